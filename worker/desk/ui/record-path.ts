/** The page of what content files say and the desk changes, by what the trail calls it: `fact:NAME`, `contact:AGENCY/ID`, `closures:AGENCY`,
 * `agency:ID`, `state:ID`, `new-agency:ID`, `new-contact:AGENCY/ID`. */
export function recordPath(target: string): string {
  const [kind, id = ''] = target.split(':')
  switch (kind) {
    case 'closures':
      return `/desk/closures/${id}`
    case 'new-agency':
      return `/desk/new-agencies/${id}`
    case 'agency':
      return `/desk/agencies/${id}/about`
    default:
      return `/desk/${kind}s/${id}`
  }
}
