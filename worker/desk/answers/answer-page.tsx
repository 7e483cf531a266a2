import { Hono } from 'hono'
import { isLanguage, LANGUAGES, type Language, Problem } from '../../contract/index.ts'
import { answerUrl, DAY_MS, isoDay, parseAnswerFile, readAnswerParts } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { movedTo } from '../../store/answers/answer-moves.ts'
import {
  type AnswerRow,
  type AnswerVersion,
  answerLanguages,
  answerRow,
  answerVersions,
} from '../../store/answers/answers.ts'
import { draftOfAnswer } from '../../store/answers/drafts.ts'
import { plansOfAnswer } from '../../store/answers/plans.ts'
import { auditOf } from '../../store/audit.ts'
import { answerUse } from '../../store/numbers/answer-use.ts'
import { requirePermission } from '../access/permitted.ts'
import { checkedLinks, linkResults } from '../corpus/link-results.ts'
import { beginDraft } from '../drafts/change-draft.ts'
import { fieldsOfAnswer } from '../drafts/draft-fields.ts'
import { needsAnother } from '../publishing/approve.ts'
import { liveVersion } from '../publishing/live-version.ts'
import { PlanNote } from '../publishing/plan-notes.tsx'
import { makeLive } from '../publishing/publish.ts'
import { UnderWay } from '../publishing/under-way/under-way.tsx'
import { Back } from '../ui/back.tsx'
import { History } from '../ui/history.tsx'
import { page } from '../ui/page.tsx'
import { type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { AnswerFacts } from './answer-facts.tsx'
import { AnswerText } from './answer-text.tsx'
import { ArchivedNote, ArchiveForm } from './archive-routes.tsx'
import { RollBackForm } from './roll-back.tsx'
import { VersionCompare } from './version-compare.tsx'
import { VersionList } from './version-list.tsx'

const PATH = '/answers/:id/:language'
/** Questions are kept for 90 days. */
const KEPT_MS = 90 * DAY_MS

/** One answer: its published text, versions and where it came from; editing and making it live again. */
export const answerPage = new Hono<DeskEnv>()

answerPage.get(PATH, async (c) => {
  const { id, language } = addressOf(c.req.param())
  const [row, versions, languages, history, plans, engine, use, results] = await Promise.all([
    answerRow(c.env.DB, id, language),
    answerVersions(c.env.DB, id, language),
    answerLanguages(c.env.DB, id),
    auditOf(c.env.DB, `answer:${id}/${language}`),
    plansOfAnswer(c.env.DB, id, language),
    liveEngine(c.env, c.executionCtx),
    answerUse(c.env.DB, id, language, isoDay(Date.now() - KEPT_MS)),
    linkResults(c.env),
  ])
  const wanted = Number(c.req.query('version') ?? row?.version)
  const shown = versions.find(({ version }) => version === wanted)
  if (!row || !shown) throw new Problem('answer-unknown')
  const isMine = await needsAnother(c.env.DB, personOf(c), { agencies: [row.agency], writers: shown.writers })
  const compared = versions.find(({ version }) => version === Number(c.req.query('compare')))
  const live = versions.find(({ version }) => version === row.version)
  const { answer: read } = live ? parseAnswerFile({ path: id, text: live.markdown }, engine.snapshot) : {}
  const links = read ? checkedLinks(read, results) : []
  const minimum = settingsOf(c).minimumCell
  const view = viewOf(c)
  const content = (
    <>
      <Back href="/desk/answers">{view.t.answers.title}</Back>
      {c.req.query('stale') === undefined ? null : (
        <p class="said bad" role="alert">
          {view.t.answers.rollBackStale}
        </p>
      )}
      {row.state === 'archived' ? (
        <ArchivedNote row={row} into={await movedTo(c.env.DB, id, language)} view={view} />
      ) : (
        <LiveState row={row} engine={engine} isNew={c.req.query('published') !== undefined} view={view} />
      )}
      <UnderWay c={c} target={`answer:${id}/${language}`} again={`/desk/answers/${id}/${language}`} />
      {plans.map((plan) => (
        <PlanNote plan={plan} agencies={engine.snapshot.agencies} view={view} />
      ))}
      <h1 lang={language}>{shown.title}</h1>
      <p class="sub">{[view.t.answers.versionNumber(shown.version), view.t.lists.languages[language]].join(' · ')}</p>
      {compared ? <VersionCompare from={compared} to={shown} view={view} /> : null}
      <div class="columns">
        <Text row={row} shown={shown} snapshot={engine.snapshot} view={view} />
        <div>
          <Actions row={row} languages={languages} view={view} />
          {shown.version === row.version || !view.may('publish', row.agency) ? null : (
            <RollBackForm row={row} old={shown} isMine={isMine} view={view} />
          )}
          <AnswerFacts {...{ row, use, links, engine, minimum, view }} parts={live && readAnswerParts(live.markdown)} />
          <VersionList row={row} versions={versions} shown={shown} history={history} view={view} />
          <History entries={history} view={view} />
          {row.state === 'published' && view.may('publish', row.agency) ? (
            <ArchiveForm row={row} problem={c.req.query('archive')} view={view} />
          ) : null}
        </div>
      </div>
    </>
  )
  return page(c, shown.title, content, {
    part: 'answers',
    styles: ['answer.css', 'guided.css'],
    script: 'under-way.js',
  })
})

answerPage.post(`${PATH}/edit`, async (c) => {
  const { id, language } = addressOf(c.req.param())
  const live = await liveVersion(c.env.DB, id, language)
  const parts = readAnswerParts(live.markdown)
  if (!parts) throw new Problem('answer-wrong')
  requirePermission(c, 'write', parts.fields.agency)
  const started = await draftOfAnswer(c.env.DB, id, language)
  if (started) return c.redirect(`/desk/drafts/${started.id}`, 303)
  const start = { answerId: id, language, baseVersion: live.version, fields: fieldsOfAnswer(parts) }
  return c.redirect(`/desk/drafts/${await beginDraft(c, { ...start, writers: [] })}`, 303)
})

answerPage.post(`${PATH}/live`, async (c) => {
  const { id, language } = addressOf(c.req.param())
  const live = await liveVersion(c.env.DB, id, language)
  await makeLive(c, `answer:${id}/${language} version ${live.version}`)
  return c.redirect(`/desk/answers/${id}/${language}?published=${live.version}`, 303)
})

function addressOf({ id, language }: { id: string; language: string }): { id: string; language: Language } {
  if (!isLanguage(language)) throw new Problem('answer-unknown')
  return { id, language }
}

/** Which version the engine of this place answers with: what people read now, whatever the store says. */
function versionPeopleRead({ snapshot }: Engine, { id, language }: AnswerRow): number | undefined {
  const answer = snapshot.answer(id, language)
  return answer?.language === language ? answer.version : undefined
}

interface LiveStateProps {
  row: AnswerRow
  engine: Engine
  /** Whether someone has just published it. */
  isNew: boolean
  view: View
}

function LiveState({ row, engine, isNew, view: { t, path, may } }: LiveStateProps) {
  const read = versionPeopleRead(engine, row)
  const isLive = read === row.version
  if (isLive && !isNew) return null
  if (isLive)
    return (
      <p class="said good" role="status">
        <b>{t.answers.publishedTitle(row.version)}</b> {t.answers.publishedLive}
      </p>
    )
  return (
    <div class="said" role="status">
      <b>{t.answers.publishedTitle(row.version)}</b> {t.answers.publishedSoon}{' '}
      {read === undefined ? t.answers.notLiveYet : t.answers.notLive(read)} <a href={path}>{t.answers.lookAgain}</a>
      {isNew || !may('publish') ? null : (
        <form method="post" action={`/desk/answers/${row.id}/${row.language}/live`}>
          <button type="submit" class="quiet">
            {t.answers.makeLive}
          </button>
        </form>
      )}
    </div>
  )
}

interface TextProps {
  row: AnswerRow
  shown: AnswerVersion
  snapshot: Engine['snapshot']
  view: View
}

function Text({ row, shown, snapshot, view }: TextProps) {
  const { t } = view
  const { agencies, facts } = snapshot
  const { answer } = parseAnswerFile({ path: shown.id, text: shown.markdown }, { agencies, facts })
  return (
    <section class="panel" aria-label={t.answers.theAnswer}>
      {shown.version === row.version ? null : <p class="said">{t.answers.oldVersion(shown.version, row.version)}</p>}
      {answer ? (
        <AnswerText
          answer={{ ...answer, version: shown.version }}
          agencies={agencies}
          states={snapshot.states}
          view={view}
        />
      ) : (
        <>
          <p class="said bad">{t.answers.unreadable}</p>
          <pre class="typed">{shown.markdown}</pre>
        </>
      )}
    </section>
  )
}

interface ActionsProps {
  row: AnswerRow
  /** What is published of it, in each language. */
  languages: AnswerRow[]
  view: View
}

/** The languages it can be translated into, each with the way to begin. */
function Untranslated({ row, languages, view: { t } }: ActionsProps) {
  const missing = LANGUAGES.filter((each) => !languages.some(({ language }) => language === each))
  if (missing.length === 0) return null
  return (
    <p>
      {t.translations.beginIn}
      {': '}
      {missing.map((each, place) => (
        <>
          {place > 0 ? ', ' : ''}
          <a href={`/desk/translations/${row.id}/${each}`}>{t.lists.languages[each]}</a>
        </>
      ))}
    </p>
  )
}

function Actions({ row, languages, view }: ActionsProps) {
  const { t, may } = view
  const others = languages.filter(({ language }) => language !== row.language)
  return (
    <section class="panel">
      {may('write', row.agency) ? (
        <form method="post" action={`/desk/answers/${row.id}/${row.language}/edit`}>
          <button type="submit">{t.answers.edit}</button>
        </form>
      ) : null}
      {row.state === 'archived' ? null : (
        <p>
          <a class="alone" href={answerUrl(row)}>
            {t.answers.seePublic}
          </a>
        </p>
      )}
      {row.language === 'en' ? null : (
        <p>
          <a class="alone" href={`/desk/translations/${row.id}/${row.language}`}>
            {t.translations.beside}
          </a>
        </p>
      )}
      {row.language === 'en' && row.state === 'published' && may('write', row.agency) ? (
        <Untranslated row={row} languages={languages} view={view} />
      ) : null}
      {others.length === 0 ? null : (
        <p>
          {t.answers.otherLanguages}
          {': '}
          {others.map((other) => (
            <a href={`/desk/answers/${other.id}/${other.language}`}>{t.lists.languages[other.language]}</a>
          ))}
        </p>
      )}
    </section>
  )
}
