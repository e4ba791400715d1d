import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  armsIn,
  parseInclude,
  readInclude,
  renderInclude,
  type Split,
  stateOf
} from '../../src/routers/nginx-include.js'

const percent = fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100)
const split: fc.Arbitrary<Split> = fc.record({
  key: fc.stringMatching(/^\$[a-z][a-z0-9_]{0,20}$/),
  salt: fc.stringMatching(/^[A-Za-z0-9._-]{0,64}$/),
  canary: percent,
  mirror: percent,
  revision: fc.nat()
})
const five: Split = { key: '$rollout_user', salt: 'support-rag', canary: 5, mirror: 1, revision: 7 }

test('what an older version wrote is as it was written', () => {
  const split = { key: '$rollout_user', salt: 'rag', canary: 5, mirror: 0, revision: 3 }
  const before = '# Written by rollout-gate, which refuses to read it after a change by hand.'
  const lines = renderInclude(split).split('\n')
  const old = [lines[0], before, ...lines.slice(2)].join('\n')
  expect(old).not.toBe(renderInclude(split))
  expect(readInclude(old)).toEqual({ split, changed: null })
})

test('what is written is read back', () => {
  fc.assert(fc.property(split, each => expect(parseInclude(renderInclude(each))).toEqual(each)))
})

test('no two splits have the same content, and each names its state', () => {
  fc.assert(
    fc.property(split, split, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b))
      return renderInclude(a) !== renderInclude(b)
    })
  )
  fc.assert(fc.property(split, each => renderInclude(each).includes(`'${stateOf(each)}'`)))
})

test('a character changed by hand is noticed', () => {
  const text = renderInclude(five)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '9', ' ', '}', 'x'), (at, by) => {
      fc.pre(text[at] !== by)
      const changed = parseInclude(text.slice(0, at) + by + text.slice(at + 1))
      return changed === null
    })
  )
})

test('comments and blank lines between the words change nothing, and are told', () => {
  const between = fc.constantFrom(' ', '\n', '\r\n', '\t', ' # x\n', '\n#;{}\n')
  fc.assert(
    fc.property(split, fc.array(between, { minLength: 1, maxLength: 5 }), (each, parts) => {
      const [first, ...rest] = renderInclude(each).split('\n')
      let at = 0
      const edited = rest.map(line => `${line}${parts[at++ % parts.length]}\n`).join('')
      expect(readInclude(`${first}\n${edited}`)).toEqual({ split: each, changed: 'its comments or line ends' })
    })
  )
})

test('another value of one of its variables is no split that can be told', () => {
  const text = renderInclude(five)
  for (const more of [
    "map '' $rollout_arm { default canary; }",
    'set $rollout_state x;',
    'geo $rollout_mirror { default 1; }'
  ]) {
    expect(readInclude(`${text}${more}\n`)).toBeNull()
  }
  expect(readInclude(text.replace('5% canary', '50% canary'))).toBeNull()
  expect(armsIn(text.replace('5% canary', '50% canary'))).toContain('50% canary')
})

describe('the lines of a split', () => {
  test('name the canary first, on key and salt', () => {
    expect(renderInclude(five)).toContain(`split_clients "\${rollout_user}support-rag" $rollout_arm {
  5% canary;
  * baseline;
}
split_clients "\${request_id}" $rollout_mirror {
  1% 1;
  * '';
}`)
  })

  test('leave the canary out at 0 and the baseline at 100, since nginx refuses 0%', () => {
    expect(renderInclude({ ...five, canary: 0 })).toContain('$rollout_arm {\n  * baseline;\n}')
    expect(renderInclude({ ...five, canary: 100 })).toContain('$rollout_arm {\n  * canary;\n}')
    fc.assert(fc.property(split, each => !/(^|\s)0%/.test(renderInclude(each))))
  })
})

test('the first include of the documentation is one of ours, and sends everyone to the baseline', () => {
  const page = readFileSync(new URL('../../docs/routers.md', import.meta.url), 'utf8')
  const text = page.match(/^```nginx\n(# rollout-gate [\s\S]*?)^```$/m)![1]!
  expect(parseInclude(text)).toEqual({ key: '$rollout_user', salt: '', canary: 0, mirror: 0, revision: 0 })
})
