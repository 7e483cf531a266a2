import { sendKeys, setViewport } from '@web/test-runner-commands'
import type { OneStopElement } from '../../widget/one-stop.d.ts'
import { ANSWER, SUGGESTIONS } from '../../widget/states/replies.ts'
import { ar } from '../../widget/strings/ar.ts'
import { equal, includes, ok, until } from './assert.ts'
import {
  type Answerer,
  calls,
  find,
  findAll,
  frozen,
  mount,
  openedPanel,
  problem,
  shownText,
  unmount,
  usual,
} from './mount.ts'

const box = (element: OneStopElement) => until(() => find<HTMLInputElement>(element, '#question'), 'the box')
const options = (element: OneStopElement) => findAll(element, '[role=option]')
const asked = () => calls.filter(({ path }) => path === '/api/suggest').map(({ body }) => body.question)
const questions = () => calls.filter(({ path }) => path === '/api/ask').map(({ body }) => body.question)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const active = (element: OneStopElement) => find(element, '#question')?.getAttribute('aria-activedescendant')

/** Types by hand into the open panel. */
async function typed(text: string, answer: Answerer = usual, attributes: Record<string, string> = { agency: 'va' }) {
  const element = mount(attributes, answer)
  element.open()
  ;(await box(element)).focus()
  await sendKeys({ type: text })
  return element
}

async function suggested() {
  const element = await typed('new card')
  await until(() => options(element).length === 4, 'four suggestions')
  return element
}

describe('suggestions while somebody types', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(unmount)

  it('come when the fingers rest, once, with agency and language', async () => {
    const element = await suggested()
    equal(asked().at(-1), 'new card')
    ok(asked().length < 'new card'.length, `${asked().length} requests for 8 letters`)
    const body = calls.find(({ path }) => path === '/api/suggest')?.body
    equal([body?.language, body?.agency], ['en', 'va'])
    includes(options(element)[0]?.textContent, 'How do I replace a lost Social Security card?')
    includes(options(element)[0]?.textContent, 'Social Security')
  })

  it('are a combobox with a list: what it controls, whether it is open, which one is meant', async () => {
    const element = await suggested()
    const input = await box(element)
    const attributes = ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls', 'aria-activedescendant']
    equal(
      attributes.map((name) => input.getAttribute(name)),
      ['combobox', 'list', 'true', 'suggestions', null],
    )
    equal(find(element, '#suggestions')?.getAttribute('aria-label'), 'Suggestions: 4')
    await sendKeys({ press: 'ArrowDown' })
    equal(active(element), 'option-0')
    equal(find(element, '[aria-selected=true]')?.id, 'option-0')
    equal(element.shadowRoot?.activeElement, input)
  })

  it('are walked with the arrow keys, with the box between the last and the first', async () => {
    const element = await suggested()
    const walked: (string | null | undefined)[] = []
    for (const press of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await sendKeys({ press })
      walked.push(active(element))
    }
    equal(walked, ['option-3', 'option-2', 'option-3', null, 'option-0'])
    equal((await box(element)).value, 'new card')
  })

  it('never stand in the way of Enter: it sends what was typed', async () => {
    const element = await suggested()
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Which of these do you mean?')
    equal(questions(), ['new card'])
    equal(options(element).length, 0)
  })

  it('show the one that Enter is on, by its id, as a question that was asked', async () => {
    const element = await typed('new card', (call) => (call.body.answer ? ANSWER : usual(call)))
    await until(() => options(element).length === 4, 'suggestions')
    const heard: unknown[] = []
    element.on('reply', (detail) => heard.push(detail))
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Someone in my family died')
    const body = calls.find(({ path }) => path === '/api/ask')?.body
    equal([body?.question, body?.answer], ['How do I get a veteran ID card?', 'va-id-card'])
    includes(find(element, '.you')?.textContent, 'How do I get a veteran ID card?')
    equal([options(element).length, (await box(element)).value, heard.length], [0, '', 1])
    ok(await until(() => find(element, '.rate button'), 'that it can be rated'), 'rated')
  })

  it('are left for the box as soon as typing goes on', async () => {
    const element = await suggested()
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ type: 's' })
    equal([active(element), options(element).length], [null, 4])
    await sendKeys({ press: 'Enter' })
    await until(() => questions().length === 1, 'the question')
    equal(questions(), ['new cards'])
  })

  it('show the one that is pressed, and the box keeps the focus until then', async () => {
    const element = await suggested()
    const option = options(element)[2]
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true })
    option?.dispatchEvent(press)
    ok(press.defaultPrevented, 'the focus stays')
    option?.click()
    await until(() => questions().length === 1, 'the question')
    equal(questions(), ['How do I replace my Medicare card?'])
  })

  it('close with Escape, which closes the panel only the next time', async () => {
    const element = await suggested()
    await sendKeys({ press: 'Escape' })
    equal([options(element).length, Boolean(find(element, 'dialog:popover-open'))], [0, true])
    equal((await box(element)).value, 'new card')
    await sendKeys({ press: 'Escape' })
    ok(!find(element, 'dialog:popover-open'), 'closed')
  })

  it('close with Escape on a phone too, where the panel is modal', async () => {
    await setViewport({ width: 390, height: 760 })
    const element = await typed('new card')
    await until(() => options(element).length > 0, 'suggestions')
    equal(options(element).length, 3)
    for (const option of options(element)) ok(option.getBoundingClientRect().height >= 44, 'a finger’s height')
    await sendKeys({ press: 'Escape' })
    equal([options(element).length, Boolean(find(element, 'dialog:modal'))], [0, true])
    await setViewport({ width: 1000, height: 760 })
  })

  it('go when the focus leaves the box', async () => {
    const element = await suggested()
    await sendKeys({ press: 'Tab' })
    equal([options(element).length, element.shadowRoot?.activeElement?.textContent], [0, 'Ask'])
  })

  it('are told once: how many there are', async () => {
    const element = mount()
    element.open()
    ;(await box(element)).focus()
    const told: string[] = []
    const region = find(element, '[role=status]')
    ok(region, 'a region')
    new MutationObserver(() => region.textContent && told.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    await sendKeys({ type: 'card' })
    await until(() => options(element).length === 4, 'suggestions')
    await sendKeys({ type: 's' })
    await until(() => asked().includes('cards'), 'the next')
    await sendKeys({ press: 'ArrowDown' })
    await pause(100)
    equal(told, ['Suggestions: 4'])
  })

  it('wait for three letters, and stop where somebody tells a story', async () => {
    const element = await typed('ca')
    await pause(350)
    equal(asked(), [])
    const input = await box(element)
    input.value = 'card '.repeat(30)
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await pause(350)
    equal(asked(), [])
  })

  it('never come after the question was sent', async () => {
    let release = () => {}
    const late = new Promise<void>((resolve) => {
      release = resolve
    })
    const element = await typed('new card', (call) =>
      call.path === '/api/suggest' ? late.then(() => new Response(JSON.stringify(SUGGESTIONS))) : usual(call),
    )
    await until(() => asked().length > 0, 'the request')
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'Which of these')
    release()
    await pause(100)
    equal(options(element).length, 0)
  })

  it('are those of the newest letters, whichever come first', async () => {
    const waiting: (() => void)[] = []
    const element = await typed('card', (call) => {
      if (call.path !== '/api/suggest') return usual(call)
      const reply = { suggestions: SUGGESTIONS.suggestions.slice(0, String(call.body.question).length - 3) }
      return new Promise<Response>((resolve) => waiting.push(() => resolve(new Response(JSON.stringify(reply)))))
    })
    await until(() => waiting.length === 1, 'the first')
    await sendKeys({ type: 's' })
    await until(() => waiting.length === 2, 'the second')
    waiting[1]?.()
    await until(() => options(element).length === 2, 'the second’s')
    waiting[0]?.()
    await pause(100)
    equal(options(element).length, 2)
  })

  const FAILURES: [name: string, answer: Answerer][] = [
    ['a worker that is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a worker that knows no suggestions', () => problem('not-found', 404)],
    ['too much typing', () => problem('too-many-requests', 429)],
    ['a proxy’s error page', () => new Response('<html>')],
    ['a reply that is none', () => ({ suggestions: 'all of them' })],
    ['a frozen worker', frozen],
  ]
  for (const [name, answer] of FAILURES)
    it(`fail in silence, and asking goes on: ${name}`, async () => {
      const errors: unknown[] = []
      const heard = (event: PromiseRejectionEvent) => errors.push(event.reason)
      addEventListener('unhandledrejection', heard)
      const element = await typed('new card', (call, init) =>
        call.path === '/api/suggest' ? answer(call, init) : usual(call),
      )
      element.on('error', (detail) => errors.push(detail))
      await until(() => asked().length > 0, 'the request')
      await pause(50)
      await sendKeys({ press: 'Enter' })
      await shownText(element, 'Which of these')
      equal([errors, find(element, '[role=alert]')?.textContent], [[], ''])
      removeEventListener('unhandledrejection', heard)
    })

  it('are not there where the page wants none: the box is a plain one', async () => {
    const element = await typed('new card', usual, { agency: 'va', suggestions: 'off' })
    await pause(350)
    equal([asked(), (await box(element)).getAttribute('role')], [[], null])
    element.removeAttribute('suggestions')
    document.documentElement.lang = 'es'
    await until(() => find(element, '#question')?.getAttribute('role') === 'combobox', 'the change')
  })

  it('leave letters that are still being composed alone', async () => {
    const element = await suggested()
    await sendKeys({ press: 'ArrowDown' })
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })
    ;(await box(element)).dispatchEvent(enter)
    equal([enter.defaultPrevented, questions()], [false, []])
  })

  it('read from the right in Arabic, each title the way of its own language', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    panel.show({ ...SUGGESTIONS, language: 'ar', strings: ar })
    const titles = findAll(element, '[role=option] > span')
    equal(find(element, '#suggestions')?.getAttribute('aria-label'), 'اقتراحات: 4')
    equal([titles[0]?.lang, titles[0]?.dir, titles[3]?.lang], ['en', 'ltr', 'es'])
    const list = find(element, '#suggestions')?.getBoundingClientRect()
    const around = find(element, '.box')?.getBoundingClientRect()
    ok(
      list && around && Math.abs(list.left - around.left) < 3 && Math.abs(list.right - around.right) < 3,
      'the box’s width',
    )
    ok(list.bottom <= around.top, 'above the box')
  })
})
