import { emulateMedia, setViewport } from '@web/test-runner-commands'
import type { OneStopElement } from '../../../widget/one-stop.d.ts'
import { STATES } from '../../../widget/states/states.ts'
import { equal, ok } from '../assert.ts'
import { OTHERS } from '../languages.ts'
import { find, findAll, mount, openedPanel, unmount } from '../mount.ts'

/** WCAG 2.2, 1.4.12: nothing may be lost with these. */
const SPACING =
  '.panel * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } .panel p { margin-bottom: 2em !important }'

function clipped(element: OneStopElement) {
  const panel = find(element, '.panel')
  const boxes = [panel, ...findAll(element, '.thread, .card, .composer, .head, .menu')]
  return boxes.filter((box) => box && box.scrollWidth > box.clientWidth + 1).map((box) => box?.className)
}

/** Where a link stands in a sentence its height is the line's (WCAG 2.5.8 excepts it). */
function tooSmall(element: OneStopElement) {
  return findAll(element, '.panel button, .panel summary, .panel .ways a, .panel .meta a').filter((target) => {
    const { width, height } = target.getBoundingClientRect()
    return height > 0 && (width < 24 || height < 24) && !target.closest('.body')
  })
}

/** What a state leaves out, another may have left there. */
const CLEAN = { thread: [], menu: false, inputError: '' as const, suggestions: [], active: -1 }

/** Tab stops of which nothing can be seen once they have the focus (WCAG 2.2, 2.4.11). */
function hiddenStops(element: OneStopElement) {
  const stops = findAll(element, '.panel :is(button, a, input, summary, [tabindex="0"])')
  const inUse = stops.filter((stop) => !stop.matches('.thread') && !stop.closest('details:not([open]) > ul'))
  // As the person comes: from the box, where suggestions close when the focus leaves it.
  find(element, '#question')?.focus()
  return inUse.flatMap((stop) => {
    stop.focus()
    const { left, top, width, height } = stop.getBoundingClientRect()
    const seen = Array.from({ length: 12 }, (_, part) => {
      const at = element.shadowRoot?.elementFromPoint(left + Math.min(width, 8) / 2, top + (height * (part + 0.5)) / 12)
      return at && (stop.contains(at) || at.contains(stop))
    })
    return seen.some(Boolean) ? [] : [`${stop.outerHTML.slice(0, 120)} cannot be seen`]
  })
}

describe('on a small screen', () => {
  before(async () => {
    await setViewport({ width: 320, height: 640 })
    await emulateMedia({ reducedMotion: 'reduce' }) // what has the focus comes into view at once
  })
  afterEach(unmount)
  after(async () => {
    await setViewport({ width: 1000, height: 760 })
    await emulateMedia({ reducedMotion: 'no-preference' })
  })

  for (const [name, strings, language] of [
    ['English', {}, 'en'],
    ['Vietnamese', { strings: OTHERS.vi }, 'vi'],
    ['Arabic', { strings: OTHERS.ar }, 'ar'],
  ] as const)
    it(`scrolls sideways in no state at 320 pixels, in ${name}`, async () => {
      const element = mount()
      const panel = await openedPanel(element)
      await panel.loadDeferred()
      await panel.loadDeferred()
      for (const { name, state } of STATES) {
        panel.show({ ...state, ...strings, language })
        const found = clipped(element)
        ok(found.length === 0, `${name}: ${found.join()}`)
      }
    })

  it('loses nothing with wider text spacing', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(SPACING)
    const root = element.shadowRoot
    ok(root, 'a root')
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    for (const { name, state } of STATES) {
      panel.show({ ...state })
      const found = clipped(element)
      ok(found.length === 0, `${name}: ${found.join()}`)
    }
  })

  it('has targets of 24 pixels or more, and 44 for what matters most', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    for (const { name, state } of STATES) {
      panel.show({ ...state })
      const small = tooSmall(element).map((target) => target.outerHTML.slice(0, 80))
      ok(small.length === 0, `${name}: ${small.join(' | ')}`)
    }
    panel.show({ ...STATES.find(({ name }) => name === 'suggestions')?.state })
    for (const main of findAll(element, '.main, .choice, .icon, [role=option]'))
      ok(main.getBoundingClientRect().height >= 44, main.outerHTML)
  })

  it('keeps the question box on the screen at 400 % of a small window', async () => {
    await setViewport({ width: 320, height: 256 })
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    const state = STATES.find(({ name }) => name === 'answer')?.state ?? {}
    panel.show(state)
    const box = find(element, '#question')
    box?.focus()
    const { top, bottom } = box?.getBoundingClientRect() ?? { top: -1, bottom: 9999 }
    ok(top >= 0 && bottom <= innerHeight, `${top} to ${bottom} of ${innerHeight}`)
    await setViewport({ width: 320, height: 640 })
  })

  it('hides no focus behind anything at any Tab stop', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    for (const { name, state } of STATES) {
      panel.show({ ...CLEAN, ...state })
      const hidden = hiddenStops(element)
      ok(hidden.length === 0, `${name}: ${hidden.join(' | ')}`)
    }
  })

  it('hides no focus at 400 % either, where the panel is 256 pixels high', async () => {
    await setViewport({ width: 320, height: 256 })
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    for (const name of [
      'answer-every-block',
      'menu-conversation',
      'unanswered',
      'code-unknown',
      'suggestions-chosen',
    ]) {
      panel.show({ ...CLEAN, ...STATES.find((one) => one.name === name)?.state })
      const hidden = hiddenStops(element)
      ok(hidden.length === 0, `${name}: ${hidden.join(' | ')}`)
    }
    await setViewport({ width: 320, height: 640 })
  })

  it('has letters of 16 pixels or more in its fields, so that no phone zooms in', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    panel.show({ ...STATES.find(({ name }) => name === 'code')?.state })
    const fields = findAll(element, 'input:not([type=checkbox])')
    equal(fields.length, 2)
    for (const field of fields) ok(Number.parseFloat(getComputedStyle(field).fontSize) >= 16, field.outerHTML)
  })

  it('ends above the on-screen keyboard, and leaves a zoomed view alone', async () => {
    const element = mount()
    await openedPanel(element)
    const view = visualViewport
    ok(view, 'a visual viewport')
    const become = (height: number, scale: number) => {
      Object.defineProperty(view, 'height', { value: height, configurable: true })
      Object.defineProperty(view, 'scale', { value: scale, configurable: true })
      view.dispatchEvent(new Event('resize'))
      return find(element, 'dialog')?.getBoundingClientRect().height
    }
    equal(become(300, 1), 300)
    equal(become(640, 1), 640)
    equal(become(200, 2), 640)
    Reflect.deleteProperty(view, 'height')
    Reflect.deleteProperty(view, 'scale')
  })
})
