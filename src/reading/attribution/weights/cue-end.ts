// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueEnd = `
length: 0 2
length: 1 -1
length: 2 -2
length: 3 -3
length: 4 -5
length: 5 -5
length: 6 -7
sort+length say: 0 6, 1 -7, 2 -8, 3 -3, 4 -3, 5 -2
sort+length add: 1 2, 2 -5, 3 -5, 5 -11, 6 -5
sort+length state: 0 3, 1 -7, 2 -3, 3 -1, 4 -5, 5 -5, 6 -7
sort+length argue: 0 2, 1 -4, 2 -1, 3 -2, 4 -3, 5 -4, 6 -7
sort+length tell: 0 5, 1 -3, 2 -7, 3 -8, 4 -14, 5 -2, 6 -13
sort+length warn: 0 2, 1 1
sort+length ask: 0 4, 1 -2, 2 -4, 3 -4, 4 -12, 5 -5, 6 -6
sort+length believe: 0 2, 2 -5, 3 -10, 4 -6, 5 -12, 6 -4
sort+length feel: 0 3, 1 -1, 2 -4, 3 -4, 4 -3, 5 -7, 6 -7
sort+length see: 0 4, 1 -3, 2 -3, 3 -6, 4 -8, 5 -11, 6 -14
sort+length know: 0 3, 1 1, 2 -7, 3 -8, 4 -7, 5 -5, 6 -14
sort+length want: 0 4, 1 -3, 2 -6, 3 -5, 4 -10, 5 -6, 6 -10
sort+length intend: 0 3, 2 -6, 3 -6, 4 -8, 5 -12, 6 -15
sort+length demand: 0 1, 1 -3, 2 1, 3 -7, 4 -15, 5 -7, 6 -4
sort+length call: 0 -1, 1 2, 2 -2, 3 -6, 4 -9, 5 -4, 6 -4
sort+length deny: 0 7, 6 -10
sort+length reject: 0 4, 1 -2, 2 -7, 3 -4, 4 -11, 5 -9, 6 -12
sort+length confirm: 0 3, 1 -2, 2 -4, 3 -5, 4 -5, 5 -4, 6 -7
sort+length agree: 0 -1, 1 3, 2 -3, 3 -3, 4 -11, 5 -1, 6 -12
sort+length doubt: 0 4, 6 -7
sort+length decline: 0 5, 1 -4, 2 -2
sort+length promise: 0 1, 1 -3, 2 -8, 4 -2, 5 -11, 6 -14
sort+length criticize: 0 2, 1 1, 2 -5, 3 -3, 4 -5, 5 -6, 6 -15
sort+length praise: 0 5, 1 -3, 2 -4, 3 -8, 4 -10, 5 -14, 6 -8
sort+length show: 0 2, 1 -7, 2 -4, 3 -2, 4 -1, 5 -12, 6 -7
sort+length suggest: 0 3, 1 -2, 2 -6, 3 -8, 4 -7, 5 -11, 6 -6
sort+length report: 0 3, 1 -6, 2 -2, 3 -6, 4 -1, 5 -5
sort+length detail: 0 3, 1 -1, 2 -3, 3 -6, 4 -4, 5 -1, 6 -6
sort+length talk: 0 -4, 2 2, 3 -1, 4 -2, 5 -4, 6 -4
sort+length predict: 0 4, 6 -10
sort+length decide: 0 -3, 1 1, 2 -1, 3 -1, 4 -5, 5 -4, 6 -3
sort+length love: 0 5
sort+length emotion: 0 -1, 1 3, 2 -4, 3 -3, 4 -4, 6 -11
sort+length release: 0 -1, 1 -6, 2 -2, 3 1, 4 1, 6 -3
sort+length point: 0 -8, 1 6, 2 -1, 6 -4
sort+length search: 0 -4, 1 3, 3 -2, 6 -13
sort+length allow: 0 6, 6 -9
sort+length try: 2 7
sort+length give: 0 -3, 2 2, 3 1, 6 -7
sort+length make: 0 -8, 2 2, 3 2, 4 -2, 5 1, 6 -6
sort+length go: 0 -3, 1 -1, 2 1, 4 -1, 5 -2, 6 -3
sort+length do: 0 -3, 2 1, 3 -3, 4 -2, 5 -2, 6 -5
sort+length claim: 0 1, 2 -4, 3 -5, 4 -4, 5 -3, 6 -9
sort+length statement: 1 1, 6 -9
sort+length according: 0 -5, 1 4, 2 -10, 3 -5, 4 -3, 5 -4, 6 -11
sort+length colon: 0 5, 1 -4, 2 -2, 6 -4
sort+length unlisted: 0 1, 2 -1, 3 -2, 4 -4, 5 -2, 6 -7
tag+length according: 0 -5, 1 4, 2 -10, 3 -5, 4 -3, 5 -4, 6 -11
tag+length statement: 1 1, 6 -9
tag+length claim: 0 1, 2 -4, 3 -5, 4 -4, 5 -3, 6 -9
tag+length verb-base: 0 1, 1 -1, 2 -2, 3 -5, 4 -4, 5 -5, 6 -6
tag+length verb-s: 0 1, 1 -1, 2 -6, 3 -3, 4 -2, 5 -4, 6 -8
tag+length verb-past: 0 1, 1 -2, 2 -1, 3 -2, 4 -1, 5 -3, 6 -3
tag+length verb-participle: 0 -1, 3 -2, 4 -2, 5 -9, 6 -7
tag+length verb-ing: 0 1, 2 -2, 3 -4, 4 -4, 5 -3, 6 -3
tag+length ed: 3 -2, 4 -4, 5 -2, 6 -7
tag+length colon: 0 5, 1 -4, 2 -2, 6 -4
edge: the -17
edge: a -18
edge: this -11
edge: that -7
edge: some -7
edge: his -12
edge: her -8
edge: he -12
edge: they -9
edge: it -5
edge: him -8
edge: self -3
edge: who -11
edge: which -3
edge: what -10
edge: how -5
edge: when -6
edge: whether -3
edge: if -6
edge: as 1
edge: because -7
edge: before -3
edge: and -14
edge: but -5
edge: or -8
edge: to 2
edge: of 3
edge: by 1
edge: in -3
edge: on 4
edge: at 3
edge: for 5
edge: with 2
edge: about 7
edge: against 8
edge: than -9
edge: out 1
edge: prep -2
edge: according -5
edge: not -7
edge: be -4
edge: have -11
edge: do -6
edge: modal -11
edge: also -2
edge: later 1
edge: just -6
edge: day -1
edge: month -3
edge: time -1
edge: title -9
edge: person -5
edge: people -8
edge: body -3
edge: document -1
edge: statement -1
edge: claim -1
edge: verb-base -2
edge: verb-s -1
edge: verb-past -1
edge: verb-participle -2
edge: verb-ing -1
edge: name -5
edge: plural -4
edge: adjective -7
edge: adverb -3
edge: ed -2
edge: ing -4
edge: number -10
edge: comma -6
edge: colon 5
edge: dash -6
edge: possessive -13
edge: symbol -5
outer: none 2
outer: the 2
outer: this 1
outer: that 9
outer: some -1
outer: my 6
outer: his 2
outer: her 2
outer: he 2
outer: they 3
outer: it -1
outer: i 2
outer: you 3
outer: him 3
outer: which 1
outer: what 5
outer: how 5
outer: when 2
outer: whether 6
outer: if 1
outer: as -1
outer: because -2
outer: before -4
outer: and -9
outer: but -6
outer: or -7
outer: to -1
outer: of -8
outer: by 2
outer: in -5
outer: on -6
outer: at -5
outer: for -5
outer: with -4
outer: from -1
outer: about -5
outer: against -9
outer: than -9
outer: out -13
outer: prep -4
outer: be -4
outer: have -7
outer: do -4
outer: modal -4
outer: also -1
outer: later -8
outer: just -4
outer: day -5
outer: month -5
outer: time -14
outer: title 3
outer: person -1
outer: people 1
outer: body -1
outer: document -3
outer: statement -3
outer: claim -3
outer: verb-base -4
outer: verb-past -1
outer: verb-participle -2
outer: verb-ing 3
outer: name 3
outer: noun -2
outer: plural -1
outer: adjective -2
outer: adverb -8
outer: ed -2
outer: ing 2
outer: number -4
outer: comma 5
outer: stop 6
outer: colon -3
outer: dash 4
outer: open 5
outer: possessive -13
outer: symbol -4
edge+outer the: some -4, title -4, person -4, body -4, document -4, claim -7, name -11, noun -7, plural -5, adjective -3, open -6
edge+outer a: person -6, document -4, statement -7, claim -2, name -6, noun -9, adjective -8, ed -4, open -6
edge+outer that: the -6, he -4, name -10, noun -7, open -4
edge+outer some: of -6, name -4, noun -11, plural -8, adjective -6
edge+outer his: body -7, claim -4, noun -10, plural -6, adjective -3
edge+outer her: noun -9
edge+outer he: be -5, have -6, modal -6, verb-s -5, verb-past -5
edge+outer they: modal -4
edge+outer it: modal -6
edge+outer as: the -2, a 1, open 1
edge+outer and: name -4, noun -5
edge+outer to: the 4, a 1, some 1, his 1, be -9, people 3, verb-base -5, name 2, noun -4, open -4
edge+outer of: the -4, a 1, his -2, verb-ing 4, name -1, noun 1, plural -1, ing 2
edge+outer by: name -1
edge+outer in: the -3, a -6, name -4, noun -3
edge+outer on: the 1, a 1, his -1, day -13, name -4, noun 2, plural 5
edge+outer at: the -3, name 4
edge+outer for: a 4, some -1, his -2, verb-ing 1, name 1, noun 3
edge+outer with: the -1, a -1, name -1
edge+outer from: the -1, name 1
edge+outer about: the 2, a 3, how 2, verb-ing 3, name 2, noun 4
edge+outer against: the 4, name 3
edge+outer out: that 2
edge+outer prep: the -2
edge+outer according: to -5
edge+outer not: verb-base -4
edge+outer be: a -8, not -6, verb-past -8, verb-ing -8, adjective -4, ed -4, open -8
edge+outer have: be -4, verb-past -5
edge+outer do: not -6
edge+outer modal: not -4, be -4, verb-base -5, adjective -6
edge+outer day: that -3, stop -2
edge+outer time: that 1
edge+outer title: name -13
edge+outer person: of -4, name -8, stop -2
edge+outer people: stop -2
edge+outer body: noun -9, comma -4, stop 1, possessive -9
edge+outer statement: that 1, stop -1
edge+outer claim: that 3, of -2, on -4, about -1, prep 2, name 3, comma -3, stop -3
edge+outer verb-base: a -2, this 1, that 2, he 3, they 3, it 1, him 3, in -6, on -2, for -4, out -5, title 2, people 4, verb-ing 1, name 2, plural -1, adjective 2, comma 2, stop -2
edge+outer verb-s: the 2, a 2, that -1, his 6, he 2, it -1, to -2, name 8, noun 2, plural 4, comma 2, stop 1, open 4
edge+outer verb-past: the 4, a -1, this 3, that 4, some -1, his -2, her 3, he 12, they 8, it 2, him 1, what 4, how 4, whether 4, if 3, as 1, before -1, to 2, of 1, by 1, in -3, on -1, at -2, for -1, with -4, about -1, out -7, prep -3, be 7, just -4, day -4, title 3, people 3, body 4, claim 2, verb-ing 2, name 7, noun 2, plural 3, adjective 4, adverb -5, ed 2, ing 1, comma 2, stop 14, colon -3, open 7
edge+outer verb-ing: a 1, some 3, her 1, he 2, it 1, him -1, how 4, to -1, for -5, title 1, people 4, name 1, plural 1, adjective 3, open 4
edge+outer name: as -3, and -11, to -9, of -2, in -10, on -2, for -10, be -9, have -8, modal -4, title -10, person -12, people -9, body -11, verb-base -11, verb-s -6, verb-past -8, name -25, noun -16, plural -7, adjective -9, comma -2, stop 2, open -4, possessive -12
edge+outer noun: the 3, that 3, as -3, and -6, to 3, of -5, in -5, on -4, for -4, from 1, about 1, prep -2, be -11, modal -9, title -5, person -7, people -10, body -11, document -9, claim -13, verb-base -13, verb-s -7, name -3, noun -14, plural -13, adjective -5, comma -1, stop -2, dash -1
edge+outer plural: that -2, and -4, to -3, of -11, in -3, comma -2, stop -2
edge+outer adjective: person -6, noun -13, plural -11
edge+outer ed: a 3, name 1, noun -2
edge+outer ing: noun -9
edge+outer number: noun -7
edge+outer comma: the -6, a -6, who -10, and -6, but -7, verb-ing -12, name -11, noun -7, open -4
edge+outer colon: none 2, open 4
edge+outer possessive: claim -6, noun -5
edge+outer symbol: number -8
sort+edge say: the -6, a -5, that -8, some -8, his -5, he -7, they -4, it -6, who -6, and -5, to -7, of -5, in -14, on -13, at -12, for -6, with -10, about -1, prep -9, not -7, be -11, have -5, modal -5, just 2, day 1, time -1, title -5, person -2, people -1, body 2, document -1, statement 1, claim -2, verb-base 2, verb-s 3, verb-past 3, verb-ing -2, noun -1, plural -11, adjective -4, ed 1, ing -8, number -4, colon 2, possessive -7
sort+edge add: the -2, that -4, to 1, on 3, verb-base -1, verb-s -3, verb-ing 4, name -3, noun 1, comma -11
sort+edge state: the -3, a -6, that -3, to -7, of -3, be -9, verb-base 2, verb-past 2, verb-ing 1, name -2, noun -4, plural 1, comma -1
sort+edge argue: the -4, that -5, be -6, verb-s 1, verb-past 1, verb-ing 1, name -5, noun -5
sort+edge tell: the -3, that -6, he -4, people -6, body -7, verb-base -1, verb-s 2, verb-past 3, verb-ing 2, name -14, noun -8
sort+edge warn: verb-past 2
sort+edge ask: the -4, about 1, verb-base 2, verb-past 3, name -12
sort+edge believe: verb-base 2, verb-s 2, verb-past 1, verb-ing -2, name -9, noun -3
sort+edge feel: verb-base -1, verb-s 2, verb-past -2, verb-ing 3, noun -1
sort+edge see: the -3, as 2, verb-base 5, verb-s 3, verb-past -1, verb-participle 2, verb-ing 1, name -8, noun -5
sort+edge know: the -4, as 7, verb-base 2, verb-s 4, verb-ing -1, name -5, noun -3
sort+edge want: to -4, verb-base 1, verb-s 3, verb-past 3, noun -9
sort+edge intend: to -2, verb-base -1, verb-s 6, verb-ing 2, name -8, noun -4
sort+edge demand: the -3, to -9, for 4, verb-base -1, verb-past 4, verb-ing -2, name -7, noun -6
sort+edge call: the -6, a -4, as -1, to 2, on 2, for 8, verb-base -2, verb-ing -2, name -2, noun -6, plural -4
sort+edge deny: verb-past 3
sort+edge reject: verb-base -1, verb-past 1
sort+edge confirm: verb-base 2, verb-past 2, verb-ing 1, noun -2
sort+edge agree: verb-base -2, verb-past -1
sort+edge doubt: verb-past 4
sort+edge decline: to -3, verb-base -1, verb-past 3
sort+edge promise: verb-base -4, verb-s 4, verb-ing 4, noun -11
sort+edge criticize: the -4, of -3, for -4, verb-base 1, verb-s 1, verb-ing 1, name -5, noun -11, plural -8, comma -7
sort+edge praise: the -5, a -5, for 3, verb-base 2, verb-s 2, verb-past 4, verb-ing 2, name -2, noun -9, plural -2, comma -4
sort+edge show: the -3, a -3, that -5, of -2, verb-base 3, verb-s 2, verb-past -1, verb-ing -3, name -12, noun -3
sort+edge suggest: that -5, verb-base 3, verb-s -1, verb-past 4, verb-ing 1, name -8, noun -1
sort+edge report: the -4, a -5, in -7, verb-s 3, verb-past 2, verb-ing 1, name 2, noun -5, comma -9, colon 2
sort+edge detail: verb-past 1, verb-ing 4, noun -5
sort+edge talk: of 4, about 5, verb-past -2, noun -8
sort+edge predict: verb-past 5
sort+edge decide: for 4, verb-base -1, verb-past -1
sort+edge love: verb-base 5
sort+edge emotion: verb-base 2, verb-past -2
sort+edge point: to 7, out 4
sort+edge search: on 7
sort+edge allow: verb-past 7
sort+edge give: verb-past -2
sort+edge make: the -5, of 3, verb-base -4, verb-past -4, verb-ing -1, name -11, noun 3
sort+edge go: the -8, to -3, verb-base -4, verb-s 1, verb-ing -4, name -10, noun 1
sort+edge do: the -4, on 4, out 2, verb-base -2, verb-s -1, verb-past -2, verb-ing -2, name -13, noun 1
sort+edge claim: the -4, a -2, that -6, to 2, on 4, about 2, claim 1, verb-base -10, name -15, noun -4, plural -9, adjective -6, comma -5
sort+edge statement: about 1
sort+edge according: the -2, a -2, to 4, according -5, name -7, noun -8
sort+edge colon: name -2, colon 5
sort+edge unlisted: the -4, to -1, on 1, with 1, about 2, out 1, name -10, noun -4, ed 1
sort+outer say: the -4, a -9, that 4, some -3, his -1, her -4, he 6, they 6, it 4, who -2, as 3, before -1, and -4, to -3, of -1, in -1, at -2, with -6, about -2, prep -1, not -5, be -1, have -2, do -4, modal -2, just -3, day -1, title -2, person -3, people -1, body -1, statement -4, claim -2, verb-base -4, verb-s -1, verb-past 1, verb-ing -3, name -5, noun -2, plural -4, adjective -5, adverb -6, ed -1, ing -2, number -2, comma 4, stop 10, possessive -5
sort+outer add: the 3, a 3, that -2, to -3, name -1, noun -6, comma 4, stop 2, open 1
sort+outer state: the -3, a -2, that 3, some -1, his 4, how 2, to -1, in -2, on 1, be -4, claim -2, verb-base -9, verb-past -4, name -5, noun -1, plural -3, adjective -1, stop 3, open 2
sort+outer argue: the -2, a -3, that 4, he 2, to 3, be -1, verb-base -2, name -2, noun 2
sort+outer tell: a 5, that -5, his 1, he -5, him 3, people 2, plural 1, comma -3, stop -3
sort+outer warn: that -1
sort+outer ask: whether 2, if 4, verb-base -9, name -5, noun -1, comma 2, stop 1
sort+outer believe: that 2, he 1, be 2, comma -1, stop -4
sort+outer feel: the -2, to 4, name -1, noun -3
sort+outer see: the 1, a 1, as -1, name -5, noun -2
sort+outer know: the -2, that 1, name 1, noun -6, comma 1
sort+outer want: the -1, to 3, noun -2
sort+outer intend: the -3, to 2, verb-base -1, name -1, stop -3
sort+outer demand: the -2, people 1, verb-base -5, name 1, noun 3
sort+outer call: the 1, a -2, her 2, it 3, him 1, self 4, as 1, to -7, on -2, for -4, verb-ing -1, adjective -3, comma -1, stop -1
sort+outer reject: name -3
sort+outer confirm: the -3, that 3, noun -1
sort+outer agree: the -2, to 3, noun -2
sort+outer doubt: name 1
sort+outer decline: to 3
sort+outer promise: the -2, a -3, to 4, verb-base -1, name 1, noun -1
sort+outer criticize: the 1, a 1, his -1, him 1, of -2, for 2, title 3, verb-ing -1, noun 2, comma -7, stop -2, open -1
sort+outer praise: a 2, his 1, her 4, him 5, in -2, title 1, verb-ing 1, noun 1, plural -2, adjective -2, comma -5, stop -3
sort+outer show: the -1, a 2, that 5, some -3, he 1, to 4, of -6, verb-base -2, verb-ing 3, name -2, noun -2, plural 1, comma -1, stop -1
sort+outer suggest: the -3, a -1, that 3, name -2, noun -4
sort+outer report: the -2, a -1, that 3, his -2, to 3, on -2, verb-ing 1, name -1, noun -1, plural 1, comma 2, stop 4, open 1
sort+outer detail: the 1, name -6
sort+outer talk: about -6
sort+outer decide: the 1, to 5, name 2, noun -3
sort+outer emotion: the 4, name 1
sort+outer release: a -1, name 2, noun -3
sort+outer point: that 1, name 2
sort+outer search: the 2
sort+outer make: the -2, a -3, that 1, to -2, noun -2
sort+outer go: the -1, a -1, that -1, to 2, verb-base 1, name 2, noun -1, stop -2
sort+outer do: the 2, a -1, his 1, noun -1, plural 2, adjective 1, stop -2
sort+outer claim: the -2, that 3, some 2, his -1, whether 2, to 1, of -1, on -4, from 1, about -1, prep 2, be -5, title -2, people -1, body -2, verb-base -4, verb-ing -1, name 1, noun -1, plural -3, adjective -1, comma -1, stop -2
sort+outer statement: name -3, noun 3
sort+outer according: the 2, to -5, document -1, name 3, noun -1, comma -7, stop -8
sort+outer colon: open 1
sort+outer unlisted: his 2, of -2, verb-ing 3, name -1, noun -4, plural -4, comma -1, stop -6, open 3
outer+outer2 none: none 2
outer+outer2 the: some -2, just -6, person 3, people -3, body -3, statement 3, verb-ing -2, name 1, noun 2, plural -1, adjective 2, ed -1, ing 2, number 1, open -1
outer+outer2 a: person 1, document 2, statement -3, claim 2, name -2, adjective 1, adverb -4, ed -1, ing -3, open -2
outer+outer2 this: time -6, noun 1
outer+outer2 that: the 4, a 3, some 2, his 3, he 3, they 2, it 1, modal -3, just 1, title 5, people 2, verb-ing 2, name 1, noun 2, plural 2, adjective 2, number 4, comma -2, open 3
outer+outer2 some: of 1, than 1, people 4, name 1, noun -4, adjective -2
outer+outer2 his: person 1, body -2, statement 2, claim 1
outer+outer2 her: body -2, claim 4, noun -2
outer+outer2 he: have -2, verb-past -1, possessive -1
outer+outer2 they: be 1, have 2, modal 1
outer+outer2 it: be 2, modal 2, verb-past 1, possessive 1
outer+outer2 him: to -1
outer+outer2 self: as 5
outer+outer2 who: verb-past -4
outer+outer2 what: he 2
outer+outer2 how: the 3, he 2
outer+outer2 whether: he 2
outer+outer2 as: a -2
outer+outer2 and: verb-past -4, name -2, noun -5
outer+outer2 to: the -4, a -2, be 3, have 3, verb-base 3, noun 2, adverb 1, open 2
outer+outer2 of: the -3, a -5, his -4, verb-ing -1, name -2, noun -5, plural -1
outer+outer2 by: the 1, name 3
outer+outer2 in: the -2, a -4, his -2, month 6, name 2, noun -3, number 3
outer+outer2 on: the -3, day 6, name -1, noun -6
outer+outer2 at: the 1, a -1
outer+outer2 for: a -5, his 1, verb-ing -2, name -2, noun -3
outer+outer2 with: the -5, a -4, name -2
outer+outer2 from: the -3
outer+outer2 about: the -2
outer+outer2 prep: the -1, name -3
outer+outer2 not: to 2, verb-base -6
outer+outer2 be: the -1, a -3, not -4, verb-past 1, verb-ing -6, adjective -3, adverb -2, ed -6, ing -3, open -5
outer+outer2 have: be -3, verb-past -7
outer+outer2 do: not -3
outer+outer2 modal: not -2, be -5, verb-base -1, adjective -1
outer+outer2 just: noun 1
outer+outer2 day: that 2, stop -2
outer+outer2 title: of -3, name 3
outer+outer2 person: of -3, comma -7, stop -6
outer+outer2 people: that -1, to -2, in -2, verb-base -1, comma -2, stop -1
outer+outer2 body: people 1, name -1, noun -1, plural 1, comma -8, stop -8, possessive -3
outer+outer2 statement: stop -2
outer+outer2 claim: that 1, to -5, of -1, for -3, stop -2
outer+outer2 verb-base: the -2, a -4, some -5, his -6, to -6, in -7, for -3, out -2, name -5, plural -2, stop -1
outer+outer2 verb-s: to -1
outer+outer2 verb-past: the -5, a -2, to -5, name -3, noun 2
outer+outer2 verb-ing: the 1, a -2, that 1, out 2, name 2, noun -3, plural -1
outer+outer2 name: that -5, of -2, in -1, on -1, for -2, be -2, have 1, modal -4, title -1, people -1, verb-base 1, verb-past -1, verb-ing 2, name -1, noun -3, plural -2, adjective -4, stop -1, open -5, possessive 3, symbol 1
outer+outer2 noun: the -5, that -2, as -1, to -5, of -3, in -5, on -4, at -3, with -2, from -3, about -3, prep -2, be 3, modal -2, title -2, person 1, people 1, body -2, document -2, claim -1, verb-base 1, verb-s 2, verb-ing -1, name 2, plural 3, comma 1, stop -1, dash -6
outer+outer2 plural: that -2, and 1, to -2, of -1, in -3, on -1, be -1, comma -1
outer+outer2 adjective: to -3, person -1, people 1, body -6, plural 1
outer+outer2 adverb: noun -1
outer+outer2 ed: noun -1
outer+outer2 ing: plural -3
outer+outer2 number: noun -1
outer+outer2 comma: the -1, a -3, that 2, some -1, he -4, because 3, and -4, be 2, modal 3, just -3, verb-ing 2, name -3, noun -4, open 7
outer+outer2 stop: none 5, open 5
outer+outer2 colon: open -3
outer+outer2 open: a 2, some 2, verb-base -2, name 6, adjective -1
outer+outer2 possessive: claim -7, name -7, noun -6, plural -6
outer+outer2 symbol: number -3
length+outer 0: the 4, this 5, that 8, her 4, he 12, they 10, it 2, him 5, self 1, what 7, how 4, when 7, whether 7, if 6, as -1, before -1, of -3, by 1, in -5, on -5, at -3, for -4, with -3, about -4, out -13, prep -5, not 5, be 1, modal 7, just -3, day -3, title 7, person 1, people 7, body 8, verb-base 5, verb-s 7, verb-ing 6, name 11, noun 2, plural 3, adjective 4, adverb -5, ed 2, ing 1, number 2, comma 4, stop 24, colon -4, dash 4, open 15
length+outer 1: a 1, that 3, some -2, his 3, her -1, he -5, it -1, him 1, what 4, how 2, whether 3, as -2, and -5, to -2, of -5, on -3, for -5, be -10, have -5, modal -5, just -1, day -7, title -3, people -3, body -2, document -4, claim -1, verb-base -5, verb-s -2, verb-past -2, verb-ing 2, name -1, noun -1, plural 1, adjective -1, adverb -1, ed -2, ing 2, number -1, comma 1, stop -1, possessive -5
length+outer 2: the -1, a -1, that 2, he -4, as -5, and -10, to 2, of -16, in -1, on -4, for -3, about -5, not -4, be -1, have -10, modal -8, just -3, title -1, person -3, people -3, body -2, document -10, statement -6, claim -2, verb-base -17, verb-s -7, verb-past -7, verb-ing -3, name -1, noun -5, plural -8, adjective -4, adverb -5, ed -6, ing -5, number -5, comma -2, stop -5, possessive -9
length+outer 3: the -4, a -4, that 1, some -1, his -2, he -11, as -3, and -10, to -6, of -15, in -2, on -5, for -12, with -1, prep -5, not -1, be -12, have -6, modal -7, just -8, title -3, person -6, people -5, body -4, statement -13, claim -8, verb-base -1, verb-s -11, verb-past -5, verb-ing -1, name -3, noun -5, plural -3, adjective -7, adverb -4, ed -7, ing 1, number -3, comma -4, stop -3, open -2, possessive -10
length+outer 4: the -1, that 1, some -3, his -5, he -9, as -6, and -8, to -4, of -3, in -6, on -4, for -2, not -8, be -7, have -6, modal -5, just -3, title -1, person -9, people -7, body -3, document -4, claim -10, verb-base -10, verb-past -12, verb-ing -4, name -3, noun -6, plural -11, adjective -4, adverb -9, ed -8, ing -1, number -10, comma -5, stop -2, open -1, possessive -7
length+outer 5: the -1, a -4, that -2, his -1, he -10, and -6, to -3, of -14, in -3, on -7, for -8, with -11, be -7, have -8, modal -9, just -8, title -1, person -7, people -11, body -12, claim -6, verb-base -8, verb-past -10, verb-ing -4, name -8, noun -10, plural -3, adjective -12, adverb -6, ed -9, number -9, comma -4, stop -5, open -1, possessive -9
length+outer 6: the -6, a -4, that 1, some -8, his -5, her -4, he -10, him -10, who -8, as -4, because -4, and -9, to -5, of -16, in -2, on -4, at -7, for -10, with -7, from -1, about -6, out -7, prep -10, not -3, be -15, have -8, modal -5, just -8, time -7, title -5, person -8, people -13, body -7, document -10, statement -4, claim -12, verb-base -10, verb-s -9, verb-past -13, verb-ing -2, name -7, noun -10, plural -17, adjective -11, adverb -4, ed -11, ing -4, number -10, comma -4, stop -2, open -3, possessive -7
length+edge 0: according -5, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-participle -1, verb-ing 1, colon 5
length+edge 1: the -11, a -13, that -5, some -10, his -10, her -5, he -6, they -6, it -2, him -6, as 2, to 2, of 3, in -4, on 2, at -1, for 4, from -1, about 4, against 8, out 2, prep -1, just -1, day 1, title -8, people -8, verb-ing -5, name -8, noun -1, plural -3, adjective -3, adverb -1, comma -7, colon 4
length+edge 2: the -11, a -10, that -13, some -2, his -10, he -8, and -7, to 1, in -6, on 2, with 2, about 5, be -4, have -7, modal -7, just -10, day -3, title -11, person -4, people -10, body -6, document -1, verb-base -4, verb-s -5, verb-past -8, verb-ing -9, name -2, noun -1, plural -4, adjective -4, adverb -2, ed -4, ing -1, number -3, comma -13, possessive -6
length+edge 3: the -9, a -10, that -3, some -10, his -3, he -8, as -8, and -7, on 3, at 1, for -2, about 2, not -8, be -6, have -11, modal -5, just -11, title -12, person -13, people -11, body -5, document -2, statement 1, claim -4, verb-base -8, verb-s -8, verb-past -15, verb-ing -7, name -4, noun -3, plural -7, adjective -7, adverb -3, ed -4, ing -2, number -8, comma -9, possessive -10
length+edge 4: the -8, a -7, that -13, some -3, his -7, he -6, as -14, and -8, to -4, of -1, in -1, on -6, for -2, with -4, about 1, not -6, be -10, have -4, modal -3, just -9, title -8, person -5, people -9, body -6, document -2, statement -2, claim -6, verb-base -5, verb-s -7, verb-past -16, verb-ing -3, name -6, noun -3, plural -2, adjective -6, adverb -4, ed -13, ing -9, number -8, comma -3, possessive -6
length+edge 5: the -6, a -2, that -12, some -10, his -4, he -7, as -1, and -6, to -12, of -7, in -15, on -3, for -2, with -4, not -8, be -5, have -4, modal -3, just -8, title -9, person -13, people -3, body -5, document -6, claim -13, verb-base -3, verb-past -15, verb-ing -4, name -1, noun -5, plural -8, adjective -8, adverb -11, ed -6, ing -9, number -7, comma -14, possessive -9
length+edge 6: the -2, a -5, that -10, some -10, his -7, her -8, he -7, who -5, as -14, and -6, to -6, of -9, by -7, in -18, on -3, at -12, for -7, with -5, from -13, out -11, prep -12, not -2, be -14, have -7, modal -6, just -10, time -7, title -2, person -2, people -1, body 1, document -12, statement -2, claim -5, verb-base -15, verb-s -12, verb-past -16, verb-ing -17, name -1, noun -4, plural -2, adjective -1, adverb -9, ed -12, ing -12, number -8, comma 1, possessive -4
inner+edge none: according -5, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-participle -1, verb-ing 1, colon 5
inner+edge the: title -1, person -9, body -1, document -2, claim -3, name -3, plural -5, adjective -5
inner+edge a: person -1, statement 1, claim -1, name -11, noun -4, adjective -6
inner+edge this: time -1
inner+edge that: the -3, he -7, name -6, noun -4
inner+edge some: of -10, name -9, noun -3, plural -2
inner+edge his: body -11, noun -13, plural -3
inner+edge her: noun -4
inner+edge he: be -8, have -7, modal -7, verb-s -10, verb-past -11
inner+edge as: a -2
inner+edge and: name -2, noun -1
inner+edge to: the -5, a -3, be -3, verb-base -2, name -10, noun 1
inner+edge of: the -8, a -5, his -6, name -1, noun -4
inner+edge by: the -3, name -11
inner+edge in: the -6, a -6, name -1, noun 1
inner+edge on: the -3, day -7, name 3, noun -2
inner+edge at: the -5
inner+edge for: the -4, a -5, verb-ing -7, name -7, noun -7
inner+edge with: name -4
inner+edge about: the -3, name -1
inner+edge prep: the -3
inner+edge according: to 4
inner+edge not: verb-base -7
inner+edge be: a -5, not -7, verb-past -5, verb-ing -5, adjective -8, ed -5
inner+edge have: be -1, verb-past -11
inner+edge do: not -4
inner+edge modal: not -4, be -6, verb-base -11, adjective -7
inner+edge just: time -1
inner+edge title: name -6
inner+edge person: of -1, name -4
inner+edge body: noun -1, possessive -7
inner+edge claim: that -3, to 2, of 1, on 3, be 2
inner+edge verb-base: the -5, a -5, that -2, some -5, his -5, to -1, of 1, in -1, on 2, with 2, about 1, out -3, name -11, noun -5, plural -4, comma -4
inner+edge verb-s: the -5, that -10, he -3, to -4, about 2, name -8, noun -4
inner+edge verb-past: the -10, a -9, that -6, some -11, his -7, her -2, he -6, they -4, it -6, him -4, as -1, to -2, by -1, in -9, on -5, at -3, for 1, with -1, against 5, out 1, prep -2, just -2, day 3, title -5, people -6, name -10, noun 1, adverb 2, comma -8, colon 3
inner+edge verb-participle: as 3
inner+edge verb-ing: the -4, a -5, that -4, his -5, on 2, for 3, about 3, name -3, noun -2
inner+edge name: that -8, as -5, and -9, to -11, of -4, in -9, on -2, for -2, be -9, have -6, modal -3, person -10, people -1, body -10, verb-base -5, verb-s -8, verb-past -9, name -3, noun -7, plural -8, comma -8, possessive -12
inner+edge noun: the -8, that -4, as -4, and -6, to 2, of 3, in 2, on 3, with 2, about 2, prep 2, be -8, modal -5, title -7, person -8, people -7, body -3, document -10, claim -4, verb-base -7, verb-s -5, name -12, noun -2, plural -3, adjective -1, comma -1
inner+edge plural: and -5, to -2, of -3, in -4, for -1, comma -6
inner+edge adjective: person -9, noun -4, plural -5
inner+edge ed: by 2, in 2, on 1, with 1, noun -4
inner+edge ing: noun -2
inner+edge number: noun -11
inner+edge comma: the -4, a -2, who -7, and -6, verb-ing -7, name -13
inner+edge possessive: claim -10, noun -5
inner+edge symbol: number -5
auxiliary+length 0: 0 2, 1 -1, 2 -2, 3 -3, 4 -5, 5 -5, 6 -7
edge+last the: none -17
edge+last a: none -18
edge+last this: none -11
edge+last that: none -7
edge+last some: none -7
edge+last his: none -12
edge+last her: none -8
edge+last he: none -12
edge+last they: none -9
edge+last it: none -5
edge+last him: none -8
edge+last self: none -3
edge+last who: none -11
edge+last which: none -3
edge+last what: none -10
edge+last how: none -5
edge+last when: none -6
edge+last whether: none -3
edge+last if: none -6
edge+last as: none 1
edge+last because: none -7
edge+last before: none -3
edge+last and: none -14
edge+last but: none -5
edge+last or: none -8
edge+last to: none 2
edge+last of: none 3
edge+last by: none 1
edge+last in: none -3
edge+last on: none 4
edge+last at: none 3
edge+last for: none 5
edge+last with: none 2
edge+last about: none 7
edge+last against: none 8
edge+last than: none -9
edge+last out: none 1
edge+last prep: none -2
edge+last according: none -5
edge+last not: none -7
edge+last be: none -4
edge+last have: none -11
edge+last do: none -6
edge+last modal: none -11
edge+last also: none -2
edge+last later: none 1
edge+last just: none -6
edge+last day: none -1
edge+last month: none -3
edge+last time: none -1
edge+last title: none -9
edge+last person: none -5
edge+last people: none -8
edge+last body: none -3
edge+last document: none -1
edge+last statement: none -1
edge+last claim: none -1
edge+last verb-base: none -2
edge+last verb-s: none -1
edge+last verb-past: none -1
edge+last verb-participle: none -2
edge+last verb-ing: none -1
edge+last name: none -5
edge+last plural: none -4
edge+last adjective: none -7
edge+last adverb: none -3
edge+last ed: none -2
edge+last ing: none -4
edge+last number: none -10
edge+last comma: none -6
edge+last colon: the 5
edge+last dash: none -6
edge+last possessive: none -13
edge+last symbol: none -5
last: none 1
last: the 5
length+last 0: none 2, the 5
length+last 1: none -2, the 4
length+last 2: none -2
length+last 3: none -3
length+last 4: none -4
length+last 5: none -6
length+last 6: none -7
`;
