import type { PlainRule } from '../plain-language.ts'

type Detail = Readonly<Record<string, string>>
/** Why a rule's finding is hard on a reader, and what a writer can do. */
export type PlainMessages = Record<PlainRule, (detail: Detail) => { why: string; fix: string }>

const LEAD = 'It is what people hear on the phone, get as a text and read first.'

export const ENGLISH_MESSAGES: PlainMessages = {
  grade: ({ grade, target }) => ({
    why: `This answer reads at grade ${grade}; half of all adults read best at grade ${target} or below. This is its hardest sentence.`,
    fix: 'Use shorter sentences and everyday words, starting here.',
  }),
  'long-sentence': ({ words, limit }) => ({
    why: `This sentence has ${words} words. Past ${limit}, people lose the thread.`,
    fix: 'Cut it in two, or turn what it lists into a list.',
  }),
  passive: ({ said, kind }) => ({
    why: kind === 'by' ? `“${said}” puts the one who acts last.` : `“${said}” does not say who does it.`,
    fix: 'Start with who acts: “You send …”, “The office pays …”.',
  }),
  acronym: ({ said, full, plain }) => ({
    why: `“${said}” is not explained where people meet it first.`,
    fix: full
      ? `Write “${full} (${said})” the first time.`
      : plain
        ? `Say what it is the first time, such as “${said} (${plain})”.`
        : `Write the full name first, with (${said}) after it, or say what it is.`,
  }),
  'plain-word': ({ said, plain }) => ({ why: `“${said}” is an office word.`, fix: `Plain: ${plain}.` }),
  'citizens-word': ({ said, plain }) => ({
    why: `People do not say “${said}”. They say “${plain}”.`,
    fix: 'Use their word, or put it beside the official one once.',
  }),
  shall: () => ({
    why: 'People read “shall” as “will”, “must” or “may”.',
    fix: 'Write “must” for a duty, “will” for the future.',
  }),
  'double-negative': ({ said }) => ({
    why: `“${said}” makes people work out what is meant.`,
    fix: 'Say what is so: “only if”, “at least”, “by”, “possible”.',
  }),
  heading: ({ kind, plain, words }) => ({
    why:
      kind === 'office'
        ? 'This heading is an office label; people look for their question.'
        : kind === 'long'
          ? `This heading has ${words} words; people scan headings.`
          : kind === 'capitals'
            ? 'Capitals are slow to read, and screen readers may spell them out.'
            : 'A heading is not a sentence.',
    fix: plain ? `Better: ${plain}.` : 'Write a question, a step, or a short label.',
  }),
  title: () => ({ why: 'The title is not a question.', fix: 'Ask it as people would, with a question mark.' }),
  referral: () => ({
    why: 'This answer sends people elsewhere and tells them almost nothing itself.',
    fix: 'Give the steps, what they need, what it costs and how long it takes; then the link.',
  }),
  'wall-of-text': ({ words, limit }) => ({
    why: `This paragraph has ${words} words and fills a phone; ${limit} is a screenful.`,
    fix: 'Part it, or turn it into steps or a list.',
  }),
  lead: ({ kind, words }) =>
    kind === 'missing'
      ? { why: `The answer does not start with a paragraph. ${LEAD}`, fix: 'Start with the one thing to know first.' }
      : {
          why: `The first paragraph has ${words} words. ${LEAD}`,
          fix: 'Keep one or two short sentences; move the rest down.',
        },
  'address-form': ({ said, plain }) => ({
    why: `“${said}” does not go with the “${plain}” of the rest.`,
    fix: `Use “${plain}” everywhere.`,
  }),
}
