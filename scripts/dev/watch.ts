import { relative, resolve, sep } from 'node:path'
import chokidar from 'chokidar'
import { type DevPart, partsOfContent, partsOfSource, WATCHED } from './parts-of.ts'

/** What to do about a saved, new or removed file. */
export interface Watcher {
  /** Parts are made of it. */
  onChange(parts: readonly DevPart[]): void
  /** The code that makes them changed. */
  onCode(): void
}

/** Watches a content folder and the sources.
 * @returns When every change is seen: until then one is taken for what was there. */
export async function watch(content: string, { onChange, onCode }: Watcher): Promise<void> {
  const watcher = chokidar.watch([content, ...WATCHED], { ignoreInitial: true }).on('all', (_, path) => {
    const inContent = below(content, path)
    if (inContent !== undefined) return onChange(partsOfContent(inContent))
    const parts = partsOfSource(below('.', path) ?? '')
    if (parts.length > 0) onCode()
    onChange(parts)
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
}

/** A path below a folder, with `/`; undefined for one that is not in it. */
function below(folder: string, path: string): string | undefined {
  const inner = relative(resolve(folder), resolve(path))
  return inner.startsWith('..') ? undefined : inner.split(sep).join('/')
}
