/** Words of a language, as functions, texts and lists under names. */
type Words = object

/** Every place of the words with the kind of what stands there, so that two languages can be compared. */
export function shapeOf(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, one]) =>
    typeof one === 'object' ? shapeOf(one, `${path}${key}.`) : [`${path}${key}: ${typeof one}`],
  )
}

/** Every text of the words, by its place. */
export function textsOf(words: Words, path = ''): [place: string, text: string][] {
  return Object.entries(words).flatMap(([key, one]): [string, string][] => {
    if (typeof one === 'string') return [[path + key, one]]
    return typeof one === 'object' ? textsOf(one, `${path}${key}.`) : []
  })
}
