import type { Contact, Language, Notice, Reply } from '../../contract/index.ts'
import { linkTo } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { phoneText } from '../../html/texts/phone-text.ts'
import type { Background } from '../../live/live.ts'
import type { Disaster } from '../../store/disasters/disasters.ts'
import { peopleToReach } from '../people-to-reach.ts'
import { lineOf } from '../urgent/urgent-of.ts'
import { disastersNow } from './disaster-now.ts'
import { disasterStrings } from './strings.ts'

/** What is said of a disaster in a reader's language; English where it is not written in theirs. */
export function noticeOf(one: Disaster, snapshot: Snapshot, reader: Language): Notice {
  const language = reader === 'es' ? 'es' : 'en'
  const drill = one.isDrill === 1
  const text = `${drill ? `${disasterStrings(language).drill} ` : ''}${one.words[language]} ${one.area[language]}`
  const query = [...(language === 'es' ? ['language=es'] : []), ...(drill ? ['drill=1'] : [])].join('&')
  return {
    ...{ text, language, url: query ? `/now?${query}` : '/now' },
    lines: one.lines.flatMap((id) =>
      lineOf(id, snapshot, reader).map((line) => ({ ...line, phoneText: phoneText(line.phoneText) })),
    ),
    answers: one.answers.flatMap((id) => {
      const record = snapshot.answer(id, reader)
      return record ? [linkTo(record, snapshot.agencies, reader)] : []
    }),
  }
}

/** A reply with what is said of the disasters that last now; and who can be called because of them stands before everybody else. */
export function withNotices(
  reply: Reply,
  env: Env,
  background: Background,
  { snapshot, language, isDrill }: { snapshot: Snapshot; language: Language; isDrill: boolean },
): Reply {
  const disasters = disastersNow(env, background, isDrill)
  if (disasters.length === 0) return reply
  const told = { ...reply, notices: disasters.map((one) => noticeOf(one, snapshot, language)) }
  if (told.kind !== 'contacts' && told.kind !== 'unanswered') return told
  const first = disasters.flatMap(({ lines }) => lines.flatMap((line) => contactOf(line, snapshot, language)))
  const contacts = [...new Map([...first, ...told.contacts].map((one) => [one.id, one])).values()]
  const [one, ...others] = contacts
  return one ? { ...told, contacts: [one, ...others] } : told
}

function contactOf(line: string, snapshot: Snapshot, language: Language): Contact[] {
  return peopleToReach(snapshot, undefined, language, [line]).filter(({ id }) => id === line)
}
