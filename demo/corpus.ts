import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The pages that the demo service knows: the documentation of this project. */
const PAGE_NAMES = [
  'baseline',
  'gold-set',
  'measures',
  'pins',
  'probes',
  'pull-request',
  'requests-and-replies',
  'results',
  'security',
  'troubleshooting',
  'verdicts'
] as const

export interface Page {
  name: string
  /** The Markdown source; every offset of the demo counts its UTF-16 code units. */
  text: string
}

/** A heading and what follows it, up to the next heading. Offsets are [start, end) in the page. */
export interface Section {
  /** `page#heading`, the same anchor that a link on GitHub uses. */
  id: string
  page: string
  title: string
  heading: string
  start: number
  end: number
}

export interface Line {
  start: number
  end: number
  text: string
  /** Inside a fenced code block, fences included. */
  code: boolean
}

/** The docs folder of the package, which stands beside demo/ and two levels above dist/bundle. */
function docsFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const folders = [join(here, '..', 'docs'), join(here, '..', '..', 'docs')]
  return folders.find(folder => existsSync(folder)) ?? folders[0]!
}

/** Reads the pages. Rejects when one is missing. */
export async function readPages(folder = docsFolder()): Promise<Page[]> {
  return Promise.all(PAGE_NAMES.map(async name => ({ name, text: await readFile(join(folder, `${name}.md`), 'utf8') })))
}

/** Lines of a page with their offsets, the line end not included. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let fenced = false
  for (const line of text.split('\n')) {
    const fence = line.startsWith('```')
    lines.push({ start, end: start + line.length, text: line, code: fenced || fence })
    if (fence) fenced = !fenced
    start += line.length + 1
  }
  return lines
}

export function sectionsOf(page: Page): Section[] {
  const headings = linesOf(page.text).filter(line => !line.code && /^#{1,6} /.test(line.text))
  const title = headings[0] === undefined ? page.name : headingText(headings[0].text)
  return headings.map((line, index) => {
    const heading = headingText(line.text)
    const end = headings[index + 1]?.start ?? page.text.length
    return { id: `${page.name}#${slug(heading)}`, page: page.name, title, heading, start: line.start, end }
  })
}

/** The section that holds a position of a page. */
export function sectionAt(sections: readonly Section[], page: string, offset: number): Section | undefined {
  return sections.find(section => section.page === page && section.start <= offset && offset < section.end)
}

/** GitHub's anchor of a heading: lower case, no punctuation, blanks to hyphens. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

function headingText(line: string): string {
  return line.replace(/^#+ /, '').trim()
}
