import type { DeliveryParts } from '../../src/app/digests/delivery-parts.ts';

/**
 * Ways in which delivery could have been built wrongly. Torture must catch each of them, or it is no proof. `no-settle`: reads back at once. `commit-after-post`: what
 * is about to be sent is not written down before. `timer-slots`: slots come from the timer, so what falls due while nobody runs is forgotten. `blind-resend`: what is unclear
 * is sent again without being read back.
 */
export const BREAKAGES = ['no-settle', 'commit-after-post', 'timer-slots', 'blind-resend'] as const;
export type Breakage = (typeof BREAKAGES)[number];

/** Delivery's parts, as they are or broken. */
export function broken(breakage: Breakage | null, parts: DeliveryParts): DeliveryParts {
  const { ledger, times } = parts;
  switch (breakage) {
    case null:
      return parts;
    case 'no-settle':
      return { ...parts, times: { ...times, settle: 0 } };
    case 'commit-after-post':
      return { ...parts, ledger: { ...ledger, ...withoutBegin(parts) } };
    case 'timer-slots':
      return { ...parts, ...fromTimer(parts) };
    case 'blind-resend':
      return { ...parts, outlet: (name) => blind(parts.outlet(name)) };
  }
}

/** What is begun is only remembered here; the ledger hears of it together with its outcome. */
function withoutBegin({ ledger }: DeliveryParts): Pick<DeliveryParts['ledger'], 'begin' | 'conclude' | 'open'> {
  const begun = new Map<string, number>();
  return {
    begin: async (key, now) => {
      begun.set(key, now);
      const held = (await ledger.open()).find(({ edition }) => edition.parts.some((part) => part.key === key));
      return held?.edition ?? null;
    },
    conclude: async (key, outcome) => {
      const at = begun.get(key);
      begun.delete(key);
      if (at !== undefined) await ledger.begin(key, at);
      return ledger.conclude(key, outcome);
    },
    // What was decided before is taken for unsent, as it must be where nothing else is known: nothing is read back.
    open: async () => [],
  };
}

/** Only what comes in after the start is ever asked for. */
function fromTimer({ compile, clock }: DeliveryParts): Pick<DeliveryParts, 'compile'> {
  const started = clock.now();
  return {
    compile: async (order) => {
      const compiled = await compile(order);
      return order.due.dueAt < started || compiled.covers.every(({ firstSeen }) => firstSeen >= started)
        ? { ...compiled, messages: order.due.dueAt < started ? [] : compiled.messages }
        : compiled;
    },
  };
}

function blind(outlet: ReturnType<DeliveryParts['outlet']>): ReturnType<DeliveryParts['outlet']> {
  if (!outlet) return null;
  return { ...outlet, platform: { ...outlet.platform, find: async () => ({ kind: 'absent' }) } };
}
