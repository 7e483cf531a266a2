import type { Context } from 'hono'
import { Problem } from '../../contract/index.ts'
import type { Settings } from '../../env.ts'
import { readBytes } from '../../http/read-bytes.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { logWarning } from '../../log.ts'
import { isSigned } from './signature.ts'

/** Larger than any form Twilio sends: a message has 1,600 characters. */
const BODY_BYTES = 65_536

/** What a provider sent, signed: its fields by name, and the deployment's settings for it. */
export interface ProviderRequest {
  field: (name: string) => string
  phone: NonNullable<Settings['phone']>
  settings: Settings
}

/** Reads a provider's request once, raw, and believes it only where it is signed for the configured address.
 * @returns undefined where the signature is wrong: nobody is told more, and its text is not logged.
 * @throws {Problem} `channel-off` where the settings for a provider are not there; `body-too-large`. */
export async function readProviderRequest(c: Context<{ Bindings: Env }>): Promise<ProviderRequest | undefined> {
  const settings = settingsOf(c)
  const { phone, publicOrigin } = settings
  if (!phone) throw new Problem('channel-off')
  const body = new TextDecoder().decode(await readBytes(c.req.raw, BODY_BYTES))
  const fields = [...new URLSearchParams(body)]
  const path = c.req.url.replace(/^[a-z]+:\/\/[^/]*/i, '')
  const signature = c.req.header('X-Twilio-Signature') ?? ''
  const named = c.req.header('X-Twilio-Webhooks-Signature-Settings') ?? ''
  const signed = await isSigned({ url: publicOrigin + path, fields, signature, settings: named }, phone.tokens)
  if (!signed) {
    logWarning(`${c.req.routePath}: a request was not signed for ${publicOrigin}`)
    return undefined
  }
  const field = (name: string) => fields.find(([one]) => one === name)?.[1] ?? ''
  return { field, phone, settings }
}
