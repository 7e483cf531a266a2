import type { Block } from '../../../worker/contract/index.ts'

/** Blocks of an answer with one text changed, in the block of that ordinal; undefined where it stands in no single run. */
export function changeBlocks(blocks: readonly Block[], ordinal: number, from: string, to: string): Block[] | undefined {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
  const before = JSON.stringify(blocks[ordinal] ?? null)
  const after = before.replace(inJson(from), () => inJson(to))
  const block: Block = JSON.parse(after)
  return after === before ? undefined : blocks.map((one, index) => (index === ordinal ? block : one))
}
