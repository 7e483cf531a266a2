import { exitWith } from './exit-with.ts'
import { showProgress } from './progress.ts'
import { startProgram } from './start-program.ts'

/** Runs one step to its end. Where it fails, this process ends with the step's code; where it was asked to stop, with 0.
 * @param quiet - Show what it prints only when it fails. */
export async function runStep(name: string, program: string, args: readonly string[], quiet = false): Promise<void> {
  const started = Date.now()
  if (quiet) showProgress(`${name} …`)
  const output = quiet ? 'pipe' : 'inherit'
  const { child, ended } = startProgram(program, args, ['ignore', output, output])
  const said: unknown[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
  const { code, asked } = await ended
  if (quiet) showProgress('')
  if (asked) process.exit(0)
  if (code !== 0) exitWith(code, `${said.join('')}${name} failed: nothing is served`)
  if (quiet) console.log(`${name} done, ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
