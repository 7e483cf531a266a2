import { Problem } from '../contract/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'

/** @throws {Problem} `agency-unknown` when this deployment has no agency of this id. */
export function checkAgency(id: string, { agencies }: Snapshot): string {
  if (!agencies.some((agency) => agency.id === id)) throw new Problem('agency-unknown')
  return id
}
