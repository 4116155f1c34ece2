const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** A topic between marks, unless it has phrases, which bring their own. */
const marked = (topic: string): string => (topic.includes('“') ? topic : `“${topic}”`);

/** Everything that people are shown and that is ours, in one place. Articles' own words are never here. */
export const wording = {
  undated: 'undated',
  endOf: (month: string) => `end ${month}`,
  daysAgo: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  asOf: (moment: string) => `as of ${moment}`,
  counts: (reports: number, outlets: number, origins: number) =>
    [count(reports, 'report'), count(outlets, 'outlet'), count(origins, 'origin')].join(' · '),
  unnamed: (description: string) => `${description}, unnamed`,
  unattributed: 'unattributed',
  outletUnknown: 'outlet unknown',
  estimated: 'estimated',
  retoldBy: (publisher: string) => `as retold by ${publisher}`,
  notReadClosely: 'not in English: searched, but not read closely',

  keyQuotes: 'Key quotes',
  accountsDiffer: 'Accounts differ',
  accountsDifferHere: (points: number) => `Accounts differ on ${count(points, 'point')}: they stand with the sources.`,
  origins: 'Origins',
  sources: 'Sources',
  sameWords: 'the same words in: ',
  sameWordsIn: (outlets: readonly string[], more: number) =>
    `The same words in: ${outlets.join(', ')}${more > 0 ? ` and ${count(more, 'other outlet')}` : ''}`,
  ownOrigin: 'on its own knowledge',
  earliestOrigin: 'the earliest outlet named',
  onlyOrigin: 'its report names no other outlet that I know',
  noOrigin: 'No report says on whose knowledge it rests: neither its text nor its metadata names an outlet.',
  originsExplained:
    'An origin is an outlet that gives the news on its own knowledge; outlets that only carry it are not counted again.',
  furtherReports: (n: number, atLeast: boolean) =>
    `${atLeast ? 'At least ' : ''}${count(n, 'more report')} found: narrow it with more words, “a phrase”, since:30d, outlet:reuters or -word.`,
  ignored: (parts: readonly string[]) => `Left aside: ${parts.join(', ')}`,

  notCovered: (topic: string) => (topic === '' ? 'Not in my sources.' : `${marked(topic)} is not in my sources.`),
  nothingFits: (topic: string) => `Nothing on ${marked(topic)} that fits`,
  nearest: 'Nearest to it',
  newest: 'The newest that I hold',
  nothingHeld: 'I hold no reports yet.',
  held: (articles: number, published: string | null, newest: string) =>
    `I hold ${count(articles, 'report')}, ${published === null ? 'undated' : `published ${published}`}; the newest came in ${newest}.`,
  allReports: 'ALL REPORTS',
  since: (start: string) => `since ${start}`,
  fromOutlets: (outlets: readonly string[]) => `from ${outlets.join(' or ')}`,
  without: (words: readonly string[]) => `without ${words.join(', ')}`,
  filteredOut: (reports: number, atLeast: boolean, by: readonly string[]) =>
    `${atLeast ? 'At least ' : ''}${count(reports, 'report')} would cover it, but none ${by.join(', ')}.`,
  howToAdd:
    'To add a source: sources add <address> follows a feed or page; or put reports into seeds/, or run: backchannel index <file or folder>',

  sourcesTitle: 'Sources',
  holding: (articles: number, period: string) => `${count(articles, 'report')}, ${period}`,
  sourcesExplained:
    'An outlet is counted for the reports that it carries, as in a brief: what retells another outlet’s report counts for that outlet.',
  outletsHeld: (outlets: number, reports: number) => `${count(outlets, 'outlet')} · ${count(reports, 'report')}`,
  seen: (age: string) => `last new ${age}`,

  verifyUsage: 'Tell me the words to verify, for example: /verify "our presence is advisory"',
  verified: 'Held, word for word',
  verifiedTypography: 'Held with the same words; only marks, dashes, spaces or letter case differ',
  verifiedEarlier: 'Held once, but no longer: the words stand in earlier versions only',
  earlierSince: (moment: string) => `In an earlier version, first seen ${moment}`,
  presentHas: 'The present version has',
  presentLacks: 'The present version has nothing like it',
  verifiedNot: 'Not held in these words',
  verifiedNothingNear: 'Nothing that I hold comes near to them.',
  verifiedNearest: 'The nearest wording held',
  missing: (words: readonly string[]) => `In your wording but not there: ${words.join(', ')}`,
  added: (words: readonly string[]) => `There but not in your wording: ${words.join(', ')}`,
  notAQuote: 'in the text of the report, not marked as anybody’s quotation',
  aLabel: 'between marks, but not as anybody’s words',
  inHeadline: 'headline',
  inWordsOf: (outlet: string) => `in the words of ${outlet}: `,

  respelt: (asked: string, held: string) => `My reports write “${held}”, where you wrote “${asked}”.`,
  reportSays: (reports: number) => (reports === 1 ? 'The report says:' : 'The reports say:'),
  askUsage: 'Ask a question about the reports I hold, for example: /ask who is Ali Mamlouk?',
  briefUsage: 'Tell me a topic, for example: /brief syria',
  unknownCommand: (command: string) => `I don’t know /${command}. Try /help.`,
  chatter: 'Ask me about the reports I hold, or try /brief and a topic.',
  help: [
    ['/brief <topic>', 'what the reports I hold say on a topic: words, “a phrase”, -word, since:30d, outlet:reuters'],
    ['/ask <question>', 'the passage that answers a question, or an honest no'],
    [
      'more, shorter, who says so?',
      'of what I showed last; so do: is that confirmed? · in their own words · search all',
    ],
    ['/verify "<words>"', 'whether exactly these words are held, where, and who said them'],
    ['/sources', 'whose reports I hold; with add, test, list, pause, resume or remove: which feeds and pages I follow'],
    ['/help', 'this page'],
  ],
  helpTitle: 'Backchannel',
  helpPromise: 'Every line I show is the exact wording of a stored report, and says where it stands.',
} as const;
