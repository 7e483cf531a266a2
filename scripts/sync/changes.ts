import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import {
  type AgencyAbout,
  type AgencyRecord,
  type ClosureRecord,
  type ContactRecord,
  type Corpus,
  closuresEverywhere,
  type FactRecord,
  ownClosures,
  recordText,
  type StateRecord,
  withBegun,
} from '../../worker/corpus/index.ts'
import { type Place, query } from './database.ts'
import { type FactText, withFact } from './facts-file.ts'
import {
  withAbout,
  withClosures,
  withClosuresEverywhere,
  withContact,
  withNewAgency,
  withNewContact,
  withState,
} from './records-file.ts'

/** Something that the desk changed, compared with the file: `same` both say the same · `pull` the desk's holds and the file is
 * behind · `file` the file changed since, and holds. */
export interface ChangeResult {
  /** `fact:name`, `contact:agency/contact`, `closures:agency`, `agency:id`, `state:id`, `new-agency:id` or `new-contact:agency/contact`. */
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
const RecordRow = z.object({ target: z.string(), record: z.string(), was: z.string() })

/** Brings over what the desk changed: `pull` writes it into `facts.yaml`, `agencies.yaml` and `states.yaml`. What changed in the files goes
 * the other way with the next build, and holds from then on. */
export function syncChanges(corpus: Corpus, options: ChangeOptions): ChangeResult[] {
  const changes = [...factChanges(corpus.facts, options.place), ...recordChanges(corpus, options.place)]
  // What is begun comes first: what changes it later finds it in the text, written or not.
  const texts = new Map<string, string>()
  return changes.map((change) => bring(change, texts, options))
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

function recordChanges(corpus: Corpus, place: Place): Change[] {
  const rows = query(place, `SELECT target, record, was FROM record_changes WHERE state = 'live' ORDER BY target, id`)
  // The records are checked against the file's schema where the desk takes them.
  const read = rows
    .map((row) => RecordRow.parse(row))
    .map((row) => ({ ...row, desk: JSON.parse(row.record) as unknown }))
  const begun = read.filter(({ target }) => target.startsWith('new-'))
  const agencies = withBegun(
    corpus.agencies,
    begun.map(({ target, desk }) => ({ target, record: desk })),
  )
  const others = read.filter(({ target }) => !target.startsWith('new-'))
  return [...begun.flatMap(({ target, desk }) => beginning(corpus, target, desk)), ...others.flatMap(changeOf)]

  function changeOf({ target, desk, was }: (typeof read)[number]): Change[] {
    const found = recordIn({ ...corpus, agencies }, target, desk)
    if (!found) return []
    const filed = recordText(found.filed)
    const standing = recordText(desk) === filed ? 'same' : was === filed ? 'pull' : 'file'
    return [{ key: target, standing, file: found.file, edit: found.edit }]
  }
}

/** What was begun at the desk, for as long as the files do not have it. */
function beginning({ agencies }: Corpus, target: string, desk: unknown): Change[] {
  const [kind = '', id = ''] = target.split(':')
  const [of = '', contact = ''] = id.split('/')
  const agency = agencies.find((one) => one.id === of)
  const isFiled = kind === 'new-agency' ? agency : agency?.contacts.some((one) => one.id === contact)
  if (isFiled) return []
  const edit = (text: string) =>
    kind === 'new-agency' ? withNewAgency(text, desk as AgencyRecord) : withNewContact(text, of, desk as ContactRecord)
  return [{ key: target, standing: 'pull', file: 'agencies.yaml', edit }]
}

/** What the files say of a thing, and how the desk's comes there; undefined where they do not have it any more. */
function recordIn(
  { agencies, states }: Corpus,
  target: string,
  desk: unknown,
): (Pick<Change, 'file' | 'edit'> & { filed: unknown }) | undefined {
  const [kind = '', id = ''] = target.split(':')
  const [of = '', contact = ''] = id.split('/')
  if (target === 'closures:everywhere')
    return {
      ...{ filed: closuresEverywhere(agencies), file: 'agencies.yaml' },
      edit: (text) => withClosuresEverywhere(text, desk as ClosureRecord[]),
    }
  if (kind === 'state') {
    const filed = states?.states.find((one) => one.id === id)
    return filed && { filed, file: 'states.yaml', edit: (text) => withState(text, desk as StateRecord) }
  }
  const agency = agencies.find((one) => one.id === of)
  const file = 'agencies.yaml'
  if (!agency) return undefined
  if (kind === 'closures')
    return {
      filed: ownClosures(agency),
      file,
      edit: (text) => withClosures(text, of, desk as ClosureRecord[]),
    }
  if (kind === 'agency')
    return {
      filed: { name: agency.name, url: agency.url },
      file,
      edit: (text) => withAbout(text, of, desk as AgencyAbout),
    }
  const filed = agency.contacts.find((one) => one.id === contact)
  return filed && { filed, file, edit: (text) => withContact(text, of, desk as ContactRecord) }
}

function bring(
  { key, standing, file, edit }: Change,
  texts: Map<string, string>,
  { direction, content, isApplied, force }: ChangeOptions,
): ChangeResult {
  const isForced = standing === 'file' && force?.side === 'theirs' && force.keys.has(key)
  if (direction !== 'pull' || (standing !== 'pull' && !isForced)) return { key, standing, act: 'none', done: false }
  const path = join(content, file)
  try {
    const text = edit(texts.get(file) ?? readFileSync(path, 'utf8'))
    texts.set(file, text)
    if (!isApplied) return { key, standing, act: 'write', done: false }
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
    return { key, standing, act: 'write', done: true }
  } catch (error) {
    return { key, standing, act: 'write', done: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** What came of each that is not the same on both sides, as lines. */
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
