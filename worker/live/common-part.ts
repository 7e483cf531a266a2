import { type Common, type CommonSource, commonPath, openCommon } from '../corpus/snapshot/index.ts'

/** Bytes under their hash never change, so a stale read cannot be a wrong one. */
const keyOf = (name: string) => `common:${name}`

/** The one used last: all snapshots of a deployment share it. */
let held: Common | undefined

/** Where this deployment's snapshots find the part they share: among its static assets, or in KV, where a published snapshot names the one
 * of a deployment before. */
export function commonSource(env: Env): CommonSource {
  return async (name) => {
    const common = held?.name === name ? held : openCommon(name, await commonBytes(env, name))
    held = common
    return common
  }
}

/** Keeps the common part of a published snapshot where later deployments find it. */
export async function keepCommon(env: Env, name: string): Promise<void> {
  const { keys } = await env.SNAPSHOTS.list({ prefix: keyOf(name), limit: 1 })
  if (keys.length === 0) await env.SNAPSHOTS.put(keyOf(name), await commonBytes(env, name))
}

async function commonBytes(env: Env, name: string): Promise<Uint8Array> {
  const response = await env.ASSETS.fetch(`http://assets${commonPath(name)}`)
  const bytes = response.ok ? await response.arrayBuffer() : await env.SNAPSHOTS.get(keyOf(name), 'arrayBuffer')
  if (!bytes) throw new Error(`neither assets nor KV hold the common part ${name}`)
  return new Uint8Array(bytes)
}
