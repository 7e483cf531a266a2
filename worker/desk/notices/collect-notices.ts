import {
  type Happened,
  happenedSince,
  keepNotices,
  type NewNotice,
  type NoticeKind,
} from '../../store/people/notices.ts'
import { listPeople, type Person } from '../../store/people/people.ts'
import { isPermitted } from '../permissions.ts'
import { recordPath } from '../ui/record-path.ts'

/** What of the trail people are told of. */
const KINDS: Readonly<Record<string, NoticeKind>> = {
  'draft-to-review': 'review',
  'draft-sent-back': 'sent-back',
  'answer-published': 'published',
  'plan-held': 'held',
  'gap-assign': 'given',
  'work-offered': 'offered',
  'work-unclaimed': 'unclaimed',
  'fact-asked': 'asked',
  'contact-asked': 'asked',
  'closures-asked': 'asked',
  'agency-asked': 'asked',
  'state-asked': 'asked',
  'new-agency-asked': 'asked',
  'new-contact-asked': 'asked',
  comment: 'comment',
}

/** Reads what happened since the last look and keeps whom to tell of it. */
export async function collectNotices(db: D1Database): Promise<void> {
  const { happened, from, cursor } = await happenedSince(db)
  if (happened.length === 0) return
  const people = (await listPeople(db)).filter(({ state }) => state === 'active')
  const told = happened.flatMap((line) => noticeOf(line, people) ?? [])
  await keepNotices(db, told, { from, to: cursor })
}

/** What is told of a line and to whom; nothing where it concerns nobody but who did it. */
function noticeOf(line: Happened, people: readonly Person[]): NewNotice | undefined {
  const kind = KINDS[line.action]
  const place = kind && placeOf(kind, line.target)
  if (!kind || !place) return undefined
  const concerned = people.filter((person) => person.name !== line.who || kind === 'held')
  const ids = concerned.filter((person) => concerns(person, kind, line)).map(({ id }) => id)
  return ids.length === 0 ? undefined : { at: line.at, kind, who: line.who, place, agency: line.agency, people: ids }
}

function concerns(
  { name, roles }: Person,
  kind: NoticeKind,
  { writers, person, who, agency, text = '' }: Happened,
): boolean {
  switch (kind) {
    case 'review':
    case 'asked':
      return isPermitted(roles, 'publish', agency)
    case 'unclaimed':
      return isPermitted(roles, 'publish', agency || undefined)
    case 'given':
    case 'offered':
      return name === person
    case 'held':
      return name === who
    case 'comment':
      return writers.includes(name) || text.toLowerCase().includes(`@${name.toLowerCase()}`)
    default:
      return writers.includes(name)
  }
}

/** The page below `/desk/` on which a thing stands; one of another kind than the notice's has none. */
function placeOf(kind: NoticeKind, target: string): string | undefined {
  const [thing = '', id = ''] = target.split(':')
  if (kind === 'asked') return recordPath(target).replace('/desk/', '')
  if (kind === 'offered' || kind === 'unclaimed') return `${thing}s/${id}`
  if (kind === 'given') return thing === 'gap' ? `gaps/${id}` : undefined
  if (kind === 'published' || kind === 'held') return thing === 'answer' ? `answers/${id}` : undefined
  return thing === 'draft' ? `drafts/${id}${kind === 'comment' ? '#comments' : ''}` : undefined
}
