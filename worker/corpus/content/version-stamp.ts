/** The line of an answer file's front matter that names the version it was taken from. */
const STAMP = /^(---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?)version:[ \t]*(\d+)[ \t]*\r?\n/
const LANGUAGE = /^(---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?language:[^\n]*\n)/

/** The version that an answer file says it was taken from; undefined where it says none. */
export function stampedVersion(text: string): number | undefined {
  const found = STAMP.exec(text)?.[2]
  return found === undefined ? undefined : Number(found)
}

/** An answer file without that line: the text that a store keeps, which counts its versions itself. */
export function withoutVersion(text: string): string {
  return text.replace(STAMP, '$1')
}

/** An answer file that says which version it is; nothing else of it changes. */
export function stampVersion(text: string, version: number): string {
  return withoutVersion(text).replace(LANGUAGE, `$1version: ${version}\n`)
}
