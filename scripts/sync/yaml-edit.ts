import { isMap, isNode, isSeq, type YAMLMap } from 'yaml'

/** A place of a file, and what comes there. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** The text with something else in one place. */
export function applyEdit(text: string, { from, to, text: put }: Edit): string {
  return text.slice(0, from) + put + text.slice(to)
}

/** The item of a list whose `key` is this name.
 * @throws {Error} where there is none. */
export function itemNamed(list: unknown, key: string, name: string): YAMLMap {
  const items = isSeq(list) ? list.items.filter(isNode).filter(isMap) : []
  const found = items.find((item) => item.get(key) === name)
  if (!found) throw new Error(`the file has no \`${name}\``)
  return found
}
