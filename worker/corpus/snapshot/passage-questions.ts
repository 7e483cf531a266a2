import type { PassageRecord } from '../corpus.ts'
import { concatenated, type Sections, uint32Of } from './sections.ts'
import type { AnswerKey } from './snapshot.ts'

type Kept = Omit<PassageRecord, 'answer' | 'language'>

/** How people ask for passages, answer by answer, so that only those of an answer that is given are read. */
export function packPassages(passages: readonly PassageRecord[], keys: readonly AnswerKey[]): Sections {
  if (passages.length === 0) return new Map()
  const byKey = new Map<string, Kept[]>()
  for (const { answer, language, ...kept } of passages) {
    const key = `${answer} ${language}`
    byKey.set(key, [...(byKey.get(key) ?? []), kept])
  }
  const encoder = new TextEncoder()
  return concatenated(
    'passages',
    keys.map(({ id, language }) => encoder.encode(JSON.stringify(byKey.get(`${id} ${language}`) ?? []))),
  )
}

/** Those of the answer at a position; none where the snapshot was compiled without. */
export function openPassages(sections: Sections, keys: readonly AnswerKey[]): (docId: number) => PassageRecord[] {
  const bytes = sections.get('passages')
  const ends = uint32Of(sections.get('passages-ends') ?? new Uint8Array())
  const decoder = new TextDecoder()
  return (docId) => {
    const key = keys[docId]
    if (!bytes || !key) return []
    const kept: Kept[] = JSON.parse(decoder.decode(bytes.subarray(ends[docId - 1] ?? 0, ends[docId])))
    return kept.map((one) => ({ answer: key.id, language: key.language, ...one }))
  }
}
