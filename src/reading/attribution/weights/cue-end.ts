// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueEnd = `
length: 0 2
length: 2 -1
length: 3 -3
length: 4 -4
length: 5 -5
length: 6 -6
sort+length say: 0 6, 1 -7, 2 -11, 3 -3, 4 -3, 5 -4, 6 -1
sort+length add: 1 2, 2 -1, 3 -5, 5 -8, 6 -4
sort+length state: 0 3, 1 -8, 2 -3, 3 -3, 4 -5, 5 -4, 6 -6
sort+length argue: 0 2, 1 -3, 2 -1, 3 -3, 4 -6, 5 -5, 6 -6
sort+length tell: 0 4, 1 -1, 2 -8, 3 -8, 4 -10, 5 -2, 6 -9
sort+length warn: 0 2
sort+length ask: 0 3, 1 -2, 2 -6, 3 -6, 4 -13, 5 -5, 6 -10
sort+length believe: 0 2, 2 -4, 3 -9, 4 -4, 5 -8, 6 -2
sort+length feel: 0 3, 1 -2, 2 -4, 3 -3, 4 -4, 5 -7, 6 -9
sort+length see: 0 4, 1 -3, 2 -2, 3 -6, 4 -4, 5 -10, 6 -13
sort+length know: 0 2, 1 1, 2 -5, 3 -7, 4 -6, 5 -3, 6 -8
sort+length want: 0 5, 1 -3, 2 -6, 3 -4, 4 -10, 5 -7, 6 -10
sort+length intend: 0 2, 1 -1, 2 -8, 3 -1, 4 -9, 5 -12, 6 -16
sort+length demand: 0 2, 1 -3, 3 -7, 4 -14, 5 -7, 6 -5
sort+length call: 0 -1, 1 2, 2 -1, 3 -2, 4 -9, 5 -4, 6 -9
sort+length deny: 0 6, 6 -8
sort+length reject: 0 3, 1 -1, 2 -6, 3 -5, 4 -9, 5 -6, 6 -8
sort+length confirm: 0 2, 1 -1, 2 -5, 3 -6, 4 -6, 5 -2, 6 -5
sort+length agree: 0 -1, 1 2, 2 -6, 3 -3, 4 -11, 5 -1, 6 -11
sort+length doubt: 0 4, 6 -7
sort+length decline: 0 5, 1 -4, 2 -3, 6 -5
sort+length promise: 0 2, 1 -4, 2 -7, 4 -1, 5 -10, 6 -11
sort+length criticize: 0 2, 2 -6, 3 -5, 4 -7, 5 -8, 6 -16
sort+length praise: 0 5, 1 -4, 2 -4, 3 -8, 4 -11, 5 -12, 6 -7
sort+length show: 0 2, 1 -7, 2 -1, 3 -2, 4 -1, 5 -11, 6 -6
sort+length suggest: 0 3, 1 -2, 2 -4, 3 -5, 4 -5, 5 -9, 6 -7
sort+length report: 0 3, 1 -7, 2 -1, 3 -4, 4 -3, 5 -4, 6 -1
sort+length detail: 0 2, 2 -3, 3 -6, 4 -5, 5 -1, 6 -6
sort+length talk: 0 -4, 2 3, 3 1, 4 -1, 5 -4, 6 -4
sort+length predict: 0 4, 6 -8
sort+length decide: 0 -2, 1 1, 2 -3, 3 -1, 4 -3, 5 -4, 6 -3
sort+length love: 0 4
sort+length emotion: 0 -1, 1 3, 2 -4, 3 -6, 4 -6, 6 -10
sort+length release: 0 -1, 1 -6, 2 -2, 3 1, 6 -3
sort+length point: 0 -8, 1 6, 2 -4, 4 -1, 6 -5
sort+length search: 0 -4, 1 3, 3 -3, 6 -10
sort+length allow: 0 5, 6 -8
sort+length try: 2 5
sort+length give: 0 -3, 2 2, 3 1, 6 -10
sort+length make: 0 -8, 2 3, 3 3, 4 -3, 5 -1, 6 -2
sort+length go: 0 -3, 1 -1, 4 -3, 5 -4, 6 -3
sort+length do: 0 -3, 1 -1, 4 -4, 5 -1, 6 -7
sort+length claim: 0 1, 1 1, 2 -3, 3 -5, 4 -4, 5 -4, 6 -6
sort+length statement: 1 1, 3 -1, 6 -8
sort+length according: 0 -5, 1 4, 2 -10, 3 -5, 4 -3, 5 -3, 6 -12
sort+length colon: 0 5, 1 -3, 2 -2, 6 -5
sort+length unlisted: 0 1, 1 -1, 3 -2, 4 -3, 5 -2, 6 -7
tag+length according: 0 -5, 1 4, 2 -10, 3 -5, 4 -3, 5 -3, 6 -12
tag+length statement: 1 1, 3 -1, 6 -8
tag+length claim: 0 1, 1 1, 2 -3, 3 -5, 4 -4, 5 -4, 6 -6
tag+length verb-base: 0 1, 1 -1, 2 -1, 3 -2, 4 -4, 5 -4, 6 -5
tag+length verb-s: 0 1, 1 -1, 2 -3, 3 -3, 4 -3, 5 -5, 6 -9
tag+length verb-past: 0 1, 1 -2, 2 -1, 3 -2, 4 -2, 5 -4, 6 -5
tag+length verb-participle: 0 -1, 2 -1, 3 -2, 4 -2, 5 -8, 6 -8
tag+length verb-ing: 0 1, 2 -1, 3 -5, 4 -6, 5 -6, 6 -3
tag+length ed: 3 -2, 4 -3, 5 -3, 6 -7
tag+length colon: 0 5, 1 -3, 2 -2, 6 -5
edge: the -17
edge: a -17
edge: this -10
edge: that -6
edge: some -7
edge: his -11
edge: her -9
edge: he -12
edge: they -10
edge: it -4
edge: him -7
edge: self -3
edge: who -10
edge: which -3
edge: what -9
edge: how -5
edge: when -6
edge: whether -4
edge: if -7
edge: as 1
edge: because -8
edge: before -2
edge: and -11
edge: but -2
edge: or -9
edge: to 3
edge: of 3
edge: by 1
edge: in -2
edge: on 4
edge: at 2
edge: for 5
edge: with 2
edge: about 7
edge: against 8
edge: than -7
edge: out 1
edge: prep -1
edge: according -5
edge: not -7
edge: be -3
edge: have -10
edge: do -5
edge: modal -9
edge: also -4
edge: later 1
edge: just -6
edge: month -4
edge: title -8
edge: person -6
edge: people -7
edge: body -4
edge: document -1
edge: statement -1
edge: verb-base -1
edge: verb-s -1
edge: verb-past -1
edge: verb-participle -2
edge: verb-ing -1
edge: name -5
edge: noun -1
edge: plural -4
edge: adjective -5
edge: adverb -3
edge: ed -1
edge: ing -4
edge: number -9
edge: comma -6
edge: colon 6
edge: dash -7
edge: possessive -11
edge: symbol -5
outer: none 1
outer: the 2
outer: a 1
outer: this 1
outer: that 9
outer: my 4
outer: his 1
outer: her 2
outer: he 1
outer: they 3
outer: it -1
outer: i 1
outer: you 3
outer: him 3
outer: self 1
outer: who -2
outer: what 6
outer: how 5
outer: when 2
outer: whether 6
outer: if 1
outer: as -3
outer: because -3
outer: before -2
outer: and -8
outer: but -6
outer: or -8
outer: of -7
outer: by 1
outer: in -5
outer: on -5
outer: at -5
outer: for -5
outer: with -5
outer: from -2
outer: about -5
outer: against -10
outer: than -7
outer: out -12
outer: prep -4
outer: be -5
outer: have -7
outer: do -3
outer: modal -2
outer: also -2
outer: later -7
outer: just -5
outer: day -4
outer: month -5
outer: time -13
outer: title 2
outer: person -3
outer: people 1
outer: body -1
outer: document -5
outer: statement -2
outer: claim -4
outer: verb-base -4
outer: verb-past -3
outer: verb-participle -3
outer: verb-ing 3
outer: name 3
outer: noun -3
outer: adjective -1
outer: adverb -7
outer: ed -2
outer: ing 2
outer: number -3
outer: comma 4
outer: stop 5
outer: colon -4
outer: dash 2
outer: open 5
outer: possessive -13
outer: symbol -4
edge+outer the: some -3, title -4, person -4, body -7, document -2, claim -5, name -10, noun -6, plural -6, adjective -5, open -5
edge+outer a: person -5, document -3, statement -5, claim -3, name -4, noun -11, adjective -4, ed -4, open -5
edge+outer that: the -5, he -2, name -9, noun -8, open -4
edge+outer some: of -5, name -2, noun -9, plural -9, adjective -8
edge+outer his: body -4, claim -4, noun -8, plural -5, adjective -5
edge+outer her: noun -10
edge+outer he: be -5, have -5, modal -4, verb-s -5, verb-past -7
edge+outer they: modal -4
edge+outer it: modal -6
edge+outer as: the -2, open 1
edge+outer and: name -7, noun -6
edge+outer to: the 4, a 1, his -1, be -7, people 3, verb-base -6, name 2, noun -3, open -3
edge+outer of: the -3, a 2, his -3, title 1, verb-ing 1, name -2, plural -4, ing 3
edge+outer by: name -2
edge+outer in: the -4, a -6, name -6, noun -2
edge+outer on: the 2, day -12, name -5, noun 3, plural 3
edge+outer at: the -3, name 4
edge+outer for: the -1, a 3, some -1, his -2, verb-ing 1, noun 3
edge+outer with: the -1, name -1
edge+outer from: the -2, name -1
edge+outer about: the 3, a 3, how 2, verb-ing 3, name 1, noun 4
edge+outer against: the 5, name 3
edge+outer out: that 2
edge+outer prep: the -2
edge+outer according: to -5
edge+outer not: verb-base -6
edge+outer be: a -7, not -4, verb-past -7, verb-ing -7, adjective -4, ed -5, open -8
edge+outer have: be -6, verb-past -7
edge+outer do: not -5
edge+outer modal: not -3, be -4, verb-base -4, adjective -3
edge+outer day: that -2, stop -2
edge+outer title: name -12
edge+outer person: of -6, name -7, stop -2
edge+outer people: stop -2
edge+outer body: noun -6, comma -4, possessive -5
edge+outer statement: that 1
edge+outer claim: that 2, to -1, of -1, on -4, for -1, about -1, prep 3, name 4, comma -4, stop -3
edge+outer verb-base: a -1, this 2, that 2, he 3, they 3, him 2, to -1, in -5, on -3, for -4, out -3, title 2, people 4, verb-ing 1, name 1, adjective 2, comma 2, stop -2
edge+outer verb-s: the 2, a 1, his 4, he 2, it 2, to -2, name 9, noun 1, plural 2, comma 2, stop 2, open 3
edge+outer verb-past: the 3, a -1, this 2, that 6, some -2, his -1, her 1, he 10, they 7, it 2, him 1, what 3, how 3, whether 4, if 5, to 2, by 1, in -3, on -2, at -1, for -2, with -3, about -1, out -7, prep -3, be 6, just -2, day -3, title 5, people 2, body 3, claim 1, verb-ing 2, name 7, noun 2, plural 2, adjective 4, adverb -5, ed 4, comma 2, stop 14, colon -2, open 7
edge+outer verb-ing: that 1, some 3, he 3, it 2, how 3, to -2, for -4, title 1, people 3, name 1, plural 1, adjective 2, comma 1, open 3
edge+outer name: that 2, and -8, to -9, of -2, in -7, on -1, for -8, be -7, have -2, modal -6, title -6, person -9, people -10, body -14, verb-base -11, verb-s -7, verb-past -10, name -21, noun -13, plural -8, adjective -6, comma -2, stop 2, open -1, possessive -7
edge+outer noun: the 3, that 3, as -3, and -4, to 2, of -6, on -5, for -4, with -1, from 2, prep -4, be -8, modal -8, title -5, person -10, people -10, body -9, document -10, claim -12, verb-base -10, verb-s -7, name -3, noun -12, plural -14, adjective -4, comma -2, stop -3
edge+outer plural: that -4, and -4, to -4, of -11, in -1, comma -3, stop -2
edge+outer adjective: to -3, person -5, noun -12, plural -8
edge+outer ed: a 3, his 1, to -1, name 1, noun -1
edge+outer ing: noun -7
edge+outer number: noun -9
edge+outer comma: the -6, a -6, who -8, and -5, but -6, verb-ing -11, name -8, noun -4, open -4
edge+outer colon: none 1, open 5
edge+outer possessive: claim -6, noun -5
edge+outer symbol: number -8
sort+edge say: the -5, a -7, that -11, some -8, his -3, he -5, they -4, it -7, who -5, and -6, to -8, of -4, in -14, on -11, at -10, for -8, with -9, prep -8, not -5, be -9, have -5, modal -7, title -5, person -2, people -2, body 2, statement 2, claim -1, verb-base 2, verb-s 3, verb-past 3, verb-ing -2, name -3, plural -13, adjective -5, adverb -3, ing -8, number -4, comma -1, colon 2, possessive -8
sort+edge add: the -2, that -4, to 1, on 2, verb-base -1, verb-s -2, verb-ing 2, name -2, noun 1, comma -10
sort+edge state: the -5, a -3, that -4, to -4, of -3, be -8, verb-base 1, verb-past 2, verb-ing 1, noun -4, plural 2, comma -2
sort+edge argue: the -5, that -7, be -4, verb-s 1, verb-past 1, verb-ing 2, name -8, noun -5
sort+edge tell: the -4, that -4, he -3, people -6, body -6, verb-base -1, verb-s 2, verb-past 3, verb-ing 1, name -9, noun -10
sort+edge warn: verb-past 2
sort+edge ask: the -2, about 2, verb-base 1, verb-past 3, verb-ing -2, name -11, noun -4
sort+edge believe: verb-s 2, verb-past 2, name -5, noun -4
sort+edge feel: verb-base -2, verb-s 2, verb-ing 3, noun -2
sort+edge see: the -4, verb-base 4, verb-s 3, verb-past -1, verb-participle 2, verb-ing 1, name -6, noun -2
sort+edge know: the -2, as 5, verb-base 2, verb-s 5, verb-past 1, name -2, noun -2
sort+edge want: to -4, verb-s 2, verb-past 3, noun -9
sort+edge intend: to -2, verb-base -2, verb-s 5, verb-ing 2, name -7, noun -9
sort+edge demand: the -3, to -8, for 4, verb-base -1, verb-past 3, verb-ing -2, name -8, noun -7
sort+edge call: the -6, a -6, to 3, on 2, for 8, verb-base -2, verb-past 1, verb-ing -1, name -2, noun -6, plural -5
sort+edge deny: verb-past 2
sort+edge reject: verb-base 1, verb-past 1
sort+edge confirm: verb-base 1, verb-past 3, noun -3
sort+edge agree: verb-base -2, verb-past -1
sort+edge doubt: verb-past 2
sort+edge decline: to -3, verb-base -3, verb-past 3
sort+edge promise: to -1, verb-base -4, verb-s 2, verb-ing 4, noun -13
sort+edge criticize: the -6, for -2, verb-base 2, name -6, noun -12, plural -9, comma -4
sort+edge praise: the -6, a -2, of -1, for 2, verb-base 1, verb-s 2, verb-past 4, name -4, noun -9, plural -4, comma -6
sort+edge show: the -5, a -3, that -6, of -3, verb-base 3, verb-s 1, verb-ing -3, name -13, noun -2
sort+edge suggest: that -6, verb-base 3, verb-past 4, name -8, noun -1
sort+edge report: the -3, a -4, in -6, verb-base 1, verb-s 2, verb-past 1, verb-ing 1, name 2, noun -5, comma -6, colon 2
sort+edge detail: verb-base 1, verb-past 2, verb-ing 3, noun -3
sort+edge talk: of 4, about 5, verb-past -2, noun -10
sort+edge predict: verb-past 4
sort+edge decide: for 4, verb-base -2, verb-past -1
sort+edge love: verb-base 4
sort+edge emotion: verb-base 2, verb-past -2
sort+edge point: to 6, out 4
sort+edge search: on 6, noun -3
sort+edge allow: verb-base 1, verb-past 5
sort+edge give: verb-past -1
sort+edge make: the -6, to -1, of 2, verb-base -4, verb-past -3, verb-ing -1, name -11, noun 3
sort+edge go: the -4, to -3, verb-base -4, verb-s 1, verb-ing -3, name -10
sort+edge do: the -5, on 3, out 2, verb-base -1, verb-past -2, verb-ing -2, name -11, noun 2
sort+edge claim: the -4, a -2, that -6, on 4, about 2, claim 1, verb-base -9, name -9, noun -5, plural -10, adjective -6, comma -5
sort+edge statement: about 1
sort+edge according: the -2, a -3, to 4, according -5, name -9, noun -9
sort+edge colon: name -1, colon 5
sort+edge unlisted: the -7, to -1, of -1, on 1, about 3, out 1, name -13, noun -1
sort+outer say: the -3, a -9, that 4, some -2, her -4, he 6, they 6, it 7, who -1, as 1, before -1, and -3, to -5, of -2, in -2, on 2, at -1, for -2, with -4, about -1, prep -1, not -7, be -1, have -3, do -5, modal -3, just -2, day -1, title -3, person -3, people -1, body -1, statement -7, claim -2, verb-base -6, verb-s -1, verb-past -3, verb-ing -2, name -5, noun -2, plural -5, adjective -4, adverb -8, ed -3, ing -1, number -3, comma 4, stop 10, open 1, possessive -6
sort+outer add: the 2, a 3, his -1, to -4, noun -4, comma 4, open 1
sort+outer state: the -3, a -1, that 3, some -1, his 3, how 1, to 1, of -1, in -4, on 1, be -3, claim -2, verb-base -6, verb-past -5, name -4, plural -3, adjective -2, comma 1, stop 4, open 2
sort+outer argue: the -2, a -2, that 5, he 2, to 3, verb-base -2, name -3, noun 1
sort+outer tell: the -1, a 4, that -5, he -5, him 2, people 3, noun -3, plural 2, comma -4, stop -6
sort+outer warn: that 1
sort+outer ask: whether 3, if 3, to 2, verb-base -6, name -3, noun -3, comma -1
sort+outer believe: that 2, he 1, be 1, name -1, comma -1, stop -5
sort+outer feel: the -2, that 1, to 4, name 1, noun -2
sort+outer see: the 1, a 1, as -1, name -4
sort+outer know: the -2, that 1, name 2, noun -4, comma 2
sort+outer want: the -1, to 3, noun -2
sort+outer intend: the -3, to 3, name 1, noun -3, stop -3
sort+outer demand: the -3, to 1, people 2, verb-base -3, name 1, noun 1
sort+outer call: the 1, a -1, some 1, his -1, her 2, it 3, him 1, self 3, to -6, on -3, for -4, title 1, verb-ing -2, name 1, adjective -2, stop -2, open 1
sort+outer reject: name -1, noun -1
sort+outer confirm: the -3, that 2, noun -1
sort+outer agree: the -1, that 1, to 2, noun -4
sort+outer decline: to 2
sort+outer promise: the -1, a -3, to 4, verb-base -3, noun -1
sort+outer criticize: a 3, him 2, of -1, for 1, title 3, verb-ing -2, noun 2, plural -2, adjective 1, comma -5, stop -2, open -3
sort+outer praise: the -1, a 2, his 2, her 5, him 3, in -2, title 1, verb-ing 1, noun 1, plural -3, adjective -3, comma -7, stop -6
sort+outer show: the -2, a 2, that 4, some -4, to 3, of -6, verb-base -3, verb-ing -1, name -2, noun -1, comma -1, stop -1
sort+outer suggest: the -4, a -1, that 3, name -3, noun -2
sort+outer report: the -1, a -1, that 3, his -1, to 2, on -1, verb-ing 1, name -4, plural 1, comma 1, stop 4
sort+outer detail: the 1, name -6
sort+outer talk: the 1, about -7
sort+outer predict: that 1
sort+outer decide: to 3, name 2, noun -4
sort+outer emotion: the 4
sort+outer release: a -1, name 2, noun -2
sort+outer point: that 1, name 2
sort+outer search: the 2, noun -1
sort+outer make: the -1, a -1, that 2, to -1, name 1, noun -2
sort+outer go: a -1, to 3, verb-base 1, name 1, noun -1, stop -1
sort+outer do: the 1, a -1, his 2, noun -2, adjective 1, stop -1
sort+outer claim: the -1, that 3, some 1, his -2, whether 3, to 1, of -2, in -2, on -3, from 1, about -1, prep 2, be -3, title -1, people -2, body -1, verb-base -4, verb-ing -3, noun -1, plural -2, adjective -2, comma -3, stop -3
sort+outer statement: name -2, noun 3
sort+outer according: the 1, to -5, body -1, document -1, name 2, noun -1, comma -5, stop -9
sort+outer colon: open 1
sort+outer unlisted: some 1, his 3, of -5, verb-ing 2, noun -3, plural -5, comma -2, stop -8, open 2
outer+outer2 none: none 1
outer+outer2 the: some -2, just -5, title 1, person 3, people -3, body -2, statement 1, claim 1, name 1, noun 1, plural -1, adjective 2, ed -1, ing 1, number 2
outer+outer2 a: body -1, document 1, statement -3, claim 2, name -1, noun -1, adjective 2, adverb -2, ed -2, ing -2, open -1
outer+outer2 this: time -4, noun 2
outer+outer2 that: the 3, a 2, some 1, his 1, he 3, they 3, it 2, modal -2, just 2, title 4, people 3, verb-ing 2, name 1, noun 1, plural 2, adjective 3, number 4, comma -2, open 2
outer+outer2 some: of 1, than 1, people 3, noun -4, adjective -2
outer+outer2 his: person 2, body -1, statement 1, noun 1
outer+outer2 her: body -1, claim 4, noun -3
outer+outer2 he: have -2, do -1, verb-past -2, possessive -1
outer+outer2 they: be 1, modal 1, verb-base -1, verb-past 1
outer+outer2 it: be 2, modal 2, verb-past 1, possessive 2
outer+outer2 him: to -1, stop 1
outer+outer2 self: as 4
outer+outer2 who: verb-past -3
outer+outer2 what: he 1
outer+outer2 how: the 3, he 2
outer+outer2 whether: he 2
outer+outer2 as: the 1, a -3
outer+outer2 and: verb-past -4, name -5, noun -7
outer+outer2 to: the -3, a -3, be 4, have 3, verb-base 3, adverb 2
outer+outer2 of: the -2, a -3, his -4, verb-ing -5, name -2, noun -5, plural -3
outer+outer2 by: the 1, name 3
outer+outer2 in: the -3, a -5, his -2, month 5, noun -2, number 2
outer+outer2 on: the -3, day 6, name -3, noun -5
outer+outer2 at: the -1, a -2
outer+outer2 for: the -2, a -6, his 1, verb-ing -1, name -2, noun -3
outer+outer2 with: the -3, a -3, name -1
outer+outer2 from: the -4
outer+outer2 about: the -2, his -2, name -1
outer+outer2 prep: the -2, name -2
outer+outer2 not: to 2, verb-base -5
outer+outer2 be: the -1, a -2, not -1, verb-past 1, verb-ing -4, adjective -1, adverb -2, ed -7, ing -3, open -4
outer+outer2 have: be -4, verb-past -8
outer+outer2 do: not -1
outer+outer2 modal: not -2, be -6
outer+outer2 just: some -1
outer+outer2 day: that 2, time -1, stop -2
outer+outer2 title: name 2
outer+outer2 person: of -7, name -1, comma -6, stop -7
outer+outer2 people: that -1, to -1, in -1, comma -2, stop -1
outer+outer2 body: name -2, noun -1, plural 2, comma -9, stop -7, possessive -2
outer+outer2 statement: stop -3
outer+outer2 claim: that 1, to -3, of -2, for -3, stop -2
outer+outer2 verb-base: the -4, a -3, some -4, his -4, to -5, in -7, on -2, for -5, out -2, name -3, noun -1, plural -2
outer+outer2 verb-s: to -1
outer+outer2 verb-past: the -2, a -3, to -3, name -3
outer+outer2 verb-ing: the 1, a -1, to -2, out 4, name 1, noun -2, plural 1
outer+outer2 name: that -2, as 1, and -1, of -1, on -2, for -1, be -3, have 2, modal -1, title -1, people -1, body -3, verb-base -1, verb-past -3, verb-ing 2, noun -1, plural -1, adjective -2, comma 1, stop -1, open -2, possessive 2, symbol 1
outer+outer2 noun: the -3, that -1, as -1, and 1, to -4, of -4, in -3, on -4, at -3, for -1, with -3, from -3, about -3, prep -2, be 2, modal -1, title -2, person -2, people 1, body -2, document -2, claim 1, verb-s 1, verb-ing -1, name 3, plural 3, comma -1, stop -3, dash -4
outer+outer2 plural: that -3, of -2, in -2, on -3, be 1, stop -2
outer+outer2 adjective: to -4, people 1, body -5, plural 1
outer+outer2 adverb: noun -1
outer+outer2 ed: noun -1
outer+outer2 ing: the -1, noun 2, plural -1
outer+outer2 number: noun -2
outer+outer2 comma: the -1, a -2, that 1, some -2, he -3, because 3, and -2, be 2, modal 2, just -3, verb-ing 1, name -3, noun -4, open 6
outer+outer2 stop: none 4, open 5
outer+outer2 colon: open -2
outer+outer2 open: a 1, some 1, verb-base -2, name 6, noun 1
outer+outer2 possessive: claim -6, name -7, noun -7, plural -2
outer+outer2 symbol: number -2
length+outer 0: the 5, a -1, this 5, that 7, her 4, he 14, they 10, it 2, him 5, what 6, how 4, when 6, whether 6, if 6, as -1, before -2, of -3, in -5, on -5, at -4, for -4, with -4, from 1, about -4, out -12, prep -4, not 4, be 1, modal 4, just -2, day -2, title 9, person 2, people 6, body 7, claim 1, verb-base 4, verb-s 6, verb-ing 5, name 10, noun 2, plural 3, adjective 3, adverb -6, ed 2, number 2, comma 5, stop 22, colon -4, dash 4, open 13
length+outer 1: the -1, that 2, some -3, his 3, her -1, he -4, it -2, him 2, what 4, how 1, whether 3, as -2, and -5, to -2, of -6, in 1, on -2, for -4, be -8, have -4, modal -6, just -3, day -7, title -1, people -3, body -3, document -3, claim -1, verb-base -5, verb-s -2, verb-past -2, verb-ing 1, name -1, noun -1, adjective -1, adverb -2, ed -2, ing 1, comma 1, stop -1, possessive -7
length+outer 2: a -2, that 1, some -1, he -2, as -3, and -12, to 1, of -17, in -5, on -3, for -6, about -3, not -5, be -5, have -8, modal -12, just -4, person -2, people -4, body -1, document -9, statement -4, claim -2, verb-base -15, verb-s -7, verb-past -7, verb-ing -3, name -1, noun -3, plural -9, adjective -2, adverb -5, ed -7, ing -5, number -5, comma -1, stop -4, open -2, possessive -8
length+outer 3: the -1, a -4, that 2, his -2, he -9, as -4, and -9, to -5, of -12, in -3, on -5, for -9, with -3, prep -5, be -8, have -8, modal -10, just -8, title -3, person -6, people -3, body -3, statement -10, claim -5, verb-base -4, verb-s -9, verb-past -3, name -2, noun -3, plural -6, adjective -4, adverb -4, ed -3, number -3, comma -2, stop -2, open -5, possessive -7
length+outer 4: a -1, some -4, his -4, he -9, as -6, and -6, to -4, of -3, in -3, on -5, for -1, not -9, be -7, have -8, modal -6, just -1, title -1, person -8, people -8, body -6, document -2, claim -12, verb-base -11, verb-past -7, verb-ing -1, name -2, noun -5, plural -11, adjective -3, adverb -8, ed -9, ing -4, number -10, comma -2, stop -2, open -2, possessive -4
length+outer 5: the -3, a -2, that -1, he -9, and -4, to -3, of -9, in -4, on -10, for -7, with -8, be -6, have -7, modal -7, just -5, title -1, person -6, people -11, body -9, claim -7, verb-base -9, verb-past -11, verb-ing -5, name -5, noun -10, plural -2, adjective -6, adverb -7, ed -7, number -7, comma -4, stop -3, open -2, possessive -4
length+outer 6: the -10, a -7, that 1, some -7, his -1, her -2, he -11, who -9, as -3, because -10, and -12, to -8, of -12, in -2, on -5, at -5, for -10, with -5, from 1, about -5, out -5, prep -10, not -4, be -12, have -7, modal -10, just -7, time -8, title -4, person -7, people -16, body -6, document -7, statement -6, claim -6, verb-base -10, verb-s -11, verb-past -14, verb-ing -2, name -8, noun -7, plural -9, adjective -12, adverb -8, ed -6, ing -5, number -9, comma -4, open -4, possessive -3
length+edge 0: according -5, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-participle -1, verb-ing 1, colon 5
length+edge 1: the -10, a -11, that -4, some -8, his -10, her -5, he -7, they -5, it -1, him -6, as 2, to 2, of 4, by 1, in -3, on 2, at -1, for 4, with 1, from -1, about 4, against 7, out 3, prep -1, be -1, just -1, day 1, title -8, people -9, verb-ing -5, name -7, noun -1, plural -3, adjective -4, adverb -1, comma -7, colon 4
length+edge 2: the -9, a -10, that -11, some -2, his -10, he -8, as -1, and -7, in -5, at -1, for 1, with 2, about 4, be -4, have -6, modal -8, just -11, day -2, time 1, title -9, person -6, people -12, body -6, document -1, claim -2, verb-base -3, verb-s -5, verb-past -6, verb-ing -11, name -2, noun -1, plural -2, adjective -3, adverb -2, ed -3, ing -2, number -3, comma -12, possessive -9
length+edge 3: the -8, a -8, that -7, some -9, his -3, he -7, as -3, and -9, to -2, of -1, in -3, on 2, at 3, for -2, with -1, about 2, not -6, be -8, have -7, modal -9, just -10, title -8, person -11, people -10, body -2, statement 1, claim -6, verb-base -7, verb-s -7, verb-past -13, verb-ing -6, name -5, noun -1, plural -7, adjective -7, adverb -2, ed -7, ing -1, number -7, comma -6, possessive -7
length+edge 4: the -5, a -7, that -13, some -4, his -6, he -3, as -12, and -10, to -7, in -1, on -4, with -5, prep -2, not -6, be -7, have -7, modal -8, just -9, title -10, person -6, people -7, body -4, statement -3, claim -5, verb-base -6, verb-s -7, verb-past -14, verb-ing -3, name -5, plural -3, adjective -6, adverb -2, ed -11, ing -11, number -8, comma -2, possessive -8
length+edge 5: the -3, a -3, that -8, some -11, his -3, he -4, as -5, and -4, to -10, of -2, in -8, on -3, for -2, with -4, about -2, not -6, be -4, have -5, modal -3, just -8, title -9, person -7, people -2, body -3, document -4, claim -12, verb-base -3, verb-past -11, verb-ing -1, noun -3, plural -8, adjective -10, adverb -8, ed -5, ing -7, number -9, comma -10, possessive -3
length+edge 6: the -7, a -3, that -6, some -9, his -2, her -8, he -7, who -6, as -9, and -8, to -3, of -9, by -6, in -13, on -4, at -9, for -5, with -3, from -8, out -10, prep -12, not -4, be -12, have -7, modal -9, just -9, time -5, title -1, person -2, people -2, document -10, claim -8, verb-base -15, verb-s -11, verb-past -17, verb-ing -13, noun -2, plural -3, adjective -1, adverb -12, ed -11, ing -7, number -7, comma -4, possessive -3
inner+edge none: according -5, claim 1, verb-base 1, verb-s 1, verb-past 1, verb-participle -1, verb-ing 1, colon 5
inner+edge the: title -2, person -8, body -3, document -5, claim -2, name -4, noun -1, plural -4, adjective -10
inner+edge a: person -1, document 1, statement 1, claim -1, name -10, noun -5, adjective -5
inner+edge that: the -2, he -5, name -10, noun -5
inner+edge some: of -8, name -8, noun -2
inner+edge his: body -6, noun -11, plural -4
inner+edge her: noun -5
inner+edge he: be -9, have -6, modal -3, verb-s -8, verb-past -10
inner+edge as: a -6
inner+edge and: name -2, noun -3
inner+edge to: the -5, a -4, be -5, verb-base -2, name -12, noun 1
inner+edge of: the -6, a -3, his -7, name -1, noun -7
inner+edge by: the -4, name -9
inner+edge in: the -7, a -6, name -1
inner+edge on: the -4, day -5, name 3, noun -1
inner+edge at: the -4
inner+edge for: the -6, a -5, verb-ing -8, name -9, noun -9
inner+edge with: name -2
inner+edge about: the -4, name -5
inner+edge prep: the -3
inner+edge according: to 4
inner+edge not: verb-base -8
inner+edge be: a -3, not -5, verb-past -4, verb-ing -4, adjective -8, ed -5
inner+edge have: be -4, verb-past -10
inner+edge do: not -4
inner+edge modal: not -3, be -8, verb-base -12, adjective -6
inner+edge just: time 1
inner+edge title: name -6
inner+edge person: of -4, name -8
inner+edge body: noun 2, possessive -6
inner+edge statement: about 1
inner+edge claim: that -3, of 2, on 3, for -1, about 1, be 1
inner+edge verb-base: the -8, a -5, that -1, some -3, his -5, to -1, of 2, in -1, on 1, with 3, out -1, name -11, noun -5, plural -2, comma -1
inner+edge verb-s: the -4, that -7, he -3, to -2, about 2, name -6, noun -4
inner+edge verb-past: the -8, a -8, that -7, some -10, his -7, her -3, he -4, they -3, it -6, him -4, as -1, to -1, of 1, by -1, in -8, on -4, at -2, with -1, against 5, out 2, prep -3, day 2, title -6, people -6, name -5, noun 1, adverb 1, comma -4, colon 2
inner+edge verb-participle: as 4
inner+edge verb-ing: the -4, a -6, that -2, his -6, to 1, on 1, for 3, about 2, out -1, name -4, noun -2
inner+edge name: that -3, as -4, and -8, to -8, of -3, in -7, on -4, for -1, be -8, have -3, modal -6, person -8, people -1, body -11, verb-base -5, verb-s -7, verb-past -9, name -2, noun -6, plural -7, comma -9, possessive -8
inner+edge noun: the -2, that -3, as -4, and -4, to 1, of 3, in 1, on 1, at 1, with 1, about 2, prep 2, be -6, modal -5, title -6, person -8, people -7, body -2, document -9, statement -1, claim -4, verb-base -7, verb-s -6, name -8, noun -2, plural -5, adjective -3, comma -3
inner+edge plural: and -6, to -1, of -3, in -4, comma -6
inner+edge adjective: person -6, noun -4, plural -3
inner+edge ed: by 1, in 2, on 1, about 1, out 1, noun -3
inner+edge ing: noun -3
inner+edge number: noun -13
inner+edge comma: the -3, a -4, who -7, and -7, verb-ing -8, name -10
inner+edge possessive: claim -11, noun -3
inner+edge symbol: number -5
auxiliary+length 0: 0 2, 2 -1, 3 -3, 4 -4, 5 -5, 6 -6
edge+last the: none -17
edge+last a: none -17
edge+last this: none -10
edge+last that: none -6
edge+last some: none -7
edge+last his: none -11
edge+last her: none -9
edge+last he: none -12
edge+last they: none -10
edge+last it: none -4
edge+last him: none -7
edge+last self: none -3
edge+last who: none -10
edge+last which: none -3
edge+last what: none -9
edge+last how: none -5
edge+last when: none -6
edge+last whether: none -4
edge+last if: none -7
edge+last as: none 1
edge+last because: none -8
edge+last before: none -2
edge+last and: none -11
edge+last but: none -2
edge+last or: none -9
edge+last to: none 3
edge+last of: none 3
edge+last by: none 1
edge+last in: none -2
edge+last on: none 4
edge+last at: none 2
edge+last for: none 5
edge+last with: none 2
edge+last about: none 7
edge+last against: none 8
edge+last than: none -7
edge+last out: none 1
edge+last prep: none -1
edge+last according: none -5
edge+last not: none -7
edge+last be: none -3
edge+last have: none -10
edge+last do: none -5
edge+last modal: none -9
edge+last also: none -4
edge+last later: none 1
edge+last just: none -6
edge+last month: none -4
edge+last title: none -8
edge+last person: none -6
edge+last people: none -7
edge+last body: none -4
edge+last document: none -1
edge+last statement: none -1
edge+last verb-base: none -1
edge+last verb-s: none -1
edge+last verb-past: none -1
edge+last verb-participle: none -2
edge+last verb-ing: none -1
edge+last name: none -5
edge+last noun: none -1
edge+last plural: none -4
edge+last adjective: none -5
edge+last adverb: none -3
edge+last ed: none -1
edge+last ing: none -4
edge+last number: none -9
edge+last comma: none -6
edge+last colon: the 6
edge+last dash: none -7
edge+last possessive: none -11
edge+last symbol: none -5
last: none 1
last: the 6
length+last 0: none 2, the 5
length+last 1: none -2, the 4
length+last 2: none -2
length+last 3: none -3
length+last 4: none -4
length+last 5: none -5
length+last 6: none -6
`;
