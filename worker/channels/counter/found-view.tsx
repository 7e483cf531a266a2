import type { Answer, AnswerLink, Language } from '../../contract/index.ts'
import { AnswerArticle } from '../../html/answer-article.tsx'
import { ContactCard } from '../../html/contact-card.tsx'
import { URGENT_HEADING } from '../urgent/urgent-heading.ts'
import { scriptOf } from './script.ts'
import { stringsFor } from './strings.ts'

/** What was found, best first. */
export function FoundList({ links, language }: { links: AnswerLink[]; language: Language }) {
  if (links.length === 0) return <p>{stringsFor(language).none}</p>
  return (
    <ol class="found">
      {links.map((link) => (
        <li>
          <a href={answerPath(link)} data-open lang={link.language}>
            {link.title}
            <small>{link.agency.name}</small>
          </a>
        </li>
      ))}
    </ol>
  )
}

/** The same for who has no script: what was asked goes along with the answer that is opened, and stands in no address. */
export function FoundForm({
  links,
  language,
  question,
}: {
  links: AnswerLink[]
  language: Language
  question: string
}) {
  if (links.length === 0) return <p>{stringsFor(language).none}</p>
  return (
    <form method="post" action="/counter/ask">
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="question" value={question} />
      <ol class="found">
        {links.map((link) => (
          <li>
            <button type="submit" name="open" value={link.id} lang={link.language}>
              {link.title}
              <small>{link.agency.name}</small>
            </button>
          </li>
        ))}
      </ol>
    </form>
  )
}

function answerPath({ id, language }: AnswerLink): string {
  return `/counter/answers/${id}?language=${language}`
}

interface OpenedProps {
  answer: Answer
  language: Language
  origin: string
}

/** An answer beside what to say of it, and the ways to hand it over. */
export function Opened({ answer, language, origin }: OpenedProps) {
  const strings = stringsFor(language)
  const address = `${origin}${answer.url}`
  return (
    <div class="opened" data-id={answer.id} data-address={address}>
      <p class="hand-over">
        <a class="act" href={`${answer.url}/print`} target="_blank" rel="noreferrer" data-key="F2">
          {strings.print} <kbd>F2</kbd>
        </a>
        <button type="button" data-key="F4" data-copy>
          {strings.copy} <kbd>F4</kbd>
        </button>
        <a class="act" href={`sms:?&body=${encodeURIComponent(`${answer.title} ${address}`)}`} data-key="F6">
          {strings.send} <kbd>F6</kbd>
        </a>
      </p>
      <div class="beside">
        <section class="script" aria-label={strings.say} lang={answer.language}>
          <ScriptView answer={answer} language={language} />
        </section>
        <section class="seen" aria-label={strings.asSeen}>
          <AnswerArticle answer={answer} reader={language} title="h2" />
        </section>
      </div>
    </div>
  )
}

function ScriptView({ answer, language }: Omit<OpenedProps, 'origin'>) {
  const strings = stringsFor(language)
  const { first, steps, ready } = scriptOf(answer)
  return (
    <>
      {answer.callNow ? (
        <div class="callout warning">
          <strong>{URGENT_HEADING[answer.language]}</strong>
          {answer.callNow.map(({ phoneText, name, purpose }) => (
            <p>
              {phoneText} {name}: {purpose}
            </p>
          ))}
        </div>
      ) : null}
      <h2 lang={language}>{strings.say}</h2>
      <p class="say">{first}</p>
      <Lines heading={strings.steps} lines={steps} language={language} isOrdered />
      <Lines heading={strings.ready} lines={ready} language={language} />
      <h3 lang={language}>{strings.reach}</h3>
      {answer.contacts.map((contact) => (
        <ContactCard contact={contact} language={answer.language} />
      ))}
    </>
  )
}

interface LinesProps {
  heading: string
  lines: string[]
  language: Language
  isOrdered?: boolean
}

function Lines({ heading, lines, language, isOrdered }: LinesProps) {
  if (lines.length === 0) return null
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <>
      <h3 lang={language}>{heading}</h3>
      <List>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </List>
    </>
  )
}
