import type { View } from '../ui/view.ts'
import { InsteadNote } from './instead-note.tsx'
import type { WouldAnswer } from './would-answer.ts'

const SHOWN = 10

/** What publishing would do for the people who wait. */
export function WouldChange({ would, language, view: { t } }: { would: WouldAnswer; language: string; view: View }) {
  return (
    <section class={would.staying.length === 0 ? 'panel good' : 'panel'}>
      <h2>{t.gate.wouldChange}</h2>
      <p>
        <b>{t.gate.wouldAnswer(would.answered, would.all)}</b>
      </p>
      {would.staying.length === 0 ? null : (
        <>
          <p>{t.gate.wouldStay}</p>
          <ul class="wordings">
            {would.staying.slice(0, SHOWN).map(({ text, instead }) => (
              <li>
                <q lang={language}>{text}</q> {instead ? <InsteadNote instead={instead} view={{ t }} /> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
