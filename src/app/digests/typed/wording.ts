const EXAMPLE = 'for example: syria at 09:00 on weekdays';

/** What is said of words that name no digest: one sentence each, that says what would be right. */
export const typedWording = {
  noTopic: `Tell me a topic first, then when: ${EXAMPLE}`,
  noTime: `Tell me when, ${EXAMPLE}, or “hourly”, “every 2 hours 8–18”, “mon-fri 7:30”.`,
  tooLong: (most: number) => `That is longer than ${most} characters: add two digests, with fewer topics each.`,
  tooManyTopics: (most: number) => `A digest has at most ${most} topics, separated by commas: add two digests.`,
  topic: (topic: string) =>
    `“${topic}” is no topic: name words that reports contain, such as syria, “chemical weapons” or outlet:reuters.`,
  topicFilter: (filter: string) => `I cannot use ${filter}: since: takes 30d, 12h or a day such as 2026-11-01.`,
  quotation: 'A quotation mark is not closed: write “chemical weapons” with one at each end.',
  twice: (what: string) => `There are two of ${what}: keep one.`,
  word: (word: string) => `I do not understand “${word}” here: after the topics comes when, ${EXAMPLE}`,
  time: (word: string) => `“${word}” is no time of day: write 09:00, 9am, 7:30 pm, noon or midnight.`,
  minutesDiffer:
    'The times of one digest are at the same minute of the hour, such as 09:30 and 17:30: for others add a second digest.',
  everyHours: 'Every so many hours is 1 to 12 of them, for example: every 2 hours 8–18',
  everyMinutes: 'Every so many minutes is 10, 15, 20 or 30 of them, for example: every 30 minutes 8–18',
  tooOften: (minutes: number) => `A digest comes at most every ${minutes} minutes.`,
  cronShape: 'A cron line has five fields, minute hour day month weekday, for example: cron 0 9 * * 1-5',
  cronField: {
    minutes: 'The first field of a cron line is minutes from 0 to 59, for example: cron 0 9 * * 1-5',
    hours: 'The second field of a cron line is hours from 0 to 23, for example: cron 0 9 * * 1-5',
    days: 'The third field of a cron line is days of the month from 1 to 31, for example: cron 0 9 1,15 * *',
    months: 'The fourth field of a cron line is months from 1 to 12, or jan to dec, for example: cron 0 9 1 jan,jul *',
    weekdays:
      'The fifth field of a cron line is weekdays from 0 (Sunday) to 6, or sun to sat, for example: cron 0 9 * * 1-5',
  },
  cronNever: 'No year has such a day: choose one that its month has, for example: cron 0 9 28 2 *',
  zone: (word: string, likely: string | null) =>
    likely === null
      ? `I know no zone “${word}”: a zone is a name of the IANA list, such as Europe/London.`
      : `I know no zone “${word}”: did you mean ${likely}?`,
  channel: (word: string) =>
    `I cannot tell which channel ${word} is: choose it from the list that appears when you type #.`,
  max: (most: number) => `The most items of a digest is a number from 1 to ${most}, for example: max 8`,
  quiet: 'Quiet hours are two different times, for example: quiet 22:00-07:00',
  whenEmpty: 'When nothing is new I can say so or be silent: when empty say, or when empty silent.',
  notice: (most: number) =>
    `A notice comes after a number of silent ones from 0 (never) to ${most}, for example: notice after 7`,
} as const;
