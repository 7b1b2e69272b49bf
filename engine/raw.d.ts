/** Python text of the library, as the bundler and the command line load it. */
declare module "*.py?raw" {
  const text: string;
  export default text;
}
