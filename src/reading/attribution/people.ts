import type { Gender } from './first-names.ts';
import { genderOfName } from './first-names.ts';
import type { NameRun } from './names.ts';

/** A person or body that an article names, with every run of words that names it, in the order of the text. */
export interface Named {
  /** The words of its fullest name. */
  words: readonly string[];
  gender: Gender | null;
  readonly body: boolean;
  /** Whether some run stands after an office or a title ("Coach Ann Lee"): surely a person. */
  introduced: boolean;
  /** Whether a name of several words is also cut to its last one ("Ann Lee", then "Lee"), as is done with persons and their families. */
  shortened: boolean;
  /** Whether "The" is written as a part of it within a sentence ("reports in The Lantern"). */
  article: boolean;
  readonly runs: NameRun[];
}

/**
 * The names of an article brought together: "Clinton" goes to the one person whose name ends so, or to the one last named before; "Hillary" to the one
 * whose name begins so. A short name that fits nobody is somebody of its own.
 */
export function gatherNames(runs: readonly NameRun[]): Map<NameRun, Named> {
  const byLast = new Map<string, Named[]>();
  const byFirst = new Map<string, Named[]>();
  const found = new Map<NameRun, Named>();
  for (const run of runs) if (run.words.length > 1 && run.words.length < 6) register(run, byLast, byFirst);
  for (const run of runs) {
    const named = match(run, byLast, byFirst);
    named.runs.push(run);
    named.gender ??= run.gender;
    named.introduced ||= run.introduced;
    named.article ||= run.article;
    named.shortened ||=
      run.words.length === 1 && named.words.length > 1 && key(run.words[0]) === key(named.words.at(-1));
    found.set(run, named);
  }
  for (const namesakes of byLast.values())
    if (namesakes.some(({ shortened }) => shortened))
      for (const named of namesakes) named.shortened ||= named.words.length > 1;
  return found;
}

const key = (word: string | undefined): string => (word ?? '').toLowerCase();

function register(run: NameRun, byLast: Map<string, Named[]>, byFirst: Map<string, Named[]>): void {
  const same = list(byLast, key(run.words.at(-1))).find((named) => compatible(named.words, run.words));
  if (same) {
    if (run.words.length > same.words.length) same.words = run.words;
    same.gender ??= run.gender;
    return;
  }
  const named = newlyNamed(run, run.gender ?? genderOfName(run.words[0] ?? ''));
  add(byLast, key(run.words.at(-1)), named);
  add(byFirst, key(run.words[0]), named);
}

const newlyNamed = ({ words, body, introduced, article }: NameRun, gender: Gender | null): Named => ({
  words,
  gender,
  body,
  introduced,
  article,
  shortened: false,
  runs: [],
});

const MOST_NAMESAKES = 20;

function list(index: Map<string, Named[]>, word: string): Named[] {
  return index.get(word) ?? [];
}

function add(index: Map<string, Named[]>, word: string, named: Named): void {
  const known = index.get(word);
  if (!known) index.set(word, [named]);
  else if (known.length < MOST_NAMESAKES) known.push(named);
}

/** Same first and last word: "Hillary Clinton", "Hillary Rodham Clinton". */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  return key(a[0]) === key(b[0]) && key(a.at(-1)) === key(b.at(-1));
}

function match(run: NameRun, byLast: Map<string, Named[]>, byFirst: Map<string, Named[]>): Named {
  const last = list(byLast, key(run.words.at(-1)));
  if (run.words.length > 1) {
    const same = last.find((named) => compatible(named.words, run.words));
    if (same) return same;
  }
  if (run.body) {
    const same = last.find((named) => named.body && named.words.length === run.words.length);
    if (same) return same;
  }
  const fitting = run.body ? [] : last.filter((named) => !named.body && fits(named, run));
  const ofGender = fitting.filter(({ gender }) => gender !== null && gender === run.gender);
  const one =
    nearest(ofGender) ??
    nearest(fitting) ??
    nearest(run.words.length === 1 ? list(byFirst, key(run.words[0])).filter(({ body }) => !body) : []);
  if (one) return one;
  const named = newlyNamed(run, run.gender);
  add(byLast, key(run.words.at(-1)), named);
  return named;
}

function fits(named: Named, run: NameRun): boolean {
  if (run.words.length > 1) return compatible(named.words, run.words);
  return run.gender === null || named.gender === null || run.gender === named.gender;
}

/** The only one, else the one named last so far, else nobody: a wrong name is worse than a short one. */
function nearest(candidates: readonly Named[]): Named | null {
  if (candidates.length === 1) return candidates[0] as Named;
  let best: Named | null = null;
  for (const candidate of candidates) {
    const at = candidate.runs.at(-1)?.span[0] ?? -1;
    if (at >= 0 && at > (best?.runs.at(-1)?.span[0] ?? -1)) best = candidate;
  }
  return best;
}
