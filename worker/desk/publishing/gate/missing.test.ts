import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addGap,
  type Browser,
  deskAssets,
  draftForm,
  EXAM,
  seedLostCard,
  textOf,
  writer,
} from '../../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../../test/worker/deployment.ts'
import { DAY_MS, isoDay } from '../../../corpus/iso-day.ts'
import { examId } from '../../../store/answers/exam-questions.ts'
import { auditOf } from '../../../store/audit.ts'
import { runPlans } from '../run-plans.ts'
import { examQuestions } from './exam.ts'

const { DB } = env
const NEAR = 'get a ham radio license'
const exam = {
  ...EXAM,
  none: [
    { question: 'i want to report a pothole', language: 'en' },
    { question: NEAR, language: 'en' },
  ],
}
const assets = deskAssets(exam)
const POTHOLE = {
  ...{ id: 'report-pothole', title: 'How do I report a pothole?', asked: 'pothole in my road' },
  body: 'Report a pothole to your city, county or state road office.',
}
const RADIO = {
  ...{ id: 'radio-license', title: 'How do I get a ham radio license?', asked: 'amateur radio license' },
  body: 'Pass the ham radio license exam of the FCC.',
}

let rosa: Browser
beforeEach(async () => {
  const tables = [
    'gaps',
    'gap_wordings',
    'questions',
    'drafts',
    'answers',
    'answer_versions',
    'exam_questions',
    'plans',
  ]
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await seedLostCard()
  rosa = await writer()
  rosa.bindings = { ASSETS: assets }
})

const isLive = async (id: string) => (await DB.prepare('SELECT 1 FROM answers WHERE id = ?').bind(id).first()) !== null
const rightFor = async (question: string) => {
  const all = await examQuestions(deploymentEnv({ ASSETS: assets }))
  return all.find((one) => one.question === question)?.right
}
const newDraft = async () => rosa.go('/desk/drafts')

describe('an answer to what was missing', () => {
  it('goes live although the examination expected none for its gap, and is what it must get from then on', async () => {
    const gap = await addGap({ asked: [['I want to report a pothole!', 9]] })
    const draft = await rosa.go(`/desk/gaps/${gap}/write`)
    const shown = textOf(await rosa.page(await rosa.go(draft, draftForm(1, { ...POTHOLE, do: 'preview' }))))
    expect(shown).toMatch(/i want to report a pothole is this answer’s now Now: no answer Then: How do I report/)
    await rosa.go(draft, draftForm(2, { ...POTHOLE, do: 'publish' }))
    expect(await rightFor('i want to report a pothole')).toEqual(['report-pothole'])
    const [line] = await auditOf(DB, `question:${await examId('en', 'i want to report a pothole')}`)
    expect(line).toMatchObject({ who: 'Rosa', action: 'question-moved', detail: { answers: 'report-pothole' } })
  })

  it('goes live without a gap where its own words say that it is for the question', async () => {
    await rosa.go(await newDraft(), draftForm(1, { ...RADIO, asked: `${NEAR}\nradio`, do: 'publish' }))
    expect(await rightFor(NEAR)).toEqual(['radio-license'])
  })

  it('is stopped at a question near it, until a reviewer says that it is for that one too', async () => {
    const draft = await newDraft()
    const stopped = await rosa.post(draft, draftForm(1, { ...RADIO, do: 'publish' }))
    const text = textOf(await stopped.text())
    expect([stopped.status, await isLive('radio-license')]).toEqual([422, false])
    expect(text).toContain(`Is this answer for them? Tick those that it is for ${NEAR}`)
    expect((await rosa.post(`${draft}/ours`, { revision: '2' })).status).toBe(422)
    await rosa.go(`${draft}/ours`, { revision: '2', ours: await examId('en', NEAR) })
    expect([await isLive('radio-license'), await rightFor(NEAR)]).toEqual([true, ['radio-license']])
  })

  it('needs a new look where somebody saved since', async () => {
    const draft = await newDraft()
    await rosa.go(draft, draftForm(1, { ...RADIO, do: 'save' }))
    const sent = await rosa.post(`${draft}/ours`, { revision: '1', ours: await examId('en', NEAR) })
    expect([sent.status, await isLive('radio-license')]).toEqual([422, false])
  })

  it('is not for a reviewer of another agency to say', async () => {
    const draft = await newDraft()
    await rosa.post(draft, draftForm(1, { ...RADIO, do: 'publish' }))
    const tom = await writer('Tom', { role: 'reviewer', agency: 'usagov' })
    tom.bindings = { ASSETS: assets }
    expect((await tom.post(`${draft}/ours`, { revision: '2', ours: await examId('en', NEAR) })).status).toBe(403)
    expect(textOf(await tom.page(`${draft}?show=preview`))).not.toContain('Is this answer for them?')
  })

  it('never takes a question from the answer that is right for it', async () => {
    const lost = await rosa.go('/desk/answers/lost-card/en/edit')
    const sent = await rosa.post(lost, draftForm(1, { ...RADIO, id: '', baseVersion: '1', do: 'publish' }))
    expect(sent.status).toBe(422)
    const id = await examId('en', EXAM.must[0]?.question ?? '')
    expect((await rosa.post(`${lost}/ours`, { revision: '2', ours: id })).status).toBe(422)
  })

  it('keeps what the reviewer said for the day on which it is planned', async () => {
    const draft = await newDraft()
    const from = `${isoDay(Date.now() + 2 * DAY_MS)}T09:00`
    await rosa.post(draft, draftForm(1, { ...RADIO, from, do: 'publish' }))
    await rosa.go(`${draft}/ours`, { revision: '2', ours: await examId('en', NEAR) })
    await runPlans(deploymentEnv({ ASSETS: assets }), createExecutionContext(), new Date(Date.now() + 3 * DAY_MS))
    expect([await isLive('radio-license'), await rightFor(NEAR)]).toEqual([true, ['radio-license']])
  })
})
