import type { View } from '../ui/view.ts'

/** What was typed in this tab and never reached the desk; shown by a script alone. */
export function KeptNote({ view: { t } }: { view: View }) {
  return (
    <div class="said" id="kept" role="status" hidden>
      {t.keptTitle}
      <div class="actions">
        <button type="button" data-kept="back">
          {t.keptPutBack}
        </button>
        <button type="button" class="quiet" data-kept="drop">
          {t.keptDrop}
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
      data-saving={t.saving}
      data-saved={t.savedAtTime}
      data-typed={t.notSavedYet}
      data-failed={t.notSaved}
      data-stale={t.notSavedStale}
      data-signed-out={t.notSavedSignedOut}
      data-closed={t.notSavedClosed}
    >
      <span role="status" />{' '}
      <button type="submit" name="do" value="save" class="quiet" data-for="stale" hidden>
        {t.seeBoth}
      </button>
      <a href="/desk/sign-in" target="_blank" rel="noopener" data-for="signed-out" hidden>
        {t.signInNewTab}
      </a>
    </div>
  )
}
