import { daysAfter } from '../../corpus/index.ts'
import {
  heldIn,
  lastClosed,
  measureDay,
  type Period,
  periodNamed,
  protectTable,
  tallyOf,
} from '../../measures/index.ts'
import { trainingsOf } from '../../store/lessons/trainings.ts'
import { answerTimes } from '../../store/numbers/answer-times.ts'
import { channelCounts } from '../../store/numbers/channel-counts.ts'
import { plainScores } from '../../store/numbers/plain-scores.ts'
import { reviewDebt } from '../../store/numbers/review-debt.ts'
import { countForPlan } from '../../store/service-plans/count-for-plan.ts'
import type { Measured } from '../../store/service-plans/measured.ts'
import { allStandards } from '../../store/standards/standards.ts'
import { countedResponses, coverageIn, offeredCounts } from '../../store/surveys/responses.ts'
import { wordingsOf } from '../../store/surveys/surveys.ts'

/** What a plan is drafted from: what was counted of an agency in the last fiscal year that is over.
 * @param minimum - The first number of people that is told: nothing under it is kept. */
export async function measurePlan(db: D1Database, agency: string, minimum: number, now: Date): Promise<Measured> {
  const today = measureDay(now)
  const year = lastClosed('year', today)
  const [channels, standards, trust, [times], [plain], [debt], counted, trainings] = await Promise.all([
    channelsIn(db, agency, year, minimum),
    standardsIn(db, agency, year),
    trustIn(db, agency, year),
    answerTimes(db, year, agency),
    plainScores(db, year, agency),
    reviewDebt(db, today, agency),
    countForPlan(db, agency, year),
    trainingsOf(db, agency, year),
  ])
  return {
    year: year.name,
    ...(channels ? { channels } : {}),
    answers: {
      live: debt?.answers ?? 0,
      overdue: debt?.overdue ?? 0,
      spanish: { count: counted.spanish, total: counted.english },
    },
    ...{ standards, trust, lessons: counted.lessons },
    gaps: { answered: times?.gaps ?? 0, medianDays: times?.medianDays ?? 0 },
    reports: { count: counted.looked, total: counted.reported },
    ...(plain ? { plain: plainOf(plain) } : {}),
    trainings: trainings.map(({ day, title, kind, people, hours }) => ({ day, title, kind, people, hours })),
  }
}

function plainOf({ answers, score, before }: Awaited<ReturnType<typeof plainScores>>[number]) {
  return { answers, score, ...(before ? { before: before.score } : {}) }
}

/** Questions by channel, most first: what is too small is hidden with as much beside it as it takes. Assistants are no people. */
async function channelsIn(db: D1Database, agency: string, year: Period, minimum: number) {
  const counts = (await channelCounts(db, year, agency))
    .filter(({ channel }) => channel !== 'mcp')
    .map(({ channel, answer, contacts, choices, unanswered }) => ({
      channel,
      questions: answer + contacts + choices + unanswered,
    }))
    .filter(({ questions }) => questions > 0)
    .sort((a, b) => b.questions - a.questions)
  const rows = counts.map(({ channel }) => channel)
  const told = protectTable({ rows, columns: ['questions'], counts: counts.map((one) => [one.questions]) }, minimum)
  if (!told) return undefined
  return counts.map(({ channel }) => {
    const place = told.rows.indexOf(channel)
    return { channel, questions: place < 0 ? null : (told.rowTotals[place] ?? null) }
  })
}

/** The last result in the year of each standard that held in it, in the order in which they began. */
async function standardsIn(db: D1Database, agency: string, year: Period): Promise<Measured['standards']> {
  return (await allStandards(db, agency))
    .filter(({ standard }) => standard.state === 'published')
    .flatMap(({ standard, results }) => {
      const last = results.find((result) => {
        const period = periodNamed(result.period)
        return period && period.from >= year.from && period.to <= year.to && heldIn(standard, period)
      })
      if (!last) return []
      const { promise, source, target } = standard
      const { period, count, total, met, why } = last
      return [{ promise, source, target, period, count, total, met, why }]
    })
}

/** What people said to the survey in each quarter of the year, each wording by itself. */
async function trustIn(db: D1Database, agency: string, year: Period): Promise<Measured['trust']> {
  const wordings = await wordingsOf(db, agency)
  const quarters = [4, 3, 2, 1].flatMap((quarter) => periodNamed(`${year.name.slice(2)}-Q${quarter}`) ?? [])
  const found = quarters.map(async (quarter) => {
    const [offered, { coverage }] = await Promise.all([offeredCounts(db, agency, quarter), coverageIn(db, quarter)])
    const asked = wordings.filter(({ version }) => offered.some(({ wording }) => wording === version))
    return Promise.all(
      asked.map(async ({ version, scale, texts }) => {
        const responses = await countedResponses(db, { agency, wording: version, period: quarter })
        const { trusting, responses: total } = tallyOf(responses, scale)
        const ofThis = offered.filter(({ wording }) => wording === version)
        const offers = ofThis.reduce((all, one) => all + one.offered, 0)
        return {
          quarter: quarter.name,
          statement: { en: texts.en.trust, es: texts.es.trust },
          agreed: { count: trusting, total },
          answered: { count: total, total: Math.max(offers, total) },
          coverage: { count: coverage.answered, total: coverage.all },
        }
      }),
    )
  })
  return (await Promise.all(found)).flat()
}

/** Fiscal years that a plan can be begun for: the one that runs, and the next. */
export function planYears(now: Date): number[] {
  const { to } = lastClosed('year', measureDay(now))
  const running = Number(daysAfter(to, 1).slice(0, 4)) + 1
  return [running, running + 1]
}
