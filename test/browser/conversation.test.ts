import { ANSWER, CHOICES } from '../../widget/states/replies.ts'
import { equal, ok, until } from './assert.ts'
import { askByHand, byText, calls, find, findAll, mount, shownText, unmount, usual } from './mount.ts'

const KEY = 'one-stop:va'

/** As long as the person stays on the page: what nobody needs before the first answer has come. */
async function answered(attributes: Record<string, string> = { agency: 'va' }) {
  const element = mount(attributes)
  await askByHand(element, 'my dad died')
  await shownText(element, 'Someone in my family died')
  await until(() => find(element, '.tools'), 'what comes later', 4000)
  return element
}

describe('a conversation', () => {
  afterEach(unmount)

  it('survives a page change in the same tab', async () => {
    const element = await answered()
    element.remove()
    const kept = sessionStorage.getItem(KEY) ?? ''
    const next = mount()
    sessionStorage.setItem(KEY, kept)
    next.open()
    await shownText(next, 'Someone in my family died')
  })

  it('is not kept where the page says so', async () => {
    await answered({ agency: 'va', nostorage: '' })
    equal(sessionStorage.length, 0)
  })

  it('is gone after a new start', async () => {
    const element = await answered()
    find(element, '.head [aria-expanded]')?.click()
    ;(await until(() => byText(element, 'Start over'), 'start over')).click()
    await shownText(element, 'Ask in your own words')
    equal(sessionStorage.length, 0)
    equal(element.shadowRoot?.activeElement?.id, 'question')
  })

  it('goes with a code only once its owner was told to write it down', async () => {
    const element = mount()
    await askByHand(element, 'my parrot')
    await shownText(element, 'K7QF-29WM')
    find(element, '.head [aria-expanded]')?.click()
    const again = await until(() => byText(element, 'Start over'), 'start over')
    again.click()
    const told = await until(() => find(element, '.menu > p'), 'the warning')
    equal(told.textContent, 'Write down your code first. It can’t be shown again: K7QF-29WM')
    equal(find(element, '[role=alert]')?.textContent, told.textContent)
    await shownText(element, 'my parrot')
    again.click()
    await shownText(element, 'Ask in your own words')
  })

  it('keeps what was ticked off, too', async () => {
    const element = await answered()
    const tick = find<HTMLInputElement>(element, '.tick input')
    equal(tick?.getAttribute('aria-label'), 'Done: Get 5 to 10 death certificates')
    tick?.click()
    await until(() => sessionStorage.getItem(KEY)?.includes('someone-died: Get 5'), 'that it is kept')
    element.remove()
    const next = mount()
    next.open()
    await until(() => find<HTMLInputElement>(next, '.tick input')?.checked, 'the tick')
    equal(findAll(next, '.tick :checked').length, 1)
  })

  it('drops what an older build left and nobody can read', async () => {
    sessionStorage.setItem(KEY, '[{"kind":"answer"}]')
    const element = mount()
    element.open()
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
  })

  it('drops a conversation of which one part alone cannot be shown, and shows the next one whole', async () => {
    const thread = [{ kind: 'question', text: 'old' }, { kind: 'answer', reply: 'r' }, { kind: 'people' }]
    sessionStorage.setItem(KEY, JSON.stringify({ thread }))
    const element = mount()
    element.open()
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    equal(
      findAll(element, '.entry').map(({ className }) => className),
      ['entry question', 'entry answer'],
    )
  })

  it('works where storage is forbidden, and where it is full', async () => {
    const real = Storage.prototype.setItem
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    try {
      const element = await answered()
      equal(findAll(element, '.entry').length, 2)
    } finally {
      Storage.prototype.setItem = real
    }
  })
})

describe('with an answer one can', () => {
  afterEach(unmount)

  it('copy its lasting address', async () => {
    const copied: string[] = []
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    })
    const element = await answered()
    byText(element, 'Copy link')?.click()
    await until(() => find(element, '[role=status]')?.textContent === 'Copied', 'that it is copied')
    equal(copied, [`${location.origin}/a/someone-died`])
  })

  it('open its sheet to print or save', async () => {
    const element = await answered()
    const link = byText(element, 'Open to print')
    ok(link instanceof HTMLAnchorElement && link.href === `${location.origin}/a/someone-died/print`, 'the sheet')
  })

  it('hear it, read on the device', async () => {
    const said: string[] = []
    const real = speechSynthesis.speak
    speechSynthesis.speak = (utterance) => void said.push(`${utterance.lang}: ${utterance.text}`)
    const element = await answered()
    byText(element, 'Listen')?.click()
    await until(() => said.length > 0, 'the first words')
    speechSynthesis.speak = real
    equal(said[0], 'en: Someone in my family died. What do I need to do?')
    ok(said.includes('en: 1. Get 5 to 10 death certificates'), 'the steps')
  })

  it('say that it is not what was asked: the question goes out again without it', async () => {
    const element = mount({ agency: 'va' }, (call) => {
      if (call.path !== '/api/ask') return usual(call)
      return call.body.not ? CHOICES : ANSWER
    })
    await askByHand(element, 'my dad died')
    await until(() => find(element, '.tools'), 'what comes later')
    byText(element, 'Find a different answer')?.click()
    await shownText(element, 'Which of these do you mean?')
    const again = calls.find(({ body }) => body.not)
    equal([again?.body.question, again?.body.not], ['my dad died', ['someone-died']])
  })

  it('are asked about one choice as one, with a way to say no', async () => {
    const one = CHOICES.kind === 'choices' ? { ...CHOICES, choices: CHOICES.choices.slice(0, 1) } : CHOICES
    const element = mount({ agency: 'va' }, (call) => (call.path === '/api/ask' ? one : usual(call)))
    await askByHand(element, 'new card')
    await shownText(element, 'Is this what you mean?')
    ok(byText(element, 'No, not this'), 'the way out')
    ok(!byText(element, 'None of these'), 'no words for several')
  })
})
