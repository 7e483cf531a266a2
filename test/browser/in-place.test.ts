import { LOST_CARD } from '../../widget/states/answers.ts'
import { SUGGESTIONS } from '../../widget/states/replies.ts'
import { equal, ok, until } from './assert.ts'
import { askByHand, byText, find, findAll, mount, openedPanel, shownText, unmount, usual } from './mount.ts'

/** The first question is answered with a wide table. */
const withTable = (call: Parameters<typeof usual>[0]) => {
  const reply = usual(call)
  return call.path === '/api/ask' && call.body.question === 'lost it'
    ? { ...Object(reply), answer: LOST_CARD, related: [] }
    : reply
}

describe('when an answer comes in', () => {
  afterEach(unmount)

  it('leaves the focus where it is, though a form above it goes', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    byText(element, 'Check a question you asked')?.click()
    await until(() => find(element, '#code'), 'the form')
    panel.showPeople()
    const call = await until(() => find(element, '.people a[href^="tel:"]'), 'a number')
    call.focus()
    panel.ask('my dad died')
    await shownText(element, 'Someone in my family died')
    ok(!find(element, '#code'), 'the form is gone')
    equal(element.shadowRoot?.activeElement === call, true)
  })

  it('leaves a table as far to the side as it was scrolled, and opened sources open', async () => {
    const element = mount({ agency: 'va' }, withTable)
    await askByHand(element, 'lost it')
    ;(await until(() => find(element, '.answer .quiet'), 'the whole answer')).click()
    const table = await until(() => find(element, '.table'), 'a table')
    table.style.width = '60px'
    table.scrollLeft = 25
    const sources = find<HTMLDetailsElement>(element, '.meta details')
    ok(sources, 'sources')
    sources.open = true
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    equal([table.isConnected, table.scrollLeft, sources.isConnected && sources.open], [true, 25, true])
  })

  it('draws its answer in the place of what was pending', async () => {
    const element = mount()
    await askByHand(element, 'my dad died')
    const entry = find(element, '.entry:last-child')
    await shownText(element, 'Someone in my family died')
    equal(find(element, '.entry:last-child') === entry, true)
  })
})

describe('suggestions that change', () => {
  afterEach(unmount)

  it('keep the element of each answer that stays, in its new place', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    const options = () => findAll(element, '[role=option]')
    panel.show({ suggestions: SUGGESTIONS.suggestions })
    const [first, second, third] = options()
    panel.show({ suggestions: SUGGESTIONS.suggestions.slice(1).toReversed() })
    equal([options().at(-1) === second, options().at(-2) === third, first?.isConnected], [true, true, false])
    equal(
      options().map(({ id }) => id),
      ['option-0', 'option-1', 'option-2'],
    )
  })
})
