// The process that builds for `npm run dev`. It stays, because what has run once runs three times as fast, until a file that it was
// loaded from changes. What words mean is not learnt anew: as when a writer publishes, what the last build learnt serves on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSnapshot } from '../../worker/engine/index.ts'
import { BUILD_PARTS, type BuildPart } from '../build/build-parts.ts'
import { lastEmbeddings } from '../build/last-embeddings.ts'
import { loadPretrainedVectors } from '../build/pretrained-vectors-file.ts'
import { loadContent, loadGoodContent } from '../content-folder/load-content.ts'
import { seedRunning } from '../seed/seed-running.ts'
import type { BuildReply, BuildRequest } from './build-request.ts'

/** What has run once is fast: where nobody asks at once, content is read in advance. */
const warmUp = setTimeout(() => loadContent('content'), 500)

process.on('message', async ({ parts, content, state, staging }: BuildRequest) => {
  clearTimeout(warmUp)
  const isBuilt = await build({ parts, content, state, staging }).catch((error: unknown) => console.error(error))
  const reply: BuildReply = isBuilt ? { snapshot: await snapshotName(staging) } : {}
  process.send?.(reply)
})

/** @returns Whether the content is without errors. */
async function build({ parts, content, state, staging }: BuildRequest): Promise<boolean> {
  const loaded = loadGoodContent(content)
  if (!loaded) return false
  const embeddings = await lastEmbeddings(staging)
  for (const part of Object.keys(BUILD_PARTS) as BuildPart[])
    if (parts.includes(part)) await BUILD_PARTS[part]({ ...loaded, out: staging, embeddings })
  if (parts.includes('snapshot')) seedRunning(state, loaded.sources, new Date().toISOString())
  return true
}

async function snapshotName(folder: string): Promise<string> {
  return (await openSnapshot(readFileSync(join(folder, 'snapshot.bin')), loadPretrainedVectors().common)).name
}
