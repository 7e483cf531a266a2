import type { Answer, Focus, Language } from '../contract/index.ts'
import { isoDay } from '../corpus/index.ts'
import { Blocks } from './blocks.tsx'
import { ContactCard } from './contact-card.tsx'
import { directionOf, tagOf } from './direction-of.ts'
import { OutdatedNote } from './outdated-note.tsx'
import { passageAt } from './passage-at.ts'
import { htmlStrings } from './strings.ts'
import { longDayText } from './texts/day-text.ts'
import { languageName } from './texts/language-name.ts'

interface ArticleProps {
  answer: Answer
  reader: Language
  /** The passage that was asked for: shown first and marked in its place, unless the answer begins with it. */
  focus?: Focus | undefined
  /** `h2` where the page around it has a heading of its own. */
  title?: 'h1' | 'h2'
}

/** One answer with its owner, the day it was checked, version and sources: the record every channel shows. */
export function AnswerArticle({ answer, reader, focus, title: Title = 'h1' }: ArticleProps) {
  const asked = focus && focus.path.join() !== '0' ? passageAt(answer, focus.path) : undefined
  const strings = htmlStrings(reader)
  const foreign = answer.language !== reader
  const names = new Intl.ListFormat(reader).format(answer.agencies.map((agency) => agency.name))
  return (
    <article>
      {foreign ? <Foreign answer={answer} reader={reader} /> : null}
      <OutdatedNote answer={answer} reader={reader} today={isoDay(new Date())} />
      <div lang={tagOf(answer.language)} dir={directionOf(answer.language)}>
        <Title>{answer.title}</Title>
        {asked ? (
          <section class="callout note" aria-label={strings.focus}>
            <strong lang={tagOf(reader)} dir={directionOf(reader)}>
              {strings.focus}
            </strong>
            <Blocks blocks={asked.alone} answer={answer} />
          </section>
        ) : null}
        <Blocks blocks={answer.blocks} answer={{ ...answer, marked: asked?.part }} />
      </div>
      <footer class="trust">
        <p>
          {[
            strings.sharedBy(names, answer.agencies.length),
            strings.checked(longDayText(answer.checked, reader)),
            ...(answer.edited ? [strings.edited(longDayText(answer.edited, reader))] : []),
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

/** That it is not in the reader's language, and who speaks it. */
function Foreign({ answer: { language, speaker }, reader }: { answer: Answer; reader: Language }) {
  const strings = htmlStrings(reader)
  return (
    <aside>
      <p class="callout note">{strings.onlyIn(languageName(language, reader))}</p>
      {speaker ? (
        <>
          {speaker.languages.includes(reader) ? <p>{strings.speaker}</p> : null}
          <ContactCard contact={speaker} language={reader} />
        </>
      ) : null}
    </aside>
  )
}
