import type { Block, Dateline } from '../../domain/reading.ts';

/** A dateline stands at the head of one of the first paragraphs, if anywhere. */
const FIRST_PARAGRAPHS = 3;
const WIDEST = 200;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = `(?:${MONTH} \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const DATE = `(?:(?:,| :)? ${DAY})?`;
const REGION = '(?:, \\p{Lu}[\\p{L}. ]{1,24})?';
/** Agencies whose name after a place in small letters, or alone, cannot be read as anything but a credit. */
const AGENCY =
  '(?:Reuters|REUTERS|AP|AFP|UPI|dpa|DPA|EFE|ANSA|TASS|Tass|Xinhua|Kyodo|Yonhap|Anadolu|AA|PTI|ANI|IANS|SANA|NNA|CNN|BBC|CBS|NBC|ABC|VOA|CP|AAP|Bloomberg|Interfax)';
const DASH = '\\s?(?:—|–|--?)\\s';

/** Agencies' feeds may set the byline on the same line, with a gap. */
const BYLINE = "^(?:By [\\p{L} .,'’-]{3,60}?\\s{2,})?";

const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<place>)\\((?<credit>${AGENCY})\\)(?:${DASH}|\\s)`, 'u'),
  new RegExp(`^(?<place>)(?<credit>${AGENCY})\\s(?:—|–|--?)\\s`, 'u'),
  new RegExp(
    `${BYLINE}(?<place>\\p{Lu}[\\p{Lu}.'’ /-]{1,40}${REGION})${DATE},? ?[(/](?<credit>\\p{L}[^()/]{1,40})[)/]${DASH}`,
    'u',
  ),
  new RegExp(
    `${BYLINE}(?<place>\\p{Lu}[\\p{L}.'’ /-]{1,40}?${REGION})${DATE},? ?\\((?<credit>${AGENCY}[^()]{0,20})\\)${DASH}`,
    'u',
  ),
  new RegExp(
    `${BYLINE}(?<place>\\p{Lu}[\\p{Lu}.'’ /-]{2,40}${REGION})${DATE}(?:\\s?(?:—|–|--)\\s?| - )(?=["'“‘]?\\p{L})`,
    'u',
  ),
];

/**
 * "DAMASCUS, June 5 (Reuters) —": where a report was filed and which agency it is credited to, as written. `place` is empty where only
 * a credit stands ("(CNN) —"). A name in capitals that speaks ("TRUMP: …") is none: a dateline is closed by a dash.
 */
export function findDateline(text: string, blocks: readonly Block[]): Dateline | null {
  for (const { span, paragraph } of blocks) {
    if (paragraph === null) continue;
    if (paragraph > FIRST_PARAGRAPHS) break;
    const found = datelineAt(text.slice(span[0], Math.min(span[1], span[0] + WIDEST)), span[0]);
    if (found) return found;
  }
  return null;
}

function datelineAt(head: string, offset: number): Dateline | null {
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const { place = '', credit } = match.groups ?? {};
    return { span: [offset, offset + match[0].trimEnd().length], place: place.trim(), credit: credit?.trim() ?? null };
  }
  return null;
}
