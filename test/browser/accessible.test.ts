import { emulateMedia, setViewport } from '@web/test-runner-commands'
import type Axe from 'axe-core'
import 'axe-core/axe.min.js' // CommonJS: leaves `axe` on the window
import { STATES } from '../states/states.ts'
import { ok } from './assert.ts'
import { mount, openedPanel, unmount } from './mount.ts'

declare global {
  interface Window {
    axe: typeof Axe
  }
}

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

async function violations(element: Element) {
  const { violations: found } = await window.axe.run(element, RULES)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

async function shown(name: string) {
  const element = mount()
  const panel = await openedPanel(element)
  await new Promise((resolve) => setTimeout(resolve, 0))
  const found = STATES.find((one) => one.name === name)
  if (found) panel.show(found.state)
  await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? [])
  return element
}

const THEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

describe('accessibility', () => {
  before(async () => {
    document.title = 'A page'
    await setViewport({ width: 1000, height: 760 })
  })
  afterEach(unmount)
  after(() => emulateMedia({ colorScheme: 'light', forcedColors: 'none' }))

  it('catches a fault (the control)', async () => {
    const element = await shown('welcome')
    element.shadowRoot?.querySelector('.composer label')?.remove()
    element.shadowRoot?.querySelector('#question')?.removeAttribute('placeholder')
    ok(
      (await violations(element)).some((line) => line.startsWith('label')),
      'axe sees into the panel',
    )
  })

  it('is accessible closed', async () => {
    const found = await violations(mount())
    ok(found.length === 0, found.join('\n'))
  })

  for (const theme of THEMES)
    for (const { name, shows } of STATES)
      it(`is accessible in ${theme.name}: ${shows}`, async () => {
        await emulateMedia(theme.media)
        const found = await violations(await shown(name))
        ok(found.length === 0, found.join('\n'))
      })
})
