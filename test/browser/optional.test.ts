import { sendKeys } from '@web/test-runner-commands'
import { ANSWER, SUGGESTIONS } from '../../widget/states/replies.ts'
import { equal, includes, ok, until } from './assert.ts'
import { type Answerer, askByHand, calls, find, findAll, mount, problem, shownText, unmount, usual } from './mount.ts'

const asked = () => calls.filter(({ path }) => path === '/api/ask').map(({ body }) => body)

/** Refuses what contains “bad”, with a code of the question’s own. */
const picky: Answerer = (call) =>
  call.path === '/api/ask' && JSON.stringify(call.body).includes('bad')
    ? problem('question-too-long', 413, { limit: 2000 })
    : usual(call)

async function answered(answer?: Answerer) {
  const element = mount({ agency: 'va' }, answer)
  await askByHand(element, 'my dad died')
  await shownText(element, 'Someone in my family died')
  return element
}

describe('a question that was refused', () => {
  afterEach(unmount)

  it('does not travel with the next one, in this page or after it', async () => {
    const element = mount({ agency: 'va' }, picky)
    await askByHand(element, 'bad question')
    await shownText(element, 'Your question is too long. Use 2000 characters or fewer. You used 12.')
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    await askByHand(element, 'and then')
    await until(() => asked().length === 3, 'the third')
    equal(
      asked().map(({ earlier }) => earlier),
      [[], [], ['my dad died']],
    )
  })

  it('neither does one that was given up for a newer one', async () => {
    const element = mount({ agency: 'va' }, (call) =>
      call.body.question === 'slow one' ? new Promise(() => {}) : usual(call),
    )
    await askByHand(element, 'slow one')
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    equal(asked().at(-1)?.earlier, [])
  })

  for (const [name, typed] of [
    ['a zero-width space', '\u200b'],
    ['a variation selector', '\ufe0f'],
    ['a byte order mark', '\ufeff'],
    ['signs alone', '????'],
  ] as const)
    it(`is not sent where nothing is asked: ${name}`, async () => {
      const element = mount()
      await askByHand(element, typed)
      await until(() => find(element, '#box-problem'), 'what is wrong')
      includes(find(element, '#box-problem')?.textContent, 'Type your question')
      equal(asked(), [])
    })

  it('is measured as the worker measures it: what grows is too long, what cannot be seen does not count', async () => {
    const element = mount()
    await askByHand(element, 'ﬃ'.repeat(667))
    await until(() => find(element, '#box-problem'), 'what is wrong')
    includes(find(element, '#box-problem')?.textContent, 'You used 2001.')
    await askByHand(element, `my dad died${'\u200b'.repeat(2000)}`)
    await shownText(element, 'Someone in my family died')
  })
})

/** What another build, another script or a person may have left in the conversation's place. */
const KEPT = [
  ...['', 'null', '5', '"x"', '[]', '{', '{}', 'undefined', 'x'.repeat(100_000)],
  ...[
    null,
    5,
    'x',
    {},
    [null],
    [{}],
    [5],
    [{ kind: 'nope' }],
    [{ kind: 'question' }],
    [{ kind: 'answer', answer: {} }],
  ].map((thread) => JSON.stringify({ thread, done: 7 })),
  JSON.stringify({
    thread: [{ kind: 'question', text: { a: 1 } }, { kind: 'unanswered' }, { kind: 'choices', choices: 7 }],
  }),
]

describe('what is optional', () => {
  const unhandled: string[] = []
  const note = ({ reason }: PromiseRejectionEvent) => void unhandled.push(String(reason))
  before(() => addEventListener('unhandledrejection', note))
  after(() => {
    removeEventListener('unhandledrejection', note)
    equal(unhandled, [])
  })

  const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage') ?? {}
  afterEach(() => {
    Object.defineProperty(window, 'sessionStorage', real)
    unmount()
  })

  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  for (const [name, storage] of [
    ['reading it throws', { get: forbidden }],
    ['there is none', { get: () => null }],
    ['each of its methods throws', { get: () => new Proxy({}, { get: () => forbidden, has: forbidden }) }],
  ] as const)
    it(`leaves the first answer on the screen where nothing can be stored: ${name}`, async () => {
      Object.defineProperty(window, 'sessionStorage', { configurable: true, ...storage })
      const element = await answered()
      await until(() => find(element, '.tools'), 'what comes later')
      includes(find(element, '.thread')?.textContent, 'Someone in my family died')
      await askByHand(element, 'my dad died again')
      await until(() => asked().length === 2, 'the second question')
      Object.defineProperty(window, 'sessionStorage', real)
    })

  it('keeps the failure on the screen where neither storage nor worker can be reached', async () => {
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: forbidden })
    const element = mount({ agency: 'va' }, (call) =>
      call.path === '/api/ask' ? Promise.reject(new TypeError('Failed to fetch')) : usual(call),
    )
    await askByHand(element, 'my dad died')
    await shownText(element, 'We can’t connect right now')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await shownText(element, 'my dad died')
    Object.defineProperty(window, 'sessionStorage', real)
  })

  for (const path of ['/api/suggest', '/api/agencies/va', '/api/feedback', '//va.json'])
    it(`stops no answer where it fails: ${path}`, async () => {
      for (const broken of [problem('internal', 500), new Response('<html>', { status: 200 }), new Response('null')]) {
        const element = await answered((call) => (call.path === path ? broken.clone() : usual(call)))
        await until(() => find(element, '.tools'), 'what comes later')
        unmount()
      }
    })

  // A whole one among them shows that they were drawn, and that the odd ones stopped nothing.
  for (const odd of [null, 'text', 7, {}, { id: 'a' }, { id: 'a', title: 'b', agency: null }, { id: 'a', agency: {} }])
    it(`shows what is suggested beside ${JSON.stringify(odd)}`, async () => {
      const suggestions = [odd, SUGGESTIONS.suggestions[0], odd]
      const element = mount({ agency: 'va' }, (call) => (call.path === '/api/suggest' ? { suggestions } : usual(call)))
      element.open()
      const box = await until(() => find<HTMLInputElement>(element, '#question'), 'the box')
      box.focus()
      await sendKeys({ type: 'my dad' })
      await until(() => find(element, '[role=option]'), 'the whole suggestion')
      equal(findAll(element, '[role=option]').length, 1)
      equal(box.value, 'my dad')
      await askByHand(element, 'my dad died')
      await shownText(element, 'Someone in my family died')
    })

  for (const odd of [[null], ['text'], [{}]])
    it(`keeps what was said where people to reach come as ${JSON.stringify(odd)}`, async () => {
      const element = mount({ agency: 'va' }, (call) => {
        if (call.path === '/api/agencies/va') return { contacts: odd }
        if (JSON.stringify(call.body).includes('second')) return Promise.reject(new TypeError('Failed to fetch'))
        return usual(call)
      })
      await askByHand(element, 'my dad died')
      await shownText(element, 'Someone in my family died')
      await askByHand(element, 'the second one')
      await shownText(element, 'We can’t connect right now')
      await new Promise((resolve) => setTimeout(resolve, 100))
      await shownText(element, 'Someone in my family died')
      ok(find(element, '.launcher')?.hidden, 'the panel is open')
    })

  for (const kept of KEPT)
    it(`answers whatever was kept: ${kept.slice(0, 60)}`, async () => {
      sessionStorage.setItem('one-stop:va', kept)
      sessionStorage.setItem('one-stop~va', kept)
      await answered()
    })

  for (const agency of ['', ' ', '../..', '%', '"><b>', '\u200b', 'constructor', 'x'.repeat(5000)])
    it(`answers whatever agency is named: ${agency.slice(0, 20)}`, async () => {
      const element = mount({ agency })
      await askByHand(element, 'my dad died')
      await shownText(element, 'Someone in my family died')
      await until(() => find(element, '.tools'), 'what comes later')
    })

  for (const name of ['language', 'open', 'inline', 'lang', 'dir'])
    it(`answers whatever the page says of ${name}`, async () => {
      for (const value of ['', ' ', 'x', '__proto__', '"><b>', '\u200b', 'x'.repeat(5000)]) {
        const element = mount({ agency: 'va', [name]: value })
        await askByHand(element, 'my dad died')
        await shownText(element, 'Someone in my family died')
        unmount()
      }
    })

  it('answers though neither worker nor file can say whom to reach', async () => {
    const isOfContacts = (path: string) => path === '/api/agencies/va' || path.endsWith('/va.json')
    for (const broken of ['', '<html>', 'null', '[]', '{"contacts":7}', '{"agencyName":null}']) {
      const element = await answered((call) => (isOfContacts(call.path) ? new Response(broken) : usual(call)))
      await until(() => calls.filter(({ path }) => isOfContacts(path)).length === 2, 'both were asked')
      await until(() => find(element, '.tools'), 'what comes later')
      includes(find(element, '.thread')?.textContent, 'Someone in my family died')
      unmount()
    }
  })

  for (const field of ['understood', 'survey', 'notes', 'confidence', 'id'])
    it(`shows an answer whatever its reply says of ${field}`, async () => {
      for (const odd of [undefined, null, 5, 'x', {}, [], [null], [{}]]) {
        const element = mount({ agency: 'va' }, (call) =>
          call.path === '/api/ask' ? { ...ANSWER, [field]: odd } : usual(call),
        )
        await askByHand(element, 'my dad died')
        await until(
          () => find(element, '.thread')?.textContent?.includes('Someone in my family died') || undefined,
          `the answer beside ${JSON.stringify(odd)}`,
        )
        unmount()
      }
    })

  it('shows an answer beside notes on what was left out', async () => {
    const element = await answered((call) =>
      call.path === '/api/ask' ? { ...ANSWER, notes: [{ field: 'page', problem: 'field-wrong' }] } : usual(call),
    )
    ok(find(element, 'article'), 'the answer')
  })

  it('sends earlier questions as a list, though a library gives lists a way to become texts', async () => {
    // Written before: the library of the page is none of the worker's.
    const reply = JSON.stringify(ANSWER)
    const element = await answered((call) => (call.path === '/api/ask' ? new Response(reply) : usual(call)))
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => '[]' })
    await askByHand(element, 'and then').finally(() => Reflect.deleteProperty(Array.prototype, 'toJSON'))
    await until(() => asked().length === 2, 'the second question')
    equal(asked().at(-1)?.earlier, ['my dad died'])
  })
})
