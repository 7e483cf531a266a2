const PARAGRAPH =
  'Veterans can apply online, by mail, in person or with the help of a trained person. You may need your discharge papers, your bank account number and your medical records. If you have them ready, the form takes about thirty minutes. We decide most claims within five months and write to you at each step.'

/** An agency's page of ordinary length: about 9 KB of text, its own style, no script but what `tags` brings. */
export function hostPage(tags: string): string {
  const sections = Array.from(
    { length: 12 },
    (_, at) => `<h2>Part ${at + 1}: what to know</h2><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benefits</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:16px}</style></head>
<body><h1>How to apply for benefits</h1>${sections.join('\n')}
${tags}</body></html>`
}
