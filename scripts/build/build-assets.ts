import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, extname, join } from 'node:path'
import { build, transform } from 'esbuild'
import { parse } from 'yaml'

const SOURCES = ['worker/*/assets/*.*', 'worker/channels/*/assets/*.*']
/** For editors and the type check alone. */
const NOT_SERVED = 'tsconfig.json'

/** Makes what the Worker's pages load (style sheets, scripts, pictures) into one folder, and takes out what is no longer there. Each
 * TypeScript file becomes a script of the same name, with what it imports; style sheets lose their comments and spaces, for they stand in
 * every page; YAML is there as JSON too, for the Worker to read; the rest is copied as it is.
 * @throws When two folders hold a file of the same name: one would silently win.
 * @returns Names and bytes. */
export async function buildAssets(root: string, folder: string): Promise<{ names: string[]; bytes: number }> {
  const paths = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  const served = paths.filter((path) => basename(path) !== NOT_SERVED)
  const names = served.flatMap(servedNames)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice)
    throw new Error(
      `two assets are called ${twice}: ${served.filter((path) => servedNames(path).includes(twice)).join(', ')}`,
    )
  mkdirSync(folder, { recursive: true })
  for (const old of existsSync(folder) ? readdirSync(folder) : [])
    if (!names.includes(old)) rmSync(join(folder, old), { recursive: true })
  const scripts = served.filter((path) => extname(path) === '.ts')
  await buildScripts(root, scripts, folder)
  const sheets = served.filter((path) => extname(path) === '.css')
  for (const path of sheets) await buildSheet(join(root, path), join(folder, basename(path)))
  for (const path of served)
    if (![...scripts, ...sheets].includes(path)) copyFileSync(join(root, path), join(folder, basename(path)))
  for (const path of served.filter((one) => extname(one) === '.yaml'))
    writeFileSync(join(folder, jsonName(path)), JSON.stringify(parse(readFileSync(join(root, path), 'utf8'))))
  return { names, bytes: names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) }
}

function servedNames(path: string): string[] {
  const name = basename(path).replace(/\.ts$/, '.js')
  return extname(path) === '.yaml' ? [name, jsonName(path)] : [name]
}

function jsonName(path: string): string {
  return `${basename(path, '.yaml')}.json`
}

async function buildSheet(from: string, to: string): Promise<void> {
  const { code } = await transform(readFileSync(from, 'utf8'), { loader: 'css', minify: true })
  writeFileSync(to, code)
}

async function buildScripts(root: string, paths: string[], folder: string): Promise<void> {
  await build({
    absWorkingDir: join(process.cwd(), root),
    entryPoints: paths.map((path) => ({ in: path, out: basename(path, '.ts') })),
    outdir: join(process.cwd(), folder),
    bundle: true,
    minify: true,
    format: 'iife', // one of them is no module: its names would be the page's
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  })
}
