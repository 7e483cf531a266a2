import type { Builtin } from './builtins-named.ts'

export function replaceBuiltin(builtin: Builtin): void
