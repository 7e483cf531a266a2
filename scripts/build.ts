// `npm run build -- --content DIR`: everything that is served, into dist/public. One line a part, with its size.
// `npm run build -- --package`: the widget's npm package alone, into dist/npm.
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { buildPackage } from './build/build-package.ts'
import { BUILD_PARTS, type Built } from './build/build-parts.ts'
import { loadContentOrExit } from './content-folder/load-content.ts'
import { showProgress } from './process/progress.ts'
import { BUILD_STAMP } from './process/unless-unchanged.ts'

const OUT = 'dist/public'
const PACKAGE = 'dist/npm'
/** Megabytes at the highest quality would take longer than the rest of the build. */
const SMALL_BYTES = 100_000

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, package: { type: 'boolean', default: false } },
})
if (values.package) {
  const { names, bytes } = await buildPackage(PACKAGE)
  print(PACKAGE, `${kilobytes(bytes)}, ${names.length} files`)
  process.exit()
}
const started = Date.now()
showProgress('reading content …')
const content = loadContentOrExit(values.content)
rmSync(BUILD_STAMP, { force: true })
for (const [part, build] of Object.entries(BUILD_PARTS)) {
  showProgress(`${part} …`)
  for (const built of await build({ ...content, out: OUT })) print(built.name, sizeOf(built))
}
print('answers', `${content.corpus.answers.length} of ${content.corpus.agencies.length} agencies`)
print('built', `${((Date.now() - started) / 1000).toFixed(1)} s`)

function print(part: string, what: string): void {
  showProgress('')
  console.log(`${part.padEnd(24)} ${what}`)
}

function sizeOf(built: Built): string {
  if ('says' in built) return `${kilobytes(built.size)}, ${built.says}`
  const { length } = built.bytes
  const quality = length > SMALL_BYTES ? 5 : constants.BROTLI_MAX_QUALITY
  const brotli = brotliCompressSync(built.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  return `${kilobytes(length)}, ${kilobytes(brotli.length)} brotli`
}

function kilobytes(count: number): string {
  return `${(count / 1024).toFixed(1)} KB`
}
