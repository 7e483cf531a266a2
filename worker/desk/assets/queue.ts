// The queue by keyboard, and fewer fields at once. Every page works without this file.
const form = document.querySelector<HTMLFormElement>('#queue')
const dialog = document.querySelector<HTMLDialogElement>('#shortcuts')
const links = [...document.querySelectorAll<HTMLAnchorElement>('.rows tbody th a')]

/** Shows only the fields that count for what was chosen. */
function fitFields(): void {
  const kind = form?.querySelector<HTMLSelectElement>('[name=kind]')?.value ?? ''
  for (const field of form?.querySelectorAll<HTMLElement>('.change [data-for]') ?? [])
    field.hidden = !field.dataset.for?.split(' ').includes(kind)
}

function rowWithFocus(): Element | undefined {
  return document.activeElement?.closest('.rows tbody tr') ?? undefined
}

/** The row that has the focus, else the first. */
function row(): Element | undefined {
  return rowWithFocus() ?? links[0]?.closest('tr') ?? undefined
}

function linkOf(of: Element | undefined): HTMLAnchorElement | undefined {
  return of?.querySelector<HTMLAnchorElement>('th a') ?? undefined
}

function move(by: number): void {
  const link = linkOf(row())
  const at = link ? links.indexOf(link) : -1
  links[rowWithFocus() ? Math.min(links.length - 1, Math.max(0, at + by)) : 0]?.focus()
}

function choose(isChosen?: boolean): void {
  const box = row()?.querySelector<HTMLInputElement>('[name=gap]')
  if (box) box.checked = isChosen ?? !box.checked
}

/** Does something with the chosen gaps; with none chosen, with the one that has the focus. */
function change(kind: string, send: boolean) {
  const button = document.querySelector<HTMLElement>(`button[name=kind][value=${kind}]`)
  if (button) return button.click()
  if (!form) return
  if (!form.querySelector('[name=gap]:checked')) choose(true)
  const choice = form.querySelector<HTMLSelectElement>('[name=kind]')
  if (choice) choice.value = kind
  fitFields()
  if (send) form.requestSubmit()
  else form.querySelector<HTMLElement>('[name=reason]')?.focus()
}

function dismiss() {
  const choice = document.querySelector<HTMLInputElement>('#close [value=dismissed]')
  if (!choice) return change('dismissed', false)
  choice.checked = true
  document.querySelector<HTMLElement>('#reason')?.focus()
}

/** Goes to a part of the gap's page: of the row that has the focus, or of the page itself. */
function goTo(part: string): void {
  const place = document.getElementById(part)
  const link = linkOf(row())
  if (place) place.querySelector<HTMLElement>('a, input, button')?.focus()
  else if (link) location.href = `${link.href}#${part}`
}

const KEYS = new Map<string, () => void>(
  Object.entries({
    j: () => move(1),
    k: () => move(-1),
    x: () => choose(),
    a: () => change('take', true),
    s: () => change('put-aside', true),
    d: dismiss,
    l: () => goTo('link'),
    w: () => goTo('write'),
    u: () => document.querySelector<HTMLFormElement>('#undo')?.requestSubmit(),
    '/': () => document.querySelector<HTMLElement>('[type=search]')?.focus(),
    '?': () => dialog?.showModal(),
  }),
)

const TYPED_INTO = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/** Letters that someone types are no commands; a box that is ticked is not typed into. */
function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest(TYPED_INTO) !== null
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (dialog?.open || isTyping(event)) return
  const act = KEYS.get(event.key)
  if (!act) return
  event.preventDefault()
  act()
}

form?.addEventListener('change', fitFields)
fitFields()
// Who turned the keys off at the desk has none: somebody may speak, and words are letters.
if (document.body.dataset.keys === 'on') document.addEventListener('keydown', onKey)
