import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Past this a folder is a hall whose rooms nobody has named. */
const MOST_FILES = 25
/** Folders at the top, besides hidden ones and those that tools make. */
const TOP = ['content', 'scripts', 'test', 'widget', 'worker']
/** Wrangler reads migrations from one folder and none inside it, and what was applied somewhere is never joined or renamed. */
const IN_ORDER = 'worker/store/migrations'
const MADE = ['coverage', 'dist', 'node_modules']

/** Folders that hold too many files side by side, and folders at the top that are not ours. */
export function brokenFolderRules(root: string): string[] {
  const strangers = foldersIn(root, '.').filter(
    (name) => !name.startsWith('.') && !TOP.includes(name) && !MADE.includes(name),
  )
  return [
    ...strangers.map((name) => `${name}/: at the top stand ${TOP.join(', ')}: it belongs into one of them`),
    ...['scripts', 'widget', 'worker'].flatMap((name) => crowded(root, name)),
  ]
}

function crowded(root: string, folder: string): string[] {
  const files = entriesIn(root, folder).filter((entry) => entry.isFile()).length
  const here =
    files > MOST_FILES && folder !== IN_ORDER
      ? [`${folder}/: ${files} files side by side; past ${MOST_FILES} a folder wants rooms of its own inside`]
      : []
  return [...here, ...foldersIn(root, folder).flatMap((name) => crowded(root, `${folder}/${name}`))]
}

function foldersIn(root: string, folder: string): string[] {
  return entriesIn(root, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function entriesIn(root: string, folder: string) {
  return readdirSync(join(root, folder), { withFileTypes: true })
}
