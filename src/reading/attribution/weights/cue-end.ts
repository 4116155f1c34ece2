// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueEnd = `
length: 0 3
length: 2 -1
length: 3 -3
length: 4 -4
length: 5 -5
length: 6 -6
sort+length say: 0 6, 1 -7, 2 -9, 3 -2, 4 -3, 5 -3, 6 -1
sort+length add: 0 1, 1 1, 2 -4, 3 -6, 5 -12, 6 -6
sort+length state: 0 3, 1 -6, 2 -3, 3 -2, 4 -5, 5 -7, 6 -6
sort+length argue: 0 2, 1 -3, 2 -5, 3 -2, 4 -5, 5 -6, 6 -7
sort+length tell: 0 4, 1 -2, 2 -8, 3 -4, 4 -11, 5 -1, 6 -11
sort+length warn: 0 1, 1 1
sort+length ask: 0 4, 1 -2, 2 -5, 3 -5, 4 -12, 5 -4, 6 -5
sort+length believe: 0 2, 1 1, 2 -6, 3 -7, 4 -6, 5 -11, 6 -4
sort+length feel: 0 2, 1 -1, 2 -5, 3 -5, 4 -6, 5 -10, 6 -14
sort+length see: 0 4, 1 -2, 2 -2, 3 -7, 4 -5, 5 -12, 6 -14
sort+length know: 0 2, 1 1, 2 -4, 3 -8, 4 -8, 5 -6, 6 -13
sort+length want: 0 4, 1 -1, 2 -7, 3 -2, 4 -8, 5 -5, 6 -6
sort+length intend: 0 2, 2 -6, 3 -4, 4 -9, 5 -12, 6 -16
sort+length demand: 0 1, 1 -3, 2 2, 3 -8, 4 -12, 5 -5, 6 -1
sort+length call: 0 -1, 1 2, 2 -1, 3 -5, 4 -7, 5 -7, 6 -6
sort+length deny: 0 6, 6 -4
sort+length reject: 0 4, 1 -2, 2 -4, 3 -4, 4 -10, 5 -9, 6 -12
sort+length confirm: 0 3, 1 -3, 2 -5, 3 -7, 4 -5, 5 -2, 6 -2
sort+length agree: 0 -1, 1 2, 2 -7, 3 -3, 4 -6, 5 -2, 6 -15
sort+length doubt: 0 5, 6 -10
sort+length decline: 0 5, 1 -3, 2 -2, 6 -7
sort+length promise: 0 1, 1 -3, 2 -7, 3 -1, 5 -14, 6 -17
sort+length criticize: 0 2, 1 1, 2 -5, 3 -3, 4 -6, 5 -5, 6 -11
sort+length praise: 0 5, 1 -3, 2 -4, 3 -6, 4 -8, 5 -12, 6 -3
sort+length show: 0 2, 1 -7, 2 -2, 3 -2, 4 -4, 5 -14, 6 -5
sort+length suggest: 0 3, 1 -2, 2 -4, 3 -6, 4 -6, 5 -11, 6 -7
sort+length report: 0 2, 1 -6, 2 -1, 3 -4, 4 1, 5 -5, 6 1
sort+length detail: 0 2, 1 1, 2 -4, 3 -4, 4 -4, 5 -2, 6 -7
sort+length talk: 0 -5, 2 3, 5 -1, 6 -4
sort+length predict: 0 3, 1 1, 6 -10
sort+length decide: 0 -3, 1 1, 2 -1, 4 -3, 5 -3, 6 -3
sort+length love: 0 4
sort+length emotion: 0 -2, 1 4, 2 -6, 3 -6, 4 -6, 6 -14
sort+length release: 0 -1, 1 -6, 2 -1, 3 2, 6 -1
sort+length point: 0 -9, 1 7, 2 -2, 4 -1, 6 -5
sort+length search: 0 -4, 1 3, 3 -2, 6 -8
sort+length allow: 0 6, 6 -10
sort+length try: 2 7
sort+length give: 0 -3, 2 2, 3 2, 6 -12
sort+length make: 0 -8, 2 3, 3 4, 4 -1, 5 1, 6 -3
sort+length go: 0 -3, 1 -1, 4 -3, 5 -2, 6 -4
sort+length do: 0 -4, 2 1, 3 -2, 4 -3, 6 -7
sort+length claim: 0 1, 2 -2, 3 -3, 4 -5, 5 -2, 6 -6
sort+length statement: 1 1, 3 -1, 6 -8
sort+length according: 0 -5, 1 4, 2 -10, 3 -4, 4 -3, 5 -3, 6 -10
sort+length colon: 0 5, 1 -4, 2 -3, 6 -4
sort+length unlisted: 1 -1, 3 -2, 4 -4, 5 -2, 6 -6
tag+length according: 0 -5, 1 4, 2 -10, 3 -4, 4 -3, 5 -3, 6 -10
tag+length statement: 1 1, 3 -1, 6 -8
tag+length claim: 0 1, 2 -2, 3 -3, 4 -5, 5 -2, 6 -6
tag+length verb-base: 0 1, 1 -1, 2 -1, 3 -3, 4 -7, 5 -6, 6 -6
tag+length verb-s: 0 2, 1 -1, 2 -3, 3 -2, 4 -2, 5 -4, 6 -5
tag+length verb-past: 0 1, 1 -2, 3 -2, 4 -1, 5 -2, 6 -2
tag+length verb-participle: 0 -1, 1 -1, 3 -1, 5 -10, 6 -7
tag+length verb-ing: 0 1, 1 -1, 2 -2, 3 -4, 4 -6, 5 -5, 6 -5
tag+length ed: 1 -1, 3 -3, 4 -4, 5 -2, 6 -5
tag+length colon: 0 5, 1 -4, 2 -3, 6 -4
edge: the -17
edge: a -17
edge: this -12
edge: that -8
edge: some -8
edge: his -11
edge: her -8
edge: he -11
edge: they -9
edge: it -4
edge: him -7
edge: self -2
edge: who -10
edge: which -4
edge: what -9
edge: how -6
edge: when -5
edge: whether -5
edge: if -5
edge: as 1
edge: because -7
edge: before -3
edge: and -13
edge: but -5
edge: or -7
edge: to 3
edge: of 4
edge: by 1
edge: in -4
edge: on 4
edge: at 2
edge: for 4
edge: with 2
edge: from 1
edge: about 7
edge: against 8
edge: than -9
edge: out 1
edge: prep -2
edge: according -5
edge: not -7
edge: be -3
edge: have -12
edge: do -5
edge: modal -11
edge: also -3
edge: later 1
edge: just -5
edge: month -3
edge: title -9
edge: person -6
edge: people -8
edge: body -3
edge: document -2
edge: statement -1
edge: verb-base -2
edge: verb-s -1
edge: verb-participle -2
edge: verb-ing -2
edge: name -4
edge: noun -1
edge: plural -5
edge: adjective -5
edge: adverb -3
edge: ed -2
edge: ing -3
edge: number -9
edge: comma -7
edge: colon 5
edge: dash -7
edge: possessive -14
edge: symbol -6
outer: none 1
outer: the 2
outer: a 1
outer: this 1
outer: that 8
outer: some -1
outer: my 4
outer: his 2
outer: her 2
outer: he 1
outer: they 4
outer: it -1
outer: i 2
outer: you 3
outer: him 3
outer: self 1
outer: who -1
outer: what 6
outer: how 5
outer: when 2
outer: whether 5
outer: if 2
outer: as -2
outer: because -1
outer: before -3
outer: and -9
outer: but -6
outer: or -7
outer: of -7
outer: by 1
outer: in -5
outer: on -5
outer: at -5
outer: for -5
outer: with -6
outer: from -1
outer: about -6
outer: against -10
outer: than -8
outer: out -13
outer: prep -4
outer: not 1
outer: be -5
outer: have -8
outer: do -4
outer: modal -4
outer: also -2
outer: later -10
outer: just -3
outer: day -4
outer: month -5
outer: time -13
outer: title 2
outer: person -3
outer: body -1
outer: document -5
outer: statement -3
outer: claim -3
outer: verb-base -5
outer: verb-s -1
outer: verb-past -3
outer: verb-participle -2
outer: verb-ing 3
outer: name 3
outer: noun -3
outer: plural -2
outer: adjective -2
outer: adverb -7
outer: ed -2
outer: ing 2
outer: number -3
outer: comma 4
outer: stop 5
outer: colon -4
outer: dash 2
outer: open 5
outer: possessive -14
outer: symbol -3
edge+outer the: some -2, title -5, person -4, body -7, document -3, claim -6, name -8, noun -7, plural -3, adjective -4, open -6
edge+outer a: person -5, document -5, statement -5, claim -4, name -4, noun -11, adjective -5, open -7
edge+outer that: the -4, he -3, name -9, noun -5, open -1
edge+outer some: of -7, name -5, noun -9, plural -9, adjective -6
edge+outer his: body -5, claim -4, noun -12, plural -5, adjective -4
edge+outer her: noun -11
edge+outer he: be -6, have -4, modal -4, verb-s -5, verb-past -4
edge+outer they: modal -4
edge+outer it: modal -6
edge+outer as: the -2
edge+outer and: name -6, noun -6
edge+outer to: the 4, a 1, some 2, be -8, people 2, verb-base -5, name 2, noun -5, open -4
edge+outer of: the -2, a 1, his -2, verb-ing 3, name -1, noun 1, plural -2, ing 2
edge+outer by: the -1
edge+outer in: the -6, a -6, name -4, noun -1
edge+outer on: the 1, a 1, his -1, day -11, name -4, noun 2, plural 5
edge+outer at: the -3, name 4
edge+outer for: the -1, a 4, some -1, his -2, verb-ing 2, noun 3
edge+outer with: the -1, name -1
edge+outer from: the -2, name -2
edge+outer about: the 2, a 3, his 1, how 2, verb-ing 3, name 1, noun 4
edge+outer against: the 4, name 3
edge+outer out: that 2
edge+outer prep: the -2
edge+outer according: to -5
edge+outer not: verb-base -7
edge+outer be: a -7, not -4, verb-past -5, verb-ing -10, adjective -2, ed -3, open -7
edge+outer have: be -5, verb-past -7
edge+outer do: not -10
edge+outer modal: not -6, be -6, verb-base -6, adjective -3
edge+outer day: that -2, stop -2
edge+outer time: that 1
edge+outer title: name -12
edge+outer person: of -5, name -9, stop -2
edge+outer people: stop -2
edge+outer body: noun -6, comma -4, stop 2, possessive -5
edge+outer statement: that 1
edge+outer claim: of -3, on -5, from -1, about -1, prep 3, name 2, comma -4, stop -2
edge+outer verb-base: a -2, this 2, that 2, some 1, he 3, they 3, it -1, him 3, to -1, in -4, on -4, for -4, out -4, title 1, people 4, verb-ing 1, name 1, noun 1, adjective 3, comma 2, stop -2
edge+outer verb-s: the 1, some -1, his 6, he 2, to -3, name 7, noun 2, plural 3, comma 2, stop 2, open 3
edge+outer verb-past: the 3, a -1, this 2, that 3, some -2, his -1, her 3, he 10, they 6, it 1, him 2, what 4, how 2, whether 4, if 4, to 2, by 1, in -3, on -1, at -1, for -2, with -4, about -1, out -8, prep -3, be 5, just -4, day -4, title 4, people 4, body 3, claim 2, verb-ing 1, name 7, noun 2, plural 1, adjective 2, adverb -6, ed 3, ing 1, comma 3, stop 14, colon -2, open 7
edge+outer verb-ing: a 2, some 4, his 1, he 3, it 1, him 1, how 4, to -1, for -5, title 1, people 3, name 1, noun -1, plural 2, adjective 2, comma -1, open 5
edge+outer name: that 1, as -1, and -9, to -9, in -9, for -8, be -12, have -2, modal -9, title -9, person -7, people -9, body -13, verb-base -8, verb-s -7, verb-past -11, name -23, noun -15, plural -11, adjective -8, comma -1, stop 1, open -4, possessive -8, symbol -8
edge+outer noun: the 2, that 4, as -5, and -4, to 3, of -8, in -2, on -3, for -2, with -2, from 2, about 1, prep -2, be -10, modal -9, title -4, person -11, people -10, body -9, document -9, claim -10, verb-base -11, verb-s -5, name -3, noun -12, plural -14, adjective -5, comma -1, stop -1
edge+outer plural: that -2, and -1, to -2, of -4, in -3, comma -2, stop -4
edge+outer adjective: person -6, noun -12, plural -9
edge+outer ed: the -1, a 3, his 1, by -1, name 1, noun -1
edge+outer ing: noun -8
edge+outer number: noun -8
edge+outer comma: the -10, a -6, who -7, and -5, but -8, verb-ing -13, name -7, noun -9, open -7
edge+outer colon: none 2, name 1, open 4
edge+outer possessive: claim -4, noun -6
edge+outer symbol: number -9
sort+edge say: the -6, a -6, that -10, some -8, his -6, he -5, they -4, it -7, who -7, and -5, to -9, of -5, in -13, on -12, at -12, for -7, with -10, about -1, prep -7, not -4, be -11, have -4, modal -6, just 1, day 1, title -6, person -3, body 1, document 1, statement 1, verb-base 3, verb-s 3, verb-past 3, verb-ing -2, noun 1, plural -10, adjective -3, ed 1, ing -7, number -5, comma -2, colon 2, possessive -7
sort+edge add: the -3, that -3, on 3, verb-base -1, verb-s -3, verb-ing 5, name -3, noun 1, comma -8
sort+edge state: the -5, a -4, that -1, to -5, of -2, be -6, verb-base 2, verb-s 1, verb-past 2, verb-ing 1, name -2, noun -4, comma -2
sort+edge argue: the -5, that -7, be -5, verb-s 1, name -7, noun -5
sort+edge tell: the -3, that -7, he -4, people -6, body -6, verb-base -1, verb-s 2, verb-past 4, verb-ing 1, name -14, noun -7
sort+edge warn: verb-past 1
sort+edge ask: the -3, about 2, verb-base 1, verb-past 3, name -10, noun -2
sort+edge believe: verb-base 1, verb-s 1, verb-past 3, verb-ing -1, name -7, noun -5
sort+edge feel: verb-s 1, verb-past -1, verb-ing 2, noun -3
sort+edge see: the -4, as 1, verb-base 4, verb-s 4, verb-past -1, verb-participle 2, verb-ing -1, name -8, noun -2
sort+edge know: the -4, as 6, verb-base 3, verb-s 5, verb-participle 1, verb-ing -1, noun -1
sort+edge want: to -4, verb-base 1, verb-s 2, verb-past 3, noun -9
sort+edge intend: to -2, verb-base -1, verb-s 7, verb-past -1, verb-ing 1, name -5, noun -6
sort+edge demand: the -3, to -10, for 3, verb-base -2, verb-past 3, verb-ing -3, name -10, noun -6
sort+edge call: the -4, a -7, as -2, to 3, on 2, for 8, verb-base -3, name -2, noun -4, plural -3
sort+edge deny: verb-past 3
sort+edge reject: verb-past 2
sort+edge confirm: verb-base 2, verb-past 1, verb-ing 1, noun -4
sort+edge agree: verb-base -1, verb-past -1
sort+edge doubt: verb-past 4
sort+edge decline: to -3, verb-base -1, verb-past 3
sort+edge promise: to -1, verb-base -4, verb-s 4, verb-past -1, verb-ing 4, noun -12
sort+edge criticize: the -5, of -1, for -4, verb-base 1, name -4, noun -10, plural -8, comma -6
sort+edge praise: the -3, a -4, for 1, verb-base 1, verb-s 1, verb-past 4, verb-ing 1, name -3, noun -8, plural -2, comma -8
sort+edge show: the -4, a -4, that -7, of -2, verb-base 3, verb-s 2, verb-past -1, verb-ing -4, name -12, noun -2
sort+edge suggest: that -8, verb-base 3, verb-s -1, verb-past 3, name -9, noun -4
sort+edge report: the -2, a -5, verb-base -1, verb-s 3, verb-past 1, verb-ing -1, name 3, noun -3, comma -6, colon 1
sort+edge detail: verb-base 1, verb-past 1, verb-ing 5, noun -4
sort+edge talk: of 4, about 5, verb-past -2, noun -9
sort+edge predict: verb-past 4
sort+edge decide: for 4, verb-base -2, verb-past -2, noun -2
sort+edge love: verb-base 4
sort+edge emotion: verb-base 2, verb-past -3
sort+edge release: verb-past 1
sort+edge point: to 8, out 4
sort+edge search: on 7
sort+edge allow: verb-past 5
sort+edge give: verb-past -1
sort+edge make: the -4, to 1, of 3, verb-base -6, verb-past -4, verb-ing -1, name -9, noun 3
sort+edge go: the -3, to -1, verb-base -4, verb-s 1, verb-past -1, verb-ing -4, name -8, noun 2
sort+edge do: the -5, to 1, on 4, out 2, verb-base -1, verb-past -2, verb-ing -2, name -12, noun 3
sort+edge claim: the -3, a -4, that -6, to 1, on 3, about 3, be 1, claim 1, verb-base -9, name -17, noun -4, plural -11, adjective -6, comma -7
sort+edge according: the -2, a -1, to 4, according -5, name -6, noun -9
sort+edge colon: name -1, colon 5
sort+edge unlisted: the -7, of -2, on 2, with 1, about 2, out 1, name -13, noun -2
sort+outer say: the -2, a -9, that 4, some -2, his -1, her -2, he 6, they 5, it 7, who -2, as 3, before -1, and -4, to -3, of -2, in -1, at -2, for -1, with -5, about -2, prep -2, not -4, have -2, do -6, modal -2, just -3, day -2, title -2, person -3, body -2, statement -4, claim -2, verb-base -3, verb-s -2, verb-past -1, verb-ing -2, name -5, noun -2, plural -4, adjective -4, adverb -6, ed -2, ing -1, number -1, comma 4, stop 9, open 1, possessive -9
sort+outer add: the 3, a 4, that -2, to -6, claim 3, name -1, noun -4, comma 3, open 1
sort+outer state: the -3, a -2, that 4, some -1, his 4, he -1, how 1, in -2, on 1, verb-base -8, verb-past -6, name -4, noun -3, plural -5, adjective -1, comma 1, stop 4, open 2
sort+outer argue: the -2, a -2, that 6, he 2, to 2, be -1, verb-base -3, name -4, noun 1
sort+outer tell: the -1, a 5, that -5, he -5, him 1, people 4, body 1, name -1, plural 1, comma -3, stop -2
sort+outer warn: that 1
sort+outer ask: whether 2, if 3, to 1, verb-base -7, name -5, noun -2, comma 2, stop -1
sort+outer believe: that 3, be 1, name -1, noun -1, comma -1, stop -4
sort+outer feel: the -2, to 6, name 2, noun -3
sort+outer see: the 2, a 1, name -5, noun -2
sort+outer know: the -1, that 1, name 1, noun -4, comma 2
sort+outer want: to 3, noun -2
sort+outer intend: the -3, a -1, to 2, verb-base -1, name 1, stop -2
sort+outer demand: the -2, a -1, to -1, people 1, verb-base -3, name -1, noun 3
sort+outer call: the 2, a -2, some 1, her 2, it 4, him 2, self 3, to -8, on -2, for -4, title -1, name 1, plural 1, adjective -2, comma -1, stop -2, open -1
sort+outer reject: name -3
sort+outer confirm: the -4, that 3, noun -1
sort+outer agree: that 1, to 1, noun -2
sort+outer doubt: name 2
sort+outer decline: to 2
sort+outer promise: the 1, a -5, to 4, verb-base -3, noun -2
sort+outer criticize: the 1, a 1, him 1, for 1, title 2, verb-ing -1, noun 2, comma -7, stop -4, open -1
sort+outer praise: a 1, his 2, her 3, him 4, in -1, title 1, verb-ing 2, plural -2, adjective -2, comma -7, stop -5
sort+outer show: the -3, a 2, that 5, some -5, to 3, of -6, verb-base -1, verb-ing 1, name -2, noun -1, plural -1, comma -1, stop -2
sort+outer suggest: the -3, a -1, that 4, name -4, noun -4
sort+outer report: a -2, that 3, to 2, in 2, on -1, verb-ing 1, name -3, noun 1, comma 1, stop 4
sort+outer detail: the 1, name -6
sort+outer talk: the 3, about -7, name -1, noun 1
sort+outer predict: that 1
sort+outer decide: to 4, name 2, noun -3
sort+outer emotion: the 6, name -1
sort+outer release: a -1, name 2, noun -1
sort+outer point: that 2, name 2
sort+outer search: the 3, noun 1
sort+outer make: the -2, a -2, that 2, name 1, noun -4
sort+outer go: that -1, to 2, name 3, noun -1, stop -1
sort+outer do: the 2, a -1, his 2, plural 1, adjective 2, stop -3
sort+outer claim: the -3, a -2, that 3, some 2, his -1, whether 3, to 1, of -1, on -4, for 1, from 1, about -1, prep 2, be -3, modal -1, title -1, people -1, body -3, verb-base -3, verb-ing -3, name 1, noun -1, plural -3, adjective -1, comma -1, stop -3
sort+outer statement: name -2, noun 3
sort+outer according: the 2, to -5, name 2, comma -8, stop -9
sort+outer colon: open 1
sort+outer unlisted: his 3, of -3, by -1, verb-ing 3, noun -3, plural -3, adjective 1, stop -9, open 3
outer+outer2 none: none 1
outer+outer2 the: some -2, just -5, person 4, people -3, body -3, document -1, statement 1, claim 1, verb-ing -1, name 1, noun 2, adjective 3, ed -1, ing 1, number 1, open 1
outer+outer2 a: body -1, document 1, statement -3, claim 3, name -1, noun -1, adjective 1, adverb -3, ed -1, ing -3, number 1, open -1
outer+outer2 this: time -4, noun 4
outer+outer2 that: the 3, a 3, some 2, his 2, he 2, they 3, it 2, modal -4, just 1, title 4, people 3, verb-ing 2, name 1, noun 1, plural 2, adjective 3, number 2, comma -2, open 3
outer+outer2 some: of 3, than 1, people 4, name 1, noun -4, adjective -2
outer+outer2 his: person 2, body -1, statement 1, name -1
outer+outer2 her: body -2, claim 4, noun -3
outer+outer2 he: have -1, do -1, modal 1, verb-s 1, verb-past -1, possessive -1
outer+outer2 they: be 1, have 1, modal 1, verb-base -1, verb-past 1
outer+outer2 it: be 2, modal 2, verb-past 2, possessive 2
outer+outer2 him: to -1, comma -1, stop -1
outer+outer2 self: as 5
outer+outer2 who: verb-past -2
outer+outer2 what: he 2
outer+outer2 how: the 2, he 2
outer+outer2 whether: he 2
outer+outer2 as: the 1, a -3
outer+outer2 and: verb-past -2, name -4, noun -5
outer+outer2 to: the -3, a -2, be 3, have 2, verb-base 3, noun -1, adverb 2, open 2
outer+outer2 of: the -1, a -4, his -4, verb-ing -2, name -2, noun -5, plural -2
outer+outer2 by: the 1, name 3
outer+outer2 in: the -2, a -4, his -1, month 6, name 1, noun -4, number 2
outer+outer2 on: the -5, day 7, name -2, noun -6
outer+outer2 at: a -2
outer+outer2 for: a -5, his 1, name -3, noun -4
outer+outer2 with: the -3, a -3, name -2
outer+outer2 from: the -2, name -1
outer+outer2 about: the -2, name -1
outer+outer2 prep: the -1, a 1, name -3
outer+outer2 not: to 2, verb-base -8
outer+outer2 be: the -2, a -2, not -2, verb-ing -7, adjective -2, adverb -2, ed -6, ing -3, open -3
outer+outer2 have: be -4, verb-past -6
outer+outer2 do: not -4
outer+outer2 modal: not -4, be -6, verb-base -1
outer+outer2 just: some -1
outer+outer2 day: that 2, time -1, stop -2
outer+outer2 title: of -2, name 3
outer+outer2 person: of -4, name -1, comma -4, stop -8
outer+outer2 people: that -1, to -1, in -4, comma -2, stop -2
outer+outer2 body: people 1, name -1, plural 2, comma -7, stop -7, possessive -2
outer+outer2 statement: stop -2
outer+outer2 claim: that 2, to -2, of -1, for -3, stop -2
outer+outer2 verb-base: the -3, a -5, some -6, his -3, to -7, in -7, on -2, for -3, out -3, name -3, plural -2, stop 1
outer+outer2 verb-s: to -1
outer+outer2 verb-past: the -2, to -4, name -1
outer+outer2 verb-ing: the 2, a -2, that 1, to 1, out 3, name 1, noun -1, plural -1
outer+outer2 name: that -4, and -1, in -1, on -1, for -1, with 1, be -3, have 2, modal -5, people -1, body -3, verb-base -1, verb-s 1, verb-past -2, verb-ing 2, noun -2, plural -2, adjective -2, comma 1, open -5, possessive 3, symbol 1
outer+outer2 noun: the -3, that -1, as -5, and 1, to -4, of -5, in -5, on -5, at -4, for 1, with -4, from -3, about -3, prep -2, be 2, title -1, person -1, people 1, body -1, document -1, claim 1, verb-base 1, verb-s 2, name 2, plural 2, adjective 1, dash -5
outer+outer2 plural: that -1, of 1, in -3, be -1, stop -2
outer+outer2 adjective: to -5, person -1, body -5, name 1, noun 1, plural 1
outer+outer2 ed: noun -2
outer+outer2 ing: the -2, noun 1, plural -1
outer+outer2 number: noun -2
outer+outer2 comma: the -2, a -5, that 1, some -2, he -4, who 2, because 2, and -3, but -1, be 1, modal 3, just -4, verb-past 2, verb-ing 2, name -2, noun -5, open 6
outer+outer2 stop: none 4, open 4
outer+outer2 colon: open -3
outer+outer2 open: a 2, verb-base -1, name 5, noun 1, adjective -2
outer+outer2 possessive: claim -5, name -4, noun -8, plural -5
outer+outer2 symbol: number -3
length+outer 0: the 5, a -1, this 4, that 8, her 3, he 12, they 9, it 2, him 5, self 1, what 7, how 3, when 7, whether 8, if 5, as -1, before -1, of -4, by 1, in -6, on -4, at -3, for -4, with -4, from 1, about -4, out -13, prep -5, not 5, be 1, modal 6, just -3, day -3, title 9, people 7, body 8, claim 1, verb-base 6, verb-s 6, verb-ing 4, name 10, noun 2, plural 3, adjective 3, adverb -6, ed 1, ing 1, number 1, comma 3, stop 23, colon -4, dash 5, open 14
length+outer 1: the -1, that 2, some -4, his 3, her -1, he -4, it -1, him 2, what 4, how 1, whether 3, as -3, and -6, to -2, of -5, in 1, on -3, for -4, be -9, have -5, modal -5, just -3, day -7, title -2, person -1, people -2, body -2, document -3, claim -2, verb-base -5, verb-s -2, verb-past -2, verb-ing 2, name -1, noun -1, plural 1, adjective -1, adverb -2, ed -2, ing 2, number -1, open 1, possessive -6
length+outer 2: the -1, a -2, that 2, some -2, his 1, he -3, as -3, and -11, to 1, of -19, in -4, on -3, for -3, about -2, not -3, be -4, have -8, modal -10, just -4, title -2, person -4, people -4, body -3, document -10, statement -4, claim -4, verb-base -17, verb-s -7, verb-past -5, verb-ing -3, name -1, noun -3, plural -6, adjective -2, adverb -5, ed -4, ing -3, number -7, comma -2, stop -3, open -1, possessive -11
length+outer 3: the -2, a -2, that 2, his -2, he -10, as -1, and -8, to -4, of -15, in -2, on -6, for -12, with -4, prep -3, be -12, have -8, modal -7, just -9, title -4, person -4, people -3, body -4, statement -11, claim -6, verb-base -2, verb-s -7, verb-past -2, verb-ing 1, name -3, noun -4, plural -2, adjective -4, adverb -5, ed -2, ing -1, number -3, comma -3, stop -1, open -5, possessive -11
length+outer 4: the -1, a -2, some -6, his -4, he -8, as -2, and -7, to -3, of -6, in -6, on -3, for -2, not -8, be -3, have -6, modal -8, just -1, title -2, person -8, people -4, body -6, document -3, claim -9, verb-base -10, verb-past -9, verb-ing -1, name -5, noun -4, plural -7, adjective -7, adverb -7, ed -8, ing -2, number -7, stop -1, possessive -8
length+outer 5: the -2, a -3, that -1, some -1, his 1, he -11, and -2, to -2, of -11, in -2, on -12, for -9, with -9, be -5, have -8, modal -5, just -5, title -1, person -6, people -7, body -12, claim -5, verb-base -11, verb-past -11, verb-ing -8, name -6, noun -8, plural -4, adjective -11, adverb -7, ed -10, number -9, comma -4, stop -2, open -2, possessive -4
length+outer 6: the -9, a -6, that 1, some -6, his -3, her -2, he -7, him -12, who -9, as -4, because -2, and -8, to -6, of -13, in -1, on -3, at -8, for -8, with -6, from -4, about -10, out -6, prep -13, not -3, be -14, have -10, modal -10, just -8, time -5, title -7, person -14, people -14, body -13, document -10, statement -5, claim -8, verb-base -12, verb-s -8, verb-past -11, verb-ing -1, name -6, noun -7, plural -17, adjective -18, adverb -6, ed -9, ing -3, number -9, comma -2, stop 2, open -4, possessive -3
length+edge 0: according -5, claim 1, verb-base 1, verb-s 2, verb-past 1, verb-participle -1, verb-ing 1, colon 5
length+edge 1: the -11, a -11, that -5, some -8, his -10, her -4, he -6, they -5, it -2, him -5, as 2, to 2, of 4, in -2, on 2, for 4, with 1, from -2, about 4, against 8, out 2, prep -1, just -1, day 1, title -7, people -9, verb-ing -4, name -10, noun -1, plural -2, adjective -4, adverb -2, comma -7, colon 4
length+edge 2: the -10, a -10, that -12, some -3, his -8, he -9, as 1, and -7, of -2, in -6, on 2, for 1, with 2, about 4, be -2, have -7, modal -8, just -12, day -2, title -11, person -5, people -12, body -6, document -4, claim 1, verb-base -4, verb-s -5, verb-past -4, verb-ing -10, name -2, noun -2, plural -3, adjective -3, adverb -1, ed -2, ing -3, number -4, comma -13, possessive -6
length+edge 3: the -6, a -6, that -4, some -10, his -4, he -3, as -4, and -10, to -1, of -1, on 3, at 3, for -1, about 2, not -7, be -10, have -5, modal -7, just -10, title -7, person -9, people -11, body -5, statement 2, claim -4, verb-base -6, verb-s -7, verb-past -14, verb-ing -3, name -4, noun -1, plural -7, adjective -7, adverb -5, ed -6, number -7, comma -5, possessive -8
length+edge 4: the -6, a -7, that -9, some -1, his -6, he -7, as -13, and -5, to -3, in -3, on -5, with -4, about 1, prep -1, not -5, be -12, have -5, modal -4, just -8, title -8, person -3, people -9, body -1, document -1, statement -2, claim -3, verb-base -1, verb-s -4, verb-past -15, verb-ing -7, name -3, noun -1, plural -5, adjective -6, adverb -3, ed -10, ing -5, number -9, comma -5, possessive -8
length+edge 5: the -3, a -5, that -8, some -12, his -2, he -6, as -4, and -4, to -13, of -6, in -14, on -3, for -3, with -5, not -8, be -3, have -5, modal -7, just -8, title -8, person -9, people -3, body -4, document -4, claim -11, verb-base -4, verb-past -15, verb-ing -3, name -1, noun -5, plural -4, adjective -13, adverb -10, ed -5, ing -10, number -4, comma -11, possessive -9
length+edge 6: the -7, a -3, that -5, some -7, his -3, her -5, he -3, who -5, as -14, and -6, to -7, of -8, by -4, in -13, on -4, at -14, for -5, with -5, from -14, about -4, out -12, prep -14, not -2, be -8, have -9, modal -3, just -8, time -7, title -1, person -2, document -12, statement -1, claim -2, verb-base -17, verb-s -11, verb-past -17, verb-ing -14, name -2, noun -7, plural -1, adverb -16, ed -12, ing -11, number -9, comma 1, possessive -5
inner+edge none: according -5, claim 1, verb-base 1, verb-s 2, verb-past 1, verb-participle -1, verb-ing 1, colon 5
inner+edge the: title -1, person -7, body -2, document -3, claim -1, name -3, plural -1, adjective -9
inner+edge a: person -1, document 2, statement 1, claim -2, name -7, noun -5, adjective -4
inner+edge that: the -7, he -5, name -12, noun -5
inner+edge some: of -10, name -9, noun -2, plural -2
inner+edge his: body -9, claim -2, noun -10, plural -2
inner+edge her: noun -4
inner+edge he: be -11, have -5, modal -4, verb-s -9, verb-past -10
inner+edge as: a -6
inner+edge and: name -2, noun -2
inner+edge to: the -5, a -3, be -3, verb-base -3, name -13, noun 2
inner+edge of: the -3, a -4, his -6, name -1, noun -5
inner+edge by: the -5, name -11
inner+edge in: the -9, a -7, noun -1
inner+edge on: the -7, day -7, name 4, noun -1
inner+edge at: the -2
inner+edge for: the -5, a -2, verb-ing -8, name -9, noun -9
inner+edge with: name -4
inner+edge about: the -3, name -4
inner+edge prep: the -3
inner+edge according: to 4
inner+edge not: verb-base -9
inner+edge be: a -5, not -5, verb-past -3, verb-ing -6, adjective -7, ed -5
inner+edge have: be -2, verb-past -10
inner+edge do: not -9
inner+edge modal: not -5, be -9, verb-base -13, adjective -5
inner+edge title: name -8
inner+edge person: of -4, name -9
inner+edge body: noun 2, possessive -4
inner+edge statement: about 1
inner+edge claim: that -2, to 1, of 1, on 4, about 1, be 1
inner+edge verb-base: the -6, a -4, that -2, some -3, his -6, to -1, of 1, in 1, on 1, with 3, about 1, out -2, name -9, noun -4, plural -4, comma -3
inner+edge verb-s: the -3, that -5, he -2, to -5, about 3, name -5, noun -3
inner+edge verb-past: the -7, a -10, that -2, some -10, his -8, her -2, he -5, they -3, it -4, him -4, to -2, in -8, on -3, at -3, for 1, with -1, against 5, out 2, prep -2, day 2, title -5, people -7, name -8, noun 1, comma -6, colon 3
inner+edge verb-participle: as 4
inner+edge verb-ing: the -5, a -5, that -4, his -4, on 2, for 3, about 2, name -6, noun -2
inner+edge name: that -8, as -7, and -8, to -9, of -3, in -9, on -3, for -2, be -11, have -3, modal -6, person -7, people -1, body -13, verb-base -2, verb-s -8, verb-past -8, name -5, noun -4, plural -10, comma -6, possessive -8
inner+edge noun: the -5, that -3, as -7, and -4, to 2, of 2, in 2, on 1, at 2, for 1, with 2, about 4, prep 1, be -9, modal -4, person -10, people -8, document -9, statement -1, claim -3, verb-base -6, verb-s -5, name -10, noun -2, plural -5, adjective -3, comma -1
inner+edge plural: and -4, of -4, in -3, about 3, comma -4
inner+edge adjective: person -6, noun -6, plural -4
inner+edge ed: by 1, in 3, on 1, about 1, out 1, noun -3
inner+edge ing: noun -4
inner+edge number: noun -11
inner+edge comma: the -5, a -3, who -6, and -6, verb-ing -8, name -10
inner+edge possessive: claim -10, noun -5
inner+edge symbol: number -6
auxiliary+length 0: 0 3, 2 -1, 3 -3, 4 -4, 5 -5, 6 -6
edge+last the: none -17
edge+last a: none -17
edge+last this: none -12
edge+last that: none -8
edge+last some: none -8
edge+last his: none -11
edge+last her: none -8
edge+last he: none -11
edge+last they: none -9
edge+last it: none -4
edge+last him: none -7
edge+last self: none -2
edge+last who: none -10
edge+last which: none -4
edge+last what: none -9
edge+last how: none -6
edge+last when: none -5
edge+last whether: none -5
edge+last if: none -5
edge+last as: none 1
edge+last because: none -7
edge+last before: none -3
edge+last and: none -13
edge+last but: none -5
edge+last or: none -7
edge+last to: none 3
edge+last of: none 4
edge+last by: none 1
edge+last in: none -4
edge+last on: none 4
edge+last at: none 2
edge+last for: none 4
edge+last with: none 2
edge+last from: none 1
edge+last about: none 7
edge+last against: none 8
edge+last than: none -9
edge+last out: none 1
edge+last prep: none -2
edge+last according: none -5
edge+last not: none -7
edge+last be: none -3
edge+last have: none -12
edge+last do: none -5
edge+last modal: none -11
edge+last also: none -3
edge+last later: none 1
edge+last just: none -5
edge+last month: none -3
edge+last title: none -9
edge+last person: none -6
edge+last people: none -8
edge+last body: none -3
edge+last document: none -2
edge+last statement: none -1
edge+last verb-base: none -2
edge+last verb-s: none -1
edge+last verb-participle: none -2
edge+last verb-ing: none -2
edge+last name: none -4
edge+last noun: none -1
edge+last plural: none -5
edge+last adjective: none -5
edge+last adverb: none -3
edge+last ed: none -2
edge+last ing: none -3
edge+last number: none -9
edge+last comma: none -7
edge+last colon: the 5
edge+last dash: none -7
edge+last possessive: none -14
edge+last symbol: none -6
last: the 5
length+last 0: none 3, the 5
length+last 1: none -1, the 4
length+last 2: none -1
length+last 3: none -3
length+last 4: none -4
length+last 5: none -5
length+last 6: none -7
`;
