import type { Peer } from './peer.ts'

/** The widget as a webmaster pastes it, from this project's own build. */
export const ONE_STOP: Peer = {
  name: 'One Stop',
  packages: [],
  way: { files: { '': new URL('../../../dist/public', import.meta.url).pathname } },
  tags: '<script src="one-stop.js" data-agency="va" async></script>',
  launcher: 'one-stop .launcher',
  open: 'one-stop .launcher',
  box: 'one-stop #question',
}

/** Where an answer stands once it is on the screen, and where any reply does. */
export const ANSWER = '.entry.answer'
export const REPLY = `${ANSWER}, .entry.choices, .entry.unanswered`
