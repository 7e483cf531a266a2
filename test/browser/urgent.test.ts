import * as replies from '../../widget/states/replies.ts'
import { equal, ok, until } from './assert.ts'
import { askByHand, find, findAll, mount, shownText, unmount } from './mount.ts'

const REPLIES = {
  'an answer': replies.SHORT_ANSWER,
  'what is asked back': replies.CHOICES,
  'no answer': replies.UNANSWERED,
}

async function asked(reply: object) {
  const element = mount({ agency: 'state' }, ({ path }) =>
    path === '/api/ask' ? { ...reply, urgent: replies.URGENT } : new Response(null, { status: 404 }),
  )
  await askByHand(element, 'he is at the door again')
  await until(() => find(element, '.callout.warning'), 'whom to call')
  return element
}

describe('whom to call now', () => {
  afterEach(unmount)

  for (const [name, reply] of Object.entries(REPLIES))
    it(`stands above ${name}, with numbers to call, and nothing to choose or to rate before it`, async () => {
      const element = await asked(reply)
      const entry = find(element, '.entry:last-child')
      const first = entry?.firstElementChild
      ok(first?.matches('.callout.warning'), entry?.innerHTML ?? 'no entry')
      await shownText(element, '911 Emergency')
      equal(first?.querySelector('a')?.getAttribute('href'), 'tel:911')
      const controls = findAll(element, '.entry:last-child :is(button, a, input)')
      ok(controls[0]?.matches('a[href^="tel:"]') && controls[1]?.matches('a[href^="tel:"]'), 'the numbers come first')
    })

  it('is spoken before the reply', async () => {
    const element = await asked(replies.UNANSWERED)
    await until(() => find(element, '[role="status"]')?.textContent?.includes('911'), 'the spoken line')
    const said = find(element, '[role="status"]')?.textContent ?? ''
    ok(said.indexOf('911 Emergency') < said.indexOf('answer'), said)
  })
})
