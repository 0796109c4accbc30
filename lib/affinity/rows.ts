/** The rows of a hand-written table: fields between bars, one row a line. */
export const rowsOf = (text: string): string[][] => text.split('\n').filter((line) => line !== '').map((line) => line.split('|'))
