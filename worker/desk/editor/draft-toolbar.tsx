import type { Language } from '../../contract/index.ts'
import type { FactRecord } from '../../corpus/index.ts'
import { valueIn } from '../facts/facts-page.tsx'
import type { View } from '../ui/view.ts'

const TOOLS = ['heading', 'bold', 'list', 'steps', 'link', 'phone'] as const
const KEYS: Partial<Record<(typeof TOOLS)[number], string>> = { bold: 'Control+B', link: 'Control+K' }

interface DraftToolbarProps {
  facts: readonly FactRecord[]
  /** The language of the answer: a fact has a value in it, or cannot be used. */
  language: Language
  view: View
}

/** Buttons that write Markdown, and the facts by name. Hidden until a script makes them work. */
export function DraftToolbar({ facts, language, view: { t } }: DraftToolbarProps) {
  const usable = facts.flatMap(({ name, value }) => {
    const text = typeof value === 'string' ? value : value[language]
    return text === undefined ? [] : [{ name, text: valueIn(text, language) }]
  })
  return (
    <div class="tools" id="tools" hidden>
      <div
        role="toolbar"
        aria-label={t.editor.toolbar}
        aria-controls="body"
        data-heading={t.editor.sampleHeading}
        data-text={t.editor.sampleText}
        data-step={t.editor.sampleStep}
        data-step-text={t.editor.sampleStepText}
      >
        {TOOLS.map((tool, place) => (
          <button
            type="button"
            class="quiet"
            data-tool={tool}
            tabindex={place === 0 ? 0 : -1}
            aria-keyshortcuts={KEYS[tool]}
          >
            {t.editor.tools[tool]}
          </button>
        ))}
      </div>
      {usable.length === 0 ? null : (
        <div class="facts">
          <select id="fact" aria-label={t.editor.insertFact}>
            <option value="">{t.editor.chooseFact}</option>
            {usable.map(({ name, text }) => (
              <option value={name}>{`${name}: ${text}`}</option>
            ))}
          </select>
          <button type="button" class="quiet" data-tool="fact">
            {t.editor.insert}
          </button>
        </div>
      )}
    </div>
  )
}
