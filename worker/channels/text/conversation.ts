import type { Engine } from '../../engine/index.ts'
import type { Background } from '../../live/live.ts'
import type { Session } from './session.ts'

/** All that a message is read with. */
export interface Conversation {
  env: Env
  background: Background
  engine: Engine
  session: Session
  /** Id of the agency whose number it came to, where the number is one agency's. */
  agency: string | undefined
  /** This deployment's own origin, for addresses. */
  origin: string
  now: Date
  /** Keyed hash of who writes. */
  caller: string
  /** Whether the number is one for exercises. */
  isDrill: boolean
}
