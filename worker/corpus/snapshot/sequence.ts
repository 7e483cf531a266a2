/** From this number on, an answer's sequence of stems holds numbers of terms; those before are marks (worker/engine/bm25f-index). */
export const FIRST_TERM = 2
