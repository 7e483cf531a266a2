import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import type { FactRecord } from '../../worker/corpus/index.ts'
import { applyEdit, type Edit, itemNamed } from './yaml-edit.ts'

/** What of a fact the desk changes. */
export type FactText = Pick<FactRecord, 'value' | 'source' | 'checked' | 'checkedBy' | 'expires'>

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
  return edits.sort((a, b) => b.from - a.from).reduce(applyEdit, text)
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
