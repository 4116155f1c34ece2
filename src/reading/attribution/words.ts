/**
 * The closed classes of English that attribution looks at: one word, one class. Written by hand from general English; nothing here comes from a
 * corpus. Verbs stand in `verbs.ts`. A word that is in no class is known by its shape and ending only (`tagging.ts`).
 */
const WORDS = {
  the: 'the',
  a: 'a an',
  this: 'this these those',
  that: 'that',
  some: 'some any many most several few all both each every no another other others more less much one two three four five six seven eight nine ten dozens hundreds thousands millions none such half',
  my: 'my your our',
  his: 'his their its whose',
  her: 'her',
  he: 'he she',
  they: 'they',
  it: 'it',
  i: 'i we',
  you: 'you',
  him: 'him them me us',
  self: 'himself herself themselves itself myself ourselves yourself',
  somebody: 'someone somebody anyone anybody everyone everybody nobody',
  who: 'who whom',
  which: 'which',
  what: 'what whatever',
  how: 'how why',
  when: 'when where whenever wherever',
  whether: 'whether',
  if: 'if unless',
  as: 'as',
  because: 'because since although though while whereas until once',
  before: 'before after',
  and: 'and',
  but: 'but yet',
  or: 'or nor',
  to: 'to',
  of: 'of',
  by: 'by',
  in: 'in',
  on: 'on upon',
  at: 'at',
  for: 'for',
  with: 'with',
  from: 'from',
  about: 'about over regarding concerning',
  against: 'against toward towards',
  than: 'than',
  out: 'out up down off away back forward',
  prep: 'into onto through during under between among amid within without across around near behind above below along beyond despite except per via outside inside throughout beside besides like unlike including alongside atop',
  according: 'according',
  not: "not n't n’t never cannot",
  be: "be is are was were been being am 's_be 're ’re 'm ’m",
  have: "have has had having 've ’ve",
  do: 'do does did doing done',
  modal: "will would can could may might must shall should 'll ’ll 'd ’d ca wo",
  also: 'also too either neither',
  later:
    'then later earlier now today yesterday tomorrow tonight recently previously afterward afterwards again soon once ago before',
  just: 'just only even still already ever always often sometimes repeatedly once simply merely really actually almost nearly rather quite very so far long first last instead perhaps maybe further together perhaps indeed however meanwhile moreover furthermore nevertheless nonetheless thus therefore hence otherwise',
  reportedly: 'reportedly allegedly apparently supposedly purportedly',
  day: 'monday tuesday wednesday thursday friday saturday sunday',
  month:
    'january february march april june july august september october november december jan feb aug sept oct nov dec',
  time: 'morning afternoon evening night week weeks month months year years day days hour hours minute minutes weekend decade',
  title:
    'mr mr. mrs mrs. ms ms. miss dr dr. sen sen. sens sens. rep rep. reps reps. gov gov. gen gen. col col. lt lt. maj maj. sgt sgt. capt capt. adm adm. prof prof. rev rev. st. hon. sir dame lord lady pope king queen prince princess sheikh sheik ayatollah imam president vice premier chancellor prime senator representative congressman congresswoman governor mayor secretary general colonel major captain sergeant lieutenant admiral judge justice professor reverend bishop archbishop cardinal rabbi father sister brother',
  person:
    'spokesman spokeswoman spokesperson speaker minister leader chief head director chairman chairwoman chair ceo executive manager founder owner partner president officer commissioner ambassador diplomat envoy candidate nominee lawmaker legislator politician senator aide adviser advisor strategist consultant pollster analyst expert economist scientist researcher scholar historian author writer editor columnist commentator journalist reporter correspondent anchor host moderator blogger critic activist advocate organizer lawyer attorney prosecutor counsel plaintiff defendant judge detective investigator agent sheriff soldier veteran commander general pilot doctor physician nurse surgeon psychologist teacher student professor dean principal pastor priest man woman boy girl person father mother son daughter brother sister wife husband friend neighbor neighbour colleague resident voter supporter opponent donor worker employee farmer driver businessman businesswoman billionaire mogul investor trader banker celebrity actor actress singer musician player coach star democrat republican insider operative surrogate source witness observer official deputy member delegate rival contender incumbent successor predecessor hopeful heir dictator monarch narrator engineer builder baker clerk pilot captain curator chemist physicist biologist geologist historian critic mechanic plumber fisherman fisherwoman sailor trader auditor accountant architect librarian trainer referee umpire novelist poet painter photographer filmmaker actor dancer chef waiter shopkeeper landlord tenant tourist passenger commuter caller reader viewer listener survivor victim suspect translator interpreter organiser negotiator mediator protester demonstrator analyst juror inspector secretary',
  people:
    'spokesmen spokespeople officials ministers leaders chiefs executives directors managers officers diplomats ambassadors candidates lawmakers legislators politicians senators representatives congressmen governors mayors judges aides advisers advisors strategists consultants analysts experts economists scientists researchers scholars historians authors writers editors columnists commentators journalists reporters correspondents critics activists advocates organizers lawyers attorneys prosecutors investigators agents soldiers troops veterans commanders doctors physicians nurses teachers students professors men women people persons parents families residents voters supporters opponents donors workers employees farmers businessmen investors traders bankers players democrats republicans conservatives liberals progressives evangelicals catholics muslims christians jews americans insiders operatives surrogates sources witnesses observers members delegates rivals hopefuls protesters demonstrators police cops firefighters negotiators mediators rebels militants citizens immigrants refugees engineers builders pilots tenants tourists passengers commuters callers readers viewers listeners survivors victims suspects fishermen sailors architects novelists shopkeepers landlords auditors',
  body: 'ministry government administration campaign committee commission council agency department office bureau court senate congress parliament house party group organization organisation coalition union association company firm corporation bank institute university school team network newspaper paper magazine outlet daily weekly website site channel station press media board panel jury military army navy force forces state city county country nation church foundation center centre fund authority authorities embassy consulate kremlin pentagon alliance movement network wing camp establishment side family crowd audience public tribunal chamber federation league institution delegation',
  document:
    'poll polls survey surveys study studies analysis analyses research data figures statistics letter letters email emails e-mail e-mails memo document documents transcript book article editorial column story video ad advertisement ads billboard website filing lawsuit complaint suit bill law constitution indictment affidavit review census findings evidence records sign signs text headline graphic map chart numbers',
  statement:
    'statement statements remark remarks comment comments speech speeches interview interviews address testimony announcement tweet tweets post posts message messages release conference briefing press-release news-conference',
  claim:
    'claim claims assertion assertions allegation allegations accusation accusations argument arguments suggestion suggestions contention insistence acknowledgment admission declaration explanation response answer answers question questions charge charges criticism criticisms complaint warning warnings prediction predictions forecast report reports rumor rumors notion idea belief beliefs view views opinion opinions conclusion impression theory sense feeling hope hopes fear fears concern concerns worry worries doubt doubts suspicion promise promises vow vows pledge pledges threat threats call calls demand demands request requests plea proposal proposals plan plans offer decision decisions ruling order orders recommendation denial denials refusal willingness desire support opposition praise condemnation endorsement attack attacks rhetoric position stance confidence skepticism certainty assurances assurance agreement consensus expectation expectations speculation hint signs apology objections objection estimate estimates vote word words',
  more: 'ever-more',
} as const;

export type WordClass = keyof typeof WORDS;

/** The class of each listed word in lower case. */
export function wordClasses(): Map<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const name of Object.keys(WORDS) as WordClass[]) {
    for (const word of WORDS[name].split(' ')) if (!classes.has(word)) classes.set(word, name);
  }
  return classes;
}

export const WORD_CLASSES = Object.keys(WORDS) as WordClass[];
