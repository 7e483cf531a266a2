// How far long work is, while it is done. Without this file the page says it whenever it is loaded.
const EVERY_MS = 1_500

interface Said {
  text: string
}

/** Says what is under way until there is no more. */
async function follow(place: HTMLElement, line: HTMLElement, ended: () => void): Promise<void> {
  const answer = await fetch(`/desk/under-way?of=${encodeURIComponent(place.dataset.of ?? '')}`).catch(() => undefined)
  const said: Said | undefined = answer?.ok ? await answer.json() : undefined
  if (said?.text && said.text !== line.textContent) line.textContent = said.text
  if (said?.text === '' && line.textContent !== '') return ended()
  setTimeout(() => void follow(place, line, ended), EVERY_MS)
}

for (const place of document.querySelectorAll<HTMLElement>('.under-way')) {
  const line = place.querySelector('p')
  if (!line) continue
  // What it was about looks otherwise now.
  if (line.textContent) void follow(place, line, () => location.reload())
  // The page that comes says what came of it.
  document.addEventListener('submit', () => void follow(place, line, () => {}), { once: true })
}
