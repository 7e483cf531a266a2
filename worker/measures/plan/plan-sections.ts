/** The sections of a customer service plan, in its order. Executive Order 12862 (1993), section 1, and Executive Order 13571 (2011) say what such a
 * plan holds; Public Law 118-231 (2025) says who is responsible and what is to be weighed. */
export const PLAN_SECTIONS = [
  'responsible',
  'customers',
  'promises',
  'feedback',
  'front-line',
  'initiative',
  'channels',
  'comparison',
  'complaints',
  'weighed',
  'culture',
] as const

/** The sections of the yearly report that the Plain Writing Act of 2010 (Public Law 111-274) and OMB's memorandum M-11-15 ask for. */
export const PLAIN_SECTIONS = [
  'plain-official',
  'plain-documents',
  'plain-training',
  'plain-compliance',
  'plain-feedback',
  'plain-next',
] as const

const ALL_SECTIONS = [...PLAN_SECTIONS, ...PLAIN_SECTIONS] as const
export type PlanSection = (typeof ALL_SECTIONS)[number]
export { ALL_SECTIONS as DOCUMENT_SECTIONS }

/** Where each section comes from, as it is cited. */
export const SECTION_BASES: Record<PlanSection, string> = {
  responsible: 'Pub. L. 118-231',
  customers: 'E.O. 12862 § 1(a)',
  promises: 'E.O. 12862 § 1(c) · E.O. 13571',
  feedback: 'E.O. 12862 § 1(b) · E.O. 13571',
  'front-line': 'E.O. 12862 § 1(e)',
  initiative: 'E.O. 13571',
  channels: 'E.O. 12862 § 1(f) · E.O. 13571',
  comparison: 'E.O. 12862 § 1(d)',
  complaints: 'E.O. 12862 § 1(g), (h)',
  weighed: 'Pub. L. 118-231',
  culture: 'E.O. 13571',
  'plain-official': 'Pub. L. 111-274',
  'plain-documents': 'Pub. L. 111-274 · M-11-15',
  'plain-training': 'Pub. L. 111-274',
  'plain-compliance': 'Pub. L. 111-274',
  'plain-feedback': 'M-11-15',
  'plain-next': 'M-11-15',
}

/** What people wrote of each section: paragraphs with an empty line between them, items begin with `- `. Spanish may be empty: then readers get the English. */
export type PlanWords = Record<PlanSection, { en: string; es: string }>

/** More than anybody reads of one section. */
export const SECTION_CHARACTERS = 3_000

/** Sections that cannot be published: without English, too long, or with a [bracket] of the template left in either language. */
export function unfinishedSections(words: PlanWords): PlanSection[] {
  return ALL_SECTIONS.filter((section) => {
    const { en, es } = words[section]
    return en.trim() === '' || [en, es].some((text) => text.length > SECTION_CHARACTERS || /\[[^\]]*\]/.test(text))
  })
}
