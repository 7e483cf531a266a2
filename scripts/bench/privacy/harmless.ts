import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { cleanText } from '../../../worker/gaps/redaction/clean-text.ts'
import { readTold } from './told.ts'

/** A real question that mostly names nobody. */
export interface Harmless {
  set: string
  text: string
}

const Line = z.object({ text: z.string() })
const Blind = z.object({
  situations: z.array(z.object({ questions: z.array(z.object({ question: z.string() })) })),
})

/** Questions that nothing is to be taken out of: those told by hand without a mark, the blind questions to work on, and every question of a
 * benchmark folder. */
export function harmlessQuestions(data: string | undefined): Harmless[] {
  const told = ['work', 'held'].flatMap((half) =>
    readTold(readFileSync(`test/privacy/told-${half}.txt`, 'utf8'), half === 'held'),
  )
  const { situations } = Blind.parse(parse(readFileSync('test/relevance/blind-work.yaml', 'utf8')))
  const blind = situations.flatMap(({ questions }) => questions.map(({ question }) => question))
  return [
    ...told.filter(({ spans }) => spans.length === 0).map(({ text }) => ({ set: 'told', text })),
    ...blind.map((text) => ({ set: 'blind', text })),
    ...(data === undefined
      ? []
      : readdirSync(data).flatMap((set) => questionsOf(join(data, set)).map((text) => ({ set: 'benchmarks', text })))),
  ].map(({ set, text }) => ({ set, text: cleanText(text) }))
}

function questionsOf(folder: string): string[] {
  const files = existsSync(folder) && folder.match(/\.\w+$/) === null ? readdirSync(folder) : []
  return files
    .filter((file) => /^(?:queries|clinc|condqa).*\.jsonl$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => Line.parse(JSON.parse(line)).text)
}

/** Names of people that stand in those questions, as a reader found them: taking one out is right. */
export function namesRead(): string[] {
  return readFileSync('test/privacy/names-read.txt', 'utf8').trim().split('\n')
}
