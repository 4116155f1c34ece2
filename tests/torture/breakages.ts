import type { DeliveryParts } from '../../src/app/digests/delivery-parts.ts';
import { compileItems, type Supply } from './items.ts';

/**
 * Ways in which delivery could have been built wrongly. Torture must catch each of them, or it proves nothing. `no-settle`: reads back at once.
 * `commit-after-post`: that something is sent is written down only when it was, and what is not written down is taken for unsent. `blind-resend`: what is unclear is
 * sent again without being read back. `timer-slots`: a slot is what the timer reports, and covers what came in since the one before it.
 */
export const BREAKAGES = ['no-settle', 'commit-after-post', 'blind-resend', 'timer-slots'] as const;
export type Breakage = (typeof BREAKAGES)[number];

/** Delivery's parts, as they are or broken. */
export function broken(breakage: Breakage | null, parts: DeliveryParts, supply: Supply): DeliveryParts {
  switch (breakage) {
    case null:
      return parts;
    case 'no-settle':
      return { ...parts, times: { ...parts.times, settle: 0 } };
    case 'commit-after-post':
      return committingAfter(parts);
    case 'blind-resend':
      return { ...parts, outlet: (name) => reading(parts.outlet(name), () => false) };
    case 'timer-slots':
      return fromTimer(parts, supply);
  }
}

/** Reads back only where `asks`; says of all else that it does not stand there. */
function reading(outlet: ReturnType<DeliveryParts['outlet']>, asks: (mark: string) => boolean) {
  if (!outlet) return null;
  const { platform, desk } = outlet;
  const find: typeof platform.find = async (place, marks, since) =>
    marks.some(asks) ? platform.find(place, marks, since) : { kind: 'absent' };
  return { desk, platform: { ...platform, find } };
}

function committingAfter(parts: DeliveryParts): DeliveryParts {
  const { ledger } = parts;
  const begun = new Map<string, number>();
  return {
    ...parts,
    outlet: (name) => reading(parts.outlet(name), (mark) => begun.has(mark)),
    ledger: {
      ...ledger,
      begin: async (key, now) => {
        begun.set(key, now);
        return (
          (await ledger.open()).find(({ edition }) => edition.parts.some((part) => part.key === key))?.edition ?? null
        );
      },
      conclude: async (key, outcome) => {
        const at = begun.get(key);
        if (at !== undefined) await ledger.begin(key, at);
        return ledger.conclude(key, outcome);
      },
    },
  };
}

function fromTimer(parts: DeliveryParts, supply: Supply): DeliveryParts {
  const started = parts.clock.now();
  return {
    ...parts,
    calendar: (digest, last, now) => {
      const asked = parts.calendar(digest, last, now);
      return asked.due && asked.due.slot.at < started ? { ...asked, due: null, missed: [] } : { ...asked, missed: [] };
    },
    compile: (order) => {
      const since = order.due.slot.at - supply.slotMs;
      const isOld = (version: string): boolean => supply.from + Number(version.split('/')[1]) * supply.everyMs <= since;
      const covered: typeof parts.ledger.covered = async (_digest, versions) => new Set(versions.filter(isOld));
      return compileItems(supply, { ...parts.ledger, covered })(order);
    },
  };
}
