import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'
import { ANSWERED_GAPS } from '../../store/gaps/answered-gaps.ts'

const { DB } = env
const now = () => new Date().toISOString()

const get = (path: string, changes: Parameters<typeof deploymentEnv>[0] = {}) =>
  worker.fetch(new Request(`http://localhost${path}`), deploymentEnv(changes), createExecutionContext())
const html = async (path: string) => (await get(path)).text()

async function addGap(
  id: string,
  people: number,
  answer: string,
  changes: { state?: string; closed?: string; same?: number } = {},
) {
  const { state = 'answered', closed = now(), same = 0 } = changes
  await DB.batch([
    DB.prepare(
      `INSERT INTO gaps (id, state, question, language, people, first_seen, last_seen, answer_id, answer_language, closed_at)
       VALUES (?1, ?2, 'private words of ' || ?1, 'en', ?3, ?4, ?4, ?5, 'en', ?4)`,
    ).bind(id, state, people, closed, answer),
    DB.prepare(
      `INSERT INTO gap_wordings (gap_id, normalised, language, text, count, first_seen, last_seen)
       VALUES (?1, ?1, 'en', 'shared words <of> ' || ?1, ?2, '', '')`,
    ).bind(id, same),
  ])
}

beforeEach(async () => {
  await DB.batch(['gaps', 'gap_wordings', 'gap_places'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
})

describe('You asked, we answered', () => {
  it('names the approved answer, how many asked and when it was answered', async () => {
    await addGap('a', 1_240, 'lost-card', { closed: '2026-11-20T10:00:00.000Z' })
    const text = await html('/answered')
    expect(text).toContain(
      '<a href="/a/lost-card" lang="en" dir="ltr">How do I replace a lost Social Security card?</a>',
    )
    expect(text).toContain('1,240 people asked. Answered on November 20, 2026. Agency: Social Security.')
    expect(text).toMatch(/It took (?:less than a day|\d+ days?)/)
  })

  it('tells nothing about fewer than ten people, nor words that fewer than ten people used', async () => {
    await addGap('few', 9, 'vote', { same: 9 })
    await addGap('many', 10, 'lost-card', { same: 9 })
    await addGap('same', 12, 'renew-passport', { same: 10 })
    const text = await html('/answered')
    expect(text).not.toMatch(/How do I register to vote|private words|words &lt;of&gt; (?:few|many)/)
    expect(text).toContain('<q lang="en" dir="ltr">shared words &lt;of&gt; same</q>')
  })

  it('tells nothing about ten where the deployment tells from eleven on', async () => {
    await addGap('many', 10, 'lost-card')
    await addGap('more', 11, 'renew-passport', { same: 10 })
    const text = await (await get('/answered', { MINIMUM_CELL: '11' })).text()
    expect(text.match(/\d+ people asked/g)).toEqual(['11 people asked'])
    expect(text).not.toContain('shared words')
  })

  it('counts no question of an assistant: one can ask a thousand times', async () => {
    await addGap('a', 30, 'lost-card', { same: 15 })
    await addGap('b', 15, 'vote')
    await DB.prepare("INSERT INTO gap_places VALUES ('a', 'ssa', '', 'mcp', 8), ('b', 'ssa', '', 'mcp', 6)").run()
    const text = await html('/answered')
    expect(text).toContain('22 people asked')
    expect(text).not.toMatch(/words &lt;of&gt; a|register to vote/)
  })

  it('leaves out gaps that were closed without an answer, long ago, or with an answer that is gone', async () => {
    await addGap('dismissed', 50, 'vote', { state: 'dismissed' })
    await addGap('old', 50, 'renew-passport', { closed: '2020-01-01T00:00:00.000Z' })
    await addGap('gone', 50, 'no-such-answer')
    expect(await html('/answered')).not.toContain('people asked.')
  })

  it('shows an answer once, however many gaps it closed', async () => {
    await addGap('a', 10, 'lost-card')
    await addGap('b', 15, 'lost-card')
    expect((await html('/answered')).match(/25 people asked/g)).toHaveLength(1)
  })

  it('speaks Spanish, runs no script and is linked from the plain pages', async () => {
    const spanish = await get('/answered?language=es')
    expect(await spanish.text()).toContain('<h1>Usted preguntó, nosotros respondimos</h1>')
    expect(spanish.headers.get('Content-Security-Policy')).toContain("script-src 'none'")
    expect(await html('/ask')).toContain('<a href="/answered">You asked, we answered</a>')
    expect(await html('/ask?language=es')).toContain('href="/answered?language=es"')
  })

  it('says when there is nothing yet, and when the list cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await html('/answered')).toContain('There is nothing to show yet.')
    expect(await html('/answered?page=7')).toContain('no more answers in this list')
    const failed = await get('/answered', { DB: { prepare: () => DB.prepare('SELECT broken') } })
    expect([failed.status, await failed.text()]).toEqual([
      503,
      expect.stringContaining('We can’t show the list right now.'),
    ])
    vi.restoreAllMocks()
  })

  it('comes in pages', async () => {
    for (let at = 0; at < 21; at++) await addGap(`g${at}`, 20, `answer-${at}`)
    expect(await html('/answered')).toContain('href="/answered?page=2"')
    expect(await html('/answered?page=2&language=es')).toContain('href="/answered?language=es"')
  })

  it('reads through an index', async () => {
    const { results } = await DB.prepare(`EXPLAIN QUERY PLAN ${ANSWERED_GAPS}`)
      .bind(10, '2026', 1, 0)
      .all<{ detail: string }>()
    const plan = results.map(({ detail }) => detail).join('\n')
    expect(plan).toMatch(/SEARCH g USING INDEX gaps_by_closing \(state=\? AND closed_at>\?\)/)
    expect(plan).toMatch(/gap_wordings USING (?:COVERING )?INDEX gap_wordings_by_gap/)
  })
})
