import { env } from 'cloudflare:workers'
import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, refusal, textOf, writer } from '../../../test/worker/browser.ts'
import {
  checkOmbFile,
  lastClosed,
  measureDay,
  readOmbFile,
  type SurveyResponse,
  tallyOf,
} from '../../measures/index.ts'
import { deleteOldQuestions } from '../../store/log/retention.ts'
import { countedResponses, finishResponse, keepTrust } from '../../store/surveys/responses.ts'
import { allSurveys } from '../../store/surveys/surveys.ts'
import { fromSafeText } from '../csv/csv-text.ts'
import { askIn, FORM, noSurveys } from './testing/survey-form.ts'

const { DB } = env
const QUARTER = lastClosed('quarter', measureDay(new Date()))
/** Somebody who answered in the quarter that is over. */
async function said(trust: number, day = QUARTER.from, ticked: string[] = [], comment = ''): Promise<void> {
  const id = crypto.randomUUID()
  const place = {
    agency: 'ssa',
    wording: 1,
    day,
    channel: 'page',
    language: 'en',
    answer: 'lost-card',
    answerVersion: 1,
  } as const
  await keepTrust(DB, { id, trust, place, drivers: ['effectiveness', 'ease', 'other'] })
  const known = (['effectiveness', 'ease', 'other'] as const).filter((one) => ticked.includes(one))
  await finishResponse(DB, { id, side: trust === 1 ? 'positive' : 'negative', ticked: known, comment })
}

async function offered(count: number): Promise<void> {
  await DB.prepare(`INSERT INTO survey_offers VALUES ('ssa', 1, ?, 'page', 'en', 'lost-card', 1, ?)`)
    .bind(QUARTER.from, count)
    .run()
}

let rosa: Browser
beforeEach(async () => {
  rosa = await noSurveys()
})

describe('setting a survey up', () => {
  it('keeps what was typed, with a line in the audit trail, and the same words keep their series', async () => {
    await askIn(rosa, FORM)
    await askIn(rosa, { ...FORM, share: '50' })
    const found = await DB.prepare('SELECT omb_number, share, wording, is_on FROM surveys').first()
    expect(found).toEqual({ omb_number: '0960-0000', share: 0.5, wording: 1, is_on: 1 })
    const line = await DB.prepare(`SELECT who FROM audit WHERE target = 'survey:ssa' ORDER BY id DESC`).first()
    expect(line).toEqual({ who: 'Rosa' })
  })

  it('begins a new series with another word, once somebody else approved it, and the old wording stays', async () => {
    await askIn(rosa, FORM)
    await rosa.go('/desk/survey/ssa', { ...FORM, share: '50', 'es-trust': 'Ahora confío más.' })
    const states = () => DB.prepare('SELECT wording, waiting, share FROM surveys').first()
    expect(await states()).toEqual({ wording: 1, waiting: 2, share: 0.5 })
    expect((await allSurveys(DB))[0]?.wording.texts.es.trust).toBe(FORM['es-trust'])
    const own = await rosa.post('/desk/survey/ssa/approve', { version: '2' })
    expect(await refusal(own)).toEqual([403, 'Somebody else must approve this'])
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).not.toContain('Approve: ask people')
    const bea = await writer('Bea')
    expect(textOf(await bea.page('/desk/survey?agency=ssa'))).toMatch(
      /Written by Rosa\..*Ahora confío más\..*Approve: ask/s,
    )
    const stale = await bea.post('/desk/survey/ssa/approve', { version: '1' })
    expect(await refusal(stale)).toEqual([409, 'This changed meanwhile'])
    await bea.go('/desk/survey/ssa/approve', { version: '2' })
    expect(await states()).toEqual({ wording: 2, waiting: 0, share: 0.5 })
    expect((await allSurveys(DB))[0]?.wording.texts.es.trust).toBe('Ahora confío más.')
    const { results } = await DB.prepare('SELECT version FROM survey_wordings ORDER BY version').all()
    expect(results).toEqual([{ version: 1 }, { version: 2 }])
    await expect(DB.prepare(`UPDATE survey_wordings SET scale = 'likert5'`).run()).rejects.toThrow(/never changed/)
  })

  it('asks nobody in a first wording that one person wrote, and says so', async () => {
    await rosa.go('/desk/survey/ssa', FORM)
    expect(await allSurveys(DB)).toEqual([])
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).toContain('its wording waits for a second person')
  })

  it('takes a wording back that waits, by saving the one that is shown', async () => {
    await askIn(rosa, FORM)
    await rosa.go('/desk/survey/ssa', { ...FORM, 'en-trust': 'Another word.' })
    await rosa.go('/desk/survey/ssa', FORM)
    const late = await (await writer('Bea')).post('/desk/survey/ssa/approve', { version: '2' })
    expect(await refusal(late)).toEqual([409, 'This changed meanwhile'])
    expect(await DB.prepare('SELECT wording, waiting FROM surveys').first()).toEqual({ wording: 1, waiting: 0 })
  })

  it('has a table that refuses who wrote it, and nobody, though a program asks', async () => {
    await rosa.go('/desk/survey/ssa', FORM)
    for (const who of ['Rosa', ''])
      await expect(DB.prepare('UPDATE surveys SET wording = 1, approved_by = ?').bind(who).run()).rejects.toThrow(
        /somebody else/,
      )
  })

  it.each([
    [{ drivers: ['ease'] }, 'Effectiveness and ease must be offered.'],
    [{ omb: '3090-321' }, 'Write it as 0000-0000'],
    [{ expires: '' }, 'Write it as 0000-0000'],
    [{ burden: '16' }, 'Write a whole number'],
    [{ 'es-comment': '' }, 'Every text is needed'],
    [{ service: '' }, 'Say what the service is called.'],
    [{ statement: 'http://x.gov' }, 'An address begins with https://.'],
  ])('refuses %j, says why, and keeps what was typed', async (change, why) => {
    const response = await rosa.post('/desk/survey/ssa', { ...FORM, ...change })
    const html = await response.text()
    expect([response.status, textOf(html).includes(why), html.includes('What went well?')]).toEqual([422, true, true])
    expect(await DB.prepare('SELECT count(*) AS n FROM surveys').first('n')).toBe(0)
  })

  it('is for reviewers of the agency, and its files too', async () => {
    const reader = await writer('Rae', { role: 'writer' })
    const other = await writer('Uma', { role: 'reviewer', agency: 'usagov' })
    expect((await reader.post('/desk/survey/ssa', FORM)).status).toBe(403)
    expect((await other.post('/desk/survey/ssa', FORM)).status).toBe(403)
    expect((await other.get(`/desk/survey/ssa/${QUARTER.name}.json`)).status).toBe(403)
    expect(textOf(await reader.page('/desk/survey?agency=ssa'))).not.toContain('Set it up')
  })
})

describe('a survey’s results', () => {
  beforeEach(() => askIn(rosa, FORM))

  it('say nothing of fewer than ten, and the share with its interval from there', async () => {
    for (let i = 0; i < 9; i++) await said(1)
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).toContain('Too few people answered')
    for (let i = 0; i < 31; i++) await said(i < 20 ? 1 : 0)
    await offered(160)
    const text = textOf(await rosa.page('/desk/survey?agency=ssa'))
    expect(text).toContain('73% of 40 people. Of those who answered, not of the public. 95% interval: 57% to 84%.')
    expect(text).toContain('25%: 40 answered of 160 offers.')
    expect(text).toContain('Compared with the quarter before: too few to compare.')
    const beside =
      'Response rate: 25% (40 of 160 offers). Coverage: 1 of 1 service with a survey got an answer in this quarter.'
    expect(text.split(beside).length - 1).toBe(2)
    expect(text).toContain('1 of 1 service with a survey got an answer')
  })

  it('are files too, with response rate and coverage in each row, for whoever reads the page', async () => {
    for (let i = 0; i < 40; i++) await said(i < 30 ? 1 : 0, QUARTER.from, i < 15 ? ['ease'] : [])
    await offered(160)
    const reader = await writer('Rae', { role: 'reader' })
    const rows = async (figure: string) =>
      parse(await (await reader.get(`/desk/survey/ssa/told/${QUARTER.name}-${figure}.csv`)).text(), { bom: true })
    const beside = ['160', '40', '25%', '1', '1']
    const columns = ['offered', 'answered', 'response_rate', 'answered_services', 'services']
    expect(await rows('trust')).toEqual([
      ['quarter', 'wording', 'people', 'share', 'low', 'high', ...columns],
      [QUARTER.name, '1', '40', '75%', '60%', '86%', ...beside],
    ])
    const drivers = await rows('drivers')
    expect(drivers[0]).toEqual(['quarter', 'wording', 'driver', 'list', 'people', 'share', ...columns])
    expect(drivers).toContainEqual([QUARTER.name, '1', 'ease', 'positive', '30', '50%', ...beside])
    expect((await reader.get('/desk/survey/ssa/told/2999-Q1-trust.csv')).status).toBe(404)
  })

  it('give away no number under ten: neither few who disagreed, nor few who ticked a box', async () => {
    for (let i = 0; i < 95; i++) await said(1, QUARTER.from, i < 4 ? ['ease'] : ['effectiveness'])
    for (let i = 0; i < 5; i++) await said(0)
    const text = textOf(await rosa.page('/desk/survey?agency=ssa'))
    expect(text).toContain('> 90% of 100 people.')
    // Percentages of fewer than a hundred people would tell of how many.
    expect(text).toMatch(/Ease not told not told/)
    expect(text).not.toMatch(/\b9[56]%|\b4 |\b5 of|\b95\b/)
  })

  it('tell no number of all answers where that gives away how few answered one of two wordings', async () => {
    for (let i = 0; i < 40; i++) await said(i < 20 ? 1 : 0)
    await offered(160)
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).toContain('40 answered of 160 offers')
    await askIn(rosa, { ...FORM, 'en-trust': 'Another word.' })
    await said(1)
    await DB.prepare(`UPDATE survey_responses SET wording = 2 WHERE id = (SELECT min(id) FROM survey_responses)`).run()
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).not.toContain('41 answered')
  })

  it('are of closed quarters, in days of Washington', async () => {
    for (let i = 0; i < 20; i++) await said(1, measureDay(new Date()))
    const text = textOf(await rosa.page('/desk/survey?agency=ssa'))
    expect(text).toContain('Nobody answered in this quarter.')
    expect((await rosa.get('/desk/survey/ssa/2999-Q1.json')).status).toBe(404)
  })

  it('show what people wrote only where ten answered', async () => {
    await said(0, QUARTER.to, [], 'It was slow')
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).not.toContain('It was slow')
    for (let i = 0; i < 12; i++) await said(1)
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).toContain('It was slow')
  })

  it('show no words of the quarter that runs', async () => {
    for (let i = 0; i < 12; i++) await said(1)
    await said(0, measureDay(new Date()), [], 'It was slow')
    expect(textOf(await rosa.page('/desk/survey?agency=ssa'))).not.toContain('It was slow')
  })

  it('forget words after 90 days, and keep the counts', async () => {
    await said(0, '2026-01-02', [], 'It was slow')
    await deleteOldQuestions(DB, new Date('2026-06-01T00:00:00Z'))
    const found = await DB.prepare('SELECT question_1, question_4 FROM survey_responses').first()
    expect(found).toEqual({ question_1: 0, question_4: '' })
  })
})

describe('the quarter’s file', () => {
  const counted = (responses: SurveyResponse[]) =>
    tallyOf(
      responses.map((one) => ({ ...one, count: 1 })),
      'thumbs',
    )

  it('passes its own check, and read back gives the same counts', async () => {
    await askIn(rosa, FORM)
    for (let i = 0; i < 60; i++) {
      const comment = i % 7 === 0 ? '=HYPERLINK("x"), "quoted"\nline' : ''
      await said(i % 3 === 0 ? 0 : 1, QUARTER.from, i % 2 === 0 ? ['ease'] : ['other', 'effectiveness'], comment)
    }
    const text = await (await rosa.get(`/desk/survey/ssa/${QUARTER.name}-page-1.csv`)).text()
    expect(text.startsWith('external_id,')).toBe(true)
    const rows = parse(text, { bom: true }).map((row) => row.map(fromSafeText))
    expect(checkOmbFile(rows, 'thumbs')).toEqual([])
    const here = tallyOf(await countedResponses(DB, { agency: 'ssa', wording: 1, period: QUARTER }), 'thumbs')
    expect(counted(readOmbFile(rows))).toEqual(here)
    expect(here.responses).toBe(60)
  })

  it('goes with a record that names number, wording, offers and customers', async () => {
    await askIn(rosa, FORM)
    await said(1)
    await offered(4)
    await rosa.go('/desk/survey/ssa/customers', { quarter: QUARTER.name, customers: '1200' })
    const record = await (await rosa.get(`/desk/survey/ssa/${QUARTER.name}.json`)).json()
    expect(record).toMatchObject({
      name: 'CX Quarterly Reporting',
      details: [
        {
          ...{ channel: 'website', survey_type: 'thumbs_up_down', omb_control_number: '0960-0000' },
          ...{ trust_question_text: 'This increased my trust.', volume_of_customers: 1200 },
          ...{ volume_of_customers_provided_survey_opportunity: 4, volume_of_respondents: 1 },
        },
      ],
    })
  })
})
