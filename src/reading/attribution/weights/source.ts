// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const source = `
side: 1 -1
side: 3 -2
side+sort 0: say -8, add -3, state -2, argue -4, tell -2, ask 3, believe -1, feel -4, see 1, know 2, want -8, intend 1, demand -2, call -3, reject -4, confirm -2, agree -1, promise -3, criticize -1, praise -5, show -7, suggest -6, report -5, detail -1, talk -5, predict -1, decide -6, emotion -7, point -4, make -4, go 7, do -2, claim 1, according -8, colon -4, unlisted -1
side+sort 1: say 2, state 1, argue -1, tell 1, warn 2, ask 1, feel 2, know -1, want 2, intend -1, demand 1, call -2, deny 2, agree 1, doubt 2, decline 4, criticize -1, praise 1, show 2, suggest 1, detail -1, predict 1, decide 1, love -2, emotion -2, release -2, allow 2, try 2, give 1, make 1, go -10, do -2, claim -3, statement 1, according -5, colon 1, unlisted -1
side+sort 2: add -3, state -1, argue -4, tell -3, ask 1, feel -3, see -1, know -3, intend -2, demand -2, call -1, reject -1, confirm -2, criticize -3, praise -1, show -2, suggest -3, report -2, decide -2, emotion -6, release -1, make 1, go -5, do -2, claim -1, according -6, unlisted -3
side+sort 3: say -3, argue 2, warn -1, ask -2, believe -2, feel -3, know -4, want -2, intend -3, demand -2, deny -3, reject -1, confirm -1, agree -3, doubt -1, decline 3, promise -2, criticize 3, praise -2, show -4, suggest -2, report -2, detail -1, talk 2, predict -3, emotion -2, release -1, point 3, search -2, give -1, make -2, go -2, do -3, claim -3, statement -1, according -10, unlisted -6
side+sort 4: add -3, state -4, argue -10, tell -9, warn -6, ask -6, believe -10, feel -1, see -7, know -5, want -8, intend -9, demand -7, call -12, deny -7, reject -5, confirm -8, agree -9, doubt -5, promise -6, criticize -10, praise -9, show -10, suggest -9, detail -8, talk -10, predict -7, decide -10, emotion 5, release -6, point -10, search -11, allow -9, try -3, give -6, make -8, go 1, do -2, claim -3, statement -4, according 6, colon -9, unlisted -1
side+sort 5: say -14, add -2, state -5, argue -7, tell -6, ask -1, believe -2, feel -4, see -4, know -5, want -3, intend -11, demand -1, call -3, reject -2, agree -4, decline -5, promise -3, criticize 1, praise 2, show -4, report -3, detail -4, talk -5, decide -5, search -4, go -2, do -2, claim 4, unlisted -1
side+form 0: according -8, claim 1, verb-base -7, verb-s -2, verb-past 3, verb-participle 8, verb-ing -11, ed -1, colon -4
side+form 1: according -5, statement 1, claim -3, verb-base 2, verb-s 1, verb-past -2, verb-participle -7, verb-ing 3, ed -1, colon 1
side+form 2: according -6, claim -1, verb-base 1, verb-ing -4, ed -4
side+form 3: according -10, statement -1, claim -3, verb-s -5, verb-past -5, verb-participle -5, verb-ing 5, ed -6
side+form 4: according 6, statement -4, claim -3, verb-base -5, verb-s -4, verb-past -1, verb-participle -5, verb-ing -12, ed -3, colon -9
side+form 5: claim 4, verb-base -4, verb-s -4, verb-participle -3, verb-ing -4
first: the 1
first: a 3
first: that -2
first: some 1
first: my -2
first: his -1
first: it -4
first: i -1
first: him -1
first: self -6
first: somebody 1
first: who 1
first: which -3
first: what -10
first: about -4
first: prep -5
first: not -5
first: just -5
first: day -7
first: month -6
first: time -8
first: title 1
first: person -3
first: people 1
first: body -1
first: statement -6
first: claim -7
first: verb-base -4
first: verb-past -5
first: verb-ing -5
first: name 1
first: plural -1
first: adjective -1
first: adverb -3
first: ed -5
first: ing -4
first: number -1
first: symbol -11
side+first 1: the -1, a 1, that 1, some -1, his 2, he 2, they 3, it -3, i 3, you 4, somebody 3, who 3, which -3, what -7, about -1, prep -7, not -3, just -4, day -4, month -4, time -7, title -3, person -3, people -1, body -2, statement -4, claim -4, verb-base -5, verb-past -3, verb-ing -5, noun -4, plural -2, adjective -3, adverb -4, ed -4, ing -2, number -1, symbol -10
side+first 2: the 2, a -2, that -1, some 2, his -2, he -3, who -5, prep -3, just -3, day -5, title 1, person -4, people 1, body -1, verb-base -2, verb-past -4, verb-ing -4, name -1, noun -3, plural -2, adjective 1, adverb -3, ed -6, number -3
side+first 3: the -2, a -2, this -3, that -8, some -2, his -3, her -1, he -2, they -2, it -3, i -5, you -4, who -1, which -2, what -3, about -1, prep -4, not -4, just -10, day -6, time -7, person -1, people -2, body -3, document -1, claim -4, verb-base -7, verb-past -11, verb-ing -3, noun -2, plural -1, adjective -3, adverb -2, ed -9, ing -3, number -7, symbol -4
side+first 4: the -4, a -3, this -5, that -14, some -1, my -1, his -8, her -5, he -5, they -7, it -9, him -2, self -8, what -9, about -8, prep -2, day -6, title -2, person -3, people -1, body 2, claim -6, verb-ing -8, name -1, noun 1, plural -6, adjective -2, ed -3, ing -7
side+first 5: the -3, a -3, his -1, her -1, day -8, month -6, title -3, people -1, verb-base -17, verb-ing -2, noun -4, adjective -1, ing -6, number -2
beforeFirst: none 2
beforeFirst: that 1
beforeFirst: he -7
beforeFirst: they -5
beforeFirst: it -5
beforeFirst: i -6
beforeFirst: who 1
beforeFirst: which 3
beforeFirst: what 3
beforeFirst: how -2
beforeFirst: when 3
beforeFirst: whether -6
beforeFirst: if -1
beforeFirst: because 3
beforeFirst: before 1
beforeFirst: and -2
beforeFirst: but 3
beforeFirst: or -7
beforeFirst: to -2
beforeFirst: of -4
beforeFirst: by 1
beforeFirst: in -5
beforeFirst: on -6
beforeFirst: at -9
beforeFirst: for -5
beforeFirst: with -1
beforeFirst: from 1
beforeFirst: about -10
beforeFirst: against -12
beforeFirst: than -3
beforeFirst: out -4
beforeFirst: prep -2
beforeFirst: not -6
beforeFirst: be -5
beforeFirst: have -2
beforeFirst: do -2
beforeFirst: modal -3
beforeFirst: also -8
beforeFirst: later -1
beforeFirst: just -2
beforeFirst: day -4
beforeFirst: month -5
beforeFirst: person -6
beforeFirst: people -3
beforeFirst: body -6
beforeFirst: document -4
beforeFirst: statement -2
beforeFirst: claim -1
beforeFirst: verb-base -4
beforeFirst: verb-s -2
beforeFirst: verb-past -2
beforeFirst: verb-ing -6
beforeFirst: name -3
beforeFirst: noun -5
beforeFirst: plural -2
beforeFirst: adverb -4
beforeFirst: ed -4
beforeFirst: comma 3
beforeFirst: stop -2
beforeFirst: colon 3
beforeFirst: semicolon 2
beforeFirst: dash 1
beforeFirst: bracketOpen -3
beforeFirst: open -2
beforeFirst: close 3
beforeFirst: symbol -4
beforeFirst+first none: the -1, a 4, this -4, that -4, some -1, his -2, her 2, he 1, they 1, it -4, i -1, prep -4, just -6, title -1, person 4, people 3, body 3, document 5, verb-past 2, verb-ing -2, noun 4, adverb 2, ing 3
beforeFirst+first that: the 2, he -5, name 1, noun -1
beforeFirst+first he: verb-past -5
beforeFirst+first who: verb-past -9
beforeFirst+first which: he 2, name 1
beforeFirst+first when: he -1, name 3
beforeFirst+first if: name -2
beforeFirst+first as: the -2, a -5, some -3, he 2, title -1, name 2, noun -4
beforeFirst+first because: the -1, he -1, name -1
beforeFirst+first before: name -1
beforeFirst+first and: the 1, some -1, he 6, i 2, title -4, people -1, name -3, noun -8, plural -3, adjective -7
beforeFirst+first but: the -1, some 2, he 1, name 3
beforeFirst+first to: the -1, a 1, title -1, people -3, verb-base -5, name -3, noun -5, adjective -3
beforeFirst+first of: the -4, some -3, his -1, title 1, people -6, body -9, verb-ing -2, name -5, noun -2, plural -6, adjective -7, ing -6
beforeFirst+first by: the -3, a -2, some -1, title -2, verb-ing -8, noun -1
beforeFirst+first in: the -5, a -4, some -7, month -9, verb-ing -5, name -7, noun -7, number -8
beforeFirst+first on: the -3, a -9, his -5, day -7, name -4, noun -3, plural -2, adjective -5
beforeFirst+first at: the -5, a -8, name -2, noun -7
beforeFirst+first for: the -5, a -3, some -5, his -4, title -4, verb-ing -6, name -4, noun -3, plural -3
beforeFirst+first with: the -5, some 2, name -5
beforeFirst+first from: the -6, name -2
beforeFirst+first about: the -7, a -5, his -4, her 1, name -9, noun -3
beforeFirst+first against: name -6
beforeFirst+first out: the -7, a -2, that -4
beforeFirst+first prep: the -6, a -3, his -3, name -2, noun -2
beforeFirst+first not: verb-base -6
beforeFirst+first be: the -9, a -3, that -6, some -4, not -7, just -5, verb-past -6, verb-ing -3, adjective -5, adverb -6, ed -6, ing -4
beforeFirst+first have: a -3, verb-past -6, ed -6
beforeFirst+first do: not -7
beforeFirst+first modal: verb-base -9
beforeFirst+first also: verb-past -5
beforeFirst+first just: some -4, time -5, verb-past -7, noun -8
beforeFirst+first day: that -5, time -5
beforeFirst+first month: number -5
beforeFirst+first person: who 3, person -6, name -7
beforeFirst+first people: who 1, verb-past -6
beforeFirst+first body: person -9, people -8, body -11, verb-past -1, name -8, noun -9, plural -10
beforeFirst+first claim: that -2, prep -4
beforeFirst+first verb-base: the -3, a -4, this -5, that -5, some -3, his -5, her -4, he -1, they -9, it -4, title -4, people -3, name -2, noun -7, plural -6
beforeFirst+first verb-s: the -4, a -5, that -8, some -5, his -4, he -6, it -6, name -2, noun -10
beforeFirst+first verb-past: the -5, a -2, this -9, that -8, some 1, his -8, her -3, he -11, they -11, it -7, him -3, what -6, about -9, prep -5, day -5, title -2, people -6, claim -5, verb-ing -5, name 1, plural -4, adjective -2, ing -6
beforeFirst+first verb-ing: the -6, a -4, that -6, some -1, his -2, her -2, he -4, him -3, title -3, people -3, name -4, noun -1, plural -2, adjective -3
beforeFirst+first name: verb-base -9, verb-past -4, adjective -11, adverb -4, ed -5, symbol -5
beforeFirst+first noun: that -4
beforeFirst+first plural: who 2, verb-base -2, verb-past -8
beforeFirst+first adverb: verb-past -4, noun -9, ed -7
beforeFirst+first ed: the -4, a -6, his 2, name -1, noun -7
beforeFirst+first comma: the 3, a -4, some 3, his 3, they -2, it -4, i -2, who -4, which -1, prep -3, just -8, title 1, person -2, people 2, body 4, verb-ing -3, name 2, noun 2, plural 3, adjective 3, number -2
beforeFirst+first colon: name 1
beforeFirst+first dash: name 4
beforeFirst+first bracketOpen: name -4
beforeFirst+first open: i -6, name -2
beforeFirst+first close: the 5, a 1, he 2, title 2, verb-past -7, noun 2
beforeFirst+first symbol: name -2, number -10
side+beforeFirst 1: that 4, he -6, who 3, which 4, what 4, how 1, when 2, if 2, as 4, because 5, before 2, and -3, but 1, to -7, of -8, by -9, in -6, on -5, at -7, for -1, with 1, from -7, about -2, against -5, than -1, out -2, prep -5, not -5, be -5, have -4, do -3, modal -2, also -6, just -3, day -4, month -4, time -1, person -5, people -2, body -5, document -4, statement -2, claim 1, verb-base -2, verb-s -1, verb-past -2, verb-ing -2, name -4, plural -2, adverb -2, ed -6, colon 5, semicolon 1, dash 3, bracketOpen -1, close 5, symbol -4
side+beforeFirst 2: none 3, that -1, he -4, as 1, and 1, but 3, to -5, of -12, by -4, in -9, on -8, at -5, for -7, with -5, prep -3, be -6, have -5, just 1, person -9, body -9, verb-base -5, verb-ing -4, name -7, plural -6, adverb -5, ed -2, comma 1, dash -3, bracketOpen -4, close 1
side+beforeFirst 3: that -6, he -6, i -2, who -1, when -3, if -4, because -3, before -4, and -1, but 2, to -11, of -7, by -8, in -13, on -5, at -5, for -4, with -3, from -7, about -7, prep -8, not -3, be -5, have -3, do -1, modal -6, later 1, just -3, day -3, person -4, people -4, body -4, document -2, claim -7, verb-base -5, verb-s 1, verb-past -10, verb-ing -6, plural -4, adverb -6, comma 3, dash -1, bracketOpen -2, open -2, close -4, symbol -2
side+beforeFirst 4: as -10, to 2, of -1, by 6, on -3, at -10, for -10, from 3, about -16, against -9, out -13, prep 1, just -7, day -6, claim -3, verb-base -6, verb-s -3, verb-past -2, verb-participle -5, verb-ing -11, noun -5, adverb -6, ed -3, colon -11
side+beforeFirst 5: as -12, to -7, of 2, by 3, in -3, on -3, at -3, for -4, with -7, from 4, about -8, prep -2
last: this -2
last: that -2
last: his 2
last: he -1
last: they -1
last: it -2
last: i -1
last: self -1
last: who -1
last: which -1
last: what -7
last: because -7
last: before -8
last: and -11
last: but -9
last: by -8
last: day -1
last: person 1
last: people 2
last: body 1
last: document 1
last: statement -2
last: claim -1
last: verb-base 1
last: verb-s -1
last: verb-past -3
last: verb-ing -1
last: name 1
last: plural 2
last: adjective -2
last: ing -2
last: number -1
last: comma 1
last: dash -1
last: bracketClose 1
last: possessive 3
side+last 1: this -2, that -2, some 2, his 2, her 2, he 1, they 1, i 3, you 3, him 1, somebody 2, who 2, which 1, because -7, before -8, and -11, but -9, by -8, day -2, month -1, time -1, title 1, person 1, people 2, body 2, document 1, statement -1, claim 1, verb-base 1, verb-s -1, verb-past -3, verb-ing -1, name 2, noun -1, adjective -2, ed -1, ing -2, possessive 3
side+last 2: comma -1, dash -1, bracketClose 2
side+last 3: he -2, they -2, it -2, i -5, you -4, him -2, who -2, which -2, what -3, time -10, title -3, person 1, body -5, document -2, statement -3, claim -3, name -1, noun -2, plural -1, comma 1, bracketClose -4
side+last 4: some -5, her -4, he -5, they -4, it -9, self -8, who -11, which -5, what -6, month -1, time -1, title -1, person -1, people 1, body 2, statement -2, claim -3, name -3, noun -1, plural -1, ed -1, number -2, bracketClose -2
side+last 5: some -5, he -8, it -4, him -2, who -7, day -5, time -2, title -3, person -8, people 1, document -4, statement -2, claim -6, name -1, noun -3, ed -7, number -4
afterLast: the -9
afterLast: a -11
afterLast: this -2
afterLast: that 1
afterLast: some -5
afterLast: his -5
afterLast: he -9
afterLast: they -3
afterLast: it -7
afterLast: who -3
afterLast: when -2
afterLast: if -3
afterLast: because -2
afterLast: before -2
afterLast: and -6
afterLast: but -2
afterLast: or -10
afterLast: to -4
afterLast: of -8
afterLast: by -10
afterLast: in -5
afterLast: at -10
afterLast: for -4
afterLast: with -5
afterLast: from -8
afterLast: about -2
afterLast: against -6
afterLast: than -5
afterLast: out -6
afterLast: prep -3
afterLast: according -7
afterLast: not -1
afterLast: be -5
afterLast: modal -4
afterLast: also 2
afterLast: just -1
afterLast: day -6
afterLast: statement 2
afterLast: verb-base -1
afterLast: verb-s -1
afterLast: verb-past 3
afterLast: verb-participle -7
afterLast: verb-ing -3
afterLast: noun -4
afterLast: adjective -4
afterLast: adverb -1
afterLast: ed -2
afterLast: ing -5
afterLast: comma -1
afterLast: stop 6
afterLast: colon 1
afterLast: dash 1
afterLast: bracketOpen -5
afterLast: open -3
afterLast: symbol -8
side+afterLast 1: the -6, a -9, that 2, some -1, to -2, in -4, on 2, not -1, be -6, have -1, do 1, modal 2, also 2, just -2, day -4, statement 2, claim -1, verb-base 2, verb-s 2, verb-past 3, verb-participle -6, noun -4, adjective 1, ed -1, comma -6
side+afterLast 2: according -6, be -2, have 2, modal -1, also -1, later -3, verb-base 1, verb-past 1, verb-ing -8, adverb -1, ed -2
side+afterLast 3: to -6, on -1, have -1, do -4, modal -5, later -2, just 1, verb-base -4, verb-s -3, verb-past -1, verb-ing -1, ed -1
side+afterLast 4: none 2, the -3, a -6, that -2, some -10, his -4, he -7, who -4, when -2, as -1, because -2, before -6, and -5, but -4, or -8, to -8, of -8, by -8, in -3, on -8, at -9, for -6, with -5, from -8, about -6, against -8, than -9, out -4, prep -2, be -5, have -6, do -7, modal -5, later -1, just -4, day -7, verb-base -12, verb-s -11, verb-past -11, verb-ing -4, adjective -11, adverb -8, ed -6, ing -6, comma 4, stop 7, colon 1, dash -1, bracketOpen -5, bracketClose 1, open -2, symbol -7
side+afterLast 5: the -6, some -7, as 2, and -9, to 1, of -9, in -1, on 1, for -1, with -2, from -3, prep -4, be -3, have -4, modal -1, verb-base -10, verb-s -6, verb-past -7, verb-ing -4, adjective -8, ed -4, comma -2, stop -2, dash -1
last+afterLast that: verb-past 2
last+afterLast some: some -4, to 2, of -8, than -4, be 1, have -1, adjective -7, adverb -2, ed 1
last+afterLast his: claim 3
last+afterLast her: claim 2
last+afterLast he: be -6, do 1, modal -1, also 5, later 3, just 2, verb-base 2, verb-s -2, verb-past 3, adverb 2, ed -1, possessive -1
last+afterLast they: be -1, have -3, verb-base -4, verb-past -1, adverb 2
last+afterLast it: be -4, have -2, do 2, modal -2, verb-past -1
last+afterLast i: be -3, have -1, modal -1, verb-base -2, verb-past 2
last+afterLast you: modal -1, verb-base -1
last+afterLast him: to 1, stop -3
last+afterLast who: be -4, have -3, modal -1, verb-base 3, verb-s -1, verb-past -1, adverb -1
last+afterLast which: be -2, have -3, verb-s -1, verb-past 2
last+afterLast before: verb-ing -5
last+afterLast and: be -3, have -6, verb-base -5, verb-s -2, verb-past -8, verb-ing -4
last+afterLast but: verb-past -5
last+afterLast by: verb-ing -8
last+afterLast day: verb-past -4, comma -1, stop -3
last+afterLast time: comma -4, stop -1
last+afterLast title: of -6, verb-past 4, comma -2, stop 1
last+afterLast person: who -3, to -5, of -10, be -3, have -2, verb-base -6, verb-s 1, verb-past 1, stop 3
last+afterLast people: who -8, and -3, to 1, in -4, have -1, modal 1, just -1, verb-base 1, verb-past -2, verb-ing 2, ed -3, comma -4, stop -2
last+afterLast body: and -9, to -2, of -4, in -5, be 2, have -2, do -4, modal -1, verb-base -5, verb-s -1, verb-past -3, verb-ing -3, adverb 1, ed -1, comma 2, stop 1
last+afterLast document: that -2, be -2, verb-base 1, verb-s 1, verb-past -2, verb-ing 1, comma 1
last+afterLast statement: verb-past -2, verb-ing -3, comma -3, stop -3
last+afterLast claim: that -7, to -7, of -5, on -1, for -7, be -3, modal -4, verb-past 1, comma -1, stop -4
last+afterLast verb-base: verb-s 1, verb-past 2, comma -6
last+afterLast verb-s: verb-base 2
last+afterLast verb-past: comma -5
last+afterLast name: that 1, as -3, and -6, to -1, of -4, in 1, on 3, for -1, prep -4, be -2, have -1, modal -3, also 1, verb-base -5, verb-s -2, verb-past 2, verb-ing -1, adjective -7, ed -1, comma -1, stop -1, colon 2, dash 1, open -1, possessive 4, symbol -5
last+afterLast noun: the -6, a -5, that -9, some -7, his -3, as -5, because -6, and -5, to -5, of -13, in -5, on -7, at -6, for -5, with -2, from -6, about -6, out -6, prep -6, be -3, have 1, modal -2, just 1, claim 1, verb-base -1, adjective -5, adverb -2, ed -2, ing -7, comma -1, dash -3
last+afterLast plural: that -2, and -2, to -2, of -9, in -7, for -6, from -5, prep -5, have -1, modal -3, verb-base -2, verb-s -1, verb-past -1, ed -2, comma -2, stop 1
last+afterLast ed: the -4, to -6, by -4, in -6, comma -2, stop -1
last+afterLast number: ed 2, comma -2, stop 1
last+afterLast comma: according -6, be -3, have -1, do -2, modal 1, later -3, verb-past 1, verb-ing -5, adverb -3, ed 2
last+afterLast bracketClose: verb-past 1
last+afterLast possessive: claim 4
length: 1 1
length: 3 -1
length: 4 -1
length: 5 -2
length: 6 -1
length: 7 -2
length: 8 -2
length: 9 -2
length: 10 -4
side+length 1: 1 2, 3 -1, 4 -1, 5 -2, 6 -3, 7 -4, 8 -8, 9 -14
side+length 2: 2 -7, 3 -6, 4 -6, 5 -7, 6 -1, 8 -1
side+length 3: 1 -2, 2 -5, 3 -2, 4 -1, 5 -3, 6 -5, 7 -4, 8 -3
side+length 4: 1 -2, 2 -1, 3 -2, 4 -2, 5 -2, 6 -1, 7 -1, 9 1, 10 -4
side+length 5: 1 -3, 4 -2, 5 -1, 6 -2, 8 -2, 9 -5
first+length the: 2 2, 3 1, 6 -2, 7 -3, 8 -4, 9 -7
first+length a: 2 -6, 3 1, 4 -2, 5 -1, 6 -3, 7 3, 8 2, 9 -2
first+length this: 2 -1, 4 -4, 6 -5, 7 -1, 8 -1
first+length that: 1 4, 2 -2, 3 -4, 4 -4, 5 -8, 6 -10, 7 -4, 8 -12, 9 -6
first+length some: 2 -1, 3 1, 5 -2, 6 1, 7 -1, 8 -2, 9 -4
first+length his: 1 6, 3 2, 4 -5, 5 -1, 6 -2, 7 -4, 8 -7, 9 -6
first+length her: 1 4, 3 -2, 4 -4, 5 -4, 6 -1, 7 -2, 8 -11, 9 -7
first+length he: 1 3, 3 -3, 4 -1, 5 -5, 6 -8, 7 -9, 8 -7, 9 -8
first+length they: 1 3, 6 -6, 7 -8, 8 -7, 9 -4
first+length it: 1 1, 5 -5, 6 -7, 7 -6, 8 -6, 9 -4
first+length i: 1 4
first+length you: 1 3
first+length him: 1 1, 7 -8, 8 -9
first+length who: 1 3, 6 -6, 7 -8, 8 -6
first+length which: 1 2, 2 -6
first+length what: 1 -4, 2 -6, 7 -5, 8 -5
first+length about: 6 -3, 7 -5
first+length prep: 3 -2, 4 -3, 5 -6, 6 -2, 7 -9, 8 -5, 9 -8
first+length not: 6 -1, 7 -6, 8 -5
first+length just: 2 -2, 3 -3, 4 -2, 5 -3, 6 -6, 7 -3, 8 -4, 9 -8
first+length day: 1 -5, 3 -2, 4 -2, 6 -3, 7 -5, 8 -4, 9 -5
first+length time: 3 -4, 7 -5, 8 -4
first+length title: 2 2, 4 -5, 5 -3, 6 1, 7 -4, 9 -1
first+length person: 1 -4, 3 1, 4 -2, 5 -2, 6 -1, 7 -4, 8 -3
first+length people: 1 -3, 2 -1, 3 -1, 4 2, 5 2, 6 3, 8 -1
first+length body: 1 -4, 3 -1, 4 1, 5 1, 6 -1, 7 -2, 8 -2
first+length document: 1 -4, 2 2
first+length claim: 1 -1, 7 -7, 8 -5
first+length verb-base: 1 -3, 2 -1, 3 -8, 4 -2, 5 -7, 6 -9, 7 -2, 8 -2, 9 -4
first+length verb-past: 1 -3, 3 -4, 4 -2, 5 -5, 6 -3, 7 -9, 8 -11, 9 -3
first+length verb-ing: 2 -1, 3 -2, 4 -4, 5 -4, 6 -7, 7 -4, 8 -8, 9 -6
first+length name: 1 1, 2 -4, 3 -2, 4 -1, 6 -2, 7 -1, 8 1, 9 1
first+length noun: 1 -6, 2 2, 3 -2, 4 -4, 5 1, 6 -5, 7 -1, 8 -5, 9 -10
first+length plural: 1 -3, 3 -1, 4 -2, 6 -3, 7 -1, 8 -4, 9 -5
first+length adjective: 2 1, 3 -1, 4 -3, 5 -6, 6 -4, 7 -5, 8 -2, 9 -4
first+length adverb: 3 -1, 5 -3, 6 -6, 7 -1, 8 -4, 9 -8
first+length ed: 2 -3, 3 -1, 4 -2, 5 -1, 6 -9, 7 -6, 8 -5, 9 -3
first+length ing: 2 -1, 3 -6, 4 -1, 6 -5, 7 -5, 8 -5, 9 -4
first+length number: 1 -4, 3 -6, 4 -1, 6 -1, 7 -4, 8 -4, 9 -4
first+length symbol: 7 -5
commas: 2 -3
commas: 3 -9
commas: 4 -1
commas: 5 1
commas: 6 -2
commas: 8 -4
commas: 9 1
side+commas 1: 2 -6, 4 -6, 6 -7, 8 -2
side+commas 2: 2 -5, 3 -10, 7 -1
side+commas 3: 0 -3, 2 -14, 3 -3, 4 -11
side+commas 4: 0 -2, 4 -1, 6 -2, 8 -3
side+commas 5: 0 -1, 2 -1, 4 -4, 6 -7
commas+who 0: 1 -1
commas+who 2: 0 -2, 1 -9, 2 -1
commas+who 3: 0 -8, 1 -7
commas+who 4: 0 -3, 1 -9, 2 -1
commas+who 5: 0 -1, 1 -2, 2 5
commas+who 6: 0 -3, 1 -3, 2 -1
commas+who 7: 0 -1, 2 2
commas+who 8: 0 -3, 2 -3
verbs: 0 2
verbs: 1 -2
verbs: 2 -4
verbs: 3 -6
verbs: 4 -8
side+verbs 1: 0 1, 1 -3, 2 -7, 3 -7, 4 -10
side+verbs 2: 3 -5, 4 -3
side+verbs 3: 0 -3, 1 -5, 2 -9, 3 -7
side+verbs 4: 0 1, 2 -4, 3 -3, 4 -7
side+verbs 5: 0 1, 1 -2, 2 -9, 3 -3, 4 -3
people: 0 -2
people: 3 4
side+people 1: 0 -3, 3 1
side+people 2: 0 -9, 1 -4
side+people 3: 0 -3, 1 -3
side+people 4: 0 -3, 1 1, 3 -1
side+people 5: 0 -4
farther: 1 -1
farther: 2 -1
farther: 4 -1
farther: 7 -2
farther: 8 -1
farther: 9 -2
farther: 10 -2
farther: 11 -4
side+farther 1: 1 -1, 2 -1, 3 -1, 4 -5, 5 -2, 6 -4, 7 -9, 8 -7, 9 -5, 10 -13, 11 -9
side+farther 2: 0 -10, 1 -2, 2 -1, 4 2, 5 -2, 6 -2, 7 -2, 11 -4
side+farther 3: 0 -2, 1 -5, 2 -5, 3 -6, 4 -4
side+farther 4: 1 -1, 2 -1, 6 -1, 7 1, 10 -2, 11 1
side+farther 5: 0 -1, 1 -2, 2 -2, 3 -4, 4 -9, 5 -2, 7 -7, 8 -8, 9 -6, 10 -1
auxiliary+side 0: 0 -4, 1 2, 3 -1, 4 -1
auxiliary+side 7: 0 7, 1 -7, 2 -4, 3 -10, 4 -1, 5 1
auxiliary+side 8: 0 7, 1 -8, 4 -1, 5 -1
auxiliary+side 10: 0 5, 1 -5
auxiliary+side 14: 0 -12, 1 3, 2 -1, 3 -2, 4 -4, 5 -3
auxiliary+side 21: 0 -2, 1 1, 3 -4, 4 -6, 5 -2
auxiliary+side 28: 0 -4, 1 3, 3 -7, 4 -8, 5 -6
auxiliary+side 35: 0 -3, 1 -1, 2 -1, 3 3, 4 -12, 5 -6
beforeCue+side none: 0 8, 4 -1, 5 -3
beforeCue+side this: 1 -2
beforeCue+side that: 0 -2, 1 -2, 3 -8, 4 3
beforeCue+side some: 0 -1, 1 2, 3 -5, 4 -7, 5 -2
beforeCue+side his: 1 2, 3 -8, 4 -4, 5 -2
beforeCue+side her: 1 2, 3 -6
beforeCue+side he: 0 -1, 1 1, 3 -14, 4 -5, 5 -4
beforeCue+side they: 0 -4, 1 1, 3 -2, 4 -7, 5 -7
beforeCue+side it: 3 -3, 4 -5, 5 -3
beforeCue+side i: 0 -6, 1 3, 3 -2, 4 -6
beforeCue+side you: 1 3, 4 -4
beforeCue+side him: 1 1, 3 -5
beforeCue+side somebody: 1 2
beforeCue+side who: 0 -2, 1 2, 3 -10, 4 -7, 5 -5
beforeCue+side which: 0 -1, 1 1, 3 -11, 4 -6
beforeCue+side when: 0 7, 4 -9
beforeCue+side because: 1 -7, 3 2
beforeCue+side before: 1 -8, 3 3, 4 -8
beforeCue+side and: 0 -8, 1 -11, 3 10, 4 -15, 5 -5
beforeCue+side but: 0 -6, 1 -9, 3 6, 4 -14
beforeCue+side by: 1 -8, 3 3, 4 -6
beforeCue+side with: 3 3
beforeCue+side day: 3 -1, 4 -9
beforeCue+side time: 1 1, 3 -2, 4 -8
beforeCue+side title: 1 2, 3 -4, 4 -5, 5 -6
beforeCue+side person: 0 -3, 1 1, 3 -1, 4 -7, 5 -7
beforeCue+side people: 0 -2, 1 2, 3 -8, 4 -11, 5 -3
beforeCue+side body: 0 -2, 1 3, 3 -7, 4 -10, 5 -2
beforeCue+side document: 0 -1, 1 1, 3 -9, 4 -10, 5 -3
beforeCue+side statement: 1 -1
beforeCue+side claim: 0 -4, 1 2, 3 -1, 4 -3, 5 -1
beforeCue+side verb-base: 0 -1, 1 2, 3 -7, 4 -6, 5 -4
beforeCue+side verb-s: 0 3, 4 -10
beforeCue+side verb-past: 0 -3, 1 2, 4 -4
beforeCue+side verb-ing: 1 -1, 4 -2
beforeCue+side name: 0 -3, 1 1, 3 -5, 4 -9, 5 -1
beforeCue+side noun: 0 -3, 3 -4
beforeCue+side plural: 0 -4, 1 2, 3 -9, 4 -4, 5 -1
beforeCue+side adjective: 1 -1
beforeCue+side ed: 1 1
beforeCue+side number: 1 1, 3 -1, 4 -7
beforeCue+side comma: 0 -3, 1 -6, 2 -1, 3 2, 4 -1, 5 -4
beforeCue+side dash: 0 -1, 2 -1, 3 -2, 4 -6
beforeCue+side bracketClose: 2 2, 4 -7
beforeCue+side close: 0 -5, 3 -8, 4 3
beforeCue+side possessive: 0 -6, 1 3, 4 -1, 5 -1
beforeCue+side symbol: 4 2
atStart: 1 3
side+atStart 1: 0 -1
side+atStart 2: 0 -2, 1 3
side+atStart 3: 0 -4
distance+side 1: 1 -7, 4 -8, 5 7
distance+side 2: 1 1, 3 1, 5 -15
distance+side 3: 5 -5
distance+side 4: 3 2, 5 -5
distance+side 5: 3 1, 5 -10
distance+side 6: 3 1, 5 -12
distance+side 7: 3 -1, 5 -12
distance+side 8: 3 -5
distance+side 9: 3 -11
distance+side 10: 3 -5
first+second the: just -6, time -3, title 1, person 1, people -1, document -1, statement -2, claim -3, verb-ing 1, name 1, noun -4, plural -1, adjective -3, adverb -3, ed 4, ing -3, number -1
first+second a: some -3, title -1, person 2, body 1, document 1, statement -3, claim -3, verb-ing 1, name 1, noun -2, plural 1, adjective -3, adverb -1, ed 1, ing -3, number 2
first+second this: time -7, noun -3, plural -4
first+second that: none 4, the -14, a -5, some -5, his -6, he -7, they -5, it -6, just -5, title -7, people -3, verb-ing -1, name -4, noun -3, plural -8, number -5, comma -6
first+second some: of 3, in 1, time -9, person 1, people 2, body 1, name 4, noun -4, plural -3, adjective -5, ed -1
first+second my: noun -3
first+second his: none 6, person 2, people -1, body 2, statement -2, claim -5, name -2, noun -1, plural -2, adjective -2
first+second her: none 4, people 1, body -1, claim -6, noun -8, plural 1
first+second he: none 3, and 4, be -11, have -6, do -5, modal -7, verb-s -6, verb-past -11, ed -7, possessive -5
first+second they: none 3, be -6, have -6, modal -4, verb-base -8
first+second it: none 1, be -7, modal -4, verb-past -5, possessive -6
first+second i: none 4
first+second you: none 3
first+second him: none 1, comma -6
first+second self: as -6
first+second who: none 3, be -5, have -7, verb-past -6
first+second which: none 2
first+second what: none -4, he -6
first+second about: the -8, name -6
first+second prep: the -5, a -7, name -3
first+second not: verb-base -7
first+second just: some 5, time -6, comma -8
first+second day: none -5, that -5, time -6, comma -6
first+second month: comma -7
first+second time: comma -7
first+second title: title 1, name 2
first+second person: none -4, of -6, name 1, comma -5
first+second people: none -3, that -8, who 2, and 1, to -1, of 3, in -1, comma -2
first+second body: none -4, name 1, plural -2, comma -8
first+second document: none -4
first+second claim: none -1
first+second verb-base: none -3, the -11, a -6, that -5, some -4, his -8, to -6, in -8, on -5, for -2, out -5, name 1, noun -4, plural -2, comma -4
first+second verb-past: none -3, the -6, a -7, that -3, some -6, his -4, to -5, by -4, in -8, on -7, out -6, name -2, comma -2
first+second verb-ing: the -5, a -7, his -5, to -4, out -5, noun -7
first+second name: none 1, that -6, as -7, and -1, to -7, of -1, in -3, on -5, for -8, be -11, have -9, modal -3, title 4, person 4, people 3, verb-base 4, verb-past -7, verb-ing -1, name 2, noun -1, adjective 3, ed -6, comma -4, stop -1, dash -7, bracketClose -10, possessive 1, symbol 1
first+second noun: none -6, the -8, that -4, some -7, and -2, to -7, of -9, in -8, on -6, for -7, be -6, person 1, people 4, document 3, claim -1, verb-s -9, name -1, plural 1, adjective -6, comma -12
first+second plural: none -3, and -5, to -5, in 2, comma -2
first+second adjective: to -6, person -2, people 2, name 2, noun -6, plural -1, comma -7
first+second adverb: verb-past -5, noun -8, comma -3
first+second ed: in -5, noun -1
first+second ing: the -4, name -4, noun -4, plural -2
first+second number: none -4, people -3, name 1, noun 3, plural -4, comma -9, symbol 3
first+second symbol: name -6, number -8
last+people that: 0 1, 1 -9, 3 -7
last+people some: 0 -1, 1 -4, 3 -1
last+people his: 0 4, 3 -7
last+people her: 0 1, 3 -5
last+people he: 1 -15, 3 -15
last+people they: 1 -8, 3 -6
last+people it: 0 -1, 1 -7, 3 -9
last+people i: 0 1, 1 -5, 3 -5
last+people you: 0 2
last+people him: 1 -4, 3 -2
last+people self: 0 -5
last+people somebody: 1 1
last+people who: 0 3, 1 -8, 3 -17
last+people which: 0 1, 1 -4, 3 -11
last+people what: 0 -5
last+people and: 0 -8, 1 -7, 3 -6
last+people but: 0 -6, 1 -4, 3 -6
last+people by: 0 -4, 3 -6
last+people day: 0 -2, 1 -1, 3 1
last+people month: 0 -3
last+people time: 0 -4, 1 -1, 3 1
last+people person: 1 1, 3 -1
last+people people: 1 1, 3 2
last+people body: 1 2
last+people document: 0 1, 1 1, 3 -3
last+people statement: 0 -1, 1 -2, 3 -4
last+people claim: 1 -2, 3 -5
last+people verb-base: 0 -3, 1 3, 3 -1
last+people verb-s: 0 -4, 1 3
last+people verb-past: 0 -3, 1 1, 3 -4
last+people verb-ing: 0 -3
last+people name: 3 2
last+people noun: 0 -3, 1 1
last+people plural: 0 -1, 1 2
last+people adjective: 0 -2
last+people ed: 0 -1, 1 -2, 3 -2
last+people number: 0 -2, 1 -2
last+people comma: 0 -5, 1 -3
last+people dash: 3 1
last+people bracketClose: 1 -4, 3 4
last+people possessive: 1 5
last+people symbol: 0 -2
sort+first say: none -8, the -1, a 1, this -1, that -6, his -3, her -1, he 1, they -4, i -5, you -2, who -2, what -4, about -1, prep -2, not -4, just -1, day -4, time -4, title 2, person -1, people 1, claim -4, verb-base 1, verb-past -2, verb-ing -5, name 1, noun -2, plural -2, adverb -2, ed -1, ing -1, number 1, symbol -5
sort+first add: none -3, the -1, a -2, that -4, some -1, his 3, verb-past -4, verb-ing -6
sort+first state: none -2, the -2, a -2, that -4, some -1, his -1, he 2, it 2, day -3, title -1, verb-base -5, verb-past -1, name 1, noun -8
sort+first argue: none -4, the -5, a 1, that -8, some -4, his -1, he 2, verb-base -2, verb-past -3, name 2, noun -4
sort+first tell: none -2, a -2, some -1, he 3, title -2, people -4, name 1, plural -1
sort+first warn: the 1
sort+first ask: none 3, the -1, a 2, he -2, verb-base -5, name -2, noun 1
sort+first believe: none -1, the -1, a -4, that -5, he -1, they 2, i 4, people -2, name 2, noun -5
sort+first feel: none -4, the -2, a -6, that -6, some 3, he -2, verb-base -7, name 1, noun -4
sort+first see: none 1, the -3, a -5, some -1, title -2, people 1, name -1, noun -2
sort+first know: none 2, the -1, a -2, that -4, some 2, he -2, i 2, name -2, noun -3
sort+first want: none -8, the -4, a 1, some -3, he 3, verb-base -5, name -1, noun -7
sort+first intend: none 1, a -1, some -2, verb-base -10, noun -9
sort+first demand: none -2, the -3, a 1, he -1, title 1, people -2, verb-base -4, name -3, noun -3
sort+first call: none -3, the -3, a -8, some -1, his -2, her -2, he 1, who -1, people -2, verb-base -5, verb-past -7, name -2, noun -4, plural -2
sort+first deny: the 2
sort+first reject: none -4, a -2, some -2, noun -1
sort+first confirm: none -2, the -1, that -6, he 3, name 1
sort+first agree: none -1, the 1, a -3, name -2
sort+first doubt: name -3
sort+first decline: the 2, verb-base -4, name 2
sort+first promise: none -3, the -2, a -2, some -1, title -1, verb-base -7, noun 1
sort+first criticize: none -1, the -1, a -4, some -1, his -2, he 1, who 1, people 2, verb-past -3, verb-ing -3, noun -3
sort+first praise: none -5, the -5, a 1, some -3, her -3, he 1, who 2, title -2, people -6, verb-base -7, verb-past -1, verb-ing -2, name -1, plural -1, adjective -2, ing -5
sort+first show: none -7, the -1, a 4, some -2, his -4, he -6, title -5, people -2, document 1, verb-base -6, verb-past -1, verb-ing -2, name -6, noun 1, plural -1, number -6
sort+first suggest: none -6, a -2, that -4, he 1, title 2, verb-past -3, name -1, noun -2
sort+first report: none -5, a -3, that -5, some -2, his -2, he 3, title -2, verb-base -2, verb-past -8, verb-ing -6, name -1, noun -2, adjective -1
sort+first detail: none -1, the -4, some -4, he 2, name -1, noun 1
sort+first talk: none -5, the -3, he 1, name 1, noun -6
sort+first predict: none -1, the -1, that -3
sort+first decide: none -6, the 1, name -6, noun -2
sort+first love: the -2
sort+first emotion: none -7, the -1, some 3, name 3
sort+first release: the -1, a -3, name 1
sort+first point: none -4, that -5, name 1
sort+first allow: the 2
sort+first try: the -1, name 2
sort+first give: the -2, name 2
sort+first make: none -4, the -2, a -2, that -2, some 1, he 1, title -1, name 1
sort+first go: none 7, the -4, a -2, that -1, some -1, he -2, verb-base -7, name -5, noun -3
sort+first do: none -2, the -2, a -1, some 1, his -3, title -1, verb-past -1, name -2, noun -5, adjective -2
sort+first claim: none 1, a -2, that -3, some -1, his 4, her 4, he -1, prep -2, just -4, verb-base -8, verb-past -9, verb-ing -5, noun -4, plural -1, adjective -1, ed -6
sort+first statement: the -4, name 1
sort+first according: none -8, the 1, a 1, some -1, just -4, title -2, verb-base 1, verb-past -2, verb-ing -1, name -4, plural -3, number -4
sort+first colon: none -4, name 1
sort+first unlisted: none -1, a -4, some -1, his -2, he -1, who 1, people 2, verb-base -6, verb-past -6, name -1, noun -8, adjective -2
sort+last say: none -8, they -4, i -5, you -2, him -3, who -5, which -1, and -7, day 2, time -3, person 3, people -1, document -2, statement -5, claim -3, verb-base -2, name -1, noun 3, plural -1, ed 2, number 1, comma 1, dash -3, bracketClose 2
sort+last add: none -3, it 3, who -1, person 2, people 1, body -1, name 3, noun -5, plural -3, comma -3
sort+last state: none -2, some -1, he 2, it 1, person -1, people -1, document 2, claim -5, noun -6, plural -2
sort+last argue: none -4, he 2, they 2, person 1, body -1, noun -3, plural -1, comma -2
sort+last tell: none -2, he 4, person 1, people -3, body -1, name 1, noun -4, comma 1
sort+last warn: name 1
sort+last ask: none 3, he -2, person 3, people -2, body -1, name 2, noun -3
sort+last believe: none -1, they 1, i 2, who 1, body -1, name 2, noun -4, plural -2, comma -2
sort+last feel: none -4, he -1, who 2, name 1, noun -5, plural -1, comma -4
sort+last see: none 1, people 1, name -3, noun -5
sort+last know: none 2, he -2, i 1, who -2, people -1, body -3, name -3, noun -3, plural -1, comma -1
sort+last want: none -8, he 1, they 1, who 3, noun -6
sort+last intend: none 1, who -2, people -5, name -3, noun -7, plural -3, comma -2
sort+last demand: none -2, he -1, and -4, people -2, body -3, noun -2, plural -1, comma -2
sort+last call: none -3, he 2, they -2, and -3, title 1, person -3, people -2, body -4, claim 1, name -1, noun -6, comma -1
sort+last deny: he 3, name 1
sort+last reject: none -4, name -2
sort+last confirm: none -2, he 3, people -1, body -1, name 1, noun -1, comma -2
sort+last agree: none -1, noun -4, plural 2
sort+last doubt: name -1
sort+last decline: body 2, name 2
sort+last promise: none -3, he -1, and -4, people -1, plural -1
sort+last criticize: none -1, it 3, and -7, person -4, people -2, document 1, claim -4, name 1, noun -4, plural -2, comma -3
sort+last praise: none -5, some -2, he 1, they -1, and -2, people -1, body 1, claim -3, name 1, noun -2, plural -2
sort+last show: none -7, he -4, who -3, time 2, person -4, people -2, body -2, document 2, name -2, noun -1, plural 1, number -4, comma -3
sort+last suggest: none -6, he 1, person 1, document 1, name -1, noun -5, plural -4, comma -3
sort+last report: none -5, he 3, who -2, people -4, body -3, document -6, name 2, noun -2, plural -4, comma -1
sort+last detail: none -1, he 3, noun -3, plural -4
sort+last talk: none -5, he 1, people -1, noun -5, plural -2
sort+last predict: none -1, he 3, noun -3
sort+last decide: none -6, name -2, plural -2
sort+last love: name -1
sort+last emotion: none -7, people 5, name 3, noun -3, comma -6
sort+last release: he 3, body -3, name -1, noun -4, comma -1
sort+last point: none -4, noun -3
sort+last search: name -1, noun -2, plural -2
sort+last allow: noun -3, plural -2
sort+last try: name 1
sort+last give: noun -2
sort+last make: none -4, he 1, who 2, body -2, name 2, noun -2, plural -1
sort+last go: none 7, he -3, who -1, people -1, body -2, name -5, noun -5, plural -1, comma -6
sort+last do: none -2, he -1, it 1, who -2, people -1, body -2, noun -5, plural -1, comma -5
sort+last claim: none 1, some 1, his 2, her 2, who -4, and -5, person -4, people 2, body 1, verb-past -4, name -1, noun -1, plural -1, comma -1, possessive 3
sort+last statement: name -1, noun -3
sort+last according: none -8, he -4, people -2, body -3, claim 2, noun -1, plural -1, comma -7
sort+last colon: none -4, noun -2
sort+last unlisted: none -1, he -1, they 1, which -1, title 3, person -1, people 2, claim 1, noun -4, plural -3, comma -3
who: 1 -2
who: 2 3
side+who 1: 0 -1, 1 -2, 2 -9
side+who 2: 0 -2, 1 -2, 2 5
side+who 3: 0 -2, 1 -3, 2 -4
side+who 4: 0 -1, 1 -1, 2 2
side+who 5: 1 -4, 2 -4
ofs: 1 -2
ofs: 2 -2
ofs: 3 -1
ofs: 4 -2
ofs+length 0: 1 1, 4 -2, 5 -2, 6 -2, 7 -1, 8 -3, 9 -5
ofs+length 1: 2 -5, 3 -2, 5 -3, 6 -1, 7 -3, 8 -1, 9 -1
ofs+length 2: 5 -1, 6 -3, 7 -1, 8 -2, 9 -3
ofs+length 3: 7 -3, 8 -1, 9 -3
ofs+length 4: 8 -7, 10 -4
afterLast+afterAfter the: claim -6, name -4, noun -8
afterLast+afterAfter a: noun -6
afterLast+afterAfter this: time -1
afterLast+afterAfter that: the -2, he -2
afterLast+afterAfter he: verb-past -5
afterLast+afterAfter as: the -2
afterLast+afterAfter and: the -6, some -4, verb-base -6, verb-past -1, verb-ing -5, name -5, noun -8, plural -4, adjective -5
afterLast+afterAfter to: the -3, be -1, verb-base -3, name -1, noun -3
afterLast+afterAfter of: the -5, a -6, some -7, his -5, body -8, name -5, noun -9, plural -5, adjective -4
afterLast+afterAfter in: the -7, a 3, month -5, name -11, noun -6, number 1
afterLast+afterAfter on: the -8, day 3, name -3, noun -4
afterLast+afterAfter at: the -5
afterLast+afterAfter for: the -8, name -9, noun -4
afterLast+afterAfter with: the -3, name -1
afterLast+afterAfter from: the -4, name -6
afterLast+afterAfter about: the -3
afterLast+afterAfter prep: the -2, name -6
afterLast+afterAfter according: to -7
afterLast+afterAfter be: the -1, some -5, in -2, also 1, later -4, verb-base -1, verb-past -14, verb-participle -5, verb-ing 9, adjective -4, adverb -3, ed -2, ing -1, open -7
afterLast+afterAfter have: a -1, to -2, not -1, be -6, also -2, later -2, just -1, verb-base 1, verb-past 3, verb-participle 2, adjective -3, adverb 1, ed -2
afterLast+afterAfter do: not -1, verb-base -1
afterLast+afterAfter modal: not -2, be -5, just -1, adjective -3, adverb -2
afterLast+afterAfter also: verb-s -1, verb-past 4, ed -1
afterLast+afterAfter later: verb-past -1
afterLast+afterAfter just: time -2, verb-base -1, verb-s -1, verb-past 2
afterLast+afterAfter claim: that -2, of -1, for -2, about -3, name 2
afterLast+afterAfter verb-base: the -1, this -1, that 3, his 1, he 1, they 2, it 1, him -1, and -6, to -3, of -6, in -2, on -3, for -3, about -2, out 2, be -2, time -2, title -3, person -5, people -1, verb-past -2, name -1, noun -4, plural 1, comma -5, stop -1
afterLast+afterAfter verb-s: the -1, a 2, that 1, some -2, his -1, her 1, he 2, self 1, and -2, to -3, in -3, for 1, about -1, out 2, prep -1, modal 1, title 1, people 4, name 4, noun -1, comma -4, stop 3
afterLast+afterAfter verb-past: the 1, a 1, this -1, that 3, some -2, his 3, he 2, they 2, it 2, him 2, self -1, how -3, when -4, as -3, before 3, and 2, to -3, of -3, by -6, in -3, on 2, at 1, about -1, against 2, out 3, prep -4, be -1, modal -3, later -1, just -2, day -1, people 2, body -2, claim -2, verb-base -1, verb-s -1, verb-ing 1, name 2, noun -1, plural -2, adjective -1, ed -4, ing 2, number -1, comma -1, stop 2, colon 2, open -1
afterLast+afterAfter verb-ing: the -3, a -4, that -8, some -4, his -2, her -2, he -2, they -3, it -3, him -2, to 1, in -5, on -1, for -3, out -3, title -5, people -3, name -1, noun -1, plural -3, adjective -2, comma -1, open -2
afterLast+afterAfter noun: to -1, claim -3
afterLast+afterAfter adjective: person -8, claim 1, noun -5, plural -5
afterLast+afterAfter adverb: verb-base 1, verb-past 2, verb-ing -2, ed 2
afterLast+afterAfter ed: a 1, some -1, his 1, her 1, by -1, in -5, at -1, about 3, out -1, people -2, name -5, noun -4, plural -2
afterLast+afterAfter comma: the -2, a -10, some -1, who 3, which 1, as -2, because 1, and -1, but -4, prep 1, according -4, be -3, have -4, just -2, verb-base -2, verb-s -3, verb-past 1, verb-ing -3, name -1, noun -3, adverb -1, ed -4, number -1, open 2
afterLast+afterAfter stop: none 5, open 7
afterLast+afterAfter colon: name 4
afterLast+afterAfter possessive: claim 3, ed 1
side+quoteNear 0: 1 -7, 2 -3, 3 -1
side+quoteNear 1: 2 -6, 6 -3
side+quoteNear 2: 3 1, 6 -2
side+quoteNear 3: 1 -8, 2 2, 3 -1, 7 -3
side+quoteNear 4: 1 3, 2 -1, 3 -3
side+quoteNear 5: 2 -4, 3 1
first+last the: some -1, he -10, they -5, it -5, i -4, him -2, who -7, which -4, and -3, day -1, time -4, title 4, people -6, body 2, document 2, statement 1, claim -2, verb-base 2, name -1, plural -2, ed -1, number -5, dash 3
first+last a: some -3, he -9, who -8, and -3, day 2, time 3, title 1, people -2, body 1, document 1, claim -4, verb-base 1, name 2, noun -2, plural -1, ed -5, number 2, comma -5
first+last this: name -3, noun 1, plural -3
first+last that: that 4, some -3, he -6, they -4, it -4, him -2, who -2, title -5, person -3, people -7, body -3, document -5, claim -1, name -5, noun -5, plural -7, ed -2, number -4, comma -1
first+last some: he -9, who -2, person 3, people 1, body 1, document -5, claim -2, plural 1, comma 1
first+last his: his 6, he -5, person 2, people 1, body 1, claim -1, name -2, noun -7, plural -4, comma -2
first+last her: her 4, name -3, noun -6, plural 1
first+last he: he 2, body -6, name -3, noun -6, plural -1, comma -3
first+last they: they 3, name -7, noun -7
first+last it: it 1, name -7, noun -4, plural -5
first+last i: i 3
first+last you: you 2
first+last him: him 1, name -2, noun -8
first+last who: who 3, name -5, comma -5
first+last which: which 2
first+last what: what -4
first+last about: name -7, noun -3
first+last prep: he -5, name -5, noun -2, plural -4, comma -3
first+last not: name -6
first+last just: he -5, name -3, noun 1, plural -3, comma -4
first+last day: he -5, day -5, name -6, noun -3, comma -5
first+last month: name -6
first+last time: name -5
first+last title: he -4, who -8, title -6, person 1, people -2, name -1, noun -3, plural -6, comma 1, bracketClose 3
first+last person: person -4, name 1, comma -3
first+last people: who -6, people -3, body 1, name 1, noun 1, plural 2
first+last body: people 1, body -5, name 2, noun -6, plural -1, comma 1
first+last document: document -4, name 1
first+last claim: claim -1, name -6
first+last verb-base: some -4, he -6, they -5, it -4, i -4, who -4, and -2, person -2, people -5, body -7, claim -1, verb-base -3, name -1, noun -8, plural -3, comma -1
first+last verb-past: he -8, who -5, and -4, people -1, body -3, verb-past -3, name -1, noun -10, plural -3, comma -3
first+last verb-ing: he -6, people -4, body -6, name -1, noun -5, plural -1, comma -4
first+last name: some -2, he -12, they -4, it -5, him -2, who -8, which -8, and -5, day -2, time -3, title -1, person -1, document -1, statement -3, claim -1, verb-base -2, verb-s 1, plural -3, ed -2, comma 1, dash -3, bracketClose -3, possessive 8
first+last noun: some -2, he -6, they -7, it -6, who -3, and -4, person -2, people 2, body -6, noun -2, plural -1, comma -3
first+last plural: he -5, people -2, name -2, noun -2, plural -1, comma -1
first+last adjective: he -3, people 3, body -8, name -3, noun -7, plural -3
first+last adverb: he -5, noun -4, comma -5
first+last ed: noun -1, comma -6
first+last ing: name -5, noun -6, plural -2, comma -4
first+last number: he -2, people 2, name -2, noun 1, plural -4, number -5, comma -5
first+last symbol: name -7
beforeFirst+farther none: 0 -2, 1 1, 3 2, 4 1, 7 1, 8 1, 9 -1, 10 1, 11 -4
beforeFirst+farther that: 0 -2, 1 1, 2 -1, 3 -1, 4 1
beforeFirst+farther he: 1 -3, 2 -6
beforeFirst+farther who: 0 1, 1 1
beforeFirst+farther which: 0 3
beforeFirst+farther what: 0 1
beforeFirst+farther when: 0 1, 1 3
beforeFirst+farther if: 0 -1
beforeFirst+farther as: 0 2, 1 -3, 2 -5, 3 -2, 4 -5, 5 -1
beforeFirst+farther because: 0 -1, 1 4, 2 2
beforeFirst+farther before: 0 2, 2 -1, 3 -3
beforeFirst+farther and: 0 -2, 1 -3, 2 1, 3 -3, 5 -2
beforeFirst+farther but: 1 1, 2 3, 3 2
beforeFirst+farther to: 0 -1, 1 -1, 2 -1, 3 -1, 4 -5, 5 -6, 6 -10, 7 -7, 8 -8, 9 -6
beforeFirst+farther of: 0 -4, 1 -2, 2 -4, 3 -4, 4 -4, 5 -8, 6 -7, 7 -9, 8 -6
beforeFirst+farther by: 0 1, 1 -1, 2 -4, 3 -1, 4 -5, 6 -3
beforeFirst+farther in: 0 -2, 1 -6, 2 -6, 3 -11, 4 -3, 5 -9, 6 -9, 8 -7
beforeFirst+farther on: 0 -2, 1 -2, 2 -9, 3 -7, 4 -4, 5 -5, 6 -4, 7 -3
beforeFirst+farther at: 0 -5, 1 -8, 2 -6, 3 -1, 4 -4
beforeFirst+farther for: 0 -3, 1 -2, 2 -10, 3 -3, 4 -11, 5 -5, 6 -1
beforeFirst+farther with: 0 -1, 1 -2, 2 -3, 3 -2, 4 -10
beforeFirst+farther from: 0 1, 1 -4, 3 -5
beforeFirst+farther about: 0 -2, 1 -10, 2 -9, 3 -8, 4 -6, 5 -4, 6 -3
beforeFirst+farther against: 0 -7, 1 -6
beforeFirst+farther than: 0 1
beforeFirst+farther out: 0 -1, 1 -7, 2 -7
beforeFirst+farther prep: 1 -6, 2 -7, 3 -6, 4 -8
beforeFirst+farther not: 1 -2, 2 -5, 3 -2
beforeFirst+farther be: 1 -5, 2 -7, 3 -11, 4 -9, 5 -7, 6 -6
beforeFirst+farther have: 1 -3, 2 -5, 3 -5, 4 -4
beforeFirst+farther modal: 2 -7, 3 -1
beforeFirst+farther later: 0 1
beforeFirst+farther just: 0 -1, 1 -3, 2 -9, 3 -4, 4 -5
beforeFirst+farther day: 0 -1, 1 -2
beforeFirst+farther time: 0 1
beforeFirst+farther person: 0 -4, 1 -9, 2 -8, 3 -3
beforeFirst+farther people: 1 -8, 2 -3
beforeFirst+farther body: 0 -2, 1 -9, 2 -10, 3 -5, 4 -3
beforeFirst+farther document: 0 -2
beforeFirst+farther claim: 0 1, 1 -2, 2 -5, 3 -8, 4 -7
beforeFirst+farther verb-base: 0 -1, 1 -5, 2 -7, 3 -8, 4 -10, 5 -10, 6 -7, 7 -3, 8 -6, 9 -4
beforeFirst+farther verb-s: 0 -3, 1 -5, 2 -5, 3 -7, 4 -4, 5 -5, 7 -3
beforeFirst+farther verb-past: 0 -6, 1 -6, 3 -1, 5 1, 6 1, 7 2, 8 1, 9 1, 11 2
beforeFirst+farther verb-ing: 0 -3, 1 -7, 2 -11, 3 -6, 4 -6, 5 -7, 6 -7, 7 -6, 8 -6
beforeFirst+farther name: 0 -1, 1 -12, 2 -9, 3 -8, 4 -8, 5 -5, 6 -3
beforeFirst+farther plural: 0 2, 1 -7, 2 -7, 3 -8, 4 -3
beforeFirst+farther adverb: 0 -1, 1 -9, 2 -7, 3 -4, 4 -7
beforeFirst+farther ed: 0 -1, 1 -2, 2 -3, 3 -12, 4 -2, 5 -7, 6 -6
beforeFirst+farther comma: 0 2, 1 -3, 3 -1, 4 -1, 5 -4, 6 -7, 7 -5, 8 -1, 9 -2
beforeFirst+farther colon: 0 4, 1 -1, 2 -1
beforeFirst+farther dash: 0 3, 1 -1
beforeFirst+farther bracketOpen: 0 1
beforeFirst+farther open: 0 -2
beforeFirst+farther close: 1 -1, 2 1, 3 1
beforeFirst+farther symbol: 0 -1, 1 -4
form+auxiliary according: 0 -1
form+auxiliary verb-base: 0 -1, 7 -1, 14 -1, 28 -1, 31 -1, 35 -2
form+auxiliary verb-s: 0 -2
form+auxiliary verb-past: 0 1, 14 -1
form+auxiliary verb-participle: 14 -1
form+auxiliary verb-ing: 0 -2, 7 -1, 8 -1
form+auxiliary ed: 0 -1, 14 -1
form+auxiliary colon: 0 -1
beforeFirst2+beforeFirst none: none 2, he -3, when -4, if -2, as 1, before -4, and 7, but 2, in -4, on -2, at -5, for 1, prep -2, later 1, just 1, person -5, verb-past -4, verb-ing -5, name -5, bracketOpen 2, open -2
beforeFirst2+beforeFirst the: just -10, person -2, body -3, claim -4, name -2, plural -1, ed -6
beforeFirst2+beforeFirst a: body -1, statement -1, claim 2, name -2, ed -4
beforeFirst2+beforeFirst some: of -5, than -5, plural -2, ed -1, comma -3
beforeFirst2+beforeFirst he: be -7, have -4, verb-s -3, verb-past -7, ed -5
beforeFirst2+beforeFirst they: verb-base -6, verb-past -8
beforeFirst2+beforeFirst it: be -1, verb-s -2, verb-past -10
beforeFirst2+beforeFirst i: verb-base 1, verb-past -6
beforeFirst2+beforeFirst self: as -6
beforeFirst2+beforeFirst who: verb-base -7, verb-s -3, verb-past -9
beforeFirst2+beforeFirst which: verb-s 1, verb-past -1
beforeFirst2+beforeFirst and: verb-past -10, verb-ing -6
beforeFirst2+beforeFirst to: be -5, verb-base -4, noun -2
beforeFirst2+beforeFirst by: verb-ing -7
beforeFirst2+beforeFirst in: which 2, verb-ing -4
beforeFirst2+beforeFirst on: day -4
beforeFirst2+beforeFirst out: to -7
beforeFirst2+beforeFirst according: to 6
beforeFirst2+beforeFirst not: verb-base -1, verb-past -5
beforeFirst2+beforeFirst be: not -3, just -4, verb-past -10, verb-ing -1, adverb -7
beforeFirst2+beforeFirst have: be -7, verb-past -2, verb-participle -9, ed -2
beforeFirst2+beforeFirst do: not -6
beforeFirst2+beforeFirst modal: be -2, verb-base -3
beforeFirst2+beforeFirst also: verb-s -3, verb-past -11
beforeFirst2+beforeFirst later: verb-past -7, comma 2
beforeFirst2+beforeFirst just: as 5, verb-past -7, comma 3
beforeFirst2+beforeFirst day: verb-past -7, comma 4
beforeFirst2+beforeFirst month: comma 2
beforeFirst2+beforeFirst time: before 4, verb-past -5, comma 3
beforeFirst2+beforeFirst title: of -8, verb-past -8, name -4, comma -4
beforeFirst2+beforeFirst person: and -5, of -4, for -6, verb-past -9, comma -7
beforeFirst2+beforeFirst people: and -6, to -7, of -9, in -9, verb-base -7, verb-past -7, comma -1
beforeFirst2+beforeFirst body: and -6, of -11, in -5, person -3, verb-s -3, verb-past -9
beforeFirst2+beforeFirst document: by -4, verb-base -6, verb-s -6, verb-past -5, verb-ing -7, comma 1
beforeFirst2+beforeFirst statement: about -6, comma 3
beforeFirst2+beforeFirst claim: that 1, to -8, of 2, by 2, in -3, on -6, for -6, from 5, about -13, against -5, prep 3, comma 1
beforeFirst2+beforeFirst verb-base: that -1, to -5, of -1, by -1, in -7, on -10, at -3, for -2, about -2, out -3, verb-past -3, comma 3
beforeFirst2+beforeFirst verb-s: as 2, to -3, comma 3
beforeFirst2+beforeFirst verb-past: that -4, as -5, to -13, of -8, by 3, in -2, on -2, at -6, for -9, with -5, about -6, against -5, out -3, prep -6, just -6, day -2
beforeFirst2+beforeFirst verb-participle: as -9
beforeFirst2+beforeFirst verb-ing: to -8, of 1, in -6, on -3, for -5, about -5, comma 1
beforeFirst2+beforeFirst name: as -6, and -15, to -2, of -12, by -4, in -7, on -4, for -7, with -5, be -3, have -9, person -2, people -2, body -7, verb-base -7, verb-s -5, verb-past -2, verb-ing -4, name -4, ed -6, comma -5, colon 1, dash 3, bracketOpen -9, symbol -10
beforeFirst2+beforeFirst noun: that 3, when -2, as -2, and -1, to -4, of -5, by -3, in -3, on -3, at -3, from -2, about -6, be -2, people -4, body -2, verb-base -6, verb-s -2, verb-past -2, verb-ing -2, plural 2, comma 1, colon 3, dash -1
beforeFirst2+beforeFirst plural: and -3, to -2, of -2, in -2, on -6, prep -1, be -2, verb-base -5, verb-past -3, verb-ing -3, comma 1
beforeFirst2+beforeFirst adjective: to -1, person -4, body -4, plural -1, comma -2
beforeFirst2+beforeFirst adverb: verb-base -3, verb-s -8, verb-past -10, verb-ing -6, ed -4, comma 3
beforeFirst2+beforeFirst ed: to -6, by -4, in -7, on -1, at -6, with -4, out -3, comma 3
beforeFirst2+beforeFirst ing: comma 1
beforeFirst2+beforeFirst number: comma -1
beforeFirst2+beforeFirst comma: who 4, which 1, when 1, as 2, because 5, and 7, but 3, with 7, prep -5, just 1, verb-base 1, verb-s -5, verb-past -2, verb-ing -1, name -1, ed -4, close 5
beforeFirst2+beforeFirst query: close 1
beforeFirst2+beforeFirst bracketClose: verb-past -5, dash 5
beforeFirst2+beforeFirst close: he -4, verb-s 2, verb-past 4, name -5
beforeFirst2+beforeFirst symbol: close 4
commas+verbs 0: 1 -1, 2 -4, 3 -3, 4 -6
commas+verbs 2: 0 2, 1 -4, 2 -5, 3 -8, 4 -4
commas+verbs 3: 0 -6, 1 -9, 2 -9, 3 -8, 4 -7
commas+verbs 4: 0 -1, 1 -3, 2 -3, 3 -1, 4 -6
commas+verbs 5: 0 1, 1 1, 3 -4
commas+verbs 6: 0 -1, 1 -2, 2 -2, 3 -5, 4 -4
commas+verbs 7: 0 2, 1 -1, 2 -1
commas+last 0: that -1, his 2, her -1, it -2, i -1, him 1, self -1, which 1, what -7, before -7, and -9, but -8, by -8, day -1, month -1, title 1, person -1, people 3, body 1, document 2, statement -2, verb-base 2, verb-past -3, verb-ing -1, name 1, noun -1, plural 1, adjective -2, ed -2, number -2, dash -3, bracketClose 2, possessive 3
commas+last 2: some -4, his -4, her -3, he -13, they -9, it -12, i -8, you -5, him -6, who -13, which -7, and -8, but -5, day 1, time -4, title -3, people -8, body -2, document -2, statement -1, claim -5, verb-base -8, noun -2, plural -2, ed -5, number -2, dash -2, bracketClose -5
commas+last 3: comma -9
commas+last 4: some -2, he -8, they -7, who -8, which -6, and -4, person -2, people -4, body -5, document -3, claim -7, name -1, noun -2, ed -1
commas+last 5: comma 1
commas+last 6: he -3, who -3, name -1, noun -3, plural -3
commas+last 9: comma 1
commas+first 0: a 1, this 1, that -1, some 2, her 1, he 1, they 1, it -3, you 1, him -1, self -6, somebody 2, who 1, which -3, what -10, about -2, prep -5, not -3, just -2, day -5, month -4, time -7, title -2, person -2, people 1, body -1, document 1, statement -4, claim -5, verb-base -4, verb-past -2, verb-ing -4, name -3, noun -3, plural -1, adjective -1, adverb -2, ed -5, ing -3, symbol -11
commas+first 2: the -4, a -8, this -4, that -5, some -5, his -3, her -3, he -8, they -10, it -9, him -8, who -4, what -5, about -13, prep -4, not -7, just -10, day -8, month -8, time -7, title 1, person -5, people -3, body -5, claim -8, verb-base -4, verb-past -5, verb-ing -10, name 3, noun -2, plural -10, adjective -8, adverb -9, ed -7, ing -4, number -3, symbol -5
commas+first 3: the -9, a -11, some -4, his -5, he -3, who -3, prep -3, just -3, person -3, body -3, verb-base -4, verb-past -2, verb-ing -3, name -11, noun -4, plural -2, adjective -2, adverb -3, ed -3, number -5
commas+first 4: the -3, a -2, that -7, some -2, his -8, just -5, verb-base -3, verb-past -4, verb-ing -6, name -1, noun -3, plural -6, adjective -3, number -7
commas+first 5: the 1, a -1, some 2, his -1, title -2, verb-past -3, noun 1
commas+first 6: the -2, a -5, that -1, name 1, noun -8
commas+first 7: name 2
commas+first 9: name 2
verbs+beforeFirst 0: none 2, that 1, who 3, which 4, what 4, when 3, as 1, because 1, before 2, and -3, but 1, or -6, to -3, of -4, by 1, in -5, on -6, at -7, for -4, with -1, about -5, against -10, than -2, out -2, prep -1, not -5, be -3, modal -2, just -2, day -3, month -4, time 1, person -5, people -1, body -6, document -2, verb-base -4, verb-s -2, verb-past -2, verb-participle -1, verb-ing -5, name -1, noun -2, plural -2, adverb -2, ed -4, comma 2, stop -2, colon 4, semicolon 2, dash 2, bracketOpen -1, open -2, close 3, symbol -2
verbs+beforeFirst 1: that -2, he -6, i -5, who -8, when -1, if -2, as -3, because 3, before -3, and -1, but 2, of -2, by -6, in -5, on -3, at -8, for -3, with -3, from -3, about -8, against -7, than -6, out -7, prep -3, not -7, be -7, have -7, do -7, modal -3, also -7, later -6, just -6, day -6, person -7, people -6, body -12, document -6, claim -1, verb-base -3, verb-s -2, verb-past -1, verb-ing -7, name -12, plural -5, adverb -9, ed -2, colon -2, dash -5, open -2, close -2, symbol -6
verbs+beforeFirst 2: none -2, that -3, he -3, as -5, because -2, and -4, but -2, to -3, of -4, by -8, in -9, on -7, at -5, for -7, with -8, from -2, about -4, out -5, prep -8, not -5, be -8, have -4, modal -5, just -4, person -5, people -7, body -3, claim -6, verb-base -11, verb-s -5, verb-past -3, verb-ing -7, name -6, plural -6, adverb -7, ed -4, comma -3
verbs+beforeFirst 3: none -3, as -7, and -2, to -8, of -8, by -3, in -4, on -4, for -7, about -6, be -5, have -4, claim -6, verb-base -10, verb-s -2, verb-past -3, verb-ing -11, name -6, ed -6, comma -5
verbs+beforeFirst 4: none -3, as -6, to -6, of -6, by -5, in -7, on -2, for -3, about -6, prep -2, claim -6, verb-base -12, verb-s -3, verb-past -4, verb-ing -9, name -4, ed -2, comma -2
sort+auxiliary say: 14 -1, 28 -1, 35 -1
sort+auxiliary add: 0 -2, 14 -1, 21 -1, 28 -1, 35 -1
sort+auxiliary state: 0 -1, 14 -1, 21 -1, 35 -1
sort+auxiliary argue: 0 -1, 14 -1, 35 -1
sort+auxiliary tell: 0 -2, 7 1, 14 -1
sort+auxiliary warn: 0 -1
sort+auxiliary ask: 0 4
sort+auxiliary believe: 14 -1
sort+auxiliary feel: 0 -1, 7 -1, 14 -1
sort+auxiliary see: 14 -1, 21 -1, 28 -1, 35 1
sort+auxiliary know: 0 -1, 14 -1, 21 -1, 35 -1
sort+auxiliary want: 0 -1, 21 -1, 28 -1
sort+auxiliary intend: 14 -1
sort+auxiliary demand: 0 -1, 7 -1, 14 -1, 35 -2
sort+auxiliary call: 0 -1, 14 -1, 35 -2
sort+auxiliary deny: 0 -1, 14 -1
sort+auxiliary reject: 0 -1, 14 -1
sort+auxiliary confirm: 0 -1, 35 -1
sort+auxiliary agree: 0 -1, 14 -1
sort+auxiliary doubt: 0 -1
sort+auxiliary decline: 0 -1
sort+auxiliary promise: 0 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary criticize: 0 -1, 7 -1, 14 -1
sort+auxiliary praise: 0 -1, 7 -1, 14 -1
sort+auxiliary show: 0 -1, 7 -1, 14 -1, 35 -1
sort+auxiliary suggest: 0 -1, 14 -1, 35 -1
sort+auxiliary report: 0 -2, 14 -1
sort+auxiliary detail: 35 -1
sort+auxiliary talk: 0 -1, 7 -1, 14 -1, 35 -1
sort+auxiliary predict: 0 -1
sort+auxiliary decide: 0 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary emotion: 0 -1, 7 -1
sort+auxiliary release: 0 -2, 14 -2
sort+auxiliary point: 0 -1
sort+auxiliary search: 7 -1
sort+auxiliary allow: 0 -1
sort+auxiliary try: 0 -1
sort+auxiliary give: 0 -1
sort+auxiliary make: 7 -1, 14 -1
sort+auxiliary do: 0 -2, 8 -1, 14 -2, 21 -2, 35 -1
sort+auxiliary according: 0 -1
sort+auxiliary colon: 0 -1
sort+auxiliary unlisted: 0 -1, 14 -1
`;
