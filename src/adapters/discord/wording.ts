/** The few words that are Discord's business alone; everything else people see comes from the app. */
export const wording = {
  notTaken: 'I could not take that down just now. Please try again in a minute.',
  tooLate: 'That took too long for Discord to open the form. Please press the button again.',
  commands: {
    brief: 'What the reports I hold say on a topic',
    topic: 'Words, "a phrase", -word, since:30d, outlet:reuters',
    ask: 'The passage that answers a question, or an honest no',
    question: 'Your question about the reports I hold',
    backchannel: 'Help, sources, verifying, settings',
    help: 'What I can do',
    sources: 'Whose reports I hold, and from when',
    verify: 'Whether exactly these words are held, where, and who said them',
    words: 'The words to verify',
    settings: 'This channel’s settings: shown, or changed by those who manage the server',
    setting: 'Which to change: the channel’s topic, its zone, or when I follow up in threads',
    value: 'For example: syria, Europe/London, questions',
    forget: 'Erase what I keep of you',
    about: 'Ask about this',
  },
} as const;
