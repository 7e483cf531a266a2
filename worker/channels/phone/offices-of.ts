import type { Answer, Block } from '../../contract/index.ts'
import type { StateOffices } from '../../corpus/index.ts'
import { bareWords } from './words.ts'

type Offices = Extract<Block, { kind: 'offices' }>
export type Office = Offices['places'][number]

/** Every list of offices in blocks, wherever it stands. */
function officesIn(blocks: readonly Block[]): Offices[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'offices':
        return [block]
      case 'list':
        return block.items.flatMap(officesIn)
      case 'steps':
        return block.items.flatMap((step) => officesIn(step.blocks))
      case 'callout':
        return officesIn(block.blocks)
      case 'guided':
        return block.options.flatMap((option) => officesIn(option.blocks))
      default:
        return []
    }
  })
}

/** The offices of an answer in the state that somebody names, by its name in any of our languages or by its two letters.
 * @returns undefined where the answer lists none there, or what was said is not a state's name and nothing more. */
export function officesOf(answer: Answer, said: string, states: StateOffices | undefined): Office[] | undefined {
  const words = bareWords(said)
  const isNamed = (name: Record<string, string>) => Object.values(name).some((one) => bareWords(one) === words)
  const named = states?.states.find(({ id, name }) => id === words || isNamed(name))
  const names = named ? Object.values(named.name).map(bareWords) : [words]
  const found = officesIn(answer.blocks).flatMap(({ places }) => places)
  const there = found.filter(({ state }) => names.includes(bareWords(state)))
  const byAddress = new Map(there.map((place) => [place.url, place]))
  return byAddress.size > 0 ? [...byAddress.values()] : undefined
}
