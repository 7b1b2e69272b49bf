import { expect, test } from "vitest";
import type { ObjectId, Step, TextId } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { type Field, fieldHistory } from "../../../engine/trace/queries/field-history.ts";
import { plainText } from "../../../engine/trace/queries/value-text.ts";
import { lastStep } from "../../../engine/trace/trace.ts";
import { smallInt, textValue } from "../../../engine/trace/values.ts";
import { recorded } from "../../support/recorded.ts";

const PROGRAM = `class Box:
    pass

box = Box()
box.size = 1
box.size = 2
del box.size
box.size = 3
table = {"a": 1}
table["a"] += 1
table.pop("a")
row = [10, 20, 30]
row.insert(0, 5)
row.pop()
row[1] = 11
row.clear()
pass
`;
const trace = recorded(PROGRAM);

/** The object of a type that the program made. */
const objectOf = (type: string): ObjectId =>
  trace.objects.findIndex((info) => info.type === type) as ObjectId;
const textId = (text: string): TextId => trace.texts.indexOf(text) as TextId;

const historyOf = (type: string, field: Field): (string | undefined)[] =>
  fieldHistory(trace, objectOf(type), field).map(({ value }) => value && plainText(trace, value));

test("an attribute", () => {
  const name = textId("size");
  expect(historyOf("Box", { kind: "attribute", name })).toEqual(["1", "2", undefined, "3"]);
});

test("an entry", () => {
  const key = textValue(textId("a"));
  expect(historyOf("dict", { kind: "entry", key })).toEqual(["1", "2", undefined]);
});

test("an item, which others push along", () => {
  expect(historyOf("list", { kind: "item", at: 1 })).toEqual(["20", "10", "11", undefined]);
});

test("each value is what the state says from its step on", () => {
  const timeline = new Timeline(trace);
  const name = textId("size");
  const history = fieldHistory(trace, objectOf("Box"), { kind: "attribute", name });
  history.forEach(({ step, value }, place) => {
    const until = history[place + 1]?.step ?? lastStep(trace);
    for (let at: number = step; at < until; at += 1) {
      const content = timeline.stateAt(at as Step).contents.get(objectOf("Box"));
      expect(content?.attributes.get(name)).toBe(value);
    }
  });
  expect(history[0]?.value).toBe(smallInt(1));
});
