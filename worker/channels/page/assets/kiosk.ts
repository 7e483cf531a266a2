// A public screen: it goes back to its first page when nobody is there, leads nowhere outside, and keeps nothing.
import { correction, generate } from 'lean-qr'
import { toSvg } from 'lean-qr/extras/svg'

const IDLE_MS = 60_000
/** Revised 508, 503.4 and WCAG 2.2.1: who needs longer is told in time, and one touch is enough. */
const WARNED_MS = 20_000
const HOME = location.pathname.startsWith('/es') ? '/es?kiosk=1' : '/?kiosk=1'
const WORDS = {
  en: {
    warn: (left: number) => `Are you still there? This page clears in ${left} seconds.`,
    stay: 'I am still here',
    scan: 'Scan with your phone:',
  },
  es: {
    warn: (left: number) => `¿Sigue ahí? Esta página se borra en ${left} segundos.`,
    stay: 'Sigo aquí',
    scan: 'Escanee con su teléfono:',
  },
}
const words = document.documentElement.lang === 'es' ? WORDS.es : WORDS.en

/** Links within stay a kiosk's, numbers are text, and what leads outside is a code for the reader's own phone. */
function keepInside(): void {
  for (const link of document.querySelectorAll('a')) {
    const url = new URL(link.href, location.href)
    if (url.protocol === 'tel:' || url.protocol === 'sms:') link.replaceWith(...link.childNodes)
    else if (url.origin === location.origin && !url.pathname.endsWith('/print')) {
      if (url.pathname !== location.pathname || !url.hash) url.searchParams.set('kiosk', '1')
      link.href = url.href
    } else showCode(link, url.href)
  }
  for (const form of document.querySelectorAll('form'))
    if (form.method === 'post') form.action = `${new URL(form.action).pathname}?kiosk=1`
}

/** The link's words as text, and its address as a code below them: below the whole sentence where the words stand within one, named once more. */
function showCode(link: HTMLAnchorElement, address: string): void {
  const whole = scanned(address)
  whole.prepend(...[...link.childNodes].map((node) => node.cloneNode(true)))
  const block = link.closest('p, li, td')
  if (block && goesOn(link, block)) {
    link.replaceWith(...link.childNodes)
    block.append(whole)
  } else link.replaceWith(whole)
}

/** An address as a code for the reader's own phone. */
function scanned(address: string): HTMLSpanElement {
  const whole = document.createElement('span')
  const code = toSvg(generate(address, { minCorrectionLevel: correction.M }), document, { width: null, height: null })
  code.setAttribute('role', 'img')
  code.setAttribute('aria-label', `${words.scan} ${address}`)
  whole.className = 'scan'
  whole.append(code)
  return whole
}

/** The way back to a question is taken along: nobody has to copy its code from a screen that clears. */
function takeReceipts(): void {
  for (const receipt of document.querySelectorAll('.receipt')) {
    const code = receipt.textContent?.trim()
    if (code) receipt.after(scanned(`${location.origin}/r?code=${encodeURIComponent(code)}`))
  }
}

/** Whether anything follows a link in its block. */
function goesOn(link: Element, block: Element): boolean {
  const rest = document.createRange()
  rest.selectNodeContents(block)
  rest.setStartAfter(link)
  return rest.toString().trim() !== ''
}

const warning = document.createElement('div')
const text = document.createElement('p')
const stay = document.createElement('button')
let touchedMs = performance.now()
let said = ''
let isLeaving = false

/** There from the start: a live region that comes with its words is not read. */
function prepareWarning(): void {
  warning.className = 'idle'
  warning.hidden = true
  text.setAttribute('role', 'alert')
  stay.type = 'button'
  stay.textContent = words.stay
  warning.append(text, stay)
  document.body.append(warning)
}

/** Said aloud too: who does not see the screen may have no screen reader here. Nothing that was asked is in it. */
function sayAloud(what: string): void {
  if (!('speechSynthesis' in globalThis)) return
  const spoken = new SpeechSynthesisUtterance(what)
  spoken.lang = document.documentElement.lang
  speechSynthesis.speak(spoken)
}

function touched(): void {
  if (said !== '' && 'speechSynthesis' in globalThis) speechSynthesis.cancel()
  touchedMs = performance.now()
  warning.hidden = true
  said = ''
  text.textContent = ''
}

/** What was asked is off the screen at once. A page is asked for once: each new request would give up the one that is under way. */
function goHome(): void {
  isLeaving = true
  document.body.hidden = true
  location.replace(HOME)
}

/** Each second: shows what is left, says it at the start and half way, and goes home. */
function tick(): void {
  if (isLeaving) return
  const leftMs = IDLE_MS - (performance.now() - touchedMs)
  const isNew = location.pathname + location.search === HOME && !hasTyped()
  if (isNew || leftMs > WARNED_MS) return
  if (leftMs <= 0) goHome()
  const left = Math.ceil(leftMs / 10_000) * 10
  warning.hidden = false
  if (said === String(left)) return
  said = String(left)
  text.textContent = words.warn(left)
  sayAloud(words.warn(left))
}

function hasTyped(): boolean {
  return [...document.querySelectorAll('textarea, input:not([type=hidden])')].some(
    (field) => (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.value !== '',
  )
}

for (const form of document.querySelectorAll('form')) form.autocomplete = 'off'
keepInside()
takeReceipts()
prepareWarning()
for (const kind of ['pointerdown', 'keydown', 'scroll', 'input']) addEventListener(kind, touched, { passive: true })
setInterval(tick, 1_000)
// A page that comes back from memory still has what somebody typed.
addEventListener('pageshow', (event) => {
  if (event.persisted) goHome()
})
