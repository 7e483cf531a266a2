import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { packedEmbeddings, starterFile } from '../build/kept-embeddings.ts'
import { learnEmbeddings, trainingKey } from '../build/trained-embeddings.ts'
import { loadContentOrExit } from '../content-folder/load-content.ts'

/** Learns from the starter corpus and writes down what was learnt, in place of what was written before. */
export function trainStarter(): void {
  const { corpus } = loadContentOrExit('content')
  const file = starterFile(trainingKey(corpus))
  const bytes = packedEmbeddings(learnEmbeddings(corpus, 'starter corpus'))
  for (const old of globSync(starterFile('*'))) rmSync(old)
  writeFileSync(file, bytes)
}

/** Learns again, and compares with what is written down.
 * @returns What differs, in words; undefined where nothing does. */
export function starterDiffers(): string | undefined {
  const { corpus } = loadContentOrExit('content')
  const file = starterFile(trainingKey(corpus))
  if (!existsSync(file)) return `there is no ${file}: npm run train -- starter makes it`
  const isSame = readFileSync(file).equals(packedEmbeddings(learnEmbeddings(corpus, 'starter corpus')))
  return isSame ? undefined : `${file} is not what training makes: npm run train -- starter makes it anew`
}
