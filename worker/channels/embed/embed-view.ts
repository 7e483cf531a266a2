import type { Language } from '../../contract/index.ts'
import type { AccentProblem, EmbedSettings } from './embed-settings.ts'
import type { Verdict } from './policy-verdict.ts'
import type { EmbedStrings } from './strings/en.ts'
import type { WidgetFiles } from './widget-files.ts'

/** All that the page for webmasters draws. */
export interface EmbedView {
  t: EmbedStrings
  /** Of the page itself, not of the widget. */
  language: Language
  settings: EmbedSettings
  /** The accent as it was typed, which may be no colour. */
  typedAccent: string
  problem: AccentProblem | undefined
  /** The policy of the webmaster's own page, as it was pasted, and what it says of the widget. */
  pastedPolicy: string
  verdicts: Verdict[]
  agencies: { id: string; name: string }[]
  files: WidgetFiles
  /** Where this deployment is reached. */
  origin: string
}
