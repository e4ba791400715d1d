import type { Page } from './row-view.js'

/** The pages to open, in a line: `How to fix it: Right passage found, retrieval-playbook.md.` */
export function Pages({ pages, head = 'How to fix it' }: { pages: readonly Page[]; head?: string | undefined }) {
  return pages.map(({ name, url }, at) => [
    at === 0 ? ` ${head}: ` : ', ',
    <a href={url}>{name}</a>,
    at === pages.length - 1 ? '.' : ''
  ])
}
