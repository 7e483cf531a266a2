import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Browser,
  deskAssets,
  EXAM,
  LOST_CARD,
  RIGHT_FORM,
  seedLostCard,
  textOf,
  writer,
} from '../../../test/worker/browser.ts'

const PATH = '/desk/answers/lost-card/en'
let rosa: Browser

beforeEach(async () => {
  await env.DB.batch(['drafts', 'answers', 'answer_versions'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
  const draft = await rosa.go(`${PATH}/edit`)
  const text = {
    title: 'How do I replace a lost Social Security card?',
    body: 'Ask for a new card by <i>mail</i>.'.replace(/<.?i>/g, ''),
  }
  await rosa.go(draft, { ...RIGHT_FORM, ...text, id: '', revision: '1', baseVersion: '1', do: 'publish' })
})
const versionsOf = async () =>
  (await env.DB.prepare('SELECT version, markdown, note FROM answer_versions ORDER BY version').all()).results

describe('comparing versions', () => {
  it('shows the words that were added and taken out, said in words too', async () => {
    const html = await rosa.page(`${PATH}?version=2&compare=1`)
    expect(textOf(html)).toContain('What changed from version 1 to version 2')
    expect(html).toMatch(/<del><span class="hidden"> Taken out: <\/span>[^<]*online/)
    expect(html).toMatch(/<ins><span class="hidden"> Added: <\/span>[^<]*mail/)
  })

  it('ignores a version that is not there', async () => {
    expect(await rosa.page(`${PATH}?compare=99`)).not.toContain('What changed')
  })
})

describe('going back', () => {
  it('publishes the old text as the next version, with the reason, and forward again in the same way', async () => {
    expect(await rosa.go(`${PATH}/roll-back`, { version: '1', live: '2', reason: 'Mail is closed' })).toBe(
      `${PATH}?published=3`,
    )
    expect((await versionsOf())[2]).toEqual({
      version: 3,
      markdown: LOST_CARD,
      note: 'Back to version 1. Mail is closed',
    })
    expect(textOf(await rosa.page(PATH))).toMatch(/Rosa went back to an old version .* Mail is closed/)
    await rosa.go(`${PATH}/roll-back`, { version: '2', live: '3' })
    const [, second, , fourth] = await versionsOf()
    expect(fourth?.markdown).toBe(second?.markdown)
  })

  it('sent twice goes back once', async () => {
    const send = () => rosa.post(`${PATH}/roll-back`, { version: '1', live: '2' })
    const replies = await Promise.all([send(), send()])
    expect(replies.map(({ status }) => status)).toEqual([303, 303])
    expect((await send()).headers.get('Location')).toBe(`${PATH}?version=1&stale`)
    expect(await versionsOf()).toHaveLength(3)
  })

  it('is offered on old versions only, and says when someone was first', async () => {
    expect(await rosa.page(PATH)).not.toContain('Publish this version again')
    expect(await rosa.page(`${PATH}?version=1&stale`)).toContain('Someone published a newer version while you looked.')
    expect(await rosa.page(`${PATH}?version=1`)).toContain('Publish this version again')
  })

  it('to a version that is not there, or cannot be read, changes nothing', async () => {
    expect((await rosa.post(`${PATH}/roll-back`, { version: '9', live: '2' })).status).toBe(404)
    await env.DB.prepare(`UPDATE answer_versions SET markdown = 'broken' WHERE version = 1`).run()
    expect((await rosa.post(`${PATH}/roll-back`, { version: '1', live: '2' })).status).toBe(422)
    expect(await versionsOf()).toHaveLength(2)
  })

  it('goes through the gate', async () => {
    rosa.bindings = { ASSETS: deskAssets(EXAM) }
    const old = LOST_CARD.replace('How do I replace a lost Social Security card?', 'How do I name my baby?')
    const babies = old
      .replace('[i lost my social security card]', '[]')
      .replace(/Ask for .*/, 'Fill in the birth papers.')
    await env.DB.prepare('UPDATE answer_versions SET markdown = ? WHERE version = 1').bind(babies).run()
    const response = await rosa.post(`${PATH}/roll-back`, { version: '1', live: '2' })
    expect(response.status).toBe(422)
    expect(textOf(await response.text())).toContain('i lost my social security card loses its right answer')
    const overrule = { version: '1', live: '2', overrule: 'yes', reason: 'The new text is wrong' }
    expect((await rosa.post(`${PATH}/roll-back`, overrule)).status).toBe(422)
    expect(await versionsOf()).toHaveLength(2)
    const ada = await writer('Ada', { role: 'admin' })
    ada.bindings = { ...ada.bindings, ASSETS: deskAssets(EXAM) }
    await ada.go(`${PATH}/roll-back`, overrule)
    expect(await versionsOf()).toHaveLength(3)
  })
})
