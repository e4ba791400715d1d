import { expect, test } from '@jest/globals'
import { CANARY_PINS, MINIMAL, PINS, problemsOf } from './setting.js'

/** What is added to a valid manifest, from line 9 on, and the problems as people see them. */
const added: [what: string, text: string, problems: string[]][] = [
  ['an unknown key', 'gld: { path: x }', ['m.yml:9:1: unknown key "gld"; did you mean "gold"?']],
  [
    'names of a cluster that kubectl would take for flags or paths',
    'router: { kind: gateway-api, namespace: --kubeconfig=x, route: a/b, baseline: a, canary: c }',
    [
      'm.yml:9:41: router.namespace: found "--kubeconfig=x", expected a name of Kubernetes: lower-case letters and digits, with hyphens and dots between them',
      'm.yml:9:64: router.route: found "a/b", expected a name of Kubernetes: lower-case letters and digits, with hyphens and dots between them'
    ]
  ],
  ['an unknown key that is near none', 'zzzzzzzz: 1', ['m.yml:9:1: unknown key "zzzzzzzz"']],
  ['a repeated key', 'name: other', ['m.yml:9:1: the key "name" stands here twice; expected once']],
  [
    'a key deep down',
    'gold:\n  path: g.jsonl\n  seedz: [1]',
    ['m.yml:11:3: unknown key "seedz" in gold; did you mean "seeds"?']
  ],
  [
    'a wrong type',
    'gold: { path: g.jsonl, concurrency: "8" }',
    ['m.yml:9:37: gold.concurrency: found "8", expected a number']
  ],
  [
    'a list where a text is wanted',
    'gold: { path: [g.jsonl] }',
    ['m.yml:9:15: gold.path: found a list, expected text']
  ],
  [
    'a number where a text is wanted',
    'gold: { path: 12 }',
    ['m.yml:9:15: gold.path: found the number 12, expected text: put it in quotes']
  ],
  ['nothing where a map is wanted', 'gold:', ['m.yml:9:6: gold: found nothing, expected a map of keys']],
  [
    'a fraction',
    'request: { retries: 1.5 }',
    ['m.yml:9:21: request.retries: found the number 1.5, expected a whole number']
  ],
  [
    'too small and too large a number',
    'gold: { path: g, concurrency: 0, phrasings: 4 }',
    [
      'm.yml:9:31: gold.concurrency: found the number 0, expected a number of at least 1',
      'm.yml:9:45: gold.phrasings: found the number 4, expected a number of at most 3'
    ]
  ],
  [
    'an empty list',
    'gold: { path: g, seeds: [] }',
    ['m.yml:9:25: gold.seeds: found an empty list, expected at least 1 entry']
  ],
  [
    'a word that is not one of those known',
    'gold: { path: g, interleave: items }',
    ['m.yml:9:30: gold.interleave: found "items", expected one of item, all, none; did you mean "item"?']
  ],
  [
    'an endless number',
    'gold: { path: g, max_cost_usd: .inf }',
    ['m.yml:9:32: found Infinity, expected a finite number']
  ],
  [
    'a duration without unit',
    'request: { timeout: "30" }',
    ['m.yml:9:21: request.timeout: found "30", expected a duration such as 30s, 15m, 24h or 30d']
  ],
  [
    'a duration beyond a year',
    'request: { timeout: 400d }',
    ['m.yml:9:21: request.timeout: expected a duration of at most 366d']
  ],
  [
    'a missing key, at its parent',
    'freeze:\n  tier: T1',
    ['m.yml:9:1: missing key "calendar" in freeze; expected text']
  ],
  [
    'an unknown router',
    'router: { kind: ngin }',
    [
      'm.yml:9:17: router.kind: found "ngin", expected one of nginx, gateway-api, ingress-nginx, lambda-alias, webhook; did you mean "nginx"?'
    ]
  ],
  [
    'a router without its kind',
    'router: { include: x }',
    [
      'm.yml:9:1: missing key "kind" in router; expected one of nginx, gateway-api, ingress-nginx, lambda-alias, webhook'
    ]
  ],
  [
    'a router that lacks keys and has others',
    'router: { kind: webhook, url: https://r.example.com, capabilites: {} }',
    [
      'm.yml:9:1: missing key "capabilities" in router; expected a map of keys',
      'm.yml:9:54: unknown key "capabilites" in router; did you mean "capabilities"?'
    ]
  ],
  [
    'a probe meant for Prometheus',
    'probes:\n  - { name: p, prometheus: { url: https://p.example.com, qery: up }, expect: { max: 1 } }',
    [
      'm.yml:10:16: missing key "query" in probes[0].prometheus; expected text',
      'm.yml:10:58: unknown key "qery" in probes[0].prometheus; did you mean "query"?'
    ]
  ],
  [
    'a probe meant for HTTP',
    'probes:\n  - { name: p, url: https://p.example.com, expect: { statsu: 200 } }',
    ['m.yml:10:54: unknown key "statsu" in probes[0].expect; did you mean "status"?']
  ],
  [
    'a selector that Prometheus cannot read',
    'window: { source: { kind: prometheus, url: https://p.example.com, selector: "service=handbook" } }',
    [
      'm.yml:9:77: window.source.selector: expected label matchers such as namespace="prod", service=~"rag-.*"; it cannot be read from "service=handbook" on'
    ]
  ],
  [
    'a selector that names a metric',
    'window: { source: { kind: prometheus, url: https://p.example.com, selector: \'{__name__="up"}\' } }',
    [
      'm.yml:9:77: window.source.selector: expected label matchers such as namespace="prod", service=~"rag-.*", without __name__: the metrics are given'
    ]
  ],
  [
    'headers for files',
    'window: { source: { kind: jsonl, path: logs/*.jsonl, headers: { X-Token: abcd } } }',
    ['m.yml:9:54: headers are sent to a URL, and path names files; expected an http(s) URL as path, or no headers']
  ],
  [
    'arms of Prometheus that are spelled alike',
    'window: { source: { kind: prometheus, url: https://p.example.com, arms: { stable: baseline, Stable: canary } } }',
    [
      'm.yml:9:93: "Stable" and "stable" are the same name, as names are compared without case and blanks; expected one of them'
    ]
  ],
  [
    'a Prometheus probe that expects nothing',
    'probes: [{ name: p, prometheus: { url: https://p.example.com, query: up }, expect: {} }]',
    ['m.yml:9:84: probes[0].expect: expected min, max or both']
  ],
  [
    'a baseline meant as an artifact',
    'baseline: { artefact: rollout-baseline }',
    [
      'm.yml:9:1: missing key "workflow" in baseline; expected text',
      'm.yml:9:13: unknown key "artefact" in baseline; did you mean "artifact"?'
    ]
  ],
  [
    'reply pins that are no pointer',
    'response: { pins: pins }',
    ['m.yml:9:19: response.pins: found "pins", expected a JSON Pointer such as /answer']
  ],
  [
    'reply pins in a misspelled header',
    'response: { pins: { heder: X-Pins } }',
    [
      'm.yml:9:13: missing key "header" in response.pins; expected text',
      'm.yml:9:21: unknown key "heder" in response.pins; did you mean "header"?'
    ]
  ],
  [
    'unknown rows',
    'targets: { delta_s_drift_p59: 1 }\nstops: { stop_5x: 1 }\nrequire: [coverag]\nnot_required: { latncy_p95: because }',
    [
      'm.yml:9:12: unknown key "delta_s_drift_p59" in targets; did you mean "delta_s_drift_p95"?',
      'm.yml:10:10: unknown key "stop_5x" in stops; did you mean "stop_5xx"?',
      'm.yml:11:11: require[0]: found "coverag", expected a known name; did you mean "coverage"?',
      'm.yml:12:17: unknown key "latncy_p95" in not_required; did you mean "latency_p95"?'
    ]
  ],
  [
    'a row required and not',
    'require: [tool_success]\nnot_required: { tool_success: no tools }',
    ['m.yml:9:11: tool_success stands under require and under not_required; expected one of the two']
  ],
  [
    'two probes of one name',
    'probes:\n  - { name: p, url: https://a.example.com }\n  - { name: p, url: https://b.example.com }',
    ['m.yml:11:13: a second probe "p"; expected each name once']
  ],
  [
    'boot: unknown need and double name',
    'boot:\n  - { name: index, url: https://a.example.com }\n  - { name: rag, url: https://a.example.com, needs: [indx] }\n  - { name: rag, url: https://a.example.com }',
    [
      'm.yml:11:54: unknown boot step "indx"; did you mean "index"?',
      'm.yml:12:13: a second boot step "rag"; expected each name once'
    ]
  ],
  [
    'boot: a cycle',
    'boot:\n  - { name: a, url: https://a.example.com, needs: [b] }\n  - { name: b, url: https://a.example.com, needs: [a] }',
    ['m.yml:10:51: boot steps wait for each other: a → b → a']
  ],
  [
    'boot: a step that waits for itself',
    'boot:\n  - { name: a, url: https://a.example.com, needs: [a] }',
    ['m.yml:10:51: boot steps wait for each other: a → a']
  ],
  [
    'a phase with both mirror and weight',
    'phases:\n  - { name: p, mirror: 1, weight: 100 }',
    ['m.yml:10:5: phases[0]: expected exactly one of mirror and weight']
  ],
  [
    'weights that fall and do not end at 100',
    'phases:\n  - { name: a, weight: 50 }\n  - { name: b, weight: 25 }',
    [
      'm.yml:11:24: weight 25 after 50; expected at least 50: traffic only grows',
      'm.yml:11:24: the last weight is 25; expected 100, or mirror phases only'
    ]
  ],
  [
    'a mirror after a weight',
    'phases:\n  - { name: a, weight: 100 }\n  - { name: b, mirror: 1 }',
    ['m.yml:11:5: a mirror phase after a weight phase; expected mirrors first']
  ],
  [
    'phases of one name and one environment',
    'phases:\n  - { name: a, weight: 50 }\n  - { name: a, weight: 100 }',
    [
      'm.yml:11:5: a second environment "rag-a"; expected each environment once',
      'm.yml:11:13: a second phase "a"; expected each name once'
    ]
  ],
  [
    'a window whose max is shorter than it',
    'phases:\n  - { name: a, weight: 100, window: { duration: 2h, max: 1h } }',
    ['m.yml:10:58: window.max is shorter than window.duration; expected at least as long']
  ],
  [
    'a seed given twice',
    'gold: { path: g, seeds: [7, 7] }',
    ['m.yml:9:29: the seed 7 stands here twice; expected once']
  ],
  [
    'no interleaving',
    'gold: { path: g, interleave: none }',
    [
      "m.yml:9:30: warning: interleave: none compares today's latency and cost with those of the day the baseline was recorded; expected item or all where latency counts"
    ]
  ],
  [
    'an unset variable within a text',
    'secrets: []\nrequest: { headers: { authorization: "Bearer ${NOPE}" } }',
    [
      'm.yml:10:46: ${NOPE}: the environment variable NOPE is not set; expected a value (in GitHub Actions: env: on the step)'
    ]
  ],
  [
    'an empty variable',
    'gold: { path: "${EMPTY}" }',
    [
      'm.yml:9:16: ${EMPTY}: the environment variable EMPTY is empty; expected a value (in GitHub Actions: env: on the step)'
    ]
  ],
  [
    'a reference that names nothing',
    'gold: { path: "${NO-PE}" }',
    ['m.yml:9:16: a "${" that names no environment variable; expected ${NAME}, or $${ for a plain ${']
  ],
  [
    'a reference in a key',
    'targets: { "${URL}": 1 }',
    ['m.yml:9:12: the key ${URL}; expected a name: the environment is for values only']
  ],
  [
    'a variable of a wrong form, shown by name',
    'router: { kind: webhook, url: "${TOKEN}", capabilities: { sticky: true, mirrorPercent: true, step: 1 } }',
    ['m.yml:9:31: router.url: found "${TOKEN}", expected an http(s) URL']
  ],
  [
    'an alias without anchor',
    'gold: { path: *where }',
    ['m.yml:9:15: the alias *where names nothing; expected an anchor &where before it']
  ],
  ['an alias within itself', 'request: { body: &a [*a] }', ['m.yml:9:22: the alias *a stands within what it names']],
  ['a merge key', 'gold: { <<: { path: x }, path: y }', ['m.yml:9:9: a merge key "<<"; expected the keys themselves']],
  ['a tag', 'gold: { path: !secret x }', ['m.yml:9:23: the tag !secret; expected no tags']],
  [
    'a key that would reach a prototype',
    'request: { body: { __proto__: { admin: true } } }\n__proto__: { x: 1 }',
    ['m.yml:9:20: unknown key "__proto__"', 'm.yml:10:1: unknown key "__proto__"']
  ],
  ['a key that is a list', 'targets: { [a]: 1 }', ['m.yml:9:12: a key that is no text; expected a name']],
  ['two documents', '---\nversion: 1', ['m.yml:9:1: a second YAML document; expected one document a file']],
  [
    'a syntax error',
    'gold: { path: x',
    ['m.yml:9:16: YAML: flow map in block collection must be sufficiently indented and end with a }']
  ],
  ['a tab as indentation', 'gold:\n\tpath: x', ['m.yml:10:1: YAML: tabs are not allowed as indentation']],
  [
    'many things at once',
    'gold: { path: 1, seedz: 2 }\nrouter: { kind: x }\nboot: [{ name: a, url: https://a.example.com, needs: [b] }]',
    [
      'm.yml:9:15: gold.path: found the number 1, expected text: put it in quotes',
      'm.yml:9:18: unknown key "seedz" in gold; did you mean "seeds"?',
      'm.yml:10:17: router.kind: found "x", expected one of nginx, gateway-api, ingress-nginx, lambda-alias, webhook',
      'm.yml:11:55: unknown boot step "b"; known here: a'
    ]
  ]
]

/** What is replaced within a valid manifest, and the problems. */
const replaced: [what: string, from: string, to: string, problems: string[]][] = [
  ['no version', 'version: 1\n', '', ['m.yml:1:1: missing key "version"; expected 1']],
  ['another version', 'version: 1', 'version: 2', ['m.yml:1:10: version: found the number 2, expected 1']],
  [
    'a name in capitals',
    'name: rag',
    'name: RAG',
    ['m.yml:2:7: name: found "RAG", expected lower-case letters, digits and hyphens, at most 64']
  ],
  [
    'a url of another protocol',
    'https://rag.example.com/a',
    'ftp://rag.example.com/a',
    ['m.yml:5:10: arms.baseline.url: found "ftp://rag.example.com/a", expected an http(s) URL']
  ],
  [
    'plain http beyond private ranges',
    'https://rag.example.com/a',
    'http://rag.example.com/a',
    [
      'm.yml:5:10: warning: rag.example.com is asked over plain http: whoever is on the way can read and change it; expected https'
    ]
  ],
  ['plain http to private addresses passes', 'https://rag.example.com/a', 'http://10.1.2.3/a', []],
  ['plain http to loopback passes', 'https://rag.example.com/a', 'http://[::1]:8080/a', []],
  [
    'a missing pin',
    'RERANK_HASH: "sha256:2", PROMPT_VER: p-1,',
    'PROMPT_VER: p-1,',
    ['m.yml:6:5: arms.baseline: missing pin "RERANK_HASH"']
  ],
  [
    'a misspelled pin',
    'RERANK_HASH: "sha256:2", PROMPT_VER: p-1,',
    'RERANK_HSAH: "sha256:2", PROMPT_VER: p-1,',
    ['m.yml:6:37: arms.baseline: unknown pin "RERANK_HSAH"; did you mean "RERANK_HASH"?']
  ],
  [
    'a pin in small letters',
    'RERANK_HASH: "sha256:2", PROMPT_VER: p-1,',
    'rerank_hash: "sha256:2", PROMPT_VER: p-1,',
    ['m.yml:6:37: the key "rerank_hash" in arms.baseline.pins; expected an UPPER_CASE key']
  ],
  [
    'a pin that is a number',
    'PROMPT_VER: p-1',
    'PROMPT_VER: 17',
    ['m.yml:6:74: arms.baseline.pins.PROMPT_VER: found the number 17, expected text: put it in quotes']
  ],
  [
    'a floating pin',
    'PROMPT_VER: p-1',
    'PROMPT_VER: Latest',
    [
      'm.yml:6:62: arms.baseline: the pin PROMPT_VER floats: "Latest" names whatever is current; expected one fixed version'
    ]
  ],
  [
    'a pin that is a range',
    'PROMPT_VER: p-1',
    'PROMPT_VER: 1.x',
    ['m.yml:6:62: arms.baseline: the pin PROMPT_VER floats: "1.x" is a range; expected one fixed version']
  ],
  [
    'an undated model',
    'MODEL_VER: gpt-4o-2025-07-15',
    'MODEL_VER: gpt-4o',
    [
      'm.yml:6:79: warning: arms.baseline: MODEL_VER is an alias without a date: its vendor may move it; expected a dated version such as gpt-4o-2025-07-15'
    ]
  ],
  ['alike pins', CANARY_PINS, PINS, ['m.yml:8:5: warning: both arms have the same pins: there is nothing to compare']]
]

test('the shortest manifest has no problems', () => {
  expect(problemsOf(MINIMAL)).toEqual([])
})

test.each(added)('%s', (_, text, problems) => {
  expect(problemsOf(MINIMAL + text)).toEqual(problems)
})

test.each(replaced)('%s', (_, from, to, problems) => {
  expect(MINIMAL).toContain(from)
  expect(problemsOf(MINIMAL.replace(from, to))).toEqual(problems)
})
