// `npm run check -- imports|content|plain-language|contradictions|profiles|dependencies|all|links [--content DIR]`: checks that need no test runner. Ends with 1 where
// one fails. `links` asks every linked site, so it is only run by name.
import { parseArgs } from 'node:util'
import { checkContent } from './check/check-content.ts'
import { checkContradictions } from './check/check-contradictions.ts'
import { checkImports } from './check/check-imports.ts'
import { checkPlainLanguageOf } from './check/check-plain-language.ts'
import { checkProfiles } from './check/check-profiles.ts'
import { checkDependencies } from './check/dependencies/check-dependencies.ts'
import { checkLinks } from './check/links/check-links.ts'

interface Outcome {
  lines: string[]
  failed: boolean
  summary: string
}

const CHECKS: Record<string, (content: string) => Outcome | Promise<Outcome>> = {
  imports: () => {
    const lines = checkImports()
    return { lines, failed: lines.length > 0, summary: `${lines.length} problems` }
  },
  content: checkContent,
  // Asked for by name it lists every answer; among the others only those with something to change.
  'plain-language': (content) => checkPlainLanguageOf(content, positionals.includes('plain-language')),
  contradictions: checkContradictions,
  profiles: checkProfiles,
  dependencies: () => checkDependencies(),
  links: (content) => checkLinks(content),
}
const ALL = Object.keys(CHECKS).filter((name) => name !== 'links')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'content' } },
})
const names = positionals.length === 0 || positionals.includes('all') ? ALL : positionals
const unknown = names.filter((name) => !Object.hasOwn(CHECKS, name))
if (unknown.length) {
  console.error(`there is no check called ${unknown.join(', ')}: ${Object.keys(CHECKS).join(', ')} or all`)
  process.exit(2)
}
for (const name of names) if (!(await run(name))) process.exitCode = 1

/** Runs one check and prints what it found. A check that cannot run has failed. */
async function run(name: string): Promise<boolean> {
  try {
    const outcome = await CHECKS[name]?.(values.content)
    for (const line of outcome?.lines ?? []) console.error(line)
    console.log(`${name}: ${outcome?.summary}`)
    return !outcome?.failed
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
