import { ROLES, type Role, type Roles, roleFor } from '../store/people/roles.ts'

/** Who may do what at the desk, and on which routes: the one table that decides. `from` is the lowest role that may;
 * `nobody` stands for people who are not signed in. A route that is not here answers nobody, and a test names it.
 *
 * `write` and `publish` hold for the agencies of a person's roles: their routes ask again with the agency in hand. */
export const PERMISSIONS = {
  /** Signing in and out, and the language of the pages. */
  enter: {
    from: 'nobody',
    routes: [
      'GET /sign-in',
      'POST /sign-in',
      'GET /sign-in/start',
      'GET /sign-in/callback',
      'POST /sign-out',
      'GET /language/:language',
      // The secret in a feed's address stands for whose it is.
      'GET /notices/feed/:secret',
      // And in a link to a draft’s preview, for that it may be read and commented.
      'GET /preview/:secret',
      'POST /preview/:secret',
    ],
  },
  /** Looking at everything: gaps, answers, drafts, history; and how one is told of what waits. */
  read: {
    from: 'reader',
    routes: [
      'GET /',
      'GET /gaps',
      'GET /gaps/:id',
      'GET /shortcuts',
      'GET /shortcuts/:state',
      'GET /answers',
      'GET /answers/:id/:language',
      'GET /drafts',
      'GET /drafts/:id',
      'GET /notices',
      'POST /notices',
      'GET /sessions',
      'POST /sessions',
      // Who knows the subject says so, whatever their role: a comment changes no text.
      'POST /drafts/:id/comment',
      // One's own lists; sharing one asks for the agency again.
      'POST /views',
      'POST /views/:id/remove',
      'POST /skills',
      'POST /notices/feed',
      'GET /audit',
      'GET /audit.csv',
      'GET /corpus',
      'GET /examination',
      'GET /examination/:id',
      'GET /profiles',
      'GET /facts',
      'GET /facts/:name',
      'GET /agencies',
      'GET /contacts/:agency/:contact',
      'GET /closures/:agency',
      'GET /begin',
      'GET /new-agencies/:agency',
      'GET /new-contacts/:agency/:contact',
      'GET /agencies/:agency/about',
      'GET /states/:state',
      'GET /translations',
      'GET /translations/:id/:language',
      'GET /shopper',
      'GET /shopper/card',
      'GET /replies',
      'GET /replies/marks.json',
      'GET /numbers',
      'GET /numbers/:file',
      'GET /under-way',
      'GET /survey',
      'GET /survey/:agency/told/:file',
      'GET /standards',
      'GET /leader',
      'GET /lessons',
      'GET /credit',
      'GET /skills',
      'GET /panel',
      'GET /top-tasks',
      'GET /trainings',
      'GET /service-plans',
      'GET /service-plans/:id',
      'GET /disasters',
      'GET /disasters/:id',
      'GET /disasters/:id/asked.csv',
      'GET /exchange',
      'GET /exchange/template.csv',
      'GET /exchange/:file',
    ],
  },
  /** Sorting gaps: closing and opening them. A gap belongs to everyone whose pages it was asked on. */
  sort: {
    from: 'writer',
    routes: [
      'POST /disasters',
      'POST /shopper/visits',
      'POST /shopper/visits/:id',
      'POST /replies/:id/mark',
      'POST /replies/:id/unmark',
      'POST /gaps/:id/close',
      'POST /gaps/:id/reopen',
      'POST /gaps/change',
      'POST /gaps/undo',
      'POST /gaps/:id/merge',
      'POST /gaps/:id/split',
      'POST /gaps/:id/move',
      'POST /skills/offers',
    ],
  },
  /** Writing drafts of answers that an agency owns. */
  write: {
    from: 'writer',
    routes: [
      'POST /gaps/:id/write',
      'POST /gaps/:gap/suggest/:answer/:language',
      'POST /answers/:id/:language/edit',
      'POST /standards',
      'POST /lessons',
      'POST /lessons/:id',
      'POST /service-plans',
      'POST /service-plans/:id',
      'POST /trainings',
      'POST /trainings/:id',
      'POST /drafts',
      'POST /change/drafts',
      'POST /change/answers',
      'POST /drafts/:id',
      'POST /drafts/:id/autosave',
      'POST /drafts/:id/check',
      'POST /drafts/:id/discard',
      'POST /drafts/:id/restore',
      'POST /translations/:id/:language',
      'POST /facts/:name',
      'POST /contacts/:agency/:contact',
      'POST /closures/:agency',
      'POST /new-agencies/:agency',
      'POST /new-contacts/:agency/:contact',
      'POST /agencies/:agency/about',
      'POST /states/:state',
      'POST /exchange/imports',
      'GET /exchange/imports/:id',
      'GET /exchange/imports/:id/problems.csv',
      'POST /exchange/imports/:id',
      'POST /drafts/:id/take-back',
      'GET /drafts/:id/study',
      'POST /drafts/:id/study',
      'POST /drafts/:id/study/:study/close',
      'POST /drafts/:id/reviewer',
      'POST /drafts/:id/links',
      'POST /drafts/:id/links/:link/end',
    ],
  },
  /** Making answers that an agency owns live: publishing drafts, linking gaps to answers. */
  publish: {
    from: 'reviewer',
    routes: [
      'GET /gaps/:gap/link/:answer/:language',
      'POST /gaps/:gap/link/:answer/:language',
      'POST /answers/:id/:language/live',
      'POST /answers/:id/:language/roll-back',
      'POST /answers/:id/:language/still-right',
      'POST /drafts/:id/send-back',
      'POST /drafts/:id/ours',
      'POST /disasters/:id',
      'POST /service-plans/:id/publish',
      'POST /skills/confirm',
      'POST /standards/:id',
      'POST /standards/:id/result',
      'POST /survey/:agency',
      'POST /survey/:agency/approve',
      'POST /survey/:agency/customers',
      'GET /survey/:agency/:file',
      'POST /facts/:name/approve',
      'POST /contacts/:agency/:contact/approve',
      'POST /closures/:agency/approve',
      'POST /new-agencies/:agency/approve',
      'POST /new-contacts/:agency/:contact/approve',
      'POST /agencies/:agency/about/approve',
      'POST /states/:state/approve',
      'POST /facts/:name/checked',
      'POST /contacts/:agency/:contact/checked',
      'POST /shopper/rounds',
      'POST /examination',
      'POST /examination/:id',
      'POST /plans/:id/cancel',
      'POST /answers/:id/:language/archive',
      'POST /answers/:id/:language/restore',
    ],
  },
  /** Publishing although the gate says no, with a reason that is kept. */
  overrule: { from: 'admin', routes: ['POST /drafts/:id/overrule'] },
  /** Turning channels off for a while, for two people. */
  switch: {
    from: 'admin',
    routes: ['GET /switches', 'POST /switches', 'POST /switches/:id/confirm', 'POST /switches/:id/on'],
  },
  /** Saying who may use the desk and in which role. */
  people: {
    from: 'admin',
    routes: [
      'POST /agencies/:id',
      'POST /panel',
      'POST /top-tasks',
      'GET /people',
      'POST /people',
      'GET /people/:id',
      'POST /people/:id',
      'POST /people/:id/disable',
      'POST /people/:id/enable',
    ],
  },
} as const satisfies Record<string, { from: Role | 'nobody'; routes: string[] }>

export type Permission = keyof typeof PERMISSIONS

/** The permission that a route needs, as `METHOD /path` below `/desk`; undefined for one that the table does not name. */
export function permissionOf(route: string): Permission | undefined {
  return NAMES.find((name) => PERMISSIONS[name].routes.some((listed) => listed === route))
}

const NAMES: Permission[] = ['enter', 'read', 'sort', 'write', 'publish', 'overrule', 'switch', 'people']

/** Whether someone with these roles may do it for an agency's answers; without an agency, for any at all. */
export function isPermitted(roles: Roles | undefined, permission: Permission, agency?: string): boolean {
  const { from } = PERMISSIONS[permission]
  if (from === 'nobody') return true
  const role = roles && roleFor(roles, agency)
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(from)
}
