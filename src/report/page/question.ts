import type { Answer, Question, Questions } from '../questions.js'
import type { differences, Piece, placesOf } from './differences.js'
import type { Child, Make, PageElement } from './dom.js'

interface Tools {
  h: Make
  differences: typeof differences
  placesOf: typeof placesOf
}

/**
 * Runs within the page, sent there as its own text: makes one question with both versions' answers, as of one try. Foreign
 * text only ever becomes text of an element. Imports types alone, and uses nothing around it.
 */
export function questionView(data: Questions, { h, differences, placesOf }: Tools) {
  const WORDS = { correct: 'correct', wrong: 'wrong', refused: 'refused', failed: 'no reply' }
  const SIGNS = { correct: '✓', wrong: '✗', refused: '∅', failed: '!' }

  return (item: Question, attempt: number): Child[] => [
    wordingsOf(item, attempt),
    expectedOf(item),
    ...answersOf(item, attempt)
  ]

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

  function answersOf(item: Question, attempt: number): Child[] {
    const { current, new: now } = item.tries[attempt]!
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

  function wordingsOf(item: Question, attempt: number): PageElement {
    const cell = (at: number, arm: 'current' | 'new') => {
      const { wording, seed, [arm]: answer } = item.tries[at]!
      const kind = answer?.state ?? 'none'
      const name = `wording ${wording + 1}, seed ${seed}, ${arm} version: ${answer ? WORDS[answer.state] : 'not asked'}`
      const on = at === attempt
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
      const isShown = tries.includes(attempt)
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
    for (const claim of item.claims)
      parts.push(parts.length === 0 ? h('b', '', 'Expected: ') : ' or ', h('mark', '', claim))
    if (item.from !== '') parts.push(parts.length === 0 ? 'Expected from ' : ' from ', h('b', '', item.from))
    if (item.anchor !== '') parts.push(h('q', 'anchor', item.anchor))
    return parts.length === 0 ? null : h('div', 'expected', ...parts)
  }
}
