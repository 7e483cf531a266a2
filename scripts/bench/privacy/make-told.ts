import { seeded } from '../../../worker/engine/random.ts'
import { SEEDS, type Seed } from './seeds.ts'
import { pick, type Random, type Told } from './told.ts'
import { WRITINGS } from './writings.ts'

/** Sentences with personal data, made afresh from the seeds: the same for the same number. Every second sentence form is held, with every
 * way to write a value; the others meet every second way only, twice with different values. One in eight has a typing error beside the value. */
export function makeTold(seed = 17): Told[] {
  const random = seeded(seed)
  return SEEDS.flatMap((one) =>
    [...one.en, ...one.es].flatMap((form, place) => ofForm(one, form, place % 2 === 1, random)),
  )
}

function ofForm({ kind }: Seed, form: string, isHeld: boolean, random: Random): Told[] {
  const writings = WRITINGS[kind]
  const seen = isHeld ? writings : writings.filter((_, place) => place % 2 === 0)
  const twice = isHeld ? seen : [...seen, ...seen]
  return twice.map((write) => {
    const [before = '', after = ''] = form.split('@').map((part) => (random() < 1 / 8 ? mistyped(part, random) : part))
    const value = write(random)
    return {
      text: before + value + after,
      spans: [{ kind, from: before.length, to: before.length + value.length }],
      isHeld,
    }
  })
}

/** A letter doubled, lost or swapped with the next, in a word of five letters or more. */
function mistyped(text: string, random: Random): string {
  const long = text.match(/\p{L}{5,}/gu)
  if (!long) return text
  const word = pick(random, long)
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [letter = '', next = ''] = [word[at], word[at + 1]]
  const slips = [letter + letter + next, next, next + letter]
  return text.replace(word, word.slice(0, at) + pick(random, slips) + word.slice(at + 2))
}
