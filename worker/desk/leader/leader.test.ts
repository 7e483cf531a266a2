import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addGap, type Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { CORPUS } from '../../../test/worker/deployment.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import { compileSnapshot, createEngine, openSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { handOffsBetween } from './between-agencies.ts'

const { DB } = env
const OLD = '2026-01-05T10:00:00Z'

let rosa: Browser
beforeEach(async () => {
  await DB.prepare('DROP TRIGGER IF EXISTS standard_results_are_kept').run()
  const tables = ['standard_results', 'standards', 'gaps', 'gap_places', 'gap_wordings', 'questions', 'drafts']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  rosa = await writer('Rosa', { role: 'reader' })
})

describe("the leader's view", () => {
  it('shows promises in the order of the agencies, whatever came of them, each with its interval', async () => {
    const standard = DB.prepare(
      `INSERT INTO standards (id, agency, service, promise, kind, measure, source, target, period, owner, state, since, made_by, made_at, approved_by)
       VALUES (?1, ?1, 's', json_object('en', ?2, 'es', 'x'), 'speed', '{"en":"m","es":"m"}', 'typed', 0.9, 'quarter', 'o', 'published', '2026-01-01', 'a', 'x', 'b')`,
    )
    const result = DB.prepare(
      `INSERT INTO standard_results (standard, period, revision, count, total, met, written_by, written_at) VALUES (?, '2027-Q1', 1, ?, 100, ?, 'a', 'x')`,
    )
    await DB.batch([
      ...[standard.bind('ssa', 'Promise of SSA'), standard.bind('usagov', 'Promise of USAGov')],
      ...[result.bind('ssa', 90, 'cannot-tell'), result.bind('usagov', 20, 'no')],
    ])
    const text = textOf(await rosa.page('/desk/leader'))
    expect(text).toMatch(/Promise of USAGov.*20% \(13%–29%\).*Not met.*Promise of SSA.*90% \(83%–94%\).*Cannot tell/)
  })

  it('names what is stuck and who has it, and nothing that fewer than ten people wait for', async () => {
    const gap = await addGap({ asked: [['may i bring my parrot', 12]], seen: OLD })
    await addGap({ asked: [['is a hamster fine', 9]], seen: OLD })
    await addGap({ asked: [['asked yesterday', 30]], seen: new Date().toISOString() })
    await DB.prepare(`UPDATE gaps SET assigned_to = 'Nora', agency = 'ssa', handed_by = 'Sam' WHERE id = ?`)
      .bind(gap)
      .run()
    const [, stuck = ''] = textOf(await rosa.page('/desk/leader')).split('What is stuck, and with whom')
    expect(stuck).toMatch(/may i bring my parrot 12 .* Social Security, Nora Sam/)
    expect(stuck).not.toMatch(/hamster|yesterday/)
  })

  it('counts which agency sends people on to which, by site and by answer', async () => {
    const sendsTo = (id: string, href: string): AnswerRecord => ({
      ...answerRecord({ id, title: `${id}?`, agency: 'ssa', body: 'x' }),
      blocks: [{ kind: 'paragraph', content: [{ kind: 'link', href, content: [{ kind: 'text', text: 'there' }] }] }],
    })
    const answers = [sendsTo('a', 'https://www.usa.gov/x'), sendsTo('b', 'https://www.ssa.gov/x')]
    const engine = createEngine(await openSnapshot(await compileSnapshot({ ...CORPUS, answers })))
    expect(handOffsBetween(engine)).toEqual([{ from: 'ssa', to: 'usagov', answers: 1 }])
  })
})
