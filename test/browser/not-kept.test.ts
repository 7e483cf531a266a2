import { UNANSWERED } from '../../widget/states/replies.ts'
import { equal, until } from './assert.ts'
import { type Answerer, askByHand, byText, calls, find, mount, problem, shownText, unmount, usual } from './mount.ts'

const UNKEPT = { ...UNANSWERED, id: '1f0c7b9e-0000-4000-8000-000000000001', receipt: '' }
const asks = () => calls.filter(({ path }) => path === '/api/ask')
const told = () => calls.filter(({ path }) => path === '/api/feedback')

describe('a question that nobody could keep', () => {
  afterEach(unmount)

  const keeps =
    (from: number): Answerer =>
    (call) =>
      call.path === '/api/ask' ? (asks().length < from ? UNKEPT : { ...UNANSWERED, id: UNKEPT.id }) : usual(call)

  it('is said to be, keeps people to reach, and gives no code', async () => {
    const element = mount({ agency: 'va' }, keeps(9))
    await askByHand(element, 'may i keep a parrot')
    await shownText(element, 'We couldn’t send your question just now')
    await shownText(element, '877-222-8387')
    equal(find(element, '.receipt'), undefined)
  })

  it('is sent again under its reply’s id, and then has its code', async () => {
    const element = mount({ agency: 'va' }, keeps(2))
    await askByHand(element, 'may i keep a parrot')
    ;(await until(() => byText(element, 'Try again'), 'try again')).click()
    await shownText(element, 'K7QF-29WM')
    equal(
      asks().map(({ body }) => [body.question, body.again]),
      [
        ['may i keep a parrot', undefined],
        ['may i keep a parrot', UNKEPT.id],
      ],
    )
  })

  it('stays, with its button, where that fails too', async () => {
    const element = mount({ agency: 'va' }, (call) =>
      call.path === '/api/ask' && call.body.again ? problem('internal', 500) : keeps(9)(call, {}),
    )
    await askByHand(element, 'may i keep a parrot')
    ;(await until(() => byText(element, 'Try again'), 'try again')).click()
    await until(() => asks()[1], 'the second try')
    await until(() => byText(element, 'Try again'), 'try again, once more')
    await shownText(element, 'We couldn’t send your question just now')
  })

  it('is still there on the next page', async () => {
    await askByHand(mount({ agency: 'va' }, keeps(9)), 'may i keep a parrot')
    await until(() => sessionStorage.getItem('one-stop:va')?.includes(UNKEPT.id), 'what is kept')
    for (const element of document.querySelectorAll('one-stop')) element.remove()
    const element = mount({ agency: 'va' }, keeps(1))
    element.open()
    ;(await until(() => byText(element, 'Try again'), 'try again')).click()
    await shownText(element, 'K7QF-29WM')
    equal(asks()[0]?.body.again, UNKEPT.id)
  })
})

describe('a rating that nobody could keep', () => {
  afterEach(unmount)

  it('is sent again until it is taken, on the next page too', async () => {
    const element = mount({ agency: 'va' }, (call) =>
      call.path === '/api/feedback' ? problem('not-kept', 503) : usual(call),
    )
    await askByHand(element, 'my dad died')
    ;(await until(() => byText(element, 'Yes'), 'yes')).click()
    await until(() => told().length === 2, 'the second try', 3500)
    const { reply } = told()[0]?.body ?? {}
    for (const one of document.querySelectorAll('one-stop')) one.remove()
    const next = mount({ agency: 'va' })
    next.open()
    const again = await until(() => told()[0], 'the try of the next page', 3500)
    equal([again.body.reply, again.body.helpful], [reply, true])
    await until(() => sessionStorage.getItem('one-stop~va') === null, 'nothing left to send')
  }).timeout(12_000)
})
