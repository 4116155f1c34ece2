/**
 * Verbs of general English by what they do with a statement, and the commonest others, so that clauses can be told from noun phrases. Only base
 * forms are listed; the rest is inflected by rule, the irregular ones by table. Written by hand; nothing here comes from a corpus.
 */
const VERBS = {
  say: 'say',
  add: 'add continue reply respond answer recall joke quip remark comment elaborate interject chime counter retort muse blurt mutter whisper shout yell exclaim cry opine recount confide volunteer snap scoff deadpan sing chant murmur sigh plead bellow thunder intone',
  state:
    'state declare announce assert proclaim pronounce testify attest affirm reiterate repeat clarify specify stipulate certify note observe explain mention emphasize emphasise stress underscore highlight underline',
  argue:
    'argue contend insist maintain reason claim allege assert purport pretend boast brag lament complain protest quibble caution',
  tell: 'tell inform remind assure notify advise brief lecture',
  warn: 'warn caution',
  ask: 'ask wonder inquire enquire query interrogate quiz',
  believe:
    'believe think suppose presume guess suspect assume reckon imagine figure surmise deem conclude trust conceive envision',
  feel: 'feel sense fear worry dread hope fret',
  see: 'see view regard consider perceive interpret treat dismiss judge rate rank assess evaluate weigh',
  know: 'know realize realise recognize recognise understand remember forget learn discover notice hear read appreciate grasp ascertain',
  want: 'want wish desire prefer need crave yearn aspire long',
  intend: 'intend plan aim mean expect anticipate await prepare hope seek',
  demand:
    'demand urge order request beg plead press instruct direct command implore beseech exhort encourage compel petition lobby summon invite dare challenge push',
  call: 'call dub brand label name characterize characterise describe depict portray paint cast term refer liken compare define frame bill',
  deny: 'deny dispute refute rebut contradict disavow repudiate disown debunk discredit',
  reject: 'reject dismiss oppose object disagree renounce rebuff spurn shun decry disapprove resist veto',
  confirm: 'confirm acknowledge admit concede verify corroborate validate reaffirm recognize concur',
  agree: 'agree accept approve consent sign ratify authorize authorise adopt',
  doubt: 'doubt question distrust mistrust disbelieve second-guess',
  decline: 'decline refuse',
  promise: 'promise vow pledge threaten swear offer commit guarantee volunteer',
  criticize:
    'criticize criticise blast slam attack mock condemn denounce accuse blame fault assail rip bash chide scold ridicule deride lambast lambaste castigate rebuke berate insult taunt knock hammer excoriate rail lash lambasted decry bemoan deplore disparage demean belittle chastise smear skewer target savage pan shame vilify demonize trash indict charge sue',
  praise:
    'praise support back endorse favor favour welcome defend thank congratulate applaud laud commend champion tout hail compliment cheer embrace salute honor honour celebrate credit advocate promote justify',
  show: 'show indicate find reveal prove demonstrate illustrate imply signify signal reflect confirm establish document determine uncover',
  suggest:
    'suggest propose recommend hint insinuate intimate speculate theorize theorise posit hypothesize float advocate',
  report:
    'report write publish post tweet retweet cite quote record chronicle relay paraphrase recite broadcast print blog caption editorialize',
  detail:
    'detail discuss outline address summarize summarise debate review examine explore analyze analyse list enumerate tackle',
  talk: 'talk speak chat converse testify rant preach',
  predict: 'predict forecast estimate project calculate envision foresee prophesy bet count',
  decide: 'decide rule resolve determine vote choose opt conclude hold find elect',
  love: 'love hate like enjoy regret resent despise admire loathe dislike respect adore detest applaud mourn envy cherish mind',
  emotion:
    'surprise shock stun disappoint frustrate anger outrage please alarm concern trouble excite thrill impress offend horrify convince persuade bother upset amaze worry puzzle confuse embarrass disgust appall',
  release:
    'release issue unveil present submit deliver disclose divulge reveal circulate distribute announce introduce file leak',
  point: 'point',
  credit: 'attribute ascribe credit',
  apologize: 'apologize apologise boast',
  search: 'investigate monitor study track watch look search probe inspect survey poll listen focus',
  allow: 'allow permit let enable bar ban prohibit prevent forbid block require force mandate',
  try: 'try attempt struggle manage strive fail hesitate continue begin start stop keep cease',
  give: 'give send provide show offer hand bring lend grant pay award',
  make: 'make take get put set use turn raise draw pose express voice share repeat air convey echo stir cite spread',
  go: 'go come run move leave return arrive travel walk rise fall grow stand sit stay remain live die appear seem happen occur become emerge follow lead win lose meet join help work play serve act',
  do: 'accomplish achieve add-on affect attend avoid beat bear break build buy carry cause change check choose collect complete contain control cost cover create cut deal deserve develop draw drive drop earn eat enter exist face feature fight fill finish fit fly force form gain generate grab handle hang hide hire hit host hurt ignore improve include increase inspire invest involve kill lack last launch lay lie lift link lose maintain mark marry matter miss nominate obtain open operate owe own pass perform pick place possess produce protect pull pursue quit reach receive reduce refer relate rely replace represent rescue restore result reverse ride sell separate settle shake shape shoot shut sleep slip smile solve sound spend split stage steal step stick strike suffer supply surround survive suspend teach tear throw tie touch train trigger undermine visit wait wake warrant wear wonder wrap yield campaign cheat concern contribute deploy detain donate endure expand flee gather laugh negotiate nod point prosecute range recover retire spark stem surge sweep unite',
} as const;

export type VerbClass = keyof typeof VERBS;
export const VERB_CLASSES = Object.keys(VERBS) as VerbClass[];

/** `base` say, `s` says, `past` said, `participle` seen (where it differs from the past), `ing` saying. */
export const VERB_FORMS = ['none', 'base', 's', 'past', 'participle', 'ing'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

/** Base, past, participle. */
const IRREGULAR = `say said said|tell told told|think thought thought|feel felt felt|see saw seen|know knew known|understand understood understood|
forget forgot forgotten|hear heard heard|read read read|mean meant meant|write wrote written|speak spoke spoken|swear swore sworn|find found found|
show showed shown|prove proved proven|bet bet bet|foresee foresaw foreseen|hold held held|choose chose chosen|cast cast cast|give gave given|send sent sent|
bring brought brought|pay paid paid|make made made|take took taken|get got gotten|put put put|set set set|draw drew drawn|spread spread spread|go went gone|
come came come|run ran run|leave left left|rise rose risen|fall fell fallen|grow grew grown|stand stood stood|sit sat sat|become became become|lead led led|
win won won|lose lost lost|meet met met|beat beat beaten|bear bore borne|break broke broken|build built built|buy bought bought|cost cost cost|cut cut cut|
deal dealt dealt|drive drove driven|eat ate eaten|fight fought fought|fly flew flown|hang hung hung|hide hid hidden|hit hit hit|hurt hurt hurt|lay laid laid|
lie lay lain|ride rode ridden|sell sold sold|shake shook shaken|shoot shot shot|shut shut shut|sleep slept slept|spend spent spent|split split split|steal stole stolen|
stick stuck stuck|strike struck struck|sweep swept swept|teach taught taught|tear tore torn|throw threw thrown|wake woke woken|wear wore worn|flee fled fled|
seek sought sought|begin began begun|keep kept kept|let let let|forbid forbade forbidden|lend lent lent|quit quit quit|misunderstand misunderstood misunderstood|
rebut rebutted rebutted|admit admitted admitted|refer referred referred|rip ripped ripped|pan panned panned|chat chatted chatted|plan planned planned|beg begged begged|
brag bragged bragged|permit permitted permitted|ban banned banned|bar barred barred|stop stopped stopped|commit committed committed|submit submitted submitted|
label labeled labeled|float floated floated|drop dropped dropped|grab grabbed grabbed|slam slammed slammed|dub dubbed dubbed|concur concurred concurred|spur spurred spurred|
prefer preferred preferred|step stepped stepped|slip slipped slipped|nod nodded nodded|wrap wrapped wrapped|blog blogged blogged|snap snapped snapped|quip quipped quipped|
compel compelled compelled|upset upset upset|fit fit fit|shun shunned shunned|opt opted opted|fret fretted fretted|stem stemmed stemmed|stun stunned stunned|infer inferred inferred`;

const DOUBLED_ING =
  /^(?:.*[^aeiou])?(?:get|put|set|run|sit|win|let|cut|hit|quit|shut|split|bet|begin|forget|admit|refer|rip|pan|chat|plan|beg|brag|permit|ban|bar|stop|commit|submit|drop|grab|slam|dub|concur|prefer|step|slip|nod|wrap|blog|snap|quip|compel|upset|fit|shun|opt|rebut|stun|fret|stem|swim)$/;

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function gerund(base: string): string {
  if (DOUBLED_ING.test(base) && base !== 'opt' && base !== 'open') return `${base}${base.at(-1)}ing`;
  if (base === 'lie' || base === 'die' || base === 'tie') return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

/** Calls `visit` with every form of every verb, the classes in their order: the first class that lists a form keeps it. */
export function eachVerbForm(visit: (word: string, verb: VerbClass, form: VerbForm) => void): void {
  const irregular = new Map(IRREGULAR.split(/\|\s*/).map((row) => [row.split(' ')[0], row.split(' ')] as const));
  for (const verb of VERB_CLASSES) {
    for (const base of VERBS[verb].split(' ')) {
      const [, second, third] = irregular.get(base) ?? [base, past(base), past(base)];
      visit(base, verb, 'base');
      visit(thirdPerson(base), verb, 's');
      visit(second ?? past(base), verb, 'past');
      visit(third ?? past(base), verb, 'participle');
      visit(gerund(base), verb, 'ing');
    }
  }
}
