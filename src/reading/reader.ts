/** The number of the reader. Raised whenever the same input would now give another reading; stored readings of another number are made anew. */
export const READER = 5;
