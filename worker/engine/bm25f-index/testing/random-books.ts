import { type Book, book } from './library.ts'

const WORDS = 'moon river stone lamp winter bridge sailor garden letter clock mirror salt'.split(' ')

/** Books over few words, so that every word stands in many of them; some have no title or text. */
export function randomBooks(count: number, random: () => number): Book[] {
  const several = (most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
      ' ',
    )
  return Array.from({ length: count }, (_, at) =>
    book(`b${String(at).padStart(3, '0')}`, several(4), random() < 0.8 ? [several(12), several(8)] : [], {
      language: random() < 0.7 ? 'en' : 'es',
      shelf: 'abc'.charAt(Math.floor(random() * 3)),
    }),
  )
}

/** Some of those words. */
export function randomQuestion(random: () => number): string {
  return WORDS.filter(() => random() < 0.3).join(' ')
}
