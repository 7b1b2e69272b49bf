import qrcode from "qrcode-generator";
import { useMemo } from "react";
import "./QrCode.css";

/** More signs than this no phone reads from a projector. */
const LONGEST = 700;
const MARGIN = 2;

/** An address as a square of dots; nothing if it is too long for one that can be read. */
export function QrCode({ text }: { readonly text: string }) {
  const drawn = useMemo(() => drawingOf(text), [text]);
  if (drawn === undefined)
    return text === "" ? null : <p className="qr-none">The address is too long for a QR code.</p>;
  const { size, path } = drawn;
  const field = size + 2 * MARGIN;
  return (
    <svg className="qr-code" viewBox={`${-MARGIN} ${-MARGIN} ${field} ${field}`} role="img">
      <title>QR code of this address</title>
      <path d={path} />
    </svg>
  );
}

function drawingOf(text: string): { readonly size: number; readonly path: string } | undefined {
  if (text === "" || text.length > LONGEST) return undefined;
  const code = qrcode(0, "L");
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size * size }, (_, place) => place);
  const dark = places.filter((place) => code.isDark(Math.floor(place / size), place % size));
  const path = dark.map((place) => `M${place % size} ${Math.floor(place / size)}h1v1h-1z`).join("");
  return { size, path };
}
