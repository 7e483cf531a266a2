// Spares the button: what is chosen shows at once. Without this script the form works as forms do.
const PAUSE_MS = 300
const form = document.querySelector('#settings')
const words = document.querySelector('.columns').dataset
const digits = document.querySelector('#accent')
const said = document.querySelector('#said')
let asked = 0
let pause

/** Says something to screen readers, also when it is the same as before. */
function say(text) {
  said.textContent = ''
  setTimeout(() => {
    said.textContent = text
  }, 50)
}

/** Fetches the page for what is chosen now and takes its result, and what it says about the colour. */
async function update() {
  const mine = ++asked
  const url = `/embed?${new URLSearchParams(new FormData(form))}`
  const response = await fetch(url).catch(() => undefined)
  if (!response?.ok || mine !== asked) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const id of ['result', 'accent-problem', 'accent-used']) {
    const next = page.getElementById(id)
    if (next) document.getElementById(id).replaceWith(document.adoptNode(next))
  }
  const invalid = page.querySelector('#accent')?.getAttribute('aria-invalid')
  if (invalid) digits.setAttribute('aria-invalid', invalid)
  else digits.removeAttribute('aria-invalid')
  history.replaceState(null, '', url)
  addCopyButtons()
  say(document.querySelector('#accent-problem').textContent.trim() || words.updated)
}

function updateSoon() {
  clearTimeout(pause)
  pause = setTimeout(update, PAUSE_MS)
}

function addCopyButtons() {
  for (const place of document.querySelectorAll('.copyable')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'quiet'
    button.textContent = words.copy
    button.setAttribute('aria-label', `${words.copy}: ${place.dataset.label}`)
    button.addEventListener('click', () => copy(place.querySelector('code'), button))
    place.append(button)
  }
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text.textContent)
    button.textContent = words.copied
    say(words.copied)
  } catch {
    getSelection().selectAllChildren(text)
    say(words.failed)
  }
}

/** The browser's colour picker beside the digits; each follows the other. */
function addPicker() {
  const picker = document.createElement('input')
  picker.type = 'color'
  picker.setAttribute('aria-label', words.pick)
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
  const { name, value } = event.submitter ?? {}
  if (name === 'useAccent') {
    digits.value = value
    follow()
    digits.focus()
  }
  if (name === 'useText') {
    form.elements.text.value = value
    form.querySelector('[name=text]:checked').focus()
  }
  void update()
})
