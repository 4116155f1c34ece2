/** What people wrote, as Slack delivers it (mentions, channels and links in angle brackets, three characters escaped), as plain words. */
export function plainWords(text: string, self: string): string {
  return plain(text, (inside) => shown(inside, self));
}

/** The same, but channels stay as `<#C012AB>`: what is ordered for a channel needs its id. */
export function wordsWithChannels(text: string, self: string): string {
  // What somebody wrote like one, by hand, is none.
  return plain(text.replaceAll('&lt;#', '#'), (inside) =>
    inside.startsWith('#') ? `<${inside.replace(/\|.*$/s, '')}>` : shown(inside, self),
  );
}

function plain(text: string, show: (inside: string) => string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => show(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** Whether `user` is mentioned. */
export function mentions(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}

/** One thing in angle brackets: our own mention goes, other people, groups and channels are named, links read as they were typed. */
function shown(inside: string, self: string): string {
  const bar = inside.indexOf('|');
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? '' : inside.slice(bar + 1);
  if (target === `@${self}`) return '';
  const sign = target.charAt(0);
  if (sign === '@' || sign === '#') return label === '' ? target : sign + label.replace(/^[@#]/, '');
  if (sign === '!') return label === '' ? `@${target.slice(1)}` : label;
  return label === '' ? target : label;
}
