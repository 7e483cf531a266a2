import type { OneStopElement } from '../../../widget/one-stop.d.ts'
import { equal, includes, ok, until } from '../assert.ts'
import { askByHand, find, findAll, mount, problem, shownText, unmount, usual } from '../mount.ts'

/** Writes down every text that a live region gets, as a screen reader would be told. */
async function listen(element: OneStopElement) {
  element.open()
  const regions = await until(() => {
    const found = findAll(element, '[role=status], [role=alert]')
    return found.length === 2 ? found : undefined
  }, 'both regions, before there is anything to say')
  const told: string[] = []
  for (const region of regions)
    new MutationObserver(
      () => region.textContent && told.push(`${region.getAttribute('role')}: ${region.textContent}`),
    ).observe(region, { childList: true, characterData: true, subtree: true })
  return told
}

describe('what a screen reader is told', () => {
  afterEach(unmount)

  it('has a silent log, and its regions outside it', async () => {
    const element = mount()
    await listen(element)
    equal(find(element, '[role=log]')?.getAttribute('aria-live'), 'off')
    ok(!find(element, '[role=log] [role=status], [role=log] [role=alert]'), 'outside')
  })

  it('tells each answer once, with the one thing to know first', async () => {
    const element = mount()
    const told = await listen(element)
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    await new Promise((resolve) => setTimeout(resolve, 100))
    equal(told.length, 1)
    includes(told[0], 'status: Answer. Agency: USAGov. Someone in my family died.')
    includes(told[0], 'Get certified copies')
  })

  it('tells an error once, at once', async () => {
    const element = mount({ agency: 'va' }, (call) =>
      call.path === '/api/ask' ? problem('internal', 500) : usual(call),
    )
    const told = await listen(element)
    await askByHand(element, 'my dad died')
    await shownText(element, 'Something went wrong')
    await new Promise((resolve) => setTimeout(resolve, 100))
    equal(told, ['alert: Something went wrong on our side. Your question is still here.'])
  })

  it('tells the same error again when it happens again', async () => {
    const element = mount({ agency: 'va' }, (call) =>
      call.path === '/api/ask' ? problem('internal', 500) : usual(call),
    )
    const told = await listen(element)
    await askByHand(element, 'one')
    await shownText(element, 'Something went wrong')
    await askByHand(element, 'two')
    await until(() => findAll(element, '.problem').length >= 2, 'the second')
    await new Promise((resolve) => setTimeout(resolve, 100))
    equal(told.length, 2)
  })

  it('says nothing twice: where the focus moves to the answer, the region is silent', async () => {
    const element = mount()
    await askByHand(element, 'new card')
    await shownText(element, 'Which of these')
    const told = await listen(element)
    find(element, '.choice')?.click()
    await shownText(element, 'You may not need the card')
    await new Promise((resolve) => setTimeout(resolve, 100))
    equal(told, [])
  })
})
