import type { Child } from 'hono/jsx'
import type { AgencyRecord, StateOffices } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import type { PlannedChange } from '../../../store/answers/planned-changes.ts'
import type { RecordChange } from '../../../store/answers/record-changes.ts'
import type { RecordCheck } from '../../../store/answers/record-checks.ts'
import type { View } from '../../ui/view.ts'

/** Where content files stand: agencies and states, as the files have them or as they are now. */
interface Records {
  agencies: readonly AgencyRecord[]
  states: StateOffices | undefined
}

/** What a page is about. */
export interface Subject {
  /** As the trail calls it: `contact:ssa/main`. */
  target: string
  /** Its page. */
  path: string
  /** Of what is begun: the page that changes it once it is there. */
  thing?: string
  title: string
  sub: Child
  /** Agencies that own it, all of them: who may publish for each approves. */
  owners: readonly string[]
  /** Whether writers of any agency may ask for a change of it. */
  isEverybodys?: true
}

/** What somebody typed that cannot be kept, and the fields that are wrong; `stale` where it changed since the form was drawn. */
export interface Typed<Kept> {
  problems: string[]
  typed: Kept
  reason: string
  /** The day on which it is to begin. */
  begins: string
}

/** A thing and all that is known of it. */
export interface Found<Kept> {
  engine: Engine
  subject: Subject
  /** As people have it now, or as it was changed a moment ago. */
  now: Kept
  /** As the file has it, and the same as text. */
  filed: Kept
  was: string
  asked: RecordChange<Kept> | undefined
  /** What holds by the desk, and what held before, the newest first. */
  kept: RecordChange<Kept>[]
  /** Who said last that it is right. */
  check: RecordCheck | undefined
  /** What is approved, and begins on a later day. */
  planned: PlannedChange<Kept> | undefined
}

export interface FieldsProps<Kept> {
  found: Found<Kept>
  /** What the fields hold. */
  shown: Kept
  problems: readonly string[]
  view: View
}

/** Something that content files say and the desk changes. */
export interface RecordKind<Kept> {
  /** Its page, below `/desk`. */
  route: string
  /** What the address names; undefined where there is no such thing. */
  subject(params: Record<string, string>, engine: Engine, view: View): Subject | undefined
  /** The thing itself. */
  pick(target: string, records: Records): Kept | undefined
  /** Of what is begun: the thing before it is there. It is begun once; what changes it later is another kind. */
  empty?(target: string): Kept
  /** Of what is checked again every so often: where it can be looked up. */
  source?(record: Kept, found: Pick<Found<Kept>, 'engine' | 'subject'>): string | undefined
  /** What a form holds, whole: what it does not show stays. */
  read(form: FormData, now: Kept): Omit<Typed<Kept>, 'reason' | 'begins'>
  /** Each thing that can be changed, as people read it. */
  lines(record: Kept, view: View): [label: string, text: string][]
  Fields(props: FieldsProps<Kept>): Child
  /** Where it is used. */
  Uses(props: { found: Found<Kept>; view: View }): Child
}
