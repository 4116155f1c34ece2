/**
 * What Slack takes, in UTF-16 code units, from the types of `@slack/types` 3.2 and its reference pages. `message` is ours: all texts and
 * addresses of one message together; Slack documents no such limit but was seen to refuse (`msg_blocks_too_long`) from 11,300 on.
 */
export const SLACK = {
  message: 9_000,
  blocks: 50,
  header: 150,
  plainText: 3_000,
  contextElements: 10,
  actions: 25,
  button: 75,
  token: 2_000,
  url: 3_000,
  modalTitle: 24,
  modalLabel: 2_000,
  /** Ours: what people may write into a form, and on one line of one. */
  words: 500,
  line: 100,
  metadata: 3_000,
  /** Text beside blocks: what notifications and screen readers get. */
  notification: 3_000,
  /** Text without blocks; Slack cuts at 40,000. */
  text: 39_000,
  prompts: 4,
} as const;
