import * as z from 'zod/mini'
import type { ShopperCase } from '../../corpus/index.ts'
import type { Reading } from '../reading.ts'

const Reply = z.looseObject({
  kind: z.string(),
  urgent: z.optional(z.unknown()),
  answer: z.optional(z.looseObject({ title: z.string(), version: z.number() })),
})

/** What the API is asked with: the widget sends the same. */
export function askBody({ question, language, agency }: ShopperCase, page?: string): object {
  return { question, language, ...(agency ? { agency } : {}), ...(page ? { page } : {}) }
}

/** A reply of the API as whoever draws it has it: whom to call before the rest, every text of it in order. */
export function readReply(value: unknown): Reading {
  const { urgent, ...reply } = Reply.parse(value)
  const { kind, answer } = reply
  return {
    text: [...textsIn(urgent), ...textsIn(reply)].join(' '),
    spelling: 'written',
    title: answer?.title ?? `(${kind})`,
    version: answer?.version,
    isUnanswered: kind === 'unanswered',
  }
}

/** Runs of one paragraph stand together, as they are drawn. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return isRuns(value) ? [value.map(runText).join('')] : value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const RUNS = new Set(['text', 'strong', 'emphasis', 'link', 'phone', 'answer', 'break'])

function isRuns(values: unknown[]): boolean {
  return (
    values.length > 0 &&
    values.every((one) => typeof one === 'object' && one !== null && RUNS.has(String(Reflect.get(one, 'kind'))))
  )
}

function runText(run: unknown): string {
  if (typeof run !== 'object' || run === null) return ''
  const [text, content, href] = ['text', 'content', 'href'].map((name): unknown => Reflect.get(run, name))
  if (typeof text === 'string') return text
  const inner = Array.isArray(content) ? content.map(runText).join('') : ' '
  return typeof href === 'string' ? `${inner} (${href})` : inner
}
