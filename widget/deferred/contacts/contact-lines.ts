import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { isolated } from '../words/isolate.ts'
import { spokenWords } from './spoken-words.ts'

/** Someone to reach, as lines of plain text. */
export function contactLines(contact: Contact, view: Pick<View, 'say' | 'state'>) {
  const { name, phone, phoneText = phone, tty, url, ready } = contact
  const { say } = view
  const apart = (text: string) => isolated(text, say('locale'))
  const ways = [phoneText && apart(phoneText), tty && `${say('tty')} ${apart(tty)}`, url && apart(url)]
    .filter(Boolean)
    .join(', ')
  const spoken = spokenWords(contact, view)
  return [`${apart(name)}: ${ways}`, ...(spoken ? [spoken] : []), ...(ready ? [`${say('ready')} ${apart(ready)}`] : [])]
}
