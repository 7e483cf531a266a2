import worker from './index.js'

const limit = { limit: async () => ({ success: true }) }
let bound

/** The built Worker. wrangler makes rate limits; plain workerd has none, so here each is asked and always says yes. */
export default {
  fetch(request, env, context) {
    bound ??= { ...env, WRITE_LIMIT: limit, READ_LIMIT: limit, SUGGEST_LIMIT: limit }
    return worker.fetch(request, bound, context)
  },
}
