/**
 * A function of ours as the text of a script that runs at once, for a page's head. Lines stay lines, as the server for
 * developing keeps comments, and a comment ends with its line.
 * @param run may use nothing from outside itself
 */
export const earlyScript = (run: () => void): string => `(${run.toString().replace(/\n\s+/g, '\n')})()`;
