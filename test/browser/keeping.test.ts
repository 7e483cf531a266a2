import { setViewport } from '@web/test-runner-commands'
import { ANSWER, ANSWERED, UNANSWERED } from '../../widget/states/replies.ts'
import { equal, includes, ok, until } from './assert.ts'
import { askByHand, byText, calls, find, findAll, mount, shownText, unmount, usual } from './mount.ts'

const KEY = 'one-stop:va'
const OPEN = 'one-stop!va'

async function answered(attributes: Record<string, string> = { agency: 'va' }) {
  const element = mount(attributes)
  await askByHand(element, 'my dad died')
  await until(() => find(element, '.tools'), 'what comes later')
  return element
}

/** The same tab, on the next page. */
async function nextPage(attributes: Record<string, string> = { agency: 'va' }) {
  const kept = Object.entries(sessionStorage)
  unmount()
  for (const [key, value] of kept) sessionStorage.setItem(key, value)
  return mount(attributes)
}

async function fromMenu(element: Awaited<ReturnType<typeof answered>>, words: string) {
  find(element, '.head [aria-expanded]')?.click()
  ;(await until(() => byText(element, words), words)).click()
}

describe('an open panel', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(unmount)

  it('is open on the next page too, and leaves the focus where it is', async () => {
    await answered()
    await until(() => sessionStorage.getItem(OPEN), 'that it is kept')
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    const next = await nextPage()
    await until(() => find(next, 'dialog:popover-open'), 'the panel')
    await shownText(next, 'Someone in my family died')
    equal([document.activeElement === field, next.shadowRoot?.activeElement], [true, null])
    field.remove()
  })

  it('stays closed on the next page when the person closed it', async () => {
    const element = await answered()
    element.close()
    const next = await nextPage()
    await new Promise((resolve) => setTimeout(resolve, 200))
    equal([Boolean(find(next, 'dialog:popover-open')), sessionStorage.getItem(OPEN)], [false, null])
    ok(sessionStorage.getItem(KEY), 'the conversation is kept')
  })

  it('does not come back by itself where it would cover a phone’s whole screen', async () => {
    await answered()
    await setViewport({ width: 390, height: 760 })
    const next = await nextPage()
    await new Promise((resolve) => setTimeout(resolve, 200))
    ok(!find(next, 'dialog[open]'), 'closed')
    await setViewport({ width: 1000, height: 760 })
  })

  it('leaves nothing where the page wants nothing stored', async () => {
    await answered({ agency: 'va', nostorage: '' })
    equal(sessionStorage.length, 0)
  })

  it('leaves nothing before the first question', async () => {
    const element = mount()
    element.open()
    await until(() => find(element, '#question'), 'the box')
    element.close()
    equal(sessionStorage.length, 0)
  })

  it('takes no focus where the page opens it as it loads', async () => {
    const element = mount({ agency: 'va', open: '' })
    await until(() => find(element, 'dialog:popover-open'), 'the panel')
    equal([document.activeElement, element.shadowRoot?.activeElement], [document.body, null])
  })
})

describe('a conversation can be', () => {
  afterEach(unmount)

  it('saved as a text with all that was said, made here', async () => {
    const blobs: Blob[] = []
    const names: string[] = []
    const real = { make: URL.createObjectURL, click: HTMLAnchorElement.prototype.click }
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob)
      return real.make(blob)
    }
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download)
    }
    const element = await answered()
    await askByHand(element, 'can my parrot fly')
    await shownText(element, 'K7QF-29WM')
    const before = calls.length
    await fromMenu(element, 'Save this conversation')
    const blob = await until(() => blobs[0], 'the file')
    Object.assign(URL, { createObjectURL: real.make })
    HTMLAnchorElement.prototype.click = real.click
    const text = await blob.text()
    for (const part of [
      'You asked: my dad died',
      'Someone in my family died. What do I need to do?',
      '1. Get 5 to 10 death certificates (Your state)',
      '8. ',
      'USAGov, Your state, Social Security, Veterans Affairs, IRS · checked October 1, 2026 · version 7',
      'Death of a loved one: https://www.usa.gov/death-loved-one',
      `${location.origin}/a/someone-died`,
      'keep this code: K7QF-29WM',
      'VA health benefits hotline: 877-222-8387, TTY 711',
      'Have this ready: your VA file number',
    ])
      includes(text, part)
    ok(/^one-stop-\d{4}-\d\d-\d\d\.txt$/.test(names[0] ?? ''), names[0])
    equal(calls.length, before)
  })

  it('neither saved nor printed before there is one', async () => {
    const element = mount()
    element.open()
    await until(() => find(element, '.head [aria-expanded]'), 'the menu')
    find(element, '.head [aria-expanded]')?.click()
    await until(() => byText(element, 'Start over'), 'the menu’s content')
    equal(
      [byText(element, 'Save this conversation'), byText(element, 'Print this conversation')],
      [undefined, undefined],
    )
  })
})

describe('reading aloud', () => {
  const real = { speak: speechSynthesis.speak, cancel: speechSynthesis.cancel }
  let stopped = 0
  beforeEach(() => {
    stopped = 0
    speechSynthesis.speak = () => {}
    speechSynthesis.cancel = () => void stopped++
  })
  afterEach(() => {
    unmount()
    Object.assign(speechSynthesis, real)
  })

  it('stops with the same button', async () => {
    const element = await answered()
    byText(element, 'Listen')?.click()
    ;(await until(() => byText(element, 'Stop reading'), 'stop')).click()
    await until(() => byText(element, 'Listen'), 'listen')
    equal(stopped, 1)
  })

  it('stops when the panel is closed, and with a new start', async () => {
    const element = await answered()
    byText(element, 'Listen')?.click()
    await until(() => byText(element, 'Stop reading'), 'stop')
    element.close()
    equal(stopped, 1)
  })
})

describe('a question that had no answer', () => {
  afterEach(unmount)

  async function askedBefore() {
    const element = mount()
    await askByHand(element, 'can my parrot fly')
    await shownText(element, 'K7QF-29WM')
    await until(() => sessionStorage.getItem(KEY), 'that it is kept')
    return nextPage()
  }

  it('is not looked up on the page where it was asked', async () => {
    const element = mount()
    await askByHand(element, 'can my parrot fly')
    await shownText(element, 'K7QF-29WM')
    await until(() => sessionStorage.getItem(KEY), 'that the deferred file is there')
    await new Promise((resolve) => setTimeout(resolve, 50))
    equal(
      calls.filter(({ path }) => path.startsWith('/api/receipts/')),
      [],
    )
  })

  it('says on a later page that its answer is here, and shows it', async () => {
    await askedBefore()
    const kept = Object.entries(sessionStorage)
    unmount()
    for (const [key, value] of kept) sessionStorage.setItem(key, value)
    const element = mount({ agency: 'va' }, (call) =>
      call.path === '/api/receipts/K7QF-29WM' ? ANSWERED : usual(call),
    )
    element.open()
    await shownText(element, 'Your answer is here')
    includes(find(element, '[role=status]')?.textContent, 'Your answer is here')
    byText(element, 'See the answer')?.click()
    await shownText(element, 'You may not need the card')
    includes(findAll(element, '.found').at(-1)?.textContent, 'Your answer is here')
  })

  it('says nothing new while there is none, or while the worker is away', async () => {
    const element = await askedBefore()
    element.open()
    await shownText(element, 'K7QF-29WM')
    await until(() => calls.some(({ path }) => path.startsWith('/api/receipts/')), 'a look')
    await new Promise((resolve) => setTimeout(resolve, 50))
    ok(!byText(element, 'See the answer'), 'nothing')
    equal(find(element, '[role=alert]')?.textContent, '')
  })
})

describe('an agency that the worker does not know', () => {
  afterEach(unmount)

  it('is said once in the console; people are answered, and offered the deployment’s contacts', async () => {
    const warn = console.warn
    const warned: unknown[] = []
    console.warn = (...words) => warned.push(words.join(' '))
    const unknown = () => new Response('{"problem":"agency-unknown"}', { status: 422 })
    const any = { agency: 'usagov', agencyName: 'USAGov', name: { en: 'USAGov line' }, phone: '+18448724681' }
    const element = mount({ agency: 'nope' }, (call) => {
      if (call.path === '/api/agencies/nope') return unknown()
      if (call.path.endsWith('/any.json')) return any
      if (call.path.endsWith('.json')) return new Response('', { status: 404 })
      const notes = call.body.agency ? [{ field: 'agency', problem: 'agency-unknown' }] : undefined
      return { ...(call.body.question === 'parrot' ? UNANSWERED : ANSWER), notes }
    })
    const problems: unknown[] = []
    element.on('error', ({ problem }) => problems.push(problem))
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    await until(() => warned[0], 'what the console says')
    await askByHand(element, 'parrot')
    await shownText(element, 'K7QF-29WM')
    byText(element, 'Talk to a person')?.click()
    await shownText(element, 'USAGov line')
    console.warn = warn
    equal([warned, problems], [['one-stop: agency-unknown: nope'], ['agency-unknown']])
    equal(
      calls.filter(({ path }) => path === '/api/ask').map(({ body }) => body.agency),
      ['nope', ''],
    )
  })
})
