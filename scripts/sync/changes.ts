import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { AgencyRecord, ContactRecord, Corpus, FactRecord } from '../../worker/corpus/index.ts'
import { contactText } from '../../worker/corpus/index.ts'
import { type FactText, withContact, withFact } from './changes-file.ts'
import { type Place, query } from './database.ts'

/** A fact or a contact that the desk changed, compared with the file: `same` both say the same · `pull` the desk's holds and the file is
 * behind · `file` the file changed since, and holds. */
export interface ChangeResult {
  /** `fact:name` or `contact:agency/contact`. */
  key: string
  standing: 'same' | 'pull' | 'file'
  act: 'write' | 'none'
  done: boolean
  problem?: string
}

interface ChangeOptions {
  direction: 'pull' | 'push'
  content: string
  place: Place
  isApplied: boolean
  force?: { side: 'ours' | 'theirs'; keys: ReadonlySet<string> }
}

/** What is to be done with a file of the folder. */
interface Change {
  key: string
  standing: ChangeResult['standing']
  file: string
  edit: (text: string) => string
}

const Text = z.union([z.string(), z.record(z.string(), z.string())])
const Fact = z.object({
  value: Text,
  source: z.string(),
  checked: z.string(),
  expires: z.string(),
  checkedBy: z.string(),
})
const FactRow = z.object({ name: z.string(), fact: z.string() })
const ContactRow = z.object({ contact: z.string(), record: z.string(), was: z.string() })

/** Brings facts and contacts over that the desk changed: `pull` writes them into `facts.yaml` and `agencies.yaml`. What changed in the files goes
 * the other way with the next build, and holds from then on. */
export function syncChanges({ facts, agencies }: Corpus, options: ChangeOptions): ChangeResult[] {
  const changes = [...factChanges(facts, options.place), ...contactChanges(agencies, options.place)]
  return changes.map((change) => bring(change, options))
}

function factChanges(facts: readonly FactRecord[], place: Place): Change[] {
  const rows = query(place, `SELECT name, fact FROM fact_changes WHERE state = 'live' ORDER BY name`)
  return rows.flatMap((row) => {
    const { name, fact } = FactRow.parse(row)
    const filed = facts.find((one) => one.name === name)
    if (!filed) return []
    const desk = Fact.parse(JSON.parse(fact)) as FactText // the languages are checked where the desk takes them
    const isSame = (['source', 'checked', 'expires', 'checkedBy'] as const).every((key) => desk[key] === filed[key])
    const isAll = isSame && JSON.stringify(desk.value) === JSON.stringify(filed.value)
    const standing = isAll ? 'same' : desk.checked >= filed.checked ? 'pull' : 'file'
    return [{ key: `fact:${name}`, standing, file: 'facts.yaml', edit: (text) => withFact(text, name, desk, filed) }]
  })
}

function contactChanges(agencies: readonly AgencyRecord[], place: Place): Change[] {
  const rows = query(place, `SELECT contact, record, was FROM contact_changes WHERE state = 'live' ORDER BY contact`)
  return rows.flatMap((row) => {
    const { contact: id, record, was } = ContactRow.parse(row)
    const agency = agencies.find((one) => id.startsWith(`${one.id}/`))
    const filed = agency?.contacts.find((one) => `${agency.id}/${one.id}` === id)
    if (!agency || !filed) return []
    const desk = JSON.parse(record) as ContactRecord // checked against the schema of agencies.yaml where the desk takes it
    const isSame = contactText(desk) === contactText(filed)
    const standing = isSame ? 'same' : was === contactText(filed) ? 'pull' : 'file'
    return [
      { key: `contact:${id}`, standing, file: 'agencies.yaml', edit: (text) => withContact(text, agency.id, desk) },
    ]
  })
}

function bring({ key, standing, file, edit }: Change, options: ChangeOptions): ChangeResult {
  const { direction, content, isApplied, force } = options
  const isForced = standing === 'file' && force?.side === 'theirs' && force.keys.has(key)
  if (direction !== 'pull' || (standing !== 'pull' && !isForced)) return { key, standing, act: 'none', done: false }
  const path = join(content, file)
  try {
    const text = edit(readFileSync(path, 'utf8'))
    if (!isApplied) return { key, standing, act: 'write', done: false }
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
    return { key, standing, act: 'write', done: true }
  } catch (error) {
    return { key, standing, act: 'write', done: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** What came of each fact and contact that is not the same on both sides, as lines. */
export function describeChanges(results: readonly ChangeResult[]): string[] {
  return results.filter(({ standing }) => standing !== 'same').map((one) => `${one.key}: ${saidOf(one)}`)
}

function saidOf({ standing, act, done, problem }: ChangeResult): string {
  if (problem) return `refused: ${problem}`
  if (act === 'write') return done ? 'written' : 'would be written'
  return standing === 'pull'
    ? 'only the desk changed it: `pull` brings it over'
    : 'the file changed since, and holds from the next build. Decide for the desk with `pull --force theirs` and its name'
}
