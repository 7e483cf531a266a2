import { describe, expect, it } from 'vitest'
import { calibratedEmbeddings } from '../../../scripts/build/trained-embeddings.ts'
import { loadContent } from '../../../scripts/content-folder/load-content.ts'
import { replyTo } from '../../../worker/channels/reply-to.ts'
import { compileSnapshot, createEngine, openSnapshot } from '../../../worker/engine/index.ts'

/** Spanish questions, and the answer whose Spanish is taken away here: the starter corpus has one for every answer. */
const ASKED: [question: string, answer: string][] = [
  ['no me ha llegado mi paquete', 'missing-package'],
  ['cómo cobro mis bonos de ahorro', 'savings-bonds'],
  ['permiso de estacionamiento para discapacitados', 'disability-parking'],
  ['pensión de un trabajo anterior', 'lost-pension-401k'],
  ['la compañía de mudanza rompió mis muebles', 'moving-company-problem'],
  ['cómo obtengo global entry', 'precheck-global-entry'],
]

describe('a Spanish question whose answer stands in English only', async () => {
  const { corpus, questions } = loadContent(new URL('../../../content', import.meta.url).pathname)
  const untranslated = new Set(ASKED.map(([, id]) => id))
  const answers = corpus.answers.filter(({ id, language }) => language === 'en' || !untranslated.has(id))
  const embeddings = await calibratedEmbeddings(corpus, 'starter corpus', questions)
  const bytes = await compileSnapshot({ ...corpus, answers }, embeddings)
  const engine = createEngine(await openSnapshot(bytes, embeddings.common))
  const offered = (question: string) => {
    const { reply } = replyTo(engine, { question, language: 'es' })
    if (reply.kind === 'answer') return [reply.answer]
    return reply.kind === 'choices' ? reply.choices : []
  }
  it.each(ASKED)('“%s” is offered %s by its Spanish title', (question, id) => {
    const link = offered(question).find((one) => one.id === id)
    expect(link?.language).toBe('en')
    expect(link?.readersTitle).toMatch(/[?]$/)
  })
  it('is answered in Spanish where a translation stands', () => {
    expect(offered('cómo solicito medicaid')[0]?.language).toBe('es')
  })
})
