import type { OpenedIndex } from './opened-index.ts'

/** Orama's `where` as this index reads it: properties of type `enum` with `eq`, `in` or `nin`, joined by `and`, `or` and `not`. */
export type Filter = { readonly [property: string]: unknown }

/** Clauses that are remembered with their documents: there are few, one byte a document each. */
const MOST_CLAUSES = 64

const OPERATORS = ['eq', 'in', 'nin']

/** What `where` leaves: a set of Orama's numbers to Orama, which asks `has` and copies it where no term is given; a byte a document to
 * the index. A real set takes 1 ms to make of 10,000 documents. */
export class AllowedDocuments extends Set<number> {
  readonly flags: Uint8Array

  constructor(flags: Uint8Array) {
    super()
    this.flags = flags
  }

  override get size(): number {
    return this.flags.reduce((sum, flag) => sum + flag, 0)
  }

  override has(internalId: number): boolean {
    return this.flags[internalId - 1] === 1
  }

  override *[Symbol.iterator](): SetIterator<number> {
    for (const [docId, flag] of this.flags.entries()) if (flag === 1) yield docId + 1
    return undefined
  }
}

/** Reads filters for one index. */
export class FilterReader {
  readonly #index: OpenedIndex
  readonly #known = new Map<string, Uint8Array>()

  constructor(index: OpenedIndex) {
    this.#index = index
  }

  /** How many clauses are remembered. */
  get remembered(): number {
    return this.#known.size
  }

  /** @throws {Error} where a property or an operator is none that this index knows. */
  read(filter: Filter): AllowedDocuments {
    return new AllowedDocuments(this.#flagsOf(filter))
  }

  #flagsOf(filter: Filter): Uint8Array {
    const parts = Object.entries(filter).map(([name, value]) => {
      if (name === 'and') return this.#joined(filtersOf(value), 'every')
      if (name === 'or') return this.#joined(filtersOf(value), 'some')
      if (name === 'not') return this.#flagsOf(filterOf(value)).map((flag) => 1 - flag)
      return this.#clause(name, value)
    })
    return this.#all(parts, 'every')
  }

  #joined(filters: Filter[], how: 'every' | 'some'): Uint8Array {
    return this.#all(
      filters.map((filter) => this.#flagsOf(filter)),
      how,
    )
  }

  #all(parts: Uint8Array[], how: 'every' | 'some'): Uint8Array {
    if (parts[0] && parts.length === 1) return parts[0]
    return Uint8Array.from({ length: this.#index.size }, (_, docId) => Number(parts[how]((part) => part[docId] === 1)))
  }

  #clause(property: string, operation: unknown): Uint8Array {
    const key = JSON.stringify([property, operation])
    const known = this.#known.get(key)
    if (known) return known
    if (this.#known.size >= MOST_CLAUSES) this.#known.clear()
    const made = this.#made(property, operation)
    this.#known.set(key, made)
    return made
  }

  #made(property: string, operation: unknown): Uint8Array {
    const column = this.#index.columns.find((one) => one.property === property)
    if (!column) throw new Error(`where: ${property} is no property of type enum`)
    const [[operator, value] = ['none', undefined], ...more] = Object.entries(filterOf(operation))
    if (more.length > 0 || !OPERATORS.includes(operator))
      throw new Error(`where: ${property} takes one of ${OPERATORS.join(', ')}`)
    const wanted = new Set<unknown>(operator === 'eq' ? [value] : listOf(value))
    const keeps = Uint8Array.from([...column.values, undefined], (one) =>
      Number(wanted.has(one) !== (operator === 'nin')),
    )
    return Uint8Array.from(column.ordinals, (ordinal) => keeps[ordinal] ?? 0)
  }
}

function filtersOf(value: unknown): Filter[] {
  return listOf(value).map(filterOf)
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('where: a list is wanted')
  return value
}

function filterOf(value: unknown): Filter {
  if (typeof value !== 'object' || value === null) throw new Error('where: an object is wanted')
  return { ...value }
}
