import { fits, type HostPolicy, readPolicies } from './host-policy.ts'
import type { WidgetFiles } from './widget-files.ts'

/** What the widget needs of a page. */
const NEEDS = ['script', 'connect', 'trusted', 'sandbox'] as const
type Need = (typeof NEEDS)[number]
/** `nonce` and `hash`: it works with the page's nonce on the tag; with the tag of this version, which has its hash. `partly`: questions pass,
 * and something else that the widget fetches does not. */
type Leave = 'allowed' | 'nonce' | 'hash' | 'partly' | 'blocked'

/** What a page's policy says of a need, and a directive that would allow it. */
export interface Verdict {
  need: Need
  leave: Leave
  /** The whole directive as it could be; nothing where there is nothing to change. */
  instead?: string
}

/** Beside questions: what people say of answers, and what became of what they asked. */
const ALSO_ASKED = ['/api/feedback', '/api/receipts']
const WORST: readonly Leave[] = ['allowed', 'nonce', 'hash', 'partly', 'blocked']

/** What of the widget a pasted policy would block: one verdict a need, the worst where several policies hold.
 * @param text - A header, several, or a meta element. Nothing comes back where there is no policy in it.
 * @param origin - Where this deployment is reached. */
export function policyVerdicts(text: string, origin: string, files: WidgetFiles): Verdict[] {
  const policies = readPolicies(text)
  if (policies.length === 0) return []
  return NEEDS.map((need) => {
    const all = policies.map((policy) => JUDGES[need](policy, origin, files))
    return all.reduce((one, other) => (WORST.indexOf(other.leave) > WORST.indexOf(one.leave) ? other : one))
  })
}

const JUDGES: Record<Need, (policy: HostPolicy, origin: string, files: WidgetFiles) => Verdict> = {
  script(policy, origin, { paths, pinned, scriptHashes }) {
    const [name, sources] = directive(policy, ['script-src-elem', 'script-src', 'default-src'])
    if (!sources) return { need: 'script', leave: 'allowed' }
    const scripts = paths.filter((path) => path.endsWith('.js')).map((path) => origin + path)
    // Under 'strict-dynamic' addresses count for nothing, and what an allowed script loads needs no leave of its own.
    const isPassedOn = has(sources, "'strict-dynamic'")
    const hashes = isPassedOn ? [pinned.integrity] : scriptHashes
    const named = !isPassedOn && scripts.every((url) => sources.some((one) => fits(one, url)))
    if (named) return { need: 'script', leave: 'allowed' }
    if (sources.some((one) => /^'nonce-/i.test(one))) return { need: 'script', leave: 'nonce' }
    if (hashes.every((hash) => has(sources, `'${hash}'`))) return { need: 'script', leave: 'hash' }
    return { need: 'script', leave: 'blocked', instead: widened(name, 'script-src', sources, origin) }
  },
  connect(policy, origin, { paths }) {
    const [name, sources] = directive(policy, ['connect-src', 'default-src'])
    const passes = (path: string) => !sources || sources.some((one) => fits(one, origin + path))
    const fetched = [...ALSO_ASKED, ...paths.filter((path) => path.endsWith('.json'))]
    if (!sources || ['/api/ask', ...fetched].every(passes)) return { need: 'connect', leave: 'allowed' }
    const leave = passes('/api/ask') ? 'partly' : 'blocked'
    return { need: 'connect', leave, instead: widened(name, 'connect-src', sources, origin) }
  },
  trusted(policy) {
    const names = policy.get('trusted-types')
    if (!names || names.includes('*') || names.includes('one-stop')) return { need: 'trusted', leave: 'allowed' }
    return { need: 'trusted', leave: 'blocked', instead: widened('', 'trusted-types', names, 'one-stop') }
  },
  sandbox(policy) {
    const tokens = policy.get('sandbox')
    const missing = ['allow-scripts', 'allow-same-origin'].filter((token) => tokens && !has(tokens, token))
    if (!tokens || missing.length === 0) return { need: 'sandbox', leave: 'allowed' }
    return { need: 'sandbox', leave: 'blocked', instead: ['sandbox', ...tokens, ...missing].join(' ') }
  },
}

/** The first of these directives that a policy has: that one counts. */
function directive(policy: HostPolicy, names: string[]): [name: string, sources: readonly string[] | undefined] {
  const name = names.find((one) => policy.has(one)) ?? ''
  return [name, policy.get(name)]
}

function has(sources: readonly string[], wanted: string): boolean {
  return sources.some((source) => source.toLowerCase() === wanted.toLowerCase())
}

/** A directive with one source more. One that stood for it (`default-src`) stays as it is, and what it had is repeated. */
function widened(found: string, own: string, sources: readonly string[], more: string): string {
  const kept = sources.filter((source) => source.toLowerCase() !== "'none'")
  return [found.startsWith(own) ? found : own, ...kept, more].join(' ')
}
