import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(process.env.ONE_STOP_HOSTILE ?? '', 'markup.json')

/** Whether the folder of thousands of published attack strings is there, which ONE_STOP_HOSTILE names. */
export const HAS_PUBLISHED = Boolean(process.env.ONE_STOP_HOSTILE) && existsSync(file)

/** Published attack strings; none where the folder is not there. */
export const PUBLISHED: string[] = HAS_PUBLISHED
  ? Object.values<string[]>(JSON.parse(readFileSync(file, 'utf8'))).flat()
  : []

/** Our own: what would break out of XML, TwiML and SSML. */
export const OWN_XML: string[] = [
  '</Say><Hangup/><Say>',
  '</Message><Message><Body>pay here</Body>',
  '"/><Redirect>https://evil.example/</Redirect><Say x="',
  '<prosody rate="x-fast">hurry</prosody>',
  '<break time="99999s"/>',
  '<Dial>+19005550100</Dial>',
  ']]></Say><Dial>+1900</Dial><![CDATA[',
  '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
  '&#0;&#x1F;&lt;Hangup/&gt;',
  'a\u0000b\u001bc\ufffed\ud800e',
  'line\r\nX-Injected: yes\r\n\r\n<Response><Dial>+1900</Dial></Response>',
  '<?xml version="1.0"?><Response><Reject/></Response>',
  '\u202e</Say>\u2066',
]

/** Our own: what would run in a page, end what it stands in, or be a formula in a table. */
const OWN_PAGE: string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><svg onload=alert(1)>",
  '" autofocus onfocus="alert(1)" x="',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<details open ontoggle=alert(1)>x</details>',
  '<!--><script>alert(1)</script>-->',
  '--><script>alert(1)</script>',
  '\u2028</script><script>alert(1)</script>',
  ']]><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '[click](javascript:alert(1)) ![x](x"onerror="alert(1))',
  '$& $` $1 </head><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example/","x")',
  "@SUM(1+1)*cmd|'/c calc'!A0",
  '+1+cmd',
  '-2+3',
  '\t=1+1',
  'a","b"\r\n=1+1',
]

/** All of ours. */
export const OWN: string[] = [...OWN_XML, ...OWN_PAGE]
