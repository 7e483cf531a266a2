/** Already said? Values of a draft that other published answers contradict: another amount, phone number, date or span of time for what
 * seems to be the same thing. The engine names the nearest answers; `findContradictions(draft, candidates)` holds the draft against them.
 * Pure, for Node and workerd, English and Spanish. */

export { stems } from './facts.ts'
export { type Contradiction, findContradictions } from './find-contradictions.ts'
export { findValues } from './values.ts'
