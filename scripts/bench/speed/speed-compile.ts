import {
  type AgencyRecord,
  type AnswerRecord,
  type ContentFile,
  type Corpus,
  type FrontMatter,
  formatAnswerFile,
  inlineText,
  parseAnswerFile,
} from '../../../worker/corpus/index.ts'
import {
  compileSnapshot,
  createEngine,
  embeddingsOf,
  openSnapshot,
  TRAINING,
  trainVectors,
} from '../../../worker/engine/index.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { against, type TargetRow } from '../report/table.ts'
import { speedCorpus } from './speed-corpus.ts'

const ANSWERS = 2_000
const AGENCY: AgencyRecord = {
  id: 'usagov',
  name: { en: 'USAGov' },
  url: 'https://www.usa.gov/',
  contacts: [{ id: 'main', name: { en: 'Line' }, phone: '+18448724681', languages: ['en'] }],
}

/** A corpus compiled as a build does, or with its vectors as they start: a question takes the same time. Progress goes to standard error. */
export async function compiled(corpus: Corpus, isTrained: boolean): Promise<Uint8Array> {
  const label = `${corpus.answers.length} answers`
  const settings = isTrained ? TRAINING : { ...TRAINING, steps: 0 }
  const embeddings = trainVectors(corpus, loadPretrainedVectors(), (share) => showProgress(label, share), settings)
  return compileSnapshot(corpus, embeddings)
}

function showProgress(label: string, share: number): void {
  if (process.stderr.isTTY || share === 1) {
    const [start, end] = process.stderr.isTTY ? ['\r', share === 1 ? '\n' : ''] : ['', '\n']
    process.stderr.write(`${start}${label}: learning embeddings ${Math.round(share * 100)} %${end}`)
  }
}

/** How long a build compiles 2,000 answers, embeddings and all; and how long publishing one of them takes until the new snapshot answers: all
 * versions are read from their Markdown, compiled with the embeddings there are, and opened. */
export async function compileRows(): Promise<TargetRow[]> {
  const corpus = speedCorpus(ANSWERS, loadPretrainedVectors().words)
  const start = performance.now()
  const bytes = await compiled(corpus, true)
  const built = (performance.now() - start) / 1_000
  const files = corpus.answers.map(fileOf)
  const publishing = performance.now()
  await publish(bytes, files)
  const published = (performance.now() - publishing) / 1_000
  const label = ANSWERS.toLocaleString('en')
  return [
    against(`compiled with training, ${label} answers, one core`, built, 's', 'at most', 60),
    against(`one answer published, ${label} answers`, published, 's', 'at most', 2),
  ]
}

async function publish(bytes: Uint8Array, files: ContentFile[]): Promise<void> {
  const base = await openSnapshot(bytes, loadPretrainedVectors().common)
  const answers = files.map((file) => read(file))
  const next = await compileSnapshot({ agencies: [AGENCY], words: [], facts: [], answers }, embeddingsOf(base))
  createEngine(await openSnapshot(next, base.common)).decide({ question: 'how do i get a new passport' })
}

function read(file: ContentFile): AnswerRecord {
  const { answer, findings } = parseAnswerFile(file, { agencies: [AGENCY], facts: [] })
  if (!answer) throw new Error(`${file.path}: ${findings.map(({ message }) => message).join('; ')}`)
  return answer
}

function fileOf({ id, title, asked, blocks, topics, owner }: AnswerRecord): ContentFile {
  const fields: FrontMatter = {
    id,
    title,
    language: 'en',
    agency: AGENCY.id,
    agencies: [AGENCY.id],
    topics,
    asked,
    sources: [{ title: 'Source', url: AGENCY.url }],
    owner,
    last_reviewed_on: '2026-11-01',
    review_in: '6 months',
  }
  const body = blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.content) : '')).join('\n\n')
  return { path: `answers/usagov/${id}.md`, text: formatAnswerFile(fields, body) }
}
