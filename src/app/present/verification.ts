import { type Block, dim, type Message, strong, text } from '../../domain/message.ts';
import type { Verification, VerifiedPlace } from '../../domain/verification.ts';
import { wording } from '../wording.ts';
import { showChain } from './chain.ts';
import { showWhere } from './where.ts';

/** The verdict on a quotation: held or not, with every place or the nearest wording and what differs. */
export function presentVerification(verification: Verification): Message {
  if (verification.words === '') return { blocks: [{ kind: 'paragraph', content: [text(wording.verifyUsage)] }] };
  if (verification.kind !== 'different') {
    const verdict = verification.kind === 'exact' ? wording.verified : wording.verifiedTypography;
    return { blocks: [title(verdict), ...verification.places.map(presentPlace)] };
  }
  const { nearest, missing, added } = verification;
  const blocks: Block[] = [title(wording.verifiedNot)];
  if (nearest) blocks.push({ kind: 'section', text: wording.verifiedNearest }, presentPlace(nearest));
  if (nearest && missing.length > 0) blocks.push({ kind: 'note', content: [dim(wording.missing(missing))] });
  if (nearest && added.length > 0) blocks.push({ kind: 'note', content: [dim(wording.added(added))] });
  return { blocks };
}

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
