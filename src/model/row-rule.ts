/** The words in which the table of gate rows says what each of them is. */

export type Gate = 'G1' | 'G2' | 'G3' | 'traffic'
export type Op = '<=' | '>=' | '<' | '>' | '=='

/** The unit of a row's value: how it is shown, and which numbers may be its target. */
export type TargetUnit = 'count' | 'share' | 'delta_s' | 'points' | 'ratio' | 'percent' | 'p_value' | 'slope'

/** The arms' own values have two units more. */
export type Unit = TargetUnit | 'ms' | 'usd'

export interface RowRule {
  gate: Gate
  unit: TargetUnit
  /** The unit of the arms' own values, where the row's value is not the canary's own but compares two figures. */
  arms?: Unit
  /** Whether values and their interval are shown with a sign. */
  signed?: true
  /** Whether the value compares the canary with the baseline; such a row can hold but not roll back at weight 100. */
  relative?: true
  /** From which side the value is held against its target: it can fail on the other one, with `==` on both. */
  op: Op
  /** The target; a value exactly on it passes. Null where the target is no single number. */
  target: number | null
  /** The line that a live window must exclude before it may pass. */
  line?: number
  /** The manifest's section that declares what the row looks at. Where it is declared, the row is required. */
  declaredBy?: 'secrets' | 'boot' | 'freeze' | 'probes'
  /** Whether such a row must be seen to hold before anything is asked of the services. */
  beforeAsking?: true
  /** What of the canary's arm its failure points at in the manifest; the arm itself where absent. */
  pointsAt?: 'pins'
  /** What a failure is called where it is not `gate_failed`. */
  failsAs?: 'pins_mismatch' | 'frozen'
  /** How a gold set measures it; absent where none does. */
  gold?: GoldMeasure
  /** How a live window measures it; absent where none does. */
  live?: LiveMeasure
  /** The page to open when it fails. */
  page: string
}

export interface GoldMeasure {
  /** The figure of a run that feeds it, where a reply can come without what that is computed from. */
  from?: 'delta_s' | 'coverage'
  /**
   * The test of "no worse than the target" on this gold set; null where the value itself decides. `mcnemar`: the
   * canary's runs above a line against the baseline's. `mean`: a mean over items against its error. `exchange`: runs
   * that came to be bad, the canary's label exchanged among all answers. `label_exchange`: a ratio of sums.
   * `binomial`: a rate of the canary against its target.
   */
  test: 'mcnemar' | 'mean' | 'exchange' | 'label_exchange' | 'binomial' | null
  /** `carried`: where the rows of an arm carry what it is measured by. */
  required: 'always' | 'carried' | 'never'
  /** What may pay for a value outside the target. */
  waivedBy?: 'quality_gain'
  /** The row that has most of alpha to itself: the gold score. One row alone. */
  score?: true
  /** Whether a run as good as can be can only better it: by the canary's runs alone, or once every run has its pair. */
  onlyBettered?: 'by the canary' | 'in pairs'
}

export interface LiveMeasure {
  /**
   * What feeds it. `requests`: figures of the requests themselves, measured in each gating segment too. `users`: who was
   * served by which arm, where users see the canary. `copies`: what was mirrored, in a shadow phase.
   */
  from: 'manifest' | 'probes' | 'pins' | 'sessions' | 'requests' | 'users' | 'copies'
  /** Whose confidence sequence decides, alpha split over all that are tested; null where the value itself decides. */
  test: LiveTest | null
  /** `carried`: where the log carries what it is measured by. `sticky`: where the router keeps a user on an arm. */
  required: 'always' | 'carried' | 'sticky' | 'never'
  /** Whether the counters and the histogram of a Prometheus server suffice. */
  prometheus?: true
}

/** What is tested: a quantile, a mean, a rate, a ratio of sums, or the split of users over the arms. */
export type LiveTest = 'quantile' | 'mean' | 'rate' | 'ratio' | 'split'
