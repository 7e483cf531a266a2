import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Part of schema.org's own vocabulary file that a validator reads: what a type is a kind of, and where a property may stand. */
export interface Vocabulary {
  '@graph': Record<string, unknown>[]
}

const TYPE = /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+) \{$/gm
const PROPERTY = /^ {4}"(\w+)"\?: /gm

/** schema.org's types and properties, from the declarations that `schema-dts` makes of the whole vocabulary: kept with the packages, so that
 * nothing is fetched. */
export function schemaOrgVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts')
  const text = readFileSync(file, 'utf8')
  const domains = new Map<string, Set<string>>()
  const parents = new Map<string, Set<string>>()
  const heads = [...text.matchAll(TYPE)]
  for (const { 0: head, 1: name = '', 2: above = '', index } of heads) {
    const body = text.slice(index + head.length, text.indexOf('\n}', index))
    const known = parents.get(name) ?? new Set()
    for (const [, parent = ''] of above.matchAll(/(\w+)Base\b/g)) if (parent !== name) known.add(parent)
    parents.set(name, known)
    for (const [, property = ''] of body.matchAll(PROPERTY))
      domains.set(property, (domains.get(property) ?? new Set()).add(name))
  }
  return {
    '@graph': [
      ...[...parents].map(([name, above]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': references(above),
      })),
      ...[...domains].map(([name, types]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': references(types),
      })),
    ],
  }
}

function references(names: Iterable<string>): { '@id': string }[] {
  return Array.from(names, (name) => ({ '@id': `schema:${name}` }))
}
