import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, Browser as Reader, textOf, writer } from '../../../test/worker/browser.ts'
import { CORPUS, deploymentEnv } from '../../../test/worker/deployment.ts'
import { compileSnapshot } from '../../engine/index.ts'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import worker from '../../index.ts'
import { closedPeriods, monthsOf, yearBefore } from '../../measures/index.ts'
import { insertQuestion } from '../../store/log/log-statements.ts'
import { countTaskMonths, tasksOfQuarter } from '../../store/tasks/task-months.ts'

const { DB } = env
const TODAY = new Date().toISOString().slice(0, 10)
const [QUARTER, BEFORE] = closedPeriods('quarter', TODAY, 2)
if (!QUARTER || !BEFORE) throw new Error('there are closed quarters')
const PROFILES = [
  {
    id: 'worker',
    name: { en: 'Worker', es: 'Trabajador' },
    tasks: [
      { name: { en: 'Say who you are', es: 'Decir quién es' }, answers: ['lost-card', 'vote'] },
      { name: { en: 'Travel', es: 'Viajar' }, answers: ['renew-passport'] },
      { name: { en: 'Fly to the moon', es: 'Volar a la luna' }, answers: [] },
    ],
  },
]
/** Two answers that fit a question as well as each other. */
const TWINS = ['dog-permit-a', 'dog-permit-b'].map((id) =>
  answerRecord({ id, title: 'How do I get a dog permit?', body: 'Ask your town.' }),
)
const snapshot = compileSnapshot({ ...CORPUS, answers: [...CORPUS.answers, ...TWINS] })
const ASSETS = {
  fetch: async (address: RequestInfo | URL) => {
    if (String(address).endsWith('profiles.json')) return Response.json(PROFILES)
    return String(address).endsWith('.json') ? new Response('', { status: 404 }) : new Response(await snapshot)
  },
}

/** Writes down counts as the nightly run does, in the first month of a quarter. */
const counted = async (quarter: typeof QUARTER, asked: [agency: string, id: string, asked: number][]) => {
  const [month] = monthsOf(quarter)
  await DB.batch([
    ...asked.map((one) =>
      DB.prepare('INSERT INTO task_months (month, agency, answer_id, asked) VALUES (?, ?, ?, ?)').bind(month, ...one),
    ),
    DB.prepare('INSERT INTO task_months_counted (month) VALUES (?)').bind(month),
  ])
}
/** A page as an isolate shows it once it has read what lists follow. */
async function seen(path: string, body?: object): Promise<string> {
  // What lists follow is kept for a minute by database: this one is like new.
  const fresh = new Proxy(DB, { get: (db, name) => Reflect.get(db, name).bind(db) })
  const bindings = deploymentEnv({ ASSETS, DB: fresh, RATE_LIMITS: 'off' })
  let text = ''
  for (let look = 0; look < 2; look++) {
    const ctx = createExecutionContext()
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    text = await (await worker.fetch(new Request(`http://localhost:8787${path}`, init), bindings, ctx)).text()
    await waitOnExecutionContext(ctx)
  }
  return text
}

let sam: Browser
let chief: Browser
beforeEach(async () => {
  await DB.batch(
    ['task_months', 'task_months_counted', 'task_rules', 'questions'].map((table) =>
      DB.prepare(`DELETE FROM ${table}`),
    ),
  )
  sam = await writer('Sam')
  chief = await writer('Chief', { role: 'admin' })
  for (const one of [sam, chief]) one.bindings = { ...one.bindings, ASSETS }
})

describe('the months of top tasks', () => {
  const ask = (id: string, at: string, more: object = {}) =>
    insertQuestion(DB, {
      ...{ id, kind: 'answer' as const, agency: 'ssa', at, text: 'x', normalised: '', language: 'en', page: '/' },
      ...{ channel: 'widget', confidence: 1, answerId: 'vote', snapshot: 'abc', gapId: undefined, ...more },
    })

  it('are counted once they are over, once, with what was picked and without what assistants asked', async () => {
    await DB.batch([
      ask('1', '2026-10-01T00:00:00Z'),
      ask('2', '2026-10-31T23:59:59Z', { agency: '', language: 'es' }),
      ask('3', '2026-10-31T23:59:59Z', { kind: 'choices', answerId: undefined }),
      ask('4', '2026-10-15T00:00:00Z', { channel: 'mcp' }),
      ask('5', '2026-10-15T00:00:00Z', { kind: 'unanswered', answerId: undefined }),
      ask('6', '2026-11-01T00:00:00Z'),
    ])
    await DB.prepare(`UPDATE questions SET chosen = 'lost-card' WHERE id = '3'`).run()
    expect(await countTaskMonths(DB, '2026-11-01')).toBe(1) // September; October's last day may still come in
    expect(await countTaskMonths(DB, '2026-11-02')).toBe(1)
    expect(await countTaskMonths(DB, '2026-11-03')).toBe(0)
    const quarter = { name: '2027-Q1', from: '2026-10-01', to: '2026-12-31' }
    expect(await tasksOfQuarter(DB, quarter)).toEqual({
      tasks: [
        { agency: 'ssa', id: 'lost-card', asked: 1 },
        { agency: '', id: 'vote', asked: 1 },
        { agency: 'ssa', id: 'vote', asked: 1 },
      ],
      months: ['2026-10'],
    })
  })

  it('of which the log no longer holds the first days are not counted at all', async () => {
    expect(await countTaskMonths(DB, '2026-08-31')).toBe(1)
    expect(await DB.prepare('SELECT month FROM task_months_counted').all()).toMatchObject({
      results: [{ month: '2026-07' }],
    })
  })
})

describe('the page of top tasks', () => {
  it('shows what was asked by agency, season and profile, and no count under the minimum', async () => {
    await counted(QUARTER, [
      ['', 'vote', 30],
      ['ssa', 'vote', 9],
      ['ssa', 'lost-card', 20],
      ['', 'renew-passport', 4],
    ])
    await counted(yearBefore(QUARTER), [['', 'vote', 12]])
    const all = textOf(await sam.page('/desk/top-tasks'))
    expect(all).toMatch(
      /How do I register to vote\? 30 12 How do I replace a lost Social Security card\? 20 fewer than 10/,
    )
    expect(all).not.toContain('passport')
    expect(all).toContain(`Of ${QUARTER.name} only these months were counted`)
    const ssa = textOf(await sam.page('/desk/top-tasks?agency=ssa'))
    expect(ssa).toMatch(/lost Social Security card\? 20/)
    expect(ssa).not.toContain('register to vote')
    expect(textOf(await sam.page(`/desk/top-tasks?quarter=${BEFORE.name}`))).toContain('No answer was given')
    const profile = textOf(await sam.page('/desk/top-tasks?profile=worker'))
    expect(profile).toMatch(/Say who you are .*? 50 12 Travel .*? fewer than 10 .*?Fly to the moon not written/)
  })

  it('lets admins alone say what lists follow, and writes that down', async () => {
    expect((await sam.post('/desk/top-tasks', { agency: '*', follows: 'last-quarter' })).status).toBe(403)
    expect((await chief.post('/desk/top-tasks', { agency: 'nobody', follows: 'last-quarter' })).status).toBe(404)
    expect((await chief.post('/desk/top-tasks', { agency: '*', follows: 'votes' })).status).toBe(422)
    await chief.go('/desk/top-tasks', { agency: 'ssa', follows: 'last-year' })
    await chief.go('/desk/top-tasks', { agency: 'ssa', follows: '' })
    const { results } = await DB.prepare(`SELECT who, target, detail FROM audit WHERE action = 'top-tasks-set'`).all()
    expect(results).toEqual([
      { who: 'Chief', target: 'top-tasks:ssa', detail: '{"follows":"last-year"}' },
      { who: 'Chief', target: 'top-tasks:ssa', detail: '{"follows":"writers"}' },
    ])
    expect(await DB.prepare('SELECT count(*) AS n FROM task_rules').first('n')).toBe(0)
  })
})

describe('what people are shown', () => {
  const links = (html: string) => [...html.matchAll(/href="\/a\/([\w-]+)"/g)].map(([, id]) => id)

  it('follows what is asked once an admin says so, and not before', async () => {
    await counted(QUARTER, [
      ['', 'vote', 30],
      ['', 'renew-passport', 20],
      ['ssa', 'lost-card', 10],
      ['ssa', 'vote', 9],
    ])
    expect(await seen('/')).not.toContain('What people come for')
    await chief.go('/desk/top-tasks', { agency: '*', follows: 'last-quarter' })
    expect(links(await seen('/'))).toEqual(['vote', 'renew-passport', 'lost-card'])
    const ssa = await seen('/g/ssa')
    expect(links(ssa)[0]).toBe('lost-card')
    expect(ssa).toContain('All answers')
    await chief.go('/desk/top-tasks', { agency: '*', follows: 'last-year' })
    expect(await seen('/')).not.toContain('What people come for')
    expect(textOf(await new Reader().page('/'))).not.toContain('30')
  })

  it('puts them first among suggestions that fit as well', async () => {
    await counted(QUARTER, [
      ['', 'vote', 11],
      ['', 'dog-permit-b', 20],
      ['', 'lost-card', 10],
    ])
    const suggested = async () =>
      JSON.parse(await seen('/api/suggest', { question: 'dog perm' })).suggestions.map(({ id }: { id: string }) => id)
    expect(await suggested()).toEqual(['dog-permit-a', 'dog-permit-b'])
    await chief.go('/desk/top-tasks', { agency: '*', follows: 'last-quarter' })
    expect(await suggested()).toEqual(['dog-permit-b', 'dog-permit-a'])
  })
})
