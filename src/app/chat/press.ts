import type { Incoming } from '../../domain/chat.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import { pressPreview } from './digest.ts';
import { recordDoubt } from './doubts.ts';
import type { DeskParts } from './parts.ts';
import type { PageRequest, Request, Shown } from './request.ts';
import { openSettings } from './settings-form.ts';
import { showAlike, showEveryone, shownAs, showPerson, tellSentence, turnPage } from './show.ts';
import { type Deed, meaningOf } from './tokens.ts';
import { chatWording } from './wording.ts';

/** A button of ours was pressed. What it is about may be forgotten: then that is said. */
export async function handlePress(parts: DeskParts, incoming: Incoming, token: string): Promise<Outgoing> {
  const meaning = meaningOf(token);
  if (meaning?.deed === 'preview') return pressPreview(parts, incoming, meaning.shown);
  if (meaning?.deed === 'set') return openSettings(parts, incoming, token);
  const shown = meaning && (await shownAs(parts, incoming.place.tenant, meaning.shown));
  if (!meaning || !shown) return tellSentence(incoming, chatWording.forgotten);
  switch (meaning.deed as Exclude<Deed, 'set' | 'preview'>) {
    case 'sources':
      return showGrounds(parts, incoming, shown);
    case 'more':
      return shown.next ? showMore(parts, incoming, shown, shown.next) : tellSentence(incoming, chatWording.noMore);
    case 'all':
      return askAgainEverywhere(parts, incoming, shown);
    case 'other':
      return askTheOther(parts, incoming, shown, meaning.line);
    case 'share':
      return share(parts, incoming, shown);
    case 'context':
      return showPassage(parts, incoming, shown, meaning.line);
    case 'wrong':
      return showPerson(parts, incoming, { of: 'doubtable', cited: shown.cited, from: 0 });
    case 'ask':
      return {
        kind: 'form',
        token,
        title: chatWording.askTitle,
        label: chatWording.askLabel,
        submit: chatWording.askSubmit,
      };
    case 'doubt':
      return {
        kind: 'form',
        token,
        title: chatWording.wrongForm,
        label: chatWording.wrongLabel,
        submit: chatWording.wrongSubmit,
      };
  }
}

/** Words were sent from a form of ours: a question about what its button stood under, or a doubt. */
export async function handleForm(
  parts: DeskParts,
  incoming: Incoming,
  token: string,
  words: string,
): Promise<Outgoing> {
  const meaning = meaningOf(token);
  const shown = meaning && (await shownAs(parts, incoming.place.tenant, meaning.shown));
  if (!meaning || !shown) return tellSentence(incoming, chatWording.forgotten);
  if (words.trim() === '') return tellSentence(incoming, chatWording.empty);
  if (meaning.deed === 'doubt') {
    await recordDoubt(parts, incoming, shown, meaning.line, words);
    return tellSentence(incoming, chatWording.noted);
  }
  return showAlike(parts, incoming, shown, questionBelow(shown, meaning.shown, words.trim()), null);
}

/** It goes on from what it stands below; below a brief it is about the reports of that. */
function questionBelow({ request, reports }: Shown, name: string, question: string): Request {
  const asked = { of: 'answer', question, restated: true, way: null, after: name } as const;
  if (request.of === 'answer') return { ...asked, articles: request.articles };
  return { ...asked, articles: reports.length > 0 ? reports : null };
}

/** What only one person saw, for everybody in the place; that person asked for it there. */
function share(parts: DeskParts, incoming: Incoming, shown: Shown): Promise<Outgoing> {
  const { request } = shown;
  if (!incoming.person.speaks) return Promise.resolve(tellSentence(incoming, chatWording.maySpeak));
  const restated: Request = request.of === 'answer' ? { ...request, restated: true } : request;
  return showEveryone(parts, incoming, restated, 'place', shown);
}

function showPassage(parts: DeskParts, incoming: Incoming, { unlinked }: Shown, line: number): Promise<Outgoing> {
  const place = unlinked[line];
  if (!place) return Promise.resolve(tellSentence(incoming, chatWording.forgotten));
  return showPerson(parts, incoming, { of: 'context', label: place.label, cited: place.cited });
}

/** A digest stays in its channel as it is: what follows it is shown to whoever asks. */
function showMore(parts: DeskParts, incoming: Incoming, shown: Shown, next: PageRequest): Promise<Outgoing> {
  return shown.request.of === 'edition' && shown.to === 'everyone' && next.page === 0
    ? showPerson(parts, incoming, next.request)
    : turnPage(parts, incoming, shown, next);
}

function showGrounds(parts: DeskParts, incoming: Incoming, shown: Shown): Promise<Outgoing> {
  const { request, reports } = shown;
  if (request.of === 'edition') return showPerson(parts, incoming, { ...request, show: 'grounds' }, shown);
  if (request.of !== 'brief') return Promise.resolve(tellSentence(incoming, chatWording.forgotten));
  return showPerson(
    parts,
    incoming,
    { ...request, of: 'grounds', reports, numbered: shown.leaning?.brief?.reports ?? [] },
    shown,
  );
}

function askAgainEverywhere(parts: DeskParts, incoming: Incoming, shown: Shown): Promise<Outgoing> {
  const { request } = shown;
  if (request.of !== 'answer') return Promise.resolve(tellSentence(incoming, chatWording.forgotten));
  return showAlike(parts, incoming, shown, { ...request, articles: null, restated: true }, shown);
}

/** The same question, taken another way. */
function askTheOther(parts: DeskParts, incoming: Incoming, shown: Shown, way: number): Promise<Outgoing> {
  const { request } = shown;
  if (request.of !== 'answer') return Promise.resolve(tellSentence(incoming, chatWording.forgotten));
  return showAlike(parts, incoming, shown, { ...request, way, restated: true }, shown);
}
