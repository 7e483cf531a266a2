import { sendKeys } from '@web/test-runner-commands'
import type { OneStopPanel } from '../../../widget/panel/one-stop-panel.ts'
import { STATES } from '../../../widget/states/states.ts'
import { en, enDeferred } from '../../../widget/strings/en.ts'
import { equal, ok, until } from '../assert.ts'
import { OTHERS } from '../languages.ts'
import { askByHand, byText, find, findAll, mount, openedPanel, shownText, unmount } from '../mount.ts'

async function answered() {
  const element = mount()
  await askByHand(element, 'my dad died')
  await until(() => byText(element, 'Yes'), 'the rating')
  return element
}

function removeEmptyTexts(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  while (walker.nextNode()) if (!walker.currentNode.nodeValue) found.push(walker.currentNode)
  for (const text of found) text.parentNode?.removeChild(text)
}

/** As overlays do it: the same markup, but other elements. */
function rewrite(element?: HTMLElement) {
  ok(element, 'something to rewrite')
  element.innerHTML = `${element.innerHTML}`
}

const WAYS: [name: string, change: (element: HTMLElement) => void][] = [
  ['normalize() of everything', (element) => element.shadowRoot?.normalize()],
  ['empty texts are removed', (element) => removeEmptyTexts(element.shadowRoot ?? element)],
  ['the rating is written again', (element) => rewrite(find(element as never, '.rate') ?? undefined)],
  ['the card is written again', (element) => rewrite(find(element as never, 'article') ?? undefined)],
  ['the thread is written again', (element) => rewrite(find(element as never, '.thread') ?? undefined)],
  ['the header is written again', (element) => rewrite(find(element as never, '.head') ?? undefined)],
  ['the whole panel is written again', (element) => rewrite(find(element as never, '.panel') ?? undefined)],
  ['the thread is emptied', (element) => find(element as never, '.thread')?.replaceChildren()],
  ['comments are removed', (element) => removeComments(element.shadowRoot ?? element)],
]

function removeComments(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
}

describe('a page that takes what was drawn away', () => {
  afterEach(unmount)

  for (const [name, change] of WAYS)
    it(`is answered as before, in any language, and told so: ${name}`, async () => {
      const element = await answered()
      const box = find<HTMLInputElement>(element, '#question')
      if (box) box.value = 'half a question'
      change(element)
      await new Promise((resolve) => setTimeout(resolve, 20))
      equal(find<HTMLInputElement>(element, '#question')?.value, 'half a question')
      ok(find(element, 'dialog:popover-open'), 'open')
      byText(element, 'Yes')?.click()
      await shownText(element, 'Thank you.')
      element.language = 'es'
      await until(() => find(element, '.composer .main')?.textContent === OTHERS.es.ask, 'Spanish')
      await askByHand(element, 'my dad died')
      await until(
        () => find(element, '[role=status]')?.textContent?.includes('Someone in my family died'),
        'the status',
      )
      equal(findAll(element, '[role=status], [role=alert], dialog').length, 3)
    })

  for (const [name, change] of WAYS)
    it(`leaves who is typing where they are: ${name}`, async () => {
      const element = await answered()
      find(element, '#question')?.focus()
      await sendKeys({ type: 'half a' })
      change(element)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await sendKeys({ type: ' question' })
      equal(find<HTMLInputElement>(element, '#question')?.value, 'half a question')
    })

  for (const [name, change] of WAYS)
    it(`takes no focus from the host: ${name}`, async () => {
      const field = document.body.appendChild(document.createElement('input'))
      const element = await answered()
      find(element, '#question')?.focus()
      field.focus()
      change(element)
      await new Promise((resolve) => setTimeout(resolve, 20))
      equal(document.activeElement === field, true)
      field.remove()
    })

  it('keeps a code that is half typed, and the caret with it', async () => {
    const element = await answered()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    panel.show({ thread: [...panel.state.thread, { kind: 'code' }] }, 'code')
    await sendKeys({ type: 'K7' })
    rewrite(find(element, '.thread'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    await sendKeys({ type: 'QF' })
    equal(find<HTMLInputElement>(element, '#code')?.value, 'K7QF')
  })

  it('leaves a modal of the host’s that came later its focus', async () => {
    const element = await answered()
    const dialog = document.body.appendChild(document.createElement('dialog'))
    const field = dialog.appendChild(document.createElement('input'))
    dialog.showModal()
    rewrite(find(element, '.thread'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    await sendKeys({ type: 'x' })
    equal([document.activeElement === field, field.value], [true, 'x'])
    document.body.append(element)
    await sendKeys({ type: 'y' })
    equal([document.activeElement === field, field.value], [true, 'xy'])
    dialog.remove()
  })

  it('is not fought for ever', async () => {
    const element = await answered()
    let times = 0
    const mark = () => {
      const thread = find(element, '.thread')
      if (!thread || thread.querySelector('.mark')) return
      times++
      thread.innerHTML = `<b class="mark"></b>${thread.innerHTML}`
    }
    const again = new MutationObserver(mark)
    again.observe(element.shadowRoot ?? element, { childList: true, subtree: true })
    mark()
    await new Promise((resolve) => setTimeout(resolve, 500))
    again.disconnect()
    ok(times > 1 && times < 30, `${times} times`)
  })
})

describe('when drawing throws', () => {
  afterEach(unmount)
  const strings = { en: { ...en, ...enDeferred }, ...OTHERS }

  it('shows whom to call, and goes on', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    panel.show({
      thread: [{ kind: 'answer' } as never],
      phone: { phone: '+18006982411', phoneText: '800-698-2411' },
      contacts: [],
    })
    await shownText(element, 'Something went wrong on our side')
    await shownText(element, '800-698-2411')
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
  })

  it('shows the launcher’s card where nothing can be drawn at all', async () => {
    const element = mount()
    const panel: OneStopPanel = await openedPanel(element)
    panel.show({ strings: undefined as never })
    await until(() => find(element, '.failed'), 'the card')
    ok(find(element, '.launcher')?.checkVisibility(), 'the launcher')
    panel.show({ strings: strings.en, thread: STATES[0]?.state.thread ?? [] })
    element.open()
    ok(find(element, 'dialog:popover-open'), 'open again')
  })

  it('shows that card in the reader’s direction, on a page of any', async () => {
    const element = mount({ language: 'ar' })
    const panel: OneStopPanel = await openedPanel(element)
    panel.show({ strings: undefined as never })
    const card = await until(() => find(element, '.failed'), 'the card')
    equal([getComputedStyle(card).direction, card.lang], ['rtl', 'ar'])
  })
})
