/**
 * What Discord takes, from its API reference and its OpenAPI description (both of summer 2026). Texts are counted in UTF-16 code units,
 * which is never less than Discord's own count.
 */
export const DISCORD = {
  /** `content` of one message. */
  content: 2_000,
  /** All text displays of one message together. */
  text: 4_000,
  /** All components of one message, those inside others included. */
  components: 40,
  rowButtons: 5,
  buttonLabel: 80,
  /** The label of a choice in a list. */
  option: 100,
  customId: 100,
  choices: 25,
  choice: 100,
  modalTitle: 45,
  modalLabel: 45,
  /** What we let people write into a form; Discord would take 4,000. */
  words: 1_000,
  /** The same on one line of a form. */
  line: 100,
  nonce: 25,
  threadName: 100,
  /** Ours: a longer address is not linked. */
  url: 1_000,
} as const;

/** Bits of `flags`. */
export const FLAGS = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** Numbers by which Discord tells its components apart. */
export const COMPONENT = { row: 1, button: 2, list: 3, input: 4, text: 10, container: 17, label: 18 } as const;
