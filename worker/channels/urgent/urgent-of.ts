import type { Answer, Language, Urgent, UrgentLine } from '../../contract/index.ts'
import { type AnswerRecord, linkTo, localized } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { type Decision, linesOfAnswer } from '../../engine/index.ts'

/** Numbers that hold for everyone in the United States, for a deployment that has no contact for them. */
const EVERYONES: Readonly<Record<string, string>> = {
  'hhs/emergency': '911',
  'hhs/lifeline': '988',
  'hhs/local-help': '211',
}

/** Languages in which danger is known only from short lists of words: who finds no answer there sees whom to call in any case. */
const UNSURE = new Set<Language>(['zh', 'vi', 'ko', 'ar', 'ht'])
const GENERAL = ['hhs/emergency', 'hhs/lifeline']

/** Where the numbers are. */
type Known = Pick<Snapshot, 'agencies' | 'lines'>

/** Whom to call now, where somebody may be in danger.
 * @param page - The page's language: Haitian Creole may be taken for Spanish, and then its reader is still told. */
export function urgentOf(decision: Decision, snapshot: Snapshot, page?: Language): Urgent | undefined {
  const { danger, kind } = decision
  const unsure = [decision.language, page].find((one) => one !== undefined && UNSURE.has(one))
  const isPrecaution = danger === undefined && kind === 'unanswered' && unsure !== undefined
  const ids = danger?.lines ?? (isPrecaution ? GENERAL : [])
  const language = isPrecaution ? unsure : decision.language
  const lines = ids.flatMap((id) => lineOf(id, snapshot, language))
  if (lines.length === 0) return undefined
  const record = danger?.answer === undefined ? undefined : snapshot.answer(danger.answer, language)
  const isShown = kind === 'answer' && decision.answer.id === record?.id
  return { lines, ...(record && !isShown ? { answer: linkTo(record, snapshot.agencies, language) } : {}) }
}

/** Whom to call now, of an answer for people in danger: the danger is the one that the answer is for, and who asked in words of that danger is
 * told the same. */
export function callNowOf(record: Pick<AnswerRecord, 'id' | 'urgent' | 'language'>, known: Known): UrgentLine[] {
  if (!record.urgent) return []
  const own = linesOfAnswer(record.id)
  return (own.length > 0 ? own : GENERAL).flatMap((line) => lineOf(line, known, record.language))
}

/** What an answer says first by itself. */
export function urgentIn({ callNow }: Answer): Urgent | undefined {
  return callNow && { lines: callNow }
}

/** Somebody to call, by `agency/contact`: none where nobody has a number there. */
export function lineOf(id: string, { agencies, lines }: Known, language: Language): UrgentLine[] {
  const [agencyId, contactId] = id.split('/')
  const agency = agencies.find((one) => one.id === agencyId)
  const record = agency?.contacts.find((one) => one.id === contactId)
  const phone = record?.phone ?? EVERYONES[id]
  if (phone === undefined) return []
  const words = lines.find(({ line }) => line === id)
  return [
    {
      id,
      name: words?.name[language] ?? (record ? localized(record.name, language) : phone),
      purpose: words?.purpose[language] ?? '',
      phone,
      phoneText: record?.phoneText ? localized(record.phoneText, language) : phone,
    },
  ]
}
