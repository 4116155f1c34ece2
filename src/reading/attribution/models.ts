import { END_FIELDS, END_TEMPLATES } from './content-ends.ts';
import { START_FIELDS, START_TEMPLATES } from './content-starts.ts';
import { CUE_FIELDS, CUE_TEMPLATES } from './cue-cases.ts';
import { EXTENT_FIELDS, EXTENT_TEMPLATES } from './extent-cases.ts';
import { emptyModel, type Model } from './model.ts';
import { SOURCE_FIELDS, SOURCE_TEMPLATES } from './source-cases.ts';
import { fillModel } from './weight-table.ts';
import { WEIGHTS } from './weights/index.ts';

/** The six decisions of an attribution, each with its model. */
export interface Models {
  /** Whether a token is the head of a cue: above 0 it is. */
  readonly cue: Model;
  readonly cueStart: Model;
  readonly cueEnd: Model;
  readonly source: Model;
  readonly contentStart: Model;
  readonly contentEnd: Model;
}

/** The models without weights. */
export function emptyModels(): Models {
  return {
    cue: emptyModel(CUE_FIELDS, CUE_TEMPLATES),
    cueStart: emptyModel(EXTENT_FIELDS, EXTENT_TEMPLATES),
    cueEnd: emptyModel(EXTENT_FIELDS, EXTENT_TEMPLATES),
    source: emptyModel(SOURCE_FIELDS, SOURCE_TEMPLATES),
    contentStart: emptyModel(START_FIELDS, START_TEMPLATES),
    contentEnd: emptyModel(END_FIELDS, END_TEMPLATES),
  };
}

let fitted: Models | null = null;

/** The models with the weights of this version. Parsed once. */
export function fittedModels(): Models {
  if (fitted === null) {
    const models = emptyModels();
    for (const name of Object.keys(models) as (keyof Models)[]) fillModel(models[name], WEIGHTS[name]);
    fitted = models;
  }
  return fitted;
}
