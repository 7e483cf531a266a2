import type { Answer, AnswerLink, Language } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { Blocks } from './blocks.tsx'
import { stringsFor } from './strings.ts'

/** An ISO date in words, in the reader's language. */
export function dayText(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(isoDate))
}

/** The note that a fact in the text was due for a check; none while all hold. `today` is an ISO date. */
export function OutdatedNote({ answer, reader, today }: { answer: Answer; reader: Language; today: string }) {
  const { goodUntil, agency } = answer
  if (goodUntil === undefined || today <= goodUntil) return null
  return <p class="callout warning outdated">{stringsFor(reader).outdated(dayText(goodUntil, reader), agency.name)}</p>
}

/** One answer with its owner, the day it was checked, version and sources: the record every channel shows. */
export function AnswerArticle({ answer, reader }: { answer: Answer; reader: Language }) {
  const strings = stringsFor(reader)
  const foreign = answer.language !== reader
  const names = new Intl.ListFormat(reader).format(answer.agencies.map((agency) => agency.name))
  return (
    <article>
      {foreign ? <p class="callout note">{strings.onlyIn}</p> : null}
      <OutdatedNote answer={answer} reader={reader} today={new Date().toISOString().slice(0, 10)} />
      <div lang={answer.language}>
        <h1>{answer.title}</h1>
        <Blocks blocks={answer.blocks} answer={answer} />
      </div>
      <footer class="trust">
        <p>
          {[
            strings.sharedBy(names),
            strings.checked(dayText(answer.checked, reader)),
            strings.version(answer.version),
          ].join(' · ')}
        </p>
        <p>{strings.sources}</p>
        <ul>
          {answer.sources.map((source) => (
            <li>
              <a href={source.url}>{source.title}</a>
            </li>
          ))}
        </ul>
      </footer>
    </article>
  )
}

/** Answers by name, each a link to its page. */
export function AnswerList({ links, reply }: { links: AnswerLink[]; reply?: string }) {
  return (
    <ul class="choices">
      {links.map((link) => (
        <li>
          <a href={reply ? offeredUrl(link, reply) : answerUrl(link)} lang={link.language}>
            {link.title}
          </a>
          <small>{link.agency.name}</small>
        </li>
      ))}
    </ul>
  )
}

/** The address of an answer that a reply offered: writers learn which choices help. */
function offeredUrl(link: AnswerLink, reply: string): string {
  const url = answerUrl(link)
  return `${url}${url.includes('?') ? '&' : '?'}reply=${reply}`
}

/** Other answers under a heading; nothing where there are none. */
export function AnswerLinks({ heading, links }: { heading: string; links: AnswerLink[] }) {
  if (links.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <AnswerList links={links} />
    </section>
  )
}
