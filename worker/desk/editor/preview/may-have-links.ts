import { settingsOf } from '../../../http/settings-of.ts'
import type { DeskContext } from '../../ui/view.ts'

/** Whether private links lead anywhere: Cloudflare Access lets nobody in who has no account there, whatever the link says. */
export function mayHaveLinks(c: DeskContext): boolean {
  return settingsOf(c).signIn.way !== 'access'
}
