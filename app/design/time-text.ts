/** Virtual time as it is written everywhere: `1.500 s`. */
export const secondsText = (seconds: number): string => `${seconds.toFixed(3)} s`;
