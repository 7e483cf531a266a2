import type { Block, Inline, Language, Step } from '../../contract/index.ts'
import { allRuns, nestedRuns } from '../blocks/all-runs.ts'
import { inlineText } from '../blocks/inline.ts'
import { answerPath } from '../content/read-corpus.ts'
import type { AgencyRecord, AnswerRecord, Corpus, Finding } from '../corpus.ts'
import { linkedAddresses } from './corpus-links.ts'

/** Parts of an address that say in which language its page is written, as agencies' sites have them. */
const LANGUAGE_PARTS = {
  en: /\/(?:en|english)(?:[/-]|$)/i,
  es: /\/(?:es|esp|espanol|spanish)(?:[/-]|$)|^https:\/\/(?:www\.)?(?:es|espanol)\./i,
}

/** What a link's text says where its page is rightly in another language. */
const SAYS_SO = { en: /\bSpanish\b/, es: /inglés/i }

/** Characters after a link in which its language may still be said: “ (en inglés)”. */
const SAID_WITHIN = 14

/** Links that do not fit the place where they stand: a step that one agency does and that leads to another agency's site alone,
 * and a page that says in its address that it is in the other language while the link's text does not. Advice: a step may rightly use
 * another agency's form. A step of an agency without a site of its own, as `states`, may lead anywhere. */
export function misplacedLinks({ answers, agencies }: Pick<Corpus, 'answers' | 'agencies'>): Finding[] {
  const owners = siteOwners(agencies)
  return answers.flatMap((answer) => [
    ...answer.blocks.flatMap(stepsOf).flatMap((step) => strangeSite(answer, step, owners)),
    ...otherLanguage(answer),
  ])
}

function stepsOf(block: Block): Step[] {
  if (block.kind === 'steps') return block.items
  return block.kind === 'guided' ? block.options.flatMap(({ blocks }) => blocks.flatMap(stepsOf)) : []
}

/** The registered name of a host, `ssa.gov` for `secure.ssa.gov`: official sites have no longer endings than two parts. */
function siteOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.')
}

/** Whose site it is; a site of two agencies is nobody's. */
function siteOwners(agencies: readonly AgencyRecord[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const { id, url } of agencies) owners.set(siteOf(url), owners.has(siteOf(url)) ? '' : id)
  return owners
}

function strangeSite(answer: AnswerRecord, step: Step, owners: ReadonlyMap<string, string>): Finding[] {
  const urls = linkedAddresses([...nestedRuns(step.title), ...step.blocks.flatMap(allRuns)])
  const found = urls.map((url) => owners.get(siteOf(url)))
  const hasSite = step.agency && [...owners.values()].includes(step.agency)
  const isStrange = hasSite && found.length > 0 && found.every((owner) => owner && owner !== step.agency)
  return isStrange
    ? [advice(answer, `a step of \`${step.agency}\` links to ${urls.join(', ')}, a site of \`${found[0]}\``)]
    : []
}

function otherLanguage(answer: AnswerRecord): Finding[] {
  const runs = answer.blocks.flatMap(allRuns)
  const unsaid = runs.filter((run, place) => isUnsaid(run, answer.language, runs.slice(place + 1)))
  return [...new Set(linkedAddresses(unsaid))].map((url) =>
    advice(answer, `${url} is a page in another language, and the link does not say so`),
  )
}

/** It may be said in the link's text or straight after it: “tiempos de espera (en inglés)”. */
function isUnsaid(run: Inline, language: Language, following: readonly Inline[]): boolean {
  if (run.kind !== 'link' || (language !== 'en' && language !== 'es')) return false
  const next = following[nestedRuns(run.content).length]
  const said = `${inlineText(run.content)} ${next?.kind === 'text' ? next.text.slice(0, SAID_WITHIN) : ''}`
  return LANGUAGE_PARTS[language === 'en' ? 'es' : 'en'].test(run.href) && !SAYS_SO[language].test(said)
}

function advice(answer: AnswerRecord, message: string): Finding {
  return { severity: 'warning', path: answerPath(answer), line: 1, message }
}
