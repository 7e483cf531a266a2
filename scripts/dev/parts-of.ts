import { isContentPath } from '../../worker/corpus/index.ts'
import type { BuildPart } from '../build/build-parts.ts'

/** What must be made again after a file was saved. */
export type DevPart = BuildPart | 'migrations'

/** Folders that are watched beside the content. What the Worker alone is made of, wrangler watches itself. */
export const WATCHED = ['widget', 'worker'] as const

const SOURCES: readonly [RegExp, readonly DevPart[]][] = [
  [/^widget\/states\//, ['assets']],
  [/^widget\//, ['widget']],
  [/^worker\/store\/migrations\//, ['migrations']],
  [/^worker\/contract\//, ['widget', 'snapshot']],
  [/^worker\/(corpus|engine)\//, ['snapshot']],
  [/^worker\/html\/assets\//, ['assets', 'widget']],
  [/^worker\/(\w+|channels\/\w+)\/(assets|client)\//, ['assets']],
]

/** The parts that a source file is built into; none for tests and for what wrangler bundles by itself. */
export function partsOfSource(path: string): readonly DevPart[] {
  if (/\.test\.|(^|\/)testing\/|\.md$/.test(path)) return []
  return SOURCES.find(([pattern]) => pattern.test(path))?.[1] ?? []
}

/** The parts that a file of the content folder is built into.
 * @param path - Below the content folder, with `/`. */
export function partsOfContent(path: string): readonly DevPart[] {
  if (!isContentPath(path)) return []
  if (path === 'agencies.yaml') return ['widget', 'snapshot', 'questions'] // the widget knows their phone numbers
  if (path === 'links.yaml') return ['links']
  if (path === 'profiles.yaml') return ['profiles']
  if (path === 'shopper.yaml') return ['shopper']
  return path === 'questions.yaml' ? ['questions'] : ['snapshot', 'questions']
}
