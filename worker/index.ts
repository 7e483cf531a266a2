import { Hono } from 'hono'
import { api } from './channels/api/index.ts'
import { onError, onNotFound } from './http/on-error.ts'
import { apiSecurity } from './http/security-headers.ts'
import { requireSettings } from './http/settings-of.ts'

const app = new Hono<{ Bindings: Env }>()
app.onError(onError)
app.notFound(onNotFound)
app.use(apiSecurity(), requireSettings())
app.route('/', api)

export default {
  fetch: app.fetch,
}
