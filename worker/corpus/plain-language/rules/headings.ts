import type { Language } from '../../../contract/index.ts'
import type { Passage } from '../passages.ts'
import type { Remark } from '../plain-language.ts'

/** "If you cannot go to the office yourself" has eight. Longer headings are sentences. */
const HEADING_WORDS = 9
const QUESTION = /[?？؟]\s*$/u
const STOP = /[.。:]\s*$/u

/** Headings of forms and laws, and what a reader would ask there. */
const OFFICE_HEADINGS: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    eligibility: 'Who can get it',
    'eligibility requirements': 'Who can get it',
    'eligibility criteria': 'Who can get it',
    requirements: 'What you need',
    'required documents': 'What you need',
    'required documentation': 'What you need',
    documentation: 'What you need',
    overview: 'What to know first',
    introduction: 'What to know first',
    background: 'What to know first',
    'general information': 'What to know first',
    'additional information': 'say what it is about',
    'more information': 'say what it is about',
    'other information': 'say what it is about',
    'important information': 'say what it is about',
    resources: 'say what they help with',
    miscellaneous: 'say what it is about',
    definitions: 'explain each word where you use it',
    'application process': 'How to apply',
    'application procedures': 'How to apply',
    procedures: 'What to do',
    process: 'What to do',
    'processing times': 'How long it takes',
    'processing time': 'How long it takes',
    fees: 'What it costs',
    'fee schedule': 'What it costs',
    appeals: 'If you think the decision is wrong',
    'appeal rights': 'If you think the decision is wrong',
    purpose: 'What it is for',
    scope: 'What it covers',
    faq: 'ask the question itself',
    'frequently asked questions': 'ask the question itself',
    notes: 'Good to know',
  },
  es: {
    elegibilidad: 'Quién puede recibirlo',
    requisitos: 'Qué necesita',
    'requisitos de elegibilidad': 'Quién puede recibirlo',
    documentación: 'Qué necesita',
    'documentación requerida': 'Qué necesita',
    introducción: 'Lo primero que debe saber',
    antecedentes: 'Lo primero que debe saber',
    'información general': 'Lo primero que debe saber',
    'información adicional': 'diga de qué trata',
    'más información': 'diga de qué trata',
    recursos: 'diga para qué sirven',
    procedimiento: 'Qué hacer',
    procedimientos: 'Qué hacer',
    'proceso de solicitud': 'Cómo solicitarlo',
    tarifas: 'Cuánto cuesta',
    costos: 'Cuánto cuesta',
    apelaciones: 'Si no está de acuerdo',
    definiciones: 'explique cada palabra donde la usa',
    'preguntas frecuentes': 'haga la pregunta misma',
  },
}

/** Headings that are neither a question, a step nor a short label, or that are an office's label for what a reader would ask. */
export function headings(passages: readonly Passage[], language: Language): Remark[] {
  return passages.flatMap((passage) => {
    const detail = passage.role === 'heading' ? flaw(passage, language) : undefined
    const { place, text } = passage
    return detail ? [{ rule: 'heading', place, sentence: text, start: 0, end: text.length, detail }] : []
  })
}

function flaw({ text, sentences }: Passage, language: Language): Record<string, string> | undefined {
  if (QUESTION.test(text)) return undefined
  const plain = OFFICE_HEADINGS[language]?.[text.trim().replace(STOP, '').toLowerCase()]
  if (plain) return { kind: 'office', plain }
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0)
  if (count > HEADING_WORDS) return { kind: 'long', words: String(count) }
  if (count > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) return { kind: 'capitals' }
  return STOP.test(text) ? { kind: 'stop' } : undefined
}
