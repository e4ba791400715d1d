import type { Answer, Question, Questions } from '../questions.js'
import type { Child, Make, PageElement, PageEvent, PageWindow } from './dom.js'

interface Tools {
  h: Make
  /** What stands below a question's heading, as of one of its tries. */
  view: (item: Question, attempt: number) => Child[]
}

/**
 * Runs within the page, sent there as its own text: the list of questions, and one of them in full. Foreign text only
 * ever becomes text of an element. Imports types alone, and uses nothing around it.
 */
export function explorer(window: PageWindow, data: Questions, { h, view }: Tools) {
  const { document, location, history } = window
  const byId = (id: string) => document.getElementById(id)!
  const [list, detail, frame, search, sort, count] = ['list', 'detail', 'explorer', 'search', 'sort', 'count'].map(byId)
  type Sums = {
    before: number
    after: number
    of: number
    change: number
    coverage: number
    distance: number
    ms: number
    usd: number
    refused: boolean
    words: string
  }

  const mean = (values: (number | null | undefined)[]) => {
    const known = values.filter(value => typeof value === 'number')
    return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length
  }
  const sums = new Map(data.items.map(item => [item, sumsOf(item)]))
  const of = (item: Question) => sums.get(item)!
  const state = { filter: 'all', item: null as Question | null, attempt: 0 }
  let shown: Question[] = []
  let listed = 0

  function sumsOf(item: Question): Sums {
    const change = (field: 'coverage' | 'distance' | 'ms' | 'usd') =>
      mean(item.tries.map(each => each.new?.[field])) - mean(item.tries.map(each => each.current?.[field]))
    const correct = (answers: (Answer | null)[]) => answers.filter(answer => answer?.state === 'correct').length
    const before = correct(item.tries.map(each => each.current))
    const after = correct(item.tries.map(each => each.new))
    const answers = item.tries.flatMap(each => [each.current, each.new])
    const texts = answers.map(answer => (answer?.text == null ? '' : data.texts[answer.text]))
    return {
      before,
      after,
      of: item.tries.length,
      change: after - before,
      coverage: mean(item.tries.map(each => each.new?.coverage)),
      distance: change('distance'),
      ms: mean(item.tries.map(each => each.new?.ms)),
      usd: mean(item.tries.map(each => each.new?.usd)),
      refused: item.tries.some(each => each.new?.state === 'refused'),
      words: [item.id, item.tags, ...item.wordings, ...new Set(texts)].join('\n').toLowerCase()
    }
  }

  const FILTERS: Record<string, (item: Question) => boolean> = {
    worse: item => of(item).change < 0,
    lost: item => of(item).after === 0 && of(item).before === of(item).of,
    refused: item => of(item).refused,
    better: item => of(item).change > 0,
    same: item => of(item).change === 0,
    all: () => true
  }
  /** What is not known comes last. */
  const ordered = (a: number, b: number) =>
    Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b
  const ORDERS: Record<string, (a: Question, b: Question) => number> = {
    loss: (a, b) => ordered(of(a).change, of(b).change) || ordered(of(a).coverage, of(b).coverage),
    coverage: (a, b) => ordered(of(a).coverage, of(b).coverage),
    distance: (a, b) => ordered(-of(a).distance, -of(b).distance),
    slow: (a, b) => ordered(-of(a).ms, -of(b).ms),
    dear: (a, b) => ordered(-of(a).usd, -of(b).usd),
    line: (a, b) => a.line - b.line
  }

  const address = (item: Question) => `#item=${encodeURIComponent(item.id)}`
  const scoreClass = (item: Question) => (of(item).change < 0 ? 'bad' : of(item).change > 0 ? 'good' : 'soft')
  const MOST_CELLS = 12
  /** Entries that are laid out at once: a longer list goes on when it is asked to. */
  const PAGE = 60

  function entryOf(item: Question): PageElement {
    const { before, after, of: tries } = of(item)
    const cells = (arm: 'current' | 'new') =>
      h('span', 'cells', ...item.tries.slice(0, MOST_CELLS).map(each => h('i', each[arm]?.state ?? 'none')))
    const link = h(
      'a',
      { href: address(item) },
      h('span', { class: 'both', 'aria-hidden': 'true' }, cells('current'), cells('new')),
      h('span', 'q', item.wordings[0] ?? item.id),
      h('span', 'sc', `${before}/${tries} → `, h('b', scoreClass(item), String(after)), `/${tries}`)
    )
    return h('li', '', link)
  }
  const entries = new Map<Question, PageElement>()
  const entry = (item: Question) => {
    const known = entries.get(item) ?? entryOf(item)
    entries.set(item, known)
    return known
  }

  function showList() {
    const words = search!.value.toLowerCase().split(/\s+/).filter(Boolean)
    const passes = FILTERS[state.filter]!
    shown = data.items
      .filter(item => passes(item) && words.every(word => of(item).words.includes(word)))
      .sort(ORDERS[sort!.value] ?? ORDERS['loss'])
    count!.textContent = `${shown.length} of ${data.of} questions`
    for (const chip of document.querySelectorAll('[data-filter]')) {
      chip.setAttribute('aria-pressed', String(chip.dataset['filter'] === state.filter))
    }
    const none = h(
      'li',
      'none',
      'Nothing matches. ',
      h('button', { type: 'button', 'data-go': 'all', class: 'btn' }, 'Show all')
    )
    list!.replaceChildren(...(shown.length > 0 ? [] : [none]))
    listed = 0
    showMore(PAGE)
  }

  /** Lays out the list up to so many entries, with a button for the rest. */
  function showMore(upTo: number) {
    list!.querySelector('.more')?.remove()
    list!.append(...shown.slice(listed, upTo).map(entry))
    listed = Math.max(listed, Math.min(upTo, shown.length))
    const rest = h(
      'button',
      { type: 'button', 'data-go': 'more', class: 'btn' },
      `Show more, ${shown.length - listed} left`
    )
    if (listed < shown.length) list!.append(h('li', 'none more', rest))
    markCurrent()
  }

  function markCurrent() {
    for (const [item, element] of entries) {
      element.querySelector('a')!.setAttribute('aria-current', String(item === state.item))
    }
  }

  function showDetail() {
    const { item } = state
    frame!.classList.toggle('has', item !== null)
    if (item === null) {
      detail!.replaceChildren(
        h('p', 'soft', 'Choose a question. ', h('kbd', '', 'j'), ' and ', h('kbd', '', 'k'), ' go through the list.')
      )
      return
    }
    const { before, after, of: tries } = of(item)
    const button = (go: string, text: string, name: string) =>
      h('button', { type: 'button', class: `btn ${go}`, 'data-go': go, 'aria-label': name }, text)
    detail!.replaceChildren(
      h(
        'div',
        'bar',
        button('back', '← list', 'back to the list'),
        h('span', 'soft small', [item.id, item.tags, `line ${item.line}`].filter(Boolean).join(' · ')),
        button('previous', '↑ k', 'previous question'),
        button('next', '↓ j', 'next question'),
        button('copy', 'Copy link', 'copy a link to this question')
      ),
      h('h3', 'question', item.wordings[0] ?? item.id),
      h('p', '', h('b', scoreClass(item), `Correct in ${before} of ${tries} tries, now in ${after}.`)),
      ...view(item, state.attempt).filter(child => child !== null && child !== false)
    )
  }

  function choose(item: Question | null, attempt: number | null) {
    state.item = item
    const lost = item?.tries.findIndex(each => each.current?.state === 'correct' && each.new?.state !== 'correct') ?? 0
    state.attempt = attempt !== null && item?.tries[attempt] ? attempt : Math.max(0, lost)
    markCurrent()
    showDetail()
  }

  function go(item: Question | null) {
    history.replaceState(null, '', item === null ? '#questions' : address(item))
    choose(item, null)
    const isNarrow = window.matchMedia('(max-width:760px)').matches
    if (isNarrow) byId('questions').scrollIntoView({ block: 'start' })
    else if (item) entries.get(item)?.scrollIntoView({ block: 'nearest' })
  }

  function step(by: number) {
    const at = state.item === null ? -1 : shown.indexOf(state.item)
    const to = Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by))
    if (to >= listed) showMore(to + PAGE)
    if (shown[to]) go(shown[to])
  }

  function filter(name: string) {
    state.filter = name
    showList()
  }

  function route() {
    const asked = new URLSearchParams(location.hash.slice(1))
    const item = data.items.find(each => each.id === asked.get('item'))
    if (!item) return false
    if (!shown.includes(item)) {
      search!.value = ''
      filter('all')
    }
    if (shown.indexOf(item) >= listed) showMore(shown.indexOf(item) + PAGE)
    choose(item, asked.get('try') === null ? null : Number(asked.get('try')))
    byId('questions').scrollIntoView({ block: 'start' })
    entries.get(item)?.scrollIntoView({ block: 'nearest' })
    return true
  }

  function attempt(at: number) {
    if (!state.item?.tries[at]) return
    state.attempt = at
    history.replaceState(null, '', `${address(state.item)}&try=${at}`)
    showDetail()
  }

  list!.addEventListener('click', event => {
    const link = event.target.closest('a')
    const item = link && shown.find(each => address(each) === link.getAttribute('href'))
    if (item) {
      event.preventDefault()
      go(item)
    } else if (event.target.closest('[data-go=more]')) showMore(listed + PAGE)
    else if (event.target.closest('[data-go]')) {
      search!.value = ''
      filter('all')
    }
  })
  detail!.addEventListener('click', event => {
    const chosen = event.target.closest('[data-try]')
    if (chosen) {
      attempt(Number(chosen.dataset['try']))
      detail!.querySelector('.try.on')?.focus()
    }
    const does = event.target.closest('[data-go]')
    if (!does) return
    const { go: name } = does.dataset
    if (name === 'back') go(null)
    else if (name === 'copy') {
      void window.navigator.clipboard?.writeText(location.href)
      does.textContent = 'Copied'
    } else step(name === 'next' ? 1 : -1)
  })
  for (const chip of document.querySelectorAll('[data-filter]')) {
    const name = chip.dataset['filter']!
    chip.querySelector('b')!.textContent = String(data.items.filter(FILTERS[name]!).length)
    chip.addEventListener('click', () => filter(name))
  }
  search!.addEventListener('input', showList)
  sort!.addEventListener('change', showList)
  window.addEventListener('hashchange', route)
  window.addEventListener('keydown', (event: PageEvent) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName ?? '')
    if (isTyping && event.key === 'Escape') event.target.blur()
    if (isTyping || event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1)
    else if (event.key === '/') search!.focus()
    else if (/^[1-9]$/.test(event.key)) attempt(Number(event.key) - 1)
    else return
    event.preventDefault()
  })

  frame!.hidden = false
  filter(data.items.some(FILTERS['worse']!) ? 'worse' : 'all')
  if (!route()) choose(window.matchMedia('(max-width:760px)').matches ? null : (shown[0] ?? null), null)
}
