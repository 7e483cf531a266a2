import { describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { type Block, type Inline, LANGUAGES, type Step } from '../../worker/contract/index.ts'
import { allRuns } from '../../worker/corpus/blocks/all-runs.ts'

const { corpus } = loadContent('content', '2026-11-22')
const amounts = new Set(corpus.facts.filter(({ unit }) => unit).map(({ name }) => name))
const pairs = corpus.answers.flatMap((spanish) => {
  const english = corpus.answers.find(({ id, language }) => id === spanish.id && language === 'en')
  return spanish.language === 'es' && english ? [{ id: spanish.id, english, spanish }] : []
})

describe('an answer in English and in Spanish', () => {
  it('shows the same amounts', () => {
    const amountsOf = (facts: string[] = []) => facts.filter((name) => amounts.has(name)).sort()
    const apart = pairs.filter(
      ({ english, spanish }) => amountsOf(english.facts).join() !== amountsOf(spanish.facts).join(),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  it('lists the same offices', () => {
    const officesOf = (blocks: unknown) => JSON.stringify(blocks).match(/"office":"[^"]*"/g) ?? []
    const apart = pairs.filter(
      ({ english, spanish }) => officesOf(english.blocks).join() !== officesOf(spanish.blocks).join(),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  it('names the same phone numbers', () => {
    const phonesOf = (run: Inline) => (run.kind === 'phone' ? [run.number] : [])
    expect(apartIn(phonesOf)).toEqual([])
  })

  it('leads to the same other answers', () => {
    expect(apartIn((run) => (run.kind === 'answer' ? [run.id] : []))).toEqual([])
  })

  it('shows the same contacts', () => {
    const contactsOf = (block: Block): string[] =>
      block.kind === 'contact' ? [block.contact.replace(/-spanish$/, '')] : innerBlocks(block).flatMap(contactsOf)
    const apart = pairs.filter(
      ({ english, spanish }) =>
        distinct(english.blocks.flatMap(contactsOf)) !== distinct(spanish.blocks.flatMap(contactsOf)),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  it('has the same steps, done by the same agencies', () => {
    const stepsOf = (block: Block): (string | undefined)[] =>
      block.kind === 'steps' ? block.items.map(({ agency }: Step) => agency) : innerBlocks(block).flatMap(stepsOf)
    const apart = pairs.filter(
      ({ english, spanish }) => english.blocks.flatMap(stepsOf).join() !== spanish.blocks.flatMap(stepsOf).join(),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  it('asks the same questions of the reader, with as many options', () => {
    const optionsOf = (block: Block): number[] =>
      block.kind === 'guided' ? [block.options.length, ...innerBlocks(block).flatMap(optionsOf)] : []
    const apart = pairs.filter(
      ({ english, spanish }) => english.blocks.flatMap(optionsOf).join() !== spanish.blocks.flatMap(optionsOf).join(),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })
})

/** Ids of the pairs whose texts differ in what is picked from their runs, whatever the order and however often. */
function apartIn(pick: (run: Inline) => string[]): string[] {
  const picked = (blocks: readonly Block[]) => distinct(blocks.flatMap(allRuns).flatMap(pick))
  return pairs.filter(({ english, spanish }) => picked(english.blocks) !== picked(spanish.blocks)).map(({ id }) => id)
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)].sort().join()
}

function innerBlocks(block: Block): Block[] {
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'steps') return block.items.flatMap(({ blocks }) => blocks)
  if (block.kind === 'guided') return block.options.flatMap(({ blocks }) => blocks)
  return block.kind === 'callout' ? block.blocks : []
}

describe('whom to reach', () => {
  it('is named in every language, with what to have ready', () => {
    const apart = corpus.agencies.flatMap(({ id, contacts }) =>
      contacts.flatMap(({ id: contact, name, ready = name }) =>
        [name, ready].every((texts) => LANGUAGES.every((language) => texts[language])) ? [] : [`${id}/${contact}`],
      ),
    )
    expect(apart).toEqual([])
  })
})
