/**
 * Where instrumentations write what we look for: the one table of their names. OpenTelemetry's conventions for HTTP and
 * generative AI (still in development there, so names move), OpenInference (Phoenix, Arize), OpenLLMetry (Traceloop).
 */

/** Attributes that tell a fact, best first. */
export const ATTRIBUTES = {
  status: ['http.response.status_code', 'http.status_code'],
  route: ['http.route', 'url.path', 'http.target'],
  session: ['session.id', 'gen_ai.conversation.id', 'traceloop.association.properties.session_id'],
  user: ['user.id', 'enduser.id', 'enduser.pseudo.id', 'traceloop.association.properties.user_id'],
  model: ['gen_ai.response.model', 'llm.model_name', 'gen_ai.request.model'],
  promptTokens: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.token_count.prompt'],
  completionTokens: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion'],
  tool: ['gen_ai.tool.name', 'tool.name', 'traceloop.entity.name'],
  toolInput: ['gen_ai.tool.call.arguments', 'traceloop.entity.input', 'input.value'],
  query: ['gen_ai.retrieval.query.text'],
  input: ['input.value', 'traceloop.entity.input', 'gen_ai.input.messages', 'gen_ai.prompt'],
  output: ['output.value', 'traceloop.entity.output', 'gen_ai.output.messages', 'gen_ai.completion'],
  documents: ['gen_ai.retrieval.documents']
} as const
export type Fact = keyof typeof ATTRIBUTES

/** `retrieval.documents.N.document.content`, flattened with N from 0. */
export const FLAT_DOCUMENT = /^retrieval\.documents\.(\d+)\.document\.(id|content)$/

/** `llm.input_messages.N.message.role`, flattened alike. */
export const FLAT_MESSAGE = /^llm\.input_messages\.(\d+)\.message\.(role|content)$/

export type Role = 'request' | 'retriever' | 'reranker' | 'model' | 'tool' | 'embedding' | 'step'

/** Attributes that name what a span does, best first. */
export const ROLE_ATTRIBUTES = ['openinference.span.kind', 'gen_ai.operation.name', 'traceloop.span.kind'] as const

/** What their values mean, in lower case. */
export const ROLES: Readonly<Record<string, Role>> = {
  chain: 'request',
  agent: 'request',
  workflow: 'request',
  invoke_agent: 'request',
  invoke_workflow: 'request',
  retriever: 'retriever',
  retrieval: 'retriever',
  vector_db_retrieve: 'retriever',
  reranker: 'reranker',
  rerank: 'reranker',
  llm: 'model',
  chat: 'model',
  text_completion: 'model',
  completion: 'model',
  generate_content: 'model',
  tool: 'tool',
  execute_tool: 'tool',
  embedding: 'embedding',
  embeddings: 'embedding',
  prompt: 'step',
  guardrail: 'step',
  evaluator: 'step',
  task: 'step',
  execute_task: 'step',
  create_agent: 'step'
}

/** Paths that a platform asks and no user does. */
export const HEALTH_ROUTES = [
  '/health',
  '/healthz',
  '/livez',
  '/readyz',
  '/ready',
  '/live',
  '/ping',
  '/metrics'
] as const
