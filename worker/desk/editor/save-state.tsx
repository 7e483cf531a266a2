import type { View } from '../ui/view.ts'

/** What was typed in this tab and never reached the desk; shown by a script alone. */
export function KeptNote({ view: { t } }: { view: View }) {
  return (
    <div class="said" id="kept" role="status" hidden>
      {t.editor.keptTitle}
      <q data-kept-text />
      <div class="actions">
        <button type="button" data-kept="back">
          {t.editor.keptPutBack}
        </button>
        <button type="button" class="quiet" data-kept="drop">
          {t.editor.keptDrop}
        </button>
      </div>
    </div>
  )
}

/** Where a script says what became of the text. Its words stand here, for a script knows no language. */
export function SaveState({ view: { t } }: { view: View }) {
  return (
    <div
      class="save-state"
      id="save-state"
      hidden
      data-saving={t.editor.saving}
      data-saved={t.editor.savedAtTime}
      data-typed={t.editor.notSavedYet}
      data-failed={t.editor.notSaved}
      data-stale={t.editor.notSavedStale}
      data-signed-out={t.editor.notSavedSignedOut}
      data-closed={t.editor.notSavedClosed}
    >
      <span role="status" />{' '}
      <button type="submit" name="do" value="save" class="quiet" data-for="stale" hidden>
        {t.editor.seeBoth}
      </button>
      <a href="/desk/sign-in" target="_blank" rel="noopener" data-for="signed-out" hidden>
        {t.editor.signInNewTab}
      </a>
    </div>
  )
}
