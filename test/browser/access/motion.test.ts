import { emulateMedia } from '@web/test-runner-commands'
import { STATES } from '../../../widget/states/states.ts'
import { ok } from '../assert.ts'
import { findAll, mount, openedPanel, unmount } from '../mount.ts'

/** WCAG 2.2, 2.2.2: five seconds. Ours is stricter. */
const LONGEST_S = 1

/** Seconds for which something moves, and what it is. */
function moving(elements: HTMLElement[]) {
  return elements.flatMap((element) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element)
    const times = [
      ...(animationName === 'none' ? [] : animationDuration.split(', ')),
      ...transitionDuration.split(', '),
    ]
    const longest = Math.max(...times.map((time) => Number.parseFloat(time)))
    const isGliding = scrollBehavior === 'smooth'
    return longest > 0 || isGliding ? [{ element, longest, isGliding }] : []
  })
}

describe('motion', () => {
  afterEach(unmount)
  after(() => emulateMedia({ reducedMotion: 'no-preference' }))

  async function eachState(look: (name: string, elements: HTMLElement[]) => void) {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    for (const { name, state } of STATES) {
      panel.show({ ...state })
      look(name, [...findAll(element, '.launcher, dialog, .panel, .panel *')])
    }
  }

  it('is none in any state where a person asked for less', async () => {
    await emulateMedia({ reducedMotion: 'reduce' })
    await eachState((name, elements) => {
      const [found] = moving(elements)
      ok(!found, `${name}: ${found?.element.outerHTML.slice(0, 120)}`)
    })
  })

  it('is there for everyone else, and short (the control)', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' })
    const all: ReturnType<typeof moving> = []
    await eachState((_, elements) => all.push(...moving(elements)))
    ok(all.length > 0, 'something moves')
    const long = all.find(({ longest }) => longest > LONGEST_S)
    ok(!long, `${long?.longest} s: ${long?.element.outerHTML.slice(0, 120)}`)
  })
})
