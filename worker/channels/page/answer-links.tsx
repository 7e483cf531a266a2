import type { AnswerLink } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { directionOf } from '../../html/direction-of.ts'
import { htmlStrings } from '../../html/strings.ts'
import { languageName } from '../../html/texts/language-name.ts'

/** Answers by name, each a link to its page. */
export function AnswerList({ links, reply }: { links: AnswerLink[]; reply?: string }) {
  return (
    <ul class="choices">
      {links.map((link) => (
        <li>
          <a
            href={reply ? offeredUrl(link, reply) : answerUrl(link)}
            lang={link.readersTitle ? undefined : link.language}
            dir={directionOf(link.language)}
          >
            {link.readersTitle ?? link.title}
          </a>
          {link.covers ? (
            <span lang={link.language} dir={directionOf(link.language)}>
              {link.covers}
            </span>
          ) : null}
          <small>{link.agency.name}</small>
          {link.readersTitle ? <small>{htmlStrings('es').inLanguage(languageName(link.language, 'es'))}</small> : null}
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
export function AnswerLinks({ heading, links }: { heading: string; links: AnswerLink[] }) {
  if (links.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <AnswerList links={links} />
    </section>
  )
}
