/** One measured figure and what it was measured against, in the same run. */
export interface Figure {
  figure: string;
  value: number;
  unit: string;
  /** Name of the baseline. */
  baseline: string;
  /** `value` divided by the baseline's. */
  ratio: number;
}

/** A benchmark: a file in scripts/bench that exports this by default. */
export type Bench = (args: string[]) => AsyncIterable<Figure> | Iterable<Figure>;
