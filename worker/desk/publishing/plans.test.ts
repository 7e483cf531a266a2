import { createExecutionContext, createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Browser,
  deskAssets,
  draftForm,
  EXAM,
  seedLostCard,
  textOf,
  writer,
} from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { DAY_MS, isoDay } from '../../corpus/iso-day.ts'
import worker from '../../index.ts'
import { publishSnapshot } from '../../live/publish-snapshot.ts'
import { movedTo } from '../../store/answers/answer-moves.ts'
import { draft as readDraft, saveDraft } from '../../store/answers/drafts.ts'
import { auditOf } from '../../store/audit.ts'
import { runPlans } from './run-plans.ts'

const { DB } = env
let rosa: Browser
beforeEach(async () => {
  const tables = ['plans', 'gaps', 'drafts', 'answers', 'answer_versions', 'agency_rules', 'answer_moves']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer('Rosa')
})

/** A day and time as the form sends it, so many days from now; the agency names no hours, so clocks are those of New York. */
const local = (days: number) => `${isoDay(Date.now() + days * DAY_MS)}T09:00`
const planned = async (changes = {}) => {
  const draft = await rosa.go('/desk/drafts')
  await rosa.go(draft, draftForm(1, { from: local(2), do: 'publish', ...changes }))
  return draft
}
const plan = () =>
  DB.prepare('SELECT * FROM plans ORDER BY made_at DESC').first<{
    id: string
    at: string
    state: string
    why: string
  }>()
const run = (days: number, exam: unknown = { must: [], none: [] }) =>
  runPlans(deploymentEnv({ ASSETS: deskAssets(exam) }), createExecutionContext(), new Date(Date.now() + days * DAY_MS))
const state = async (id = 'baby-card') => DB.prepare('SELECT state FROM answers WHERE id = ?').bind(id).first('state')

describe('publishing at a time', () => {
  it('waits for it, says when in the agency’s time, and keeps the text as approved', async () => {
    const draft = await planned()
    const { at } = (await plan()) ?? { at: '' }
    expect(at).toMatch(new RegExp(`^${local(2).slice(0, 10)}T1[34]:00:00.000Z$`))
    expect(textOf(await rosa.page(draft))).toMatch(/Goes live on .*9:00 AM E[SD]T, approved by Rosa/)
    expect(textOf(await rosa.page('/desk/answers'))).toMatch(/Planned How do I get a card for my baby\? Goes live on/)
    const late = await rosa.post(draft, draftForm(2, { title: 'Another text', do: 'save' }))
    expect([late.status, textOf(await late.text())]).toEqual([
      409,
      expect.stringContaining('Call that off to change it'),
    ])
    await run(1)
    expect(await state()).toBeNull()
  })

  it('publishes when the time has come, once, with the gate asked again and the approver’s name', async () => {
    const draft = await planned()
    await Promise.all([run(3), run(3)])
    await run(3)
    expect(await state()).toBe('published')
    expect((await plan())?.state).toBe('done')
    const versions = await DB.prepare(`SELECT author FROM answer_versions WHERE id = 'baby-card'`).all()
    expect(versions.results).toEqual([{ author: 'Rosa' }])
    expect((await rosa.get(draft)).status).toBe(200)
    const trail = await auditOf(DB, 'answer:baby-card/en')
    expect(trail.slice(0, 2).map(({ action }) => action)).toEqual(['answer-published', 'answer-planned'])
  })

  it('is noticed by the minute’s cron, once its time has come', async () => {
    const sent: unknown[] = []
    const bindings = deploymentEnv({ PUBLISH: { send: async (message: unknown) => void sent.push(message) } })
    const minute = () =>
      worker.scheduled(createScheduledController({ cron: '* * * * *' }), bindings, createExecutionContext())
    await planned()
    await minute()
    expect(sent).toEqual([])
    await DB.prepare(`UPDATE plans SET at = '2020-01-01T00:00:00.000Z'`).run()
    await minute()
    expect(sent).toEqual([{ kind: 'publish', by: 'plan', reason: 'plan-due' }])
  })

  it('is held back where the gate says no by then, and tells the writer so', async () => {
    const draft = await rosa.go('/desk/answers/lost-card/en/edit')
    const body = { title: 'What is for lunch?', body: 'Soup and bread.', asked: '', from: local(2) }
    await rosa.go(draft, draftForm(1, { ...body, id: 'lost-card', baseVersion: '1', do: 'publish' }))
    await run(3, EXAM)
    expect(await plan()).toMatchObject({ state: 'held', why: 'gate' })
    expect(textOf(await rosa.page(draft))).toMatch(/was held back\. Some questions would have lost their right answer/)
    expect(textOf(await rosa.page('/desk/answers'))).toContain('Held back')
    expect(await DB.prepare(`SELECT max(version) AS v FROM answer_versions WHERE id = 'lost-card'`).first('v')).toBe(1)
    await rosa.go(
      draft,
      draftForm(2, { ...body, id: 'lost-card', baseVersion: '1', from: '', title: 'Later', do: 'save' }),
    )
  })

  it('is held back where someone published another version first', async () => {
    await planned({ id: 'late-card' })
    await DB.prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by)
       VALUES ('late-card', 'en', 'ssa', 'x', 'published', 1, '2027-01-01')`,
    ).run()
    await run(3)
    expect(await plan()).toMatchObject({ state: 'held', why: 'overtaken' })
  })

  it('is safe from a save that was on its way while it was approved', async () => {
    const id = (await planned()).split('/').at(-1) ?? ''
    const approved = await readDraft(DB, id)
    expect(approved && (await saveDraft(DB, { ...approved, savedBy: 'Sam' }, new Date()))).toBe(false)
  })

  it('is called off, and the draft can be written on', async () => {
    const draft = await planned()
    expect(await rosa.go(`/desk/plans/${(await plan())?.id}/cancel`)).toBe(draft)
    await rosa.go(draft, draftForm(2, { title: 'Another text', do: 'save' }))
    await run(3)
    expect(await state()).toBeNull()
  })

  it('is nothing for who may not publish for the agency, or for the one who wrote where two people are needed', async () => {
    const sam = await writer('Sam', { role: 'reviewer', agency: 'usagov' })
    const admin = await writer('Ada', { role: 'admin' })
    await planned()
    expect((await sam.post(`/desk/plans/${(await plan())?.id}/cancel`)).status).toBe(403)
    await DB.prepare('DELETE FROM plans').run()
    await admin.go('/desk/agencies/ssa', { two: 'yes' })
    const draft = await rosa.go('/desk/drafts')
    const response = await rosa.post(draft, draftForm(1, { id: 'two-card', from: local(2), do: 'publish' }))
    expect([response.status, await plan()]).toEqual([403, null])
  })

  it.each([
    ['from', { from: 'soon' }, 'Give a day and a time.'],
    ['until', { from: local(5), until: local(4) }, 'This must be later than the start, and later than now.'],
    ['until', { until: local(-1) }, 'This must be later than the start, and later than now.'],
  ])('says beside %s what is wrong with %o', async (field, times, said) => {
    const draft = await rosa.go('/desk/drafts')
    const response = await rosa.post(draft, draftForm(1, { ...times, id: 'wrong-card', do: 'publish' }))
    const beside = (await response.text()).split(`id="${field}-problem"`)[1]?.split('</ul>')[0] ?? ''
    expect([response.status, textOf(beside)]).toEqual([422, expect.stringContaining(said)])
  })
})

describe('an answer’s end', () => {
  it('comes at its time: it is taken down, with a line in the trail', async () => {
    await planned({ until: local(4) })
    await run(3)
    expect(textOf(await rosa.page('/desk/answers/baby-card/en'))).toContain('Will be taken down on')
    await run(3.5)
    expect(await state()).toBe('published')
    await run(5)
    expect(await state()).toBe('archived')
    expect((await auditOf(DB, 'answer:baby-card/en'))[0]).toMatchObject({ action: 'answer-archived', who: 'Rosa' })
  })

  it('can be planned while publishing now, and be called off', async () => {
    const draft = await rosa.go('/desk/drafts')
    await rosa.go(draft, draftForm(1, { until: local(4), do: 'publish' }))
    expect(await rosa.go(`/desk/plans/${(await plan())?.id}/cancel`)).toBe('/desk/answers/baby-card/en')
    await run(9)
    expect(await state()).toBe('published')
  })
})

describe('taking an answer down', () => {
  const archive = (reason: string) => rosa.go('/desk/answers/lost-card/en/archive', { reason })
  const publicPage = async () => {
    await publishSnapshot(deploymentEnv(), new Date())
    return rosa.get('/a/lost-card')
  }

  it('needs a reason, takes it from every channel, and says so at its address', async () => {
    await rosa.go(await rosa.go('/desk/drafts'), draftForm(1, { do: 'publish' })) // an empty corpus is never published
    expect(await archive(' ')).toContain('?archive=why')
    expect(await state('lost-card')).toBe('published')
    await archive('The program ended')
    const gone = await publicPage()
    expect([gone.status, textOf(await gone.text())]).toEqual([
      410,
      expect.stringMatching(/This answer was taken down How do I replace a lost Social Security card\?.*Ask/),
    ])
    const api = await rosa.get('/api/answers/lost-card')
    expect(api.status).toBe(404)
    const html = textOf(await rosa.page('/desk/answers/lost-card/en'))
    expect(html).toContain('This answer is taken down.')
    expect(html).toContain('The program ended')
    expect(textOf(await rosa.page('/desk/answers'))).not.toContain('replace a lost Social Security card')
    expect(textOf(await rosa.page('/desk/answers?state=archived'))).toContain('replace a lost Social Security card')
  })

  it('leads from its address to the answer in its place, over several steps, until it is brought back', async () => {
    await rosa.go(await rosa.go('/desk/drafts'), draftForm(1, { do: 'publish' }))
    await publishSnapshot(deploymentEnv(), new Date())
    const into = (id: string, name: string) =>
      rosa.go(`/desk/answers/${id}/en/archive`, { reason: 'One answer for both', into: name })
    expect(await into('lost-card', 'no-such-answer')).toBe('/desk/answers/lost-card/en?archive=into#archive')
    expect(await into('lost-card', 'lost-card')).toContain('?archive=into')
    expect(textOf(await rosa.page('/desk/answers/lost-card/en?archive=into'))).toContain('no such published answer')
    await into('lost-card', 'https://help.example.gov/a/baby-card?reply=1')
    const moved = await publicPage()
    expect([moved.status, moved.headers.get('Location')]).toEqual([301, '/a/baby-card'])
    expect(moved.headers.get('Cache-Control')).toBe('public, max-age=300')
    expect(await rosa.page('/desk/answers/lost-card/en')).toContain('href="/desk/answers/baby-card/en"')
    await DB.prepare(`INSERT INTO answer_moves (id, language, to_id) VALUES ('older-card', 'en', 'lost-card')`).run()
    expect(await movedTo(DB, 'older-card', 'es')).toBe('baby-card')
    await DB.prepare(`INSERT INTO answer_moves (id, language, to_id) VALUES ('baby-card', 'en', 'vote')`).run()
    expect(await movedTo(DB, 'older-card', 'en')).toBe('baby-card')
    await DB.prepare(`UPDATE answer_moves SET to_id = 'older-card' WHERE id = 'baby-card'`).run()
    await DB.prepare(`UPDATE answers SET state = 'archived' WHERE id = 'baby-card'`).run()
    expect(await movedTo(DB, 'older-card', 'en')).not.toBe('older-card')
    await DB.prepare(`UPDATE answers SET state = 'published' WHERE id = 'baby-card'`).run()
    await rosa.go('/desk/answers/lost-card/en/restore')
    expect((await publicPage()).status).toBe(200)
    expect(await movedTo(DB, 'lost-card', 'en')).toBeUndefined()
  })

  it('is undone in one action, and the trail says both', async () => {
    await archive('By mistake')
    await rosa.go('/desk/answers/lost-card/en/restore')
    await rosa.go('/desk/answers/lost-card/en/restore')
    expect((await publicPage()).status).toBe(200)
    const actions = (await auditOf(DB, 'answer:lost-card/en')).map(({ action }) => action)
    expect(actions.slice(0, 2)).toEqual(['answer-restored', 'answer-archived'])
  })

  it('takes the translations with it', async () => {
    await DB.prepare(
      `INSERT INTO answers (id, language, agency, title, state, version, review_by)
       VALUES ('lost-card', 'es', 'ssa', 'x', 'published', 1, '2027-01-01')`,
    ).run()
    await archive('Over')
    const { results } = await DB.prepare(`SELECT state FROM answers WHERE id = 'lost-card'`).all()
    expect(results).toEqual([{ state: 'archived' }, { state: 'archived' }])
  })

  it('is not for reviewers of other agencies', async () => {
    const sam = await writer('Sam', { role: 'reviewer', agency: 'usagov' })
    expect((await sam.post('/desk/answers/lost-card/en/archive', { reason: 'x' })).status).toBe(403)
  })
})
