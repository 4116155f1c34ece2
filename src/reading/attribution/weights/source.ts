// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const source = `
side: 1 -1
side: 3 -2
side: 4 1
side: 5 1
side+sort 0: say -8, add -2, state -2, argue -4, tell -3, ask 4, believe -1, feel -4, know 2, want -6, intend 1, demand -1, call -2, reject -4, confirm -3, agree -1, promise -4, criticize -1, praise -6, show -6, suggest -4, report -5, detail -1, talk -5, predict -2, decide -5, emotion -7, point -4, make -3, go 7, do -2, according -9, colon -4, unlisted -1
side+sort 1: say 2, add 1, state 1, tell -1, warn 1, ask 1, feel 1, see -1, want 2, intend -1, demand 1, deny 3, confirm 1, decline 3, promise -1, criticize -2, praise 1, show 3, suggest 3, detail -1, decide 1, love -1, emotion -2, release -1, point 2, allow 1, try 3, give 1, go -11, do -2, claim -3, statement 1, according -7, colon 1, unlisted -1
side+sort 2: add -3, state -1, argue -3, ask 2, feel -4, see -2, know -2, intend -2, demand -2, call 1, reject -1, confirm -3, criticize -1, show -3, suggest -2, report -1, emotion -4, go -5, do -3, claim -1, according -7, unlisted -2
side+sort 3: say -4, add 1, state -1, argue 1, tell 1, warn 1, ask -3, believe -4, feel -1, see -1, know -4, want -4, intend -3, demand -1, call -1, deny -1, reject -4, confirm -1, agree -5, decline 2, promise -1, criticize 3, praise -3, show -5, suggest -4, report -2, detail -1, talk 2, predict -3, emotion -1, point 3, search -1, give -1, make -2, go -1, do -1, claim -4, statement -3, according -14, unlisted -5
side+sort 4: say -2, add -2, state -3, argue -5, tell -10, warn -6, ask -5, believe -4, feel -6, see -7, know -2, want -8, intend -8, demand -6, call -13, deny -6, reject -6, confirm -8, agree -4, doubt -5, promise -8, criticize -11, praise -8, show -14, suggest -6, report -3, detail -6, talk -9, predict -9, decide -9, love -2, emotion 3, release -7, point -8, search -13, allow -10, try -4, give -8, make -8, go 1, do -2, claim -5, statement -5, according 5, colon -11, unlisted -2
side+sort 5: say -12, add -2, state -5, argue -5, tell -7, ask 2, believe -3, feel -5, see -4, know -3, want -6, intend -13, demand -4, call -2, agree -5, decline -7, promise -5, criticize 1, praise 2, show -5, report -3, detail -4, talk -6, decide -7, search -5, make 1, go -1, do -4, claim 3, unlisted -2
side+form 0: according -9, verb-base -6, verb-s -1, verb-past 2, verb-participle 8, verb-ing -11, ed -1, colon -4
side+form 1: according -7, statement 1, claim -3, verb-base 2, verb-s 2, verb-past -3, verb-participle -10, verb-ing 3, ed -1, colon 1
side+form 2: according -7, claim -1, verb-base 1, verb-ing -3, ed -2
side+form 3: according -14, statement -3, claim -4, verb-s -5, verb-past -5, verb-participle -4, verb-ing 5, ed -6
side+form 4: according 5, statement -5, claim -5, verb-base -5, verb-s -3, verb-past -1, verb-participle -4, verb-ing -10, ed -3, colon -11
side+form 5: claim 3, verb-base -6, verb-s -4, verb-past -1, verb-ing -6, ed -2
first: the 1
first: a 2
first: that -3
first: some 2
first: my -1
first: her 1
first: he 1
first: it -5
first: you 1
first: him -2
first: self -9
first: who 1
first: which -2
first: what -9
first: about -4
first: prep -5
first: not -5
first: just -5
first: day -5
first: month -6
first: time -7
first: person -3
first: people 1
first: document 1
first: statement -5
first: claim -6
first: verb-base -5
first: verb-past -4
first: verb-ing -5
first: name 1
first: noun -3
first: adjective -1
first: adverb -3
first: ed -6
first: ing -6
first: number -1
first: symbol -12
side+first 1: a 3, this -1, that 2, some -1, his 4, her 2, he 2, they 2, it -2, i 3, you 4, him 1, somebody 2, who 2, which -3, what -7, about -2, prep -8, not -4, just -4, day -3, month -3, time -6, title -2, person -4, body -2, document -1, statement -3, claim -5, verb-base -4, verb-past -3, verb-ing -6, noun -3, plural -2, adjective -3, adverb -4, ed -4, ing -3, number -1, symbol -11
side+first 2: the 1, a -1, that -2, some 1, his -1, he -2, who -5, prep -4, just -4, day -5, title 1, person -3, people 1, body -2, verb-base -2, verb-past -3, verb-ing -4, name -1, noun -3, plural -3, adverb -4, ed -4, number -4
side+first 3: the -2, this -2, that -9, some -3, his -3, her -3, he -2, they -2, it -3, i -6, you -4, who -1, which -3, what -3, about -2, prep -5, not -5, just -10, day -6, time -6, title 1, person -3, people -3, body -5, claim -7, verb-base -8, verb-past -10, verb-ing -3, noun -2, plural -2, adjective -2, adverb -3, ed -8, ing -3, number -8, symbol -5
side+first 4: the -2, a -2, this -6, that -19, some 1, his -5, her -2, he -6, they -5, it -9, him -3, self -6, what -9, about -6, prep -2, day -6, title -1, person -2, people 1, body 1, claim -9, verb-ing -4, name -1, plural -4, adjective -4, ed -3, ing -5, number 1
side+first 5: the -2, a -3, her -2, day -7, month -5, title -1, verb-base -13, verb-ing -3, name -1, noun -2, plural -2, adjective -5, ing -4, number -4
beforeFirst: none 1
beforeFirst: that 1
beforeFirst: he -5
beforeFirst: they -4
beforeFirst: it -7
beforeFirst: i -6
beforeFirst: who 1
beforeFirst: which 3
beforeFirst: what 3
beforeFirst: how -2
beforeFirst: when 2
beforeFirst: whether -3
beforeFirst: if -1
beforeFirst: because 4
beforeFirst: before 1
beforeFirst: and -1
beforeFirst: but 3
beforeFirst: or -5
beforeFirst: to -3
beforeFirst: of -5
beforeFirst: by 1
beforeFirst: in -5
beforeFirst: on -6
beforeFirst: at -8
beforeFirst: for -4
beforeFirst: with -1
beforeFirst: from 1
beforeFirst: about -9
beforeFirst: against -9
beforeFirst: than -3
beforeFirst: out -4
beforeFirst: prep -3
beforeFirst: not -5
beforeFirst: be -5
beforeFirst: have -3
beforeFirst: do -2
beforeFirst: modal -3
beforeFirst: also -7
beforeFirst: later -1
beforeFirst: just -2
beforeFirst: day -3
beforeFirst: month -5
beforeFirst: person -6
beforeFirst: people -2
beforeFirst: body -6
beforeFirst: document -4
beforeFirst: statement -1
beforeFirst: claim -1
beforeFirst: verb-base -6
beforeFirst: verb-s -2
beforeFirst: verb-past -2
beforeFirst: verb-participle -1
beforeFirst: verb-ing -6
beforeFirst: name -4
beforeFirst: noun -5
beforeFirst: plural -3
beforeFirst: adverb -4
beforeFirst: ed -3
beforeFirst: comma 3
beforeFirst: stop -2
beforeFirst: colon 3
beforeFirst: semicolon 2
beforeFirst: dash 1
beforeFirst: bracketOpen -3
beforeFirst: open -3
beforeFirst: close 3
beforeFirst: symbol -5
beforeFirst+first none: the -1, a 5, this -3, that -6, his -2, her 3, they 1, it -5, i -2, prep -3, just -5, title -2, person 4, people 2, body 4, document 4, verb-past 3, verb-ing -1, noun 5, adverb 1, ing 3
beforeFirst+first that: the 2, he -4, name 2, noun -3
beforeFirst+first he: verb-past -3
beforeFirst+first who: verb-past -8
beforeFirst+first which: he 2, name 1
beforeFirst+first when: name 3
beforeFirst+first if: name -3
beforeFirst+first as: the -1, a -8, some -2, he 2, name 3, noun -5
beforeFirst+first because: the 1, some 1, he -2, name -1
beforeFirst+first before: name -1
beforeFirst+first and: a 1, some -1, he 5, i 2, title -4, people -1, name -4, noun -5, plural -5, adjective -5
beforeFirst+first but: the -2, some 3, he 1, name 5
beforeFirst+first to: the -1, a 2, his -1, people -3, verb-base -7, name -2, noun -3
beforeFirst+first of: the -4, a 1, some -1, his 1, title -1, people -6, body -11, verb-ing -6, name -3, noun -4, plural -3, adjective -7, ing -5
beforeFirst+first by: the -2, some -1, title -1, verb-ing -9, name 1, noun -1
beforeFirst+first in: the -6, a -3, some -5, his 1, month -8, verb-ing -5, name -7, noun -10, number -6
beforeFirst+first on: the -2, a -7, his -5, day -8, name -3, noun -2, plural -2, adjective -6
beforeFirst+first at: the -5, a -8, name -2, noun -7
beforeFirst+first for: the -7, a -2, some -4, his -3, title -3, verb-ing -4, name -4, noun -5, plural -1
beforeFirst+first with: the -5, a -4, some 2, name -4, noun 2
beforeFirst+first from: the -8
beforeFirst+first about: the -3, a -8, his -3, name -11, noun -7
beforeFirst+first against: name -5
beforeFirst+first out: the -3, a -1, that -4
beforeFirst+first prep: the -6, a -2, his -1, name -3
beforeFirst+first not: verb-base -4
beforeFirst+first be: the -8, a -2, that -4, some -3, not -4, just -5, verb-past -4, verb-ing -7, adjective -3, adverb -4, ed -4, ing -5
beforeFirst+first have: a -2, verb-past -9, ed -4
beforeFirst+first do: not -6
beforeFirst+first modal: verb-base -8
beforeFirst+first also: verb-past -3
beforeFirst+first just: some -4, time -7, verb-past -8, noun -7
beforeFirst+first day: that -3, time -4
beforeFirst+first month: number -5
beforeFirst+first person: who 4, person -7, name -8
beforeFirst+first people: who 1, verb-past -6
beforeFirst+first body: person -6, people -8, body -5, verb-past -2, name -9, noun -12, plural -6
beforeFirst+first claim: that -2, prep -4
beforeFirst+first verb-base: the -2, a -6, this -4, that -5, some -3, his -6, her -4, he 1, they -9, it -6, him 1, title -3, people -4, name -3, noun -10, plural -6
beforeFirst+first verb-s: the -3, a -5, that -5, some -2, his -3, he -7, it -5, title -2, name -4, noun -8
beforeFirst+first verb-past: the -6, a -4, this -8, that -11, some 1, his -5, her -2, he -7, they -9, it -8, him -5, what -6, about -7, prep -6, day -5, title -1, people -3, claim -4, verb-ing -6, name 1, noun -1, plural -4, adjective -4, ed -1, ing -7
beforeFirst+first verb-ing: the -4, a -6, that -2, some 1, his -3, her -2, he -2, him -2, title -5, people -5, name -6, noun -1, plural -2, adjective -1
beforeFirst+first name: who -1, verb-base -7, verb-past -3, adjective -11, adverb -3, ed -6, symbol -6
beforeFirst+first noun: that -3
beforeFirst+first plural: who 3, verb-base -1, verb-past -7
beforeFirst+first adverb: verb-past -7, noun -5, ed -5
beforeFirst+first ed: the -5, a -4, his -1, noun -7, plural -1
beforeFirst+first comma: the 2, a -4, some 2, his 3, he 1, they -1, it -4, i -1, who -2, which -2, prep -2, just -6, title 1, person 1, people 3, body 4, verb-past -1, verb-ing -5, name 3, noun 2, plural 3, adjective 4, number -1
beforeFirst+first colon: name 4
beforeFirst+first dash: name 5
beforeFirst+first bracketOpen: name -3
beforeFirst+first open: i -2, name -3
beforeFirst+first close: the 7, he -1, title 2, verb-past -7, noun 3
beforeFirst+first symbol: name -1, number -8
side+beforeFirst 1: that 4, he -4, who 2, which 4, what 6, how 2, when 4, if 3, as 5, because 5, before 2, and -2, but 1, to -5, of -6, by -10, in -6, on -4, at -5, for -1, with 1, from -8, about -2, against -4, than -1, out -2, prep -5, not -5, be -4, have -1, do -3, modal -2, also -5, just -3, day -3, month -3, time -1, person -4, people -1, body -5, document -3, statement -1, claim 2, verb-base -2, verb-s -2, verb-ing -2, name -3, plural -2, adverb -2, ed -6, colon 6, semicolon 2, dash 3, bracketOpen -2, close 6, symbol -4
side+beforeFirst 2: none 3, that -1, he -1, as 2, but 3, to -5, of -13, by -6, in -9, on -6, at -5, for -6, with -5, prep -3, be -7, have -4, person -5, body -9, verb-base -7, verb-ing -3, name -7, plural -6, adverb -5, ed -4, comma 1, dash -4, bracketOpen -4, close 1
side+beforeFirst 3: that -6, he -4, i -1, who -3, when -2, if -7, as -3, because -7, before -1, and -1, but 1, to -10, of -12, by -9, in -16, on -7, at -6, for -5, with -5, from -7, about -6, prep -9, not -5, be -5, have -7, do -1, modal -7, later 1, just -2, day -2, person -5, people -3, body -4, document -2, claim -7, verb-base -3, verb-s -1, verb-past -4, verb-ing -2, name -4, plural -3, adverb -6, ed -2, comma 1, dash -4, bracketOpen -2, open -3, close -5, symbol -3
side+beforeFirst 4: as -10, to 3, of -2, by 5, in 1, on -4, at -8, for -10, from 4, about -14, against -8, out -8, prep 1, just -4, day -5, claim -2, verb-base -6, verb-s -3, verb-past -2, verb-participle -5, verb-ing -14, noun -5, adverb -6, ed -2, colon -13
side+beforeFirst 5: as -14, to -8, of 1, by 2, in -4, on -3, at -7, for -6, with -6, from 2, about -11
last: that -2
last: his 2
last: he -2
last: they -1
last: it -3
last: i -1
last: self -1
last: who -2
last: which -1
last: what -6
last: because -6
last: before -6
last: and -10
last: but -9
last: by -7
last: day -1
last: month -2
last: people 2
last: body 2
last: document 1
last: statement -4
last: claim -1
last: verb-base 1
last: verb-s -1
last: verb-past -2
last: verb-ing -2
last: name 1
last: plural 1
last: adjective -3
last: ed -1
last: ing -2
last: number -1
last: possessive 2
last: symbol -1
side+last 1: that -2, some 3, his 2, her 3, he 1, they 1, it 1, i 2, you 2, somebody 2, who 1, which 1, because -6, before -6, and -10, but -9, by -7, time 1, person 1, people 1, body 1, document 1, statement -1, verb-base 1, verb-s -1, verb-past -2, verb-ing -2, name 2, noun -1, plural 1, adjective -3, ed 1, ing -2, possessive 2, symbol -1
side+last 2: comma -1, bracketClose 2
side+last 3: he -3, they -4, it -2, i -6, you -4, him -4, who -4, which -3, what -4, day -8, time -8, title -2, people -1, body -6, document -3, statement -1, claim -5, name -1, noun -6
side+last 4: some -5, her -3, he -6, they -4, it -10, self -3, who -13, which -8, what -4, day -1, month -1, time -2, title -2, person -1, people 1, body 1, statement -2, claim -1, name -3, noun -2, plural -2, ed -1, number -1, bracketClose -2
side+last 5: some -4, he -6, it -6, him -4, who -7, day -7, time -4, title -1, person -7, body -1, document -1, statement -2, claim -4, noun -2, plural 1, ed -5, number -4
afterLast: the -7
afterLast: a -12
afterLast: this -1
afterLast: some -4
afterLast: his -4
afterLast: he -9
afterLast: they -3
afterLast: it -4
afterLast: who -3
afterLast: when -1
afterLast: if 1
afterLast: as -1
afterLast: because -4
afterLast: before -1
afterLast: and -8
afterLast: but -2
afterLast: or -8
afterLast: to -4
afterLast: of -8
afterLast: by -10
afterLast: in -4
afterLast: on -1
afterLast: at -8
afterLast: for -3
afterLast: with -4
afterLast: from -7
afterLast: against -9
afterLast: than -6
afterLast: out -8
afterLast: prep -5
afterLast: according -7
afterLast: not -1
afterLast: be -4
afterLast: modal -2
afterLast: also 2
afterLast: later -2
afterLast: just -1
afterLast: day -3
afterLast: statement 1
afterLast: verb-s 1
afterLast: verb-past 3
afterLast: verb-participle -8
afterLast: verb-ing -4
afterLast: noun -5
afterLast: adjective -3
afterLast: ed -1
afterLast: ing -4
afterLast: comma -1
afterLast: stop 6
afterLast: colon 1
afterLast: dash 2
afterLast: bracketOpen -5
afterLast: bracketClose 2
afterLast: open -3
afterLast: possessive -1
afterLast: symbol -8
side+afterLast 1: the -7, a -10, that 2, some -3, to -2, not -1, be -5, do 4, modal 1, also 3, later -1, statement 1, verb-base 3, verb-s 2, verb-past 4, verb-participle -7, noun -5, adjective 1, adverb 1, comma -6, colon 2, possessive -1
side+afterLast 2: according -7, be -2, have 1, also -1, later -5, verb-ing -7, ed -1
side+afterLast 3: to -3, have -1, do -3, modal -4, later -2, verb-base -5, verb-s -5, verb-past -1, verb-ing -3, adverb -1, ed -1
side+afterLast 4: none 3, the -1, a -5, that -2, some -9, his -2, he -8, who -4, as -3, because -2, before -9, and -6, but -3, or -6, to -5, of -7, by -7, in -3, on -6, at -7, for -8, with -4, from -8, about -2, against -7, than -8, out -7, prep -4, be -6, have -7, do -10, modal -7, later -2, just -6, day -4, verb-base -11, verb-s -12, verb-past -11, verb-ing -3, adjective -12, adverb -6, ed -6, ing -6, comma 4, stop 7, colon 2, dash -4, bracketOpen -3, bracketClose 3, open -2, symbol -7
side+afterLast 5: the -4, that 1, some -8, as 1, and -7, to -2, of -7, in -4, on 1, for 1, with -3, from -2, about -3, prep -4, be -1, have -1, modal -1, verb-base -9, verb-s -5, verb-past -5, verb-ing -1, adjective -8, ed -5, comma -1, stop -1, dash 1
last+afterLast that: verb-past 2
last+afterLast some: some -3, to 3, of -7, than -5, be 1, adjective -6, adverb -3, ed 1
last+afterLast his: claim 3
last+afterLast her: claim 3
last+afterLast he: be -7, have -3, modal -3, also 4, later 2, just 1, verb-base 1, verb-s -3, verb-past 2, adverb 2
last+afterLast they: be -1, verb-base -3, adverb 2
last+afterLast it: be -5, have -1, do 2, modal -2, verb-past -1
last+afterLast i: be -3, have -1, modal -2, verb-past 3
last+afterLast you: verb-base -1
last+afterLast him: to -1, stop -3
last+afterLast who: be -3, have -2, modal -1, verb-base 2, verb-s -1, verb-past -1, adverb -2
last+afterLast which: be -3, have -2, verb-s -1, verb-past 1
last+afterLast before: verb-ing -6
last+afterLast and: be -5, have -6, verb-base -3, verb-s -5, verb-past -7, verb-ing -10
last+afterLast but: verb-past -5
last+afterLast by: verb-ing -9
last+afterLast day: verb-past -1, comma -3, stop -1
last+afterLast month: stop 1
last+afterLast time: comma -6
last+afterLast title: of -5, have -1, verb-past 2, comma -4
last+afterLast person: who -2, to -6, of -10, be -3, verb-base -5, verb-s 2, verb-past 1, verb-ing -1, comma 2, stop 3
last+afterLast people: that 2, who -6, and -4, in -2, be 1, have -1, modal 1, just -2, verb-base 2, verb-past -1, verb-ing -1, ed -2, comma -2, stop -1
last+afterLast body: that -2, and -7, to -4, of -4, in -6, be 2, have -2, do -3, modal -1, verb-base -4, verb-s -2, verb-past -2, verb-ing -1, adverb 2, comma -1, stop 2
last+afterLast document: be -1, verb-base 1, verb-s 2, verb-past -2, verb-ing 2, comma 1
last+afterLast statement: verb-past -2, verb-ing -1, comma -2, stop -1
last+afterLast claim: that -7, to -7, of -5, on -2, for -5, be -2, verb-past 1, comma 1, stop -5
last+afterLast verb-base: verb-s 2, comma -6
last+afterLast verb-s: verb-base 2
last+afterLast verb-past: comma -6
last+afterLast name: that 1, as -6, and -8, to 1, of -5, in -1, on 1, for -1, be -3, do -1, modal -4, later -1, verb-base -7, verb-s -1, verb-past 2, verb-ing -1, adjective -9, comma -1, stop -1, colon 2, dash 1, possessive 4, symbol -5
last+afterLast noun: the -4, a -8, that -8, some -7, his -2, as -9, because -5, and -3, to -4, of -13, in -9, on -10, at -8, for -9, with -1, from -7, about -6, out -6, prep -8, have 1, modal -4, claim 1, verb-base -1, verb-ing -3, adjective -7, adverb -3, ed -2, ing -7, comma -2, stop 1, dash -5
last+afterLast plural: that -1, and -1, to 1, of -9, in -7, for -5, from -4, be 1, have -1, modal -2, verb-s -4, verb-past -1, verb-ing 1, ed -5, comma -2
last+afterLast ed: the -7, to -5, by -6, in -5, comma -1
last+afterLast number: ed 2, comma -4, stop 1
last+afterLast comma: according -7, be -3, have -1, also -1, later -4, verb-base 1, verb-s -1, verb-ing -4, adverb -2
last+afterLast dash: verb-past -1
last+afterLast bracketClose: verb-past 1
last+afterLast possessive: claim 3
length: 1 2
length: 2 -1
length: 3 -1
length: 4 -2
length: 5 -1
length: 6 -2
length: 7 -2
length: 8 -2
length: 9 -1
length: 10 -6
side+length 1: 1 2, 2 1, 3 -1, 4 -1, 5 -2, 6 -3, 7 -4, 8 -6, 9 -12
side+length 2: 2 -4, 3 -7, 4 -6, 5 -7, 7 1, 8 1, 9 -1
side+length 3: 1 -1, 2 -3, 3 -1, 4 -2, 5 -3, 6 -3, 7 -4, 8 -2
side+length 4: 1 -3, 2 -1, 3 -2, 4 -1, 7 -1, 10 -5
side+length 5: 1 -2, 3 -1, 4 -1, 5 -1, 6 -1, 7 -1, 8 -5, 9 -5
first+length the: 2 3, 3 1, 5 -1, 6 -1, 7 -4, 8 -4, 9 -4
first+length a: 2 -4, 3 1, 4 -1, 6 -1, 7 2, 8 1, 9 -4
first+length this: 2 -1, 3 1, 4 -3, 6 -4, 7 -1, 8 -3
first+length that: 1 4, 2 -3, 3 -4, 4 -5, 5 -8, 6 -7, 7 -5, 8 -10, 9 -9
first+length some: 1 -1, 2 -2, 5 -3, 6 1, 7 -1, 8 -1, 9 -2
first+length his: 1 6, 2 1, 4 -3, 5 -2, 6 -3, 7 -5, 8 -9, 9 -5
first+length her: 1 4, 3 -3, 4 -3, 5 -3, 6 1, 7 -1, 8 -9, 9 -6
first+length he: 1 3, 3 -6, 4 1, 5 -6, 6 -6, 7 -10, 8 -7, 9 -9
first+length they: 1 2, 6 -6, 7 -6, 8 -8, 9 -3
first+length it: 1 1, 5 -6, 6 -8, 7 -7, 8 -5, 9 -7
first+length i: 1 3
first+length you: 1 2
first+length him: 1 1, 7 -6, 8 -5
first+length who: 1 4, 6 -6, 7 -9, 8 -4
first+length which: 1 2, 2 -6
first+length what: 1 -4, 2 -4, 8 -2
first+length about: 6 -3, 7 -5, 8 -2
first+length prep: 3 -1, 4 -4, 5 -7, 6 -3, 7 -8, 8 -4, 9 -8
first+length not: 6 -3, 7 -6, 8 -3
first+length just: 2 -2, 3 -3, 4 -1, 5 -3, 6 -1, 7 -3, 8 -4, 9 -4
first+length day: 1 -6, 3 -1, 4 -3, 6 -5, 7 -3, 8 -6, 9 -5
first+length time: 1 -4, 3 -3, 7 -7, 8 -3
first+length title: 2 2, 4 -5, 5 -3, 6 1, 7 -2, 9 1
first+length person: 1 -4, 3 1, 5 -1, 6 -1, 7 -4, 8 -2
first+length people: 1 -4, 2 -2, 3 -1, 4 3, 5 1, 6 3, 7 -1, 8 -3, 9 -4
first+length body: 1 -4, 3 -1, 4 1, 5 1, 6 -2, 7 -2, 8 -1
first+length document: 1 -3, 2 2
first+length claim: 1 -2, 7 -6, 8 -4
first+length verb-base: 1 -3, 2 -1, 3 -2, 4 -4, 5 -9, 6 -8, 7 -2, 8 -3, 9 -2
first+length verb-past: 1 -4, 2 1, 3 -1, 4 -3, 5 -4, 6 -7, 7 -8, 8 -9, 9 -2
first+length verb-ing: 3 -4, 4 -3, 5 -8, 6 -4, 7 -3, 8 -9, 9 -6
first+length name: 2 -4, 3 -2, 4 -1, 5 -1, 6 -3, 7 -2, 8 2, 9 1
first+length noun: 1 -5, 2 2, 3 -2, 4 -2, 6 -3, 7 -1, 8 -2, 9 -6
first+length plural: 1 -4, 2 2, 3 -2, 4 -1, 5 -3, 6 -3, 7 1, 8 -2, 9 -3
first+length adjective: 4 -2, 5 -8, 6 -2, 7 -4, 9 -4
first+length adverb: 2 -1, 3 -1, 5 -3, 6 -4, 8 -5, 9 -5
first+length ed: 2 -3, 4 -2, 6 -5, 7 -8, 8 -4, 9 -7
first+length ing: 2 -1, 3 -6, 4 -1, 6 -4, 7 -8, 8 -2, 9 -5
first+length number: 1 -4, 2 1, 3 -5, 6 -3, 7 -1, 8 -2, 9 -2
first+length symbol: 7 -4
commas: 0 1
commas: 2 -2
commas: 3 -7
commas: 4 -1
commas: 5 2
commas: 6 -1
commas: 8 -2
commas: 9 1
side+commas 1: 2 -7, 4 -6, 6 -7, 8 -4
side+commas 2: 2 -4, 3 -9, 5 1, 7 -1, 9 1
side+commas 3: 0 -2, 2 -13, 3 -9, 4 -10, 5 1
side+commas 4: 0 -1, 2 1, 4 -1, 8 -2
side+commas 5: 2 1, 4 -5, 6 -10
commas+who 2: 0 -2, 1 -7, 2 -1
commas+who 3: 0 -7, 1 -6
commas+who 4: 0 -2, 1 -7, 2 -1
commas+who 5: 1 -4, 2 4
commas+who 6: 0 -1, 1 -4, 2 -1
commas+who 7: 2 1
commas+who 8: 0 -2, 2 -3
commas+who 9: 0 1
verbs: 0 2
verbs: 1 -2
verbs: 2 -3
verbs: 3 -6
verbs: 4 -8
side+verbs 1: 0 1, 1 -3, 2 -8, 3 -5, 4 -9
side+verbs 2: 1 -1, 3 -4, 4 -3
side+verbs 3: 0 -2, 1 -4, 2 -4, 3 -7
side+verbs 4: 0 1, 2 -4, 3 -4, 4 -6
side+verbs 5: 0 1, 1 -2, 2 -7, 3 -5, 4 -3
people: 0 -3
people: 3 3
side+people 1: 0 -2, 1 -1, 3 1
side+people 2: 0 -7, 1 -3, 3 2
side+people 3: 0 -2, 1 -2, 3 1
side+people 4: 0 -2, 1 1
side+people 5: 0 -4
farther: 1 -2
farther: 2 -1
farther: 3 -1
farther: 4 -2
farther: 5 -1
farther: 6 -2
farther: 7 -4
farther: 8 -3
farther: 9 -2
farther: 10 -2
farther: 11 -5
side+farther 1: 1 -1, 2 -1, 3 -1, 4 -6, 5 -2, 6 -6, 7 -9, 8 -4, 9 -5, 10 -9, 11 -10
side+farther 2: 0 -10, 1 -2, 2 -2, 4 2, 5 -3, 6 -1, 7 -2, 8 -1, 9 -1, 11 -4
side+farther 3: 0 -1, 1 -4, 2 -4, 3 -5, 4 -2
side+farther 4: 1 -2, 2 -1, 4 -1, 5 -1, 6 -1, 7 1, 8 -2, 9 -1, 10 -3
side+farther 5: 1 -2, 3 -4, 4 -7, 5 -1, 6 1, 7 -7, 8 -7, 9 -8, 10 -4
auxiliary+side 0: 0 -5, 1 1, 3 -2
auxiliary+side 7: 0 6, 1 -6, 2 -3, 3 -13, 4 -2, 5 1
auxiliary+side 8: 0 7, 1 -7, 4 -6, 5 -2
auxiliary+side 10: 0 4, 1 -5
auxiliary+side 14: 0 -13, 1 4, 2 1, 3 -2, 4 -1, 5 -4
auxiliary+side 21: 0 -2, 1 1, 3 -3, 4 -5, 5 -3
auxiliary+side 28: 0 -3, 1 3, 3 -6, 4 -5, 5 -6
auxiliary+side 35: 0 -3, 2 -1, 3 2, 4 -11, 5 -5
beforeCue+side none: 0 8, 4 1, 5 -3
beforeCue+side that: 0 -1, 1 -2, 3 -9, 4 1
beforeCue+side some: 0 -3, 1 2, 3 -7, 4 -6, 5 -2
beforeCue+side his: 1 2, 3 -6, 4 -3, 5 -3
beforeCue+side her: 1 3, 3 -5
beforeCue+side he: 0 -3, 1 1, 3 -19, 4 -11, 5 -5
beforeCue+side they: 0 -2, 1 1, 3 -2, 4 -5, 5 -7
beforeCue+side it: 1 1, 3 -5, 4 -6, 5 -1
beforeCue+side i: 0 -4, 1 2, 3 -4, 4 -8
beforeCue+side you: 1 2, 4 -6
beforeCue+side him: 3 -6
beforeCue+side somebody: 1 2
beforeCue+side who: 0 -1, 1 1, 3 -14, 4 -8, 5 -7
beforeCue+side which: 0 -1, 1 1, 3 -7, 4 -4
beforeCue+side when: 0 7, 4 -6
beforeCue+side because: 1 -6, 3 3
beforeCue+side before: 1 -6, 3 3, 4 -7
beforeCue+side and: 0 -8, 1 -10, 3 10, 4 -12, 5 -4
beforeCue+side but: 0 -5, 1 -9, 3 5, 4 -11
beforeCue+side by: 1 -7, 4 -7
beforeCue+side day: 1 2, 3 -2, 4 -5
beforeCue+side time: 1 2, 3 -3, 4 -6
beforeCue+side title: 0 -3, 1 1, 3 -7, 4 -6, 5 -6
beforeCue+side person: 0 -3, 1 1, 3 -1, 4 -9, 5 -8
beforeCue+side people: 0 -2, 1 2, 3 -7, 4 -8, 5 -7
beforeCue+side body: 0 -4, 1 2, 3 -8, 4 -9, 5 -4
beforeCue+side document: 0 -1, 1 1, 3 -9, 4 -6, 5 -1
beforeCue+side statement: 4 1
beforeCue+side claim: 0 -4, 1 1, 3 -1, 4 -3
beforeCue+side verb-base: 0 -1, 1 2, 3 -7, 4 -5, 5 -4
beforeCue+side verb-s: 0 4, 1 -1, 4 -10
beforeCue+side verb-past: 0 -1, 3 -1, 4 -5, 5 -2
beforeCue+side verb-ing: 4 -1
beforeCue+side name: 0 -4, 1 2, 3 -6, 4 -4, 5 -1
beforeCue+side noun: 0 -2, 3 -5, 4 -3, 5 -2
beforeCue+side plural: 0 -3, 1 1, 3 -9, 4 -2, 5 -2
beforeCue+side adjective: 1 -2
beforeCue+side ed: 1 1
beforeCue+side number: 4 -7
beforeCue+side comma: 0 -1, 1 -6, 2 -1, 3 3, 4 -1, 5 -3
beforeCue+side dash: 0 -2, 3 -2, 4 -5
beforeCue+side bracketClose: 2 2, 4 -7
beforeCue+side close: 0 -5, 3 -11, 4 3
beforeCue+side possessive: 0 -9, 1 2, 4 -1, 5 -3
atStart: 0 -1
atStart: 1 2
side+atStart 1: 0 -2
side+atStart 2: 0 -4, 1 3
side+atStart 3: 0 -3
side+atStart 4: 0 1
side+atStart 5: 0 1
distance+side 0: 1 1, 4 1
distance+side 1: 1 -6, 4 -7, 5 7
distance+side 2: 5 -14
distance+side 3: 3 -1, 5 -1
distance+side 4: 3 2, 5 -6
distance+side 5: 5 -10
distance+side 6: 3 1, 5 -11
distance+side 7: 3 -1, 5 -11
distance+side 8: 3 -4
distance+side 9: 3 -10
distance+side 10: 3 -6
first+second the: some -1, just -4, time -3, title 1, person 1, people 1, body 1, document -2, statement -1, claim -3, verb-ing 1, name 1, noun -3, plural -2, adjective -4, adverb -2, ed 5, ing -3, number -2
first+second a: some -4, title -3, person 1, body -1, document 2, claim -4, name -1, noun -3, plural -1, adverb -3, ed 2, ing -1, number 2
first+second this: time -5, noun -3, plural -5
first+second that: none 4, the -7, a -3, some -5, his -3, he -7, they -4, it -3, just -5, title -5, people -5, name -7, noun -2, plural -4, number -1, comma -5
first+second some: none -1, the -1, some 1, of 2, in 2, time -7, person 1, people 2, body 1, name 4, noun -4, plural -2, adjective -4, ed -1
first+second his: none 6, person 2, people -2, body 1, statement -2, claim -4, name -3, noun -4, plural -4, adjective -3
first+second her: none 4, body 2, claim -7, noun -8, plural -1
first+second he: none 3, and 5, be -7, have -7, do -5, modal -8, verb-s -5, verb-past -9, ed -4, possessive -5
first+second they: none 2, be -8, have -4, modal -4, verb-base -5
first+second it: none 1, be -7, modal -4, verb-past -5, possessive -7
first+second i: none 3
first+second you: none 2
first+second him: none 1, comma -5
first+second self: as -6
first+second who: none 4, be -5, have -5, verb-past -6
first+second which: none 2
first+second what: none -4, he -4
first+second about: the -5
first+second prep: the -4, a -6, name -2
first+second not: verb-base -5
first+second just: some 4, time -5, comma -9
first+second day: none -6, that -5, time -4, comma -7
first+second month: comma -5
first+second time: none -4, comma -8
first+second title: name 1
first+second person: none -4, of -7, name 1, comma -4
first+second people: none -4, that -7, who 2, to 1, of 3, verb-base 2, comma -2
first+second body: none -4, people -1, plural 1
first+second document: none -3
first+second claim: none -2
first+second verb-base: none -3, the -6, a -6, that -6, some -8, his -6, to -3, in -4, on -6, out -5, name -1, noun -7, plural -1, comma -4
first+second verb-past: none -4, the -8, a -7, that -5, some -5, his -4, to -5, by -5, in -6, on -8, out -5, name -1, noun -1, comma -6
first+second verb-ing: the -7, a -9, his -5, to -4, out -5, name -1, noun -7
first+second name: that -4, as -9, and 1, to -9, of -4, in -3, on -8, for -5, be -12, have -9, modal -2, title 3, person 4, people 3, verb-base 5, verb-s -1, verb-past -7, name 2, noun -2, adjective 2, ed -5, comma -5, stop -2, dash -6, bracketClose -10, possessive 1
first+second noun: none -5, the -7, that -7, some -7, to -7, of -7, in -9, on -6, for -6, be -2, person 1, people 4, document 1, claim -5, verb-s -7, noun 1, plural 2, adjective -2, comma -10
first+second plural: none -4, and -5, to -8, of 1, in 1, comma -4
first+second adjective: to -3, person -1, people 2, name 2, noun -6, comma -6
first+second adverb: verb-past -7, noun -4, comma -3
first+second ed: in -3, noun -3
first+second ing: the -3, name -3, noun -1
first+second number: none -4, people -3, name -1, noun 4, plural -3, comma -11, symbol 3
first+second symbol: name -5, number -7
last+people that: 0 1, 1 -7, 3 -7
last+people some: 1 -3, 3 -1
last+people his: 0 4, 3 -7
last+people her: 0 1, 3 -5
last+people he: 1 -11, 3 -13
last+people they: 1 -9, 3 -6
last+people it: 0 -2, 1 -9, 3 -10
last+people i: 0 1, 1 -6, 3 -7
last+people you: 0 2
last+people him: 1 -4
last+people self: 0 -6
last+people somebody: 1 1
last+people who: 0 3, 1 -5, 3 -14
last+people which: 0 1, 1 -6, 3 -11
last+people what: 0 -5
last+people and: 0 -6, 1 -6, 3 -6
last+people but: 0 -5, 1 -6, 3 -6
last+people by: 0 -4, 3 -5
last+people day: 0 -4, 1 -2
last+people month: 0 -5
last+people time: 0 -5, 3 1
last+people title: 3 1
last+people person: 3 -1
last+people people: 1 1, 3 1
last+people document: 1 1, 3 -4
last+people statement: 0 -2, 1 -2, 3 -4
last+people claim: 1 -5, 3 -5
last+people verb-base: 0 -3, 1 2
last+people verb-s: 0 -3, 1 3
last+people verb-past: 0 -2, 1 -2, 3 -2
last+people verb-ing: 0 -5
last+people name: 1 -1, 3 1
last+people noun: 0 -3, 1 1
last+people plural: 0 -1, 1 1, 3 1
last+people adjective: 0 -2
last+people ed: 0 -1, 1 -4, 3 -2
last+people number: 0 -3, 1 -1
last+people comma: 0 -5, 1 -3, 3 2
last+people dash: 3 1
last+people bracketClose: 1 -4, 3 3
last+people possessive: 1 4, 3 -2
last+people symbol: 0 -3
sort+first say: none -8, the -1, this -2, that -3, some -2, his -4, her -3, he 1, they -4, i -5, you -3, who -4, what -7, about 1, prep -1, not -5, day -6, time -2, title 1, person -2, people 1, claim -6, verb-base -1, verb-past -1, verb-ing -4, name 1, noun -1, plural -1, adverb -1, ed -2, ing -1, number 2, symbol -6
sort+first add: none -2, a -2, that -4, some 1, his 2, verb-past -3, verb-ing -4, name 1, noun -2
sort+first state: none -2, the -2, a -3, that -5, her -2, he 3, it 1, day -3, verb-base -8, verb-past -6, name 1, noun -12
sort+first argue: none -4, the -3, a 1, that -5, some -2, his -1, he 2, who 1, title -1, verb-base -1, verb-past -3, verb-ing -2, name 2, noun -1
sort+first tell: none -3, the -1, a -3, he 2, title -1, people -7, verb-past -2, name -1, noun -1, plural -2
sort+first warn: name -1
sort+first ask: none 4, a 2, he -2, verb-base -2, name -2, noun 2
sort+first believe: none -1, the -1, a -6, that -5, some 1, they 2, i 5, people -2, name 2, noun -2
sort+first feel: none -4, the -4, a -6, that -5, some 2, he -1, verb-base -5, name 1, noun -3
sort+first see: the -5, a -5, some -1, title -2, people 2, name -2, noun -1
sort+first know: none 2, the -3, a -3, that -2, some 2, he -3, i 2, name -3, noun -6
sort+first want: none -6, the -3, a -1, some -2, he 3, verb-base -8, name -3, noun -6
sort+first intend: none 1, the -1, a -3, some -2, he -2, verb-base -6, name -2, noun -10
sort+first demand: none -1, the -2, some 1, verb-base -6, name -3
sort+first call: none -2, the -3, a -3, some -1, his -2, her -3, he 2, who -2, title 2, verb-base -8, verb-past -8, name -1, noun -4, plural -1
sort+first deny: the 2
sort+first reject: none -4, the 1, a -3, name -1, noun -2
sort+first confirm: none -3, the -2, that -4, he 2, name 1
sort+first agree: none -1, the 1, a -4
sort+first doubt: name -4
sort+first decline: the 3, verb-base -6, name 2
sort+first promise: none -4, the -3, a -1, some -2, title -1, verb-base -6
sort+first criticize: none -1, a -4, his -3, he 1, who 1, title -1, people 2, verb-past -3, verb-ing -8, name -1, noun -3, plural 1
sort+first praise: none -6, the -5, some -2, his -2, her -2, he 1, who 2, title -1, people -5, verb-base -5, verb-past -1, verb-ing -3, name -1, noun -1, plural -1, ing -3, number 1
sort+first show: none -6, a 6, some -1, his -2, he -3, title -5, people -2, verb-base -6, verb-ing -1, name -5, plural 2, number -5
sort+first suggest: none -4, the 1, a -2, that -1, some -3, he 1, title 1, verb-past -1, name 1, noun -1
sort+first report: none -5, the 2, a -2, that -2, some -2, his -2, he 4, title -1, verb-base -2, verb-past -5, verb-ing -7, name 1, noun -2, adjective -1
sort+first detail: none -1, the -1, some -3, he 2, name -3, noun -1
sort+first talk: none -5, the -4, he 2, name 2, noun -7
sort+first predict: none -2, the -2, that -3
sort+first decide: none -5, the 1, name -6, noun -2
sort+first love: the -1
sort+first emotion: none -7, the -5, some 3, name 2
sort+first release: the -1, a -1, name 2
sort+first point: none -4, that -4
sort+first search: the -1, name -1
sort+first allow: the 1
sort+first try: the -1, name 2
sort+first give: the 1, name 2
sort+first make: none -3, the -1, a -2, some 1, he 3, title -1, name 2, noun -3
sort+first go: none 7, the -3, that -2, some -1, he -1, verb-base -6, name -5, noun -2
sort+first do: none -2, the -3, a -1, his -2, verb-past -1, name -2, noun -5
sort+first claim: a -5, that -1, some -2, his 4, her 3, he -1, prep -2, just -2, title 1, verb-base -5, verb-past -5, verb-ing -2, name -1, noun -5, plural -1, adjective -2, ed -6
sort+first statement: the -1, name 2
sort+first according: none -9, the -2, a 1, some -1, just -3, title -4, people -1, body -2, verb-base 1, verb-past -2, verb-ing -1, name -2, noun 1, plural -4, adjective -1, number -4
sort+first colon: none -4, name 2
sort+first unlisted: none -1, the 1, a -2, some -1, his -1, who 1, title -1, people 1, verb-base -5, verb-past -6, name -3, noun -2, adjective -1
sort+last say: none -8, some -3, he -2, they -4, it -2, i -4, you -3, him -1, who -6, which -1, and -5, day -1, time -1, title -1, person 2, people -2, document -2, statement -6, claim -4, verb-base -2, name -2, noun 2, plural -1, number 1, comma 1, dash -4, bracketClose 2
sort+last add: none -2, he 1, who -2, person 1, people 1, body -1, name 3, noun -2, plural -2, comma -2
sort+last state: none -2, some -1, he 2, person -1, body -1, document 1, claim -3, noun -4, plural -5, comma -1
sort+last argue: none -4, he 2, they 1, people -1, body -1, name -1, noun -6, plural 1
sort+last tell: none -3, he 3, person 1, people -2, body -4, name -1, noun -7
sort+last warn: name 1
sort+last ask: none 4, he -2, person 3, people -2, body -2, name 2, plural 1
sort+last believe: none -1, they 2, i 2, body -3, noun -2, plural -2, comma -3
sort+last feel: none -4, who 3, body 1, name 1, noun -3, plural -2, comma -4
sort+last see: they -1, people 1, name -3, noun -6, plural -1, comma -1
sort+last know: none 2, he -3, i 2, who -2, people 1, body -3, name -2, noun -5, comma -2
sort+last want: none -6, he 1, they 1, who 2, people -2, name -1, noun -5
sort+last intend: none 1, he -1, who -1, people -4, name -1, noun -4, plural -3, comma -2
sort+last demand: none -1, who -1, and -6, people -2, body -1, noun -3, plural -1, comma -2
sort+last call: none -2, he 2, they -1, who 1, and -4, title -1, person -3, people -2, body -4, claim -1, name -1, noun -3, plural -1, comma -1
sort+last deny: he 2, name 1
sort+last reject: none -4, who 1, people -2, name -2, noun -2, comma -1
sort+last confirm: none -3, he 3, people -2, body -1, name 1, noun -3, comma -2
sort+last agree: none -1, name 1, noun -3, plural 1
sort+last doubt: name -1
sort+last decline: body 1, name 2
sort+last promise: none -4, he -1, who -1, and -5, people -1, noun -3, plural -1, comma -1
sort+last criticize: none -1, it 3, and -3, person -4, people -1, document 1, claim -6, noun -6, comma -2
sort+last praise: none -6, some -4, he 1, they -1, which 1, and -6, person -1, people -1, claim -6, noun -4, plural -1, comma -1
sort+last show: none -6, some -1, he -3, who -3, time 1, person -3, people -4, document 1, verb-base 1, name -3, plural -1, number -1, comma -3
sort+last suggest: none -4, he 2, body 1, document -1, name 1, noun -2, plural -2, comma -2
sort+last report: none -5, he 3, who -4, person -1, people -3, body -4, document -4, name 2, noun -4, plural -4, comma -1
sort+last detail: none -1, he 2, name -2, noun -2, plural -1
sort+last talk: none -5, he 1, people -1, noun -4, plural -2
sort+last predict: none -2, he 2, name -2, noun -4
sort+last decide: none -5, people 1, name -3, noun -1
sort+last love: name -1
sort+last emotion: none -7, people 4, name 3, noun -3, comma -4
sort+last release: he 2, body -3, noun -2
sort+last point: none -4, noun -4, plural -3
sort+last search: name -2, noun -4, plural -3
sort+last allow: noun 1, plural -2
sort+last try: name 1
sort+last give: name 1, noun -4
sort+last make: none -3, who 1, people 1, body -2, name 1, noun -2, plural -2
sort+last go: none 7, he -3, who -1, people -2, body -2, name -5, noun -3, comma -5
sort+last do: none -2, some -1, it 1, who -3, name -1, noun -4, plural -1, comma -5
sort+last claim: his 2, her 1, he 1, who -2, and -4, person -4, people 3, body 2, claim -1, verb-past -1, name -1, noun -1, comma -2, possessive 2
sort+last statement: name -3, noun -3
sort+last according: none -9, he -4, person -1, people -2, body -4, claim 2, name -1, noun -1, plural -2, comma -8
sort+last colon: none -4, name 1, noun -2
sort+last unlisted: none -1, he -1, they 1, who 1, which -1, person -3, people 3, body 1, claim -3, name 1, noun -3, plural -2, comma -2
who: 1 -2
who: 2 4
side+who 1: 0 -1, 1 -2, 2 -8
side+who 2: 0 -2, 1 -2, 2 5
side+who 3: 0 -1, 1 -4, 2 -2
side+who 4: 0 -1, 1 -4, 2 1
side+who 5: 1 -10, 2 -4
ofs: 0 1
ofs: 1 -2
ofs: 2 -2
ofs: 3 -1
ofs: 4 -2
ofs+length 0: 1 2, 4 -2, 5 -2, 6 -2, 7 -1, 8 -3, 9 -4
ofs+length 1: 2 -4, 3 -2, 5 -2, 6 -1, 7 -3, 8 -2, 9 -2
ofs+length 2: 6 -2, 7 -1, 8 -3, 9 -2
ofs+length 3: 7 -3, 9 -2
ofs+length 4: 8 -6, 10 -6
afterLast+afterAfter the: claim -6, name -3, noun -7
afterLast+afterAfter a: noun -5
afterLast+afterAfter that: he -1, modal 1
afterLast+afterAfter he: verb-past -4
afterLast+afterAfter as: the -4, a -1
afterLast+afterAfter and: the -1, some -2, verb-base -5, verb-ing -4, name -5, noun -9, plural -5, adjective -6
afterLast+afterAfter to: the -4, be -3, verb-base -3, name -3, noun -1
afterLast+afterAfter of: the -7, a -5, some -6, his -5, body -5, verb-ing -1, name -6, noun -10, plural -5, adjective -6
afterLast+afterAfter in: the -8, a 2, month -6, name -9, noun -6, number -1
afterLast+afterAfter on: the -9, day 2, name -3, noun -6
afterLast+afterAfter at: the -4
afterLast+afterAfter for: the -7, verb-ing -1, name -7, noun -7
afterLast+afterAfter with: the -3, name -2
afterLast+afterAfter from: the -5, name -6
afterLast+afterAfter about: the -5
afterLast+afterAfter prep: the -1, name -8
afterLast+afterAfter according: to -7
afterLast+afterAfter be: the -1, a -2, some -2, in -1, prep 1, later -4, verb-base -2, verb-past -15, verb-participle -4, verb-ing 7, adjective -2, adverb -4, ed -3, ing -2, open -6
afterLast+afterAfter have: some -1, to -2, not -2, be -5, also -3, later -3, verb-base 2, verb-past 2, verb-participle 2, adjective -4, ed -1
afterLast+afterAfter do: not -1
afterLast+afterAfter modal: not -4, be -3, have -2, just -2, verb-base 1, adjective -3, adverb -1
afterLast+afterAfter also: verb-s -1, verb-past 5, ed 1
afterLast+afterAfter later: verb-s 1, verb-past -1
afterLast+afterAfter just: verb-past 1
afterLast+afterAfter claim: that -1, to 1, for -2, about -4, name 2
afterLast+afterAfter verb-base: the -1, a -1, this -1, that 3, some -1, his 2, he -1, they 2, it 1, him -1, and -6, to -4, of -4, in -2, on -1, for -1, out 2, be -3, time -2, title -2, person -5, people -1, verb-past -3, name -2, noun -2, plural 1, comma -5, stop -2
afterLast+afterAfter verb-s: a 1, that 1, some -2, her 3, he 3, it -1, self 2, and -4, to -7, in -2, for 1, out 1, prep -5, verb-ing 1, name 4, noun -2, plural -1, comma -2, stop 1
afterLast+afterAfter verb-past: the 1, a 2, this -1, that 3, some -3, his 3, her -1, he 1, they 1, it 2, self -1, how -3, when -2, as -4, before 4, and 2, to -3, of -4, by -6, in -2, on 2, at 1, about -1, against 1, out 2, prep -3, modal -3, later -3, just -3, day -3, title -1, people 1, claim -2, verb-base -2, verb-ing 1, name 2, noun -1, adjective -2, adverb -2, ed -4, number 1, stop 1, colon 4, open -1
afterLast+afterAfter verb-ing: the -3, a -5, that -5, some -4, his -3, her -2, he -4, they -3, it -4, him -2, to 2, in -4, on 2, for -3, out -2, title -2, name -1, noun -2, plural -3, adjective -1, comma -3, open -2
afterLast+afterAfter noun: to -1, claim -5
afterLast+afterAfter adjective: person -7, claim 1, noun -5, plural -4
afterLast+afterAfter adverb: verb-ing -4
afterLast+afterAfter ed: her 2, to -1, by -4, in -5, at -1, with 1, about 2, out 1, people -1, name -4, noun -4, comma -1
afterLast+afterAfter comma: the -2, a -9, some -1, who 3, which 1, because 2, and -1, but 1, according -6, be -2, have -3, just 1, verb-base -5, verb-s -2, verb-past 1, verb-ing -2, name -2, noun -4, adverb -3, ed -3, number -1, open 1
afterLast+afterAfter stop: none 5, open 6
afterLast+afterAfter colon: name 4, open -1
afterLast+afterAfter possessive: claim 3
side+quoteNear 0: 1 -6, 2 -2
side+quoteNear 1: 2 -5, 3 1, 6 -2
side+quoteNear 2: 3 1, 6 -2
side+quoteNear 3: 1 -11, 2 3, 3 -2, 7 -6
side+quoteNear 4: 1 3, 2 -1, 3 -5
side+quoteNear 5: 2 -3, 3 1
first+last the: he -10, they -7, it -5, i -6, him -2, who -8, which -5, and -4, time -2, title 4, people -4, body 2, document 1, statement 1, claim -1, verb-base 1, name -2, noun -1, ed -1, number -4, comma -1, dash 2
first+last a: some -2, he -10, who -8, and -5, day 1, time 1, people -3, body 1, statement -1, claim -5, verb-base 2, name 1, ed -4, number 1, comma -2
first+last this: name -4, plural -2
first+last that: that 4, some -2, he -8, they -4, it -2, him -2, who -4, title -3, people -9, body -1, document -3, claim -1, name -9, noun -3, plural -7, ed -3, number -3, comma -2
first+last some: some -1, he -7, who -1, person 2, people 1, body 1, document -3, claim -2, name -1, noun 1, plural 1, comma 1
first+last his: his 6, he -6, person 3, body 1, statement -2, name -1, noun -6, plural -3, comma -2
first+last her: her 4, name -1, noun -7, plural -1
first+last he: he 3, body -4, name -7, noun -4, plural -1, comma -2
first+last they: they 2, name -5, noun -10
first+last it: it 1, name -6, noun -7, plural -3
first+last i: i 3
first+last you: you 2
first+last him: him 1, name -3, noun -7
first+last who: who 4, name -5, comma -4
first+last which: which 2
first+last what: what -4
first+last about: name -7, noun -4
first+last prep: he -4, name -4, noun -1, plural -2, comma -4
first+last not: name -6
first+last just: he -8, name -4, noun -1, plural -1, comma -5
first+last day: he -4, day -6, name -8, noun -3, comma -6
first+last month: name -7
first+last time: time -4, name -5
first+last title: he -6, who -8, title -4, noun -2, plural -3, comma 1, bracketClose 3
first+last person: person -4, name 2, comma -3
first+last people: who -5, people -4, name 1, noun 2, plural 3, comma -1
first+last body: people 1, body -4, name 3, noun -2, plural -1
first+last document: document -3, name 1
first+last claim: claim -2, name -7
first+last verb-base: some -6, he -5, they -4, it -3, i -4, who -2, and -3, person -1, people -5, body -4, claim -1, verb-base -3, name -1, noun -10, plural -3, comma -2
first+last verb-past: he -6, who -7, and -3, people -2, body -2, verb-past -4, name -2, noun -7, plural -5, comma -3
first+last verb-ing: he -5, people -4, body -7, name -2, noun -8, plural -1, comma -4
first+last name: some -2, he -9, they -4, it -8, him -1, who -7, which -9, and -5, day -1, time -2, title -1, person -1, people 1, document -2, statement -3, claim -1, verb-base -2, verb-s 1, plural -1, ed -3, dash -2, bracketClose -2, possessive 8
first+last noun: some -2, he -5, they -5, it -6, who -4, and -3, person -1, people 3, body -2, claim -2, noun -3, plural 1, comma -2
first+last plural: he -7, people -2, name -2, noun 2, plural -2, comma -2
first+last adjective: he -5, people 2, body -7, name -3, noun -6, comma -1
first+last adverb: he -5, noun -2, comma -3
first+last ed: name -1, comma -4
first+last ing: name -1, noun -6, plural -1
first+last number: he -6, people 2, name -3, noun 1, plural -4, number -5, comma -5
first+last symbol: name -6
beforeFirst+farther none: 0 -1, 1 2, 2 1, 3 2, 4 1, 7 -1, 8 1, 11 -5
beforeFirst+farther that: 0 -2, 1 2, 2 -2, 4 1
beforeFirst+farther he: 1 -5, 2 -5
beforeFirst+farther who: 0 3, 1 1
beforeFirst+farther which: 0 3
beforeFirst+farther what: 0 2
beforeFirst+farther when: 0 1, 1 3
beforeFirst+farther as: 0 3, 1 -2, 2 -3, 3 -3, 4 -10, 5 -1
beforeFirst+farther because: 0 -2, 1 4, 2 4, 3 -1
beforeFirst+farther before: 0 2, 1 2, 2 -1, 3 -2
beforeFirst+farther and: 0 -2, 1 -2, 2 -1, 3 -1, 4 1, 5 -1
beforeFirst+farther but: 0 -1, 1 2, 2 3, 3 1
beforeFirst+farther to: 0 -1, 2 -1, 3 -1, 4 -5, 5 -3, 6 -10, 7 -7, 8 -6, 9 -6
beforeFirst+farther of: 0 -4, 1 -3, 2 -3, 3 -3, 4 -4, 5 -8, 6 -8, 7 -7, 8 -6
beforeFirst+farther by: 0 1, 1 -1, 2 -3, 3 -2, 4 -5, 6 -2
beforeFirst+farther in: 0 -2, 1 -6, 2 -5, 3 -12, 4 -5, 5 -7, 6 -3, 7 -1, 8 -6
beforeFirst+farther on: 0 -4, 1 -3, 2 -11, 3 -10, 4 -5, 5 -8, 6 -6, 7 -6
beforeFirst+farther at: 0 -3, 1 -8, 2 -9, 4 -3
beforeFirst+farther for: 0 -4, 1 -1, 2 -9, 3 -5, 4 -9, 5 -3, 6 -1
beforeFirst+farther with: 1 -1, 2 -2, 3 -4, 4 -6
beforeFirst+farther from: 0 1, 1 -2, 3 -6
beforeFirst+farther about: 0 -2, 1 -10, 2 -9, 3 -10, 4 -4, 5 -4, 6 -6
beforeFirst+farther against: 0 -6, 1 -4
beforeFirst+farther than: 0 1
beforeFirst+farther out: 1 -5, 2 -5
beforeFirst+farther prep: 0 1, 1 -3, 2 -6, 3 -7, 4 -8
beforeFirst+farther not: 1 -1, 2 -4, 3 -4
beforeFirst+farther be: 1 -5, 2 -6, 3 -9, 4 -5, 5 -3, 6 -4
beforeFirst+farther have: 1 -3, 2 -4, 3 -8, 4 -6
beforeFirst+farther do: 0 -1
beforeFirst+farther modal: 2 -5
beforeFirst+farther later: 0 1
beforeFirst+farther just: 0 -1, 1 -2, 2 -6, 3 -4, 4 -5
beforeFirst+farther day: 0 -2, 1 -2
beforeFirst+farther time: 0 1
beforeFirst+farther person: 0 -3, 1 -8, 2 -7, 3 -3
beforeFirst+farther people: 0 1, 1 -7, 2 -3
beforeFirst+farther body: 0 -2, 1 -8, 2 -10, 3 -6, 4 -5
beforeFirst+farther document: 0 -2
beforeFirst+farther claim: 0 2, 1 -5, 2 -3, 3 -7, 4 -6
beforeFirst+farther verb-base: 1 -5, 2 -8, 3 -11, 4 -7, 5 -8, 6 -5, 7 -1, 8 -4, 9 -3
beforeFirst+farther verb-s: 0 -3, 1 -3, 2 -4, 3 -3, 4 -2, 5 -4, 6 1, 7 -1
beforeFirst+farther verb-past: 0 -6, 1 -6, 2 -1, 3 -1, 5 1, 6 1, 7 2, 10 -2
beforeFirst+farther verb-ing: 0 -2, 1 -5, 2 -12, 3 -7, 4 -2, 5 -5, 6 -6, 7 -7, 8 -5
beforeFirst+farther name: 1 -8, 2 -9, 3 -5, 4 -3, 5 -8, 6 -4
beforeFirst+farther plural: 0 2, 1 -9, 2 -9, 3 -7, 4 -4
beforeFirst+farther adverb: 0 -1, 1 -3, 2 -7, 3 -5, 4 -7
beforeFirst+farther ed: 0 -2, 1 -6, 2 -5, 3 -10, 4 -1, 5 -6
beforeFirst+farther comma: 0 2, 1 -1, 3 -1, 5 -2, 6 -5, 7 -5, 8 -2, 9 -2
beforeFirst+farther colon: 0 3, 1 1, 2 -1
beforeFirst+farther dash: 0 3, 2 -1
beforeFirst+farther open: 0 -3
beforeFirst+farther close: 0 1, 3 1, 4 1
beforeFirst+farther symbol: 1 -4
form+auxiliary according: 0 -2
form+auxiliary claim: 0 1
form+auxiliary verb-base: 7 -1, 14 -1, 31 -1
form+auxiliary verb-participle: 14 -1
form+auxiliary verb-ing: 0 -1, 7 -1, 8 -1, 10 -1, 35 -2
form+auxiliary ed: 0 -1, 14 -1
beforeFirst2+beforeFirst none: none 1, he -4, when -4, if -2, because 1, before -3, and 7, but 2, in -3, on -3, at -5, just 2, person -7, verb-past -3, verb-ing -5, name -7, bracketOpen 3, open -3
beforeFirst2+beforeFirst the: just -9, person -4, claim -5, name -3, ed -6
beforeFirst2+beforeFirst a: statement -1, claim 2, ed -4
beforeFirst2+beforeFirst some: of -5, than -6, ed -2, comma -3
beforeFirst2+beforeFirst he: be -5, have -5, verb-s -3, verb-past -9, ed -3
beforeFirst2+beforeFirst they: verb-base -6, verb-past -6
beforeFirst2+beforeFirst it: be -1, verb-s -2, verb-past -8
beforeFirst2+beforeFirst i: verb-base 2, verb-past -5
beforeFirst2+beforeFirst him: comma -1
beforeFirst2+beforeFirst self: as -7
beforeFirst2+beforeFirst who: be -2, verb-base -5, verb-s -4, verb-past -10
beforeFirst2+beforeFirst which: verb-s -1, verb-past -2
beforeFirst2+beforeFirst and: verb-past -8, verb-ing -6
beforeFirst2+beforeFirst to: be -5, verb-base -2, noun -2
beforeFirst2+beforeFirst by: verb-ing -8
beforeFirst2+beforeFirst in: which 2, verb-ing -3
beforeFirst2+beforeFirst on: day -2
beforeFirst2+beforeFirst out: to -7
beforeFirst2+beforeFirst according: to 5
beforeFirst2+beforeFirst not: verb-base 1, verb-past -3
beforeFirst2+beforeFirst be: not -2, just -3, verb-past -9, verb-ing -1, adverb -4
beforeFirst2+beforeFirst have: be -8, verb-past -3, verb-participle -9, ed 1
beforeFirst2+beforeFirst do: not -5
beforeFirst2+beforeFirst modal: be -3, verb-base -2
beforeFirst2+beforeFirst also: verb-s -2, verb-past -6
beforeFirst2+beforeFirst later: verb-past -6, comma 2
beforeFirst2+beforeFirst just: as 3, verb-base 1, verb-past -5, comma 2
beforeFirst2+beforeFirst day: verb-past -3, comma 3
beforeFirst2+beforeFirst month: comma 3
beforeFirst2+beforeFirst time: before 3, verb-past -6, comma 4
beforeFirst2+beforeFirst title: of -9, verb-past -7, name -3, comma -5
beforeFirst2+beforeFirst person: and -4, of -4, for -6, verb-past -9, comma -6
beforeFirst2+beforeFirst people: and -8, to -4, of -5, in -6, verb-base -5, verb-past -7, comma -1
beforeFirst2+beforeFirst body: and -4, of -9, in -5, person -3, verb-s -4, verb-past -11, comma 1
beforeFirst2+beforeFirst document: by -7, verb-base -6, verb-s -9, verb-past -6, verb-ing -4
beforeFirst2+beforeFirst statement: about -6, comma 4
beforeFirst2+beforeFirst claim: that 2, to -7, of 4, by 2, in -4, on -5, for -6, from 5, about -11, against -4, prep 2
beforeFirst2+beforeFirst verb-base: that -2, to -3, of -2, in -5, on -9, at -3, for -2, about -1, out -2, verb-past -3, comma 3
beforeFirst2+beforeFirst verb-s: as 1, to -3, comma 3
beforeFirst2+beforeFirst verb-past: that -4, as -6, to -11, of -4, by 2, on -2, at -5, for -10, with -6, about -4, against -5, out -1, prep -3, just -5, day -2
beforeFirst2+beforeFirst verb-participle: as -9
beforeFirst2+beforeFirst verb-ing: to -9, of -1, in -6, on -4, for -3, about -4, comma 1
beforeFirst2+beforeFirst name: as -7, and -13, to -3, of -11, by -2, in -6, on -7, for -6, with -5, be -4, have -7, person -1, people -3, body -5, verb-base -6, verb-s -3, verb-past -8, verb-ing -2, name -3, ed -8, comma -6, colon 1, dash 1, bracketOpen -7, symbol -12
beforeFirst2+beforeFirst noun: that 2, when -1, as -1, and -2, to -5, of -4, by -1, in -3, on -3, at -3, for 2, from 1, about -6, prep 1, be -1, people -4, body -3, verb-base -5, verb-s -2, verb-past -2, verb-ing -2, comma 1, colon 1, dash -1
beforeFirst2+beforeFirst plural: and -3, to -3, of -1, in -2, on -5, prep -1, be -2, verb-base -4, verb-past -2, verb-ing -5, comma 1
beforeFirst2+beforeFirst adjective: to 2, person -1, body -5, comma -4
beforeFirst2+beforeFirst adverb: verb-base -2, verb-s -6, verb-past -14, verb-ing -6, ed -2, comma 4
beforeFirst2+beforeFirst ed: to -9, by -2, in -5, on -5, at -3, with -4, out -4, comma 1
beforeFirst2+beforeFirst comma: who 2, which 3, when 2, as 2, because 3, and 8, but 3, in 1, with 6, prep -2, just 2, verb-base -3, verb-s -4, verb-past -1, name -3, ed -5, close 4
beforeFirst2+beforeFirst bracketClose: verb-past -5, dash 5
beforeFirst2+beforeFirst close: he -2, verb-s 1, verb-past 4, name -2
beforeFirst2+beforeFirst symbol: close 6
commas+verbs 0: 0 1, 1 -1, 2 -6, 3 -4, 4 -6
commas+verbs 2: 0 1, 1 -4, 2 -7, 3 -9, 4 -4
commas+verbs 3: 0 -3, 1 -9, 2 -9, 3 -5, 4 -4
commas+verbs 4: 0 -1, 1 -2, 2 -1, 3 -1, 4 -7
commas+verbs 5: 0 1, 1 1, 2 1, 3 -2, 4 -1
commas+verbs 6: 0 -1, 1 -1, 2 -1, 3 -9, 4 -5
commas+verbs 7: 0 2, 1 1, 2 -2
commas+last 0: that -1, his 2, he -1, they -1, it -2, self -2, which 1, what -7, before -6, and -10, but -8, by -7, day -2, month -3, person -2, people 3, body 1, document 1, statement -3, verb-base 1, verb-past -2, verb-ing -1, noun -1, adjective -3, ed -1, number -2, dash -3, bracketClose 1, possessive 3, symbol -1
commas+last 2: some -3, his -6, her -1, he -12, they -10, it -10, i -6, you -2, him -10, who -10, which -12, and -8, but -5, time -2, title -3, people -7, body -1, document -3, statement -4, claim -5, verb-base -8, name 1, noun -2, plural -1, ed -8, number -3, dash -4, bracketClose -5
commas+last 3: comma -7
commas+last 4: some -1, he -8, they -6, who -7, which -8, and -5, person -1, people -7, body -3, document -2, claim -7, name -3, noun -2, plural -1, ed -2
commas+last 5: comma 2
commas+last 6: he -3, who -3, noun -3, plural -3
commas+last 9: comma 1
commas+first 0: a 2, this 1, that -3, some 2, he 1, they 1, it -4, i 1, you 1, him -1, self -8, somebody 1, who 2, which -2, what -8, about -2, prep -3, not -3, just -2, day -3, month -4, time -6, title -2, person -2, people 1, body -1, document 1, statement -4, claim -5, verb-base -3, verb-past -2, verb-ing -4, name -3, noun -2, adjective -1, adverb -1, ed -5, ing -4, symbol -10
commas+first 2: the -7, a -7, this -2, that -8, some -6, his -3, her -1, he -10, they -4, it -4, him -8, who -7, what -4, about -9, prep -5, not -5, just -13, day -10, month -6, time -8, title 1, person -8, people -4, body -4, claim -7, verb-base -3, verb-past -5, verb-ing -11, name 2, noun -4, plural -12, adjective -8, adverb -9, ed -3, ing -4, number -6, symbol -6
commas+first 3: the -8, a -11, some -9, his -3, he -4, who -2, prep -5, just -3, title -1, person -5, body -5, verb-base -2, verb-past -2, verb-ing -3, name -13, noun -4, plural -5, adjective -3, adverb -1, ed -2, number -5
commas+first 4: the -3, a -4, that -6, some -2, his -7, just -9, title 1, verb-base -5, verb-past -7, verb-ing -8, name 1, noun -3, plural -6, adjective -4, number -5
commas+first 5: the 2, a -2, some 2, his -1, title -1, verb-base -1, verb-past -1, noun -1
commas+first 6: the -1, a -3, that -3, noun -5
commas+first 7: name 2
commas+first 9: name 2
verbs+beforeFirst 0: none 1, that 1, who 4, which 4, what 5, when 3, as 1, because 2, before 2, and -2, but 2, or -5, to -3, of -5, by 1, in -5, on -5, at -6, for -4, about -7, against -8, than -2, out -2, prep -1, not -3, be -3, have -1, do -1, modal -2, later 1, just -2, day -2, month -4, time 2, person -5, body -5, document -2, verb-base -3, verb-s -2, verb-past -2, verb-participle -1, verb-ing -5, name -1, noun -3, plural -2, adverb -3, ed -3, comma 3, stop -1, colon 3, semicolon 3, dash 2, bracketOpen -2, open -3, close 4, symbol -2
verbs+beforeFirst 1: he -4, i -4, who -10, when -1, if -2, as -4, because 3, before -2, and -1, but 2, to 1, of -2, by -3, in -7, on -3, at -5, for -4, with -5, about -8, against -6, than -6, out -5, prep -5, not -7, be -4, have -5, do -7, modal -2, also -4, later -5, just -5, person -9, people -8, body -9, document -6, claim -4, verb-base -3, verb-s -2, verb-past -1, verb-ing -6, name -14, plural -3, adverb -9, ed -5, comma 1, dash -2, open -1, close -2, symbol -7
verbs+beforeFirst 2: none -1, that -3, he -5, as -9, because -2, but -1, to -2, of -4, by -8, in -7, on -10, at -3, for -8, with -5, from -1, about -4, prep -6, not -3, be -6, have -6, modal -4, just -2, person -5, people -5, body -3, claim -7, verb-base -8, verb-s -4, verb-past -3, verb-ing -2, name -3, plural -7, adverb -6, ed -3, comma -3
verbs+beforeFirst 3: none -2, as -7, to -4, of -8, by -6, in -3, on -7, for -7, about -4, be -7, have -4, just -2, claim -7, verb-base -8, verb-s -2, verb-past -1, verb-ing -8, name -2, ed -6, comma -5
verbs+beforeFirst 4: none -2, as -6, to -5, of -7, by -4, in -3, on -2, for -2, about -8, prep -5, claim -6, verb-base -7, verb-s -5, verb-past -3, verb-ing -4, name -3, ed -2, comma -4
sort+auxiliary say: 0 -1, 14 -1, 28 -2, 35 -1
sort+auxiliary add: 21 -1
sort+auxiliary state: 0 -1, 14 -2, 21 -1, 35 -1
sort+auxiliary argue: 0 -1, 14 -1, 35 -2
sort+auxiliary tell: 0 -2, 7 1, 14 -1
sort+auxiliary warn: 0 -1
sort+auxiliary ask: 0 5, 7 -1
sort+auxiliary believe: 21 -1
sort+auxiliary feel: 0 -1, 7 -1
sort+auxiliary see: 0 -3, 14 -1, 28 -1, 35 1
sort+auxiliary know: 21 -1
sort+auxiliary want: 0 -1, 21 -1
sort+auxiliary intend: 14 -1
sort+auxiliary demand: 0 -1, 14 -1
sort+auxiliary call: 0 -1, 7 -1, 14 -1, 35 -1
sort+auxiliary deny: 0 -1, 14 -1
sort+auxiliary reject: 0 -2, 14 -1
sort+auxiliary confirm: 0 -1, 35 -1
sort+auxiliary agree: 0 -1, 14 -1
sort+auxiliary doubt: 0 -1
sort+auxiliary decline: 0 -1
sort+auxiliary promise: 0 -2, 7 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary criticize: 0 -1, 14 -1, 35 -2
sort+auxiliary praise: 0 -2, 7 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary show: 0 -1, 14 -1, 35 -2
sort+auxiliary suggest: 0 -1, 14 -1, 35 -1
sort+auxiliary report: 0 -2, 14 -1
sort+auxiliary detail: 0 -1, 35 -1
sort+auxiliary talk: 7 -1, 14 -1, 35 -1
sort+auxiliary predict: 0 -2
sort+auxiliary decide: 0 -1, 14 -1, 28 -1, 35 -2
sort+auxiliary love: 0 -1
sort+auxiliary emotion: 0 -2, 7 -1, 35 -1
sort+auxiliary release: 0 -1, 14 -1
sort+auxiliary point: 0 -1
sort+auxiliary allow: 0 -1
sort+auxiliary try: 0 -1
sort+auxiliary give: 0 -1
sort+auxiliary make: 7 -1
sort+auxiliary go: 0 1, 7 -1, 14 -1
sort+auxiliary do: 0 -1, 7 -1, 14 -1, 21 -1, 35 -1
sort+auxiliary claim: 0 1
sort+auxiliary according: 0 -2
sort+auxiliary unlisted: 0 -1, 14 -1
`;
