/** What the process says at its end: 1 and 2 as shells use them, 78 as sysexits.h does. */
export const EXIT = { done: 0, failed: 1, usage: 2, configuration: 78 } as const;
