/** The bytes of a text without lone surrogates. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3);
  let used = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) bytes[used++] = code;
    else if (code < 0x800) {
      bytes[used++] = 0xc0 | (code >> 6);
      bytes[used++] = 0x80 | (code & 0x3f);
    } else {
      if (code < 0x10000) bytes[used++] = 0xe0 | (code >> 12);
      else {
        bytes[used++] = 0xf0 | (code >> 18);
        bytes[used++] = 0x80 | ((code >> 12) & 0x3f);
      }
      bytes[used++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[used++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, used);
}

/** Texts are made from so many codes at a time: what a call takes is limited. */
const PIECE = 8192;

/** The text of bytes; whatever is no UTF-8 gives U+FFFD, never an exception. */
export function utf8Text(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let place = 1; place <= more; place += 1) {
      code = (code << 6) | ((bytes[at + place] ?? 0) & 0x3f);
    }
    codes.push(code > 0x10ffff ? 0xfffd : code);
    at += more + 1;
    if (codes.length === PIECE) {
      pieces.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  return [...pieces, String.fromCodePoint(...codes)].join("");
}
