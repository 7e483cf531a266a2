import { answerPath } from '../../worker/corpus/index.ts'
import { type CorpusContradiction, type Statement, watchCorpus } from '../../worker/corpus/watch/index.ts'
import { loadContent } from '../content-folder/load-content.ts'

/** What two answers of a content folder say differently, with both places. Advice only: a person decides which of them is right. */
export function checkContradictions(folder = 'content'): { lines: string[]; failed: false; summary: string } {
  const { corpus } = loadContent(folder)
  const found = watchCorpus(corpus.answers, corpus.facts)
  const owners = new Set(found.flatMap(({ one, other }) => [one.agency, other.agency]))
  return {
    lines: found.flatMap((one) => describe(folder, one)),
    failed: false,
    summary: `${found.length} to look at in ${corpus.answers.length} answers, joint work for ${owners.size} agencies`,
  }
}

function describe(folder: string, { one, other, likeness }: CorpusContradiction): string[] {
  const how = one.id === other.id ? 'translation' : `likeness ${likeness.toFixed(2)}`
  return [
    `${folder}/${answerPath(one)}: ${one.claim.kind}, ${how}: ${answerPath(other)}`,
    `  ${mark(one)}`,
    `  ${mark(other)}`,
  ]
}

/** The sentence, with what is meant between » and «. */
function mark({ sentence, claim: { start, end } }: Statement): string {
  return `${sentence.slice(0, start)}»${sentence.slice(start, end)}«${sentence.slice(end)}`
}
