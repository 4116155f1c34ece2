/** What is said in a conversation that goes on; what is said everywhere stands in `app/wording.ts`. */
export const conversationWording = {
  takenAs: (question: string) => `Taken as: ${question}`,
  orAsk: 'Or did you mean:',
  searchAll: 'I looked in the reports of this conversation only. Say “search all” to look in everything I hold.',

  nothingBefore: 'Ask a question or for a brief first; then I can go on from it.',
  nothingFound:
    'Nothing was found there, so I have nothing to go on from: ask it in other words, or try /brief and a topic.',
  noMore: 'There is nothing more on that in what I looked at.',
  noMoreSearchAll: 'There is nothing more on that in these reports. “search all” looks in everything I hold.',
  shortest: 'It is one sentence of one report already; I do not cut a report’s words shorter.',

  saysSo: 'Who says so',
  severalSpeak: 'What is said in it came on these ways:',
  reportItself: (outlet: string) => `As far as I can tell ${outlet} says it of its own, attributed to nobody.`,
  reportCame: (way: string) => `The report as a whole came on this way: ${way}`,
  noWay: 'How the report as a whole came to be is not known.',

  elsewhere: 'Others who say nearly the same',
  nobodyElse: 'No other report that I hold says the same.',
  restsOn: 'The report as a whole rests on',
  onConfirmation: 'What the report says of confirmation or denial',
  notDecided: 'Whether it is true I cannot say: I show only what my reports hold.',

  noQuotes: 'My reports hold no direct quotation on that.',
} as const;
