import * as z from 'zod/mini'

const Gallery = z.object({ states: z.array(z.object({ name: z.string(), shows: z.string() })) })

/** One thing that the widget can look like. The rest of it, what is on the screen, is for the script in the frame. */
export interface GalleryState {
  name: string
  /** In the words of the person who sees it. */
  shows: string
}

/** Where the build writes what the tests know of the widget. */
const STATES_PATH = '/assets/states.json'

/** The button alone is no state of the panel, and comes first. */
export const CLOSED: GalleryState = { name: 'closed', shows: 'the button, nothing opened' }

/** All that the widget of this build can look like.
 * @throws When the build left no list of it. */
export async function galleryStates(env: Env): Promise<GalleryState[]> {
  const response = await env.ASSETS.fetch(`http://assets${STATES_PATH}`)
  if (!response.ok) throw new Error(`assets answered ${response.status} for ${STATES_PATH}`)
  return [CLOSED, ...Gallery.parse(await response.json()).states]
}
