/** What a webhook is told: one line and where it stands. */
interface Told {
  line: string
  url: string
}

/** Slack reads these three as its own markup. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Teams reads Markdown: a name is none. */
function teamsText(text: string): string {
  return text.replace(/[\\`*_[\]()#~|>]/g, '\\$&')
}

export const WEBHOOK_SHAPES = {
  slack: ({ line, url }: Told) => ({ text: `${slackText(line)}: <${url}>` }),
  teams: ({ line, url }: Told) => ({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [{ type: 'TextBlock', text: teamsText(line), wrap: true }],
          actions: [{ type: 'Action.OpenUrl', title: 'One Stop', url }],
        },
      },
    ],
  }),
}

/** HMAC-SHA-256 of time and body, hexadecimal: who knows the secret can tell that it is ours, whole and of today. */
export async function signatureOf(secret: string, time: string, body: string): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const key = await crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(`${time}.${body}`)))
  return [...signed].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
