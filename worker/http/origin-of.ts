import { settingsOf } from './settings-of.ts'

/** The address that a deployment calls its own, in links, feeds and files: as it is set, since whoever asks can make a host up. Where none is
 * set it is the one that was asked. */
export function originOf(c: { env: Env; req: { url: string } }): string {
  return settingsOf(c).publicOrigin || new URL(c.req.url).origin
}
