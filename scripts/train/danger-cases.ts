import { globSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readBlindQuestions } from '../bench/service/blind-questions.ts'

/** A text to learn danger from. What shares a `group` is never learned from and judged on at once. */
export interface DangerCase {
  text: string
  danger: boolean
  group: string
  source: string
}

interface Written {
  question: string
  danger?: boolean | string
  urgent?: string
  group?: string
  topic?: string
  situation?: string
  kind?: string
}

/** Answers that are urgent for some of their askers only: their wordings teach nothing. */
const MIXED = new Set(['missing-person', 'find-local-health-clinic', 'facing-eviction', 'apply-for-snap'])

/** All texts that danger is learned from: the cases of test/relevance, and the wordings of our own answers. */
export function dangerCases(content: string, more: string | undefined): DangerCase[] {
  const own = ['danger', 'danger-work', 'danger-fresh', 'urgent'].flatMap((name) =>
    ownCases(`test/relevance/${name}.yaml`),
  )
  const known = new Set(own.map(({ text }) => text))
  const blind = blindCases('test/relevance/blind-work.yaml').filter(({ text }) => !known.has(text))
  return [...own, ...blind, ...wordings(content), ...others(more)]
}

/** Blind questions to work on; some of them stand among our own cases, with their situation. */
function blindCases(file: string): DangerCase[] {
  return readBlindQuestions(file).map(({ question, danger, situation }) => ({
    text: question,
    danger,
    group: situation,
    source: file,
  }))
}

function ownCases(file: string): DangerCase[] {
  const written: Written[] = parse(readFileSync(file, 'utf8'))
  return written.map(({ question, danger, urgent, group }) => ({
    text: question,
    danger: urgent === undefined ? danger === true : urgent !== 'none',
    group: group ?? question,
    source: file,
  }))
}

function wordings(content: string): DangerCase[] {
  return globSync(`${content}/answers/*/*.md`).flatMap((file) => {
    const [, head = ''] = readFileSync(file, 'utf8').split(/^---$/m)
    const { id, asked = [], urgent }: { id: string; asked?: string[]; urgent?: boolean } = parse(head)
    if (MIXED.has(id)) return []
    return asked.map((text) => ({ text, danger: urgent === true, group: id, source: 'wordings' }))
  })
}

/** Blind questions that are neither a danger nor made to look like one: none of them may show a line. */
function others(file: string | undefined): DangerCase[] {
  if (file === undefined) return []
  const written: Written[] = parse(readFileSync(file, 'utf8'))
  return written
    .filter(({ kind }) => kind !== 'danger' && kind !== 'calm look-alike')
    .map(({ question, topic = '', situation = '' }) => ({
      text: question,
      danger: topic === 'homeless tonight' || topic === 'storm coming, what to prepare',
      group: topic || situation,
      source: 'others',
    }))
}
