import { clock } from '../../widget/deferred/words/clock.ts'
import { equal, includes, until } from './assert.ts'
import {
  type Answerer,
  askByHand,
  byText,
  calls,
  find,
  frozen,
  mount,
  problem,
  shownText,
  unmount,
  usual,
} from './mount.ts'

const cut: Answerer = () => Promise.reject(new TypeError('Failed to fetch'))
const onlyAsk =
  (answer: Answerer): Answerer =>
  (call, init) =>
    call.path === '/api/ask' ? answer(call, init) : usual(call)

describe('when the worker is away', () => {
  afterEach(unmount)

  it('says so at once where it cannot be reached, with someone to call', async () => {
    const element = mount({ agency: 'va' }, onlyAsk(cut))
    await askByHand(element, 'my dad died')
    await shownText(element, 'We can’t connect right now')
    await shownText(element, '877-222-8387')
  })

  it('names someone within 3 seconds where it is frozen, also when it never answered anything', async () => {
    const contact = {
      agency: 'va',
      agencyName: 'VA',
      name: { en: 'VA main line' },
      phone: '+18006982411',
      phoneText: '800-698-2411',
    }
    const element = mount({ agency: 'va' }, (call, init) =>
      call.path.endsWith('.json') ? contact : frozen(call, init),
    )
    await askByHand(element, 'my dad died')
    const started = performance.now()
    await shownText(element, '800-698-2411', 3000)
    await shownText(element, 'Try again', 3000 - (performance.now() - started))
  }).timeout(8000)

  it('shows the answer when a slow worker comes back after all', async () => {
    const late: Answerer = (call, init) =>
      call.path === '/api/ask'
        ? (new Promise((resolve) => setTimeout(resolve, 2900)).then(() => usual(call)) as Promise<Response>)
        : (usual(call) ?? frozen(call, init))
    const element = mount({ agency: 'va' }, late)
    await askByHand(element, 'my dad died')
    await shownText(element, 'This is taking longer', 2900)
    await shownText(element, 'Someone in my family died', 2000)
  }).timeout(8000)

  it('tries again with the same words', async () => {
    let up = false
    const element = mount(
      { agency: 'va' },
      onlyAsk((call, init) => (up ? usual(call) : cut(call, init))),
    )
    await askByHand(element, 'my dad died')
    const again = await until(() => byText(element, 'Try again'), 'try again')
    up = true
    again.click()
    await shownText(element, 'Someone in my family died')
    equal(find(element, '.you')?.textContent?.includes('my dad died'), true)
  })

  it('delivers feedback once it is back, with the same reply', async () => {
    let down = true
    const element = mount({ agency: 'va' }, (call, init) =>
      call.path === '/api/feedback' && down ? cut(call, init) : usual(call),
    )
    await askByHand(element, 'my dad died')
    ;(await until(() => byText(element, 'Yes'), 'yes')).click()
    await until(() => calls.some(({ path }) => path === '/api/feedback'), 'the first try')
    down = false
    await until(() => calls.filter(({ path }) => path === '/api/feedback').length === 2, 'the second try', 3500)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const sent = calls.filter(({ path }) => path === '/api/feedback')
    equal(
      sent.map(({ body }) => body.helpful),
      [true, true],
    )
  }).timeout(8000)

  it('says of questions that are turned off until when, and whom to call, and offers no second try in vain', async () => {
    const until = new Date(Date.now() + 3_600_000)
    const element = mount(
      { agency: 'va' },
      onlyAsk(() => problem('channel-off', 404, { channel: 'widget', until: until.toISOString() })),
    )
    await askByHand(element, 'my dad died')
    await shownText(element, 'Questions are turned off here for now. You can still talk to a person.')
    await shownText(element, `from ${clock(until, 'en')}, or sooner`)
    await shownText(element, '877-222-8387')
    equal(byText(element, 'Try again'), undefined)
  })

  it('offers to try again where the time is over, and where nobody named one offers people alone', async () => {
    for (const [detail, again] of [
      [{ until: new Date(Date.now() - 1).toISOString() }, true],
      [{}, false],
    ] as const) {
      const element = mount(
        { agency: 'va' },
        onlyAsk(() => problem('channel-off', 404, detail)),
      )
      await askByHand(element, 'my dad died')
      await shownText(element, '877-222-8387')
      equal(byText(element, 'Try again') !== undefined, again)
      unmount()
    }
  })

  it('offers no second try where the page’s site is not listed', async () => {
    const element = mount(
      { agency: 'va' },
      onlyAsk(() => problem('origin-not-listed', 403)),
    )
    await askByHand(element, 'my dad died')
    await shownText(element, '877-222-8387')
    equal(byText(element, 'Try again'), undefined)
  })

  it('says what it does not understand is a failure of ours', async () => {
    const element = mount(
      { agency: 'va' },
      onlyAsk(() => new Response('<html>proxy error</html>')),
    )
    await askByHand(element, 'my dad died')
    await shownText(element, 'Something went wrong on our side')
    includes(find(element, '.you')?.textContent, 'my dad died')
  })
})
