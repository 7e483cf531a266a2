import * as replies from '../../widget/states/replies.ts'
import { equal, includes, ok, until } from './assert.ts'
import { askByHand, byText, calls, find, findAll, mount, problem, shownText, unmount, usual } from './mount.ts'

afterEach(unmount)

describe('the launcher', () => {
  it('renders', () => {
    const element = mount()
    includes(find(element, '.launcher')?.textContent, 'Ask a question')
  })

  it('asks the worker nothing before someone comes near', () => {
    mount()
    equal(calls, [])
  })

  it('takes no more room than its button', () => {
    const element = mount()
    const box = element.getBoundingClientRect()
    ok(box.width < 240 && box.height < 60, `${box.width} × ${box.height}`)
  })

  it('keeps calls that come before the panel', async () => {
    const element = mount()
    element.ask('my dad died')
    await shownText(element, 'Someone in my family died')
  })

  it('runs what the page queued, in order', async () => {
    const order: number[] = []
    window.oneStop?.push(() => order.push(1))
    window.oneStop?.push(() => order.push(2))
    mount()
    equal(order, [1, 2])
  })

  it('leaves an error of a queued call in the console', () => {
    const heard = console.error
    const said: unknown[] = []
    console.error = (...words) => said.push(words)
    window.oneStop?.push(() => {
      throw new Error('the page’s own')
    })
    mount()
    console.error = heard
    equal(said.length, 1)
  })
})

describe('asking', () => {
  it('shows the question at once and then the answer', async () => {
    const element = mount()
    await askByHand(element, 'my dad died')
    includes(find(element, '.you')?.textContent, 'my dad died')
    await shownText(element, 'Someone in my family died')
  })

  it('sends the agency, the language and the page’s path without its query', async () => {
    history.replaceState(null, '', '?secret=1')
    const element = mount()
    await askByHand(element, 'my dad died')
    await shownText(element, 'Someone in my family died')
    const asked = calls.find(({ path }) => path === '/api/ask')
    equal(asked?.body, { question: 'my dad died', language: 'en', page: location.pathname, agency: 'va', earlier: [] })
  })

  it('sends up to five earlier questions with a follow-up', async () => {
    const element = mount()
    for (const question of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) {
      await askByHand(element, question)
      await until(() => !find(element, '.pending'), 'the reply')
    }
    const last = calls.filter(({ path }) => path === '/api/ask').at(-1)
    equal(last?.body.earlier, ['two', 'three', 'four', 'five', 'six'])
  })

  it('shows three steps, and all of them when asked', async () => {
    const element = mount()
    await askByHand(element, 'my dad died')
    await shownText(element, 'Show all')
    equal(findAll(element, '.steps > li').length, 3)
    byText(element, 'Show all 8 steps')?.click()
    await until(() => findAll(element, '.steps > li').length === 8, 'all steps')
    includes(element.shadowRoot?.activeElement?.textContent, 'Apply for survivors benefits')
  })

  it('says since when a fact in the answer was due for a check, and nothing before', async () => {
    const told = async (goodUntil: string) => {
      const element = mount({ agency: 'va' }, (call) =>
        call.path === '/api/ask' && replies.ANSWER.kind === 'answer'
          ? { ...replies.ANSWER, answer: { ...replies.ANSWER.answer, goodUntil } }
          : usual(call),
      )
      await askByHand(element, 'my dad died')
      await shownText(element, 'Show all')
      return find(element, '.thread')?.textContent ?? ''
    }
    includes(
      await told('2020-05-01'),
      'was due for a check on May 1, 2020 and may have changed. Check with the agency before you count on it: USAGov.',
    )
    unmount()
    ok(!(await told('2999-05-01')).includes('due for a check'), 'nothing while it holds')
  })

  it('says who owns the answer, when it was checked, which version it is, and what it rests on', async () => {
    const element = mount()
    await askByHand(element, 'my dad died')
    const meta = await until(() => find(element, '.meta')?.textContent, 'the trust line')
    for (const part of ['USAGov and 4 more agencies', 'checked October 1, 2026', 'version 7', 'Death of a loved one'])
      includes(meta, part)
  })

  it('asks back, and reads what was chosen', async () => {
    const element = mount()
    await askByHand(element, 'new card')
    await shownText(element, 'Which of these do you mean?')
    findAll(element, '.choice')[0]?.click()
    await shownText(element, 'You may not need the card')
    ok(
      calls.some(({ path }) => path === '/api/answers/replace-social-security-card'),
      'fetched',
    )
  })

  it('takes «None of these» for an answer', async () => {
    const element = mount()
    await askByHand(element, 'new card')
    await shownText(element, 'None of these')
    findAll(element, '.choice').at(-1)?.click()
    await shownText(element, 'K7QF-29')
    const ids = ['replace-social-security-card', 'va-id-card', 'medicare-card']
    equal(calls.find(({ body }) => body.not)?.body.not, ids)
  })

  it('offers a person when a worker can only offer the same again', async () => {
    const element = mount({ agency: 'va' }, (call) => usual({ ...call, body: { ...call.body, not: undefined } }))
    await askByHand(element, 'new card')
    await shownText(element, 'None of these')
    findAll(element, '.choice').at(-1)?.click()
    await shownText(element, '877-222-8387')
  })

  it('gives a code and people to reach where there is no answer', async () => {
    const element = mount()
    await askByHand(element, 'can my parrot fly')
    await shownText(element, 'K7QF-29')
    ok(find(element, '.unanswered a[href="tel:+18772228387"]'), 'a number to call')
    includes(find(element, '.unanswered .hours')?.textContent, 'Open')
  })

  it('counts letters as the worker does: a run of spaces once, and letters written as one apart', async () => {
    const element = mount()
    await askByHand(element, `how${' '.repeat(2001)}\ufb03`)
    await until(() => calls.some(({ path }) => path === '/api/ask'), 'asked')
    await askByHand(element, '\ufb03'.repeat(667))
    includes(find(element, '#box-problem')?.textContent, '2001')
  })

  it('keeps words that are too long in the box, and says how long they may be', async () => {
    const element = mount()
    await askByHand(element, 'x'.repeat(2001))
    includes(find(element, '#box-problem')?.textContent, '2000 characters')
    equal(find<HTMLInputElement>(element, '#question')?.value.length, 2001)
    ok(!calls.some(({ path }) => path === '/api/ask'), 'not asked')
  })
})

describe('rating', () => {
  it('sends yes once and says thanks', async () => {
    const element = mount()
    await askByHand(element, 'my dad died')
    ;(await until(() => byText(element, 'Yes'), 'yes')).click()
    await shownText(element, 'Thank you')
    const sent = await until(() => calls.filter(({ path }) => path === '/api/feedback')[0], 'feedback')
    equal([sent.body.helpful, sent.body.answer, sent.body.version], [true, 'someone-died', 7])
  })

  it('asks why after no, and sends the reason for the same reply', async () => {
    const element = mount()
    await askByHand(element, 'my dad died')
    ;(await until(() => byText(element, 'No'), 'no')).click()
    ;(await until(() => byText(element, 'It is confusing'), 'reasons')).click()
    const sent = await until(() => calls.find(({ body }) => body.reason), 'the reason')
    equal([sent.body.helpful, sent.body.reason], [false, 'confusing'])
  })
})

describe('coming back with a code', () => {
  async function lookUp(code: string, element = mount()) {
    element.open()
    ;(await until(() => byText(element, 'Check a question you asked'), 'the way there')).click()
    const field = await until(() => find<HTMLInputElement>(element, '#code'), 'the field')
    field.value = code
    find(element, '.code .main')?.click()
    return element
  }

  it('shows the answer', async () => {
    const element = await lookUp(' k7qf-29 ')
    await shownText(element, 'You may not need the card')
  })

  it('says that there is none yet, and whom to reach', async () => {
    const element = await lookUp('K7QF-30')
    await shownText(element, 'No answer yet')
    await shownText(element, 'You asked on November 20, 2026')
    await shownText(element, '877-222-8387')
  })

  it('says why there will be none: what was picked in its language, own words in one that nobody noted', async () => {
    const says = async (receipt: object) => {
      const element = mount({ agency: 'va' }, (call) =>
        call.path === '/api/receipts/K7QF-29WM' ? receipt : usual(call),
      )
      await lookUp('K7QF-29WM', element)
      const found = await until(() => find(element, '.receipt p[dir]:not(.aside)'), 'the reason')
      return [found.lang, found.dir, found.textContent]
    }
    equal(await says(replies.CLOSED), ['', 'auto', 'This is a question for your airline.'])
    unmount()
    const picked = { ...replies.CLOSED, reason: '전화해 주세요.', reasonLanguage: 'ko' }
    equal(await says(picked), ['ko', 'auto', '전화해 주세요.'])
  })

  it('says that it does not know a code', async () => {
    const element = await lookUp('NOPE')
    await until(() => find(element, '.code .bad'), 'the problem')
    includes(find(element, '[role=alert]')?.textContent, 'We can’t find that code')
  })
})

describe('problems', () => {
  for (const [code, words] of [
    ['too-many-requests', 'Wait a minute'],
    ['origin-not-listed', 'can’t ask questions from this page yet'],
    ['internal', 'Something went wrong on our side'],
  ] as const)
    it(`says ${code} in plain words, and keeps the question`, async () => {
      const element = mount({ agency: 'va' }, (call) => (call.path === '/api/ask' ? problem(code, 400) : usual(call)))
      await askByHand(element, 'my dad died')
      await shownText(element, words)
      includes(find(element, '.you')?.textContent, 'my dad died')
    })
})
