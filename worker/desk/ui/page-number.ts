import * as z from 'zod/mini'

/** No list is longer; a greater number in an address is somebody's play. */
const MOST_PAGES = 100_000

/** The page of a list, as it stands in the address. What is no such number is the first page. */
export const PageNumber = z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MOST_PAGES)), 1)
