/** Python text of the library, as the bundler and the command line load it. */
declare module "*.py?raw" {
  const text: string;
  export default text;
}

/** A table that is too long for a source file. */
declare module "*.txt?raw" {
  const text: string;
  export default text;
}
