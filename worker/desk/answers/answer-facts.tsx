import { type AnswerParts, isoDay, presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { countingIn } from '../../html/texts/count.ts'
import { intervalText, shareOf, shareText } from '../../measures/index.ts'
import type { AnswerRow } from '../../store/answers/answers.ts'
import type { AnswerUse } from '../../store/numbers/answer-use.ts'
import type { CheckedLink } from '../corpus/link-results.ts'
import { InsteadNote } from '../publishing/instead-note.tsx'
import { insteadOf } from '../publishing/instead-of.ts'
import { dayText } from '../ui/day-text.ts'
import { Day } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'

interface AnswerFactsProps {
  row: AnswerRow
  /** The live version; undefined where it cannot be read. */
  parts: AnswerParts | undefined
  use: AnswerUse
  /** Where the live text leads, with what the last check found. */
  links: CheckedLink[]
  engine: Engine
  /** The first number of people of which a share is told. */
  minimum: number
  view: View
}

/** What somebody who looks after an answer needs to know: whose it is, when it is due, how it is used and said to help, what it rests on, and
 * whether people's wordings reach it. */
export function AnswerFacts(props: AnswerFactsProps) {
  const { row, parts, engine, view } = props
  const { t, language } = view
  const isDue = row.state === 'published' && row.reviewBy < isoDay(new Date())
  return (
    <section class="panel">
      <h2>{t.answers.about}</h2>
      <dl class="theirs">
        <dt>{t.lists.agency}</dt>
        <dd>{presentAgency(row.agency, engine.snapshot.agencies, language).name}</dd>
        {parts ? (
          <>
            <dt>{t.fields.owner}</dt>
            <dd>{parts.fields.owner}</dd>
            <dt>{t.fields.topics}</dt>
            <dd>{parts.fields.topics.join(', ')}</dd>
          </>
        ) : null}
        <dt>{t.answers.reviewDue}</dt>
        <dd>
          <Day day={row.reviewBy} view={view} />{' '}
          {isDue ? (
            <a class="tag bad" href={`/desk/gaps/review:${row.id}:${row.language}`}>
              {t.answers.dueNow}
            </a>
          ) : null}
        </dd>
        <Use {...props} />
        <Sources {...props} />
        <Links {...props} />
      </dl>
      <Wordings {...props} />
    </section>
  )
}

function Use({ row, use: { given, versions, closed }, minimum, view: { t, language } }: AnswerFactsProps) {
  const { number } = countingIn(language)
  return (
    <>
      <dt>{t.answers.given}</dt>
      <dd>{number(given)}</dd>
      <dt>{t.answers.helped}</dt>
      <dd>
        {versions.length === 0 ? t.answers.nobodySaid : null}
        <ul class="near">
          {versions.map(({ version, helpful, said }) => {
            const share = shareOf('feedback', helpful, said, minimum)
            const between = intervalText(share, language)
            return (
              <li>
                {t.answers.versionNumber(version)}
                {': '}
                {share.tooFew
                  ? t.answers.fewSaid(minimum)
                  : t.answers.helpedOf(shareText(share, language), said, between)}
              </li>
            )
          })}
        </ul>
        {versions.some(({ helpful, said }) => said > helpful) ? (
          <a href={`/desk/gaps/feedback:${row.id}:${row.language}`}>{t.answers.whyNotHelped}</a>
        ) : null}
      </dd>
      <dt>{t.answers.closedGaps}</dt>
      <dd>{t.answers.closedOf(closed.gaps, closed.people)}</dd>
    </>
  )
}

function Sources({ parts, view: { t } }: AnswerFactsProps) {
  if (!parts || parts.fields.sources.length === 0) return null
  return (
    <>
      <dt>{t.fields.sources}</dt>
      <dd>
        <ul class="near">
          {parts.fields.sources.map(({ title, url }) => (
            <li>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}

/** What the last check of each link found: the links to look at first. */
function Links({ links, view }: AnswerFactsProps) {
  const { t, language } = view
  if (links.length === 0) return null
  const isFine = ({ result }: CheckedLink) => result?.state === 'ok'
  return (
    <>
      <dt>{t.answers.links}</dt>
      <dd>
        <ul class="near">
          {[...links]
            .sort((a, b) => Number(isFine(a)) - Number(isFine(b)))
            .map(({ url, result }) => (
              <li>
                <a href={url}>{url.replace(/^https?:\/\//, '')}</a>{' '}
                <small>
                  {result
                    ? [
                        t.corpus.linkStates[result.state],
                        ...(result.status ? [String(result.status)] : []),
                        dayText(result.checked, language),
                      ].join(' · ')
                    : t.answers.linkUnchecked}
                </small>
              </li>
            ))}
        </ul>
      </dd>
    </>
  )
}

/** The other ways people ask it: those that do not reach it, each with what stands against it, and how many do. */
function Wordings({ row, parts, engine, view: { t } }: AnswerFactsProps) {
  if (row.state !== 'published' || !parts || parts.fields.asked.length === 0) return null
  const { asked } = parts.fields
  const missing = asked.flatMap((text) => {
    const instead = insteadOf(engine, { text, language: row.language }, row.id)
    return instead ? [{ text, instead }] : []
  })
  return (
    <details open={missing.length > 0}>
      <summary>{t.answers.wordings(asked.length - missing.length, asked.length)}</summary>
      {missing.length === 0 ? null : <p>{t.gate.insteadHelp}</p>}
      <ul class="wordings">
        {missing.map(({ text, instead }) => (
          <li>
            <q lang={row.language}>{text}</q> <InsteadNote instead={instead} view={{ t }} />
          </li>
        ))}
      </ul>
    </details>
  )
}
