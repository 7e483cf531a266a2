import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { isIsoDate, isoDay } from '../../corpus/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { isOmbNumber, measureDay } from '../../measures/index.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import { membersByLanguage } from '../../store/panel/members.ts'
import { isPanelOpen, type PanelSettings, panelSettings, setPanel } from '../../store/panel/settings.ts'
import { beginStudy, closeStudy, latestStudies } from '../../store/panel/studies.ts'
import { requirePermission } from '../access/permitted.ts'
import { agenciesOfDraft, draftOf } from '../drafts/draft-of.ts'
import { checkAgainst } from '../publishing/examine-draft.ts'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { PanelPage } from './panel-view.tsx'
import { readStudy, type TypedStudy } from './read-study.ts'
import { StudyForm } from './study-form.tsx'

const MOST_STUDIES = 50
const MOST_MINUTES = 5

/** The panel at the desk: how it is set, who is there, and asking it about a draft. */
export const panelPages = new Hono<DeskEnv>()

panelPages.get('/panel', async (c) => panelPage(c, await panelSettings(c.env.DB)))

panelPages.post('/panel', async (c) => {
  const form = await formOf(c)
  const settings: PanelSettings = {
    ombNumber: text(form, 'omb').trim(),
    expiresOn: text(form, 'expires').trim(),
    burdenMinutes: Number(text(form, 'minutes')),
    isOn: text(form, 'isOn') === 'yes' ? 1 : 0,
  }
  if (!areRight(settings)) return panelPage(c, settings, true)
  await setPanel(c.env.DB, settings, personOf(c), new Date())
  return c.redirect('/desk/panel?saved', 303)
})

panelPages.get('/drafts/:id/study', async (c) => studyPage(c, await ownDraft(c)))

panelPages.post('/drafts/:id/study', async (c) => {
  const draft = await ownDraft(c)
  const language = languageOf(draft)
  const [today, view] = [measureDay(new Date()), viewOf(c)]
  const { answer } = checkAgainst(await liveEngine(c.env, c.executionCtx), draft, isoDay(new Date()))
  if (!language || !answer) return studyPage(c, draft)
  const typed = readStudy(await formOf(c), { language, minimum: settingsOf(c).minimumCell, today, view })
  if (Object.keys(typed.problems).length > 0) return studyPage(c, draft, typed)
  const { kind, questions, planned, closesOn } = typed
  const { id: draftId, revision, fields } = draft
  const study = { draftId, revision, language, kind, answer, questions, planned, closesOn, madeBy: personOf(c) }
  await beginStudy(c.env.DB, { ...study, agency: fields.agency }, new Date())
  return c.redirect(`/desk/drafts/${draftId}#panel`, 303)
})

panelPages.post('/drafts/:id/study/:study/close', async (c) => {
  const { id: draftId } = await ownDraft(c)
  await closeStudy(c.env.DB, { draftId, id: c.req.param('study'), who: personOf(c) }, new Date())
  return c.redirect(`/desk/drafts/${draftId}#panel`, 303)
})

/** The draft of the address, for who may write it while it is worked on. */
async function ownDraft(c: DeskContext): Promise<Draft> {
  const draft = await draftOf(c, c.req.param('id') ?? '')
  requirePermission(c, 'write', ...(await agenciesOfDraft(c.env.DB, draft)))
  if (draft.state !== 'draft' && draft.state !== 'in-review') throw new Problem('not-allowed')
  return draft
}

function languageOf({ language }: Draft): 'en' | 'es' | undefined {
  return (['en', 'es'] as const).find((one) => one === language)
}

function areRight({ ombNumber, expiresOn, burdenMinutes, isOn }: PanelSettings): boolean {
  const minutes = Number.isInteger(burdenMinutes) && burdenMinutes >= 1 && burdenMinutes <= MOST_MINUTES
  const isEmpty = ombNumber === '' && expiresOn === ''
  return minutes && ((isOmbNumber(ombNumber) && isIsoDate(expiresOn)) || (isEmpty && isOn === 0))
}

async function panelPage(c: DeskContext, settings: PanelSettings, hasProblem = false) {
  const view = viewOf(c)
  const today = measureDay(new Date())
  const [members, studies] = await Promise.all([
    membersByLanguage(c.env.DB, today),
    latestStudies(c.env.DB, MOST_STUDIES),
  ])
  const content = (
    <PanelPage
      {...{ settings, hasProblem, members, studies, view }}
      isOpen={!hasProblem && isPanelOpen(settings, today)}
      isSaved={c.req.query('saved') !== undefined}
      minimum={settingsOf(c).minimumCell}
    />
  )
  return page(c, view.t.panel.title, content, { part: 'numbers', status: hasProblem ? 422 : 200 })
}

async function studyPage(c: DeskContext, draft: Draft, typed?: TypedStudy) {
  const view = viewOf(c)
  const { t } = view
  const language = languageOf(draft)
  const { answer } = checkAgainst(await liveEngine(c.env, c.executionCtx), draft, isoDay(new Date()))
  const content =
    language && answer ? (
      <StudyForm {...{ draft, language, typed, view }} />
    ) : (
      <>
        <h1>{t.panel.formTitle}</h1>
        <p class="said bad" role="alert">
          {language ? t.panel.notReady : t.panel.noLanguage}
        </p>
        <p>
          <a href={`/desk/drafts/${draft.id}`}>{draft.fields.title.trim() || t.answers.untitled}</a>
        </p>
      </>
    )
  const isRefused = typed !== undefined || c.req.method === 'POST'
  return page(c, t.panel.formTitle, content, { part: 'answers', status: isRefused ? 422 : 200 })
}
