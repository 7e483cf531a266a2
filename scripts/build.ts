// `npm run build -- --content DIR`: everything that is served, into dist/public. One line a part, with its size.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { buildWidget } from '../widget/build/index.ts'
import { buildAssets } from './build/build-assets.ts'
import { buildQuestions } from './build/build-questions.ts'
import { buildSnapshot } from './build/build-snapshot.ts'
import { buildStates } from './build/build-states.ts'
import { loadContentOrExit } from './content-folder/load-content.ts'
import { BUILD_STAMP } from './process/unless-unchanged.ts'

const OUT = 'dist/public'
/** Megabytes at the highest quality would take longer than the rest of the build. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } })
const started = Date.now()
const { corpus, questions } = loadContentOrExit(values.content)
rmSync(BUILD_STAMP, { force: true })
for (const part of await buildWidget({ outdir: OUT, agencies: corpus.agencies }))
  print(part.name, `${kilobytes(part.bytes.length)}, ${kilobytes(brotliCompressSync(part.bytes).length)} brotli`)
const assets = buildAssets('.', join(OUT, 'assets'))
print('assets', `${kilobytes(assets.bytes)}, ${assets.names.length} files`)
const gallery = buildStates(join(OUT, 'assets/states.json'))
print('assets/states.json', `${kilobytes(gallery.bytes)}, ${gallery.states} states of the widget`)
for (const { name, bytes } of await buildSnapshot(corpus, questions, OUT))
  print(name, `${kilobytes(bytes.length)}, ${kilobytes(brotliCompressSync(bytes, FAST).length)} brotli`)
print('answers', `${corpus.answers.length} of ${corpus.agencies.length} agencies`)
const examination = buildQuestions(questions, join(OUT, 'questions.json'))
print('questions.json', `${kilobytes(examination)}, ${questions.must.length + questions.none.length} questions`)
print('built', `${((Date.now() - started) / 1000).toFixed(1)} s`)

function print(part: string, what: string): void {
  console.log(`${part.padEnd(24)} ${what}`)
}

function kilobytes(count: number): string {
  return `${(count / 1024).toFixed(1)} KB`
}
