/** Limits of what callers may send. Characters are UTF-16 code units after NFKC, as `String.length` counts them. */
export const LIMITS = {
  /** One question, or a turn that holds it: four of five posts that ask an agency for help are longer than 500, half longer than 900. */
  questionCharacters: 2_000,
  /** Earlier questions that travel with a new one. */
  earlierQuestions: 5,
  /** Ids of answers that the person was offered and refused: four rounds of choices. */
  refusedAnswers: 12,
  /** Answers offered while somebody types: as many as the widget's list shows without scrolling. */
  suggestions: 4,
  /** A request body, before it is parsed: six questions, as a form writes Chinese (nine bytes a character). */
  bodyBytes: 131_072,
  /** A page path. */
  pageCharacters: 300,
  /** Markdown of one answer, front matter excluded. */
  answerCharacters: 9_000,
  titleCharacters: 160,
  askedPhrasings: 40,
} as const
