// The buttons above an answer's text. Each writes the Markdown that a writer could have typed.

/** Puts text where the selection is and selects a part of it. */
function put(field, text, from = text.length, to = from) {
  const at = field.selectionStart
  field.focus()
  // The one way that a browser can undo; it is called deprecated and has no successor. It inserts nothing for an empty text.
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, at, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(at + from, at + to)
}

function chosen(field) {
  return field.value.slice(field.selectionStart, field.selectionEnd)
}

/** Stretches the selection to whole lines. */
function wholeLines(field) {
  const start = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
  const next = field.value.indexOf('\n', Math.max(field.selectionEnd, start))
  field.setSelectionRange(start, next < 0 ? field.value.length : next)
}

/** The blank line that a block needs before it. */
function gapBefore(field) {
  const before = field.value.slice(0, field.selectionStart)
  if (before === '' || before.endsWith('\n\n')) return ''
  return before.endsWith('\n') ? '\n' : '\n\n'
}

/** Surrounds what is chosen, else a word to type over. */
function around(field, open, sample, close) {
  const text = chosen(field) || sample
  put(field, open + text + close, open.length, open.length + text.length)
}

function heading(field, words) {
  wholeLines(field)
  const line = chosen(field)
  if (line.startsWith('## ')) return put(field, line.slice(3), 0, line.length - 3)
  const open = `${gapBefore(field)}## `
  const text = line || words.heading
  put(field, open + text, open.length, open.length + text.length)
}

function list(field, words) {
  wholeLines(field)
  const lines = (chosen(field) || words.text).split('\n').filter(Boolean)
  const open = gapBefore(field)
  const text = open + lines.map((line) => `- ${line.replace(/^- /, '')}`).join('\n')
  put(field, text, open.length + 2, text.length)
}

function steps(field, words) {
  wholeLines(field)
  const open = gapBefore(field)
  const lines = chosen(field).split('\n').filter(Boolean)
  const titles = lines.length > 0 ? lines : [words.step]
  const text = titles.map((title, place) => `${place + 1}. **${title}**\n\n   ${words.stepText}`).join('\n\n')
  put(field, open + text, open.length + 5, open.length + 5 + titles[0].length)
}

function link(field, words) {
  const text = chosen(field) || words.text
  const start = text.length + 3
  put(field, `[${text}](https://)`, start, start + 'https://'.length)
}

/** A number that can be tapped; what is chosen, where it has ten digits. */
function phone(field) {
  const digits = chosen(field)
    .replace(/\D/g, '')
    .replace(/^1(?=\d{10}$)/, '')
  const number = digits.length === 10 ? digits : '8000000000'
  const shown = `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`
  put(field, `[${shown}](tel:+1${number})`, 1, 1 + shown.length)
}

/** Lets the arrow keys go from button to button, as in any toolbar. */
function walk(toolbar) {
  const buttons = [...toolbar.querySelectorAll('button')]
  const step = { ArrowRight: 1, ArrowLeft: -1 }
  toolbar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement)
    const to = { Home: 0, End: buttons.length - 1 }[event.key] ?? at + (step[event.key] ?? Number.NaN)
    if (Number.isNaN(to)) return
    event.preventDefault()
    const next = buttons[(to + buttons.length) % buttons.length]
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next.focus()
  })
}

/** Makes the tools of a text work and shows them. */
export function useTools(form, field) {
  const tools = form.querySelector('#tools')
  const toolbar = tools?.querySelector('[role=toolbar]')
  if (!toolbar) return
  const words = toolbar.dataset
  const fact = form.querySelector('#fact')
  const use = {
    heading: () => heading(field, words),
    bold: () => around(field, '**', words.text, '**'),
    list: () => list(field, words),
    steps: () => steps(field, words),
    link: () => link(field, words),
    phone: () => phone(field),
    fact: () => fact.value && put(field, `{{${fact.value}}}`),
  }
  tools.addEventListener('click', (event) => use[event.target.closest('[data-tool]')?.dataset.tool]?.())
  // Enter in a list would send the form.
  fact?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !fact.value) return
    event.preventDefault()
    use.fact()
  })
  const keys = { b: use.bold, k: use.link }
  field.addEventListener('keydown', (event) => {
    const does = (event.ctrlKey || event.metaKey) && !event.altKey && keys[event.key.toLowerCase()]
    if (!does) return
    event.preventDefault()
    does()
  })
  walk(toolbar)
  tools.hidden = false
}
