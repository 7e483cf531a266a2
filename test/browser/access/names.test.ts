import { STATES } from '../../../widget/states/states.ts'
import { en, enDeferred } from '../../../widget/strings/en.ts'
import type { Language } from '../../../worker/contract/index.ts'
import { ok } from '../assert.ts'
import { OTHERS } from '../languages.ts'
import { findAll, mount, openedPanel, unmount } from '../mount.ts'

/** Small and capital letters, signs and spaces are all one to who speaks. */
function spoken(text: string) {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What software that listens calls a control: a name of its own, its label, else what it holds. */
function nameOf(control: HTMLElement) {
  const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : undefined
  return control.getAttribute('aria-label') ?? label ?? control.textContent ?? ''
}

function seenOn(control: HTMLElement) {
  if (control instanceof HTMLInputElement) return control.placeholder
  const copy = control.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('.unseen')) hidden.remove()
  return copy.textContent ?? ''
}

/** Controls that cannot be called by what is seen on them. Icons have no words. */
function wronglyNamed(controls: HTMLElement[]) {
  return controls.flatMap((control) => {
    const [name, seen] = [spoken(nameOf(control)), spoken(seenOn(control))]
    if (!name) return [`without a name: ${control.outerHTML.slice(0, 120)}`]
    return name.includes(seen) ? [] : [`“${seen}” is called “${name}”`]
  })
}

const CONTROLS = '.panel :is(button, a[href], input, summary, [role=option])'

describe('what is seen on a control', () => {
  afterEach(unmount)

  for (const [language, strings] of Object.entries({ en: { ...en, ...enDeferred }, ...OTHERS }))
    it(`is part of its name in every state, so that it can be called by voice: ${language}`, async () => {
      const element = mount()
      const panel = await openedPanel(element)
      await panel.loadDeferred()
      for (const { name, state } of STATES) {
        panel.show({ ...state, language: language as Language, strings })
        const controls = findAll(element, CONTROLS)
        const found = wronglyNamed(controls)
        ok(controls.length > 3 && found.length === 0, `${name}: ${found.join(' | ')}`)
      }
    })

  it('is missed where it is not (the control)', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    panel.show({ ...STATES.find(({ name }) => name === 'answer')?.state })
    const main = findAll(element, '.main')
    main[0]?.setAttribute('aria-label', 'Submit')
    ok(wronglyNamed(main).length === 1, 'called something else')
  })
})
