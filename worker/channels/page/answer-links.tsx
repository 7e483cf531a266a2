import type { AnswerLink, Language } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { directionOf, tagOf } from '../../html/direction-of.ts'
import { htmlStrings, isPageLanguage } from '../../html/strings.ts'
import { languageName } from '../../html/texts/language-name.ts'

interface AnswerListProps {
  links: AnswerLink[]
  /** The reader's. */
  language: Language
  /** Id of the reply that offers them. */
  reply?: string
}

/** Answers by name, each a link to its page; those in another language say so. */
export function AnswerList({ links, language, reply }: AnswerListProps) {
  return (
    <ul class="choices">
      {links.map((link) => (
        <li>
          <a
            href={reply ? offeredUrl(link, reply) : answerUrl(link)}
            lang={link.readersTitle ? undefined : tagOf(link.language)}
            dir={directionOf(link.language)}
          >
            {link.readersTitle ?? link.title}
          </a>
          {link.covers ? (
            <span lang={tagOf(link.language)} dir={directionOf(link.language)}>
              {link.covers}
            </span>
          ) : null}
          <small>{link.agency.name}</small>
          {isPageLanguage(language) && link.language !== language ? (
            <small>{htmlStrings(language).inLanguage(languageName(link.language, language))}</small>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** The address of an answer that a reply offered: writers learn which choices help. */
function offeredUrl(link: AnswerLink, reply: string): string {
  return `${answerUrl(link)}?reply=${reply}`
}

/** Other answers under a heading; nothing where there are none. */
export function AnswerLinks({ heading, ...list }: AnswerListProps & { heading: string }) {
  if (list.links.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <AnswerList {...list} />
    </section>
  )
}
