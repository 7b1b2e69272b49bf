interface Run {
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/** Runs of code points about which a text is known; it is read when somebody asks. */
export class RunTable {
  readonly #source: string;
  #runs: readonly Run[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** The run that a code point is in. */
  at(point: number): Run | undefined {
    this.#runs ??= read(this.#source);
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.end ?? 0) <= point) low = middle + 1;
      else high = middle;
    }
    const run = this.#runs[low];
    return run !== undefined && run.first <= point ? run : undefined;
  }
}

function read(source: string): readonly Run[] {
  let at = 0;
  return source.split(";").map((entry) => {
    const [skip = "", count = "", text = ""] = entry.split(" ");
    const first = at + Number.parseInt(skip, 36);
    at = first + Number.parseInt(count, 36);
    return { first, end: at, text };
  });
}
