const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What people are shown of sources and is ours. */
export const gatherWording = {
  usage: [
    ['/backchannel sources', 'whose reports I hold, and what I follow'],
    [
      '/backchannel sources add <address>',
      'follow a feed, a site that has one, or a page; then “full text always”, “short” or “never”',
    ],
    ['/backchannel sources test <address>', 'what would be taken from there; nothing is stored'],
    ['/backchannel sources pause <number>', 'leave one alone; resume and its number go on with it'],
    ['/backchannel sources remove <number>', 'follow it no longer; the reports that it brought stay'],
  ],
  whatToDo: 'What you can do',
  usageTitle: 'Sources that I follow',
  nothingThere:
    'There is neither a feed nor an article at that address; give the address of a feed, or of a page that links to one.',
  isFeed: 'That is a feed and no page: /backchannel sources add and its address follows it; then /brief and a topic.',
  addressMissing: 'Give an address, for example: /backchannel sources add https://news.example/feed.xml',
  mayNot: 'Only those who manage this workspace or server, and whom the operator lists, may change what I follow.',
  unavailable: 'I follow nothing here: this program only answers from what it holds.',
  none: 'I follow no feed or page yet. To add one: /backchannel sources add <address>',
  followed: 'Followed',
  followedCount: (sources: number) => count(sources, 'source'),
  moreFollowed: (left: number, page: number) => `and ${count(left, 'more source')}: /backchannel sources list ${page}`,
  added: (title: string) => `I follow ${title} from now on.`,
  addedFeed: (items: number) =>
    `${count(items, 'report')} ${items === 1 ? 'stands' : 'stand'} there now: I take ${items === 1 ? 'it' : 'them'} in to answer from, but no digest counts ${items === 1 ? 'it' : 'them'} as new.`,
  addedPage: 'It is a single page: each time that its words change I take them in anew.',
  known: (title: string) => `I follow ${title} already.`,
  tooMany: (most: number) => `I follow ${most} sources here, and no more than that; remove one first.`,
  noSuch: 'There is no such source; /backchannel sources list shows them with their numbers.',
  configured: 'It stands in config/sources.yaml and belongs to everybody here: whoever runs me can change it there.',
  paused: (title: string) => `I leave ${title} alone until you say /backchannel sources resume and its number.`,
  resumed: (title: string) => `I follow ${title} again.`,
  removed: (title: string) => `I follow ${title} no longer. The reports that it brought stay.`,
  fullTextWrong: 'The whole text can be fetched “always”, when the feed’s is “short”, or “never”.',
  testTitle: 'What stands there',
  testFeed: (items: number, damaged: boolean) =>
    `A feed with ${count(items, 'report')}${damaged ? '; it is damaged, and this is what can be read of it' : ''}.`,
  testPage: 'A page with an article.',
  testNothingStored: 'Nothing was stored. To follow it: /backchannel sources add and the address.',
  testMore: (items: number) => `and ${count(items, 'more report')}`,
  words: (words: number) => count(words, 'word'),
  never: 'not fetched yet',
  reached: (age: string) => `reached ${age}`,
  lastNew: (age: string) => `last new ${age}`,
  nothingNew: 'nothing new yet',
  next: (moment: string) => `next ${moment}`,
  isPage: 'a page',
  isPaused: 'paused',
  isGone: 'its server says that it is gone',
  failing: (reason: string, since: string) => `fails since ${since}: ${reason}`,
  everybodys: 'for everybody',
  tellFailing: (title: string, reason: string) =>
    `${title} has not worked for days: ${reason} I go on trying; /backchannel sources pause, or remove, and its number end that.`,
  tellGone: (title: string) =>
    `${title} is gone for good, its server says. I have stopped asking; /backchannel sources resume and its number try again.`,
} as const;
