/*
 * Words that are written with a period. The lists are general English and the style of wire services; they are compared in lower case and
 * without the period.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** They stand before a name or number and never end a sentence. */
export const TITLES = words(`
  mr mrs ms mx dr prof rev revd fr hon st mt ft pres gov lt sen rep reps sens supt det insp
  gen col capt cmdr cdr adm sgt cpl pvt maj brig lieut ens cpt ltc msgt ssgt sfc spc pfc cmdt comdr
  messrs mme mlle atty amb dep asst assoc vice pm msgr bp cllr dir exec sec treas
  vs viz eg ie cf ca approx`);

/** They stand before a number ("No. 5", "p. 12", "Sept. 11") and end a sentence otherwise only before a word that begins one. */
export const BEFORE_NUMBERS = words(`
  no nos n° nr p pp pg pgs fig figs vol vols ch chap sec art eq ex ref para par sect ed eds vv tel ext rm
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/** They may end a sentence, and then the next word must be one that begins sentences; after them a name goes on. */
export const MAY_END = words(`
  inc corp co cos ltd llc llp plc bros jr sr esq etc al dept univ assn assoc ave blvd rd ln hwy pl sq bldg apt
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ont que alta
  mon tue tues wed thu thur thurs fri sat sun
  min max est est hr hrs mi km cm mm oz lb lbs sq cu ft in gal mln bln pct dlr dlrs cts
  intl int natl govt pkg mfg admin assn temp misc orig rev adj adv abbr anon bibl cit op ibid loc n.b trans`);

/** Words that begin sentences far more often than they go on with a name. */
export const OPENERS = words(`
  the a an this that these those there here it its he his she her they their we our you your i i'm i've i'd i'll it's that's there's he's she's
  they're we're you're my
  in on at by for from with without to of as if when while where why how what who which whose whether
  and but or so yet nor because although though since after before until unless despite during under over among between about against
  also however moreover meanwhile still then thus therefore instead indeed perhaps maybe even just only now once later earlier today
  yesterday tomorrow last next first second third finally
  is are was were do does did has have had can could will would should may might must let please
  no not none nothing never neither both each every all any some many most more much such several few other another one two three
  yes well oh ok okay thanks thank according asked nobody everyone someone people`);

/** What goes on after a time of day: "at 5 p.m. Friday", "9 a.m. EST". */
export const AFTER_TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eastern central mountain pacific local
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept oct nov dec`);

/** Verbs that tie a quotation which has just closed to its speaker: “Why?” Mr Doe asked. */
export const SAYING =
  /^(?:said|says|asked|asks|wrote|writes|added|adds|replied|replies|answered|told|tells|tweeted|shouted|cried|recalled|wondered|exclaimed|insisted|continued|joked|quipped|responded|declared|announced|warned|noted|explained)$/;
