import fc from 'fast-check'
import type { Answer, Block, Contact, Inline } from '../../../worker/contract/index.ts'

/** Facts of every shape, each with a number of its own, so that one that is dropped is missed. */
let serial = 0
function next(): number {
  serial = (serial + 1) % 9_000
  return 1_000 + serial
}

const WORDS = [
  'Send',
  'the form',
  'to your office',
  'before the deadline',
  'por correo',
  'año',
  'café',
  'niño',
  'the fee is',
]
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

const fact = fc.constantFrom(
  () => `$${next()}.50`,
  () => `$1,${String(next()).slice(1)} a month`,
  () => `Form I-${next()}`,
  () => `Form SS-${next()}EZ`,
  () => `on March ${(next() % 27) + 1}, 2027`,
  () => `el ${(next() % 27) + 1} de marzo de 2027`,
  () => `${next()} Pennsylvania Avenue NW, Suite ${next()}, Washington, DC 20500`,
  () => `within ${next()} days`,
  () => `at ${(next() % 11) + 1}:30 p.m.`,
)

const text: fc.Arbitrary<Inline> = fc
  .tuple(words, fact, words)
  .map(([before, make, after]) => ({ kind: 'text', text: `${before} ${make()} ${after}. ` }))
const number = () => `+1202${String(next()).padStart(7, '5')}`
const phone: fc.Arbitrary<Inline> = fc.constantFrom(true, false).map((isWritten) => {
  const dialled = number()
  const written = `${dialled.slice(2, 5)}-${dialled.slice(5, 8)}-${dialled.slice(8)}`
  return { kind: 'phone', number: dialled, text: isWritten ? written : `our line ${next()}` }
})
const link: fc.Arbitrary<Inline> = words.map((label) => ({
  kind: 'link',
  href: `https://www.agency.gov/forms/${next()}`,
  content: [{ kind: 'text', text: label }],
}))
const other: fc.Arbitrary<Inline> = words.map((label) => ({
  kind: 'answer',
  id: `answer-${next()}`,
  content: [{ kind: 'text', text: label }],
}))
const wrapped: fc.Arbitrary<Inline> = fc
  .tuple(fc.constantFrom('strong' as const, 'emphasis' as const), text)
  .map(([kind, inner]) => ({ kind, content: [inner] }))
const lineBreak: fc.Arbitrary<Inline> = fc.constant({ kind: 'break' })

/** Runs with a space between, as a writer types them. */
const runs = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, phone, link, other, wrapped, lineBreak), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => [mark(), ...all.flatMap((one): Inline[] => [one, { kind: 'text', text: ' ' }])])
const mark = (): Inline => ({ kind: 'text', text: `Point ${next()}: ` })
const label = words.map((all): Inline[] => [{ kind: 'text', text: `${all} ${next()}` }])

const CONTACT: Contact = {
  ...{ id: 'ssa/main', agency: { id: 'ssa', name: 'Social Security' }, name: 'National line', phone: '+18007721213' },
  ...{ tty: '+18003250778', ready: 'Your number', url: 'https://www.ssa.gov/agency/contact/', languages: ['en'] },
  hours: { timeZone: 'caller', open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '19:00' }] },
}

const paragraph: fc.Arbitrary<Block> = runs.map((content) => ({ kind: 'paragraph', content }))
const heading: fc.Arbitrary<Block> = label.map((content) => ({ kind: 'heading', level: 2, content }))
const table: fc.Arbitrary<Block> = fc.integer({ min: 2, max: 4 }).chain((columns) => {
  const row = fc.array(label, { minLength: columns, maxLength: columns })
  return fc
    .tuple(row, fc.array(row, { minLength: 1, maxLength: 4 }))
    .map(([head, rows]) => ({ kind: 'table', head, rows }))
})
const contact: fc.Arbitrary<Block> = fc.constant({ kind: 'contact', contact: 'ssa/main' })
const plainBlocks = fc.array(fc.oneof(paragraph, heading, table, contact), { minLength: 1, maxLength: 3 })
const list: fc.Arbitrary<Block> = fc
  .array(plainBlocks, { minLength: 1, maxLength: 4 })
  .map((items) => ({ kind: 'list', items }))
const steps: fc.Arbitrary<Block> = fc
  .array(fc.tuple(label, plainBlocks), { minLength: 1, maxLength: 4 })
  .map((items) => ({ kind: 'steps', items: items.map(([title, blocks]) => ({ title, blocks, agency: 'ssa' })) }))
const callout: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom('note' as const, 'tip' as const, 'important' as const, 'warning' as const), plainBlocks)
  .map(([tone, blocks]) => ({ kind: 'callout', tone, blocks }))
const said = fc.array(fc.oneof(paragraph, heading, table, contact, list, steps, callout), {
  minLength: 1,
  maxLength: 4,
})

/** A question of up to three, one inside an option of the other. */
function guided(depth: number): fc.Arbitrary<Block> {
  const after = depth > 1 ? fc.option(guided(depth - 1), { nil: undefined, freq: 3 }) : fc.constant(undefined)
  const option = fc.tuple(label, said, after).map(([name, blocks, ask]) => ({
    label: name,
    blocks: ask ? [...blocks, ask] : blocks,
  }))
  return fc
    .tuple(label, fc.array(option, { minLength: 2, maxLength: 3 }))
    .map(([question, options]) => ({ kind: 'guided', question, options }))
}

const blocks = fc
  .tuple(said, fc.option(guided(3), { nil: undefined, freq: 1 }), fc.option(said, { nil: undefined }))
  .map(([before, ask, after]) => [...before, ...(ask ? [ask] : []), ...(after ?? [])])

/** Answers of every shape of block, the same ones for the same seed. */
export function generatedAnswers(count: number, seed: number): Answer[] {
  serial = 0
  return fc.sample(blocks, { numRuns: count, seed }).map((all, at) => ({
    ...{ id: `generated-${at}`, language: 'en', title: `How do I do task ${at}?`, agency: CONTACT.agency },
    ...{ version: (at % 40) + 1, agencies: [CONTACT.agency], owner: 'Test team', checked: '2026-10-01' },
    ...{ sources: [{ title: 'The official page', url: `https://www.agency.gov/source/${at}` }], blocks: all },
    ...{ contacts: [CONTACT], urgent: false, url: `/a/generated-${at}` },
  }))
}
