// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const source = `
side: 2 1
side: 3 -1
side+sort 0: say -8, add -3, state -3, argue -4, tell -2, ask 3, believe -2, feel -4, know 2, want -8, intend 1, demand -1, call -1, reject -5, confirm -2, agree -2, promise -4, criticize -1, praise -6, show -6, suggest -5, report -5, talk -5, predict -2, decide -4, emotion -6, point -4, make -3, go 7, do -2, according -8, colon -4, unlisted -1
side+sort 1: say 1, add 1, tell 1, warn 1, feel 2, see -1, know -1, want 1, intend -1, deny 3, reject 1, confirm 1, agree 1, doubt 1, decline 2, promise 1, criticize -1, praise 1, show 3, suggest 2, report 1, detail -2, talk 1, predict 1, decide 2, love -2, emotion -1, release -2, point 2, search 1, allow 1, try 2, give 1, make 1, go -10, do -2, claim -3, statement 1, according -8, colon 1, unlisted -1
side+sort 2: add -2, state -3, argue -2, tell -1, ask 1, feel -2, see -1, know -3, intend -3, demand -1, call -2, reject -1, confirm -1, promise -1, criticize -3, show -2, suggest -3, report -1, emotion -4, go -4, do -2, claim -2, according -6, unlisted -2
side+sort 3: say -4, state -2, tell 1, ask -3, believe -6, feel -2, see -1, know -5, want -2, intend -3, deny -1, reject -4, confirm -1, agree -6, doubt -4, decline 2, promise -1, criticize 3, praise -2, show -5, suggest -3, report -1, detail -1, talk 1, predict -2, decide -1, emotion -2, release -1, point 2, search -2, give -1, make -1, go -4, do -2, claim -4, statement -2, according -10, unlisted -4
side+sort 4: say 1, add -4, state -5, argue -2, tell -10, warn -6, ask -7, believe -7, see -7, know -2, want -7, intend -7, demand -7, call -11, deny -6, reject -6, confirm -7, agree -8, doubt -6, promise -6, criticize -11, praise -8, show -11, suggest -6, report -1, detail -3, talk -9, predict -7, decide -11, love -1, emotion 4, release -9, point -9, search -9, allow -10, try -2, give -6, make -8, go 1, do 1, claim -1, statement -7, according 6, colon -8
side+sort 5: say -12, state -7, argue -8, tell -8, ask 2, feel -4, see -2, know -6, want -7, intend -9, demand -3, call -3, reject -3, agree -5, decline -5, promise -4, praise -1, show -3, report -1, detail -4, talk -7, decide -8, search -2, go -1, do -3, claim 4, unlisted -1
side+form 0: according -8, verb-base -6, verb-s -2, verb-past 2, verb-participle 9, verb-ing -12, ed -1, colon -4
side+form 1: according -8, statement 1, claim -3, verb-base 2, verb-s 2, verb-past -2, verb-participle -8, verb-ing 3, ed -1, colon 1
side+form 2: according -6, claim -2, verb-s 2, verb-ing -2, ed -1
side+form 3: according -10, statement -2, claim -4, verb-s -5, verb-past -5, verb-participle -5, verb-ing 5, ed -5
side+form 4: according 6, statement -7, claim -1, verb-base -3, verb-s -2, verb-participle -3, verb-ing -11, colon -8
side+form 5: claim 4, verb-base -5, verb-s -4, verb-past -1, verb-participle -2, verb-ing -7
first: a 2
first: that -2
first: some 2
first: his 1
first: her 1
first: he 1
first: they 1
first: it -4
first: you 1
first: him -2
first: self -7
first: somebody 1
first: who 1
first: which -2
first: what -10
first: about -4
first: prep -5
first: not -5
first: just -5
first: day -6
first: month -6
first: time -8
first: person -3
first: people 1
first: statement -4
first: claim -7
first: verb-base -4
first: verb-past -3
first: verb-ing -5
first: noun -1
first: plural -1
first: adjective -1
first: adverb -4
first: ed -6
first: ing -5
first: number -1
first: symbol -12
side+first 1: a 1, that 1, some -1, his 2, her 2, he 3, they 3, it -2, i 4, you 5, somebody 2, who 2, which -3, what -7, about -2, prep -8, not -3, just -4, day -4, month -4, time -6, title -1, person -3, body -2, statement -5, claim -5, verb-base -5, verb-past -3, verb-ing -5, noun -5, plural -2, adjective -2, adverb -4, ed -4, ing -4, number -1, symbol -11
side+first 2: the 2, a -1, that -4, some 2, his -1, he -3, who -5, prep -2, just -3, day -3, title 2, person -3, people 1, body -1, verb-base -1, verb-past -2, verb-ing -4, noun -2, plural -1, adverb -3, ed -4, number -3
side+first 3: the -2, this -6, that -11, some -4, his -3, her -5, he -1, they -2, it -3, i -5, you -4, who -2, which -1, what -5, about -1, prep -3, not -5, just -12, day -7, time -5, title -1, person -2, people -3, body -3, claim -8, verb-base -3, verb-past -8, verb-ing -4, name -1, noun -3, plural -4, adjective -2, adverb -2, ed -5, ing -1, number -6, symbol -5
side+first 4: the -2, a -2, this -3, that -11, some 2, my -1, his -5, her -1, he -6, they -6, it -9, him -2, self -6, what -5, about -6, prep -1, day -7, title -1, person -4, document 1, claim -6, verb-base -2, verb-ing -6, name -1, plural -3, adjective -4, ed -5, ing -9, number -1
side+first 5: the -2, a -2, his -2, her -2, day -4, month -5, title -2, verb-base -10, verb-ing -7, name -1, noun -1, plural 1, adjective -3, adverb -3, ing -4, number -3
beforeFirst: none 2
beforeFirst: that 2
beforeFirst: he -6
beforeFirst: they -5
beforeFirst: it -7
beforeFirst: i -6
beforeFirst: who 2
beforeFirst: which 4
beforeFirst: what 3
beforeFirst: how -1
beforeFirst: when 3
beforeFirst: whether -2
beforeFirst: because 4
beforeFirst: before 2
beforeFirst: but 4
beforeFirst: or -6
beforeFirst: to -2
beforeFirst: of -4
beforeFirst: by 1
beforeFirst: in -5
beforeFirst: on -6
beforeFirst: at -7
beforeFirst: for -4
beforeFirst: with -1
beforeFirst: about -7
beforeFirst: against -11
beforeFirst: than -4
beforeFirst: out -4
beforeFirst: prep -2
beforeFirst: not -6
beforeFirst: be -5
beforeFirst: have -2
beforeFirst: do -4
beforeFirst: modal -3
beforeFirst: also -5
beforeFirst: later -1
beforeFirst: just -3
beforeFirst: day -5
beforeFirst: month -5
beforeFirst: time 1
beforeFirst: person -5
beforeFirst: people -2
beforeFirst: body -6
beforeFirst: document -4
beforeFirst: statement -1
beforeFirst: claim -1
beforeFirst: verb-base -4
beforeFirst: verb-s -2
beforeFirst: verb-past -1
beforeFirst: verb-participle -1
beforeFirst: verb-ing -5
beforeFirst: name -3
beforeFirst: noun -5
beforeFirst: plural -2
beforeFirst: adverb -5
beforeFirst: ed -3
beforeFirst: comma 3
beforeFirst: stop -3
beforeFirst: colon 4
beforeFirst: semicolon 2
beforeFirst: dash 2
beforeFirst: bracketOpen -3
beforeFirst: open -3
beforeFirst: close 2
beforeFirst: symbol -4
beforeFirst+first none: the -1, a 4, this -4, that -5, his -3, her 1, they 1, it -3, i -2, prep -4, just -5, person 4, people 3, body 3, document 4, verb-past 1, name 1, adverb 1, ing 3
beforeFirst+first that: the 2, he -4, name 2, noun -1
beforeFirst+first he: verb-past -5
beforeFirst+first who: verb-past -9
beforeFirst+first which: he 2, name 2
beforeFirst+first when: the 1, he -1, name 4
beforeFirst+first if: name -2
beforeFirst+first as: the -3, a -6, some -2, he 1, title -1, name 2, noun -5
beforeFirst+first before: the 1, name -1
beforeFirst+first and: a -1, some -2, his -1, he 5, i 1, title -4, name -4, noun -4, plural -6, adjective -7
beforeFirst+first but: the -2, some 2, title 1, name 4
beforeFirst+first to: the -1, a 1, some -3, his -2, title -2, people -3, verb-base -6, name -3, noun -3, adjective -1
beforeFirst+first of: the -3, a 1, some -1, his -1, title -1, people -5, body -9, verb-ing -8, name -4, noun -3, plural -3, adjective -5, ing -4
beforeFirst+first by: the -2, a -1, some -1, title -1, verb-ing -4, noun -1
beforeFirst+first in: the -4, a -3, some -5, his 1, month -8, verb-ing -6, name -6, noun -10, number -7
beforeFirst+first on: the -3, a -8, his -2, day -8, name -4, noun -3, plural -2, adjective -4
beforeFirst+first at: the -4, a -4, name -3, noun -5
beforeFirst+first for: the -8, a -1, some -6, his -2, title -2, verb-ing -4, name -4, noun -6, plural -2
beforeFirst+first with: the -5, a -2, some 3, name -5, noun 1
beforeFirst+first from: the -6
beforeFirst+first about: the -7, a -8, his -4, her -1, name -12, noun -3
beforeFirst+first against: name -5
beforeFirst+first out: the -5, a -2, that -5
beforeFirst+first prep: the -8, a -3, some -2, his -2, name -3, noun -1
beforeFirst+first not: verb-base -5
beforeFirst+first be: the -7, a -3, that -5, some -5, not -7, just -5, verb-past -6, verb-ing -4, adjective -5, adverb -6, ed -5, ing -4
beforeFirst+first have: a -2, verb-past -7, ed -5
beforeFirst+first do: not -7
beforeFirst+first modal: verb-base -5
beforeFirst+first also: verb-past -3
beforeFirst+first just: some -3, time -8, verb-past -5, noun -9
beforeFirst+first day: that -4, time -7
beforeFirst+first month: number -5
beforeFirst+first person: who 4, person -6, name -9
beforeFirst+first people: who 2, verb-past -6
beforeFirst+first body: person -8, people -9, body -8, verb-past -6, name -8, noun -6, plural -6
beforeFirst+first claim: that -2, prep -2
beforeFirst+first verb-base: the -1, a -5, this -4, that -3, some -2, his -4, her -5, he 1, they -5, it -6, him -1, title -2, people -1, name -2, noun -9, plural -6
beforeFirst+first verb-s: a -6, that -5, some -3, his -4, he -5, it -6, title -2, name -3, noun -11, plural 1
beforeFirst+first verb-past: the -5, a -3, this -11, that -6, some 1, his -5, her -1, he -9, they -9, it -6, him -4, what -5, about -9, prep -5, day -5, title -1, people -3, body -2, claim -7, verb-ing -5, name 1, noun -1, plural -2, adjective -4, ing -6
beforeFirst+first verb-ing: the -2, a -5, that -6, some -1, his -2, her -3, he -5, him -3, title -4, people -5, name -7, noun -1, plural -5, adjective -5
beforeFirst+first name: who 2, verb-base -8, verb-past -5, adjective -9, adverb -5, ed -4, symbol -5
beforeFirst+first noun: that -4
beforeFirst+first plural: who 3, verb-base -1, verb-past -6
beforeFirst+first adverb: verb-past -4, noun -6, ed -3
beforeFirst+first ed: the -5, a -3, his -2, noun -7
beforeFirst+first comma: the 2, a -5, some 2, his 2, they -2, it -3, i -1, who -3, which -1, prep -3, just -4, title 1, people 3, body 3, verb-ing -3, name 2, noun 2, plural 3, adjective 3, number -2
beforeFirst+first colon: name 2
beforeFirst+first dash: name 4
beforeFirst+first bracketOpen: name -3
beforeFirst+first open: i -3, name -3
beforeFirst+first close: the 7, a 1, title 1, verb-past -8, name 1, noun 2
beforeFirst+first symbol: name -1, number -11
side+beforeFirst 1: that 4, he -6, who 3, which 4, what 5, how 3, when 3, if 3, as 5, because 4, before 2, and -2, but 2, to -5, of -7, by -9, in -6, on -4, at -5, with 1, from -7, about -2, against -6, than -1, out -2, prep -5, not -5, be -4, have -2, do -3, modal -2, also -4, later -2, just -3, day -4, month -4, time -2, person -5, people -1, body -4, document -2, statement -3, claim 1, verb-base -4, verb-s -1, verb-past -3, verb-ing -2, name -3, plural -1, adverb -3, ed -5, colon 6, semicolon 1, dash 3, bracketOpen -1, close 7, symbol -5
side+beforeFirst 2: none 3, that -2, he -2, as 1, but 3, to -5, of -9, by -6, in -11, on -6, at -8, for -8, with -6, prep -2, be -7, have -6, just 1, person -7, body -8, verb-base -7, verb-ing -5, name -7, plural -5, adverb -4, ed -1, dash -4, bracketOpen -6, close 1
side+beforeFirst 3: none 1, that -7, he -4, i -2, who -3, when -2, if -6, as -1, because -7, before -2, but 1, to -10, of -8, by -8, in -13, on -6, at -6, for -4, with -5, from -9, about -4, prep -9, not -3, be -5, have -9, do -1, modal -2, later 2, just -3, day -2, person -3, people -3, body -4, document -2, claim -6, verb-base -2, verb-past -5, verb-ing -4, name -4, plural -4, adverb -5, ed -4, comma 2, dash -2, bracketOpen -1, open -3, close -3, symbol -4
side+beforeFirst 4: as -8, to 4, of 1, by 4, in 2, on -3, at -8, for -7, with -1, from 3, about -9, against -11, out -11, prep 1, just -5, day -4, statement -4, claim -3, verb-base -7, verb-s -2, verb-past -1, verb-participle -5, verb-ing -11, noun -5, adverb -7, ed -2, colon -11
side+beforeFirst 5: as -12, to -10, of 1, by 2, in -1, on -3, at -6, for -4, with -7, from 4, about -9
last: this -1
last: that -2
last: his 1
last: he -2
last: they -1
last: it -2
last: i -2
last: him -1
last: self -1
last: who -2
last: which -2
last: what -6
last: because -8
last: before -7
last: and -11
last: but -10
last: by -7
last: day -1
last: month -2
last: time -1
last: title 1
last: person -1
last: people 2
last: body 1
last: statement -4
last: claim -2
last: verb-base 1
last: verb-s -1
last: verb-past -2
last: verb-ing -1
last: noun -1
last: plural 1
last: adjective -2
last: ed -1
last: ing -2
last: number -1
last: comma -1
last: dash -1
last: bracketClose 1
last: possessive 3
last: symbol -1
side+last 1: this -1, that -2, some 2, his 1, her 3, he 1, they 1, it -1, i 3, you 3, him 1, somebody 2, who 1, which 1, because -8, before -7, and -11, but -10, by -7, day 1, title 1, person 1, people 1, body 2, document 2, statement -1, claim 1, verb-base 1, verb-s -1, verb-past -2, verb-ing -1, name 1, plural 1, adjective -2, ing -2, number -1, possessive 3, symbol -1
side+last 2: dash -1, bracketClose 1
side+last 3: he -3, they -2, it -3, i -6, you -3, who -4, which -2, what -4, day -8, time -8, title -3, people -2, body -6, document -4, statement -2, claim -5, comma 2
side+last 4: some -4, her -3, he -5, they -4, it -8, him -1, self -4, who -10, which -9, what -3, day -1, month -2, time -2, title -1, person -2, body 1, statement -2, claim -2, name -2, noun -1, plural -2, ed -3, number -2, bracketClose -1
side+last 5: some -6, he -5, it -5, him -4, who -6, day -5, time -4, title -4, person -8, people -1, document -2, statement -2, claim -8, noun -1, plural 1, ed -7, number -5
afterLast: the -9
afterLast: a -10
afterLast: this -2
afterLast: that 3
afterLast: some -2
afterLast: his -3
afterLast: he -6
afterLast: they -5
afterLast: it -8
afterLast: who -3
afterLast: when -1
afterLast: because -2
afterLast: before -3
afterLast: and -7
afterLast: but -2
afterLast: or -7
afterLast: to -3
afterLast: of -9
afterLast: by -11
afterLast: in -4
afterLast: on -1
afterLast: at -8
afterLast: for -5
afterLast: with -4
afterLast: from -8
afterLast: against -8
afterLast: than -7
afterLast: out -6
afterLast: prep -2
afterLast: according -7
afterLast: not -2
afterLast: be -4
afterLast: have 1
afterLast: modal -2
afterLast: also 3
afterLast: later -2
afterLast: just -1
afterLast: day -4
afterLast: statement 2
afterLast: verb-s -1
afterLast: verb-past 2
afterLast: verb-participle -4
afterLast: verb-ing -4
afterLast: noun -4
afterLast: adjective -6
afterLast: adverb -1
afterLast: ed -1
afterLast: ing -3
afterLast: stop 6
afterLast: colon 1
afterLast: dash 1
afterLast: bracketOpen -4
afterLast: bracketClose 2
afterLast: open -4
afterLast: possessive 1
afterLast: symbol -7
side+afterLast 1: the -10, a -8, that 2, to -2, not -1, be -5, have -1, do 3, also 3, just -1, statement 2, verb-base 2, verb-s 2, verb-past 4, verb-participle -5, noun -4, adjective 1, adverb 2, comma -6, colon 1, possessive 1
side+afterLast 2: according -6, be -1, have -1, modal -1, later -3, verb-past 1, verb-ing -6, adverb -1
side+afterLast 3: to -6, not -2, be -2, have -2, do -4, modal -7, also -1, later -3, just 1, verb-base -8, verb-s -3, verb-past -1, verb-ing -2, adverb -2, ed -2
side+afterLast 4: none 4, the -3, a -9, that 1, some -10, his -3, he -5, who -3, as -2, because -1, before -6, and -6, but -3, or -6, to -5, of -8, by -9, in -3, on -5, at -7, for -8, with -3, from -9, about -5, against -7, than -10, out -5, prep -2, be -4, have -8, do -8, modal -6, just -3, day -4, verb-base -11, verb-s -10, verb-past -12, verb-ing -5, adjective -11, adverb -6, ed -5, ing -7, comma 4, stop 7, colon 2, dash -1, bracketOpen -3, bracketClose 3, open -3, symbol -6
side+afterLast 5: the -4, that 2, some -8, as 1, and -6, of -6, in -1, on 2, with -2, from -2, about 1, prep -6, be -3, have -2, modal -1, verb-base -11, verb-s -3, verb-past -4, verb-ing -3, adjective -7, ed -4, comma -1, stop -2, dash 1
last+afterLast that: verb-past 2
last+afterLast some: some -4, to 2, of -7, than -5, be 2, have -1, adjective -7, adverb -4, stop -2
last+afterLast his: claim 3
last+afterLast her: claim 2
last+afterLast he: be -5, modal -2, also 3, later 2, just 3, verb-base 1, verb-s -3, verb-past 3, adverb 2
last+afterLast they: be -1, have -1, modal -2, verb-base -3, adverb 2
last+afterLast it: be -4, have -2, do 2, modal -3
last+afterLast i: be -3, have -1, modal -2, verb-base -2, verb-past 3
last+afterLast you: verb-base -1
last+afterLast him: stop -3
last+afterLast who: be -4, have -1, modal -2, verb-base 3, verb-s -2, verb-past -1
last+afterLast which: be -4, have -4, verb-s -2, verb-past 2
last+afterLast before: verb-ing -5
last+afterLast and: have -2, verb-base -5, verb-s -4, verb-past -9, verb-ing -2
last+afterLast but: verb-past -6
last+afterLast by: verb-ing -7
last+afterLast day: verb-past -1, comma -2, stop -2
last+afterLast month: stop -1
last+afterLast time: comma -3, stop 1
last+afterLast title: of -8, verb-past 2, comma -4, stop 1
last+afterLast person: who -3, to -6, of -8, be -4, verb-base -4, verb-s 1, verb-past 1, verb-ing -1, comma 1, stop 4
last+afterLast people: who -7, and -4, to -2, in -3, have -1, modal 1, just -1, verb-base 2, verb-past -3, ed -3, comma -2, stop -1
last+afterLast body: that -2, and -8, to -2, of -4, in -2, be 1, have -2, do -2, modal -1, verb-base -6, verb-s -2, verb-past -3, verb-ing -3, adverb 1, ed 1, comma -2, stop 2
last+afterLast document: that -1, be -2, verb-base 2, verb-s 1, verb-past -2, verb-ing 2, comma 1, stop 1
last+afterLast statement: be 1, verb-past -1, verb-ing -1, comma -1, stop -2
last+afterLast claim: that -7, to -7, of -5, on -1, for -4, be -4, verb-past 1, stop -3
last+afterLast verb-base: verb-s 1, verb-past 1, comma -6
last+afterLast verb-s: verb-base 2
last+afterLast verb-past: comma -11
last+afterLast name: that 1, as -7, and -5, to -2, of -2, on 2, for -1, be -3, have -1, do -1, modal -3, just -1, verb-base -4, verb-s -2, verb-past 2, verb-ing -1, adjective -8, adverb 1, comma -1, colon 2, dash 1, open -1, possessive 3, symbol -5
last+afterLast noun: the -6, a -6, that -6, some -7, his -2, as -8, because -6, and -4, to -9, of -11, in -4, on -8, at -6, for -7, with -1, from -6, about -6, out -7, prep -9, be -2, modal -5, just 1, claim 2, verb-base -1, verb-s -1, verb-past 1, verb-ing -3, adjective -6, adverb -2, ed -2, ing -5, stop 2, dash -4
last+afterLast plural: that 1, and -1, to -1, of -5, in -8, on -2, for -7, from -5, have -2, modal -3, verb-s -1, adverb -1, ed -3, comma -3, stop 1
last+afterLast ed: the -5, to -7, by -5, in -5, comma -1, stop -1
last+afterLast number: ed 2, comma -6, stop 1
last+afterLast comma: according -6, be -3, have -2, do -1, also -1, later -3, verb-past 1, verb-ing -6, adverb -3, ed 1
last+afterLast bracketClose: verb-past 1
last+afterLast possessive: claim 3
length: 1 1
length: 3 -1
length: 4 -1
length: 5 -1
length: 6 -1
length: 7 -1
length: 8 -1
length: 9 -1
length: 10 -5
side+length 1: 1 3, 3 -1, 4 -1, 5 -2, 6 -3, 7 -3, 8 -6, 9 -13
side+length 2: 2 -7, 3 -7, 4 -6, 5 -5, 6 -1, 7 1, 8 1, 9 1
side+length 3: 1 -1, 2 -3, 3 -1, 4 -1, 5 -1, 6 -3, 7 -2, 8 -1
side+length 4: 1 -2, 2 -1, 3 -2, 4 -1, 9 2, 10 -5
side+length 5: 1 -3, 2 -1, 4 -2, 5 -1, 6 -1, 7 -1, 8 -3, 9 -1
first+length the: 2 2, 3 1, 6 -2, 7 -3, 8 -6, 9 -5
first+length a: 2 -5, 4 -2, 5 -1, 6 -3, 7 2, 8 1, 9 -3
first+length this: 2 -1, 4 -3, 6 -5, 7 -2, 8 -4
first+length that: 1 4, 2 -2, 3 -3, 4 -3, 5 -3, 6 -9, 7 -5, 8 -11, 9 -13
first+length some: 1 -1, 2 -1, 3 1, 5 -2, 6 2, 8 -2
first+length his: 1 5, 3 1, 4 -5, 5 -4, 6 -3, 7 -5, 8 -7, 9 -4
first+length her: 1 3, 2 -1, 3 -2, 4 -2, 5 -1, 6 -1, 7 -3, 8 -10, 9 -5
first+length he: 1 3, 3 -7, 4 -1, 5 -5, 6 -7, 7 -10, 8 -7, 9 -7
first+length they: 1 2, 6 -4, 7 -7, 8 -5, 9 -6
first+length it: 5 -5, 6 -9, 7 -7, 8 -8, 9 -7
first+length i: 1 3
first+length you: 1 2
first+length him: 1 1, 7 -6, 8 -5
first+length who: 1 3, 6 -5, 7 -6, 8 -7
first+length which: 1 2, 2 -8
first+length what: 1 -3, 2 -6, 8 -3
first+length about: 6 -2, 7 -4, 8 -2
first+length prep: 4 -5, 5 -7, 6 -3, 7 -8, 8 -3, 9 -7
first+length not: 6 -2, 7 -7, 8 -4
first+length just: 2 -2, 3 -4, 4 -1, 5 -4, 6 -1, 7 -2, 8 -3, 9 -7
first+length day: 1 -6, 3 -2, 4 -2, 6 -4, 7 -2, 8 -7, 9 -5
first+length time: 1 -4, 3 -3, 7 -5, 8 -4
first+length title: 2 2, 3 1, 4 -5, 5 -3, 6 1, 7 -3, 9 -1
first+length person: 1 -5, 3 1, 4 -1, 5 -1, 6 -2, 7 -4, 8 -3
first+length people: 1 -4, 2 -2, 3 -1, 4 1, 5 2, 6 3, 7 -1, 8 -1, 9 -1
first+length body: 1 -5, 2 -2, 3 -1, 4 1, 5 2, 6 -2, 7 -1, 8 -2
first+length document: 1 -4, 2 2
first+length claim: 1 -1, 7 -4, 8 -3
first+length verb-base: 1 -3, 2 -1, 3 -3, 4 -3, 5 -4, 6 -9, 7 -3, 8 -3, 9 -3
first+length verb-past: 1 -3, 2 -1, 3 -2, 5 -3, 6 -7, 7 -11, 8 -12, 9 -1
first+length verb-ing: 2 -1, 3 -1, 4 -2, 5 -7, 6 -5, 7 -3, 8 -9, 9 -9
first+length name: 1 1, 2 -4, 3 -1, 4 -1, 6 -2, 8 2, 9 2
first+length noun: 1 -5, 2 1, 3 -2, 4 -3, 5 -1, 6 -4, 7 -1, 8 -3, 9 -9
first+length plural: 1 -3, 2 1, 3 -3, 4 -3, 6 -3, 7 -1, 8 -4, 9 -2
first+length adjective: 2 1, 3 -1, 4 -4, 5 -4, 6 -5, 7 -5, 8 -2
first+length adverb: 3 -1, 5 -3, 6 -4, 7 -1, 8 -2, 9 -4
first+length ed: 2 -3, 4 -2, 5 -5, 6 -5, 7 -8, 8 -6, 9 -2
first+length ing: 2 -1, 3 -6, 4 -1, 5 1, 6 -3, 7 -6, 8 -2, 9 -2
first+length number: 1 -5, 2 -1, 3 -5, 4 -1, 5 1, 6 -2, 7 -3, 8 -1, 9 -2
first+length symbol: 7 -4
commas: 2 -2
commas: 3 -9
commas: 4 -2
commas: 5 2
commas: 6 -1
commas: 8 -3
commas: 9 1
side+commas 1: 0 1, 2 -7, 4 -4, 6 -6, 8 -1
side+commas 2: 0 -1, 2 -4, 3 -8, 5 1, 7 -1
side+commas 3: 0 -1, 2 -13, 3 -4, 4 -8, 5 1
side+commas 4: 0 -1, 2 1, 6 -1, 8 -4
side+commas 5: 4 -2, 6 -8
commas+who 0: 0 1, 1 -1
commas+who 2: 0 -2, 1 -6, 2 -1
commas+who 3: 0 -8, 1 -5
commas+who 4: 0 -4, 1 -4
commas+who 5: 1 -3, 2 4
commas+who 6: 0 -4, 1 -3
commas+who 7: 0 -1, 2 1
commas+who 8: 0 -3, 2 -2
verbs: 0 2
verbs: 1 -1
verbs: 2 -5
verbs: 3 -6
verbs: 4 -6
side+verbs 1: 0 1, 1 -4, 2 -6, 3 -6, 4 -12
side+verbs 2: 1 -1, 2 1, 3 -6, 4 -4
side+verbs 3: 1 -3, 2 -5, 3 -3
side+verbs 4: 2 -3, 3 -4, 4 -7
side+verbs 5: 0 2, 1 -3, 2 -5, 3 -2, 4 -1
people: 0 -3
people: 3 2
side+people 1: 0 -2, 3 1
side+people 2: 0 -7, 1 -4, 3 2
side+people 3: 0 -2, 1 -2, 3 1
side+people 4: 0 -2, 1 2, 3 -1
side+people 5: 0 -2
farther: 1 -1
farther: 2 -1
farther: 3 -1
farther: 4 -2
farther: 5 -1
farther: 6 -2
farther: 7 -2
farther: 8 -2
farther: 9 -2
farther: 10 -3
farther: 11 -4
side+farther 1: 2 -1, 3 -2, 4 -5, 5 -3, 6 -7, 7 -9, 8 -4, 9 -5, 10 -11, 11 -9
side+farther 2: 0 -11, 1 -1, 4 3, 5 -1, 7 -2, 8 1, 10 1, 11 -4
side+farther 3: 0 1, 1 -3, 2 -3, 3 -4, 4 -3
side+farther 4: 0 -1, 1 -2, 2 -1, 3 -1, 4 -1, 5 -2, 6 -1, 7 1, 8 -2, 9 -1, 10 -2, 11 -1
side+farther 5: 1 -2, 2 -1, 3 -2, 4 -6, 6 -1, 7 -10, 8 -9, 9 -8, 10 -2
auxiliary+side 0: 0 -4, 1 2, 2 1, 3 -1, 5 -1
auxiliary+side 7: 0 7, 1 -7, 2 -5, 3 -11, 4 -1, 5 1
auxiliary+side 8: 0 7, 1 -8, 4 -4, 5 -2
auxiliary+side 10: 0 5, 1 -5
auxiliary+side 14: 0 -14, 1 3, 2 2, 3 -3, 5 -2
auxiliary+side 21: 0 -4, 1 1, 3 -3, 4 -5, 5 -1
auxiliary+side 28: 0 -5, 1 2, 3 -8, 4 -5, 5 -6
auxiliary+side 35: 0 -4, 1 -1, 2 -2, 3 2, 4 -9, 5 -7
beforeCue+side none: 0 7, 4 -1, 5 -4
beforeCue+side this: 1 -1
beforeCue+side that: 0 -1, 1 -2, 3 -9, 4 4
beforeCue+side some: 0 -2, 1 2, 3 -5, 4 -8, 5 -2
beforeCue+side his: 1 1, 3 -7, 4 -2, 5 -3
beforeCue+side her: 1 3, 3 -4
beforeCue+side he: 1 1, 3 -18, 4 -7, 5 -1
beforeCue+side they: 0 -3, 1 1, 3 -1, 4 -2, 5 -7
beforeCue+side it: 0 1, 1 -1, 3 -6, 4 -4, 5 -1
beforeCue+side i: 0 -5, 1 3, 3 -4, 4 -6
beforeCue+side you: 1 3, 4 -6
beforeCue+side him: 1 1, 3 -5
beforeCue+side somebody: 1 2
beforeCue+side who: 0 -2, 1 1, 3 -13, 4 -8, 5 -1
beforeCue+side which: 0 -2, 1 1, 3 -8
beforeCue+side when: 0 7, 4 -4
beforeCue+side because: 1 -8, 3 3
beforeCue+side before: 1 -7, 3 3, 4 -7
beforeCue+side and: 0 -7, 1 -11, 3 10, 4 -10, 5 -6
beforeCue+side but: 0 -4, 1 -10, 3 6, 4 -11
beforeCue+side by: 1 -7, 3 2, 4 -5
beforeCue+side with: 3 3
beforeCue+side day: 1 1, 3 -1, 4 -4
beforeCue+side time: 1 2, 3 -4, 4 -4
beforeCue+side title: 0 -2, 1 1, 3 -5, 4 -3, 5 -2
beforeCue+side person: 0 -4, 1 1, 3 -2, 4 -6, 5 -6
beforeCue+side people: 0 -2, 1 1, 3 -8, 4 -4, 5 -3
beforeCue+side body: 0 -3, 1 2, 3 -7, 4 -9, 5 -5
beforeCue+side document: 0 -2, 1 2, 3 -10, 4 -5, 5 -2
beforeCue+side claim: 0 -4, 1 2, 3 -3, 4 -3, 5 -1
beforeCue+side verb-base: 0 -1, 1 2, 3 -7, 4 -5, 5 -3
beforeCue+side verb-s: 0 4, 1 1, 4 -8
beforeCue+side verb-past: 0 -2, 1 -1, 3 -2, 4 -6
beforeCue+side verb-ing: 1 -1, 4 -1
beforeCue+side name: 0 -6, 1 2, 3 -8, 4 -6, 5 -1
beforeCue+side noun: 0 -3, 1 2, 3 -4, 5 -1
beforeCue+side plural: 0 -3, 1 1, 3 -10, 4 -1, 5 -1
beforeCue+side adjective: 1 -1
beforeCue+side ed: 1 2
beforeCue+side number: 3 -2, 4 -6
beforeCue+side comma: 0 -2, 1 -6, 3 2, 5 -3
beforeCue+side dash: 0 -1, 2 -1, 3 -2, 4 -3
beforeCue+side bracketClose: 2 1, 4 -6
beforeCue+side close: 0 -5, 3 -11, 4 3
beforeCue+side possessive: 0 -7, 1 3, 4 -1, 5 -1
beforeCue+side symbol: 4 1
atStart: 0 -1
atStart: 1 2
side+atStart 1: 0 -1
side+atStart 2: 0 -2, 1 3
side+atStart 3: 0 -2, 1 1
distance+side 0: 1 1, 2 1, 4 1
distance+side 1: 1 -6, 4 -8, 5 7
distance+side 2: 5 -14
distance+side 3: 3 -1, 5 -3
distance+side 4: 3 1, 5 -3
distance+side 5: 3 -1, 5 -11
distance+side 6: 3 1, 5 -12
distance+side 7: 3 -1, 5 -12
distance+side 8: 3 -4
distance+side 9: 3 -10
distance+side 10: 3 -5
first+second the: some -1, just -5, time -2, title 1, person 1, people 1, document -3, statement -1, claim -3, verb-ing 2, name 2, noun -3, plural -3, adjective -4, adverb -2, ed 2, ing -4, number -3
first+second a: some -2, title -2, person 2, document 1, statement -3, claim -7, verb-ing -2, noun -2, plural -1, adjective -2, adverb 1, ed 1, ing -1
first+second this: time -6, noun -7, plural -6
first+second that: none 4, the -11, a -6, some -7, his -6, he -10, they -7, it -3, just -5, title -6, people -4, verb-ing -1, name -3, noun -2, plural -3, number -4, comma -5
first+second some: none -1, the -1, of 2, in 1, than -1, time -9, person 1, people 2, body 2, name 4, noun -2, plural -3, adjective -5
first+second his: none 5, person 2, people -3, statement -2, claim -6, name -2, noun -4, plural -4, adjective -2
first+second her: none 3, people -1, body 1, claim -6, noun -5
first+second he: none 3, and 5, be -8, have -8, do -5, modal -7, verb-s -4, verb-past -10, ed -6, possessive -6
first+second they: none 2, be -7, have -3, modal -5, verb-base -7
first+second it: be -7, modal -6, verb-past -5, possessive -6
first+second i: none 3
first+second you: none 2
first+second him: none 1, comma -4
first+second self: as -5
first+second who: none 3, be -7, have -4, verb-past -5
first+second which: none 2
first+second what: none -3, he -2
first+second about: the -7
first+second prep: the -4, a -7, name -2
first+second not: verb-base -6
first+second just: some 4, time -5, comma -12
first+second day: none -6, that -3, time -6, comma -3
first+second month: comma -5
first+second time: none -4, comma -6
first+second title: name 1
first+second person: none -5, of -7, name 1, comma -6
first+second people: none -4, that -5, who 1, and 1, to 2, of 3, verb-base 1, comma -3
first+second body: none -5, people -1, name 1, plural 1
first+second document: none -4
first+second claim: none -1
first+second verb-base: none -3, the -5, a -8, that -3, some -7, his -6, to -5, in -2, on -4, for -2, out -4, noun -2, plural -5, comma -3
first+second verb-past: none -3, the -8, a -7, that -4, some -6, his -2, to -7, by -5, in -7, on -6, out -5, name -2, comma -5
first+second verb-ing: the -4, a -7, his -5, to -3, out -1, name -3, noun -6, plural -3
first+second name: none 1, that -2, as -8, and -1, to -7, of -1, in -3, on -5, for -5, be -14, have -12, modal -5, title 4, person 4, people 2, body 1, verb-base 5, verb-s -1, verb-past -8, name 2, noun -5, plural -2, adjective 2, ed -11, comma -4, stop -1, dash -5, bracketClose -9, symbol -1
first+second noun: none -5, the -8, that -6, some -6, and -1, to -5, of -11, in -9, on -7, for -8, be -6, person -1, people 3, document 3, claim -3, verb-s -7, noun -2, plural 1, adjective -4, comma -14
first+second plural: none -3, and -3, to -6, in -1, comma -4
first+second adjective: to -6, person -1, name 2, noun -6, plural -5, comma -6
first+second adverb: verb-past -5, noun -8, comma -4
first+second ed: in -2, noun -2
first+second ing: the -3, name -4, noun -3, plural 1
first+second number: none -5, people -4, name 1, noun 4, plural -3, comma -10, symbol 3
first+second symbol: name -7, number -6
last+people that: 0 1, 1 -6, 3 -8
last+people some: 0 -1, 1 -4
last+people his: 0 3, 3 -6
last+people her: 0 1, 3 -4
last+people he: 0 -1, 1 -16, 3 -11
last+people they: 1 -11, 3 -10
last+people it: 0 -1, 1 -8, 3 -11
last+people i: 1 -8, 3 -5
last+people you: 0 2
last+people him: 0 -1, 1 -5, 3 -3
last+people self: 0 -5
last+people who: 0 3, 1 -5, 3 -14
last+people which: 0 1, 1 -6, 3 -11
last+people what: 0 -4
last+people and: 0 -6, 1 -5, 3 -8
last+people but: 0 -7, 1 -5, 3 -5
last+people by: 0 -4, 3 -5
last+people day: 0 -3, 1 -3, 3 2
last+people month: 0 -4, 3 -1
last+people time: 0 -4, 1 -1, 3 2
last+people people: 1 2, 3 1
last+people body: 3 1
last+people document: 0 -1, 1 -1, 3 -1
last+people statement: 0 -2, 1 -1, 3 -3
last+people claim: 0 -1, 1 -2, 3 -5
last+people verb-base: 0 -3, 1 2, 3 1
last+people verb-s: 0 -2, 1 4
last+people verb-past: 0 -2, 3 -5
last+people verb-ing: 0 -3
last+people name: 1 -1, 3 1
last+people noun: 0 -3
last+people plural: 0 -1, 1 1, 3 1
last+people adjective: 0 -2
last+people ed: 0 -1, 1 -2, 3 -2
last+people number: 0 -2, 1 -2, 3 1
last+people comma: 0 -7, 1 -4
last+people dash: 3 1
last+people bracketClose: 1 -5, 3 2
last+people possessive: 1 5
last+people symbol: 0 -3
sort+first say: none -8, the -2, a 1, this -2, that -3, some -3, his -4, her -3, he 1, they -4, i -6, you -3, who -3, what -4, about 1, prep -1, not -8, day -4, time -1, person -1, people 1, body -1, claim -4, verb-past -2, verb-ing -4, noun -2, plural -3, adjective -2, adverb -2, ed -6, ing -3, number 1, symbol -6
sort+first add: none -3, a -2, that -5, some 1, his 1, he 2, verb-base -2, verb-past -7, verb-ing -3, noun -2
sort+first state: none -3, the -2, a -2, that -5, some -1, his -3, her 1, he 3, it 2, day -7, title -1, verb-base -6, verb-past -3, name 1, noun -7
sort+first argue: none -4, the -4, a -1, that -3, some -3, his -1, he 3, verb-base -1, verb-past -3, name 2, noun -4
sort+first tell: none -2, a -3, some 1, his -2, he 4, him -2, title -1, people -3, verb-past 1, name -1, noun -1, plural -2
sort+first warn: name -1
sort+first ask: none 3, the -1, a 3, he -2, verb-base -5, name -3
sort+first believe: none -2, the -2, a -5, that -5, some 1, they 2, i 4, people -1, name 2, noun -3
sort+first feel: none -4, the -3, a -7, that -5, some 3, verb-base -3, name 2, noun -1
sort+first see: the -4, a -6, he 1, title -2, people 2, name -3, noun -1
sort+first know: none 2, the -2, a -3, that -5, some 2, he -3, i 1, name -3, noun -3
sort+first want: none -8, the -3, a -1, some -2, he 3, verb-base -6, name -4, noun -4
sort+first intend: none 1, the -1, a -3, some -1, he 1, title 1, verb-base -9, name -1, noun -7
sort+first demand: none -1, the -4, a 2, some 1, he -2, title -1, verb-base -6, name -3
sort+first call: none -1, the -2, a -4, some -1, his -2, her -4, he 2, title 2, people -1, verb-base -7, verb-past -9, noun -2, plural -3
sort+first deny: the 2, name 1
sort+first reject: none -5, the -1, a -4, some -1, name 1, noun -4
sort+first confirm: none -2, the -1, that -6, he 3, name 2
sort+first agree: none -2, the 1, a -6, name -1
sort+first doubt: name -4
sort+first decline: the 2, verb-base -3, name 2
sort+first promise: none -4, the -3, a -2, some -1, he 1, title -1, verb-base -4, name -1, noun -2
sort+first criticize: none -1, a -4, some -2, his -2, he 1, who 1, title -1, people 2, verb-past -2, verb-ing -7, noun -2, plural 1
sort+first praise: none -6, the -5, a -1, some -2, her -2, he 1, who 2, title -1, people -5, verb-base -7, verb-past -2, verb-ing -4, name -3, noun -2, plural -1, ing -4, number 1
sort+first show: none -6, a 6, that -2, some -2, his -3, he -2, title -4, people -2, body 1, document 1, verb-base -5, verb-ing -2, name -6, plural 1, number -5
sort+first suggest: none -5, the 1, a -1, that -1, some -1, he 2, verb-past -2, noun -3
sort+first report: none -5, the 1, a -1, that -5, some -3, his -1, he 2, title -2, verb-past -7, verb-ing -7, name 1
sort+first detail: the -3, some -4, he 2, name -1, noun -1
sort+first talk: none -5, the -5, he 1, name 1, noun -5
sort+first predict: none -2, the -3, that -3, name -1
sort+first decide: none -4, name -4, noun -2
sort+first love: the -1
sort+first emotion: none -6, the -3, some 3, name 3
sort+first release: the -3, a -1, name 2
sort+first point: none -4, that -4, name 2
sort+first search: name 1
sort+first allow: the 2
sort+first try: the 1, name 2
sort+first give: the -1, name 3
sort+first make: none -3, the -2, a -2, some 1, he 1, name 2, noun -1
sort+first go: none 7, the -4, a 1, that -2, some -2, he -2, verb-base -6, name -5, noun -2
sort+first do: none -2, the -2, a -1, some -1, his -5, title -2, verb-past -1, name -1, noun -4
sort+first claim: the -1, a -5, that -5, some -2, his 4, her 3, he -2, who -1, prep -2, just -2, people 1, verb-base -8, verb-past -4, verb-ing -2, name -1, noun -2, adjective -3, ed -7
sort+first statement: the -4, name 2
sort+first according: none -8, some -2, his -1, just -1, title -2, people -1, body -1, verb-past -2, verb-ing -1, name -3, noun -1, plural -4, number -6
sort+first colon: none -4, name 2
sort+first unlisted: none -1, a -4, some -2, his -3, he -1, who 2, people 3, verb-base -6, verb-past -4, name -2, noun -3, adjective -1
sort+last say: none -8, some -2, he -2, they -3, i -6, you -2, who -6, which -1, and -6, time -1, title -2, person 1, people -3, document -1, statement -5, claim -4, verb-base -2, name -2, noun 2, plural -2, ed -1, number 1, comma -1, dash -3, bracketClose 1
sort+last add: none -3, he 2, it 2, who -3, and -3, people 1, body -1, claim -3, verb-past -8, name 2, noun -2, plural -4, comma -2
sort+last state: none -3, he 2, it 1, person -2, people -1, body -1, document 2, claim -3, name -1, noun -7, plural -5, comma -2
sort+last argue: none -4, he 2, they 1, who -1, people -1, body -1, noun -5, plural -3, comma -3
sort+last tell: none -2, he 3, person 2, people -2, body -1, noun -5, plural -1, comma -1
sort+last warn: name 1
sort+last ask: none 3, he -2, person 3, body -2, name 1, noun -1, plural -2, comma 1
sort+last believe: none -2, he -1, they 1, i 1, who 1, people -1, body -2, noun -2, plural -3, comma -2
sort+last feel: none -4, who 2, people 1, body 2, noun -2, comma -2
sort+last see: he 1, they -2, who -1, people 1, name -3, noun -8, comma -1
sort+last know: none 2, he -3, i 1, who -2, body -2, name -2, noun -7, plural 1, comma -2
sort+last want: none -8, he 1, who 2, people -1, name -2, noun -6
sort+last intend: none 1, he 1, who -1, people -4, body -1, name -2, noun -5, plural -3, comma -3
sort+last demand: none -1, he -1, who -1, and -4, people -1, body -3, noun -1, comma -2
sort+last call: none -1, he 2, they -1, and -3, person -5, people -1, body -6, claim -2, name -2, noun -4, plural -2, comma -2
sort+last deny: he 2, name 1
sort+last reject: none -5, who 1, people -1, name -1, noun -4
sort+last confirm: none -2, he 2, people -1, body -2, name 1, noun -3, comma -1
sort+last agree: none -2, name 1, noun -4, plural 1
sort+last doubt: name -1
sort+last decline: body 1, name 2
sort+last promise: none -4, who 1, and -2, people -1, name -1, noun -3, plural -4, comma -2
sort+last criticize: none -1, it 2, and -4, person -3, body -1, document -1, claim -4, name 1, noun -4, plural -1, comma -3
sort+last praise: none -6, some -4, he 1, they -1, which 1, and -3, people -1, body -1, claim -6, name -1, noun -2, plural -1
sort+last show: none -6, he -2, who -3, person -3, people -4, document 1, claim -1, verb-base 2, name -3, noun -2, plural -2, number -4, comma -3
sort+last suggest: none -5, he 1, person 1, people -1, body -1, name -2, noun -2, plural -2, comma -3
sort+last report: none -5, he 1, person -1, people -3, body -3, name 4, noun -1, plural -3, comma -1
sort+last detail: he 2, name -1, noun -4, plural -4
sort+last talk: none -5, name -1, noun -4, plural -1
sort+last predict: none -2, he 2, name -2, noun -5
sort+last decide: none -4, name -1
sort+last love: name -1
sort+last emotion: none -6, people 4, name 3, noun -3, comma -4
sort+last release: he 3, body -2, name 1, noun -3
sort+last point: none -4, noun -3, plural -3
sort+last search: name -1, noun -2, plural -2
sort+last allow: noun -1, plural -3
sort+last give: he -2, name 1, noun -4
sort+last make: none -3, he 1, who 2, people 1, body -2, name 2, noun -1, plural -2
sort+last go: none 7, he -4, who -1, people -2, body -2, name -7, noun -3, plural -1, comma -6
sort+last do: none -2, he -1, it 2, who -1, people 1, name -1, noun -2, plural -2, comma -3
sort+last claim: some -1, his 2, he 1, who -1, and -1, person -5, people 3, body 3, verb-past -2, name -1, noun -2, plural -1, comma -2, possessive 3
sort+last statement: noun -4
sort+last according: none -8, he -5, people -2, body -3, document 1, claim 3, plural -1, comma -7
sort+last colon: none -4, name 1, noun -4
sort+last unlisted: none -1, he -2, who 1, which -1, people 1, body -1, noun -3, plural -3, comma -2
who: 0 1
who: 1 -2
who: 2 3
side+who 1: 2 -6
side+who 2: 0 -2, 1 -3, 2 5
side+who 3: 0 -1, 1 -4, 2 -6
side+who 4: 0 -1, 1 -1, 2 2
side+who 5: 0 1, 1 -6, 2 -1
ofs: 0 1
ofs: 1 -1
ofs: 2 -1
ofs: 3 -2
ofs: 4 -1
ofs+length 0: 1 2, 4 -2, 5 -2, 6 -1, 8 -2, 9 -4
ofs+length 1: 2 -6, 3 -1, 5 -1, 7 -2, 8 -1, 9 -1
ofs+length 2: 5 -1, 6 -1, 7 -2, 8 -2, 9 -3
ofs+length 3: 7 -5, 8 1, 9 -2
ofs+length 4: 8 -5, 10 -4
afterLast+afterAfter the: claim -9, name -4, noun -6
afterLast+afterAfter a: noun -6
afterLast+afterAfter that: the -2, he -2, modal 2, verb-past -1, name -2
afterLast+afterAfter some: ed -1
afterLast+afterAfter he: verb-past -4
afterLast+afterAfter as: the -1, a -1, noun 1
afterLast+afterAfter and: the -3, some -2, verb-base -4, verb-past -2, verb-ing -5, name -5, noun -6, plural -7, adjective -5
afterLast+afterAfter to: the -2, be -3, verb-base -1, name -6, noun -1
afterLast+afterAfter of: the -3, a -3, some -5, his -8, body -8, verb-ing -1, name -7, noun -7, plural -5, adjective -6
afterLast+afterAfter in: the -5, a 2, month -5, name -11, noun -7, number -2
afterLast+afterAfter on: the -9, day 2, name -3, noun -5
afterLast+afterAfter at: the -5
afterLast+afterAfter for: the -8, verb-ing 1, name -10, noun -5
afterLast+afterAfter with: the -4, name -2
afterLast+afterAfter from: the -4, name -6
afterLast+afterAfter about: the -1
afterLast+afterAfter prep: the -2, name -8
afterLast+afterAfter according: to -7
afterLast+afterAfter not: verb-past 1
afterLast+afterAfter be: the -1, a -2, some -3, in -1, prep -1, not -2, also 1, later -3, verb-base -1, verb-past -14, verb-participle -5, verb-ing 7, noun 1, adjective -2, adverb -3, ed -3, ing -3, open -5
afterLast+afterAfter have: some -1, because -2, to -3, not -1, be -6, later -4, verb-base -1, verb-past 3, verb-participle 2, adjective -3, adverb 1
afterLast+afterAfter do: not -1
afterLast+afterAfter modal: not -2, be -4, have -1, just -1, verb-base 1, adjective -3, adverb -2
afterLast+afterAfter also: verb-s -1, verb-past 5, ed -1
afterLast+afterAfter later: verb-s 1, verb-past -1
afterLast+afterAfter just: verb-base -1, verb-past 1
afterLast+afterAfter claim: that -2, to 1, of 1, for -2, about -4, name 2
afterLast+afterAfter verb-base: the -2, a 1, that 2, his 2, he -1, they 2, it 1, him -1, and -5, to -4, of -4, in -4, on -1, for -1, about 1, out 1, be -5, time -2, title -4, person -6, verb-past -3, name -1, noun -3, comma -3, stop 1
afterLast+afterAfter verb-s: the 1, a 3, that 1, some -1, his -1, her 1, he 1, it -1, as -2, and -4, to -4, in -1, prep -4, modal -1, title 1, verb-ing 1, name 3, noun -2, comma -5, stop 2, colon -1, open 1
afterLast+afterAfter verb-past: the 1, a 2, this -1, that 3, some -1, his 4, her 2, he 2, it 2, self 1, how -1, when -2, as -3, before 2, and 2, to -3, of -4, by -5, in -2, on 3, at 2, against 3, out 3, prep -2, be -1, modal -3, later -1, just -4, day -1, people 1, claim -2, verb-base -2, verb-ing 1, name 3, noun -2, plural -1, adjective -3, adverb -1, ed -4, ing -1, comma 1, stop 3, colon 4
afterLast+afterAfter verb-ing: the -3, a -4, that -7, some -5, his -2, he -5, they -1, it -2, him -4, in -4, on 2, for -3, out -2, title -2, people 1, claim -3, name -1, noun -3, plural -2, adjective -2, comma -3, open -2
afterLast+afterAfter noun: claim -3
afterLast+afterAfter adjective: person -7, noun -7, plural -4
afterLast+afterAfter adverb: verb-s 1, verb-ing -5
afterLast+afterAfter ed: the -2, her 2, to -1, by -3, in -5, with 2, out 1, people -2, name -3, noun -4, plural -1, comma -1
afterLast+afterAfter comma: the -2, a -10, some -2, he 1, who 3, because 1, and -2, but 1, according -8, be -3, have -5, just 1, verb-base -5, verb-s -1, verb-past 2, verb-ing -3, name -3, noun -3, adverb -2, ed -4, number -1, open 1
afterLast+afterAfter stop: none 5, open 7
afterLast+afterAfter colon: name 4
afterLast+afterAfter possessive: claim 4, verb-ing -1, ed -1
side+quoteNear 0: 1 -6, 2 -2, 7 -2
side+quoteNear 1: 2 -5, 3 1, 6 -5
side+quoteNear 2: 6 -3
side+quoteNear 3: 1 -11, 2 1, 3 -3, 7 -5
side+quoteNear 4: 1 3, 3 -5
side+quoteNear 5: 2 -4, 3 1
first+last the: some -1, he -6, they -8, it -7, i -5, him -2, who -6, which -6, and -3, time -2, title 3, person 1, people -5, body 2, document 2, statement 1, claim -2, verb-base 1, name -1, plural -2, number -3, comma 1, dash 2
first+last a: some -1, he -8, who -7, and -3, day 1, time 2, title 1, person -1, people -2, document 1, claim -3, verb-base 1, name 1, noun -1, ed -5, number 2, comma -2
first+last this: name -2, noun -1, plural -4
first+last that: that 4, some -2, he -7, they -4, it -4, him -3, who -1, title -1, person -2, people -7, body -7, document -5, name -5, noun -2, plural -7, ed -3, number -5, comma -4
first+last some: some -1, he -7, person 3, people 1, document -4, claim -2, name -1, noun 1, plural 1, comma 1
first+last his: his 5, he -5, person 2, people -2, body 1, statement -1, claim -2, name -1, noun -7, plural -3, comma -1
first+last her: her 2, people 1, body -1, name -3, noun -4, plural -2, comma 1
first+last he: he 3, people -1, body -6, name -6, noun -4, plural -1, comma -3
first+last they: they 2, name -6, noun -8
first+last it: name -7, noun -5, plural -5
first+last i: i 3
first+last you: you 2
first+last him: him 1, noun -8
first+last who: who 3, name -6, comma -5
first+last which: which 2
first+last what: what -3
first+last about: name -8, noun -3
first+last prep: he -2, name -5, noun -3, plural -3, comma -2
first+last not: name -5
first+last just: he -5, name -3, noun -1, comma -4
first+last day: he -4, day -6, name -7, noun -5, comma -2
first+last month: name -5
first+last time: time -4, name -6
first+last title: he -8, who -7, title -6, body 1, name -1, noun -3, plural -3, comma 2, bracketClose 2
first+last person: person -5, name 1, comma -3
first+last people: who -6, people -4, body -1, name 1, noun 3, plural 3
first+last body: people 1, body -5, name 2, noun -1, plural -2, comma 1
first+last document: document -4, name 2
first+last claim: claim -1, name -6
first+last verb-base: some -6, he -3, they -3, it -2, i -4, who -1, and -2, person -3, people -6, body -8, verb-base -3, noun -11, plural -3, comma -1
first+last verb-past: he -8, who -5, and -3, people -2, body -3, verb-past -4, name -3, noun -8, plural -4, comma -2
first+last verb-ing: he -5, people -5, body -3, name -3, noun -9, plural -2, comma -4
first+last name: some -1, he -11, they -6, it -6, him -2, who -8, which -6, and -5, day -2, time -2, title -1, person -1, people 1, body -1, statement -2, claim -2, verb-base -3, verb-s 1, noun -1, plural -1, ed -2, number -1, comma 1, dash -2, bracketClose -1, possessive 8
first+last noun: some -2, he -5, they -4, who -2, and -2, person -2, people 2, body -2, document -1, claim -3, noun -3, plural 1, comma -3
first+last plural: he -3, people -3, name -3, noun -1, plural -1
first+last adjective: he -3, people 1, body -4, name -1, noun -11, plural -2, comma -1
first+last adverb: he -4, name -2, noun -3, comma -2
first+last ed: name -7, noun -2, comma -4
first+last ing: name -1, noun -5, plural -1
first+last number: he -3, people 2, name -2, noun 1, plural -6, number -6, comma -6
first+last symbol: name -7
beforeFirst+farther none: 0 -1, 1 2, 2 1, 3 2, 4 1, 6 1, 11 -3
beforeFirst+farther that: 0 -2, 1 2, 2 1, 4 1
beforeFirst+farther he: 1 -3, 2 -4
beforeFirst+farther who: 0 2, 1 2
beforeFirst+farther which: 0 4
beforeFirst+farther what: 0 2
beforeFirst+farther when: 0 1, 1 3
beforeFirst+farther as: 0 2, 1 -3, 2 -5, 3 -2, 4 -7, 5 -2
beforeFirst+farther because: 0 -1, 1 4, 2 3, 3 -1
beforeFirst+farther before: 0 2, 1 2, 2 -2, 3 -2
beforeFirst+farther and: 0 -2, 1 -3, 2 -2, 3 -4, 4 -2
beforeFirst+farther but: 0 -1, 1 1, 2 3
beforeFirst+farther to: 0 -1, 1 -2, 2 -1, 3 -4, 4 -6, 5 -4, 6 -9, 7 -8, 8 -7, 9 -5
beforeFirst+farther of: 0 -4, 1 -4, 2 -2, 3 -3, 4 -4, 5 -5, 6 -8, 7 -5, 8 -4
beforeFirst+farther by: 0 2, 1 -2, 2 -3, 3 -2, 4 -3, 6 -1
beforeFirst+farther in: 0 -2, 1 -6, 2 -7, 3 -12, 4 -4, 5 -7, 6 -4, 7 -2, 8 -6
beforeFirst+farther on: 0 -3, 1 -2, 2 -10, 3 -7, 4 -4, 5 -5, 6 -6, 7 -6
beforeFirst+farther at: 0 -3, 1 -8, 2 -7, 3 -4, 4 -8
beforeFirst+farther for: 0 -3, 1 -2, 2 -11, 3 -1, 4 -8, 5 -8, 6 -3
beforeFirst+farther with: 0 1, 2 -1, 3 -5, 4 -8
beforeFirst+farther from: 0 1, 1 -2, 3 -6
beforeFirst+farther about: 0 -1, 1 -7, 2 -6, 3 -8, 4 -6, 5 -6, 6 -7
beforeFirst+farther against: 0 -6, 1 -5
beforeFirst+farther than: 0 2
beforeFirst+farther out: 1 -5, 2 -5
beforeFirst+farther prep: 0 1, 1 -3, 2 -7, 3 -10, 4 -7
beforeFirst+farther not: 1 -1, 2 -5, 3 -3
beforeFirst+farther be: 0 1, 1 -5, 2 -4, 3 -9, 4 -6, 5 -4, 6 -5
beforeFirst+farther have: 0 -2, 1 -1, 2 -1, 3 -7, 4 -6
beforeFirst+farther do: 0 2
beforeFirst+farther modal: 2 -4, 3 -2
beforeFirst+farther later: 0 3
beforeFirst+farther just: 1 -2, 2 -6, 3 -2, 4 -3
beforeFirst+farther day: 0 -1, 1 -5
beforeFirst+farther time: 0 1
beforeFirst+farther person: 0 -3, 1 -10, 2 -7, 3 -5
beforeFirst+farther people: 1 -9, 2 -4
beforeFirst+farther body: 0 -3, 1 -10, 2 -7, 3 -4, 4 -4
beforeFirst+farther document: 0 -2
beforeFirst+farther statement: 0 1
beforeFirst+farther claim: 0 1, 1 -5, 2 -3, 3 -8, 4 -8
beforeFirst+farther verb-base: 1 -3, 2 -10, 3 -11, 4 -9, 5 -6, 6 -6, 7 -2, 8 -6, 9 -4
beforeFirst+farther verb-s: 0 -2, 1 -4, 2 -6, 3 -1, 4 -2, 5 -2, 7 -1
beforeFirst+farther verb-past: 0 -5, 1 -5, 2 -1, 3 -1, 5 1, 6 1, 7 2, 10 -2
beforeFirst+farther verb-ing: 0 -4, 1 -2, 2 -13, 3 -4, 4 -8, 5 -9, 6 -6, 7 -6, 8 -4
beforeFirst+farther name: 0 -1, 1 -10, 2 -6, 3 -8, 4 -7, 5 -6, 6 -4
beforeFirst+farther plural: 0 2, 1 -9, 2 -10, 3 -6, 4 -5
beforeFirst+farther adverb: 0 -1, 1 -4, 2 -6, 3 -5, 4 -7
beforeFirst+farther ed: 0 -1, 1 -5, 2 -5, 3 -9, 4 -2, 5 -4
beforeFirst+farther comma: 0 3, 1 -1, 3 -1, 4 -1, 5 -4, 6 -4, 7 -5, 8 -3, 9 -3
beforeFirst+farther colon: 0 4, 1 -1, 2 -1
beforeFirst+farther semicolon: 0 1
beforeFirst+farther dash: 0 4, 1 -2, 2 -2
beforeFirst+farther bracketOpen: 0 1
beforeFirst+farther open: 0 -4
beforeFirst+farther close: 0 1, 1 1, 3 1, 4 2
beforeFirst+farther symbol: 1 -5
form+auxiliary according: 0 -3
form+auxiliary verb-base: 14 -1, 21 -1, 28 -1, 35 -1
form+auxiliary verb-s: 0 -1
form+auxiliary verb-past: 0 -1, 7 -1, 10 -1, 14 -1
form+auxiliary verb-participle: 14 -1
form+auxiliary verb-ing: 0 -1, 7 -1, 8 -1, 10 -1, 35 -1
form+auxiliary ed: 0 -1, 14 -1
form+auxiliary colon: 0 -1
beforeFirst2+beforeFirst none: none 2, he -6, when -2, if -2, as 1, before -4, and 6, but 3, in -5, on -3, at -3, for 1, with -2, later 1, just 1, verb-past -4, verb-ing -5, name -5, bracketOpen 3, open -3
beforeFirst2+beforeFirst the: just -9, person -2, body -2, claim -3, name -3, ed -8
beforeFirst2+beforeFirst a: body 1, statement -1, claim 2, name -3, ed -4
beforeFirst2+beforeFirst some: of -4, than -5, ed -2, comma -3
beforeFirst2+beforeFirst he: be -5, have -6, verb-s -3, verb-past -8, ed -6
beforeFirst2+beforeFirst they: verb-base -5, verb-past -5
beforeFirst2+beforeFirst it: be -1, verb-s -4, verb-past -9
beforeFirst2+beforeFirst i: verb-base 1, verb-past -4
beforeFirst2+beforeFirst him: comma -1
beforeFirst2+beforeFirst self: as -4
beforeFirst2+beforeFirst who: be -2, verb-base -5, verb-s -7, verb-past -8
beforeFirst2+beforeFirst which: verb-s 1, verb-past -2
beforeFirst2+beforeFirst and: verb-base 2, verb-past -8, verb-ing -2
beforeFirst2+beforeFirst to: be -4, verb-base -3, noun -1
beforeFirst2+beforeFirst by: verb-ing -2
beforeFirst2+beforeFirst in: which 3, verb-ing -5
beforeFirst2+beforeFirst on: day -2
beforeFirst2+beforeFirst out: to -8
beforeFirst2+beforeFirst according: to 6
beforeFirst2+beforeFirst not: verb-past -4
beforeFirst2+beforeFirst be: not -2, just -3, verb-past -10, verb-ing -3, adverb -8
beforeFirst2+beforeFirst have: be -6, verb-past -2, verb-participle -5, ed 1
beforeFirst2+beforeFirst do: not -6
beforeFirst2+beforeFirst modal: be -3
beforeFirst2+beforeFirst also: verb-s -3, verb-past -8
beforeFirst2+beforeFirst later: verb-past -6, comma 1
beforeFirst2+beforeFirst just: as 3, verb-base 1, verb-past -7, comma 1
beforeFirst2+beforeFirst day: verb-past -2, comma 5
beforeFirst2+beforeFirst month: comma 3
beforeFirst2+beforeFirst time: before 2, verb-past -5, comma 4
beforeFirst2+beforeFirst title: of -7, verb-past -6, name -4, comma -5
beforeFirst2+beforeFirst person: and -5, of -7, for -8, verb-past -7, comma -7
beforeFirst2+beforeFirst people: and -7, to -3, of -8, in -8, verb-base -6, verb-past -5, comma -2
beforeFirst2+beforeFirst body: and -4, of -8, in -7, person -2, verb-s -4, verb-past -11, comma 2
beforeFirst2+beforeFirst document: by -6, verb-base -4, verb-s -9, verb-past -4, verb-ing -3, comma 1
beforeFirst2+beforeFirst statement: about -6, comma 5
beforeFirst2+beforeFirst claim: that -1, to -6, of 1, by 3, in -5, on -6, for -6, from 4, about -13, against -6, prep 2
beforeFirst2+beforeFirst verb-base: that -2, to -6, of -1, by -4, in -4, on -8, at -2, for -1, about -1, out -1, verb-past -4, comma 3
beforeFirst2+beforeFirst verb-s: as 1, to -2, comma 3
beforeFirst2+beforeFirst verb-past: that -3, as -6, to -11, of -4, by 2, in -3, on -2, at -6, for -14, with -4, about -7, against -4, out -1, prep -4, just -4, day -4, comma 1
beforeFirst2+beforeFirst verb-participle: as -9
beforeFirst2+beforeFirst verb-ing: to -10, in -5, for -3, about -4
beforeFirst2+beforeFirst name: as -6, and -14, to -2, of -8, by -4, in -4, on -3, for -7, with -5, be -4, have -10, person -2, people -1, body -6, verb-base -7, verb-s -7, verb-past -4, verb-ing -5, ed -7, comma -5, colon 1, dash 2, bracketOpen -9, symbol -8
beforeFirst2+beforeFirst noun: that 1, when -1, to -4, of -4, in -4, on -4, at -2, for 1, from -2, about -3, prep -1, be -2, person 1, people -3, body -2, claim -8, verb-base -5, verb-s -4, verb-past 1, verb-ing -1, plural 1, comma 1, colon 2, dash -1
beforeFirst2+beforeFirst plural: and -3, to -3, of -1, in -3, on -6, for -2, be -1, verb-base -4, verb-past -4, verb-ing -8, comma 2
beforeFirst2+beforeFirst adjective: to -1, person -3, body -6, plural -2, comma -3
beforeFirst2+beforeFirst adverb: verb-base -3, verb-s -7, verb-past -11, verb-ing -4, comma 4
beforeFirst2+beforeFirst ed: to -7, by -4, in -7, on -3, at -5, with -4, out -4, comma 2
beforeFirst2+beforeFirst ing: comma -1
beforeFirst2+beforeFirst comma: who 2, which 2, when 2, as 2, because 4, and 7, but 3, with 8, prep -3, just 3, verb-base -2, verb-s -8, verb-past -5, verb-ing 2, name -4, close 4
beforeFirst2+beforeFirst bracketClose: verb-past -4, dash 5
beforeFirst2+beforeFirst close: he -4, verb-s 2, verb-past 4, name -5
beforeFirst2+beforeFirst symbol: close 4
commas+verbs 0: 0 1, 1 -1, 2 -5, 3 -3, 4 -6
commas+verbs 2: 0 1, 1 -5, 2 -7, 3 -9, 4 -7
commas+verbs 3: 0 -5, 1 -10, 2 -8, 3 -7, 4 -5
commas+verbs 4: 1 -4, 3 -1, 4 -4
commas+verbs 5: 1 -1, 3 -3, 4 -1
commas+verbs 6: 0 -3, 2 -1, 3 -5, 4 -3
commas+verbs 7: 0 2, 2 -1
commas+last 0: that -2, some -1, his 2, her -1, he -1, it -2, i -1, him -1, self -2, what -5, before -6, and -10, but -7, by -7, day -1, month -3, time -1, title -1, person -2, people 3, body 1, statement -4, claim -1, verb-base 1, verb-s -1, verb-past -2, verb-ing -1, noun -2, plural 1, adjective -2, ed -1, number -2, dash -3, bracketClose 1, possessive 3, symbol -1
commas+last 2: some -1, his -5, her -1, he -12, they -9, it -11, i -10, you -5, him -10, who -11, which -11, and -7, but -5, time -2, title -1, person 2, people -3, body -1, document -4, statement -2, claim -7, verb-base -7, name 2, plural -1, ed -6, number -2, dash -1, bracketClose -5
commas+last 3: comma -9
commas+last 4: some -1, he -3, they -5, who -6, which -9, and -4, people -4, body -4, document -1, claim -6, name -1, noun -2, plural 1, ed -2
commas+last 5: comma 2
commas+last 6: he -2, who -3, name -1, noun -2, plural -3
commas+last 9: comma 1
commas+first 0: a 2, this 1, that -2, some 1, my 1, his 1, he 1, they 1, it -4, you 1, him -1, self -6, somebody 2, who 1, which -2, what -9, about -3, prep -2, not -3, just -3, day -4, month -5, time -6, title -2, person -2, people 1, document 1, statement -4, claim -5, verb-base -4, verb-past -2, verb-ing -4, name -2, noun -2, plural -1, adjective -1, adverb -2, ed -7, ing -4, symbol -11
commas+first 2: the -5, a -6, this -2, that -4, some -4, his -2, her -2, he -10, they -8, it -8, him -6, who -5, what -6, about -10, prep -5, not -7, just -16, day -10, month -6, time -8, title 1, person -6, people -5, body -6, claim -6, verb-base -7, verb-past -6, verb-ing -11, name 2, noun -4, plural -15, adjective -6, adverb -11, ing -4, number -3, symbol -4
commas+first 3: the -7, a -8, some -8, his -2, he -3, who -2, prep -3, just -2, title 1, person -3, body -4, verb-base -3, verb-past -3, verb-ing -2, name -12, noun -3, plural -2, adjective -1, adverb -4, ed -2, number -4
commas+first 4: the -2, a -2, that -6, some -2, his -8, just -7, verb-base -7, verb-past -7, verb-ing -5, noun -3, plural -3, adjective -2, number -6
commas+first 5: the 2, some 2, his -1, verb-base -1, noun -1
commas+first 6: the -2, a -5, that -1, name 1, noun -6
commas+first 7: name 2
commas+first 9: name 2
verbs+beforeFirst 0: none 2, that 2, who 3, which 4, what 4, when 3, as 1, because 2, before 2, and -2, but 2, or -5, to -2, of -5, by 2, in -5, on -5, at -6, for -3, about -6, against -10, than -2, out -2, prep -1, not -4, be -3, have -1, do -1, modal -1, just -2, day -3, month -3, time 2, person -5, people -1, body -4, document -2, claim 1, verb-base -3, verb-s -2, verb-past -1, verb-participle -2, verb-ing -4, name -1, noun -2, plural -1, adverb -3, ed -3, comma 3, colon 4, semicolon 3, dash 2, bracketOpen -2, open -4, close 4, symbol -2
verbs+beforeFirst 1: that -2, he -5, i -4, who -10, when -1, if -2, as -1, because 3, before -1, and -1, but 1, to -1, of -1, by -3, in -6, on -4, at -9, for -4, with -5, from -2, about -9, against -8, than -5, out -6, prep -3, not -7, be -7, have -3, do -6, modal -2, also -6, later -6, just -5, person -8, people -6, body -6, document -9, claim -4, verb-base -7, verb-s -1, verb-past -2, verb-ing -6, name -12, plural -4, adverb -7, ed -3, comma 1, dash -1, open -3, symbol -7
verbs+beforeFirst 2: none -1, that -2, he -4, as -8, because -1, and -2, to -1, of -4, by -6, in -11, on -5, at -7, for -7, with -7, from -3, about -7, prep -9, not -4, be -8, have -3, modal -4, just -3, person -4, people -5, body -6, claim -6, verb-base -9, verb-s -3, verb-past -2, verb-ing -7, name -7, plural -6, adverb -5, ed -2, comma -3
verbs+beforeFirst 3: none -2, as -7, and -3, to -5, of -5, by -2, in -5, on -7, for -6, about -5, be -2, have -5, just -1, claim -7, verb-base -10, verb-s -3, verb-past -2, verb-ing -9, name -4, ed -8, comma -3
verbs+beforeFirst 4: none -2, as -6, to -9, of -10, by -3, in -4, on -4, for -5, about -5, prep -4, claim -7, verb-base -10, verb-s -4, verb-past -4, verb-ing -6, name -3, ed -1, comma -4
sort+auxiliary say: 0 -2, 14 -1, 28 -1, 35 -1
sort+auxiliary add: 14 -1, 21 -1
sort+auxiliary state: 0 -1, 14 -1, 21 -1, 35 -2
sort+auxiliary argue: 0 -1, 14 -1
sort+auxiliary tell: 0 -1, 7 1, 14 -1, 35 -1
sort+auxiliary ask: 0 3, 7 -1
sort+auxiliary believe: 0 -1, 14 -1, 21 -1, 35 -1
sort+auxiliary feel: 7 -1
sort+auxiliary see: 0 -1, 7 -1, 14 -1, 21 -1, 28 -1, 35 1
sort+auxiliary know: 21 -1
sort+auxiliary want: 0 -1, 21 -1, 28 -1
sort+auxiliary intend: 14 -1
sort+auxiliary demand: 0 -1, 14 -1, 35 -1
sort+auxiliary call: 14 -1, 35 -1
sort+auxiliary deny: 14 -1
sort+auxiliary reject: 0 -1, 14 -1
sort+auxiliary confirm: 0 -1
sort+auxiliary agree: 0 -1, 14 -1
sort+auxiliary doubt: 0 -1, 35 -1
sort+auxiliary decline: 0 -1
sort+auxiliary promise: 0 -1, 7 -1, 14 -1, 28 -1
sort+auxiliary criticize: 0 -2, 35 -1
sort+auxiliary praise: 7 -1, 14 -1, 35 -1
sort+auxiliary show: 0 -1, 14 -1, 35 -1
sort+auxiliary suggest: 0 -1, 35 -1
sort+auxiliary report: 0 -2, 7 -1, 14 -1
sort+auxiliary detail: 0 -1
sort+auxiliary talk: 0 -1, 7 -1, 14 -1, 35 -2
sort+auxiliary predict: 0 -1
sort+auxiliary decide: 0 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary emotion: 7 -1
sort+auxiliary release: 0 -1, 14 -1
sort+auxiliary point: 35 -1
sort+auxiliary search: 7 -1
sort+auxiliary allow: 0 -1
sort+auxiliary try: 0 -1
sort+auxiliary make: 7 -1, 14 -1
sort+auxiliary go: 0 -1, 7 -1
sort+auxiliary do: 0 -1, 7 -1, 8 -1, 14 -1, 21 -1, 35 -1
sort+auxiliary according: 0 -3
sort+auxiliary colon: 0 -1
sort+auxiliary unlisted: 0 -1, 14 -1
`;
