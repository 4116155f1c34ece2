// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const cueStart = `
length: 0 1
length: 1 1
length: 2 2
length: 4 -2
length: 5 -3
length: 6 -4
sort+length say: 0 4, 1 -3, 2 -1, 3 -3, 6 -3
sort+length add: 0 -1, 1 1, 2 -1, 3 -1, 4 -3, 6 -1
sort+length state: 0 -2, 2 2, 3 -1, 5 -1, 6 1
sort+length argue: 0 1, 1 -1, 2 -3, 4 -2, 6 -1
sort+length tell: 0 2, 1 1, 2 -2, 3 -2, 4 -2, 5 -2, 6 -1
sort+length warn: 0 4
sort+length ask: 0 3, 2 -3, 3 -1, 4 -3
sort+length believe: 1 -1, 2 -2, 3 -1, 4 -1, 6 -2
sort+length feel: 0 2, 1 1, 2 -4, 3 -2, 6 -8
sort+length see: 1 1, 2 -2, 3 -3, 4 -3, 5 -5, 6 -4
sort+length know: 0 -1, 1 -1, 2 1, 3 -3, 5 -1, 6 -10
sort+length want: 0 3, 1 -3, 2 -1
sort+length intend: 0 -3, 1 4, 3 -1, 4 -1, 5 -4, 6 -9
sort+length demand: 0 -1, 1 -1, 3 -1, 4 -2, 6 -1
sort+length call: 0 1, 1 -2, 2 -2, 3 -1, 5 2, 6 -5
sort+length deny: 0 -4, 1 -2
sort+length reject: 0 1, 1 2, 2 -1
sort+length confirm: 0 2, 1 -2, 2 -2
sort+length agree: 0 1, 1 1
sort+length doubt: 1 2
sort+length decline: 0 5
sort+length promise: 0 2, 1 -1, 2 -1, 3 -2, 6 -4
sort+length criticize: 0 -2, 2 -2, 3 1, 4 -4, 5 -2, 6 -3
sort+length praise: 0 -1, 1 1, 2 -1, 3 -1, 4 -2, 5 -3, 6 -2
sort+length show: 0 2, 1 -1, 2 -3, 3 -4, 4 -4, 5 -5, 6 -5
sort+length suggest: 0 3, 2 -1, 3 -3
sort+length report: 2 -1, 3 -5, 5 -3, 6 -2
sort+length detail: 0 -1, 1 -1, 2 -2
sort+length talk: 0 -1, 1 1, 2 -2
sort+length predict: 1 -1
sort+length decide: 0 1, 1 -2, 2 -1, 3 -1
sort+length love: 0 -4, 1 2, 2 1
sort+length emotion: 0 -1, 1 -2, 2 2, 3 -1
sort+length release: 0 1, 2 -1
sort+length point: 0 -2, 1 -2
sort+length search: 0 3, 1 -1, 2 -2
sort+length allow: 0 2
sort+length try: 0 1
sort+length give: 0 3, 1 1
sort+length make: 0 4, 1 -1, 2 -2, 3 -6, 4 -3, 6 -4
sort+length go: 0 2, 2 -2, 3 -2, 4 -8, 5 -9, 6 -9
sort+length do: 0 2, 2 -2, 3 -3, 4 -5, 5 -5, 6 -11
sort+length claim: 0 -1, 2 -1, 3 -2, 4 -2, 5 -1, 6 -6
sort+length statement: 0 -2, 1 -2, 3 1
sort+length according: 0 2
sort+length colon: 1 -2, 2 -1
sort+length unlisted: 0 3, 1 -1, 2 -2, 3 -2, 4 -3, 5 -4, 6 -8
tag+length according: 0 2
tag+length statement: 0 -2, 1 -2, 3 1
tag+length claim: 0 -1, 2 -1, 3 -2, 4 -2, 5 -1, 6 -6
tag+length verb-base: 3 -2, 5 -4, 6 -1
tag+length verb-s: 0 2, 2 -3, 3 -3, 4 -5, 5 -6, 6 -1
tag+length verb-past: 0 1, 1 2, 2 2, 3 -3, 4 -6, 5 -5, 6 -6
tag+length verb-participle: 1 3, 2 -3, 3 -4
tag+length verb-ing: 0 1, 1 -2, 2 1, 4 -1, 6 -3
tag+length ed: 0 1, 1 1, 2 -1, 3 -3, 4 -4, 5 -5, 6 -6
tag+length colon: 1 -2, 2 -1
edge: the -1
edge: this -6
edge: that -1
edge: some -3
edge: his -15
edge: her -10
edge: he -11
edge: they -10
edge: it 3
edge: i -10
edge: who -4
edge: which -12
edge: when -12
edge: as -1
edge: because -1
edge: before -11
edge: and -17
edge: but -9
edge: to -2
edge: of -10
edge: by -5
edge: in -4
edge: on -5
edge: at -4
edge: for -6
edge: with -7
edge: from -9
edge: out -9
edge: prep -3
edge: according 3
edge: not -1
edge: be 5
edge: have 8
edge: do 5
edge: modal 6
edge: also 3
edge: later 1
edge: day -5
edge: time -7
edge: title -5
edge: person -14
edge: people -14
edge: body -9
edge: document -7
edge: statement -2
edge: claim -1
edge: verb-s 2
edge: verb-past 4
edge: verb-participle -2
edge: verb-ing 1
edge: name -7
edge: noun -2
edge: plural -3
edge: adjective -3
edge: adverb 1
edge: ed 2
edge: ing 1
edge: number -5
edge: colon -2
edge: dash -13
edge: bracketClose -9
edge: possessive 1
edge: symbol -5
outer: the -7
outer: a -9
outer: this -1
outer: that -2
outer: some -4
outer: his 2
outer: her 4
outer: he 9
outer: they 7
outer: it -1
outer: i 6
outer: you 7
outer: him 3
outer: self 5
outer: who 6
outer: when 1
outer: as -6
outer: because -5
outer: before 4
outer: and 3
outer: but -2
outer: to -2
outer: of -4
outer: by 2
outer: in -8
outer: on -4
outer: at -3
outer: with 1
outer: from -2
outer: about -1
outer: out -7
outer: prep -4
outer: not -10
outer: be -4
outer: have -7
outer: do -7
outer: modal -7
outer: also -3
outer: later -1
outer: just -5
outer: time -2
outer: title 3
outer: person 6
outer: people 7
outer: body 4
outer: document 1
outer: statement -3
outer: claim -1
outer: verb-base -4
outer: verb-s -1
outer: verb-past -4
outer: verb-ing -6
outer: name 6
outer: noun -3
outer: plural 2
outer: adjective -8
outer: adverb -5
outer: ed -5
outer: ing -5
outer: number 1
outer: comma 4
outer: colon 1
outer: dash 2
outer: bracketClose 7
outer: close 1
outer: possessive -1
outer: symbol 2
edge+outer the: in -5, comma -3, close -9
edge+outer a: none -4, verb-past -3, comma -6
edge+outer some: none -3, comma -7
edge+outer he: none -7, but -2, comma -3, close -8
edge+outer who: comma -5
edge+outer which: comma -10
edge+outer and: none -6, name -7, noun -5, plural -5, comma -7
edge+outer but: none -8, comma -5
edge+outer to: verb-past -6, name 4
edge+outer of: some -7, noun -7
edge+outer according: none 6, comma 5
edge+outer not: do -8
edge+outer be: they 4, it -3, who 3, have -5, people 7, body 1, claim 2, name 2, noun 2, plural 4, comma 4
edge+outer have: who 1, and 3, people 2, body 3, name 4, noun 2, plural 3, comma 2
edge+outer do: he 2, name 3
edge+outer modal: people 4, name 5
edge+outer also: he 3, name 3
edge+outer later: name 3
edge+outer just: name 4, comma -4
edge+outer day: on -10
edge+outer title: none -6, name -8, comma -7, close -3
edge+outer person: the -4, name -7
edge+outer people: none -6, some -6, name -7, noun -2
edge+outer body: the -6, name -5
edge+outer document: the -5
edge+outer claim: the -3, his -1, noun -4, possessive 3
edge+outer verb-base: they 5, i 5, you 6, who 4, to -6, not -8, modal -6, people 6, document 7, name -4, plural 5, comma 3
edge+outer verb-s: he 3, it 1, who 1, and 3, person 3, body -2, document 2, name 3, noun -2, comma 5, close 4
edge+outer verb-past: none 3, that -4, he 3, they 1, it 2, i 3, who 2, which 2, when 6, and 1, but -1, be -5, have -6, also -2, later -1, just -3, day 1, time -3, title 4, person 6, people 1, body 6, document -1, statement 1, claim 2, verb-base 6, name 7, noun 3, plural 2, adverb -4, comma 6, dash 1, bracketClose 3, close 8
edge+outer verb-ing: none 5, because 6, before 6, and 5, by 2, be -3, people 1, name -1, noun -1, plural -2, comma 8, close 5
edge+outer name: the -6, a -3, some -6, and -11, of -7, title -10, person -8, body -1, name -6, noun -7, comma -8, close -10
edge+outer noun: the -5, a -7, some -5, his 2, name -3, noun -6, adjective -10, number -6
edge+outer plural: the -7, name -1, noun -3
edge+outer adjective: be -3
edge+outer adverb: he 5, be -4, people 2, name 1, comma 2
edge+outer ed: some -1, he 3, name 3, comma 1
edge+outer colon: name 3
edge+outer possessive: he 7, name -5
sort+edge say: the -8, a -7, some -10, he -7, and -6, to -2, of -2, be 3, have 3, also 3, later 4, just 1, title -8, person -4, people -3, body -10, verb-base 4, verb-s 3, verb-past 5, verb-ing -2, name -7, noun -11, plural -5, ed 1
sort+edge add: he -4, verb-base -3, verb-past 2, verb-ing 3, name -12
sort+edge state: the -4, he -2, have 2, do 2, verb-base -5, verb-s -1, verb-ing 2, name -15, noun -10
sort+edge argue: have 3, verb-s 2, verb-past 2, verb-ing 2, name -13
sort+edge tell: be 1, verb-s 1, verb-past 4, name -8
sort+edge warn: verb-past 4
sort+edge ask: be -1, verb-past 4, verb-ing -2, name -7
sort+edge believe: verb-base 3, verb-s 3, verb-past -1, name -1
sort+edge feel: be -1, verb-base 2, verb-s 1, verb-past -2, verb-ing 1
sort+edge see: be 2, verb-s -1, verb-past 1, name -6
sort+edge know: be -1, verb-base 1, verb-past 1, verb-participle 1, name -8
sort+edge want: verb-base 3, verb-s 2
sort+edge intend: be 1, have 2, verb-base 1, verb-s 3, verb-past -4, name -9
sort+edge demand: be -1, have 3, verb-past 1, verb-ing -2, name -1
sort+edge call: have 3, verb-base -1, verb-s 2, verb-past 2, verb-ing 1, name -13, noun -9
sort+edge deny: verb-past 1
sort+edge reject: verb-past -3
sort+edge confirm: verb-past -1, name -1
sort+edge agree: verb-past 1
sort+edge doubt: verb-past 2
sort+edge decline: verb-past 2
sort+edge promise: have 2, verb-s 1, verb-past 2, verb-ing 1, name -7
sort+edge criticize: be 1, have 3, verb-base -4, verb-s 1, verb-ing 2, name -9, noun -6, adverb 1
sort+edge praise: to -1, be 1, have 4, modal 2, verb-s -1, verb-past -1, verb-ing 1, name -2, noun -4
sort+edge show: the -10, be 2, have 2, document -2, verb-base 2, verb-past 1, verb-ing 2, name -12, noun -13
sort+edge suggest: have 2, verb-s 1, verb-past 2, verb-ing 2, name -9
sort+edge report: the -9, be 1, verb-base -1, verb-past 1, verb-ing 2, name -4
sort+edge detail: verb-base -3, verb-past 2
sort+edge talk: verb-past 1, verb-ing -1
sort+edge predict: verb-past 1
sort+edge decide: have 1, verb-past 2
sort+edge love: verb-base -4
sort+edge emotion: be 4
sort+edge release: be 5, verb-past -4
sort+edge point: verb-past -2
sort+edge search: be 1, verb-past -1
sort+edge try: verb-past 3
sort+edge give: verb-past 1
sort+edge make: have 2, verb-base 2, verb-s 1, verb-past -1, name -11
sort+edge go: have -2, verb-base 2, verb-past 2, name -3, noun -5
sort+edge do: be 1, have -3, verb-base 1, verb-s -1, verb-past 1, name -3, noun -1
sort+edge claim: the 3, a 3, some -2, in 2, be -4, claim -1, verb-past -3, name -2, noun 1, adjective 1, ed 1, ing 3, possessive -2
sort+edge statement: statement -2, verb-past 3
sort+edge according: according 2
sort+edge colon: name -10
sort+edge unlisted: the -3, be 4, have 3, name -12, noun -1, adverb 1, ed 3
sort+outer say: none -8, the -5, a -4, some -1, he 6, they 4, it 3, who -1, and -1, but 4, to -1, of -3, have -7, title 1, person 3, people 1, body 4, document 1, verb-base 1, verb-past -1, name 5, plural 1, comma 3, dash 3, bracketClose 2, close 3
sort+outer add: none -1, he 1, person 4, name 5, comma 1, close 1
sort+outer state: none -2, the -3, he 2, body 2, name 4, noun -3, close 1
sort+outer argue: none -7, he 2, and 2, people 3, name 1, comma -2
sort+outer tell: none -5, he 3, person 1, name -1, comma 3, close -2
sort+outer ask: none 2, he -1, when 4, name -3, comma 1
sort+outer believe: none -2, he 1, i 3, people 4, body 3, name -1, noun 1, comma -3
sort+outer feel: people 2, name 1, comma 1
sort+outer see: he 4, people 2, name -1, noun -3, comma -1
sort+outer know: none -2, he 2, i 3, name 1, noun 1, plural 1
sort+outer want: he 6, name -1
sort+outer intend: none 1, he 3, be -3, people 2, body 1, noun 1, comma -1
sort+outer demand: none -2, he 2, name 2, comma 1
sort+outer call: none -1, he 3, and 2, people 2, body -1, name 3, noun 1, plural 3, comma -2
sort+outer deny: name 3
sort+outer reject: name 1
sort+outer confirm: he 1, comma 2
sort+outer agree: name 4
sort+outer doubt: name -2
sort+outer decline: name -1
sort+outer promise: he 2, and 2, name 2, comma 3
sort+outer criticize: none -7, he 1, and 1, people 1, body -2, name 2, noun -1, comma 2
sort+outer praise: none -4, he 4, who 2, and -1, to -1, people 1, body 4, name 1, noun -3, plural 1, comma -1
sort+outer show: none -6, the -8, he 2, body -1, document 3, verb-base 2, name -2, noun 1, plural 2, comma -3
sort+outer suggest: he 4, comma 1
sort+outer report: none 1, the -6, he 2, body 1, name 1, comma 1
sort+outer detail: name -2
sort+outer talk: he 4, name 2, comma 3
sort+outer decide: name 1, noun 1, comma -1
sort+outer emotion: name 1
sort+outer release: name -4, comma 1
sort+outer point: name 2
sort+outer search: name -1
sort+outer make: none -4, he 4, name 1, noun 1, comma -2
sort+outer go: none -4, he 4, it -2, people -2, name -1, comma 1
sort+outer do: none -2, he 2, noun 1, comma -3
sort+outer claim: none 3, the -3, a -7, some -4, his 2, her 3, to -1, of -2, in -5, have -5, people -3, body -1, verb-base -2, verb-past 4, verb-ing 2, name -2, noun -4, adjective -6, comma -1, possessive 4
sort+outer statement: name -2
sort+outer according: none 4, comma 6
sort+outer colon: none -9
sort+outer unlisted: none -5, the -1, he 1, be -4, people 5, name 1
outer+outer2 the: none -3, of -5, in -3, comma -7, close -7
outer+outer2 a: verb-past -4, comma 1
outer+outer2 that: none 1
outer+outer2 some: and 3, comma 3
outer+outer2 his: none 2
outer+outer2 he: none 4, that 2, which 4, as 5, because 2, and 3, but 5, comma 6, close -1
outer+outer2 they: none 2, comma 4
outer+outer2 it: comma -2
outer+outer2 i: none 2, comma 3
outer+outer2 who: person -1, people 3, name 3, noun 5, comma 5
outer+outer2 when: none -1
outer+outer2 because: none -1, comma -1
outer+outer2 and: none -3, body 4, name 3, noun 3, plural 1, dash 2, close 2
outer+outer2 but: none -2, comma -3
outer+outer2 to: verb-past -1, noun -1
outer+outer2 of: some -9, noun -4
outer+outer2 in: noun -4
outer+outer2 not: do -7
outer+outer2 be: have -2, name -2, noun -1
outer+outer2 have: he -6, who -2, people -6, name -3, comma -2
outer+outer2 also: name -4
outer+outer2 day: on 1
outer+outer2 time: just 1
outer+outer2 title: none -5, the 4, name 3, comma -4, close -3
outer+outer2 person: the 2, a 1, body 3, noun 4, adjective 1
outer+outer2 people: none 2, the -2, some 4, his 2, body 2, name 2, noun 1, possessive 4
outer+outer2 body: a -2, his 2, of 1, body -2, name 2, possessive 5
outer+outer2 document: none 1, the 4, noun -1
outer+outer2 statement: the 4
outer+outer2 claim: the 3, noun 2
outer+outer2 verb-base: to -5, name 5
outer+outer2 verb-past: he -2, have 1, name -3
outer+outer2 name: none 1, the -3, a -5, that 2, some 2, when 2, as 3, because 2, before -1, and 2, of -1, in 2, title 1, person -4, name 4, noun -1, adjective -1, comma 5, dash 1, close 2
outer+outer2 noun: the -3, a -3, some -6, his -4, and -1, name -1, adjective 1, ed -2, number 4, comma -3, possessive -1
outer+outer2 plural: of 1, name 1, noun 1, adjective -2, possessive 4
outer+outer2 adjective: be -5, name -1
outer+outer2 adverb: be -6, name 1
outer+outer2 number: in 5
outer+outer2 comma: later -4, just -2, day 1, title 1, person 4, body 3, document -3, statement -2, claim -1, verb-s -1, verb-past 1, name 3, noun 1, plural -1, adjective 2, adverb -1, ed -1, number 1
outer+outer2 dash: name 2
outer+outer2 bracketClose: name 5, stop 4
outer+outer2 close: comma 2
outer+outer2 possessive: name 6
outer+outer2 symbol: name 3
length+outer 0: none 13, the -3, a -4, that -2, some -4, his 1, he 6, they 6, it 3, i 7, you 7, who 4, which 4, when 5, because -4, before 4, and 3, by 2, in -3, not -7, be -1, have -4, modal 2, also -2, just -1, time -4, title 1, person 11, people 4, body 2, document -1, statement -3, claim 3, verb-base 1, verb-s 2, verb-past -2, verb-ing 1, name 5, noun -3, plural 1, adjective -6, adverb -2, number 4, comma 24, dash 3, bracketClose 5, close 16, possessive -2, symbol 2
length+outer 1: none -4, the -3, a -5, that 2, his 4, he 6, they 3, it 1, i 3, who 6, which -1, because -2, before 1, and -1, but -3, of -1, have -1, do -6, modal -5, just -4, people 4, body 2, document 2, claim -1, verb-base -2, verb-s 1, verb-ing -5, plural 1, adjective -4, ed -2, comma -4, dash 3, close -8, possessive 1
length+outer 2: none -3, the -7, a -12, that -2, some -3, he 5, they 1, it 2, i 2, who 2, and 3, but -2, of -5, in -4, be -5, have -7, title 1, person 1, people 2, verb-base -3, verb-past -2, noun -1, plural -1, adjective -3, comma -3, dash -2, close -5
length+outer 3: none -6, the -8, a -8, some -1, he 1, and -1, but 1, of -9, title -1, person -3, people 1, body -1, verb-base -2, verb-past -10, name 2, noun -3, plural 1, adjective -2, comma -2
length+outer 4: none -3, the -10, a -6, some -9, he 1, and -1, of -2, title -2, body 1, verb-past -1, name -1, noun -4, plural 1, comma -2
length+outer 5: none -2, the -9, a -6, some -3, and -4, body 2, verb-past -9, noun -10, comma -1
length+outer 6: none -7, the -8, a -6, some -3, he -1, and -5, of -6, in -7, be -9, body -2, verb-base -7, verb-past -7, noun -4, plural -2, adjective -5, comma -2
length+edge 0: according 2, statement -2, claim -1, verb-s 2, verb-past 1, verb-ing 1, ed 1
length+edge 1: the 3, a 1, that 1, some -2, he -6, they -7, it -2, i -6, who -4, and -10, to -2, not -1, be 2, have 2, do 3, modal 1, also 2, later -1, just 1, person -6, people -8, body -4, document -3, verb-base -2, verb-past 1, name -1, noun 1, plural -2, adjective 2, adverb 1, possessive 3
length+edge 2: the -4, a 1, that -2, some 1, he -8, who -3, as -4, because -4, and -7, but -8, of -4, on -1, be 1, have 3, do 1, modal 2, just -1, title -9, people -7, body -5, verb-base 1, verb-s 1, verb-past 1, name -6, noun -1, plural -4, adjective -6, adverb -3, ed 1, number -2, possessive -1
length+edge 3: the -4, a -2, some -8, he -3, and -8, but -7, to 2, of -7, in -4, be 2, have 5, modal 2, just -1, title -8, person -5, people -8, body -11, verb-base -5, verb-past 2, name -6, noun -3, plural -1, adjective -10, possessive -3
length+edge 4: the -12, a -3, some -5, and -6, of -9, be 2, have 2, modal 3, title -5, body -7, verb-base -4, name -6, noun -7, plural -8, adjective -9
length+edge 5: the -13, a -6, some -10, and -7, of -5, be 2, have 3, title -7, body -6, verb-past 3, name -5, noun -5
length+edge 6: the -12, a -10, some -4, and -6, to -8, of -4, in -8, be -2, have -1, title -5, people -4, body -6, verb-base -6, verb-ing -1, name -12, noun -6, plural -7, adjective -9, possessive 1
inner+edge none: according 2, statement -2, claim -1, verb-s 2, verb-past 1, verb-ing 1, ed 1
inner+edge the: of -4, verb-past 1
inner+edge a: verb-past 8
inner+edge some: be 2, have 2
inner+edge and: name -9, noun -12, plural -9
inner+edge to: verb-base 3, verb-past 2, verb-ing 2, noun 1
inner+edge of: some -2, noun -1
inner+edge on: verb-past 1
inner+edge not: be 3, have 4, do 6, modal 4
inner+edge be: have 2, modal 5, name -2, noun -1
inner+edge have: he -4, people -3, name -9
inner+edge also: be 2, have 1
inner+edge just: be 1, have 6
inner+edge day: on -1
inner+edge title: name -3
inner+edge person: the -6, name -6
inner+edge people: name -7, noun -7
inner+edge body: the -6, name -8
inner+edge document: the -10
inner+edge claim: the 2, a 2, verb-past -1, adjective 2, possessive -1
inner+edge verb-base: to 1, not -1, have 1, do 2, modal 4, just 3, people -5, name -2, noun -1, plural -4, adverb 1
inner+edge verb-s: he -5, also 3, just 1, name -4, noun -1, adverb 6
inner+edge verb-past: he -5, who -12, and -9, not -2, also 3, later 2, just 3, person -5, people -6, body -7, name -2, noun -10, plural -3, adverb 2
inner+edge verb-participle: be 3, have 2
inner+edge verb-ing: be 5, possessive 3
inner+edge name: the -12, a -8, some -7, and -7, of -7, title -11, person -5, body -4, name -10, noun -10
inner+edge noun: the -5, a -1, name -8, noun -3, adjective -4, number -9, possessive -4
inner+edge plural: noun -10
inner+edge adverb: be 3, have 3
inner+edge ed: some -1, be 1, have -1, name -5, adverb 2, possessive 4
inner+edge colon: name -9
inner+edge possessive: name -5
auxiliary+length 0: 0 2, 1 2, 4 -2, 5 -3, 6 -5
auxiliary+length 7: 0 -1, 1 2, 3 -1, 4 -2, 5 -8, 6 -11
auxiliary+length 8: 0 -5, 1 -3
auxiliary+length 10: 2 2
auxiliary+length 14: 0 -4, 1 2, 3 -2, 4 -4, 5 -7, 6 -8
auxiliary+length 21: 0 -3, 2 1
auxiliary+length 28: 0 1, 2 1, 3 -5, 4 -9, 6 -8
auxiliary+length 35: 1 -2, 2 -1, 5 -2, 6 -1
edge+last the: this -1
edge+last this: this -6
edge+last that: this -1
edge+last some: this -3
edge+last his: this -15
edge+last her: this -10
edge+last he: this -11
edge+last they: this -10
edge+last it: this 3
edge+last i: this -10
edge+last who: this -4
edge+last which: this -12
edge+last when: this -12
edge+last as: this -1
edge+last because: this -1
edge+last before: this -11
edge+last and: this -17
edge+last but: this -9
edge+last to: the -2, this -2
edge+last of: this -10
edge+last by: this -5
edge+last in: this -4
edge+last on: this -5
edge+last at: this -4
edge+last for: this -6
edge+last with: this -7
edge+last from: this -9
edge+last out: this -9
edge+last prep: this -3
edge+last according: the 2
edge+last not: the 1, a -5, this -2
edge+last be: the 3, a -5, this 4
edge+last have: the 5, this 7
edge+last do: the 4, this 2
edge+last modal: the 2, this 5
edge+last also: the 1, this 4
edge+last later: the -1, this 1
edge+last just: the 1, a -4, this -1
edge+last day: this -5
edge+last time: this -7
edge+last title: this -5
edge+last person: this -14
edge+last people: this -14
edge+last body: this -9
edge+last document: this -7
edge+last statement: the -2, this -2
edge+last claim: the -1, this -6
edge+last verb-base: the 4, a -4, this -2
edge+last verb-s: the 2, a 1, this -2
edge+last verb-past: the 5, a -3, this 4
edge+last verb-participle: the 2, a -5
edge+last verb-ing: the 1, this -2
edge+last name: this -7
edge+last noun: this -2
edge+last plural: this -3
edge+last adjective: this -3
edge+last adverb: a -1, this 1
edge+last ed: a -1, this 2
edge+last ing: this 1
edge+last number: this -5
edge+last dash: this -13
edge+last bracketClose: this -9
edge+last possessive: this 1
edge+last symbol: this -5
last: the 5
last: a -4
last: this -2
length+last 0: the 3, a -2
length+last 1: the 3, a -3
length+last 2: the 1, a -8, this -1
length+last 3: the 3, this -1
length+last 4: this -2
length+last 5: this -4
length+last 6: this -4
`;
