import { sendKeys } from '@web/test-runner-commands'
import { equal, ok, until } from '../assert.ts'
import { askByHand, byText, find, mount, shownText, unmount } from '../mount.ts'

const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']
const TYPES = [
  ...KEYS,
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'compositionstart',
  'compositionupdate',
  'compositionend',
]
const heard: string[] = []
const hear = (event: Event) => heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type)

async function opened() {
  const element = mount()
  element.open()
  await until(() => find(element, 'dialog:popover-open #question'), 'the box')
  heard.length = 0
  return element
}

describe('what happens in our fields', () => {
  beforeEach(() => {
    for (const type of TYPES) document.addEventListener(type, hear)
  })
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear)
    unmount()
  })

  it('is not heard by the host, whatever is typed', async () => {
    const element = await opened()
    await sendKeys({ type: 's/ a' })
    for (const press of ['Backspace', 'Home', 'End', 'PageDown', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
      await sendKeys({ press })
    equal([heard, find<HTMLInputElement>(element, '#question')?.value], [[], 's/ '])
    await sendKeys({ press: 'Enter' })
    equal(heard, [])
  })

  it('is not heard in the field for a code, nor on the menu’s buttons', async () => {
    const element = await opened()
    byText(element, 'Check a question you asked')?.click()
    await until(() => find(element, '#code'), 'the field')
    heard.length = 0
    await sendKeys({ type: 'k7' })
    find(element, '.head [aria-expanded]')?.focus()
    await sendKeys({ press: 'Enter' })
    equal(heard, [])
  })

  it('is heard where a key is the browser’s or the host’s: with Ctrl, and Tab', async () => {
    await opened()
    await sendKeys({ down: 'Control' })
    await sendKeys({ press: 'k' })
    await sendKeys({ up: 'Control' })
    ok(heard.includes('keydown k'), heard.join())
    await sendKeys({ press: 'Tab' })
    ok(heard.includes('keydown Tab'), heard.join())
  })

  it('ends with an Escape that closes the panel; one that does nothing goes on', async () => {
    const element = await opened()
    await sendKeys({ press: 'Escape' })
    await until(() => !find(element, 'dialog:popover-open'), 'closed')
    equal(heard, [])
    unmount()
    const inline = mount({ agency: 'va', inline: '' })
    const box = await until(() => find(inline, '#question'), 'the box')
    box.focus()
    heard.length = 0
    await sendKeys({ press: 'Escape' })
    equal(heard, ['keydown Escape'])
  })

  for (const type of ['paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend'])
    it(`ends at the element: ${type}`, async () => {
      const element = await opened()
      const event = new Event(type, { bubbles: true, composed: true })
      find(element, '#question')?.dispatchEvent(event)
      equal(heard, [])
    })

  // As Bootstrap 5 and MUI listen; as jQuery before 4 does for Bootstrap 4 and jQuery UI.
  for (const [type, isEarly] of [
    ['focusin', false],
    ['focus', true],
  ] as const)
    it(`keeps the focus where a modal of the host wants it back: by ${type}`, async () => {
      const field = document.createElement('input')
      document.body.append(field)
      const trap = ({ target }: Event) => target !== field && field.focus()
      document.addEventListener(type, trap, isEarly)
      const element = mount()
      element.open()
      await until(() => find(element, 'dialog:popover-open #question'), 'the box')
      await sendKeys({ type: 'lost card' })
      document.removeEventListener(type, trap, isEarly)
      field.remove()
      equal([find<HTMLInputElement>(element, '#question')?.value, field.value], ['lost card', ''])
    })

  it('keeps the focus where a modal of the host wants it back: as its own field is left', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    field.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && field.focus())
    const element = mount()
    element.open()
    await until(() => find(element, 'dialog:popover-open #question'), 'the box')
    await sendKeys({ type: 'lost card' })
    field.remove()
    equal([find<HTMLInputElement>(element, '#question')?.value, field.value], ['lost card', ''])
  })

  it('can be typed though the host’s own modal dialog was there first', async () => {
    const dialog = document.createElement('dialog')
    dialog.innerHTML = '<input>'
    document.body.append(dialog)
    dialog.showModal()
    const element = mount()
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    const box = find<HTMLInputElement>(element, '#question')
    box?.focus()
    await sendKeys({ type: 'more' })
    equal(box?.value, 'more')
    element.close()
    dialog.remove()
  })
})
