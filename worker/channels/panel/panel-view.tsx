import type { Child } from 'hono/jsx'
import type { Answer } from '../../contract/index.ts'
import { pathIn } from '../../corpus/index.ts'
import { AnswerArticle } from '../../html/answer-article.tsx'
import { Layout } from '../../html/layout.tsx'
import type { PageLanguage } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import type { PanelSettings } from '../../store/panel/settings.ts'
import type { Study } from '../../store/panel/studies.ts'
import { shuffled } from './shuffled.ts'
import { panelStrings } from './strings.ts'

interface JoinProps {
  settings: PanelSettings
  language: PageLanguage
  /** They did not agree. */
  hasProblem?: boolean
}

/** What the panel is, and joining it. */
export function JoinPage({ settings, language, hasProblem = false }: JoinProps) {
  const t = panelStrings(language)
  const other = language === 'en' ? 'es' : 'en'
  const alternate = { language: other, href: `/panel?language=${other}`, text: t.otherLanguage } as const
  return (
    <Layout title={t.title} language={language} styles={['survey.css']} alternate={alternate}>
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      <h2>{t.what}</h2>
      <ul>
        {t.consent.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <form method="post" action={`/panel?language=${language}`}>
        <div class="survey">
          {hasProblem ? (
            <p class="problem" id="agree-first" role="alert">
              {t.agreeFirst}
            </p>
          ) : null}
          <label>
            <input
              type="checkbox"
              name="agree"
              value="yes"
              required
              aria-describedby={hasProblem ? 'agree-first' : undefined}
            />
            {t.agree}
          </label>
        </div>
        <button type="submit">{t.join}</button>
      </form>
      <Omb settings={settings} language={language} />
    </Layout>
  )
}

interface MemberProps {
  language: PageLanguage
  /** Where the member's page is. */
  path: string
  expiresOn: string
  children: Child
}

/** A member's page: a test where one waits, and leaving. */
export function MemberPage({ language, path, expiresOn, children }: MemberProps) {
  const t = panelStrings(language)
  return (
    <Layout title={t.yours} language={language} styles={['survey.css']} head={<meta name="robots" content="noindex" />}>
      <h1>{t.yours}</h1>
      <p>
        {t.keep} {t.until(longDayText(expiresOn, language))}
      </p>
      {children}
      <section aria-labelledby="leave">
        <h2 id="leave">{t.leave}</h2>
        <p>{t.leaveText}</p>
        <form method="post" action={`${path}/leave`}>
          <button type="submit" class="quiet">
            {t.leave}
          </button>
        </form>
      </section>
    </Layout>
  )
}

/** Nothing is asked of them now. */
export function NoTest({ language }: { language: PageLanguage }) {
  const t = panelStrings(language)
  return (
    <section aria-labelledby="test">
      <h2 id="test">{t.noTest}</h2>
      <p>{t.noTestText}</p>
    </section>
  )
}

interface TestProps {
  study: Study
  /** Its text as citizens would read it; none where wordings are compared. */
  answer: Answer | undefined
  settings: PanelSettings
  member: string
  path: string
  /** What was chosen of each question, where not all of them were. */
  chosen?: (number | undefined)[]
}

/** What a member is asked. */
export function Test({ study, answer, settings, member, path, chosen }: TestProps) {
  const { language } = study
  const t = panelStrings(language)
  return (
    <section aria-labelledby="test">
      <h2 id="test">{t.test}</h2>
      <p>{answer ? t.testText : t.wordingText}</p>
      {answer ? (
        <>
          <p class="callout note">{t.draft}</p>
          <AnswerArticle answer={answer} reader={language} title="h2" />
        </>
      ) : null}
      <form method="post" action={path}>
        <input type="hidden" name="study" value={study.id} />
        {chosen ? (
          <p class="problem" id="choose" role="alert">
            {t.chooseAll}
          </p>
        ) : null}
        {study.questions.map(({ text, options }, question) => (
          <fieldset class="survey" aria-describedby={chosen && chosen[question] === undefined ? 'choose' : undefined}>
            <legend>{text}</legend>
            {shuffled(options.length, member, `${study.id} ${question}`).map((option, place) => (
              <label>
                <input
                  type="radio"
                  name={`q${question}`}
                  value={String(place)}
                  required
                  checked={chosen?.[question] === option}
                />
                {options[option]}
              </label>
            ))}
          </fieldset>
        ))}
        <button type="submit">{t.send}</button>
      </form>
      <Omb settings={settings} language={language} />
    </section>
  )
}

interface SaidProps {
  language: PageLanguage
  title: string
  text: string
  /** Back to a member's page; else to the home page. */
  back?: string
}

/** A page that only says something. */
export function SaidPage({ language, title, text, back }: SaidProps) {
  const t = panelStrings(language)
  return (
    <Layout title={title} language={language} head={<meta name="robots" content="noindex" />}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{back ? <a href={back}>{t.back}</a> : <a href={pathIn('/', language)}>{t.again}</a>}</p>
    </Layout>
  )
}

function Omb({ settings, language }: { settings: PanelSettings; language: PageLanguage }) {
  const t = panelStrings(language)
  const [year, month, day] = settings.expiresOn.split('-')
  return (
    <footer class="trust">
      <p>{t.omb(settings.ombNumber, `${month}/${day}/${year}`)}</p>
      <p>{t.burden(settings.burdenMinutes, settings.ombNumber)}</p>
    </footer>
  )
}
