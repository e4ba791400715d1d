// Makes site/pages of README.md and docs/: the site shows the same pages as the repository, and nothing of its own.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = fileURLToPath(new URL('pages', import.meta.url))
const REPOSITORY = `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${process.env.GITHUB_REPOSITORY ?? 'your-org/rollout-gate'}`

rmSync(pages, { recursive: true, force: true })
mkdirSync(pages, { recursive: true })
cpSync(join(root, 'docs', 'images'), join(pages, 'images'), { recursive: true })
for (const name of readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md'))) {
  writeFileSync(join(pages, name), forSite(`docs/${name}`))
}
writeFileSync(join(pages, 'index.md'), forSite('README.md'))

/** A page of the repository with its links as the site has them: what is no page leads to the repository. */
function forSite(file) {
  const text = readFileSync(join(root, file), 'utf8')
  return outsideCode(text, prose =>
    prose.replace(/(\]\(|(?:href|src)=")([^)"\s]+)(?=[)"])/g, (_, before, link) => before + linkOf(file, link))
  )
}

function linkOf(file, link) {
  if (/^[a-z]+:|^#/.test(link)) return link
  const [path, anchor] = link.split('#')
  const target = posix.normalize(posix.join(posix.dirname(file), path))
  const rest = anchor === undefined ? '' : `#${anchor}`
  if (target === 'README.md') return `./index.md${rest}`
  const page = /^docs\/((?:images\/)?[^/]+\.(?:md|svg|png))$/.exec(target)
  return page ? `./${page[1]}${rest}` : `${REPOSITORY}/blob/main/${target}${rest}`
}

/** Changes a text outside its fenced blocks. */
function outsideCode(text, change) {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}
