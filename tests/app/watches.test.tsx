import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { openRecording } from "../../app/session/recording.ts";
import { SessionContext } from "../../app/session/SessionContext.tsx";
import { Session } from "../../app/session/session.ts";
import { keepIn } from "../../app/session/storage.ts";
import { VariablesPane } from "../../app/variables/VariablesPane.tsx";
import { workshop } from "../support/fake-worker.ts";
import { momentsOf } from "../support/moments.ts";
import { recorded } from "../support/recorded.ts";

const trace = recorded(`total = 0
parts = []
for number in range(4):
    total += number
    parts.append(total)
print(total)
`);
const moments = momentsOf(trace, "program");

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The pane of variables at the last moment, and the session behind it. */
function open() {
  const session = new Session({
    ...workshop(),
    keeper: keepIn(() => localStorage),
    scenarios: [{ id: "one", title: "One", question: "?", program: trace.source }],
    prefersDark: false,
    isTouched: false,
  });
  const moment = moments.at(-1);
  if (moment === undefined) throw new Error("no moment");
  render(
    <SessionContext value={session}>
      <VariablesPane moment={moment} recording={openRecording(trace)} />
    </SessionContext>,
  );
  return { session, user: userEvent.setup() };
}

test("an expression is watched over the whole recording", async () => {
  const { user } = open();
  await user.click(screen.getByRole("button", { name: "Watch" }));
  const input = screen.getByRole("combobox", { name: "Watch a variable or an expression" });
  await user.type(input, "len(parts) > 2{Enter}");
  const history = within(screen.getByRole("list", { name: "History of len(parts) > 2" }));
  expect(history.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^False/),
    expect.stringMatching(/^True/),
  ]);
  await user.type(input, "total +{Enter}");
  expect(screen.getByText("total + is not complete")).toBeTruthy();
});

test("a breakpoint is given a condition, and says how often it is met", async () => {
  const { user, session } = open();
  session.study.toggleLine("program.py", 4);
  await user.click(screen.getByRole("button", { name: "Stops" }));
  const stops = within(screen.getByRole("list", { name: "Breakpoints" }));
  expect(stops.getByText("4 times")).toBeTruthy();
  await user.type(stops.getByRole("textbox", { name: "Condition at line 4" }), "number > 2{Enter}");
  expect(stops.getByText("once")).toBeTruthy();
  session.study.toggleLine("program.py", 4);
  expect(session.study.store.getState().breakpoints).toEqual([]);
});
