// Spares the button: what is chosen shows at once. Without this script the form works as forms do.
const PAUSE_MS = 300

/** An element that the page always has.
 * @throws Where it has not: the form then works as forms do. */
function find<Kind extends Element>(
  selector: string,
  kind: abstract new () => Kind,
  root: ParentNode = document,
): Kind {
  const found = root.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`the page has no ${selector}`)
}

const form = find('#settings', HTMLFormElement)
const digits = find('#accent', HTMLInputElement)
const said = find('#said', HTMLElement)
const { copy = '', copied = '', failed = '', updated = '', pick = '' } = find('.columns', HTMLElement).dataset
let asked = 0
let pause: number | undefined

/** Says something to screen readers, also when it is the same as before. */
function say(text: string): void {
  said.textContent = ''
  setTimeout(() => {
    said.textContent = text
  }, 50)
}

/** The page for what is chosen now. */
function chosenPage(): string {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  return `/embed?${new URLSearchParams(entries)}`
}

/** Fetches the page for what is chosen now and takes its result, and what it says about the colour. */
async function update(): Promise<void> {
  const mine = ++asked
  const url = chosenPage()
  const response = await fetch(url).catch(() => undefined)
  if (!response?.ok || mine !== asked) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const id of ['result', 'accent-problem', 'accent-used']) {
    const next = page.getElementById(id)
    if (next) document.getElementById(id)?.replaceWith(document.adoptNode(next))
  }
  const invalid = page.querySelector('#accent')?.getAttribute('aria-invalid')
  if (invalid) digits.setAttribute('aria-invalid', invalid)
  else digits.removeAttribute('aria-invalid')
  history.replaceState(null, '', url)
  addCopyButtons()
  say(document.querySelector('#accent-problem')?.textContent.trim() || updated)
}

function updateSoon(): void {
  clearTimeout(pause)
  pause = setTimeout(update, PAUSE_MS)
}

function addCopyButtons(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.copyable')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'quiet'
    button.textContent = copy
    button.setAttribute('aria-label', `${copy}: ${place.dataset.label}`)
    button.addEventListener('click', () => copyText(find('code', HTMLElement, place), button))
    place.append(button)
  }
}

async function copyText(text: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent)
    button.textContent = copied
    say(copied)
  } catch {
    getSelection()?.selectAllChildren(text)
    say(failed)
  }
}

/** The browser's colour picker beside the digits; each follows the other.
 * @returns Makes the picker follow. */
function addPicker(): () => void {
  const picker = document.createElement('input')
  picker.type = 'color'
  picker.setAttribute('aria-label', pick)
  const follow = () => {
    const typed = digits.value.trim().replace(/^#?/, '#')
    if (/^#[0-9a-f]{6}$/i.test(typed)) picker.value = typed
  }
  picker.addEventListener('input', () => {
    digits.value = picker.value
    updateSoon()
  })
  digits.addEventListener('input', follow)
  digits.after(picker)
  follow()
  return follow
}

const follow = addPicker()
addCopyButtons()
form.addEventListener('input', updateSoon)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  // The button that was pressed goes with its warning: the focus moves to what it changed.
  const pressed = event.submitter
  if (pressed instanceof HTMLButtonElement && pressed.name === 'useAccent') {
    digits.value = pressed.value
    follow()
    digits.focus()
  }
  if (pressed instanceof HTMLButtonElement && pressed.name === 'useText') {
    const text = form.elements.namedItem('text')
    if (text instanceof RadioNodeList) text.value = pressed.value
    form.querySelector<HTMLElement>('[name=text]:checked')?.focus()
  }
  void update()
})
