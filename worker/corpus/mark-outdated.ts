import type { Block, Inline, Language } from '../contract/index.ts'

const NOTE: { en: (day: string) => string } & Partial<Record<Language, (day: string) => string>> = {
  en: (day) => `until ${day}; it may be different now`,
  es: (day) => `hasta el ${day}; puede haber cambiado`,
}

/** Blocks in which each amount that no longer holds says so beside its number, so that nobody takes it for today's.
 * @param today - ISO date. */
export function markOutdated(blocks: readonly Block[], language: Language, today: string): Block[] {
  const inlines = (runs: readonly Inline[]) => runs.map((run) => outdatedRun(run, language, today))
  const inner = (list: readonly Block[]) => markOutdated(list, language, today)
  return blocks.map(markBlock)

  function markBlock(block: Block): Block {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, content: inlines(block.content) }
      case 'list':
        return { ...block, items: block.items.map(inner) }
      case 'steps':
        return {
          ...block,
          items: block.items.map((step) => ({ ...step, title: inlines(step.title), blocks: inner(step.blocks) })),
        }
      case 'table':
        return { ...block, head: block.head.map(inlines), rows: block.rows.map((row) => row.map(inlines)) }
      case 'callout':
        return { ...block, blocks: inner(block.blocks) }
      case 'guided': {
        const options = block.options.map((one) => ({ label: inlines(one.label), blocks: inner(one.blocks) }))
        return { ...block, question: inlines(block.question), options }
      }
      case 'offices':
      case 'contact':
        return block
    }
  }
}

function outdatedRun(run: Inline, language: Language, today: string): Inline {
  if ('content' in run) return { ...run, content: run.content.map((one) => outdatedRun(one, language, today)) }
  if (run.kind !== 'text' || !run.until || run.until >= today) return run
  const known = NOTE[language] ? language : 'en'
  return { ...run, text: withNote(run.text, (NOTE[known] ?? NOTE.en)(longDay(run.until, known))) }
}

/** `$130 (until …)`, and `$130 (in 2026; until …)` where brackets are open already. */
function withNote(text: string, note: string): string {
  return text.endsWith(')') ? `${text.slice(0, -1)}; ${note})` : `${text} (${note})`
}

function longDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))
}
