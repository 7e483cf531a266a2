import { isEven, parityOf } from '../../drafts/parity.ts'
import { listText } from '../../ui/day-text.ts'
import type { View } from '../../ui/view.ts'

interface ParityPanelProps {
  /** The English text, and the one that is written. */
  english: string
  body: string
  view: View
}

/** What the English has and a translation lacks: steps, tables, links, numbers, and lines that are English still. */
export function ParityPanel({ english, body, view: { t, language } }: ParityPanelProps) {
  const parity = parityOf(english, body)
  if (isEven(parity)) return <p class="panel good">{t.translations.even}</p>
  return (
    <section class="panel" aria-labelledby="parity">
      <h2 id="parity">{t.translations.uneven}</h2>
      <ul class="problems">
        {parity.parts.map(({ kind, english: there, here }) => (
          <li class="warning">{t.translations.partCount(t.translations.parts[kind], there, here)}</li>
        ))}
        {parity.missing.length === 0 ? null : (
          <li class="warning">{t.translations.missingValues(listText(parity.missing, language))}</li>
        )}
        {parity.untouched.map((line) => (
          <li class="warning">
            {t.translations.untouched} <q lang="en">{line}</q>
          </li>
        ))}
      </ul>
    </section>
  )
}
