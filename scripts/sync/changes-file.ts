import { Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { ContactRecord, FactRecord } from '../../worker/corpus/index.ts'

/** What of a fact the desk changes. */
export type FactText = Pick<FactRecord, 'value' | 'source' | 'checked' | 'checkedBy' | 'expires'>

interface Edit {
  from: number
  to: number
  text: string
}

/** `facts.yaml` with a fact as the desk has it; every other byte stays.
 * @throws {Error} where the fact's value is a number with a unit, which a text cannot replace. */
export function withFact(text: string, name: string, now: FactText, before: FactText): string {
  const item = itemNamed(parseDocument(text).contents, 'name', name)
  const isNewValue = JSON.stringify(now.value) !== JSON.stringify(before.value)
  const edits = [
    ...(isNewValue ? valueEdits(item, now.value) : []),
    ...scalarEdit(item, 'source', now.source),
    ...(now.checkedBy ? scalarEdit(item, 'checked_by', now.checkedBy) : []),
    ...scalarEdit(item, 'checked_on', now.checked),
    ...scalarEdit(item, 'expires', now.expires),
  ]
  return edits.sort((a, b) => b.from - a.from).reduce(apply, text)
}

function valueEdits(item: YAMLMap, value: FactRecord['value']): Edit[] {
  const held = item.get('value', true)
  if (typeof value === 'string' && isScalar(held) && typeof held.value === 'string')
    return scalarEdit(item, 'value', value)
  if (typeof value === 'object' && isMap(held))
    return Object.entries(value).flatMap(([language, words = '']) => scalarEdit(held, language, words))
  throw new Error('its value in the file is a number with a unit: write it there')
}

function scalarEdit(map: YAMLMap, key: string, value: string): Edit[] {
  const held = map.get(key, true)
  if (!isScalar(held) || !held.range) throw new Error(`the file has no \`${key}\` for it`)
  if (held.value === value) return []
  // A quoted text stays one, so that what looks like a number or a date is read as before.
  const isPlain = held.type === 'PLAIN' && /^[\w][\w .,/:-]*$/.test(value) && !/: |:$/.test(value)
  const text = isPlain ? value : JSON.stringify(value)
  return [{ from: held.range[0], to: held.range[1], text }]
}

/** `agencies.yaml` with one contact as the desk has it, written anew; every other byte stays.
 * @throws {Error} where the file, so changed, would not say what the desk says. */
export function withContact(text: string, agency: string, contact: ContactRecord): string {
  const changed = apply(text, contactEdit(text, agency, contact))
  const read = contactIn(changed, agency, contact.id).toJS(parseDocument(changed))
  if (ordered(read) !== ordered(contact)) throw new Error(`the contact \`${agency}/${contact.id}\` cannot be written`)
  return changed
}

function contactEdit(text: string, agency: string, contact: ContactRecord): Edit {
  const { range } = contactIn(text, agency, contact.id)
  if (!range) throw new Error(`the contact \`${agency}/${contact.id}\` has no place in the file`)
  const [from] = range
  const to = from + text.slice(from, range[1]).trimEnd().length
  const column = from - (text.lastIndexOf('\n', from - 1) + 1)
  return { from, to, text: written(contact).replaceAll('\n', `\n${' '.repeat(column)}`) }
}

/** A contact as the file writes them: a line a field. */
function written(contact: ContactRecord): string {
  const document = new Document(contact)
  if (isMap(document.contents))
    for (const { value } of document.contents.items) if (isCollection(value)) value.flow = true
  return document.toString({ lineWidth: 0 }).trimEnd()
}

function contactIn(text: string, agency: string, contact: string): YAMLMap {
  const contacts = itemNamed(parseDocument(text).contents, 'id', agency).get('contacts')
  return itemNamed(contacts, 'id', contact)
}

function itemNamed(list: unknown, key: string, name: string): YAMLMap {
  const items = isSeq(list) ? list.items.filter(isNode).filter(isMap) : []
  const found = items.find((item) => item.get(key) === name)
  if (!found) throw new Error(`the file has no \`${name}\``)
  return found
}

function apply(text: string, { from, to, text: put }: Edit): string {
  return text.slice(0, from) + put + text.slice(to)
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
