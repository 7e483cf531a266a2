export { openSnapshot } from '../corpus/open-snapshot.ts'
export { compileSnapshot } from './compile-snapshot.ts'
export { createEngine } from './create-engine.ts'
export type * from './engine.ts'
