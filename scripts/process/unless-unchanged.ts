import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What the last start built from. Every build removes it first: one with other content must not pass for that of the last start. */
export const BUILD_STAMP = '.cache/start-build'

/** Runs a step unless what is needed is there and its stamp says that it was last made from the same things.
 * @param madeFrom - Names what it is made from.
 * @param needed - Files that it makes. */
export async function unlessUnchanged(
  stamp: string,
  madeFrom: string,
  needed: readonly string[],
  step: () => Promise<void>,
): Promise<void> {
  if ([stamp, ...needed].every((path) => existsSync(path)) && readFileSync(stamp, 'utf8') === madeFrom) return
  rmSync(stamp, { force: true })
  await step()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, madeFrom)
}
