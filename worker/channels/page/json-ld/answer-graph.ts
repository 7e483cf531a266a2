import type { GovernmentOrganization, GovernmentService, Graph, WebPage } from 'schema-dts'
import type { Answer, Contact } from '../../../contract/index.ts'
import { blockText, pathIn } from '../../../corpus/index.ts'
import { breadcrumbList } from './breadcrumbs.tsx'

/** An answer in schema.org's words: the page with its question, where it stands, and the service where it has steps to take.
 * The same facts as on the page, and no more. */
export function answerGraph(answer: Answer, origin: string): Graph['@graph'] {
  const { language, title, agency } = answer
  const trail = [
    { name: agency.name, path: pathIn(`/g/${agency.id}`, language === 'es' ? 'es' : 'en') },
    { name: title, path: answer.url },
  ]
  const isTask = answer.blocks.some(({ kind }) => kind === 'steps')
  return [
    webPage(answer, origin),
    breadcrumbList({ origin, language: language === 'es' ? 'es' : 'en', trail }),
    ...(isTask ? [service(answer, origin)] : []),
  ]
}

function webPage(answer: Answer, origin: string): WebPage {
  const { id, title, language, checked, version, sources, url } = answer
  return {
    '@type': 'WebPage',
    '@id': `${origin}${url}`,
    url: `${origin}${url}`,
    identifier: id,
    name: title,
    inLanguage: language,
    lastReviewed: checked,
    version,
    reviewedBy: organization(answer),
    publisher: organization(answer),
    isBasedOn: sources.map((source) => source.url),
    mainEntity: {
      '@type': 'Question',
      name: title,
      acceptedAnswer: {
        '@type': 'Answer',
        text: blockText(answer.blocks),
        inLanguage: language,
        url: `${origin}${url}`,
      },
    },
  }
}

function organization({ agency, agencies }: Answer): GovernmentOrganization {
  const [owner = agency] = agencies
  return { '@type': 'GovernmentOrganization', name: owner.name, identifier: owner.id }
}

function service(answer: Answer, origin: string): GovernmentService {
  return {
    '@type': 'GovernmentService',
    name: answer.title,
    url: `${origin}${answer.url}`,
    provider: answer.agencies.map(({ id, name }) => ({ '@type': 'GovernmentOrganization', name, identifier: id })),
    availableChannel: answer.contacts.map(channel),
  }
}

function channel({
  name,
  phone,
  url,
  languages,
}: Contact): Extract<GovernmentService['availableChannel'], { '@type': 'ServiceChannel' }> {
  return {
    '@type': 'ServiceChannel',
    name,
    availableLanguage: languages,
    ...(url ? { serviceUrl: url } : {}),
    ...(phone ? { servicePhone: { '@type': 'ContactPoint', telephone: phone } } : {}),
  }
}
