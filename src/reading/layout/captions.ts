const WIDEST_CAPTION = 500;
const WIDEST_CREDIT = 140;
/** What ends nearly every paragraph and hardly a credit: it spares them the search for one. */
const PROSE_END = /[.!?"”]/;

const OPENERS =
  /^(?:file (?:photo|picture|image|-|–|—)|\(?(?:photo|picture|image|pictured|illustration|video|graphic|map|chart)(?: (?:by|credit|copyright|caption|from|courtesy)\b|\s*[:|(])|enlarge (?:this )?image|(?:media|image) (?:caption|copyright)|toggle caption|in this (?:\p{L}+ ){0,3}(?:file |handout )?(?:photo|picture|image|frame|still)\b|(?:an?|this) (?:undated |handout |file |combination |aerial |satellite )+(?:photo|picture|image)\b)/iu;

/** Who stands where in the picture. The letters alone could be parties, so they count only as a pair. */
const PLACES =
  /[\p{L}.]\s?,? ?\((?:(?:second|2nd|third|3rd|far|front|back|top|bottom|standing|seated|pictured)[ ,-]*(?:from )?)?(?:(?:the )?(?:left|right|centre|center)|above|below|pictured)\)/iu;
const PAIR = /\(L\).{1,160}\(R\)|\(R\).{1,160}\(L\)/;

/** "… held by the rebels (Reuters)": a credit after words that stop nowhere. */
const BARE_CREDIT =
  /[^.!?…"”’')\]\s]["”’')\]]?\s*[([](?:reuters|ap|afp|epa|upi|getty|dpa|anadolu|aa|tass|xinhua|screen ?(?:grab|shot)|supplied|handout|twitter|facebook|courtesy|youtube|wikimedia|wikipedia|creative commons)(?: images)?[)\]]$/i;
/** "(AP Photo/J. Doe)", "J. Doe/Getty Images": such words credit pictures only. */
const PICTURE_CREDIT =
  /(?:\((?:file )?(?:(?:ap|afp|epa|reuters|getty)[ /]+(?:file )?(?:photo|image|picture)|photo|image|picture|credit|source|handout)\b[^()]{0,80}\)|(?:getty images|shutterstock|ap photo|ap images|associated press photo|wikimedia commons|flickr)(?:\/[\p{L} .'’-]{2,40})?\)?|\bphotograph(?:er)?: [\p{L} ./'’-]{2,60}|\bphoto(?: by|:) [\p{L} ./'’-]{2,60})$/iu;

/** "REUTERS/Jane Doe", "(Jane Doe/Agency)": a name in capitals shows that it is no other use of the slash. */
const NAMED_CREDIT =
  /(?:\bREUTERS\/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}[?.]?|\(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}\/\p{Lu}[\p{L} ]{1,30}\))$/u;

/** What people and things do in pictures, in the present. */
const SHOWN =
  /\b(?:speaks?|address(?:es)?|arrives?|leaves?|departs?|walks?|stands?|sits?|waves?|holds?|attends?|looks? (?:on|at)|gestures?|shakes? hands|greets?|kiss(?:es)?|hugs?|poses?|listens?|talks?|waits?|watch(?:es)?|delivers?|testif(?:y|ies)|boards?|reacts?|smiles?|points?|participates?|gathers?|march(?:es)?)\b/;
const DATED =
  / (?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,2}, \d{4}\.?$/;
const WIDEST_SHOWN = 300;
/** Where the verb of such a caption stands, if it is one: not after a clause or two. */
const SUBJECT = 120;
/** A report, a post or a second sentence: then the date does not tell when the picture was taken. */
const NO_PICTURE = /\b(?:said|says|told|will|would|was|were|has|had)\b|[@“”"\n]|[a-z]{3}[.!?] \p{Lu}/u;

/** "The minister speaks at the summit in Harbour Town, December 21, 2019.": the present, with the day at the end. */
function isDatedPicture(line: string): boolean {
  return (
    line.length <= WIDEST_SHOWN &&
    DATED.test(line.slice(-25)) &&
    SHOWN.test(line.slice(0, SUBJECT)) &&
    !NO_PICTURE.test(line)
  );
}

/** Whether a line is the caption of a picture. Short lines only: a long paragraph is never one. */
export function isCaption(line: string): boolean {
  if (line.length > WIDEST_CAPTION) return false;
  if (line.startsWith('| ') || isDatedPicture(line)) return true;
  if (OPENERS.test(line) || (line.includes('(') && (PLACES.test(line) || PAIR.test(line)))) return true;
  return !PROSE_END.test(line.slice(-1))
    ? isCredited(line.slice(-WIDEST_CREDIT))
    : line.includes('REUTERS/') && NAMED_CREDIT.test(line);
}

function isCredited(tail: string): boolean {
  return BARE_CREDIT.test(tail) || PICTURE_CREDIT.test(tail) || NAMED_CREDIT.test(tail);
}
