const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What is said in chats only; what is said everywhere stands in `app/wording.ts`. */
export const chatWording = {
  sources: 'Sources',
  more: 'More',
  ask: 'Ask',
  wrong: 'Something wrong?',
  context: 'Read in context …',
  read: (label: string) => `Read ${label}`,
  searchAll: 'Search all reports',
  share: 'Post to channel',

  moreReports: (n: number, atLeast: boolean) => `${atLeast ? 'at least ' : ''}${count(n, 'more report')}`,
  moreLines: (n: number) => count(n, 'more line'),
  reachable: (counts: readonly string[]) => `${capital(counts.join(' and '))}: press More.`,
  narrow: ' Or narrow it with more words, “a phrase”, since:30d, outlet:reuters or -word.',
  elsewhere: (n: number) => `${capital(count(n, 'more line'))}: press Sources.`,
  tooLong: (characters: number) =>
    `(a passage of ${characters.toLocaleString('en')} characters, too long to show here)`,

  asked: (question: string) => `Asked: “${question}”`,
  askTitle: 'Ask',
  askLabel: 'Your question about these reports',
  askSubmit: 'Ask',
  contextTitle: 'In its context',
  wrongTitle: 'Which of these do you doubt?',
  wrongForm: 'Something wrong?',
  wrongLabel: 'What is wrong with it?',
  wrongSubmit: 'Send',
  noted: 'Noted, thank you: whoever runs me sees the line, its place and your words.',
  noDoubts: 'No reader has doubted a line yet.',
  doubtsTitle: 'Doubted by readers',
  doubtsCount: (n: number) => count(n, 'doubt'),
  doubtGone: 'the line is not held any more',

  forgotten:
    'I no longer know what this was about: I keep conversations for 30 days, and forget them when I am told to. Ask again.',
  withdrawn: (reports: number, days: readonly string[]) =>
    reports === 1
      ? `A report that this was made from was withdrawn on ${days.join()}: I do not show it any more.`
      : `${reports} reports that this was made from were withdrawn (${[...new Set([days[0], days.at(-1)])].join(' to ')}): I do not show them any more.`,
  otherNumbers: 'The numbers here are not those of the message.',
  noMore: 'There is nothing more.',
  empty: 'Tell me what you want to know.',
  muted:
    'I am quiet in this thread from now on. Say “start” and I answer here again; a mention of me I answer at any time.',
  unmuted: 'I answer in this thread again.',
  askFirst: 'Ask a question first; then “search all” looks for its answer in everything I hold.',
  flooded: (most: number) =>
    `That is more than ${most} requests in a minute: I answer you again when the minute is over.`,
  erased: (notes: number) =>
    notes === 0
      ? 'I held nothing of you.'
      : `Erased: ${count(notes, 'note')} with your questions and what I showed you. Buttons below my answers to you no longer work.`,

  failed: (reference: string) =>
    `Something went wrong on my side; try again in a moment. If it goes on, tell whoever runs me this reference: ${reference}`,
  storeFailed: (reference: string) =>
    `I cannot reach my reports just now; try again in a moment. If it goes on, tell whoever runs me this reference: ${reference}`,

  briefEmpty:
    'Tell me a topic, for example: /brief syria. A default for this channel is set by: /backchannel settings topic syria',

  settingsTitle: 'Settings of this channel',
  topic: 'Default topic',
  zone: 'Time zone',
  follow: 'Answers in threads',
  notSet: 'not set',
  followModes: {
    always: 'always: whatever is said in a thread of mine, but for small talk',
    questions: 'questions: in a thread of mine, questions and what is addressed to me',
    mention: 'mention: only when I am mentioned',
  },
  settingsHow: [
    ['/backchannel settings topic syria', 'what /brief alone is about; “topic none” takes it away'],
    ['/backchannel settings zone Europe/London', 'in which zone times are shown; “zone none”: each reader’s own'],
    ['/backchannel settings follow questions', 'when I answer in my threads: always, questions or mention'],
  ],
  stored: (what: string, value: string) => `${what}: ${value}`,
  topicWrong: 'A topic is some words of at most 100 characters, for example: /backchannel settings topic syria',
  zoneWrong: 'A zone is a name of the IANA list, for example: /backchannel settings zone Europe/London',
  followWrong: 'It is one of always, questions or mention, for example: /backchannel settings follow questions',
  settingUnknown:
    'There are three settings, topic, zone and follow, for example: /backchannel settings zone Europe/London',
  mayNot: 'Only those who manage this server or workspace, or whom whoever runs me has listed, can change settings.',
  maySpeak: 'Only those who may write in this channel can post there.',
  may: 'You can change them:',
  change: 'Change …',
  settingsForm: 'Settings of a channel',
  settingsSubmit: 'Keep',
  settingsKept: 'Kept.',
  topicField: 'Topic of /brief alone (empty: none)',
  zoneField: 'Zone, as Europe/London (empty: each their own)',
  homeTitle: 'Backchannel',
  homeChannels: 'Channels',
  homeMore: 'There are more channels; in each, /backchannel settings shows and changes its settings.',
  homeNone: 'I am in no channel yet. Invite me to one: there, /backchannel settings shows and changes its settings.',
  homeMayNot:
    'Here stand the channels of those who may configure them: who manages this server or workspace, or whom whoever runs me has listed. Asking is open to everybody: /brief, /ask and /backchannel help.',
  noTopic: 'no topic',
  noZone: 'each reader’s zone',

  hello: 'Hello. I answer from the reports that I hold, and every line of mine can be checked.',
  helloNext: (topic: string): readonly (readonly [string, string])[] => [
    [`/brief ${topic}`, 'what the reports say'],
    ['/ask <question>', 'the passage that answers it; reply in the thread to ask on'],
    ['/backchannel settings', 'this channel’s topic and zone, for those who manage it'],
    ['/backchannel help', 'everything else'],
  ],
  anyTopic: 'syria',

  help: [
    ['/brief <topic>', 'what the reports I hold say: words, “a phrase”, -word, since:30d, outlet:reuters'],
    ['/ask <question>', 'the passage that answers a question, or an honest no'],
    ['/backchannel verify "<words>"', 'whether exactly these words are held, where, and who said them'],
    [
      '/backchannel sources',
      'whose reports I hold; with add, test, list, pause, resume or remove: which feeds and pages I follow',
    ],
    [
      '/digest add syria at 09:00 on weekdays',
      'what is new, posted here at your own hours; /digest list, preview, pause, why …',
    ],
    ['/backchannel settings', 'this channel’s topic, zone, and when I answer in threads'],
    ['/backchannel forget', 'erases your questions and what I showed you'],
    [
      'a mention of me',
      'asks; so does a reply in a thread of mine. “stop” quiets me there, “search all” looks beyond its reports',
    ],
  ],
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
