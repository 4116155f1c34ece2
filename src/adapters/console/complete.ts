/** What can be typed at the beginning of a line. Those that go on end in a space. */
const COMMANDS = ['/brief ', '/ask ', '/verify "', '/sources', '/help', '/quit'];

/**
 * Whole lines that begin as this one does: commands, and after `/brief` the topics. As readline wants it: the lines, and the part that they
 * replace. Questions and quotations are not completed.
 */
export function completions(line: string, topics: readonly string[]): [hits: string[], replaced: string] {
  const brief = /^(\/?brief\s+)(.*)$/i.exec(line);
  if (!brief)
    return [
      COMMANDS.filter((command) => line !== '' || command !== '/quit').filter((command) => command.startsWith(line)),
      line,
    ];
  const [, before = '', begun = ''] = brief;
  const hits = topics.filter((topic) => topic.toLowerCase().startsWith(begun.toLowerCase()));
  return [hits.map((topic) => before + topic), line];
}
