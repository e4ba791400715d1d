import { z } from 'zod'

/** What result.json tells of a rollout. */

const shares = z.strictObject({
  canary: z.number().describe('Percentage of users served by the canary.'),
  mirror: z.number().describe('Percentage of requests copied to the canary.')
})

const eventSchema = z.strictObject({
  at: z.iso.datetime(),
  kind: z.enum(['step', 'complete', 'rollback', 'pause', 'resume', 'override', 'retry']),
  phase: z.string().nullable().describe('The phase that was entered, or that was left by a rollback.'),
  routed: shares.nullable().describe('What the router sends from then on; null where that did not change.'),
  who: z.string(),
  why: z.string(),
  url: z.string().nullable().describe('The workflow run; null on a laptop.')
})

const ROLLOUT_STATES = ['idle', 'moving', 'steady', 'complete', 'rolled_back', 'astray', 'unknown'] as const

/** Where a rollout stands after the command. */
export const rolloutSchema = z.strictObject({
  id: z.string().nullable().describe('Digits of the pins, and which attempt it is; null where nothing was begun.'),
  state: z.enum(ROLLOUT_STATES),
  since: z.iso.datetime().nullable().describe('When it entered its phase, or was rolled back.'),
  moved: z.boolean().describe('Whether this command moved traffic.'),
  before: shares.nullable().describe('What the router sent before; null where it could not be read.'),
  routed: shares.nullable().describe('What the router reads back.'),
  recorded: shares.nullable().describe('What the ledger says that the router sends.'),
  in_ledger: z.boolean().describe('Whether the ledger holds all of it; else the next command writes what is missing.'),
  ledger: z.string().describe('Where the ledger is.'),
  by: z.string(),
  paused: z.strictObject({ who: z.string(), why: z.string(), since: z.iso.datetime() }).nullable(),
  unfinished: z.string().nullable().describe('What a command that was cut short has left to do.'),
  rows: z.array(z.string()).describe('Ids of the stop rows that sent the traffic back.'),
  plan: z
    .array(z.strictObject({ name: z.string(), ...shares.shape }))
    .optional()
    .describe('The phases of the plan, in order.'),
  events: z.array(eventSchema).optional().describe('What was done in this rollout, oldest first.'),
  users_met: z
    .int()
    .min(0)
    .nullable()
    .optional()
    .describe('Users whom the canary served in the window that was judged; null where the log names none.')
})

export type RolloutSeen = z.output<typeof rolloutSchema>
export type RolloutEvent = z.output<typeof eventSchema>
