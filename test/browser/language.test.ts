import { sendKeys } from '@web/test-runner-commands'
import { conversationText } from '../../widget/deferred/transcript/conversation-text.ts'
import { say } from '../../widget/panel/say.ts'
import { LOST_CARD_SPANISH } from '../../widget/states/answers.ts'
import { SHORT_ANSWER } from '../../widget/states/replies.ts'
import { STATES } from '../../widget/states/states.ts'
import { equal, includes, ok, until } from './assert.ts'
import { OTHERS } from './languages.ts'
import { askByHand, byText, calls, find, findAll, mount, openedPanel, shownText, unmount, usual } from './mount.ts'

describe('language', () => {
  afterEach(unmount)

  it('is the page’s', async () => {
    document.documentElement.lang = 'es-MX'
    const element = mount()
    includes(find(element, '.launcher')?.textContent, 'Haga una pregunta')
    element.open()
    await shownText(element, 'Pregunte con sus propias palabras')
    equal(find(element, '.panel')?.getAttribute('lang'), 'es')
  })

  it('is the nearest one’s, not the page’s first', () => {
    const part = document.createElement('div')
    part.lang = 'es'
    const element = mount()
    document.body.append(part)
    part.append(element)
    includes(find(element, '.launcher')?.textContent, 'Haga una pregunta')
    part.remove()
  })

  it('changes with the page', async () => {
    const element = mount()
    element.open()
    await shownText(element, 'Ask in your own words')
    document.documentElement.lang = 'es'
    await shownText(element, 'Pregunte con sus propias palabras')
  })

  it('changes for what was pressed and for what is wrong, too', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    panel.show({ thread: [{ kind: 'question', text: 'my card', aside: 'none' }] })
    panel.ask(' ')
    const said = () => ['.you > :last-child', '#box-problem'].map((part) => find(element, part)?.textContent)
    equal(said(), ['None of these', 'Type your question'])
    panel.speak('es')
    await shownText(element, 'Ninguna de estas')
    equal(said(), ['Ninguna de estas', 'Escriba su pregunta'])
  })

  it('is said of links that open a tab, where their arrow stands', async () => {
    const element = mount()
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    panel.show({ ...STATES.find(({ name }) => name === 'answer')?.state })
    const said = () => getComputedStyle(find(element, '.tools a') as Element, '::after').content
    equal(said(), '"↗" / "opens in a new tab"')
    panel.speak('ar')
    await until(() => said().includes('علامة تبويب'), 'the words in Arabic')
  })

  for (const language of ['zh', 'vi', 'ko', 'ar', 'ht'] as const)
    it(`says below “no answer” what there is in it: ${language}`, async () => {
      const element = mount({ language })
      const panel = await openedPanel(element)
      await panel.loadDeferred()
      panel.ask('parrot')
      const strings = OTHERS[language]
      await until(() => find(element, '.thread')?.textContent?.includes(strings.limits), 'what there is')
      const aside = findAll(element, '.thread .aside').find(({ textContent }) => textContent === strings.limits)
      const code = find(element, '.thread code')
      ok(aside && code && aside.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING, 'before the code')
    })

  it('is English where the page speaks one that we do not', () => {
    document.documentElement.lang = 'tlh'
    includes(find(mount(), '.launcher')?.textContent, 'Ask a question')
  })

  it('can be set by attribute, and junk there means the page’s', () => {
    includes(find(mount({ language: 'es' }), '.launcher')?.textContent, 'Haga')
    unmount()
    includes(find(mount({ language: '<b>' }), '.launcher')?.textContent, 'Ask')
  })

  it('is asked for in the language that was chosen in the panel', async () => {
    const element = mount()
    element.open()
    document.documentElement.lang = 'es'
    await shownText(element, 'Pregunte')
    ;(await until(() => byText(element, 'English'), 'the other language')).click()
    await shownText(element, 'Ask in your own words')
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    equal(calls.find(({ path }) => path === '/api/ask')?.body.language, 'en')
  })

  it('says how Chinese is written wherever words of ours stand', async () => {
    const element = mount({ language: 'zh' })
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    await until(() => find(element, '[lang=zh-Hans]'), 'the panel in Chinese')
    const { thread } = { ...STATES.find(({ name }) => name === 'answer-every-block')?.state }
    panel.show({ thread: thread ?? [] })
    ok(findAll(element, '.person, .callout strong, .tick').length > 4, 'words of ours in an answer')
    equal(
      findAll(element, '.panel [lang=zh]').map(({ className }) => className),
      [],
    )
  })

  it('says of what is suggested that it is in another, before anything was asked', async () => {
    const element = mount()
    element.open()
    ;(await until(() => find(element, '#question'), 'the box')).focus()
    await sendKeys({ type: 'new card' })
    const said = () => findAll(element, '[role=option] small').map(({ textContent }) => textContent)
    await until(() => said().includes('USCIS · Spanish'), 'the language')
    equal(said(), ['Social Security', 'Veterans Affairs', 'Medicare and Medicaid', 'USCIS · Spanish'])
  })

  it('never turns numbers and codes around: in Arabic they read from the left, on the screen and as saved', async () => {
    const element = mount({ language: 'ar' })
    const panel = await openedPanel(element)
    await panel.loadDeferred()
    const { thread = [] } = { ...STATES.find(({ name }) => name === 'answer-every-block')?.state }
    panel.show({ thread })
    await until(() => find(element, 'article'), 'the answer')
    panel.ask('parrot')
    await until(() => find(element, '.thread code'), 'the code')
    const drawn = findAll(element, '.thread .tel, .thread code')
    ok(drawn.length > 4, `${drawn.length} numbers and codes`)
    equal(getComputedStyle(find(element, '.panel') as Element).direction, 'rtl')
    equal([...new Set(drawn.map((one) => getComputedStyle(one).direction))], ['ltr'])
    const saved = conversationText({ say: (key, values) => say(panel.state.strings, key, values), state: panel.state })
    ok(saved.includes('\u2066K7QF-29WM\u2069') || saved.includes('\u2068K7QF-29WM\u2069'), saved)
  })

  it('of an answer stands on the answer, which says so', async () => {
    const reply = { ...SHORT_ANSWER, answer: LOST_CARD_SPANISH }
    const element = mount({ agency: 'va' }, (call) => (call.path === '/api/ask' ? reply : usual(call)))
    await askByHand(element, 'lost my card')
    await shownText(element, 'This answer is in Spanish. We don’t have it in English yet.')
    equal(find(element, 'article h3')?.closest('[lang]')?.getAttribute('lang'), 'es')
  })
})
