import {
  concatenated,
  readVarints,
  type Sections,
  type Snapshot,
  uint32Of,
  VarintWriter,
} from '../../corpus/snapshot/index.ts'
import { columnOf, FIRST_TERM, room, type SavedIndex } from '../bm25f-index/index.ts'
import { FIELDS } from '../settings.ts'

/** A saved index in a snapshot: its terms are the snapshot's vocabulary, its columns stand in the keys, and its sequences are packed into
 * 1.4 bytes a word. */
export function packSequences({ sequences, sequenceStarts }: SavedIndex): Sections {
  return concatenated(
    'sequences',
    Array.from(sequenceStarts.subarray(1), (end, docId) => packed(sequences.subarray(sequenceStarts[docId], end))),
  )
}

function packed(sequence: SavedIndex['sequences']): Uint8Array {
  const writer = new VarintWriter()
  for (const token of sequence) writer.write(token)
  return writer.bytes()
}

/** The index that was saved into a snapshot.
 * @throws {Error} where the snapshot was not compiled for this engine. */
export function savedIndexIn(snapshot: Snapshot): SavedIndex {
  const { keys, vocabulary } = snapshot
  return {
    fields: Object.keys(FIELDS),
    terms: vocabulary.terms,
    ...readSequences(snapshot),
    columns: [
      columnOf(
        'language',
        keys.map(({ language }) => language),
      ),
      columnOf(
        'agency',
        keys.map(({ agency }) => agency),
      ),
    ],
  }
}

function section(snapshot: Snapshot, name: string): Uint8Array {
  const bytes = snapshot.section(name)
  if (!bytes) throw new Error(`snapshot has no section ${name}: compile it again`)
  return bytes
}

function readSequences(snapshot: Snapshot): Pick<SavedIndex, 'sequences' | 'sequenceStarts'> {
  const bytes = section(snapshot, 'sequences')
  const ends = uint32Of(section(snapshot, 'sequences-ends'))
  const buffer = room(bytes.length, snapshot.vocabulary.terms.length + FIRST_TERM)
  const sequenceStarts = new Uint32Array(ends.length + 1)
  let at = 0
  for (const [docId, end] of ends.entries()) {
    at = readVarints(bytes, ends[docId - 1] ?? 0, end, buffer, at)
    sequenceStarts[docId + 1] = at
  }
  return { sequences: buffer.slice(0, at), sequenceStarts }
}
