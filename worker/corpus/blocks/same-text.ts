const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/
const TITLE = /^title:.*(?:\n[ \t]+.*)*/m

/** What people read of an answer file: its title line and its body, as written. */
export function readableText(file: string): string {
  const [head = '', yaml = ''] = FRONT_MATTER.exec(file) ?? []
  const title = (TITLE.exec(yaml)?.[0] ?? '').replace(/^title:\s*/, '')
  return `${title}\n\n${file.slice(head.length).trim()}\n`
}

/** Whether two versions of an answer file have the same title and body, whatever else differs. */
export function hasSameText(before: string, after: string): boolean {
  return readableText(before) === readableText(after)
}
