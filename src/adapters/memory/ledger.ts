import type { Tenant } from '../../domain/chat.ts';
import type { Digest, DigestId, Edition, Slot } from '../../domain/digest.ts';
import { begun, concluded, counts, withdrawn } from '../../domain/edition-progress.ts';
import type { Ledger, StandingOrders } from '../../ports/ledger.ts';

/** Digests and their ledger in memory, gone with the process: for tests, and for a terminal. */
export function memoryLedger(): Ledger & StandingOrders {
  const digests = new Map<DigestId, { digest: Digest; wake: number }>();
  const editions = new Map<string, Edition>();

  const ofDigest = (id: DigestId): Edition[] =>
    [...editions.values()].filter(({ slot }) => slot.digest === id).sort((a, b) => b.slot.at - a.slot.at);
  const withKey = (key: string): Edition | undefined =>
    [...editions.values()].find(({ parts }) => parts.some((part) => part.key === key));
  const put = (edition: Edition | null): Edition | null => {
    if (edition) editions.set(nameOf(edition.slot), structuredClone(edition));
    return edition;
  };
  const drop = (id: DigestId): void => {
    for (const { slot } of ofDigest(id)) editions.delete(nameOf(slot));
    digests.delete(id);
  };

  return {
    epoch: 1,
    lastAlive: 0,
    async keep(digest) {
      digests.set(digest.id, { digest: structuredClone(digest), wake: 0 });
    },
    async remove(id) {
      const known = digests.has(id);
      drop(id);
      return known;
    },
    async pause(id, pause) {
      const known = digests.get(id);
      if (known) digests.set(id, { digest: { ...known.digest, paused: pause }, wake: 0 });
      return known !== undefined;
    },
    async list(tenant) {
      return [...digests.values()]
        .map(({ digest }) => structuredClone(digest))
        .filter(({ place }) => tenant === null || isSame(place.tenant, tenant))
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },
    async erase(tenant, person) {
      for (const { digest } of [...digests.values()].filter((one) => isSame(one.digest.place.tenant, tenant)))
        if (person === null) drop(digest.id);
        else if (digest.owner === person) digests.set(digest.id, { digest: { ...digest, owner: null }, wake: 0 });
    },
    async awake(now, most) {
      return [...digests.values()]
        .filter(({ digest, wake }) => digest.paused === null && wake <= now)
        .sort((a, b) => a.wake - b.wake || (a.digest.id < b.digest.id ? -1 : 1))
        .slice(0, most)
        .map(({ digest }) => {
          const known = ofDigest(digest.id);
          return structuredClone({ digest, last: known[0]?.slot ?? null, open: known.some(isOpen) });
        });
    },
    async rest(id, until) {
      const known = digests.get(id);
      if (known) digests.set(id, { ...known, wake: until });
    },
    async decide(decided) {
      return decided.map((edition) => {
        if (!digests.has(edition.slot.digest) || editions.has(nameOf(edition.slot))) return false;
        put(edition);
        return true;
      });
    },
    async begin(key, now) {
      const edition = withKey(key);
      const paused = edition && digests.get(edition.slot.digest)?.digest.paused !== null;
      return edition && !(paused && edition.parts[0]?.key === key) ? put(begun(edition, key, now, 1)) : null;
    },
    async conclude(key, outcome) {
      const edition = withKey(key);
      return edition ? put(concluded(edition, key, outcome)) : null;
    },
    async withdraw(slot, because) {
      const edition = editions.get(nameOf(slot));
      return edition !== undefined && put(withdrawn(edition, because)) !== null;
    },
    async open() {
      return [...editions.values()]
        .filter(isOpen)
        .sort((a, b) => a.decidedAt - b.decidedAt || (nameOf(a.slot) < nameOf(b.slot) ? -1 : 1))
        .flatMap((edition) => {
          const known = digests.get(edition.slot.digest);
          return known ? [structuredClone({ digest: known.digest, edition })] : [];
        });
    },
    async covered(id, versions) {
      const known = new Set(
        ofDigest(id)
          .filter(counts)
          .flatMap(({ covers }) => covers.map(({ version }) => version)),
      );
      return new Set(versions.filter((version) => known.has(version)));
    },
    async history(id, most) {
      return structuredClone(ofDigest(id).slice(0, most));
    },
    async coverage(id, article) {
      return ofDigest(id).flatMap(({ slot, fate, covers }) =>
        covers.filter((one) => one.article === article).map((one) => structuredClone({ ...one, slot, fate })),
      );
    },
    async alive() {},
  };
}

const nameOf = ({ digest, local }: Pick<Slot, 'digest' | 'local'>): string => JSON.stringify([digest, local]);
const isSame = (a: Tenant, b: Tenant): boolean => a.platform === b.platform && a.id === b.id;
const isOpen = ({ fate }: Edition): boolean => fate === 'open';
