// A whole quarter on its way: people answer the survey, the file for OMB is made, checked and read back, the desk shows the results, and the customer
// service plan of the year tells the public.
import { env } from 'cloudflare:workers'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { Browser, textOf, writer } from '../../../test/worker/browser.ts'
import { checkOmbFile, DOCUMENT_SECTIONS, lastClosed, measureDay, readOmbFile, tallyOf } from '../../measures/index.ts'
import { fromSafeText } from '../csv/csv-text.ts'
import { planYears } from '../service-plans/measure-plan.ts'
import { quartersUntil } from './quarter.ts'
import { askIn, FORM, noSurveys } from './testing/survey-form.ts'

const { DB } = env
const TODAY = measureDay(new Date())
const YEAR = lastClosed('year', TODAY)
/** The last quarter of the year that a plan tells of. */
const QUARTER = quartersUntil(TODAY).find(({ to }) => to === YEAR.to) ?? lastClosed('quarter', TODAY)

interface Person {
  trust: string
  /** None for who closed the page after the first question. */
  ticked?: string[]
  comment?: string
  kiosk?: boolean
}

/** 64 people: 48 agree, 16 do not; every eighth goes no further than the first question. */
const PEOPLE: Person[] = Array.from({ length: 64 }, (_, at) => ({
  trust: at % 4 === 0 ? '0' : '1',
  ...(at % 8 === 7 ? {} : { ticked: at % 3 === 0 ? ['ease', 'other'] : ['effectiveness'] }),
  ...(at === 5 ? { comment: '=1+1, "quoted"\ncall me at 202-555-0143' } : {}),
  kiosk: at % 2 === 1,
}))

async function answers({ trust, ticked, comment = '', kiosk }: Person): Promise<void> {
  const browser = new Browser()
  browser.bindings = { RATE_LIMITS: 'off' }
  const way = kiosk ? '?kiosk=1' : ''
  const html = await browser.page(`/survey/ssa?answer=lost-card&version=1${kiosk ? '&kiosk=1' : ''}`)
  const id = /name="id" value="([^"]*)"/.exec(html)?.[1] ?? ''
  await browser.post(`/survey/ssa${way}`, { id, answer: 'lost-card', version: '1', language: 'en', trust })
  if (ticked) await browser.post(`/survey/ssa/more${way}`, { id, language: 'en', driver: ticked, comment })
}

it('is told with the same numbers by the file, the desk and the plan', async () => {
  const rosa = await noSurveys()
  await DB.prepare('DELETE FROM service_plans').run()
  await askIn(rosa, FORM)
  for (const person of PEOPLE) await answers(person)
  // The quarter goes by.
  await DB.batch(
    ['survey_offers', 'survey_responses'].map((table) => DB.prepare(`UPDATE ${table} SET day = ?`).bind(QUARTER.to)),
  )

  // The files, as the record names them.
  await rosa.go('/desk/survey/ssa/customers', { quarter: QUARTER.name, customers: '5000' })
  const record = await (await rosa.get(`/desk/survey/ssa/${QUARTER.name}.json`)).json<{ details: { file: string }[] }>()
  expect(record.details.map(({ file }) => file).sort()).toEqual([
    `${QUARTER.name}-kiosk-1.csv`,
    `${QUARTER.name}-page-1.csv`,
  ])
  const files = await Promise.all(
    record.details.map(async ({ file }) => (await rosa.get(`/desk/survey/ssa/${file}`)).text()),
  )
  const tables = files.map((text) => parse(text, { bom: true }).map((row) => row.map(fromSafeText)))
  for (const rows of tables) expect(checkOmbFile(rows, 'thumbs')).toEqual([])
  // The checker finds what is wrong: it does not say yes to everything.
  const [first = []] = tables
  expect(checkOmbFile([...first, [...(first[1] ?? [])]], 'thumbs')).toMatchObject([{ why: 'id-twice' }])
  const responses = tables.flatMap(readOmbFile)
  const read = tallyOf(
    responses.map((one) => ({ ...one, count: 1 })),
    'thumbs',
  )
  expect([read.responses, read.trusting]).toEqual([64, 48])
  expect(responses.map(({ comment }) => comment).join('')).not.toContain('202-555')

  // The desk says what the file says: trust, and each box of those who were shown it.
  const desk = textOf(await rosa.page(`/desk/survey?agency=ssa&quarter=${QUARTER.name}`))
  expect(desk).toContain('75% of 64 people. Of those who answered, not of the public. 95% interval: 63% to 84%.')
  expect(desk).toContain('100%: 64 answered of 64 offers.')
  const [effectiveness] = read.drivers
  expect(effectiveness).toMatchObject({ driver: 'effectiveness', positive: { shown: 48 }, negative: { shown: 16 } })
  const ticked = effectiveness?.positive.ticked ?? 0
  expect(ticked).toBe(PEOPLE.filter((one) => one.trust === '1' && one.ticked?.includes('effectiveness')).length)
  expect(desk).toContain(`${Math.round((100 * ticked) / 48)}% of 48 people`)

  // The plan of the year, written by one and approved by another.
  const words = Object.fromEntries(
    DOCUMENT_SECTIONS.flatMap((section) => [
      [`${section}-en`, `We say of ${section}.`],
      [`${section}-es`, `Decimos de ${section}.`],
    ]),
  )
  const ana = await writer('Ana', { role: 'writer', agency: 'ssa' })
  const sam = await writer('Sam', { role: 'reviewer', agency: 'ssa' })
  const [planned = 0] = planYears(new Date())
  const plan = await ana.go('/desk/service-plans', { agency: 'ssa', year: String(planned), from: 'template' })
  await ana.go(plan, { ...words, revision: '1' })
  await sam.go(`${plan}/publish`, { do: 'publish', revision: '2' })
  const anyone = new Browser()
  const told = textOf(await anyone.page(`/plans/ssa/${planned}`))
  expect(told).toMatch(
    new RegExp(`${QUARTER.name} “This increased my trust.” 75% \\(63%–84%; 48 of 64\\) 100%; 64 of 64 100%; 1 of 1`),
  )
  expect(textOf(await anyone.page(`/plans/ssa/${planned}?language=es`))).toContain('Confío más.')
})
