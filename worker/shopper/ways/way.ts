import type { ShopperCase } from '../../corpus/index.ts'
import type { Caller } from '../caller.ts'
import type { Reading } from '../reading.ts'

/** The answer that a case is about, as the deployment has it now. */
export interface Found {
  id: string
  language: string
  title: string
  /** Path of its own page. */
  url: string
}

/** One way to ask, or to read what was answered: a channel, a rendering, a page with the widget's tag. */
export interface Way {
  name: string
  /** @param found - undefined where the case has no answer.
   * @returns undefined where the way cannot be asked this: a rendering of an answer that there is not. */
  ask(one: ShopperCase, found: Found | undefined, caller: Caller): Promise<Reading | undefined>
}
