import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { spokenWords } from './spoken-words.ts'

/** Someone to reach, as lines of plain text. */
export function contactLines(contact: Contact, view: Pick<View, 'say' | 'state'>) {
  const { name, phone, phoneText = phone, tty, url, ready } = contact
  const { say } = view
  const ways = [phoneText, tty && `${say('tty')} ${tty}`, url].filter(Boolean).join(', ')
  const spoken = spokenWords(contact, view)
  return [`${name}: ${ways}`, ...(spoken ? [spoken] : []), ...(ready ? [`${say('ready')} ${ready}`] : [])]
}
