import { emulateMedia, setViewport } from '@web/test-runner-commands'
import type { OneStopElement } from '../../../widget/one-stop.d.ts'
import { STATES } from '../../../widget/states/states.ts'
import { colourText, parseColour } from '../../../worker/channels/embed/contrast.ts'
import { keptAccent, TEXTS } from '../../../worker/channels/embed/kept-accent.ts'
import { equal, ok } from '../assert.ts'
import { find, mount, openedPanel, unmount } from '../mount.ts'

/** White words on these, or links of these on white, cannot be read. */
const TOO_PALE = [
  ...['yellow', '#ffd200', '#ff6600', '#ff8c00', '#f60', '#ffc72c', '#fdb81e', 'gold', 'orange', 'tomato', 'coral'],
  ...['#eee', '#f5f7f9', '#d5dbe1', 'silver', '#999', '#808080', '#777', 'white', 'lightgrey', 'gainsboro'],
  ...['lime', 'cyan', 'aqua', 'hotpink', 'lightskyblue', 'palegreen', 'khaki', '#00bde3', '#2e8540aa', '#00a398'],
  ...['hsl(60 100% 50%)', 'hwb(90 10% 0%)', 'lab(90 -60 80)', 'lch(85 120 140)', 'oklch(0.9 0.1 100)'],
  // Past what any screen of today shows.
  ...[
    'oklch(0.9 0.4 150)',
    'oklch(0.7 0.4 30)',
    'oklch(0.8 0.5 320)',
    'color(display-p3 0 1 0)',
    'color(rec2020 1 1 0)',
  ],
  // Half seen through: on white they are pale.
  ...['rgb(11 79 138 / 0.2)', 'transparent', '#0b4f8a33', 'color-mix(in oklab, yellow, transparent)'],
]
const READABLE = ['#0b4f8a', 'navy', '#7a0019', 'rebeccapurple', '#1d6b3a', 'black', 'oklch(0.4 0.15 260)', '#00f']
/** No colours at all: the default serves. */
const NO_COLOUR = ['reddish', '12px', 'url(x)', '#12', 'rgb(1,2', 'var(--nothing)', 'linear-gradient(red, blue)']

const DEFAULT = [11, 79, 138]
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

/** What a screen shows of a colour on white, 0–255. */
function painted(colour: string): number[] {
  if (!canvas) throw new Error('no canvas')
  canvas.fillStyle = '#fff'
  canvas.fillRect(0, 0, 1, 1)
  canvas.fillStyle = colour
  canvas.fillRect(0, 0, 1, 1)
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
}

function linear(channel: number) {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = painted(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2's contrast ratio. */
function ratio(one: string, other: string) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** The colour that a gradient of one colour paints, else the background's own. */
function background({ backgroundImage, backgroundColor }: CSSStyleDeclaration) {
  return /^linear-gradient\((.*?\)) /.exec(backgroundImage)?.[1] ?? backgroundColor
}

/** The nearest background below an element that hides what is under it. */
function ground(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const colour = background(getComputedStyle(at))
    if (!/^rgba\(0, 0, 0, 0\)$/.test(colour)) return colour
  }
  return 'white'
}

/**
 * Everything in the open panel, and its launcher, that the host's accent colours: what stands on what, and how well it
 * must be seen.
 */
function pairs(element: OneStopElement): [what: string, colour: string, ground: string, least: number][] {
  const style = (selector: string, pseudo?: string) => {
    const found = find(element, selector)
    if (!found) throw new Error(`no ${selector}`)
    return { found, css: getComputedStyle(found, pseudo) }
  }
  const launcher = style('.launcher').css
  const main = style('.main')
  const washes = ['--paper', '--wash', '--accent-wash', '--good-wash', '--warn-wash']
  const panel = style('.panel').css
  const link = style('.body a, .meta a, .foot .link').css.color
  const step = style('.steps > li', '::before').css
  main.found.focus()
  return [
    ['the launcher’s words', launcher.color, background(launcher), 4.5],
    ['the words on Ask', main.css.color, background(main.css), 4.5],
    ...washes.map((wash): [string, string, string, number] => [
      `links on ${wash}`,
      link,
      panel.getPropertyValue(wash),
      4.5,
    ]),
    ['quiet buttons', style('.quiet').css.color, ground(style('.quiet').found), 4.5],
    ['numbers of steps', step.color, ground(style('.steps > li').found), 4.5],
    ['rings of steps', step.borderTopColor, ground(style('.steps > li').found), 3],
    ['the edge of the box', style('.box').css.borderTopColor, ground(style('.composer').found), 3],
    ['the edge of Ask', main.css.borderTopColor, ground(style('.composer').found), 3],
    ['the ring of the focus', main.css.outlineColor, ground(style('.composer').found), 3],
  ]
}

async function opened(attributes: Record<string, string>) {
  const element = mount({ agency: 'va', ...attributes })
  const panel = await openedPanel(element)
  await panel.loadDeferred()
  panel.show({ ...STATES.find(({ name }) => name === 'answer')?.state })
  return element
}

describe('contrast', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(unmount)
  after(() => emulateMedia({ colorScheme: 'light' }))

  it('of these colours is too low as they are (the control)', () => {
    for (const colour of TOO_PALE)
      ok(ratio(colour, 'white') < 4.5, `${colour} has ${ratio(colour, 'white').toFixed(2)}`)
    for (const colour of READABLE)
      ok(ratio(colour, 'white') >= 4.5, `${colour} has ${ratio(colour, 'white').toFixed(2)}`)
  })

  for (const scheme of ['light', 'dark'] as const)
    for (const text of ['light', 'dark'])
      it(`is kept for ${TOO_PALE.length + READABLE.length + NO_COLOUR.length} colours, ${scheme}, ${text} words`, async () => {
        await emulateMedia({ colorScheme: scheme })
        const element = await opened({ text })
        const faults: string[] = []
        for (const colour of [...TOO_PALE, ...READABLE, ...NO_COLOUR]) {
          element.style.setProperty('--one-stop-accent', colour)
          for (const [what, front, back, least] of pairs(element))
            if (!(ratio(front, back) >= least))
              faults.push(`${colour}: ${what}: ${front} on ${back} is ${ratio(front, back).toFixed(2)}`)
        }
        ok(faults.length === 0, faults.join('\n'))
      })

  it('leaves colours that can be read as they are', async () => {
    const element = await opened({ theme: 'light' })
    for (const colour of READABLE) {
      element.style.setProperty('--one-stop-accent', colour)
      for (const selector of ['.launcher', '.main']) {
        const shown = find(element, selector)
        equal(String(painted(shown ? background(getComputedStyle(shown)) : '')), String(painted(colour)))
      }
    }
  })

  it('keeps the hue of what it darkens: the same shares of red, green and blue light', async () => {
    const element = mount()
    for (const colour of ['#ff6600', '#ffd200', '#00bde3', 'hotpink', 'lime']) {
      element.style.setProperty('--one-stop-accent', colour)
      const launcher = find(element, '.launcher')
      const kept = painted(launcher ? background(getComputedStyle(launcher)) : '').map(linear)
      const given = painted(colour).map(linear)
      const scale = Math.max(...kept) / Math.max(...given)
      ok(
        scale < 1 && kept.every((light, at) => Math.abs(light - (given[at] ?? 0) * scale) < 0.01),
        `${colour}: ${kept}`,
      )
    }
  })

  it('is kept just as the configurator says', () => {
    for (const text of TEXTS) {
      const element = mount({ text })
      const launcher = find(element, '.launcher')
      for (const accent of ['#0b4f8a', '#ffd200', '#ff6600', '#777777', '#ffffff', '#000000', '#0000ff', '#00bde3']) {
        element.style.setProperty('--one-stop-accent', accent)
        const said = painted(colourText(keptAccent(parseColour(accent) ?? { red: 0, green: 0, blue: 0 }, text)))
        const shown = painted(launcher ? background(getComputedStyle(launcher)) : '')
        ok(
          shown.every((channel, at) => Math.abs(channel - (said[at] ?? 0)) <= 1),
          `${accent}, ${text}: ${shown}, not ${said}`,
        )
      }
      unmount()
    }
  })

  it('shows the default for what is no colour, before the panel is there and after', async () => {
    const element = mount()
    element.style.setProperty('--one-stop-accent', 'reddish')
    const launcher = find(element, '.launcher')
    const shown = () => (launcher ? String(painted(background(getComputedStyle(launcher)))) : '')
    equal(shown(), String(DEFAULT))
    await openedPanel(element)
    equal(shown(), String(DEFAULT))
  })

  it('shows a ring around the launcher on any page: black around white', () => {
    const element = mount()
    find(element, '.launcher')?.focus()
    const launcher = find(element, '.launcher:focus-visible')
    ok(launcher, 'the focus is visible')
    const { outlineColor, boxShadow } = getComputedStyle(launcher as HTMLElement)
    equal(outlineColor, 'rgb(0, 0, 0)')
    ok(boxShadow.startsWith('rgb(255, 255, 255)'), boxShadow)
  })
})
