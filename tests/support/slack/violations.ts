/** What Slack would refuse, cut or act on, in one call: each as a sentence. The figures are Slack's own; no emulator holds to them. */
export function violations(method: string, args: Readonly<Record<string, unknown>>): string[] {
  const found: string[] = [];
  const say = (what: string): void => void found.push(`${method}: ${what}`);
  const view = args['view'] as { blocks?: unknown } | undefined;
  const blocks = listOf(args['blocks'] ?? view?.blocks);
  const isView = view !== undefined;
  if (blocks.length > (isView ? 100 : 50)) say(`${blocks.length} blocks`);
  if (TEXTED.has(method) && (typeof args['text'] !== 'string' || args['text'] === '')) say('no text beside the blocks');
  const text = String(args['text'] ?? '');
  if (text.length > 40_000) say(`text of ${text.length} characters`);
  if (/<(?:!|@)/.test(text)) say('text that pings somebody');
  if (args['link_names'] === true || args['link_names'] === 'true') say('link_names');
  if (args['parse'] === 'full') say('parse: full');
  if (POSTED.has(method))
    for (const key of ['unfurl_links', 'unfurl_media']) if (String(args[key]) !== 'false') say(`${key} is not off`);
  for (const block of blocks) checkBlock(block, isView, say);
  for (const key of ['block_id', 'action_id'])
    for (const twice of repeated(valuesOf(blocks, key))) say(`${key} ${twice} occurs twice`);
  const size = sizeOf(blocks);
  if (!isView && size > 9_000) say(`blocks of ${size} characters together`);
  if (view) checkView(view as Node, say);
  return found;
}

type Node = Readonly<Record<string, unknown>>;
type Say = (what: string) => void;

const TEXTED = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update']);
const POSTED = new Set(['chat.postMessage']);

/** Which blocks there are, and the most code units of each text in them. */
const BLOCKS = new Set(['header', 'section', 'context', 'actions', 'rich_text', 'divider', 'input']);

function checkBlock(block: Node, isView: boolean, say: Say): void {
  const type = String(block['type']);
  if (!BLOCKS.has(type)) say(`a block of type ${type}`);
  if (type === 'input' && !isView) say('an input in a message');
  if (type === 'header') between(textOf(block['text']), 1, 150, 'a header', say);
  if (type === 'header' && (block['text'] as Node)['type'] !== 'plain_text') say('a header that is not plain text');
  if (type === 'section') between(textOf(block['text']), 1, 3_000, 'a section', say);
  const elements = listOf(block['elements']);
  if (type === 'context') {
    count(elements, 10, 'a context', say);
    for (const element of elements) between(textOf(element), 1, 3_000, 'a context text', say);
  }
  if (type === 'actions') {
    count(elements, 25, 'actions', say);
    for (const element of elements) (element['type'] === 'static_select' ? checkList : checkButton)(element, say);
  }
  if (type === 'rich_text') for (const element of elements) checkRich(element, say);
  if (type === 'input') {
    between(textOf(block['label']), 1, 2_000, 'a label', say);
    const element = block['element'] as Node;
    if (element['type'] === 'static_select') checkList(element, say);
  }
}

function checkButton(button: Node, say: Say): void {
  if (button['type'] !== 'button') say(`an action of type ${button['type']}`);
  between(textOf(button['text']), 1, 75, 'a button', say);
  between(String(button['value'] ?? ''), 0, 2_000, "a button's value", say);
  between(String(button['action_id'] ?? ''), 1, 255, "a button's action_id", say);
}

/** A list to choose from: limits of the option object, and of the element. */
function checkList(list: Node, say: Say): void {
  const options = listOf(list['options']);
  count(options, 100, 'a list', say);
  if (list['placeholder'] !== undefined) between(textOf(list['placeholder']), 1, 150, 'a placeholder', say);
  between(String(list['action_id'] ?? ''), 1, 255, "a list's action_id", say);
  for (const option of options) {
    between(textOf(option['text']), 1, 75, 'an option', say);
    between(String(option['value'] ?? ''), 1, 150, "an option's value", say);
  }
}

const RICH = new Set(['rich_text_section', 'rich_text_list', 'rich_text_quote']);
const RUNS = new Set(['text', 'link', 'channel']);

function checkRich(element: Node, say: Say): void {
  const type = String(element['type']);
  if (!RICH.has(type)) say(`rich text with ${type}`);
  const inner = listOf(element['elements']);
  if (inner.length === 0) say(`an empty ${type}`);
  if (type === 'rich_text_list') {
    for (const item of inner) checkRich(item, say);
    return;
  }
  for (const run of inner) {
    if (!RUNS.has(String(run['type']))) say(`rich text with a run of type ${run['type']}`);
    if (run['type'] === 'text' && !(typeof run['text'] === 'string' && run['text'].length > 0)) say('an empty run');
    if (run['type'] === 'link') between(String(run['url'] ?? ''), 1, 3_000, 'an address', say);
  }
}

function checkView(view: Node, say: Say): void {
  if (String(view['private_metadata'] ?? '').length > 3_000) say('private_metadata too long');
  if (view['type'] !== 'modal') return;
  for (const key of ['title', 'submit', 'close']) between(textOf(view[key]), 1, 24, `a modal's ${key}`, say);
}

function between(text: string, least: number, most: number, what: string, say: Say): void {
  if (text.length < least || text.length > most) say(`${what} of ${text.length} characters`);
}

function count(elements: readonly unknown[], most: number, what: string, say: Say): void {
  if (elements.length === 0 || elements.length > most) say(`${what} of ${elements.length} elements`);
}

const textOf = (object: unknown): string => String((object as Node | undefined)?.['text'] ?? '');
const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value : []);

function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === key && typeof part === 'string' ? [part] : valuesOf(part, key),
  );
}

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** The code units of everything that is shown, linked or carried. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === 'type' || key.endsWith('_id') ? 0 : sizeOf(part)),
    0,
  );
}
