import type { AnswerLink, Contact, Language, Notice, Reply } from '../../contract/index.ts'
import { openingText } from '../../html/texts/opening-text.ts'
import { answerTurn, type Turn, titleLine } from './answer-turn.ts'
import type { Offer } from './session.ts'
import type { TextStrings } from './strings/en.ts'
import { textStrings } from './strings.ts'
import { contactLines, urgentLines } from './text-lines.ts'

export interface ReplyTurn {
  reply: Reply
  /** The language that the question was understood in. */
  language: Language
  /** What was asked, personal data removed, and what was refused of it already: for who wants none of the choices. */
  question: string
  not: string[]
  origin: string
  /** ISO date. */
  today: string
}

/** A reply of any kind as a message: whom to call now before anything else, what was understood of a long turn, then what was found. */
export function replyTurn(asked: ReplyTurn): Turn {
  const turn = turnOf(asked)
  const { urgent, notices, understood, also = [] } = asked.reply
  const strings = textStrings(asked.language)
  const part = understood === undefined ? [] : [strings.understood(understood)]
  const others = also.map(({ question }) => strings.also(question))
  return {
    ...turn,
    lines: [...urgentLines(urgent?.lines, asked.language), ...noticeLines(notices), ...part, ...turn.lines, ...others],
  }
}

/** What goes on in the country, with whom to call. */
function noticeLines(notices: Notice[] = []): string[] {
  return notices.flatMap(({ text, lines }) => [
    text,
    ...lines.map(({ name, purpose, phoneText }) => `${phoneText}. ${purpose ? `${name}: ${purpose}` : name}.`),
  ])
}

/** What is pinned for a disaster, to choose from by number: what its word leads to. */
export function noticeTurn(notice: Notice, language: Language, reply: string): Turn {
  const { lines, offer } = choices(notice.answers, textStrings(language).nearest, { reply, language, not: [] })
  return { lines: [...noticeLines([notice]), ...lines], offer, language }
}

function turnOf({ reply, language, question, not, origin, today }: ReplyTurn): Turn {
  const strings = textStrings(language)
  const listed = (links: AnswerLink[], lead: string, asked?: string): Pick<Turn, 'lines' | 'offer'> =>
    links.length > 0 ? choices(links, lead, { reply: reply.id, language, not, question: asked }) : NOTHING
  switch (reply.kind) {
    case 'answer': {
      const { focus, id } = reply
      // Whom to call stands above the whole reply.
      const { callNow: _, ...answer } = reply.answer
      const turn = answerTurn({ answer, focus, reply: id, reader: language, path: [], origin, today })
      return turn ?? { lines: [answer.title], offer: { kind: 'nothing' }, language }
    }
    case 'choices':
      return { language, ...listed(reply.choices, asksWhich(reply.choices, strings), question) }
    case 'contacts': {
      const { lines, offer } = listed(reply.related, strings.related)
      return { language, lines: [...people(reply.contacts, language), ...lines], offer }
    }
    case 'note': {
      const { lines, offer } = listed(reply.choices, asksWhich(reply.choices, strings))
      return { language, lines: [reply.text, ...people(reply.contacts, language), ...lines], offer }
    }
    case 'unanswered': {
      const { lines, offer } = listed(reply.nearest, reply.nearest.length === 1 ? strings.oneChoice : strings.nearest)
      const kept =
        reply.receipt === ''
          ? [strings.notKept]
          : [strings.unanswered, strings.receipt(reply.receipt), ...(reply.promise ? [reply.promise.text] : [])]
      const said = [...kept, ...people(reply.contacts, language)]
      return { language, lines: [...said, ...lines], offer }
    }
  }
}

/** Which of several; of one only whether it is meant. */
function asksWhich(links: AnswerLink[], { choices, oneChoice }: TextStrings): string {
  return links.length === 1 ? oneChoice : choices
}

const NOTHING: Pick<Turn, 'lines' | 'offer'> = { lines: [], offer: { kind: 'nothing' } }

interface Listed {
  reply: string
  language: Language
  not: string[]
  question?: string | undefined
}

function choices(links: AnswerLink[], lead: string, listed: Listed): { lines: string[]; offer: Offer } {
  const { reply, language, not, question } = listed
  const strings = textStrings(language)
  const titles = links.map((link) =>
    titleLine({ title: link.readersTitle ?? link.title, language: link.language }, language),
  )
  const none = links.length === 1 ? strings.notThis : strings.none
  const named = [...titles, ...(question === undefined ? [] : [none])]
  return {
    lines: [lead, ...named.map((title, at) => `${at + 1} ${title}`), strings.reply],
    offer: {
      kind: 'choices',
      ids: links.map(({ id }) => id),
      reply,
      not,
      ...(question === undefined ? {} : { question }),
    },
  }
}

/** People to reach, under a line that says so, and whether they pick up now. */
export function people(contacts: readonly Contact[], language: Language): string[] {
  if (contacts.length === 0) return []
  const lines = (contact: Contact) => {
    const [name = '', ...rest] = contactLines(contact, language)
    return [name, ...(contact.opening ? [openingText(contact.opening, language)] : []), ...rest]
  }
  return [textStrings(language).person, ...contacts.flatMap(lines)]
}
