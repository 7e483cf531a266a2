import type { BreadcrumbList } from 'schema-dts'
import type { Language } from '../../../contract/index.ts'
import { pathIn } from '../../../corpus/index.ts'
import { htmlStrings } from '../../../html/strings.ts'
import { LinkedData } from './linked-data.tsx'

interface BreadcrumbsProps {
  origin: string
  language: Language
  /** From below the front page to the page itself. */
  trail: { name: string; path: string }[]
}

/** Where a page stands, as search engines show it in place of its address. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  return <LinkedData graph={[breadcrumbList(props)]} />
}

/** The same as a node of a graph. */
export function breadcrumbList({ origin, language, trail }: BreadcrumbsProps): BreadcrumbList {
  const steps = [{ name: htmlStrings(language).home, path: pathIn('/', language) }, ...trail]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: `${origin}${path}`,
    })),
  }
}
