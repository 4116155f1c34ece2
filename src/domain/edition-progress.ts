import type { Because, Edition, EditionFate, Obstacle, Part, PartState } from './digest.ts';

/**
 * What became of one request or read-back. `not-sent`: it certainly does not stand there, and is to be tried again. `sent`: it does, under this
 * name, since then (UTC ms). `unclear`: nobody knows yet. `skipped`, `refused`: it is given up, and what would follow it in its thread too.
 */
export type Outcome =
  | { readonly kind: 'not-sent' | 'unclear' }
  | { readonly kind: 'sent'; readonly message: string; readonly at: number }
  | { readonly kind: 'skipped'; readonly because: 'unreadable' }
  | { readonly kind: 'refused'; readonly because: 'refused' | Obstacle };

/** The edition with a request for a part under way; null when that may not be: it is over, the part is not pending, or one before it is not sent. */
export function begun(edition: Edition, key: string, now: number, epoch: number): Edition | null {
  const at = edition.parts.findIndex((part) => part.key === key);
  const part = edition.parts[at];
  if (edition.fate !== 'open' || part?.state !== 'pending') return null;
  if (edition.parts.slice(0, at).some(({ state }) => state !== 'sent')) return null;
  return withPart(edition, at, { state: 'sending', attempt: part.attempt + 1, startedAt: now, epoch });
}

/** The edition after the outcome of a part's request or read-back. The same for an edition that is over, or has no such part. */
export function concluded(edition: Edition, key: string, outcome: Outcome): Edition {
  const at = edition.parts.findIndex((part) => part.key === key);
  if (edition.fate !== 'open' || at === -1) return edition;
  switch (outcome.kind) {
    case 'not-sent':
      return withPart(edition, at, { state: 'pending' });
    case 'unclear':
      return withPart(edition, at, { state: 'ambiguous' });
    case 'sent':
      return sent(edition, at, outcome);
    case 'skipped':
      return over(givenUp(edition, at, 'skipped'), 'skipped', outcome.because);
    case 'refused':
      return over(givenUp(edition, at, 'refused'), fateOfRefused(at, outcome.because), outcome.because);
  }
}

/** The edition given up before anything of it was sent; null when something may stand in the channel, or it is over. */
export function withdrawn(edition: Edition, because: Because): Edition | null {
  if (edition.fate !== 'open' || edition.parts.some(({ state }) => state !== 'pending')) return null;
  return over(edition, 'withdrawn', because);
}

/** Whether what the edition covers counts: no later edition of its digest shows it again. */
export const counts = ({ fate }: Pick<Edition, 'fate'>): boolean => fate === 'open' || fate === 'delivered';

/**
 * Of a refused root nothing stands there. Below a root that does, what nothing can mend is left out; but what somebody can mend is shown again when
 * they have.
 */
function fateOfRefused(position: number, because: 'refused' | Obstacle): EditionFate {
  if (position === 0) return 'withdrawn';
  return because === 'refused' ? 'delivered' : 'skipped';
}

function sent(edition: Edition, at: number, { message, at: sentAt }: { message: string; at: number }): Edition {
  const next = withPart(edition, at, { state: 'sent', posted: message, sentAt });
  return next.parts.every(({ state }) => state === 'sent') ? over(next, 'delivered', null) : next;
}

function givenUp(edition: Edition, from: number, state: PartState): Edition {
  return { ...edition, parts: edition.parts.map((part, at) => (at < from ? part : { ...part, state })) };
}

/** What is over need not hold its messages any longer. */
function over(edition: Edition, fate: EditionFate, because: Because | null): Edition {
  return { ...edition, fate, because, parts: edition.parts.map((part) => ({ ...part, message: null })) };
}

function withPart(edition: Edition, at: number, change: Partial<Part>): Edition {
  return { ...edition, parts: edition.parts.map((part, index) => (index === at ? { ...part, ...change } : part)) };
}
