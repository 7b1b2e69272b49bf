import * as unicode from "./unicode.ts";

/** Whether there are characters and all are of a kind; ASCII texts are settled by one pattern. */
function allChars(text: string, ascii: RegExp, isOfKind: (char: string) => boolean): boolean {
  if (isAscii(text)) return ascii.test(text);
  for (const char of text) if (!isOfKind(char)) return false;
  return true;
}

/** `text.isascii()` */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/** `text.isalpha()` */
export function isAlpha(text: string): boolean {
  return allChars(text, /^[A-Za-z]+$/, unicode.isAlphaChar);
}

/** `text.isdecimal()` */
export function isDecimal(text: string): boolean {
  return allChars(text, /^[0-9]+$/, unicode.isDecimalChar);
}

/** `text.isdigit()` */
export function isDigit(text: string): boolean {
  return allChars(text, /^[0-9]+$/, unicode.isDigitChar);
}

/** `text.isnumeric()` */
export function isNumeric(text: string): boolean {
  return allChars(text, /^[0-9]+$/, unicode.isNumericChar);
}

/** `text.isalnum()` */
export function isAlnum(text: string): boolean {
  const isOfKind = (char: string) => unicode.isAlphaChar(char) || unicode.isNumericChar(char);
  return allChars(text, /^[A-Za-z0-9]+$/, isOfKind);
}

const ASCII_SPACE = new RegExp(`^[${unicode.WHITE_SPACE.slice(0, 10)}]+$`);

/** `text.isspace()` */
export function isSpace(text: string): boolean {
  return allChars(text, ASCII_SPACE, unicode.isSpaceChar);
}

/** `text.isprintable()`: true of no characters at all. */
export function isPrintable(text: string): boolean {
  return allChars(text, /^[\x20-\x7e]*$/, unicode.isPrintableChar);
}

/** `text.isidentifier()` */
export function isIdentifier(text: string): boolean {
  if (isAscii(text)) return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
  const [first = "", ...rest] = text;
  return unicode.startsIdentifier(first) && rest.every(unicode.continuesIdentifier);
}

/** `text.isupper()`: there are capitals, and no other letters with case. */
export function isUpper(text: string): boolean {
  let found = false;
  for (const char of text) {
    if (unicode.isUpperChar(char)) found = true;
    else if (unicode.isCasedChar(char)) return false;
  }
  return found;
}

/** `text.islower()` */
export function isLower(text: string): boolean {
  let found = false;
  for (const char of text) {
    if (unicode.isLowerChar(char)) found = true;
    else if (unicode.isCasedChar(char)) return false;
  }
  return found;
}

/** `text.istitle()`: capitals begin words, and only they do. */
export function isTitle(text: string): boolean {
  let found = false;
  let inWord = false;
  for (const char of text) {
    const small = unicode.isLowerChar(char);
    const cased = small || unicode.isCasedChar(char);
    if (cased && small !== inWord) return false;
    inWord = cased;
    found ||= cased;
  }
  return found;
}
