import { type Block, dim, type Message, strong, text } from '../../domain/message.ts';
import type { EarlierPlace, Verification, VerifiedPlace } from '../../domain/verification.ts';
import { wording } from '../wording.ts';
import { showChain } from './chain.ts';
import { showMoment } from './dates.ts';
import { showWhere } from './where.ts';

/** The verdict on a quotation: held or not, with every place or the nearest wording and what differs. */
export function presentVerification(verification: Verification): Message {
  if (verification.words === '') return { blocks: [{ kind: 'paragraph', content: [text(wording.verifyUsage)] }] };
  switch (verification.kind) {
    case 'exact':
      return { blocks: [title(wording.verified), ...verification.places.map(presentPlace)] };
    case 'typography':
      return { blocks: [title(wording.verifiedTypography), ...verification.places.map(presentPlace)] };
    case 'earlier': {
      const { places, zone } = verification;
      return { blocks: [title(wording.verifiedEarlier), ...places.flatMap((place) => presentEarlier(place, zone))] };
    }
    case 'different': {
      const { nearest, missing, added } = verification;
      const blocks: Block[] = [title(wording.verifiedNot)];
      if (nearest) blocks.push(section(wording.verifiedNearest), presentPlace(nearest), ...differing(missing, added));
      else blocks.push(note(wording.verifiedNothingNear));
      return { blocks };
    }
  }
}

/** The replaced wording, when it was first seen, and what stands there now. */
function presentEarlier({ place, firstSeen, present, missing, added }: EarlierPlace, zone: string): Block[] {
  const seen = section(wording.earlierSince(showMoment(firstSeen, zone)));
  if (!present) return [seen, presentPlace(place), section(wording.presentLacks)];
  return [seen, presentPlace(place), section(wording.presentHas), presentPlace(present), ...differing(missing, added)];
}

function differing(missing: readonly string[], added: readonly string[]): Block[] {
  return [
    ...(missing.length > 0 ? [note(wording.missing(missing))] : []),
    ...(added.length > 0 ? [note(wording.added(added))] : []),
  ];
}

const section = (words: string): Block => ({ kind: 'section', text: words });
const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });
const title = (verdict: string): Block => ({ kind: 'title', text: verdict, facts: [] });

function presentPlace(place: VerifiedPlace): Block {
  const { citation, standing, url } = place;
  return {
    kind: 'quote',
    content: [standing === 'quote' ? { kind: 'quote', citation } : { kind: 'excerpt', citation, marked: [] }],
    attribution: [strong(whoSaid(place)), text(' — '), { kind: 'cite', citation, label: showWhere(place), url }],
  };
}

function whoSaid({ standing, chain, speaker }: VerifiedPlace): string {
  if (standing === 'label') return wording.aLabel;
  if (standing === 'text') return wording.notAQuote;
  return chain && speaker ? showChain(chain, speaker) : wording.unattributed;
}
