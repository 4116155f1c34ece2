/*
 * Words that are written with a period. The lists are general English and the style of wire services; they are compared in lower case and
 * without the period. Words that are more often no abbreviation at the end of a sentence ("in.", "sun.", "mass.") are left out.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** They stand before a name and never end a sentence. */
export const TITLES = words(`
  mr mrs ms mx dr drs prof profs rev revd fr hon messrs mme mlle msgr mt pres gov govs sen sens rep reps atty amb dep asst assoc supt det insp
  gen col capt cmdr cdr adm sgt cpl pvt maj brig lt lieut ens cpt ltc msgt ssgt sfc spc pfc cmdt
  v vs viz eg ie cf approx e.g i.e p.s ps`);

/** They stand before a number: "No. 5", "p. 12", "Sept. 11", "c. 1818". */
export const BEFORE_NUMBERS = words(`
  no nos n° nr p pp pg pgs fig figs vol vols ch chap sec art eq para sect tel ext c ca rs
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/** They may end a sentence, and then the next word must be one that begins sentences; else a name goes on. */
export const MAY_END = words(`
  inc corp co cos ltd llc llp plc bros jr sr esq al dept univ assn ave blvd rd hwy bldg st ft oz lb lbs hrs intl natl govt mfg n.b`);

/** American states, Canadian provinces: abbreviations only after a comma ("Boston, Mass."). */
export const STATES = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ont que alta`);

/** Words that begin sentences far more often than they go on with a name. */
export const OPENERS = words(`
  the a an this that these those there here it its he his she her they their we our you your i i'm i've i'd i'll it's that's there's he's she's
  they're we're you're my
  in on at by for from with without to of as if when while where why how what who which whose whether
  and but or so yet nor because although though since after before until unless despite during among between about against
  also however moreover meanwhile still then thus therefore instead indeed perhaps maybe even just only now once later earlier today
  yesterday tomorrow
  is are was were do does did has have had could would should might must let please
  no not none nothing never neither both each every any some many most such several few other another
  yes well oh ok okay thanks thank according asked nobody everyone someone people`);

/** What goes on after a time of day: "at 5 p.m. Friday", "9 a.m. EST". */
export const AFTER_TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eastern central mountain pacific local
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept oct nov dec`);

/** Verbs that tie a question or call which has just closed to its speaker: “Why?” Mr Doe asked. */
export const SAYING = words(`
  said says asked asks wrote writes added adds replied replies answered told tells tweeted shouted cried recalled wondered exclaimed
  insisted continued joked quipped responded declared announced warned noted explained`);
