/** A class without its module: `CancelledError` for `asyncio.exceptions.CancelledError`. */
export const className = (qualified: string): string => qualified.split(".").at(-1) ?? qualified;
