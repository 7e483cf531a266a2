import { createTwoFilesPatch } from 'diff'
import { withoutVersion } from '../../worker/corpus/index.ts'
import type { SyncOptions, SyncResult } from './sync.ts'

/** What a run did, or would do, as lines: the change of each answer that moves, both texts of each that both sides changed,
 * a result for each answer that is not the same on both sides, and a count. */
export function describeSync(results: readonly SyncResult[], { direction, isApplied }: SyncOptions): string[] {
  const shown = results.filter((one) => one.standing !== 'same' || one.act !== 'none')
  const changes = shown.flatMap((one) => changeOf(one))
  const lines = shown.map((one) => `${one.key}: ${saidOf(one, direction, isApplied)}`)
  const done = results.filter((one) => one.done).length
  const planned = results.filter((one) => MOVES.includes(one.act)).length
  const refused = results.filter((one) => isRefused(one)).length
  const same = results.filter((one) => one.standing === 'same').length
  const count = isApplied
    ? `${done} brought over`
    : `${planned} to bring over (nothing was changed: add --yes to do it)`
  return [...changes, ...lines, `${direction}: ${count}, ${refused} refused, ${same} the same on both sides`]
}

/** Whether an answer should have moved and did not. */
export function isRefused({ act, problem }: { act: string; problem?: string }): boolean {
  return act === 'refuse' || problem !== undefined
}

const MOVES: SyncResult['act'][] = ['write', 'publish', 'keep']

function changeOf({ key, standing, act, file, live, base }: SyncResult): string[] {
  const [here, there] = [file ? withoutVersion(file.text) : '', live?.text ?? '']
  if (standing === 'conflict' && act === 'refuse')
    return [patch(key, 'the desk', base?.text ?? '', there), patch(key, 'this folder', base?.text ?? '', here)]
  if (act === 'write') return [patch(key, 'the desk', here, there)]
  return act === 'publish' ? [patch(key, 'this folder', there, here)] : []
}

function patch(key: string, side: string, before: string, after: string): string {
  return createTwoFilesPatch(`${key} before`, `${key} in ${side}`, before, after, undefined, undefined, { context: 2 })
}

function saidOf(one: SyncResult, direction: SyncOptions['direction'], isApplied: boolean): string {
  const { act, done, problem, version, standing, live, file } = one
  if (problem) return `refused: ${problem}`
  if (act === 'refuse') return refusal(one)
  if (act === 'write') return done ? `written, version ${version}` : `would be written, version ${live?.version}`
  if (act === 'publish')
    return done ? `published as version ${version}` : `would be published as version ${(live?.version ?? 0) + 1}`
  if (act === 'keep') return done ? `${file?.path} kept, as a change of version ${version}` : 'the file would be kept'
  if (standing === 'archived-there') return 'archived at the desk: delete its file, or leave it'
  if (standing === 'conflict') return 'left as it is on both sides'
  return `only ${direction === 'pull' ? 'the file' : 'the desk'} changed: \`${direction === 'pull' ? 'push' : 'pull'}\` brings it over${isApplied ? '' : ' '}`.trim()
}

function refusal({ live, base }: SyncResult): string {
  if (live?.state === 'archived') return 'refused: the file changed, and the desk archived the answer'
  const since = base ? `since version ${base.version}` : 'and nobody knows which version the file was made from'
  return `refused: both sides changed ${since} (the desk has version ${live?.version}); nothing was overwritten. Decide with --force ours or --force theirs and its name`
}
