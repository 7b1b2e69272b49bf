import { codePieces } from "./code-pieces.ts";

/** A line of source in a frame. */
export function CodeText({ text }: { readonly text: string }) {
  let at = 0;
  return (
    <code className="stage-code" title={text}>
      {codePieces(text).map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.leaves ? (
          <b key={key} className="stage-leaves">
            {piece.text}
          </b>
        ) : (
          <span key={key}>{piece.text}</span>
        );
      })}
    </code>
  );
}
