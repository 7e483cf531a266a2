import type { Language } from '../../contract/index.ts'
import { localized } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { valueIn } from '../facts/facts-page.tsx'
import type { View } from '../ui/view.ts'

const TOOLS = ['heading', 'bold', 'list', 'steps', 'link', 'phone'] as const
const KEYS: Partial<Record<(typeof TOOLS)[number], string>> = { bold: 'Control+B', link: 'Control+K' }
const BLOCKS = ['table', 'callout', 'question'] as const
/** A list of more would be no list to choose from. */
const MOST_ANSWERS = 500

interface DraftToolbarProps {
  snapshot: Engine['snapshot']
  /** The language of the answer: a fact has a value in it, or cannot be used. */
  language: Language
  view: View
}

/** Buttons that write Markdown, and what can be put in by name. Hidden until a script makes them work. */
export function DraftToolbar({ snapshot, language, view }: DraftToolbarProps) {
  const { t } = view
  const groups = namedThings(snapshot, language, view).filter(({ things }) => things.length > 0)
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
        {BLOCKS.map((block) => (
          <button type="button" class="quiet" data-block={t.editor.sampleBlocks[block]} tabindex={-1}>
            {t.editor.blocks[block]}
          </button>
        ))}
      </div>
      <div class="facts">
        <select id="by-name" aria-label={t.editor.insertByName}>
          <option value="">{t.editor.chooseName}</option>
          {groups.map(({ title, things }) => (
            <optgroup label={title}>
              {things.map(({ text, name }) => (
                <option value={text}>{name}</option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="button" class="quiet" data-tool="name">
          {t.editor.insert}
        </button>
      </div>
      <p id="pasted" role="status" data-left={t.editor.pictureLeft} data-only={t.editor.pictureOnly} />
    </div>
  )
}

/** Facts, contacts, agencies and answers: what is written for each, and how it is called. */
function namedThings(snapshot: Engine['snapshot'], language: Language, { t, language: spoken }: View) {
  const { facts, agencies } = snapshot
  const answers = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
    .filter((answer) => answer.language === language)
    .slice(0, MOST_ANSWERS)
  const contacts = agencies.flatMap((agency) => agency.contacts.map((contact) => ({ agency, contact })))
  return [
    {
      title: t.editor.groups.facts,
      things: facts.flatMap(({ name, value }) => {
        const text = typeof value === 'string' ? value : value[language]
        return text === undefined ? [] : [{ text: `{{${name}}}`, name: `${name}: ${valueIn(text, language)}` }]
      }),
    },
    {
      title: t.editor.groups.contacts,
      things: contacts.map(({ agency, contact }) => ({
        text: `@contact ${agency.id}/${contact.id}`,
        name: `${localized(agency.name, spoken)}: ${localized(contact.name, spoken)} ${contact.phone ?? ''}`.trim(),
      })),
    },
    {
      title: t.editor.groups.agencies,
      things: agencies.map(({ id, name }) => ({ text: `@${id}`, name: localized(name, spoken) })),
    },
    {
      title: t.editor.groups.answers,
      things: answers.map(({ id, title }) => ({ text: `[${title}](answer:${id})`, name: title })),
    },
  ]
}
