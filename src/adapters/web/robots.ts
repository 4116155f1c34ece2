/** The rules of one robots.txt that concern us. */
export type Robots = readonly { readonly allow: boolean; readonly pattern: string }[];

/** What is read of a file, in UTF-16 units: RFC 9309 asks for 500 KiB at least. */
const LONGEST_FILE = 512 * 1024;

/** Longer patterns are no paths of a real site. With this, asking is linear in the length of the file, whatever stands in it. */
const LONGEST_PATTERN = 1024;

/**
 * The rules for `product` in a robots.txt, as RFC 9309 has it: those of all groups that name it, else of all groups for "*". Groups for
 * others are passed over. Never throws; what is no rule is no rule.
 */
export function parseRobots(text: string, product: string): Robots {
  const groups = { ours: [] as Robots[number][], anybody: [] as Robots[number][] };
  let named = false;
  let [forUs, forAnybody, inAgents] = [false, false, false];
  for (const line of text
    .slice(0, LONGEST_FILE)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)) {
    const [key, value] = directive(line);
    if (key === 'user-agent') {
      if (!inAgents) forUs = forAnybody = false;
      inAgents = true;
      if (value === '*') forAnybody = true;
      else if (/^[a-z_-]*/i.exec(value)?.[0].toLowerCase() === product.toLowerCase()) named = forUs = true;
    } else if (key === 'allow' || key === 'disallow') {
      inAgents = false;
      if (value === '' || value.length > LONGEST_PATTERN) continue;
      const rule = { allow: key === 'allow', pattern: normal(value) };
      if (forUs) groups.ours.push(rule);
      if (forAnybody) groups.anybody.push(rule);
    }
  }
  return named ? groups.ours : groups.anybody;
}

/** The longest pattern that matches decides; of two as long, the one that allows. `path` with its query, as in a URL. */
export function allows(robots: Robots, path: string): boolean {
  const asked = normal(path);
  let [longest, allowed] = [-1, true];
  for (const { allow, pattern } of robots) {
    if (pattern.length < longest || (pattern.length === longest && !allow)) continue;
    if (matches(pattern, asked)) [longest, allowed] = [pattern.length, allow];
  }
  return allowed;
}

function directive(line: string): readonly [key: string, value: string] {
  const [statement = ''] = line.split('#', 1);
  const colon = statement.indexOf(':');
  return colon < 0 ? ['', ''] : [statement.slice(0, colon).trim().toLowerCase(), statement.slice(colon + 1).trim()];
}

/** "*" stands for any characters, "$" at the end for the end of the path; else a pattern is a beginning. */
function matches(pattern: string, path: string): boolean {
  const ended = pattern.endsWith('$');
  const [head = '', ...parts] = (ended ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  const tail = ended ? parts.pop() : undefined;
  if (ended && tail === undefined) return path === head;
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return tail === undefined || (path.length - tail.length >= at && path.endsWith(tail));
}

/** One spelling for what means the same: letters outside ASCII encoded, those encoded without need decoded, hexadecimal in capitals. */
function normal(path: string): string {
  return path
    .replace(/[^!-~]/gu, (letter) => encodeURIComponent(letter.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
    });
}
