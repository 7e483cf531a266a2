import { setViewport } from '@web/test-runner-commands'
import { equal, ok, until } from '../assert.ts'
import { askByHand, find, mount, shownText, unmount } from '../mount.ts'

const OPEN = 'one-stop!va'

async function answered() {
  const element = mount()
  await askByHand(element, 'my dad died')
  await until(() => sessionStorage.getItem(OPEN), 'that it is kept')
  return element
}

const WAYS: [name: string, move: (element: HTMLElement) => void][] = [
  ['to the end of the page', (element) => document.body.append(element)],
  ['into another element', (element) => document.body.appendChild(document.createElement('div')).append(element)],
  [
    'by way of a fragment',
    (element) => {
      const fragment = document.createDocumentFragment()
      fragment.append(element)
      document.body.append(fragment)
    },
  ],
  [
    'out and in again',
    (element) => {
      element.remove()
      document.body.prepend(element)
    },
  ],
]

describe('an element that is moved', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(unmount)

  for (const [name, move] of WAYS)
    it(`is open after it as before, with what was said, and takes no focus: ${name}`, async () => {
      const element = await answered()
      const field = document.body.appendChild(document.createElement('input'))
      field.focus()
      move(element)
      ok(find(element, 'dialog:popover-open'), 'open')
      await shownText(element, 'Someone in my family died')
      equal([document.activeElement === field, sessionStorage.getItem(OPEN)], [true, '1'])
      await askByHand(element, 'i lost my card')
      equal(sessionStorage.getItem(OPEN), '1')
      field.remove()
    })

  it('is closed after it as before', async () => {
    const element = await answered()
    element.close()
    document.body.append(element)
    await new Promise((resolve) => setTimeout(resolve, 50))
    equal([Boolean(find(element, 'dialog:popover-open')), sessionStorage.getItem(OPEN)], [false, null])
  })

  it('is open on a phone’s whole screen, too', async () => {
    await setViewport({ width: 390, height: 760 })
    const element = await answered()
    document.body.append(element)
    ok(find(element, 'dialog:modal'), 'open')
    await setViewport({ width: 1000, height: 760 })
  })

  it('leaves its copy to begin by itself', async () => {
    const element = await answered()
    const copy = element.cloneNode(true)
    document.body.append(copy)
    ok(copy instanceof HTMLElement && copy.shadowRoot?.querySelector('.launcher'), 'a launcher')
    ok(find(element, 'dialog:popover-open'), 'open')
  })
})
