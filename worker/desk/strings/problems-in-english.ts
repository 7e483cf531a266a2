/** What the check of an answer's file says for who works on files, and how a writer at the desk can use it. `$1` is what stood in that place. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^(`.*`) is no agency of agencies\.yaml$/s, 'no agency here is called $1: take one with the button “Agency”'],
  [/^(`.*`) is no contact of agencies\.yaml$/s, 'no contact here is called $1: take one with the button “Contact”'],
  [/^there is no fact (`.*`) in facts\.yaml$/s, 'no shared fact is called $1: take one with the button “Fact”'],
  [/^raw HTML is refused: (.*)$/s, 'this is code of a web page, take it out: $1'],
]

/** The same in words for the desk. */
export function inDeskEnglish(message: string): string {
  const known = SENTENCES.find(([sentence]) => sentence.test(message))
  return known ? message.replace(...known) : message
}
