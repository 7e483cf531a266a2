import { createExecutionContext } from 'cloudflare:test'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { deploymentEnv } from '../../../../test/worker/deployment.ts'
import worker from '../../../index.ts'

const ORIGIN = 'https://help.agency.gov'
const TOKEN = '0123456789abcdef0123456789abcdef'
const open = { limit: async () => ({ success: true }) }

/** Settings of a deployment that a provider is connected to. */
const CONNECTED = {
  ...{ SIGN_IN: 'none', PUBLIC_ORIGIN: ORIGIN, TWILIO_AUTH_TOKEN: TOKEN, CALLER_SECRET: 's'.repeat(32) },
  ...{ WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open },
}
type Changes = Parameters<typeof deploymentEnv>[0]

/** What a test's provider does not say of a message, as Twilio documents it. */
const FIELDS = {
  ...{ AccountSid: 'AC1', ApiVersion: '2010-04-01', To: '+12025550100', NumMedia: '0', NumSegments: '1', FromZip: '' },
  ...{ FromCity: '', FromState: 'DC', FromCountry: 'US', SmsStatus: 'received' },
}

/** Sends a form as Twilio does: signed by its own package for the deployment's public address, to wherever the Worker listens. */
export async function post(path: string, fields: Record<string, string>, changes: Changes = {}, signature?: string) {
  const all = { ...FIELDS, ...fields }
  const headers = { 'X-Twilio-Signature': signature ?? getExpectedTwilioSignature(TOKEN, ORIGIN + path, all) }
  const request = new Request(`https://worker.internal${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(all),
  })
  const response = await worker.fetch(request, deploymentEnv({ ...CONNECTED, ...changes }), createExecutionContext())
  return { status: response.status, body: await response.text() }
}
