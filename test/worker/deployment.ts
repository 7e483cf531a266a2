import { env } from 'cloudflare:workers'
import type { AgencyRecord, Corpus, StateOffices } from '../../worker/corpus/index.ts'
import { compileSnapshot } from '../../worker/engine/index.ts'
import { answerRecord } from '../../worker/engine/testing/answer-record.ts'
import type { SETTINGS } from '../../worker/env.ts'

export const AGENCIES: AgencyRecord[] = [
  {
    id: 'usagov',
    name: { en: 'USAGov', es: 'USAGov en Español' },
    url: 'https://www.usa.gov/',
    contacts: [{ id: 'main', name: { en: 'USAGov line' }, phone: '+18448724681', languages: ['en', 'es'] }],
  },
  {
    id: 'ssa',
    name: { en: 'Social Security', es: 'Seguro Social' },
    url: 'https://www.ssa.gov/',
    contacts: [
      { id: 'main', name: { en: 'National line' }, phone: '+18007721213', languages: ['en'] },
      { id: 'spanish', name: { en: 'Spanish line' }, phone: '+12025550111', languages: ['es'] },
    ],
  },
]

export const STATES: StateOffices = {
  offices: [{ id: 'medicaid', label: { en: "Find your state's Medicaid office" } }],
  states: [
    { id: 'ca', name: { en: 'California' }, offices: { medicaid: { url: 'https://www.dhcs.ca.gov/' } } },
    { id: 'ny', name: { en: 'New York' }, offices: {} },
  ],
}

/** A small deployment's corpus. */
export const CORPUS: Corpus = {
  agencies: AGENCIES,
  words: [],
  facts: [],
  states: STATES,
  answers: [
    answerRecord({
      id: 'lost-card',
      title: 'How do I replace a lost Social Security card?',
      body: 'Ask for a new Social Security card online or at an office.',
      asked: ['i lost my social security card', 'replace my ss card'],
      agency: 'ssa',
    }),
    answerRecord({
      id: 'renew-passport',
      title: 'How do I renew my passport?',
      body: 'Fill out form DS-82 and mail your old passport.',
      asked: ['renew passport by mail', 'my passport expired'],
    }),
    answerRecord({
      id: 'vote',
      title: 'How do I register to vote?',
      body: 'Register with your state before the deadline.',
      asked: ['voter registration', 'sign up to vote'],
    }),
  ],
}

let bytes: Uint8Array | undefined

/** The deployment's first snapshot, compiled once a file. */
export async function snapshotBytes(): Promise<Uint8Array> {
  bytes ??= await compileSnapshot(CORPUS)
  return bytes
}

/** Static assets that hold nothing but a snapshot. */
function assets(read: () => Promise<Uint8Array>): Fetcher {
  const fetch = async () => new Response(await read())
  return { ...env.ASSETS, fetch }
}

/** The test's own D1, KV and queues, with the small corpus as this deployment's content. */
export function deploymentEnv(changes: Partial<Record<keyof Env | keyof typeof SETTINGS, unknown>> = {}): Env {
  return { ...env, ASSETS: assets(snapshotBytes), ...changes } as Env // what a test puts there may be wrong on purpose
}
