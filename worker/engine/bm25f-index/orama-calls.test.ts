import { insertMultiple, load, save } from '@orama/orama'
import { expect, it } from 'vitest'
import { bm25fIndex } from './index.ts'
import { book, found, library, OPTIONS } from './testing/library.ts'

/** What this index relies on in Orama, written down: an update that calls otherwise fails here before it finds otherwise. */
function watched() {
  const calls: string[] = []
  const db = library(OPTIONS)
  db.index = new Proxy(bm25fIndex(OPTIONS), {
    get(index, name, self) {
      const member = Reflect.get(index, name, self)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        calls.push(`${String(name)}(${given.flatMap(told).join(', ')})`)
        return member.apply(index, given)
      }
    },
  })
  return { db, calls }
}

/** Plain values of what was given; objects of Orama's and ours are left out, options told. */
function told(value: unknown): string[] {
  if (typeof value !== 'object') return [String(value)]
  const text = JSON.stringify(value)
  return text.length < 60 && text !== '{}' && !text.includes('language') ? [text] : []
}

it('is called by Orama as written down here', () => {
  const { db, calls } = watched()
  expect(insertMultiple(db, [book('a', 'moon', ['river'])])).toEqual(['a'])
  found(db, 'moon', { boost: { title: 3 }, where: { shelf: { eq: 'a' } } }, 'es')
  load(db, save(db))
  expect(calls).toEqual([
    'getSearchableProperties()',
    'getSearchablePropertiesWithTypes()',
    // Filters before texts: a document's language is known when its texts come.
    ...[
      'language, a, 1, en, enum',
      'shelf, a, 1, a, enum',
      'title, a, 1, moon, string',
      'text, a, 1, ["river"], string[]',
    ].flatMap((inserted) => [
      'getSearchablePropertiesWithTypes()',
      `insert(${inserted}, undefined, 1, {"avlRebalanceThreshold":1})`,
    ]),
    'getSearchablePropertiesWithTypes()',
    'getSearchableProperties()',
    'searchByWhereClause({"shelf":{"eq":"a"}}, es)',
    'search(moon, es, ["title","text"], false, 0, {"title":3}, {"k":1.2,"b":0.75,"d":0.5}, 1, {"flags":{"0":1}}, 1)',
    'save()',
    'load({"idToInternalId":{},"internalIdToId":["a"]})',
  ])
})
