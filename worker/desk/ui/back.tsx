import type { Child } from 'hono/jsx'

/** The way back to the page that a page hangs under, first on it. */
export function Back({ href, children }: { href: string; children: Child }) {
  return (
    <p class="back">
      <a href={href}>{children}</a>
    </p>
  )
}
