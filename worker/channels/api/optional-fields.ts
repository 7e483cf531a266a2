import type { FieldNote, Noted, ProblemCode } from '../../contract/index.ts'

type Found<Name extends string, Value> = { [Key in Name]?: Value }

/** Reads fields that may be missing. What does not fit is left out, with a note for who sent it: nobody's question is refused for it. */
export class OptionalFields {
  readonly notes: FieldNote[] = []
  readonly #body: Readonly<Record<string, unknown>>

  constructor(body: Readonly<Record<string, unknown>>) {
    this.#body = body
  }

  /** A text that `read` makes something of.
   * @returns An object with the field, or an empty one, to be spread. */
  text<Name extends string, Value>(
    field: Name,
    read: (text: string) => Value | undefined,
    problem: ProblemCode = 'field-wrong',
  ): Found<Name, Value> {
    const value = this.#body[field]
    if (isMissing(value)) return {}
    const found = typeof value === 'string' ? read(value) : undefined
    if (found === undefined) this.#note(field, typeof value === 'string' ? problem : 'field-wrong')
    return found === undefined ? {} : holding(field, found)
  }

  /** The last `most` items that `read` makes something of. */
  texts<Name extends string>(
    field: Name,
    most: number,
    read: (text: string) => string | undefined,
  ): Found<Name, string[]> {
    const value = this.#body[field]
    if (isMissing(value)) return {}
    if (!Array.isArray(value)) {
      this.#note(field)
      return {}
    }
    if (value.length > most) this.#note(field)
    const before = Math.max(0, value.length - most)
    const found = value.slice(before).flatMap((item: unknown, at) => {
      const one = typeof item === 'string' ? read(item) : undefined
      if (one === undefined) this.#note(`${field}.${before + at}`)
      return one === undefined ? [] : [one]
    })
    return found.length > 0 ? holding(field, found) : {}
  }

  #note(field: string, problem: ProblemCode = 'field-wrong') {
    this.notes.push({ field, problem })
  }
}

/** A reply with what was left out of the request, where something was. */
export function withNotes<Reply extends object>(reply: Reply, notes: FieldNote[]): Reply & Noted {
  return notes.length > 0 ? { ...reply, notes } : reply
}

/** Many callers send what they do not have as null or as nothing. */
function isMissing(value: unknown) {
  return value === undefined || value === null || value === ''
}

function holding<Name extends string, Value>(name: Name, value: Value) {
  return { [name]: value } as Record<Name, Value>
}
