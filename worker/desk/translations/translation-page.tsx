import { Hono } from 'hono'
import { isLanguage, type Language, Problem } from '../../contract/index.ts'
import { readAnswerParts, readableText } from '../../corpus/index.ts'
import { type AnswerVersion, answerRow, answerVersion } from '../../store/answers/answers.ts'
import { type Draft, draftOfAnswer } from '../../store/answers/drafts.ts'
import { translatedVersion } from '../../store/answers/translations.ts'
import { requirePermission } from '../access/permitted.ts'
import { drawRun } from '../answers/version-compare.tsx'
import { wordDiff } from '../answers/word-diff.ts'
import { beginDraft } from '../drafts/change-draft.ts'
import { fieldsOfAnswer, fieldsToTranslate } from '../drafts/draft-fields.ts'
import { draftOf } from '../drafts/draft-of.ts'
import { draftPage } from '../editor/draft-page.tsx'
import { staleDraft } from '../editor/draft-stale.ts'
import { KEPT_STATUS, keepTyped } from '../editor/keep-typed.ts'
import { liveVersion } from '../publishing/live-version.ts'
import { Back } from '../ui/back.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { TranslationForm } from './translation-form.tsx'

const PATH = '/translations/:id/:language'

/** One translation beside its English: what changed there, and the text to bring up to date. Saving makes a draft like any other. */
export const translationPage = new Hono<DeskEnv>()

translationPage.get(PATH, async (c) => {
  const { id, language } = addressOf(c.req.param())
  const [english, base, started] = await Promise.all([
    liveVersion(c.env.DB, id, 'en'),
    translatedVersion(c.env.DB, id, language),
    draftOfAnswer(c.env.DB, id, language),
  ])
  const draft = started ?? {
    ...(await freshDraft(c, id, language)),
    id: '',
    revision: 0,
    state: 'draft',
    savedBy: '',
    updatedAt: '',
    reviewer: '',
    dueOn: '',
  }
  const from = draft.fields.translates ?? base
  // Nothing is made from any version yet where it only begins.
  const before =
    from === undefined || draft.baseVersion === 0 ? undefined : await answerVersion(c.env.DB, id, 'en', from)
  const view = viewOf(c)
  const title = draft.fields.title || english.title
  const content = (
    <>
      <Back href="/desk/translations">{view.t.translations.all}</Back>
      <h1 lang={language}>{title}</h1>
      <p class="sub">
        {[view.t.lists.languages[language], view.t.translations.englishNow(english.version)].join(' · ')}
      </p>
      <div class="columns halves">
        <English english={english} before={before} isNew={draft.baseVersion === 0} view={view} />
        <TranslationForm draft={draft} english={english.version} started={started !== undefined} view={view} />
      </div>
    </>
  )
  return page(c, title, content, { part: 'answers', styles: ['answer.css', 'guided.css'] })
})

translationPage.post(PATH, async (c) => {
  const { id, language } = addressOf(c.req.param())
  const form = await formOf(c)
  const [fresh, started] = await Promise.all([freshDraft(c, id, language), draftOfAnswer(c.env.DB, id, language)])
  requirePermission(c, 'write', fresh.fields.agency)
  const translates = Number(text(form, 'translates')) || undefined
  const typed = { title: text(form, 'title'), body: text(form, 'body'), asked: text(form, 'asked') }
  const made = { ...typed, ...(translates ? { translates } : {}) }
  if (!started && text(form, 'draft') === '') {
    const draftId = await beginDraft(c, { ...fresh, fields: { ...fresh.fields, ...made } })
    return c.redirect(`/desk/drafts/${draftId}?show=preview`, 303)
  }
  const draft = started ?? (await draftOf(c, text(form, 'draft')))
  // The form names a draft that may be closed by now; one of another answer is none of this page's.
  if (draft.answerId !== id || draft.language !== language) throw new Problem('not-found')
  return saveInto(c, draft, {
    ...draft,
    revision: Number(text(form, 'revision')) || 0,
    fields: { ...draft.fields, ...made },
  })
})

function addressOf({ id, language }: { id: string; language: string }): { id: string; language: Language } {
  if (!isLanguage(language) || language === 'en') throw new Problem('answer-unknown')
  return { id, language }
}

/** What a draft of the translation starts from: the live one, or the English with all that no language changes.
 * @throws {Problem} `answer-unknown`, `answer-wrong` */
async function freshDraft(c: DeskContext, id: string, language: Language) {
  const row = await answerRow(c.env.DB, id, language)
  const live = await liveVersion(c.env.DB, id, row ? language : 'en')
  const parts = readAnswerParts(live.markdown)
  if (!parts) throw new Problem('answer-wrong')
  const person = personOf(c)
  const fields = row ? fieldsOfAnswer(parts) : fieldsToTranslate(parts, language)
  return { answerId: id, language, baseVersion: row ? live.version : 0, fields, begunBy: person, writers: [person] }
}

/** Saves into a draft that was begun; where someone saved it first, both texts are shown, and where they may not, theirs. */
async function saveInto(c: DeskContext, draft: Draft, typed: Draft) {
  const kept = await keepTyped(c, draft, typed)
  if (kept === 'saved') return c.redirect(`/desk/drafts/${typed.id}?show=preview`, 303)
  if (kept === 'stale' || kept === 'draftClosed' || kept === 'planned') return staleDraft(c, typed)
  return draftPage(c, { draft: typed, isChecked: false, said: kept, status: KEPT_STATUS[kept] })
}

interface EnglishProps {
  english: AnswerVersion
  /** The version that the translation was made from, where it is known. */
  before: AnswerVersion | undefined
  /** Whether it is translated for the first time. */
  isNew: boolean
  view: View
}

function English({ english, before, isNew, view: { t } }: EnglishProps) {
  const runs = before ? wordDiff(readableText(before.markdown), readableText(english.markdown)) : []
  return (
    <div>
      <section class="panel" id="changes">
        <h2 id="changes-title">{before ? t.translations.changes(before.version) : t.translations.englishText}</h2>
        {before ? null : <p>{isNew ? t.translations.begin : t.translations.unknown}</p>}
        {before && runs.length === 0 ? <p>{t.translations.unchanged}</p> : null}
        {runs.length === 0 ? null : (
          <section class="typed diff" lang="en" aria-labelledby="changes-title" tabindex={0}>
            {runs.map((run) => drawRun(run, t))}
          </section>
        )}
      </section>
      <section class="panel">
        <h2>{t.translations.englishNow(english.version)}</h2>
        <div class="typed" lang="en">
          {readableText(english.markdown)}
        </div>
      </section>
    </div>
  )
}
