import { sendKeys } from '@web/test-runner-commands'
import { conversationText } from '../../widget/deferred/transcript/conversation-text.ts'
import type { OneStopElement } from '../../widget/one-stop.d.ts'
import { createView } from '../../widget/panel/view.ts'
import * as answers from '../../widget/states/answers.ts'
import * as replies from '../../widget/states/replies.ts'
import { equal, includes, ok, until } from './assert.ts'
import { askByHand, find, findAll, mount, openedPanel, shownText, unmount } from './mount.ts'

const REPLY = { ...replies.SHORT_ANSWER, answer: answers.PASSPORT_FORM }

async function asked() {
  const element = mount({ agency: 'state' }, () => REPLY)
  await askByHand(element, 'which passport form')
  await until(() => find(element, '.guided'), 'the guided block')
  return element
}

function focused(element: OneStopElement) {
  return element.shadowRoot?.activeElement
}

/** What is on the screen of the guided block, without what is for paper. */
function shown(element: OneStopElement) {
  return find(element, '.guided > :not(.every)')?.textContent ?? ''
}

async function pressTab(times: number) {
  for (let n = 0; n < times; n++) await sendKeys({ press: 'Tab' })
}

async function chooseWithKeys(element: OneStopElement, label: string) {
  for (let n = 0; n < 20 && focused(element)?.textContent !== label; n++) await pressTab(1)
  equal(focused(element)?.textContent, label)
  await sendKeys({ press: 'Enter' })
}

describe('a guided block', () => {
  afterEach(unmount)

  it('shows the first question and its options, and no branch', async () => {
    const element = await asked()
    includes(shown(element), 'Have you had a passport?')
    includes(shown(element), 'No, never')
    ok(!shown(element).includes('DS-11'), shown(element))
    equal(findAll(element, '.guided .way, .guided .row').length, 0)
  })

  it('is walked with the keyboard alone: on, back, and from the start', async () => {
    const element = await asked()
    find(element, '.guided .choice')?.focus()
    await chooseWithKeys(element, 'Yes')
    await until(() => focused(element)?.textContent === 'Yes', 'the focus on what was chosen')
    includes(shown(element), 'Have it in your hand.')
    includes(shown(element), 'Is it damaged?')
    await chooseWithKeys(element, 'It is fine')
    await until(() => shown(element).includes('DS-82 and send it'), 'the end of the path')
    equal(focused(element)?.textContent, 'It is fine')
    await chooseWithKeys(element, 'Back')
    await until(() => shown(element).includes('It is damaged'), 'the question before')
    await chooseWithKeys(element, 'Start over')
    await until(() => focused(element)?.textContent === 'Have you had a passport?', 'the first question')
    ok(!shown(element).includes('Start over'), 'nothing to go back from')
  })

  it('shows the way so far', async () => {
    const element = await asked()
    find(element, '.guided .choice:nth-of-type(2)')?.click()
    await until(() => shown(element).includes('Is it damaged?'), 'the second question')
    const way = find(element, '.way')
    equal(way?.getAttribute('aria-label'), 'Your choices')
    includes(way?.textContent, 'Have you had a passport?Yes')
  })

  it('tells a screen reader what the choice leads to', async () => {
    const element = await asked()
    find(element, '.guided .choice')?.click()
    await until(() => find(element, '[role=status]')?.textContent === 'Use form DS-11 and go in person.', 'the status')
  })

  it('keeps no choice for the next page', async () => {
    const element = await asked()
    find(element, '.guided .choice')?.click()
    await until(() => shown(element).includes('DS-11'), 'the end')
    const kept = Object.values(sessionStorage).join()
    includes(kept, 'passport-form')
    ok(!kept.includes('paths'), kept)
  })

  it('begins anew with the conversation', async () => {
    const element = await asked()
    find(element, '.guided .choice')?.click()
    await until(() => shown(element).includes('DS-11'), 'the end')
    const panel = await openedPanel(element)
    panel.toggleMenu()
    const over = await until(
      () => findAll(element, '.menu button').find((one) => one.textContent === 'Start over'),
      'it',
    )
    over.click()
    await until(() => !find(element, '.guided'), 'an empty thread')
    await askByHand(element, 'which passport form')
    await shownText(element, 'Have you had a passport?')
    equal(findAll(element, '.guided .way').length, 0)
  })

  it('has every branch on paper and in the file that is saved', async () => {
    const element = await asked()
    const every = find(element, '.every')?.textContent ?? ''
    for (const end of ['go in person', 'bring the damaged one', 'send it by mail']) includes(every, end)
    const panel = await openedPanel(element)
    const text = conversationText(createView(panel.state, panel, panel.deferred))
    for (const end of ['go in person', 'bring the damaged one', 'send it by mail']) includes(text, end)
  })

  it('shows every branch, closed, where the deferred file does not come', async () => {
    const element = mount({ agency: 'state' }, () => REPLY)
    const panel = await openedPanel(element)
    panel.loadDeferred = () => Promise.resolve(undefined)
    await askByHand(element, 'which passport form')
    const closed = await until(() => find<HTMLDetailsElement>(element, '.body details'), 'the branches')
    equal(closed.open, false)
    includes(closed.textContent, 'send it by mail')
  })
})
