import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GOLD_BYTES, parseGold } from '../../src/gold/load.js'
import { digestOf } from '../../src/model/digest.js'
import { InputError, showProblem } from '../../src/model/errors.js'

const item = (qid: string, changes: object = {}) =>
  JSON.stringify({ qid, question: 'Why?', answerable: true, gold_claim_substr: ['because'], ...changes })

/** Twenty items, so that only what a test adds is worth a problem; it stands on line 21. */
const TWENTY = Array.from({ length: 20 }, (_, i) => `${item(`q${i}`)}\n`).join('')

function problemsOf(text: string | Uint8Array): string[] {
  try {
    return parseGold(typeof text === 'string' ? Buffer.from(text) : text, 'g.jsonl').warnings.map(showProblem)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.reason).toBe('gold_invalid')
    return error.problems.map(showProblem)
  }
}

describe('a gold set', () => {
  test('keeps its items in order, the line of each, and the digest of the bytes', () => {
    const text = `${TWENTY}\n  \n${item('last', { tags: ['a'] })}`
    const gold = parseGold(Buffer.from(text), 'g.jsonl')
    expect(gold.items).toHaveLength(21)
    expect(gold.items[20]).toMatchObject({ qid: 'last', tags: ['a'], paraphrases: [], gold_citations: [] })
    expect([gold.lines.get('q0'), gold.lines.get('last')]).toEqual([1, 23])
    expect(gold.digest).toBe(digestOf(text))
    expect(gold.warnings).toEqual([])
  })

  test('may carry a byte order mark and CRLF', () => {
    const gold = parseGold(Buffer.from(`\uFEFF${TWENTY.replaceAll('\n', '\r\n')}`), 'g.jsonl')
    expect([gold.items.length, gold.lines.get('q19')]).toEqual([20, 20])
  })

  test('takes nothing from the environment', () => {
    const gold = parseGold(Buffer.from(item('q', { question: 'What is ${HOME}?' })), 'g.jsonl')
    expect(gold.items[0]?.question).toBe('What is ${HOME}?')
  })

  test('the example is one', () => {
    const gold = parseGold(readFileSync('examples/eval/gold.jsonl'), 'gold.jsonl')
    expect(gold.warnings).toEqual([])
    expect(gold.items.length).toBeGreaterThanOrEqual(20)
    expect(gold.items.every(({ paraphrases }) => paraphrases.length === 2)).toBe(true)
    for (const { target, anchor } of gold.items) {
      if (target) expect(target.offsets[1] - target.offsets[0]).toBe(anchor?.length)
    }
  })
})

test.each([
  ['a number', '7', ['g.jsonl:21:1: found the number 7, expected a map of keys']],
  ['an unquoted key', '{qid: 1}', ["g.jsonl:21:2: no JSON: expected property name or '}'; expected one JSON object"]],
  [
    'an unquoted word',
    '{"qid": "a", "answerable": nope}',
    ["g.jsonl:21:29: no JSON: unexpected token 'o'; expected one JSON object"]
  ],
  ['a line cut short', '{"qid": "a', ['g.jsonl:21:10: no JSON: unterminated string; expected one JSON object']],
  [
    'an unknown key',
    item('a', { anwserable: true }),
    ['g.jsonl:21:80: unknown key "anwserable"; did you mean "answerable"?']
  ],
  [
    'missing keys',
    '{"qid": "a"}',
    [
      'g.jsonl:21:1: missing key "question"; expected text',
      'g.jsonl:21:1: missing key "answerable"; expected true or false'
    ]
  ],
  [
    'a wrong type',
    item('a', { answerable: 'yes' }),
    ['g.jsonl:21:43: answerable: found "yes", expected true or false']
  ],
  [
    'a claim too short',
    item('a', { gold_claim_substr: ['yes'] }),
    ['g.jsonl:21:69: gold_claim_substr[0]: found "yes", expected a string of at least 5 characters, or /regex/']
  ],
  [
    'an expression that is none',
    item('a', { gold_claim_substr: ['/a(b/'] }),
    ['g.jsonl:21:48: /a(b/: Unterminated group; expected a regular expression']
  ],
  [
    'an expression with flags',
    item('a', { gold_claim_substr: ['/abc/i'] }),
    ['g.jsonl:21:48: /abc/i: flags; expected /regex/ alone: case never counts']
  ],
  [
    'an expression too long',
    item('a', { gold_claim_substr: [`/${'a'.repeat(199)}/`] }),
    [expect.stringContaining('an expression of 201 characters; expected at most 200')]
  ],
  [
    'offsets in the wrong order',
    item('a', { target: { section_id: 's', offsets: [5, 5] }, anchor: 'x' }),
    ['g.jsonl:21:117: target.offsets: expected start before end']
  ],
  ['a qid given before', item('q3'), ['g.jsonl:21:1: the qid "q3" stands on line 4 already; expected once']],
  [
    'a target without anchor',
    item('a', { target: { section_id: 's', offsets: [0, 5] } }),
    [
      'g.jsonl:21:80: warning: a: a target without its anchor; expected the text of the target, or ΔS(retrieved, anchor) is not measured'
    ]
  ],
  [
    'nothing to tell a right answer by',
    item('a', { gold_claim_substr: [] }),
    [
      'g.jsonl:21:30: warning: a: answerable, with neither gold_claim_substr nor gold_citations; expected one of them to tell a right answer'
    ]
  ],
  [
    'a key that would reach a prototype',
    '{"__proto__": {"x": 1}, "qid": "a", "question": "?", "answerable": false}',
    ['g.jsonl:21:1: unknown key "__proto__"']
  ]
])('%s', (_, line, problems) => {
  expect(problemsOf(TWENTY + line)).toEqual(problems)
})

test.each([
  ['an empty file', Buffer.alloc(0), 'g.jsonl:1:1: no items; expected one JSON object a line'],
  ['blank lines alone', Buffer.from('\n\r\n  \n'), 'g.jsonl:1:1: no items; expected one JSON object a line'],
  ['UTF-16', Buffer.from(TWENTY, 'utf16le'), 'g.jsonl:1:1: the file is UTF-16 or binary; save it as UTF-8'],
  [
    'Latin-1',
    Buffer.from(`${TWENTY}"caf\u00e9"`, 'latin1'),
    'g.jsonl:21:5: bytes that are not valid UTF-8; save the file as UTF-8'
  ],
  [
    'few items',
    Buffer.from(item('a')),
    'g.jsonl:1:1: warning: 1 item; expected at least 20: with so few, only large changes can be seen'
  ]
])('%s', (_, bytes, problem) => {
  expect(problemsOf(bytes)).toEqual([problem])
})

test('too many bytes and too many items are refused', () => {
  expect(problemsOf(Buffer.alloc(GOLD_BYTES + 1, ' '))).toEqual([expect.stringContaining('expected at most 67108864')])
  const many = Array.from({ length: 20_001 }, (_, i) => item(`q${i}`)).join('\n')
  expect(problemsOf(many)).toEqual(['g.jsonl:20001:1: more than 20000 items; expected at most so many'])
})

test('a set whose every item is warned of is read to its end all the same', () => {
  const target = { section_id: 'a', offsets: [0, 5] }
  const lines = Array.from({ length: 1500 }, (_, i) => item(`q${i}`, { target }))
  const { items, warnings } = parseGold(Buffer.from(lines.join('\n')), 'g.jsonl')
  expect([items.length, warnings.length]).toEqual([1500, 101])
})

test('every fault is told at once, up to a hundred', () => {
  const problems = problemsOf('{}\n'.repeat(200))
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toBe('g.jsonl:34:1: and 500 more')
})

test('deep nesting and any text end in an InputError at worst', () => {
  expect(problemsOf('['.repeat(100_000))).toHaveLength(1)
  expect(problemsOf(`{"tags": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`).length).toBeGreaterThan(0)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), text => void problemsOf(text)))
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), value => void problemsOf(JSON.stringify(value))))
  const cut = fc.tuple(fc.nat(60), fc.constantFrom('', '}', '"', ',', 'x'))
  fc.assert(
    fc.property(cut, ([length, end]) => {
      for (const problem of problemsOf(item('a').slice(0, length) + end)) expect(problem).toMatch(/^g\.jsonl:\d+:\d+: /)
    })
  )
})

test.each([
  ['/var/log/nginx/', 'warning', 'looks like a path and is read as a regular expression'],
  ['/etc/c++/', 'error', 'quote it: "\\"/etc/c++/\\""'],
  ['/home/guy', 'error', 'quote it: "\\"/home/guy\\""'],
  ['/ninety(?= days)/', 'warning', 'has a look-around or a back-reference']
])('the claim %s is told of', (claim, severity, message) => {
  const line = JSON.stringify({ qid: 'p', question: 'Where?', answerable: true, gold_claim_substr: [claim] })
  const findings = (() => {
    try {
      return parseGold(Buffer.from(TWENTY + line), 'g.jsonl').warnings
    } catch (error) {
      return (error as InputError).problems
    }
  })()
  expect(findings).toContainEqual(expect.objectContaining({ severity, message: expect.stringContaining(message) }))
})

test.each(['30天', '無料', 'ฟรี', '"/var/log/"', '/\\/var\\/log/'])('the claim %s is taken without a word', claim => {
  const line = JSON.stringify({ qid: 'p', question: 'Where?', answerable: true, gold_claim_substr: [claim] })
  expect(parseGold(Buffer.from(TWENTY + line), 'g.jsonl').warnings).toEqual([])
})

test.each(['{}\n', '\n', '{"qid":1}\n'])('two million lines of %j are refused in seconds', line => {
  const started = performance.now()
  expect(() => parseGold(Buffer.from(line.repeat(2e6)), 'g.jsonl')).toThrow()
  expect(performance.now() - started).toBeLessThan(10_000)
})

describe('turns of a conversation', () => {
  const found = (text: string, sent: string[]) => {
    try {
      return parseGold(Buffer.from(TWENTY + text), 'g.jsonl', new Set(sent)).warnings.map(showProblem)
    } catch (error) {
      return (error as InputError).problems.map(showProblem)
    }
  }
  const history = [{ role: 'user', content: 'A coat.' }]

  test('a history that the request does not send is an error where it stands', () => {
    const text = item('h', { history })
    expect(found(text, ['question', 'session'])).toEqual([
      'g.jsonl:21:80: history, and the request does not send it; expected {{messages}} or {{history}} in request.body'
    ])
    expect([found(text, ['messages']), found(text, ['history', 'question'])]).toEqual([[], []])
  })

  test('a session that the request does not tell of is a warning, once', () => {
    const text = ['a', 'b', 'c'].map(qid => item(qid, { session_id: 's' })).join('\n')
    expect(found(text, ['question'])).toEqual([
      'g.jsonl:22:80: warning: a later turn of a session, and the request tells neither the session nor what was said; expected {{session}}, or {{messages}} or {{history}} for a service that remembers nothing, in request.body'
    ])
    expect([found(text, ['session']), found(text, ['history'])]).toEqual([[], []])
  })

  test('a paraphrase that would be asked without its earlier turn is a warning', () => {
    const text = [
      item('a', { session_id: 's' }),
      item('b', { session_id: 's', paraphrases: ['How?'] }),
      item('c', { session_id: 'other', paraphrases: ['How?'] })
    ].join('\n')
    expect(found(text, ['session'])).toEqual([
      'g.jsonl:22:97: warning: more paraphrases than the turn on line 21, which is left out of the conversation where they are asked; expected as many in each turn of a session'
    ])
  })

  test.each([
    [{ history: [] }, 'history: found an empty list, expected at least 1 entry'],
    [
      { history: [{ role: 'bot', content: 'x' }] },
      'history[0].role: found "bot", expected one of system, user, assistant'
    ],
    [{ history: [{ role: 'user', content: ' ' }] }, 'history[0].content: expected a text that is not blank']
  ])('%j is refused', (changes, message) => {
    expect(found(item('x', changes), ['history'])[0]).toContain(message)
  })
})

describe('passages that hold the answer', () => {
  const passage = { section_id: 's', offsets: [0, 10] }

  test('are one target or several targets', () => {
    const gold = parseGold(Buffer.from(TWENTY + item('x', { targets: [passage, passage], anchor: 'text' })), 'g.jsonl')
    expect(gold.items[20]?.targets).toHaveLength(2)
    expect(problemsOf(TWENTY + item('x', { target: passage, targets: [passage], anchor: 'text' }))).toEqual([
      'g.jsonl:21:135: targets: expected either target or targets, found both'
    ])
  })

  test('a faulty one among several is named with its place', () => {
    const text = item('x', {
      targets: [passage, { section_id: 's', offsets: [9, 3] }, { section: 's' }],
      anchor: 'text'
    })
    expect(problemsOf(TWENTY + text)).toEqual([
      expect.stringMatching(/^g\.jsonl:21:\d+: targets\[1\]\.offsets: expected start before end$/),
      expect.stringMatching(/^g\.jsonl:21:\d+: missing key "section_id" in targets\[2\]; expected text$/),
      expect.stringMatching(/^g\.jsonl:21:\d+: missing key "offsets" in targets\[2\]; expected a list$/),
      expect.stringMatching(/^g\.jsonl:21:\d+: unknown key "section" in targets\[2\]; known here: section_id, offsets$/)
    ])
  })
})

test.each(['de', 'zh-Hant', 'pt-BR', 'sr-Latn-RS', 'fil'])('%s is a language', lang => {
  expect(problemsOf(TWENTY + item('x', { lang }))).toEqual([])
})

test.each(['German', 'de_DE', '', 'd'])('%j is no language', lang => {
  expect(problemsOf(TWENTY + item('x', { lang }))[0]).toContain('expected a language tag such as de or zh-Hant')
})
