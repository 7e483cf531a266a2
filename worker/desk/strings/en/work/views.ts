import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Lists that were saved by name. */
export const views = {
  title: (views: number) =>
    views === 0 ? 'Save this list' : count(views, { one: '# saved list', other: '# saved lists' }),
  name: 'Name of this list',
  whoSees: 'Who sees it',
  onlyMe: 'Only me',
  save: 'Save this list',
  shared: (who: string, agency: string) => `${who}, for ${agency}`,
  remove: 'Remove',
  said: {
    saved: 'The list is saved.',
    removed: 'The list is removed.',
    full: 'Not saved: you have 40 of these. Remove one first.',
    nameless: 'Not saved: give it a name.',
  },
}
