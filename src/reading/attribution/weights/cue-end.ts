// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueEnd = `
length: 0 2
length: 3 -2
length: 4 -3
length: 5 -5
length: 6 -5
sort+length say: 0 7, 1 -7, 2 -7, 3 -3, 4 -3, 5 -2
sort+length add: 1 2, 2 -2, 3 -5, 4 -1, 5 -10, 6 -6
sort+length state: 0 3, 1 -8, 2 -5, 3 -2, 4 -5, 5 -9, 6 -8
sort+length argue: 0 2, 1 -3, 2 -3, 3 -3, 4 -2, 5 -5, 6 -5
sort+length tell: 0 4, 1 -4, 2 -10, 3 -7, 4 -15, 5 -2, 6 -15
sort+length warn: 0 3, 1 1
sort+length ask: 0 4, 1 -2, 2 -6, 3 -5, 4 -13, 5 -5, 6 -6
sort+length believe: 0 3, 2 -8, 3 -8, 4 -8, 5 -10, 6 -4
sort+length feel: 0 3, 1 -2, 2 -5, 3 -4, 4 -5, 5 -8, 6 -14
sort+length see: 0 4, 1 -2, 2 -6, 3 -9, 4 -7, 5 -12, 6 -13
sort+length know: 0 3, 1 1, 2 -6, 3 -8, 4 -8, 5 -7, 6 -12
sort+length want: 0 5, 1 -3, 2 -8, 3 -5, 4 -9, 5 -8, 6 -10
sort+length intend: 0 3, 1 -1, 2 -5, 3 -5, 4 -9, 5 -12, 6 -14
sort+length demand: 0 1, 1 -2, 2 1, 3 -7, 4 -15, 5 -7, 6 -7
sort+length call: 0 -1, 1 1, 2 -1, 3 -8, 4 -9, 5 -6, 6 -8
sort+length deny: 0 8, 6 -7
sort+length reject: 0 4, 1 -2, 2 -6, 3 -5, 4 -11, 5 -9, 6 -13
sort+length confirm: 0 3, 1 -3, 2 -5, 3 -7, 4 -5, 5 -3, 6 -3
sort+length agree: 0 -1, 1 2, 2 -6, 3 -2, 4 -6, 5 -3, 6 -12
sort+length doubt: 0 6, 6 -8
sort+length decline: 0 4, 1 -4, 2 -5
sort+length promise: 0 2, 1 -3, 2 -4, 4 -1, 5 -11, 6 -12
sort+length criticize: 0 2, 2 -5, 3 -5, 4 -7, 5 -7, 6 -16
sort+length praise: 0 5, 1 -3, 2 -5, 3 -10, 4 -12, 5 -12, 6 -5
sort+length show: 0 2, 1 -7, 2 -3, 3 -4, 4 -3, 5 -13, 6 -4
sort+length suggest: 0 3, 1 -3, 2 -5, 3 -6, 4 -2, 5 -9, 6 -6
sort+length report: 0 3, 1 -6, 2 -2, 3 -5, 5 -6, 6 1
sort+length detail: 0 2, 2 -2, 3 -6, 4 -8, 5 -1, 6 -13
sort+length talk: 0 -4, 2 2, 4 -3, 5 -2, 6 -5
sort+length predict: 0 3, 6 -5
sort+length decide: 0 -2, 1 1, 2 -2, 4 -3, 5 -3, 6 -4
sort+length love: 0 4
sort+length emotion: 0 -1, 1 4, 2 -3, 3 -3, 4 -6, 6 -10
sort+length release: 0 -1, 1 -6, 2 -4, 4 -1, 6 -1
sort+length point: 0 -8, 1 7, 2 -2, 4 -1, 6 -5
sort+length search: 0 -4, 1 3, 3 -3, 6 -11
sort+length allow: 0 5, 6 -8
sort+length try: 2 6
sort+length give: 0 -3, 2 1, 3 2, 6 -11
sort+length make: 0 -8, 1 -2, 2 2, 3 4, 5 1, 6 -4
sort+length go: 0 -4, 1 -2, 4 -4, 5 -2, 6 -5
sort+length do: 0 -3, 2 1, 3 -1, 5 -1, 6 -3
sort+length claim: 0 1, 2 -3, 3 -5, 4 -6, 5 -6, 6 -8
sort+length statement: 1 1, 6 -7
sort+length according: 0 -6, 1 4, 2 -10, 3 -4, 4 -5, 5 -3, 6 -11
sort+length colon: 0 5, 1 -4, 2 -4, 6 -3
sort+length unlisted: 1 -1, 2 -1, 3 -3, 4 -5, 5 -3, 6 -10
tag+length according: 0 -6, 1 4, 2 -10, 3 -4, 4 -5, 5 -3, 6 -11
tag+length statement: 1 1, 6 -7
tag+length claim: 0 1, 2 -3, 3 -5, 4 -6, 5 -6, 6 -8
tag+length verb-base: 0 1, 1 -1, 2 -2, 3 -3, 4 -6, 5 -6, 6 -4
tag+length verb-s: 0 1, 1 -1, 2 -5, 3 -2, 4 -5, 5 -3, 6 -6
tag+length verb-past: 0 1, 1 -1, 3 -1, 4 -1, 5 -3, 6 -3
tag+length verb-participle: 1 -1, 2 -2, 3 -2, 5 -9, 6 -5
tag+length verb-ing: 0 1, 2 -1, 3 -4, 4 -6, 5 -3, 6 -3
tag+length ed: 0 1, 1 -1, 2 -1, 3 -2, 4 -3, 5 -3, 6 -9
tag+length colon: 0 5, 1 -4, 2 -4, 6 -3
edge: the -17
edge: a -17
edge: this -13
edge: that -7
edge: some -8
edge: his -11
edge: her -9
edge: he -11
edge: they -9
edge: it -5
edge: him -7
edge: self -4
edge: who -11
edge: which -3
edge: what -10
edge: how -7
edge: when -6
edge: whether -4
edge: if -7
edge: as 1
edge: because -9
edge: before -4
edge: and -14
edge: but -5
edge: or -9
edge: to 2
edge: of 4
edge: in -2
edge: on 4
edge: at 2
edge: for 4
edge: with 1
edge: about 7
edge: against 8
edge: than -10
edge: prep -2
edge: according -6
edge: not -8
edge: be -3
edge: have -12
edge: do -9
edge: modal -12
edge: also -7
edge: later 1
edge: just -5
edge: month -4
edge: time -1
edge: title -9
edge: person -6
edge: people -9
edge: body -3
edge: document -1
edge: statement -1
edge: claim -1
edge: verb-base -1
edge: verb-s -1
edge: verb-past -1
edge: verb-participle -2
edge: verb-ing -2
edge: name -4
edge: plural -4
edge: adjective -5
edge: adverb -3
edge: ed -2
edge: ing -3
edge: number -9
edge: comma -6
edge: colon 6
edge: dash -7
edge: possessive -15
edge: symbol -4
outer: none 2
outer: the 2
outer: a 1
outer: that 9
outer: my 5
outer: his 2
outer: her 1
outer: he 1
outer: they 4
outer: it -2
outer: i 2
outer: you 2
outer: him 4
outer: self 1
outer: what 5
outer: how 5
outer: when 3
outer: whether 6
outer: if 1
outer: as -2
outer: because -2
outer: before -3
outer: and -9
outer: but -7
outer: or -10
outer: of -7
outer: by 1
outer: in -4
outer: on -5
outer: at -5
outer: for -6
outer: with -5
outer: from -2
outer: about -5
outer: against -10
outer: than -10
outer: out -14
outer: prep -5
outer: not 1
outer: be -6
outer: have -6
outer: do -4
outer: modal -4
outer: also -5
outer: later -8
outer: just -4
outer: day -5
outer: month -6
outer: time -16
outer: title 2
outer: person -2
outer: body -1
outer: document -4
outer: statement -3
outer: claim -1
outer: verb-base -4
outer: verb-past -3
outer: verb-participle -2
outer: verb-ing 3
outer: name 4
outer: noun -2
outer: plural -1
outer: adjective -1
outer: adverb -8
outer: ed -1
outer: ing 2
outer: number -3
outer: comma 4
outer: stop 5
outer: colon -4
outer: dash 3
outer: open 6
outer: possessive -13
outer: symbol -3
edge+outer the: some -5, title -3, person -4, body -6, document -4, claim -4, name -9, noun -7, plural -6, adjective -6, open -7
edge+outer a: person -4, document -6, statement -5, claim -3, name -8, noun -10, adjective -6, open -4
edge+outer that: the -4, he -2, name -13, noun -5, open -2
edge+outer some: of -8, name -4, noun -10, plural -9, adjective -5
edge+outer his: body -6, claim -3, noun -9, plural -5, adjective -7
edge+outer her: noun -7
edge+outer he: be -5, have -6, modal -4, verb-s -6, verb-past -5
edge+outer they: modal -5
edge+outer it: modal -9
edge+outer as: the -2
edge+outer and: name -7, noun -5
edge+outer to: the 3, a 1, his 1, be -7, people 2, verb-base -4, name 2, noun -3, open -5
edge+outer of: the -3, a 1, his -3, title 1, verb-ing 3, name -2, noun 1, plural -2, ing 3
edge+outer by: the -1, name -1
edge+outer in: the -6, a -8, name -4, noun -2
edge+outer on: the 2, a -1, his -1, day -11, name -5, noun 3, plural 4
edge+outer at: the -5, name 4
edge+outer for: the -1, a 3, his -1, verb-ing 2, name -1, noun 3
edge+outer with: the 1
edge+outer from: the -3, name -2
edge+outer about: the 2, a 2, his 1, how 2, verb-ing 3, name 2, noun 5
edge+outer against: the 4, name 2
edge+outer out: that 2
edge+outer prep: the -2
edge+outer according: to -6
edge+outer not: verb-base -7
edge+outer be: a -10, not -5, verb-past -10, verb-ing -9, adjective -7, ed -4, open -11
edge+outer have: be -4, verb-past -7
edge+outer do: not -8
edge+outer modal: not -6, be -8, verb-base -5, adjective -6
edge+outer day: that -4, stop -2
edge+outer time: that 1
edge+outer title: name -14
edge+outer person: of -4, name -9, stop -3
edge+outer people: stop -2
edge+outer body: noun -11, comma -2, stop 1, possessive -7
edge+outer statement: stop 1
edge+outer claim: that 1, of -2, on -4, for 1, about -1, prep 2, name 3, comma -4, stop -2
edge+outer verb-base: the 1, a -2, this 2, that 2, some 2, her -1, he 3, they 3, him 3, in -5, on -3, for -4, out -5, title 3, people 5, verb-ing 1, name 3, noun -1, adjective 4, comma 2, stop -2
edge+outer verb-s: the 2, a 2, that 1, some 1, his 6, he 3, to -3, name 8, noun 2, plural 4, comma 2, stop 2, open 4
edge+outer verb-past: the 4, a -1, this 3, that 5, some -2, his -1, her 4, he 12, they 6, it 1, him 1, what 3, how 3, whether 4, if 3, before -1, to 2, by 2, in -3, on -2, at -2, for -2, with -4, about -1, out -7, prep -3, be 6, just -3, day -4, title 4, people 3, body 4, claim 1, verb-ing 2, name 8, noun 2, plural 2, adjective 3, adverb -5, ed 2, ing 1, comma 3, stop 13, colon -2, open 6
edge+outer verb-ing: the -1, a 2, that 1, some 4, his 1, he 4, it 1, him 1, how 4, to -2, for -6, people 3, name 1, noun -2, plural 3, adjective 2, comma -2, open 4
edge+outer name: that 2, as 1, and -9, to -9, of -3, in -10, on -6, for -12, be -4, have -4, modal -6, title -12, person -13, people -12, body -14, verb-base -12, verb-s -10, verb-past -5, name -28, noun -9, plural -10, adjective -9, comma -4, stop 1, open -3, possessive -10, symbol -9
edge+outer noun: the 3, that 3, as -4, and -2, to 1, of -4, on -5, for -2, with -2, from 2, about 1, prep -4, be -9, modal -9, title -2, person -7, people -10, body -9, document -11, claim -15, verb-base -10, verb-s -6, name -3, noun -14, plural -15, adjective -6, comma -2, stop -1, dash 1
edge+outer plural: that -2, and -3, to -1, of -6, in -2, comma -6, stop -3
edge+outer adjective: to -1, person -9, noun -10, plural -9
edge+outer ed: a 3, name 2, noun -1
edge+outer ing: noun -9
edge+outer number: noun -6
edge+outer comma: the -6, a -7, who -8, and -5, but -6, verb-ing -10, name -10, noun -8, open -8
edge+outer colon: none 2, name 1, open 4
edge+outer possessive: claim -4, noun -7
edge+outer symbol: number -7
sort+edge say: the -6, a -9, that -11, some -10, his -5, he -6, they -5, it -9, who -5, and -7, to -7, of -4, in -14, on -12, at -14, for -6, with -10, about -1, prep -11, not -7, be -12, have -4, modal -9, just 2, day 1, time -1, title -7, person -7, people -2, body 1, document -1, statement 1, claim -1, verb-base 3, verb-s 3, verb-past 3, verb-ing -2, plural -12, adjective -4, ing -9, number -2, comma -3, colon 2, possessive -6
sort+edge add: the -2, that -1, on 3, verb-base -1, verb-s -4, verb-past 1, verb-ing 2, name -6, noun -1, comma -10
sort+edge state: the -4, a -5, that -3, to -5, of -4, be -8, verb-base 1, verb-past 3, verb-ing 2, name -2, noun -6, plural 1, comma -1
sort+edge argue: the -3, that -4, be -5, verb-s 2, verb-past 1, verb-ing 1, name -5, noun -5
sort+edge tell: the -5, that -8, he -4, people -5, body -8, verb-base -1, verb-s 2, verb-past 3, verb-ing 1, name -11, noun -12
sort+edge warn: verb-past 2
sort+edge ask: the -5, about 2, verb-base 2, verb-past 3, name -11, noun -3
sort+edge believe: verb-base 1, verb-s 1, verb-past 1, verb-ing -2, name -3, noun -6
sort+edge feel: verb-s 1, verb-past -1, verb-ing 2, noun -3
sort+edge see: the -3, as 2, verb-base 5, verb-s 4, verb-participle 2, verb-ing 1, name -10, noun -2
sort+edge know: the -5, as 5, verb-base 2, verb-s 5, name -5, noun -2
sort+edge want: to -3, verb-base 1, verb-s 3, verb-past 2, noun -11
sort+edge intend: to -1, verb-s 6, verb-ing 2, name -8, noun -5
sort+edge demand: the -3, to -3, for 4, verb-base -2, verb-past 1, verb-ing -2, name -9, noun -1
sort+edge call: the -7, a -4, as -2, to 3, on 2, for 8, verb-base -4, verb-s -1, verb-ing -2, name -6, noun -7, plural -6
sort+edge deny: verb-past 3
sort+edge reject: verb-base 2, verb-past 2
sort+edge confirm: verb-base 2, verb-past 2, verb-ing 1, noun -5
sort+edge agree: verb-base -1, verb-past -1
sort+edge doubt: verb-past 3
sort+edge decline: to -4, verb-base -2, verb-past 3
sort+edge promise: to -1, verb-base -5, verb-s 3, verb-ing 5, noun -13
sort+edge criticize: the -3, of -2, for -2, verb-base 1, verb-ing 1, name -5, noun -11, plural -9, comma -7
sort+edge praise: the -3, a -3, of 1, for 1, verb-base 1, verb-s 1, verb-past 4, verb-ing 1, name -3, noun -5, plural -2, comma -5
sort+edge show: the -6, a -4, that -5, of -2, verb-base 3, verb-s 3, verb-past -1, verb-ing -3, name -12, noun -2
sort+edge suggest: that -7, verb-base 4, verb-past 3, name -8, noun -4
sort+edge report: the -4, a -3, in -6, verb-base -1, verb-s 3, verb-past 1, verb-ing 1, name 1, noun -7, comma -6, colon 1
sort+edge detail: verb-base 1, verb-past 1, verb-ing 4, noun -5
sort+edge talk: of 4, about 6, verb-past -2, noun -10
sort+edge predict: verb-past 4
sort+edge decide: for 5, verb-base -1, verb-past -2, noun -3
sort+edge love: verb-base 4
sort+edge emotion: verb-base 3, verb-past -3
sort+edge release: verb-past 1
sort+edge point: to 7, out 4
sort+edge search: on 7
sort+edge allow: verb-base 1, verb-past 7
sort+edge give: verb-past -1
sort+edge make: the -3, verb-base -5, verb-past -3, name -13, noun 2
sort+edge go: the -5, to -2, verb-base -3, verb-s 2, verb-ing -4, name -10, noun 1
sort+edge do: the -2, to 1, on 3, out 1, verb-base -3, verb-s 1, verb-past -1, verb-ing -2, name -14, noun 2, plural 2
sort+edge claim: the -7, a -3, that -5, to 1, of -1, on 3, about 3, be -1, claim 1, verb-base -10, name -11, noun -4, plural -9, adjective -8, comma -5
sort+edge according: the -4, a -3, to 4, according -6, name -11, noun -10
sort+edge colon: name -2, colon 5
sort+edge unlisted: the -6, to -1, of -3, on 1, about 2, out 1, name -11, noun -1, comma -4
sort+outer say: the -3, a -8, that 4, some -2, his -1, her -2, he 7, they 7, it 10, who -1, as 4, before -2, and -3, to -4, of -1, in -1, on 1, at -2, with -4, about -2, prep -3, not -7, have -1, do -5, modal -2, just -1, day -2, title -3, person -4, people -3, body -2, statement -6, claim -3, verb-base -7, verb-s -3, verb-past 1, verb-ing -3, name -5, noun -3, plural -3, adjective -4, adverb -6, ed -3, ing -1, number -1, comma 4, stop 9, open -1, possessive -7
sort+outer add: the 3, a 3, that -1, to -3, name -1, noun -2, comma 4, stop 1, open 1
sort+outer state: the -3, a -2, that 3, some -1, his 4, how 1, of -3, in -3, be -1, claim -2, verb-base -8, verb-past -6, name -5, noun -2, plural -4, adjective -1, comma 1, stop 4, open 2
sort+outer argue: the -3, a -2, that 4, he 2, to 2, be -1, verb-base -4, name -3, noun 1
sort+outer tell: the -1, a 5, that -6, he -5, him 2, people 5, noun -4, plural 1, comma -3, stop -3
sort+outer ask: the 1, whether 2, if 4, to 1, verb-base -7, name -4, noun -2, stop 1
sort+outer believe: the 1, that 2, be 1, noun -2, comma -2, stop -6
sort+outer feel: the -3, that -1, to 5, name 2, noun -4
sort+outer see: the 1, a 1, as -1, name -6, noun -2
sort+outer know: that 2, name 1, noun -4, comma 1, stop -3
sort+outer want: to 3, noun -3
sort+outer intend: the -3, to 2, noun -2, stop -2
sort+outer demand: the -2, a 1, to -2, verb-base -1
sort+outer call: the 1, a -1, some 1, his -2, her 2, it 3, him 2, self 3, to -7, on -2, for -4, verb-ing 1, name -1, noun -1, adjective -3, stop -1
sort+outer reject: the -2, name -1
sort+outer confirm: the -2, that 4
sort+outer agree: the -1, that 2, to 2, noun -2
sort+outer doubt: name 2
sort+outer decline: to 2
sort+outer promise: the 1, a -2, to 4, verb-base -3, name -1
sort+outer criticize: the 1, a 1, him 2, of -3, for 2, title 3, verb-ing -2, noun 3, comma -6, stop -5, open -3
sort+outer praise: the 1, a 2, his 2, her 5, him 4, in -2, title 1, verb-ing 2, name -1, noun 2, plural -1, adjective -3, comma -7, stop -5
sort+outer show: the -3, a 2, that 5, some -5, he 1, to 3, of -5, verb-base -3, name -2, noun -3, plural 1, comma -2
sort+outer suggest: the -2, a -1, that 3, name -3, noun -3
sort+outer report: that 2, some -1, his -2, to 2, in 1, name -4, noun -2, plural -1, comma 1, stop 4, open -1
sort+outer detail: the 2, name -7
sort+outer talk: the 1, about -8, noun 1
sort+outer decide: the 1, to 5, noun -6
sort+outer emotion: the 5
sort+outer release: a -2, name 1, noun -3
sort+outer point: that 2, name 3
sort+outer search: the 3, noun 1
sort+outer make: the -1, a -1, that 2, to -1, name -1, noun -4
sort+outer go: that -1, to 2, verb-base 2, name 3, noun -2, stop -3
sort+outer do: the 2, his 2, name -1, noun -1, plural 1, adjective 3, stop -3
sort+outer claim: the -2, that 3, his -1, whether 3, to 1, of -2, in -2, on -4, for 1, from 1, about -1, prep 2, be -4, modal -2, title -3, body -1, verb-base -4, verb-ing -4, name 2, noun -2, plural -2, adjective -2, comma -1, stop -3
sort+outer statement: name -3, noun 3
sort+outer according: the 2, to -6, document -1, name 3, noun -1, comma -7, stop -9
sort+outer colon: name 1, open 2
sort+outer unlisted: the 1, some -1, his 4, of -2, by -1, verb-ing 2, noun -3, plural -4, adjective 1, comma -1, stop -8, open 3
outer+outer2 none: none 2
outer+outer2 the: some -2, just -7, title 1, person 3, people -2, body -3, document 1, statement 4, name 1, noun 2, plural -1, adjective 3, ed -1, number 2, open 2
outer+outer2 a: person 1, document 1, statement -3, claim 3, verb-ing -3, name -2, adjective 1, adverb -2, ed -2, ing -2, number -1, open -1
outer+outer2 this: time -5, noun 2
outer+outer2 that: the 4, a 3, some 2, his 2, he 3, they 2, it 2, modal -3, just 2, title 4, people 3, verb-ing 2, name 1, noun 2, plural 1, adjective 3, number 3, comma -2, open 4
outer+outer2 some: of 1, than -1, people 5, noun -5, plural -1
outer+outer2 his: person 2, people -1, body -1, statement 2, noun 1, plural -1, adjective -1
outer+outer2 her: body -2, claim 4, noun -2
outer+outer2 he: be 1, have -1, do -2, modal 1, verb-s 2, verb-past -1, possessive -1
outer+outer2 they: be 1, have 1, verb-past 2
outer+outer2 it: be 3, modal 3, verb-past 1, possessive 2
outer+outer2 him: comma -1
outer+outer2 self: as 4
outer+outer2 who: verb-past -3
outer+outer2 what: he 2
outer+outer2 how: the 2
outer+outer2 whether: he 2
outer+outer2 as: the 2, a -2
outer+outer2 and: verb-past -4, name -5, noun -5
outer+outer2 to: the -4, a -2, be 4, have 2, verb-base 4, name -1, noun 1, adverb 1, open 1
outer+outer2 of: the -3, a -4, his -4, verb-ing -2, name -3, noun -5, plural -4
outer+outer2 by: the 1, a -1, name 3
outer+outer2 in: the -2, a -4, month 5, name 2, noun -3, number 2
outer+outer2 on: the -3, day 5, name -2, noun -4
outer+outer2 at: the -2, a -1
outer+outer2 for: a -5, verb-ing -1, name -4, noun -4
outer+outer2 with: the -2, a -4, name -1
outer+outer2 from: the -4
outer+outer2 about: the -4
outer+outer2 prep: the -1, name -3
outer+outer2 not: to 3, verb-base -9
outer+outer2 be: the -1, a -3, not -3, verb-past -2, verb-ing -3, adjective -3, adverb -2, ed -6, ing -5, open -5
outer+outer2 have: be -3, verb-past -7
outer+outer2 do: not -3
outer+outer2 modal: not -3, be -9, verb-base -1, adjective -1
outer+outer2 just: some -1, noun -2
outer+outer2 day: that 2, time 1, stop -2
outer+outer2 title: of -4, name 3
outer+outer2 person: of -4, name -1, comma -5, stop -4
outer+outer2 people: that -2, to -1, in -5, verb-base -1, comma -2, stop -1
outer+outer2 body: people 1, name -3, noun -2, plural 2, comma -8, stop -10, possessive -3
outer+outer2 statement: stop -5
outer+outer2 claim: that 2, to -3, for -4
outer+outer2 verb-base: the -4, a -3, some -5, his -1, to -10, in -8, on -1, for -2, out -2, name -4, noun -1, plural -1
outer+outer2 verb-s: to -1
outer+outer2 verb-past: the -4, to -5, name -3, noun 1
outer+outer2 verb-ing: the 2, a -3, that 1, to -1, out 3, name 2, noun -1
outer+outer2 name: that -3, as 1, and -1, to 1, of -2, in -1, on -3, for -2, with 2, have 2, modal -3, title -1, person -1, people -2, body -3, verb-base -1, verb-ing 2, noun -2, plural -3, adjective -2, comma 2, stop -1, open -4, possessive 2, symbol 2
outer+outer2 noun: the -2, that -1, as -3, to -4, of -4, in -4, on -5, at -3, for 1, with -5, from -2, about -3, prep -2, be 1, modal -1, title -1, person 1, body -1, document -2, claim -2, verb-base 1, verb-s 3, verb-ing -1, name 2, noun 1, plural 2, adjective -1, comma -1, stop -1, dash -5
outer+outer2 plural: that -2, and -1, in -2, on -3, be 1, comma -2, stop -3
outer+outer2 adjective: to -5, person -4, people 2, body -4, plural 3
outer+outer2 ed: noun -2
outer+outer2 ing: the -1, noun 1, plural -1
outer+outer2 number: noun -1
outer+outer2 comma: the -1, a -6, that 2, some -3, he -3, who -3, because 2, and -4, but -1, be 2, modal 3, just -3, verb-past 1, verb-ing 2, name -2, noun -5, open 7
outer+outer2 stop: none 4, open 5
outer+outer2 colon: open -4
outer+outer2 open: a 1, i 1, verb-base -2, name 5, adjective -1
outer+outer2 possessive: claim -5, name -7, noun -11, plural -6
outer+outer2 symbol: number -2
length+outer 0: the 5, a -1, this 4, that 7, some 1, her 4, he 13, they 9, it 2, him 4, what 7, how 4, when 7, whether 7, if 6, as -1, before -1, of -4, in -5, on -5, at -4, for -4, with -4, from 1, about -4, out -12, prep -4, not 5, be 2, modal 8, just -3, day -2, title 9, people 9, body 9, verb-base 6, verb-s 5, verb-ing 6, name 10, noun 2, plural 3, adjective 4, adverb -5, ed 2, ing 2, number 3, comma 4, stop 23, colon -4, dash 4, open 13
length+outer 1: that 2, some -3, his 2, her -2, he -4, it -3, him 2, what 5, how 2, whether 4, as -2, and -4, to -2, of -3, in 1, on -4, for -5, be -7, have -5, modal -6, just -3, day -6, title -3, people -1, body -2, document -4, claim -1, verb-base -4, verb-s -1, verb-past -2, verb-ing 2, name -1, noun -1, plural 1, adjective -3, adverb -2, ed -2, ing 2, number -2, comma 1, stop -1, open -1, possessive -6
length+outer 2: the -1, a -2, that 1, some -1, his -1, he -4, as -6, and -13, to 1, of -19, in -4, on -7, for -2, about -2, not -6, be -4, have -9, modal -8, just -4, title -1, person -5, people -4, body -1, document -12, statement -6, claim -2, verb-base -19, verb-s -8, verb-past -10, verb-ing -3, name -1, noun -5, plural -8, adjective -7, adverb -4, ed -6, ing -2, number -8, comma -3, stop -5, possessive -13
length+outer 3: the -2, a -1, that 1, some -2, his -1, he -10, as -3, and -10, to -2, of -15, in -3, on -6, for -12, with -3, prep -5, not -1, be -9, have -8, modal -11, just -10, title -3, person -6, people -3, body -5, statement -11, claim -8, verb-base -1, verb-s -11, verb-past -4, verb-ing 1, name -4, noun -4, plural -5, adjective -8, adverb -5, ed -1, ing -1, number -4, comma -4, stop -1, open -4, possessive -9
length+outer 4: the -2, a -4, that 1, some -3, his -4, he -9, as -3, and -9, to -2, of -5, in -6, on -1, for -3, not -7, be -2, have -8, modal -10, just -3, title -1, person -10, people -8, body -6, claim -11, verb-base -13, verb-past -11, name -6, noun -6, plural -16, adjective -6, adverb -8, ed -11, ing -3, number -8, comma -2, stop -2, open -1, possessive -7
length+outer 5: the -2, a -2, some -2, his 1, he -10, and -6, to -5, of -9, in -5, on -10, for -8, with -11, be -8, have -6, modal -7, just -6, person -6, people -9, body -10, claim -8, verb-base -14, verb-past -12, verb-ing -3, name -4, noun -10, plural -6, adjective -13, adverb -6, ed -7, number -8, comma -4, open -2, possessive -7
length+outer 6: the -6, a -4, that 2, some -7, his -3, her -4, he -11, him -10, who -6, as -3, because -9, and -10, to -13, of -10, in -3, on -7, at -7, for -11, with -5, from -3, about -10, out -7, prep -9, not -7, be -13, have -11, modal -8, just -9, time -7, title -1, person -11, people -9, body -7, document -7, statement -9, claim -5, verb-base -14, verb-s -10, verb-past -14, verb-ing -3, name -8, noun -9, plural -6, adjective -13, adverb -6, ed -14, ing -4, number -12, comma -5, open -4, possessive -9
length+edge 0: according -6, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-ing 1, ed 1, colon 5
length+edge 1: the -10, a -11, that -5, some -7, his -10, her -5, he -5, they -5, it -3, him -5, as 2, to 2, of 4, by 1, in -4, on 1, at -1, for 4, with 1, from -1, about 4, against 8, out 3, prep -1, just -2, day 1, title -8, people -8, verb-ing -5, name -8, plural -2, adjective -3, adverb -1, comma -6, colon 4
length+edge 2: the -13, a -10, that -15, some -6, his -14, he -6, and -8, in -8, on 2, at 1, for 1, with 2, about 4, be -5, have -9, modal -8, just -13, day -2, title -13, person -7, people -13, body -9, document -4, claim 1, verb-base -5, verb-s -2, verb-past -7, verb-ing -12, name -2, plural -5, adjective -4, adverb -2, ed -5, ing -1, number -5, comma -14, possessive -7
length+edge 3: the -6, a -9, that -7, some -9, his -3, he -7, as -8, and -9, of -1, on 1, at 3, for -1, with -1, about 2, not -9, be -4, have -6, modal -5, just -11, title -10, person -9, people -10, body -4, document 1, statement 1, claim -5, verb-base -9, verb-s -7, verb-past -15, verb-ing -6, name -6, noun -2, plural -6, adjective -9, adverb -6, ed -6, ing -2, number -8, comma -10, possessive -8
length+edge 4: the -7, a -5, that -9, some -5, his -8, he -6, as -14, and -9, to -4, of 1, in -4, on -6, for -1, with -5, prep -5, not -8, be -9, have -6, modal -6, just -10, title -8, person -10, people -10, body -2, document -1, statement -3, claim -7, verb-base -3, verb-s -6, verb-past -16, verb-ing -3, name -7, noun -1, plural -3, adjective -9, adverb -5, ed -12, ing -6, number -10, comma -2, possessive -7
length+edge 5: the -3, a -7, that -7, some -11, his -6, he -5, as -2, and -6, to -6, of -3, in -11, on -1, for -1, with -7, not -5, be -1, have -6, modal -5, just -8, title -8, person -11, people -3, body -5, document -4, claim -14, verb-base -3, verb-past -14, verb-ing -4, name -1, noun -2, plural -8, adjective -9, adverb -9, ed -2, ing -10, number -4, comma -14, possessive -7
length+edge 6: the -5, a -4, that -11, some -10, his -4, her -6, he -7, who -4, as -12, and -6, to -6, of -9, by -3, in -16, on -8, at -3, for -3, with -5, from -8, out -10, prep -13, not -3, be -10, have -8, modal -5, just -10, time -7, title -1, person -4, people -1, document -10, statement -1, claim -5, verb-base -19, verb-s -11, verb-past -17, verb-ing -13, name -1, noun -2, plural -7, adjective -1, adverb -8, ed -15, ing -11, number -9, comma -3, possessive -7
inner+edge none: according -6, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-ing 1, ed 1, colon 5
inner+edge the: title -1, person -9, body -3, document -3, claim -3, name -3, noun -1, plural -5, adjective -12
inner+edge a: person -3, document 1, statement 1, claim -1, name -12, noun -6, adjective -5
inner+edge this: time 1
inner+edge that: the -3, he -4, name -13
inner+edge some: of -10, name -9, noun -4, plural -2
inner+edge his: body -12, claim -2, noun -13, plural -5
inner+edge her: noun -4
inner+edge he: be -11, have -6, modal -2, verb-s -11, verb-past -10
inner+edge as: a -6
inner+edge and: name -3, noun -2
inner+edge to: the -6, a -5, be -5, verb-base -3, name -14, noun 1
inner+edge of: the -4, a -3, his -6, name -5, noun -6
inner+edge by: the -6, name -12
inner+edge in: the -5, a -11, name -2, noun -2
inner+edge on: the -3, day -6, name 3, noun -5
inner+edge at: the -5
inner+edge for: the -3, a -5, verb-ing -9, name -11, noun -11
inner+edge with: name -4
inner+edge about: the -7, name -3
inner+edge prep: the -5
inner+edge according: to 4
inner+edge not: verb-base -10
inner+edge be: a -5, not -5, verb-past -7, verb-ing -5, adjective -10, ed -3
inner+edge have: be 1, verb-past -10
inner+edge do: not -5
inner+edge modal: not -6, be -11, verb-base -13, adjective -8
inner+edge title: name -7
inner+edge person: of -2, name -9
inner+edge body: noun 1, possessive -7
inner+edge statement: about 1
inner+edge claim: that -3, to 1, of 1, on 3, about 1
inner+edge verb-base: the -5, a -7, that -3, some -2, his -8, it 1, to -1, of 1, in -1, on 1, for -1, with 3, about 1, out -4, name -10, noun -6, plural -2, comma -4
inner+edge verb-s: the -5, that -8, he -3, to -5, about 2, name -5, noun -5
inner+edge verb-past: the -7, a -9, that -4, some -11, his -9, her -4, he -5, they -2, it -7, him -4, as -1, to -3, in -7, on -4, at -4, for 1, with -1, against 5, out 1, prep -2, day 3, title -6, people -5, name -7, noun 1, adverb 1, comma -6, colon 3
inner+edge verb-participle: as 3
inner+edge verb-ing: the -5, a -4, that -3, his -6, to 1, on 2, for 3, about 3, out -1, name -4, noun -2, colon 1
inner+edge name: that -8, as -5, and -8, to -11, of -4, in -9, on -5, for -3, be -10, have -6, modal -4, person -10, people -3, body -12, verb-base -7, verb-s -9, verb-past -9, name -2, noun -1, plural -9, comma -5, possessive -10
inner+edge noun: the -1, that -4, as -5, and -5, to 2, of 2, in 2, on 2, for 1, with 1, about 3, prep 1, be -8, modal -4, title -5, person -5, people -8, body -1, document -11, claim -8, verb-base -4, verb-s -2, name -9, noun -2, plural -6, adjective -3, comma -5
inner+edge plural: and -5, of -4, in -5, for 1, about 3, comma -6
inner+edge adjective: person -7, noun -8, plural -2
inner+edge ed: to -1, by 1, in 1, on 1, with 1, about 1, out 1, noun -3
inner+edge ing: noun -5
inner+edge number: noun -11
inner+edge comma: the -5, a -5, who -8, and -4, verb-ing -10, name -12
inner+edge possessive: claim -10, noun -9
inner+edge symbol: number -4
auxiliary+length 0: 0 2, 3 -2, 4 -3, 5 -5, 6 -5
edge+last the: none -17
edge+last a: none -17
edge+last this: none -13
edge+last that: none -7
edge+last some: none -8
edge+last his: none -11
edge+last her: none -9
edge+last he: none -11
edge+last they: none -9
edge+last it: none -5
edge+last him: none -7
edge+last self: none -4
edge+last who: none -11
edge+last which: none -3
edge+last what: none -10
edge+last how: none -7
edge+last when: none -6
edge+last whether: none -4
edge+last if: none -7
edge+last as: none 1
edge+last because: none -9
edge+last before: none -4
edge+last and: none -14
edge+last but: none -5
edge+last or: none -9
edge+last to: none 2
edge+last of: none 4
edge+last in: none -2
edge+last on: none 4
edge+last at: none 2
edge+last for: none 4
edge+last with: none 1
edge+last about: none 7
edge+last against: none 8
edge+last than: none -10
edge+last prep: none -2
edge+last according: none -6
edge+last not: none -8
edge+last be: none -3
edge+last have: none -12
edge+last do: none -9
edge+last modal: none -12
edge+last also: none -7
edge+last later: none 1
edge+last just: none -5
edge+last month: none -4
edge+last time: none -1
edge+last title: none -9
edge+last person: none -6
edge+last people: none -9
edge+last body: none -3
edge+last document: none -1
edge+last statement: none -1
edge+last claim: none -1
edge+last verb-base: none -1
edge+last verb-s: none -1
edge+last verb-past: none -1
edge+last verb-participle: none -2
edge+last verb-ing: none -2
edge+last name: none -4
edge+last plural: none -4
edge+last adjective: none -5
edge+last adverb: none -3
edge+last ed: none -2
edge+last ing: none -3
edge+last number: none -9
edge+last comma: none -6
edge+last colon: the 6
edge+last dash: none -7
edge+last possessive: none -15
edge+last symbol: none -4
last: none 1
last: the 6
length+last 0: none 2, the 5
length+last 1: the 4
length+last 2: none -1
length+last 3: none -2
length+last 4: none -3
length+last 5: none -5
length+last 6: none -6
`;
