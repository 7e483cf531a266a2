import { Hono } from 'hono'
import { perIsolate } from '../../per-isolate.ts'
import type { WidgetFiles } from './widget-files.ts'

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
}
/** Pinned tags of this release were handed out, and its files are kept: known in this isolate. */
const memory = perIsolate((): { keptPath?: string } => ({}))

function keyOf(path: string): string {
  return `file:${path}`
}

/** Keeps a release's files beyond this deployment: static assets go with the next one, and a tag with a hash names a file of this one.
 * Writes once a release, about thirty small files; the named file last, so that it is there only when all are. */
export async function keepFiles(env: Env, { pinned, paths }: WidgetFiles): Promise<void> {
  if (memory.now.keptPath === pinned.path) return
  if ((await env.SNAPSHOTS.get(keyOf(pinned.path), 'stream')) === null) {
    const rest = paths.filter((path) => path.startsWith('/widget/'))
    await Promise.all(rest.map((path) => keep(env, path)))
    await keep(env, pinned.path)
  }
  memory.now.keptPath = pinned.path
}

async function keep(env: Env, path: string): Promise<void> {
  const response = await env.ASSETS.fetch(`http://assets${path}`)
  if (!response.ok) throw new Error(`assets answered ${response.status} for ${path}`)
  await env.SNAPSHOTS.put(keyOf(path), await response.arrayBuffer())
}

/** Files of earlier releases, for tags that name them. Static assets answer for the present one before the Worker is asked. */
export const keptFiles = new Hono<{ Bindings: Env }>()

keptFiles.on('GET', ['/:file{one-stop-[0-9a-f]+\\.js}', '/widget/*'], async (c) => {
  const body = await c.env.SNAPSHOTS.get(keyOf(c.req.path), 'stream')
  if (body === null) return c.notFound()
  c.header('Content-Type', TYPES[c.req.path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  c.header('Access-Control-Allow-Origin', '*')
  return c.body(body)
})
