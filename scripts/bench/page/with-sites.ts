import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep } from '../../process/run-step.ts'
import { installPeer } from './install-peer.ts'
import { makeSite } from './make-site.ts'
import { ONE_STOP } from './one-stop.ts'
import type { Peer } from './peer.ts'
import { PEERS } from './peers.ts'

/** A peer with its site, or why there is none. */
export type Prepared = { peer: Peer } & ({ site: string } | { absent: string })

/** Builds the widget, installs the peers into a temporary folder, hands over their sites, and takes the folder away again.
 * @param only - Names of peers; all where it is empty. One Stop and the bare element are always there. */
export async function withSites<T>(only: string[], use: (prepared: Prepared[]) => Promise<T>): Promise<T> {
  await runStep('build', 'node', ['scripts/build.ts'], true)
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-peers-'))
  const wanted = PEERS.filter(({ name }, at) => at === 0 || only.length === 0 || only.includes(name))
  try {
    const prepared: Prepared[] = []
    for (const peer of [ONE_STOP, ...wanted]) {
      prepared.push(await prepare(peer, join(folder, peer.name.replace(/\W+/g, '-'))))
      process.stderr.write(`${peer.name} ready\n`)
    }
    return await use(prepared)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare(peer: Peer, folder: string): Promise<Prepared> {
  const installed = await installPeer(peer, folder)
  if ('absent' in installed) return { peer, absent: installed.absent }
  const site = join(folder, 'site')
  await makeSite(peer, site, installed.modules)
  return { peer, site }
}
