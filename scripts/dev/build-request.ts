import type { DevPart } from './parts-of.ts'

/** What `npm run dev` asks the process that builds. */
export interface BuildRequest {
  parts: readonly DevPart[]
  content: string
  /** The folder of the local database. */
  state: string
  /** Where the parts are built. */
  staging: string
}

/** The name of the snapshot in the folder; none where something failed and has said why. */
export interface BuildReply {
  snapshot?: string
}
