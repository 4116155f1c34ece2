// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueStart = `
length: 0 1
length: 1 2
length: 2 1
length: 3 -1
length: 4 -2
length: 5 -4
length: 6 -4
sort+length say: 0 4, 1 -3, 3 -3, 4 1, 5 -1, 6 -3
sort+length add: 1 -1, 2 -1, 3 -2, 4 -2, 6 -1
sort+length state: 0 -2, 2 2, 3 -2, 5 -2, 6 -3
sort+length argue: 0 1, 2 -3, 3 -1
sort+length tell: 0 2, 2 -2, 3 -4, 4 -2, 5 -3, 6 -1
sort+length warn: 0 3
sort+length ask: 0 3, 1 1, 2 -3, 3 -2, 4 -3
sort+length believe: 0 -1, 1 -1, 2 -1, 4 -1, 6 -3
sort+length feel: 0 2, 1 1, 2 -3, 3 1, 6 -9
sort+length see: 1 1, 2 -2, 3 -3, 4 -3, 5 -5, 6 -4
sort+length know: 0 -1, 2 1, 3 -2, 4 1, 5 -2, 6 -10
sort+length want: 0 3, 1 -4, 2 -1
sort+length intend: 0 -3, 1 4, 2 -1, 3 -1, 4 -3, 5 -9, 6 -10
sort+length demand: 0 -1, 1 -2, 2 1, 4 -3, 6 -1
sort+length call: 0 1, 1 -1, 2 -3, 3 -2, 4 -1, 5 1, 6 -5
sort+length deny: 0 -3, 1 -2, 2 1
sort+length reject: 1 3, 2 -2
sort+length confirm: 0 2, 1 -1, 2 -1
sort+length agree: 0 1
sort+length doubt: 1 3
sort+length decline: 0 4, 1 -1
sort+length promise: 0 2, 1 -2, 2 -1, 3 -1, 6 -4
sort+length criticize: 0 -2, 2 -2, 3 1, 4 -4, 5 -3, 6 -2
sort+length praise: 0 -1, 1 2, 2 -1, 3 -2, 4 -3, 5 -2, 6 -3
sort+length show: 0 2, 1 -1, 2 -2, 3 -3, 4 -3, 5 -5, 6 -5
sort+length suggest: 0 3, 1 -1, 3 -5
sort+length report: 0 -1, 1 1, 2 -1, 3 -1, 4 1, 5 -3
sort+length detail: 0 -1, 1 -2, 2 -1, 3 2, 6 2
sort+length talk: 0 -1, 2 -1, 3 -2
sort+length decide: 0 1, 1 -2, 3 -2
sort+length love: 0 -4, 1 2, 2 1
sort+length emotion: 0 -2, 1 -1, 2 2, 3 -2
sort+length release: 0 1
sort+length point: 0 -2, 1 -3
sort+length search: 0 3, 2 -2
sort+length allow: 0 3, 1 1
sort+length try: 0 2
sort+length give: 0 4, 1 2
sort+length make: 0 4, 2 -1, 3 -7, 4 -3, 6 -4
sort+length go: 0 2, 1 -1, 2 -3, 3 -3, 4 -7, 5 -5, 6 -11
sort+length do: 0 2, 1 1, 2 -2, 3 -2, 4 -5, 5 -4, 6 -11
sort+length claim: 2 -1, 3 -1, 4 -2, 5 -1, 6 -7
sort+length statement: 0 -1, 1 -2, 3 1
sort+length according: 0 3
sort+length colon: 0 1, 1 -2, 2 -1
sort+length unlisted: 0 3, 1 -1, 2 -1, 3 -3, 4 -4, 5 -3, 6 -10
tag+length according: 0 3
tag+length statement: 0 -1, 1 -2, 3 1
tag+length claim: 2 -1, 3 -1, 4 -2, 5 -1, 6 -7
tag+length verb-base: 1 -1, 2 -1, 3 -2, 4 -1, 5 -6, 6 -3
tag+length verb-s: 0 2, 1 -1, 2 -3, 3 -1, 4 -2, 5 -7, 6 -5
tag+length verb-past: 0 2, 1 1, 2 2, 3 -1, 4 -5, 5 -7, 6 -5
tag+length verb-participle: 1 2, 2 -2, 3 -4
tag+length verb-ing: 0 1, 1 -2, 2 1, 3 1, 5 -2, 6 -3
tag+length ed: 0 1, 1 1, 2 -1, 3 -3, 4 -5, 5 -5, 6 -3
tag+length colon: 0 1, 1 -2, 2 -1
edge: the -3
edge: this -5
edge: some -3
edge: his -14
edge: her -9
edge: he -12
edge: they -10
edge: it 3
edge: i -11
edge: who -5
edge: which -10
edge: when -11
edge: as -1
edge: before -11
edge: and -13
edge: but -9
edge: to -3
edge: of -11
edge: by -5
edge: in -4
edge: on -4
edge: at -5
edge: for -6
edge: with -7
edge: from -10
edge: out -10
edge: prep -3
edge: according 3
edge: not -1
edge: be 6
edge: have 8
edge: do 5
edge: modal 5
edge: also 3
edge: later 1
edge: day -6
edge: time -8
edge: title -7
edge: person -11
edge: people -15
edge: body -9
edge: document -9
edge: statement -1
edge: claim -1
edge: verb-s 2
edge: verb-past 5
edge: verb-participle -1
edge: verb-ing 1
edge: name -7
edge: noun -2
edge: plural -4
edge: adjective -2
edge: adverb 1
edge: ed 2
edge: ing 1
edge: number -6
edge: colon -4
edge: dash -13
edge: bracketClose -9
edge: symbol -4
outer: the -8
outer: a -9
outer: that -1
outer: some -4
outer: his 3
outer: her 4
outer: he 9
outer: they 6
outer: i 5
outer: you 7
outer: him 3
outer: self 3
outer: who 5
outer: as -7
outer: because -4
outer: before 4
outer: and 3
outer: but -2
outer: to -3
outer: of -4
outer: by 1
outer: in -7
outer: on -6
outer: at -4
outer: with 2
outer: from -3
outer: about -1
outer: out -8
outer: prep -3
outer: not -11
outer: be -4
outer: have -7
outer: do -7
outer: modal -5
outer: also -3
outer: later -1
outer: just -5
outer: time -2
outer: title 3
outer: person 6
outer: people 6
outer: body 3
outer: statement -2
outer: verb-base -4
outer: verb-s -2
outer: verb-past -4
outer: verb-ing -5
outer: name 5
outer: noun -2
outer: plural 2
outer: adjective -8
outer: adverb -5
outer: ed -6
outer: ing -5
outer: number 1
outer: comma 4
outer: dash 3
outer: bracketClose 7
outer: close 2
outer: possessive -1
outer: symbol 2
edge+outer the: none -1, of -1, in -3, comma -5, close -10
edge+outer a: none -4, verb-past -3, comma -7
edge+outer some: none -3, comma -5
edge+outer he: none -8, but -5, comma -6, close -3
edge+outer it: none 1
edge+outer who: comma -2
edge+outer which: comma -8
edge+outer and: none -7, name -8, noun -7, plural -7, comma -4
edge+outer but: none -11, comma -4
edge+outer to: verb-past -6, name 4
edge+outer of: some -5, noun -9
edge+outer according: none 5, comma 6
edge+outer not: do -7
edge+outer be: they 3, it -3, who 1, have -5, people 6, body 3, claim 3, name 2, noun 2, plural 5, comma 4
edge+outer have: he -1, who 1, and 3, people 2, body 3, name 4, plural 4, comma 3
edge+outer do: he 2, name 3
edge+outer modal: people 4, name 5
edge+outer also: he 3, name 4
edge+outer later: name 3
edge+outer just: name 5, comma -3
edge+outer day: on -12
edge+outer title: none -9, name -7, comma -4, close -6
edge+outer person: the -3, name -5
edge+outer people: none -3, some -2, name -7, noun -3
edge+outer body: the -6, name -5
edge+outer document: the -3
edge+outer claim: the -3, his -1, noun -4, possessive 3
edge+outer verb-base: they 5, i 4, you 6, who 5, and 1, to -6, not -7, modal -8, people 5, document 7, name -4, plural 5, comma 3
edge+outer verb-s: he 2, it 1, who 1, and 3, person 4, body -2, document 2, name 2, noun -3, comma 5, close 4
edge+outer verb-past: none 4, that -3, he 3, they 4, it 2, i 2, who 3, which 3, when 6, and 2, be -5, have -8, also -2, just -3, day 1, time -2, title 5, person 5, people 1, body 7, document -1, claim 1, verb-base 7, name 7, noun 3, plural 1, adverb -4, comma 7, dash 2, bracketClose 4, close 8
edge+outer verb-ing: none 6, because 5, before 6, and 5, by 2, be -3, plural -3, comma 8, close 6
edge+outer name: none 1, the -7, a -1, some -5, and -9, of -7, title -9, person -6, body -1, name -7, noun -7, comma -16, close -7
edge+outer noun: the -5, a -7, some -4, his 2, name -2, noun -5, adjective -9, number -5, possessive 1
edge+outer plural: the -6, name -2, noun -2
edge+outer adjective: be -4
edge+outer adverb: he 5, be -2, people 3, name 1, comma 1
edge+outer ed: he 4, name 4, comma 1
edge+outer colon: name 3
edge+outer possessive: he 8, name -6
sort+edge say: the -10, a -7, some -10, he -7, and -4, to -3, of -3, be 4, have 3, also 3, later 4, just 1, title -9, person -2, people -6, body -10, verb-base 5, verb-s 3, verb-past 5, verb-ing -3, name -8, noun -13, plural -7, ed 2, possessive -1
sort+edge add: he -2, verb-base -3, verb-past 2, verb-ing 2, name -10
sort+edge state: the -3, he -4, to 1, be -1, have 2, do 2, verb-base -5, verb-s -1, verb-past 1, verb-ing 2, name -13, noun -9
sort+edge argue: have 4, verb-s 1, verb-past 3, verb-ing 2, name -11
sort+edge tell: be 2, verb-past 4, verb-ing 1, name -5
sort+edge warn: verb-past 3
sort+edge ask: be -2, verb-past 4, verb-ing -2, name -8
sort+edge believe: verb-base 2, verb-s 2, verb-past -2
sort+edge feel: verb-base 1, verb-s 2, verb-past -2, verb-ing 1
sort+edge see: be 1, verb-past 1, name -7
sort+edge know: verb-base 1, verb-s 2, verb-past 3, verb-participle 1, name -10
sort+edge want: verb-base 4, verb-s 2, verb-past 2
sort+edge intend: be 2, have 2, verb-s 1, verb-past -3, verb-ing -1, name -8
sort+edge demand: be 1, have 3, verb-past -1, verb-ing -1, name -3
sort+edge call: to 1, have 4, verb-base -2, verb-past 2, verb-ing 3, name -13, noun -9
sort+edge deny: verb-past 1
sort+edge reject: verb-past -4
sort+edge confirm: verb-past -1, name -1
sort+edge agree: name -5
sort+edge doubt: verb-past 3
sort+edge decline: verb-past 1
sort+edge promise: have 2, verb-past 2, verb-ing 1, name -9
sort+edge criticize: have 3, verb-base -4, verb-s 1, verb-past -1, verb-ing 2, name -9, noun -6, adverb 2
sort+edge praise: to -2, be 1, have 4, modal 1, verb-s -2, verb-past -1, noun -3
sort+edge show: the -12, be 2, have 2, document -5, verb-base 2, verb-s -1, verb-ing 2, name -9, noun -11
sort+edge suggest: have 2, verb-base 1, verb-past 1, verb-ing 2, name -9
sort+edge report: the -8, verb-base 1, verb-s 1, verb-past 1, verb-ing 3, name -3
sort+edge detail: verb-base -4, verb-past 2, verb-ing 1
sort+edge talk: verb-past 2, verb-ing -1
sort+edge predict: verb-past 1
sort+edge decide: have 1, verb-past 2
sort+edge love: verb-base -4
sort+edge emotion: be 4, verb-past -2
sort+edge release: be 4, verb-past -3
sort+edge point: verb-past -4
sort+edge search: be 1
sort+edge try: verb-past 4
sort+edge give: verb-past 1
sort+edge make: be 1, have 1, verb-base 4, verb-s 1, verb-past -2, name -8
sort+edge go: have -1, verb-base 1, verb-s 1, verb-past 2, name -1, noun -5
sort+edge do: be 1, have -2, verb-base 1, verb-s -2, name -2, noun -2
sort+edge claim: the 2, a 3, some -2, in 2, be -3, verb-base -1, verb-past -3, name -2, noun 1, adjective 2, ed 1, ing 3, possessive -1
sort+edge statement: statement -1, verb-past 3
sort+edge according: according 3
sort+edge colon: name -13, colon 1
sort+edge unlisted: the -6, be 4, have 4, name -5, noun -2, ed 3
sort+outer say: none -7, the -5, a -3, some -1, he 6, they 4, it 4, who -1, and -2, but 4, to -6, of -2, have -5, title 2, person 3, people 1, body 3, document 1, verb-base 2, verb-past -2, name 5, plural 1, comma 4, dash 3, bracketClose 3, close 3
sort+outer add: none -4, he 1, person 4, name 5, close 2
sort+outer state: the -1, he 3, and 1, person 3, body 2, name 3, noun -3, comma 1
sort+outer argue: none -5, he 1, and 4, people 2, name 2, comma -1
sort+outer tell: none -4, he 2, person 2, name -1, comma 2, close -3
sort+outer ask: none 1, he -1, when 4, name -3, comma 1
sort+outer believe: none -1, he 1, i 4, people 3, body 1, name -1, noun 1, comma -3
sort+outer feel: people 2, name 1
sort+outer see: he 3, people 3, name -2, noun -1
sort+outer know: he 3, i 2, plural 2
sort+outer want: he 3, name -2
sort+outer intend: he 1, be -3, people 1, body 2, name -1, noun -1, comma -1
sort+outer demand: none -1, he 2, name 2
sort+outer call: none -4, he 3, and 2, people 1, body 1, name 4, noun 2, plural 3, comma -3
sort+outer deny: name 3
sort+outer reject: comma -1
sort+outer confirm: he -1, comma 1
sort+outer agree: name 4
sort+outer doubt: name -2
sort+outer promise: he 2, and 2, name 2, comma 3
sort+outer criticize: none -7, he 1, people 2, body -3, name 2, noun -1, comma 3
sort+outer praise: none -2, he 4, who 2, and -1, people 1, body 4, name 1, noun -5
sort+outer show: none -6, the -6, he 3, body -2, document 3, verb-base 2, name -3, plural 3, comma -1
sort+outer suggest: he 3, name 1, comma 2
sort+outer report: the -5, body -1, noun 1, comma 1
sort+outer detail: name -1
sort+outer talk: he 2, name 2, comma 3
sort+outer decide: name 1, noun 1, comma -1
sort+outer release: name -3
sort+outer point: name 3
sort+outer search: name -1
sort+outer make: none -4, he 5, name 1, noun 1, comma -1
sort+outer go: none -3, he 4, it -3, people -3, comma 3
sort+outer do: he 2, comma -2
sort+outer claim: none 2, the -4, a -8, some -5, his 2, her 2, and 1, to -1, of -2, in -5, have -3, people -1, body -1, verb-base -1, verb-past 4, verb-ing 2, name -1, noun -4, adjective -6, comma -2, possessive 4
sort+outer statement: name -2
sort+outer according: none 4, comma 6
sort+outer colon: none -8, name 1
sort+outer unlisted: none -8, the -2, he 2, be -3, people 4, body 1, name 1, noun -2, comma -1
outer+outer2 the: none -4, of -5, in -3, comma -7, close -6
outer+outer2 a: verb-past -5
outer+outer2 that: noun 1
outer+outer2 some: none -1, and 2, comma 2
outer+outer2 his: none 3
outer+outer2 he: none 3, that 1, which 2, as 4, because 2, and 2, but 7, comma 6, close -1
outer+outer2 they: none 3, comma 4
outer+outer2 it: comma -2
outer+outer2 i: none 2, comma 3
outer+outer2 who: person -2, people 3, name 2, noun 5, comma 4
outer+outer2 because: comma -1
outer+outer2 and: none -3, people 1, body 3, name 2, noun 3, plural 1, dash 2, close 1
outer+outer2 but: none -3, comma -3
outer+outer2 to: verb-past -3, noun -1
outer+outer2 of: some -7, noun -4
outer+outer2 in: noun -3
outer+outer2 not: do -6
outer+outer2 be: name -1, noun -1
outer+outer2 have: he -9, who -1, people -7, name -3, comma -3
outer+outer2 also: name -6
outer+outer2 title: none -8, the 4, name 2, comma -2, close -6
outer+outer2 person: the 1, a 1, body 4, noun 5, adjective 1
outer+outer2 people: none 2, the -2, some 3, his 2, body 2, name 1, noun 1, adjective 1, comma 1, possessive 3
outer+outer2 body: the -1, a -2, his 1, of 1, body -1, name 2, possessive 6
outer+outer2 document: the 3, noun -1
outer+outer2 statement: the 3
outer+outer2 claim: the 2, noun 2
outer+outer2 verb-base: to -6, name 5
outer+outer2 verb-past: he -4, have -1, name -3
outer+outer2 name: none 1, the -4, a -5, that 2, some 1, when 1, as 2, because 3, before -1, and 1, but 1, of -1, in 2, title 2, person -4, body -1, name 4, noun -1, adjective -1, comma 5, close 2
outer+outer2 noun: the -3, a -2, some -8, his -3, and -1, name -1, adjective 2, ed -2, number 4, comma -3, possessive -2
outer+outer2 plural: some -1, of 2, body 1, adjective -2, possessive 3
outer+outer2 adjective: the -2, be -6, name -2
outer+outer2 adverb: be -6
outer+outer2 number: in 5
outer+outer2 comma: later -5, just -2, time 2, title 1, person 4, body 3, document -3, statement -2, claim -1, name 2, noun 1, plural -2, adjective 1, ed -1, number 2
outer+outer2 dash: name 4, noun -1
outer+outer2 bracketClose: name 6, stop 3
outer+outer2 close: comma 2, query 1
outer+outer2 possessive: name 5
outer+outer2 symbol: name 2
length+outer 0: none 12, the -2, a -4, that -2, some -3, his 1, he 7, they 5, it 3, i 7, you 8, who 5, which 5, when 5, because -5, before 3, and 3, but 1, by 2, in -3, not -6, be -1, have -4, modal 2, also -2, just -1, time -3, title 1, person 6, people 6, body 3, document -1, statement -3, claim 3, verb-base 1, verb-s 1, verb-past -2, name 5, noun -4, plural 2, adjective -6, adverb -3, number 5, comma 27, dash 3, bracketClose 5, close 14, possessive -2, symbol 2
length+outer 1: none -5, the -4, a -7, that 2, some -1, his 4, he 6, they 4, i 3, who 5, because -2, and -1, but -4, of -3, have -2, do -6, modal -6, just -3, title 1, person 1, people 3, body 2, document 2, verb-base -2, verb-s 1, verb-ing -5, name -1, plural 1, adjective -5, ed -1, number -1, comma -4, dash 3, close -8, possessive 2
length+outer 2: none -4, the -6, a -9, that -3, some -2, he 4, it 1, i 1, who 2, and 2, but -2, of -6, in -3, be -5, have -5, title 1, person 1, people 2, body 1, claim 1, verb-base -4, verb-past -4, name 1, noun -1, plural -1, adjective -6, comma -2, close -5
length+outer 3: none -4, the -12, a -12, some -1, he 1, and -2, but -1, of -9, title -3, person -1, people 2, verb-base -2, verb-past -11, name 3, noun -2, adjective -4, comma -1
length+outer 4: none -3, the -8, a -7, some -8, he 1, and -1, of -1, title -1, people 1, body 1, verb-past -2, name -1, noun -3, plural -1, comma -2
length+outer 5: none -3, the -6, a -6, some -2, and -5, body 1, verb-past -7, name 1, noun -6, comma -2
length+outer 6: none -3, the -9, a -6, some -2, he -1, and -5, of -7, in -7, be -11, body -1, verb-base -8, verb-past -7, name 1, noun -7, plural -3, adjective -6, comma -3
length+edge 0: according 3, statement -1, verb-s 2, verb-past 2, verb-ing 1, ed 1, colon 1
length+edge 1: the 3, some -1, he -6, they -5, it -3, i -7, who -3, and -6, to -2, not -1, be 1, have 4, do 4, also 2, later -1, just 1, person -5, people -8, body -3, document -4, verb-base -1, name -2, plural -4, adjective 2, adverb 1, possessive 3
length+edge 2: the -3, a 1, that -2, he -8, who -4, as -4, because -5, and -9, but -6, of -3, on -1, be 1, have 3, do 1, modal 3, just -1, title -7, people -7, body -6, verb-base 1, verb-s 1, verb-past 1, name -6, noun -2, plural -2, adjective -6, adverb -2, ed 2, number -3, possessive -1
length+edge 3: the -6, a -3, some -7, he -5, and -8, but -9, of -7, in -3, be 2, have 6, modal 2, just -2, title -9, person -9, people -9, body -8, verb-base -3, verb-past 1, name -9, noun -2, plural -1, adjective -11, ed -1, possessive -2
length+edge 4: the -16, a -5, some -5, and -8, of -7, be 3, have 2, modal 3, title -6, body -8, verb-base -6, name -6, noun -6, plural -8, adjective -9
length+edge 5: the -13, a -4, some -7, and -7, of -5, be 2, have 4, title -5, body -4, verb-past 4, name -2, noun -7
length+edge 6: the -12, a -13, some -6, and -8, to -6, of -4, in -10, be -4, have -2, title -6, people -6, body -5, verb-base -5, verb-ing -2, name -15, noun -6, plural -10, adjective -10, possessive -3
inner+edge none: according 3, statement -1, verb-s 2, verb-past 2, verb-ing 1, ed 1, colon 1
inner+edge the: of -4, in 1, verb-past 1
inner+edge a: verb-past 8
inner+edge some: be 2, have 2
inner+edge and: name -9, noun -12, plural -10
inner+edge to: verb-base 3, verb-past 2, verb-ing 2, noun 1
inner+edge of: some -2, noun -5
inner+edge on: verb-past 1
inner+edge not: be 2, have 5, do 5, modal 4
inner+edge be: have 2, modal 5, name -1, noun -1
inner+edge have: he -6, people -5, name -8
inner+edge also: be 3, have 1
inner+edge just: be 1, have 5
inner+edge title: name -4
inner+edge person: the -9, name -2
inner+edge people: name -5, noun -9
inner+edge body: the -5, name -6
inner+edge document: the -10
inner+edge claim: the 2, a 2, verb-past -1, adjective 2, possessive -1
inner+edge verb-base: not -2, have 1, do 3, modal 5, just 3, people -6, name -1, plural -1, adverb 1
inner+edge verb-s: he -7, also 3, just 1, name -6, noun -1, adverb 5
inner+edge verb-past: he -6, who -12, and -8, not -3, have 1, also 3, later 2, just 3, person -3, people -7, body -10, name -2, noun -8, plural -5, adverb 2
inner+edge verb-participle: be 4, have 2
inner+edge verb-ing: be 5, adverb -1, possessive 3
inner+edge name: the -15, a -7, some -7, and -7, of -7, title -10, person -5, body -3, name -12, noun -9
inner+edge noun: the -2, a -1, some -1, name -10, noun -5, adjective -4, number -10, possessive -2
inner+edge plural: noun -10
inner+edge adjective: be -2
inner+edge adverb: be 3, have 3
inner+edge ed: some -1, be 1, have -1, name -3, adverb 2, possessive 3
inner+edge colon: name -10
inner+edge possessive: name -7
auxiliary+length 0: 0 2, 1 3, 3 -1, 4 -2, 5 -2, 6 -3
auxiliary+length 7: 0 -2, 1 1, 4 -2, 5 -9, 6 -12
auxiliary+length 8: 0 -3, 1 -2, 3 1
auxiliary+length 10: 2 2
auxiliary+length 14: 0 -3, 1 1, 2 1, 3 -3, 4 -4, 5 -7, 6 -8
auxiliary+length 21: 0 -3, 1 -1, 2 1, 4 -2
auxiliary+length 28: 0 1, 1 -1, 2 1, 3 -6, 4 -7, 6 -9
auxiliary+length 35: 1 -2, 2 -1, 3 -1, 4 -1, 5 -3, 6 -1
edge+last the: this -3
edge+last this: this -5
edge+last some: this -3
edge+last his: this -14
edge+last her: this -9
edge+last he: this -12
edge+last they: this -10
edge+last it: this 3
edge+last i: this -11
edge+last who: this -5
edge+last which: this -10
edge+last when: this -11
edge+last as: this -1
edge+last before: this -11
edge+last and: this -13
edge+last but: this -9
edge+last to: the -2, this -2
edge+last of: this -11
edge+last by: this -5
edge+last in: this -4
edge+last on: this -4
edge+last at: this -5
edge+last for: this -6
edge+last with: this -7
edge+last from: this -10
edge+last out: this -10
edge+last prep: this -3
edge+last according: the 2
edge+last not: the 1, a -3, this -4
edge+last be: the 3, a -4, this 4
edge+last have: the 5, this 7
edge+last do: the 4, this 1
edge+last modal: the 3, this 5
edge+last also: the 1, this 3
edge+last later: the -1
edge+last just: a -3, this -2
edge+last day: this -6
edge+last time: this -8
edge+last title: this -7
edge+last person: this -11
edge+last people: this -15
edge+last body: this -9
edge+last document: this -9
edge+last statement: the -1, this -2
edge+last claim: the -1, this -6
edge+last verb-base: the 4, a -5, this -2
edge+last verb-s: the 2, a 1, this -1
edge+last verb-past: the 4, a -3, this 3
edge+last verb-participle: the 2, a -4
edge+last verb-ing: the 1, this -2
edge+last name: this -7
edge+last noun: this -2
edge+last plural: this -4
edge+last adjective: this -2
edge+last adverb: a -1, this 1
edge+last ed: a -1, this 2
edge+last ing: this 1
edge+last number: this -6
edge+last colon: the 1
edge+last dash: this -13
edge+last bracketClose: this -9
edge+last symbol: this -4
last: the 5
last: a -4
last: this -2
length+last 0: the 2, a -3
length+last 1: the 2, a -3
length+last 2: the 2, a -6
length+last 3: the 3, this -2
length+last 4: this -3
length+last 5: this -4
length+last 6: this -4
`;
