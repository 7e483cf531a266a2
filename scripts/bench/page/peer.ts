/** Another help or search widget, and how its own documentation says to put it on a page. */
export interface Peer {
  name: string
  /** What is had from the npm registry, with exact versions. */
  packages: string[]
  /** `files` copies what the package ships for browsers; `bundle` minifies `entry` with everything that it imports. */
  way: { files: Record<string, string> } | { bundle: string; styles?: string[] }
  /** Tags for the page; `bundle.js` and `bundle.css` are there when something was bundled. */
  tags: string
  /** What shows on the page first: a launcher, or the box itself. */
  launcher: string
  /** Clicked to open. Without it the box is there at once. */
  open?: string
  /** Where a question is typed. Without it the widget opens only with its own service, and what it loads until then is counted. */
  box?: string
  /** More of what a person needs before a question can be answered, named where it is left out. */
  note?: string
  /** Prepares the site's folder further, once the packages are in `modules`. */
  prepare?: (site: string, modules: string) => void
}
