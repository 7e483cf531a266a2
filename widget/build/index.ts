import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { minify } from 'terser'
import { LANGUAGES } from '../../worker/contract/index.ts'
import { type AgencyToBake, bakedContacts, bakedPhones } from './bake-contacts.ts'
import { bakedValues, borrowedTemplates, smallStyles, withoutLitStyles } from './bundle-plugins.ts'
import { trustedLit } from './trusted-lit.ts'

export type { AgencyToBake } from './bake-contacts.ts'

export interface WidgetOptions {
  /** Where the files go; everything below `widget/` there is replaced. */
  outdir: string
  /** Agencies whose main contacts are baked in, for when the worker cannot be reached. */
  agencies: AgencyToBake[]
}

export interface WidgetFile {
  /** Path below `outdir`. */
  name: string
  bytes: Uint8Array
  /** The hash for `integrity`, and for a `script-src` that lists hashes only. */
  integrity: string
}

const WIDGET = join(import.meta.dirname, '..')
const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  target: 'es2022',
  format: 'iife',
  charset: 'utf8',
  write: false,
  legalComments: 'none',
  // Without `strict`, which would put a directive before code that is strict by its classes.
  tsconfigRaw: '{}',
}

/**
 * Writes `one-stop.js` (the launcher), a copy of it under a name that never changes its content, the panel, and the
 * languages' strings; `_headers` and `widget/integrity.json` beside them.
 */
export async function buildWidget({ outdir, agencies }: WidgetOptions): Promise<WidgetFile[]> {
  rmSync(join(outdir, 'widget'), { recursive: true, force: true })
  mkdirSync(join(outdir, 'widget'), { recursive: true })
  for (const old of readdirSync(outdir)) if (/^one-stop-[0-9a-f]+\.js$/.test(old)) rmSync(join(outdir, old))
  const strings = await bakeStrings()
  const contacts = bakeContacts(agencies)
  const deferred = hashed(
    'widget/deferred',
    'js',
    await bundle('deferred/define-deferred.ts', { ONE_STOP_CONTACTS: contacts.folder }, [borrowedTemplates]),
  )
  const panel = hashed(
    'widget/panel',
    'js',
    await bundle(
      'panel/define-panel.ts',
      {
        ONE_STOP_STRINGS: { folder: strings.folder, languages: strings.languages },
        ONE_STOP_AGENCIES: agencies.length,
        ONE_STOP_DEFERRED: { path: deferred.name, integrity: deferred.integrity },
      },
      [trustedLit(), withoutLitStyles],
    ),
  )
  const { name: path, integrity: hash } = panel
  const baked = bakedValues({ panel: { path, integrity: hash }, phones: bakedPhones(agencies) })
  const source = await bundle('define.ts', {}, [baked])
  const versioned = hashed('one-stop', 'js', source) // beside the moving one: what it loads is found from its own address
  const files = [{ ...versioned, name: 'one-stop.js' }, versioned, panel, deferred, ...strings.files, ...contacts.files]
  for (const { folder } of [contacts, strings]) mkdirSync(join(outdir, folder), { recursive: true })
  for (const file of files) writeFileSync(join(outdir, file.name), file.bytes)
  const integrity = Object.fromEntries(files.map((file) => [file.name, file.integrity]))
  writeFileSync(join(outdir, 'widget/integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`)
  writeHeaders(outdir)
  return files
}

async function bundle(entry: string, values: Record<string, unknown>, plugins: Plugin[]): Promise<string> {
  const define = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]))
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(WIDGET, entry)],
    define,
    plugins: [...plugins, smallStyles],
  })
  // A second minifier, which looks at the whole file at once: half a kilobyte (brotli) less in the panel.
  const { code } = await minify(outputFiles?.[0]?.text ?? '', { ecma: 2020, compress: { passes: 3 } })
  if (!code) throw new Error(`nothing came of ${entry}`)
  return code
}

/** A file under a name that holds its hash. */
function hashed(name: string, type: string, text: string): WidgetFile {
  const bytes = new TextEncoder().encode(text)
  const short = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`
  return { name: `${name}-${short}.${type}`, bytes, integrity }
}

/** Every language but English, which the panel holds itself: one file each, in a folder named after what is in it. */
async function bakeStrings() {
  const languages = LANGUAGES.filter(
    (language) => language !== 'en' && existsSync(join(WIDGET, 'strings', `${language}.ts`)),
  )
  const modules = await Promise.all(languages.map((language) => import(join(WIDGET, 'strings', `${language}.ts`))))
  const strings = languages.map((language, at): [string, object] => [language, modules[at][language]])
  return { languages, ...jsonFolder('widget/strings', strings) }
}

/** One file an agency, and `any` for pages that name none, in a folder named after what is in it. */
function bakeContacts(agencies: AgencyToBake[]) {
  const baked = bakedContacts(agencies)
  const [first] = baked
  const named = baked.map((contact): [string, object] => [contact.agency, contact])
  return jsonFolder('widget/contacts', first ? [['any', first], ...named] : named)
}

function jsonFolder(name: string, values: [string, object][]) {
  const folder = hashed(name, '', JSON.stringify(values)).name.slice(0, -1)
  const files = values.map(([file, value]) => ({
    ...hashed('', '', JSON.stringify(value)),
    name: `${folder}/${file}.json`,
  }))
  return { folder, files }
}

const MARK = '# The widget, on other sites: any page may load it.'
const CORS = [
  '  Access-Control-Allow-Origin: *',
  '  Cross-Origin-Resource-Policy: cross-origin',
  '  X-Content-Type-Options: nosniff',
]

/**
 * Scripts with an `integrity`, and strings, are fetched across origins. Hashed names never change; the moving one is
 * looked at often.
 */
function writeHeaders(outdir: string) {
  const path = join(outdir, '_headers')
  const before = readdirSync(outdir).includes('_headers') ? readFileSync(path, 'utf8').split(MARK, 1).join() : ''
  const moving = ['/one-stop.js', ...CORS, '  Cache-Control: public, max-age=300, stale-while-revalidate=86400']
  const immutable = [...CORS, '  Cache-Control: public, max-age=31536000, immutable']
  const fixed = ['/one-stop-*', ...immutable, '/widget/*', ...immutable]
  writeFileSync(path, `${before}${[MARK, ...moving, ...fixed].join('\n')}\n`)
}
