import { setViewport } from '@web/test-runner-commands'
import type { OneStopElement } from '../../widget/loader/one-stop-element.ts'
import { more } from '../../widget/more/define-more.ts'
import { STATES } from '../states/states.ts'
import { ok } from './assert.ts'
import { OTHERS } from './languages.ts'
import { find, findAll, mount, openedPanel, unmount } from './mount.ts'

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

describe('on a small screen', () => {
  before(() => setViewport({ width: 320, height: 640 }))
  afterEach(unmount)
  after(() => setViewport({ width: 1000, height: 760 }))

  for (const [name, strings, language] of [
    ['English', {}, 'en'],
    ['Vietnamese', { strings: OTHERS.vi }, 'vi'],
    ['Arabic', { strings: OTHERS.ar }, 'ar'],
  ] as const)
    it(`scrolls sideways in no state at 320 pixels, in ${name}`, async () => {
      const element = mount()
      const panel = await openedPanel(element)
      await panel.needMore()
      for (const { name, state } of STATES) {
        panel.show({ ...state, ...strings, language, more })
        const found = clipped(element)
        ok(found.length === 0, `${name}: ${found.join()}`)
      }
    })

  it('loses nothing with wider text spacing', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.needMore()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(SPACING)
    const root = element.shadowRoot
    ok(root, 'a root')
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    for (const { name, state } of STATES) {
      panel.show({ ...state, more })
      const found = clipped(element)
      ok(found.length === 0, `${name}: ${found.join()}`)
    }
  })

  it('has targets of 24 pixels or more, and 44 for what matters most', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.needMore()
    for (const { name, state } of STATES) {
      panel.show({ ...state, more })
      const small = tooSmall(element).map((target) => target.outerHTML.slice(0, 80))
      ok(small.length === 0, `${name}: ${small.join(' | ')}`)
    }
    for (const main of findAll(element, '.main, .choice, .icon'))
      ok(main.getBoundingClientRect().height >= 44, main.outerHTML)
  })

  it('keeps the question box on the screen at 400 % of a small window', async () => {
    await setViewport({ width: 320, height: 256 })
    const element = mount()
    const panel = await openedPanel(element)
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
    await panel.needMore()
    panel.show({ ...STATES.find(({ name }) => name === 'answer-every-block')?.state, more })
    for (const stop of findAll(element, '.panel :is(button, a, input, summary, [tabindex="0"])')) {
      if (stop.matches('.thread') || stop.closest('details:not([open]) > ul')) continue
      stop.focus()
      const { left, top, width, height } = stop.getBoundingClientRect()
      const at = element.shadowRoot?.elementFromPoint(left + Math.min(width, 8) / 2, top + Math.min(height, 20) / 2)
      ok(
        at && (stop.contains(at) || at.contains(stop)),
        `${stop.outerHTML.slice(0, 90)} is behind ${at?.outerHTML.slice(0, 60)}`,
      )
    }
  })
})
