/** A run of text inside a block. Channels render it with escaping; it never holds markup. */
export type Inline =
  | { kind: 'text'; text: string; until?: string } // until: last day (ISO) on which an amount in it holds
  | { kind: 'strong' | 'emphasis'; content: Inline[] }
  | { kind: 'link'; href: string; content: Inline[] } // https:, mailto:, or sms: with the number in its words
  | { kind: 'phone'; number: string; text: string } // number: E.164 or a short code, as in `tel:`
  | { kind: 'answer'; id: string; content: Inline[] } // another answer of the same corpus
  | { kind: 'break' }

/** One step of a task. `agency` is an agency id, named in the answer's `agencies`. */
export interface Step {
  title: Inline[]
  agency?: string
  blocks: Block[]
}

/** A way on from a question. Its blocks may end with the next question, never hold anything after it. */
export interface GuidedOption {
  label: Inline[]
  blocks: Block[]
}

/** What each state has an office for. */
export const OFFICES = [
  'motor-vehicles',
  'vital-records',
  'unemployment',
  'medicaid',
  'food-and-cash',
  'elections',
  'consumer',
] as const
export type Office = (typeof OFFICES)[number]

/** One state's office. `name` is what the link says. */
interface Place {
  state: string
  name: string
  url: string
  phone?: string
}

export const TONES = ['note', 'tip', 'important', 'warning'] as const
type Tone = (typeof TONES)[number]

/** The smallest piece of an answer's body. `contact` refers to the answer's `contacts` by `agency/id`. */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: 2 | 3; content: Inline[] }
  | { kind: 'list'; items: Block[][] }
  | { kind: 'steps'; items: Step[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'callout'; tone: Tone; blocks: Block[] }
  | { kind: 'contact'; contact: string }
  /** The reader's own state, to be picked: a label and every state's office, in the order of their names. */
  | { kind: 'offices'; office: Office; label: string; places: Place[] }
  /** What depends on the person, asked: two to six options, three questions deep. Whole paths travel, nothing is fetched on the way. */
  | { kind: 'guided'; question: Inline[]; options: GuidedOption[] }
