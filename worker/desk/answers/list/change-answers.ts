import { isLanguage } from '../../../contract/index.ts'
import {
  DAY_MS,
  type FrontMatter,
  formatAnswerFile,
  isIsoDate,
  isoDay,
  parseAnswerFile,
  readAnswerParts,
} from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import { twoPeopleAgencies } from '../../../store/answers/agency-rules.ts'
import { answerRow, answerVersion } from '../../../store/answers/answers.ts'
import { mayApprove, type TwoPeople } from '../../publishing/approve.ts'
import { publish } from '../../publishing/publish.ts'
import { type DeskContext, personOf, viewOf } from '../../ui/view.ts'

/** What can be done with many answers at once; nothing of it is searched, so that none needs the gate. */
export const ANSWER_ACTS = ['owner', 'check'] as const
export type AnswerAct = (typeof ANSWER_ACTS)[number]

/** What came of one answer; `wrong`: the value cannot stand in it. */
export interface AnswerResult {
  key: string
  title: string
  result: 'changed' | 'same' | 'wrong' | 'not-allowed' | 'overtaken'
}

/** A period of an answer file has three digits. */
const MOST_DAYS = 999

/** Gives many answers another owner, or a day of their next check: a new version of each with the same text, each by itself. */
export async function changeAnswers(
  c: DeskContext,
  engine: Engine,
  keys: string[],
  act: AnswerAct,
  value: string,
): Promise<AnswerResult[]> {
  const two = await twoPeopleAgencies(c.env.DB)
  const results: AnswerResult[] = []
  for (const key of keys)
    results.push(...(await changeOne(c, engine, key, (fields) => changed(fields, act, value), two)))
  return results
}

async function changeOne(
  c: DeskContext,
  { snapshot: { agencies, facts } }: Engine,
  key: string,
  change: (fields: FrontMatter) => FrontMatter | undefined,
  two: TwoPeople,
): Promise<AnswerResult[]> {
  const [id = '', language = ''] = key.split('/')
  const row = isLanguage(language) ? await answerRow(c.env.DB, id, language) : undefined
  const live = row && row.state === 'published' && (await answerVersion(c.env.DB, id, row.language, row.version))
  const parts = live ? readAnswerParts(live.markdown) : undefined
  if (!row || !live || !parts) return []
  const is = (result: AnswerResult['result']): AnswerResult[] => [{ key, title: row.title, result }]
  const writers = [...new Set([...live.writers, personOf(c)])]
  if (!mayApprove(c, { agencies: [row.agency, parts.fields.agency], writers }, two)) return is('not-allowed')
  const fields = change(parts.fields)
  const markdown = fields && formatAnswerFile(fields, parts.body)
  const answer = markdown && parseAnswerFile({ path: id, text: markdown }, { agencies, facts }).answer
  if (!markdown || !answer) return is('wrong')
  if (markdown === formatAnswerFile(parts.fields, parts.body)) return is('same')
  const said = { version: live.version + 1, writers, note: viewOf(c).t.answers.changedMany }
  const isDone = await publish(c, { answer, markdown, ...said, action: 'answer-published' })
  return is(isDone ? 'changed' : 'overtaken')
}

/** The fields with the change; undefined where they cannot have it. */
function changed(fields: FrontMatter, act: AnswerAct, value: string): FrontMatter | undefined {
  if (act === 'owner') return value ? { ...fields, owner: value } : undefined
  if (!isIsoDate(value) || value <= isoDay(new Date())) return undefined
  const days = Math.round((Date.parse(value) - Date.parse(fields.last_reviewed_on)) / DAY_MS)
  return days > 0 && days <= MOST_DAYS ? { ...fields, review_in: `${days} ${days === 1 ? 'day' : 'days'}` } : undefined
}
