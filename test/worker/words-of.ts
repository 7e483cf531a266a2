/** What can be said: a text, or one that is made of something. */
type Word = string | ((...given: never[]) => string)

/** Every word under its place, such as `queue.works.review`. */
export function wordsOf(words: object, path = ''): [place: string, word: Word][] {
  return Object.entries(words).flatMap(([key, one]): [string, Word][] =>
    typeof one === 'object' ? wordsOf(one, `${path}${key}.`) : [[path + key, one]],
  )
}

/** Every place with the kind of what stands there, so that two languages can be compared. */
export function shapeOf(words: object): string[] {
  return wordsOf(words).map(([place, word]) => `${place}: ${typeof word}`)
}

/** Every text that is said as it is, by its place. */
export function textsOf(words: object): [place: string, text: string][] {
  return wordsOf(words).flatMap(([place, word]): [string, string][] =>
    typeof word === 'string' ? [[place, word]] : [],
  )
}
