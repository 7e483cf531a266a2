import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'

/** Someone to reach, as lines of plain text. */
export function contactLines({ name, phone, phoneText = phone, tty, url, ready }: Contact, { say }: Pick<View, 'say'>) {
  const ways = [phoneText, tty && `${say('tty')} ${tty}`, url].filter(Boolean).join(', ')
  return [`${name}: ${ways}`, ...(ready ? [`${say('ready')} ${ready}`] : [])]
}
