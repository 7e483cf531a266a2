import type { Block } from '../../contract/index.ts'

type Guided = Extract<Block, { kind: 'guided' }>

/** What is said of an answer until something depends on the person, and what is asked then. */
export interface Stretch {
  blocks: Block[]
  ask?: Guided
}

/** The stretch of an answer that a path leads to: the option taken at each question so far, from 0. What stands after a question is
 * said at the end of every way through it. Questions stand by themselves, never in a list, a step or a callout.
 * @returns undefined where the path leads nowhere. */
export function stretchAt(blocks: readonly Block[], path: readonly number[]): Stretch | undefined {
  const at = blocks.findIndex(({ kind }) => kind === 'guided')
  const ask = blocks[at]
  const [first, ...more] = path
  if (ask?.kind !== 'guided') return first === undefined ? { blocks: [...blocks] } : undefined
  if (first === undefined) return { blocks: blocks.slice(0, at), ask }
  const option = ask.options[first]
  return option && stretchAt([...option.blocks, ...blocks.slice(at + 1)], more)
}
