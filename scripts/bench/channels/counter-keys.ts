import { compileSnapshot } from '../../../worker/engine/index.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { speedCorpus, speedQuestions } from '../speed/speed-corpus.ts'
import { hostWorker } from './host-worker.ts'

export const COUNTER_ANSWERS = 20_000
const QUESTIONS = 15

/** How long the counter takes after each key of questions that staff type at 20,000 answers: ranked, drawn and read, in ms. */
export async function counterKeys(): Promise<number[]> {
  const corpus = speedCorpus(COUNTER_ANSWERS, loadPretrainedVectors().words)
  const [warm = '', ...questions] = speedQuestions(corpus, QUESTIONS)
  const agency = { id: 'usagov', name: { en: 'USAGov' }, url: 'https://www.usa.gov/' }
  const line = { id: 'main', name: { en: 'Line' }, phone: '+18448724681', languages: ['en'] }
  const worker = await hostWorker(await compileSnapshot({ ...corpus, agencies: [{ ...agency, contacts: [line] }] }))
  const key = async (question: string) => {
    const started = performance.now()
    const body = new URLSearchParams({ question, language: 'en' })
    await (await worker.fetch('/counter/ask', { method: 'POST', headers: { 'X-Part': '1' }, body })).text()
    return performance.now() - started
  }
  await key(warm)
  const times: number[] = []
  for (const question of questions)
    for (let letters = 1; letters <= question.length; letters++) times.push(await key(question.slice(0, letters)))
  worker.stop()
  return times
}
