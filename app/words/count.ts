/** Thousands in groups of three, as everywhere on the page. */
export const counted = (count: number): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, "\u202F");
