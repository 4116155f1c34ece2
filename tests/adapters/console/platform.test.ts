import { PassThrough } from 'node:stream';
import { consolePlatform } from '../../../src/adapters/console/platform.ts';
import type { ChatLimits, ChatPlatform, Desk } from '../../../src/ports/chat-platform.ts';
import { chatPlatformContract, type PlatformUnderTest, type SeenMessage } from '../../contracts/chat-platform.ts';

chatPlatformContract(openConsole);

/** Types lines, and takes what is printed up to the next prompt for one message. */
async function openConsole(deskFor: (limits: ChatLimits) => Desk): Promise<PlatformUnderTest> {
  const seen: SeenMessage[] = [];
  let session = 0;
  let input = new PassThrough();
  let printed = '';
  let ready = (): void => {};
  const prompted = (): Promise<void> =>
    new Promise((resolve) => {
      ready = resolve;
    });

  const start = async (): Promise<ChatPlatform> => {
    input = new PassThrough();
    const output = new PassThrough().setEncoding('utf8');
    output.on('data', (text: string) => {
      printed += text;
      if (printed.endsWith('> ')) ready();
    });
    const terminal = { width: 100, colour: false };
    const started = consolePlatform({ input, output, terminal, person: 'anna', session: `s${++session}` });
    const first = prompted();
    await started.start(deskFor(started.limits));
    await first;
    return started;
  };

  const type = async (line: string): Promise<string> => {
    printed = '';
    const answered = prompted();
    input.write(`${line}\n`);
    await answered;
    const text = printed.replace(/> $/, '');
    const labels = [...(text.trimEnd().split('\n').at(-1) ?? '').matchAll(/\[([^\]¶\d]+|\d)\]/g)];
    const buttons = labels.map(([, label]) => label as string);
    if (text !== '') seen.push({ id: String(seen.length), thread: null, to: 'everyone', text, links: [], buttons });
    return String(seen.length);
  };

  let platform = await start();
  return {
    limits: platform.limits,
    alone: true,
    redelivers: false,
    command: async (_person, line) => void (await type(line)),
    say: (_person, words) => type(words),
    press: async (_person, _message, label) => void (await type(`[${label}]`)),
    fill: async (_person, words) => void (await type(words)),
    redeliver: async () => {},
    restart: async () => {
      await platform.stop();
      platform = await start();
    },
    messages: () => [...seen],
    close: () => platform.stop(),
  };
}
