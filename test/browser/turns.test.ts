import { AGENCY, ANSWER, NOTICES, PROMISE, TWO_QUESTIONS, UNANSWERED } from '../../widget/states/replies.ts'
import { equal, includes, ok, until } from './assert.ts'
import { askByHand, calls, find, findAll, mount, shownText, unmount, usual } from './mount.ts'

async function asked(reply: object) {
  const element = mount({ agency: 'va' }, (call) => (call.path === '/api/ask' ? reply : usual(call)))
  await askByHand(element, 'my dad died what do i do, and how do i get a new social security card')
  return element
}

describe('a turn with two questions', () => {
  afterEach(unmount)

  it('shows what there is for the other one below the answer, the passage first', async () => {
    const element = await asked(TWO_QUESTIONS)
    const card = await until(() => find(element, '.also'), 'the other question')
    includes(card.textContent, 'You also asked: how do i get a new social security card')
    includes(card.textContent, 'most offices only want the number')
    ok(card.previousElementSibling?.matches('article, .card'), 'below the answer')
  })

  it('leads on to its answer, as a choice of that reply', async () => {
    const element = await asked(TWO_QUESTIONS)
    const button = await until(() => find(element, '.also .choice'), 'its answer')
    button.click()
    await shownText(element, 'You may not need the card')
    ok(
      calls.some(({ path }) => path === '/api/answers/replace-social-security-card'),
      'fetched',
    )
  })

  it('names one that has no answer as open', async () => {
    const element = await asked(TWO_QUESTIONS)
    const open = await until(() => findAll(element, '.also')[1], 'the open question')
    includes(open.textContent, 'can i keep his parrot')
    includes(open.textContent, 'We don’t have an answer to that yet')
  })

  it('says what was understood of a story before the answer, and nothing where all was', async () => {
    const element = await asked(TWO_QUESTIONS)
    const line = await until(() => find(element, '.entry.answer > .aside'), 'the line')
    equal(line.textContent?.replace(/\s+/g, ' '), 'You asked about: what do i do')
    unmount()
    const plain = await asked(ANSWER)
    await shownText(plain, 'People also ask')
    ok(!find(plain, '.entry.answer > .aside'), 'no line')
  })
})

describe('an answer in another language', () => {
  afterEach(unmount)

  it('comes with somebody who speaks the reader’s', async () => {
    if (ANSWER.kind !== 'answer') throw new Error('not that kind')
    const [speaker] = AGENCY.contacts
    const answer = { ...ANSWER.answer, language: 'es', speaker }
    const element = await asked({ ...ANSWER, answer })
    await shownText(element, 'This line speaks English:')
    ok(find(element, `article .person a[href="tel:${speaker?.phone}"]`), 'the number')
  })
})

describe('an answer for people in danger', () => {
  afterEach(unmount)

  it('that was chosen by its name says whom to call above it, and is read from there', async () => {
    if (ANSWER.kind !== 'answer') throw new Error('not that kind')
    const callNow = [{ id: 'hhs/lifeline', name: 'The Lifeline', purpose: 'Despair', phone: '988', phoneText: '988' }]
    const answer = { ...ANSWER.answer, urgent: true, callNow }
    const element = mount({ agency: 'va' }, (call) => (call.path.startsWith('/api/answers/') ? answer : usual(call)))
    await askByHand(element, 'new card')
    await shownText(element, 'Which of these do you mean?')
    findAll(element, '.choice')[0]?.click()
    const line = await until(() => find(element, '.entry.answer > .warning a[href="tel:988"]'), 'the number')
    const entry = line.closest('.entry')
    ok(entry?.firstElementChild?.contains(line), 'above the answer')
    ok(entry?.querySelector('h3')?.matches('.warning h3'), 'the heading that is read first')
  })
})

describe('what stands beside a reply', () => {
  afterEach(unmount)

  it('is what goes on while a disaster lasts: in words, whom to call, and what is pinned', async () => {
    const element = await asked({ ...ANSWER, notices: NOTICES })
    const card = await until(() => find(element, '.callout h3'), 'the notice')
    includes(card.textContent, 'Hurricane Ida is here.')
    ok(find(element, '.callout a[href="tel:+18006213362"]'), 'a number to call')
    includes(find(element, '.callout')?.textContent, 'Where can I find shelter in a disaster?')
  })

  it('is what the agency promises who waits, with the way to all of its promises', async () => {
    const element = await asked({ ...UNANSWERED, promise: PROMISE })
    const link = await until(() => find(element, 'a[href$="/standards/va"]'), 'the promise')
    includes(link.textContent, 'We answer questions within 10 working days.')
  })

  it('is the same with the first contact of who looks for whom to reach', async () => {
    const [first, ...others] = AGENCY.contacts
    const contacts = [{ ...first, promise: PROMISE }, ...others]
    const element = await asked({ ...UNANSWERED, kind: 'contacts', contacts, related: [] })
    const link = await until(() => find(element, '.person a[href$="/standards/va"]'), 'the promise')
    includes(link.textContent, 'We answer questions within 10 working days.')
    equal(findAll(element, 'a[href$="/standards/va"]').length, 1)
  })
})
