import { rmSync } from 'node:fs'
import { startProgram } from '../process/start-program.ts'
import { BUILD_STAMP } from '../process/unless-unchanged.ts'
import { bringOver } from './bring-over.ts'
import type { Builder } from './create-builder.ts'
import type { DevPart } from './parts-of.ts'
import { untilLive } from './until-live.ts'

/** What `npm run dev` serves, and from where. */
export interface DevServer {
  builder: Builder
  content: string
  /** The folder of the local database. */
  state: string
  /** The folder of the files that are served. */
  served: string
  /** Where they are built before they take the place of those that are served. */
  staging: string
  origin: string
}

/** @returns Makes parts again and says when they are served. What fails has said why, and leaves what is served as it is. */
export function createDev(server: DevServer): (parts: DevPart[]) => Promise<void> {
  return async (parts) => {
    const started = Date.now()
    const result = await remake(server, parts)
    console.log(`${parts.join(', ')}: ${result}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
}

async function remake(server: DevServer, parts: DevPart[]): Promise<string> {
  const { builder, content, state, served, staging, origin } = server
  const isMigrated = !parts.includes('migrations') || (await migrate(state))
  const { snapshot } = isMigrated ? await builder.build({ parts, content, state, staging }) : {}
  if (!snapshot) return 'not built; what was good last is served'
  rmSync(BUILD_STAMP, { force: true }) // the next start learns what words mean in the new texts
  const changed = bringOver(staging, served)
  const isLive = !changed.includes('snapshot.bin') || (await untilLive(origin, state, snapshot))
  return isLive ? 'live' : 'built, but the Worker does not serve it'
}

async function migrate(state: string): Promise<boolean> {
  const args = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state]
  return (await startProgram('wrangler', args, ['ignore', 'ignore', 'inherit']).ended).code === 0
}
