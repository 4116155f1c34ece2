import type { VersionId } from '../../domain/ids.ts';
import type { Block } from '../../domain/message.ts';
import type { Step } from '../conversation/memory.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { showDay } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import { sentenceSheet } from './page.ts';
import type { SheetParts } from './parts.ts';
import type { Request, Sheet } from './request.ts';
import { minus, plus } from './split.ts';
import { chatWording } from './wording.ts';

/**
 * Makes a page of something that was shown before, and says above it which of the reports that it was made from are withdrawn now, with nothing of their
 * words; where none is left that is all. `make` gets room for the rest.
 */
export async function tellingWithdrawn(
  parts: SheetParts,
  reader: Reader,
  request: Request,
  steps: readonly Step[],
  make: (parts: SheetParts) => Promise<Sheet>,
): Promise<Sheet> {
  const used = usedBy(request, steps);
  const renumbered = request.of === 'edition' && request.show === 'grounds';
  const words = await withdrawnAmong(parts.newsroom, reader, used);
  if (words === null) return make(parts);
  if (words.all && isOnlyOfThese(request)) return sentenceSheet(words.sentence);
  const { limits } = parts;
  const sentence = renumbered ? `${words.sentence} ${chatWording.otherNumbers}` : words.sentence;
  const above: readonly Block[] = presentHint(sentence).blocks;
  const room = minus(limits.message, above.map(limits.measure).reduce(plus));
  const sheet = await make({ ...parts, limits: { ...limits, message: room } });
  return { ...sheet, message: { blocks: [...above, ...sheet.message.blocks] } };
}

/** Where nothing else is looked for. */
const isOnlyOfThese = ({ of }: Request): boolean => of === 'grounds' || of === 'context' || of === 'doubtable';

/** The reports from which something was made that people go on from; none for what is asked for the first time. */
function usedBy(request: Request, steps: readonly Step[]): readonly VersionId[] {
  switch (request.of) {
    case 'brief':
      return request.seen;
    case 'grounds':
      return request.reports;
    case 'context':
    case 'doubtable':
      return request.cited.map(([version]) => version);
    case 'edition':
      return [...request.items.flatMap(({ version, copies }) => [version, ...copies]), ...request.echoes];
    case 'answer':
      return [...(request.articles ?? []), ...steps.flatMap(({ cited }) => cited.map(([version]) => version))];
    default:
      return [];
  }
}

async function withdrawnAmong(
  { archive }: Newsroom,
  { collections, zone }: Reader,
  used: readonly VersionId[],
): Promise<{ readonly sentence: string; readonly all: boolean } | null> {
  const versions = [...new Set(used)];
  const withdrawn = versions.length === 0 ? new Map() : await archive.withdrawn(versions, collections);
  if (withdrawn.size === 0) return null;
  const days = [...new Set([...withdrawn.values()].sort((a, b) => a - b).map((at) => showDay(at, zone)))];
  return { sentence: chatWording.withdrawn(withdrawn.size, days), all: withdrawn.size === versions.length };
}
