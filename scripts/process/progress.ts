const ERASE_LINE = '\r\u001b[K'

/** Says what is going on, on a line of a terminal that the next words take the place of; nothing where nobody watches. An empty text takes it away. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(ERASE_LINE + text)
}
