import { isoDay } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { figureText, lastClosed, measureDay } from '../../measures/index.ts'
import { LICENCE } from '../markdown/answer-markdown.ts'

/** The entry that an agency's list of data sets wants (DCAT-US 1.1, `/data.json`): the corpus, in each of its forms.
 * @param minimum - The first number of people that this deployment tells. */
export function dataCatalog(snapshot: Snapshot, origin: string, minimum: number) {
  const days = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place).checked).sort()
  const modified = days.at(-1)
  const { agencies } = snapshot
  const [publisher] = agencies
  const phone = publisher?.contacts[0].phone
  const of = {
    publisher: { '@type': 'org:Organization', name: publisher?.name.en ?? 'One Stop' },
    contactPoint: {
      '@type': 'vcard:Contact',
      fn: publisher?.contacts[0].name.en ?? 'One Stop',
      hasTelephone: phone ? `tel:${phone}` : undefined,
      hasURL: publisher?.url,
    },
    accessLevel: 'public',
    license: LICENCE,
    language: ['en', 'es'],
  }
  return {
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    dataset: [
      {
        '@type': 'dcat:Dataset',
        identifier: `${origin}/data/answers`,
        title: 'Approved answers to questions of the public',
        description:
          'Every answer that is published here, with its owner, version, sources and the day it was last checked.',
        keyword: ['questions', 'answers', 'public services', 'help'],
        modified: modified ?? isoDay(new Date(0)),
        accrualPeriodicity: 'R/P1D',
        ...of,
        distribution: [
          distribution('JSON Lines', 'application/jsonl', `${origin}/data/answers.jsonl`, `${origin}/data/schema.json`),
          distribution('CSV', 'text/csv', `${origin}/data/answers.csv`),
          distribution('Changes since a day', 'application/json', `${origin}/data/changes.json`),
        ],
      },
      {
        '@type': 'dcat:Dataset',
        identifier: `${origin}/data/unmet`,
        title: figureText('unmet-questions', 'en').title,
        description: figureText('unmet-questions', 'en', minimum).numerator,
        keyword: ['questions', 'unmet needs', 'public services'],
        modified: lastClosed('quarter', measureDay(new Date())).to,
        accrualPeriodicity: 'R/P3M',
        ...of,
        distribution: [
          distribution('CSV', 'text/csv', `${origin}/data/unmet.csv`),
          distribution('JSON', 'application/json', `${origin}/data/unmet.json`),
          distribution('Atom feed', 'application/atom+xml', `${origin}/data/unmet.atom`),
        ],
      },
    ],
  }
}

function distribution(title: string, mediaType: string, downloadURL: string, describedBy?: string) {
  return {
    '@type': 'dcat:Distribution',
    title,
    mediaType,
    downloadURL,
    ...(describedBy ? { describedBy, describedByType: 'application/schema+json' } : {}),
  }
}
