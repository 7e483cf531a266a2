/** Bytes under their hash never change, so a stale read cannot be a wrong one. */
const keyOf = (name: string) => `snapshot:${name}`

/** Keeps a snapshot's bytes under its name. */
export async function keepPublished(kv: KVNamespace, name: string, bytes: Uint8Array): Promise<void> {
  await kv.put(keyOf(name), bytes)
}

/** The bytes of a published snapshot.
 * @throws {Error} when KV does not hold it, or does not hold it here yet. */
export async function readPublished(kv: KVNamespace, name: string): Promise<Uint8Array> {
  const bytes = await kv.get(keyOf(name), 'arrayBuffer')
  if (!bytes) throw new Error(`KV holds no snapshot ${name}`)
  return new Uint8Array(bytes)
}
