import type { Period } from '../../measures/index.ts'
import { FIGURES, figureText } from '../../measures/index.ts'
import type { UnmetQuestion } from '../../store/gaps/unmet-questions.ts'
import { xmlText } from '../xml-text.ts'
import { csvCell } from './answers-csv.ts'

/** What is told of a question, in the registry's columns; no id, for it leads to the desk. */
function rowOf({ language, people, state, question = '' }: UnmetQuestion, { name }: Period): string[] {
  return [name, language, question, String(people), state]
}

/** Unmet questions as a table (RFC 4180). */
export function unmetCsv(questions: readonly UnmetQuestion[], period: Period): string {
  const rows = questions.map((one) => rowOf(one, period))
  return [FIGURES['unmet-questions'].columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** The same as data, with what exactly is counted. */
export function unmetJson(questions: readonly UnmetQuestion[], period: Period, minimum: number) {
  return {
    figure: {
      id: 'unmet-questions',
      ...figureText('unmet-questions', 'en', minimum),
      version: FIGURES['unmet-questions'].version,
    },
    period,
    minimum,
    questions: questions.map(({ id: _, ...one }) => one),
  }
}

/** The same as an Atom feed (RFC 4287): an entry a question whose words are told. @param origin - Of this deployment. */
export function unmetFeed(questions: readonly UnmetQuestion[], period: Period, origin: string): string {
  const self = `${origin}/data/unmet.atom`
  const updated = `${period.to}T23:59:59Z`
  const entries = questions.flatMap(({ question, people, language, state }, at) =>
    question === undefined
      ? []
      : [
          `<entry xml:lang="${language}"><title>${xmlText(question)}</title><id>${self}#${period.name}-${at + 1}</id><link href="${origin}/data/unmet.json?period=${period.name}"/><updated>${updated}</updated><summary xml:lang="en">${people} people asked in ${period.name}; ${state}.</summary></entry>`,
        ],
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${xmlText(figureText('unmet-questions', 'en').title)}</title><id>${self}</id><updated>${updated}</updated>`,
    `<author><name>One Stop</name></author><link rel="self" href="${self}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}
