import type { Block, Language } from '../contract/index.ts'
import type { Localized, StateOffices } from './corpus.ts'

type Offices = Extract<Block, { kind: 'offices' }>

/** A list of offices with the states in it, named in a language; nothing where the deployment has no states. */
function withPlaces(block: Offices, states: StateOffices | undefined, language: Language): Offices {
  const label = states?.offices.find(({ id }) => id === block.office)?.label
  if (!states || !label) return block
  const places = states.states.flatMap((state) => {
    const office = state.offices[block.office]
    if (!office) return []
    const { url, phone, name = new URL(url).hostname.replace(/^www\./, '') } = office
    return [{ state: inLanguage(state.name, language), name, url, ...(phone ? { phone } : {}) }]
  })
  return { ...block, label: inLanguage(label, language), places }
}

function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? text.en
}

/** Blocks whose lists of offices hold the states. */
export function withOffices(blocks: Block[], states: StateOffices | undefined, language: Language): Block[] {
  const inner = (list: Block[]) => withOffices(list, states, language)
  return blocks.map((block) => {
    if (block.kind === 'offices') return withPlaces(block, states, language)
    if (block.kind === 'list') return { ...block, items: block.items.map(inner) }
    if (block.kind === 'steps')
      return { ...block, items: block.items.map((step) => ({ ...step, blocks: inner(step.blocks) })) }
    if (block.kind === 'guided')
      return { ...block, options: block.options.map((one) => ({ ...one, blocks: inner(one.blocks) })) }
    return block.kind === 'callout' ? { ...block, blocks: inner(block.blocks) } : block
  })
}
