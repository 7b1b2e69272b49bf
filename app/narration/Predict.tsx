import { type KeyboardEvent, useLayoutEffect, useState } from "react";
import type { Question } from "../session/story.ts";
import { NARRATION } from "../words/narration.ts";

/** A question in place of what just happened; the answer says whether, and why. Digits answer it. */
export function Predict({ question }: { readonly question: Question }) {
  const [given, setGiven] = useState<number | undefined>(undefined);
  const { answers, right, because } = question;
  useCover();
  const press = (event: KeyboardEvent): void => {
    const place = Number(event.key) - 1;
    if (answers[place] === undefined) return;
    event.preventDefault();
    setGiven(place);
  };
  return (
    <fieldset className="predict" aria-label={NARRATION.predict} onKeyDown={press}>
      <p className="predict-question">{question.question}</p>
      <ol>
        {answers.map((answer, place) => (
          <li key={answer}>
            <button
              type="button"
              ref={place === 0 && given === undefined ? focusOn : undefined}
              aria-pressed={given === place}
              className={signOf(place, given, right)}
              onClick={() => setGiven(place)}
            >
              <kbd>{place + 1}</kbd>
              {answer}
            </button>
          </li>
        ))}
      </ol>
      <p className="predict-because" role="status">
        {given !== undefined && `${given === right ? "Yes." : "Not quite."} ${because}`}
      </p>
    </fieldset>
  );
}

/** On the page, and not by `:has()`: that would have every step look through all of it. */
function useCover(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset["asked"] = "on";
    return () => {
      delete document.documentElement.dataset["asked"];
    };
  }, []);
}

const focusOn = (element: HTMLElement | null): void => element?.focus();

/** Once an answer is given, the right one is marked, and the given one if it was another. */
function signOf(place: number, given: number | undefined, right: number): string {
  if (given === undefined) return "";
  if (place === right) return "right";
  return place === given ? "wrong" : "";
}
