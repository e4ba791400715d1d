import { describe, expect, test } from '@jest/globals'
import { both, judgeWindow, manifest, phaseNamed, summarise } from './setting.js'

const PHASES = 'phases: [{ name: quarter, weight: 25, window: { min_requests: 300 } }, { name: all, weight: 100 }]\n'
const SMALL = manifest(PHASES)
const given = { manifest: SMALL, phase: phaseNamed('quarter', SMALL) }

describe('segments', () => {
  const bySegment = (gate: boolean) => {
    const whole = manifest(`${PHASES}window: { segments: [{ field: language, gate: ${gate} }] }\n`)
    const rows = both(
      {
        requests: 1500,
        fields: index => (index % 3 === 0 ? { language: 'de', latency_ms: 2500 + (index % 100) } : { language: 'en' })
      },
      { fields: index => ({ language: index % 3 === 0 ? 'de' : 'en' }) }
    )
    const window = summarise(rows, { segments: ['language'] })
    return judgeWindow(window, { manifest: whole, phase: phaseNamed('quarter', whole) })
  }

  test('are shown beside the whole, the worst of them', () => {
    const { segments, row } = bySegment(false)
    expect(segments.find(each => each.row === 'latency_p95')).toMatchObject({ value: 'de', fails: false })
    expect(row('latency_p95').why).toContain('Worst language: de')
  })

  test('fail a row by themselves only where the manifest says so', () => {
    const { row } = bySegment(true)
    expect(row('latency_p95').verdict).toBe('fail')
    expect(row('latency_p95').why).toContain('within language de')
    expect(row('error_rate').verdict).not.toBe('fail')
  })
})

describe('evidence.live: estimate', () => {
  test('decides by the estimate from the minimum on, and says so', () => {
    const whole = manifest(`${PHASES}evidence: { live: estimate }\n`)
    const table = judgeWindow(summarise(both({ requests: 300 })), {
      manifest: whole,
      phase: phaseNamed('quarter', whole)
    })
    expect(table.verdict.exit).toBe(0)
    expect(table.row('error_rate').why).toContain('by the bare figure')
    expect(table.notes.map(note => note.text).join()).toContain('evidence.live is estimate')
  })
})

describe('pins', () => {
  const shown = (version: string) => () => ({
    pins: { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: version, MODEL_VER: 'gpt-4o-2025-07-15' }
  })

  test('of the manifest pass, and others fail with what was seen', () => {
    const rows = both({ requests: 300, fields: shown('p-2') }, { fields: shown('p-1') })
    expect(judgeWindow(summarise(rows), given).row('pins_live').verdict).toBe('pass')
    const other = both({ requests: 300, fields: shown('p-9') }, { fields: shown('p-1') })
    const { row } = judgeWindow(summarise(other), given)
    expect(row('pins_live')).toMatchObject({ verdict: 'fail', value: 300, reason_code: 'pins_mismatch' })
    expect(row('pins_live').why).toContain('PROMPT_VER=p-9')
  })
})

describe('a long session', () => {
  test('whose ΔS creeps up fails e_resonance, and is required', () => {
    const rows = (creep: number) =>
      both(
        {
          requests: 300,
          fields: index => ({ session_id: `c${index % 5}`, delta_s_question_retrieved: 0.3 + creep * index })
        },
        { fields: index => ({ session_id: `b${index % 15}`, delta_s_question_retrieved: 0.3 }) }
      )
    const creeping = judgeWindow(summarise(rows(0.001)), given).row('e_resonance')
    expect(creeping).toMatchObject({ verdict: 'fail', required: true })
    expect(judgeWindow(summarise(rows(0)), given).row('e_resonance').verdict).toBe('pass')
  })
})
