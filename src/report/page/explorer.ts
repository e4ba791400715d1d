import type { Answer, Question, Questions } from '../questions.js'
import type { differences, Piece, placesOf } from './differences.js'
import type { PageElement, PageEvent, PageWindow } from './dom.js'

interface Tools {
  differences: typeof differences
  placesOf: typeof placesOf
}

/**
 * Runs within the page, sent there as its own text: the list of questions, and one of them in full. Foreign text only
 * ever becomes text of an element. Imports types alone, and uses nothing around it.
 */
export function explorer(window: PageWindow, data: Questions, { differences, placesOf }: Tools) {
  const { document, location, history } = window
  const byId = (id: string) => document.getElementById(id)!
  const [list, detail, frame, search, sort, count] = ['list', 'detail', 'explorer', 'search', 'sort', 'count'].map(byId)
  type Child = PageElement | string | null | false
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
  const WORDS = { correct: 'correct', wrong: 'wrong', refused: 'refused', failed: 'no reply' }
  const SIGNS = { correct: '✓', wrong: '✗', refused: '∅', failed: '!' }

  const h = (tag: string, of: string | Record<string, string>, ...children: Child[]) => {
    const element = document.createElement(tag)
    const attributes: Record<string, string> = typeof of === 'string' ? { class: of } : of
    for (const [name, value] of Object.entries(attributes)) if (value !== '') element.setAttribute(name, value)
    element.append(...children.filter(child => child !== null && child !== false))
    return element
  }
  const mean = (values: (number | null | undefined)[]) => {
    const known = values.filter(value => typeof value === 'number')
    return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length
  }
  const sums = new Map(data.items.map(item => [item, sumsOf(item)]))
  const of = (item: Question) => sums.get(item)!
  const state = { filter: 'all', item: null as Question | null, attempt: 0 }
  let shown: Question[] = []

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
  const MOST_LISTED = 1000

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
    const more =
      shown.length > MOST_LISTED &&
      h('li', 'none', `and ${shown.length - MOST_LISTED} more: search to narrow them down`)
    list!.replaceChildren(
      ...(shown.length > 0 ? shown.slice(0, MOST_LISTED).map(entry) : [none]),
      ...(more ? [more] : [])
    )
    markCurrent()
  }

  function markCurrent() {
    for (const [item, element] of entries) {
      element.querySelector('a')!.setAttribute('aria-current', String(item === state.item))
    }
  }

  /** A text as pieces; what stands in both lists of places keeps both marks. */
  function marked(pieces: Piece[], places: [number, number][], tag: 'ins' | 'del'): PageElement[] {
    let at = 0
    return pieces.map(({ text, own }) => {
      const element = h(own ? tag : 'span', '')
      const end = at + text.length
      for (let from = at; from < end; ) {
        const place = places.find(([, last]) => last > from)
        const inside = place !== undefined && place[0] <= from
        const to = Math.min(end, place === undefined ? end : inside ? place[1] : place[0])
        const part = text.slice(from - at, to - at)
        element.append(inside ? h('mark', '', part) : part)
        from = to
      }
      at = end
      return element
    })
  }

  function tagsOf(answer: Answer, item: Question): PageElement[] {
    const tag = (ok: boolean, text: string) => h('span', ok ? 'tag good' : 'tag bad', `${ok ? '✓' : '✗'} ${text}`)
    if (answer.state === 'failed') return [h('span', 'tag bad', '! no usable reply')]
    if (!item.answerable) {
      return [
        answer.state === 'correct' ? tag(true, 'refused, as it should') : tag(false, 'answered what it should refuse')
      ]
    }
    if (answer.state === 'refused') return [h('span', 'tag unsure', '∅ refused a question that has an answer')]
    return [
      tag(answer.claim, answer.claim ? 'has the expected text' : 'expected text missing'),
      tag(
        answer.hit,
        answer.hit
          ? 'cites the right passage'
          : answer.cited.length > 0
            ? 'cites another passage'
            : 'does not cite the right passage'
      ),
      ...(answer.coverage === null
        ? []
        : [h('span', 'tag', `found ${Math.round(answer.coverage * 100)} % of the passage`)])
    ]
  }

  function passagesOf(answer: Answer | null, item: Question): PageElement {
    if (answer?.passages == null) return h('p', 'soft small', 'What it retrieved is not kept.')
    if (answer.passages.length === 0) return h('p', 'soft', 'Nothing was retrieved.')
    const each = answer.passages.map((at, rank) => {
      const { id, section, span, text } = data.passages[at]!
      const hit = item.hits.find(([passage]) => passage === at)
      const [, from, to] = hit ?? []
      const body = data.texts[text] ?? ''
      const parts =
        from === undefined || to === undefined
          ? [body]
          : [body.slice(0, from), h('mark', '', body.slice(from, to)), body.slice(to)]
      const cited = id !== '' && answer.cited.includes(id) ? ' · cited' : ''
      const holds = hit ? ' · holds part of the right passage' : ''
      const where = section === '' || id.startsWith(section) ? '' : ` in ${section}`
      const place = span === '' ? '' : ` · characters ${span}`
      return h(
        'li',
        hit ? 'snippet hit' : 'snippet',
        h('span', 'id', `${rank + 1}. ${id}${where}${place}${cited}${holds}`),
        h('span', 'text', ...parts)
      )
    })
    return h('ol', 'snippets', ...each)
  }

  function answersOf(item: Question): Child[] {
    const { current, new: now } = item.tries[state.attempt]!
    const textOf = (answer: Answer | null) => (answer?.text == null ? null : (data.texts[answer.text] ?? ''))
    const [one, other] = [textOf(current), textOf(now)]
    const found = one !== null && other !== null ? differences(one, other) : null
    const card = (
      name: string,
      kind: 'old' | 'new',
      answer: Answer | null,
      text: string | null,
      pieces: Piece[] | undefined
    ) => {
      const body =
        text === null
          ? h('p', 'soft', answer === null ? 'It was not asked this.' : 'The answer is not shown.')
          : text === ''
            ? h('p', 'soft', 'An empty answer.')
            : h(
                'div',
                'answer',
                ...marked(pieces ?? [{ text, own: false }], placesOf(item.claims, text), kind === 'old' ? 'del' : 'ins')
              )
      const cited = answer && answer.cited.length > 0 && h('p', 'soft small', `cites ${answer.cited.join(', ')}`)
      return h(
        'div',
        `card ${kind}`,
        h('h4', '', name),
        h('div', 'tags', ...(answer ? tagsOf(answer, item) : [])),
        body,
        cited
      )
    }
    const said =
      found === null || one === null
        ? null
        : one === other
          ? h('p', 'soft small', 'The two answers are the same.')
          : found.alike
            ? h(
                'p',
                'soft small',
                h('del', '', 'only in the current answer'),
                ' · ',
                h('ins', '', 'only in the new one')
              )
            : h('p', 'soft small', 'The two answers have few words in common, so nothing is marked.')
    return [
      h(
        'div',
        'two',
        card('Current version', 'old', current, one, found?.one),
        card('New version', 'new', now, other, found?.other)
      ),
      said,
      h('h4', '', 'What each retrieved'),
      h('div', 'two', passagesOf(current, item), passagesOf(now, item)),
      figuresOf(current, now)
    ]
  }

  function figuresOf(current: Answer | null, now: Answer | null): PageElement {
    const line = (name: string, field: 'coverage' | 'distance' | 'ms' | 'usd', show: (value: number) => string) => {
      const cell = (answer: Answer | null) => h('td', 'num', answer?.[field] == null ? '–' : show(answer[field]))
      return h('tr', '', h('th', { scope: 'row' }, name), cell(current), cell(now))
    }
    const head = (name: string) => h('th', { scope: 'col', class: 'num' }, name)
    return h(
      'details',
      '',
      h('summary', '', 'Figures of this try'),
      h(
        'table',
        'figures',
        h('thead', '', h('tr', '', h('th', { scope: 'col' }, 'measure'), head('current'), head('new'))),
        h(
          'tbody',
          '',
          line('right passage found', 'coverage', value => `${Math.round(value * 100)} %`),
          line('retrieval distance', 'distance', value => value.toFixed(3)),
          line('time', 'ms', value => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`),
          line('cost', 'usd', value => `$${Number(value.toPrecision(3))}`)
        )
      )
    )
  }

  function wordingsOf(item: Question): PageElement {
    const cell = (at: number, arm: 'current' | 'new') => {
      const { wording, seed, [arm]: answer } = item.tries[at]!
      const kind = answer?.state ?? 'none'
      const name = `wording ${wording + 1}, seed ${seed}, ${arm} version: ${answer ? WORDS[answer.state] : 'not asked'}`
      const on = at === state.attempt
      return h(
        'button',
        {
          type: 'button',
          class: `try ${kind}${on ? ' on' : ''}`,
          'data-try': String(at),
          'aria-label': name,
          'aria-pressed': String(on)
        },
        answer ? SIGNS[answer.state] : '–'
      )
    }
    const lines = item.wordings.map((wording, number) => {
      const tries = item.tries.flatMap((each, at) => (each.wording === number ? [at] : []))
      const isShown = tries.includes(state.attempt)
      return h(
        'tr',
        isShown ? 'shown' : '',
        h('th', { scope: 'row' }, wording),
        h('td', '', ...tries.map(at => cell(at, 'current'))),
        h('td', '', ...tries.map(at => cell(at, 'new')))
      )
    })
    const heads = ['asked as', 'current', 'new'].map(name => h('th', { scope: 'col' }, name))
    return h('table', 'wordings', h('thead', '', h('tr', '', ...heads)), h('tbody', '', ...lines))
  }

  function expectedOf(item: Question): PageElement | null {
    if (!item.answerable) return h('p', 'expected', 'It has no answer in the documents: refusing is correct.')
    const parts: Child[] = []
    item.claims.forEach((claim, at) => parts.push(at === 0 ? h('b', '', 'Expected: ') : ' or ', h('mark', '', claim)))
    if (item.from !== '') parts.push(parts.length === 0 ? 'Expected from ' : ' from ', h('b', '', item.from))
    if (item.anchor !== '') parts.push(h('q', 'anchor', item.anchor))
    return parts.length === 0 ? null : h('div', 'expected', ...parts)
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
      wordingsOf(item),
      ...[expectedOf(item), ...answersOf(item)].filter(child => child !== null && child !== false)
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
    const next = shown[Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by))]
    if (next) go(next)
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
    } else if (event.target.closest('[data-go]')) {
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
