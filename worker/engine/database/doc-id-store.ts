import type { AnyDocumentStore, AnyOrama, IDocumentsStore } from '@orama/orama'

/** What Orama gives for an answer that was found: where it stands in the snapshot, which has its texts. */
interface FoundDocument {
  docId: number
}

/** What Orama keeps of documents: `db.data.docs`. */
export interface DocIdStore extends AnyDocumentStore {
  count: number
  ids: AnyOrama['internalDocumentIDStore']
  isLoaded: boolean
}

/** Orama's `documentsStore` component, which stores no documents: the snapshot has them, once. Orama numbers documents from 1 on, in the
 * order in which they came; that is the snapshot's order from 0 on. */
export function docIdStore(): IDocumentsStore<DocIdStore> {
  return {
    create: (_database, ids) => ({ docs: {}, count: 0, ids, isLoaded: false }),
    store(store, _id, internalId) {
      if (store.isLoaded) throw new Error('a snapshot is immutable: compile a new one')
      if (internalId !== store.count + 1) return false // Orama then says DOCUMENT_ALREADY_EXISTS
      store.count++
      return true
    },
    get: foundDocument,
    getMultiple: (store, ids) => ids.map((id) => foundDocument(store, id)),
    getAll: () => {
      throw new Error('ask with a term: the snapshot has all answers')
    },
    remove: () => {
      throw new Error('a snapshot is immutable: compile a new one')
    },
    count: ({ count }) => count,
    save: <R>({ count }: DocIdStore) => ({ count }) as R, // Orama lets the caller say what it is
    load: (ids) => ({ docs: {}, count: ids.internalIdToId.length, ids, isLoaded: true }),
  }
}

/** Looked up in the map: Orama's `getInternalDocumentId` would give an unknown id a number, and keep it for ever. */
function foundDocument({ count, ids }: DocIdStore, id: string | number): FoundDocument | undefined {
  const internalId = typeof id === 'number' ? id : ids.idToInternalId.get(id)
  return internalId === undefined || internalId < 1 || internalId > count ? undefined : { docId: internalId - 1 }
}
