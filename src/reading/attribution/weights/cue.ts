// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cue = `
sort: warn 1
sort: see -1
sort: want -1
sort: intend -1
sort: confirm 1
sort: agree -1
sort: doubt 1
sort: decide -1
sort: release -1
sort: search -1
sort: allow -1
sort: try -2
sort: give -2
sort: make -1
sort: go -1
sort: according 1
sort: colon -1
sort+tag say: verb-base -1, verb-s 4, verb-past -1, verb-ing -1, ed 6
sort+tag add: verb-s -3, verb-past 1, verb-ing 2
sort+tag state: verb-s -8, verb-past 4, verb-ing 4
sort+tag argue: verb-base 1, verb-s -3, verb-past 2, verb-ing 1
sort+tag tell: verb-base 1, verb-s 1, verb-past 1, verb-ing -2
sort+tag warn: verb-past 1
sort+tag ask: verb-base -2, verb-past 1, verb-ing 3
sort+tag believe: verb-base 1, verb-s 1, verb-past -3, verb-ing -1
sort+tag feel: verb-s -1, verb-past -1, verb-ing 2
sort+tag see: verb-s 1, verb-ing -3
sort+tag know: verb-s 3, verb-past -2, verb-participle 3, verb-ing -2
sort+tag want: verb-base -1, verb-s -2, verb-past -3
sort+tag intend: verb-base 1, verb-s -3, verb-ing 1
sort+tag demand: verb-base -3, verb-past 2
sort+tag call: verb-base -2, verb-past -1, verb-ing 3
sort+tag deny: verb-base 1, verb-past 2
sort+tag reject: verb-past 1
sort+tag confirm: verb-base 1, verb-past 1, verb-ing -1
sort+tag agree: verb-base -2, verb-past -1
sort+tag doubt: verb-past 3
sort+tag promise: verb-base 1, verb-past -1, verb-ing 2
sort+tag criticize: verb-base -1, verb-s -3, verb-ing 2
sort+tag praise: verb-base -1, verb-s -4, verb-past 1, verb-ing 1
sort+tag show: verb-base -1, verb-s 4, verb-past -2, verb-participle 2, verb-ing -2
sort+tag suggest: verb-base 1, verb-past 1
sort+tag report: verb-base -4, verb-s -1, verb-past 4, verb-ing -1
sort+tag detail: verb-base -1, verb-s -1, verb-past -1, verb-ing 1
sort+tag talk: verb-base -1, verb-s 1, verb-ing -1
sort+tag predict: verb-base -1, verb-past 2, verb-ing -2
sort+tag decide: verb-base 1, verb-s -5, verb-past -1, verb-ing -2
sort+tag love: verb-past -1
sort+tag emotion: verb-past 1, verb-ing -3
sort+tag release: verb-base -4, verb-s -2, verb-past -2, verb-ing 2
sort+tag point: verb-base -2, verb-s -1, verb-past 1, verb-ing 1
sort+tag search: verb-base -1, verb-past -3
sort+tag allow: verb-base -2, verb-s 1, verb-ing -5
sort+tag try: verb-base -2, verb-s 3, verb-past -4, verb-ing -2
sort+tag give: verb-base -1, verb-s -4, verb-past -1, verb-participle -3, verb-ing -2
sort+tag make: verb-base 1, verb-s -1, verb-past -1, verb-participle -4, verb-ing -4
sort+tag go: verb-base 1, verb-s 3, verb-past -4, verb-participle -4, verb-ing -6, ed 2
sort+tag do: verb-base -2, verb-s -2, verb-ing -5, ed -1
sort+tag according: according 1
sort+tag colon: colon -1
sort+before say: who -1, and -1, to -1, also 8, later 2, just 2, person 7, people 3, body 2, noun 2, plural 3, adverb -1, comma 3, bracketClose 2, close 1
sort+before add: name -1, comma 3, close 3
sort+before state: he 1, not 2, be 1, have -1, body 3, name -2, noun -4, adverb -1, comma 1
sort+before argue: he 1, to -1, have -3, people 1, name 2
sort+before tell: he 3, be -1, person 5, name 4, comma 5
sort+before ask: none 2, when 1, be 4, name 2
sort+before believe: he -2, they 3, i 1, people 2, name 1
sort+before feel: be 3, people 2, name 1
sort+before see: to -2, people -1, name 1, noun -4
sort+before know: he -2, i -1, to -1
sort+before want: he 1, name 2
sort+before intend: he -1, be 2, name -1
sort+before demand: and 1, to 1, be -1, have -2, name -1
sort+before call: he 1, and 3, to 2, be -1, have 2, just 1, name 3, noun -7
sort+before reject: name -1
sort+before confirm: name 1
sort+before agree: name 1
sort+before decline: name -1
sort+before promise: he 5, and 3, have 4, name 1
sort+before criticize: he 2, and 2, to -1, be 1, also 3, name -2, adverb -1, comma -1
sort+before praise: he 2, who -3, not -1, be -1, have 1, modal 1, noun -1, plural -1, adverb 2, comma -2
sort+before show: to -1, document 3, verb-base 3, noun 2, comma -1
sort+before suggest: have 3, name 3, comma 2
sort+before report: he 1, body -3, name 2, comma 2, close -1
sort+before detail: to 1, name -4, noun -1
sort+before talk: he 1, name -2
sort+before decide: to -1, be -6, have 3, modal 1, name -1, noun -3
sort+before love: plural -5
sort+before emotion: be 2
sort+before release: to -4, be 1, noun -1
sort+before point: name 3, noun -5
sort+before search: to -2, be 1, name -3
sort+before allow: to -3
sort+before try: to -3, be -1, name -1
sort+before give: to -2, be -1, comma -4
sort+before make: he -2, and -1, to -8, not -1, be 1, have -1, modal -2, just -4, noun -1, comma -1
sort+before go: none -5, the -5, that -4, he -1, it 1, who -2, and -1, to -9, be -3, have -1, modal -3, also -2, later -1, just -3, person -2, name -3, noun 1, plural -3, comma -2
sort+before do: none -1, the -11, that -1, he -2, who -3, and -4, to -3, not -1, have -4, modal -3, just -1, people -5, body -2, verb-base -1, verb-past -10, name -2, noun -1, comma -3
sort+before claim: the -1, some -2, and -1, of 1, in -1, verb-past 1, noun -1, adjective -1, ing 2, comma 1
sort+before statement: the -4, his -1, noun 1, possessive -2, symbol -2
sort+before according: none 2
sort+before colon: verb-past -7, name 2, noun -1
sort+before unlisted: the -2, a 1, that -2, some -2, he -1, who -2, of -5, be -1, have -1, also 1, later 1, just 1, people -3, body -1, noun 1, plural -1, adverb -1
sort+after say: the 2, a 3, some 3, his 1, he 2, it 2, of 1, in 3, on 5, at 1, be 1, day 6, title 3, name 2, noun 1, plural 5, comma -1, stop 2
sort+after add: a 3, that 3, his 1, to -8, on 4, comma 1, stop 1, colon 4, open 5
sort+after state: the 3, that 1, his 3, how 2, in 3, noun -1, comma 2
sort+after argue: the 1, that 3, he 3, noun 2
sort+after tell: the 1, a 6, him -1, people 4, plural 3
sort+after warn: that 4
sort+after ask: the 2, whether 2, if 3, about -2
sort+after believe: he 1, name -1, stop 1
sort+after feel: the 1, that -1, to 2
sort+after see: him 3, as 1, name -1, noun 2
sort+after know: the -2, as 1, for 2, comma 1, stop 2
sort+after want: to -2
sort+after intend: to 4
sort+after demand: the 2, for 4, name -1
sort+after call: his -1, her 1, it 1, him 2, self 2, as 1, to 1, on 4, for 5, name -2
sort+after reject: the 1
sort+after confirm: that 3
sort+after agree: to 1
sort+after decline: to 1
sort+after promise: a -1, to 3
sort+after criticize: the 6, him 2, title 3, name 3
sort+after praise: the 2, his 3, her 2, him -1, title 2, name 3, noun 1
sort+after show: the -2, a -2, that 1, some 1, name 5, noun -2, comma 1, stop 4
sort+after suggest: that 2
sort+after report: the -1, a -1, that 1, in 2, on -1, name 4, comma 4, stop 2, colon 2
sort+after detail: the 1
sort+after talk: to -4, about 8, adverb 4
sort+after predict: that 2
sort+after decide: a -7, to 2, for 5
sort+after love: the -1
sort+after release: a 1
sort+after point: to 2, out 5
sort+after search: to 2, on 4
sort+after allow: the 2, name -1
sort+after try: verb-ing -2
sort+after give: the -6, a 1, out 1, name -3, noun 2
sort+after make: the -1, his 1, it 2, to -4, by 3, in -4, out -6, prep -4, claim -6, verb-base 2, name -4, noun 3, plural 1
sort+after go: the -12, a -3, some -3, his -2, as -5, to 6, by -4, in -9, on -4, at -8, for -5, with -1, from -2, out 1, just -7, verb-base -2, name -9, noun 2, plural -2, adjective 2, adverb 2, ed 4, comma -5, stop -5
sort+after do: the -4, some -3, his -3, her -2, him -2, and -13, to -2, of -4, by -5, in -4, on 3, at -6, for -1, from -6, out 2, prep -2, just -5, time -2, name -1, noun -4, plural -2, adverb -2, number -3, comma -8, stop -12
sort+after claim: that 1, and -9, to 1, of 2, in -5, on 2, for 2, from 1, about 4, against 1, prep 1, be -2, verb-past -5, name 3, comma -4, stop -2
sort+after statement: that -2, of 2, on 3, with -6, about 4, verb-past -7, noun -7, comma -6, stop -3, symbol -4
sort+after according: to 1
sort+after colon: number -5
sort+after unlisted: the -1, some -1, his -1, and -4, to -1, by -2, in -2, on -1, at 3, for -3, from -3, about 3, out 1, prep -5, people -4, name -2, noun -1, plural -2, adjective -1, comma -4, stop -1
sort+auxiliary say: 0 1, 14 1, 35 -1
sort+auxiliary add: 0 1, 28 -2
sort+auxiliary state: 7 -1, 21 4
sort+auxiliary argue: 0 1, 14 -3
sort+auxiliary tell: 0 1, 7 -2
sort+auxiliary warn: 0 1
sort+auxiliary ask: 0 1, 7 2
sort+auxiliary feel: 0 -2, 7 2
sort+auxiliary see: 0 -1, 7 1, 14 -1, 35 -2
sort+auxiliary know: 7 2, 21 1, 35 -1
sort+auxiliary want: 28 -4
sort+auxiliary intend: 0 -3, 7 3, 14 -1
sort+auxiliary demand: 0 -1, 7 1, 35 1
sort+auxiliary call: 0 -1, 7 -1, 14 2, 35 2
sort+auxiliary deny: 0 -1
sort+auxiliary reject: 0 1
sort+auxiliary confirm: 0 2
sort+auxiliary agree: 0 2
sort+auxiliary promise: 0 -2, 7 -1, 14 2
sort+auxiliary criticize: 0 1, 7 1, 14 -1
sort+auxiliary praise: 0 -1, 7 -2, 14 2, 35 1
sort+auxiliary show: 0 1, 7 2, 14 1, 35 -1
sort+auxiliary suggest: 0 1, 14 1
sort+auxiliary report: 0 -1, 7 -1
sort+auxiliary detail: 0 -1, 35 1
sort+auxiliary talk: 0 -1
sort+auxiliary predict: 0 1
sort+auxiliary decide: 0 -1, 7 -3, 14 2
sort+auxiliary love: 0 -6
sort+auxiliary emotion: 0 -1, 7 1
sort+auxiliary release: 0 -4, 7 2, 35 -4
sort+auxiliary point: 0 1
sort+auxiliary search: 0 -3, 7 3, 35 -2
sort+auxiliary allow: 0 -1, 35 -3
sort+auxiliary try: 0 -2, 14 -1, 35 -10
sort+auxiliary give: 0 -2, 7 -2, 14 -3, 28 -1, 35 -4
sort+auxiliary make: 0 -1, 7 -1, 28 -2, 35 -7
sort+auxiliary go: 0 -2, 7 -3, 21 -2, 28 -1, 35 -8
sort+auxiliary do: 0 -1, 7 1, 8 2, 14 -3, 21 -1, 28 -3, 35 -2
sort+auxiliary according: 0 1
sort+auxiliary colon: 0 -1
sort+auxiliary unlisted: 0 -1, 7 -1, 10 -1
sort+subject say: some 3, he 1, they -1, it 2, who -1, person 5, people 2, body 3, verb-base 2, noun 1, comma 2, bracketClose 2, close 1
sort+subject add: he -1, name -1, noun 1, comma 1, close 3
sort+subject state: he 3, people 3, body 3, name -1, noun -2
sort+subject argue: people 1, name 1, comma 1
sort+subject tell: he 1, person 5, name 1, comma 5
sort+subject ask: none 1, when 1, comma 1
sort+subject believe: he -1, people 3, name 1, noun -1
sort+subject feel: he -3, people 3
sort+subject see: he -2, people 1, noun -2, comma -1
sort+subject know: he -1, people -1, comma 2
sort+subject want: he -1, they -1, who 1
sort+subject intend: he -1, body -1, noun -1, plural 2, comma -3
sort+subject demand: and 1, name 1, noun -3, comma 1
sort+subject call: he 2, and 4, people 1, body -3, name 2, noun -3, comma 1
sort+subject reject: name -1, comma 2
sort+subject confirm: name 1
sort+subject agree: name 1
sort+subject doubt: name 4
sort+subject promise: he 3, and 2, name 2, comma 1
sort+subject criticize: he 2, who 1, and -1, people 3, body 2
sort+subject praise: he 1, who -2, verb-past 2, name 1, noun -2, plural -2, comma 2
sort+subject show: he -2, people -2, document 3, verb-base 3, name -1, plural 1, comma -2
sort+subject suggest: he -1, name 3, comma 1
sort+subject report: he 2, body -1, name 2, noun -2, comma 1, close -1
sort+subject detail: name -1, noun -1
sort+subject talk: he 1, name -1, comma -1
sort+subject decide: he -2, body 1, name -1
sort+subject love: plural -5
sort+subject emotion: name -3
sort+subject release: comma -1
sort+subject point: name 2, noun -4
sort+subject search: name 1, noun -4
sort+subject allow: name -2
sort+subject try: he -1, name -2, noun -1
sort+subject give: he -1, noun 1, comma -5
sort+subject make: it -6, who -1, and -2, people -3, body -3, verb-base -4, verb-past -10, name 1, noun -3, plural -1, comma -2
sort+subject go: none -1, the -5, that -4, some 1, he -2, they -3, it 1, who -2, and -2, person -3, body -1, claim -3, verb-base -3, verb-s -2, verb-past -2, name -2, noun 3, plural -1, comma -2, possessive -2
sort+subject do: none -2, the -3, a -5, some -2, he -2, they -2, it -2, who -4, which -3, and -3, person -3, people -1, body -1, document -2, verb-base -3, verb-s -3, verb-past -7, verb-ing -9, name -2, noun -1, plural -2, comma -3
sort+subject claim: the -1, some -1, and -1, of 1, in -1, verb-past 1, name -3, noun -1, ing 1, comma 1
sort+subject statement: the -4, his -1, noun 1, possessive -1, symbol -2
sort+subject according: none 2
sort+subject colon: verb-past -7, name 2, noun -1
sort+subject unlisted: the -3, a 1, that -2, some -1, and -1, of -6, people -1, body 1, document -3, verb-base -4, verb-past -3, noun -1, plural -1, comma -2
sort+quoteBefore say: 1 1, 3 1
sort+quoteBefore add: 0 -2, 1 3, 2 2, 3 2
sort+quoteBefore state: 0 -1, 2 5
sort+quoteBefore argue: 0 -1
sort+quoteBefore tell: 0 -1, 2 3
sort+quoteBefore warn: 0 1
sort+quoteBefore ask: 2 2
sort+quoteBefore feel: 0 1
sort+quoteBefore know: 0 -1
sort+quoteBefore demand: 0 -1
sort+quoteBefore call: 0 -1, 2 1, 3 1
sort+quoteBefore deny: 0 1
sort+quoteBefore reject: 0 1
sort+quoteBefore doubt: 0 1
sort+quoteBefore decline: 0 1
sort+quoteBefore promise: 0 -1
sort+quoteBefore criticize: 0 -1
sort+quoteBefore praise: 0 1
sort+quoteBefore report: 0 -1, 1 -1, 2 3, 3 1
sort+quoteBefore detail: 0 -1
sort+quoteBefore predict: 0 -1
sort+quoteBefore decide: 0 -1
sort+quoteBefore release: 0 -1
sort+quoteBefore point: 0 1
sort+quoteBefore search: 0 -1
sort+quoteBefore allow: 0 -1
sort+quoteBefore try: 0 -3
sort+quoteBefore give: 0 -1
sort+quoteBefore make: 3 -1
sort+quoteBefore go: 0 -1, 2 -2, 3 -3
sort+quoteBefore do: 0 -2, 2 -3
sort+quoteBefore claim: 3 -1
sort+quoteBefore statement: 0 -1, 3 -5
sort+quoteBefore according: 0 1
sort+quoteBefore unlisted: 0 -1, 2 1, 3 2
sort+quoteAfter say: 1 1, 2 -1
sort+quoteAfter add: 0 -2, 1 5, 2 -1, 3 1
sort+quoteAfter state: 1 1, 2 1
sort+quoteAfter argue: 0 -1, 2 3, 3 5
sort+quoteAfter tell: 0 -1, 2 2, 3 6
sort+quoteAfter ask: 0 1
sort+quoteAfter feel: 0 1
sort+quoteAfter see: 3 2
sort+quoteAfter intend: 0 -1
sort+quoteAfter demand: 0 -1, 3 2
sort+quoteAfter call: 0 -3, 2 3, 3 2
sort+quoteAfter deny: 0 1
sort+quoteAfter reject: 0 1
sort+quoteAfter confirm: 0 -1, 3 2
sort+quoteAfter doubt: 0 1
sort+quoteAfter promise: 0 -1, 2 2, 3 2
sort+quoteAfter criticize: 2 1
sort+quoteAfter praise: 3 -2
sort+quoteAfter show: 0 1, 3 1
sort+quoteAfter report: 0 -1, 1 4, 2 2
sort+quoteAfter detail: 0 -1
sort+quoteAfter talk: 0 1
sort+quoteAfter predict: 0 -1
sort+quoteAfter decide: 0 -1
sort+quoteAfter love: 0 -1
sort+quoteAfter release: 0 -1
sort+quoteAfter search: 0 -1
sort+quoteAfter allow: 0 -2
sort+quoteAfter try: 0 -1
sort+quoteAfter give: 0 -2
sort+quoteAfter make: 0 -2, 2 1
sort+quoteAfter go: 0 -1, 2 -3, 3 1
sort+quoteAfter do: 0 -2, 2 -2, 3 1
sort+quoteAfter statement: 0 -1, 2 -2, 3 1
sort+quoteAfter according: 0 2
sort+quoteAfter colon: 0 -5
sort+quoteAfter unlisted: 0 -2, 1 2, 2 1, 3 1
sort+that say: 2 2
sort+that add: 0 -1, 1 3, 2 2
sort+that state: 0 -1, 1 1, 2 3
sort+that argue: 0 -1, 1 3, 2 1
sort+that tell: 0 -1, 2 3
sort+that warn: 1 4
sort+that believe: 0 -1
sort+that feel: 1 -1
sort+that see: 0 -1
sort+that know: 2 1
sort+that confirm: 1 3
sort+that agree: 0 -2
sort+that promise: 0 -1
sort+that praise: 2 1
sort+that show: 0 -1, 1 1, 2 -2
sort+that suggest: 1 2
sort+that report: 0 -1, 1 1, 2 2
sort+that predict: 0 -2, 1 2
sort+that decide: 0 -1
sort+that love: 0 -1
sort+that emotion: 0 -1
sort+that release: 0 -2
sort+that point: 0 -2, 2 5
sort+that search: 0 -1
sort+that allow: 0 -1
sort+that try: 0 -2
sort+that give: 0 -2
sort+that make: 0 -2, 2 4
sort+that go: 0 -1, 2 3
sort+that do: 2 -1
sort+that claim: 0 -1, 1 1, 2 2
sort+that statement: 0 -1, 1 -2
sort+that according: 0 1
sort+that colon: 0 -1
sort+that unlisted: 0 -1, 2 1
sort+clause say: none 1, that -3, who -1, which -2, as -1, because 2, and 1, but 4, to 4, comma 2, dash 2, bracketOpen 5, close 1
sort+clause add: none -1, comma -1, close 2
sort+clause state: none -1, as 2, because -2, before -1, and -2, to -2, comma 3, dash 2, close 2
sort+clause argue: and 1, comma 1
sort+clause tell: and -1, comma 2, close 4
sort+clause warn: comma 1
sort+clause ask: none 2, when 1
sort+clause believe: that -4, who 1
sort+clause feel: and 2, comma -2
sort+clause see: none -1, that -4, and 3, comma -1
sort+clause know: that -2, and 1, comma -2
sort+clause want: none -1, that -2, who 1, and -1, comma -1
sort+clause intend: none 2, that -3, and -2, comma 1
sort+clause demand: none 1, comma 2
sort+clause call: none 2, who -1, and 1, to -1, comma -1
sort+clause deny: none 2
sort+clause reject: none -1, comma 2
sort+clause confirm: none 2, comma -1
sort+clause agree: none -1, comma 2
sort+clause doubt: none 2, comma 1
sort+clause decline: none 1, comma -2
sort+clause promise: and 2, comma 2
sort+clause criticize: that 1, who 1, comma -2
sort+clause praise: none 1, that -2, who 1, and -2, to -2, comma -1
sort+clause show: none 1, and -2, comma -1
sort+clause suggest: none 2, comma 1
sort+clause report: as 5, and -2, comma 1, close 1
sort+clause detail: none -1, and -1
sort+clause talk: none -3
sort+clause predict: none -2, comma 1
sort+clause decide: none -1, who -3, and -1
sort+clause love: none 2, comma -1
sort+clause emotion: none -1, comma 1
sort+clause release: none -1, and -3, comma -2
sort+clause point: none 1
sort+clause search: none -2, and 3, comma -1
sort+clause allow: none 1, that -3, and -1, comma -5
sort+clause try: none -4, and -3
sort+clause give: none -2, comma -2
sort+clause make: none -2, that -1, who -1, as 1, because 2, and -2, but -1, to -5, comma -1, dash -3
sort+clause go: none -3, who -2, which -5, how -5, when -1, if -3, as -4, because -2, before -3, and -1, to -1, dash -3, close -2
sort+clause do: none -3, who -2, which -2, how -9, when -3, if -4, as -11, because -6, before -1, and -3, but 1, to -10, comma -1, colon 1, dash -3, close 1
sort+clause claim: none -1, who -1, as -1, because -1, before -1, and -1, dash -2, close -2
sort+clause statement: none -2, that -5, and -3, to -1, comma -1, close -2
sort+clause according: none 2
sort+clause colon: none 1, and -1, to -5, comma -4
sort+clause unlisted: none -1, that -1, who -1, which -2, as -1, because -3, before -1, and -2, but -3, to -3, comma -1, dash -1, close 2
sort+object say: none 3, that -1, her 1, he 2, they -1, it 1, day 6, time 3, title 1, person 4, body 3, document 2, statement 2, claim 1, name 1, noun 2, plural 2, stop 1, open 1
sort+object add: none -2, that 2, claim 1, noun -1, plural -1, open 2
sort+object state: that 1, day 4, name -1, stop -3, open 2
sort+object argue: that 2, he 2, name 2, noun -2
sort+object tell: him -1, people 4, body 4, name 1, noun -1, plural 2
sort+object warn: that 4
sort+object ask: he 2, noun 2
sort+object believe: he 1, name -1, stop 2
sort+object feel: that -1, noun 1
sort+object see: him 2, noun -1
sort+object know: noun 1, plural -3, stop 1
sort+object want: name 1, noun -1
sort+object intend: none 2, name -2, noun 1, plural -1, stop 3
sort+object demand: people 3, body 2, noun -1, plural -1
sort+object call: her 1, it -1, him 3, self 2, title 1, name -1, noun -1, plural -1
sort+object reject: claim 1, name 2, noun 1
sort+object confirm: that 4, noun -2
sort+object agree: name -3, noun -1
sort+object decline: noun -1
sort+object promise: noun -1, plural 1, open 3
sort+object criticize: him 2, title 3, people 2, name 2, noun -3, plural 1
sort+object praise: her 2, him -1, title 1, people 2, name 1, noun -2
sort+object show: that 1, name 3, noun -2, plural -1, stop 2
sort+object suggest: that 1, name 1
sort+object report: that -1, day -1, document -1, stop 2
sort+object detail: noun 2, plural 1
sort+object predict: that 1, noun 1
sort+object decide: name 1, plural -5, stop -2
sort+object love: name -5
sort+object emotion: that -1, name -2, noun -4
sort+object release: name -2, noun 2, plural 1
sort+object point: that 4
sort+object search: name -1, noun -2
sort+object allow: name -3, noun -2, plural 2
sort+object try: name -5, noun 1, plural -3
sort+object give: name 1, noun -1, plural -1
sort+object make: none -2, her 2, it 2, him -2, people -4, body -9, claim -2, name -3, noun 1, stop -2
sort+object go: none 1, her -1, him -8, time -3, title -10, person -4, people -5, body -5, document -3, name -3, noun 1, plural -4, open -4
sort+object do: that -4, her -4, it 1, him -2, time -4, person -2, people -3, body -2, claim -3, name -4, noun -1, plural -2, stop -3, open -1
sort+object claim: none -3, her 1, he -2, person 1, people -1, claim -3, noun -1, plural 1, stop -3, open -2
sort+object statement: that -1, day -1, noun 2, stop -5
sort+object according: body 1, name 3, noun 1
sort+object colon: none -1, name -1, noun -2, open 1
sort+object unlisted: none -2, her -1, time -1, person -2, people -1, body -2, claim -3, noun -1, plural -2, stop -1
sort+titled say: 1 -1
sort+titled state: 0 1
sort+titled warn: 0 1
sort+titled see: 0 -1
sort+titled want: 0 -1
sort+titled intend: 0 -1
sort+titled reject: 0 1
sort+titled agree: 0 -1
sort+titled doubt: 0 1
sort+titled praise: 1 4
sort+titled report: 0 1
sort+titled decide: 0 -1
sort+titled love: 0 -1
sort+titled release: 0 -2
sort+titled search: 0 -1
sort+titled allow: 0 -1
sort+titled try: 0 -2
sort+titled give: 0 -2
sort+titled make: 0 -1
sort+titled go: 0 -1
sort+titled do: 0 -1, 1 3
sort+titled according: 0 1
sort+titled colon: 0 -3, 1 3
sort+titled unlisted: 0 -1
sort+position say: 1 3, 2 2, 3 5, 7 3, 9 -1, 10 5
sort+position add: 2 -1, 3 -3, 4 1, 5 -2, 6 2, 7 -2, 8 1, 9 1, 10 1
sort+position state: 1 2, 3 3, 4 1, 5 1, 6 -1, 8 -2, 9 -1, 10 1
sort+position argue: 1 2, 2 -1, 4 3, 5 4, 6 3, 7 -1, 8 -1
sort+position tell: 1 1, 2 1, 3 1, 5 1, 7 -1, 8 2, 9 -2, 10 3
sort+position ask: 0 2, 1 -1, 2 9, 7 -1, 8 -1
sort+position believe: 1 1, 2 -1, 3 1, 4 -2, 6 -1, 9 -1
sort+position feel: 8 -1, 9 3
sort+position see: 4 1, 5 -1, 6 2, 9 -2
sort+position know: 1 -1, 2 1, 3 -3, 4 2, 6 -1, 7 2, 8 -1
sort+position want: 1 -1, 7 -1, 8 1, 9 -2
sort+position intend: 1 1, 3 -1, 4 -1, 5 -1, 6 -1, 7 1, 8 -2, 9 -1
sort+position demand: 3 1, 4 2, 6 1, 9 -3
sort+position call: 1 3, 2 1, 3 1, 4 -1, 6 1, 9 -1, 10 -3
sort+position deny: 9 1
sort+position reject: 7 -1, 8 -1, 9 3
sort+position confirm: 1 5, 2 5, 8 1, 9 -2
sort+position agree: 7 -2, 8 -1, 9 -1
sort+position promise: 2 1, 6 -1, 7 -1
sort+position criticize: 1 1, 2 2, 3 -2, 4 2, 6 1, 7 -1, 9 -1
sort+position praise: 1 4, 3 1, 4 -2, 5 2, 7 -1, 8 -1, 10 -2
sort+position show: 1 -1, 2 1, 4 -2, 5 1, 8 -1
sort+position suggest: 1 7, 2 4, 6 1, 7 -2
sort+position report: 1 -1, 2 1, 4 1, 5 -2, 7 -3, 8 -1, 9 3, 10 1
sort+position detail: 2 2, 7 -1, 8 2, 9 -2
sort+position talk: 1 1, 4 1, 6 -1, 8 1, 9 -2
sort+position predict: 8 1
sort+position decide: 4 -2, 7 -1
sort+position love: 8 1, 9 -1
sort+position emotion: 3 2, 7 -2, 8 2, 9 1
sort+position point: 7 2, 8 -1, 9 -1
sort+position search: 2 1, 6 -3, 7 -1, 8 1, 9 -5
sort+position allow: 7 -3, 8 -1, 9 -3
sort+position try: 7 -1, 8 -2
sort+position give: 6 -1, 8 -3, 9 -1
sort+position make: 1 -3, 2 -2, 3 1, 4 -3, 5 2, 6 -4, 7 -2, 8 -1, 10 -2
sort+position go: 0 -5, 2 -1, 3 -4, 4 -2, 5 -3, 6 -1, 7 -1, 8 -3, 9 -2, 10 -1
sort+position do: 0 -1, 1 -4, 2 -2, 4 -2, 5 -1, 6 -4, 7 -2, 8 -1, 9 -3, 10 -1
sort+position claim: 1 -1, 2 -2, 4 -1, 5 -1, 6 -2, 7 -1, 8 -3, 10 -2
sort+position statement: 1 -2, 2 -5, 3 -4, 4 -5, 5 -1, 6 1, 7 -3, 8 -1, 9 -3
sort+position according: 0 2, 7 2, 9 5
sort+position colon: 1 1, 2 3, 3 -2, 6 -5, 7 -7, 8 -4, 9 -7
sort+position unlisted: 1 -1, 2 -1, 3 -2, 4 -3, 5 -1, 9 -1, 10 -4
sort+earlier say: 0 1, 2 1, 3 -1
sort+earlier state: 0 1, 2 -3
sort+earlier argue: 0 1, 1 2, 2 -2
sort+earlier tell: 1 -1
sort+earlier warn: 0 1, 1 2
sort+earlier ask: 0 4, 1 -2
sort+earlier believe: 0 1, 1 -3
sort+earlier feel: 0 1, 1 -2
sort+earlier see: 0 1, 1 -1, 2 -3
sort+earlier know: 0 2, 1 -2, 2 -1
sort+earlier want: 1 -3, 2 -1
sort+earlier intend: 0 1, 1 -1
sort+earlier demand: 1 -1, 2 1
sort+earlier call: 0 1, 1 1, 2 -2
sort+earlier deny: 1 1
sort+earlier reject: 0 2, 1 -2
sort+earlier confirm: 0 2
sort+earlier agree: 0 -1, 1 -1
sort+earlier doubt: 0 2, 1 1
sort+earlier decline: 0 -1
sort+earlier promise: 0 -1, 1 2
sort+earlier criticize: 1 -1, 2 2
sort+earlier praise: 0 1, 1 -1, 2 -2
sort+earlier show: 0 -1, 2 -4
sort+earlier suggest: 0 1, 1 1
sort+earlier report: 0 -1, 2 -1
sort+earlier predict: 1 1
sort+earlier decide: 1 -2, 2 -2
sort+earlier love: 0 1, 1 -1
sort+earlier emotion: 1 -4
sort+earlier release: 0 -1
sort+earlier point: 1 1
sort+earlier search: 0 -1, 1 -3
sort+earlier allow: 0 -1, 1 -4, 2 -1
sort+earlier try: 0 -1, 1 -2, 2 -11
sort+earlier give: 0 -2, 1 -1, 2 -5
sort+earlier make: 0 -1, 1 -3, 3 -2
sort+earlier go: 0 -1, 1 1, 2 -2, 3 -1
sort+earlier do: 0 -1, 2 -1, 3 -1
sort+earlier claim: 0 2, 1 -2, 2 -4, 3 -5
sort+earlier statement: 1 -3, 2 -2
sort+earlier according: 0 1, 2 7
sort+earlier colon: 1 -4, 2 -2
sort+earlier unlisted: 0 -1, 1 -1, 2 -3, 3 1
sort+room say: 1 3, 2 -1, 3 2, 5 1, 6 2, 7 -1, 8 1, 9 1, 10 2
sort+room add: 1 1, 6 2, 8 -2, 9 1
sort+room state: 1 1, 5 -3, 6 -2, 7 1
sort+room argue: 6 -2, 9 1, 10 3
sort+room tell: 2 4, 3 1, 5 2, 6 -1, 8 2, 9 -1, 10 1
sort+room warn: 9 3
sort+room ask: 8 2, 9 1, 10 3
sort+room believe: 1 1, 7 1, 8 -2, 10 -2
sort+room feel: 9 1
sort+room see: 6 -1, 7 1, 8 -1, 9 -1
sort+room know: 1 1, 7 -2, 10 2
sort+room want: 6 1, 7 -2, 8 -1, 9 1
sort+room intend: 6 -2, 7 -1, 8 -2, 9 -1
sort+room demand: 6 -1, 8 1, 9 -1, 10 3
sort+room call: 4 2, 6 -1, 7 2, 8 1, 10 -1
sort+room reject: 7 -3, 9 1
sort+room confirm: 7 -2, 9 1
sort+room agree: 8 -3, 9 -2
sort+room doubt: 8 4
sort+room decline: 8 -1
sort+room promise: 6 2, 7 2, 8 -1, 9 -1
sort+room criticize: 6 1, 7 1, 8 2
sort+room praise: 2 2, 3 -1, 4 -1, 5 -2, 6 1, 7 1, 9 -1, 10 -1
sort+room show: 1 4, 6 1, 7 -1, 8 -1, 9 1, 10 1
sort+room suggest: 8 1, 9 1
sort+room report: 1 2, 4 -4, 6 -2, 10 1
sort+room detail: 7 -1, 9 1
sort+room talk: 7 1, 8 1, 9 -1
sort+room predict: 9 2
sort+room decide: 6 -2, 7 1, 8 -1, 9 -1
sort+room love: 9 -3
sort+room emotion: 7 -2, 8 2
sort+room release: 7 -1, 8 2, 9 -2
sort+room point: 8 2, 9 -1
sort+room search: 9 -1
sort+room allow: 7 -3, 8 -1, 9 2
sort+room try: 6 -3, 7 -1, 8 -2, 9 1
sort+room give: 6 -2, 7 2, 8 -1, 9 -3
sort+room make: 2 -2, 3 -3, 4 -2, 5 -2, 7 -2, 8 -1, 10 -1
sort+room go: 1 -6, 2 -2, 3 -1, 4 -1, 5 1, 6 -2, 7 -3, 8 -1, 9 -2, 10 -2
sort+room do: 1 -12, 2 1, 3 -2, 4 -2, 5 -1, 7 -2, 8 -2, 9 -2, 10 -1
sort+room claim: 1 -2, 3 -4, 4 -1, 5 -1, 6 -1, 7 -2, 8 -1, 9 1
sort+room statement: 1 -1, 7 -2, 8 -1, 9 -2, 10 -7
sort+room according: 3 8, 4 2, 5 4, 6 4, 7 4, 8 -2, 9 1, 10 1
sort+room colon: 2 -8, 6 1, 7 2, 9 -2, 10 -2
sort+room unlisted: 1 -2, 2 -2, 3 -2, 5 -1, 6 -1, 7 -1, 8 -1, 9 -1, 10 -2
sort+after2 say: none 3, the 1, his 3, and 5, of 7, be 4, have 5, do 1, just 1, day 1, time 3, title 1, person 4, people 1, body 2, verb-base -1, verb-s 5, verb-past 5, verb-ing 2, name 2, noun 3, plural 1, adjective 2, ed 1, ing -1, comma 2, stop -1, open 1, possessive 4
sort+after2 add: the 1, a 1, he 3, verb-base -6, verb-ing 1, name 6, noun -4, open 3
sort+after2 state: none 1, the 1, a 1, some 1, he 3, claim 1, noun 2, plural 1, open 2
sort+after2 argue: the 1, be 1, noun -3
sort+after2 tell: that 2, he 1, people 2, body 4, name 5, comma -1, stop 4
sort+after2 ask: he 1, to -1
sort+after2 believe: none 1, be -3, modal 1, name -1
sort+after2 feel: verb-base 2, noun 3
sort+after2 see: the -2, as 3, name -2
sort+after2 know: none 1, name -2
sort+after2 want: verb-base 1
sort+after2 intend: verb-base 3
sort+after2 demand: to 3, name -2, noun -1
sort+after2 call: the 3, a 1, as 4, noun 1, plural -1, adjective 3, open 2
sort+after2 confirm: the -1, noun -1
sort+after2 agree: noun 1
sort+after2 decline: verb-base 1
sort+after2 promise: verb-base 2, noun 1
sort+after2 criticize: of 4, for 3, body 2, noun 3, plural 1, possessive 2
sort+after2 praise: the -2, for 1, claim 2, noun 1, plural 1, comma -2, stop 2, possessive 2
sort+after2 show: none 4, the -1, some 1, be 1, verb-ing 1, noun -1, plural 1
sort+after2 suggest: the 1, modal 4, name 2
sort+after2 report: none 2, a 3, noun 2
sort+after2 detail: name 1, noun 1, plural 3
sort+after2 talk: the -2, noun 1
sort+after2 decide: verb-base 2, name 2, noun -1
sort+after2 love: name -4, noun -1
sort+after2 emotion: the 2, name -1
sort+after2 release: noun 3
sort+after2 point: that 4
sort+after2 search: the -1, name -4, noun -1
sort+after2 allow: to -1, noun -1
sort+after2 try: verb-base -1, noun -1
sort+after2 give: the 3, a -3, to 1, name -1
sort+after2 make: the -8, a -5, some -1, to -4, of -1, in -4, claim -3, verb-base -6, name -1, noun 1, plural 1, adjective 1, comma -1, stop -2
sort+after2 go: none -6, the -5, a -4, some -6, his -2, and -6, to 2, of 1, in -6, with 3, be 6, have 4, just -1, title -7, people -4, body -4, verb-base 2, name -5, noun -4, plural -8, adjective -4, number -11, comma -1, stop -2
sort+after2 do: none -12, the 1, some -5, his -2, and -5, to -5, of -4, in -2, on -1, for -3, just -5, title -1, people -3, body -2, claim -3, verb-base -4, verb-past -4, verb-ing -3, noun -2, plural -1, adjective -1, ed -5, ing -3, number -2, comma -5, stop 1
sort+after2 claim: none -2, the -1, a -2, some 2, his 2, her 2, he -2, whether 5, be -3, title -2, verb-base -1, verb-past -6, verb-ing -2, plural -2, adjective 1, open -1
sort+after2 statement: none -1, the 1, noun 3, symbol -5
sort+after2 according: the 5, a 4
sort+after2 colon: none -1, i 2, name -4, noun -3
sort+after2 unlisted: none -2, the 1, a -1, some -1, and -4, in -4, body -4, verb-base -2, name 1, plural -4, number -2, comma -2, stop -2
sort+before2 say: none 4, the 4, a 6, some 2, he 1, and 4, but 1, of -3, have 5, day 6, title 4, person -2, people -3, body 7, statement 5, verb-base 2, name 2, noun 2, adjective 1, number 4, comma 3, close 1
sort+before2 add: none 1, the 4, title 1, verb-past 1, name -1, noun -2, close 1
sort+before2 state: none 2, the -2, do 4, title 4, name 1, noun 1, comma 6, close 2
sort+before2 argue: noun 2, comma 3
sort+before2 tell: none 1, title 4, noun -1, comma 2, close 3
sort+before2 ask: name -1, close -2
sort+before2 believe: none 1, name 1, noun -1, comma 1
sort+before2 feel: name -2
sort+before2 see: none -2, name -1
sort+before2 know: none -1, be 4, name 1, noun -2, comma -1
sort+before2 want: none -1
sort+before2 intend: none 2, be 1, noun 1
sort+before2 demand: the -3, comma 1
sort+before2 call: none 2, the -1, he 2, verb-past 2, name 2, noun -1, plural 1, comma 3
sort+before2 reject: name -1
sort+before2 confirm: none 6, name 1
sort+before2 agree: name -1
sort+before2 promise: name 3, comma 3
sort+before2 criticize: none 1, have -1, body 1, name 3, comma 2
sort+before2 praise: none -1, he 1, who -1, have 2, people 1, body -1, verb-past 1
sort+before2 show: none -2, the 1, body 2, verb-past 1, name 1, noun -1, comma -4
sort+before2 suggest: none 6, name -1, comma 3
sort+before2 report: none -1, the 1, noun -2, comma 2, close 3
sort+before2 detail: the -1, name 1
sort+before2 talk: none -2, name -3, comma 2
sort+before2 decide: comma -2
sort+before2 emotion: name -1
sort+before2 release: name -3
sort+before2 point: name 2
sort+before2 search: comma -1
sort+before2 allow: noun -2
sort+before2 try: name -1, noun -10
sort+before2 give: name -1
sort+before2 make: none -2, that -4, he -3, have -1, modal -3, title 1, people -2, verb-base -4, verb-past -10, noun -2, plural -6, comma -2
sort+before2 go: none -1, the -2, a -4, that 1, some -2, his -3, he -3, who -2, when -4, and 1, be -4, have -3, do -1, modal -5, title -1, people -1, body -5, verb-base -2, verb-s -2, verb-past -3, name -1, noun -2, plural -1, adjective -2, possessive -1
sort+before2 do: none -3, the -1, a -8, that 1, some -3, he -2, and -4, to -2, of -4, in -5, have -1, modal -5, title -2, people -1, body -1, claim -5, verb-base -7, verb-s -3, verb-past -7, verb-ing -2, name -4, noun -4, plural -3, adjective -6, ed -1, comma -1
sort+before2 claim: none -1, the -4, a -1, his -3, and -2, to -2, of -5, in 1, with 1, have 3, body -1, verb-base -2, verb-ing -1, name 1, plural -1, ed 1, comma -1, possessive 2
sort+before2 statement: a -1, in -4, verb-past -1, name -2, symbol -6
sort+before2 according: none 2, name 1, noun 2, plural 3, number 6
sort+before2 colon: none 1, name 3, noun -1
sort+before2 unlisted: none -1, the -2, a -5, that -1, some -2, he -1, who -2, to -3, of -4, be 1, modal -3, people -1, body 1, verb-base -3, verb-past -3, name -1, noun -2, plural -2, comma -1
sort+negated add: 1 1
sort+negated state: 1 2
sort+negated tell: 0 -1
sort+negated warn: 0 1
sort+negated ask: 0 1
sort+negated see: 0 -1
sort+negated know: 1 -1
sort+negated want: 0 -1
sort+negated intend: 0 -1
sort+negated confirm: 0 1
sort+negated agree: 0 1
sort+negated praise: 1 -1
sort+negated suggest: 0 1
sort+negated predict: 0 -1
sort+negated love: 0 -2
sort+negated emotion: 0 1
sort+negated release: 0 -2
sort+negated search: 0 -1
sort+negated allow: 0 -1
sort+negated try: 0 -1
sort+negated give: 0 -2
sort+negated make: 0 -1, 1 -1
sort+negated go: 0 -1, 1 -1
sort+negated do: 0 -1, 1 2
sort+negated according: 0 1
sort+negated colon: 0 -1
sort+negated unlisted: 0 -1
sort+kind say: 2 -1
sort+kind state: 1 2, 2 -5
sort+kind argue: 1 1
sort+kind warn: 1 1
sort+kind ask: 2 1
sort+kind want: 1 -1
sort+kind intend: 1 -1
sort+kind demand: 2 1
sort+kind reject: 1 1
sort+kind agree: 1 -1
sort+kind doubt: 1 1
sort+kind praise: 1 1, 2 -2
sort+kind report: 1 1
sort+kind decide: 1 -1
sort+kind release: 1 -2
sort+kind point: 1 1
sort+kind search: 1 -1
sort+kind try: 1 -2
sort+kind give: 1 -1
sort+kind make: 1 -1, 2 -1
sort+kind go: 1 -1, 2 -3
sort+kind do: 1 -1, 2 2
sort+kind statement: 1 -1
sort+kind according: 1 1, 2 2
sort+kind colon: 8 -1
sort+noun add: statement -1
sort+noun state: none 2, body -9
sort+noun argue: claim 3
sort+noun warn: none 1
sort+noun feel: none -1, claim 2
sort+noun intend: none -1, claim -1
sort+noun demand: body -5, claim 3
sort+noun call: claim 2
sort+noun confirm: none 1
sort+noun doubt: none 1, claim 1
sort+noun promise: none -1, claim 2
sort+noun criticize: none 2, claim -6
sort+noun praise: none 1, out -5, claim -2
sort+noun report: none 1, claim -1
sort+noun predict: none -1
sort+noun decide: none -2, claim 1
sort+noun love: none 2, prep -3
sort+noun emotion: none 1
sort+noun release: none -1
sort+noun search: document -16
sort+noun try: none -2
sort+noun give: none -2
sort+noun make: none -1
sort+noun go: none -1
sort+noun do: none 1, prep -10, just -2, body -3
sort+noun according: according 1
sort+noun colon: none -1
tag+after according: to 1
tag+after statement: that -2, of 2, on 3, with -6, about 4, verb-past -7, noun -7, comma -6, stop -3, symbol -4
tag+after claim: that 1, and -9, to 1, of 2, in -5, on 2, for 2, from 1, about 4, against 1, prep 1, be -2, verb-past -5, name 3, comma -4, stop -2
tag+after verb-base: the 1, this 1, some -1, her -1, he -1, they 3, it 1, him -2, what 2, how 2, whether 1, as -3, and -4, to 1, of -2, in -4, on 2, at 1, for 2, with -2, from -2, about 1, out 1, be -4, just -4, time -1, title -2, body -1, claim -2, verb-base -3, verb-s -5, verb-past -3, verb-ing -1, name -2, adverb 3, ed -3, ing -2, comma -4, stop -1, colon -2, dash -3, open -3
tag+after verb-s: the 3, some 1, his 2, he 2, it 1, as -2, and -8, of -3, in -4, on -1, for -2, about 2, out 1, prep -3, just -1, title 3, verb-base -4, verb-ing -1, name 4, noun 2, plural 1, comma -5, stop -3, open 1
tag+after verb-past: the 1, this 2, that 2, some -1, his 1, her -1, he 2, they -1, self -3, what 1, how 4, when -2, whether 2, if 1, as -1, before -2, and -3, to -1, by -1, in 1, on -2, at -3, with -3, from -4, about -2, against 3, out -1, prep -5, later 4, just 2, day 1, people -1, body -4, verb-base -3, verb-ing -1, name 2, noun 2, ed 5, ing -1, number -3, stop 3, colon 1, open -2
tag+after verb-participle: as 1, to -1
tag+after verb-ing: the -1, a -1, that 2, some -1, his 1, her 1, it -1, him 1, how 5, to 1, in -4, on 2, at -5, for 1, with -2, about 3, out 1, prep -1, just -1, title -1, people -2, body -3, claim 2, verb-base -7, verb-s -3, name -1, noun -3, plural -2, adjective -2, adverb 1, comma -5, stop -4, colon 1, open -1
tag+after ed: the 1, his 1, her 1, and -3, to 1, by -1, in -1, on -1, at 3, for -1, with 1, from -4, about 3, out 1, prep -5, people -7, body -7, claim -4, name -3, noun -2, plural -2, adjective -1, comma -5, stop -2
tag+after colon: number -5
tag+before according: none 2
tag+before statement: the -4, his -1, noun 1, possessive -2, symbol -2
tag+before claim: the -1, some -2, and -1, of 1, in -1, verb-past 1, noun -1, adjective -1, ing 2, comma 1
tag+before verb-base: none -4, that 1, they 2, i 1, and -2, be -1, do 1, modal -1, also -1, later 1, just -5, person -8, people 3, body -3, document 1, verb-base -5, verb-s 2, verb-ing -2, name -3, noun -4, plural 2, adverb 1, ed -1, comma -1
tag+before verb-s: that -1, he 1, who 1, which -1, and 1, to -2, later 1, just 3, person -1, body -2, document 4, verb-base -1, verb-ing -1, name 1, noun -4, plural -3, adverb 1
tag+before verb-past: they -1, who -1, which 1, because -2, and 2, but 1, not -2, be -1, have 1, also 2, just 1, day 1, time 2, title -2, person 2, people -3, body 1, document -3, claim -1, name 1, noun 1, dash 1, bracketClose 1, close -1
tag+before verb-participle: have -1
tag+before verb-ing: none 1, the -4, a -3, some -3, because -2, and -1, to 1, of -3, by 2, in 2, for -5, from -3, not -1, be 1, also 1, later -3, people -2, document -2, statement 3, verb-base -2, verb-s 2, name -4, adjective -4, adverb 2, comma 1, dash -2, close 2, possessive 1
tag+before ed: the -3, a -1, that -2, some 1, his -1, he -1, who -2, of -5, be -1, have -1, also 1, later 1, just 1, people -3, body -1, noun 1, plural -1, adverb -1, number 1, possessive -2
tag+before colon: verb-past -7, name 2, noun -1
tag+subject according: none 2
tag+subject statement: the -4, his -1, noun 1, possessive -1, symbol -2
tag+subject claim: the -1, some -1, and -1, of 1, in -1, verb-past 1, name -3, noun -1, ing 1, comma 1
tag+subject verb-base: none -5, that -1, some 1, they -1, i 1, you -2, him -1, who -1, which -4, and -3, but -3, on 3, time -2, title -2, person -5, people 1, body -2, claim -2, verb-base -1, noun -2, plural 1, ed -1, ing -3, comma -2, dash -3, close -3
tag+subject verb-s: that -2, he 1, it 1, and 1, body -1, document 5, verb-ing -1, noun -2, plural -3
tag+subject verb-past: that 1, he -1, they -2, it -1, i -2, who -2, which -1, because -1, and 1, day 2, time 3, person 1, people 1, body 1, document -3, claim 2, verb-s -2, verb-past -3, verb-ing -2, noun 2, dash 1, bracketClose 2
tag+subject verb-participle: name 1, noun 2, comma -1
tag+subject verb-ing: none 1, the -4, a -3, some -2, he -3, who -1, because -1, before 1, and -1, of -1, by 2, in 2, for -4, from -3, people -2, document -2, statement 3, verb-base -2, verb-s 1, plural 1, adjective -4, comma 1, dash -1, close 2
tag+subject ed: the -4, a -1, that -2, some 2, his -1, and -1, of -6, people -1, body 1, document -3, verb-base -4, verb-past -3, noun -1, plural -1, comma -2, possessive -3
tag+subject colon: verb-past -7, name 2, noun -1
tag+auxiliary according: 0 1
tag+auxiliary verb-base: 0 -1, 7 1, 21 2
tag+auxiliary verb-s: 35 -3
tag+auxiliary verb-past: 0 1, 8 1, 10 -4, 14 1, 16 -4
tag+auxiliary verb-participle: 0 -3, 7 3, 14 -1
tag+auxiliary verb-ing: 0 -2, 7 1, 8 -1, 10 1, 35 1
tag+auxiliary ed: 7 -1, 10 -1
tag+auxiliary colon: 0 -1
before+after none: the -1, name -1
before+after the: that -1, of 3, be 1, noun -2, comma -4, stop -4
before+after a: that -1, noun -1
before+after that: the -4, name 2
before+after some: to 2
before+after his: on 2
before+after he: the -1, a -2, some -1, his 2, him 1, to -1, of 3, on 1, at 1, out -1, name 1, comma 1, stop 1, colon 2
before+after they: the -2, comma 1
before+after it: to -1
before+after who: the -1, a 1, to 1, noun 1
before+after and: the 1, a -1, that 1, his 1, it 1, him 1, to 2, noun -2, plural 1, comma -1
before+after to: the -2, a -1, some -2, his -1, him -2, to -1, in -2, on 1, for -1, about 1, out -5, title 1, people -1, noun -1, adjective -1, comma -2, stop -2
before+after in: to -3
before+after not: the 1, a -2, that 2, to -1, noun 2
before+after be: a -2, that 2, some -2, as 1, to -1, by 3, in -2, on -1, with -2, about 1, out -2, prep 2, noun 1, comma -1, stop -3
before+after have: a 1, that 1, some -2, his 1, her -1, he 5, they 2, him 1, in -1, for 3, out -1, noun 1, plural 1
before+after modal: the 1, a -2, some -3, to 1, for 1, name -3, noun -3
before+after also: the 2, that 1, to 1, name -2, noun 3
before+after later: that 4, name -1
before+after just: the -2, a 1, to -3, name -2
before+after day: name 2
before+after person: the 2, name 1
before+after people: that 1, some 4, to -3, name 1, noun -1, comma 1, stop 2
before+after body: the 2, it -1, to 2, in -3, name -2, noun 1, comma -1, stop -2
before+after document: that 2, name 2, stop 2
before+after name: the -1, a -2, this 2, that 1, some 2, his -2, her 1, he 2, they 1, it 3, him 2, to 1, on -1, at 1, for -1, about 2, out 2, day 1, verb-base -3, verb-past -4, name -1, noun 1, adjective 1, adverb -2, stop 3, colon 1, open 1
before+after noun: the -1, a -1, and -6, in -3, for -2, with -1, from 2, about 3, prep -1, be -3, name -2, noun -2, plural -1, comma -3, stop -2
before+after plural: the -1, to -2, name -1
before+after adverb: the 4, a -1, his 2, as 5, to -3, noun -2, stop -1
before+after number: number -5
before+after comma: a 1, that 1, some 1, his 1, her 1, he 2, it 3, of 1, by -6, in -1, on 1, out 1, title 3, name 3, noun -1, plural 1, comma -2, colon 3, open 1
before+after close: the 4, a 2, some 1, to -1, title 8, name 2
before+after possessive: to 1, noun -1
before+after symbol: noun -5, symbol -5
after+after2 none: none -1
after+after2 the: some -1, title 1, body 2, document -1, statement 1, claim -1, noun 1, adjective 1, ed -1, number 1, open -1
after+after2 a: document 1, claim 1, verb-ing -3, noun 2, adverb -1, ed -1, ing -2, number 1, open -1
after+after2 this: time -3, noun 1
after+after2 that: the 2, a 2, some 1, his 3, he 3, they 1, it 3, just 2, title 3, people -1, verb-ing 1, name 3, noun -2, plural 3, adjective 1, comma 3
after+after2 some: than -5, people 2, noun 1, plural 2
after+after2 his: person 1, adjective 3
after+after2 her: noun 2
after+after2 he: have 1, do 1, modal 2, verb-s 2
after+after2 they: be 2, have 2, modal 1
after+after2 it: be 2, modal 2, verb-past -2, noun -1, possessive -1
after+after2 him: a -1, as 2, to 2, comma -1, stop 2
after+after2 self: as 2
after+after2 as: the 2, name -4
after+after2 to: the -2, a -1, his -3, be 1, have 3, people -2, verb-base 3, name -1, adverb 1, open 2
after+after2 of: the 1, a -1, his -1, title 1, verb-ing -2, name 1
after+after2 by: the 1, a -1, some 1, name -1, noun -2
after+after2 in: the -4, a 2, some -2, month -1, name -5, number -4
after+after2 on: the -1, a -3, his 1, name 1, noun -3, plural 3
after+after2 at: the -1, a -4, name -3, noun 1
after+after2 for: a 4, some 1, name 1, noun 1
after+after2 with: the -1, name -1, noun -1
after+after2 from: the -4, name -3
after+after2 about: the 3, how 4, name 3
after+after2 against: name -1
after+after2 out: the 1, a 1, that 3, his 1, to -1, in -5, name 4, comma -6, stop -2
after+after2 prep: the -2, a -4, name -3
after+after2 not: to 5
after+after2 modal: verb-base -1
after+after2 just: time 3
after+after2 day: that 5, time -1, stop 2
after+after2 title: name 1
after+after2 person: name -3
after+after2 people: to 1, in -1, comma -2, stop -1
after+after2 verb-ing: the -1
after+after2 name: that 4, as 4, to 1, of 3, in -1, be 3, have 1, modal 1, person -3, people -1, verb-base -3, verb-s -2, verb-past -2, verb-ing 5, name -1, noun -1, plural -1, adjective 2, comma -1, stop -1, open -2, possessive 4, symbol 2
after+after2 noun: and -4, to 1, in -3, for -1, be 1, people 1, claim -4, verb-s -2, name 2, noun 2, comma -2, stop -3, symbol -5
after+after2 plural: and -6, to -1, of 1, in 2, comma -1, stop -3
after+after2 adjective: noun 2, plural -2
after+after2 number: noun -4
after+after2 comma: the -1, he -4, because 1, and -2, but -3, be 4, modal 2, just 2, verb-past -2, verb-ing -3, name -3, noun -4, open 4
after+after2 stop: none -1, open 2
after+after2 colon: none 4, open 3
after+after2 open: the -1, i 2, name -1, noun -2
after+after2 symbol: number -5, symbol -9
before2+before none: none -1, a 1, that -2, some 1, he 2, they 3, i -1, people -1, document 3, name -1, number -4, symbol -5
before2+before the: people -1, body -1, document 1, statement 1, claim 1, name -3, noun -1, plural 1
before2+before a: person -2, body -1, statement -1, name -4, noun -1
before2+before that: have -1, modal -6
before2+before some: people -1, name 1, noun -2, plural 1
before2+before his: people 2, body -1, noun -2
before2+before he: be 1, have -2, modal -2, later -1, adverb 1, possessive 3
before2+before they: be -2, have 2, modal -2
before2+before it: be -2, modal -2
before2+before who: have -1
before2+before which: he 2
before2+before when: he -2, name -1
before2+before as: he 2
before2+before because: he 3, name -1
before2+before before: name -1
before2+before and: he 4, have -1, name 2, noun -2
before2+before but: he 2, name -1
before2+before to: be -5, verb-base -1, noun -2, adverb -1
before2+before of: the -4, people -4, noun -2
before2+before in: the 2, a -2, his 1, name -5, number 2
before2+before on: to 2, day 1
before2+before not: be -4, just 1, adverb 1
before2+before be: a 1, not -1, also -1, later -2, just 1, adjective -1, adverb 1
before2+before have: to -4, not -1, also 1, later 1, just -1, verb-past -3, adverb -1
before2+before do: not 2
before2+before modal: not -2, be -2, have -6, just -4, verb-base -4, adverb -1
before2+before day: comma 2
before2+before time: comma 1
before2+before title: name 2, comma -2
before2+before person: comma 1
before2+before people: who -1, to -1, be 2, modal -2, comma -3
before2+before body: and -2, to -1, be -1, modal -2, person 2, people 1, body -1, name 2, comma 1
before2+before document: that 2, comma -2
before2+before statement: comma 2
before2+before claim: to -3
before2+before verb-base: the -2, to -1, noun -1
before2+before verb-s: to -1, comma 1
before2+before verb-past: the 1, he -8, to -1, noun 1
before2+before name: be 1, modal -1, also 1, later 2, just 2, verb-base 3, verb-s 1, verb-past -3, name 1, noun 1, plural -1, adverb 1, dash -1, bracketClose 2, possessive -1, symbol -4
before2+before noun: that -1, he -1, who 1, to -1, of -1, by -1, in -1, be -2, have 1, modal -2, person -3, people -1, body -3, document -1, verb-base -1, name -2, noun -1, plural -1, dash -2
before2+before plural: and 1, to -2, be -1, modal -3
before2+before adjective: to 1, person -1, people -1, noun -1, plural -3, comma -2
before2+before adverb: to 1, comma -2
before2+before ed: to -2, noun 1
before2+before number: noun -2, comma 1
before2+before comma: the -2, he 1, they 3, i 3, who 2, which 1, but 1, to -4, modal 1, also 1, later -1, just -1, people 1, name 3, noun -1, adverb -1, close 4
before2+before stop: bracketClose -1
before2+before query: close 6
before2+before dash: and 1
before2+before close: he 5, and 2, name 3
before2+before possessive: body 1, noun -1
after2+after3 none: none -1
after2+after3 the: just -1, title 1, person 3, document 2, claim 2, verb-ing 1, noun -1, adjective 2, ed 1, number -3, open -1
after2+after3 a: person 2, body -3, document 2, claim -2, name -1, adjective 1, adverb -1, ed -2, ing 2, open 1
after2+after3 that: the 2, he 3, name -2
after2+after3 some: people 1, name 3, plural 1, adjective -1
after2+after3 his: body 1, claim 2, noun -1, plural -5, adjective -2
after2+after3 her: noun -1
after2+after3 he: be 2, have -2, modal 2, verb-past -3
after2+after3 it: be 2, modal 1
after2+after3 as: the 2, a 2, noun -1
after2+after3 and: name 1, noun -2
after2+after3 to: the -3, verb-base 2, name -1, noun 1
after2+after3 of: the -1, his 1, verb-ing 1, name 2, noun 1
after2+after3 by: name -1
after2+after3 in: the -2, a -2, name -4, noun -1, number -1
after2+after3 on: the -2, name -1
after2+after3 at: the -1
after2+after3 for: the 1, verb-ing 2, name -1
after2+after3 with: a 2
after2+after3 from: name -3
after2+after3 about: the 1
after2+after3 prep: the -6, a -2
after2+after3 be: the 3, not 2, verb-past -3, verb-ing 1, adjective 1, adverb -3, ed -1, ing -1
after2+after3 have: a -3, some 2, not 1, verb-past 1
after2+after3 do: not 2
after2+after3 modal: not 1, be 3, verb-base 2, adjective -2
after2+after3 just: some -1
after2+after3 day: that 4
after2+after3 time: that 1, stop -1
after2+after3 people: to 1, in -1, stop 1
after2+after3 body: to 1, modal 1, noun -1, stop -2
after2+after3 document: of 1
after2+after3 claim: that 4, to 1, stop -1
after2+after3 verb-base: the -2, a -1, that -5, some -1, his -3, her 1, him -1, to -2, in -2, on 2, out 2, name -1, noun 1, plural 1, stop 3
after2+after3 verb-past: the -3, to -5, name -2, noun 1
after2+after3 verb-ing: the -1, a 1, that -2, to -1, name -1
after2+after3 name: that 5, as 4, and -3, of -2, in -2, on 3, for 2, be 1, have -2, modal 2, title 1, person 4, people 2, verb-base -2, verb-s 1, verb-past -2, name -1, noun -2, plural -1, comma -2, stop 1, open 2, possessive 2, symbol 1
after2+after3 noun: none -3, a 2, that 2, some 1, as -2, and -2, to -2, of 1, in -1, on 3, at 1, with 1, from -2, about 3, prep -2, modal 2, person 1, people -1, body -2, document 3, statement -2, claim 1, verb-s -1, verb-past -2, verb-ing -1, noun -2, adjective -3, ing 2, comma -2, stop -3, open 1
after2+after3 plural: that 1, to 1, of 1, in -2, on -1, modal 1, comma -2, stop -3
after2+after3 adjective: person 1, body -2, claim 1, name -1, noun 1, plural 1
after2+after3 adverb: noun -1
after2+after3 ed: noun -1
after2+after3 ing: noun 1
after2+after3 number: noun -4, stop -3
after2+after3 comma: the -4, who 1, and -4, but -1, verb-ing -2, name -4, open 5
after2+after3 stop: none -2
after2+after3 open: the 1, a -1, he 1, it 2, i 2, and 4, but 6, verb-base 4, name 2, adjective -2
after2+after3 possessive: statement 4, claim 2, plural 2, adjective 2
after2+after3 symbol: number -4, open -2
subject+beforeSubject none: none -2
subject+beforeSubject the: none -1, of -4, in 1, verb-base -2, verb-past 1, comma -1
subject+beforeSubject a: in -3, be 1
subject+beforeSubject that: none -3, body 1, document 2
subject+beforeSubject some: none -1, the -2, be 1, have 2, comma 3
subject+beforeSubject he: none 3, that -3, which 2, what -4, as 2, because 2, before -2, and 3, but 2, verb-past -9, noun -2, comma 3, close 4
subject+beforeSubject they: none 2, verb-past -10, comma 2
subject+beforeSubject it: comma -1
subject+beforeSubject i: none -1
subject+beforeSubject who: this -2, person -3, name -1, noun -1, comma 1
subject+beforeSubject which: comma 1
subject+beforeSubject and: body -2, name 1, noun -1, plural 1, comma -1, close 2
subject+beforeSubject but: comma 1
subject+beforeSubject by: noun -1
subject+beforeSubject in: noun -1
subject+beforeSubject on: verb-past 1
subject+beforeSubject day: on 1
subject+beforeSubject time: this 3, just 1
subject+beforeSubject title: the 3, name -1
subject+beforeSubject person: the -1, a -4, body 2
subject+beforeSubject people: the -1, some -2, his 1, and 2, of -3, body 2, name 1, adjective 1, number -3, comma 2, possessive 2
subject+beforeSubject body: the -1, a -1, his -2, of 1, body -3, name -1, noun -1, adjective -2, possessive 4
subject+beforeSubject document: none 3, the 2, a -3, noun -2
subject+beforeSubject statement: a -1
subject+beforeSubject claim: the 1, noun -2, possessive -6
subject+beforeSubject verb-base: not -2, modal -3, name 4, noun -3
subject+beforeSubject verb-s: he -1, name -3, noun -2
subject+beforeSubject verb-past: be -3, have -2, comma -1
subject+beforeSubject verb-ing: be 1, comma -2
subject+beforeSubject name: none 1, the -3, a -4, that -1, some 2, as 1, because 1, before -1, and 1, but 1, to 3, in -1, on -2, for -3, title 1, body 1, verb-past -2, name 1, noun -2, comma 2, close 3
subject+beforeSubject noun: the 1, a -1, some -1, his -2, her -1, and -1, to -2, of -1, in 1, just -1, body -1, verb-base -2, verb-past -1, verb-ing 1, name 2, noun -1, adjective 1, ed 1, ing -2, number -2, possessive -1
subject+beforeSubject plural: the 1, some 1, his -3, body 1, noun -1, adjective -4, comma -1, possessive 1
subject+beforeSubject adjective: the -1, a 1
subject+beforeSubject number: none -4, in 3
subject+beforeSubject comma: just -1, day 3, time 1, title -2, people -2, body 2, document -1, statement 2, claim -2, verb-s 1, adjective -3, ed -4, number 1, bracketClose 2
subject+beforeSubject dash: name -1, noun 2
subject+beforeSubject bracketClose: name 1, stop 1
subject+beforeSubject close: noun -5, comma 4, query 6
subject+beforeSubject possessive: he 2, name -1
subject+beforeSubject symbol: none -1, name -4
subject+after none: the -1
subject+after the: that -1, of 2, be 1, noun -2, comma -5, stop -5
subject+after a: that -1, noun -2
subject+after that: the -1, to 2, name 1, noun -2
subject+after some: the 4, to 1, noun -1
subject+after his: to 1, on 2
subject+after he: the -1, a -1, that 1, some -1, his 1, her 1, he 1, him 1, to -2, of 2, in -1, at 1, with -1, out 2, prep -7, verb-ing -2, name -1, noun 1, comma 1, stop -1, colon 1, open -1
subject+after they: to -1, stop 2
subject+after it: stop 1
subject+after i: to -2
subject+after who: the -2, a -2, that 1, his 2, to -1, in -1, for 1, name -1, noun 1
subject+after and: the 1, a -1, that 1, his 1, he -2, it 1, to 2, noun -2, comma -1
subject+after in: to -3
subject+after day: name 2
subject+after person: the 1, that 3, to -1, comma -1
subject+after people: a 2, that 2, his -2, to -2, in -2, for -1, out -3, name 1, noun 1, plural 1, comma 1, stop 2
subject+after body: the 1, a 2, that 1, to 2, on 1, out 1, noun -1, comma -1, stop -1
subject+after document: name 1, stop 2
subject+after verb-base: the -1, a -1, that 2, to -2, name 2, noun -1
subject+after verb-past: the -1, a -2, for 5, about 1, open -1
subject+after name: the 1, a -3, this 2, that 1, some 1, his -1, her -1, he 1, it 1, him 1, self 1, as -1, and -4, of -1, in -1, on 1, at -1, for 1, about 3, against 1, out 2, just -1, day 1, title 1, people 3, claim -1, verb-base -2, verb-past -5, verb-ing -1, name 1, noun 1, plural -2, adverb -2, number -6, stop 2, colon 1, open 1
subject+after noun: the -2, that -1, his 1, he -1, him 2, as -2, and -7, to 1, of 1, by 3, in -2, at -1, for -2, from 1, about 3, out -3, be -4, just -1, name -2, plural -1, comma -3, stop -1, open -1
subject+after plural: the 1, that 1, some 1, to -2, by -5, in -3, for 3, out -3, name -3, noun 1, comma -2, stop -1
subject+after number: number -5
subject+after comma: the -1, a 1, that 1, some 1, his 1, her 1, he 2, it 3, him 2, by -4, in -2, on 1, with -5, about 1, title 3, people 1, name 3, noun 1, adjective -1, adverb 1, comma -2, colon 3, open 2
subject+after close: the 3, a 2, some 1, to -1, title 8, name 1, noun 1
subject+after possessive: that 1, to -1, noun -1
subject+after symbol: noun -5, symbol -5
auxiliary+subject 0: none -1, the -3, a -2, this -2, that -1, some -1, his -1, her -2, he 1, i 1, as -2, because 1, before 2, and 1, or -3, of -2, in -1, on -4, for -4, with -2, from -2, about -5, out -3, day 1, title -2, person 1, people 1, statement -1, verb-base -2, verb-past -1, verb-ing -2, noun -1, plural 1, adjective -1, ed -3, ing -5, number -2, symbol -2
auxiliary+subject 7: that 1, they -2, who -1, which 1, and -1, people 1, body 1, claim 4, comma 1
auxiliary+subject 8: name -2
auxiliary+subject 14: that -3, he -1, they 3, who -2, and -1, people 2, noun -1, plural 1
auxiliary+subject 21: he 1, name 2
auxiliary+subject 28: that -5, he -3, they -5, it -3, i 1, people -1, body -1, plural -3, comma 1
auxiliary+subject 35: some 1, on 3, people -2, body -1, claim -5, verb-s -1, verb-past -1, verb-ing 1, name -1, noun -1, plural -3, adjective 1, ed -2, comma -2
clause+subject none: none -2, the -1, this -3, some -2, they -1, i -1, of -5, by 3, in -1, on 2, time -1, title 2, person -1, people 2, document 1, statement -2, claim 1, verb-s 1, verb-past -1, verb-ing 1, noun -1, plural -2, ed -3, ing 1, possessive -1, symbol -2
clause+subject that: the -4, he -3, people 1, name -2, noun -4, plural -3, possessive 2
clause+subject who: he -2, verb-past -3, name -5, noun 1
clause+subject which: he 2, which -1
clause+subject what: he -5, what -2
clause+subject when: he -1, name -1, noun 1, plural 1
clause+subject if: he 1, name -1
clause+subject as: he 1, as -2, people 1, body -2, name 2, noun 2
clause+subject because: because 1, people 1, name 1, noun -2
clause+subject before: he -2, before 1, name -1, noun 1
clause+subject and: a -3, some 5, his 3, he -1, they -1, person -1, people 2, body 1, document 1, verb-past 1, verb-ing -2, noun -2, plural -1, adjective -1
clause+subject but: he 1, people 1, body 2, noun -1, plural 1
clause+subject or: or -2
clause+subject to: the -2, a -1, his -1, he -1, verb-base -1, name -1, noun -1, plural -2, adjective -2
clause+subject comma: the -2, a -1, his -4, they 2, i -1, of -1, by -2, in -1, day -2, time -1, title 2, people -2, document 1, claim -1, verb-base -1, verb-s -3, verb-ing -2, name 1, noun -1, adjective -1, ed 1, ing -1, number -3, comma 1, possessive -4
clause+subject colon: name -2
clause+subject dash: he 3, noun -1
clause+subject bracketOpen: bracketClose 2
clause+subject close: a -8, he 2, title -1, person 3, body 1, name 2, close -1
clause+tag none: according 2, statement -2, claim -1, verb-base -2, verb-s 1, verb-participle 1, verb-ing 1, ed -1, colon 1
clause+tag that: statement -5, verb-base -1, verb-s -1, verb-past -3, verb-participle -1, verb-ing -4, ed -1
clause+tag who: claim -1, verb-s -1, verb-past -2, verb-ing 1, ed -1
clause+tag which: verb-s 2, verb-ing -1, ed -3
clause+tag what: verb-base -3, verb-s -1, verb-past -2
clause+tag how: verb-base -1, verb-past -2
clause+tag when: verb-s -5, verb-past 1, verb-ing -1, ed -1
clause+tag if: verb-base 1, verb-s -4, verb-past -2
clause+tag as: claim -1, verb-base -1, verb-s -1, verb-ing -2, ed -1
clause+tag because: claim -1, verb-s 1, verb-past 1, verb-ing -2, ed -2
clause+tag before: claim -1, verb-base 1, verb-past 1, ed -2
clause+tag and: statement -3, claim -1, verb-base 1, verb-s -2, verb-past -1, verb-participle 2, ed -1, colon -1
clause+tag but: verb-s 1, verb-past 1, verb-ing 1, ed -3
clause+tag or: verb-base 1
clause+tag to: statement -1, verb-s -5, verb-past -2, verb-ing -2, ed -2, colon -5
clause+tag comma: statement -1, verb-base -1, verb-s 1, verb-past 1, verb-participle -2, ed -1, colon -4
clause+tag colon: verb-past -1, verb-ing -1
clause+tag dash: claim -2, verb-base -2, verb-s -2, verb-past 1, verb-ing -1, ed 1
clause+tag bracketOpen: verb-base -1, verb-past 2
clause+tag close: statement -2, claim -2, verb-base -4, verb-s 1, verb-past 2, verb-ing -2, ed 1
object+after none: none -1, some 1, to 1, in -3, out -2, be -2, comma -1, colon 4
object+after that: that 3, to -4, out 2, comma 3
object+after her: her 1
object+after he: he 1, comma -2
object+after they: they 2
object+after it: it 1, comma -5
object+after i: i -1
object+after you: you 2
object+after him: to -1
object+after day: day -1
object+after time: this -3, some -2, for -2, just 3, time -5
object+after title: the 2, to -1, of 2, for -1, comma -4
object+after person: a -1, his 1, to 2, person -2
object+after people: some 2, his 1, to -1, by 1, people -1, comma -2
object+after body: the 2, to -2, by 1, in -2, on -2, for 2, prep -2, body -3, comma -1
object+after document: the -1, a 2, in -2, document -3
object+after statement: a -3, to -1
object+after claim: in -1, out 3, claim -3
object+after name: the 1, some 2, his 2, how 5, as -1, before 1, to -2, of 1, by -1, in -5, on 1, at -1, for 2, with -1, from -4, about 3, against 1, out 3, prep -3, be -5, verb-base -5, verb-past -4, verb-ing -2, name 2, number -3, comma -4
object+after noun: the 1, a 1, this 2, his 1, as 1, and -4, to 1, of -1, by -2, in -3, on -1, at 1, for 1, with -2, from -3, about 2, out -5, prep -1, be -3, modal -4, just -6, verb-base -3, verb-s -2, verb-past -5, ed -2, ing -3, number -4, comma -2, dash -6, symbol -5
object+after plural: the 1, his 2, and -9, to 3, with -1, out 1, prep -3, verb-ing -2, adjective -2, ing 1, comma -1
object+after stop: to 2, out -2, adverb 2, stop -2, symbol -7
object+after open: the -1, a -1, to 1, comma 3, colon 3, open -1
earlier+clause 0: none 1, that 1, who -1, which 1, whether -5, as 1, because 1, before 1, or -1, to 1, colon -1
earlier+clause 1: none -5, that -3, who 1, what -3, how -6, when 1, whether -5, if -4, as -3, because -1, before -1, and 2, but 3, or -5, colon -3, semicolon 2, dash 2, bracketOpen -1, close -2
earlier+clause 2: none -3, that -6, who -1, when -5, as -2, because -1, before -1, and -1, but -1, to -5, comma -1
earlier+clause 3: that -4, who -1, and -1, to -11, comma 2, close -3
earlier+clause 4: comma -2
quoteBefore+quoteAfter 0: 0 -2, 1 3, 2 3, 3 1
quoteBefore+quoteAfter 1: 0 -1, 3 1
quoteBefore+quoteAfter 2: 0 1, 1 -2, 2 3, 3 4
quoteBefore+quoteAfter 3: 0 1, 1 -3, 2 1, 3 2
position+titled 1: 0 1
position+titled 2: 0 1, 1 3
position+titled 3: 1 1
position+titled 4: 0 1, 1 -1
position+titled 7: 1 -7
position+titled 8: 0 -1
position+titled 9: 0 -1
position+titled 10: 0 -1
kind+before 1: the -2, a -1, this -3, her -2, he 1, i 1, him -1, who 1, as -2, because -1, and 1, or -2, to -1, of -3, by 1, in -2, on -4, for -5, with -2, from -2, out -2, prep -1, do 1, modal -1, also 4, later 1, day 2, title -1, body -1, document -1, statement -1, verb-base -2, verb-past -1, verb-ing -1, noun -1, adjective -1, adverb 2, ed -3, ing -4, number -2, comma 1, dash 1, bracketClose -1, close 1, possessive 1, symbol -1
kind+before 2: just 1, name -3
kind+before 8: verb-past -7, name 2, noun -1
tag+object according: body 1, name 3, noun 1
tag+object statement: that -1, day -1, noun 2, stop -5
tag+object claim: none -3, her 1, he -2, person 1, people -1, claim -3, noun -1, plural 1, stop -3, open -2
tag+object verb-base: none -1, that -1, her 1, they 2, it 1, self -1, what 2, day -3, time -4, title -1, people -1, document -1, claim 1, name -1, plural -2, stop -1, open -3
tag+object verb-s: none -2, her 1, he -1, him 1, people -1, body -1, document -1, claim -1, noun -1, stop -1
tag+object verb-past: none -1, that 2, her -1, he 1, they -1, it 1, self -2, what 1, day -1, person -1, people -1, document 1, statement -2, claim 1, name -1, stop 1
tag+object verb-participle: name 1, noun 1
tag+object verb-ing: none -2, he 1, it -1, him -1, what 1, time -2, title -3, body -2, claim 1, name -1, plural -1, stop -3, open 2
tag+object ed: none -1, that -1, time -1, title 2, person -1, people -2, body -2, document -1, statement -2, claim -3, noun -1, plural -2, stop -2
tag+object colon: none -1, name -1, noun -2, open 1
subject+object none: name -1, noun 1
subject+object the: that -1, name -3, noun -2, plural -2, stop -7
subject+object a: that -2, name -2, noun -1
subject+object that: name 1, noun -2, plural -1
subject+object some: that 2, noun 2, plural -3
subject+object his: name -3, noun -2
subject+object her: noun -1
subject+object he: none -1, that -1, her 1, he -1, him 1, time -1, title -2, person 1, people 1, document -3, statement -1, plural 1, stop -1, open -2
subject+object they: name -1, noun -1, plural 1
subject+object it: that 1, stop -1
subject+object i: that -1, name 2
subject+object who: none 2, he 3, title -4, body -2
subject+object which: noun -3, plural 1
subject+object because: noun 2
subject+object and: that 1, her 1, he -1, it 1, people -3, name -1, plural -2, stop -4, open 2
subject+object but: that 3, name 1
subject+object of: name -1, noun -1, plural -1
subject+object by: noun -1
subject+object in: name 2
subject+object for: noun -3
subject+object day: name 1, noun -1
subject+object time: name -2, noun 2
subject+object title: name 2, noun -3
subject+object person: that 2, name -1, noun 1
subject+object people: none 1, he -1, they 1, it 2, him -1, title 1, people 1, claim 1, name 1, stop 1
subject+object body: that -1, people 1, claim 1, stop -1, open 1
subject+object document: that -1, name 1, stop 2
subject+object statement: name -2
subject+object claim: name -1, noun -1
subject+object verb-base: that 2, noun -1, plural -1, stop -1
subject+object verb-s: name -1, noun -1
subject+object verb-past: name 1, plural -1
subject+object verb-ing: name -2, noun -1, plural -2
subject+object name: he 1, it 1, him -1, self 1, what 1, day 1, time -1, title 3, person -1, people 1, body -1, document 2, statement -1, noun -1, plural 1, stop 1, open 1
subject+object noun: none -1, that -1, her -5, he -1, him 1, time -3, person -2, people 1, body 1, document -2, claim -1, name -1, plural 1, stop -2
subject+object plural: none -3, that 1, name -1, plural 1, stop -1
subject+object adjective: noun -1, stop -3
subject+object ed: noun -3
subject+object ing: name -2, noun -2
subject+object number: name -3
subject+object comma: none -1, that 1, her -2, he 1, it 3, day -1, title -1, person 1, people -1, body 1, document 1, statement 1, claim 1, name 1, noun -1, plural -1, open 3
subject+object dash: noun -1
subject+object close: title 2, noun -2
subject+object possessive: that 1, name -5, noun -1, plural -1, stop -1
subject+object symbol: noun -4, stop -8
room+quoteBefore 1: 0 -4, 2 7, 3 -1
room+quoteBefore 2: 0 -4, 2 1, 3 -3
room+quoteBefore 3: 0 -2, 2 -1, 3 -2
room+quoteBefore 4: 0 -3, 2 -1, 3 -1
room+quoteBefore 5: 0 -1, 1 -3, 3 -2
room+quoteBefore 6: 1 -4, 2 -2, 3 1
room+quoteBefore 7: 0 1, 1 4, 3 1
room+quoteBefore 8: 1 2, 2 1, 3 2
room+quoteBefore 9: 1 2, 2 2, 3 -1
room+quoteBefore 10: 0 -1, 1 2, 2 4
subjectHead+sort none: say 2, state 1, make -1, go -1, do -2, claim -2, according 3, colon -1
subjectHead+sort her: claim -1
subjectHead+sort he: add -1, state 3, believe -1, feel -3, see -2, know -1, intend -1, call 1, promise 2, criticize 2, praise 1, show -2, suggest -1, report 2, talk 1, decide -2, try -1, give -1, go -1, do -2, unlisted 1
subjectHead+sort they: say -1, want -1, go -3, do -2, unlisted 1
subjectHead+sort it: say 2, make -6, do -3, unlisted -2
subjectHead+sort him: say 1
subjectHead+sort who: say -1, want 1, praise -1, make -1, go -1, do -4
subjectHead+sort which: do -3
subjectHead+sort day: say 7
subjectHead+sort time: say 2, go -2, do -3
subjectHead+sort person: add 1, tell 4, report 4, make 1, go -5, do -2
subjectHead+sort people: say 1, state 2, argue 2, believe 3, feel 3, see 2, know -1, intend 1, call -1, reject 2, criticize 2, show -1, make -3, go 1, do -3, claim 1, unlisted 1
subjectHead+sort body: say 7, state 1, argue 2, tell -1, believe 3, know 2, intend -1, demand -1, call -3, criticize 1, show -2, decide 1, make -2, do 1, claim -2, unlisted 2
subjectHead+sort document: show 4, do -2, unlisted -4
subjectHead+sort statement: say 2
subjectHead+sort claim: say 3, make -3, go -3, unlisted -2
subjectHead+sort verb-base: say 2, state 1, show 2, give 1, make -4, do -5, claim -3, unlisted -3
subjectHead+sort verb-s: show 3, go -1, do -4, claim -4, unlisted -3
subjectHead+sort verb-past: say -1, add 1, state -1, call 2, criticize 3, praise 2, make -5, go -2, do -5, statement 2, colon -4, unlisted -8
subjectHead+sort verb-ing: go -7, do -3, claim -2, unlisted -2
subjectHead+sort name: say 1, state -1, argue 1, tell 1, ask -1, believe 1, want 2, intend -2, demand 2, call 1, deny -1, reject -1, confirm 1, doubt 3, promise 2, criticize -1, praise 2, show -2, report -1, detail -1, talk -1, predict 2, love -1, emotion -1, release 1, point 3, allow -3, try -1, give -1, go -1, do -3, claim -1, statement -2, colon 1, unlisted -1
subjectHead+sort noun: say 3, state -2, tell 1, believe -1, see -2, know -2, promise -1, praise -1, show -2, report 1, detail -2, decide -2, emotion 1, release -2, point -3, search -3, allow -2, try -1, give 1, go 1, claim 1, according 3, colon -2, unlisted -2
subjectHead+sort plural: say 3, add -1, state -1, argue -1, tell 1, see 2, know 1, intend 2, demand 1, call 1, criticize -1, praise -1, report -2, decide -4, love -5, allow 1, give -4, make -1, go -3, claim -3, according 4, colon -1, unlisted -2
subjectHead+sort ed: say 2, do -1, claim 1, unlisted -8
subjectHead+object none: he 1, title 1, body -3, name -2, plural -2
subjectHead+object her: noun -1
subjectHead+object he: none -1, that -1, her 1, him 1, time -1, title -2, people 1, document -3, statement -1, noun 1, plural 2, stop -1, open -2
subjectHead+object they: noun -1, plural 1, stop -1
subjectHead+object it: none -1, name -1, noun -1, stop -1
subjectHead+object i: that -2, name 2
subjectHead+object you: noun 1
subjectHead+object him: noun -1
subjectHead+object who: none 2, that -1, he 3, title -1, body -3, noun -1
subjectHead+object which: noun -2
subjectHead+object day: that 1, name 1, noun -1
subjectHead+object time: that 1, noun 1
subjectHead+object title: that 1, name -1, noun -3, stop 2
subjectHead+object person: that 3, stop -1, open -2
subjectHead+object people: that 3, he -2, they 1, it 3, title 1, body -1, name -1, noun 1, stop 1
subjectHead+object body: he 1, it -1, day -1, title -1, document 1, claim 2, noun 1, stop -2, open 3
subjectHead+object document: that -1, name 1, stop 1
subjectHead+object statement: that 4, name -1, noun 1, open 3
subjectHead+object claim: name -1, noun -4, plural -1
subjectHead+object verb-base: none -1, that 1, title -1, people -3, body -2, name -1, noun 1, plural -1, stop -3
subjectHead+object verb-s: name -2, plural -1, stop 3
subjectHead+object verb-past: that -2, her -1, he 1, title -1, people -3, body -1, claim -1, name 1, noun -1, plural -1, stop -1
subjectHead+object verb-ing: that -2, name -2, noun -1, plural -2, stop -4
subjectHead+object name: he -1, it 1, him 1, what 2, day 2, month -1, time 1, person -2, people -2, body -1, document 2, open 1
subjectHead+object noun: none -1, her -1, they -1, him 1, what 3, day -1, time -3, title -1, body 1, document -1, noun -1, stop -3, open -2
subjectHead+object plural: none -3, that -1, he 3, it 1, him 1, title 1, people -2, body -2, noun -2, plural -1, stop -2, open -2
subjectHead+object ed: name 1, plural -1
that+subject 0: none -2, the -3, a -2, this -2, his -1, her -4, they -1, it -2, you -2, him -2, self 3, somebody -1, which -1, what -2, as -1, because 1, and -1, but -1, or -4, of -1, in -2, on -1, for -6, with -1, from -3, about -5, prep -2, time -1, title -1, people 1, document 1, statement -1, claim -1, verb-s -1, verb-past -1, verb-participle -2, verb-ing -1, noun 1, plural -1, adjective -1, ed -3, ing -3, number -1, comma -1, dash -1, close -1, possessive -3, symbol -3
that+subject 1: the -1, a -1, he 1, who 1, and 1, person 3, people 2, body 1, verb-base 2, name 1, noun -1, plural 1, comma 1, possessive 1
that+subject 2: he 1, it 1, and 1, people 1, body 3, name 4, plural 1, comma 3
earlier+tag 0: according 1, claim 2, verb-base 2, verb-past 1, verb-ing 1
earlier+tag 1: statement -3, claim -2, verb-base -2, verb-participle -2, colon -4
earlier+tag 2: according 7, statement -2, claim -4, verb-base -3, verb-s -1, verb-past -1, verb-ing -3, ed -4, colon -2
earlier+tag 3: claim -5, verb-base -3, verb-s -4, verb-past -2, verb-ing -2
earlier+tag 4: verb-base -5, verb-past -4
negated+object 0: none -1, that 1, her 1, it -1, you -2, him 1, somebody -2, who -1, which -6, what 1, day -3, month -3, time -2, title 1, person 1, people -1, document -2, statement -1, claim -1, stop -1, semicolon -3
negated+object 1: none -2, that -2, claim 1, name 1, stop -4
previous: none 1
previous: say -4
previous: add 1
previous: state -1
previous: tell -3
previous: warn -4
previous: ask -4
previous: feel -2
previous: want 1
previous: demand 1
previous: deny -1
previous: confirm -1
previous: show -2
previous: suggest 1
previous: report -1
previous: predict 1
previous: according -9
previous: colon 1
previous+clause none: that -1, what -1, how -1, whether -4, if -1, or -1, to -1, bracketOpen -1, close -1
previous+clause say: none -14, that -5, who -2, which 1, when 2, because -1, and -1, comma -2, close 3
previous+clause add: none 1, that -3, to 1, close -1
previous+clause state: none 2, that -4, and 1
previous+clause argue: that -4
previous+clause tell: that -7, comma -1
previous+clause ask: comma 1
previous+clause believe: that -1, and -2, comma -2
previous+clause know: that 1, and -2, comma -1
previous+clause want: none -1, and -2, to -4
previous+clause demand: to -11, comma 2
previous+clause call: none 1, that -1, who -1, to -4, comma -2, close -2
previous+clause show: none -6, that 1, and -4, to -1, comma -1
previous+clause suggest: that -2, comma -1
previous+clause report: none 2, that 1
previous+clause predict: comma -2
previous+clause according: to -4, comma -9
previous+clause colon: comma -3, colon -1, close -2
previous+gap none: 0 1
previous+gap say: 2 -2, 3 -3, 4 -4, 5 -4, 6 -2, 7 -3
previous+gap add: 2 1, 3 -2, 4 -1, 5 1, 6 2, 7 -4, 8 -2, 9 -2
previous+gap state: 3 -3, 4 -1, 5 3, 6 -2, 7 -1, 9 -1
previous+gap argue: 6 -3, 7 -1, 8 2, 9 1
previous+gap tell: 6 1, 7 -2, 8 -2, 9 -3
previous+gap ask: 6 -2, 7 1, 9 -2
previous+gap believe: 6 -3, 7 -1, 8 -1
previous+gap feel: 8 1
previous+gap know: 4 -1, 6 1, 7 -2, 8 1
previous+gap want: 6 -3, 7 2, 8 -2, 9 1
previous+gap demand: 2 3, 4 -1, 6 -3, 7 -2, 8 -1
previous+gap call: 3 2, 5 1, 7 2, 8 -1, 9 -1
previous+gap confirm: 8 -2
previous+gap promise: 2 -4, 8 -1, 9 1
previous+gap show: 3 -2, 4 -4, 5 -3, 6 -4, 8 -1, 9 -1
previous+gap suggest: 7 3, 8 -2
previous+gap report: 1 3, 2 3, 7 -4, 8 -5
previous+gap colon: 2 -1, 5 -2, 6 3, 7 -3, 8 -1, 9 -1
previous+tag none: according 1, statement -1, verb-base -1, verb-past 2, verb-participle 1, verb-ing -1, colon -1
previous+tag say: according 5, claim -1, verb-base -3, verb-s -5, verb-past -3, verb-participle -2, verb-ing 1, colon -5
previous+tag add: verb-base 3, verb-s -1, verb-past -2, verb-ing -1, ed -2
previous+tag state: claim -3, verb-s -1, verb-past 1, verb-ing -1, ed -1
previous+tag argue: verb-base 2, verb-ing -3
previous+tag tell: verb-base -3, verb-past -1, verb-ing -1
previous+tag ask: verb-base -2
previous+tag believe: verb-base -2, verb-past 2, verb-ing -2, ed -2
previous+tag feel: verb-base -4, verb-past -1
previous+tag know: verb-past -3, verb-ing 1
previous+tag want: verb-base -1, verb-past -1, verb-ing 1
previous+tag demand: verb-base -5, verb-past -1, verb-ing 2
previous+tag call: claim -1, verb-base -1, verb-ing -1, ed 2
previous+tag promise: verb-base 1, verb-past -1, verb-ing 1
previous+tag show: verb-base -3, verb-s -1, verb-past 1, verb-ing -3, ed -2
previous+tag suggest: verb-base -4, verb-past 3
previous+tag report: verb-base 3, verb-s 1, verb-past -1, verb-ing -1, ed -2
previous+tag according: verb-base -4, verb-past -6
previous+tag colon: verb-past -1, ed -1
previous+sort none: say 1, tell 1, warn 2, ask 2, believe 1, feel 2, know 1, want -2, intend 1, demand -1, call -1, deny -1, reject 1, confirm 1, decline -1, criticize 1, show -1, report -1, detail -2, decide -1, love 1, release -1, allow -2, try -1, give -3, make -1, go -1, do -2, statement -1, according 1, colon -1
previous+sort say: say 2, add 1, state 3, argue 2, believe -4, see -3, know -2, intend -3, criticize 1, praise -1, show -2, decide -6, try -9, give -10, make -5, go -5, do -2, claim -1, according 5, colon -5
previous+sort add: say 1, do -1, unlisted -3
previous+sort state: say -2, make 1, go -4, claim -3, unlisted -1
previous+sort argue: say 1
previous+sort ask: say 1
previous+sort believe: say 1, go -4, do -7
previous+sort want: say 4, go -3, do -3
previous+sort demand: do -2
previous+sort call: say 4, call 1, go 2, claim -1, unlisted 3
previous+sort promise: do -3
previous+sort show: say -4, go 1, do -4, unlisted -2
previous+sort report: say -2, show 4, do -4
previous+sort colon: go -3, do -1
previousThat+clause 0: that -1, what -1, how -1, whether -4, if -1, or -1, to -1, bracketOpen -1, close -1
previousThat+clause 1: none 1, that -2, who 1, what -3, how -5, whether -5, if -2, but 1, or -3, comma -1, bracketOpen -1
previousThat+clause 2: comma 1, close -1
previousThat+clause 3: and 2, close -3
previousThat+clause 4: none -2, but -1, to -3, close 1
previousThat+clause 5: that -2, and -2, to -4, comma -1
previousThat+clause 9: that 1, comma -1
previousThat+gap 0: 0 1
previousThat+gap 1: 1 1, 3 -2, 5 -1, 7 -1, 8 1, 9 -1, 10 1
previousThat+gap 2: 7 1
previousThat+gap 3: 7 -1, 8 1, 9 1
previousThat+gap 4: 2 -1, 3 -1, 4 -2, 5 -1, 6 -1, 7 1, 8 -2, 9 1
previousThat+gap 5: 3 -1, 4 -3, 5 -7, 6 -2, 7 -4, 8 -2, 9 -4
previousThat+gap 9: 6 1, 8 -5
tail: 0 1
tail: 1 -4
tail: 3 2
tail+sort 0: say 1, argue 1, warn 1, believe -1, feel 2, see -1, demand 1, call 1, doubt -1, decline -1, show -1, suggest 1, report -2, predict -1, decide -1, emotion -1, release -1, search -1, allow -1, try -2, give -2, go -1, do -1
tail+sort 1: say -3, add 2, state 2, tell -2, ask 1, call -1, decline 3, criticize -2, praise -2, show -1, report 1, make -2, go -1, statement -3, according 3, unlisted -1
tail+sort 2: say 3, add -2, state 2, argue -1, tell 1, ask -1, believe 1, want -3, demand -1, call -2, confirm 2, promise -1, show 1, report 1, according 3, colon -3
tail+sort 3: do -3, statement -12
tail+clause 0: none 1, that -2, who -1, what -3, how -4, whether -4, if -1, but 1, or -1, to -2, colon -1, dash 1, bracketOpen -1
tail+clause 1: none -2, that -1, which 3, when -3, as -1, because 2, before -2, and -5, but -1, to -6, close -4
tail+clause 2: because 1, but -1, comma -1, close 1
tail+clause 3: to -1, comma 1, close 1
tail+position 0: 0 -1, 1 1, 2 1, 3 1, 4 1, 7 -1, 8 -1, 9 -1, 10 -2
tail+position 1: 0 1, 3 1, 4 -3, 5 -1, 6 -2, 7 -2, 8 -2, 9 -3, 10 -1
tail+position 2: 1 -3, 6 -1, 8 1, 9 1, 10 1
tail+position 3: 8 2, 9 -2
following: none 1
following: say -5
following: state -4
following: argue -2
following: tell -4
following: ask -2
following: believe 1
following: feel -2
following: know -1
following: want 1
following: intend 1
following: demand -1
following: call -2
following: reject 1
following: confirm -3
following: agree 1
following: doubt -4
following: decline -2
following: promise -1
following: criticize -2
following: show -3
following: suggest -2
following: report -1
following: talk -2
following: predict -4
following: decide -1
following: love -1
following: emotion -1
following: release 4
following: search 1
following: allow 2
following: give -2
following: make 1
following: do 1
following: claim 2
following: according -12
following: colon 1
following: unlisted 1
following+sort none: say 1, add -1, argue 2, warn -1, feel -1, see -1, know 1, intend 1, demand -2, call 2, reject -1, confirm 1, doubt 1, promise -2, criticize -3, praise -3, show -1, report 1, talk -1, predict 1, decide -1, emotion 2, release 3, point -1, search -2, allow -3, try -3, give -2, make -1, go -2, do -2, claim 3, statement -1, according -1, colon -3
following+sort say: praise 2, go -5, claim -2, statement -7, unlisted -1
following+sort add: say 2, decline 2
following+sort state: say 3, go -4, do -3
following+sort ask: say 7
following+sort believe: say 1
following+sort feel: say 3
following+sort see: say 3
following+sort know: say 2
following+sort want: say 1
following+sort intend: say 2
following+sort demand: say 6
following+sort call: say 4, do -1, claim 1, unlisted -2
following+sort agree: say 1
following+sort praise: say 2, show 2, claim 1, unlisted -1
following+sort show: say 2, go 1
following+sort talk: say 5
following+sort decide: say -2
following+sort search: say 5, according 1
following+sort allow: say 1, do 2, claim -1
following+sort try: go -2
following+sort give: say 2, go -1, do -2, unlisted 2
following+sort make: say 2, add -1, state 3, demand 1, call -3, promise 4, criticize -2, praise -1, show -1, suggest -1, decide 1, make -5, do -3, claim -4, statement -1, unlisted 2
following+sort go: say 4, add -3, state -2, argue -1, tell -1, ask 2, believe 1, feel -1, see -2, know 2, want -4, intend -1, demand -2, call -2, promise 1, criticize -1, suggest 1, report 1, decide -1, try -5, give 1, make -6, go -2, do -5, claim 1, statement -1, colon 1, unlisted -3
following+sort do: say 2, add -1, argue 2, tell 1, believe 1, feel -2, want -1, demand -2, call 1, criticize 1, praise 2, show 1, suggest 2, report 2, talk 3, decide -1, release -1, search 1, allow -4, try -3, make -5, do -2, claim -1, statement -1, according 4, colon -2, unlisted -2
following+sort claim: say 1, add 1, state 1, ask -4, intend -2, demand 1, call 1, deny 2, reject 1, promise 3, show -1, detail 1, decide 3, give -3, make -2, go -4, do 1, according 3, unlisted 1
following+sort statement: say 2, state 4, tell 2, praise 3, report 1, release -5, make 1
following+sort colon: add 3, report 3, go -1, claim -3, unlisted 3
following+sort unlisted: say 1, add 5, state -1, argue 1, tell 3, feel 1, see 1, know 1, praise -2, suggest 2, make -3, go 2, do -2, claim -1, unlisted -4
following+clause none: none -1, who 2, which -1, what -2, how -2, when -3, whether -4, if -6, as -1, because -1, and -2, or -2, to -1, colon -2, semicolon -3, dash 2, bracketOpen -3, close 3
following+clause say: none -1, who -3, and -3, comma -1
following+clause add: none -2, close 4
following+clause state: none -1, comma -4
following+clause argue: none -1, comma 2
following+clause tell: comma -3
following+clause ask: none -3
following+clause believe: none 2, comma -1
following+clause feel: none 2, comma -1
following+clause see: none 1, and -2
following+clause know: none -2
following+clause want: none 1, and 1, comma 2
following+clause intend: none -1, and 3, comma -2
following+clause demand: none -2
following+clause call: none -1, and -3, close 1
following+clause reject: none 3
following+clause agree: none 3, comma -2
following+clause promise: comma -3
following+clause criticize: none -1
following+clause praise: none 1, who -1, and -2, comma -1, close 1
following+clause show: none -4
following+clause suggest: none 1, comma -1
following+clause report: none -4, comma -1
following+clause talk: none 2, comma -1
following+clause decide: that -5, and 2, comma -2
following+clause love: none -1
following+clause release: comma 2
following+clause search: none 2
following+clause allow: none 1, and 2, comma 1
following+clause try: and 2
following+clause give: none -1, and 2
following+clause make: that -3, who 3, as 3, and 1, to -3, comma -2, close 1
following+clause go: that -2, who -1, which -2, when 2, as -2, because 1, before -3, and -1, to -3, comma 1, dash -2, close 1
following+clause do: that -1, when 1, because -2, but -2, to -1, dash -1, close 1
following+clause claim: none 2, that -3, who -3, as -1, because 2, but -2, to 1, comma 1, dash -1, close -2
following+clause statement: and -1, comma 1, close 3
following+clause colon: and 1, comma 3
following+clause unlisted: none -1, which -1, when -3, because -3, before -1, and -1, dash -3, close 1
comma+previous 0: none 1
comma+previous 1: say -7, add 1, state -2, argue -2, tell -4, ask -8, believe -2, feel -3, know -2, deny -5, confirm -3, promise -2, show -1, suggest -1, report 1, predict 2, according -3, colon 1
comma+previous 2: say 1, state 1, argue 1, tell -1, ask 2, believe 2, feel -1, want 1, demand 1, call 1, deny 1, promise 2, show -2, suggest 1, report -2, predict -1, according -8, colon -1
comma+clause 0: that -1, what -1, how -1, whether -4, if -1, or -1, to -1, bracketOpen -1, close -1
comma+clause 1: none -1, that -3, who -2, which -3, what -6, how -7, whether -4, if -4, as -2, because -1, before -1, but -2, or -3, to -2, comma -5, semicolon 2, bracketOpen -1
comma+clause 2: that -1, which 2, when -2, as 1, but 3, to -1, comma 1, dash -2, close -3
comma+previousThat 0: 0 1
comma+previousThat 1: 1 -1, 3 -2, 4 -2, 5 -5, 7 -2, 8 -6, 9 -2, 12 -2
comma+previousThat 2: 1 3, 3 1, 5 -1, 9 -2
`;
