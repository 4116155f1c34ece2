import type { TopicAliases } from '../newsroom.ts';

/** Topics that complete what was typed: those that begin so first, then those with a word or another name that does. At once, without the archive. */
export function suggestTopics(topics: readonly TopicAliases[], typed: string, most: number): string[] {
  const wanted = typed.trim().toLowerCase();
  const begins = (name: string): boolean => name.toLowerCase().startsWith(wanted);
  const wordBegins = (name: string): boolean => name.split(/\s+/).some(begins);
  const first = topics.filter(({ topic }) => begins(topic));
  const then = topics.filter(({ topic, aliases }) => wordBegins(topic) || aliases.some(wordBegins));
  return [...new Set([...first, ...then].map(({ topic }) => topic))].slice(0, most);
}
