/** An answer's sequence of stems: marks, and from FIRST_TERM on the numbers of terms. Fields come in the order title, asked, body. */
export const SENTENCE_END = 0
export const FIELD_END = 1
export const FIRST_TERM = 2
