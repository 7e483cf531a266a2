import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Every file with words that people read. */
const FILES = globSync('{worker,widget}/**/{strings,strings/**/*}.{ts,tsx}', {
  exclude: (name) => /\.test\./.test(name),
})

/** What we cannot promise, in the two languages that every channel speaks: perhaps nobody is at work on an answer, and what somebody types
 * may hold their name. */
const UNTRUE = [/\b(?:still )?working on (?:it|your answer|an answer)\b/i, /\bseguimos con su (?:respuesta|pregunta)/i]
const NAMELESS = [/\bwithout your name\b/i, /\b(?:anónim[ao]|sin su nombre)\b/i]

/** Phrases of a file that say what may not be so. */
function untrueIn(text: string): string[] {
  return [...UNTRUE, ...NAMELESS].flatMap((phrase) => phrase.exec(text)?.[0] ?? [])
}

describe('the words that people read', () => {
  it('never say that somebody is at work, nor that no name is kept', () => {
    expect(FILES.length).toBeGreaterThan(100)
    const said = FILES.flatMap((file) => untrueIn(readFileSync(file, 'utf8')).map((phrase) => `${file}: ${phrase}`))
    expect(said).toEqual([])
  })

  it.each([
    'We are still working on your answer.',
    'People are working on it.',
    'Seguimos con su respuesta.',
    'It is up to you, and without your name.',
    'Es voluntaria y sin su nombre.',
  ])('would be found out saying “%s”', (text) => {
    expect(untrueIn(text)).toHaveLength(1)
  })
})
