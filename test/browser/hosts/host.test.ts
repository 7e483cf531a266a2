import { emulateMedia, setViewport } from '@web/test-runner-commands'
import { elementFromScript } from '../../../widget/loader/element-from-script.ts'
import { OneStopElement } from '../../../widget/loader/one-stop-element.ts'
import { equal, ok, until } from '../assert.ts'
import { askByHand, find, findAll, mount, shownText, unmount } from '../mount.ts'

const style = document.createElement('style')

async function hostStyle(css: string) {
  style.textContent = css
  document.head.append(style)
}

describe('in a hostile page', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(() => {
    unmount()
    style.remove()
    document.documentElement.removeAttribute('dir')
  })

  it('keeps its place and its look under `* { all: unset !important }`', async () => {
    await hostStyle('* { all: unset !important; font-size: 40px !important; text-transform: uppercase !important }')
    const element = mount()
    const box = find(element, '.launcher')?.getBoundingClientRect()
    ok(
      box && Math.abs(innerWidth - box.right - 24) < 2 && Math.abs(innerHeight - box.bottom - 24) < 2,
      JSON.stringify(box),
    )
    equal(box.height, 48)
    const look = getComputedStyle(find(element, '.launcher') ?? element)
    equal([look.fontSize, look.textTransform, look.color], ['16px', 'none', 'rgb(255, 255, 255)'])
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    ok(find(element, '.panel')?.getBoundingClientRect().width === 408, 'the panel’s width')
  })

  it('keeps its letters at their size under `html { font-size: 62.5% }`', async () => {
    await hostStyle('html { font-size: 62.5% }')
    equal(getComputedStyle(find(mount(), '.launcher') ?? document.body).fontSize, '16px')
  })

  it('stands above z-indexes as high as they go, once open', async () => {
    await hostStyle('body > main { position: fixed; inset: 0; z-index: 2147483647; background: red }')
    const main = document.createElement('main')
    document.body.append(main)
    const element = mount()
    element.open()
    const panel = await until(() => find(element, 'dialog:popover-open'), 'the panel')
    const { left, top, width, height } = panel.getBoundingClientRect()
    equal(document.elementFromPoint(left + width / 2, top + height / 2), element)
    main.remove()
  })

  it('keeps its icon and its edge where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' })
    const launcher = find(mount(), '.launcher')
    ok(launcher, 'the launcher')
    const [look, icon] = [getComputedStyle(launcher), getComputedStyle(launcher, '::before')]
    equal([icon.borderTopWidth, look.borderTopWidth], ['10px', '1px'])
    for (const edge of [icon.borderTopColor, look.borderTopColor])
      ok(edge !== look.backgroundColor, `${edge} on itself`)
    await emulateMedia({ forcedColors: 'none' })
  })

  it('leaves taps beside the launcher to the page', () => {
    const element = mount()
    const box = element.getBoundingClientRect()
    ok(document.elementFromPoint(box.left - 4, box.top - 4) !== element, 'the page’s')
  })

  it('does not lock scrolling or change the page around it', async () => {
    const before = document.body.getAttribute('style') ?? ''
    const element = mount()
    element.open()
    await until(() => find(element, 'dialog:popover-open'), 'the panel')
    equal(document.body.getAttribute('style') ?? '', before)
    equal(getComputedStyle(document.body).overflow, 'visible')
  })

  it('reads right to left only where its own language does', async () => {
    document.documentElement.dir = 'rtl'
    const element = mount()
    element.open()
    const panel = await until(() => find(element, '.panel'), 'the panel')
    equal(getComputedStyle(panel).direction, 'ltr')
  })

  it('keeps the conversation when it is taken out and put back', async () => {
    const element = mount()
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    element.remove()
    document.body.append(element)
    element.open()
    await shownText(element, 'Someone in my family died')
    equal(findAll(element, '.panel').length, 1)
  })

  it('works twice on one page, each by itself', async () => {
    const first = mount({ agency: 'va' })
    const second = mount({ agency: 'ssa', position: 'bottom-left' })
    await askByHand(first, 'my dad died')
    await shownText(first, 'Someone in my family died')
    equal(findAll(second, '.entry').length, 0)
    ok(second.getBoundingClientRect().left < 30, 'bottom left')
  })

  it('comes back when a single-page app swaps everything in the body', async () => {
    const script = document.createElement('script')
    script.dataset.agency = 'va'
    const part = document.createElement('main')
    document.body.prepend(part)
    elementFromScript(script.dataset, location.href)
    const element = document.querySelector('one-stop')
    part.remove()
    element?.parentNode?.removeChild(element)
    await until(() => element?.isConnected, 'the element again')
    element?.remove()
    // What stood beside it is still gone, so it comes back once more; a page that means it takes the script out.
    await until(() => document.querySelectorAll('one-stop').length <= 1, 'one element')
    if (element instanceof OneStopElement) element.removed = undefined
  })

  it('stays out when it alone was taken out', async () => {
    const script = document.createElement('script')
    script.dataset.agency = 'va'
    elementFromScript(script.dataset, location.href)
    document.querySelector('one-stop')?.remove()
    await new Promise((resolve) => setTimeout(resolve, 50))
    equal(document.querySelectorAll('one-stop').length, 0)
  })

  it('makes one element however often the script comes', () => {
    const script = document.createElement('script')
    script.dataset.agency = 'va'
    elementFromScript(script.dataset, location.href)
    elementFromScript(script.dataset, location.href)
    const found = document.querySelectorAll('one-stop')
    equal(found.length, 1)
    for (const element of found) {
      ok(element instanceof OneStopElement, 'ours')
      element.removed = undefined
    }
  })

  it('stores nothing and sets no cookie', async () => {
    localStorage.clear()
    sessionStorage.clear()
    const element = mount()
    element.open()
    await until(() => find(element, '#question'), 'the panel')
    equal([localStorage.length, sessionStorage.length, document.cookie], [0, 0, ''])
  })

  it('puts nothing typed in an event', async () => {
    const heard: string[] = []
    for (const name of ['ready', 'open', 'reply', 'feedback', 'error', 'close'])
      addEventListener(`one-stop-${name}`, (event) =>
        heard.push(JSON.stringify(event instanceof CustomEvent && event.detail)),
      )
    const element = mount()
    await askByHand(element, 'my secret question')
    await shownText(element, 'Someone in my family died')
    ok(heard.length >= 3 && !heard.some((detail) => detail.includes('secret')), heard.join())
  })

  it('stands in the page’s flow where it is inline, without taking the focus', async () => {
    const element = mount({ agency: 'va', inline: '' })
    await until(() => find(element, 'section.panel'), 'the panel')
    ok(!element.shadowRoot?.activeElement, 'no focus')
    equal(getComputedStyle(element).position, 'static')
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
  })
})
