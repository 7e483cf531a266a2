import type { PageLanguage } from '../../html/strings.ts'
import { type PlanSection, type PlanWords, SECTION_BASES } from '../../measures/index.ts'
import type { Measured } from '../../store/service-plans/measured.ts'
import { MeasuredPart } from './measured-part.tsx'
import { plansStrings } from './strings.ts'

interface PlanSectionProps {
  section: PlanSection
  words: PlanWords[PlanSection]
  measured: Measured | undefined
  minimum: number
  language: PageLanguage
}

/** A section: what the law asks, what One Stop counted, what people wrote. */
export function PlanSectionView({ section, words, measured, minimum, language }: PlanSectionProps) {
  const t = plansStrings(language)
  const spoken = language === 'es' && words.es.trim() !== '' ? 'es' : 'en'
  return (
    <section class="plan" aria-labelledby={section}>
      <h2 id={section}>{t.sections[section]}</h2>
      <p class="basis">{SECTION_BASES[section]}</p>
      {measured ? <MeasuredPart section={section} measured={measured} minimum={minimum} language={language} /> : null}
      <div lang={spoken === language ? undefined : spoken}>
        <PlanText text={words[spoken]} />
      </div>
    </section>
  )
}

/** Text as people type it: an empty line begins a paragraph, lines that begin with `- ` are a list. */
function PlanText({ text }: { text: string }) {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
  return (
    <>
      {parts.map((part) => {
        const lines = part.trim().split('\n')
        if (!lines.every((line) => line.startsWith('- '))) return <p>{lines.join(' ')}</p>
        return (
          <ul>
            {lines.map((line) => (
              <li>{line.slice(2)}</li>
            ))}
          </ul>
        )
      })}
    </>
  )
}
