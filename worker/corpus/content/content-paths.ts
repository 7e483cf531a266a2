/** The files of a content folder, beside its answers. */
export const CONTENT_FILES = [
  'agencies.yaml',
  'words.yaml',
  'bilingual.yaml',
  'facts.yaml',
  'states.yaml',
  'names.yaml',
  'notes.yaml',
  'lines.yaml',
  'questions.yaml',
  'links.yaml',
  'profiles.yaml',
  'shopper.yaml',
  'passages.jsonl',
  'heard.jsonl',
] as const
export type ContentFileName = (typeof CONTENT_FILES)[number]

/** The folder of a content folder that holds the answers. */
export const ANSWERS_FOLDER = 'answers'

/** Whether a path below a content folder, with `/`, is an answer's. */
export function isAnswerPath(path: string): boolean {
  return path.startsWith(`${ANSWERS_FOLDER}/`) && path.endsWith('.md')
}

/** Whether a path below a content folder, with `/`, is one that `readCorpus` reads. */
export function isContentPath(path: string): boolean {
  return isAnswerPath(path) || CONTENT_FILES.some((name) => name === path)
}
