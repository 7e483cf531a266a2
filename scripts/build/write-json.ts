import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a value where the desk reads it as an asset, and puts the file in place whole.
 * @returns Size in bytes. */
export function writeJson(value: unknown, file: string): number {
  const text = JSON.stringify(value)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
  return Buffer.byteLength(text)
}
