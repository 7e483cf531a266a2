import { sendKeys, setViewport } from '@web/test-runner-commands'
import { SHORT_ANSWER } from '../../../widget/states/replies.ts'
import { STATES } from '../../../widget/states/states.ts'
import { equal, ok, until } from '../assert.ts'
import { find, findAll, mount, openedPanel, shownText, unmount, usual } from '../mount.ts'

const focused = (element: Element) => element.shadowRoot?.activeElement

async function tab(times = 1) {
  for (let n = 0; n < times; n++) await sendKeys({ press: 'Tab' })
}

/** Buttons of one choice are one stop; arrows go from one to the next. */
function isLaterRadio(one: Element): boolean {
  return one.matches('input[type=radio]') && one.closest('fieldset')?.querySelector('input[type=radio]') !== one
}

describe('with the keyboard alone', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(unmount)

  async function opened() {
    const element = mount()
    find(element, '.launcher')?.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => focused(element)?.id === 'question', 'the focus in the box')
    return element
  }

  it('opens with Enter and puts the focus in the question box', async () => {
    await opened()
  })

  it('asks, reads, rates and closes', async () => {
    const element = await opened()
    await sendKeys({ type: 'my dad died' })
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Someone in my family died')
    equal(focused(element)?.id, 'question')
    const yes = await until(() => find(element, '.rate button'), 'yes')
    yes.focus()
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Thank you')
    await sendKeys({ press: 'Escape' })
    equal(focused(element)?.className, 'launcher')
  })

  it('moves the focus to the answer that was chosen', async () => {
    const element = await opened()
    await sendKeys({ type: 'new card' })
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Which of these')
    find(element, '.choice')?.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => focused(element)?.textContent?.includes('How do I replace'), 'the focus on the heading')
  })

  it('never loses the focus to the page’s start after rating', async () => {
    const element = await opened()
    await sendKeys({ type: 'my dad died' })
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Did this answer')
    find(element, '.rate button:last-child')?.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => focused(element)?.textContent === 'What went wrong?', 'the focus on the reasons')
  })

  it('is no trap: Tab leaves the panel on a wide screen', async () => {
    const element = await opened()
    const after = document.createElement('button')
    document.body.append(after)
    await tab(4)
    ok(!element.shadowRoot?.activeElement, `left, not at ${focused(element)?.outerHTML}`)
    after.remove()
  })

  it('scrolls the conversation as any part of a page', async () => {
    const element = await opened()
    await sendKeys({ type: 'my dad died' })
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Did this answer')
    const log = find(element, '.thread')
    log?.focus()
    const stops = findAll(element, '[role=log], [role=log] [role=row], [role=log] article[tabindex]')
    equal(stops.length, 1)
    const before = log?.scrollTop ?? 0
    await sendKeys({ press: 'End' })
    await until(() => (log?.scrollTop ?? 0) > before + 50, 'the end')
    await sendKeys({ press: 'Tab' })
    ok(log?.contains(focused(element) ?? null) && focused(element) !== log, 'Tab goes on inside')
  })

  it('keeps the focus inside on a phone, where the panel is the screen', async () => {
    await setViewport({ width: 390, height: 760 })
    const element = mount()
    const behind = document.createElement('button')
    document.body.append(behind)
    element.open()
    await until(() => focused(element)?.id === 'question', 'the box')
    for (let n = 0; n < 12; n++) {
      await tab()
      ok(document.activeElement !== behind, 'the button behind')
    }
    behind.remove()
    await setViewport({ width: 1000, height: 760 })
  })

  it('leaves Escape to the page when the panel does not have the focus', async () => {
    const element = await opened()
    const other = document.createElement('button')
    document.body.append(other)
    other.focus()
    await sendKeys({ press: 'Escape' })
    ok(find(element, 'dialog:popover-open'), 'still open')
    other.remove()
  })
})

/** Somebody with one switch to go on and one to press, or with a device that presses by itself: no pointer goes before it. */
describe('with switches', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(unmount)

  it('reaches every control of every state by going on, each once', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    const after = document.body.appendChild(document.createElement('button'))
    for (const { name, state } of STATES) {
      panel.show({ thread: [], suggestions: [], menu: false, ...state })
      const controls = findAll(element, 'button, a[href], input, summary').filter(
        (one) => one.checkVisibility() && one.closest('.panel') && !isLaterRadio(one),
      )
      controls[0]?.focus()
      const reached = new Set<Element | null | undefined>()
      for (let n = 0; n < controls.length + 3 && document.activeElement === element; n++) {
        ok(!reached.has(focused(element)), `${name}: twice`)
        reached.add(focused(element))
        await tab()
      }
      const missed = controls.filter((one) => !reached.has(one))
      equal([name, missed.map(({ outerHTML }) => outerHTML)], [name, []])
    }
    after.remove()
  }).timeout(60_000)

  it('chooses what is suggested, rates and closes by presses that no pointer came before', async () => {
    const element = mount({ agency: 'va' }, (call) => (call.path === '/api/ask' ? SHORT_ANSWER : usual(call)))
    find(element, '.launcher')?.click()
    await until(() => focused(element)?.id === 'question', 'the box')
    await sendKeys({ type: 'new card' })
    ;(await until(() => find(element, '[role=option]'), 'a suggestion')).click()
    ;(await until(() => find(element, '.rate button'), 'the rating')).click()
    await shownText(element, 'Thank you')
    findAll(element, '.head button').at(-1)?.click()
    ok(!find(element, 'dialog:popover-open'), 'closed')
  })
})
