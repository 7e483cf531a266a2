import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** Lists that were saved by name, in Spanish. */
export const views = {
  title: (views) =>
    views === 0 ? 'Guardar esta lista' : count(views, { one: '# lista guardada', other: '# listas guardadas' }),
  name: 'Nombre de esta lista',
  whoSees: 'Quién la ve',
  onlyMe: 'Solo yo',
  save: 'Guardar esta lista',
  shared: (who, agency) => `${who}, para ${agency}`,
  remove: 'Quitar',
  said: {
    saved: 'La lista está guardada.',
    removed: 'La lista se quitó.',
    full: 'No se guardó: usted ya tiene 40. Quite una primero.',
    nameless: 'No se guardó: póngale un nombre.',
  },
} satisfies Strings['views']
