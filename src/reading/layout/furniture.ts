/*
 * What stands on a page around the report: recognised by the kind of its words, never by whose page it is. A line longer
 * than all of it is never tried, so that the time does not grow with the line.
 */

/** Lines that invite, steer or sell. They are short and stand alone. */
const INVITATIONS = [
  /^(?:skip|jump) to (?:the )?(?:main |page )?(?:content|navigation|search|footer|article|comments)/i,
  /^(?:(?:post|leave|add|write|submit) (?:a|your) (?:reply|comment)|(?:view|show|hide|read|see|load) (?:all |more )?(?:\d+ )?comments?\b|comments are closed|join the (?:conversation|discussion)\b)/i,
  /^(?:your e-?mail address will not be|required fields are|save my name|notify me of|you must be logged in|log in to (?:reply|comment))/i,
  /^(?:share|tweet|print|e-?mail|save|bookmark|copy link|whatsapp|facebook|twitter|linkedin|reddit|pinterest|flipboard)(?: (?:this|on|via|by|article|story|page|link|it|with|to)\b.{0,40})?$/i,
  /^(?:read|see|watch|listen|view|find out|learn|discover|get)(?: and share)? (?:more|also|next|or share)\b.{0,120}$/i,
  /^(?:read|see also|also read|related|more|recommended|watch|listen|don['’]t miss|must read|editor['’]s picks?|in (?:case )?you missed it|trending|most (?:read|popular|viewed)|up next|more (?:on|from|about) .{1,60}|related (?:articles|stories|content|topics|coverage|links|news).{0,30}|you (?:may|might) (?:also )?(?:like|be interested in).{0,30})\s*(?:$|[:>»|])/i,
  /^(?:advertisement|sponsored|promoted|story continue[sd]|article continue[sd]|continue reading|keep reading|scroll (?:down|to)|loading)\b.{0,60}$/i,
  /^(?:click|tap) (?:here|to|below|on (?:the|this) (?:link|image|button|photo))\b/i,
  /^(?:sign up|subscribe|register|sign in|log in|join)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|alerts?|updates|account|channel|podcast|today|now|free|here)\b/i,
  /^(?:sign up|subscribe|register|sign in|log in|donate|support us|contact us|about us|follow us|home|menu|search|close|photos?|videos?|play|gallery)(?: now| here| today| for free)?[.!:>»]?$/i,
  /^(?:follow|like|find|join) (?:us|me|him|her|them|[\p{L}'’. -]{2,50}) on (?:twitter|facebook|instagram|telegram|linkedin|youtube|x\b|social)/iu,
  /^follow @\w+$/i,
  /^(?:download|get) (?:the|our) .{0,40}\bapp\b/i,
  /^(?:get|receive|want) .{0,100}\b(?:(?:to|in) your inbox|newsletter|by e-?mail|delivered)\b/i,
  /^.{0,60}\bnewsletters?\b(?:.{0,60}[^.!?"”’])?$/i,
  /^(?:via|from|source|h\/t)[: ]+(?:rss|https?:\/\/)/i,
  /^(?:media playback is unsupported|please enable javascript|your browser does not|javascript is (?:required|disabled))/i,
  /^(?:tags?|topics?|filed under|categories|category|posted in)\s*:/i,
];

/** "Port town waits for its ministers Read more": the headline of another report. */
const READ_ON = /.{10}\bread more$/i;

/** What a house says of its rights and of how to reuse its texts, wherever it stands in the line. */
const RIGHTS =
  /all rights reserved|©\s?(?:copyright )?(?:19|20)\d\d|\(c\) (?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)|may not be (?:published|reproduced|republished|redistributed)|permission to re-?(?:publish|print|use)|republish(?:ing)? (?:this|our) (?:content|articles?|stor(?:y|ies))|please fill (?:out|in) (?:this|the|our) form|protected by recaptcha|(?:this|our) (?:site|website) uses cookies|we use cookies/i;

/** Its rules and disclaimers. A report may speak of such things too, so they count only in a line that is short and quotes nobody. */
const RULES =
  /\b(?:agree|accept|subject to|our|read|see|view|google)\b.{0,60}(?:terms (?:of|and) (?:use|service|conditions)|privacy policy)|^(?:terms (?:of|and) (?:use|service|conditions)|privacy policy)\W*(?:apply|here|$)|cookie (?:policy|settings|preferences)|by signing up|views expressed (?:in|here|by|on)\b.{0,60}\b(?:own|not (?:necessarily )?reflect)|opinions? expressed .{0,60}\bown\b|comments on our articles|make a (?:donation|contribution) to (?:us|our|support)|version of this (?:article|story|column) (?:appears|appeared|was published|first)|updated our (?:privacy|terms)/i;

/** Who else worked on it: a credit, not a part of the report. */
const CREDITS =
  /^(?:[(•—-]\s?|-LRB- )?(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslated)(?: by| By| for)? \p{Lu}|Contributing: |Contributors?: )|\bcontributed to this (?:report|article|story|piece)\b/u;

/** The name of the wire alone, closing its item; or a rule of dashes and stars. */
const CLOSERS = /^(?:-{0,3}\s*(?:reuters?|ap|afp|upi|ends?|30)\s*-{0,3}|[^\p{L}\p{N}]+)$/iu;

const WIDEST_INVITATION = 240;
const WIDEST_NOTE = 700;
const WIDEST_RULE = 260;
const QUOTED = /["“”«]|\bsaid\b/;

/** Whether a line is page furniture: navigation, forms, sign-up and share boxes, rights and credits. A real paragraph that merely mentions such things is not. */
export function isFurniture(line: string): boolean {
  if (line.length > WIDEST_NOTE) return false;
  if (line.length <= WIDEST_INVITATION && invites(line)) return true;
  if (RIGHTS.test(line) || CREDITS.test(line)) return true;
  return line.length <= WIDEST_RULE && !QUOTED.test(line) && RULES.test(line);
}

function invites(line: string): boolean {
  return CLOSERS.test(line) || READ_ON.test(line.slice(-20)) || INVITATIONS.some((pattern) => pattern.test(line));
}

/** Whether a line opens the comment form or link list that ends a page, so that short lines after it belong to it. */
export function opensTail(line: string): boolean {
  return line.length <= 40 && TAIL.test(line);
}

const TAIL =
  /^(?:(?:leave|post|add|write) a (?:reply|comment)|(?:\d+ )?comments?(?: \(\d+\)| are closed)?|related (?:articles|stories|posts))\W*$/i;
