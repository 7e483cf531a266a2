import { type Common, type CommonSource, commonPath, hashName, openCommon } from '../corpus/snapshot/index.ts'
import { logError } from '../log.ts'
import { perIsolate } from '../per-isolate.ts'

/** Bytes under their hash never change, so a stale read cannot be a wrong one. */
const keyOf = (name: string) => `common:${name}`

/** The one used last: all snapshots of a deployment share it. */
const memory = perIsolate((): { held?: Common } => ({}))

/** Where this deployment's snapshots find the part they share: among its static assets, or in KV, where a published snapshot names the one
 * of a deployment before. */
export function commonSource(env: Env): CommonSource {
  return async (name) => {
    const { held } = memory.now
    const common = held?.name === name ? held : openCommon(name, await commonBytes(env, name))
    memory.now.held = common
    return common
  }
}

/** Keeps the common part of a published snapshot where later deployments find it; what lies there damaged is put right. */
export async function keepCommon(env: Env, name: string): Promise<void> {
  if (!(await fromStore(env, name))) await env.SNAPSHOTS.put(keyOf(name), await commonBytes(env, name))
}

async function commonBytes(env: Env, name: string): Promise<Uint8Array> {
  const bytes = (await fromAssets(env, name)) ?? (await fromStore(env, name))
  if (!bytes) throw new Error(`neither assets nor KV hold the common part ${name}`)
  return bytes
}

async function fromAssets(env: Env, name: string): Promise<Uint8Array | undefined> {
  const response = await env.ASSETS.fetch(`http://assets${commonPath(name)}`)
  return response.ok ? withName(name, await response.arrayBuffer()) : undefined
}

async function fromStore(env: Env, name: string): Promise<Uint8Array | undefined> {
  const bytes = await env.SNAPSHOTS.get(keyOf(name), 'arrayBuffer')
  return bytes ? withName(name, bytes) : undefined
}

/** The bytes, if they are those of that name. */
async function withName(name: string, buffer: ArrayBuffer): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(buffer)
  const found = await hashName(bytes)
  if (found === name) return bytes
  logError(`the common part ${name} is damaged: its bytes are those of ${found}`)
  return undefined
}
