import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { cue } from './cue.ts';
import { cueEnd } from './cue-end.ts';
import { cueStart } from './cue-start.ts';
import { source } from './source.ts';

/** The tables of weights by model. Written by `tests/training/fit-attribution.ts`; not by hand. */
export const WEIGHTS = { cue, cueStart, cueEnd, source, contentStart, contentEnd };
