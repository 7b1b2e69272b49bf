import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { Predict } from "../../app/narration/Predict.tsx";
import { openRecording } from "../../app/session/recording.ts";
import { questionAt } from "../../app/session/story.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { controlFlow } from "../../scenarios/control-flow/scenario.ts";
import { recorded } from "../support/recorded.ts";

const { story } = openRecording(recorded(controlFlow.program), await controlFlow.told());
const [question] = story?.questions ?? [];
if (question === undefined) throw new Error("the walkthrough asks nothing");

afterEach(cleanup);

test("a question is open until control goes on", () => {
  expect(questionAt(story, question.at)).toBe(question);
  expect(questionAt(story, (question.until - 1) as Step)).toBe(question);
  expect(questionAt(story, question.until)).not.toBe(question);
});

test("a digit answers, and the reason is given whether it was right or not", async () => {
  render(<Predict question={question} />);
  expect(screen.queryByText(question.because, { exact: false })).toBeNull();
  const wrong = question.right === 0 ? 1 : 0;
  await userEvent.keyboard(String(wrong + 1));
  expect(screen.getByRole("status").textContent).toBe(`Not quite. ${question.because}`);
  await userEvent.keyboard(String(question.right + 1));
  expect(screen.getByRole("status").textContent).toBe(`Yes. ${question.because}`);
});
