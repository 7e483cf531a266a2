import { LOST_CARD } from '../../../widget/states/answers.ts'
import { FOCUSED, SHORT_ANSWER } from '../../../widget/states/replies.ts'
import { equal, includes, ok, until } from '../assert.ts'
import { askByHand, byText, find, findAll, mount, shownText, unmount, usual } from '../mount.ts'

const QUOTE = '.card section.callout'

async function asked(reply: object = FOCUSED) {
  const element = mount({ agency: 'va' }, (call) => (call.path === '/api/ask' ? reply : usual(call)))
  await askByHand(element, 'do i have to do his taxes')
  return element
}

describe('the passage that was asked for', () => {
  afterEach(unmount)

  it('stands after the title and before the answer, with its name', async () => {
    const element = await asked()
    const quote = await until(() => find(element, QUOTE), 'the passage')
    equal(quote.getAttribute('aria-label'), 'About your question')
    includes(quote.textContent, 'File the last tax return')
    includes(quote.textContent, 'The usual deadline in April applies.')
    equal(quote.previousElementSibling?.localName, 'h3')
    equal(quote.nextElementSibling?.className, 'body')
  })

  it('is marked in its place once the whole answer is shown', async () => {
    const element = await asked()
    const button = await until(() => byText(element, 'Show all 8 steps'), 'the button')
    button.click()
    const marked = await until(() => find(element, '.body [aria-current=true]'), 'the mark')
    equal(findAll(element, '[aria-current=true]').length, 1)
    equal(marked.textContent, 'The usual deadline in April applies.')
    ok(marked.closest('li:nth-child(7)'), 'in its step')
  })

  it('is what a screen reader is told first', async () => {
    const element = await asked()
    const told = await until(() => find(element, '[role=status]')?.textContent, 'the status')
    includes(told, 'File the last tax return')
    ok(!told.includes('Get certified copies'), told)
  })

  it('takes nothing away from the answer', async () => {
    const element = await asked()
    await until(() => find(element, QUOTE), 'the passage')
    includes(find(element, '.body')?.textContent, 'Get certified copies')
  })

  it('is not repeated where the answer begins with it', async () => {
    const element = await asked({ ...SHORT_ANSWER, focus: { path: [0], text: 'first' } })
    await shownText(element, LOST_CARD.title)
    await until(() => find(element, '.rate'), 'the deferred file')
    ok(!find(element, QUOTE) && !find(element, '[aria-current=true]'), 'neither passage nor mark')
  })

  it('is left out where its way leads nowhere', async () => {
    const element = await asked({ ...SHORT_ANSWER, focus: { path: [1, 99], text: 'gone' } })
    await shownText(element, LOST_CARD.title)
    await until(() => find(element, '.rate'), 'the deferred file')
    ok(!find(element, QUOTE), 'no passage')
  })
})
