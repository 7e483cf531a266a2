import type { Block } from '../../contract/index.ts'
import { blockText } from '../blocks/block-text.ts'
import type { Report } from '../report.ts'

/** Texts of their own that an answer may have for a channel which cannot carry the text for reading: by text message, and said aloud. */
export const OWN_TEXTS = ['short', 'spoken'] as const
export type OwnText = (typeof OWN_TEXTS)[number]

/** More columns than this are no sentence: "a, head b: c, head d: e" is the most that stays in the ear. */
const MOST_SPOKEN_COLUMNS = 4
/** A word that three segments of a text message do not hold beside the line that leads on (3 × 67 characters, accents counted). */
const MOST_WORD_CHARACTERS = 170

const AMOUNT = /\$\s?\d[\d,]*(?:\.\d+)?/g
const FORM = /\b\p{Lu}{1,4}-\d{1,4}\p{Lu}{0,2}\b/gu
const DAY = /\b\p{L}+ \d{1,2}, \d{4}\b|\b\d{1,2} de \p{L}+ de \d{4}\b/gu

/** Reports what a channel could not carry, where the answer has no text of its own for it; and what such a text leaves out.
 * @param own - The texts of their own, read.
 * @param lineOf - Line of the file on which a text begins. */
export function checkCarried(
  blocks: readonly Block[],
  own: Partial<Record<OwnText, Block[]>>,
  lineOf: (text: OwnText | 'body') => number,
  report: Report,
): void {
  const columns = Math.max(0, ...tablesIn(blocks).map(({ head }) => head.length))
  if (!own.spoken && columns > MOST_SPOKEN_COLUMNS)
    report.error(
      lineOf('body'),
      `a table of ${columns} columns cannot be said aloud; ${MOST_SPOKEN_COLUMNS} is the limit: make it smaller, or write a text \`spoken\``,
    )
  const long = wordsIn(blocks).find((word) => word.length > MOST_WORD_CHARACTERS)
  if (!own.short && long)
    report.error(
      lineOf('body'),
      `\`${long.slice(0, 40)}…\` fits no text message: shorten it, or write a text \`short\``,
    )
  for (const name of OWN_TEXTS) {
    const missing = own[name] && factsMissing(blocks, own[name])
    if (missing?.length)
      report.error(lineOf(name), `\`${name}\` leaves out ${missing.map((one) => `“${one}”`).join(', ')}`)
  }
}

/** Facts of the text for reading that another text does not hold: numbers to dial, amounts, days, forms, addresses, other answers. */
function factsMissing(blocks: readonly Block[], own: readonly Block[]): string[] {
  const there = new Set(factsOf(own))
  return factsOf(blocks).filter((fact) => !there.has(fact))
}

function factsOf(blocks: readonly Block[]): string[] {
  const text = blockText(blocks)
  const written = [AMOUNT, FORM, DAY].flatMap((pattern) => text.match(pattern) ?? [])
  return [...new Set([...written, ...targetsIn(blocks)])]
}

/** Every number, address, answer and contact that blocks lead to. */
function targetsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(targetsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['number', 'href', 'contact', 'id'].includes(key) ? [inner] : targetsIn(inner),
  )
}

function tablesIn(blocks: readonly Block[]): Extract<Block, { kind: 'table' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block]
    if (block.kind === 'list') return block.items.flatMap(tablesIn)
    if (block.kind === 'steps') return block.items.flatMap((step) => tablesIn(step.blocks))
    if (block.kind === 'guided') return block.options.flatMap((option) => tablesIn(option.blocks))
    return block.kind === 'callout' ? tablesIn(block.blocks) : []
  })
}

function wordsIn(blocks: readonly Block[]): string[] {
  return [...blockText(blocks).split(/\s+/), ...targetsIn(blocks)]
}
