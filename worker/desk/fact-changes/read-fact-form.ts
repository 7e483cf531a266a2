import { type FactRecord, factValueProblems, isHttps, isIsoDate } from '../../corpus/index.ts'
import type { ChangedFact } from '../../store/answers/fact-changes.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { text } from '../ui/form.ts'
import type { TypedFact } from './fact-form.tsx'
import { factTexts } from './fact-texts.ts'
import { mayBegin } from './planned.tsx'

interface Reading {
  person: string
  /** ISO day. */
  today: string
  /** Whether the value stays as it is: only the day until which it holds is read. */
  isSame?: boolean
}

/** The fact that a form holds, checked today by who sends it; or what was typed and what is wrong with it, by field. */
export function readFactForm(
  form: FormData,
  fact: FactRecord,
  { person, today, isSame = false }: Reading,
): { fact: ChangedFact; reason: string; begins: string } | TypedFact {
  const value = isSame ? fact.value : typedValue(form, fact.value)
  const source = isSame ? fact.source : text(form, 'source').trim()
  const expires = text(form, 'expires')
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  const begins = isSame ? '' : text(form, 'begins')
  const problems = {
    ...(isSame ? {} : valueProblems(value)),
    ...(isHttps(source) ? {} : { source: 'https' as const }),
    ...(isIsoDate(expires) && expires > today && expires > begins ? {} : { expires: 'day' as const }),
    ...(mayBegin(begins, today) ? {} : { begins: 'day' as const }),
    ...(isSame || reason ? {} : { reason: 'needed' as const }),
  }
  if (Object.keys(problems).length > 0) return { problems, typed: { value, source, expires, reason, begins } }
  return { fact: { value, source, expires, checked: today, checkedBy: person }, reason, begins }
}

/** As many texts as there are now: a fact keeps its languages. */
function typedValue(form: FormData, now: FactRecord['value']): FactRecord['value'] {
  if (typeof now === 'string') return text(form, 'value').trim()
  return Object.fromEntries(Object.keys(now).map((language) => [language, text(form, `value-${language}`).trim()]))
}

function valueProblems(value: FactRecord['value']): Record<string, string> {
  return Object.fromEntries(
    factTexts(value)
      .filter(({ text }) => factValueProblems(text).length > 0)
      .map(({ field }) => [field, 'value']),
  )
}
