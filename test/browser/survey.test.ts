import { sendKeys, setViewport } from '@web/test-runner-commands'
import { FAMILY_DIED } from '../../widget/states/answers.ts'
import { ANSWER, SURVEY, URGENT } from '../../widget/states/replies.ts'
import type { Language } from '../../worker/contract/index.ts'
import { equal, ok, until } from './assert.ts'
import { OTHERS } from './languages.ts'
import {
  askByHand,
  byText,
  type Call,
  calls,
  find,
  findAll,
  mount,
  openedPanel,
  problem,
  shownText,
  unmount,
  usual,
} from './mount.ts'

const QUIET = 'one-stop-survey'
const OFFER = 'Answer a short survey'

/** The worker drew this reader. */
function drawn(call: Call) {
  const reply = usual(call)
  return reply === ANSWER ? { ...ANSWER, id: crypto.randomUUID(), survey: 'ssa' } : reply
}
const asksAbout = (end: string) =>
  calls.filter(({ path }) => path === `/api/surveys/ssa/${end}`).map(({ body }) => body)

async function answered(
  attributes: Record<string, string> = { agency: 'va' },
  worker: (call: Call) => unknown = drawn,
) {
  const element = mount(attributes, worker)
  await askByHand(element, 'my dad died')
  await until(() => find(element, '.tools'), 'what comes later')
  return element
}

/** Time for what must not come. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 250))

describe('the survey in the panel', () => {
  before(() => setViewport({ width: 1000, height: 760 }))
  afterEach(unmount)

  it('is offered below the answer to who was drawn, and answered with the keyboard alone', async () => {
    const element = await answered()
    const open = await until(() => byText(element, OFFER), 'the offer')
    ok(find(element, '.entry.answer .card')?.contains(open), 'below the answer')
    const read = { answer: 'someone-died', version: FAMILY_DIED.version, language: 'en' }
    equal(asksAbout('offers'), [read])
    open.focus()
    await sendKeys({ press: 'Enter' })
    equal(
      element.shadowRoot?.activeElement?.textContent,
      'About: Replacing a card. You need not answer, and we do not ask who you are.',
    )
    await shownText(element, 'OMB 0960-0000 · Expires 12/31/2099')
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Tab' })
    // Nothing was chosen yet.
    await sendKeys({ press: 'Enter' })
    equal([find(element, '[role=alert]')?.textContent, asksAbout('responses')], ['Choose one of these first.', []])
    await sendKeys({ press: 'Shift+Tab' })
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Enter' })
    await until(() => find(element, '#survey-words'), 'the boxes')
    equal(element.shadowRoot?.activeElement?.textContent, 'Your answer is counted. If you like, tell us more.')
    const [said] = asksAbout('responses')
    equal(said, { ...read, response: SURVEY.response, trust: Number(said?.trust) })
    await shownText(
      element,
      Number(said?.trust) >= SURVEY.positiveFrom ? SURVEY.texts.en.positive : SURVEY.texts.en.negative,
    )
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Space' })
    find(element, '#survey-words')?.focus()
    await sendKeys({ type: 'it was fine' })
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Enter' })
    await shownText(element, 'We took out something that looked like a name or a number.')
    equal(asksAbout('words'), [{ response: SURVEY.response, drivers: ['effectiveness'], comment: 'it was fine' }])
    equal(element.shadowRoot?.activeElement?.textContent, 'Thank you. The people who write our answers will see this.')
  })

  it('comes to nobody who was not drawn', async () => {
    const element = await answered({ agency: 'va' }, usual)
    await aWhile()
    equal([find(element, '.survey'), asksAbout('offers'), localStorage.getItem(QUIET)], [undefined, [], null])
  })

  it('comes once on a page, and not again on this device in its quiet days', async () => {
    const element = await answered()
    await until(() => byText(element, OFFER), 'the offer')
    await askByHand(element, 'my mom died')
    await until(() => findAll(element, '.tools')[1], 'the second answer')
    await aWhile()
    equal([findAll(element, '.survey').length, asksAbout('offers').length], [1, 1])
    const until90 = Date.parse(localStorage.getItem(QUIET) ?? '') - Date.now()
    ok(Math.abs(until90 - 90 * 86_400_000) < 600_000, String(until90))
    element.remove()
    await answered()
    await aWhile()
    equal(asksAbout('offers'), [])
    localStorage.setItem(QUIET, '2020-01-01T00:00:00.000Z')
    for (const one of document.querySelectorAll('one-stop')) one.remove()
    const later = await answered()
    await until(() => byText(later, OFFER), 'the offer, once they are over')
  })

  it('is kept nowhere: of an answer that was kept nobody is asked again, and the mark holds nobody', async () => {
    const free = (call: Call) => (call.path.endsWith('/offers') ? { ...SURVEY, quietDays: 0 } : drawn(call))
    const element = await answered({ agency: 'va' }, free)
    await until(() => byText(element, OFFER), 'the offer')
    ok(!JSON.stringify(Object.entries(sessionStorage)).includes(SURVEY.response), 'nothing of it')
    equal(localStorage.getItem(QUIET), null)
    element.remove()
    const next = mount({ agency: 'va' }, free)
    next.open()
    await until(() => find(next, '.tools'), 'the answer that was kept')
    await aWhile()
    equal([find(next, '.survey'), asksAbout('offers')], [undefined, []])
  })

  it('comes to nobody where the page wants nothing kept: we could not know that they were asked', async () => {
    const element = await answered({ agency: 'va', nostorage: '' })
    await aWhile()
    equal([find(element, '.survey'), asksAbout('offers'), localStorage.length], [undefined, [], 0])
  })

  it('is not shown beside danger, and goes where danger comes', async () => {
    const inDanger = (call: Call) =>
      call.path === '/api/ask' && String(call.body.question).includes('hurts')
        ? { ...ANSWER, urgent: URGENT }
        : drawn(call)
    const element = await answered({ agency: 'va' }, inDanger)
    await until(() => byText(element, OFFER), 'the offer')
    await askByHand(element, 'he hurts me')
    await shownText(element, 'Call now if someone is in danger')
    equal(find(element, '.survey'), undefined)
    unmount()
    const other = mount({ agency: 'va' }, inDanger)
    await askByHand(other, 'he hurts me')
    await until(() => find(other, '.tools'), 'what comes later')
    await askByHand(other, 'my dad died')
    await until(() => findAll(other, '.tools')[1], 'the second answer')
    await aWhile()
    equal([find(other, '.survey'), asksAbout('offers')], [undefined, []])
  })

  it('says so where it could not be kept, and shows nothing where it is closed', async () => {
    const lost = (call: Call) => (call.path.endsWith('/responses') ? problem('internal', 500) : drawn(call))
    const element = await answered({ agency: 'va' }, lost)
    ;(await until(() => byText(element, OFFER), 'the offer')).click()
    await until(() => find(element, '.survey input'), 'the first question')
    find(element, '.survey input')?.click()
    byText(element, 'Send')?.click()
    await until(() => find(element, '#survey-problem'), 'that it was not')
    equal(find(element, '[role=alert]')?.textContent, 'We could not keep this. Try again in a minute.')
    ok(find<HTMLInputElement>(element, '.survey input')?.checked, 'what was chosen stays')
    unmount()
    const shut = await answered({ agency: 'va' }, (call) =>
      call.path.endsWith('/offers') ? problem('survey-closed', 404) : drawn(call),
    )
    await aWhile()
    equal([find(shut, '.survey'), localStorage.getItem(QUIET)], [undefined, null])
  })

  for (const [language, strings] of Object.entries(OTHERS))
    it(`speaks ${language} around what was approved in English and Spanish`, async () => {
      const element = mount({ agency: 'va' }, drawn)
      const panel = await openedPanel(element)
      panel.speak(language as Language)
      await until(() => panel.state.language === language, language)
      await askByHand(element, 'my dad died')
      ;(await until(() => byText(element, strings.surveyOpen as string), 'the offer')).click()
      const tongue = language === 'es' ? 'es' : 'en'
      const legend = await until(() => find(element, '.survey legend'), 'the first question')
      equal([legend.lang, legend.textContent], [tongue, SURVEY.texts[tongue].trust])
      ok(byText(element, strings.surveySend as string), 'the words around it')
      equal(find(element, '.survey .aside') === undefined, language === 'es')
      equal(
        asksAbout('offers').map((body) => body.language),
        [language],
      )
    })
})
