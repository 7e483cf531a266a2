import type { Language } from '../../contract/index.ts'
import { markedUntil } from '../blocks/dated-text.ts'
import type { FactRecord } from '../corpus.ts'
import type { Report } from '../report.ts'

/** What facts a text is resolved with. */
export interface FactContext {
  facts: readonly FactRecord[]
  language: Language
  /** ISO date: with it, a fact that expired is a warning. */
  today?: string | undefined
}

/** A text in which every fact stands as its value. Lines keep their numbers: values are single lines. */
export interface ResolvedText {
  text: string
  /** Names of the facts in it, each once, in the order of the text. */
  used: string[]
  /** The last day (ISO) on which all of them hold; undefined where there is none. */
  goodUntil?: string
}

/** `{{name}}`. A backslash before it shows the braces as they are; other text within double braces is an error, never shown. */
const FACT = /(\\?)\{\{([^{}\n]*)\}\}|(\\?)\{\{/g

/** Puts values in place of names, `{{passport-line}}` becoming its value in the text's language, before the text is read as Markdown.
 * @param firstLine - Line of the file on which the text starts, from 1. */
export function resolveFacts(body: string, firstLine: number, context: FactContext, report: Report): ResolvedText {
  if (!body.includes('{{')) return { text: body, used: [] }
  const used = new Map<string, FactRecord>()
  const lines = body.split('\n').map((line, index) =>
    line.replace(FACT, (whole: string, escaped = '', name?: string, open = '') => {
      if (escaped || open) return whole
      const found = name === undefined ? undefined : factNamed(name.trim(), context, firstLine + index, report)
      if (name === undefined)
        report.error(firstLine + index, '`{{` starts a fact, `{{its-name}}`; write `\\{{` to show it')
      if (found) used.set(found.fact.name, found.fact)
      return found?.value ?? ''
    }),
  )
  const goodUntil = [...used.values()].map((fact) => fact.expires).sort()[0]
  return { text: lines.join('\n'), used: [...used.keys()], ...(goodUntil ? { goodUntil } : {}) }
}

function factNamed(name: string, { facts, language, today }: FactContext, line: number, report: Report) {
  const fact = facts.find((one) => one.name === name)
  const written = typeof fact?.value === 'string' ? fact.value : fact?.value[language]
  const value = fact?.unit && written ? markedUntil(written, fact.expires) : written
  if (!fact) report.error(line, `there is no fact \`${name}\` in facts.yaml`)
  else if (value === undefined) report.error(line, `the fact \`${name}\` has no value in \`${language}\``)
  else if (today && fact.expires < today)
    report.warn(line, `the fact \`${name}\` held until ${fact.expires}: \`${fact.owner}\` must check it`)
  return fact && value !== undefined ? { fact, value } : undefined
}
