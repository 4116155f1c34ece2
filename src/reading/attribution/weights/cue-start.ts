// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueStart = `
length: 0 1
length: 1 1
length: 2 2
length: 4 -2
length: 5 -4
length: 6 -5
sort+length say: 0 3, 1 -2, 2 -1, 3 -2, 6 -5
sort+length add: 0 -1, 4 -2, 6 -2
sort+length state: 0 -1, 3 -2, 4 -2, 5 -3, 6 -3
sort+length argue: 0 2, 1 -1, 2 -4, 3 -3, 4 -4, 6 -2
sort+length tell: 0 2, 1 1, 2 -3, 3 -3, 4 -4, 5 -5, 6 -3
sort+length warn: 0 3
sort+length ask: 0 3, 1 1, 2 -3, 3 -1, 4 -2
sort+length believe: 1 -1, 2 -2, 3 -2, 4 -2, 6 -4
sort+length feel: 0 2, 1 1, 2 -2, 6 -10
sort+length see: 1 1, 2 -2, 3 -2, 4 -1, 5 -4, 6 -2
sort+length know: 0 -1, 2 -1, 3 -2, 5 -1, 6 -11
sort+length want: 0 3, 1 -2, 2 -2
sort+length intend: 0 -3, 1 3, 3 -2, 4 -2, 5 -6, 6 -8
sort+length demand: 0 -1, 1 -1, 2 1, 4 -4, 6 -1
sort+length call: 0 1, 1 -1, 2 -3, 3 -1, 4 -2, 6 -5
sort+length deny: 0 -3, 1 -2
sort+length reject: 1 3, 2 -1
sort+length confirm: 0 3, 2 -2
sort+length agree: 0 2, 1 1, 2 -1
sort+length doubt: 1 3
sort+length decline: 0 5
sort+length promise: 0 1, 1 -2, 3 -3, 6 -2
sort+length criticize: 0 -3, 2 -1, 3 1, 4 -2, 5 -4, 6 -1
sort+length praise: 0 -1, 1 2, 2 -1, 3 -2, 4 -2, 5 -3, 6 -2
sort+length show: 0 3, 1 -1, 2 -2, 3 -6, 4 -5, 5 -3, 6 -5
sort+length suggest: 0 2, 1 -1, 3 -2
sort+length report: 2 -3, 3 -2, 4 1, 5 -4, 6 -2
sort+length detail: 0 -1, 2 -1
sort+length talk: 1 -1, 2 -1, 3 -1
sort+length decide: 0 1, 1 -3
sort+length love: 0 -4, 1 2, 2 2
sort+length emotion: 0 -2, 2 1, 3 -2
sort+length release: 0 1, 2 -2
sort+length point: 0 -2, 1 -2
sort+length search: 0 3, 2 -2
sort+length allow: 0 2, 1 1
sort+length try: 0 1
sort+length give: 0 2, 1 1
sort+length make: 0 4, 2 -1, 3 -7, 4 -3, 6 -5
sort+length go: 0 1, 2 -1, 3 -3, 4 -7, 5 -5, 6 -7
sort+length do: 0 3, 1 1, 2 -3, 3 -4, 4 -4, 5 -3, 6 -10
sort+length claim: 0 -1, 2 -2, 3 -3, 4 -2, 5 -2, 6 -7
sort+length statement: 0 -1, 1 -2, 2 -1
sort+length according: 0 2
sort+length colon: 0 1, 1 -1
sort+length unlisted: 0 2, 1 -1, 2 -1, 3 -2, 4 -3, 5 -3, 6 -10
tag+length according: 0 2
tag+length statement: 0 -1, 1 -2, 2 -1
tag+length claim: 0 -1, 2 -2, 3 -3, 4 -2, 5 -2, 6 -7
tag+length verb-base: 1 -1, 3 -2, 4 -1, 5 -3, 6 -2
tag+length verb-s: 0 2, 2 -3, 3 -1, 4 -3, 5 -5, 6 -2
tag+length verb-past: 0 1, 1 1, 2 1, 3 -2, 4 -5, 5 -6, 6 -6
tag+length verb-participle: 1 2, 2 -2, 3 -4
tag+length verb-ing: 0 1, 1 -2, 2 2, 3 1, 5 -1, 6 -3
tag+length ed: 1 1, 2 -1, 3 -2, 4 -4, 5 -4, 6 -5
tag+length colon: 0 1, 1 -1
edge: the -1
edge: a 1
edge: this -5
edge: some -3
edge: his -13
edge: her -10
edge: he -13
edge: they -10
edge: it 2
edge: i -9
edge: who -5
edge: which -9
edge: when -7
edge: as -2
edge: because -1
edge: before -10
edge: and -14
edge: but -8
edge: to -3
edge: of -12
edge: by -6
edge: in -4
edge: on -5
edge: at -5
edge: for -5
edge: with -6
edge: from -8
edge: out -9
edge: prep -3
edge: according 3
edge: not -2
edge: be 4
edge: have 8
edge: do 4
edge: modal 6
edge: also 3
edge: just -1
edge: day -5
edge: time -9
edge: title -6
edge: person -11
edge: people -14
edge: body -7
edge: document -9
edge: statement -3
edge: claim -1
edge: verb-s 1
edge: verb-past 4
edge: verb-participle -2
edge: name -6
edge: noun -2
edge: plural -3
edge: adjective -3
edge: adverb 1
edge: ed 2
edge: number -5
edge: colon -2
edge: dash -13
edge: bracketClose -8
edge: symbol -5
outer: the -7
outer: a -8
outer: that -1
outer: some -3
outer: his 3
outer: her 4
outer: he 9
outer: they 6
outer: i 6
outer: you 7
outer: him 3
outer: self 3
outer: who 6
outer: which 1
outer: when 2
outer: as -6
outer: because -5
outer: before 3
outer: and 3
outer: but -1
outer: to -3
outer: of -5
outer: by 2
outer: in -6
outer: on -6
outer: at -3
outer: from -1
outer: about -3
outer: out -7
outer: prep -4
outer: not -10
outer: be -3
outer: have -7
outer: do -7
outer: modal -6
outer: also -2
outer: just -6
outer: time -3
outer: title 2
outer: person 5
outer: people 7
outer: body 4
outer: document 1
outer: statement -2
outer: claim -1
outer: verb-base -3
outer: verb-s -1
outer: verb-past -3
outer: verb-ing -5
outer: name 6
outer: noun -3
outer: plural 3
outer: adjective -10
outer: adverb -5
outer: ed -4
outer: ing -6
outer: number 2
outer: comma 4
outer: colon -1
outer: dash 2
outer: bracketClose 6
outer: close 3
outer: possessive -1
outer: symbol 3
edge+outer the: none -1, of -1, in -4, comma -4, close -10
edge+outer a: none -3, verb-past -3, comma -7
edge+outer some: none -3, comma -5
edge+outer he: none -6, but -3, comma -4, close -6
edge+outer it: none 1
edge+outer who: comma -3
edge+outer which: comma -9
edge+outer and: none -2, name -6, noun -5, plural -4, comma -7
edge+outer but: none -9, comma -4
edge+outer to: verb-past -5, name 4, noun -1
edge+outer of: some -7, noun -9
edge+outer according: none 6, comma 5
edge+outer not: do -7
edge+outer be: they 3, it -2, who 2, have -4, people 7, body 2, claim 3, name 2, noun 1, plural 4, comma 4
edge+outer have: who 1, and 3, people 1, body 3, name 5, plural 2, comma 2
edge+outer do: he 2, name 2
edge+outer modal: people 5, name 4
edge+outer also: he 4, name 5
edge+outer later: name 2
edge+outer just: name 4, comma -1
edge+outer day: on -8
edge+outer title: none -2, name -7, comma -5, close -5
edge+outer person: the -3, name -5
edge+outer people: none -5, some -2, name -6, noun -4
edge+outer body: the -9, name -8
edge+outer document: the -5
edge+outer claim: the -3, noun -3, possessive 4
edge+outer verb-base: they 6, i 6, you 5, who 5, to -7, not -7, modal -7, people 6, body -1, document 5, name -3, noun -1, plural 5, comma 4
edge+outer verb-s: he 3, who 1, and 2, person 4, body -2, document 2, name 3, noun -3, comma 5, close 3
edge+outer verb-past: none 4, that -3, he 4, they 2, it 2, i 2, who 2, which 1, when 3, and 3, be -4, have -7, also -1, later -1, just -3, day 2, time -2, title 5, person 6, people 1, body 7, claim 2, verb-base 6, name 7, noun 3, plural 2, adverb -4, comma 7, dash 2, bracketClose 5, close 9
edge+outer verb-ing: none 7, because 6, before 7, and 5, by 2, be -3, plural -1, comma 9, close 6
edge+outer name: none 1, the -5, a -7, some -6, and -10, of -9, title -7, person -9, body -2, name -8, noun -10, comma -12, close -7
edge+outer noun: the -3, a -10, some -5, his 2, name -2, noun -4, adjective -8, number -6, comma 1, possessive 1
edge+outer plural: the -6, name -3, noun -1
edge+outer adjective: be -3
edge+outer adverb: he 2, be -3, people 2, name 1, comma 1
edge+outer ed: he 3, name 5, comma 1
edge+outer colon: name 2
edge+outer possessive: he 7, name -5
sort+edge say: the -7, a -7, some -8, he -4, and -6, to -2, of -4, be 3, have 1, also 2, later 3, just 1, title -5, person -3, people -6, body -8, verb-base 4, verb-s 5, verb-past 5, verb-ing -2, name -11, noun -11, plural -6, ed 1
sort+edge add: he -4, verb-base -3, verb-past 2, verb-ing 2, name -6
sort+edge state: the -2, he -3, be -1, have 3, do 2, verb-base -5, verb-past 1, verb-ing 1, name -12, noun -10
sort+edge argue: have 3, verb-base 1, verb-s 1, verb-past 2, verb-ing 1, name -9
sort+edge tell: be 2, verb-s 2, verb-past 3, name -11
sort+edge warn: verb-past 2
sort+edge ask: be -2, verb-past 3, verb-ing -1, name -9
sort+edge believe: verb-base 3, verb-s 3, verb-past -1, name -2
sort+edge feel: verb-base 2, verb-s 2, verb-past -2, verb-ing 1
sort+edge see: be 2, verb-past 2, name -3
sort+edge know: verb-base 1, verb-s 1, verb-past 2, name -8
sort+edge want: verb-base 3, verb-s 2
sort+edge intend: be 2, have 3, verb-s 1, verb-past -4, name -7
sort+edge demand: have 3, name -5
sort+edge call: to 1, have 3, verb-base -1, verb-s 3, verb-past 2, verb-ing 2, name -10, noun -10
sort+edge deny: verb-past 1
sort+edge reject: verb-past -3
sort+edge confirm: verb-past -1, name -3
sort+edge agree: verb-past 1
sort+edge doubt: verb-past 2
sort+edge decline: verb-past 2
sort+edge promise: have 2, verb-s 1, verb-past 2, verb-ing -1, name -6
sort+edge criticize: have 2, verb-base -3, verb-s 1, verb-past -1, verb-ing 2, name -5, noun -5
sort+edge praise: to -1, be 1, have 4, modal 2, verb-s -1, verb-past -2, noun -3, adverb 1
sort+edge show: the -8, be 2, have 3, document -3, verb-base 1, verb-s -1, verb-past 1, verb-ing 2, name -11, noun -10
sort+edge suggest: have 2, verb-base 1, verb-past 1, verb-ing 1, name -8
sort+edge report: the -5, be 1, verb-past 1, verb-ing 2, name -1
sort+edge detail: verb-base -3, verb-past 2, verb-ing 1
sort+edge decide: have 1, verb-past 1
sort+edge love: verb-base -3
sort+edge emotion: be 4, verb-past -2
sort+edge release: be 4, verb-past -3
sort+edge point: verb-past -2
sort+edge search: be 1
sort+edge try: verb-past 3
sort+edge give: verb-past 1
sort+edge make: have 2, verb-base 2, verb-past -1, name -7
sort+edge go: have -2, verb-base 1, verb-s 1, verb-past 3, name -1, noun -4
sort+edge do: be 1, have -1, verb-base 1, verb-s -1, verb-ing -1, name -4, noun -2
sort+edge claim: the 3, a 3, some -1, in 2, be -3, have 1, claim -1, verb-base -2, verb-past -2, name -5, noun 1, adjective 1, ing 2, possessive -2
sort+edge statement: statement -1, verb-past 3
sort+edge according: according 2
sort+edge colon: name -9, colon 1
sort+edge unlisted: the -4, be 5, have 3, name -9, noun -3, ed 2
sort+outer say: none -8, the -4, a -3, he 4, they 3, it 3, who -2, and -1, but 3, to -3, of -5, have -7, title 2, person 2, people 1, body 3, document 2, verb-base 1, name 5, plural 1, number -1, comma 3, dash 2, bracketClose 3, close 4
sort+outer add: none -2, he 1, person 4, name 4, comma 1, close 1
sort+outer state: none -2, the -2, he 2, and 1, person 2, body 2, name 4, noun -3, comma 1, close 1
sort+outer argue: none -5, he 2, and 2, people 3, name 2
sort+outer tell: none -7, he 3, person 2, comma 2, close -3
sort+outer ask: he -1, when 3, name -3, comma 1
sort+outer believe: none -1, he 1, i 3, people 2, body 2, noun 1, comma -3
sort+outer feel: people 2, name 1, comma 1
sort+outer see: none -3, he 3, people 2, comma -1
sort+outer know: none -3, he 2, i 3, plural 1
sort+outer want: he 3
sort+outer intend: none -1, he 4, be -4, people 1, body 2, noun -1, comma -1
sort+outer demand: none -3, he 1, name 2, comma 1
sort+outer call: none -3, he 3, and 2, people 2, name 4, noun 1, plural 2, comma -2
sort+outer deny: name 2
sort+outer confirm: name 1, comma 2
sort+outer agree: name 2
sort+outer doubt: name -2
sort+outer decline: name -1
sort+outer promise: he 3, and 2, name 2, comma 2
sort+outer criticize: none -5, he 2, and 2, body -3, name 2, comma 2
sort+outer praise: none -1, he 4, who 2, and 1, people 2, body 4, noun -4, plural 1, comma -1
sort+outer show: none -5, the -5, he 3, body -2, document 3, verb-base 1, name -3, noun 1, plural 2, comma -3
sort+outer suggest: he 2, name 1, comma 1
sort+outer report: the -3, he 1, body 1, noun 1, comma 2
sort+outer detail: name -1
sort+outer talk: he 4, name 1, comma 2
sort+outer decide: noun 1, comma 1
sort+outer emotion: name 1
sort+outer release: name -4, comma 1
sort+outer point: name 3
sort+outer search: name -1
sort+outer make: none -4, he 4, comma -2
sort+outer go: none -3, he 2, it -3, people -3, name -2, comma 1
sort+outer do: none -3, he 2, body 1, comma -2
sort+outer claim: none 2, the -3, a -6, some -4, his 3, her 2, and 1, to -3, of -1, in -4, be 1, have -3, people -2, verb-base -2, verb-past 3, verb-ing 2, name -1, noun -5, adjective -6, comma -1, possessive 4
sort+outer statement: name -2
sort+outer according: none 4, comma 5
sort+outer colon: none -10
sort+outer unlisted: none -5, the -1, he 1, and -1, be -4, people 4, body 1
outer+outer2 the: none -3, of -6, in -2, comma -6, close -5
outer+outer2 a: none -1, verb-past -6
outer+outer2 that: none 2
outer+outer2 some: none -2, and 2, comma 3
outer+outer2 his: none 3
outer+outer2 he: none 4, that 2, which 3, when 2, as 4, and 4, but 6, comma 6
outer+outer2 they: none 3, comma 5
outer+outer2 it: comma -2
outer+outer2 i: none 3, comma 3
outer+outer2 who: person -2, people 3, name 2, noun 4, comma 5
outer+outer2 when: none 1
outer+outer2 because: none -1, comma -1
outer+outer2 and: none -2, people 1, body 3, name 3, noun 3, plural 1, comma 1, dash 3, close 1
outer+outer2 but: none -2, comma -1
outer+outer2 to: verb-past -1, noun -1
outer+outer2 of: some -7, noun -5
outer+outer2 in: noun -4
outer+outer2 not: do -6
outer+outer2 be: have -1, name -2
outer+outer2 have: he -9, who -2, people -5, name -3, comma -3
outer+outer2 also: name -5
outer+outer2 day: on 1
outer+outer2 title: none -2, the 6, name 2, comma -3, close -4
outer+outer2 person: the 2, body 4, noun 4, adjective 1
outer+outer2 people: none 2, the -1, some 3, body 2, name 2, noun 2, adjective 1, comma 1, possessive 3
outer+outer2 body: none 1, a -1, his 2, of 2, body 1, name 2, possessive 4
outer+outer2 document: none 1, the 3, noun -1
outer+outer2 statement: the 3
outer+outer2 claim: the 3, noun 1
outer+outer2 verb-base: to -5, name 5
outer+outer2 verb-s: name -1
outer+outer2 verb-past: he -3, name -3
outer+outer2 name: none 2, the -3, a -5, that 2, some 2, when 2, as 3, because 2, before -1, and 1, of -3, in 1, title 2, person -4, name 4, noun -2, adjective -1, comma 5, dash 1, close 2
outer+outer2 noun: the -2, a -3, some -5, his -3, and -2, noun 1, adjective 1, number 3, possessive -1
outer+outer2 plural: of 2, body 1, noun 1, adjective -2, possessive 4
outer+outer2 adjective: the -1, be -5, name -1
outer+outer2 adverb: be -4
outer+outer2 number: in 4
outer+outer2 comma: later -4, just -1, title 1, person 4, body 4, document -3, statement -1, claim -2, verb-base 1, verb-past 1, name 2, noun 1, plural -1, adjective 2, adverb 2, ed -1, number 2
outer+outer2 dash: name 5, noun -1
outer+outer2 bracketClose: name 5, stop 4
outer+outer2 close: comma 4
outer+outer2 possessive: name 5
length+outer 0: none 13, the -2, a -4, that -2, some -3, his 1, he 8, they 6, it 3, i 8, you 7, who 5, which 3, when 3, because -4, before 4, and 2, to -1, by 2, in -3, not -6, be -2, have -4, modal 1, also -2, just -1, time -4, title 2, person 10, people 5, body 2, statement -2, claim 3, verb-base 1, verb-s 1, verb-past -2, name 4, noun -2, plural 1, adjective -5, adverb -2, number 4, comma 23, dash 3, bracketClose 7, close 15, possessive -1, symbol 2
length+outer 1: none -5, the -4, a -7, that 2, some -1, his 4, he 5, they 3, it 1, i 2, who 4, as -1, because -2, before 1, and -1, but -3, of -1, be 1, have -2, do -6, modal -5, just -3, title 1, person 2, people 3, body 1, document 2, verb-base -3, verb-ing -5, plural 1, adjective -5, ed -1, number -2, comma -4, dash 3, close -10, possessive 1
length+outer 2: none -3, the -5, a -10, that -1, some -2, he 5, it 1, i 1, who 2, and 1, but -1, of -8, in -4, be -4, have -7, title 1, person 2, people 2, body 1, verb-base -2, verb-past -3, name 2, adjective -6, comma -2, close -5
length+outer 3: none -5, the -9, a -10, some -2, he 2, and -1, but -2, of -9, title -1, people 2, verb-base -2, verb-past -8, name 2, noun -4, plural 1, adjective -3
length+outer 4: none -1, the -9, a -5, some -8, of -2, people -1, body 1, verb-past -2, name -1, noun -4, plural 1, comma -2
length+outer 5: none -4, the -8, a -6, some -1, and -5, verb-past -8, noun -7, comma -2
length+outer 6: none -7, the -7, a -5, some -3, he -3, and -4, of -4, in -5, be -8, body -2, verb-base -7, verb-past -10, noun -6, plural -4, adjective -5, comma -3
length+edge 0: according 2, statement -1, claim -1, verb-s 2, verb-past 1, verb-ing 1, colon 1
length+edge 1: the 3, a 1, some -1, he -7, they -7, it -3, i -6, who -3, and -9, to -2, not -1, be 1, have 3, do 3, modal 1, also 2, just 1, person -7, people -9, body -3, document -5, verb-base -1, name -3, plural -3, adjective 2, adverb 1, possessive 3
length+edge 2: the -4, a 1, that -3, he -6, who -5, because -5, and -5, but -7, of -4, in -1, on -2, not -1, be 1, have 3, do 1, modal 2, just -2, title -7, people -7, body -8, verb-s 1, verb-past 1, name -6, noun -4, plural -2, adjective -3, adverb -2, ed 1, number -3, possessive -1
length+edge 3: the -6, a -4, some -8, he -6, and -6, but -6, to -1, of -8, in -5, be 2, have 5, modal 2, just -2, title -6, person -5, people -5, body -8, verb-base -4, verb-past 2, name -7, noun -2, plural -2, adjective -9, ed -3, possessive -1
length+edge 4: the -12, a -3, some -3, and -7, of -6, be 3, have 2, modal 3, title -3, body -7, verb-base -6, name -6, noun -5, plural -6, adjective -8
length+edge 5: the -12, a -6, some -9, and -5, of -5, be 1, have 3, title -5, body -7, verb-past 2, name -3, noun -7
length+edge 6: the -11, a -11, some -3, and -6, to -8, of -6, in -9, be -2, title -7, people -5, body -8, verb-base -3, verb-ing -2, name -11, noun -4, plural -7, adjective -8, ed -1, possessive -3
inner+edge none: according 2, statement -1, claim -1, verb-s 2, verb-past 1, verb-ing 1, colon 1
inner+edge the: of -5, in 2, verb-past 1
inner+edge a: verb-past 7
inner+edge some: be 2, have 2
inner+edge and: name -4, noun -11, plural -6
inner+edge to: verb-base 1, verb-past 2, verb-ing 1
inner+edge of: some -3, noun -6
inner+edge on: verb-past 2
inner+edge not: be 3, have 3, do 5, modal 4
inner+edge be: have 2, modal 4, name -1, noun -1
inner+edge have: he -5, people -2, name -3
inner+edge also: be 3, have 1
inner+edge just: be 1, have 5
inner+edge day: on -1
inner+edge title: name -3
inner+edge person: the -6, name -3
inner+edge people: name -7, noun -8
inner+edge body: the -6, name -8
inner+edge document: the -9
inner+edge claim: the 2, a 2, verb-past -2, noun 1, adjective 2, possessive -2
inner+edge verb-base: not -2, have 1, do 2, modal 5, just 3, people -6, name -1, noun -1, plural -3
inner+edge verb-s: he -5, also 3, just 1, name -8, noun -2, adverb 5
inner+edge verb-past: he -7, who -8, and -6, not -2, also 2, later 2, just 2, person -5, people -5, body -10, name -5, noun -6, plural -6, adverb 2
inner+edge verb-participle: be 5, have 1
inner+edge verb-ing: be 4, adverb -1, possessive 3
inner+edge name: the -12, a -10, some -8, and -6, of -7, title -8, person -7, body -4, name -10, noun -10
inner+edge noun: the -3, a -2, name -6, noun -5, adjective -1, number -10, possessive -2
inner+edge plural: noun -8
inner+edge adverb: be 4, have 3
inner+edge ed: be 1, name -7, adverb 2, possessive 4
inner+edge colon: name -10
inner+edge possessive: name -6
auxiliary+length 0: 0 2, 1 2, 2 -1, 3 -1, 4 -3, 5 -2, 6 -4
auxiliary+length 7: 0 -2, 1 1, 3 -1, 4 -4, 5 -8, 6 -9
auxiliary+length 8: 0 -3, 1 -2, 3 1
auxiliary+length 10: 2 1
auxiliary+length 14: 0 -3, 1 2, 3 -3, 4 -4, 5 -6, 6 -12
auxiliary+length 21: 0 -3, 2 1, 3 -1, 4 -2
auxiliary+length 28: 1 -1, 2 2, 3 -2, 4 -7, 6 -8
auxiliary+length 35: 0 -1, 1 -2, 2 -1, 3 -1, 5 -3, 6 -1
edge+last the: this -1
edge+last a: this 1
edge+last this: this -5
edge+last some: this -3
edge+last his: this -13
edge+last her: this -10
edge+last he: this -13
edge+last they: this -10
edge+last it: this 2
edge+last i: this -9
edge+last who: this -5
edge+last which: this -9
edge+last when: this -7
edge+last as: this -2
edge+last because: this -1
edge+last before: this -10
edge+last and: this -14
edge+last but: this -8
edge+last to: the -3, this -5
edge+last of: this -12
edge+last by: this -6
edge+last in: this -4
edge+last on: this -5
edge+last at: this -5
edge+last for: this -5
edge+last with: this -6
edge+last from: this -8
edge+last out: this -9
edge+last prep: this -3
edge+last according: the 2
edge+last not: the 1, a -4, this -2
edge+last be: the 3, a -4, this 4
edge+last have: the 4, this 6
edge+last do: the 4, this 2
edge+last modal: the 2, this 4
edge+last also: the 1, this 2
edge+last later: the -1, this 1
edge+last just: the 1, a -4, this -2
edge+last day: this -5
edge+last time: this -9
edge+last title: this -6
edge+last person: this -11
edge+last people: this -14
edge+last body: this -7
edge+last document: this -9
edge+last statement: the -1, this -3
edge+last claim: the -2, this -5
edge+last verb-base: the 2, a -3, this -2
edge+last verb-s: the 1, this -1
edge+last verb-past: the 5, a -3, this 4
edge+last verb-participle: the 2, a -3
edge+last verb-ing: this -2
edge+last name: this -6
edge+last noun: this -2
edge+last plural: this -3
edge+last adjective: this -3
edge+last adverb: a -1
edge+last ed: this 2
edge+last number: this -5
edge+last colon: the 1
edge+last dash: this -13
edge+last bracketClose: this -8
edge+last symbol: this -5
last: the 5
last: a -3
last: this -4
length+last 0: the 2, a -2
length+last 1: the 3, a -2
length+last 2: the 1, a -6, this -1
length+last 3: the 3, this -2
length+last 4: this -2
length+last 5: this -4
length+last 6: this -5
`;
