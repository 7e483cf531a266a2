export { answerJson, capital, codeFor, MOST_FORMS, SKIP } from './answer-texts.ts'
export { besideAnswers } from './beside-answers.ts'
export { type Common, type CommonSource, commonPath, openCommon } from './common-part.ts'
export { hashName } from './hash-name.ts'
export { openSnapshot, packSnapshot } from './open-snapshot.ts'
export {
  bytesOf,
  concatenated,
  float32Of,
  int8Of,
  linesOf,
  packSections,
  type Sections,
  uint16Of,
  uint32Of,
  unpackSections,
} from './sections.ts'

export type { AnswerKey, Snapshot } from './snapshot.ts'
export { readVarints, VarintWriter } from './varint.ts'
export { formEnding, packVocabulary } from './vocabulary.ts'
