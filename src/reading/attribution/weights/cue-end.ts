// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueEnd = `
length: 0 2
length: 2 -1
length: 3 -2
length: 4 -4
length: 5 -5
length: 6 -6
sort+length say: 0 6, 1 -7, 2 -9, 3 -3, 4 -5, 5 -3, 6 -1
sort+length add: 0 -1, 1 3, 2 -2, 3 -6, 4 -1, 5 -10, 6 -5
sort+length state: 0 3, 1 -6, 2 -4, 3 -2, 4 -4, 5 -5, 6 -5
sort+length argue: 0 2, 1 -3, 2 -1, 3 -1, 4 -7, 5 -5, 6 -6
sort+length tell: 0 5, 1 -2, 2 -9, 3 -8, 4 -14, 5 -2, 6 -13
sort+length warn: 0 2, 1 1
sort+length ask: 0 4, 1 -2, 2 -5, 3 -6, 4 -14, 5 -6, 6 -7
sort+length believe: 0 2, 2 -7, 3 -10, 4 -5, 5 -11, 6 -4
sort+length feel: 0 3, 1 -2, 2 -4, 3 -4, 4 -3, 5 -8, 6 -8
sort+length see: 0 4, 1 -3, 2 -2, 3 -7, 4 -8, 5 -10, 6 -14
sort+length know: 0 2, 1 1, 2 -6, 3 -8, 4 -8, 5 -6, 6 -14
sort+length want: 0 5, 1 -4, 2 -7, 3 -4, 4 -9, 5 -6, 6 -7
sort+length intend: 0 3, 2 -6, 3 -4, 4 -8, 5 -10, 6 -10
sort+length demand: 0 1, 1 -4, 2 1, 3 -7, 4 -14, 5 -7, 6 -4
sort+length call: 0 -1, 1 1, 2 -3, 3 -4, 4 -11, 5 -6, 6 -5
sort+length deny: 0 6, 6 -11
sort+length reject: 0 4, 1 -2, 2 -7, 3 -4, 4 -10, 5 -10, 6 -12
sort+length confirm: 0 3, 1 -2, 2 -5, 3 -5, 4 -5, 5 -3, 6 -4
sort+length agree: 0 -1, 1 3, 2 -6, 3 -3, 4 -5, 5 -1, 6 -11
sort+length doubt: 0 5, 6 -9
sort+length decline: 0 5, 1 -4, 2 -3, 6 -4
sort+length promise: 0 1, 1 -4, 2 -6, 5 -12, 6 -16
sort+length criticize: 0 2, 2 -5, 3 -3, 4 -5, 5 -7, 6 -14
sort+length praise: 0 6, 1 -2, 2 -4, 3 -8, 4 -10, 5 -13, 6 -7
sort+length show: 0 2, 1 -8, 2 -1, 3 -1, 4 -1, 5 -10, 6 -4
sort+length suggest: 0 4, 1 -2, 2 -6, 3 -8, 4 -5, 5 -11, 6 -8
sort+length report: 0 3, 1 -6, 2 -1, 3 -6, 5 -4
sort+length detail: 0 2, 1 1, 2 -4, 3 -7, 4 -7, 5 -2, 6 -9
sort+length talk: 0 -4, 1 -1, 2 2, 4 -2, 5 -2, 6 -7
sort+length predict: 0 4, 1 1, 6 -9
sort+length decide: 0 -3, 1 1, 2 -1, 3 -1, 4 -6, 5 -2, 6 -3
sort+length love: 0 4
sort+length emotion: 0 -2, 1 4, 2 -4, 3 -7, 4 -5, 6 -12
sort+length release: 0 -1, 1 -6, 2 -1, 4 -1, 6 -3
sort+length point: 0 -8, 1 6, 2 -4, 6 -5
sort+length search: 0 -4, 1 3, 6 -10
sort+length allow: 0 6, 6 -8
sort+length try: 2 7
sort+length give: 0 -3, 2 2, 3 1, 6 -8
sort+length make: 0 -8, 2 2, 3 3, 4 -4, 5 -1, 6 -2
sort+length go: 0 -3, 1 -1, 3 -2, 4 -3, 5 -2, 6 -5
sort+length do: 0 -3, 2 1, 3 -1, 4 -3, 5 -3, 6 -6
sort+length claim: 0 1, 2 -4, 3 -6, 4 -4, 5 -5, 6 -9
sort+length statement: 3 -2, 6 -8
sort+length according: 0 -5, 1 4, 2 -9, 3 -5, 4 -3, 5 -2, 6 -10
sort+length colon: 0 5, 1 -4, 2 -3, 6 -4
sort+length unlisted: 0 1, 1 -1, 3 -3, 4 -3, 5 -2, 6 -6
tag+length according: 0 -5, 1 4, 2 -9, 3 -5, 4 -3, 5 -2, 6 -10
tag+length statement: 3 -2, 6 -8
tag+length claim: 0 1, 2 -4, 3 -6, 4 -4, 5 -5, 6 -9
tag+length verb-base: 0 1, 1 -1, 3 -2, 4 -4, 5 -4, 6 -5
tag+length verb-s: 0 1, 1 -2, 2 -5, 3 -4, 4 -3, 5 -6, 6 -5
tag+length verb-past: 0 1, 1 -2, 2 -1, 3 -3, 4 -1, 5 -4, 6 -3
tag+length verb-participle: 0 -1, 1 -1, 3 -3, 4 -2, 5 -10, 6 -8
tag+length verb-ing: 0 1, 1 -1, 2 -1, 3 -5, 4 -7, 5 -7, 6 -2
tag+length ed: 1 -1, 2 -1, 3 -4, 4 -3, 5 -2, 6 -7
tag+length colon: 0 5, 1 -4, 2 -3, 6 -4
edge: the -18
edge: a -18
edge: this -11
edge: that -7
edge: some -7
edge: his -11
edge: her -9
edge: he -11
edge: they -11
edge: it -5
edge: him -8
edge: self -3
edge: who -12
edge: which -3
edge: what -10
edge: how -6
edge: when -6
edge: whether -5
edge: if -7
edge: as 1
edge: because -9
edge: before -3
edge: and -13
edge: but -6
edge: or -10
edge: to 3
edge: of 3
edge: by 1
edge: in -3
edge: on 4
edge: at 2
edge: for 4
edge: with 1
edge: about 8
edge: against 8
edge: than -10
edge: out 1
edge: prep -1
edge: according -5
edge: not -7
edge: be -3
edge: have -12
edge: do -4
edge: modal -11
edge: also -3
edge: later 1
edge: just -5
edge: month -3
edge: title -9
edge: person -5
edge: people -7
edge: body -3
edge: document -1
edge: statement -1
edge: claim -1
edge: verb-base -1
edge: verb-s -1
edge: verb-past -1
edge: verb-participle -2
edge: verb-ing -1
edge: name -4
edge: plural -4
edge: adjective -5
edge: adverb -3
edge: ed -2
edge: ing -4
edge: number -9
edge: comma -6
edge: colon 5
edge: dash -7
edge: possessive -14
edge: symbol -5
outer: none 1
outer: the 2
outer: this 1
outer: that 9
outer: some -1
outer: my 4
outer: his 2
outer: her 1
outer: he 1
outer: they 4
outer: it -1
outer: i 3
outer: you 3
outer: him 3
outer: self 1
outer: what 5
outer: how 5
outer: when 1
outer: whether 5
outer: as -3
outer: because -2
outer: before -4
outer: and -9
outer: but -7
outer: or -10
outer: of -8
outer: in -5
outer: on -6
outer: at -5
outer: for -6
outer: with -6
outer: from -1
outer: about -5
outer: against -10
outer: than -9
outer: out -13
outer: prep -4
outer: not 1
outer: be -4
outer: have -8
outer: do -5
outer: modal -3
outer: also -2
outer: later -8
outer: just -4
outer: day -5
outer: month -4
outer: time -16
outer: title 2
outer: person -1
outer: body -2
outer: document -3
outer: statement -2
outer: claim -2
outer: verb-base -5
outer: verb-s 1
outer: verb-past -3
outer: verb-participle -4
outer: verb-ing 4
outer: name 4
outer: noun -2
outer: plural -1
outer: adjective -1
outer: adverb -7
outer: ed -2
outer: ing 2
outer: number -4
outer: comma 4
outer: stop 5
outer: colon -3
outer: dash 4
outer: open 6
outer: possessive -13
outer: symbol -3
edge+outer the: some -4, title -3, person -4, body -6, document -4, claim -3, name -11, noun -7, plural -6, adjective -6, open -6
edge+outer a: person -3, document -4, statement -7, claim -3, name -7, noun -10, adjective -7, ed -5, open -7
edge+outer that: the -6, he -2, name -7, noun -8, open -5
edge+outer some: of -5, name -2, noun -12, plural -9, adjective -7
edge+outer his: body -6, claim -4, noun -10, plural -6, adjective -5
edge+outer her: noun -9
edge+outer he: be -3, have -5, modal -6, verb-s -5, verb-past -8
edge+outer they: modal -5
edge+outer it: modal -6
edge+outer as: the -1
edge+outer and: name -7, noun -5
edge+outer to: the 4, a 1, some 1, his 1, be -9, people 3, verb-base -5, name 3, noun -3, open -3
edge+outer of: the -3, a 2, his -3, verb-ing 3, name -3, plural -4, ing 3
edge+outer by: the -1, name -1
edge+outer in: the -3, a -7, name -6, noun -3
edge+outer on: the 2, a 1, day -12, name -4, noun 3, plural 4
edge+outer at: the -2, name 4
edge+outer for: the -1, a 4, some -2, his -2, verb-ing 2, name 1, noun 3
edge+outer with: a -1, name -1
edge+outer from: the -2
edge+outer about: the 3, a 3, his 1, how 2, verb-ing 3, name 1, noun 4
edge+outer against: the 4, name 4
edge+outer out: that 2
edge+outer prep: the -3
edge+outer according: to -5
edge+outer not: verb-base -3
edge+outer be: a -9, not -5, verb-past -6, verb-ing -9, adjective -4, ed -3, open -8
edge+outer have: be -5, verb-past -5
edge+outer do: not -10
edge+outer modal: not -3, be -5, verb-base -9, adjective -4
edge+outer day: that -4, stop -2
edge+outer time: that 1
edge+outer title: name -13
edge+outer person: of -7, name -7, stop -1
edge+outer body: noun -9, comma -5, stop 1, possessive -10
edge+outer statement: that 1
edge+outer claim: that 2, of -3, on -3, from -1, about -1, prep 3, name 2, comma -4, stop -4
edge+outer verb-base: the 1, a -1, this 2, that 2, some 2, he 4, they 2, him 3, in -4, on -3, for -3, out -5, title 2, people 5, verb-ing 1, name 2, plural -1, adjective 3, comma 2, stop -2
edge+outer verb-s: the 2, a 1, that -1, some -1, his 5, he 4, to -2, name 8, noun 1, plural 3, comma 2, stop 2, open 4
edge+outer verb-past: the 3, a -1, this 1, that 4, some -2, his -2, her 3, he 11, they 8, it 1, him 1, what 4, how 2, whether 4, if 4, to 2, by 1, in -3, on -2, at -2, for -2, with -4, about -2, out -8, prep -4, be 7, just -3, day -4, title 5, people 4, body 3, claim 2, verb-ing 1, name 6, noun 2, plural 2, adjective 3, adverb -5, ed 3, comma 3, stop 13, colon -2, open 7
edge+outer verb-ing: the -1, a 1, some 4, his 1, he 2, it 2, how 4, to -1, for -5, title 2, people 4, name 1, noun -1, plural 2, adjective 2, open 4
edge+outer name: that 1, and -4, to -9, of -2, in -7, on -1, for -9, be -11, have -5, modal -4, title -10, person -12, people -8, body -9, verb-base -10, verb-s -10, verb-past -7, name -23, noun -17, plural -13, adjective -7, comma -2, stop 2, open -2, possessive -11, symbol -11
edge+outer noun: the 3, that 3, some 1, as -4, and -5, to 2, of -9, on -4, for -3, with -1, from 2, about 2, prep -5, be -12, modal -9, title -5, person -8, people -8, body -10, document -12, claim -12, verb-base -10, verb-s -8, name -3, noun -16, plural -15, adjective -5, comma -2, stop -4, dash -2
edge+outer plural: that -3, and -2, to -3, of -10, in -3, comma -3, stop -2
edge+outer adjective: person -9, noun -12, plural -10
edge+outer ed: the 1, a 2, to -1, name 2, noun -3
edge+outer ing: noun -9
edge+outer number: noun -8
edge+outer comma: the -6, a -8, who -10, and -6, but -8, verb-ing -13, name -13, noun -7, open -5
edge+outer colon: none 2, name 1, open 3
edge+outer possessive: claim -5, noun -5
edge+outer symbol: number -9
sort+edge say: the -5, a -6, that -12, some -9, his -7, he -7, they -5, it -8, who -5, and -8, to -10, of -5, in -14, on -12, at -12, for -7, with -11, about -1, prep -8, not -6, be -11, have -7, modal -8, day 1, time -1, title -6, person -1, people -3, body 2, statement 1, claim -3, verb-base 2, verb-s 3, verb-past 3, verb-ing -2, name -1, noun -1, plural -13, adjective -6, ed 1, ing -8, number -4, comma -2, colon 2, possessive -4
sort+edge add: the -5, that -4, on 3, verb-s -2, verb-past 1, verb-ing 3, name -3, noun 1, comma -9
sort+edge state: the -3, a -3, that -4, to -4, of -3, be -8, verb-base 2, verb-s -1, verb-past 2, verb-ing 1, name -2, noun -6, plural -1, comma -1
sort+edge argue: the -5, that -5, be -6, verb-base 1, verb-s 2, name -6, noun -6
sort+edge tell: the -2, that -7, he -6, people -8, body -7, verb-base -2, verb-s 1, verb-past 3, verb-ing 2, name -13, noun -9
sort+edge warn: verb-past 2
sort+edge ask: the -3, about 1, verb-past 3, name -10, noun -3
sort+edge believe: verb-base 1, verb-s 1, verb-past 2, verb-ing -1, name -10, noun -4
sort+edge feel: verb-s 2, verb-past -1, verb-ing 3, noun -2
sort+edge see: the -5, as 1, verb-base 4, verb-s 4, verb-past -1, verb-participle 1, name -10, noun -2
sort+edge know: the -5, as 6, verb-base 2, verb-s 4, verb-ing -3, name -7, noun -4
sort+edge want: to -5, verb-base 1, verb-s 3, verb-past 3, noun -10
sort+edge intend: to -3, verb-base -1, verb-s 7, verb-ing 2, name -10, noun -5
sort+edge demand: the -4, to -9, for 4, verb-base -1, verb-past 4, verb-ing -2, name -7, noun -6
sort+edge call: the -7, a -6, as -1, to 3, on 2, for 8, verb-base -3, verb-ing -1, name -3, noun -3, plural -5
sort+edge deny: verb-past 2
sort+edge reject: verb-past 2
sort+edge confirm: verb-base 2, verb-past 2, verb-ing 1, noun -3
sort+edge agree: verb-base -1
sort+edge doubt: verb-past 3
sort+edge decline: to -3, verb-base -1, verb-past 3
sort+edge promise: to -1, verb-base -4, verb-s 3, verb-past -1, verb-ing 5, noun -14
sort+edge criticize: the -5, of -2, for -2, verb-base 2, name -5, noun -12, plural -9, comma -6
sort+edge praise: the -4, a -3, of -1, for 3, verb-base 2, verb-s 1, verb-past 4, verb-ing 1, name -2, noun -8, plural -4, comma -4
sort+edge show: the -2, a -3, that -6, of -3, verb-base 4, verb-s 1, verb-ing -2, name -7, noun -4
sort+edge suggest: that -7, verb-base 3, verb-past 3, verb-ing 1, name -11, noun -2
sort+edge report: the -4, a -6, in -6, verb-s 3, verb-past 1, verb-ing 1, noun -4, comma -9, colon 1
sort+edge detail: verb-past 1, verb-ing 4, noun -5
sort+edge talk: of 4, about 5, verb-past -2, noun -10
sort+edge predict: verb-past 4
sort+edge decide: for 4, verb-base -2, verb-past -1
sort+edge love: verb-base 3
sort+edge emotion: verb-base 3, verb-past -3
sort+edge point: to 7, out 4
sort+edge search: on 7
sort+edge allow: verb-past 6
sort+edge give: verb-past -2
sort+edge make: the -6, of 2, verb-base -4, verb-past -3, name -11, noun 3
sort+edge go: the -6, to -3, verb-base -5, verb-s 1, verb-past -2, verb-ing -4, name -11, noun 1
sort+edge do: the -6, to -1, on 3, out 2, verb-base -1, verb-past -2, verb-ing -2, name -13, noun 2
sort+edge claim: the -4, a -3, that -4, to 1, of -1, on 4, from -1, about 2, be 1, claim 1, verb-base -10, name -13, noun -4, plural -11, adjective -6, comma -7
sort+edge statement: about 1
sort+edge according: the -2, a -2, to 4, according -5, name -7, noun -8
sort+edge colon: name -2, colon 5
sort+edge unlisted: the -4, to -1, of -2, on 2, with 1, about 2, out 1, name -11, noun -4, ed 1
sort+outer say: the -3, a -8, that 4, some -2, his -1, her -4, he 7, they 7, it 8, who -2, as 2, before -1, and -4, to -4, of -3, in -1, on 2, at -1, for -1, with -5, about -1, prep -1, not -5, have -3, do -6, modal -2, just -2, day -1, title -3, person -1, people -1, body -1, statement -4, claim -3, verb-base -4, verb-s -1, verb-past -2, verb-ing -3, name -5, noun -3, plural -5, adjective -5, adverb -6, ed -4, ing -1, number -2, comma 4, stop 10, open 1, possessive -4
sort+outer add: the 3, a 4, that -1, his -1, to -4, name -1, noun -5, comma 4, stop 2, open 1
sort+outer state: the -3, a -2, that 3, some -1, his 4, how 1, to 1, in -2, on 2, be -2, claim -2, verb-base -8, verb-past -6, name -4, noun -2, plural -3, adjective -2, comma 1, stop 4, open 3
sort+outer argue: the -3, a -3, that 5, he 2, to 2, be -1, verb-base -3, name -3, noun 1
sort+outer tell: the -1, a 5, that -6, his 1, he -7, him 2, people 2, body 1, noun -2, plural 1, comma -4, stop -6
sort+outer ask: the 1, whether 3, if 3, to 2, verb-base -9, name -3, noun -1, comma 1
sort+outer believe: that 3, he 2, be 1, name -1, stop -5
sort+outer feel: the -2, that 1, to 5, name 1, noun -3
sort+outer see: the 1, a 1, as -2, name -5
sort+outer know: the -2, that 1, noun -5, comma 1, stop 1
sort+outer want: the -1, to 2, name 1, noun -2
sort+outer intend: the -2, to 2, noun -1, stop -2
sort+outer demand: the -1, people 2, verb-base -5, noun 2
sort+outer call: the 2, a -1, some 1, his -1, her 2, it 4, him 1, self 3, as -1, to -7, on -2, for -4, verb-ing -1, name 1, noun -1, adjective -3, comma 1, stop -2
sort+outer reject: the 1, name -2, noun 1
sort+outer confirm: the -3, that 3, noun -1
sort+outer agree: that 2, to 1, noun -2
sort+outer decline: to 3
sort+outer promise: the 1, a -3, to 4, verb-base -1, name 2, noun -1
sort+outer criticize: a 1, his -1, him 3, of -2, for 2, title 4, verb-ing -2, name 1, noun 3, adjective -1, comma -7, stop -3, open -2
sort+outer praise: the -1, a 1, his 2, her 3, him 4, in -2, title 2, verb-ing 1, noun 1, plural -2, adjective -2, comma -6, stop -4
sort+outer show: the -1, a 3, that 3, some -3, to 4, of -7, verb-base -3, verb-ing 1, name -1, noun -1, comma -1, stop -1
sort+outer suggest: the -3, a -2, that 3, name -2, noun -3
sort+outer report: the -2, a -2, that 3, his -2, to 2, in 1, verb-ing 2, name -3, noun 1, plural 1, comma 2, stop 3, open 1
sort+outer detail: the 1, name -6
sort+outer talk: the 2, about -8, name -1
sort+outer decide: the 1, to 4, name 1, noun -4
sort+outer emotion: the 5, name 1
sort+outer release: a -2, name 3, noun -2
sort+outer point: that 2, name 3
sort+outer search: the 2, noun 1
sort+outer make: the -2, a -1, that 2, his 1, to -1, noun -3
sort+outer go: the -1, a -1, that -2, to 2, verb-base 1, name 2, noun -2, stop -1
sort+outer do: the 1, a -1, his 2, name 1, noun -1, plural 1, adjective 2, stop -3
sort+outer claim: the -2, that 3, some 1, his -2, whether 3, of -1, on -4, from 1, about -1, prep 3, be -4, title -1, people -1, verb-base -4, verb-ing -3, noun -2, plural -2, adjective -2, comma -2, stop -2
sort+outer statement: name -2, noun 3
sort+outer according: the 2, to -5, document -2, name 3, comma -6, stop -10
sort+outer colon: open 1
sort+outer unlisted: the 1, some 1, his 4, of -4, by -1, verb-ing 1, noun -3, plural -3, comma -2, stop -7, open 3
outer+outer2 none: none 1
outer+outer2 the: some -2, just -6, title 1, person 3, people -1, body -3, statement 2, claim 2, verb-ing -2, name 1, noun 1, plural -1, adjective 2, ed -2, ing 1, number 2, open -1
outer+outer2 a: person 1, document 1, statement -4, claim 3, verb-ing -1, name -2, adjective 1, adverb -2, ed -1, ing -2, open -1
outer+outer2 this: time -4, noun 3
outer+outer2 that: the 3, a 2, some 1, his 2, he 3, they 2, it 2, modal -4, just 1, title 3, people 2, verb-ing 2, name 1, noun 2, plural 2, adjective 2, number 3, comma -2, open 1
outer+outer2 some: of 2, than 1, people 3, name 1, noun -5, plural 1, adjective -2
outer+outer2 his: person 3, people 1, body -2, statement 1, claim 1, noun 1, adjective -1
outer+outer2 her: body -2, claim 4, noun -2
outer+outer2 he: have -2, do -1, modal 1, verb-past -2, possessive -2
outer+outer2 they: be 1, have 2, modal 1, verb-base -1, verb-past -1
outer+outer2 it: be 1, modal 3, verb-past 1, possessive 2
outer+outer2 him: to -1, comma -2, stop -1
outer+outer2 self: as 4
outer+outer2 who: verb-past -3
outer+outer2 what: he 2
outer+outer2 how: the 2, he 2
outer+outer2 whether: he 2
outer+outer2 as: the 1, a -3
outer+outer2 and: verb-past -3, name -3, noun -5
outer+outer2 to: the -4, a -3, be 4, have 3, verb-base 3, noun 1, adverb 2, open 1
outer+outer2 of: the -2, a -3, his -3, verb-ing -2, name -3, noun -5, plural -4
outer+outer2 by: the 1, a -1, name 3
outer+outer2 in: the -2, a -5, month 6, name 1, noun -3, number 2
outer+outer2 on: the -4, day 6, name -2, noun -5
outer+outer2 at: a -1
outer+outer2 for: the -2, a -6, his 1, verb-ing -2, name -4, noun -4
outer+outer2 with: the -3, a -3, name -1
outer+outer2 from: the -4
outer+outer2 about: the -2
outer+outer2 prep: the -2, a -1, name -2
outer+outer2 not: to 2, verb-base -6
outer+outer2 be: the -1, a -4, not -2, verb-past 1, verb-ing -6, adjective -2, adverb -3, ed -5, ing -3, open -4
outer+outer2 have: be -4, verb-past -6
outer+outer2 do: not -3
outer+outer2 modal: not -2, be -5, verb-base -2
outer+outer2 just: some -1, time 1
outer+outer2 day: that 2, stop -2
outer+outer2 title: of -2, name 3
outer+outer2 person: of -6, comma -5, stop -6
outer+outer2 people: that -2, to -1, in -2, verb-base -1, comma -2, stop -1
outer+outer2 body: name -2, plural 2, comma -8, stop -10, possessive -1
outer+outer2 statement: stop -3
outer+outer2 claim: that 1, to -1, of -1, for -3, stop -2
outer+outer2 verb-base: the -4, a -5, some -5, his -3, to -8, in -9, for -4, out -3, name -2, noun -1, plural -2, stop 1
outer+outer2 verb-s: to -1
outer+outer2 verb-past: the -2, a -2, to -4, noun 3
outer+outer2 verb-ing: the 1, a -3, to -1, out 4, name 2, noun -2, plural -1
outer+outer2 name: that -4, as 1, to -1, of -1, in -1, on -2, for -1, be -1, have 1, modal -3, title -2, body -1, verb-base 1, verb-s 1, verb-ing 3, noun -1, plural -3, adjective -3, comma 1, open -3, possessive 3, symbol 1
outer+outer2 noun: the -3, that -1, as -1, and 1, to -4, of -5, in -4, on -4, at -3, with -3, from -3, about -2, prep -3, be 3, modal -1, title -1, person 1, people 1, body -1, document -2, claim 1, verb-base 2, verb-s 3, name 2, plural 3, comma -2, stop -2, dash -5
outer+outer2 plural: that -2, and 1, in -2, on -2, stop -1
outer+outer2 adjective: to -3, person -2, people 1, body -5, noun -1, plural 1
outer+outer2 ed: noun -1
outer+outer2 ing: the -1, noun 2, plural -2
outer+outer2 number: noun -1
outer+outer2 comma: the -1, a -3, that 2, some -3, he -4, who -4, because 2, and -4, but -2, be 2, modal 3, just -4, verb-past 1, verb-ing 2, name -3, noun -4, open 8
outer+outer2 stop: none 4, open 4
outer+outer2 colon: open -3
outer+outer2 open: the 1, a 2, i 1, verb-base -3, name 6, noun 1, adjective -1
outer+outer2 possessive: claim -4, name -6, noun -7, plural -3
outer+outer2 symbol: number -3
length+outer 0: the 6, this 4, that 9, some 1, her 5, he 11, they 12, it 1, him 4, what 7, how 4, when 7, whether 7, if 6, as -1, before -1, of -3, by 1, in -5, on -4, at -4, for -4, with -4, from 1, about -4, out -13, prep -4, not 4, be 1, modal 7, just -3, day -3, title 8, person 2, people 7, body 8, verb-base 6, verb-s 7, verb-ing 5, name 9, noun 2, plural 3, adjective 3, adverb -5, ed 2, ing 1, number 2, comma 5, stop 24, colon -4, dash 4, open 15
length+outer 1: that 3, some -2, his 3, her -2, he -4, it -3, him 1, what 4, how 1, whether 3, as -3, and -5, to -2, of -5, in 1, on -2, for -5, be -9, have -4, modal -4, just -1, day -6, title -3, people -2, body -1, document -3, claim -3, verb-base -5, verb-s -2, verb-past -1, verb-ing 2, name -2, noun -2, adjective -2, adverb -2, ed -2, ing 2, comma 1, possessive -6
length+outer 2: the -1, a -2, that 1, some -2, he -4, as -3, and -11, to 1, of -15, in -5, on -3, for -3, about -4, not -4, be -1, have -7, modal -8, just -4, person -7, people -5, body -2, document -10, statement -3, claim -1, verb-base -16, verb-s -7, verb-past -5, verb-ing -4, name -2, noun -4, plural -9, adjective -4, adverb -3, ed -6, ing -4, number -7, comma -2, stop -4, open -2, possessive -11
length+outer 3: the -2, a -2, that 1, some 1, his -3, he -12, as -5, and -11, to -4, of -17, in -2, on -3, for -11, with -4, prep -5, not 1, be -11, have -8, modal -11, just -9, title -2, person -4, people -4, body -3, statement -13, claim -8, verb-base -4, verb-s -10, verb-past -4, verb-ing -1, name -5, noun -3, plural -4, adjective -8, adverb -5, ed -1, ing -1, number -3, comma -1, stop -2, open -4, possessive -9
length+outer 4: a -1, that 1, some -2, his -4, he -7, as -4, and -13, to -5, of -3, in -4, on -4, for -3, not -9, be -5, have -7, modal -7, just -1, title -1, person -8, people -7, body -7, document -3, claim -10, verb-base -13, verb-past -14, verb-ing -2, name -5, noun -4, plural -8, adjective -3, adverb -10, ed -9, ing -1, number -11, comma -4, stop -2, open -1, possessive -10
length+outer 5: the -2, a -2, that -2, some -2, his -2, he -10, and -2, to -2, of -10, in -5, on -8, for -8, with -5, be -5, have -7, modal -8, just -7, title -1, person -6, people -10, body -10, claim -9, verb-base -12, verb-past -11, verb-ing -6, name -5, noun -12, plural -5, adjective -9, adverb -6, ed -8, number -9, comma -4, stop -1, open -2, possessive -3
length+outer 6: the -9, a -7, that -1, some -10, his -1, her -4, he -10, him -11, who -10, as -4, because -9, and -14, to -7, of -7, in -4, on -6, at -6, for -6, with -6, about -7, out -8, prep -7, not -9, be -13, have -10, modal -10, just -10, time -4, title -6, person -7, people -15, body -12, document -9, statement -8, claim -8, verb-base -10, verb-s -9, verb-past -11, verb-ing -6, name -8, noun -6, plural -15, adjective -9, adverb -7, ed -13, ing -4, number -6, comma -5, open -4, possessive -10
length+edge 0: according -5, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-participle -1, verb-ing 1, colon 5
length+edge 1: the -12, a -12, that -4, some -10, his -10, her -5, he -6, they -6, it -2, him -7, as 2, to 2, of 3, in -3, on 2, for 4, with 1, from -1, about 4, against 8, out 2, prep -1, day 1, title -7, people -7, verb-ing -4, name -8, noun -2, plural -3, adjective -3, adverb -1, comma -8, colon 4
length+edge 2: the -11, a -10, that -14, some -1, his -11, he -8, as 1, and -5, in -4, on 1, with 2, about 4, be -3, have -8, modal -7, just -10, day -1, time 1, title -11, person -6, people -12, body -4, document -2, verb-base -5, verb-s -5, verb-past -6, verb-ing -9, name -3, noun -1, plural -4, adjective -3, adverb -2, ed -4, ing -1, number -3, comma -14, possessive -7
length+edge 3: the -9, a -9, that -6, some -13, his -6, he -8, as -4, and -9, to 1, in 1, on 3, at 2, with -4, not -7, be -9, have -5, modal -5, just -11, title -9, person -13, people -11, body -2, statement 1, claim -2, verb-base -7, verb-s -8, verb-past -13, verb-ing -7, name -4, noun -2, plural -8, adjective -6, adverb -6, ed -6, ing -2, number -9, comma -6, possessive -11
length+edge 4: the -4, a -5, that -7, some -6, his -6, he -6, as -15, and -9, to -4, of -1, in -1, on -5, for 1, with -5, prep -2, not -6, be -10, have -7, modal -7, just -10, title -9, person -2, people -12, body -5, document -2, statement -2, claim -7, verb-base -7, verb-s -6, verb-past -16, verb-ing -2, name -3, noun -1, plural -2, adjective -9, adverb -2, ed -11, ing -5, number -8, comma -2, possessive -9
length+edge 5: the -5, a -2, that -12, some -9, his -4, he -2, as -3, and -9, to -11, of -3, in -12, on -2, for -3, with -3, not -9, be -4, have -5, modal -3, just -9, title -4, person -9, people -1, body -7, document -5, claim -12, verb-base -3, verb-past -16, verb-ing -4, name -1, noun -3, plural -7, adjective -7, adverb -9, ed -6, ing -5, number -9, comma -14, possessive -8
length+edge 6: the -3, a -6, that -13, some -7, his -4, her -8, he -8, who -6, as -14, and -8, to -6, of -7, by -7, in -15, on -3, at -11, for -4, with -1, from -11, about -1, out -10, prep -10, not -3, be -8, have -8, modal -7, just -10, time -4, title -1, person -1, people -2, body -1, document -11, statement 1, claim -6, verb-base -17, verb-s -10, verb-past -15, verb-ing -17, name -1, noun -2, plural -5, adjective -2, adverb -12, ed -14, ing -10, number -9, comma -5, possessive -4
inner+edge none: according -5, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-participle -1, verb-ing 1, colon 5
inner+edge the: title -1, person -9, body -1, document -3, name -4, noun -1, plural -4, adjective -12
inner+edge a: document 1, statement 1, claim -2, name -13, noun -5, adjective -8
inner+edge that: the -6, he -4, name -7, noun -5
inner+edge some: of -8, name -11, noun -3, plural -2
inner+edge his: body -9, noun -12, plural -3
inner+edge her: noun -1
inner+edge he: be -6, have -5, modal -6, verb-s -10, verb-past -11
inner+edge as: a -6
inner+edge and: name -1, noun -2
inner+edge to: the -5, a -3, be -3, verb-base -3, name -11, noun 1
inner+edge of: the -8, a -3, his -4, name -2, noun -5
inner+edge by: the -4, name -13
inner+edge in: the -3, a -9, name -1, noun 1
inner+edge on: the -4, day -5, name 3, noun -2
inner+edge at: the -2
inner+edge for: the -6, a -3, verb-ing -6, name -9, noun -8
inner+edge with: name -1
inner+edge about: the -4, name -4
inner+edge prep: the -5
inner+edge according: to 4
inner+edge not: verb-base -8
inner+edge be: a -6, not -7, verb-past -4, verb-ing -6, adjective -7, ed -4
inner+edge have: be -2, verb-past -10
inner+edge do: not -7
inner+edge modal: not -3, be -6, verb-base -16, adjective -6
inner+edge just: time 1
inner+edge title: name -6
inner+edge person: of -4, name -6
inner+edge body: noun 2, possessive -8
inner+edge claim: that -2, to 1, on 4, about 1, be 1
inner+edge verb-base: the -7, a -6, that -2, some -4, his -5, to -2, of 2, on 2, with 4, about 1, out -3, name -11, noun -4, plural -3, comma -3
inner+edge verb-s: the -5, that -6, he -4, to -3, for -1, about 2, name -7, noun -4
inner+edge verb-past: the -8, a -9, that -4, some -10, his -9, her -3, he -5, they -3, it -6, him -4, as -1, to -2, by -1, in -7, on -4, at -4, with -1, against 5, out 1, prep -3, day 2, title -6, people -6, name -6, noun 1, adverb 1, comma -6, colon 2
inner+edge verb-participle: as 4
inner+edge verb-ing: the -5, a -5, that -5, his -6, to 1, on 2, for 3, about 2, out -1, name -3, noun -2
inner+edge name: that -8, as -4, and -5, to -12, of -4, in -10, on -5, for -4, be -12, have -3, modal -3, person -10, people -1, body -10, verb-base -5, verb-s -8, verb-past -7, name -2, noun -2, plural -11, comma -6, possessive -10
inner+edge noun: the -3, that -3, as -5, and -6, of 3, in 2, on 2, at 1, for 1, with 2, about 3, prep 2, be -9, modal -5, title -6, person -9, people -7, body -1, document -10, claim -5, verb-base -6, verb-s -4, name -12, noun -2, plural -3, adjective -2, comma -5
inner+edge plural: and -5, to 1, of -5, in -5, for 1, comma -4
inner+edge adjective: person -10, noun -6, plural -3
inner+edge ed: by 1, in 2, on 1, out 1, noun -3
inner+edge ing: noun -3
inner+edge number: noun -11
inner+edge comma: the -1, a -5, who -7, and -8, verb-ing -7, name -12
inner+edge possessive: claim -12, noun -4
inner+edge symbol: number -5
auxiliary+length 0: 0 2, 2 -1, 3 -2, 4 -4, 5 -5, 6 -6
edge+last the: none -18
edge+last a: none -18
edge+last this: none -11
edge+last that: none -7
edge+last some: none -7
edge+last his: none -11
edge+last her: none -9
edge+last he: none -11
edge+last they: none -11
edge+last it: none -5
edge+last him: none -8
edge+last self: none -3
edge+last who: none -12
edge+last which: none -3
edge+last what: none -10
edge+last how: none -6
edge+last when: none -6
edge+last whether: none -5
edge+last if: none -7
edge+last as: none 1
edge+last because: none -9
edge+last before: none -3
edge+last and: none -13
edge+last but: none -6
edge+last or: none -10
edge+last to: none 3
edge+last of: none 3
edge+last by: none 1
edge+last in: none -3
edge+last on: none 4
edge+last at: none 2
edge+last for: none 4
edge+last with: none 1
edge+last about: none 8
edge+last against: none 8
edge+last than: none -10
edge+last out: none 1
edge+last prep: none -1
edge+last according: none -5
edge+last not: none -7
edge+last be: none -3
edge+last have: none -12
edge+last do: none -4
edge+last modal: none -11
edge+last also: none -3
edge+last later: none 1
edge+last just: none -5
edge+last month: none -3
edge+last title: none -9
edge+last person: none -5
edge+last people: none -7
edge+last body: none -3
edge+last document: none -1
edge+last statement: none -1
edge+last claim: none -1
edge+last verb-base: none -1
edge+last verb-s: none -1
edge+last verb-past: none -1
edge+last verb-participle: none -2
edge+last verb-ing: none -1
edge+last name: none -4
edge+last plural: none -4
edge+last adjective: none -5
edge+last adverb: none -3
edge+last ed: none -2
edge+last ing: none -4
edge+last number: none -9
edge+last comma: none -6
edge+last colon: the 5
edge+last dash: none -7
edge+last possessive: none -14
edge+last symbol: none -5
last: none 1
last: the 5
length+last 0: none 2, the 5
length+last 1: none -1, the 4
length+last 2: none -1
length+last 3: none -2
length+last 4: none -4
length+last 5: none -5
length+last 6: none -6
`;
