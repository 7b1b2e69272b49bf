import { useEffect, useState } from "react";
import { CONTROLS } from "../words/design.ts";
import "./QrCode.css";

/** More signs than this no phone reads from a projector. */
const LONGEST = 700;
const MARGIN = 2;

/** An address as a square of dots; nothing if it is too long for one that can be read. */
export function QrCode({ text }: { readonly text: string }) {
  const [drawn, setDrawn] = useState<Drawing | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void drawingOf(text).then((drawing) => {
      if (isWanted) setDrawn(drawing);
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (text.length > LONGEST) return <p className="qr-none">{CONTROLS.tooLong}</p>;
  if (drawn === undefined) return null;
  const { size, path } = drawn;
  const field = size + 2 * MARGIN;
  return (
    <svg className="qr-code" viewBox={`${-MARGIN} ${-MARGIN} ${field} ${field}`} role="img">
      <title>QR code of this address</title>
      <path d={path} />
    </svg>
  );
}

interface Drawing {
  readonly size: number;
  readonly path: string;
}

/** The library comes when a code is wanted for the first time. */
async function drawingOf(text: string): Promise<Drawing | undefined> {
  if (text === "" || text.length > LONGEST) return undefined;
  const { default: qrcode } = await import("qrcode-generator");
  const code = qrcode(0, "L");
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size * size }, (_, place) => place);
  const dark = places.filter((place) => code.isDark(Math.floor(place / size), place % size));
  const path = dark.map((place) => `M${place % size} ${Math.floor(place / size)}h1v1h-1z`).join("");
  return { size, path };
}
