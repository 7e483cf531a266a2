import { env } from 'cloudflare:workers'
import { type Browser, writer } from '../../../../test/worker/browser.ts'

/** A survey as it is typed at the desk. */
export const FORM = {
  ...{ service: 'Replacing a card', omb: '0960-0000', expires: '2099-12-31', burden: '1', statement: '' },
  ...{ share: '100', quiet: '90', sensitive: '', widgetAs: 'chatbot', scale: 'thumbs', isOn: 'yes' },
  drivers: ['effectiveness', 'ease', 'other'],
  ...{
    'en-trust': 'This increased my trust.',
    'en-positive': 'What went well?',
    'en-negative': 'What could be better?',
  },
  ...{ 'en-comment': 'Anything else?', 'es-trust': 'Confío más.', 'es-positive': '¿Qué salió bien?' },
  ...{ 'es-negative': '¿Qué se puede mejorar?', 'es-comment': '¿Algo más?' },
}

/** Nobody has set up a survey; who signs in may. */
export async function noSurveys(): Promise<Browser> {
  const tables = ['surveys', 'survey_wordings', 'survey_offers', 'survey_responses', 'survey_volumes']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  return writer()
}

/** Sets the survey up, and has somebody else approve its words where they are other ones. */
export async function askIn(person: Browser, form: typeof FORM | Record<string, string | string[]>): Promise<void> {
  await person.go('/desk/survey/ssa', form)
  const version = await env.DB.prepare('SELECT waiting FROM surveys').first<number>('waiting')
  if (version) await (await writer('Bea')).go('/desk/survey/ssa/approve', { version: String(version) })
}
