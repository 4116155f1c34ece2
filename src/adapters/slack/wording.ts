/** The few words that are Slack's business alone; everything else people see comes from the app. */
export const wording = {
  looking: 'Looking…',
  notTaken: 'I could not take that down just now. Please try again in a minute.',
  tooLate:
    'That took too long for Slack to open the form. Press the button again, or write your question in the thread.',
  notPosted: (reference: string) =>
    `I could not show the answer here. Make sure that I am in this channel (/invite), then try again. Reference ${reference}.`,
  cancel: 'Cancel',
  home: 'Backchannel',
  homePlain: 'Briefs from reports that I hold, every line with a place to check it.',
  homeCommands: [
    ['/brief <topic>', 'what the reports that I hold say on a topic'],
    ['/ask <question>', 'the passage that answers a question, or an honest no'],
    ['/backchannel help', 'everything else'],
  ],
  homeChannels: 'Invite me to a channel, then use /backchannel settings there to see and change its topic and zone.',
  prompts: 'Ask about the reports that I hold',
} as const;
