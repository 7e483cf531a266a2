import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { trainedSnapshot } from '../../scripts/build/trained-embeddings.ts'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import type { Language } from '../../worker/contract/index.ts'
import type { QuestionSet } from '../../worker/corpus/index.ts'
import { createEngine, type Engine } from '../../worker/engine/index.ts'

let made: Promise<{ engine: Engine; questions: QuestionSet }> | undefined

/** The engine over the starter corpus, as a build makes it, and the corpus's own examination; made once for all files of a process. */
export function starterEngine(): Promise<{ engine: Engine; questions: QuestionSet }> {
  made ??= makeEngine()
  return made
}

async function makeEngine(): Promise<{ engine: Engine; questions: QuestionSet }> {
  const { corpus, questions } = loadContent(new URL('../../content', import.meta.url).pathname)
  return { engine: createEngine(await trainedSnapshot(corpus, 'starter corpus', questions)), questions }
}

/** A question of the files beside this one. `answers` is empty where none fits. */
export interface Examined {
  question: string
  answers: string[]
  kind: string
  language: Language
  agency?: string | undefined
}

/** A whole expected order, and the reason for it. */
export interface ExpectedOrder {
  question: string
  order: string[]
  because: string
  language?: Language
}

interface RelevanceFile {
  must: { kind: string; question: string; answer: string | string[]; language?: Language; agency?: string }[]
  none: { kind: string; question: string; language?: Language; agency?: string }[]
  orders: ExpectedOrder[]
}

export interface UrgentCase {
  question: string
  /** Id of the urgent answer, or `none`. */
  urgent: string
  language?: Language
}

export function readRelevance(): { must: Examined[]; none: Examined[]; orders: ExpectedOrder[] } {
  const { must, none, orders }: RelevanceFile = readYaml('questions.yaml')
  return {
    must: must.map(({ answer, language = 'en', ...rest }) => ({ ...rest, language, answers: [answer].flat() })),
    none: none.map(({ language = 'en', ...rest }) => ({ ...rest, language, answers: [] })),
    orders,
  }
}

export function readUrgentCases(): UrgentCase[] {
  return readYaml('urgent.yaml')
}

function readYaml<T>(name: string): T {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}
