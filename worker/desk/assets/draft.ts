// Writing an answer: tools for the text, saving while someone writes, and what is said about the text. Every page works without it.
import { keepSaving } from './draft/draft-saving.ts'
import { useTools } from './draft/draft-tools.ts'
import { formEntries } from './draft/form-entries.ts'
import { takePasted } from './draft/paste.ts'
import './under-way.ts'

const CHECK_AFTER_MS = 500

/** Asks what is to be said about the text as it stands, and shows it where the last of it stood. */
function checkWhileTyping(form: HTMLFormElement): void {
  let timer: number | undefined
  let latest: AbortController | undefined
  async function check(): Promise<void> {
    latest?.abort()
    latest = new AbortController()
    const sent = { method: 'POST', body: new URLSearchParams(formEntries(form)), signal: latest.signal }
    const response = await fetch(`${form.action}/check`, sent).catch(() => undefined)
    if (!response?.ok) return // what was said last stays: saving says what is wrong
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const fresh = page.querySelector('#live')
    const shown = document.querySelector('#live')
    if (fresh && shown && !shown.contains(document.activeElement)) shown.replaceWith(document.adoptNode(fresh))
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(check, CHECK_AFTER_MS)
  })
}

/** Where the nth line of a text starts and ends. */
function lineRange(text: string, line: number): [from: number, to: number] {
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  return [start, start + (lines[line - 1]?.length ?? 0)]
}

/** Selects the words that a finding is about, and brings them into view. */
function showPlace(link: HTMLAnchorElement): boolean {
  const field = document.querySelector(link.hash)
  if (!(field instanceof HTMLTextAreaElement)) return false
  const { line, start, end } = link.dataset
  const [from, to] = line ? lineRange(field.value, Number(line)) : [Number(start), Number(end)]
  field.focus({ preventScroll: true })
  field.setSelectionRange(from, to)
  const lines = field.value.slice(0, from).split('\n').length
  field.scrollTop = (field.scrollHeight * (lines - 3)) / field.value.split('\n').length
  field.scrollIntoView({ block: 'nearest' })
  return true
}

document.addEventListener('click', (event) => {
  const { target } = event
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-line], a[data-start]')
  if (link && showPlace(link)) event.preventDefault()
})

/** The page's heading says the question as it is typed, and the button that it publishes later where a day is set. */
function followFields(fields: HTMLFormElement): void {
  const title = fields.querySelector<HTMLInputElement>('#title')
  const from = fields.querySelector<HTMLInputElement>('#from')
  const heading = document.querySelector('h1')
  const publish = fields.querySelector<HTMLButtonElement>('button[value=publish]')
  fields.addEventListener('input', () => {
    if (heading && title?.value.trim()) heading.textContent = title.value.trim()
    const label = from?.value ? publish?.dataset.later : publish?.dataset.now
    if (publish && label) publish.textContent = label
  })
}

const form = document.querySelector('#draft')
const body = document.querySelector('#body')
if (form instanceof HTMLFormElement && body instanceof HTMLTextAreaElement) {
  useTools(form, body)
  takePasted(body)
  keepSaving(form)
  checkWhileTyping(form)
  followFields(form)
}
