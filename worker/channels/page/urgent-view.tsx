import type { Language, Urgent } from '../../contract/index.ts'
import { directionOf, tagOf } from '../../html/direction-of.ts'
import { URGENT_HEADING } from '../urgent/urgent-heading.ts'
import { AnswerList } from './answer-links.tsx'

/** Whom to call now: the first thing on the page, in words and not only in colour. */
export function UrgentView({ urgent, language }: { urgent: Urgent | undefined; language: Language }) {
  if (!urgent) return null
  return (
    <section
      class="callout warning urgent"
      role="alert"
      aria-labelledby="urgent"
      lang={tagOf(language)}
      dir={directionOf(language)}
    >
      <h2 id="urgent">{URGENT_HEADING[language]}</h2>
      <ul>
        {urgent.lines.map((line) => (
          <li>
            <a class="phone" dir="ltr" href={`tel:${line.phone}`}>
              {line.phoneText}
            </a>{' '}
            <strong>{line.name}</strong> {line.purpose}
          </li>
        ))}
      </ul>
      {urgent.answer ? <AnswerList links={[urgent.answer]} language={language} /> : null}
    </section>
  )
}
