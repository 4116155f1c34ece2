// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueStart = `
length: 0 2
length: 1 2
length: 2 1
length: 3 -1
length: 4 -2
length: 5 -4
length: 6 -5
sort+length say: 0 3, 1 -3, 2 -1, 3 -3, 4 -2, 5 -2, 6 -3
sort+length add: 0 -1, 1 -1, 4 -1, 5 -3, 6 -1
sort+length state: 0 -2, 3 -2, 5 -1, 6 -2
sort+length argue: 0 2, 1 -1, 2 -4, 4 -2, 6 -2
sort+length tell: 0 2, 2 -3, 3 -4, 4 -4, 5 -4, 6 -1
sort+length warn: 0 4
sort+length ask: 0 3, 1 1, 2 -4, 3 -2, 4 -2
sort+length believe: 1 -2, 2 -2, 3 -1, 4 -3, 6 -4
sort+length feel: 0 2, 2 -2, 6 -5
sort+length see: 0 -1, 1 2, 2 -1, 3 -3, 4 -2, 5 -5, 6 -4
sort+length know: 0 -2, 1 1, 3 -3, 4 -1, 5 -2, 6 -10
sort+length want: 0 3, 1 -3, 2 -2
sort+length intend: 0 -3, 1 4, 2 -1, 3 -3, 4 -4, 5 -9, 6 -10
sort+length demand: 1 -1, 3 1, 4 -3
sort+length call: 0 1, 1 -1, 2 -3, 3 -2, 6 -5
sort+length deny: 0 -3, 1 -3, 2 1
sort+length reject: 1 2
sort+length confirm: 0 3, 1 -2, 2 -1
sort+length agree: 0 1, 2 1
sort+length doubt: 0 1, 1 3
sort+length decline: 0 4, 1 -1
sort+length promise: 0 1, 1 -2, 2 -1, 3 -1, 6 -2
sort+length criticize: 0 -2, 1 1, 2 -1, 3 1, 4 -4, 5 -3, 6 -1
sort+length praise: 0 -1, 1 2, 2 -2, 3 -2, 4 -1, 5 -3, 6 -1
sort+length show: 0 2, 1 -1, 2 -2, 3 -3, 4 -5, 5 -5, 6 -6
sort+length suggest: 0 2, 2 -1, 3 -4
sort+length report: 0 -1, 1 -1, 2 -1, 3 -1, 4 1, 5 -3
sort+length detail: 0 -2, 1 -1, 2 -2, 3 2
sort+length talk: 0 -2, 1 1, 2 -2, 3 -1
sort+length predict: 1 -1
sort+length decide: 0 1, 1 -2, 3 -2
sort+length love: 0 -4, 1 2, 2 1
sort+length emotion: 0 -3, 1 -2, 2 3
sort+length release: 0 2, 1 1, 2 -1
sort+length point: 0 -2, 1 -2
sort+length search: 0 3, 2 -4
sort+length allow: 0 2
sort+length try: 0 1
sort+length give: 0 3, 1 2
sort+length make: 0 3, 1 -1, 2 -1, 3 -6, 4 -3, 6 -2
sort+length go: 0 2, 1 -1, 2 -3, 3 -2, 4 -9, 5 -6, 6 -9
sort+length do: 0 2, 1 1, 2 -2, 3 -2, 4 -3, 5 -4, 6 -8
sort+length claim: 0 -1, 2 -1, 3 -1, 4 -3, 5 -1, 6 -5
sort+length statement: 0 -1, 1 -3
sort+length according: 0 2
sort+length colon: 0 1, 1 -2, 2 -1
sort+length unlisted: 0 2, 1 -1, 2 -1, 3 -1, 4 -3, 5 -4, 6 -8
tag+length according: 0 2
tag+length statement: 0 -1, 1 -3
tag+length claim: 0 -1, 2 -1, 3 -1, 4 -3, 5 -1, 6 -5
tag+length verb-base: 1 -1, 2 -2, 3 -2, 4 -2, 5 -4, 6 -2
tag+length verb-s: 0 2, 2 -4, 3 -3, 4 -4, 5 -3, 6 -4
tag+length verb-past: 0 2, 1 1, 2 1, 3 -2, 4 -6, 5 -6, 6 -5
tag+length verb-participle: 0 1, 1 3, 2 -3, 3 -4
tag+length verb-ing: 0 1, 1 -2, 2 1, 3 1, 5 -2, 6 -5
tag+length ed: 0 1, 2 -1, 3 -2, 4 -3, 5 -6, 6 -4
tag+length colon: 0 1, 1 -2, 2 -1
edge: the -2
edge: this -5
edge: that -1
edge: some -3
edge: his -15
edge: her -9
edge: he -13
edge: they -11
edge: it 2
edge: i -10
edge: who -5
edge: which -11
edge: when -12
edge: before -12
edge: and -16
edge: but -11
edge: to -2
edge: of -11
edge: by -7
edge: in -4
edge: on -4
edge: at -6
edge: for -7
edge: with -8
edge: from -10
edge: out -10
edge: prep -3
edge: according 3
edge: not -1
edge: be 5
edge: have 9
edge: do 5
edge: modal 6
edge: also 4
edge: day -5
edge: time -9
edge: title -8
edge: person -13
edge: people -16
edge: body -8
edge: document -8
edge: statement -2
edge: claim -1
edge: verb-s 2
edge: verb-past 5
edge: verb-participle -1
edge: name -6
edge: noun -3
edge: plural -4
edge: adjective -4
edge: adverb 1
edge: ed 2
edge: ing 1
edge: number -7
edge: colon -4
edge: dash -13
edge: bracketClose -9
edge: symbol -6
outer: the -8
outer: a -9
outer: that -1
outer: some -4
outer: his 3
outer: her 5
outer: he 9
outer: they 6
outer: i 6
outer: you 7
outer: him 3
outer: self 4
outer: who 6
outer: which -1
outer: as -4
outer: because -4
outer: before 3
outer: and 3
outer: but -2
outer: to -2
outer: of -5
outer: by 1
outer: in -7
outer: on -7
outer: at -5
outer: for -1
outer: with 2
outer: from -2
outer: about -1
outer: out -7
outer: prep -4
outer: not -10
outer: be -4
outer: have -8
outer: do -7
outer: modal -5
outer: also -3
outer: later -1
outer: just -6
outer: day -1
outer: time -2
outer: title 3
outer: person 5
outer: people 6
outer: body 4
outer: statement -2
outer: claim -1
outer: verb-base -4
outer: verb-s -1
outer: verb-past -4
outer: verb-ing -5
outer: name 6
outer: noun -4
outer: plural 2
outer: adjective -11
outer: adverb -5
outer: ed -6
outer: ing -7
outer: number 1
outer: comma 4
outer: dash 2
outer: bracketClose 7
outer: close 1
outer: possessive -2
outer: symbol 2
edge+outer the: of -1, in -3, comma -4, close -10
edge+outer a: none -3, verb-past -4, comma -6
edge+outer some: none -3, comma -4
edge+outer he: none -7, but -3, comma -4, close -5
edge+outer it: none 2
edge+outer who: comma -2
edge+outer which: comma -10
edge+outer and: none -5, name -7, noun -5, plural -5, comma -6
edge+outer but: none -10, comma -5
edge+outer to: verb-past -5, name 3, noun -1
edge+outer of: some -4, noun -8
edge+outer according: none 7, comma 6
edge+outer not: do -7
edge+outer be: he -1, they 4, it -3, who 2, have -4, people 7, body 2, claim 4, name 2, noun 2, plural 4, comma 5
edge+outer have: and 3, people 2, body 4, name 4, noun 1, plural 2, comma 2
edge+outer do: he 2, name 3
edge+outer modal: people 5, name 5
edge+outer also: he 3, name 3
edge+outer later: name 4
edge+outer just: name 5, comma -3
edge+outer day: on -11
edge+outer title: none -6, name -6, comma -5, close -4
edge+outer person: the -3, name -6
edge+outer people: none -6, some -3, name -7, noun -4
edge+outer body: the -6, name -4
edge+outer document: the -4
edge+outer claim: the -3, his -1, noun -4, possessive 3
edge+outer verb-base: they 4, i 6, you 5, who 3, and 1, to -6, not -8, modal -7, people 6, body -1, document 6, name -5, plural 4, comma 3
edge+outer verb-s: he 2, who 3, and 2, person 5, body -1, document 2, name 2, noun -1, comma 5, close 3
edge+outer verb-past: none 3, that -4, he 2, they 1, it 1, i 2, who 1, which 3, when 6, and 2, be -4, have -6, also -2, later -1, just -3, day 1, time -2, title 5, person 6, people 1, body 6, document -2, claim 2, verb-base 6, name 7, noun 3, plural 1, adverb -5, comma 6, dash 1, bracketClose 3, close 11
edge+outer verb-ing: none 6, because 6, before 6, and 5, by 2, be -3, people 1, name -1, noun -1, plural -1, comma 9, close 5
edge+outer name: none 1, the -4, a -5, some -6, and -9, of -8, title -15, person -5, body -2, name -7, noun -7, comma -8, close -14
edge+outer noun: the -5, a -8, some -4, his 2, name -2, noun -5, adjective -10, number -6, possessive 1
edge+outer plural: the -8, name -4, noun -4
edge+outer adjective: be -3
edge+outer adverb: he 6, be -3, people 2, name 3, comma 1
edge+outer ed: he 3, name 4, comma 1
edge+outer colon: name 2
edge+outer possessive: he 7, name -5
sort+edge say: the -11, a -8, some -9, he -3, and -7, to -2, of -5, be 4, have 3, also 2, later 4, just 1, title -7, person -6, people -4, body -7, verb-base 4, verb-s 4, verb-past 5, verb-ing -3, name -16, noun -15, plural -5, ed 1, possessive -1
sort+edge add: he -6, have 5, verb-base -5, verb-past 1, verb-ing 4, name -4
sort+edge state: the -4, he -3, to -1, be -1, have 3, do 2, verb-base -5, verb-s -1, verb-ing 3, name -11, noun -11
sort+edge argue: have 3, verb-s 2, verb-past 1, verb-ing 2, name -9
sort+edge tell: be 2, verb-s 1, verb-past 4, verb-ing 1, name -11
sort+edge warn: verb-past 3
sort+edge ask: be -1, verb-past 3, verb-ing -2, name -6
sort+edge believe: verb-base 1, verb-s 1, verb-past -1, name -3
sort+edge feel: be -1, verb-base 1, verb-s 1, verb-past -1
sort+edge see: be 2, verb-base 1, verb-s -1, verb-past 2, name -8
sort+edge know: verb-base 1, verb-s 1, verb-past 1, verb-participle 1, name -7
sort+edge want: verb-base 4, verb-s 2, verb-past 1
sort+edge intend: be 2, have 3, verb-s 1, verb-past -4, verb-ing -1, name -8
sort+edge demand: have 4, verb-past 1, verb-ing -1, name -4
sort+edge call: to 1, be 1, have 3, verb-base -1, verb-s 2, verb-past 1, verb-ing 2, name -14, noun -12
sort+edge deny: verb-past 1
sort+edge reject: verb-past -3
sort+edge confirm: name -3
sort+edge agree: name -5
sort+edge doubt: verb-past 1
sort+edge decline: verb-past 2
sort+edge promise: have 1, verb-s 1, verb-past 2, name -8
sort+edge criticize: be 1, have 4, verb-base -4, verb-s 1, verb-past -1, verb-ing 3, name -10, noun -3
sort+edge praise: to -2, be 1, have 4, modal 1, verb-s -2, noun -2
sort+edge show: the -10, be 1, have 2, document -4, verb-base 2, verb-ing 1, name -10, noun -12
sort+edge suggest: have 3, verb-base 1, verb-ing 2, name -8
sort+edge report: the -8, be 1, verb-past 1, name -2
sort+edge detail: verb-base -3, verb-past 1
sort+edge decide: have 2, verb-past 1
sort+edge love: verb-base -3
sort+edge emotion: be 4, verb-past -2
sort+edge release: be 5, verb-past -4
sort+edge point: verb-past -2
sort+edge search: be 1
sort+edge try: verb-past 3
sort+edge give: verb-past 1
sort+edge make: be 1, have 1, verb-base 3, verb-s 1, verb-past -1, name -10
sort+edge go: have -1, verb-past 2, name -3, noun -4
sort+edge do: have -3, verb-s -1, verb-past 1, name -1, noun -2
sort+edge claim: the 3, a 3, some -2, in 1, be -3, claim -1, verb-base -1, verb-past -2, name -4, noun 1, adjective 1, ing 2, possessive -1
sort+edge statement: statement -1, verb-past 3
sort+edge according: according 2
sort+edge colon: name -11, colon 1
sort+edge unlisted: the -4, be 4, have 4, name -8, noun -1, ed 2
sort+outer say: none -10, the -7, a -5, some -1, he 6, they 4, it 4, who -1, and -1, but 3, to -3, of -4, have -10, title 2, person 3, people 2, body 4, document 2, verb-base 2, name 5, noun -1, plural 2, comma 3, dash 2, bracketClose 2, close 2
sort+outer add: none -3, he 2, and -1, person 3, body 1, name 4, noun -1, comma 1, close 2
sort+outer state: the -4, he 2, people -1, body 2, name 4, noun -2, comma 1, close -1
sort+outer argue: none -6, he 1, and 3, people 2, name 1, comma -1
sort+outer tell: none -5, he 2, person 1, name 1, comma 2, close -2
sort+outer ask: he -1, when 4, name -2, comma 2
sort+outer believe: none -1, he 2, i 3, people 3, body 2, noun 1, comma -4
sort+outer feel: people 4, name 1, comma 1
sort+outer see: none -2, he 4, people 3, name -2, comma -1
sort+outer know: none -1, he 2, i 3, name 1, noun -1, plural 2, comma -1
sort+outer want: he 3, name -2
sort+outer intend: none -2, he 4, be -5, people 3, body 1, noun 1, comma -1
sort+outer demand: none -3, he 2, name 1, comma 3
sort+outer call: none -3, he 4, and 3, people 2, name 4, plural 3, comma -2
sort+outer deny: name 3
sort+outer confirm: he 1, comma 1
sort+outer agree: name 3
sort+outer doubt: name -2
sort+outer decline: name -1
sort+outer promise: he 1, and 2, name 1, comma 2
sort+outer criticize: none -7, and 3, people 1, body -1, name 2, noun -1, comma 2
sort+outer praise: none -5, he 4, who 3, to -2, people 1, body 5, noun -3, plural -1, comma -1
sort+outer show: none -7, the -8, he 3, body -3, document 3, verb-base 2, name -2, noun 1, plural 2, comma -2
sort+outer suggest: he 3, name 1, comma 1
sort+outer report: none 1, the -5, he 1, body 1, noun 1, close 1
sort+outer detail: name -1
sort+outer talk: he 3, name 3, comma 2
sort+outer decide: name 1, noun 3
sort+outer release: name -3, comma 1
sort+outer point: name 3
sort+outer search: name -1
sort+outer make: none -4, he 4, noun 1, comma -1
sort+outer go: none -4, he 4, it -3, people -2, comma 1
sort+outer do: none -1, he 4, noun -1, comma -2
sort+outer claim: none 2, the -3, a -8, some -4, his 2, her 2, and 1, to -1, of -2, in -5, have -2, people -1, body -3, verb-base -1, verb-past 4, verb-ing 1, name -2, noun -5, adjective -6, comma -2, possessive 4
sort+outer statement: name -2
sort+outer according: none 5, comma 7
sort+outer colon: none -10, name 1
sort+outer unlisted: none -5, the -1, he 2, be -3, people 4, body 1, name -1, noun -1, plural 1, comma -2
outer+outer2 the: none -3, of -6, in -2, comma -6, close -6
outer+outer2 a: none 1, verb-past -8
outer+outer2 that: none 2
outer+outer2 some: and 1, comma 3
outer+outer2 his: none 1
outer+outer2 he: none 4, that 1, which 4, as 4, because 1, and 3, but 5, comma 6, close -1
outer+outer2 they: none 3, comma 4
outer+outer2 it: comma -1
outer+outer2 i: none 3, comma 1
outer+outer2 who: person -1, people 3, name 3, noun 4, plural 3, comma 4
outer+outer2 which: comma -1
outer+outer2 when: none -1
outer+outer2 because: none -1, comma -1
outer+outer2 and: none -2, people 1, body 3, name 3, noun 3, plural 2, dash 2, close 2
outer+outer2 but: none -4, comma -2
outer+outer2 to: verb-past -1, noun -2
outer+outer2 of: some -10, noun -4
outer+outer2 in: noun -4
outer+outer2 not: do -6
outer+outer2 be: noun -1
outer+outer2 have: he -3, who -2, people -5, name -2, comma -3
outer+outer2 also: name -4
outer+outer2 day: on 1
outer+outer2 title: none -6, the 4, name 1, comma -4, close -6
outer+outer2 person: the 2, body 3, noun 3
outer+outer2 people: none 3, the -1, some 2, his 1, body 3, name 3, noun 1, adjective 1, comma 1, possessive 3
outer+outer2 body: the -1, a -1, his 2, of 1, body -1, name 3, noun -2, possessive 4
outer+outer2 document: the 3
outer+outer2 statement: the 3
outer+outer2 claim: the 3
outer+outer2 verb-base: to -5, name 5
outer+outer2 verb-s: name 1
outer+outer2 verb-past: he -2, have 1, name -3
outer+outer2 name: none 2, the -3, a -8, that 1, some 1, when 1, as 3, because 2, before -1, and 2, of -2, in 2, title 1, person -3, name 4, noun -1, comma 6, dash 1, close 2
outer+outer2 noun: the -2, a -3, some -5, his -5, and -1, name -1, adjective 1, number 4, comma -2, possessive -1
outer+outer2 plural: the 1, of 1, name 1, adjective -1, possessive 3
outer+outer2 adjective: the -2, be -5, name -1
outer+outer2 adverb: be -4, name -1
outer+outer2 number: in 4
outer+outer2 comma: later -5, just -2, month 1, time 1, title 1, person 4, people 1, body 3, document -3, statement -2, claim -1, verb-s -1, name 2, plural -2, ed -1, number 1
outer+outer2 dash: name 4, noun -1
outer+outer2 bracketClose: name 6, stop 3
outer+outer2 close: comma 2
outer+outer2 possessive: name 6
outer+outer2 symbol: name 3
length+outer 0: none 13, the -2, a -4, that -3, some -3, his 1, he 7, they 5, it 2, i 8, you 8, who 4, which 4, when 5, because -5, before 4, and 2, but 1, by 2, in -3, not -9, be -1, have -3, modal 3, also -2, just -1, time -3, title 2, person 9, people 3, body 1, document -1, statement -3, claim 4, verb-base 2, verb-s 2, verb-past -2, verb-ing 1, name 5, noun -2, plural 1, adjective -5, adverb -3, number 5, comma 26, dash 2, bracketClose 7, close 16, possessive -1, symbol 3
length+outer 1: none -4, the -4, a -5, that 2, some -1, his 3, he 6, they 3, i 3, who 5, because -2, and -1, but -3, have -2, do -8, modal -6, just -3, person 2, people 4, body 1, document 2, verb-base -3, verb-ing -5, plural 1, adjective -6, ed -2, number 1, comma -3, dash 2, close -8, possessive 1
length+outer 2: none -5, the -6, a -11, that -2, some -2, he 4, they 2, it 1, i 2, who 2, and 3, but -1, of -3, in -3, be -5, have -6, title -1, person 2, people 2, verb-base -3, verb-past -4, name 1, noun -1, plural -1, adjective -6, comma -2, dash -2, close -4
length+outer 3: none -3, the -8, a -8, some -1, he 1, and -2, of -9, title -2, person -2, people 2, verb-base -1, verb-past -10, name 2, noun -4, adjective -3, comma -3
length+outer 4: none -2, the -11, a -8, some -8, and -1, of -4, people -2, body -1, verb-past -3, name -3, noun -5, plural -1, comma -2
length+outer 5: none -8, the -11, a -8, some -2, and -5, body 2, verb-past -9, noun -7, comma -2
length+outer 6: none -6, the -9, a -6, he -1, and -7, of -6, in -7, be -10, body -2, verb-base -7, verb-past -12, noun -5, plural -1, adjective -6, comma -4
length+edge 0: according 2, statement -1, claim -1, verb-s 2, verb-past 2, verb-participle 1, verb-ing 1, ed 1, colon 1
length+edge 1: the 3, some -1, he -8, they -10, it -2, i -8, who -4, and -10, to -2, not -2, be 1, have 2, do 3, also 2, later -1, just 1, person -6, people -10, body -3, document -5, verb-base -2, verb-past 1, name -1, plural -2, adjective 2, adverb 1, possessive 4
length+edge 2: the -2, a 2, that -2, some -1, he -6, who -2, as -3, because -6, and -8, but -6, of -3, on -3, be 1, have 3, do 2, modal 3, just -1, title -8, people -7, body -5, verb-base 1, verb-s 1, verb-past 1, name -5, noun -2, plural -3, adjective -6, adverb -2, ed 1, number -2, possessive -2
length+edge 3: the -5, a -3, some -6, he -5, and -7, but -5, to 1, of -7, in -3, be 2, have 6, modal 2, just -2, title -7, person -4, people -6, body -9, verb-base -3, verb-past 1, name -7, noun -2, plural -1, adjective -10, ed -2, possessive -1
length+edge 4: the -12, a -3, some -6, and -5, of -8, be 3, have 1, modal 3, title -5, body -7, verb-base -5, name -8, noun -6, plural -9, adjective -11
length+edge 5: the -13, a -5, some -8, and -4, of -6, be 2, have 2, title -3, body -8, verb-past 3, name -6, noun -8
length+edge 6: the -14, a -12, some -4, and -7, to -10, of -7, in -8, be -1, title -6, people -3, body -5, verb-base -4, verb-ing -1, name -11, noun -5, plural -8, adjective -10, possessive -2
inner+edge none: according 2, statement -1, claim -1, verb-s 2, verb-past 2, verb-participle 1, verb-ing 1, ed 1, colon 1
inner+edge the: of -5, in 2, verb-past 1
inner+edge a: verb-past 8
inner+edge some: be 2, have 2
inner+edge and: name -9, noun -10, plural -8
inner+edge to: verb-base 2, verb-past 2, verb-ing 2, noun -1
inner+edge of: some -4
inner+edge on: verb-past 2
inner+edge not: be 3, have 4, do 6, modal 4
inner+edge be: have 2, modal 4, name -2, noun -2
inner+edge have: he -2, name -8
inner+edge also: be 3, have 2
inner+edge just: be 1, have 6
inner+edge day: on -3
inner+edge title: name -3
inner+edge person: the -6, name -6
inner+edge people: name -10, noun -10
inner+edge body: the -4, name -3
inner+edge document: the -7
inner+edge claim: the 2, a 2, verb-past -2, noun 1, adjective 3, possessive -1
inner+edge verb-base: to 1, not -3, do 2, modal 5, just 1, people -7, name -6, noun -1, plural -2, adverb 1
inner+edge verb-s: he -5, also 4, just 1, name -2, noun -1, adverb 6
inner+edge verb-past: he -7, who -11, and -6, not -2, be 1, also 3, later 3, just 4, person -4, people -6, body -6, name -2, noun -8, plural -3, adverb 2
inner+edge verb-participle: be 3, have 2
inner+edge verb-ing: be 5, possessive 3
inner+edge name: the -11, a -10, some -8, and -6, of -8, title -12, person -4, body -6, name -10, noun -9
inner+edge noun: the -4, a -1, name -8, noun -2, adjective -4, number -10, possessive -3
inner+edge plural: noun -12
inner+edge adjective: be -2
inner+edge adverb: be 4, have 4
inner+edge ed: be 1, have -1, name -6, adverb 1, possessive 4
inner+edge colon: name -9
inner+edge possessive: name -5
auxiliary+length 0: 0 2, 1 2, 2 -1, 3 -1, 4 -2, 5 -2, 6 -4
auxiliary+length 7: 0 -3, 1 2, 4 -3, 5 -10, 6 -12
auxiliary+length 8: 0 -2, 1 -2
auxiliary+length 10: 2 2
auxiliary+length 14: 0 -3, 1 2, 3 -3, 4 -5, 5 -7, 6 -10
auxiliary+length 21: 0 -4, 1 -1, 2 1, 3 1, 4 -2
auxiliary+length 28: 0 2, 1 -1, 2 1, 3 -4, 4 -8, 6 -8
auxiliary+length 35: 1 -2, 2 -1, 3 -1, 4 -1, 5 -3, 6 -1
edge+last the: this -2
edge+last this: this -5
edge+last that: this -1
edge+last some: this -3
edge+last his: this -15
edge+last her: this -9
edge+last he: this -13
edge+last they: this -11
edge+last it: this 2
edge+last i: this -10
edge+last who: this -5
edge+last which: this -11
edge+last when: this -12
edge+last before: this -12
edge+last and: this -16
edge+last but: this -11
edge+last to: the -3, this -3
edge+last of: this -11
edge+last by: this -7
edge+last in: this -4
edge+last on: this -4
edge+last at: this -6
edge+last for: this -7
edge+last with: this -8
edge+last from: this -10
edge+last out: this -10
edge+last prep: this -3
edge+last according: the 2
edge+last not: the 2, a -4, this -4
edge+last be: the 3, a -4, this 4
edge+last have: the 5, this 7
edge+last do: the 4, this 2
edge+last modal: the 3, this 4
edge+last also: the 2, this 2
edge+last later: the -1, this 2
edge+last just: the 1, a -3, this -2
edge+last day: this -5
edge+last time: this -9
edge+last title: this -8
edge+last person: this -13
edge+last people: this -16
edge+last body: this -8
edge+last document: this -8
edge+last statement: the -1, this -4
edge+last claim: the -2, this -4
edge+last verb-base: the 4, a -4, this -2
edge+last verb-s: the 2, a 1, this -1
edge+last verb-past: the 4, a -3, this 3
edge+last verb-participle: the 3, a -5
edge+last verb-ing: the 1, this -2
edge+last name: this -6
edge+last noun: this -3
edge+last plural: this -4
edge+last adjective: this -4
edge+last adverb: a -1, this 2
edge+last ed: a -2, this 2
edge+last ing: this 1
edge+last number: this -7
edge+last colon: the 1
edge+last dash: this -13
edge+last bracketClose: this -9
edge+last symbol: this -6
last: the 5
last: a -4
last: this -2
length+last 0: the 3, a -2
length+last 1: the 2, a -4
length+last 2: the 1, a -7
length+last 3: the 4, this -2
length+last 4: this -2
length+last 5: this -4
length+last 6: this -5
`;
