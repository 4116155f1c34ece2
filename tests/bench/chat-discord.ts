import { openDouble, TOKEN } from '../support/discord/double.ts';
import { peopleOf } from '../support/discord/people.ts';
import type { Interaction } from '../support/discord/world.ts';
import { type Asking, PEOPLE } from './chat-asking.ts';

/** The Discord of the tests, which checks whatever it is sent. */
export async function discordAsking(): Promise<Asking> {
  const double = await openDouble();
  const people = Array.from({ length: PEOPLE }, () => double.world.newId());
  let asked = 0;
  return {
    env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.apiUrl },
    ask(topic) {
      const interaction = peopleOf(double, people[asked++ % PEOPLE]).commands('brief', { topic });
      return watched(interaction);
    },
    close: () => double.close().catch(() => {}), // The peer keeps to no rules.
  };
}

/** Tells at once when an interaction is acknowledged and answered: looking through thousands at every request would take the double's time. */
function watched(interaction: Interaction): { acknowledged: Promise<void>; answered: Promise<void> } {
  const acknowledged = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  const { callbacks } = interaction;
  const push = callbacks.push.bind(callbacks);
  callbacks.push = (...more) => {
    acknowledged.resolve();
    return push(...more);
  };
  let thinking = interaction.thinking;
  Object.defineProperty(interaction, 'thinking', {
    get: () => thinking,
    set(value: boolean) {
      if (thinking && !value) answered.resolve();
      thinking = value;
    },
  });
  return { acknowledged: acknowledged.promise, answered: answered.promise };
}
