import { Problem } from '../../contract/index.ts'

/** Why an approval came to nothing: it is a text of one's own, or not what was looked at any more. */
export function notApproved(isOwn: boolean): Problem {
  return isOwn ? new Problem('not-allowed', { why: 'two-people' }) : new Problem('changed-meanwhile')
}
