interface LinkColumnsProps {
  heading: string
  links: { text: string; href: string }[]
}

/** Many short links, in as many columns as there is room for. */
export function LinkColumns({ heading, links }: LinkColumnsProps) {
  if (links.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="columns">
        {links.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
