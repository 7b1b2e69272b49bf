/** Names of Hangul syllables are made of those of their sounds. The Unicode Standard, chapter 3.12 */

const FIRST_SYLLABLE = 0xac00;
const INITIALS = "G GG N D DD R M B BB S SS _ J JJ C K T P H".split(" ");
const VOWELS = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
const FINALS = "_ G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");
const PREFIX = "HANGUL SYLLABLE ";
const SYLLABLES = INITIALS.length * VOWELS.length * FINALS.length;

/** The name of a Hangul syllable; undefined for any other character. */
export function syllableName(point: number): string | undefined {
  const index = point - FIRST_SYLLABLE;
  if (index < 0 || index >= SYLLABLES) return undefined;
  const initial = INITIALS[Math.floor(index / FINALS.length / VOWELS.length)];
  const vowel = VOWELS[Math.floor(index / FINALS.length) % VOWELS.length];
  const final = FINALS[index % FINALS.length];
  return `${PREFIX}${initial}${vowel}${final}`.replaceAll("_", "");
}

const SOUNDS = /^([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/;

/** The code point of the Hangul syllable of that name. */
export function syllableNamed(name: string): number | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  const sounds = SOUNDS.exec(name.slice(PREFIX.length))?.slice(1) ?? [];
  const [initial = -1, vowel = -1, final = -1] = [INITIALS, VOWELS, FINALS].map((all, index) =>
    all.indexOf(sounds[index] === "" ? "_" : (sounds[index] ?? "")),
  );
  if (initial < 0 || vowel < 0 || final < 0) return undefined;
  return FIRST_SYLLABLE + (initial * VOWELS.length + vowel) * FINALS.length + final;
}
