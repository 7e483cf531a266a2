import { room } from './numbers.ts'
import { columnOf, FIELD_END, FIRST_TERM, type SavedIndex, TEXT_END } from './saved-index.ts'

type Value = string | number

/** Documents while they are inserted: for each the terms of its fields, numbered as they came. */
export class Collected {
  readonly #fields: readonly string[]
  readonly #numbers = new Map<string, number>()
  /** By document and field: numbers of terms + FIRST_TERM, and the end of each text. */
  readonly #documents: number[][][] = []
  readonly #columns: ReadonlyMap<string, (Value | undefined)[]>

  constructor(fields: readonly string[], filters: readonly string[]) {
    this.#fields = fields
    this.#columns = new Map(filters.map((filter) => [filter, []]))
  }

  addValue(docId: number, property: string, value: Value): void {
    const column = this.#columns.get(property)
    if (column) column[docId] = value
    this.#documents[docId] ??= []
  }

  valueOf(docId: number, property: string): Value | undefined {
    return this.#columns.get(property)?.[docId]
  }

  /** @param texts - The tokens of each text. */
  addField(docId: number, field: string, texts: readonly string[][]): void {
    const fields = this.#documents[docId] ?? []
    this.#documents[docId] = fields
    fields[this.#fields.indexOf(field)] = texts.flatMap((tokens) => [...tokens.map(this.#numberOf), TEXT_END])
  }

  #numberOf = (term: string): number => {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#numbers.size + FIRST_TERM
    this.#numbers.set(term, number)
    return number
  }

  /** All that was collected, terms numbered anew by frequency: the same documents in the same order give the same. */
  sealed(): SavedIndex {
    const { terms, numbers } = this.#byFrequency()
    const whole = this.#documents.map((docId) =>
      this.#fields.flatMap((_, field) => [...(docId[field] ?? []), FIELD_END]),
    )
    const sequenceStarts = new Uint32Array(whole.length + 1)
    for (const [docId, sequence] of whole.entries())
      sequenceStarts[docId + 1] = (sequenceStarts[docId] ?? 0) + sequence.length
    const sequences = room(sequenceStarts[whole.length] ?? 0, terms.length + FIRST_TERM)
    for (const [docId, sequence] of whole.entries())
      sequences.set(
        sequence.map((token) => (token < FIRST_TERM ? token : (numbers[token - FIRST_TERM] ?? 0))),
        sequenceStarts[docId],
      )
    const columns = [...this.#columns].map(([property, values]) =>
      columnOf(
        property,
        Array.from(whole, (_, docId) => values[docId]),
      ),
    )
    return { fields: [...this.#fields], terms, sequences, sequenceStarts, columns }
  }

  /** Terms, most frequent first, ties in the order of their code units; and what each number so far becomes. */
  #byFrequency(): { terms: string[]; numbers: Uint32Array } {
    const counts = new Uint32Array(this.#numbers.size)
    for (const token of this.#documents.flat(1).flat())
      if (token >= FIRST_TERM) counts[token - FIRST_TERM] = (counts[token - FIRST_TERM] ?? 0) + 1
    const sorted = [...this.#numbers]
      .map(([term, token]) => ({ term, old: token - FIRST_TERM, count: counts[token - FIRST_TERM] ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    const numbers = new Uint32Array(sorted.length)
    for (const [number, { old }] of sorted.entries()) numbers[old] = number + FIRST_TERM
    return { terms: sorted.map(({ term }) => term), numbers }
  }
}
