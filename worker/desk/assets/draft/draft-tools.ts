// The buttons above an answer's text. Each writes the Markdown that a writer could have typed.

/** Words to type over, in the language of the page. */
type Words = Record<'heading' | 'text' | 'step' | 'stepText', string>

/** Puts text where the selection is and selects a part of it. */
function put(field: HTMLTextAreaElement, text: string, from = text.length, to = from): void {
  const at = field.selectionStart
  field.focus()
  // The one way that a browser can undo; it is called deprecated and has no successor. It inserts nothing for an empty text.
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, at, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(at + from, at + to)
}

function chosen(field: HTMLTextAreaElement): string {
  return field.value.slice(field.selectionStart, field.selectionEnd)
}

/** Stretches the selection to whole lines. */
function wholeLines(field: HTMLTextAreaElement): void {
  const start = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
  const next = field.value.indexOf('\n', Math.max(field.selectionEnd, start))
  field.setSelectionRange(start, next < 0 ? field.value.length : next)
}

/** The blank line that a block needs before it. */
function gapBefore(field: HTMLTextAreaElement): string {
  const before = field.value.slice(0, field.selectionStart)
  if (before === '' || before.endsWith('\n\n')) return ''
  return before.endsWith('\n') ? '\n' : '\n\n'
}

/** Surrounds what is chosen, else a word to type over; what is surrounded already, with its marks or between them, loses them. */
function around(field: HTMLTextAreaElement, open: string, sample: string, close: string) {
  const { value, selectionStart: start, selectionEnd: end } = field
  const inside = value.slice(start - open.length, start) === open && value.slice(end, end + close.length) === close
  if (inside && end > start) field.setSelectionRange(start - open.length, end + close.length)
  const text = chosen(field) || sample
  const isMarked = text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close)
  if (isMarked) return put(field, text.slice(open.length, -close.length), 0, text.length - open.length - close.length)
  put(field, open + text + close, open.length, open.length + text.length)
}

function heading(field: HTMLTextAreaElement, words: Words) {
  wholeLines(field)
  const line = chosen(field)
  if (line.startsWith('## ')) return put(field, line.slice(3), 0, line.length - 3)
  const open = `${gapBefore(field)}## `
  const text = line || words.heading
  put(field, open + text, open.length, open.length + text.length)
}

function list(field: HTMLTextAreaElement, words: Words) {
  wholeLines(field)
  const lines = (chosen(field) || words.text).split('\n').filter(Boolean)
  if (lines.every((line) => line.startsWith('- '))) {
    const text = lines.map((line) => line.slice(2)).join('\n')
    return put(field, text, 0, text.length)
  }
  const open = gapBefore(field)
  const text = open + lines.map((line) => `- ${line.replace(/^- /, '')}`).join('\n')
  put(field, text, open.length + 2, text.length)
}

/** A line as the title of a step, without the number and the marks that it has. */
function stepTitle(line: string): string {
  return line.replace(/^\s*(?:\d+[.)]|[-*•])\s+/, '').replace(/^\*\*(.*)\*\*$/, '$1')
}

function steps(field: HTMLTextAreaElement, words: Words): void {
  wholeLines(field)
  const open = gapBefore(field)
  const lines = chosen(field).split('\n').filter(Boolean)
  const titles = lines.length > 0 ? lines.map(stepTitle) : [words.step]
  const text = titles.map((title, place) => `${place + 1}. **${title}**\n\n   ${words.stepText}`).join('\n\n')
  put(field, open + text, open.length + 5, open.length + 5 + (titles[0]?.length ?? 0))
}

function link(field: HTMLTextAreaElement, words: Words) {
  const text = chosen(field) || words.text
  // An address that is chosen is the address: its words are still to be written.
  if (/^https?:\/\/\S+$/.test(text)) return put(field, `[${words.text}](${text})`, 1, 1 + words.text.length)
  const start = text.length + 3
  put(field, `[${text}](https://)`, start, start + 'https://'.length)
}

/** A number that can be tapped; what is chosen, where it has ten digits. */
function phone(field: HTMLTextAreaElement): void {
  const digits = chosen(field)
    .replace(/\D/g, '')
    .replace(/^1(?=\d{10}$)/, '')
  const number = digits.length === 10 ? digits : '8000000000'
  const shown = `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`
  put(field, `[${shown}](tel:+1${number})`, 1, 1 + shown.length)
}

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Lets the arrow keys go from button to button, as in any toolbar. */
function walk(toolbar: HTMLElement): void {
  const buttons = [...toolbar.querySelectorAll('button')]
  const ends: Partial<Record<string, number>> = { Home: 0, End: buttons.length - 1 }
  toolbar.addEventListener('keydown', (event) => {
    const { activeElement } = document
    const at = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1
    const to = ends[event.key] ?? at + (STEPS[event.key] ?? Number.NaN)
    const next = buttons[(to + buttons.length) % buttons.length]
    if (!next) return
    event.preventDefault()
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next.focus()
  })
}

const ITEM = /^(\s*)(?:- |(\d+)\. )(.*)$/

/** Enter in a list begins its next item; in an item that is empty it ends the list. */
function nextItem(field: HTMLTextAreaElement): boolean {
  const { value, selectionStart: at, selectionEnd } = field
  const start = value.lastIndexOf('\n', at - 1) + 1
  const found = at === selectionEnd ? ITEM.exec(value.slice(start, at)) : null
  if (!found) return false
  const [, indent = '', number, text = ''] = found
  if (text.trim()) put(field, number ? `\n${indent}${Number(number) + 1}. ` : `\n${indent}- `)
  else {
    field.setSelectionRange(start, at)
    put(field, '\n')
  }
  return true
}

/** Puts a block on lines of its own and selects what is to be typed over first. */
function block(field: HTMLTextAreaElement, text: string): void {
  wholeLines(field)
  field.setSelectionRange(field.selectionEnd, field.selectionEnd)
  const open = gapBefore(field)
  const after = field.value.slice(field.selectionEnd)
  const close = after === '' || after.startsWith('\n\n') ? '' : '\n'
  const sample = /\[ins[^\]]*\]/.exec(text)
  const from = open.length + (sample?.index ?? text.length)
  put(field, open + text + close, from, from + (sample?.[0].length ?? 0))
}

/** Puts what is chosen by name where the cursor is; a contact stands alone on its line. */
function named(field: HTMLTextAreaElement, choice: HTMLSelectElement | null): void {
  if (!choice?.value) return
  if (choice.value.startsWith('@contact ')) block(field, choice.value)
  else put(field, choice.value)
}

/** What each button does, by the name it has in the page. */
function toolsOf(field: HTMLTextAreaElement, words: Words, choice: HTMLSelectElement | null) {
  return {
    heading: () => heading(field, words),
    bold: () => around(field, '**', words.text, '**'),
    list: () => list(field, words),
    steps: () => steps(field, words),
    link: () => link(field, words),
    phone: () => phone(field),
    name: () => named(field, choice),
  }
}

/** Makes the tools of a text work and shows them. */
export function useTools(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  const tools = form.querySelector<HTMLElement>('#tools')
  const toolbar = tools?.querySelector<HTMLElement>('[role=toolbar]')
  if (!tools || !toolbar) return
  const { heading = '', text = '', step = '', stepText = '' } = toolbar.dataset
  const choice = form.querySelector<HTMLSelectElement>('#by-name')
  const use = toolsOf(field, { heading, text, step, stepText }, choice)
  const byName = new Map<string | undefined, () => void>(Object.entries(use))
  tools.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-tool], [data-block]') : null
    if (button?.dataset.block) block(field, button.dataset.block)
    else byName.get(button?.dataset.tool)?.()
  })
  // Enter in a list would send the form.
  choice?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !choice.value) return
    event.preventDefault()
    use.name()
  })
  const keys: Partial<Record<string, () => void>> = { b: use.bold, k: use.link }
  field.addEventListener('keydown', (event) => {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.isComposing
    if (isEnter && nextItem(field)) return event.preventDefault()
    const does = (event.ctrlKey || event.metaKey) && !event.altKey && keys[event.key.toLowerCase()]
    if (!does) return
    event.preventDefault()
    does()
  })
  walk(toolbar)
  tools.hidden = false
}
