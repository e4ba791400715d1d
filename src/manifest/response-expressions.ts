import type { Problem } from '../model/errors.js'
import { compileExpression, isPointer } from './expression.js'
import { ExpressionError } from './expression-error.js'
import type { YamlSource } from './yaml.js'
import type { Path } from './yaml-value.js'

/** What `$name` may stand for within one of a list: the whole reply, and the place in the list from 0. */
export const NAMES_WITHIN = ['reply', 'rank'] as const

interface Placed {
  path: Path
  text: string
  names: readonly string[]
}

/** What is wrong with the expressions of a manifest's `response` and of its `window`, each at its character. */
export async function expressionProblems(
  { response, window }: { response?: unknown; window?: unknown },
  source: Pick<YamlSource, 'locateWithin'>,
  file: string
): Promise<Problem[]> {
  const problems = [...expressionsIn(response), ...fieldsIn(window)].map(
    async ({ path, text, names }): Promise<Problem[]> => {
      try {
        await compileExpression(text, names)
        return []
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error
        const message = `${path.join('.')}: ${error.message}; expected a JSON Pointer such as /answer, or a JSONata expression`
        return [{ file, ...source.locateWithin(path, error.at), message, severity: 'error' }]
      }
    }
  )
  return (await Promise.all(problems)).flat()
}

function expressionsIn(response: unknown): Placed[] {
  const { snippet, tool_call, contract: _, ...top } = isMap(response) ? response : {}
  const within = (value: unknown, path: Path, names: readonly string[]): Placed[] =>
    Object.entries(isMap(value) ? value : {}).flatMap(([key, text]) =>
      typeof text === 'string' && !isPointer(text) ? [{ path: [...path, key], text, names }] : []
    )
  return [
    ...within(top, ['response'], []),
    ...within(snippet, ['response', 'snippet'], NAMES_WITHIN),
    ...within(tool_call, ['response', 'tool_call'], NAMES_WITHIN)
  ]
}

/** Where the fields of a log's rows stand. */
function fieldsIn(window: unknown): Placed[] {
  const { source } = isMap(window) ? window : {}
  const { fields, join } = isMap(source) ? source : {}
  const placed = (value: unknown, path: Path): Placed[] =>
    Object.entries(isMap(value) ? value : {}).flatMap(([key, text]) =>
      typeof text === 'string' && !isPointer(text) ? [{ path: [...path, key], text, names: [] }] : []
    )
  const path = ['window', 'source']
  return [
    ...placed(fields, [...path, 'fields']),
    ...placed(isMap(join) ? join['fields'] : undefined, [...path, 'join', 'fields'])
  ]
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
