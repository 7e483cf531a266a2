// The queue by keyboard, and fewer fields at once. Every page works without this file.
const form = document.querySelector('#queue')
const dialog = document.querySelector('#shortcuts')
const links = [...document.querySelectorAll('.rows tbody th a')]

/** Shows only the fields that count for what was chosen. */
function fitFields() {
  const kind = form?.querySelector('[name=kind]')?.value
  for (const field of form?.querySelectorAll('.change [data-for]') ?? []) {
    field.hidden = !field.dataset.for.split(' ').includes(kind)
  }
}

/** The row that has the focus, else the first. */
function row() {
  return (document.activeElement?.closest('.rows tbody tr') ?? links[0]?.closest('tr')) || undefined
}

function move(by) {
  const at = links.indexOf(row()?.querySelector('th a'))
  const isOnRow = document.activeElement?.closest('.rows tbody tr')
  links[isOnRow ? Math.min(links.length - 1, Math.max(0, at + by)) : 0]?.focus()
}

function choose(isChosen) {
  const box = row()?.querySelector('[name=gap]')
  if (box) box.checked = isChosen ?? !box.checked
}

/** Does something with the chosen gaps; with none chosen, with the one that has the focus. */
function change(kind, send) {
  const button = document.querySelector(`button[name=kind][value=${kind}]`)
  if (button) return button.click()
  if (!form) return
  if (!form.querySelector('[name=gap]:checked')) choose(true)
  form.querySelector('[name=kind]').value = kind
  fitFields()
  if (send) form.requestSubmit()
  else form.querySelector('[name=reason]').focus()
}

function dismiss() {
  const choice = document.querySelector('#close [value=dismissed]')
  if (!choice) return change('dismissed', false)
  choice.checked = true
  document.querySelector('#reason').focus()
}

/** Goes to a part of the gap's page: of the row that has the focus, or of the page itself. */
function goTo(part) {
  const place = document.getElementById(part)
  if (place) place.querySelector('a, input, button')?.focus()
  else if (row()) location.href = `${row().querySelector('th a').href}#${part}`
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  x: () => choose(),
  a: () => change('take', true),
  s: () => change('put-aside', true),
  d: dismiss,
  l: () => goTo('link'),
  w: () => goTo('write'),
  u: () => document.querySelector('#undo')?.requestSubmit(),
  '/': () => document.querySelector('[type=search]')?.focus(),
  '?': () => dialog?.showModal(),
}

/** Letters that someone types are no commands; a box that is ticked is not typed into. */
function isTyping({ target }) {
  return Boolean(target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'))
}

function onKey(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (dialog?.open || isTyping(event)) return
  const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined
  if (!act) return
  event.preventDefault()
  act()
}

form?.addEventListener('change', fitFields)
fitFields()
// Who turned the keys off at the desk has none: somebody may speak, and words are letters.
if (document.body.dataset.keys === 'on') document.addEventListener('keydown', onKey)
