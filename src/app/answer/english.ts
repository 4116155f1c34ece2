import { terms } from '../../reading/terms.ts';

/** General English, written by hand; nothing here comes from any collection of questions or articles. All sets hold index terms. */
function termSet(words: string): ReadonlySet<string> {
  return new Set(terms(words));
}

/** Words that say how a sentence is built, not what it is about. */
export const FUNCTION_WORDS = termSet(`
a an the this that these those there here it its itself he him his himself she her hers herself they them their theirs themselves
we us our ours ourselves you your yours yourself i me my mine myself one ones
and or but nor so if then than as because while whereas although though unless until since whether either neither both
of in on at by for with about against between into through during before after above below to from up down out off over under
within without upon onto toward towards among amongst via per across along around near like
be am is are was were been being do does did done doing have has had having will would shall should can could may might must ought
isn aren wasn weren don doesn didn haven hasn hadn won wouldn shouldn couldn can t d ll re ve m s
who whom whose what which when where why how that
not no never ever also just only even still yet too very much many more most some any each every all such own same other another
again once further else hence thus therefore however well quite rather really actually please according regarding
get got gets getting go goes went gone let lets make makes made give gives gave given take takes took taken put puts
etc eg ie mr mrs ms dr
`);

/** Words so common in any text that sharing one shows little. */
export const COMMON_WORDS = termSet(`
year day time week month people person man woman way thing part place case number name kind type sort form group side end
first second third last next new old other many few several two three four five one large small big little great good bad high low long short
early late major main important different certain general common known called named term used use using include including become became
say said tell told ask asked report reported show shown see seen find found know think believe consider considered seem
come came bring brought keep hold held lead led leave left move turn begin began start started stop happen happened occur occurred
work play run live lived need want try help follow followed provide provided allow allowed cause caused create created
world country state city government public national area region home house life work system program company point fact result
word line example order change member current present today now often usually generally typically sometimes always later ago
amount percent percentage size level rate total average value cost price
describe description located location based set along among around back away
does mean refer referred purpose reason main primary
`);

/** Words that texts on anything use, though not in every paragraph: they tell less than the words of the matter. */
export const GENERIC_WORDS = termSet(`
specific particular typical various certain several similar possible potential likely necessary available able unable common popular successful
effective efficient significant substantial considerable relative regard concern involve relate associate affect influence impact result depend
require ensure enable achieve obtain receive perform operate function serve act apply assign attribute contribute represent reflect indicate describe
define identify recognize determine consist comprise contain form shape design develop establish introduce implement produce construct complete finish
continue remain stay maintain retain keep exist appear seem tend intend plan attempt effort try fail succeed increase decrease reduce improve expand
extend limit restrict control manage handle deal face experience suffer encounter observe notice note suggest propose recommend consider believe think
feel understand learn know discover study examine analyze measure compare differ distinguish separate divide split combine join connect link attach
replace substitute exchange transfer move carry transport deliver send bring role position status condition situation circumstance event incident
occasion case instance example issue problem challenge difficulty question matter subject topic theme aspect feature characteristic property quality
element component factor kind sort type category class style method approach technique process procedure activity action practice policy strategy idea
concept principle theory purpose goal aim objective reason basis amount quantity degree extent range scale level rate ratio proportion portion share
majority minority half quarter number total sum average beginning end middle top bottom side edge center front back period era age moment stage phase
step date century decade person individual member figure man woman human folk someone anyone everyone somebody people citizen additional extra further
other alternative different distinct unique original initial final previous former current recent modern early late eventual ultimate addition
contrast comparison relation relationship connection association effect cause consequence outcome benefit advantage ever actual exact approximate
entire whole partial full overall general main primary principal chief key central basic fundamental essential important crucial critical claim state
mention call name term refer known
`);

/** Inflected forms that no stemmer folds, with the plain form first. */
const IRREGULAR = `
begin began begun|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feel felt|fight fought|fly flew flown|forget forgot forgotten|freeze froze frozen|grow grew grown
hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led|leave left|lend lent|lose lost loss|mean meant|meet met|pay paid
ride rode ridden|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown
sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck|swear swore sworn
swim swam|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|wake woke|wear wore worn|win won|write wrote written
become became|break broke broken|forbid forbade forbidden|withdraw withdrew withdrawn|overthrow overthrew overthrown|undergo underwent undergone
flee fled|lay laid|shrink shrank|spread|arise arose arisen|bind bound|bend bent|bite bit bitten|blow blew blown
deal dealt|dig dug|feed fed|forgive forgave forgiven|hang hung|light lit|sweep swept|swing swung|weave wove woven|child children|foot feet
man men|woman women|person people|mouse mice|tooth teeth|wife wives|thief thieves|wolf wolves
large larger largest|big bigger biggest|high higher highest|low lower lowest|old older oldest|young younger youngest|early earlier earliest|late later latest
great greater greatest|small smaller smallest|long longer longest|short shorter shortest|strong stronger strongest|weak weaker weakest|near nearer nearest
one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|twenty 20|thirty 30|forty 40|fifty 50|hundred 100
first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th
good better best|bad worse worst|wide wider widest|deep deeper deepest|fast faster fastest|slow slower slowest|rich richer richest|poor poorer poorest
`;

/** Words that a question and its answer use for one another. A word may stand in several lines. */
const SYNONYMS = `
begin start commence launch open initiate onset|found establish create form start set institute|end finish stop cease conclude terminate close|make produce create manufacture build
build construct erect|kill murder assassinate slay execute|die death dead perish|kidnap abduct seize capture hostage|seize capture take conquer occupy|attack assault strike raid invade offensive
meet meeting talk visit encounter|talk discuss dialogue speak negotiate conversation|travel go journey trip visit come arrive fly enter|answer respond reply reject response
say tell state claim assert declare announce report note add|demand ask request require call insist want urge|deny reject dispute refuse decline|confirm verify corroborate acknowledge
think believe view opinion consider regard|criticize accuse blame condemn denounce|praise laud commend|promise pledge vow guarantee|warn caution threaten|suggest propose recommend advise
show demonstrate reveal indicate prove|publish print issue release|write author compose pen|invent devise develop design create|discover find identify detect|find found|name call term title know refer dub
big large huge great major vast|small little tiny minor|main primary chief principal major key central|important significant key crucial vital|famous known renowned notable prominent|first original initial earliest
buy purchase acquire|sell sale|pay cost price fee spend|money fund finance funding payment|earn income salary wage|rich wealthy|poor poverty
job work occupation employment profession career|worker employee labor|boss chief head leader director president chairman|lead head command direct govern rule run manage|leader ruler king emperor commander
country nation state|city town municipality|area region territory zone district|house home residence dwelling|live reside inhabit dwell|resident inhabitant citizen people population|people population
place location site locate situate|road street highway route|border boundary frontier|near close next adjacent|north northern|south southern|east eastern|west western
help assist aid support|support back favor endorse|oppose against resist object|fight battle combat war clash|war conflict|army military force troop soldier|soldier troop|weapon arm gun|ship boat vessel|car vehicle automobile
child kid son daughter|marry wife husband spouse marriage|father parent mother|born birth|doctor physician|lawyer attorney|teacher professor instructor|school college university academy
law legislation act statute|rule regulation law|crime offense|prison jail|court tribunal judge|election vote poll|agreement treaty deal pact accord|group organization body association|company firm business corporation
increase rise grow gain expand|decrease decline fall drop reduce shrink lower|change alter modify shift|cause lead result due trigger|reason cause why because|effect result impact consequence influence|purpose aim goal objective function
use utilize employ apply|need require necessary|allow permit let enable|prevent stop block prohibit ban avoid|forbid ban prohibit|include contain comprise consist compose|have own possess hold|get obtain receive acquire gain|give provide supply offer grant
send dispatch deliver|move transfer relocate|remove eliminate withdraw|leave depart withdraw quit exit|return back|join enter enlist|separate divide split|combine merge unite join|connect link relate|replace succeed substitute|change become turn
last latest final recent|length long last duration|age old year|often frequent frequency|quick fast rapid speed|many number amount numerous|amount quantity|percent percentage proportion share portion|half part|type kind sort form|way method means manner technique
picture image photo photograph|film movie|song music|book novel|newspaper paper daily magazine|show program series|channel station network|win victory|lose defeat loss|beat defeat|player team|game match
food meal eat|drink beverage|plant tree vegetation|animal creature species|illness disease sickness|sick ill|treat cure heal therapy|drug medicine medication|body organism|hot heat warm|cold cool
sea ocean|river stream|mountain hill|island isle|rain precipitation|storm hurricane|earthquake quake|energy power|oil petroleum|machine device engine|computer machine|part component section
goods product|trade commerce|farm agriculture|religion faith belief church|god deity|ethnic race|language tongue speak|word term|meaning mean definition define|story account|idea concept theory notion|problem issue difficulty|difficult hard|easy simple
american america usa|british britain uk english|french france|german germany|dutch netherlands holland|spanish spain|greek greece|turkish turkey turk|danish denmark dane|polish poland pole|irish ireland|swedish sweden swede|finnish finland finn|chinese china|lebanese lebanon|swiss switzerland|scottish scotland scot|welsh wales|norwegian norway|egyptian egypt|iraqi iraq|israeli israel|saudi arabia|emirati emirates|yemeni yemen|filipino philippines|european europe|african africa|asian asia|australian australia
yearly annual year|monthly month|weekly week|daily day|currently current now present today|before prior previous earlier|after later following subsequent|during while|nearly almost approximately about roughly|maybe perhaps possible|quickly rapidly fast|mostly mainly primarily largely chiefly|located situated based lie|together joint|again repeat|only sole exclusive
challenge dispute contest oppose|struggle fight effort|protest demonstrate rally oppose|rebel revolt uprising rebellion insurgent|escape flee|hide conceal|protect defend guard shield|destroy ruin demolish wreck|damage harm hurt injure|injure wound hurt|break fracture|rescue save|arrest detain imprison capture|free release liberate|ban prohibit outlaw forbid|punish penalty fine sentence|guilty convict|innocent acquit|investigate probe examine inquiry|study research examine analyze|researcher scientist scholar|test exam trial experiment|measure gauge|compare contrast|choose select pick elect appoint|appoint name install|resign quit step|fire dismiss sack|hire employ recruit|promote advance|sponsor fund finance back|donate give contribute|own possess belong|owner proprietor|belong member part|rent lease|repair fix restore|design plan draw|plan scheme intend program|decide determine resolve decision|try attempt seek effort|succeed achieve accomplish|achieve attain reach|fail collapse|collapse crumble fall|crash collide|explode blast bomb|bomb shell strike|burn fire blaze|flood deluge|freeze ice|melt thaw|boil heat|mix blend combine|cut slice|dig excavate mine|grow cultivate raise|raise lift increase|drop fall lower|throw toss|carry transport bear convey|transport convey ship carry|pull drag|push press|hit strike beat|touch contact|taste flavor|smell odor|sound noise|see view observe watch witness|look appear seem|hear listen|speak talk|shout cry|explain clarify describe account|teach instruct educate train|learn study|know aware|understand grasp|remember recall|forget|believe trust faith|doubt question|fear afraid worry concern|hope wish want desire|love like|hate dislike|angry anger furious|happy glad|sad unhappy|surprise shock|proud pride|agree accept consent approve|approve endorse ratify adopt|adopt enact pass|sign ratify|cancel annul revoke repeal|repeal revoke abolish|abolish end eliminate|extend expand stretch|reach extend arrive|contain hold include|cover span|surround encircle|border adjoin|consist comprise compose make|divide split partition|belong part|depend rely|affect influence impact|contribute add help|encourage urge promote|discourage deter|threaten menace endanger|dangerous hazardous risky|risk danger threat|safe secure|safety security|sure certain|clear obvious evident|secret hidden covert|secretly covertly|public open|private personal|official formal|local regional|foreign overseas abroad|international global world|worldwide global|modern contemporary|ancient old|recent new late|new novel|early initial|entire complete full|empty vacant|similar alike like|various several different many|several many multiple|frequent common|unique distinctive|special particular specific|usual normal|strange odd unusual|strong powerful|power strength force authority|powerful mighty|weak feeble|strict severe harsh|severe serious|cheap inexpensive|expensive costly|free|beautiful pretty|ugly|clean pure|dirty pollute|pollution contamination|waste garbage trash
headquarters base seat|capital city|office bureau|department ministry agency|parliament congress assembly legislature|legislature parliament|representative delegate deputy envoy|delegation mission envoy|ambassador envoy diplomat|spokesman spokesperson spokeswoman|advisor adviser aide counsel|chief head top senior|senior top high|deputy vice|founder creator|inventor creator|author writer|reporter journalist correspondent|official officer|candidate nominee|supporter follower ally backer|ally partner|enemy foe opponent|opponent rival|citizen national|immigrant migrant|refugee displaced|settler colonist|colony settlement|slave servant|priest clergy|noble aristocrat|peasant farmer|patient|nurse|victim casualty|casualty death toll|toll number|survivor
income revenue|revenue sales|tax levy duty|debt loan|profit gain benefit|benefit advantage|disadvantage drawback|loss lose|price cost charge|salary wage pay|budget spending|market trade|customer client buyer consumer|product goods merchandise|factory plant mill|industry sector|sector field industry|store shop|economy economic|wealth rich|invest investment|bank|stock share
origin source root|root origin|beginning start|result outcome|outcome result|aim target goal|target aim|evidence proof|fact truth|detail particular|information data|data figure|list roster|record document|document paper file|report story article|article piece|message letter|translate translation render|symbol sign|sign signal|flag banner|title name|nickname alias|heir successor|successor follow succeed|predecessor precede|precede before|follow succeed after|ancestor descendant|descendant offspring|family household relative|brother sibling|sister sibling|baby infant|adult grown|youth young|elderly old|female woman|male man|couple pair|crowd mass|majority most|minority few|rank position|position post role|role part function|task duty job|duty obligation task|right privilege|freedom liberty|justice fairness|equality equal|inequality disparity gap|gap difference|limit restrict constrain|restriction limit|boundary limit|edge border|center middle central|middle center|side|top peak|bottom base|surface|depth deep|width wide|height high tall|weight heavy weigh|speed fast velocity|strength strong|temperature hot cold degree|color colour|shape form|structure building construct|bridge|tower|castle fortress fort|fort fortress|wall|church cathedral|temple shrine|museum gallery|library|hospital clinic|hotel inn|theater theatre|stadium arena|park garden|square plaza|harbor port|port harbor|airport airfield|station stop|train railway rail|railway railroad rail|plane aircraft airplane|flight fly|engine motor|fuel gas|electricity electric power|computer|software program|network web|website site|phone telephone|television tv|radio broadcast|broadcast air transmit|transmit send|camera photo
difference different differ distinct|same similar equal identical|opposite contrary|true real actual|false wrong|enough sufficient|whole entire all total|total overall sum|alone only sole|usual common typical normal|rare uncommon
`;

/** Pairs that exclude one another: where the question has one and the passage the other, the passage speaks of something else. */
const ANTONYMS = `
first last|first second|little lot|little much|few lot|always sometimes|all none|same other|include exclude|mostly rarely|increase decrease|rise fall|grow shrink|high low|large small|big small|more less|most least|many few|early late|before after|start end|begin end|open close
north south|east west|northern southern|eastern western|northeast southwest|win lose|victory defeat|buy sell|import export|public private|rich poor|wealthy poor|strong weak|good bad|positive negative
male female|man woman|boy girl|father mother|son daughter|king queen|husband wife|brother sister|old new|old young|young old|ancient modern|hot cold|warm cool|wet dry|long short|wide narrow|deep shallow|thick thin|heavy light|fast slow
major minor|maximum minimum|upper lower|top bottom|above below|inside outside|internal external|inner outer|left right|front back|urban rural|domestic foreign|legal illegal|lawful unlawful|possible impossible|known unknown|able unable
allow prohibit|allow ban|permit forbid|accept reject|agree disagree|support oppose|approve reject|confirm deny|admit deny|include exclude|join leave|arrive depart|enter exit|add remove|attach detach|appear disappear|remember forget|create destroy|build destroy
succeed fail|success failure|pass fail|attack defend|war peace|friend enemy|ally enemy|love hate|life death|live die|alive dead|birth death|born die|full empty|complete incomplete|complete partial|same different|similar different|equal unequal|odd even
simple complex|easy difficult|common rare|usual unusual|frequent rare|always never|temporary permanent|active inactive|direct indirect|formal informal|natural artificial|primary secondary|physical mental|solid liquid|positive negative|visible invisible|dependent independent
military civilian|majority minority|supply demand|profit loss|gain lose|employer employee|teacher student|question answer|cause prevent|increase reduce|raise lower|expand contract|encourage discourage|safe dangerous|regular irregular|finite infinite|necessary unnecessary|best worst|better worse|highest lowest|largest smallest|longest shortest|oldest youngest|oldest newest|earliest latest|maximum minimum|north northern south
`;

/** "a b|c d" as lists of index terms; one list for each bar or line. */
function groups(table: string): string[][] {
  return table
    .split(/[|\n]/)
    .map((line) => terms(line))
    .filter((group) => group.length > 1);
}

const PLAIN_FORMS = new Map(
  groups(IRREGULAR).flatMap(([plain = '', ...others]) => others.map((other) => [other, plain])),
);

/** The term that stands for all inflections of its word: "wrote" and "written" give what "write" gives. */
export function plainForm(term: string): string {
  return (
    PLAIN_FORMS.get(term) ??
    (term.length > 5 ? term.replace(/(?<=.{3})iz$/, 'is').replace(/(?<=.{2})our$/, 'or') : term)
  );
}

function related(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of groups(table)) {
    for (const term of group.map(plainForm)) {
      const others = found.get(term) ?? new Set();
      for (const other of group) others.add(plainForm(other));
      found.set(term, others);
    }
  }
  return found;
}

const SYNONYMS_OF = related(SYNONYMS);
const ANTONYMS_OF = related(ANTONYMS);

/** Whether two plain terms can stand for one another in general English. */
export function areSynonyms(a: string, b: string): boolean {
  return SYNONYMS_OF.get(a)?.has(b) ?? false;
}

const DENYING_PREFIX = /^(?:un|in|im|ir|il|dis|non|anti|mis)(?=[a-z]{4})/;

/** Whether one of two plain terms excludes the other: a known pair, or the same word with a denying prefix. */
export function areAntonyms(a: string, b: string): boolean {
  if (a === b) return false;
  return (ANTONYMS_OF.get(a)?.has(b) ?? false) || isDenied(a, b) || isDenied(b, a);
}

/** "unable", "able". The ends are compared first, since this is asked of every pair of words. */
function isDenied(word: string, plain: string): boolean {
  return word.length > plain.length && word.endsWith(plain) && word.replace(DENYING_PREFIX, '') === plain;
}
