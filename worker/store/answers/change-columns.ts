import * as z from 'zod/mini'
import { json } from '../table.ts'

/** What is kept of a change of what content files say, whether it waits, holds or is to begin. */
export const CHANGE_COLUMNS = {
  target: z.string(),
  /** JSON: the thing as it is to be. */
  record: z.string(),
  /** The thing as the file had it, as `recordText` writes it. */
  was: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  reason: z.string(),
  /** All who wrote in it while it waited. */
  writers: json(z.array(z.string())),
  /** The ISO day that it is to begin on; '' for at once. */
  begins: z.string(),
}
