import type { View } from '../ui/view.ts'

interface DecideProps {
  /** What was asked for, and when: only that is approved. */
  asked: { askedAt: string; reason: string }
  /** The page that it is a change of. */
  path: string
  mayDecide: boolean
  /** Whether somebody else than who looks must approve it. */
  mustWait: boolean
  /** Whether who looks wrote in it, and may take it back. */
  isOwn: boolean
  view: View
}

/** Why somebody asks for a change; who may, approves or refuses it, and who asked takes it back. */
export function DecideChange({ asked, path, mayDecide, mustWait, isOwn, view: { t } }: DecideProps) {
  return (
    <>
      {asked.reason ? <q>{asked.reason}</q> : null}
      {mustWait ? <p>{t.review.twoPeopleWrote}</p> : null}
      {mayDecide ? (
        <form method="post" action={`${path}/approve`} class="actions">
          <input type="hidden" name="asked-at" value={asked.askedAt} />
          {mustWait ? null : (
            <button type="submit" name="do" value="approve">
              {t.facts.approve}
            </button>
          )}
          <button type="submit" name="do" value="refuse" class="quiet">
            {t.facts.refuse}
          </button>
        </form>
      ) : null}
      {isOwn ? (
        <form method="post" action={path}>
          <input type="hidden" name="asked-at" value={asked.askedAt} />
          <button type="submit" name="do" value="withdraw" class="quiet">
            {t.begun.withdraw}
          </button>
        </form>
      ) : null}
    </>
  )
}
