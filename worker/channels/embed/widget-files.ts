import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { perIsolate } from '../../per-isolate.ts'

/** Hashes of the build's files by path, as `integrity` attributes want them. */
const Integrity = z.record(z.string(), z.string().check(z.regex(/^sha(256|384|512)-[A-Za-z0-9+/]+=*$/)))

/** The files of this build that a webmaster's page names: paths below the deployment's origin, and their hashes. */
export interface WidgetFiles {
  newest: { path: string; integrity: string }
  /** The same file under a name that never holds anything else. */
  pinned: { path: string; integrity: string }
  /** Hashes of every script that a page with the pinned one loads, sooner or later. */
  scriptHashes: string[]
  /** Every file of the build. */
  paths: string[]
  /** Languages that the widget of this build speaks. */
  languages: Language[]
}

const memory = perIsolate((): { held?: Promise<WidgetFiles> } => ({}))

/** Read once in each isolate: a new build is a new deployment, and that starts new isolates.
 * @throws When the build left no list of its files, or it lacks one. */
export function widgetFiles(env: Env): Promise<WidgetFiles> {
  memory.now.held ??= read(env).catch((error) => {
    memory.now = {}
    throw error
  })
  return memory.now.held
}

async function read(env: Env): Promise<WidgetFiles> {
  const response = await env.ASSETS.fetch('http://assets/widget/integrity.json')
  if (!response.ok) throw new Error(`assets answered ${response.status} for widget/integrity.json`)
  const hashes = Integrity.parse(await response.json())
  const isThere = (pattern: RegExp) => Object.keys(hashes).some((path) => pattern.test(path))
  const find = (pattern: RegExp) => {
    const found = Object.entries(hashes).find(([path]) => pattern.test(path))
    if (!found) throw new Error(`widget/integrity.json names no ${pattern}`)
    return { path: `/${found[0]}`, integrity: found[1] }
  }
  return {
    newest: find(/^one-stop\.js$/),
    pinned: find(/^one-stop-[0-9a-f]+\.js$/),
    scriptHashes: Object.entries(hashes).flatMap(([path, hash]) => (/-[0-9a-f]+\.js$/.test(path) ? [hash] : [])),
    paths: Object.keys(hashes).map((path) => `/${path}`),
    languages: LANGUAGES.filter(
      (language) => language === 'en' || isThere(new RegExp(`^widget/strings-[0-9a-f]+/${language}[.]json$`)),
    ),
  }
}
