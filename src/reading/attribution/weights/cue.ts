// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cue = `
sort: say 1
sort: argue 1
sort: warn 1
sort: ask 1
sort: want -1
sort: intend -1
sort: confirm 1
sort: agree -1
sort: doubt 1
sort: show -1
sort: suggest 1
sort: talk -1
sort: decide -1
sort: release -1
sort: search -1
sort: allow -2
sort: try -3
sort: give -2
sort: make -1
sort: go -1
sort: statement -1
sort: according 1
sort: colon -1
sort+tag say: verb-base 1, verb-s 4, verb-ing -1, ed 6
sort+tag add: verb-s -3, verb-past 1, verb-ing 2
sort+tag state: verb-base -1, verb-s -9, verb-past 4, verb-ing 3
sort+tag argue: verb-s -3, verb-past 2
sort+tag tell: verb-s 1, verb-past 1, verb-ing -2
sort+tag warn: verb-past 2
sort+tag ask: verb-base -3, verb-past 1, verb-ing 4
sort+tag believe: verb-base 1, verb-s 2, verb-past -3, verb-ing -1
sort+tag feel: verb-base 1, verb-past -2, verb-ing 3
sort+tag see: verb-s 1, verb-ing -3
sort+tag know: verb-base -1, verb-s 1, verb-past -4, verb-participle 3, verb-ing -1
sort+tag want: verb-s -2, verb-past -2
sort+tag intend: verb-s -4
sort+tag demand: verb-base -4, verb-past 1
sort+tag call: verb-base -2, verb-past -1, verb-ing 4
sort+tag deny: verb-base 1, verb-past 2
sort+tag reject: verb-past 1
sort+tag confirm: verb-base 1, verb-ing -1
sort+tag agree: verb-base -2
sort+tag doubt: verb-past 2
sort+tag promise: verb-base 1, verb-s -1, verb-past -2, verb-ing 2
sort+tag criticize: verb-base -1, verb-s -3, verb-ing 2
sort+tag praise: verb-base -1, verb-s -4, verb-ing 2
sort+tag show: verb-base -1, verb-s 3, verb-past -2, verb-participle 2, verb-ing -3
sort+tag suggest: verb-base 2, verb-s 1, verb-past 1, verb-ing 2
sort+tag report: verb-base -4, verb-s -2, verb-past 3, verb-ing -1
sort+tag detail: verb-base -1, verb-s -2
sort+tag talk: verb-base -2, verb-s 2, verb-ing -1
sort+tag predict: verb-base -2, verb-past 1, verb-ing -1
sort+tag decide: verb-s -4, verb-past -1, verb-ing -1
sort+tag love: verb-past -1
sort+tag emotion: verb-base 1, verb-ing -3
sort+tag release: verb-base -4, verb-s -1, verb-past -2, verb-ing 2
sort+tag point: verb-base -1, verb-s -2, verb-ing 1
sort+tag search: verb-base -3, verb-s -1, verb-past -2
sort+tag allow: verb-base -3, verb-s 1, verb-past -1, verb-ing -5
sort+tag try: verb-base -3, verb-s 3, verb-past -4, verb-ing -3
sort+tag give: verb-s -4, verb-past -1, verb-participle -4, verb-ing -2
sort+tag make: verb-s -1, verb-past -1, verb-participle -4, verb-ing -5
sort+tag go: verb-s 3, verb-past -4, verb-participle -5, verb-ing -6, ed -1
sort+tag do: verb-s -2, verb-ing -3
sort+tag statement: statement -1
sort+tag according: according 1
sort+tag colon: colon -1
sort+before say: he 2, and -1, to -2, also 6, later 2, person 6, people 3, body 2, noun 2, plural 2, adverb 1, comma 3, bracketClose 2, close 1
sort+before add: to 1, not -1, comma 3, close 2
sort+before state: he 2, to 1, not 3, be -1, have -1, body 3, name -2, noun -4, comma 1
sort+before argue: he 2, to -1, have -3, people 1, name 2, comma 1
sort+before tell: he 3, be -1, person 5, name 3, comma 4
sort+before ask: none 2, when 1, be 4
sort+before believe: he -2, they 1, i 1, people 2, name 1
sort+before feel: be 3, people 2, name 1
sort+before see: to -2, name 1, noun -6
sort+before know: he -1, to -1, be -1
sort+before want: not -1, name 2
sort+before intend: he -1, be 2, name -1
sort+before demand: and 1, be -1, have -2, name -2
sort+before call: he 2, and 3, to 2, be -2, have 2, just 2, name 2, noun -7
sort+before reject: name -1, adverb 1
sort+before confirm: name 1
sort+before decline: name -1
sort+before promise: he 4, and 2, have 5, comma 1
sort+before criticize: he 3, and 3, to -1, be 1, also 1, name -2, adverb -1, comma -1
sort+before praise: he 2, who -3, not -1, be -1, have 2, noun -2, plural -2, adverb 1, comma -1
sort+before show: to -1, be 2, document 3, verb-base 3, name -1, noun 1, comma -1
sort+before suggest: have 1, name 3
sort+before report: he 1, body -3, name 2, comma 2, close -1
sort+before detail: to 2, name -6
sort+before talk: he 1, name -2
sort+before decide: be -8, have 3, name -1, noun -5
sort+before love: plural -5
sort+before emotion: be 2
sort+before release: to -6, be 1, noun -1
sort+before point: name 3, noun -5
sort+before search: to -1, be 1, name -4
sort+before allow: to -3
sort+before try: to -6, be -1, name -1
sort+before give: be -1, name -1, comma -2
sort+before make: he -1, and -2, to -7, have -1, modal -3, just -4, name -1, noun -5, adverb -1, comma -1
sort+before go: none -4, the -1, that -6, he -1, it 1, who -3, and -2, to -6, not -1, be -5, modal -5, also -2, later -2, person -2, name -3, noun 2, plural -3, adverb -1, comma -2
sort+before do: none -1, the -9, that -1, he -1, who -4, and -6, to -3, not 1, be -1, have -5, modal -6, also 1, just -2, people -5, body -2, verb-base -3, verb-past -10, name -2, noun -2, plural -3, comma -3
sort+before claim: the -1, some -2, his -1, and -1, of 1, in -2, verb-past 1, name -2, noun -1, adjective -1, ing 1, comma 1
sort+before statement: the -3, his -1, adjective 1, possessive -1
sort+before according: none 2
sort+before colon: verb-past -6, name 1, noun -2
sort+before unlisted: the -2, a 1, some -2, he -1, who -1, and -1, of -6, not 1, be -1, have -1, later 1, just 1, people -3, body -1, name -1, noun 1, plural -1, adverb -1, comma -1
sort+after say: the 2, a 3, some 5, his -1, he 2, they -1, it 1, in 2, on 6, at 3, about -1, just 1, day 4, title 3, name 2, noun 1, plural 5, comma -1, stop 3, open -2
sort+after add: the -1, a 3, that 3, his 1, to -7, on 3, stop 1, colon 3, open 4
sort+after state: the 3, a 1, that 1, his 3, how 2, in 3, name 1, noun -1, comma 3, stop 1
sort+after argue: the -1, that 3, he 2, noun 3
sort+after tell: the 3, a 5, him -1, people 3, name 1, plural 3
sort+after warn: that 3
sort+after ask: whether 3, if 4, about -3
sort+after believe: the 1, he 1, name -2, stop 2
sort+after feel: that -1, to 2
sort+after see: him 1, as 1, noun 2
sort+after know: the -2, as 1, for 2, comma 1, stop 2
sort+after want: to -2
sort+after intend: to 4
sort+after demand: the 2, for 4
sort+after call: the 1, a -1, his -1, her 2, it 1, him 2, self 2, as 1, to -1, on 5, for 6, name -2, open 1
sort+after confirm: that 2
sort+after agree: to 1
sort+after promise: a -1, to 3
sort+after criticize: the 6, him 1, title 4, name 3
sort+after praise: the 2, his 4, her 1, him -1, title 2, name 2, noun 1
sort+after show: the -1, a -1, that 1, some 1, name 5, comma 2, stop 4
sort+after suggest: that 2
sort+after report: the -2, by 1, in 2, on -2, name 4, comma 2, stop 2, colon 3
sort+after detail: the 1
sort+after talk: to -4, about 8, adverb 4
sort+after predict: that 2
sort+after decide: a -8, to 2, for 4
sort+after love: the -2
sort+after release: a 1
sort+after point: to 2, out 6
sort+after search: to 3, on 5
sort+after allow: the 1, name -2
sort+after try: verb-ing -3
sort+after give: the -5, a -1, out -1, name -2, noun 2
sort+after make: the -2, a -1, some -1, it 2, to -4, by 2, in -6, out -6, prep -6, claim -6, name -4, noun 2
sort+after go: the -14, a -3, some -3, his -3, as -4, to 6, by -1, in -11, on -3, at -6, for -7, from -2, out -1, prep -1, just -6, verb-base -3, name -11, noun 1, plural -1, adjective 2, adverb 1, ed 4, comma -6, stop -5
sort+after do: the -4, a 1, some -4, his -5, her -2, and -12, to -3, of -6, by -3, in -3, on 2, at -6, for -3, from -6, out 4, prep -4, just -4, time -2, name -1, noun -5, plural -3, adverb -2, number -3, comma -10, stop -9
sort+after claim: that 1, to 1, of 3, in -6, on 2, for 2, from 2, about 4, against 2, prep 1, be -2, verb-past -6, name 3, comma -4, stop -2
sort+after statement: that -1, of 2, on 3, with -5, about 5, verb-past -4, noun -9, comma -7, stop -4, symbol -4
sort+after according: to 1
sort+after colon: none -1, name -1, number -5
sort+after unlisted: the -1, a 1, his -1, and -5, to -1, by -2, in -4, at 3, for -4, from -3, about 2, out 1, prep -6, people -1, name -2, noun -1, plural -2, adjective -1, comma -4, stop -1
sort+auxiliary say: 0 2, 14 1, 35 -1
sort+auxiliary add: 0 1, 28 -1, 35 1
sort+auxiliary state: 7 -2, 14 -1, 21 4, 35 1
sort+auxiliary argue: 0 2, 14 -2
sort+auxiliary tell: 0 1, 7 -2
sort+auxiliary warn: 0 1
sort+auxiliary ask: 0 1, 7 2
sort+auxiliary feel: 0 -1
sort+auxiliary see: 0 -1, 7 1, 35 -2
sort+auxiliary know: 0 1, 7 3, 35 -2
sort+auxiliary want: 28 -3
sort+auxiliary intend: 0 -2, 7 3
sort+auxiliary demand: 0 -1, 7 1, 35 1
sort+auxiliary call: 0 -2, 7 -1, 14 2, 35 2
sort+auxiliary confirm: 0 3
sort+auxiliary agree: 0 1
sort+auxiliary doubt: 0 -1
sort+auxiliary promise: 0 -1, 7 -1, 14 2
sort+auxiliary criticize: 7 1, 14 -2
sort+auxiliary praise: 7 -1, 14 2, 35 1
sort+auxiliary show: 0 1, 7 2, 14 1, 35 -1
sort+auxiliary suggest: 0 1, 14 1
sort+auxiliary report: 0 -1, 7 -1
sort+auxiliary detail: 0 -1, 35 1
sort+auxiliary talk: 0 -1
sort+auxiliary predict: 0 2
sort+auxiliary decide: 0 -2, 7 -5, 14 2, 28 -1, 35 -1
sort+auxiliary love: 0 -5
sort+auxiliary emotion: 0 -1
sort+auxiliary release: 0 -4, 7 2, 35 -5
sort+auxiliary search: 0 -4, 7 3, 35 -1
sort+auxiliary allow: 0 -1, 35 -3
sort+auxiliary try: 0 -2, 7 -1, 14 -3, 35 -12
sort+auxiliary give: 0 -3, 7 -2, 14 -2, 28 -2, 35 -8
sort+auxiliary make: 0 -1, 7 -1, 14 -1, 28 -3, 35 -6
sort+auxiliary go: 0 -1, 7 -4, 28 -3, 35 -6
sort+auxiliary do: 0 -2, 8 1, 14 -3, 21 1, 28 -7, 35 -3
sort+auxiliary claim: 0 -1
sort+auxiliary according: 0 1
sort+auxiliary colon: 0 -1
sort+auxiliary unlisted: 0 -1, 7 -1, 10 -1
sort+subject say: some 3, he 2, it 2, and -1, title -1, person 6, people 2, body 3, verb-base 2, noun 1, comma 2, bracketClose 2, close 1
sort+subject add: and 1, body -1, verb-past 1, name -1, comma 2, close 2
sort+subject state: he 3, and -1, people 3, body 2, name -1, noun -2
sort+subject argue: people 1, comma 1
sort+subject tell: person 5, name 1, comma 5
sort+subject ask: none 1, when 1, name -1, comma 2
sort+subject believe: he -1, people 3, name 1, noun -1
sort+subject feel: he -4, people 3
sort+subject see: he -2, name -1, noun -2, comma 1
sort+subject know: he -1, people -1, noun -1, comma 2
sort+subject want: they -2, who 1
sort+subject intend: he -2, body -1, name -1, noun -1, plural 1, comma -3
sort+subject demand: name 1, noun -3, comma 1
sort+subject call: he 1, and 3, people 1, body -3, name 2, noun -3, comma 1
sort+subject reject: comma 3
sort+subject confirm: name 2
sort+subject agree: name 1
sort+subject doubt: name 3
sort+subject decline: name -1
sort+subject promise: he 3, and 2, name 2, comma 1
sort+subject criticize: he 2, who 1, people 3, body 1, comma -1
sort+subject praise: who -2, and 1, verb-past 2, noun -1, plural -2, comma 2
sort+subject show: he -2, people -3, document 3, verb-base 3, name -1, comma -1
sort+subject suggest: he -1, name 3
sort+subject report: he 2, body -2, name 2, noun -1, comma 1, close -1
sort+subject detail: name -1, noun -1
sort+subject talk: he 1, name -2, comma -1
sort+subject predict: name 1
sort+subject decide: he -2, body 1, name -2, noun 1
sort+subject love: plural -5
sort+subject emotion: name -2
sort+subject release: name -1, comma -1
sort+subject point: name 3, noun -4
sort+subject search: name 1, noun -5
sort+subject allow: name -2
sort+subject try: name -3, noun -1
sort+subject give: he -1, name -1, comma -2
sort+subject make: he -1, it -8, who -2, and -2, people -2, body -4, verb-base -5, verb-past -9, noun -2, plural -1, comma -2
sort+subject go: none -1, the -1, that -6, he -1, they -3, it 1, who -2, and -2, person -3, body -1, claim -2, verb-s -1, verb-past -4, name -3, noun 2, plural -1, comma -3, possessive -2
sort+subject do: none -1, the -2, a -1, that -1, some -1, he -2, they -2, it -1, who -2, which -3, and -3, person -3, people -1, body -1, document -2, claim -1, verb-base -6, verb-s -2, verb-past -8, verb-ing -8, name -3, noun -3, plural -1, adjective -1, comma -3
sort+subject claim: the -1, some -2, his -1, and -1, of 1, in -2, verb-past 1, name -2, noun -1, ing 1, comma 1
sort+subject statement: the -3, adjective 1
sort+subject according: none 2
sort+subject colon: verb-past -6, name 1, noun -2
sort+subject unlisted: the -3, some -2, they 1, and -2, of -7, document -3, verb-base -4, verb-past -3, noun -2, plural -1, comma -1
sort+quoteBefore say: 0 1, 1 1, 3 1
sort+quoteBefore add: 0 -2, 1 2, 2 1, 3 2
sort+quoteBefore state: 2 5
sort+quoteBefore tell: 0 -1, 2 3, 3 -1
sort+quoteBefore warn: 0 1
sort+quoteBefore ask: 2 1
sort+quoteBefore feel: 0 1
sort+quoteBefore know: 0 -1
sort+quoteBefore call: 0 -1, 2 2, 3 1
sort+quoteBefore confirm: 0 1
sort+quoteBefore doubt: 0 1
sort+quoteBefore promise: 0 -1
sort+quoteBefore criticize: 0 -1
sort+quoteBefore praise: 0 1
sort+quoteBefore report: 0 -1, 1 -1, 2 3, 3 2
sort+quoteBefore detail: 0 -1
sort+quoteBefore predict: 0 -1
sort+quoteBefore decide: 0 -1
sort+quoteBefore release: 0 -1
sort+quoteBefore point: 0 1
sort+quoteBefore search: 0 -1
sort+quoteBefore allow: 0 -1
sort+quoteBefore try: 0 -3
sort+quoteBefore give: 0 -2
sort+quoteBefore make: 3 -1
sort+quoteBefore go: 0 -1, 2 -2, 3 -1
sort+quoteBefore do: 0 -1, 2 -1
sort+quoteBefore claim: 3 -1
sort+quoteBefore statement: 0 -1, 3 -2
sort+quoteBefore according: 0 1
sort+quoteBefore unlisted: 0 -1, 3 1
sort+quoteAfter say: 0 1, 1 1, 2 -1, 3 1
sort+quoteAfter add: 0 -1, 1 5, 2 1, 3 1
sort+quoteAfter state: 0 -1, 1 2, 2 2, 3 1
sort+quoteAfter argue: 2 4, 3 2
sort+quoteAfter tell: 0 -1, 2 1, 3 4
sort+quoteAfter warn: 0 1
sort+quoteAfter ask: 0 1
sort+quoteAfter believe: 0 -1
sort+quoteAfter feel: 0 1
sort+quoteAfter see: 3 2
sort+quoteAfter demand: 0 -1, 3 2
sort+quoteAfter call: 0 -2, 1 1, 2 3, 3 2
sort+quoteAfter deny: 0 1
sort+quoteAfter reject: 0 1
sort+quoteAfter confirm: 3 3
sort+quoteAfter doubt: 0 1
sort+quoteAfter promise: 0 -1, 2 2, 3 1
sort+quoteAfter praise: 3 -3
sort+quoteAfter show: 0 1
sort+quoteAfter suggest: 0 1
sort+quoteAfter report: 0 -1, 1 3, 2 1, 3 -1
sort+quoteAfter predict: 0 -2
sort+quoteAfter decide: 0 -1
sort+quoteAfter search: 0 -1
sort+quoteAfter allow: 0 -1
sort+quoteAfter try: 0 -1
sort+quoteAfter give: 0 -2
sort+quoteAfter make: 0 -2
sort+quoteAfter go: 0 -1, 2 -3, 3 1
sort+quoteAfter do: 0 -1, 2 -2, 3 1
sort+quoteAfter claim: 3 -2
sort+quoteAfter statement: 0 -1, 2 -4, 3 -1
sort+quoteAfter according: 0 1
sort+quoteAfter colon: 0 -4
sort+quoteAfter unlisted: 0 -2, 1 1, 2 -1
sort+that say: 0 1, 2 2
sort+that add: 0 -1, 1 3, 2 3
sort+that state: 0 -1, 1 1, 2 3
sort+that argue: 0 -2, 1 3, 2 2
sort+that tell: 0 -1, 2 4
sort+that warn: 1 3
sort+that believe: 0 -1
sort+that feel: 0 1, 1 -1
sort+that see: 0 -1
sort+that know: 2 1
sort+that confirm: 0 -1, 1 2
sort+that agree: 0 -3
sort+that doubt: 0 1
sort+that show: 0 -1, 1 1, 2 -2
sort+that suggest: 1 2
sort+that report: 0 -1, 2 2
sort+that predict: 0 -1, 1 2
sort+that decide: 0 -1
sort+that love: 0 -1
sort+that emotion: 0 -2
sort+that release: 0 -2
sort+that point: 0 -3, 2 5
sort+that search: 0 -1
sort+that allow: 0 -2
sort+that try: 0 -3
sort+that give: 0 -2
sort+that make: 0 -2, 2 4
sort+that go: 0 -2, 2 2
sort+that do: 0 -1, 2 -1
sort+that claim: 0 -2, 1 1, 2 2
sort+that statement: 0 -1, 1 -1
sort+that according: 0 1
sort+that unlisted: 0 -1, 2 1
sort+clause say: none 2, that -4, which -1, as -1, because 2, and 1, but 5, to 4, comma 3, dash 4, bracketOpen 4, close 1
sort+clause add: and 1, comma -1, close 3
sort+clause state: none -2, as 3, because -2, before -1, and -1, but -1, to -2, comma 3, dash 2, close 3
sort+clause argue: and 1, comma 2
sort+clause tell: and -1, comma 2, close 4
sort+clause ask: none 2, when 1, comma -1
sort+clause believe: that -5, who 2
sort+clause feel: none 1, and 1, comma -2
sort+clause see: none -2, that -5, who 1, and 3, comma -1
sort+clause know: that -3, and 1, comma -1
sort+clause want: none -1, that -2, and -1, comma -1
sort+clause intend: none 2, that -3, and -2, comma 1
sort+clause demand: none 1
sort+clause call: none 2, that -1, what 1, and 1, to -1, comma -1
sort+clause deny: none 2
sort+clause reject: none -2, comma 2
sort+clause confirm: none 2, comma -1
sort+clause agree: none -1, and 1, comma 1
sort+clause doubt: none 2, comma 1
sort+clause decline: comma -2
sort+clause promise: none -1, and 2, comma 1
sort+clause criticize: none 2, that -1, who -1, comma -1
sort+clause praise: none 2, that -1, who 2, which 2, and -1, but 1, to -1, comma -1
sort+clause show: none 1, and -3, but 1
sort+clause suggest: none 2, and 1, comma 2
sort+clause report: none -1, as 5, and -2, comma 1, close 1
sort+clause detail: none -1, and -1, comma -1
sort+clause talk: none -1, comma 1
sort+clause predict: none -2
sort+clause decide: none -2, that 1, who -3, and -2
sort+clause love: none 1
sort+clause emotion: comma 1
sort+clause release: none -1, and -3, comma -2
sort+clause point: none 1, comma 1
sort+clause search: none -2, and 3, comma -2
sort+clause allow: none 1, that -1, and 1, comma -7
sort+clause try: none -4, that -1, and -2
sort+clause give: none -2, that -3, comma -2
sort+clause make: none -1, that -1, who -3, when -2, as 1, because 2, and -2, but -1, to -7, comma -1, dash -1
sort+clause go: none -3, that 1, who -1, which -3, how -2, when -3, if -3, as -5, before -5, and -1, to -5, dash -2, close -3
sort+clause do: none -3, that -4, who -3, which -2, how -11, when -2, if -3, as -11, because -5, before -4, and -1, but 1, or -1, to -13, comma -1, colon 2
sort+clause claim: none -1, that -2, who -1, before -2, and -1, comma 1, close -2
sort+clause statement: none -2, that -3, and -1, comma -1, close -2
sort+clause according: none 2
sort+clause colon: none 1, and -1, to -4, comma -6
sort+clause unlisted: none -1, that -2, who -1, which -1, when -1, as -1, because -2, before -1, and -2, but -2, to -3, comma -1, dash -1, close 1
sort+object say: none 3, that -1, her 1, he 2, they -1, it 1, day 5, time 2, title 2, person 4, people -1, body 3, statement 1, claim 1, noun 2, plural 3, stop 2, open 1
sort+object add: that 1, claim 1, noun -1, plural -2, open 2
sort+object state: that 1, day 4, name -1, plural -1, stop -2, open 2
sort+object argue: that 1, he 2, name 1, noun -3
sort+object tell: him -1, people 3, body 4, name 1, noun -1, plural 3
sort+object warn: that 3
sort+object ask: he 1, name -1, noun 1
sort+object believe: he 2, name -1, noun 1, stop 3
sort+object feel: that -1, noun 2
sort+object see: him 1, noun -1, plural -1
sort+object know: name -1, plural -2, stop 1
sort+object want: name 1, noun -1
sort+object intend: none 3, name -2, noun 1, stop 3
sort+object demand: people 3, body 2, name 1, noun -2, plural -3
sort+object call: her 1, him 3, self 2, title 1, name -1, noun -1
sort+object reject: claim 2, name 2, noun 1
sort+object confirm: that 2, noun -3
sort+object agree: name -4, noun -1
sort+object decline: noun -2
sort+object promise: noun -1, plural 1, open 2
sort+object criticize: him 1, title 2, people 2, name 1, noun -2, plural 1
sort+object praise: her 1, him -1, title 1, people 2, body -1, claim 1, noun -2, plural -1
sort+object show: that 1, name 3, noun -3, plural -1, stop 1
sort+object suggest: that 2, name 1, noun 1
sort+object report: that -1, document -2, name 1, stop 2, open 2
sort+object detail: noun 2
sort+object talk: name -2, noun -1
sort+object predict: that 1, noun 1
sort+object decide: name 1, plural -7, stop -3
sort+object love: name -4, noun 1
sort+object emotion: that -1, name -2, noun -6
sort+object release: name -2, noun 2, plural 2
sort+object point: that 4
sort+object search: noun -2, plural -1
sort+object allow: name -4, noun -3, plural 2
sort+object try: name -4, noun 1, plural -2
sort+object give: noun -1, plural -1
sort+object make: none -3, it 2, him -3, people -4, body -11, claim -5, name -3, noun 1, stop -6
sort+object go: none 3, that -1, her -2, him -7, time -2, title -6, person -3, people -3, body -4, document 1, name -3, noun 1, plural -3, open -4
sort+object do: that -3, her -2, it -1, him 1, time -4, title 1, person -2, people -6, body -2, document -1, claim -2, name -3, noun -2, plural -2, stop -5, open -1
sort+object claim: none -2, her 1, he -1, title 1, person 1, people -1, claim -3, stop -2, open -1
sort+object statement: that -1, noun 2, stop -5
sort+object according: document -1, name 2, noun 1
sort+object colon: none -1, name -2, noun -2, open 1
sort+object unlisted: none -2, her -1, time -3, title 1, person -1, people -2, body -2, document -3, claim -3, noun -1, plural -3, stop -1
sort+titled say: 0 1, 1 -1
sort+titled add: 0 1
sort+titled state: 0 1
sort+titled warn: 0 2
sort+titled ask: 0 1
sort+titled want: 0 -1
sort+titled intend: 0 -1
sort+titled confirm: 0 1
sort+titled agree: 0 -1
sort+titled doubt: 0 1
sort+titled decline: 0 -1
sort+titled praise: 0 -1, 1 4
sort+titled decide: 0 -1
sort+titled love: 0 -1
sort+titled release: 0 -1
sort+titled search: 0 -1
sort+titled allow: 0 -1
sort+titled try: 0 -3
sort+titled give: 0 -2
sort+titled make: 0 -1
sort+titled go: 0 -1
sort+titled do: 0 -2, 1 4
sort+titled claim: 1 1
sort+titled statement: 0 -1
sort+titled according: 0 1
sort+titled colon: 0 -4, 1 3
sort+titled unlisted: 0 -1
sort+position say: 1 3, 3 3, 7 2, 9 -1, 10 3
sort+position add: 2 -1, 3 -3, 5 -3, 6 2, 7 -1, 8 1, 10 2
sort+position state: 1 2, 3 4, 4 1, 5 2, 8 -2, 9 -1
sort+position argue: 1 2, 2 -2, 3 1, 4 3, 5 4, 6 2, 7 -2, 8 -1, 9 1
sort+position tell: 2 -1, 3 2, 7 -1, 8 2, 9 -2, 10 2
sort+position ask: 0 2, 2 9, 7 -1
sort+position believe: 1 1, 2 -1, 3 1, 6 -1, 7 -1, 8 1, 9 -1
sort+position feel: 7 -1, 9 1
sort+position see: 5 -1, 6 1, 7 -1, 8 -1, 9 -3
sort+position know: 3 -2, 4 2, 6 -1, 7 1, 8 -1, 9 -1
sort+position want: 1 -1, 7 -1, 8 1, 9 -2
sort+position intend: 1 2, 4 -3, 5 -1, 6 -2, 8 -2, 9 -2
sort+position demand: 4 2, 6 1, 7 1, 9 -4
sort+position call: 1 3, 4 -1, 6 2, 9 -1, 10 -4
sort+position deny: 9 1
sort+position reject: 8 -1, 9 2
sort+position confirm: 1 3, 2 4, 9 -2
sort+position agree: 7 -1, 8 -2, 9 -2
sort+position promise: 2 2, 6 -1, 7 -2, 8 -1, 9 -1
sort+position criticize: 1 1, 2 3, 3 -2, 4 2, 5 -1, 6 1, 7 -1, 9 -1
sort+position praise: 1 4, 3 1, 4 -3, 5 2, 7 -1, 9 1, 10 -4
sort+position show: 1 -1, 2 3, 3 -1, 4 -3, 5 1, 6 -1, 7 1, 8 -1, 9 -1
sort+position suggest: 1 6, 2 3, 4 -1, 6 1, 7 -2, 8 -1
sort+position report: 2 2, 4 1, 5 -2, 6 1, 7 -4, 8 -1, 9 3, 10 1
sort+position detail: 2 2, 7 -2, 8 2, 9 -3
sort+position talk: 1 1, 4 2, 6 -1, 7 1, 8 2, 9 -2
sort+position predict: 9 -2
sort+position decide: 4 -2, 6 -1, 7 -1, 8 -1
sort+position love: 9 -1
sort+position emotion: 3 2, 7 -3, 8 1, 9 -1
sort+position release: 7 -1, 8 1
sort+position point: 7 2, 8 -1, 9 -2
sort+position search: 2 1, 6 -3, 7 -2, 8 -1, 9 -4
sort+position allow: 7 -3, 8 -1, 9 -3
sort+position try: 8 -1
sort+position give: 6 -1, 7 1, 8 -4, 9 -3
sort+position make: 1 -4, 2 -2, 4 -4, 6 -4, 7 -1, 8 -2, 9 -1, 10 -2
sort+position go: 0 -4, 1 -1, 2 -2, 3 -2, 4 -4, 5 -4, 6 -1, 7 -1, 8 -2, 9 -4
sort+position do: 0 -1, 1 -5, 2 -2, 3 -1, 4 -4, 5 -2, 6 -3, 7 -1, 8 -1, 9 -2
sort+position claim: 1 -1, 2 -1, 3 1, 5 -1, 6 -2, 7 -1, 8 -2, 10 -2
sort+position statement: 1 -3, 2 -3, 3 -4, 4 -5, 5 -1, 6 1, 7 -2, 8 -2, 9 -3, 10 -1
sort+position according: 0 2, 9 6, 10 -1
sort+position colon: 1 1, 2 3, 3 -3, 6 -6, 7 -8, 8 -5, 9 -9
sort+position unlisted: 1 -2, 3 -1, 4 -3, 5 -1, 6 -2, 7 -1, 9 -1, 10 -7
sort+earlier say: 0 2, 1 -1, 2 1, 3 -2
sort+earlier add: 1 1
sort+earlier state: 0 1, 2 -2
sort+earlier argue: 0 1, 1 2, 2 -2
sort+earlier tell: 0 1, 1 -1
sort+earlier warn: 0 1, 1 3
sort+earlier ask: 0 4, 1 -4
sort+earlier believe: 0 3, 1 -5, 2 -2
sort+earlier feel: 0 2, 1 -3
sort+earlier see: 0 2, 1 -1, 2 -4
sort+earlier know: 0 3, 1 -3, 2 -3
sort+earlier want: 0 1, 1 -3, 2 -1
sort+earlier intend: 0 1, 1 -2
sort+earlier demand: 0 -1, 1 -1, 2 1
sort+earlier call: 0 1, 1 2, 2 -2
sort+earlier deny: 1 1
sort+earlier reject: 0 2, 1 -2
sort+earlier confirm: 0 2
sort+earlier doubt: 0 2
sort+earlier promise: 0 -2, 1 2
sort+earlier criticize: 1 -1, 2 1
sort+earlier praise: 0 2, 1 -1, 2 -4
sort+earlier show: 2 -5
sort+earlier suggest: 0 1
sort+earlier report: 0 -1, 2 -1
sort+earlier detail: 0 -1
sort+earlier decide: 1 -4, 2 -3
sort+earlier love: 0 1, 1 -1
sort+earlier emotion: 0 1, 1 -3
sort+earlier release: 0 -1
sort+earlier point: 0 1
sort+earlier search: 1 -2
sort+earlier allow: 1 -4, 2 -2
sort+earlier try: 0 -1, 1 -3, 2 -11
sort+earlier give: 0 -2, 1 -2, 2 -5
sort+earlier make: 0 -2, 1 -2, 2 -1, 3 -2
sort+earlier go: 0 -2, 2 -1, 3 -4
sort+earlier do: 0 -1, 2 -2, 3 -4
sort+earlier claim: 0 2, 1 -3, 2 -5, 3 -6
sort+earlier statement: 0 1, 1 -4, 2 -2
sort+earlier according: 0 1, 2 7
sort+earlier colon: 1 -3, 2 -3
sort+earlier unlisted: 0 -1, 1 -1, 2 -3, 3 -1
sort+room say: 1 4, 2 -1, 3 3, 4 4, 5 2, 7 -1, 8 1, 9 1, 10 3
sort+room add: 6 1, 8 -1, 9 1, 10 2
sort+room state: 1 2, 4 -1, 5 -2, 6 -2, 7 1, 8 1, 10 1
sort+room argue: 6 -2, 7 1, 8 1, 9 1, 10 2
sort+room tell: 2 4, 3 1, 5 2, 6 -2, 7 -1, 8 2, 10 2
sort+room warn: 9 4
sort+room ask: 8 2, 9 1, 10 2
sort+room believe: 1 1, 7 1, 8 -3, 9 -1, 10 -2
sort+room feel: 9 1
sort+room see: 6 -2, 9 -2, 10 1
sort+room know: 1 1, 7 -2, 10 2
sort+room want: 6 -1, 7 -2, 8 -2
sort+room intend: 6 -1, 7 -1, 8 -2, 9 -1
sort+room demand: 7 -1, 9 -2, 10 3
sort+room call: 4 2, 6 -1, 7 1, 8 1
sort+room reject: 7 -2
sort+room confirm: 7 -2, 8 1, 9 1
sort+room agree: 7 2, 8 -2, 9 -1
sort+room doubt: 8 3
sort+room decline: 9 -1
sort+room promise: 6 2, 7 2, 8 -1, 9 -1
sort+room criticize: 6 1, 7 1, 8 2, 10 -1
sort+room praise: 2 1, 3 -1, 5 -3, 7 1, 8 -1, 10 -1
sort+room show: 1 4, 8 -2, 10 1
sort+room suggest: 8 2, 9 1
sort+room report: 1 2, 3 2, 4 -4, 6 -3, 9 1, 10 1
sort+room detail: 7 -2, 8 -1, 9 1
sort+room talk: 7 1, 8 1, 9 -2
sort+room predict: 8 -1, 9 2
sort+room decide: 6 -2, 7 2, 8 -1, 9 -1
sort+room love: 9 -2
sort+room emotion: 7 -1, 8 1, 9 -1
sort+room release: 7 -1, 8 2, 9 -2
sort+room point: 8 2
sort+room search: 7 -1, 9 -1
sort+room allow: 7 -2, 8 -2, 9 2
sort+room try: 6 -2, 7 -1, 8 -2
sort+room give: 6 -2, 7 3, 8 -1, 9 -3
sort+room make: 2 -1, 3 -6, 4 -3, 5 -3, 6 -2, 7 -2, 8 -1, 9 -1, 10 -2
sort+room go: 1 -5, 2 -2, 3 -2, 4 -2, 6 -1, 7 -3, 8 -1, 9 -1, 10 -2
sort+room do: 1 -9, 2 -1, 3 -5, 4 -2, 5 -3, 6 -1, 7 -3, 8 -3, 9 -2
sort+room claim: 1 -1, 3 -2, 4 -1, 5 -1, 7 -1, 8 -1, 10 1
sort+room statement: 3 -2, 6 -1, 7 -2, 9 -2, 10 -4
sort+room according: 3 7, 4 1, 5 4, 6 2, 7 3, 8 -2, 9 1, 10 2
sort+room colon: 0 -1, 2 -7, 6 1, 7 1, 9 -3, 10 -2
sort+room unlisted: 1 -2, 3 -2, 4 -1, 5 -3, 6 -2, 7 -1, 8 -1, 9 -2, 10 -2
sort+after2 say: none 4, the 2, some -1, his 2, he 1, and 3, of 6, in 1, be 3, have 5, do 1, modal -1, just 1, day 3, time 2, person 2, body 2, verb-base -1, verb-s 4, verb-past 5, verb-ing 2, name 2, noun 2, plural 2, adjective 3, ed 1, comma 2, stop -1, open 2, possessive 3
sort+after2 add: the 1, a 2, he 3, verb-base -7, verb-ing -1, name 5, noun -4, open 4
sort+after2 state: none 2, the 1, a 1, some 1, he 3, claim 1, name 1, noun 2, open 3
sort+after2 argue: the 1, name -1, noun -3
sort+after2 tell: that 2, in 2, people 3, body 5, name 3, comma -2, stop 4
sort+after2 ask: he 1, to -1
sort+after2 believe: none 1, be -2, modal 1, name -2
sort+after2 feel: verb-base 2, noun 3
sort+after2 see: the -1, as 3, name -3, noun -1
sort+after2 know: none 1, name -2
sort+after2 intend: verb-base 3
sort+after2 demand: to 3, name -3
sort+after2 call: the 3, a 1, as 4, plural -2, adjective 3, open 3
sort+after2 confirm: the -1, noun -2
sort+after2 agree: noun 1
sort+after2 decline: verb-base 1
sort+after2 promise: verb-base 2, noun 1
sort+after2 criticize: of 4, for 3, body 3, name 1, noun 2, plural 2, comma 1, possessive 2
sort+after2 praise: the -2, for 2, person 1, claim 2, name 1, plural 2, adjective 1, comma -2, stop 1, possessive 2
sort+after2 show: none 4, the -1, be 1, noun -1, plural 2
sort+after2 suggest: modal 3, name 2
sort+after2 report: none 2, the -1, a 3, name -1, noun 1
sort+after2 detail: name 1, noun 2, plural 2
sort+after2 talk: the -1
sort+after2 decide: verb-base 2, name 1, noun -2
sort+after2 love: name -3, noun -1
sort+after2 emotion: the 2, name -1
sort+after2 release: noun 3
sort+after2 point: that 3
sort+after2 search: the -2, name -2, noun -1
sort+after2 allow: to -2, noun -3
sort+after2 try: verb-base -2
sort+after2 give: the 3, a -2, name -3, noun -1
sort+after2 make: the -5, a -7, some -1, to -3, of -3, in -3, claim -2, verb-base -7, name -2, adjective 2, comma -2, stop -2
sort+after2 go: none -5, the -6, a -6, some -7, his -3, and -5, to 1, of 1, in -3, with 1, be 6, have 4, just -1, title -7, people -4, body -3, verb-base 3, name -4, noun -5, plural -10, adjective -5, number -11, comma -1, stop -1
sort+after2 do: none -9, the 1, some -5, his -1, and -6, to -5, of -5, in -4, just -5, title -2, people -6, body -2, claim -3, verb-base -6, verb-past -1, verb-ing -4, noun -1, plural -1, adjective -2, ing -1, number -4, comma -5
sort+after2 claim: none -1, the -1, a -1, some 3, his 2, her 2, he -1, whether 5, be -4, people -1, verb-base -1, verb-past -4, verb-ing -3, name 1, noun 1, plural -2, adjective 1, open -1
sort+after2 statement: the -2, name 1, noun 3, symbol -5
sort+after2 according: the 4, a 4
sort+after2 colon: none -2, i 1, name -2, noun -4
sort+after2 unlisted: none -2, the 1, a -2, some -1, his -3, and -6, to 1, of 1, in -3, body -3, verb-base -4, verb-ing -1, name 1, noun -1, plural -5, adjective -1, comma -4, stop -1
sort+before2 say: none 4, the 4, a 4, some 2, and 3, but 1, of -3, have 3, day 6, title 4, person -1, people -3, body 3, statement 4, verb-base 2, name 1, noun 1, plural 2, number 2, comma 2
sort+before2 add: none 1, the 5, title 1, verb-past 2, name -1, noun -4, close 1
sort+before2 state: none 1, the -3, do 5, title 5, noun -1, comma 5, close 2
sort+before2 argue: name -1, noun 2, comma 3
sort+before2 tell: title 4, noun -1, comma 3, close 3
sort+before2 ask: name -1, close -1
sort+before2 believe: none 1, name 2, noun -2, comma 2
sort+before2 feel: name -2
sort+before2 see: none -2, name -2
sort+before2 know: none -1, be 5, name 1, noun -1, comma -3
sort+before2 want: none -1
sort+before2 intend: none 3, be 2, noun 1, comma 1
sort+before2 demand: the -3, name -1, comma 1
sort+before2 call: none 2, the -2, he 1, verb-past 1, name 1, noun -1, plural 1, comma 3
sort+before2 confirm: none 4, name 1
sort+before2 agree: name -1
sort+before2 promise: name 3, comma 5
sort+before2 criticize: none 1, have -2, body 2, name 2, noun 1, comma 2
sort+before2 praise: he 1, who -1, have 2, people 1, body -1, verb-past 1, plural 1, comma 1
sort+before2 show: none -1, the 1, body 3, name 2, noun -1, comma -3
sort+before2 suggest: none 4, name -1, comma 2
sort+before2 report: the 1, noun -1, comma 2, close 4
sort+before2 detail: the -3, name 2
sort+before2 talk: none -2, name -3, noun 1, comma 2
sort+before2 decide: name 1, comma -2
sort+before2 emotion: name -1
sort+before2 release: name -4
sort+before2 point: name 2
sort+before2 search: none -1, comma -1
sort+before2 allow: noun -3
sort+before2 try: name 1, noun -12
sort+before2 give: name -2, noun -2
sort+before2 make: none -2, the -1, that -3, he -2, have -1, modal -5, title 1, people -3, body 1, verb-base -5, verb-past -11, noun -3, plural -6, comma -1
sort+before2 go: none -1, the -2, a -6, that 1, some -4, his -1, he -4, who -3, when -3, and 2, be -5, have -4, do 1, modal -6, title -1, people -1, body -3, verb-s -5, verb-past -6, name -1, noun -2, plural -2, adjective -2, possessive -2
sort+before2 do: none -3, the -3, a -9, that -1, some -4, he -2, and -3, to -5, of -5, in -2, be -3, modal -6, title -2, people -3, body -2, claim -5, verb-base -6, verb-s -2, verb-past -6, verb-ing -3, name -4, noun -4, plural -3, adjective -5, ed -1, number -2, comma -1
sort+before2 claim: none -2, the -5, a -3, his -2, and -1, to -1, of -6, in -1, have 2, body -2, verb-base -2, verb-past 1, noun -1, possessive 2
sort+before2 statement: none -2, a -1, in -1, verb-past 1, name -2, symbol -5
sort+before2 according: none 2, name 2, plural 2, number 6
sort+before2 colon: none 1, name 3, noun -4
sort+before2 unlisted: none -2, the -2, a -4, that -1, some -2, he -1, who -1, to -5, of -3, be 1, modal -1, title -2, people -2, body 1, verb-base -2, verb-past -3, name -1, noun -2, plural -4, comma -1
sort+negated say: 0 1
sort+negated add: 1 1
sort+negated state: 1 3
sort+negated argue: 0 1
sort+negated warn: 0 1
sort+negated ask: 0 1
sort+negated believe: 0 1
sort+negated see: 0 -1
sort+negated know: 1 -1
sort+negated want: 0 -1, 1 1
sort+negated intend: 0 -1
sort+negated confirm: 0 1
sort+negated agree: 0 1
sort+negated doubt: 0 1
sort+negated praise: 1 -1
sort+negated suggest: 0 1
sort+negated talk: 0 -1
sort+negated love: 0 -1
sort+negated emotion: 0 1
sort+negated release: 0 -2
sort+negated search: 0 -1
sort+negated allow: 0 -1
sort+negated try: 0 -2
sort+negated give: 0 -2
sort+negated make: 0 -1, 1 1
sort+negated go: 0 -1, 1 -2
sort+negated do: 0 -1, 1 1
sort+negated statement: 0 -1
sort+negated according: 0 1
sort+negated colon: 0 -1
sort+negated unlisted: 0 -1
sort+kind say: 1 1, 2 -1
sort+kind state: 1 2, 2 -4
sort+kind argue: 1 1
sort+kind warn: 1 2
sort+kind ask: 2 1
sort+kind see: 1 1
sort+kind know: 1 1
sort+kind want: 1 -1
sort+kind intend: 1 -1
sort+kind confirm: 1 1
sort+kind agree: 1 -1
sort+kind doubt: 1 1
sort+kind decline: 1 -1
sort+kind praise: 2 -2
sort+kind decide: 1 -1
sort+kind release: 1 -1
sort+kind point: 1 1
sort+kind search: 1 -1
sort+kind allow: 1 -1
sort+kind try: 1 -3
sort+kind give: 1 -1
sort+kind make: 1 -1
sort+kind go: 1 -1, 2 -2
sort+kind do: 1 -1, 2 1
sort+kind statement: 1 -1
sort+kind according: 1 1, 2 2
sort+kind colon: 8 -1
sort+noun say: none 1
sort+noun add: none 1, statement -1
sort+noun state: none 3, body -10
sort+noun argue: none -1, claim 3
sort+noun tell: none 1
sort+noun warn: none 2
sort+noun ask: none 1
sort+noun feel: none -1, claim 1
sort+noun see: none 1
sort+noun intend: none -1, claim -2
sort+noun demand: body -5, claim 2
sort+noun call: claim 1
sort+noun confirm: none 1
sort+noun doubt: none 1
sort+noun promise: none -2, claim 2
sort+noun criticize: none 2, claim -6
sort+noun praise: none 1, out -4, claim -1
sort+noun suggest: none 1
sort+noun report: none 1, claim -2
sort+noun detail: statement -1
sort+noun talk: none -1
sort+noun predict: none -1
sort+noun decide: none -2, claim 1
sort+noun love: none 2, prep -3
sort+noun emotion: none 1
sort+noun release: none -1
sort+noun search: document -13
sort+noun allow: none -1
sort+noun try: none -3
sort+noun give: none -2
sort+noun make: none -1
sort+noun go: none -1
sort+noun do: none 1, prep -10, just -1, body -6
sort+noun statement: statement -1
sort+noun according: according 1
sort+noun colon: none -1
tag+after according: to 1
tag+after statement: that -1, of 2, on 3, with -5, about 5, verb-past -4, noun -9, comma -7, stop -4, symbol -4
tag+after claim: that 1, to 1, of 3, in -6, on 2, for 2, from 2, about 4, against 2, prep 1, be -2, verb-past -6, name 3, comma -4, stop -2
tag+after verb-base: the 1, a 1, this 1, some -1, his 1, her -1, he -1, they 2, it 1, him -2, self -1, what 2, how 1, whether 1, as -4, and -5, to 2, of -2, in -4, on 1, at 2, for 1, with -1, from -2, about 2, out 1, be -4, just -4, time -1, title -1, body -3, claim -3, verb-base -4, verb-s -7, verb-past -3, verb-ing -1, name -1, adjective 1, adverb 3, ed -3, ing -2, comma -4, stop -2, colon -3, dash -2, open -3
tag+after verb-s: the 3, a 1, his 1, he 2, it 2, as -2, and -8, of -2, in -4, on -3, about 2, out 1, prep -5, just -2, title 2, verb-base -5, verb-ing -1, name 4, noun 1, plural 2, comma -5, stop -2, open 1
tag+after verb-past: the 1, this 2, that 2, his 2, her -1, he 1, self -3, what 2, how 4, when -2, whether 2, if 2, as -1, before -1, and -1, to -2, of -1, by -1, in 2, on -2, at -3, with -4, from -6, about -1, against 3, prep -5, be 1, later 3, just 1, title -1, people -1, body -3, claim -1, verb-base -3, name 3, noun 1, plural -1, adverb 1, ed 4, ing -1, number -3, stop 3, colon 1, open -1
tag+after verb-participle: as 1, to -1
tag+after verb-ing: the -1, that 2, some -2, her 1, how 5, to 1, in -4, on 2, at -5, for 1, about 4, prep -1, just -2, people -1, body -2, verb-base -6, verb-s -6, name -2, noun -3, plural -2, adjective -2, comma -6, stop -5, colon 1
tag+after ed: her 1, and -3, to 1, by -1, in -2, on -1, at 3, for -2, with 1, from -4, about 2, out 1, prep -6, people -4, claim -3, name -3, noun -3, plural -1, adjective -2, comma -5, stop -2
tag+after colon: none -1, name -1, number -5
tag+before according: none 2
tag+before statement: the -3, his -1, adjective 1, possessive -1
tag+before claim: the -1, some -2, his -1, and -1, of 1, in -2, verb-past 1, name -2, noun -1, adjective -1, ing 1, comma 1
tag+before verb-base: none -4, they 2, i 1, you -1, who 1, and -2, not -1, have -1, do 1, modal -1, later 1, just -4, person -7, people 3, body -4, document 1, verb-base -4, verb-s 3, verb-past 1, verb-ing -1, name -3, noun -5, plural 2, adverb 2, comma -2
tag+before verb-s: that -1, he 1, who 1, which -1, to -3, later 1, just 2, person -1, body -2, document 4, verb-base -1, verb-ing -2, name 1, noun -4, plural -3
tag+before verb-past: they -1, i -1, who -1, when -1, because -1, and 2, not -3, be -1, also 2, day 2, time 3, title -1, person 2, people -2, body 1, document -3, claim -2, noun 1, plural 1, adverb -1, dash 1, bracketClose 2, close -1
tag+before verb-participle: have -1
tag+before verb-ing: none 1, the -4, a -3, some -3, because -1, to 1, of -2, by 2, in 2, for -4, from -2, not -1, be 1, also 1, later -3, just -1, people -2, document -2, statement 3, verb-base -1, verb-s 2, verb-past -1, name -4, noun -1, adjective -4, adverb 2, comma 1, dash -2, close 1
tag+before ed: the -4, a -2, some 2, his -1, he -1, who -1, and -1, of -6, not 1, be -1, have -1, later 1, just 1, people -3, body -1, name -1, noun 1, plural -1, adverb -1, comma -1, possessive -2
tag+before colon: verb-past -6, name 1, noun -2
tag+subject according: none 2
tag+subject statement: the -3, adjective 1
tag+subject claim: the -1, some -2, his -1, and -1, of 1, in -2, verb-past 1, name -2, noun -1, ing 1, comma 1
tag+subject verb-base: none -5, he -1, they -1, it -1, i 2, you -1, him -1, who 1, which -2, and -3, but -3, on 4, time -2, title -2, person -6, people 2, body -1, claim -1, verb-base -1, verb-s 1, verb-past 1, noun -2, adjective 1, ed -2, ing -3, comma -2, dash -1, close -3
tag+subject verb-s: that -2, he 1, it 1, who 1, body -2, document 5, verb-base 1, verb-ing -1, noun -2, plural -3
tag+subject verb-past: that 1, some 1, he -1, they -3, it -1, i -2, who -2, when -1, because -1, and 1, but -1, day 3, time 3, person 2, body 1, document -2, statement -1, claim 2, verb-s -1, verb-past -3, verb-ing -2, noun 2, adjective -1, comma 1, bracketClose 3
tag+subject verb-participle: name 1, comma -2
tag+subject verb-ing: the -4, a -3, some -2, he -3, who -3, before 1, and -1, of -2, by 1, in 1, for -3, from -2, people -2, document -2, statement 3, verb-base -1, verb-past 1, plural 2, adjective -4, dash -1, close 1, possessive 1
tag+subject ed: the -4, a -2, some 2, his -1, they 1, and -2, of -7, document -3, verb-base -4, verb-past -3, noun -2, plural -1, number -1, comma -1, possessive -2
tag+subject colon: verb-past -6, name 1, noun -2
tag+auxiliary according: 0 1
tag+auxiliary claim: 0 -1
tag+auxiliary verb-base: 0 -1, 21 2, 28 -1, 31 -1
tag+auxiliary verb-s: 35 -4
tag+auxiliary verb-past: 0 1, 7 1, 8 2, 10 -5, 14 1, 16 -3
tag+auxiliary verb-participle: 0 -3, 7 3, 14 -1
tag+auxiliary verb-ing: 0 -2, 7 2, 8 1, 35 1
tag+auxiliary ed: 7 -1, 10 -1
tag+auxiliary colon: 0 -1
before+after none: name -2
before+after the: that -1, of 3, be 1, comma -4, stop -3
before+after a: that -1, noun -1
before+after that: the -2, name 2
before+after some: to 2
before+after his: on 1
before+after he: the -1, a -2, that 1, some -3, his 1, it -1, him 1, of 2, at 1, out -1, name 1, stop 1, colon 3
before+after they: the -2, comma 1
before+after it: to -2
before+after who: the -2, to 2, name -1, noun 1
before+after and: a -1, that 2, his 1, it 2, to 2, name 1, noun -2, plural 1, comma -1
before+after to: the -2, a -1, some -2, his -2, him -1, to -2, in -3, on 2, for -2, about 2, out -6, title -1, noun -2, plural -1, comma -1, stop -5
before+after in: to -5
before+after not: a -2, that 2, some -1, name -2, noun 1
before+after be: the -1, a -1, that 2, some -2, as 1, to -1, by 3, in -1, on -2, with -1, out -4, prep 1, noun 1, comma -1, stop -3
before+after have: a 1, that 2, some -2, his 2, her -3, he 3, they 2, to 1, in -1, on -1, for 3, noun 2, plural 1, adverb -1
before+after modal: a -2, some -1, to 1, for 2, name -3, noun -4
before+after also: the 2, to 1, name -2, noun 2
before+after later: that 4, to -1, name -1
before+after just: the -2, a 1, to -3
before+after day: name 2
before+after person: the 1
before+after people: that 1, some 3, they 1, to -3, comma 2, stop 1
before+after body: the 3, to 2, name -2, noun 1, comma -1, stop -3
before+after document: that 2, name 2, stop 3
before+after verb-base: name 2
before+after name: a -2, this 2, that 1, some 2, his -3, her 1, they 1, it 3, him 1, to 1, at 1, for -1, with 1, about 2, out 2, just -1, day 1, title 1, people 1, verb-base -2, verb-past -5, name 1, noun 1, adverb -1, comma -1, stop 3, colon 3, open 1
before+after noun: that 1, and -9, to 1, in -3, for -2, from 1, about 3, prep -1, be -4, name -2, noun -3, plural -1, comma -2, stop -1
before+after plural: the -1, to -2, name -1
before+after adverb: the 3, a -1, that 1, his 2, as 4, to -3, name 1, noun -4, stop -2
before+after number: number -6
before+after comma: that 2, some 1, his 2, her 1, he 1, it 2, of 1, by -5, in -1, title 3, name 3, plural 1, comma -2, colon 2
before+after close: the 5, a 4, to -1, title 6, name 2
before+after possessive: noun -2
before+after symbol: noun -7, symbol -5
after+after2 the: title 2, body 1, document -1, statement 1, verb-ing 1, noun 1, adjective 2, ed -1, open -2
after+after2 a: person -1, body -1, document 2, claim 1, verb-ing -2, noun 1, adverb -2, ing -1, number 2, open -1
after+after2 this: time -2
after+after2 that: the 3, a 3, some 1, his 3, he 3, they 3, it 3, just 2, title 2, people -1, name 2, noun -3, plural 3, adjective 1, comma 3
after+after2 some: of 1, than -7, people 2, noun 2, plural 1
after+after2 his: person 2, claim 1, name 1, noun 1, plural -1, adjective 4
after+after2 her: noun 2
after+after2 he: have 1, do 2, modal 1, verb-s 3, verb-past -1, possessive 1
after+after2 they: be 3, have 2, modal -1
after+after2 it: modal 2, verb-past -1, noun -1, possessive 1
after+after2 him: a -2, as 2, to 1, comma -1, stop 2
after+after2 self: as 3
after+after2 as: the 1, a -1, name -2
after+after2 to: the -2, a -2, his -4, be 2, have 3, people -2, verb-base 2, adjective -1, open 1
after+after2 of: a -1, his 1, title 1, verb-ing -1, name 2, noun -1
after+after2 by: the 2, a -1, some 1, name -1, noun -1
after+after2 in: the -5, a 2, some -3, month -1, name -6, noun -1, number -4
after+after2 on: the -1, a -1, day -1, name 1, noun -2, plural 2
after+after2 at: the -1, a -3, name -3
after+after2 for: a 3, some 1, his 1, name 1
after+after2 with: the -1, a 1, noun -1
after+after2 from: the -2, name -3
after+after2 about: the 2, his 1, how 4, name 3
after+after2 against: name -1
after+after2 out: that 3, to -1, in -4, name 3, comma -5, stop -2
after+after2 prep: the -3, a -3, name -2
after+after2 not: to 4
after+after2 modal: verb-base -2
after+after2 just: time 3
after+after2 day: that 6, time -1, stop 2
after+after2 title: name 1
after+after2 person: name -2
after+after2 people: to 1, comma -2
after+after2 verb-ing: the -1
after+after2 name: that 1, as 5, and -1, of 2, for -1, be 3, modal 2, person -2, people -2, body 1, verb-base -4, verb-s -3, verb-past -2, verb-ing 5, name -1, noun -1, plural -2, adjective 1, comma -2, stop -1, open -3, possessive 4, symbol 2
after+after2 noun: and -2, of -1, in -4, for 1, claim -3, verb-s -3, name 2, comma -6, stop -3, symbol -4
after+after2 plural: and -6, to -2, of 1, in 2, comma -4, stop -3
after+after2 adjective: noun 1, plural -1
after+after2 number: noun -4
after+after2 comma: the -1, he -4, and -3, but -2, be 3, modal 2, verb-past -4, verb-ing -2, name -4, noun -3, open 4
after+after2 stop: open 1
after+after2 colon: none 4, open 2
after+after2 open: the -1, i 1, name -1, noun -1
after+after2 symbol: number -6, symbol -7
before2+before none: none -1, the -1, that -4, he 2, they 4, it 1, i -1, document 3, name -1, number -5, symbol -6
before2+before the: title 1, people -1, document 1, statement 1, claim 1, name -3, noun -1, plural 1
before2+before a: person -1, body -1, name -4, noun -2
before2+before that: be 1, have -3, modal -3
before2+before some: name 1, noun -2, plural 1
before2+before his: people 1, noun -3
before2+before he: be -1, have -2, modal -2, later -1, just 1, adverb 1, possessive 3
before2+before they: be -4, have 2, modal -3
before2+before it: be -2, modal -1
before2+before who: have -1
before2+before which: he 3, be -1
before2+before when: he -2
before2+before as: he 2
before2+before because: he 3, name 1
before2+before before: name -2
before2+before and: he 3, name 1, noun -1
before2+before but: he 2
before2+before to: be -7, verb-base -2, noun -2
before2+before of: the -3, people -3, name -1, noun -2
before2+before in: the 1, a -4, his 1, name -3, number 2
before2+before on: to 2, day 1
before2+before not: be -5, just 1, adverb 2
before2+before be: a 1, not -1, also -2, later -2, just 2, adjective -1, adverb 2
before2+before have: to -5, not -1, later 1, verb-past -2
before2+before do: not 1
before2+before modal: not -1, be -1, have -5, just -4, verb-base -2
before2+before day: comma 2
before2+before time: comma 1
before2+before title: name 2, comma -2
before2+before person: who -1, comma 1
before2+before people: who -2, to -1, be 2, have 1, modal -1, comma -4
before2+before body: and -1, to -1, modal -2, person 2, people 1, body -2, name 2, comma 2
before2+before document: that 2, be 1, comma -2
before2+before statement: comma 1
before2+before claim: to -5
before2+before verb-base: the -5, noun -2, comma 1
before2+before verb-s: to -1, comma 1
before2+before verb-past: the 1, he -9, noun 2, comma 1
before2+before name: who -1, be 1, have -1, modal -1, later 1, just 1, verb-base 3, verb-s 1, verb-past -3, name 1, noun 1, plural -1, adverb 2, dash -1, possessive -1, symbol -5
before2+before noun: that -1, he -1, who 1, and -1, to -1, of -1, by -1, in -3, be -1, have 2, person -3, people -1, body -1, document -1, verb-base -3, name -1, comma 1
before2+before plural: and 1, to -2, be -1, have 1, modal -2, comma -1
before2+before adjective: to 2, people -1, noun -1, plural -2, comma -3
before2+before ed: to -2
before2+before number: noun -3, comma 2
before2+before comma: he 2, they 3, i 1, who 1, but 2, to -3, be 1, have 1, modal 1, also 1, just -3, name 3, noun -1, adverb -1, close 4
before2+before query: close 4
before2+before close: he 5, and 2, name 3
before2+before possessive: body 2, noun -1
after2+after3 the: title 1, person 2, document 1, claim 2, adjective 3, ed 3, number -3, open -2
after2+after3 a: person 1, body -2, document 2, statement 1, claim -2, noun 1, adjective 1, adverb -1, ing 1, open 1
after2+after3 that: the 3, he 3, name -2
after2+after3 some: of 1, name 4, noun 1, adjective -2
after2+after3 his: body 1, claim 3, noun -1, plural -5, adjective -2
after2+after3 her: noun -1
after2+after3 he: be 1, have -2, verb-s 1, verb-past -5
after2+after3 it: be 1
after2+after3 as: the 3, a 2, noun -1
after2+after3 and: name 1, noun -2
after2+after3 to: the -2, verb-base 1, noun 2
after2+after3 of: the -2, his 1, verb-ing 1, name 2, noun 1
after2+after3 by: name -1
after2+after3 in: the -4, a -2, name -4, noun -1, number -1
after2+after3 on: the -2, name -1
after2+after3 at: the -2
after2+after3 for: the 1, verb-ing 2, name -2
after2+after3 with: a 3
after2+after3 from: name -2
after2+after3 about: the 2
after2+after3 prep: the -5, a -2
after2+after3 be: the 2, a -1, not 2, verb-past -4, verb-ing 1, adjective 1, adverb -2, ed -2, open -1
after2+after3 have: a -3, some 2, not -1, be -1, verb-past -2
after2+after3 do: not 2
after2+after3 modal: not -1, be 4, verb-base 2, adjective -1
after2+after3 just: some -1
after2+after3 day: that 4
after2+after3 time: that 2, stop -1
after2+after3 person: name -1
after2+after3 people: to -1, in -2, comma -1, stop 1
after2+after3 body: to 2, noun -2, stop -3
after2+after3 claim: that 4, to 2, of -1, for 1
after2+after3 verb-base: the -2, that -4, his -4, him -1, to -2, in -2, on 1, out 2, name -1, noun 2, plural 2, stop 3
after2+after3 verb-s: to -1
after2+after3 verb-past: the -4, to -5, name -3, noun 2
after2+after3 verb-ing: that -2, name -2
after2+after3 name: that 4, as 4, and -3, to -1, of -2, in -3, on 2, for 3, be 2, have -3, modal 1, title 2, person 4, people 1, verb-base -3, verb-s -1, verb-past -3, name -2, noun -1, plural -1, comma -3, stop 1, open 1, possessive 2
after2+after3 noun: none -4, a 1, that 3, some 1, his -1, and -1, of 2, in -1, on 2, at -1, from -1, about 4, prep -2, modal 2, title 1, person 1, people -1, body -3, document 4, statement -2, claim 1, verb-base -1, verb-s -2, verb-past -3, verb-ing -3, name 1, noun -1, adjective -2, ing 3, comma -2, stop -2, open 2
after2+after3 plural: that -1, and -1, to 1, of 1, in -3, on -1, for 1, comma -3, stop -2
after2+after3 adjective: person 1, body -2, claim 1, noun 1, plural 1
after2+after3 ed: noun -2
after2+after3 ing: noun 1, plural 1
after2+after3 number: noun -4, stop -3
after2+after3 comma: the -2, who 2, and -2, but -2, verb-ing -2, name -3, open 5
after2+after3 stop: none -1
after2+after3 open: the 1, a -2, he -1, it 2, i 2, and 1, but 4, just -1, verb-base 3, name 2, noun -1, adjective -3
after2+after3 possessive: statement 4, claim 3, name -1, plural 1, adjective 4
after2+after3 symbol: number -4, open -2
subject+beforeSubject none: none -2
subject+beforeSubject the: none -2, of -3, in 1, verb-base -5, verb-past 1, comma -3
subject+beforeSubject a: none -1, in -5, be 1, verb-past 1
subject+beforeSubject that: none -2, body 1, document 2, noun -1, plural -2
subject+beforeSubject some: none -1, the -2, be 1, have 1, comma 2
subject+beforeSubject his: in 1
subject+beforeSubject he: none 4, that -3, which 2, what -4, as 2, because 1, before -2, and 3, but 3, verb-past -15, noun -1, comma 4, close 5
subject+beforeSubject they: none 3, verb-past -11, comma 4
subject+beforeSubject it: none -1
subject+beforeSubject i: none -1
subject+beforeSubject who: this -2, person -3, name -1, noun -1, plural 1, comma 2
subject+beforeSubject which: comma 1
subject+beforeSubject and: body -1, noun -1, plural 1, comma 1, dash -1, close 2
subject+beforeSubject but: comma 1
subject+beforeSubject by: noun -1
subject+beforeSubject in: noun -3
subject+beforeSubject on: verb-past 1
subject+beforeSubject day: on 1
subject+beforeSubject time: this 5, just 1
subject+beforeSubject title: the 2, name -1
subject+beforeSubject person: a -3, body 2, name 1, noun -1
subject+beforeSubject people: some -1, and 2, of -3, body 3, name 1, noun -1, adjective 1, number -2, comma 1, possessive 1
subject+beforeSubject body: a -1, his -1, of 1, body -3, noun -1, adjective -2, possessive 5
subject+beforeSubject document: none 3, the 1, a -2, noun -2
subject+beforeSubject statement: the 1
subject+beforeSubject claim: the 1, noun -1, possessive -4
subject+beforeSubject verb-base: to -1, not -1, modal -3, name 5, noun -4
subject+beforeSubject verb-s: he -2, name -3, noun -1
subject+beforeSubject verb-past: he -1, be -3, have -3, name 1, comma -1
subject+beforeSubject verb-ing: comma -3
subject+beforeSubject name: none 1, the -2, a -4, that -2, some 1, as 1, because 2, to 1, of -1, in -2, on -3, for -3, title 1, body 1, verb-base -1, verb-past -8, name 1, noun -1, comma 2, close 3
subject+beforeSubject noun: the 1, a -1, some -1, his -2, her -2, and -1, to -2, of -1, body -1, verb-base -2, verb-ing 1, name 1, noun -2, adjective 1, ing -1, number -2, comma -2, possessive -1
subject+beforeSubject plural: the 1, some 1, his -3, and 1, adjective -3, possessive 2
subject+beforeSubject adjective: a 1
subject+beforeSubject number: none -5, in 3
subject+beforeSubject comma: day 3, time 1, title -1, person -1, people -2, body 3, document -2, statement 1, claim -2, verb-s 2, verb-past 1, name 1, noun 1, adjective -3, adverb 1, ed -5, number 2, bracketClose 1
subject+beforeSubject dash: noun 1
subject+beforeSubject bracketClose: name 1, stop 1
subject+beforeSubject close: noun -5, comma 4, query 4
subject+beforeSubject possessive: he 2, name -1
subject+beforeSubject symbol: none -3, name -6
subject+after none: to -1, name -1
subject+after the: that -1, of 2, be 1, comma -5, stop -4
subject+after a: that -1, noun -2
subject+after that: the -1, to 1, name 2, noun -2
subject+after some: the 3, to 2, noun -1
subject+after his: to 1, on 1
subject+after he: the -2, a -2, that 1, some -1, he 1, it -1, him 1, as 1, to -1, of 3, in -1, on -1, at 2, with -2, out 2, prep -6, verb-ing -2, name -2, plural -1, stop -1, colon 1, open -1
subject+after they: the -1, that -1, to -1, stop 3
subject+after it: to -1, stop 2
subject+after i: to -1
subject+after who: the -2, a -2, in -1, for 1, name -1, noun 1
subject+after and: the 1, a -1, that 1, he -1, it 2, to 2, name 1, noun -2, comma -1
subject+after in: to -1
subject+after day: name 2
subject+after person: the 1, that 4, stop -1
subject+after people: the 1, a 1, that 1, some 1, his -2, they 1, to -1, in -1, on -1, for -1, out -3, name 1, noun 1, plural 1, comma 1, stop 2
subject+after body: that 1, it 1, to 2, in 2, on 2, out 1, noun -1, comma -1, stop -1
subject+after document: that 1, name 2, stop 3
subject+after verb-base: the -1, that 2, to -3, name 2, noun -3
subject+after verb-s: the -1
subject+after verb-past: the -1, for 3, about 2, name -1, open -3
subject+after name: the 1, a -2, this 1, that 1, some 1, his -1, her -1, he 1, they 1, as -1, and -2, to 1, of -2, by -1, in -1, on 1, at -1, for 1, about 3, against 1, out 2, be -7, just -1, day 1, title 1, people 2, verb-base -3, verb-past -6, verb-ing -1, noun 2, adverb -2, number -8, stop 2, colon 2, open 1
subject+after noun: the -3, a -1, some 1, his 2, he -1, him 2, as -1, and -10, to 1, of 1, by 3, in -3, at -1, for -1, with -1, from 1, about 2, out -4, prep 1, be -4, just -1, name -3, plural 1, comma -2, stop -1, open 1
subject+after plural: the -1, that 1, some 1, to -2, by -3, in -3, for 2, out -4, name -3, noun 2, plural -2, comma -3, stop -3
subject+after number: number -6
subject+after comma: a 1, some 1, his 1, her 1, he 1, it 2, him 1, to 1, by -3, in -1, on 1, with -6, about 1, title 3, name 3, noun 1, comma -3, colon 2
subject+after close: the 3, a 2, to -1, title 6, name 2
subject+after possessive: to -1, noun -1
subject+after symbol: noun -7, symbol -5
auxiliary+subject 0: none -2, the -2, a -2, this -3, his -1, her -2, he 1, you -1, as -3, because 1, before 1, and 1, or -2, of -2, in -1, on -4, for -4, with -2, from -2, about -7, out -3, prep -1, day 1, time -1, title -1, statement -1, verb-base -1, verb-s -1, verb-past -1, verb-ing -2, name 1, plural 1, adjective -1, ed -3, ing -4, number -2, dash -1, possessive -1, symbol -1
auxiliary+subject 7: that 1, he -1, they -2, who -1, and -1, claim 3, noun 1, comma 1
auxiliary+subject 8: name -3
auxiliary+subject 14: that -3, he -1, they 2, who -2, person -1, people 2, plural 1, comma 1
auxiliary+subject 21: name 2
auxiliary+subject 28: that -3, he -3, they -4, it -2, who 2, body -1, name 1, plural -1, comma 1
auxiliary+subject 35: on 3, people -1, body -1, claim -6, verb-base 1, verb-s -2, verb-ing 1, plural -2, adjective 2, ed -2, comma -2
clause+subject none: none -2, the -2, a -1, this -4, some -4, it -1, i -1, of -6, by 2, in -1, on 3, title 1, person -1, people 1, document 1, statement -2, verb-base 1, verb-s 2, verb-ing 1, noun -1, plural -1, adjective 1, ed -3, ing -1, number -1, possessive -1, symbol -5
clause+subject that: the -6, he -4, people -1, body -1, verb-past -1, name -3, noun -3, plural -3, possessive 1
clause+subject who: he -2, verb-past -3, name -3
clause+subject which: he 2, noun 1
clause+subject what: he -5, what -3, name -1
clause+subject when: name -2, noun -1, plural 1
clause+subject if: name -2
clause+subject as: he 1, as -2, people 1, body -3, name 2, noun 2
clause+subject because: because 1, people 1, name 1, noun -2, plural -2
clause+subject before: he -2, before 1, noun -1
clause+subject and: the -1, a -3, some 4, his 2, people 2, body 1, verb-past 1, verb-ing -3, noun -3, adjective -2
clause+subject but: he 1, people 1, body 2, name -1, noun -1, plural 1
clause+subject or: or -3
clause+subject to: the -1, a -3, by -1, people -1, body -1, verb-base -3, name -2, noun -2, plural -2, adjective -1, possessive -1
clause+subject comma: the -3, his -4, he -1, they 2, it -1, of -1, by -1, day -1, title 2, person 1, people -1, document 2, claim -2, verb-s -2, verb-past 1, name 1, plural 1, adjective -1, ing -1, number -1, comma 1, possessive -3
clause+subject colon: name -1
clause+subject dash: he 3, name 1, dash 1
clause+subject bracketOpen: bracketClose 2
clause+subject close: a -2, he 3, title -1, person 4, name 3, noun 1, close -1
clause+tag none: according 2, statement -2, claim -1, verb-base -1, verb-s 1, verb-participle 1, ed -2, colon 1
clause+tag that: statement -3, claim -2, verb-base -2, verb-s -3, verb-past -5, verb-participle -2, verb-ing -6, ed -1
clause+tag who: claim -1, verb-s -1, verb-past -1, verb-ing 2, ed -1
clause+tag which: verb-s 1, verb-past 1, verb-ing -1, ed -1
clause+tag what: verb-base -4, verb-s -2, verb-past -4
clause+tag how: verb-base -5, verb-past -4
clause+tag when: verb-base 1, verb-s -6, verb-past 1, verb-ing -1, ed -2
clause+tag if: verb-base -2, verb-s -5, verb-past -4
clause+tag as: verb-base -1, verb-ing -2, ed -1
clause+tag because: verb-base 1, verb-past 1, verb-ing -3, ed -1
clause+tag before: claim -2, verb-past 1, ed -2
clause+tag and: statement -1, claim -1, verb-base 1, verb-s -2, verb-past -1, verb-participle 1, ed 1, colon -1
clause+tag but: verb-base 1, verb-s 2, verb-past 2, verb-ing 2, ed -2
clause+tag or: verb-base -1
clause+tag to: verb-base -1, verb-s -5, verb-past -3, verb-ing -3, ed -3, colon -4
clause+tag comma: statement -1, claim 1, verb-base 1, verb-s 1, verb-past 2, verb-ing 1, colon -6
clause+tag colon: verb-base -2, verb-past -3, verb-ing -1
clause+tag dash: verb-base -2, verb-s -1, verb-past 2, ed 1
clause+tag bracketOpen: verb-base -1, verb-past 2
clause+tag close: statement -2, claim -2, verb-base -4, verb-s 2, verb-past 3, verb-ing -3, ed 1
object+after none: some 1, in -2, out -1, be -3, comma -1, colon 3
object+after that: that 3, to -3, out 1, comma 2
object+after her: her 1
object+after he: he 2, comma -1
object+after they: they 2
object+after it: it 1, comma -4
object+after i: i -1
object+after him: to -1
object+after day: on -1, day -2
object+after month: in -1
object+after time: this -2, some -4, for -1, just 3, time -2
object+after title: the 2, to -1, of 1, for -1, comma -6
object+after person: a -2, his 1, to 2, person -4
object+after people: the 1, some 3, by 1, people -1, comma -3
object+after body: the 1, a -1, to -2, by 1, in -1, on -2, for 2, prep -1, body -3, comma -3
object+after document: the -1, a 2, document -3
object+after statement: a -4, to -1, in 1, statement -2
object+after claim: to -1, in -2, out 2, claim -2
object+after name: the 1, some 2, his 2, how 5, as -1, before 1, to -1, of 1, in -5, on 1, for 2, with -2, from -3, about 3, out 3, prep -3, be -4, verb-base -4, verb-past -4, verb-ing -1, name 2, number -2, comma -4
object+after noun: the 1, a 1, this 2, his 1, as 1, and -5, to 1, of -1, by -3, in -2, on -1, for 1, with -3, from -4, about 2, out -6, prep -2, be -3, modal -3, just -4, verb-base -3, verb-s -4, verb-past -5, adjective 1, ed -1, ing -2, number -4, comma -2, dash -4, symbol -4
object+after plural: the -1, some 1, his 2, and -10, to 2, of 1, by -1, in -1, for 1, with -1, out 1, prep -3, verb-ing -2, adjective -1, ing 2, comma -1
object+after stop: to 2, out -2, stop -1, symbol -5
object+after open: the -1, a -1, as 1, comma 4, colon 2, open -1
earlier+clause 0: none 4, that 1, which 1, what -1, how -1, whether -7, if 1, as 2, because 3, before 3, and 1, but 2, or -3, to -1, comma 2, colon -2, dash 1, bracketOpen -1, close 2
earlier+clause 1: none -7, that -7, what -3, how -10, whether -9, if -6, as -2, because -1, and 1, but 3, or -5, to -2, comma 1, colon -3, semicolon 3, dash 1, bracketOpen -2, close -4
earlier+clause 2: none -6, that -9, who -2, which -1, when -3, as -2, because -1, before -2, and -2, to -7, dash -1
earlier+clause 3: that -6, who -3, and -1, to -14, comma 1, close -4
earlier+clause 4: comma -2
quoteBefore+quoteAfter 0: 0 -2, 1 2, 2 2, 3 -1
quoteBefore+quoteAfter 1: 0 -1, 3 1
quoteBefore+quoteAfter 2: 0 1, 1 -2, 2 3, 3 3
quoteBefore+quoteAfter 3: 1 -3
position+titled 0: 0 -1
position+titled 1: 0 1
position+titled 2: 0 1, 1 2
position+titled 3: 0 1, 1 1
position+titled 4: 0 2
position+titled 5: 1 1
position+titled 6: 0 -1, 1 -1
position+titled 7: 0 -1, 1 -6
position+titled 8: 0 -1
position+titled 9: 0 -2
position+titled 10: 0 -1
kind+before 1: the -1, a -2, this -3, her -2, he 1, it -1, i 1, you -1, him -1, which -1, as -2, because -1, before 1, and 2, or -2, to -1, of -3, by 1, in -1, on -4, for -5, with -2, from -2, out -2, prep -2, not -1, do 1, also 3, later 1, day 1, title -1, person -1, body -1, document -1, statement -1, verb-base -2, verb-past -1, verb-ing -1, noun -1, plural 1, adverb 2, ed -3, ing -3, number -2, comma 1, bracketClose -2, close 1, symbol -1
kind+before 2: none -1, just 1, name -3
kind+before 8: verb-past -6, name 1, noun -2
tag+object according: document -1, name 2, noun 1
tag+object statement: that -1, noun 2, stop -5
tag+object claim: none -2, her 1, he -1, title 1, person 1, people -1, claim -3, stop -2, open -1
tag+object verb-base: none -1, that -1, he -1, they 3, him -1, self -1, what 3, day -4, time -3, person -1, people -1, document -1, statement 1, claim 1, name -1, noun -1, plural -2, open -4
tag+object verb-s: none -2, that -1, he -1, him 1, person 1, people -1, body -2, document -1, noun -1, plural 1, stop -1, open 1
tag+object verb-past: that 1, her -1, they -1, it 1, him -1, self -2, what 1, day -1, month -1, title 1, person -1, people -1, document 1, statement -2, claim 1, name -1, stop 1, open -1
tag+object verb-participle: name 2, noun 2
tag+object verb-ing: he 1, it -1, him -1, what 1, time -2, title -3, body -2, document -1, claim 2, name -1, plural -1, stop -4, open 1
tag+object ed: none -2, that -1, time -1, title 1, person -1, people -3, body -2, document -3, statement -2, claim -2, noun -1, plural -2, stop -3
tag+object colon: none -1, name -2, noun -2, open 1
subject+object the: that -1, name -2, noun -3, plural -3, stop -6
subject+object a: that -2, name -2
subject+object that: name 1, noun -2, plural -1
subject+object some: that 2, name 1, noun 2, plural -3
subject+object his: name -3, noun -1
subject+object her: noun -2
subject+object he: none -1, that -1, her 1, he -2, it -1, him 1, time -1, title -2, person 1, people 1, body 1, document -1, claim 1, plural 1, stop -1, open -1
subject+object they: name -2, noun -1, plural 1
subject+object it: that 1, name 1
subject+object i: that -1, name 1
subject+object who: none 2, he 2, title -4, body -1, name -1, noun -1, plural -1
subject+object which: noun -2, plural 1
subject+object and: that 1, her 1, he -1, people -3, body 1, name -1, noun 1, plural -2, stop -5, open 2
subject+object but: that 3, name 2, noun -1
subject+object of: noun -1
subject+object by: noun -1
subject+object in: name 2
subject+object for: noun -3
subject+object day: name 1
subject+object time: name -1, noun 1
subject+object title: noun -3
subject+object person: that 2, noun 1, stop 1, open 1
subject+object people: none 2, that 1, he -1, they 1, it 3, him 1, title 1, people 1, claim 1, stop 1
subject+object body: none -1, that -1, it 1, body -1, claim 1, name -1, noun 1, stop -2
subject+object document: that -1, stop 2
subject+object statement: name -2
subject+object claim: noun -1
subject+object verb-base: that 1, noun -1, plural -1, stop -1
subject+object verb-s: name -1, noun 1
subject+object verb-past: name 1, plural -1, open -2
subject+object verb-ing: name -1, noun -2, plural -3
subject+object name: they -1, him -1, what 1, day 1, time -1, title 2, person -1, body -1, document 1, claim -1, name -1, noun -1, plural 1, open 1
subject+object noun: none -1, that -2, her -4, he -1, him 1, time -2, person -3, people 2, body 1, document -2, name -1, stop -2
subject+object plural: none -3, that 1, body 1, plural 1, stop -1
subject+object adjective: name -1, noun -3, stop -5
subject+object ed: noun -3
subject+object ing: name -3, noun -3
subject+object number: name -3, noun -1
subject+object comma: none -1, that 1, her -2, he 1, it 2, him -1, day -2, time 1, people -1, document 1, statement 2, claim 1, name 1, noun -1, plural -2, stop 1, open 2
subject+object dash: name 1, noun -1
subject+object bracketClose: name 1
subject+object close: title 3, name 1, noun -2
subject+object possessive: name -4, noun -1, plural -2, stop -1
subject+object symbol: noun -3, stop -6
room+quoteBefore 0: 0 -1
room+quoteBefore 1: 0 -4, 2 8, 3 -1
room+quoteBefore 2: 0 -3, 1 2, 2 1, 3 -2
room+quoteBefore 3: 0 -2, 2 -1, 3 -3
room+quoteBefore 4: 0 -2, 3 -2
room+quoteBefore 5: 1 -1, 3 -3
room+quoteBefore 6: 0 1, 2 -1
room+quoteBefore 7: 0 1, 1 4, 2 -2
room+quoteBefore 8: 1 3, 3 1
room+quoteBefore 9: 1 1, 2 1, 3 -1
room+quoteBefore 10: 0 -1, 1 2, 2 2, 3 -1
subjectHead+sort none: say 1, state 1, make -1, go -1, do -1, statement -2, according 3, colon -1, unlisted -1
subjectHead+sort he: say 1, add -1, state 3, argue 1, believe -1, feel -3, see -2, know -2, intend -2, call 1, promise 3, criticize 3, praise 1, show -2, suggest -1, report 2, talk 2, decide -2, try -1, give -1, go -1, do -2, unlisted 1
subjectHead+sort they: want -2, go -3, do -2, unlisted 1
subjectHead+sort it: say 2, make -9, go 1, do -2, unlisted -3
subjectHead+sort i: believe -1
subjectHead+sort who: want 1, praise -1, make -3, go -2, do -3
subjectHead+sort which: do -3
subjectHead+sort day: say 8
subjectHead+sort time: say 2, go -2, do -3
subjectHead+sort title: say -1
subjectHead+sort person: say 2, tell 6, report 4, make 1, go -5, do -4, unlisted -1
subjectHead+sort people: say 1, state 1, argue 2, believe 2, feel 3, see 1, know -2, intend 1, reject 2, criticize 1, praise -1, show -2, decide -1, make -2, go 1, do -3, unlisted 1
subjectHead+sort body: say 6, add -2, state 1, argue 3, tell -1, believe 2, know 1, intend -1, demand -2, call -2, criticize 1, show -4, try -1, make -3, go -1, unlisted 2
subjectHead+sort document: say 2, show 4, do -3, unlisted -4
subjectHead+sort statement: say 2
subjectHead+sort claim: say 2, make -1, go -1, do -2, unlisted -2
subjectHead+sort verb-base: say 2, state 1, show 2, make -5, do -5, claim -2, unlisted -3
subjectHead+sort verb-s: show 4, go -1, do -3, claim -3, unlisted -4
subjectHead+sort verb-past: say 1, add 2, state -2, call 1, criticize 3, praise 2, make -5, go -5, do -7, statement 2, colon -3, unlisted -8
subjectHead+sort verb-ing: go -7, do -5, claim -2, unlisted -4
subjectHead+sort name: say 1, add -1, state -1, argue 1, tell 2, ask -1, believe 1, know 1, intend -2, demand 1, call 1, deny -1, confirm 1, doubt 1, decline -1, promise 2, criticize -1, praise 1, show -2, suggest 1, report -1, detail -1, talk -2, predict 2, love -1, emotion -1, point 3, allow -3, try -1, go -1, do -2, statement -4, according 2, colon 1, unlisted -1
subjectHead+sort noun: say 3, state -1, tell 1, believe -2, see -2, know -1, demand -1, promise -1, praise -1, show -2, suggest -1, report -1, detail -3, talk -1, decide -1, emotion 1, release -2, point -3, search -3, allow -3, try -2, give -1, make -1, go -1, do -1, claim 1, statement 1, according 1, colon -3, unlisted -1
subjectHead+sort plural: say 4, add -1, state -1, argue -1, see 3, know 1, intend 2, criticize -1, report -2, decide -5, love -5, allow 1, give -5, make -2, go -3, do -1, claim -4, according 2, colon -2, unlisted -3
subjectHead+sort ed: say 2, do 1, claim 1, unlisted -8
subjectHead+object none: that 1, he 1, title 1, body -4, name -2, plural -2
subjectHead+object her: noun 1
subjectHead+object he: that -1, her 1, he -1, it -1, him 2, time -1, title -2, people 1, body 1, document -1, name -1, noun 1, plural 2, open -1
subjectHead+object they: name -1, noun -1
subjectHead+object it: noun -2
subjectHead+object i: that -1, name 1
subjectHead+object you: noun 2
subjectHead+object who: none 3, he 2, title -2, body -2, noun -1, plural -1
subjectHead+object which: noun -2
subjectHead+object day: that 1, name 1, noun 1
subjectHead+object time: that 1, name -1, noun 1
subjectHead+object title: name -2, noun -4, stop 2
subjectHead+object person: that 3, he -1, name -1, noun -1, stop -1, open -1
subjectHead+object people: none 1, that 3, he -2, they 1, it 3, title 1, body -2, name -1, noun 1, stop 1
subjectHead+object body: none -1, that -1, he 1, day 1, time 2, title -1, people 1, body 1, document 1, claim 1, name -1, noun -1, stop -3, open 2
subjectHead+object document: that -1, name 1, stop 2
subjectHead+object statement: that 3, name -1, open 2
subjectHead+object claim: name -1, noun -4, plural -1
subjectHead+object verb-base: none -2, title -1, people -3, body -1, name -2, noun 1, stop -2
subjectHead+object verb-s: name -3, plural -1, stop 3
subjectHead+object verb-past: none -1, that -2, people -3, body -1, claim -1, name 1, noun -2, plural -1, stop -4, open -1
subjectHead+object verb-ing: that -1, name -3, noun -2, plural -2, stop -5
subjectHead+object name: none -2, that 1, it 1, day 1, month -1, time 1, title -1, person -1, people -2, document 1, name -1, noun -1, plural -1, stop -1, open 1
subjectHead+object noun: none -1, what 2, day -1, time -2, title -1, body 1, name 1, noun -1, stop -4, open -1
subjectHead+object plural: none -3, that -1, he 4, they -2, it 1, him 2, title 1, people -3, body -2, noun -2, stop -2, open -4
subjectHead+object ed: name 1, plural -2
that+subject 0: none -2, the -3, a -2, this -1, some -1, his -1, her -5, they -2, it -1, you -2, him -1, self 1, what -3, when -1, as -1, before -1, and -1, but -3, or -4, of -1, in -1, on -1, for -5, with -2, from -3, about -6, prep -2, day -1, time -1, title -1, person -1, statement -2, claim 1, verb-base -1, verb-s -1, verb-past -1, verb-participle -2, plural -2, adjective -1, ed -2, ing -3, number -1, bracketClose 1, close -1, possessive -3, symbol -2
that+subject 1: the -1, a -1, he 1, they -1, and 1, person 4, people 1, body 1, document 1, verb-base 2, name 1, plural 1
that+subject 2: it 1, and 1, people 1, body 3, verb-past 1, name 3, noun -1, plural 2, comma 5
earlier+tag 0: according 1, statement 1, claim 2, verb-base 3, verb-s 1, verb-past 3, verb-participle 2, verb-ing 1, ed 1
earlier+tag 1: statement -4, claim -3, verb-base -3, verb-s -2, verb-past -1, verb-participle -3, verb-ing -1, ed -1, colon -3
earlier+tag 2: according 7, statement -2, claim -5, verb-base -5, verb-s -3, verb-past -3, verb-ing -3, ed -5, colon -3
earlier+tag 3: claim -6, verb-base -6, verb-s -6, verb-past -4, verb-ing -3
earlier+tag 4: verb-base -6, verb-past -6
negated+object 0: none -2, that 1, her 1, i -1, you -2, him 1, somebody -1, who -1, which -6, day -3, month -3, time -2, people -1, document -1, statement -1, claim 1, noun 1, plural 1, stop -1, semicolon -3
negated+object 1: none -2, that -2, claim 2, stop -4
`;
