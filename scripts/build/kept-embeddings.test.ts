import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../content-folder/load-content.ts'
import { keptEmbeddings, packedEmbeddings, starterFile } from './kept-embeddings.ts'
import { loadPretrainedVectors } from './pretrained-vectors-file.ts'
import { trainingKey } from './trained-embeddings.ts'

const { corpus } = loadContent('content')
const { common } = loadPretrainedVectors()

describe('what was learnt from the starter corpus', () => {
  it('stands under the hash of what it was learnt from; npm run train -- starter makes it anew', () => {
    expect(globSync(starterFile('*'))).toEqual([starterFile(trainingKey(corpus))])
  })

  it('is read back as it was written', () => {
    const kept = keptEmbeddings(trainingKey(corpus), common)
    const bytes = readFileSync(starterFile(trainingKey(corpus)))
    expect(kept && bytes.equals(packedEmbeddings(kept))).toBe(true)
    expect(kept?.deltas.length).toBe((kept?.stems.length ?? 0) * (kept?.dimensions ?? 0))
  })

  it('has a new hash when an answer says something else', () => {
    const [first, ...others] = corpus.answers
    const changed = first && { ...first, title: `${first.title}?` }
    expect(trainingKey({ ...corpus, answers: [...(changed ? [changed] : []), ...others] })).not.toBe(
      trainingKey(corpus),
    )
  })

  it('is not mistaken for that of another corpus', () => {
    expect(keptEmbeddings('0000000000000000', common)).toBeUndefined()
  })
})

it('packs the same embeddings to the same bytes', () => {
  const embeddings = {
    common,
    dimensions: 2,
    step: 0.5,
    most: 7,
    stems: ['a', 'b\u00f1'],
    deltas: new Int8Array([1, -2, 10, 0]),
  }
  expect([...packedEmbeddings(embeddings).slice(-4)]).toEqual([1, 254, 10, 0])
  expect(packedEmbeddings({ ...embeddings })).toEqual(packedEmbeddings(embeddings))
})
