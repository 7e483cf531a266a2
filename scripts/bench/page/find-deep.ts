/** The first element that a selector finds, looking into open shadow roots at each of its steps. Runs in the page, so it is self-contained. */
export function findDeep(selector: string): Element | undefined {
  const roots = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? roots(element.shadowRoot) : [])),
  ]
  for (const choice of selector.split(',')) {
    let found: ParentNode[] = [document]
    for (const step of choice.trim().split(/\s+/)) {
      const inside = found.flatMap((root) => [
        ...roots(root),
        ...(root instanceof Element && root.shadowRoot ? roots(root.shadowRoot) : []),
      ])
      found = inside.flatMap((root) => [...root.querySelectorAll(step)])
    }
    const shown = found.find((node) => node instanceof Element && node.getClientRects().length > 0)
    if (shown instanceof Element) return shown
  }
  return undefined
}
