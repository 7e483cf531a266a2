import { hashName } from '../corpus/snapshot/index.ts'

/** Bytes under their hash never change, so a stale read cannot be a wrong one. */
const keyOf = (name: string) => `snapshot:${name}`

/** Keeps a snapshot's bytes under its name. */
export async function keepPublished(kv: KVNamespace, name: string, bytes: Uint8Array): Promise<void> {
  await kv.put(keyOf(name), bytes)
}

/** The bytes of a published snapshot.
 * @throws {Error} when KV does not hold it, does not hold it here yet, or holds other bytes than those that were published. */
export async function readPublished(kv: KVNamespace, name: string): Promise<Uint8Array> {
  const bytes = await kv.get(keyOf(name), 'arrayBuffer')
  if (!bytes) throw new Error(`KV holds no snapshot ${name}`)
  const read = new Uint8Array(bytes)
  // One wrong digit of a hotline opens like any other: only the hash tells.
  const found = await hashName(read)
  if (found !== name) throw new Error(`KV holds ${found} as snapshot ${name}`)
  return read
}
