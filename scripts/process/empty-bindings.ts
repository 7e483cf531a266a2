/** The Worker as its runtime calls it. */
export interface WorkerModule {
  fetch(request: Request, env: object, context: object): Promise<Response>
}

/** A database in which nothing is kept: every query finds no row. */
const statement: object = {
  bind: () => statement,
  first: async () => null,
  all: async () => ({ results: [] }),
  run: async () => ({ results: [], meta: { changes: 0 } }),
}
const open = { limit: async () => ({ success: true }) }
const taken = { send: async () => {} }

/** Bindings and settings for a Worker in this process: its stores are empty, what is to be kept is taken and dropped, and nobody is held to a
 * limit. Assets are for whoever hosts it to add. */
export const EMPTY_BINDINGS = {
  DB: { prepare: () => statement, batch: async () => [] },
  ...{ LOG: taken, PUBLISH: taken },
  ...{ WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open, RATE_LIMITS: 'on' },
  ...{ ORIGINS: '', SIGN_IN: 'none' },
}

/** What a request leaves to be done after its reply goes on, and whether it fails is no part of the reply. */
export const BACKGROUND = {
  waitUntil: (work: Promise<unknown>) => void work.catch(() => {}),
  passThroughOnException: () => {},
}
