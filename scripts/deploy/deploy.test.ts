import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Wrangler } from './account.ts'
import { createThings } from './create-things.ts'
import { deployConfig, queuesOf, readWranglerToml } from './deploy-config.ts'
import { type Deployment, readDeployment } from './deployment.ts'
import { describePlan, planOf } from './plan.ts'

const QUEUES = ['one-stop-log', 'one-stop-publish']
const DEPLOYMENT: Deployment = {
  name: 'help',
  domain: 'help.agency.gov',
  vars: { SIGN_IN: 'oidc', OIDC_ISSUER: 'https://login.agency.gov', OIDC_CLIENT_ID: 'one-stop' },
}

/** An account that remembers what was created in it, and each command that changed it. */
function accountOf({ secrets }: { secrets: string[] | undefined } = { secrets: undefined }) {
  const databases: { uuid: string; name: string }[] = [{ uuid: 'other', name: 'other' }]
  const namespaces: { id: string; title: string }[] = []
  const queues: string[] = []
  const changes: string[] = []
  const wrangler: Wrangler = (args) => {
    const [command = '', name = ''] = [args.slice(0, -1).join(' '), args.at(-1)]
    if (args.includes('create')) changes.push(args.join(' '))
    if (args.join(' ') === 'd1 list --json') return `a warning\n${JSON.stringify(databases)}`
    if (args.join(' ') === 'kv namespace list') return JSON.stringify(namespaces)
    if (command === 'd1 create') databases.push({ uuid: `id of ${name}`, name })
    else if (command === 'kv namespace create') namespaces.push({ id: `id of ${name}`, title: name })
    else if (command === 'queues create') queues.push(name)
    else if (command === 'queues info' && !queues.includes(name)) throw new Error(`Queue "${name}" does not exist.`)
    else if (args[0] === 'secret' && !secrets) throw new Error('no such Worker [code: 10007]')
    return JSON.stringify(secrets?.map((secret) => ({ name: secret })) ?? [])
  }
  return { wrangler, changes }
}

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

describe('a deployment to an empty account', () => {
  it('says what it will do, and does nothing yet', () => {
    const { wrangler, changes } = accountOf()
    expect(describePlan(planOf(wrangler, DEPLOYMENT, QUEUES), DEPLOYMENT)).toEqual([
      'database help: will be created',
      'key-value namespace help-snapshots: will be created',
      'queue one-stop-log: will be created',
      'queue one-stop-publish: will be created',
      'secret OIDC_CLIENT_SECRET: will be asked for',
      'migrations: those that are new will run on database help',
      'Worker help: will be built and deployed at https://help.agency.gov',
    ])
    expect(changes).toEqual([])
  })

  it('creates each thing once and learns its id', () => {
    const { wrangler, changes } = accountOf()
    const complete = createThings(wrangler, planOf(wrangler, DEPLOYMENT, QUEUES), DEPLOYMENT)
    expect(complete).toEqual({ ...DEPLOYMENT, databaseId: 'id of help', namespaceId: 'id of help-snapshots' })
    expect(changes).toEqual([
      'd1 create help',
      'kv namespace create help-snapshots',
      'queues create one-stop-log',
      'queues create one-stop-publish',
    ])
  })
})

describe('a deployment that is repeated', () => {
  it('creates nothing and asks for nothing', () => {
    const { wrangler, changes } = accountOf({ secrets: ['OIDC_CLIENT_SECRET'] })
    const first = createThings(wrangler, planOf(wrangler, DEPLOYMENT, QUEUES), DEPLOYMENT)
    changes.length = 0
    const plan = planOf(wrangler, first, QUEUES)
    expect(createThings(wrangler, plan, first)).toEqual(first)
    expect({ changes, secrets: plan.missingSecrets }).toEqual({ changes: [], secrets: [] })
  })

  it('creates what alone is missing after one that broke off', () => {
    const { wrangler, changes } = accountOf()
    wrangler(['d1', 'create', 'help'])
    wrangler(['queues', 'create', 'one-stop-log'])
    changes.length = 0
    createThings(wrangler, planOf(wrangler, DEPLOYMENT, QUEUES), DEPLOYMENT)
    expect(changes).toEqual(['kv namespace create help-snapshots', 'queues create one-stop-publish'])
  })

  it('does not take a failed look for a missing thing', () => {
    const wrangler: Wrangler = (args) => {
      if (args[0] === 'queues') throw new Error('You are not logged in')
      return '[]'
    }
    expect(() => planOf(wrangler, DEPLOYMENT, QUEUES)).toThrow('You are not logged in')
  })
})

describe('the configuration of a deployment', () => {
  const complete = { ...DEPLOYMENT, databaseId: 'd1-id', namespaceId: 'kv-id' }

  it('has its own ids, address and settings, and the rest of wrangler.toml', () => {
    const toml = readWranglerToml()
    const config = deployConfig(toml, complete)
    expect(config.d1_databases[0]).toMatchObject({ binding: 'DB', database_id: 'd1-id' })
    expect(config.kv_namespaces[0]).toMatchObject({ binding: 'SNAPSHOTS', id: 'kv-id' })
    expect(config).toMatchObject({ name: 'help', routes: [{ pattern: 'help.agency.gov', custom_domain: true }] })
    expect(config.vars).toMatchObject({ SIGN_IN: 'oidc', SESSION_HOURS: toml.vars.SESSION_HOURS })
    expect(queuesOf(toml)).toEqual(QUEUES)
  })

  it('has the desk’s host too, where it is to have one of its own', () => {
    const vars = { ...complete.vars, DESK_ORIGIN: 'https://desk.agency.gov' }
    const routes = ['help.agency.gov', 'desk.agency.gov'].map((pattern) => ({ pattern, custom_domain: true }))
    expect(deployConfig(readWranglerToml(), { ...complete, vars })).toMatchObject({ routes })
  })

  it('is under workers.dev where no domain is named', () => {
    expect(deployConfig(readWranglerToml(), { ...complete, domain: '' })).toMatchObject({ workers_dev: true })
  })
})

describe('deployment.json', () => {
  let folder = ''
  const file = () => join(folder, 'deployment.json')
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'one-stop-deployment-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is written to be filled in where there is none', () => {
    expect(() => readDeployment(file())).toThrow(/is new: fill it in/)
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ vars: { SIGN_IN: 'oidc' } })
    expect(() => readDeployment(file())).toThrow('vars: OIDC_ISSUER must be set where SIGN_IN is oidc')
  })

  it.each(['development', 'anything'])('refuses SIGN_IN %s', (way) => {
    writeFileSync(file(), JSON.stringify({ ...DEPLOYMENT, vars: { SIGN_IN: way } }))
    expect(() => readDeployment(file())).toThrow('vars.SIGN_IN: oidc, access or none')
  })
})
