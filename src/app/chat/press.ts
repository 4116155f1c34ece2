import type { Incoming } from '../../domain/chat.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import { meaningOf } from './buttons.ts';
import { recordDoubt } from './doubts.ts';
import type { DeskParts } from './parts.ts';
import type { Request, Shown } from './request.ts';
import { showAlike, shownAs, showPerson, tellSentence, turnPage } from './show.ts';
import { chatWording } from './wording.ts';

/** A button of ours was pressed. What it is about may be forgotten: then that is said. */
export async function handlePress(parts: DeskParts, incoming: Incoming, token: string): Promise<Outgoing> {
  const meaning = meaningOf(token);
  const shown = meaning && (await shownAs(parts, incoming.place.tenant, meaning.shown));
  if (!meaning || !shown) return tellSentence(incoming, chatWording.forgotten);
  switch (meaning.deed) {
    case 'sources':
      return showGrounds(parts, incoming, shown);
    case 'more':
      return shown.next ? turnPage(parts, incoming, shown, shown.next) : tellSentence(incoming, chatWording.noMore);
    case 'all':
      return askAgainEverywhere(parts, incoming, shown);
    case 'context':
      return showPerson(parts, incoming, { of: 'context', cited: shown.unlinked });
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

/** Below an answer it goes on from the question there; below a brief it is about the reports of that. */
function questionBelow({ request, reports }: Shown, name: string, question: string): Request {
  const asked = { of: 'answer', question, restated: true } as const;
  if (request.of === 'answer') return { ...asked, after: name, articles: request.articles };
  return { ...asked, after: null, articles: reports.length > 0 ? reports : null };
}

function showGrounds(parts: DeskParts, incoming: Incoming, shown: Shown): Promise<Outgoing> {
  const { request, reports } = shown;
  if (request.of !== 'brief') return Promise.resolve(tellSentence(incoming, chatWording.forgotten));
  return showPerson(parts, incoming, { ...request, of: 'grounds', reports }, shown);
}

function askAgainEverywhere(parts: DeskParts, incoming: Incoming, shown: Shown): Promise<Outgoing> {
  const { request } = shown;
  if (request.of !== 'answer') return Promise.resolve(tellSentence(incoming, chatWording.forgotten));
  return showAlike(parts, incoming, shown, { ...request, articles: null, restated: true }, shown);
}
