/** Limits of what callers may send. Characters are UTF-16 code units after NFKC, as `String.length` counts them. */
export const LIMITS = {
  /** One question. GOV.UK Chat takes 300; people who are upset write paragraphs. */
  questionCharacters: 500,
  /** Earlier questions that travel with a new one. */
  earlierQuestions: 5,
  /** Ids of answers that the person was offered and refused: four rounds of choices. */
  refusedAnswers: 12,
  /** Answers offered while somebody types: as many as the widget's list shows without scrolling. */
  suggestions: 4,
  /** A request body of the API, before it is parsed. */
  bodyBytes: 16_384,
  /** A page path. */
  pageCharacters: 300,
  /** Markdown of one answer, front matter excluded. */
  answerCharacters: 9_000,
  titleCharacters: 160,
  askedPhrasings: 40,
} as const
