import { linesOf, unpackSections } from './sections.ts'

/** What all snapshots share and none repeats: the stems of everyday language with their vectors, and the words that are spelt right.
 * One immutable file, named by a hash of what it holds; a snapshot says which it was compiled with. */
export interface Common {
  readonly name: string
  readonly stems: readonly string[]
  /** @throws {Error} where it has no such part. */
  section(title: string): Uint8Array
}

/** Finds the common part of a name. */
export type CommonSource = (name: string) => Promise<Common>

/** Opens the file of that name; its bytes must not be changed afterwards.
 * @throws {Error} where the bytes are not a whole file of this format. */
export function openCommon(name: string, bytes: Uint8Array): Common {
  const sections = unpackSections(bytes)
  const section = (title: string): Uint8Array => {
    const found = sections.get(title)
    if (!found) throw new Error(`the common part ${name} has no section ${title}`)
    return found
  }
  return { name, stems: linesOf(section('stems')), section }
}

/** Path of that file among the static assets. */
export function commonPath(name: string): string {
  return `/common-${name}.bin`
}
