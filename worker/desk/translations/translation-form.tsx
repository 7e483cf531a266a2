import type { Draft } from '../../store/answers/drafts.ts'
import type { View } from '../ui/view.ts'

interface TranslationFormProps {
  draft: Draft
  /** The English version that the text will count as made from. */
  english: number
  /** Whether the draft is kept already. */
  started: boolean
  view: View
}

/** The translation's own words: title, text and other ways to ask. The rest stays as it is and can be changed in the draft. */
export function TranslationForm({ draft, english, started, view }: TranslationFormProps) {
  const { t, may } = view
  const { fields, language } = draft
  if (draft.state === 'in-review' || !may('write', fields.agency))
    return (
      <section class="panel">
        <p class="said">{draft.state === 'in-review' ? t.translations.inReview : t.draft.readOnly}</p>
        {started ? <a href={`/desk/drafts/${draft.id}`}>{t.translations.openDraft}</a> : null}
        <div class="typed" lang={language} dir="auto">{`${fields.title}\n\n${fields.body}`}</div>
      </section>
    )
  return (
    <form method="post" action={`/desk/translations/${draft.answerId}/${language}`} class="panel draft">
      {started ? <p class="said">{t.translations.started(draft.savedBy)}</p> : null}
      <input type="hidden" name="draft" value={draft.id} />
      <input type="hidden" name="revision" value={draft.revision} />
      <input type="hidden" name="translates" value={english} />
      <input type="hidden" name="changed" value={fields.changed?.text ?? ''} />
      <input type="hidden" name="changedOn" value={fields.changed?.on ?? ''} />
      <input type="hidden" name="changedWas" value={fields.changed?.on ? fields.changed.text : ''} />
      <label for="title">{t.fields.title}</label>
      <input id="title" name="title" value={fields.title} lang={language} dir="auto" />
      <label for="body">{t.fields.body}</label>
      <textarea id="body" name="body" rows={24} lang={language} dir="auto">
        {/* A parser drops the first line break of a textarea. */ `\n${fields.body}`}
      </textarea>
      <label for="asked">{t.fields.asked}</label>
      <textarea id="asked" name="asked" rows={6} lang={language} dir="auto">
        {`\n${fields.asked}`}
      </textarea>
      <p class="hint" id="save-hint">
        {t.translations.saveHint}
      </p>
      <div class="actions">
        <button type="submit" aria-describedby="save-hint">
          {t.translations.save}
        </button>
      </div>
    </form>
  )
}
