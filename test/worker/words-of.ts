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

/** Words that are made of a number, as `place argument`, and what they say of one; what else they are given is 2. */
export function numbersIn(words: object): [where: string, say: (value: number) => string][] {
  const places = wordsOf(words).flatMap(([place, word]): [string, (value: number) => string][] => {
    if (typeof word === 'string') return []
    const others = Array.from({ length: word.length }, () => 2)
    return others.map((_, at) => [
      `${place} ${at}`,
      (value) => String(Reflect.apply(word, undefined, others.with(at, value))),
    ])
  })
  return places.filter(([, say]) => isNumber(say))
}

/** Whether it writes a thousand as a number; what takes a text or a list writes it as it comes, or cannot. */
function isNumber(say: (value: number) => string): boolean {
  try {
    return say(1000).includes('1,000')
  } catch {
    return false
  }
}
