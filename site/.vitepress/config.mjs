import { readFileSync } from 'node:fs'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const repository = process.env.GITHUB_REPOSITORY ?? 'your-org/rollout-gate'

/** The tasks of the README are the sidebar: a heading each, and a list of links. */
function sidebar() {
  const tasks = readme.slice(
    readme.indexOf('\n## By task'),
    readme.indexOf('\n## ', readme.indexOf('\n## By task') + 1)
  )
  return tasks
    .split('\n### ')
    .slice(1)
    .map(part => ({
      text: part.slice(0, part.indexOf('\n')),
      items: [...part.matchAll(/\[([^\]]+)\]\(docs\/([\w-]+)\.md\)/g)].map(([, text, page]) => ({
        text,
        link: `/${page}`
      }))
    }))
}

/** Double braces are text of these pages, and no expression of Vue's. */
function keepBraces({ renderer: { rules } }) {
  for (const rule of ['text', 'code_inline']) {
    const render = rules[rule]
    rules[rule] = (...token) => render(...token).replaceAll('{{', '&#123;&#123;')
  }
}

/** A dead link fails the build: that is VitePress's own rule. */
export default {
  title: 'rollout-gate',
  description: 'Decides by evidence whether a new model, prompt, retriever or index may take traffic, and moves it.',
  base: process.env.SITE_BASE ?? '/',
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: true,
  lastUpdated: false,
  // Pictures that stand side by side in a README do so here.
  head: [['style', {}, '.vp-doc img{display:inline-block}']],
  // Kinds of code that the highlighter does not know.
  markdown: { languageAlias: { jsonl: 'json', haproxy: 'nginx' }, config: keepBraces },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: sidebar(),
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: `https://github.com/${repository}` }]
  }
}
