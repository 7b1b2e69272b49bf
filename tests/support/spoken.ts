import { futureIn, valueText } from "../../app/design/value-text.ts";
import { narrate } from "../../app/narration/narrate.ts";
import type { Piece } from "../../app/narration/pieces.ts";
import type { Moment } from "../../app/session/moment.ts";

/** What the narration says at a moment, as plain text. */
export const spoken = (moment: Moment): string =>
  narrate(moment)
    .map((piece) => words(moment, piece))
    .join("");

function words(moment: Moment, piece: Piece): string {
  switch (piece.kind) {
    case "text":
    case "code":
      return piece.text;
    case "future":
      return [moment.labels.get(piece.future), piece.method].filter(Boolean).join(".");
    case "value": {
      const future = futureIn(moment.trace, piece.value);
      return (future && moment.labels.get(future)) || valueText(moment.trace, piece.value);
    }
  }
}
