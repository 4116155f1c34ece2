import type { types } from '@slack/bolt';
import type { Incoming } from '../../domain/chat.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import type { Way } from './parse.ts';
import { type Carried, FIELD, FORM } from './shapes.ts';
import { wording } from './wording.ts';

/** A form with one field. Where it was opened goes along, since Slack does not say so when it is sent. */
export function formView(
  { token, title, label, submit }: Extract<Outgoing, { readonly kind: 'form' }>,
  { place, what }: Incoming,
  { channel, thread, root }: Way,
): types.ModalView {
  const message = 'message' in what ? what.message : null;
  const carried: Carried = { token, channel, thread, root, message, private: place.private };
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(carried),
    title: plain(title),
    submit: plain(submit),
    close: plain(wording.cancel),
    blocks: [
      {
        type: 'input',
        block_id: FIELD,
        label: plain(label),
        element: { type: 'plain_text_input', action_id: FIELD, multiline: true, focus_on_load: true, max_length: 500 },
      },
    ],
  };
}

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
