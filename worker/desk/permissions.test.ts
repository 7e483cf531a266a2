import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { addGap, Browser, RIGHT_FORM, seedLostCard, writer } from '../../test/worker/browser.ts'
import { ROLES, type Role } from '../store/people/roles.ts'
import { desk } from './index.tsx'
import { isPermitted, PERMISSIONS, type Permission, permissionOf } from './permissions.ts'

/** Every route of the desk, as the table writes it. Middleware and the page for addresses that are not there stand for no route. */
const ROUTES = [
  ...new Set(desk.routes.filter(({ path, method }) => !path.endsWith('*') && method !== 'ALL').map(nameOf)),
].sort()
const TABLE = Object.values(PERMISSIONS).flatMap(({ routes }): string[] => [...routes])
/** Outside the table: somebody who is not signed in. */
const PEOPLE = ['nobody', ...ROLES] as const

const OWN = { Origin: 'http://localhost:8787', 'Sec-Fetch-Site': 'same-origin' }
/** How a request can be sent, and whether the desk takes it from who may send it. */
const SENDINGS = {
  'from the desk': { headers: OWN, refused: undefined },
  'from a sibling host': {
    headers: { Origin: 'https://www.example.gov', 'Sec-Fetch-Site': 'same-site' },
    refused: 403,
  },
  'from another site': { headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }, refused: 403 },
  'without an origin': { headers: {}, refused: 403 },
  'as JSON': { headers: { ...OWN, 'Content-Type': 'application/json' }, refused: 415 },
  'as plain text': { headers: { ...OWN, 'Content-Type': 'text/plain' }, refused: 415 },
}
type Sending = keyof typeof SENDINGS
const SENDING_NAMES = [
  'from the desk',
  'from a sibling host',
  'from another site',
  'without an origin',
  'as JSON',
  'as plain text',
] as const satisfies Sending[]

const browsers = new Map<string, Browser>()
beforeAll(async () => {
  browsers.set('nobody', new Browser())
  for (const role of ROLES) browsers.set(role, await writer(`A ${role}`, { role }))
})

function nameOf({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`
}

/** The status that the table asks for; `undefined` where anything else is right, such as a page or "not found". */
function expected(route: string, who: (typeof PEOPLE)[number], sending: Sending): number | undefined {
  const isPost = route.startsWith('POST')
  if (isPost && SENDINGS[sending].refused) return SENDINGS[sending].refused
  const permission = permissionOf(route)
  if (permission === 'enter') return undefined
  if (who === 'nobody') return isPost ? 401 : 303
  return permission && isPermitted({ '*': who }, permission) ? undefined : 403
}

/** Sends it with ids of nothing: who may gets as far as "not found", and nothing changes. */
async function send(route: string, who: string, sending: Sending): Promise<Response> {
  const [method = '', path = ''] = route.split(' ')
  const address = `/desk${path.replace(':language', 'en').replace(/:\w+/g, 'none')}`.replace(/\/$/, '')
  const browser = new Browser()
  for (const [name, value] of browsers.get(who)?.cookies ?? []) browser.cookies.set(name, value)
  return method === 'POST'
    ? browser.postAs(address, SENDINGS[sending].headers)
    : browser.get(address, SENDINGS[sending].headers)
}

describe('the table of permissions', () => {
  it('names every route of the desk, and no route that there is not', () => {
    expect([...TABLE].sort()).toEqual(ROUTES)
  })

  it('names each route once', () => {
    expect(new Set(TABLE).size).toBe(TABLE.length)
  })

  it('gives each role what it was made for', () => {
    const granted = (role: Role) =>
      (['read', 'sort', 'write', 'publish', 'switch', 'people'] satisfies Permission[]).filter((permission) =>
        isPermitted({ '*': role }, permission),
      )
    expect(ROLES.map(granted)).toEqual([
      ['read'],
      ['read', 'sort', 'write'],
      ['read', 'sort', 'write', 'publish'],
      ['read', 'sort', 'write', 'publish', 'switch', 'people'],
    ])
    expect(isPermitted({}, 'read')).toBe(false)
    expect(isPermitted(undefined, 'enter')).toBe(true)
  })

  // Signing out comes last: it ends the sessions that the others are asked with.
  const signOutLast = [...ROUTES].sort((a, b) => Number(a.includes('sign-out')) - Number(b.includes('sign-out')))
  describe.each(signOutLast)('%s', (route) => {
    it.each(PEOPLE)('holds for %s, however it is sent', async (who) => {
      for (const sending of SENDING_NAMES) {
        const { status } = await send(route, who, sending)
        const wanted = expected(route, who, sending)
        const refusals = wanted === undefined ? [401, 403, 415] : []
        expect(refusals, `${sending}: ${status}`).not.toContain(status)
        if (wanted !== undefined) expect(status, sending).toBe(wanted)
        expect(status, sending).toBeLessThan(500)
      }
    })
  })
})

describe('roles of one agency', () => {
  const form = { ...RIGHT_FORM, agency: 'ssa' }
  let lostCard = ''

  beforeAll(async () => {
    await seedLostCard()
    const rosa = await writer('Rosa')
    lostCard = (await rosa.go('/desk/answers/lost-card/en/edit')).replace('/desk/drafts/', '')
  })

  const stored = async () => env.DB.prepare('SELECT revision, state FROM drafts WHERE id = ?').bind(lostCard).first()

  it('let a writer save drafts of their agency', async () => {
    const sam = await writer('Sam of SSA', { role: 'writer', agency: 'ssa' })
    const before = await stored()
    const saved = await sam.post(`/desk/drafts/${lostCard}`, {
      ...form,
      do: 'save',
      revision: String(before?.revision),
    })
    expect(saved.status).toBe(303)
  })

  it('keep a writer away from other agencies’ drafts, and lose nothing that was typed', async () => {
    const uma = await writer('Uma of USAGov', { role: 'writer', agency: 'usagov' })
    const before = await stored()
    const typed = { ...form, body: 'What Uma typed.', do: 'save', revision: String(before?.revision) }
    for (const agency of ['ssa', 'usagov']) {
      const refused = await uma.post(`/desk/drafts/${lostCard}`, { ...typed, agency })
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('What Uma typed.')
    }
    expect((await uma.post(`/desk/drafts/${lostCard}/discard`)).status).toBe(403)
    expect((await uma.post('/desk/answers/lost-card/en/edit')).status).toBe(403)
    expect(await stored()).toEqual(before)
    expect(await uma.page(`/desk/drafts/${lostCard}`)).toContain('Your role does not allow you to change it.')
  })

  it('keep a writer from giving an own draft to another agency', async () => {
    const uma = await writer('Uma of USAGov', { role: 'writer', agency: 'usagov' })
    const path = await uma.go('/desk/drafts')
    expect((await uma.post(path, { ...form, do: 'save', revision: '1' })).status).toBe(403)
    expect((await uma.post(path, { ...form, agency: 'usagov', do: 'save', revision: '1' })).status).toBe(303)
  })

  it('let a reviewer publish for their agency only', async () => {
    const name = 'Rita of USAGov'
    const rita = await writer(name, { role: 'reviewer', agency: 'usagov' })
    await writer(name, { role: 'reviewer', agency: 'ssa' }) // both browsers now have the role for ssa
    const before = await stored()
    const send = { ...form, do: 'publish', revision: String(before?.revision), baseVersion: '1' }
    await writer(name, { role: 'reviewer', agency: 'usagov' })
    expect((await rita.post(`/desk/drafts/${lostCard}`, send)).status).toBe(403)
    const { results } = await env.DB.prepare(`SELECT version FROM answer_versions WHERE id = 'lost-card'`).all()
    expect(results).toEqual([{ version: 1 }])
  })

  it('lose nothing that was typed when a role is taken away meanwhile', async () => {
    const sam = await writer('Sam', { role: 'writer' })
    await writer('Sam', { role: 'reader' }) // the same person, who may only read from now on
    const sent = await sam.post(`/desk/drafts/${lostCard}`, { ...form, body: '\nWhat Sam typed.\nTwice.' })
    const html = await sent.text()
    expect([sent.status, html]).toEqual([403, expect.stringContaining('>\n\nWhat Sam typed.\nTwice.</textarea>')])
    expect(html).toContain(`value="${form.title}"`)
  })

  it('let a writer publish nothing, and show no button for it', async () => {
    const sam = await writer('Sam of SSA', { role: 'writer', agency: 'ssa' })
    const before = await stored()
    expect(await sam.page(`/desk/drafts/${lostCard}`)).not.toContain('value="publish"')
    const send = { ...form, do: 'publish', revision: String(before?.revision), baseVersion: '1' }
    expect((await sam.post(`/desk/drafts/${lostCard}`, send)).status).toBe(403)
    const { results } = await env.DB.prepare(`SELECT version FROM answer_versions WHERE id = 'lost-card'`).all()
    expect(results).toEqual([{ version: 1 }])
  })

  it('start a gap’s draft for the asked agency only where the writer may write for it', async () => {
    const [ssa, usagov] = [
      await writer('Sam of SSA', { role: 'writer', agency: 'ssa' }),
      await writer('Uma of USAGov', { role: 'writer', agency: 'usagov' }),
    ]
    const agencyOf = async (browser: Browser) => {
      const gap = await addGap({ asked: [[`what about this, ${crypto.randomUUID()}`, 3]], agency: 'ssa' })
      const id = (await browser.go(`/desk/gaps/${gap}/write`)).replace('/desk/drafts/', '')
      return env.DB.prepare(`SELECT json_extract(fields, '$.agency') AS agency FROM drafts WHERE id = ?`)
        .bind(id)
        .first('agency')
    }
    expect([await agencyOf(ssa), await agencyOf(usagov)]).toEqual(['ssa', ''])
  })
})

describe('a reader', () => {
  it('sees gaps, answers and drafts, and no button that would be refused', async () => {
    const gap = await addGap({ asked: [['what may a reader do', 2]] })
    const remy = await writer('Remy', { role: 'reader' })
    for (const path of ['/desk/gaps', `/desk/gaps/${gap}`, '/desk/answers', '/desk/answers/lost-card/en']) {
      const html = await remy.page(path)
      const posts = [...html.matchAll(/<form method="post" action="([^"]*)"/g)].map(([, action]) => action)
      expect(
        posts.filter((action) => action !== '/desk/views'),
        path,
      ).toEqual(['/desk/sign-out'])
    }
    // A list of one's own is theirs to save.
    expect(await remy.go('/desk/views', { list: 'gaps', name: 'Cards', query: 'find=card', agency: '' })).toContain(
      'saved',
    )
  })
})
