import { COVERAGES, coverageOf, type ProfileRecord } from '../../worker/corpus/index.ts'
import { loadContent } from '../content-folder/load-content.ts'

/** How a content folder covers what each profile comes for. Advice only: what is missing is work, not a fault. */
export function checkProfiles(folder = 'content'): { lines: string[]; failed: false; summary: string } {
  const { corpus, profiles } = loadContent(folder)
  const covered = profiles.map((profile) => ({ profile, tasks: coverageOf(profile, corpus.answers) }))
  const all = covered.flatMap(({ tasks }) => tasks)
  return {
    lines: covered.map(({ profile, tasks }) => `${profile.id}: ${counts(tasks)}${lacking(profile, tasks)}`),
    failed: false,
    summary: `${profiles.length} profiles, ${all.length} tasks: ${counts(all)}`,
  }
}

type Tasks = ReturnType<typeof coverageOf>

function counts(tasks: Tasks): string {
  return COVERAGES.map((state) => `${tasks.filter((one) => one.state === state).length} ${state}`).join(', ')
}

function lacking(profile: ProfileRecord, tasks: Tasks): string {
  const unwritten = tasks.filter(({ task }) => task.answers.length === 0).map(({ task }) => `“${task.name.en}”`)
  const missing = [...unwritten, ...tasks.flatMap((one) => one.lacking)]
  return missing.length ? ` (${profile.languages.join('+')} lacks ${[...new Set(missing)].join(', ')})` : ''
}
