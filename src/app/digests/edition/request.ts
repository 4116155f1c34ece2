import type { VersionId } from '../../../domain/ids.ts';
import type { EditionItem } from './plan.ts';

/** An edition of a digest, or what follows its first page: all that is needed to show it again. */
export interface EditionRequest {
  readonly of: 'edition';
  readonly topics: readonly string[];
  readonly items: readonly EditionItem[];
  /** How many items there were beside these. */
  readonly left: number;
  /** Copies of what was shown before. */
  readonly echoes: readonly VersionId[];
  /** What is said of the edition itself: that it is late, that others were missed. */
  readonly lines: readonly string[];
  /** From when on it covers what came in, and when it was decided: UTC ms. */
  readonly since: number;
  readonly asOf: number;
  /** From which item on it is shown, and how many at once. */
  readonly from: number;
  readonly most: number;
  /** The reports, or what they rest on. */
  readonly show: 'items' | 'grounds';
}
