// `npm run check -- imports|content|plain-language|contradictions|all [--content DIR]`: checks that need no test runner. Ends with 1 where one fails.
import { parseArgs } from 'node:util'
import { checkContent } from './check/check-content.ts'
import { checkContradictions } from './check/check-contradictions.ts'
import { checkImports } from './check/check-imports.ts'
import { checkPlainLanguageOf } from './check/check-plain-language.ts'

interface Outcome {
  lines: string[]
  failed: boolean
  summary: string
}

const CHECKS: Record<string, (content: string) => Outcome> = {
  imports: () => {
    const lines = checkImports()
    return { lines, failed: lines.length > 0, summary: `${lines.length} problems` }
  },
  content: checkContent,
  // Asked for by name it lists every answer; among the others only those with something to change.
  'plain-language': (content) => checkPlainLanguageOf(content, positionals.includes('plain-language')),
  contradictions: checkContradictions,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'content' } },
})
const names = positionals.length === 0 || positionals.includes('all') ? Object.keys(CHECKS) : positionals
const unknown = names.filter((name) => !Object.hasOwn(CHECKS, name))
if (unknown.length) {
  console.error(`there is no check called ${unknown.join(', ')}: ${Object.keys(CHECKS).join(', ')} or all`)
  process.exit(2)
}
for (const name of names) if (!run(name)) process.exitCode = 1

/** Runs one check and prints what it found. A check that cannot run has failed. */
function run(name: string): boolean {
  try {
    const outcome = CHECKS[name]?.(values.content)
    for (const line of outcome?.lines ?? []) console.error(line)
    console.log(`${name}: ${outcome?.summary}`)
    return !outcome?.failed
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
