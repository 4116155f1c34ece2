// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cue = `
sort: warn 1
sort: intend -1
sort: confirm 1
sort: doubt 1
sort: decide -1
sort: release -1
sort: search -1
sort: allow -1
sort: try -2
sort: give -1
sort: make -1
sort: go -1
sort: statement -1
sort: according 1
sort: colon -1
sort+tag say: verb-s 4, verb-ing -2, ed 3
sort+tag add: verb-s -4, verb-past 1, verb-ing 1
sort+tag state: verb-s -8, verb-past 4, verb-ing 3
sort+tag argue: verb-s -2, verb-past 2, verb-ing 1
sort+tag tell: verb-s 1, verb-past 1, verb-ing -2
sort+tag warn: verb-past 1
sort+tag ask: verb-base -4, verb-ing 3
sort+tag believe: verb-base 1, verb-s 2, verb-past -3, verb-ing -1
sort+tag feel: verb-base 1, verb-s -1, verb-past -1, verb-ing 2
sort+tag see: verb-base -1, verb-ing -3
sort+tag know: verb-base -1, verb-s 2, verb-past -3, verb-participle 3, verb-ing -1
sort+tag want: verb-s -2, verb-past -2
sort+tag intend: verb-s -4
sort+tag demand: verb-base -2, verb-past 1, verb-ing -1
sort+tag call: verb-base -3, verb-past -1, verb-ing 2
sort+tag deny: verb-base 1, verb-past 1
sort+tag reject: verb-past 1
sort+tag confirm: verb-base 1, verb-past 1, verb-ing -1
sort+tag agree: verb-base -2, verb-past -1
sort+tag doubt: verb-past 2
sort+tag promise: verb-base 1, verb-s 1, verb-past -1, verb-ing 3
sort+tag criticize: verb-base -1, verb-s -3, verb-ing 1
sort+tag praise: verb-s -2, verb-past 1, verb-ing 1
sort+tag show: verb-base -1, verb-s 3, verb-past -2, verb-participle 2, verb-ing -2
sort+tag suggest: verb-base 1, verb-ing 2
sort+tag report: verb-base -4, verb-s -1, verb-past 2
sort+tag detail: verb-base -1, verb-s -2, verb-ing 1
sort+tag talk: verb-base -2, verb-s 1, verb-past -1, verb-ing -1
sort+tag predict: verb-base -2, verb-past 1, verb-ing -2
sort+tag decide: verb-s -3, verb-past -1, verb-ing -1
sort+tag love: verb-past -1
sort+tag emotion: verb-base -1, verb-ing -2
sort+tag release: verb-base -3, verb-s -1, verb-past -2, verb-ing 2
sort+tag point: verb-base -2, verb-s -1, verb-past 1, verb-ing 1
sort+tag search: verb-base -1, verb-s -1, verb-past -2
sort+tag allow: verb-base -2, verb-s 1, verb-past -1, verb-ing -4
sort+tag try: verb-base -3, verb-past -3, verb-ing -3
sort+tag give: verb-base -2, verb-s -6, verb-past -1, verb-participle -7, verb-ing -1
sort+tag make: verb-past -1, verb-participle -3, verb-ing -5
sort+tag go: verb-base 1, verb-s 4, verb-past -4, verb-participle -4, verb-ing -5, ed 1
sort+tag do: verb-base -1, verb-s -1, verb-ing -3, ed -4
sort+tag statement: statement -1
sort+tag according: according 1
sort+tag colon: colon -1
sort+before say: he 1, and -1, to -1, also 7, later 3, just 2, title 1, person 4, people 2, body 1, noun 2, plural 3, comma 2, bracketClose 3, close 1
sort+before add: he 1, comma 1, close 3
sort+before state: he 1, not 2, have -1, body 2, name -2, noun -4, adverb -1, comma 1
sort+before argue: he 2, to -1, have -3, people 1, name 2, comma 1
sort+before tell: he 3, be -2, person 4, name 1, comma 2
sort+before ask: none 1, when 1, be 4
sort+before believe: he -2, they 2, i 1, people 2, name 1
sort+before feel: be 2
sort+before see: to -2, noun -4
sort+before know: he -1, to -1, be 1
sort+before want: not -1, name 2
sort+before intend: be 2, name -1
sort+before demand: and 1, have -1
sort+before call: he 1, and 3, to 2, be -1, have 2, just 1, name 1, noun -6
sort+before reject: name -1, adverb 1
sort+before confirm: name 1
sort+before agree: name 1
sort+before decline: name -1
sort+before promise: he 4, and 2, have 4, name 1
sort+before criticize: he 2, and 2, be 1, also 2, name -2, comma -1
sort+before praise: he 2, who -2, not -2, have 1, modal 1, noun -2, plural -1, adverb 1, comma -1
sort+before show: to -2, be 1, document 3, verb-base 3, name -1, noun 1, plural 1, comma -2
sort+before suggest: have 1, name 3
sort+before report: he 2, body -2, name 1, noun -1, comma 3
sort+before detail: to 1, name -4, noun -1
sort+before talk: he 1, name -2
sort+before decide: be -5, have 3, modal 1, name -1, noun -2
sort+before love: plural -4
sort+before emotion: be 2
sort+before release: to -6, be 1, noun -3
sort+before point: name 3, noun -4
sort+before search: to -1, be 1, name -3
sort+before allow: to -4
sort+before try: to -3, be -3, name -2
sort+before give: to -2, be -3, name -1, comma -5
sort+before make: he -1, and -2, to -7, not -1, have -1, modal -3, just -3, noun -3, plural 1, adverb -1
sort+before go: none -3, the -1, that -4, he -1, it 1, who -4, and -1, to -7, not -1, be -3, have -1, modal -2, also -3, later -2, just -2, person -2, name -4, noun 2, plural -3, adverb -2, comma -2
sort+before do: none -3, the -7, that -4, he -1, who -2, and -5, to -2, have -5, modal -3, also -1, just -1, people -2, body -2, verb-base -2, verb-past -10, name -3, noun -1, plural -1, comma -3
sort+before claim: the -1, some -2, and -1, of 1, in -2, verb-past 1, noun -1, ing 1
sort+before statement: the -2, his -2, possessive -1, symbol -1
sort+before according: none 1
sort+before colon: verb-past -6, name 2, noun -1, number -1
sort+before unlisted: the -2, some -2, he -1, who -1, and -1, of -6, be -1, have -1, just 1, people -2, body -2, name -1, plural -2, adverb -1, comma -1
sort+after say: the 1, a 4, some 4, his 1, he 1, it 1, of -1, in 1, on 4, at 1, just 3, day 4, title 4, name 2, noun 1, plural 4, stop 3, open -1
sort+after add: that 4, to -6, on 3, comma 3, stop 2, colon 3, open 3
sort+after state: the 3, a -1, that 1, his 4, how 2, in 2, noun -2, comma 2
sort+after argue: that 3, he 2, noun 1
sort+after tell: the 2, a 4, him -1, people 4, name 1
sort+after warn: that 3
sort+after ask: whether 4, if 3, about -3, name 2
sort+after believe: the 1, that 1, name -1, stop 1
sort+after feel: that -1, to 2
sort+after see: the -2, him 2, as 1, noun 2
sort+after know: the -2, as 1, for 2, comma 2, stop 2
sort+after want: to -2
sort+after intend: to 4
sort+after demand: the 2, for 3
sort+after call: her 2, him 2, self 2, on 5, for 4, name -1, open 1
sort+after reject: the -1
sort+after confirm: that 2
sort+after agree: to 1
sort+after decline: to 1
sort+after promise: a -1, to 3
sort+after criticize: the 6, him 1, title 3, name 3
sort+after praise: the 2, his 4, her 1, him -1, for -2, title 1, name 2
sort+after show: the -2, a -1, that 1, some 1, name 4, noun -1, stop 3
sort+after suggest: that 2
sort+after report: the -1, his 3, in 1, on -3, name 4, comma 2, stop 1, colon 2
sort+after talk: to -3, about 7, adverb 3
sort+after predict: that 1
sort+after decide: a -6, to 2, for 5
sort+after love: the -1
sort+after point: to 2, out 6
sort+after search: to 2, on 3
sort+after allow: name -1
sort+after try: to 1, verb-ing -3
sort+after give: the -2, out -2, name -1, noun 2
sort+after make: some -1, it 2, to -4, by 2, in -4, out -5, prep -4, claim -5, verb-base 2, name -2, noun 3
sort+after go: the -10, a -4, some -4, his -4, as -6, to 5, by -1, in -10, on -4, at -8, for -7, with -2, from -3, prep -2, just -5, verb-base -3, name -9, noun 1, plural -2, adverb 2, ed 3, comma -8, stop -5
sort+after do: the -5, a 1, some -4, his -3, her -2, him -1, and -10, to -2, of -7, by -2, in -3, on 3, at -4, with -1, from -7, out 1, prep -5, just -4, time -3, name -1, noun -4, plural -2, adjective -1, adverb -3, number -2, comma -5, stop -8
sort+after claim: that 1, and -8, to 1, of 2, in -4, on 1, for 2, from 2, about 3, against 1, prep 1, be -2, verb-past -5, name 2, comma -4, stop -2
sort+after statement: of 3, on 2, with -5, about 4, verb-past -4, noun -9, comma -6, stop -3, symbol -5
sort+after according: to 1
sort+after colon: none -1, number -5
sort+after unlisted: the -1, and -4, to -1, by -2, in -2, on -1, at 2, for -2, from -3, about 2, out 1, prep -4, people -1, name -2, noun -1, plural -2, adjective -2, comma -4, stop -2
sort+auxiliary say: 0 1, 14 1, 35 -1
sort+auxiliary add: 28 -1, 35 1
sort+auxiliary state: 7 -1, 14 -1, 21 2
sort+auxiliary argue: 0 1, 14 -3
sort+auxiliary tell: 0 1, 7 -2
sort+auxiliary warn: 0 1
sort+auxiliary ask: 0 1, 7 2
sort+auxiliary feel: 0 -1, 7 1
sort+auxiliary see: 0 -1, 7 1, 35 -2
sort+auxiliary know: 7 2, 35 -1
sort+auxiliary want: 21 1, 28 -4
sort+auxiliary intend: 0 -2, 7 3
sort+auxiliary demand: 35 1
sort+auxiliary call: 0 -1, 14 1, 35 2
sort+auxiliary confirm: 0 2
sort+auxiliary agree: 0 1
sort+auxiliary promise: 0 -1, 14 2
sort+auxiliary criticize: 14 -1
sort+auxiliary praise: 0 -1, 7 -1, 14 2, 35 1
sort+auxiliary show: 0 1, 7 2, 35 -1
sort+auxiliary suggest: 0 1, 14 1
sort+auxiliary report: 7 -1
sort+auxiliary detail: 0 -2, 35 1
sort+auxiliary talk: 0 -1
sort+auxiliary predict: 0 1
sort+auxiliary decide: 0 -1, 7 -3, 14 2, 28 1, 35 -1
sort+auxiliary love: 0 -5
sort+auxiliary emotion: 0 -1, 7 1
sort+auxiliary release: 0 -3, 7 1, 35 -6
sort+auxiliary search: 0 -3, 7 2, 35 -1
sort+auxiliary allow: 0 -1, 35 -4
sort+auxiliary try: 0 -3, 7 -3, 14 -1, 35 -9
sort+auxiliary give: 0 -2, 7 -2, 14 -3, 28 -3, 35 -6
sort+auxiliary make: 0 -1, 14 -1, 28 -4, 35 -6
sort+auxiliary go: 7 -3, 28 -2, 35 -6
sort+auxiliary do: 0 -1, 7 -1, 8 1, 14 -3, 28 -4, 35 -2
sort+auxiliary according: 0 1
sort+auxiliary colon: 0 -1
sort+auxiliary unlisted: 0 -1, 7 -1, 8 -1, 10 -1
sort+subject say: some 3, he 1, it 1, title 1, person 4, people 1, body 2, verb-base 3, noun 1, comma 2, bracketClose 3, close 1
sort+subject add: and 2, body -1, name -1, close 3
sort+subject state: he 3, people 2, body 1, name -1, noun -2
sort+subject argue: people 1, comma 1
sort+subject tell: he 1, person 4, name 1, comma 3
sort+subject ask: none 1, he 1, when 1, comma 1
sort+subject believe: he -1, people 2, name 1
sort+subject feel: he -3, people 2
sort+subject see: he -2, noun -2
sort+subject know: people -1, name 1, comma 2
sort+subject want: he -1, they -1
sort+subject intend: he -2, name -1, noun -1, plural 1, comma -2
sort+subject demand: and 1, noun -4, comma 1
sort+subject call: he 2, and 3, people 2, body -3, name 2, noun -3, plural 1, comma 1
sort+subject reject: comma 3
sort+subject confirm: name 1
sort+subject doubt: name 3
sort+subject promise: he 3, and 1, name 2, comma 1
sort+subject criticize: he 2, who 1, people 2, body 1
sort+subject praise: he 1, who -1, verb-past 1, noun -1, plural -2, comma 2
sort+subject show: he -2, people -3, document 3, verb-base 3, name -1, plural 1, comma -2
sort+subject suggest: name 3
sort+subject report: he 2, body -2, name 1, noun -1, comma 2
sort+subject detail: name -1
sort+subject talk: he 1, name -2, comma -2
sort+subject decide: he -1, body 1, name -1
sort+subject love: plural -4
sort+subject emotion: name -2
sort+subject release: comma -1
sort+subject point: name 3, noun -3
sort+subject search: noun -4
sort+subject allow: name -2, noun 1
sort+subject try: name -3, noun -1
sort+subject give: he -1, name -1, noun -2, comma -4
sort+subject make: he -1, it -5, who -1, and -3, people -3, body -2, verb-base -2, verb-past -7, noun -3, plural -1, comma -1
sort+subject go: none -4, the -2, that -2, some -2, he -2, they -3, it 2, who -3, and -2, person -3, people -2, body -1, claim -2, verb-base -1, verb-s -2, verb-past -2, name -2, noun 2, plural -2, comma -3, possessive -4
sort+subject do: none -4, the -2, that -6, some -2, he -2, they -1, it -2, who -2, which -2, and -1, person -1, people -2, verb-base -5, verb-s -3, verb-past -7, verb-ing -5, name -2, noun -1, plural -2, adjective -2, comma -4
sort+subject claim: the -1, some -2, and -1, of 1, in -2, verb-past 1, name -4, noun -1, ing 1, comma 1
sort+subject statement: the -2, his -2, symbol -1
sort+subject according: none 1
sort+subject colon: verb-past -7, name 1, noun -1, number -1
sort+subject unlisted: the -3, that -1, some -3, who -1, and -2, of -7, people -1, body 1, document -3, verb-base -4, verb-past -5, name -1, noun -1, plural -1, comma -1
sort+quoteBefore say: 0 1, 1 1, 3 2
sort+quoteBefore add: 0 -2, 1 3, 2 2, 3 4
sort+quoteBefore state: 0 -1, 2 4
sort+quoteBefore argue: 0 -1
sort+quoteBefore tell: 0 -1, 2 2, 3 1
sort+quoteBefore warn: 0 1
sort+quoteBefore ask: 2 2
sort+quoteBefore believe: 0 -1
sort+quoteBefore feel: 0 1
sort+quoteBefore demand: 0 -1
sort+quoteBefore call: 2 2, 3 1
sort+quoteBefore deny: 0 1
sort+quoteBefore reject: 0 1
sort+quoteBefore criticize: 0 -1
sort+quoteBefore praise: 0 1
sort+quoteBefore report: 2 2
sort+quoteBefore detail: 0 -1
sort+quoteBefore predict: 0 -1
sort+quoteBefore decide: 0 -1
sort+quoteBefore release: 0 -1
sort+quoteBefore point: 0 1
sort+quoteBefore allow: 0 -1
sort+quoteBefore try: 0 -2
sort+quoteBefore give: 0 -1
sort+quoteBefore make: 3 -1
sort+quoteBefore go: 0 -1, 2 -3, 3 -3
sort+quoteBefore do: 0 -1, 2 -1, 3 -1
sort+quoteBefore claim: 3 -1
sort+quoteBefore statement: 0 -1, 3 -3
sort+quoteBefore according: 0 1
sort+quoteBefore unlisted: 0 -2, 3 1
sort+quoteAfter say: 0 1, 1 1, 3 2
sort+quoteAfter add: 0 -2, 1 5, 2 1, 3 1
sort+quoteAfter state: 1 3, 2 2, 3 1
sort+quoteAfter argue: 0 -1, 2 3, 3 3
sort+quoteAfter tell: 0 -1, 2 1, 3 3
sort+quoteAfter ask: 0 1
sort+quoteAfter believe: 0 -1
sort+quoteAfter feel: 0 1
sort+quoteAfter see: 3 2
sort+quoteAfter intend: 0 -1
sort+quoteAfter demand: 0 -1, 3 2
sort+quoteAfter call: 0 -2, 1 1, 2 3, 3 2
sort+quoteAfter deny: 0 1
sort+quoteAfter reject: 0 1
sort+quoteAfter confirm: 3 3
sort+quoteAfter doubt: 0 1
sort+quoteAfter promise: 0 -1, 2 2, 3 1
sort+quoteAfter praise: 2 1, 3 -2
sort+quoteAfter show: 0 1
sort+quoteAfter report: 0 -1, 1 3, 2 1, 3 -2
sort+quoteAfter predict: 0 -1
sort+quoteAfter decide: 0 -2
sort+quoteAfter love: 0 -1
sort+quoteAfter search: 0 -1
sort+quoteAfter allow: 0 -1
sort+quoteAfter try: 0 -1
sort+quoteAfter give: 0 -1
sort+quoteAfter make: 0 -2, 2 1, 3 1
sort+quoteAfter go: 0 -1, 2 -1, 3 1
sort+quoteAfter do: 0 -1, 2 -1, 3 2
sort+quoteAfter claim: 3 -1
sort+quoteAfter statement: 0 -1, 2 -3
sort+quoteAfter according: 0 1
sort+quoteAfter colon: 0 -3
sort+quoteAfter unlisted: 0 -2, 2 1, 3 1
sort+that say: 2 2
sort+that add: 0 -1, 1 4, 2 1
sort+that state: 0 -1, 1 1, 2 3
sort+that argue: 0 -1, 1 3, 2 2
sort+that tell: 0 -1, 2 3
sort+that warn: 1 3
sort+that believe: 0 -1, 1 1
sort+that feel: 1 -1
sort+that see: 0 -1
sort+that confirm: 0 -1, 1 2
sort+that agree: 0 -2
sort+that doubt: 0 1
sort+that show: 1 1, 2 -1
sort+that suggest: 1 2
sort+that report: 0 -1, 2 1
sort+that predict: 0 -1, 1 1
sort+that decide: 0 -1
sort+that love: 0 -1
sort+that release: 0 -1
sort+that point: 0 -2, 2 5
sort+that search: 0 -1
sort+that allow: 0 -1
sort+that try: 0 -2
sort+that give: 0 -1
sort+that make: 0 -2, 2 3
sort+that go: 0 -1, 2 1
sort+that do: 2 -1
sort+that claim: 0 -2, 1 1, 2 1
sort+that statement: 0 -2
sort+that according: 0 1
sort+that unlisted: 0 -1, 2 1
sort+clause say: none 2, that -4, which -2, as -1, because 1, but 3, to 3, comma 2, dash 1, bracketOpen 3, close 1
sort+clause add: none -1, comma -1, close 3
sort+clause state: none -2, as 2, because -2, before -1, and -2, but -1, to -1, comma 3, dash 2, close 3
sort+clause tell: and -2, comma 2, close 3
sort+clause ask: none 2, when 1
sort+clause believe: that -4, who 1, and -1
sort+clause feel: none 1, and 1, comma -3
sort+clause see: none -1, that -3, and 3, comma -1
sort+clause know: that -2, and 1, comma -1
sort+clause want: none -2, that -2, and -2, comma -2
sort+clause intend: none 2, that -3, and -2, comma 1
sort+clause demand: none 1, comma 1
sort+clause call: none 2, and 1, to -2
sort+clause deny: none 1
sort+clause reject: none -2, comma 2
sort+clause confirm: none 1, comma -1
sort+clause agree: none -2, comma 1
sort+clause doubt: none 2, comma 1
sort+clause decline: comma -1
sort+clause promise: none -1, and 2, comma 1
sort+clause criticize: none 1, comma -1
sort+clause praise: none 2, that -2, which 1, because 1, and -2, comma -1
sort+clause show: none 1, that -1, and -2, but -1
sort+clause suggest: none 2, comma 2
sort+clause report: none -1, as 4, and -2, comma 2, close 1
sort+clause detail: none -1, and -1, comma -1
sort+clause talk: none -2, and 1, comma 1
sort+clause predict: none -2, comma 1
sort+clause decide: none -1, that 1, who -1, and -2
sort+clause love: none 2, comma -1
sort+clause emotion: none -1, comma 1
sort+clause release: none -1, and -4, comma -1
sort+clause point: none 1
sort+clause search: none -1, and 2, comma -2
sort+clause allow: that -4, comma -5
sort+clause try: none -2, that -3, and -2, comma 1
sort+clause give: none -1, that -1, comma -1
sort+clause make: none -2, that -1, who -2, when -1, because 1, and -1, to -1, comma -1, dash -2
sort+clause go: none -3, which -3, how -3, when -3, if -4, as -4, because -1, before -6, and -1, but 1, to -3, dash -3, close -3
sort+clause do: none -2, who -3, which -1, how -7, when -2, if -4, as -7, because -3, before -2, and -3, to -9, colon 1, dash -1
sort+clause claim: none -2, that -1, who -2, because -1, before -2, and -1, close -2
sort+clause statement: none -2, that -2, and -2, comma -1, close -1
sort+clause according: none 1
sort+clause colon: none 1, and -1, to -3, comma -5
sort+clause unlisted: none -1, that -2, who -1, which -2, when -2, as -1, because -2, before -2, and -1, but -4, to -3, comma -1, close 1
sort+object say: none 2, her 1, he 2, day 5, time 2, title 1, person 4, body 1, document 1, statement 1, claim 2, noun 2, plural 1, stop 2
sort+object add: that 2, name 1, noun -1, stop 1, open 3
sort+object state: that 2, he 1, day 2, body -1, name -1, stop -3, open 2
sort+object argue: that 2, he 2, name 1, noun -2
sort+object tell: him -1, people 4, body 3, name 1, noun -2, plural 2
sort+object warn: that 3
sort+object ask: he 2, noun 2
sort+object believe: he 1, name -1, stop 2
sort+object feel: that -1, noun 2
sort+object see: him 2, noun -1, plural -1
sort+object know: name -1, plural -3, stop 1
sort+object want: noun -1
sort+object intend: none 2, name -2, noun 1, plural -1, stop 2
sort+object demand: people 3, body 2, plural -1
sort+object call: her 1, it -1, him 2, self 2, claim 1, name -1, noun -1
sort+object reject: claim 2, name 1
sort+object confirm: that 2, noun -3
sort+object agree: name -3, noun -1
sort+object decline: noun -1
sort+object promise: noun -1, plural 1, open 2
sort+object criticize: him 1, title 2, people 1, name 2, noun -3, plural 1
sort+object praise: her 2, him -1, title 1, people 1, body -1, claim 1, name 1, noun -1, plural -1
sort+object show: that 1, name 4, noun -2, plural -1, stop 1
sort+object suggest: that 2, name 1, noun 1
sort+object report: day -1, stop 1, open 1
sort+object detail: noun 1
sort+object talk: name -1
sort+object predict: that 1, noun -1
sort+object decide: name 1, plural -4, stop -1
sort+object love: name -4, noun -1
sort+object emotion: name -2, noun -3
sort+object release: name -2, noun 2, plural 2
sort+object point: that 3
sort+object search: name -2, noun -2
sort+object allow: name -4, noun -1, plural 2
sort+object try: name -4, noun 1, plural -2
sort+object give: noun -1, plural 1
sort+object make: none -2, it 2, him -3, people -3, body -8, claim -4, name -3, noun 1, plural 1, stop -4
sort+object go: none 1, her -1, him -4, time -4, title -9, person -5, people -5, body -4, document -2, name -3, plural -3, stop -1, open -2
sort+object do: that -3, her -5, it -3, him -1, time -3, title 1, person -4, people -3, document -4, claim -2, name -3, noun -1, plural -1, stop -2, open -1
sort+object claim: none -2, he -2, person 1, people -1, claim -2, plural 1, stop -3, open -1
sort+object statement: none -2, that -3, noun 1, stop -5
sort+object according: name 2, noun 1
sort+object colon: none -1, name -3, noun -3, open 1
sort+object unlisted: none -2, her -1, time -1, person -1, people -2, body -1, document -1, claim -3, noun -1, plural -2, stop -1
sort+titled say: 1 -1
sort+titled warn: 0 1
sort+titled ask: 0 1
sort+titled intend: 0 -1
sort+titled agree: 0 -1
sort+titled praise: 1 3
sort+titled report: 0 1
sort+titled decide: 0 -2
sort+titled release: 0 -1
sort+titled search: 0 -1
sort+titled allow: 0 -1
sort+titled try: 0 -2
sort+titled give: 0 -1
sort+titled make: 0 -1
sort+titled do: 0 -2, 1 2
sort+titled statement: 0 -1
sort+titled according: 0 1
sort+titled colon: 0 -4, 1 3
sort+position say: 1 2, 3 4, 4 1, 5 1, 7 2, 8 1, 9 -1, 10 4
sort+position add: 2 -1, 3 -2, 5 -2, 6 2, 7 -1, 9 1, 10 1
sort+position state: 1 2, 2 1, 3 3, 4 1, 5 1, 7 1, 8 -2, 9 -1
sort+position argue: 1 1, 2 -2, 4 2, 5 4, 6 1, 7 -2, 9 1
sort+position tell: 1 1, 3 1, 6 -1, 7 -1, 8 2, 9 -2, 10 3
sort+position ask: 0 1, 2 6, 7 -1, 8 1
sort+position believe: 3 1, 4 -1, 6 -1, 8 1
sort+position feel: 8 -1, 9 2
sort+position see: 2 -1, 3 1, 5 -1, 6 2, 7 -1, 8 -1, 9 -2
sort+position know: 2 1, 3 -2, 4 1, 7 1, 8 -1, 9 -1
sort+position want: 1 -1, 2 1, 7 -2, 9 -2
sort+position intend: 1 2, 4 -1, 8 -2, 9 -1
sort+position demand: 3 1, 4 3, 6 1, 7 1, 9 -3
sort+position call: 1 3, 2 1, 4 -1, 5 1, 6 1, 10 -4
sort+position deny: 9 1
sort+position reject: 8 -1, 9 2
sort+position confirm: 1 5, 2 3, 8 1, 9 -2
sort+position agree: 7 -2, 8 -2, 9 -1
sort+position promise: 1 1, 2 1, 6 -1, 7 -1, 8 -1, 9 -1
sort+position criticize: 1 1, 2 3, 3 -2, 4 3, 7 -1
sort+position praise: 1 4, 3 1, 4 -1, 5 3, 7 -1, 8 -1, 9 1, 10 -2
sort+position show: 1 -1, 2 1, 4 -1, 5 1, 6 -1, 8 -1
sort+position suggest: 1 4, 2 3, 4 1, 6 1
sort+position report: 2 1, 4 1, 5 -1, 7 -3, 9 2, 10 1
sort+position detail: 2 2, 7 -2, 8 2, 9 -1
sort+position talk: 4 1, 6 -1, 7 1, 8 1, 9 -1
sort+position predict: 9 -1
sort+position decide: 2 -1, 4 -2, 6 -2, 7 -2
sort+position love: 9 -2
sort+position emotion: 3 1, 7 -2, 8 1, 9 1
sort+position release: 8 -1
sort+position point: 7 2, 8 -1
sort+position search: 2 1, 6 -3, 7 -2, 9 -3
sort+position allow: 7 -3, 8 -1, 9 -3
sort+position try: 6 -2, 7 -3, 8 -2
sort+position give: 6 -1, 8 -3, 9 -4
sort+position make: 1 -2, 2 -2, 3 1, 4 -4, 5 1, 6 -4, 7 -1, 8 -2, 9 -1, 10 -4
sort+position go: 0 -3, 1 -1, 2 -1, 3 -2, 4 -2, 5 -2, 6 -2, 7 -1, 8 -2, 9 -3, 10 -2
sort+position do: 0 -3, 1 -5, 2 -1, 4 -1, 5 -1, 6 -3, 7 -2, 8 -2, 9 -2, 10 1
sort+position claim: 1 -1, 2 -2, 3 1, 4 -1, 5 -1, 6 -1, 7 -1, 8 -3, 10 -3
sort+position statement: 1 -3, 2 -4, 3 -4, 4 -3, 5 -2, 6 1, 7 -2, 9 -3, 10 -2
sort+position according: 0 1, 9 4
sort+position colon: 1 1, 2 3, 3 -2, 6 -4, 7 -5, 8 -3, 9 -6
sort+position unlisted: 1 -1, 3 -1, 4 -2, 5 -1, 6 -2, 9 -1, 10 -4
sort+earlier say: 0 2, 1 1, 2 1, 3 -1
sort+earlier state: 0 2, 2 -2
sort+earlier argue: 1 2, 2 -2
sort+earlier tell: 0 1
sort+earlier warn: 0 1, 1 3
sort+earlier ask: 0 3, 1 -2
sort+earlier believe: 0 1, 1 -3, 2 -1
sort+earlier feel: 1 -2
sort+earlier see: 0 1, 1 -1, 2 -2
sort+earlier know: 0 1, 1 -1, 2 -3
sort+earlier want: 1 -2, 2 -2
sort+earlier intend: 1 -1
sort+earlier demand: 2 1
sort+earlier call: 1 1, 2 -1
sort+earlier deny: 1 1
sort+earlier reject: 0 2, 1 -1
sort+earlier confirm: 0 2
sort+earlier agree: 1 -2
sort+earlier doubt: 0 2
sort+earlier promise: 0 -3, 1 2
sort+earlier criticize: 1 -1
sort+earlier praise: 0 1, 2 -2
sort+earlier show: 0 -1, 1 -1, 2 -2
sort+earlier report: 0 -1, 1 1
sort+earlier talk: 1 1
sort+earlier decide: 1 -2, 2 -1
sort+earlier love: 1 -1
sort+earlier emotion: 1 -2
sort+earlier release: 0 -1
sort+earlier point: 1 2
sort+earlier search: 0 -1, 1 -1
sort+earlier allow: 1 -3, 2 -3
sort+earlier try: 0 -1, 1 -2, 2 -10
sort+earlier give: 0 -2, 2 -5
sort+earlier make: 0 -1, 1 -3, 2 -1
sort+earlier go: 0 -1, 2 -5, 3 -2
sort+earlier do: 0 -2, 2 -2, 3 -3
sort+earlier claim: 0 1, 1 -3, 2 -5, 3 -4
sort+earlier statement: 1 -3, 2 -2
sort+earlier according: 2 3
sort+earlier colon: 1 -2, 2 -4
sort+earlier unlisted: 0 -2, 2 -4
sort+room say: 1 3, 3 3, 4 4, 5 2, 7 -1, 8 1, 9 1, 10 2
sort+room add: 1 1, 5 -1, 6 1, 7 1, 8 -1, 10 1
sort+room state: 1 1, 4 -1, 5 -2, 6 -2, 7 1, 8 1
sort+room argue: 6 -2, 8 2, 9 1, 10 2
sort+room tell: 2 3, 3 1, 5 1, 6 -2, 7 -2, 8 2, 10 2
sort+room warn: 9 4
sort+room ask: 8 2, 9 1, 10 2
sort+room believe: 1 1, 6 1, 8 -1, 10 -1
sort+room feel: 8 -1, 9 2
sort+room see: 5 1, 6 -1
sort+room know: 1 1, 6 -1, 7 -2, 9 -1, 10 2
sort+room want: 7 -3, 8 -1
sort+room intend: 6 -2, 7 -1, 8 -2
sort+room demand: 7 -1, 9 -1, 10 2
sort+room call: 4 1, 6 -1, 7 1, 8 1, 10 -1
sort+room reject: 7 -3
sort+room confirm: 7 -3, 8 1, 9 2
sort+room agree: 7 -1, 8 -2, 9 -1
sort+room doubt: 8 3, 9 1
sort+room decline: 8 -2
sort+room promise: 6 2, 7 1, 8 -2
sort+room criticize: 7 1, 8 2
sort+room praise: 2 2, 3 -1, 5 -2, 6 1, 7 1, 8 -1, 9 -1, 10 -2
sort+room show: 1 3, 7 -2, 8 -2
sort+room suggest: 7 2, 8 1
sort+room report: 1 1, 3 1, 4 -3, 5 1, 6 -3, 7 -2, 8 -1, 9 1, 10 1
sort+room detail: 7 -1
sort+room talk: 7 1, 8 1
sort+room predict: 9 1
sort+room decide: 6 -2, 7 2
sort+room love: 9 -2
sort+room emotion: 7 -2, 8 1
sort+room release: 7 -1, 8 2, 9 -2
sort+room point: 8 2
sort+room search: 7 -1
sort+room allow: 7 -4, 8 -2, 9 2
sort+room try: 6 -3, 7 -1, 8 -2
sort+room give: 6 -2, 7 1, 8 -2, 9 -4
sort+room make: 2 -1, 3 -3, 4 -2, 5 -2, 7 -2, 8 -1, 10 -1
sort+room go: 1 -3, 2 -4, 3 -3, 4 -4, 6 -3, 7 -3, 8 -1, 9 -1, 10 -2
sort+room do: 1 -8, 3 -2, 4 -1, 5 -1, 7 -2, 8 -1, 9 -2
sort+room claim: 1 -2, 3 -3, 4 -1, 7 -2, 8 -1
sort+room statement: 1 -1, 6 -2, 7 -1, 9 -2, 10 -5
sort+room according: 3 4, 4 1, 5 4, 6 3, 7 3, 8 -2, 9 1, 10 2
sort+room colon: 0 -1, 2 -6, 7 2, 9 -2, 10 -1
sort+room unlisted: 1 -2, 2 -1, 3 -2, 4 -1, 5 -3, 6 -1, 7 -2, 8 -1, 9 -2, 10 -1
sort+after2 say: none 3, the 3, his 2, he 1, and 3, of 7, in 1, be 3, have 4, modal -1, just 2, day 1, time 1, person 2, people 1, body 1, verb-s 4, verb-past 4, verb-ing 2, name 1, noun 2, plural 1, adjective 2, ed 3, ing -1, comma 3, open 2, possessive 3
sort+after2 add: none 1, the 2, a 1, he 4, verb-base -5, verb-ing 2, name 3, noun -3, open 4
sort+after2 state: none 1, the 1, some 2, he 4, noun 1, open 3
sort+after2 argue: name -1, noun -2
sort+after2 tell: that 2, people 3, body 5, name 3, comma -1, stop 3
sort+after2 ask: he 2, to -1
sort+after2 believe: none 1, be -2, modal 2, name -1, noun 1
sort+after2 feel: verb-base 2, noun 3
sort+after2 see: the -2, as 3, name -2
sort+after2 know: none 1, name -2, noun -1
sort+after2 want: verb-base 1
sort+after2 intend: verb-base 3
sort+after2 demand: to 3, name -2, noun -2
sort+after2 call: the 2, a 2, as 4, name -1, noun 1, plural -1, adjective 2, open 3
sort+after2 confirm: the -1, noun -2
sort+after2 agree: noun 1
sort+after2 decline: verb-base 1
sort+after2 promise: verb-base 2
sort+after2 criticize: of 3, for 2, body 3, name -1, noun 2, comma -1, possessive 2
sort+after2 praise: the -1, for 1, claim 2, noun 1, plural 2, adjective 1, comma -2, stop 2, possessive 1
sort+after2 show: none 3, be -1, verb-ing 1, name -1, noun -2, plural 1
sort+after2 suggest: modal 3, name 2
sort+after2 report: none 1, the -1, a 1, name -1, noun 1, plural 2
sort+after2 detail: name 1, noun 2, plural 3
sort+after2 talk: the -3
sort+after2 decide: verb-base 1
sort+after2 love: name -4
sort+after2 emotion: the 2
sort+after2 release: noun 3
sort+after2 point: that 4
sort+after2 search: the -3, name -3, noun -1
sort+after2 allow: to -2, noun -1
sort+after2 try: verb-base -1
sort+after2 give: a -1, name -3, noun -1
sort+after2 make: the -5, a -4, some -3, to -3, of -1, in -3, claim -3, verb-base -6, name -2, plural 1, adjective 2, stop -2
sort+after2 go: none -3, the -4, a -3, some -5, his -2, and -7, to 1, in -4, with 1, be 4, have 3, just -2, title -6, people -6, body -2, verb-base 2, name -6, noun -5, plural -9, adjective -4, number -12, comma -3, stop -3
sort+after2 do: none -8, the 1, a -2, some -3, his -1, and -3, to -4, of -3, in -4, on -1, for -1, just -5, people -6, body -3, claim -2, verb-base -6, verb-past -2, verb-ing -5, name 1, plural -1, adjective -1, ed -3, ing -3, number -2, comma -2
sort+after2 claim: none -2, a -2, some 3, his 1, her 1, he -1, whether 5, be -3, title -1, verb-base -1, verb-past -5, verb-ing -3, name 1, plural -1, adjective 1, open -1
sort+after2 statement: none -1, the 2, noun 2, symbol -5
sort+after2 according: the 3, a 4
sort+after2 colon: none -1, i 1, name -2, noun -4
sort+after2 unlisted: none -2, the 1, a -1, some -1, his -2, and -4, to 1, of 1, in -4, body -3, verb-base -2, verb-ing -1, name 1, noun -1, plural -5, number -3, comma -1, stop -1
sort+before2 say: none 3, the 4, a 4, some 1, and 3, but 2, of -3, have 3, day 5, title 5, person -2, people -3, body 5, statement 5, verb-base 1, name 1, noun 1, plural 2, number 3, comma 2, close 1, possessive 1
sort+before2 add: none 1, the 3, title 1, verb-past 1, name -2, noun -2, close 2
sort+before2 state: none 1, the -3, do 3, title 4, name -1, comma 5, close 2
sort+before2 argue: none -1, noun 1, comma 3
sort+before2 tell: none 1, title 4, name 1, noun -2, comma 2, close 3
sort+before2 ask: name -1
sort+before2 believe: none 1, name 1, noun -1, comma 1
sort+before2 feel: name -1
sort+before2 see: none -2, name -1
sort+before2 know: none -1, be 4, name 1, noun -1, comma -2
sort+before2 want: none -2
sort+before2 intend: none 3, be 2, noun 1
sort+before2 demand: the -5, name -1, comma 2
sort+before2 call: none 1, the -1, he 3, have 1, people -2, verb-past 1, name 1, noun -2, comma 3
sort+before2 confirm: none 5
sort+before2 agree: name -1
sort+before2 promise: none -1, name 2, noun -1, comma 3
sort+before2 criticize: none 1, have -1, body 1, name 2, comma 2
sort+before2 praise: he 1, who -1, have 2, verb-past 1, comma 1
sort+before2 show: none -2, body 2, verb-past 1, name 1, comma -3
sort+before2 suggest: none 3, name -1, comma 2
sort+before2 report: the 2, noun -2, comma 1, close 3
sort+before2 detail: the -1, name 1
sort+before2 talk: none -2, name -3, comma 1
sort+before2 decide: comma -1
sort+before2 emotion: name -1
sort+before2 release: name -3
sort+before2 point: name 3
sort+before2 search: comma -1
sort+before2 allow: noun -1
sort+before2 try: name -1, noun -11
sort+before2 give: noun -2
sort+before2 make: none -2, that -4, he -1, have -1, modal -3, title 2, people -2, verb-base -1, verb-past -10, noun -3, plural -6, comma -2
sort+before2 go: none -2, the -2, a -7, that 1, some -4, his -5, he -3, who -4, when -5, and -1, be -5, have -5, do 1, modal -6, title -4, people -1, body -4, verb-s -2, verb-past -3, name -2, noun -2, plural -1, adjective -2, possessive -1
sort+before2 do: none -5, the -2, a -5, that -1, some -2, he -3, and -3, to -4, of -5, in -5, modal -4, title -1, people -1, body -5, claim -5, verb-base -3, verb-s -3, verb-past -6, verb-ing -3, name -3, noun -5, plural -4, adjective -5, ed -1, comma -2
sort+before2 claim: none -1, the -4, a -2, his -2, and -3, to -1, of -5, in 1, be -1, have 3, verb-base -1, verb-past -1, verb-ing -1, name 1, noun -1, plural -1, comma -1, possessive 1
sort+before2 statement: none -2, in -3, verb-past 1, name -3, symbol -3
sort+before2 according: none 2, name 1, plural 2, number 6
sort+before2 colon: none 1, name 3, noun -3
sort+before2 unlisted: none -1, the -2, a -4, that -3, some -2, he -2, who -2, to -5, of -3, modal -2, title -1, people -2, verb-base -2, verb-past -6, name -2, noun -2, plural -4, ed -3, comma -1
sort+negated add: 0 -1, 1 1
sort+negated state: 1 2
sort+negated warn: 0 1
sort+negated ask: 0 1
sort+negated see: 0 -1
sort+negated want: 0 -1
sort+negated intend: 0 -1
sort+negated doubt: 0 1
sort+negated praise: 1 -1
sort+negated suggest: 0 1
sort+negated decide: 0 -1
sort+negated love: 0 -3
sort+negated release: 0 -2
sort+negated search: 0 -1
sort+negated allow: 0 -1
sort+negated try: 0 -2
sort+negated give: 0 -2
sort+negated make: 0 -1, 1 -1
sort+negated go: 0 -1, 1 -1
sort+negated statement: 0 -1
sort+negated according: 0 1
sort+negated colon: 0 -1
sort+kind say: 2 -1
sort+kind state: 1 2, 2 -5
sort+kind argue: 1 1
sort+kind warn: 1 1
sort+kind ask: 2 1
sort+kind feel: 1 -1
sort+kind see: 1 1
sort+kind intend: 1 -1
sort+kind demand: 2 1
sort+kind doubt: 1 1
sort+kind praise: 2 -2
sort+kind decide: 1 -2
sort+kind emotion: 1 -1
sort+kind release: 1 -1
sort+kind point: 1 1
sort+kind search: 1 -1
sort+kind allow: 1 -1
sort+kind try: 1 -2
sort+kind give: 1 -1
sort+kind make: 1 -1, 2 -1
sort+kind go: 1 -1, 2 -1
sort+kind statement: 1 -2
sort+kind according: 1 1, 2 2
sort+kind colon: 8 -1
sort+noun add: statement -1
sort+noun state: none 2, body -9
sort+noun argue: claim 2
sort+noun tell: none 1
sort+noun warn: none 1
sort+noun feel: none -1
sort+noun see: none 1
sort+noun intend: none -1, claim -1
sort+noun demand: body -5, claim 2
sort+noun call: claim 2
sort+noun confirm: none 1
sort+noun agree: none 1
sort+noun doubt: none 1
sort+noun promise: claim 2
sort+noun criticize: none 2, claim -5
sort+noun praise: none 1, out -5, claim -1
sort+noun report: none 2, claim -2
sort+noun detail: statement -1
sort+noun predict: none -2
sort+noun decide: none -2, claim 2
sort+noun love: none 2, prep -4
sort+noun release: none -1
sort+noun search: document -12
sort+noun try: none -2
sort+noun give: none -1
sort+noun make: none -1
sort+noun go: none -1
sort+noun do: prep -9, just -3, body -2
sort+noun statement: statement -1
sort+noun according: according 1
sort+noun colon: none -1
tag+after according: to 1
tag+after statement: of 3, on 2, with -5, about 4, verb-past -4, noun -9, comma -6, stop -3, symbol -5
tag+after claim: that 1, and -8, to 1, of 2, in -4, on 1, for 2, from 2, about 3, against 1, prep 1, be -2, verb-past -5, name 2, comma -4, stop -2
tag+after verb-base: the 1, this 1, some -1, his 1, her -1, they 3, it 1, him -1, self -1, what 1, how 2, whether 1, as -2, and -5, to 1, of -2, in -3, on 2, at -1, for 1, from -3, about 2, out -1, prep 1, be -3, just -4, time -2, title -2, body -2, claim -4, verb-base -3, verb-s -4, verb-past -4, verb-ing -2, name -1, noun -1, adverb 3, ed -4, ing -2, comma -4, stop -2, colon -2, dash -4, open -4
tag+after verb-s: the 3, a 1, some 1, his 2, he 2, as -3, and -9, of -3, in -6, on -3, for -1, about 2, out 2, prep -4, just -1, title 3, people 1, verb-ing -1, name 4, noun 1, plural 1, comma -4, stop -3, open 2
tag+after verb-past: this 2, that 2, his 1, her -1, he 2, it 1, him 1, self -2, what 1, how 4, when -2, whether 2, if 1, before -1, and -2, to -2, of -1, by -1, in 2, on -2, at -2, with -3, from -5, about -1, against 3, prep -4, later 2, just 1, people -1, body -4, claim -1, verb-base -2, verb-s -3, name 2, noun 2, ed 3, ing -1, number -3, comma 1, stop 2, colon 1, open -2
tag+after verb-participle: as 2, to -1
tag+after verb-ing: the -1, that 1, some -1, her 1, it -1, how 3, in -4, on 3, at -4, for 1, with -3, about 3, prep -1, just -2, title -1, people -1, body -1, verb-base -7, verb-s -3, name -1, noun -3, plural -1, adjective -2, adverb 2, comma -5, stop -5, colon 1
tag+after ed: and -4, by -1, in -1, on -1, at 2, with 1, from -3, about 3, out 1, prep -4, people -4, body -7, claim -3, name -2, noun -2, plural -2, adjective -3, comma -5, stop -2
tag+after colon: none -1, number -5
tag+before according: none 1
tag+before statement: the -2, his -2, possessive -1, symbol -1
tag+before claim: the -1, some -2, and -1, of 1, in -2, verb-past 1, noun -1, ing 1
tag+before verb-base: none -3, they 1, i 2, and -1, to -1, be -1, have -1, do 1, later 1, just -4, person -6, people 3, body -3, verb-base -5, verb-s 2, verb-ing -1, name -4, noun -5, plural 2, adverb 1, ed -1, comma -2
tag+before verb-s: that -1, which -1, and 1, to -1, also 1, just 3, person -1, body -2, document 3, verb-base -2, verb-ing -1, noun -4, plural -4, adverb 1
tag+before verb-past: none 1, that -1, they -1, i -1, who -1, because -1, and 2, but 2, not -2, be -1, also 2, later -1, day 1, time 3, title -2, person 1, people -2, body 1, document -2, claim -1, name 1, noun 1, plural 1, adverb -1, comma 1, dash 1, bracketClose 2
tag+before verb-participle: have -1
tag+before verb-ing: none 1, the -4, a -2, some -3, because -1, and -1, to 1, of -1, by 2, in 2, for -5, from -2, not -1, be 2, later -4, just -1, people -2, document -1, statement 2, verb-base -1, verb-s 2, name -3, adjective -3, adverb 2, comma 1, dash -2, close 2
tag+before ed: the -3, a -1, some 1, his -1, he -1, who -1, and -1, of -6, be -1, have -1, just 1, people -2, body -2, name -1, plural -2, adverb -1, comma -1, possessive -2
tag+before colon: verb-past -6, name 2, noun -1, number -1
tag+subject according: none 1
tag+subject statement: the -2, his -2, symbol -1
tag+subject claim: the -1, some -2, and -1, of 1, in -2, verb-past 1, name -4, noun -1, ing 1, comma 1
tag+subject verb-base: none -5, he -1, it 1, i 1, you -2, him -2, which -3, and -2, but -1, on 3, time -3, title -2, person -3, people 2, body -1, claim -2, verb-s 1, noun -2, plural 2, ed -2, ing -3, comma -2, dash -1, close -3
tag+subject verb-s: that -2, he 1, who -1, and 1, person -1, body -1, document 4, verb-ing -1, name -1, noun -2, plural -4
tag+subject verb-past: he -1, they -2, i -2, who -2, which -1, because -1, and 1, day 2, time 3, person 2, body 1, document -1, claim 2, verb-s -2, verb-past -2, verb-ing -2, noun 2, dash 1, bracketClose 3, close 1
tag+subject verb-participle: name 1, noun 1, comma -1
tag+subject verb-ing: the -5, a -3, some -2, he -3, they -1, who -2, before 1, and -2, of -2, by 1, in 2, for -4, from -2, people -2, document -1, statement 2, verb-base -1, verb-s 1, plural 1, adjective -3, comma 1, close 1, possessive 1
tag+subject ed: the -3, a -1, that -1, his -1, who -1, and -2, of -7, people -1, body 1, document -3, verb-base -4, verb-past -5, name -1, noun -1, plural -1, comma -1, possessive -2
tag+subject colon: verb-past -7, name 1, noun -1, number -1
tag+auxiliary according: 0 1
tag+auxiliary verb-base: 0 -2, 7 1, 21 2, 28 -1, 35 1
tag+auxiliary verb-s: 35 -2
tag+auxiliary verb-past: 10 -4, 14 1, 16 -4
tag+auxiliary verb-participle: 0 -2, 7 3, 14 -2
tag+auxiliary verb-ing: 0 -2, 7 2, 35 1
tag+auxiliary ed: 7 -1, 8 -1, 10 -1
tag+auxiliary colon: 0 -1
before+after none: name -1
before+after the: that -1, of 2, be 1, noun -1, comma -5, stop -4
before+after a: that -1, noun -2
before+after that: the -2, name 2
before+after some: to 1
before+after his: on 2
before+after he: the -1, a -1, some -1, his 2, he 1, it 1, him 2, of 4, at 1, stop 1, colon 2
before+after they: the -1, comma 2
before+after it: to -2
before+after who: the -1, to 1, name -2, noun 1
before+after and: the 1, a -1, that 1, it 1, to 2, name 1, noun -2, comma -1
before+after to: the -2, some -1, his -1, her -1, him -2, to -2, in -2, on 1, about 1, out -4, title -1, people -2, name -1, noun -1, plural -1, adjective -1, comma -1, stop -4
before+after in: to -3
before+after not: a -2, that 1, some 1, noun 2
before+after be: a -2, that 2, some -3, as 1, by 2, in -2, for 1, with -2, out -2, prep 1, name -1, comma -1, stop -2
before+after have: that 2, some -2, his 1, her -1, he 4, they 3, him 1, to 1, for 3, out 1, name 1, plural 1, stop 1
before+after modal: the -1, a -2, some -3, to -1, for 2, name -2, noun -2
before+after also: the 2, a -1, to 1, noun 1
before+after later: that 4
before+after just: the -2, a 1, to -2, name -2
before+after day: name 2
before+after person: the 2
before+after people: the 1, that 1, some 3, to -2, comma 2, stop 1
before+after body: the 2, to 1, in -1, name -2, stop -2
before+after document: that 1, name 2, stop 2
before+after name: a -2, this 2, that 1, his -3, her 1, he 1, it 4, him 2, of -1, on -1, for -1, with 1, about 2, out 2, prep -1, just -1, day 1, title 1, verb-base -2, verb-past -5, verb-ing -1, noun 1, plural -1, adverb -1, comma -1, stop 4, colon 2, open -1
before+after noun: they 1, and -7, by -1, in -3, for -2, about 2, prep -1, be -3, name -2, noun -3, plural -1, comma -3, stop -2
before+after plural: that 1, to -1, name -1
before+after adverb: the 3, a -1, that -1, his 2, as 3, to -2, noun -3, stop -1
before+after number: number -5
before+after comma: that 1, some 1, his 1, her 1, he 3, it 2, of 2, by -6, in -1, on -1, out 1, title 3, people -1, name 3, noun -1, plural 1, comma -1, colon 1, open 1
before+after close: the 4, a 3, to -2, title 6, name 2
before+after possessive: noun -3
before+after symbol: noun -7, symbol -5
after+after2 none: none -1
after+after2 the: some -1, title 1, person -1, body 1, document -2, statement 1, noun 1, adjective 1, open -2
after+after2 a: some 1, person -1, body -2, document 1, claim 1, verb-ing -3, name 1, noun 1, adjective -1, adverb -1, ed -1, ing -2, number 1, open -1
after+after2 this: time -3
after+after2 that: the 2, a 3, his 3, he 3, they 2, it 4, just 3, title 2, people -1, name 2, noun -2, plural 3, comma 2, open 2
after+after2 some: than -7, people 4, name 2, noun 2, plural 1
after+after2 his: person 2, people 1, noun -1, plural -1, adjective 3
after+after2 her: noun 2
after+after2 he: have 1, do 1, modal 1, verb-s 2, verb-past 1
after+after2 they: be 2, have 2, verb-base 1
after+after2 it: be 2, modal 3, verb-past -1
after+after2 him: as 2, to 1, comma -1, stop 1
after+after2 self: as 3
after+after2 as: the 1, a -1, name -3
after+after2 to: the -1, a -1, his -4, be 2, have 3, people -3, verb-base 2, noun 1, open 1
after+after2 of: a -1, his 1, title 1, name 2
after+after2 by: the 1, name -1, noun -3
after+after2 in: the -4, a 2, some -2, month -1, name -5, noun -2, number -3
after+after2 on: a -2, day -1, name 1, noun -2, plural 1
after+after2 at: the -1, a -3, name -2, noun 1
after+after2 for: the 1, a 4, some 1, his 1, verb-ing -1, name 2, noun 1
after+after2 with: the -1, name -1, noun -2
after+after2 from: the -3, name -2
after+after2 about: the 3, how 4, name 3
after+after2 out: a 1, that 4, his 1, to -2, in -4, name 3, comma -4, stop -1
after+after2 prep: the -3, a -3, name -1, noun -1
after+after2 not: to 3
after+after2 be: verb-past -3
after+after2 modal: verb-base -1
after+after2 just: time 2
after+after2 day: that 5, time -2
after+after2 title: name 2
after+after2 person: name -1
after+after2 people: that 2, to 1, comma -2
after+after2 verb-ing: the -2
after+after2 name: that 2, as 4, and -1, to 1, of 2, be 3, have 1, modal 1, person -1, people -2, verb-base -3, verb-past -3, verb-ing 5, name -1, plural -2, adjective 1, comma -2, stop -1, open -2, possessive 4, symbol 2
after+after2 noun: and -3, to 1, of -1, in -3, for -1, be 1, claim -4, verb-s -3, name 1, noun 1, comma -3, stop -4, symbol -5
after+after2 plural: and -7, to -2, in 2, comma -3, stop -2
after+after2 adjective: noun 2, plural -1
after+after2 number: noun -5
after+after2 comma: the -3, he -3, and -3, but -3, be 3, modal 3, just 2, verb-past -2, verb-ing -3, name -3, noun -4, open 3
after+after2 stop: none -1, open 3
after+after2 colon: none 4, open 2
after+after2 open: i 2, name -1, noun -1
after+after2 symbol: number -6, symbol -7
before2+before none: none -1, that -2, some 1, he 1, they 3, i -1, people -1, document 4, name -1, number -4, symbol -3
before2+before the: people -2, document 1, statement 1, name -3, plural 2
before2+before a: person -1, name -4, noun -1
before2+before that: he -1, have -1, modal -2, name 1
before2+before some: name 1, noun -2, plural 1
before2+before his: people 2, body 1, noun -3
before2+before he: have -2, modal -4, just 1, adverb 1, possessive 3
before2+before they: be -2, have 1, modal -2
before2+before it: be -2, modal -3
before2+before who: have -1
before2+before which: he 1
before2+before when: he -3, name -1
before2+before as: he 1
before2+before because: he 2, name -1
before2+before before: name -1
before2+before and: he 3, have -1, name 1, noun -1
before2+before but: he 2
before2+before to: be -5, noun -1, adverb -2
before2+before of: the -4, people -3, noun -2
before2+before in: the 2, a -2, his 1, name -4, number 2
before2+before on: to 2, day 1
before2+before not: be -5, adverb 1
before2+before be: a 2, also -1, later -2, just 1, adjective -1, adverb 1
before2+before have: to -3, not -1, also 1, just -1, verb-past -1, adverb -1
before2+before do: not 2
before2+before modal: not -1, be -1, have -7, just -3, verb-base -3, adverb -1
before2+before day: comma 2
before2+before time: comma 1
before2+before title: name 1, comma -2
before2+before person: who -1, comma 2
before2+before people: who -2, to -1, be 1, have 1, modal -4, comma -3
before2+before body: and -1, to -2, modal -2, person 3, people 1, body -2, name 1, comma 2
before2+before document: that 2, comma -1
before2+before statement: comma 1
before2+before claim: to -3
before2+before verb-base: the -2
before2+before verb-s: to -1, comma 1
before2+before verb-past: the 1, a -1, he -7, to -1, noun 1
before2+before name: who -1, and 1, to -1, modal -1, also 2, later 2, just 1, verb-base 2, verb-s 1, verb-past -3, plural -1, adverb 1, dash -1, bracketClose 2, symbol -4
before2+before noun: that -1, he -2, and -2, to -1, of -1, by -1, in -1, be -1, have 1, person -2, people -2, body -1, verb-base -1, name -2
before2+before plural: that -1, to -2, be -1, modal -2
before2+before adjective: to 1, person -1, people -1, noun -1, plural -3, comma -2
before2+before adverb: to 1
before2+before ed: to -1, noun -1
before2+before number: noun -2, comma 2
before2+before comma: the -2, they 2, it -1, i 2, who 2, which 1, but 1, to -3, have 1, just -1, people 1, name 3, adverb -1, close 4
before2+before query: close 4
before2+before close: he 4, and 2, name 3
before2+before possessive: body 2, noun -1
after2+after3 none: none -1
after2+after3 the: some -2, just -2, title 1, person 1, claim 2, noun -1, plural -1, ed 2, number -3, open -2
after2+after3 a: person 1, body -2, document 2, claim -2, name -1, adverb -1, ing 1, open 1
after2+after3 that: the 2, he 3, name -1
after2+after3 some: people 1, name 3, plural -1, adjective -2
after2+after3 his: body 1, claim 2, noun -1, plural -6, adjective -1
after2+after3 he: be 1, have -1, modal 1, verb-past -3
after2+after3 as: the 3, a 2
after2+after3 and: name 2, noun -3
after2+after3 to: the -2, verb-base 1, name 1
after2+after3 of: his 1, verb-ing 1, name 1, noun 2
after2+after3 in: the -3, a -2, name -5, noun -2, number -1
after2+after3 on: the -2, name -1
after2+after3 at: the -2
after2+after3 for: verb-ing 3
after2+after3 with: a 2
after2+after3 from: name -3
after2+after3 prep: the -5, a -1
after2+after3 be: the 2, a 1, some 1, not 1, verb-past -3, verb-ing 1, adjective 1, adverb -1, ed -1, ing 1, open -1
after2+after3 have: a -2, not 1
after2+after3 do: not 2
after2+after3 modal: be 4, verb-base 1, adjective -3
after2+after3 day: that 3
after2+after3 time: that 2, stop -2
after2+after3 title: name -1
after2+after3 people: to 1, stop 1
after2+after3 body: to 2, modal 1, noun -1, stop -3
after2+after3 document: of 1
after2+after3 claim: that 4, to 1, of -1, stop -1
after2+after3 verb-base: the -1, a -1, that -3, his -3, to -3, in -1, on 1, out 1, noun 1, stop 3
after2+after3 verb-past: the -2, to -3, name -2, noun 1
after2+after3 verb-ing: the -1, a 1, that -2, name -1, noun 1
after2+after3 name: that 3, as 3, and -3, of -1, in -3, on 2, for 3, be 2, have -1, modal 1, title 2, person 3, people 2, verb-base -1, verb-past -1, name -2, noun -2, plural -1, comma -2, stop 1, open 1, possessive 2, symbol 2
after2+after3 noun: none -2, a 1, that 2, some 2, as -1, and -1, of 2, in -1, on 3, at 1, with 1, from -1, about 4, prep -2, modal 2, title 1, person 1, body -4, document 2, claim -1, verb-base -1, verb-s -1, verb-past -3, verb-ing -2, noun -1, adjective -2, ing 2, comma -2, stop -3, open 2
after2+after3 plural: that -1, of 1, in -1, on -1, for 1, modal 1, comma -4, stop -2
after2+after3 adjective: people 2, body -2, name 1, noun 1
after2+after3 adverb: noun -1
after2+after3 ed: noun -2
after2+after3 ing: the -2
after2+after3 number: noun -3, stop -2
after2+after3 comma: the -3, who 2, and -4, but 1, verb-ing -2, name -3, open 4
after2+after3 stop: none -1
after2+after3 open: the 1, a -1, it 4, i 3, and 1, but 4, just 1, verb-base 3, name 2, adjective -3
after2+after3 possessive: statement 3, claim 3, name -2, plural 2, adjective 3
after2+after3 symbol: number -4, open -2
subject+beforeSubject none: none -2
subject+beforeSubject the: of -2, in 1, verb-base -3, verb-past 1, comma -2
subject+beforeSubject a: in -3, be 2, verb-past -1
subject+beforeSubject that: none -3, body 1, document 2, noun -1, plural -1
subject+beforeSubject some: the -1, be 1, have 2, comma 3
subject+beforeSubject he: none 2, that -3, which 1, what -4, as 1, because 1, before -2, and 2, but 1, verb-past -11, noun -1, comma 3, close 3
subject+beforeSubject they: none 2, verb-past -10, comma 2
subject+beforeSubject it: none -1, comma -2
subject+beforeSubject i: none -1
subject+beforeSubject who: this -2, person -3, people -1, name -1, comma 1
subject+beforeSubject and: body -2, noun -1, comma -1, close 2
subject+beforeSubject but: comma 1
subject+beforeSubject of: noun -1
subject+beforeSubject by: noun -2
subject+beforeSubject in: noun -1
subject+beforeSubject on: verb-past 1
subject+beforeSubject day: on 1
subject+beforeSubject time: this 3, just 2
subject+beforeSubject title: the 1, name -1
subject+beforeSubject person: a -3, body 3
subject+beforeSubject people: some -1, his 1, and 2, of -3, body 2, name 1, noun -1, adjective 1, number -2, comma 1, possessive 1
subject+beforeSubject body: his -1, of 1, body -1, noun -1, adjective -3, possessive 3
subject+beforeSubject document: none 4, the 2, a -3, noun -1
subject+beforeSubject statement: the 1
subject+beforeSubject claim: noun -2, possessive -6
subject+beforeSubject verb-base: to -1, not -1, modal -3, name 4, noun -3
subject+beforeSubject verb-s: he -2, name -2, noun -1
subject+beforeSubject verb-past: be -3, have -1, comma -1
subject+beforeSubject verb-ing: comma -4
subject+beforeSubject name: the -2, a -4, that -1, some 2, as 1, but 1, to 1, in -3, on -2, for -3, title 1, body 1, verb-past -3, name 1, noun -1, comma 2, close 3
subject+beforeSubject noun: a -1, some -1, his -1, her -1, and -2, to -2, of -1, verb-base -1, name 1, noun -1, adjective 1, ed 1, ing -1, number -2, comma -1, possessive -1
subject+beforeSubject plural: some 2, his -2, and 1, of -1, noun -1, adjective -3, possessive 1
subject+beforeSubject adjective: the -1
subject+beforeSubject ed: be -2
subject+beforeSubject number: none -4, in 3
subject+beforeSubject comma: day 3, title -1, people -1, body 3, document -1, statement 2, claim -2, verb-s 1, verb-past 1, name 1, noun 1, plural -1, adjective -2, ed -3, number 1, bracketClose 1
subject+beforeSubject dash: noun 1
subject+beforeSubject bracketClose: name 1, stop 1
subject+beforeSubject close: noun -5, comma 3, query 4
subject+beforeSubject possessive: he 2
subject+beforeSubject symbol: none -1, name -4
subject+after none: name -1
subject+after the: that -1, of 2, be 1, noun -1, comma -5, stop -4
subject+after a: that -1, noun -3
subject+after that: the -1, to 1, name 2, noun -3
subject+after some: the 3, to 1, noun -2
subject+after his: to 1, on 2
subject+after he: the -1, a -1, that 1, his 1, he 2, it 1, him 2, to -1, of 2, in -2, at 2, with -2, out 1, prep -7, verb-ing -1, name -2, stop -1, colon 1, open -2
subject+after they: to -1, comma 1, stop 2
subject+after it: to -1, stop 1
subject+after i: to -2
subject+after who: the -1, a -1, his 1, to -1, for 2, name -1, noun 1
subject+after and: the 1, a -1, that 2, he -1, it 1, to 1, name 1, noun -2, plural -1, comma -1
subject+after in: to -2
subject+after day: name 2
subject+after person: the 1, that 2, stop -1
subject+after people: the 1, a 2, that 3, his -2, to -2, in -4, out -2, plural 1, stop 1
subject+after body: the 1, a 1, that 1, it 2, to 2, in 2, on 2, out -1, stop -1
subject+after document: that 1, name 2, stop 2
subject+after verb-base: the -1, that 1, to -2, name 3, noun -2
subject+after verb-past: for 4, about 1, name -1, open -2
subject+after name: the 1, a -2, this 1, that 1, some 1, he 1, they 1, it 1, as -1, before 1, and -3, to 1, of -1, on 1, at -1, with 1, about 3, against 2, out 2, prep -1, just -2, day 1, title 2, people 2, body -1, verb-base -2, verb-s -3, verb-past -5, verb-ing -2, name 1, noun 1, plural -1, adverb -2, number -7, comma -2, stop 1, colon 1
subject+after noun: the -2, a -2, that -1, some 1, he -1, they 1, him 2, as -1, and -8, by 3, in -3, at -2, for -1, from -1, about 2, out -5, prep 1, be -3, just -2, name -1, noun -1, plural -2, comma -2, stop -2, open -1
subject+after plural: the 1, that 1, to -1, by -4, in -4, for 2, out -4, name -2, noun 1, plural -1, comma -2, stop -2
subject+after number: number -5
subject+after comma: a 1, he 2, it 2, him 1, to 1, of 1, by -2, in -2, on 1, with -5, about 1, title 2, name 3, noun 1, adjective -1, adverb 1, comma -2, colon 1, open 1
subject+after close: the 3, a 1, to -2, title 6, name 1
subject+after possessive: that 1, noun -3
subject+after symbol: noun -7, symbol -5
auxiliary+subject 0: none -1, the -3, a -2, this -3, his -1, her -2, he 1, i 1, who 1, as -2, because 1, before 2, or -2, of -2, by 1, in -1, on -3, for -4, with -2, from -2, about -5, out -3, prep -1, day 1, time -1, title -2, person 1, people 1, statement -1, verb-base -1, verb-past -1, verb-ing -2, name 1, adjective -2, ed -3, ing -4, number -3, dash -1, bracketClose -1, possessive -1, symbol -2
auxiliary+subject 7: he -2, they -1, who -1, and -2, body 1, document -1, claim 3
auxiliary+subject 8: name -1
auxiliary+subject 14: that -1, he -1, they 2, who -1, and -1, people 2, plural 1
auxiliary+subject 21: he 1, name 1
auxiliary+subject 28: that -3, he -4, they -4, it -4, body -1, name -1, plural -1
auxiliary+subject 35: on 2, people -2, body -2, claim -4, verb-s -2, verb-past -1, noun -1, plural -2, adjective 1, ed -1, comma -2
clause+subject none: none -2, the -3, a -1, this -3, some -3, his -1, they -1, it -1, i -2, of -4, by 3, in -1, on 1, time -1, title 2, person -1, people 1, body -1, statement -2, claim -1, verb-base 1, verb-s 1, verb-past -2, verb-ing 1, noun -1, plural -1, adjective 1, ed -3, ing -1, number -1, possessive -2, symbol -3
clause+subject that: the -5, he -4, verb-base -1, verb-past -3, name -1, noun -2, plural -2, possessive 1
clause+subject who: he -3, who -1, verb-past -3, name -5, noun -2
clause+subject which: he 1, which -1, noun 1
clause+subject what: he -4, what -2
clause+subject how: name -2
clause+subject when: he -1, name -3, noun 1, plural 1
clause+subject if: name -1
clause+subject as: he 1, as -2, body -4, name 2, noun 2, plural -2
clause+subject because: because 1, people 1, name 1, noun -2, plural -2
clause+subject before: he -2, before 1, noun 1
clause+subject and: the -1, a -3, some 4, his 2, he -1, they -2, people 2, document 1, verb-ing -3, noun -2, adjective -3
clause+subject but: he 1, body 1, noun -1
clause+subject or: or -1
clause+subject to: the -1, by -1, verb-base -2, name -1, plural -3, adjective -1
clause+subject comma: the -3, a -1, some 1, his -3, they 1, it -1, of -1, by -2, in -1, day -1, title 1, person -1, people -1, document 1, claim -2, verb-base -1, verb-s -1, verb-ing -1, ing -1, number -3, comma 1, possessive -3
clause+subject colon: name -1
clause+subject dash: he 2, name 1, noun -1
clause+subject bracketOpen: bracketClose 1
clause+subject close: a -2, he 2, person 3, body 1, name 2, close -1
clause+tag none: according 1, statement -2, claim -2, verb-base -2, verb-s 1, verb-participle 1, ed -1, colon 1
clause+tag that: statement -2, claim -1, verb-base -1, verb-s -1, verb-past -2, verb-participle -3, verb-ing -5, ed -1
clause+tag who: claim -2, verb-past -1, ed -1
clause+tag which: verb-ing -2, ed -2
clause+tag what: verb-base -1, verb-s -1, verb-past -3
clause+tag how: verb-base -1, verb-past -3
clause+tag when: verb-base 1, verb-s -6, verb-ing -1, ed -2
clause+tag if: verb-s -5, verb-past -2
clause+tag as: verb-ing -2, ed -1
clause+tag because: claim -1, verb-s 1, verb-past 1, verb-ing -1, ed -2
clause+tag before: claim -2, ed -3
clause+tag and: statement -2, claim -1, verb-s -3, verb-past -1, colon -1
clause+tag but: verb-base -1, ed -2
clause+tag to: verb-s -4, verb-past -2, verb-ing -1, ed -3, colon -3
clause+tag comma: statement -1, verb-past 1, ed -1, colon -5
clause+tag colon: verb-base -1, verb-s 1, verb-past -2, verb-ing -1
clause+tag dash: verb-base -3, verb-s -3, verb-past 1
clause+tag bracketOpen: verb-base -1, verb-past 2
clause+tag close: statement -1, claim -2, verb-base -4, verb-s 1, verb-past 2, verb-ing -3, ed 1
object+after none: none -1, some 2, to 1, in -3, out -1, be -3, comma -2, colon 4
object+after that: that 3, to -3, out 2, comma 3
object+after her: her 1
object+after he: he 2, comma -1
object+after they: they 2
object+after it: it 1, comma -4
object+after i: i -1
object+after you: you 1
object+after him: him 1
object+after what: what 1
object+after day: on -1, day -2
object+after month: in -1
object+after time: this -3, some -2, for -3, just 2, time -4
object+after title: the 1, to -1, of 1, for -1, title 1, comma -6
object+after person: the -1, a -1, his 1, to 2, person -2
object+after people: the 1, some 2, his 1, to -1, by -1, people -2, comma -1
object+after body: the 1, his -2, to -2, on -1, for 1, prep -1, body -3, comma -2
object+after document: the -2, a 2, to 1, document -4
object+after statement: a -2, to -1, in 1, statement -1
object+after claim: his -1, to 1, in -1, out 2, claim -3
object+after name: the 1, some 1, his 1, how 4, as -1, to -2, of 2, in -5, on 1, at -1, for 2, with -2, from -3, about 3, against 1, out 3, prep -2, be -3, verb-base -4, verb-past -5, verb-ing -1, name 2, number -4, comma -4
object+after noun: a 1, this 2, his 1, and -3, to 1, of -2, by -2, in -3, on -1, for 1, with -2, from -4, about 3, out -5, prep -2, be -4, modal -2, just -4, verb-base -4, verb-s -3, verb-past -5, adverb 2, ing -2, number -4, comma -2, dash -4, symbol -4
object+after plural: his 1, and -9, to 2, of 1, by -1, in -2, on -1, for 1, out 2, prep -2, verb-ing -2, plural -1, adjective -1, comma -1
object+after stop: to 1, out -1, stop -2, symbol -4
object+after open: the -2, a -1, to 1, comma 2, colon 2, open -1
earlier+clause 0: none 2, that 1, whether -4, if 1, as 1, because 1, before 1, and -1, or -1, to -1, colon 1, semicolon -1
earlier+clause 1: none -4, that -2, which 1, what -2, how -8, when 1, whether -4, if -4, as -3, because -1, and 1, but 3, or -5, colon -2, semicolon 2, dash 1, bracketOpen -2, close -2
earlier+clause 2: none -5, that -5, who -1, when -3, as -2, before -2, and -1, but -1, to -4, comma -1, close 1
earlier+clause 3: that -1, who -1, and -1, to -11, comma 1, close -2
earlier+clause 4: comma -3
quoteBefore+quoteAfter 0: 0 -2, 1 4, 2 2, 3 1
quoteBefore+quoteAfter 1: 3 1
quoteBefore+quoteAfter 2: 0 1, 1 -1, 2 3, 3 3
quoteBefore+quoteAfter 3: 1 -2, 2 1, 3 1
position+titled 1: 0 1
position+titled 2: 1 2
position+titled 3: 0 1
position+titled 6: 1 1
position+titled 7: 0 -1, 1 -5
position+titled 9: 0 -1
position+titled 10: 0 -1
kind+before 1: the -2, a -1, this -3, her -2, i 1, him -1, who 1, as -1, because -1, and 1, or -1, to -1, of -2, by 1, in -2, on -3, for -6, with -2, from -2, out -2, prep -1, do 1, also 3, later 2, just -1, day 2, time -1, title -1, body -1, verb-base -2, verb-ing -2, noun -2, plural 1, adjective -1, adverb 2, ed -3, ing -3, number -2, comma 1, bracketClose -1, close 2, symbol -1
kind+before 2: name -3
kind+before 8: verb-past -6, name 2, noun -1, number -1
tag+object according: name 2, noun 1
tag+object statement: none -2, that -3, noun 1, stop -5
tag+object claim: none -2, he -2, person 1, people -1, claim -2, plural 1, stop -3, open -1
tag+object verb-base: none -1, that -1, her 1, they 2, it 1, him -1, self -1, what 2, day -4, time -3, title -1, person -1, people -1, body -1, document -2, name -1, noun -1, plural -2, stop -1, open -3
tag+object verb-s: none -1, her -1, title -1, people -1, body -1, document -1, noun -1, stop -1
tag+object verb-past: that 2, her -1, he 1, it 1, self -2, what 1, people -1, document 1, statement -2, claim 1, name -1, stop 1
tag+object verb-participle: name 1, noun 2
tag+object verb-ing: her 1, he 1, they -1, it -1, him -1, what 2, time -2, title -2, person 1, people -1, body -2, document -1, statement -1, claim 1, name -1, plural -1, stop -3, open 1
tag+object ed: none -1, that -1, her -1, time -1, title 1, person -1, people -4, body -1, document -1, claim -3, noun -1, plural -2, stop -2
tag+object colon: none -1, name -3, noun -3, open 1
subject+object none: name -1
subject+object the: that -1, name -2, noun -3, plural -3, stop -6
subject+object a: that -1, name -2, noun -2
subject+object that: name 1, noun -1, plural 1
subject+object some: that 2, noun 2, plural -4
subject+object his: name -3, noun -2
subject+object her: noun -2
subject+object he: that -1, her 1, he -1, it 1, time -2, title -2, people 2, document -2, name 1, plural 1
subject+object they: name -1, noun -1, plural 1
subject+object it: that 1, name -1
subject+object who: none 2, that -1, he 1, title -3, body -2, name -1, plural -1
subject+object which: noun -2, plural 1
subject+object because: noun 1
subject+object and: that 2, her 1, he -1, it 1, people -1, body 1, claim 1, name -2, noun 1, plural -2, stop -4, open 2
subject+object but: that 3, name 2, noun 1
subject+object of: name -1, noun -1, plural -1
subject+object by: noun -1
subject+object in: name 1, noun -1
subject+object for: noun -3
subject+object day: name 2, noun -1
subject+object time: noun 1
subject+object title: name 1, noun -3
subject+object person: that 1, name -1, stop 2, open -1
subject+object people: none 1, he -2, they 1, it 2, him -1, title 1, claim 1, stop 1
subject+object body: none -1, that -1, it 1, name -1, stop -1
subject+object document: that -1, stop 1
subject+object statement: name -1
subject+object claim: name -2, noun -1
subject+object verb-base: that 1, noun -1, plural -1, stop -1
subject+object verb-s: name -1, noun -1
subject+object verb-past: name 1, noun -1, plural -1
subject+object verb-ing: name -1, plural -2
subject+object name: that 1, they -1, him -1, self 1, time -1, title 2, person -1, body -1, document 2, statement -1, claim -1, noun -2, plural 2, open 3
subject+object noun: none -1, that -2, her -5, him 2, day -1, time -3, person -2, people 1, document -4, claim -1, name -1, stop -2, open -1
subject+object plural: none -3, that 1, stop -1
subject+object adjective: that 1, stop -2
subject+object ed: noun -3
subject+object ing: name -3, noun -2
subject+object number: name -2
subject+object comma: none -1, that 1, her -1, he 2, it 2, him -1, day -2, title 1, person 1, document 1, statement 1, claim 1, name 1, noun -1, plural -2, stop 1, open 2
subject+object close: title 2, noun -1
subject+object possessive: name -5, noun -1, stop -1
subject+object symbol: noun -5, stop -5
room+quoteBefore 0: 0 -1
room+quoteBefore 1: 0 -2, 2 11
room+quoteBefore 2: 0 -3, 2 2, 3 -1
room+quoteBefore 3: 0 -2, 3 -2
room+quoteBefore 4: 0 -3, 3 -1
room+quoteBefore 5: 0 -1, 1 -1, 2 1, 3 -2
room+quoteBefore 6: 1 -1, 2 -2, 3 1
room+quoteBefore 7: 0 1, 1 3
room+quoteBefore 8: 1 3, 2 1, 3 2
room+quoteBefore 9: 1 2, 2 1
room+quoteBefore 10: 0 -1, 1 4, 2 3, 3 -1
subjectHead+sort none: say 2, state 1, make -2, go -1, do -1, claim -2, statement -3, according 3, colon -1, unlisted -2
subjectHead+sort he: say 1, state 3, tell 1, believe -1, feel -3, see -2, know -1, want -1, intend -2, call 1, promise 3, criticize 3, praise 1, show -3, report 2, talk 1, decide -1, give -1, go -2, do -2
subjectHead+sort they: want -1, go -3, do -1
subjectHead+sort it: say 2, make -6, go 1, do -3, unlisted -3
subjectHead+sort who: praise -1, make -1, go -3, do -2
subjectHead+sort which: do -2
subjectHead+sort day: say 5
subjectHead+sort time: say 2, show -1, go -1, do -2
subjectHead+sort person: say 1, tell 4, report 2, make 2, go -4, do -1
subjectHead+sort people: say 1, state 1, argue 2, believe 2, feel 2, see 1, know -1, reject 2, criticize 1, show -1, make -3, do -3, claim -1
subjectHead+sort body: say 5, add -1, state 2, argue 1, tell -1, believe 2, know 1, intend -1, demand -1, call -2, show -3, make -1, go -2, claim -2, unlisted 1
subjectHead+sort document: say 1, show 4, do -1, unlisted -3
subjectHead+sort statement: say 2
subjectHead+sort claim: say 2, make -1, go -2, unlisted -1
subjectHead+sort verb-base: say 1, state 1, praise -1, show 2, give 1, make -3, go -1, do -7, claim -3, unlisted -4
subjectHead+sort verb-s: show 3, go -2, do -3, claim -2, unlisted -4
subjectHead+sort verb-past: add 2, state -1, call 2, criticize 2, praise 2, make -4, go -3, do -6, statement 2, colon -4, unlisted -11
subjectHead+sort verb-ing: go -4, do -4, claim -3, unlisted -4
subjectHead+sort name: state -2, argue 1, tell 1, ask -1, believe 1, want 1, intend -2, call 1, deny -1, confirm 1, doubt 2, promise 2, criticize -1, praise 1, show -2, suggest 1, talk -2, predict 2, decide -1, love -2, emotion -1, release 1, point 3, search -1, allow -2, try -1, give -1, go -2, do -2, claim -1, statement -2, according 1, colon 1, unlisted -1
subjectHead+sort noun: say 2, add 1, state -2, tell 1, believe -3, see -2, know -1, demand -1, promise -1, show -2, suggest -1, detail -1, talk -1, decide -1, release -1, point -2, search -2, allow -1, try -2, make -1, do -1, according 1, colon -3, unlisted -2
subjectHead+sort plural: say 2, argue -1, see 3, know 1, intend 1, criticize -1, report -2, decide -3, love -4, allow 1, give -7, make -1, go -2, do -2, claim -3, according 3, colon -2, unlisted -2
subjectHead+sort ed: say 3, unlisted -7
subjectHead+object none: that 1, title 1, body -2, name -2, noun -1, plural -2
subjectHead+object her: noun 1
subjectHead+object he: that -1, her 1, it 1, time -1, title -1, people 1, body 1, document -2, claim 1, noun 2, plural 1, stop -1, open -1
subjectHead+object they: name -1, noun -1, plural 1
subjectHead+object it: none -1, noun -2, stop -1
subjectHead+object i: that -1
subjectHead+object you: noun 1
subjectHead+object him: name -1
subjectHead+object who: none 2, that -1, he 1, title -2, body -3, noun -2, plural -1
subjectHead+object which: noun -2
subjectHead+object day: that 1, name 2
subjectHead+object time: that 1, name -1, noun -1
subjectHead+object title: name -1, noun -3, stop 2
subjectHead+object person: that 2, he 1, name -1, noun -1, open -1
subjectHead+object people: that 2, he -2, they 1, it 3, title 1, body -1, noun 1, stop 1
subjectHead+object body: he 1, it -1, day -1, time 1, people 1, document 2, claim 1, name -1, plural 1, stop -2, open 2
subjectHead+object document: that -2, stop 1
subjectHead+object statement: that 4, open 2
subjectHead+object claim: noun -4, plural -2, stop 1
subjectHead+object verb-base: none -1, title -1, people -3, body -3, name -1, noun 1, stop -1
subjectHead+object verb-s: name -2, noun -1, plural -2, stop 3
subjectHead+object verb-past: that -1, her -1, he 1, title 1, people -2, body -1, claim -1, name 2, noun -1, plural -2, stop -2
subjectHead+object verb-ing: that -2, name -2, noun -3, plural -2, stop -4
subjectHead+object name: that 1, day 2, month -1, time 1, person -2, people -2, document 1, claim -1, name -1, open 1
subjectHead+object noun: none -1, that 1, her 1, it 1, him 1, what 3, day -1, time -1, person 1, people -1, body 1, document -2, noun -1, stop -3
subjectHead+object plural: none -3, that -2, he 2, they -1, it 1, him 1, people -2, body -2, noun -1, stop -1, open -1
subjectHead+object ed: name 1, noun -1, plural -2
that+subject 0: none -2, the -3, a -2, this -2, his -2, her -5, he 1, they -1, it -2, i -1, you -3, him -2, self 2, which -1, what -2, when -1, as -1, before -1, and -1, but -1, or -2, of -1, by 1, in -2, on -1, for -5, with -1, from -3, about -6, out -1, prep -2, person -2, people 2, statement -2, verb-base -1, verb-s -1, verb-past -2, verb-participle -1, verb-ing -2, name 1, plural -1, adjective -1, ed -2, ing -3, number -1, dash -1, bracketClose -1, close -1, possessive -3, symbol -2
that+subject 1: the -1, a -1, he 1, and 2, person 2, people 3, body 1, document 1, verb-base 1, name 1, noun -1, plural 1, possessive 1
that+subject 2: he 1, it 1, and 1, people 1, body 2, name 4, noun -1, plural 1, comma 4, possessive 3
earlier+tag 0: claim 1, verb-base 2, verb-past 1
earlier+tag 1: statement -3, claim -3, verb-base -2, verb-s -1, verb-participle -3, verb-ing -1, ed -1, colon -2
earlier+tag 2: according 3, statement -2, claim -5, verb-base -3, verb-s -2, verb-past -2, verb-ing -2, ed -3, colon -4
earlier+tag 3: claim -4, verb-base -3, verb-s -5, verb-past -1, verb-ing -2, ed -1
earlier+tag 4: verb-base -5, verb-past -3
negated+object 0: none -2, that 1, her 1, he -1, it -1, you -1, him 1, somebody -2, who -1, which -4, what 1, day -2, month -4, time -2, title 1, person 2, document -1, statement -1, noun 1, plural 1, stop -1, semicolon -3
negated+object 1: none -2, that -3, name -1, plural -1, stop -4
previous: none 1
previous: say -3
previous: tell -2
previous: warn -3
previous: ask -3
previous: feel -1
previous: want 1
previous: demand 1
previous: call 1
previous: deny -3
previous: confirm -1
previous: show -1
previous: according -7
previous+clause none: that -1, what -1, how -1, whether -4, if -1, as -1, or -1, to -1, bracketOpen -1, close -1
previous+clause say: none -14, that -6, who -2, which 1, when 2, as -4, because -1, and -1, but -1, to -1, comma -2, close 2
previous+clause add: none 1, that -1
previous+clause state: none -1, that -4, and 1
previous+clause argue: that -4, and -1, comma 1
previous+clause tell: that -8, comma -1
previous+clause ask: comma 1
previous+clause believe: that -3, comma -1
previous+clause know: that -1, and -3
previous+clause want: to -5
previous+clause demand: and -1, to -6, comma 2
previous+clause call: none 1, to -3, comma -1, close -1
previous+clause show: none -4, and -2, to -4, comma -2
previous+clause suggest: that -3, comma 1
previous+clause report: none 2, comma -1
previous+clause predict: comma -2
previous+clause according: to -4, comma -7
previous+clause colon: and -1, comma -2, close -1
previous+gap none: 0 1
previous+gap say: 2 -2, 3 -3, 4 -3, 5 -1, 6 -2, 7 -2
previous+gap add: 3 -1, 4 -1, 5 2, 6 2, 7 -3, 8 -1
previous+gap state: 2 1, 3 -3, 5 3, 6 -3, 7 -2
previous+gap argue: 6 -2, 7 -2, 8 2
previous+gap tell: 6 1, 7 -3, 8 -2, 9 -1
previous+gap ask: 6 -3, 8 -1, 9 -2
previous+gap believe: 3 -3, 7 -1, 8 -2
previous+gap know: 4 -1, 7 -1, 8 1
previous+gap want: 6 -1, 7 1, 8 -2, 9 1
previous+gap demand: 2 3, 4 -1, 6 -2, 7 -3, 8 -1
previous+gap call: 3 2, 6 1, 7 3, 8 -1, 9 -1
previous+gap confirm: 8 -1
previous+gap promise: 2 -5, 7 1, 9 1
previous+gap show: 3 -3, 4 -5, 5 -4, 6 -4, 8 -1
previous+gap suggest: 7 2, 8 -1
previous+gap report: 1 2, 2 3, 5 -3, 7 -2, 8 -4, 9 -1
previous+gap colon: 2 -2, 5 -1, 6 2, 7 -3, 9 -1
previous+tag none: statement -1, verb-past 2, verb-participle 1, verb-ing -1, colon -1
previous+tag say: according 3, claim -2, verb-base -4, verb-s -4, verb-past -4, verb-participle -2, verb-ing 1, ed -1, colon -4
previous+tag add: verb-base 2, verb-s -1, verb-ing 1, ed -3
previous+tag state: claim -3, verb-base -1, verb-s -3, verb-past 1, verb-ing -1, ed -1
previous+tag argue: verb-base 2, verb-past -1, verb-ing -2, ed -1
previous+tag tell: verb-base -4, verb-ing -1
previous+tag ask: verb-base -3
previous+tag believe: verb-base -1, verb-past 2, verb-ing -3, ed -4
previous+tag feel: verb-base -4
previous+tag know: verb-past -3
previous+tag want: verb-base -2, verb-past -2, verb-ing 1
previous+tag demand: verb-base -4, verb-ing 1
previous+tag call: verb-base -2, verb-ing -1, ed 1
previous+tag promise: verb-base 1, verb-ing 1
previous+tag show: verb-base -2, verb-s -1, verb-past 1, verb-ing -2, ed -4
previous+tag suggest: verb-base -6, verb-past 1
previous+tag report: verb-base 3, verb-s -1, verb-past -1, verb-ing -2, ed -3
previous+tag predict: verb-base 2
previous+tag according: verb-base -4, verb-past -5
previous+tag colon: verb-past -2, verb-ing -1
previous+sort none: say 1, add -1, argue 1, tell 1, warn 2, ask 2, believe 1, feel 2, want -2, demand -1, call -1, deny -1, reject 2, confirm 1, agree -1, doubt 1, criticize 1, show -1, report -1, detail -2, talk -1, predict -1, decide -1, love 1, release -2, allow -1, try -1, give -3, make -1, go -1, do -2, statement -1, colon -1, unlisted -1
previous+sort say: say 2, add 1, state 2, argue 2, believe -2, see -3, know -3, intend -4, praise -1, show -2, report -3, decide -4, try -11, give -11, make -2, go -2, do -2, claim -2, according 3, colon -4, unlisted -1
previous+sort add: go -1, do -1, unlisted -3
previous+sort state: go -3, do -1, claim -3
previous+sort argue: say 1, do -3
previous+sort ask: say 1
previous+sort believe: say -1, go -6, do -4
previous+sort want: say 4, go -2, do -3
previous+sort demand: do -2
previous+sort call: say 3, call 2, unlisted 2
previous+sort promise: do -2
previous+sort show: say -3, go -3, do -5, unlisted -4
previous+sort report: say -1, show 3, do -6, unlisted -4
previous+sort colon: go -3, unlisted -1
previousThat+clause 0: that -1, what -1, how -1, whether -4, if -1, as -1, or -1, to -1, bracketOpen -1, close -1
previousThat+clause 1: none 1, that -2, who 2, what -3, how -5, whether -6, if -2, as 1, before -1, but 1, or -2, to -1, dash -1, close 1
previousThat+clause 2: comma 1, close -1
previousThat+clause 3: and 2, comma -1, close -2
previousThat+clause 4: none -2, but -1, to -3, close 2
previousThat+clause 5: that -4, and -2, to -5, comma -1
previousThat+clause 9: that -1, comma -1
previousThat+gap 0: 0 1
previousThat+gap 1: 1 1, 3 -1, 5 -2, 7 -1, 8 1, 9 -1, 10 1
previousThat+gap 2: 7 1, 8 -1
previousThat+gap 3: 2 -1, 7 -1, 9 1
previousThat+gap 4: 2 -1, 3 -2, 4 -1, 6 -2, 8 -1, 9 2
previousThat+gap 5: 3 -2, 4 -2, 5 -9, 6 -3, 7 -3, 8 -1, 9 -2
previousThat+gap 9: 8 -4, 9 1
tail: 0 1
tail: 1 -4
tail: 3 1
tail+sort 0: say 2, tell 1, warn 2, ask 2, believe -1, feel 2, want -1, call 1, deny 1, decline -1, show -1, suggest 2, report -1, talk -1, predict -1, emotion -1, release -1, search -1, allow -1, try -2, give -2, make -1, go -1
tail+sort 1: say -2, add 1, state 1, tell -3, see -1, call -1, decline 2, criticize -2, show -2, report 1, make -2, do -1, claim -1, statement -2, according 3, unlisted -1
tail+sort 2: say 2, argue -1, tell 1, ask -1, believe 1, want -3, demand -1, call -2, confirm 2, show 2, suggest -1, report 2, according 2, colon -5
tail+sort 3: statement -12
tail+clause 0: that -2, who -1, what -3, how -4, whether -6, if -1, but 1, or -1, to -2, bracketOpen -1
tail+clause 1: none -1, which 2, when -3, as -1, because 1, before -2, and -3, to -5, close -4
tail+clause 2: none -2, close 1
tail+clause 3: to -1, comma 1
tail+position 0: 0 -1, 1 1, 2 1, 4 1, 8 -1, 9 -1, 10 -2
tail+position 1: 0 1, 3 1, 4 -3, 5 -1, 6 -2, 7 -2, 8 -2, 9 -3, 10 1
tail+position 2: 1 -4, 6 -1, 9 1, 10 2
tail+position 3: 8 1, 9 -2
following: none 1
following: say -4
following: state -4
following: argue -1
following: tell -4
following: ask -1
following: believe 1
following: feel -1
following: know -1
following: want 1
following: demand -1
following: call -2
following: deny -2
following: confirm -2
following: agree 1
following: doubt -3
following: criticize -2
following: show -3
following: suggest -3
following: report -1
following: talk -1
following: predict -3
following: love -2
following: release 3
following: point -1
following: allow 1
following: try 1
following: give -1
following: make 1
following: do 1
following: claim 2
following: statement 1
following: according -12
following: colon 1
following: unlisted 1
following+sort none: say 1, argue 1, tell 1, ask -1, feel -2, know 1, want -1, intend 1, demand -2, call 1, deny -1, confirm 1, agree -1, doubt 2, promise -3, criticize -1, praise -2, show -1, report 2, detail -1, talk -1, predict 1, decide -1, release 2, search -2, allow -4, try -2, give -1, make -1, go -2, do -3, claim 2, statement -2, colon -3
following+sort say: call -1, praise 3, go -3, do -2, claim -1, statement -7
following+sort add: say 4, decline 3
following+sort state: say 5, go -4, do -1
following+sort ask: say 7
following+sort feel: say 2
following+sort see: say 2
following+sort know: say 1
following+sort want: say 1
following+sort intend: say 3
following+sort demand: say 3
following+sort call: say 3, do -1, claim 1, unlisted -2
following+sort agree: say 1
following+sort praise: say 2, show 2, claim 1
following+sort show: say 2, go 1
following+sort report: say -2
following+sort talk: say 2
following+sort decide: say -2
following+sort love: say -1
following+sort release: say -1
following+sort search: say 2, according 4
following+sort allow: do 3
following+sort try: say 1, go -2, do -4
following+sort give: say 2, go -1, do -3, unlisted 1
following+sort make: say 2, add -1, state 3, intend -1, call -2, promise 3, criticize -2, praise -1, show -1, suggest 1, decide 1, try -2, make -2, go -1, do -4, claim -3, statement -4, unlisted 1
following+sort go: say 4, add -2, state -1, ask 3, see -2, know 2, want -3, intend -1, demand -2, call -2, promise 2, show -1, predict 2, decide -1, try -5, give 1, make -5, go -2, do -5, statement -2, unlisted -2
following+sort do: say 2, add -2, state -1, argue 2, tell 1, feel -1, see -1, want -1, intend 1, demand -1, call 1, promise 1, criticize 1, praise 2, suggest 1, report 3, detail -1, talk 2, release -1, allow -4, give 1, make -4, do -2, claim -2, statement -1, according 2, colon -1, unlisted -1
following+sort claim: add 1, state 1, ask -3, see 1, intend -1, deny 2, promise 3, criticize 1, show -1, decide 2, give -1, go -3, claim -1, according 1
following+sort statement: say 1, state 3, tell 1, praise 3, release -5, go -1, unlisted -1
following+sort colon: add 3, report 2, do -1, claim -2, unlisted 1
following+sort unlisted: add 3, state -1, argue 1, tell 3, feel 1, know 1, praise -1, show 1, suggest 3, report 1, make -4, do -2, claim -3, statement 1, unlisted -4
following+clause none: that -1, who 2, which -2, what -2, how -1, when -4, whether -2, if -5, as -1, because -1, and -2, or -4, to -1, colon -2, semicolon -3, dash 2, bracketOpen -2, close 2
following+clause say: none -2, who -5, and -4, comma -1, close -1
following+clause add: none -3, close 3
following+clause state: none -3, comma -2, close -1
following+clause argue: comma 1
following+clause tell: comma -2
following+clause ask: none -2
following+clause believe: none 2, comma -1
following+clause feel: none 3, comma -2
following+clause see: and -1
following+clause want: none 2, comma 2
following+clause intend: and 4, comma -2
following+clause demand: none -1, comma -1
following+clause call: none -1, and -2, close 1
following+clause reject: none 2
following+clause agree: none 2, comma -1
following+clause promise: none -1, comma -2
following+clause criticize: none -2, comma -1
following+clause praise: none 2, who -3, and -2, comma -1, close 1
following+clause show: none -4, and -1, comma 1
following+clause suggest: none -1
following+clause report: none -4, comma -1, close 1
following+clause detail: none -1
following+clause talk: comma -1
following+clause decide: none -1, that -4, and 1, comma -2
following+clause emotion: none -1
following+clause release: none 1, comma 2
following+clause search: none 1, comma 1
following+clause allow: none 1, and 2, comma 1
following+clause try: none -1, and 1, comma 1
following+clause give: none -1, and 2, comma -1
following+clause make: none 1, that -1, who 2, as 2, because 1, and 1, to -3, comma -1
following+clause go: that -2, who -2, which -2, because 1, before -1, and -1, to -2, comma 1, dash -2, close -1
following+clause do: that -1, who 1, when 1, as 1, because -2, but -2, to -1, dash -1, close 3
following+clause claim: none 2, that -4, who -1, as -3, because 3, but -2, comma 1, dash -1, close -2
following+clause statement: close 1
following+clause colon: comma 3
following+clause unlisted: none -1, that -1, who -1, when -2, because -1, before -2, to -1, comma 1, dash -2
comma+previous 0: none 1
comma+previous 1: say -6, add 1, state -1, argue -1, tell -3, ask -7, believe -3, feel -3, know -2, want -1, demand -1, deny -4, confirm -2, promise -3, predict 1, according -4
comma+previous 2: say 1, state 2, argue 2, tell -1, ask 2, believe 2, feel -2, want 1, demand 1, call 1, deny 1, promise 2, show -2, suggest 1, report -2, predict -1, according -7
comma+clause 0: that -1, what -1, how -1, whether -4, if -1, as -1, or -1, to -1, bracketOpen -1, close -1
comma+clause 1: that -2, who -1, which -3, what -5, how -6, when -1, whether -5, if -4, as -1, because -2, before -1, and 1, but -2, or -2, to -2, comma -5, semicolon 2, dash 1, bracketOpen -1
comma+clause 2: that -1, which 3, as 1, but 3, to -2, dash -2, close -2
comma+previousThat 0: 0 1
comma+previousThat 1: 1 -1, 3 -2, 4 -2, 5 -5, 7 -1, 8 -6, 9 -1, 12 -1
comma+previousThat 2: 1 3, 3 1, 5 -1, 9 -1
`;
