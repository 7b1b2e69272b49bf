import { isAscii } from "./text-classify.ts";
import { isAssigned, isCasedChar, isLowerChar, isUpperChar } from "./unicode.ts";

/** `text.upper()` */
export function upperText(text: string): string {
  return isAscii(text) ? text.toUpperCase() : mapChars(text, upperChar);
}

/** `text.lower()` */
export function lowerText(text: string): string {
  return isAscii(text) ? text.toLowerCase() : mapChars(text, lowerChar);
}

/** `text.casefold()` */
export function casefoldText(text: string): string {
  return isAscii(text) ? text.toLowerCase() : mapChars(text, foldChar);
}

/** `text.swapcase()` */
export function swapcaseText(text: string): string {
  return mapChars(text, (char, offset) => {
    if (isUpperChar(char)) return lowerChar(char, offset, text);
    return isLowerChar(char) ? upperChar(char) : char;
  });
}

/** `text.capitalize()` */
export function capitalizeText(text: string): string {
  return mapChars(text, (char, offset) =>
    offset === 0 ? titleChar(char) : lowerChar(char, offset, text),
  );
}

/** `text.title()`: a word is a run of characters that have case. */
export function titleText(text: string): string {
  let inWord = false;
  return mapChars(text, (char, offset) => {
    const mapped = inWord ? lowerChar(char, offset, text) : titleChar(char);
    inWord = isCasedChar(char);
    return mapped;
  });
}

type CharMapping = (char: string, offset: number, text: string) => string;

function mapChars(text: string, map: CharMapping): string {
  return text.replace(/./gsu, map);
}

/** A newer host maps letters to ones that Unicode 16.0 does not have. */
function known(char: string, mapped: string): string {
  return isAssigned(char) && isAssigned(mapped) ? mapped : char;
}

function upperChar(char: string): string {
  return known(char, char.toUpperCase());
}

/** Objects/unicodeobject.c, handle_capital_sigma: the only mapping that looks around. */
function lowerChar(char: string, offset: number, text: string): string {
  if (char === "Σ") return isFinalSigma(offset, text) ? "ς" : "σ";
  return known(char, char.toLowerCase());
}

function isFinalSigma(offset: number, text: string): boolean {
  const afterLetter = /(?!\p{Case_Ignorable})\p{Cased}\p{Case_Ignorable}*$/u;
  const beforeLetter = /^\p{Case_Ignorable}*(?!\p{Case_Ignorable})\p{Cased}/u;
  return afterLetter.test(text.slice(0, offset)) && !beforeLetter.test(text.slice(offset + 1));
}

/** The letters whose first half alone is a capital: upper, title and lower case of each. */
const DIGRAPHS = "ǄǅǆǇǈǉǊǋǌǱǲǳ";

/** Title case: the upper case, but of several letters only the first; Georgian has none. */
function titleChar(char: string): string {
  const digraph = DIGRAPHS.indexOf(char);
  if (digraph >= 0) return DIGRAPHS.charAt(digraph - (digraph % 3) + 1);
  if (/[\u10d0-\u10ff]/.test(char)) return char;
  if (IOTA_BELOW.test(char.normalize("NFD"))) return titleWithIota(char);
  return upperChar(char).replace(/(?<=^\p{Lu})\p{Lu}+/u, (rest) => rest.toLowerCase());
}

/** A Greek vowel keeps the small iota below it, where upper case would write a capital beside it. */
const IOTA_BELOW = /\u0345$/;

function titleWithIota(char: string): string {
  if (char === "\u0345") return upperChar(char);
  const vowel = char.normalize("NFD").replace(IOTA_BELOW, "").normalize("NFC").toUpperCase();
  return vowel.length === 1 ? `${vowel}\u0345`.normalize("NFC") : `${vowel}\u0345`;
}

/** Folding is the lower case of the upper case, but for Cherokee, which folds to capitals. */
function foldChar(char: string): string {
  if (char === "ı") return char;
  if (char === "ẞ") return "ss";
  if (/[\u13a0-\u13fd\uab70-\uabbf]/.test(char)) return upperChar(char);
  return known(char, upperChar(char).toLowerCase());
}
