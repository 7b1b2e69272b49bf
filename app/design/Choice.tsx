import "./Choice.css";

interface Option<T extends string> {
  readonly value: T;
  readonly word: string;
  readonly hint?: string;
  /** Why it cannot be chosen now. */
  readonly off?: string | undefined;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly size?: "big";
}

/** One of a few words, all in sight. */
export function Choice<T extends string>({ label, options, value, onChoose, size }: Props<T>) {
  return (
    <fieldset className={`choice ${size ?? ""}`} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          aria-disabled={option.off !== undefined}
          title={option.off ?? option.hint}
          onClick={option.off === undefined ? () => onChoose(option.value) : undefined}
        >
          {option.word}
        </button>
      ))}
    </fieldset>
  );
}
