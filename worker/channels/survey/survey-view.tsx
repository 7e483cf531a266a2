import type { Child } from 'hono/jsx'
import { Layout } from '../../html/layout.tsx'
import type { PageLanguage } from '../../html/strings.ts'
import { DRIVER_TEXTS, pointsOf } from '../../measures/index.ts'
import type { ShownSurvey, SurveyFields } from './shown-survey.ts'
import { surveyStrings } from './strings.ts'

interface TrustPageProps {
  shown: ShownSurvey
  fields: SurveyFields
  /** Nothing was chosen. */
  hasProblem?: boolean
}

/** The first question, which counts by itself; number and day of OMB stand on it. */
export function TrustPage({ shown, fields, hasProblem = false }: TrustPageProps) {
  const { settings, wording, language, agencyName } = shown
  const t = surveyStrings(language)
  const { trust } = wording.texts[language]
  return (
    <Layout title={t.title} language={language} styles={['survey.css']}>
      <h1>{t.title}</h1>
      <p>{t.about(agencyName, settings.service)}</p>
      <form method="post" action={`/survey/${settings.agency}`}>
        <Hidden fields={{ id: fields.id, answer: fields.answer, version: fields.version, language }} />
        <fieldset class="survey" aria-describedby={hasProblem ? 'choose' : undefined}>
          <legend>{trust}</legend>
          {hasProblem ? (
            <p class="problem" id="choose" role="alert">
              {t.chooseOne}
            </p>
          ) : null}
          {pointsOf(wording.scale).map((point) => (
            <label>
              <input type="radio" name="trust" value={String(point)} required />
              {pointText(shown, point)}
            </label>
          ))}
        </fieldset>
        <button type="submit">{t.send}</button>
      </form>
      <Omb shown={shown} />
    </Layout>
  )
}

function pointText({ wording, language }: ShownSurvey, point: number): string {
  const t = surveyStrings(language)
  const texts: Partial<Record<number, string>> = wording.scale === 'thumbs' ? t.thumbs : t.points
  return texts[point] ?? String(point)
}

interface MorePageProps {
  shown: ShownSurvey
  id: string
  /** Which list is shown. */
  side: 'positive' | 'negative'
}

/** What made the difference, or what could be better, and words. All of it may be left out. */
export function MorePage({ shown: { settings, wording, language }, id, side }: MorePageProps) {
  const t = surveyStrings(language)
  const { [side]: legend, comment } = wording.texts[language]
  return (
    <Layout title={t.title} language={language} styles={['survey.css']}>
      <h1>{t.thanks}</h1>
      <p role="status">{t.kept}</p>
      <form method="post" action={`/survey/${settings.agency}/more`}>
        <Hidden fields={{ id, language }} />
        <fieldset class="survey">
          <legend>{legend}</legend>
          {wording.drivers.map((driver) => (
            <label>
              <input type="checkbox" name="driver" value={driver} />
              {DRIVER_TEXTS[language][side][driver]}
            </label>
          ))}
        </fieldset>
        <label for="comment">{comment}</label>
        <p class="hint" id="comment-hint">
          {t.commentHint}
        </p>
        <textarea id="comment" name="comment" rows={3} maxlength={1000} aria-describedby="comment-hint" />
        <button type="submit">{t.send}</button>
      </form>
    </Layout>
  )
}

/** The end. */
export function ThanksPage({ language, removed }: { language: PageLanguage; removed: number }) {
  const t = surveyStrings(language)
  return (
    <Said language={language} title={t.thanks} text={t.thanksText}>
      {removed > 0 ? <p role="status">{t.removed(removed)}</p> : null}
    </Said>
  )
}

/** Nobody is asked here: no survey, no number of OMB's, or one that has run out. */
export function ClosedPage({ language }: { language: PageLanguage }) {
  const t = surveyStrings(language)
  return <Said language={language} title={t.closed} text={t.closedText} />
}

function Said({
  language,
  title,
  text,
  children,
}: {
  language: PageLanguage
  title: string
  text: string
  children?: Child
}) {
  return (
    <Layout title={title} language={language}>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      <p>
        <a href={language === 'es' ? '/es' : '/'}>{surveyStrings(language).again}</a>
      </p>
    </Layout>
  )
}

function Omb({ shown: { settings, language } }: { shown: ShownSurvey }) {
  const t = surveyStrings(language)
  const { ombNumber, expiresOn, burdenMinutes, statementUrl } = settings
  const [year, month, day] = expiresOn.split('-')
  return (
    <footer class="trust">
      <p>{t.omb(ombNumber, `${month}/${day}/${year}`)}</p>
      <p>{t.burden(burdenMinutes, ombNumber)}</p>
      {statementUrl ? (
        <p>
          <a href={statementUrl}>{t.statement}</a>
        </p>
      ) : null}
    </footer>
  )
}

function Hidden({ fields }: { fields: Record<string, string> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** The invitation, below everything that was asked for. */
export function Invitation({ offer, language }: { offer: { href: string; minutes: number }; language: PageLanguage }) {
  const t = surveyStrings(language)
  return (
    <aside>
      <h2>{t.offer}</h2>
      <p>
        <a href={offer.href}>{t.offerLink(offer.minutes)}</a>
      </p>
    </aside>
  )
}
