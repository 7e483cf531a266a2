import { copyFileSync, existsSync, globSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

const SOURCES = ['worker/*/assets/*', 'worker/channels/*/assets/*']

/** Copies what the Worker's pages load (style sheets, scripts, pictures) into one folder, and takes out what is no longer there.
 * @throws When two folders hold a file of the same name: one would silently win.
 * @returns Names and bytes. */
export function buildAssets(root: string, folder: string): { names: string[]; bytes: number } {
  const paths = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  const names = paths.map((path) => basename(path))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice)
    throw new Error(`two assets are called ${twice}: ${paths.filter((path) => basename(path) === twice).join(', ')}`)
  mkdirSync(folder, { recursive: true })
  for (const old of existsSync(folder) ? readdirSync(folder) : [])
    if (!names.includes(old)) rmSync(join(folder, old), { recursive: true })
  for (const path of paths) copyFileSync(join(root, path), join(folder, basename(path)))
  return { names, bytes: names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) }
}
