import { Document, isCollection, isMap, isNode, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import {
  type AgencyAbout,
  type AgencyRecord,
  type ClosureRecord,
  type ContactRecord,
  recordText,
  type StateRecord,
} from '../../worker/corpus/index.ts'
import { applyEdit, type Edit, itemNamed } from './yaml-edit.ts'

/** `agencies.yaml` with one contact as the desk has it, written anew; every other byte stays.
 * @throws {Error} where the file, so changed, would not say what the desk says. */
export function withContact(text: string, agency: string, contact: ContactRecord): string {
  const find = (file: string) => itemNamed(agencyIn(file, agency).get('contacts'), 'id', contact.id)
  return checked(applyEdit(text, nodeEdit(text, find(text), contact)), find, contact)
}

/** `agencies.yaml` with what an agency is called and where its site is.
 * @throws {Error} as `withContact`. */
export function withAbout(text: string, agency: string, { name, url }: AgencyAbout): string {
  const at = (file: string, key: string) => nodeOf(agencyIn(file, agency).get(key, true))
  const named = applyEdit(text, nodeEdit(text, at(text, 'name'), name))
  const sited = applyEdit(named, nodeEdit(named, at(named, 'url'), url))
  checked(sited, (file) => at(file, 'name'), name)
  return checked(sited, (file) => at(file, 'url'), url)
}

/** `agencies.yaml` with the closed days of an agency alone; what it names for everywhere stays.
 * @throws {Error} as `withContact`. */
export function withClosures(text: string, agency: string, own: readonly ClosureRecord[]): string {
  return withAllClosures(text, agency, [...closuresIn(text, agency).filter(({ everywhere }) => everywhere), ...own])
}

/** `agencies.yaml` with the closed days of every agency, which the first one names.
 * @throws {Error} as `withContact`. */
export function withClosuresEverywhere(text: string, closures: readonly ClosureRecord[]): string {
  const all = parseDocument(text).toJS() as { id: string; closures?: ClosureRecord[] }[]
  const changes = all.flatMap(({ id, closures: now = [] }, place) => {
    const own = now.filter(({ everywhere }) => !everywhere)
    const next = place === 0 ? [...closures, ...own] : own
    return recordText(next) === recordText(now) ? [] : [{ id, next }]
  })
  return changes.reduce((file, { id, next }) => withAllClosures(file, id, next), text)
}

/** `states.yaml` with one state's offices.
 * @throws {Error} as `withContact`. */
export function withState(text: string, state: StateRecord): string {
  const find = (file: string) => itemNamed(parseDocument(file).get('states'), 'id', state.id)
  return checked(applyEdit(text, nodeEdit(text, find(text), state)), find, state)
}

/** `agencies.yaml` with one agency more, the last of them.
 * @throws {Error} as `withContact`. */
export function withNewAgency(text: string, agency: AgencyRecord): string {
  const { contents } = parseDocument(text)
  const find = (file: string) => itemNamed(parseDocument(file).contents, 'id', agency.id)
  return checked(withItem(text, contents, agency), find, agency)
}

/** `agencies.yaml` with one contact more, the last of its agency.
 * @throws {Error} as `withContact`. */
export function withNewContact(text: string, agency: string, contact: ContactRecord): string {
  const contacts = (file: string) => agencyIn(file, agency).get('contacts')
  return checked(
    withItem(text, contacts(text), contact),
    (file) => itemNamed(contacts(file), 'id', contact.id),
    contact,
  )
}

/** A list with one item more, written as its last one is. */
function withItem(text: string, list: unknown, item: unknown): string {
  const last = isSeq(list) ? list.items.at(-1) : undefined
  if (!isMap(last) || !last.range) throw new Error('the file has no place for it')
  const [from, end] = last.range
  const column = columnOf(text, from)
  const put = written(item, last.flow === true).replaceAll('\n', `\n${' '.repeat(column)}`)
  const at = trimmedEnd(text, from, end)
  return applyEdit(text, { from: at, to: at, text: `\n${' '.repeat(column - 2)}- ${put}` })
}

function withAllClosures(text: string, agency: string, closures: readonly ClosureRecord[]): string {
  if (recordText(closuresIn(text, agency)) === recordText(closures)) return text
  const item = agencyIn(text, agency)
  const [from = 0, end = from] = item.range ?? []
  const column = columnOf(text, from)
  const rows = closures.map((one) => `\n${' '.repeat(column + 2)}- ${written(one, true)}`)
  const put = closures.length === 0 ? '' : `\n${' '.repeat(column)}closures:${rows.join('')}`
  const pair = item.items.find(({ key }) => String(key) === 'closures')
  const [start] = (isNode(pair?.key) && pair.key.range) || [end]
  const held = pair ? nodeOf(pair.value).range : undefined
  // A list that is there goes with the line break before it, and the new one comes in its place.
  const place = pair ? trimmedEnd(text, 0, start) : trimmedEnd(text, from, end)
  const changed = applyEdit(text, { from: place, to: held ? trimmedEnd(text, held[0], held[1]) : place, text: put })
  if (recordText(closuresIn(changed, agency)) !== recordText(closures))
    throw new Error(`the closed days of \`${agency}\` cannot be written`)
  return changed
}

function agencyIn(text: string, agency: string): YAMLMap {
  return itemNamed(parseDocument(text).contents, 'id', agency)
}

function closuresIn(text: string, agency: string): ClosureRecord[] {
  const { closures = [] } = agencyIn(text, agency).toJSON() as { closures?: ClosureRecord[] }
  return closures
}

function nodeOf(value: unknown): Node {
  if (!isNode(value)) throw new Error('the file has no place for it')
  return value
}

function nodeEdit(text: string, node: Node, value: unknown): Edit {
  if (!node.range) throw new Error('the file has no place for it')
  const [from, end] = node.range
  const isFlow = isCollection(node) && node.flow === true
  return {
    from,
    to: trimmedEnd(text, from, end),
    text: written(value, isFlow).replaceAll('\n', `\n${' '.repeat(columnOf(text, from))}`),
  }
}

/** A value as the files write them: a line a field, what is inside them in one line, the offices of a state and the contacts of an agency
 * each as a value of its own. */
function written(value: unknown, isFlow: boolean): string {
  const document = new Document(value)
  const { contents } = document
  if (isFlow && isCollection(contents)) contents.flow = true
  else inLines(contents)
  return document.toString({ lineWidth: 0 }).trimEnd()
}

function inLines(node: unknown): void {
  if (!isMap(node)) return
  for (const { key, value } of node.items) {
    if (isMap(value) && String(key) === 'offices') {
      for (const { value: office } of value.items) if (isCollection(office)) office.flow = true
    } else if (isSeq(value) && String(key) === 'contacts') value.items.forEach(inLines)
    else if (isCollection(value)) value.flow = true
  }
}

function checked(text: string, find: (text: string) => Node, value: unknown): string {
  const read: unknown = find(text).toJSON()
  if (recordText(read) !== recordText(value)) throw new Error('it cannot be written there')
  return text
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length
}
