import type { types } from '@slack/bolt';
import type { Incoming } from '../../domain/chat.ts';
import type { Field, Outgoing } from '../../ports/chat-platform.ts';
import type { Way } from './arrival.ts';
import { SLACK } from './limits.ts';
import { type Carried, FIELD, FORM } from './shapes.ts';
import { wording } from './wording.ts';

/** A form as the desk wants it: one field for words, or several. */
export type Form = Extract<Outgoing, { readonly kind: 'form' | 'fields' }>;

/** A form. Where it was opened goes along, since Slack does not say so when it is sent. */
export function formView(form: Form, { place, what }: Incoming, { channel, thread, root, home }: Way): types.ModalView {
  const message = 'message' in what ? what.message : null;
  const carried: Carried = { token: form.token, channel, thread, root, message, private: place.private, home };
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(carried),
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain(wording.cancel),
    blocks: form.kind === 'form' ? [wordsBlock(form.label)] : form.fields.map(fieldBlock),
  };
}

function wordsBlock(label: string): types.InputBlock {
  return {
    type: 'input',
    block_id: FIELD,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: FIELD,
      multiline: true,
      focus_on_load: true,
      max_length: SLACK.words,
    },
  };
}

/** `optional`: it may be left empty. */
function fieldBlock({ name, label, value, choices }: Field): types.InputBlock {
  const block = { type: 'input', block_id: name, label: plain(label) } as const;
  if (choices === null) {
    const initial = value === '' ? {} : { initial_value: value };
    return {
      ...block,
      optional: true,
      element: { type: 'plain_text_input', action_id: name, max_length: SLACK.line, ...initial },
    };
  }
  const options = choices.map((one) => ({ text: plain(one.label), value: one.value }));
  const chosen = options.find((one) => one.value === value);
  return {
    ...block,
    element: { type: 'static_select', action_id: name, options, ...(chosen ? { initial_option: chosen } : {}) },
  };
}

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
