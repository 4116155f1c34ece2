/** Every moment of delivery between two of which something is lost if the process dies: a test kills it at each of them. In the order in which they are passed. */
export const FAILPOINTS = [
  'recover:before-open',
  'recover:after-open',
  'tick:before-awake',
  'tick:after-awake',
  'tick:before-compile',
  'tick:after-compile',
  'tick:before-notes',
  'tick:after-notes',
  'tick:before-decide',
  'tick:after-decide',
  'tick:after-rest',
  'part:before-begin',
  'part:after-begin',
  'part:after-post',
  'part:after-told',
  'part:after-sent',
  'part:before-not-sent',
  'part:after-not-sent',
  'part:before-unclear',
  'part:after-unclear',
  'read:before-find',
  'read:after-find',
  'read:after-told',
  'read:after-there',
  'read:before-absent',
  'read:after-absent',
  'read:before-skipped',
  'read:after-skipped',
  'refused:before-pause',
  'refused:before-conclude',
  'refused:after-conclude',
  'lapsed:before-withdraw',
  'lapsed:after-withdraw',
  'stop:before',
  'stop:after',
] as const;

export type Failpoint = (typeof FAILPOINTS)[number];

/** Is told that a moment is passed; in the bot it does nothing. */
export type Pass = (point: Failpoint) => void;
