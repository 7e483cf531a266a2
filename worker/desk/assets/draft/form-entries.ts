/** Names and texts of a form's fields, in order. */
export type Entries = [name: string, text: string][]

/** What a form holds, as it would be sent; the desk's forms that are written in send no files. */
export function formEntries(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap<Entries[number]>(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

/** Whether something that was kept is what a form holds. */
export function isEntries(kept: unknown): kept is Entries {
  return (
    Array.isArray(kept) &&
    kept.every((entry) => Array.isArray(entry) && entry.every((each) => typeof each === 'string'))
  )
}
