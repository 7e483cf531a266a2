/** What is said when something went wrong, or a session ended. */
export const notices = {
  notFoundTitle: 'We don’t have this page',
  notFoundText: 'The address may be old, or the item may be gone.',
  toGaps: 'Go to the gaps',
  errorTitle: 'Something went wrong on our side',
  errorText: 'Nothing was changed. Try again in a minute.',
  refusedTitle: 'This was not sent from the desk',
  refusedText:
    'For your safety the desk takes changes from its own pages only. Go back, load the page again, and try once more.',
  hostRefusedTitle: 'The development sign-in does not work here',
  hostRefusedText:
    'It needs no password, so it works only on the computer that runs One Stop (localhost). To use the desk at this address, set up another sign-in.',
  wrongTitle: 'We could not read what was sent',
  wrongText: 'Go back, check the form, and send it again.',
  storeAwayTitle: 'Our database does not answer',
  storeAwayText:
    'This is our fault, not yours. Citizens still get their answers. Nothing was changed: keep this page open and try again in a minute.',
  notReadyTitle: 'The answers are still loading',
  notReadyText: 'Nothing was changed. Try again in a few seconds.',
  notAllowedTitle: 'Your role does not allow this',
  notAllowedText: 'Nothing was changed by this. What you saved before stays. Ask an admin if you need to do this.',
  closedTitle: 'The desk is closed here',
  closedText: 'Nobody can sign in at this address.',
  tooManyTitle: 'That was too often',
  tooManyText: 'Wait a minute, then try again.',
  signInFailedTitle: 'You could not be signed in',
  signInFailedText:
    'The answer of the sign-in page could not be trusted, or it came too late. This also happens when you go back to it later. Nothing was changed.',
  signInUnavailableTitle: 'The sign-in page does not answer',
  signInUnavailableText: 'Your organization’s sign-in is down or cannot be reached. Try again in a minute.',
  sessionEnded: 'You were signed out while you worked',
  sessionEndedText: 'Nothing you typed is lost. It is on this page.',
  sessionEndedSignIn: 'Sign in in a new tab',
  sessionEndedThen: 'Then come back here and send it again.',
  sendAgain: 'Send it again',
  whatYouTyped: 'What you typed',
}
