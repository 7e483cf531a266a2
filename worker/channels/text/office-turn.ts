import type { Answer, Block } from '../../contract/index.ts'
import type { StateOffices } from '../../corpus/index.ts'
import { numberText } from '../phone/number-text.ts'
import { bareWords } from '../phone/words.ts'

type Offices = Extract<Block, { kind: 'offices' }>

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

/** The offices of the state that a message names, by its name in the answer's language or by its two letters, one line each.
 * @returns undefined where the answer lists no offices, or the message is not a state's name and nothing more. */
export function officeLines(answer: Answer, said: string, states: StateOffices | undefined): string[] | undefined {
  const words = bareWords(said)
  const named = states?.states.find(
    ({ id, name }) => id === words || Object.values(name).some((one) => bareWords(one) === words),
  )
  const names = named ? Object.values(named.name).map(bareWords) : [words]
  const found = officesIn(answer.blocks).flatMap(({ places }) =>
    places
      .filter(({ state }) => names.includes(bareWords(state)))
      .map(({ state, name, url, phone }) =>
        [`${state}: ${name}`, phone && numberText(phone), url].filter(Boolean).join(', '),
      ),
  )
  return found.length > 0 ? [...new Set(found)] : undefined
}
