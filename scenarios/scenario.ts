/** A place in a run, named by what happens there: the n-th time that `control` gets control. */
export interface Place {
  /** As the control-flow outline calls it: `event-loop`, `main_task.step`, `main`, … */
  readonly control: string;
  /** 1 is the first time. */
  readonly time: number;
}

export interface Chapter {
  readonly title: string;
  readonly at: Place;
}

/** What is said when control comes to a place: shown beside the picture, and the speaker's note. */
export interface Note {
  readonly at: Place;
  readonly text: string;
}

/** A question that a person answers before the next step shows it. */
export interface Prediction {
  readonly at: Place;
  readonly question: string;
  readonly answers: readonly string[];
  /** Place of the right one in `answers`. */
  readonly right: number;
  readonly because: string;
}

/** What is said of a run, tied to places in it. */
export interface Told {
  readonly chapters: readonly Chapter[];
  readonly notes: readonly Note[];
  readonly predictions: readonly Prediction[];
}

/** What a test checks, so that a scenario cannot come to tell something that is not so. */
export interface Expectations {
  /** As CPython prints it. */
  readonly stdout: string;
  /** The outline of control, row by row, where it is what the scenario is about. */
  readonly flow?: readonly string[];
  /** Results of tasks by name, as Python shows them: those that matter. */
  readonly results: Readonly<Record<string, string>>;
  readonly ending: "finished" | "waits for ever" | "uncaught exception";
}

/** A program with the question it answers; what to say at which stops comes when it is wanted. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  /** What to look at. */
  readonly look: string;
  /** Plain Python that CPython runs too. */
  readonly program: string;
  /** The lines that are typed while it runs, for a program that asks for input. */
  readonly input?: string;
  readonly told: () => Promise<Told>;
}
