import type { AnswerLink, Language } from '../../contract/index.ts'
import { answerUrl, DAY_MS, linkTo } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { directionOf, tagOf } from '../../html/direction-of.ts'
import { Layout } from '../../html/layout.tsx'
import { htmlStrings } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import type { AnsweredGap } from '../../store/gaps/answered-gaps.ts'
import { AskForm } from './ask-page.tsx'
import { stringsFor } from './strings.ts'

/** What people asked, and the answer they have now. */
export interface NowAnswered extends AnsweredGap {
  link: AnswerLink
}

interface AnsweredPageProps {
  language: Language
  /** One page of the list; undefined where it could not be read. */
  list: { gaps: NowAnswered[]; more: boolean } | undefined
  page: number
}

/** "You asked, we answered": what many people could not find out, and can now. Tells nothing about fewer people than the minimum cell. */
export function AnsweredPage({ language, list, page }: AnsweredPageProps) {
  const strings = stringsFor(language)
  const title = htmlStrings(language).answered
  const other = language === 'es' ? 'en' : 'es'
  return (
    <Layout
      title={title}
      language={language}
      alternate={{ language: other, href: answeredPath(other, page), text: strings.switchLanguage }}
    >
      <h1>{title}</h1>
      <p>{strings.answeredText}</p>
      {list === undefined ? <p role="status">{strings.answeredFailed}</p> : null}
      {list?.gaps.length === 0 ? <p>{page === 1 ? strings.answeredEmpty : strings.answeredNoMore}</p> : null}
      {list && list.gaps.length > 0 ? (
        <ul class="choices answered">
          {list.gaps.map((gap) => (
            <Answered gap={gap} language={language} />
          ))}
        </ul>
      ) : null}
      <Pages language={language} page={page} more={list?.more === true} />
      <p>
        <a href="/data/unmet.csv">{strings.answeredUnmet}</a>
      </p>
      <AskForm language={language} />
    </Layout>
  )
}

function Answered({
  gap: { link, people, wording, askedAt, answeredAt },
  language,
}: {
  gap: NowAnswered
  language: Language
}) {
  const strings = stringsFor(language)
  return (
    <li>
      <a href={answerUrl(link)} lang={tagOf(link.language)} dir={directionOf(link.language)}>
        {link.title}
      </a>
      {wording ? (
        <small>
          {strings.answeredAsked}{' '}
          <q lang={tagOf(wording.language)} dir={directionOf(wording.language)}>
            {wording.text}
          </q>
        </small>
      ) : null}
      <small>{strings.answeredPeople(people, longDayText(answeredAt, language), link.agency.name)}</small>
      <small>{strings.answeredAfter(daysBetween(askedAt, answeredAt))}</small>
    </li>
  )
}

/** Whole days from one moment to another. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS))
}

function Pages({ language, page, more }: { language: Language; page: number; more: boolean }) {
  const strings = stringsFor(language)
  if (page === 1 && !more) return null
  return (
    <nav class="pages" aria-label={htmlStrings(language).answered}>
      {page > 1 ? <a href={answeredPath(language, page - 1)}>{strings.newer}</a> : null}
      {more ? <a href={answeredPath(language, page + 1)}>{strings.older}</a> : null}
    </nav>
  )
}

/** The address of the list; English and the first page are the ones without parameters. */
function answeredPath(language: Language, page = 1): string {
  const query = new URLSearchParams()
  if (language !== 'en') query.set('language', language)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '/answered' : `/answered?${query}`
}

/** The page's number in an address; what cannot be read is the first. */
export function pageNumber(text: string | undefined): number {
  const page = Number(text)
  return Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1
}

/** The answers of gaps as they are live now; one that is gone is not told about. */
export function nowAnswered(gaps: AnsweredGap[], { snapshot }: Engine, language: Language): NowAnswered[] {
  return gaps.flatMap((gap) => {
    const record = snapshot.answer(gap.answer.id, language)
    return record ? [{ ...gap, link: linkTo(record, snapshot.agencies, language) }] : []
  })
}
