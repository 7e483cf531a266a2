import { Hono } from 'hono'

/** What there is to compare with: Hono, and a route that does nothing. */
export default new Hono().post('/api/ask', (c) => c.json({ nothing: true }))
