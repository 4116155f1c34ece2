// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueStart = `
length: 0 2
length: 1 1
length: 2 1
length: 3 -1
length: 4 -2
length: 5 -4
length: 6 -4
sort+length say: 0 4, 1 -3, 2 -2, 3 -3, 5 -1, 6 -3
sort+length add: 2 -1, 4 -4, 6 -1
sort+length state: 0 -2, 2 1, 3 -1, 5 -2, 6 -3
sort+length argue: 0 2, 1 -1, 2 -1, 3 -1, 4 -2, 6 -2
sort+length tell: 0 2, 2 -2, 3 -3, 4 -2, 5 -3
sort+length warn: 0 5
sort+length ask: 0 3, 2 -5, 3 -3, 4 -2
sort+length believe: 0 -1, 1 -1, 2 -4, 4 -3, 6 -5
sort+length feel: 0 2, 1 1, 2 -2, 6 -8
sort+length see: 0 -1, 1 1, 2 -1, 3 -1, 4 -2, 5 -4, 6 -3
sort+length know: 0 -1, 1 -1, 3 -3, 4 -2, 5 -1, 6 -9
sort+length want: 0 3, 1 -3, 2 -1
sort+length intend: 0 -3, 1 4, 3 -3, 4 -1, 5 -7, 6 -9
sort+length demand: 0 -2, 1 -2, 2 1, 4 -3
sort+length call: 0 1, 1 -1, 2 -2, 3 -1, 4 1, 6 -3
sort+length deny: 0 -4, 1 -3, 2 1
sort+length reject: 1 3
sort+length confirm: 0 2, 1 -1, 2 -2
sort+length agree: 0 1, 2 -1
sort+length doubt: 0 1, 1 2
sort+length decline: 0 5
sort+length promise: 0 2, 1 -3, 3 -2, 6 -4
sort+length criticize: 0 -1, 2 -1, 3 1, 4 -4, 5 -2
sort+length praise: 0 -1, 1 1, 2 -2, 3 -2, 4 -2, 5 -4, 6 -1
sort+length show: 0 3, 1 -1, 2 -2, 3 -4, 4 -2, 5 -4, 6 -5
sort+length suggest: 0 3, 1 -1, 3 -4
sort+length report: 2 -1, 4 1, 5 -3, 6 -2
sort+length detail: 0 -1, 1 -1, 2 -2, 3 2
sort+length talk: 0 -1, 1 1, 2 -2, 3 -1
sort+length predict: 0 1, 1 -1
sort+length decide: 0 2, 1 -2, 2 -1, 3 -1
sort+length love: 0 -4, 1 2, 2 2
sort+length emotion: 0 -1, 1 -2, 2 2, 3 -1
sort+length release: 0 3, 1 1, 2 -2
sort+length point: 0 -2, 1 -2
sort+length search: 0 3, 2 -2
sort+length allow: 0 2
sort+length try: 0 2
sort+length give: 0 3, 1 1
sort+length make: 0 3, 2 -2, 3 -6, 4 -2, 6 -3
sort+length go: 0 1, 1 -1, 2 -1, 3 -2, 4 -10, 5 -7, 6 -9
sort+length do: 0 2, 1 1, 2 -2, 3 -2, 4 -4, 5 -4, 6 -10
sort+length claim: 1 1, 2 -1, 3 -2, 4 -1, 5 -1, 6 -7
sort+length statement: 0 -2, 1 -2, 3 1
sort+length according: 0 2
sort+length colon: 1 -1, 2 -2
sort+length unlisted: 0 3, 1 -1, 2 -2, 3 -2, 4 -3, 5 -5, 6 -10
tag+length according: 0 2
tag+length statement: 0 -2, 1 -2, 3 1
tag+length claim: 1 1, 2 -1, 3 -2, 4 -1, 5 -1, 6 -7
tag+length verb-base: 2 -1, 3 -2, 4 -1, 5 -4, 6 -3
tag+length verb-s: 0 2, 2 -5, 3 -3, 4 -5, 5 -6, 6 -5
tag+length verb-past: 0 2, 1 1, 2 1, 3 -2, 4 -5, 5 -7, 6 -4
tag+length verb-participle: 1 3, 2 -4, 3 -4
tag+length verb-ing: 0 1, 1 -1, 2 1, 3 1, 6 -3
tag+length ed: 1 1, 2 -1, 3 -3, 4 -4, 5 -5, 6 -7
tag+length colon: 1 -1, 2 -2
edge: the -2
edge: a 1
edge: this -5
edge: some -3
edge: his -13
edge: her -8
edge: he -12
edge: they -11
edge: it 1
edge: i -10
edge: who -4
edge: which -12
edge: when -9
edge: before -11
edge: and -15
edge: but -9
edge: to -2
edge: of -9
edge: by -7
edge: in -4
edge: on -4
edge: at -4
edge: for -6
edge: with -10
edge: from -8
edge: out -9
edge: prep -3
edge: according 3
edge: not -2
edge: be 5
edge: have 8
edge: do 5
edge: modal 6
edge: also 4
edge: day -5
edge: time -9
edge: title -10
edge: person -13
edge: people -14
edge: body -8
edge: document -6
edge: statement -3
edge: claim -1
edge: verb-s 2
edge: verb-past 5
edge: verb-participle -1
edge: name -6
edge: noun -2
edge: plural -3
edge: adjective -3
edge: adverb 2
edge: ed 1
edge: ing 1
edge: number -5
edge: colon -3
edge: dash -14
edge: bracketClose -10
edge: possessive 1
edge: symbol -4
outer: the -8
outer: a -9
outer: that -2
outer: some -4
outer: his 3
outer: her 5
outer: he 9
outer: they 7
outer: it -1
outer: i 6
outer: you 7
outer: him 4
outer: self 4
outer: who 5
outer: which -1
outer: what -1
outer: when 1
outer: as -5
outer: because -5
outer: before 3
outer: and 3
outer: but -1
outer: to -2
outer: of -4
outer: by 1
outer: in -7
outer: on -6
outer: at -4
outer: from -3
outer: about -2
outer: out -7
outer: prep -3
outer: not -10
outer: be -4
outer: have -9
outer: do -7
outer: modal -4
outer: also -2
outer: just -5
outer: time -2
outer: title 3
outer: person 5
outer: people 6
outer: body 3
outer: statement -3
outer: claim -2
outer: verb-base -5
outer: verb-s -1
outer: verb-past -4
outer: verb-ing -6
outer: name 5
outer: noun -3
outer: plural 2
outer: adjective -10
outer: adverb -5
outer: ed -6
outer: ing -6
outer: number 1
outer: comma 5
outer: colon -1
outer: dash 3
outer: bracketClose 6
outer: close 2
outer: possessive -1
outer: symbol 2
edge+outer the: none -1, of -3, in -4, comma -2, close -11
edge+outer a: none -3, verb-past -3, comma -8
edge+outer some: none -3, comma -7
edge+outer he: none -4, but -6, comma -4, close -9
edge+outer it: none 2
edge+outer who: comma -5
edge+outer which: comma -11
edge+outer and: none -5, name -8, noun -6, plural -5, comma -6
edge+outer but: none -7, comma -6
edge+outer to: verb-past -5, name 3, noun -1
edge+outer of: some -7, noun -9
edge+outer according: none 7, comma 5
edge+outer not: do -8
edge+outer be: he 1, they 3, it -4, who 3, have -5, people 8, body 2, claim 3, name 2, noun 1, plural 5, comma 6
edge+outer have: and 3, people 2, body 3, name 4, plural 2, comma 2
edge+outer do: he 2, name 4
edge+outer modal: people 4, name 5
edge+outer also: he 4, name 4
edge+outer later: name 4
edge+outer just: name 5, comma -4
edge+outer day: on -11
edge+outer title: none -7, name -8, comma -7, close -3
edge+outer person: the -4, name -7
edge+outer people: none -5, some -2, name -8, noun -6
edge+outer body: the -5, name -6
edge+outer document: the -3
edge+outer claim: the -2, his -1, noun -4, possessive 3
edge+outer verb-base: they 4, i 5, you 5, who 5, and 2, to -6, not -8, modal -6, people 5, document 6, name -4, noun -1, plural 5, comma 4
edge+outer verb-s: he 3, it 1, who 3, and 3, person 4, body -2, document 1, verb-base 1, name 3, noun -2, comma 4, close 3
edge+outer verb-past: none 4, that -2, he 3, they 2, i 1, who 2, which 2, when 6, and 2, be -4, have -7, also -2, just -3, day 1, time -3, title 5, person 5, people 2, body 8, document -1, claim 3, verb-base 6, name 7, noun 3, plural 1, adverb -4, comma 7, dash 1, bracketClose 3, close 9
edge+outer verb-ing: none 5, because 5, before 6, and 6, by 2, be -3, people 2, plural -2, comma 8, close 6
edge+outer name: none 1, the -8, a -6, some -10, and -7, of -6, title -15, person -6, name -8, noun -3, comma -8, close -9
edge+outer noun: the -5, a -8, some -4, name -4, noun -3, adjective -8, number -5
edge+outer plural: the -9, name -3, noun -6
edge+outer adjective: be -2
edge+outer adverb: he 7, be -3, people 3, name 1, comma 2
edge+outer ed: some -1, he 4, name 4, comma 2
edge+outer colon: name 4
edge+outer possessive: he 8, name -5
sort+edge say: the -12, a -8, some -10, he -5, and -7, to -2, of -6, be 3, have 3, also 3, later 4, just 1, title -4, person -3, people -8, body -5, verb-base 4, verb-s 3, verb-past 6, verb-ing -2, name -7, noun -15, plural -7, ed 1, possessive -1
sort+edge add: he -3, verb-base -5, verb-s -1, verb-past 2, verb-ing 3, name -7
sort+edge state: the -3, he -5, be -1, have 2, do 1, verb-base -4, verb-s -1, verb-past 1, verb-ing 3, name -9, noun -10
sort+edge argue: have 2, verb-s 2, verb-past 2, verb-ing 2, name -10
sort+edge tell: be 2, verb-s 1, verb-past 3, name -5
sort+edge warn: verb-past 2
sort+edge ask: be -1, verb-past 5, verb-ing -2, name -8
sort+edge believe: verb-base 3, verb-s 2, verb-past -2, name -2
sort+edge feel: verb-base 2, verb-s 2, verb-past -1, verb-ing 1
sort+edge see: be 2, verb-past 1, name -5
sort+edge know: be -1, verb-s 1, verb-past 2, name -9
sort+edge want: verb-base 4, verb-s 2, verb-past 2
sort+edge intend: be 2, have 2, verb-base 1, verb-s 2, verb-past -4, verb-ing -2, name -8
sort+edge demand: be -1, have 3, verb-ing -1, name -3
sort+edge call: be 1, have 3, verb-s 1, verb-past 2, verb-ing 2, name -7, noun -8
sort+edge deny: verb-past 1
sort+edge reject: verb-past -2
sort+edge confirm: verb-past -2, name -1
sort+edge agree: verb-past 1, name -6
sort+edge doubt: verb-past 3
sort+edge decline: verb-past 2
sort+edge promise: have 2, verb-s 2, verb-past 2, verb-ing 1, name -9
sort+edge criticize: be 1, have 4, verb-base -3, verb-s 2, verb-ing 3, name -6, noun -4, adverb 1
sort+edge praise: to -2, have 4, modal 2, verb-base -2, verb-s -3, verb-past -1, verb-ing 1, noun -3, adverb 1
sort+edge show: the -7, be 2, have 2, document -5, verb-base 3, verb-ing 1, name -10, noun -12
sort+edge suggest: have 2, verb-base 1, verb-s 1, verb-past 1, verb-ing 3, name -7
sort+edge report: the -11, be 1, verb-base 1, verb-s 1, verb-ing 2, name -4
sort+edge detail: verb-base -4, verb-past 3
sort+edge decide: have 1, verb-past 2
sort+edge love: verb-base -3
sort+edge emotion: be 4, verb-past -1
sort+edge release: be 5, verb-past -3
sort+edge point: verb-past -3
sort+edge search: be 1, verb-past 1
sort+edge try: verb-past 4
sort+edge give: verb-past 1
sort+edge make: have 1, verb-base 3, verb-past -1, name -6
sort+edge go: have -1, verb-base 1, verb-s -1, verb-past 2, name -2, noun -5
sort+edge do: be -1, have -2, verb-base 1, verb-s -2, verb-ing 1, name -6
sort+edge claim: the 3, a 3, some -2, in 1, be -3, claim -1, verb-base -1, verb-past -3, name -4, noun 2, adjective 1, ed 1, ing 3, possessive -2
sort+edge statement: statement -2, verb-past 3
sort+edge according: according 2
sort+edge colon: name -9
sort+edge unlisted: the -3, be 4, have 3, name -7, noun -3, adverb 1, ed 3
sort+outer say: none -10, the -5, a -4, some -1, he 5, they 2, it 2, who -2, but 5, to -2, of -2, have -6, title 1, person 3, people 1, body 5, document 2, verb-base 1, verb-past -2, name 6, plural 1, comma 4, dash 2, bracketClose 2, close 4
sort+outer add: none -6, name 5, comma 1, close 1
sort+outer state: the -4, he 3, and 2, people -1, body 1, name 4, noun -2, comma 1, close -1
sort+outer argue: none -5, he 1, and 3, people 3, name 1
sort+outer tell: none -4, he 3, person 1, name -1, comma 1, close -2
sort+outer ask: none 1, he -1, when 5, name -2, comma 1
sort+outer believe: none -3, i 5, people 3, body 3, comma -3
sort+outer feel: people 4, name 1, comma 1
sort+outer see: he 3, people 3, comma -1
sort+outer know: none -2, he 2, i 3, name 1, plural 2
sort+outer want: he 5, name -3
sort+outer intend: none -2, he 3, be -4, people 2, comma -1
sort+outer demand: none -1, he 1, name 1, comma 1
sort+outer call: none -3, he 3, and 1, people 1, body -1, name 3, noun 1, plural 3, comma -1
sort+outer deny: name 3
sort+outer reject: name 1
sort+outer confirm: comma 1
sort+outer agree: name 3
sort+outer doubt: name -2
sort+outer decline: name -2
sort+outer promise: he 2, and 3, name 3, comma 3
sort+outer criticize: none -6, and 1, people -1, body -1, name 1, noun -1, plural 2, comma 4
sort+outer praise: none -2, he 4, who 3, and -1, to -2, people 2, body 4, name -1, noun -5, plural 1, comma -1
sort+outer show: none -6, the -7, he 2, body -1, document 3, verb-base 2, name -3, noun 1, plural 2, comma -2
sort+outer suggest: he 4, comma 2
sort+outer report: the -6, noun 1
sort+outer talk: he 3, name 2, comma 2
sort+outer decide: name 1, noun 3
sort+outer release: name -2, comma 1
sort+outer point: name 2
sort+outer search: name -1
sort+outer make: none -2, he 1, noun 2, comma -2
sort+outer go: none -1, he 3, it -2, people -2, name -1, comma 1
sort+outer do: none -1, he 5, name -1, noun -1, comma -2
sort+outer claim: none 3, the -3, a -7, some -4, his 2, her 3, to -1, of -2, in -6, have -2, body -2, verb-base -2, verb-past 4, verb-ing 2, name -1, noun -4, adjective -6, possessive 4
sort+outer statement: name -2
sort+outer according: none 5, comma 5
sort+outer colon: none -10
sort+outer unlisted: none -7, the -2, he 3, be -4, people 4, body 2, noun -2, plural 2
outer+outer2 the: none -4, of -5, in -2, comma -6, close -8
outer+outer2 a: verb-past -5, comma -1
outer+outer2 that: none 1, plural 1
outer+outer2 some: and 2, comma 3
outer+outer2 his: none 3
outer+outer2 he: none 4, that 1, which 4, as 5, because 2, and 3, but 5, comma 6, close -1
outer+outer2 they: none 2, comma 3
outer+outer2 it: comma -2
outer+outer2 i: none 4, comma 3
outer+outer2 who: person -1, people 2, name 3, noun 3, plural 4, comma 5
outer+outer2 when: none 1
outer+outer2 because: none -1
outer+outer2 and: none -2, people 1, body 2, name 3, noun 2, plural 2, comma -1, dash 2, close 3
outer+outer2 but: none -2, comma -3
outer+outer2 to: verb-past -2
outer+outer2 of: some -10, noun -5
outer+outer2 in: noun -3
outer+outer2 not: do -6
outer+outer2 be: have -2, name -1
outer+outer2 have: he -7, who -2, people -4, name -2, comma -3
outer+outer2 also: name -4
outer+outer2 day: on 2
outer+outer2 time: just 1
outer+outer2 title: none -8, the 4, name 1, comma -5, close -3
outer+outer2 person: the 1, body 1, noun 3, adjective 1
outer+outer2 people: none 2, the -2, some 2, his 1, body 2, name 2, comma -1, possessive 3
outer+outer2 body: none -1, a -1, his 2, of 1, name 2, possessive 4
outer+outer2 document: none 2, the 3, noun -1
outer+outer2 statement: the 3
outer+outer2 claim: the 1, noun 1
outer+outer2 verb-base: to -4, name 5
outer+outer2 verb-s: name -1
outer+outer2 verb-past: he -1, have -2, name -3
outer+outer2 name: none 2, the -4, a -6, that 2, some 2, when 1, as 3, because 3, and 1, but 1, of -1, in 2, title 2, person -4, name 4, comma 6, dash 1, close 2
outer+outer2 noun: the -2, a -4, some -4, his -4, and -2, adjective 2, number 3, comma -2
outer+outer2 plural: the 1, of 1, body 1, name 1, possessive 3
outer+outer2 adjective: the -1, be -4
outer+outer2 adverb: be -5, name 1
outer+outer2 number: in 4
outer+outer2 comma: later -3, just -2, day 2, time 1, title 2, person 3, people 1, body 3, document -3, statement -1, claim -2, verb-base 1, verb-s 1, verb-past 2, name 2, plural -2, adjective 2, ed -1
outer+outer2 dash: name 4, noun -1
outer+outer2 bracketClose: name 5, stop 3
outer+outer2 close: comma 2
outer+outer2 possessive: name 5
outer+outer2 symbol: name 2
length+outer 0: none 13, the -2, a -3, that -2, some -3, his 1, he 7, they 5, it 1, i 10, you 8, who 5, which 4, when 5, because -5, before 4, and 2, but -1, to -1, by 2, in -2, not -7, be -1, have -3, modal 2, also -1, later -1, time -5, title 2, person 10, people 5, body 1, statement -3, claim 3, verb-base 1, verb-s 1, verb-past -3, name 5, noun -2, plural 1, adjective -6, adverb -2, number 5, comma 23, dash 2, bracketClose 8, close 17, possessive -1, symbol 2
length+outer 1: none -4, the -3, a -7, that 3, some -1, his 5, he 6, they 4, it 1, i 3, who 5, which 1, as 1, because -1, before 1, and -2, but -3, of -1, have -2, do -7, modal -5, just -3, title -1, person 2, people 3, body 2, document 1, verb-base -3, verb-s 1, verb-ing -5, noun -1, plural 1, adjective -4, ed -3, number 1, comma -5, dash 3, close -10
length+outer 2: none -1, the -4, a -12, that -1, some -4, he 5, they 1, it 1, i 2, who 3, which -1, and 3, of -3, in -4, be -2, have -6, title 2, person 1, people 3, body 1, verb-base -2, verb-past -1, name 2, noun -1, plural -1, adjective -8, comma -3, dash -1, close -4, possessive -1
length+outer 3: none -8, the -10, a -6, some -1, he 1, and -1, of -9, title -2, person 1, people 2, verb-base -2, verb-past -10, name 3, noun -3, plural 1, adjective -3, comma -2
length+outer 4: none -3, the -9, a -8, some -8, he 1, of -2, title -1, people 1, body 1, verb-past -1, name -1, noun -6, plural -1, comma -3
length+outer 5: none -4, the -7, a -6, some -2, and -4, body 2, verb-past -7, noun -7, comma -3
length+outer 6: none -6, the -10, a -5, some -2, he -1, and -5, of -4, in -5, be -9, body -1, verb-base -9, verb-past -9, noun -4, plural -2, adjective -6, comma -1
length+edge 0: according 2, statement -2, verb-s 2, verb-past 2, verb-ing 1
length+edge 1: the 4, a 1, that 1, some -1, he -7, they -8, it -1, i -7, who -3, and -8, to -2, be 1, have 2, do 4, modal 1, also 2, later -1, just 1, person -5, people -8, body -4, document -3, verb-base -2, verb-past 1, name -2, plural -1, adjective 2, adverb 1, possessive 3
length+edge 2: the -2, a 1, that -3, some 1, he -5, who -5, as -3, because -5, and -9, but -7, of -2, in 1, on -2, be 1, have 4, do 1, modal 3, just -1, title -8, people -9, body -7, verb-base 1, verb-s 1, verb-past 1, name -3, noun -3, plural -4, adjective -7, adverb -3, ed 1, number -1, possessive -2
length+edge 3: the -4, a -3, some -9, he -4, and -6, but -5, to 1, of -6, in -3, be 3, have 5, modal 2, just -1, title -6, person -5, people -6, body -7, verb-base -3, verb-past 1, name -8, noun -3, plural -3, adjective -10, ed -2, possessive -3
length+edge 4: the -16, a -3, some -4, and -7, of -8, be 3, have 1, modal 3, title -6, body -8, verb-base -5, verb-past -1, name -5, noun -8, plural -8, adjective -10
length+edge 5: the -10, a -5, some -8, and -5, of -5, be 2, have 3, title -4, body -5, verb-past 3, name -4, noun -7
length+edge 6: the -13, a -11, some -3, and -3, to -10, of -3, in -9, be -2, title -3, people -6, body -3, verb-base -6, verb-past -1, verb-ing -1, name -9, noun -7, plural -10, adjective -10, possessive -3
inner+edge none: according 2, statement -2, verb-s 2, verb-past 2, verb-ing 1
inner+edge the: of -6, in 1
inner+edge a: verb-past 8
inner+edge some: be 2, have 2
inner+edge and: name -11, noun -9
inner+edge to: verb-base 2, verb-past 2, verb-ing 3, noun 1
inner+edge of: some -3, noun -2
inner+edge on: verb-past 2
inner+edge not: be 2, have 5, do 5, modal 4
inner+edge be: have 2, modal 5, name -2, noun -1
inner+edge have: he -5, name -7
inner+edge also: be 3, have 1
inner+edge just: be 1, have 6
inner+edge day: on -2
inner+edge title: name -7
inner+edge person: the -7, name -4
inner+edge people: name -8, noun -9
inner+edge body: the -7, name -8
inner+edge document: the -10
inner+edge claim: the 3, a 2, verb-past -2, noun 1, adjective 2, possessive -1
inner+edge verb-base: not -1, do 3, modal 4, just 1, people -5, name -3, plural -1, adverb 1
inner+edge verb-s: he -7, also 3, just 1, name -3, noun -2, adverb 6
inner+edge verb-past: he -7, who -12, and -6, not -1, also 4, later 1, just 3, person -4, people -7, body -8, name -2, noun -7, plural -5, adverb 2
inner+edge verb-participle: be 5, have 3
inner+edge verb-ing: be 5, adverb -1, possessive 4
inner+edge name: the -16, a -10, some -10, and -4, of -5, title -11, person -4, body -2, name -11, noun -6
inner+edge noun: the -2, a -1, some 2, name -9, noun -4, adjective -2, number -9, possessive -4
inner+edge plural: noun -11
inner+edge adjective: be -1
inner+edge adverb: be 3, have 3
inner+edge ed: some 1, be 1, have -1, name -7, adverb 3, possessive 4
inner+edge colon: name -7
inner+edge possessive: name -7
auxiliary+length 0: 0 3, 1 2, 3 -1, 4 -2, 5 -2, 6 -4
auxiliary+length 7: 0 -2, 1 1, 3 -1, 4 -3, 5 -9, 6 -10
auxiliary+length 8: 0 -4, 1 -1, 3 1
auxiliary+length 10: 2 2
auxiliary+length 14: 0 -3, 1 2, 3 -3, 4 -5, 5 -9, 6 -12
auxiliary+length 21: 0 -3, 2 1, 3 -1, 4 -1
auxiliary+length 28: 2 2, 3 -5, 4 -9, 6 -9
auxiliary+length 35: 1 -2, 2 -1, 3 -1, 5 -3, 6 -2
edge+last the: this -2
edge+last a: this 1
edge+last this: this -5
edge+last some: this -3
edge+last his: this -13
edge+last her: this -8
edge+last he: this -12
edge+last they: this -11
edge+last it: this 1
edge+last i: this -10
edge+last who: this -4
edge+last which: this -12
edge+last when: this -9
edge+last before: this -11
edge+last and: this -15
edge+last but: this -9
edge+last to: the -2, this -1
edge+last of: this -9
edge+last by: this -7
edge+last in: this -4
edge+last on: this -4
edge+last at: this -4
edge+last for: this -6
edge+last with: this -10
edge+last from: this -8
edge+last out: this -9
edge+last prep: this -3
edge+last according: the 2
edge+last not: the 2, a -4, this -2
edge+last be: the 3, a -4, this 4
edge+last have: the 5, this 7
edge+last do: the 5, this 2
edge+last modal: the 2, this 5
edge+last also: the 2, this 3
edge+last later: this 3
edge+last just: a -2, this -2
edge+last day: this -5
edge+last time: this -9
edge+last title: this -10
edge+last person: this -13
edge+last people: this -14
edge+last body: this -8
edge+last document: this -6
edge+last statement: the -1, this -3
edge+last claim: the -1, this -7
edge+last verb-base: the 3, a -4, this -3
edge+last verb-s: the 2, a 1, this -1
edge+last verb-past: the 3, a -3, this 4
edge+last verb-participle: the 2, a -2
edge+last verb-ing: a 1, this -2
edge+last name: this -6
edge+last noun: this -2
edge+last plural: this -3
edge+last adjective: this -3
edge+last adverb: a -1, this -1
edge+last ed: this 2
edge+last ing: this 1
edge+last number: this -5
edge+last dash: this -14
edge+last bracketClose: this -10
edge+last possessive: this 1
edge+last symbol: this -4
last: the 5
last: a -4
last: this -2
length+last 0: the 3, a -2
length+last 1: the 2, a -4
length+last 2: the 2, a -5
length+last 3: the 3, this -1
length+last 4: this -2
length+last 5: this -4
length+last 6: this -4
`;
