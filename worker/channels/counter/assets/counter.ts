// The counter without waiting for pages: what is found follows each key, and every action has one.
const body = document.body
const { language = 'en', copied = '', failed = '', slow = '' } = body.dataset
/** Drawn anew with each page: it tells counters behind one address apart, and nothing of who sits there. */
const workplace = crypto.getRandomValues(new Uint32Array(2)).join('-')

/** An element that the page always has.
 * @throws Where it has not: the page then works as forms do. */
function find<Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`the page has no ${selector}`)
}

const form = find('#find', HTMLFormElement)
const box = find('#question', HTMLInputElement)
const close = find('#close', HTMLFormElement)
const results = find('#results', HTMLElement)
const opened = find('#opened', HTMLElement)
const said = find('#said', HTMLElement)
let asked = 0
let opening = 0
/** The last look: whoever presses Enter means what is typed, not what was found for half of it. */
let looking = Promise.resolve()

/** A part of the page from the server, drawn there with everything escaped. */
async function part(path: string, fields?: Record<string, string>): Promise<string> {
  const sent = fields ? { method: 'POST', body: new URLSearchParams({ ...fields, language }) } : {}
  const response = await fetch(path, { ...sent, headers: { 'X-Part': '1', 'X-Workplace': workplace } })
  if (response.status === 429) throw new Error(slow)
  if (!response.ok) throw new Error(failed)
  return response.text()
}

function put(place: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  place.replaceChildren(...parsed.body.childNodes)
}

function say(text: string): void {
  said.textContent = text
}

/** Why it did not work: too many at once, or else. */
function sayWhy(error: unknown): void {
  say(error instanceof Error && error.message === slow ? slow : failed)
}

/** Looks for what is typed; an older reply that comes late is dropped. */
async function look(): Promise<void> {
  asked += 1
  const mine = asked
  try {
    const html = box.value.trim() === '' ? '' : await part('/counter/ask', { question: box.value })
    if (mine !== asked) return
    const wasChosen = results.contains(document.activeElement)
    put(results, html)
    if (wasChosen) links()[0]?.focus()
  } catch (error) {
    sayWhy(error)
  }
}

/** Opens an answer; one that comes after another was opened, or after the contact ended, is dropped. */
async function open(link: HTMLAnchorElement): Promise<void> {
  opening += 1
  const mine = opening
  try {
    const html = await part(link.pathname + link.search)
    if (mine !== opening) return
    put(opened, html)
    for (const one of links()) one.removeAttribute('aria-current')
    link.setAttribute('aria-current', 'true')
    link.focus()
  } catch (error) {
    sayWhy(error)
  }
}

async function end(how: string): Promise<void> {
  const answer = opened.querySelector<HTMLElement>('.opened')?.dataset.id ?? ''
  const question = box.value
  if (question.trim() === '' || (how === 'answered' && answer === '')) return box.focus()
  const [found, shown] = [[...results.childNodes], [...opened.childNodes]]
  // At once: the next caller's question may be typed before the reply is there, and must not go with it.
  restart()
  try {
    say(await part('/counter/close', { question, answer, end: how }))
  } catch (error) {
    sayWhy(error)
    if (box.value !== '') return
    box.value = question
    results.replaceChildren(...found)
    opened.replaceChildren(...shown)
  }
}

function restart(): void {
  asked += 1
  opening += 1
  box.value = ''
  results.replaceChildren()
  opened.replaceChildren()
  box.focus()
}

async function copy(): Promise<void> {
  const address = opened.querySelector<HTMLElement>('.opened')?.dataset.address
  if (!address) return
  try {
    await navigator.clipboard.writeText(address)
    say(copied)
  } catch {
    say(address)
  }
}

function openFirst(): void {
  const [first] = links()
  if (first) void open(first)
  else results.querySelector('form')?.requestSubmit(results.querySelector('button'))
}

function links(): HTMLAnchorElement[] {
  return [...results.querySelectorAll<HTMLAnchorElement>('a[data-open]')]
}

/** From the box down through what was found, and back. */
function step(by: number): void {
  const all: HTMLElement[] = [box, ...links()]
  const { activeElement } = document
  const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : 0
  all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus()
}

const KEYS: Record<string, () => unknown> = {
  Escape: () => {
    say('')
    restart()
  },
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  F2: () => opened.querySelector<HTMLAnchorElement>('[data-key="F2"]')?.click(),
  F4: copy,
  F6: () => opened.querySelector<HTMLAnchorElement>('[data-key="F6"]')?.click(),
  F8: () => end('answered'),
  F9: () => end('none'),
}

addEventListener('keydown', (event) => {
  const act = KEYS[event.key]
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  void act()
})
box.addEventListener('input', () => {
  looking = look()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void looking.then(openFirst)
})
results.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  void open(link)
})
opened.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-copy]')) void copy()
})
close.addEventListener('submit', (event) => {
  event.preventDefault()
  const how = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'none'
  void end(how)
})
box.focus()
