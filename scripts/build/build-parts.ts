import { join } from 'node:path'
import { buildWidget } from '../../widget/build/index.ts'
import type { Corpus, LinkResult, ProfileRecord, QuestionSet, ShopperSet } from '../../worker/corpus/index.ts'
import type { Embeddings } from '../../worker/engine/vectors/word-vectors.ts'
import { agenciesToBake } from './agencies-to-bake.ts'
import { buildAssets } from './build-assets.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { buildStates } from './build-states.ts'
import { calibratedEmbeddings } from './trained-embeddings.ts'
import { writeJson } from './write-json.ts'

/** What a part is made from, and where its files go. */
export interface BuildFrom {
  corpus: Corpus
  questions: QuestionSet
  links: readonly LinkResult[]
  profiles: readonly ProfileRecord[]
  shopper: ShopperSet
  out: string
  /** What the snapshot knows beyond its text; learnt from the corpus where it is left out. */
  embeddings?: Embeddings | undefined
}

/** What was built: files with their bytes, or a name with what is to say of it. */
export type Built = { name: string; bytes: Uint8Array } | { name: string; size: number; says: string }

/** The parts of `dist/public`, in the order in which they are built. */
export const BUILD_PARTS = {
  widget: ({ corpus, out }: BuildFrom): Promise<Built[]> =>
    buildWidget({ outdir: out, agencies: agenciesToBake(corpus.agencies, new Date().getUTCFullYear()) }),

  async assets({ out }: BuildFrom): Promise<Built[]> {
    const assets = await buildAssets('.', join(out, 'assets'))
    const gallery = buildStates(join(out, 'assets/states.json'))
    return [
      { name: 'assets', size: assets.bytes, says: `${assets.names.length} files` },
      { name: 'assets/states.json', size: gallery.bytes, says: `${gallery.states} states of the widget` },
    ]
  },

  async snapshot({ corpus, questions, out, embeddings }: BuildFrom): Promise<Built[]> {
    const known = embeddings ?? (await calibratedEmbeddings(corpus, 'snapshot', questions))
    return buildSnapshot(corpus, known, out)
  },

  async questions({ questions, out }: BuildFrom): Promise<Built[]> {
    // The corpus's own examination: the desk's gate asks it.
    const size = writeJson(questions, join(out, 'questions.json'))
    const count = questions.must.length + questions.none.length
    return [{ name: 'questions.json', size, says: `${count} questions` }]
  },

  async links({ links, out }: BuildFrom): Promise<Built[]> {
    const size = writeJson(links, join(out, 'links.json'))
    return [{ name: 'links.json', size, says: `${links.length} links asked for` }]
  },

  async profiles({ profiles, out }: BuildFrom): Promise<Built[]> {
    const size = writeJson(profiles, join(out, 'profiles.json'))
    return [{ name: 'profiles.json', size, says: `${profiles.length} profiles` }]
  },

  async shopper({ shopper, out }: BuildFrom): Promise<Built[]> {
    const size = writeJson(shopper, join(out, 'shopper.json'))
    return [{ name: 'shopper.json', size, says: `${shopper.cases.length} cases for the mystery shopper` }]
  },
}

export type BuildPart = keyof typeof BUILD_PARTS
