import { emulateMedia, setViewport } from '@web/test-runner-commands'
import type Axe from 'axe-core'
import 'axe-core/axe.min.js' // CommonJS: leaves `axe` on the window
import type { OneStopElement } from '../../../widget/one-stop.d.ts'
import { STATES } from '../../../widget/states/states.ts'
import { en, enDeferred, type Strings } from '../../../widget/strings/en.ts'
import type { Language } from '../../../worker/contract/index.ts'
import { ok } from '../assert.ts'
import { OTHERS } from '../languages.ts'
import { mount, openedPanel, unmount } from '../mount.ts'

declare global {
  interface Window {
    axe: typeof Axe
  }
}

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

async function violations(element: Element) {
  const { violations: found } = await window.axe.run(element, RULES)
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`,
  )
}

async function opened() {
  const element = mount()
  const panel = await openedPanel(element)
  await panel.loadDeferred()
  return { element, panel }
}

async function settled(element: OneStopElement) {
  await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? [])
}

const LANGUAGES: [Language, Strings][] = [
  ['en', { ...en, ...enDeferred }],
  ['es', OTHERS.es],
  ['zh', OTHERS.zh],
  ['vi', OTHERS.vi],
  ['ko', OTHERS.ko],
  ['ar', OTHERS.ar],
  ['ht', OTHERS.ht],
]

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
  after(() => emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' }))

  it('catches a fault (the control)', async () => {
    const { element } = await opened()
    element.shadowRoot?.querySelector('.composer label')?.setAttribute('for', 'nothing') // taken out, it would be drawn anew
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
    for (const [language, strings] of LANGUAGES)
      it(`is accessible in every state: ${language}, ${theme.name}`, async () => {
        // Nothing fades in while axe measures contrast.
        await emulateMedia({ ...theme.media, reducedMotion: 'reduce' })
        const { element, panel } = await opened()
        const faults: string[] = []
        for (const { name, state } of STATES) {
          panel.show({ ...state, language, strings })
          await settled(element)
          faults.push(...(await violations(element)).map((fault) => `${name}: ${fault}`))
        }
        ok(faults.length === 0, faults.join('\n'))
      }).timeout(60_000)
})
