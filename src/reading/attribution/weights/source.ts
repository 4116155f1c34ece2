// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const source = `
side: 0 -1
side: 1 -1
side: 2 -1
side: 3 -3
side+sort 0: say -8, add -3, state -3, argue -5, tell -2, ask 4, believe -1, feel -4, know 1, want -9, intend 1, demand -1, call -2, reject -4, confirm -3, agree -1, promise -5, criticize -2, praise -5, show -6, suggest -6, report -6, detail -1, talk -6, predict -1, decide -5, emotion -7, release -1, point -5, make -4, go 7, do -2, according -7, colon -5, unlisted -2
side+sort 1: say 3, add 1, tell 2, warn 2, feel 1, see -1, know -1, want 2, intend -1, deny 2, reject 1, confirm 2, agree 1, doubt 1, decline 3, promise 1, criticize -2, praise 1, show 3, suggest 2, report 1, detail -2, talk 1, predict 2, decide 3, love -2, emotion -3, release -3, point 1, allow 1, try 2, give 1, go -9, do -1, claim -2, statement 2, according -7, colon 1, unlisted -1
side+sort 2: add -2, state -1, argue -3, ask 1, feel -3, know -3, intend -2, demand -1, call -1, confirm -1, criticize -2, show -2, suggest -1, report -1, emotion -4, make -1, go -5, do -1, claim -2, according -7, unlisted -3
side+sort 3: say -3, argue 1, warn 1, ask -1, believe -4, feel -3, see -2, know -4, want -3, intend -4, demand -1, call 1, deny -1, reject -3, confirm -3, agree -4, doubt -3, decline 2, criticize 1, praise -1, show -3, suggest -3, report -2, detail 1, talk 1, predict -2, decide -1, emotion -3, release -2, point 4, give -2, make -1, go -2, claim -3, statement -2, according -11, unlisted -6
side+sort 4: say -1, add -2, state -3, argue -8, tell -11, warn -4, ask -7, believe -6, feel -1, see -8, know -6, want -10, intend -7, demand -3, call -12, deny -7, reject -7, confirm -8, agree -8, doubt -7, promise -4, criticize -14, praise -9, show -11, suggest -6, detail -5, talk -10, predict -5, decide -8, love -1, emotion 5, release -4, point -10, search -10, allow -9, try -4, give -8, make -8, go 1, do 1, claim -3, statement -5, according 6, colon -10, unlisted -2
side+sort 5: say -12, add 1, state -5, argue -4, tell -7, believe -4, feel -3, see -5, know -4, want -2, intend -12, demand -1, call -6, reject -1, agree -4, decline -7, promise -6, praise -1, show -3, report -3, detail -4, talk -5, decide -5, search -6, make 1, do -2, claim 4
side+form 0: according -7, verb-base -7, verb-s -1, verb-past 3, verb-participle 7, verb-ing -12, ed -2, colon -5
side+form 1: according -7, statement 2, claim -2, verb-base 2, verb-s 1, verb-past -2, verb-participle -7, verb-ing 2, ed -2, colon 1
side+form 2: according -7, claim -2, verb-ing -3, ed -2
side+form 3: according -11, statement -2, claim -3, verb-base -1, verb-s -5, verb-past -4, verb-participle -5, verb-ing 4, ed -6
side+form 4: according 6, statement -5, claim -3, verb-base -5, verb-s -4, verb-past -1, verb-participle -4, verb-ing -12, ed -4, colon -10
side+form 5: claim 4, verb-base -4, verb-s -6, verb-past -2, verb-participle -1, verb-ing -10
first: none -1
first: the -1
first: a 2
first: that -2
first: some 2
first: my -2
first: her 2
first: he 1
first: it -4
first: i -1
first: you 1
first: him -2
first: self -7
first: who 1
first: which -2
first: what -8
first: about -4
first: prep -5
first: not -5
first: just -6
first: day -6
first: month -6
first: time -10
first: title 1
first: person -3
first: people 1
first: document 1
first: statement -6
first: claim -6
first: verb-base -3
first: verb-past -3
first: verb-ing -6
first: noun -2
first: plural -2
first: adjective -1
first: adverb -4
first: ed -7
first: ing -4
first: number -2
first: symbol -10
side+first 0: none -1
side+first 1: a 1, that 1, some -1, his 2, her 3, he 2, they 3, it -3, i 4, you 4, somebody 2, who 2, which -3, what -7, about -2, prep -7, not -5, just -5, day -4, month -4, time -7, title -2, person -3, body -2, statement -4, claim -5, verb-base -3, verb-past -2, verb-ing -5, name -1, noun -4, plural -1, adjective -2, adverb -4, ed -5, ing -3, symbol -9
side+first 2: the 1, a -1, that -2, some 2, his -2, he -4, who -7, prep -3, just -3, day -4, person -2, people 2, body -1, verb-base -1, verb-past -4, verb-ing -5, name -1, noun -2, plural -2, adverb -4, ed -6, number -4
side+first 3: the -3, a -1, this -4, that -9, some -2, his -3, her -2, he -2, they -2, it -2, i -3, you -4, who -1, which -2, what -6, about -7, prep -4, not -5, just -11, day -5, time -6, title 1, person 1, people -3, body -4, document -1, claim -4, verb-base -6, verb-past -10, verb-ing -5, noun -1, plural -6, adjective -3, adverb -2, ed -8, ing -1, number -7, symbol -5
side+first 4: the -3, a -1, this -2, that -16, some 3, his -4, her -7, he -5, they -4, it -12, him -3, self -9, what -5, about -7, day -6, title -1, person -4, people 2, body -1, claim -10, verb-base -2, verb-ing -8, noun 1, plural -3, adjective -1, ed -7, ing -6
side+first 5: the -2, a -1, some 1, his -1, her -3, day -6, month -7, title -1, verb-base -18, verb-ing -1, noun -1, plural 1, adjective -4, adverb -1, ing -5, number -4
beforeFirst: none 1
beforeFirst: that 1
beforeFirst: he -8
beforeFirst: they -4
beforeFirst: it -6
beforeFirst: i -6
beforeFirst: who 1
beforeFirst: which 2
beforeFirst: what 3
beforeFirst: how -2
beforeFirst: when 2
beforeFirst: whether -3
beforeFirst: if -1
beforeFirst: because 3
beforeFirst: before 1
beforeFirst: and -1
beforeFirst: but 3
beforeFirst: or -10
beforeFirst: to -3
beforeFirst: of -6
beforeFirst: by 1
beforeFirst: in -6
beforeFirst: on -6
beforeFirst: at -8
beforeFirst: for -5
beforeFirst: with -2
beforeFirst: about -8
beforeFirst: against -10
beforeFirst: than -4
beforeFirst: out -5
beforeFirst: prep -1
beforeFirst: not -6
beforeFirst: be -5
beforeFirst: have -2
beforeFirst: do -2
beforeFirst: modal -4
beforeFirst: also -6
beforeFirst: later -1
beforeFirst: just -3
beforeFirst: day -4
beforeFirst: month -6
beforeFirst: time -1
beforeFirst: person -6
beforeFirst: people -3
beforeFirst: body -6
beforeFirst: document -4
beforeFirst: statement -3
beforeFirst: claim -2
beforeFirst: verb-base -5
beforeFirst: verb-s -2
beforeFirst: verb-past -2
beforeFirst: verb-participle -2
beforeFirst: verb-ing -7
beforeFirst: name -4
beforeFirst: noun -4
beforeFirst: plural -2
beforeFirst: adverb -4
beforeFirst: ed -3
beforeFirst: comma 3
beforeFirst: stop -4
beforeFirst: colon 3
beforeFirst: semicolon 2
beforeFirst: dash 2
beforeFirst: bracketOpen -3
beforeFirst: open -5
beforeFirst: close 3
beforeFirst: symbol -3
beforeFirst+first none: none -1, the -1, a 4, this -6, that -5, his -3, her 2, he -1, it -3, i -1, prep -3, just -5, title -2, person 3, people 3, body 4, document 4, verb-past 3, verb-ing 1, adverb 1, ing 3
beforeFirst+first that: the 3, he -5, name 3, noun -1
beforeFirst+first he: verb-past -6
beforeFirst+first who: verb-past -9
beforeFirst+first which: he 3, name 1
beforeFirst+first when: the -1, name 4
beforeFirst+first if: name -3
beforeFirst+first as: the -1, a -9, some -2, he 2, title -1, name 3, noun -2
beforeFirst+first because: some -1, he -1
beforeFirst+first and: some -1, his -1, he 4, i 2, title -3, name -4, noun -5, plural -4, adjective -7
beforeFirst+first but: the -2, some 2, he 1, name 3
beforeFirst+first to: the -3, some -1, title -1, people -2, verb-base -8, name -3, noun -2, adjective -2
beforeFirst+first of: the -3, a -1, his 1, title -2, people -5, body -9, verb-ing -7, name -3, noun -3, plural -5, adjective -7, ing -5
beforeFirst+first by: the -1, a 1, some -1, verb-ing -6, name 1, noun -2
beforeFirst+first in: the -5, a -2, some -5, his 2, month -7, verb-ing -4, name -6, noun -8, number -7
beforeFirst+first on: the -4, a -8, his -4, day -5, name -4, noun -4, plural -4, adjective -6
beforeFirst+first at: the -4, a -7, name -1, noun -5
beforeFirst+first for: the -7, a -3, some -5, his -6, title -1, verb-ing -6, name -3, noun -4, plural -3
beforeFirst+first with: the -3, a -1, some 1, name -3
beforeFirst+first from: the -7
beforeFirst+first about: the -8, a -2, his -3, name -11, noun -5
beforeFirst+first against: name -5
beforeFirst+first out: the -5, a -3, that -5
beforeFirst+first prep: the -11, a -3, some -2, his -3, name -3, noun -2
beforeFirst+first not: verb-base -5
beforeFirst+first be: the -7, a -2, that -5, some -3, not -4, just -5, verb-past -8, verb-ing -7, adjective -4, adverb -6, ed -5, ing -5
beforeFirst+first have: a -2, verb-past -8, ed -3
beforeFirst+first do: not -7
beforeFirst+first modal: verb-base -9
beforeFirst+first also: verb-past -6
beforeFirst+first just: some -4, time -8, verb-past -7, noun -7
beforeFirst+first day: that -4, time -7
beforeFirst+first month: number -8
beforeFirst+first person: who 3, person -3, name -7
beforeFirst+first people: verb-past -5
beforeFirst+first body: person -9, people -9, body -6, verb-past -1, name -6, noun -6, plural -3
beforeFirst+first claim: that -4, prep -2
beforeFirst+first verb-base: the -5, a -6, this -6, that -1, some -1, his -3, her -5, they -8, it -5, him 1, title -5, people -2, name -3, noun -6, plural -4
beforeFirst+first verb-s: the -2, a -6, that -6, some -1, his -4, he -9, it -6, title -2, name -3, noun -9
beforeFirst+first verb-past: the -4, a -3, this -8, that -11, some 1, his -8, her -4, he -7, they -9, it -8, him -3, what -6, about -7, prep -5, day -7, title -1, people -5, body -1, claim -6, verb-ing -4, name 1, noun -1, plural -2, adjective -1, ing -4
beforeFirst+first verb-ing: the -7, a -7, that -3, some -1, his -2, her -3, he -2, him -3, title -3, people -4, name -6, plural -3, adjective -4
beforeFirst+first name: who 1, verb-base -7, verb-past -5, adjective -7, adverb -3, ed -4, symbol -7
beforeFirst+first noun: that -2
beforeFirst+first plural: that -1, who 3, verb-base -2, verb-past -5
beforeFirst+first adverb: verb-past -5, noun -7, ed -3
beforeFirst+first ed: the -5, a -1, his 1, noun -8, plural 1
beforeFirst+first comma: the 3, a -3, some 3, his 3, they -2, it -3, i -1, who -4, which -2, prep -5, just -6, title 1, person -1, people 3, body 3, verb-ing -5, name 3, noun 3, plural 4, adjective 3, number -2
beforeFirst+first colon: name 3
beforeFirst+first dash: name 4
beforeFirst+first bracketOpen: name -3
beforeFirst+first open: i -3, name -2
beforeFirst+first close: the 5, a 1, he -1, title 4, verb-past -8, name 1, noun 2
beforeFirst+first symbol: number -9
side+beforeFirst 0: none -1
side+beforeFirst 1: that 3, he -7, who 3, which 5, what 6, how 3, when 3, if 3, as 5, because 5, before 3, and -2, but 1, to -5, of -6, by -9, in -5, on -5, at -5, for -1, from -8, about -1, against -4, than -1, out -2, prep -5, not -5, be -4, have -2, do -4, modal -3, also -5, later -1, just -3, day -5, month -3, time -2, person -5, people -2, body -5, document -3, statement -2, claim 1, verb-base -2, verb-s -1, verb-past -1, verb-ing -1, name -4, plural -2, adverb -2, ed -5, colon 7, semicolon 2, dash 3, bracketOpen -1, close 6, symbol -4
side+beforeFirst 2: none 2, that -1, he -4, as 2, but 4, to -4, of -11, by -6, in -11, on -6, at -5, for -7, with -7, prep -4, be -7, have -6, person -4, body -9, verb-base -7, verb-past -2, verb-ing -4, name -9, plural -4, adverb -4, ed -3, dash -4, bracketOpen -5, close 2
side+beforeFirst 3: that -7, he -5, i -3, who -3, when -2, if -6, because -4, before -3, but 2, to -9, of -8, by -8, in -11, on -4, at -6, for -2, with -5, from -8, about -4, prep -10, not -3, be -5, have -2, modal -5, just -2, day -1, person -5, people -3, body -4, document -2, claim -7, verb-base -3, verb-past -6, verb-ing -2, name -7, plural -3, adverb -5, ed -1, comma 3, dash -3, bracketOpen -3, open -5, close -5, symbol -4
side+beforeFirst 4: as -13, to 4, by 5, in 1, on -4, at -7, for -6, with -2, from 4, about -13, against -7, out -10, prep 1, just -5, day -6, statement -4, claim -3, verb-base -6, verb-s -5, verb-past -1, verb-participle -2, verb-ing -10, noun -4, adverb -4, ed -2, colon -12
side+beforeFirst 5: as -15, to -9, of 2, by 1, in -3, on -4, at -4, for -6, with -7, from 4, about -10, prep 1
last: none -1
last: that -2
last: his 2
last: her -1
last: he -1
last: they -2
last: it -3
last: i -2
last: him -1
last: self -1
last: somebody -1
last: which -1
last: what -5
last: because -9
last: before -6
last: and -10
last: but -9
last: by -6
last: day -1
last: month -1
last: time -1
last: title 1
last: people 2
last: body 1
last: statement -3
last: claim -1
last: verb-base 1
last: verb-s -1
last: verb-past -2
last: verb-ing -1
last: name 1
last: noun -1
last: plural 1
last: adjective -3
last: ing -4
last: number -2
last: dash -1
last: possessive 2
last: symbol -1
side+last 0: none -1
side+last 1: that -2, some 3, his 2, her 1, he 1, they 1, i 3, you 3, him 1, somebody 2, who 2, which 2, because -9, before -6, and -10, but -9, by -6, day -1, time 1, person 1, people 2, body 1, document 1, statement -1, verb-base 1, verb-s -1, verb-past -2, verb-ing -1, name 2, plural 1, adjective -3, ed 1, ing -4, possessive 2, symbol -1
side+last 2: comma -1, dash -1, bracketClose 2
side+last 3: he -2, they -2, it -2, i -3, you -4, him -2, who -2, which -3, what -4, day -6, time -10, people -2, body -6, document -2, statement -3, claim -3, name -1, noun -2, plural -1
side+last 4: some -4, her -4, he -5, they -3, it -9, him -2, self -6, who -12, which -5, what -4, month -3, time -1, title -2, person -2, people 1, body 1, statement -3, claim -2, name -2, noun -1, ed -3, number -2, bracketClose -2
side+last 5: some -2, he -5, it -6, him -5, who -5, day -8, time -4, title -1, person -6, people 1, document -5, statement -2, claim -6, noun -1, plural 1, ed -4, number -6
afterLast: the -7
afterLast: a -12
afterLast: this -3
afterLast: that 3
afterLast: some -4
afterLast: his -4
afterLast: he -8
afterLast: they -6
afterLast: it -5
afterLast: who -4
afterLast: when -4
afterLast: if -1
afterLast: as -1
afterLast: because -2
afterLast: before -4
afterLast: and -7
afterLast: or -8
afterLast: to -4
afterLast: of -11
afterLast: by -10
afterLast: in -4
afterLast: on -1
afterLast: at -9
afterLast: for -5
afterLast: with -2
afterLast: from -8
afterLast: about -2
afterLast: against -9
afterLast: than -8
afterLast: out -5
afterLast: prep -4
afterLast: according -7
afterLast: not -3
afterLast: be -5
afterLast: modal -2
afterLast: also 2
afterLast: later -2
afterLast: just -1
afterLast: day -5
afterLast: statement 2
afterLast: claim -1
afterLast: verb-base -1
afterLast: verb-past 3
afterLast: verb-participle -7
afterLast: verb-ing -4
afterLast: noun -4
afterLast: adjective -6
afterLast: ed -1
afterLast: ing -3
afterLast: stop 6
afterLast: colon 1
afterLast: bracketOpen -2
afterLast: bracketClose 2
afterLast: open -2
afterLast: symbol -9
side+afterLast 0: none -1
side+afterLast 1: the -6, a -9, that 2, some -1, to -1, not -3, be -5, do 1, also 3, just -1, statement 2, claim -1, verb-base 3, verb-s 2, verb-past 4, verb-participle -6, verb-ing -1, noun -3, adjective 1, adverb 1, comma -6
side+afterLast 2: according -7, be -2, have 1, modal 1, later -3, verb-past 1, verb-ing -7, adverb -1, ed -1
side+afterLast 3: to -2, not -2, do -2, modal -5, also -1, later -1, just 2, verb-base -5, verb-s -5, verb-past -1, verb-ing -1, adverb -1, ed -1
side+afterLast 4: none 3, the -5, a -10, that -3, some -11, his -3, he -8, who -6, when -3, as -2, because -1, before -8, and -6, but -2, or -6, to -5, of -11, by -8, in -3, on -5, at -8, for -8, with -2, from -8, about -5, against -7, than -5, out -4, prep -3, be -5, have -6, do -8, modal -7, later -2, just -2, day -4, verb-base -14, verb-s -12, verb-past -14, verb-ing -5, adjective -11, adverb -6, ed -7, ing -7, comma 3, stop 7, colon 2, dash -1, bracketOpen -6, bracketClose 3, open -2, symbol -8
side+afterLast 5: the -6, that 1, some -4, as 1, and -6, of -5, in -2, on 1, for 1, with -1, from -2, prep -4, be -2, have -1, modal -3, verb-base -9, verb-s -5, verb-past -4, verb-ing -3, adjective -7, ed -8, comma -2, stop -1
last+afterLast none: none -1
last+afterLast that: verb-past 1
last+afterLast some: some -3, to 2, of -11, than -5, adjective -5, adverb -3, stop 1
last+afterLast his: claim 3
last+afterLast her: claim 1
last+afterLast he: be -6, modal -2, also 4, later 4, just 3, verb-s -2, verb-past 2, adverb 2, possessive -1
last+afterLast they: be -2, have -1, do -2, modal -3, verb-base -1, verb-past -1, adverb 2
last+afterLast it: be -5, have -1, do 2, modal -1, verb-s -2, verb-past -1
last+afterLast i: be -3, have -1, do -1, verb-base -1, verb-past 2
last+afterLast you: verb-base -1
last+afterLast him: to -1, stop -5
last+afterLast who: be -3, have -1, modal -1, verb-base 3, verb-s -2, verb-past -1, adverb -2, ed -2
last+afterLast which: be -3, have -3, verb-past 2
last+afterLast before: verb-ing -5
last+afterLast and: have -2, verb-base -5, verb-s -4, verb-past -6, verb-ing -5
last+afterLast but: verb-past -6
last+afterLast by: verb-ing -6
last+afterLast day: verb-past -4, comma -4
last+afterLast month: stop -2
last+afterLast time: verb-past 2, comma -3
last+afterLast title: of -7, have 1, verb-s -1, verb-past 3, stop -1
last+afterLast person: who -3, to -6, of -8, be -2, have -1, verb-base -6, verb-s 2, verb-past 1, verb-ing 1, stop 3
last+afterLast people: who -7, and -5, to -1, in -4, be 1, have -1, modal 1, just -1, verb-base 1, verb-past -2, verb-ing 1, ed -3, comma -3, stop -1
last+afterLast body: that -3, and -8, to -4, of -3, in -6, be 1, have -2, do -1, verb-base -4, verb-s -1, verb-past -3, adverb 1, comma 1, stop 1
last+afterLast document: be -1, verb-base 1, verb-s 1, verb-past -2, verb-ing 2, comma 1
last+afterLast statement: be -1, verb-past -2, verb-ing -2, comma -3, stop -2
last+afterLast claim: that -4, to -5, of -6, on -1, for -8, be -1, comma -1, stop -5
last+afterLast verb-base: verb-s 1, verb-past 1, comma -8
last+afterLast verb-s: verb-base 3
last+afterLast verb-past: comma -12
last+afterLast name: that 1, as -5, and -6, to -1, of -3, in 1, on 2, for -1, be -3, do -2, modal -3, also 2, later -1, verb-base -6, verb-s -1, verb-past 3, adjective -8, comma -1, colon 2, dash 1, open -1, possessive 3, symbol -6
last+afterLast noun: the -6, a -4, that -10, some -7, his -3, as -7, because -7, and -4, to -9, of -13, in -5, on -9, at -6, for -9, with -1, from -6, about -6, out -6, prep -9, be -3, have 2, modal -5, claim 2, verb-base -4, verb-s -2, verb-ing -2, adjective -7, adverb -3, ed -4, ing -6, comma -1, stop 1, dash -5
last+afterLast plural: that -4, and -2, of -7, in -9, on 1, for -6, from -6, have -1, modal -2, adverb 1, ed -1, comma -5, stop 1
last+afterLast ed: the -5, to -4, by -3, in -5, comma -1, stop -2
last+afterLast number: ed 2, comma -7, stop 2
last+afterLast comma: according -7, be -3, do -3, modal -1, later -3, verb-past 1, verb-ing -5, adverb -2
last+afterLast bracketClose: verb-past 1
last+afterLast possessive: claim 3
length: 0 -1
length: 1 1
length: 2 -1
length: 3 -1
length: 4 -1
length: 5 -2
length: 6 -2
length: 7 -1
length: 8 -2
length: 9 -1
length: 10 -5
side+length 0: 0 -1
side+length 1: 1 2, 3 -1, 4 -1, 5 -1, 6 -3, 7 -4, 8 -7, 9 -13
side+length 2: 2 -5, 3 -6, 4 -7, 5 -4, 7 1, 8 1, 9 1
side+length 3: 1 -2, 2 -3, 3 -1, 4 -1, 5 -2, 6 -3, 7 -6, 8 -5
side+length 4: 1 -3, 2 -3, 3 -3, 4 -2, 5 -1, 6 -2, 7 -1, 9 1, 10 -4
side+length 5: 1 -3, 3 -1, 4 -4, 5 -1, 6 -2, 8 -2, 9 -3
first+length none: 0 -1
first+length the: 2 2, 3 2, 5 -1, 6 -2, 7 -3, 8 -5, 9 -4
first+length a: 2 -5, 4 -2, 6 -2, 7 2
first+length this: 2 -2, 4 -5, 6 -5, 7 -2, 8 -1
first+length that: 1 4, 2 -3, 3 -6, 4 -2, 5 -7, 6 -8, 7 -5, 8 -11, 9 -8
first+length some: 1 -2, 2 -1, 5 -2, 6 2, 8 -4, 9 -2
first+length his: 1 6, 3 1, 4 -5, 5 -2, 6 -2, 7 -6, 8 -7, 9 -4
first+length her: 1 4, 2 -2, 3 -3, 4 -4, 5 -3, 7 -5, 8 -12, 9 -6
first+length he: 1 3, 3 -5, 4 -1, 5 -5, 6 -7, 7 -10, 8 -9, 9 -7
first+length they: 1 2, 6 -6, 7 -7, 8 -7, 9 -7
first+length it: 1 1, 5 -6, 6 -6, 7 -8, 8 -8, 9 -5
first+length i: 1 2
first+length you: 1 2
first+length him: 7 -5, 8 -6
first+length who: 1 3, 6 -6, 7 -8, 8 -6
first+length which: 1 2, 2 -7
first+length what: 1 -3, 2 -6, 8 -6
first+length about: 6 -3, 7 -6, 8 -1
first+length prep: 3 -1, 4 -4, 5 -6, 6 -3, 7 -6, 8 -3, 9 -4
first+length not: 6 -2, 7 -6, 8 -5
first+length just: 2 -2, 3 -4, 4 -1, 5 -4, 6 -1, 7 -2, 8 -7, 9 -7
first+length day: 1 -8, 3 -2, 4 -1, 6 -5, 7 -4, 8 -3, 9 -5
first+length time: 1 -3, 3 -5, 7 -5, 8 -4
first+length title: 2 1, 3 -1, 4 -4, 5 -3, 6 1, 7 -3, 8 -1, 9 1
first+length person: 1 -4, 2 -1, 3 1, 4 -1, 5 -1, 6 -2, 7 -3, 8 -4
first+length people: 1 -3, 2 -2, 3 -1, 4 1, 5 2, 6 3, 8 -3, 9 -2
first+length body: 1 -4, 3 -2, 4 1, 5 2, 6 -2, 7 -4, 8 -2
first+length document: 1 -4
first+length claim: 1 -2, 7 -4, 8 -6
first+length verb-base: 1 -3, 3 -4, 4 -5, 5 -8, 6 -11, 7 -7, 8 -1, 9 -5
first+length verb-past: 1 -4, 3 -1, 4 -2, 5 -3, 6 -7, 7 -12, 8 -11, 9 -2
first+length verb-ing: 3 -5, 4 -3, 5 -9, 6 -7, 7 -5, 8 -9, 9 -5
first+length name: 2 -4, 3 -2, 5 -1, 6 -1, 7 -1, 8 2, 9 2
first+length noun: 1 -5, 2 1, 3 -2, 4 -5, 5 -1, 6 -5, 7 -4, 8 -3, 9 -8
first+length plural: 1 -2, 2 1, 3 -1, 4 -4, 6 -1, 7 1, 8 -4, 9 -2
first+length adjective: 3 -1, 4 -1, 5 -7, 6 -5, 7 -2, 8 -2, 9 -4
first+length adverb: 2 -2, 5 -2, 6 -4, 8 -4, 9 -4
first+length ed: 2 -2, 4 -1, 5 -7, 6 -7, 7 -7, 8 -7, 9 -4
first+length ing: 2 -1, 3 -6, 4 -1, 5 1, 6 -5, 7 -7, 8 -3, 9 -3
first+length number: 1 -5, 2 1, 3 -5, 4 -1, 5 1, 6 -3, 7 -3, 8 -4, 9 -3
first+length symbol: 7 -3
commas: 2 -2
commas: 3 -8
commas: 4 -2
commas: 5 2
commas: 6 -3
commas: 8 -4
side+commas 0: 0 -1
side+commas 1: 2 -7, 4 -5, 6 -6, 8 -3
side+commas 2: 2 -3, 3 -8, 5 1, 7 -1, 9 1
side+commas 3: 0 -3, 2 -14, 3 -4, 4 -11
side+commas 4: 0 -3, 4 -2, 6 -2, 8 -3
side+commas 5: 0 -2, 2 -4, 4 -7, 6 -9
commas+who 0: 1 -3
commas+who 2: 0 -3, 1 -10, 2 -3
commas+who 3: 0 -7, 1 -6
commas+who 4: 0 -4, 1 -9, 2 -1
commas+who 5: 0 -1, 1 -5, 2 3
commas+who 6: 0 -3, 1 -5
commas+who 7: 0 -2, 2 1
commas+who 8: 0 -4, 2 -3
verbs: 0 2
verbs: 1 -2
verbs: 2 -4
verbs: 3 -7
verbs: 4 -7
side+verbs 0: 0 -1
side+verbs 1: 0 1, 1 -3, 2 -7, 3 -9, 4 -10
side+verbs 2: 0 -1, 3 -4, 4 -4
side+verbs 3: 0 -3, 1 -4, 2 -5, 3 -8
side+verbs 4: 0 1, 2 -5, 3 -3, 4 -5
side+verbs 5: 0 1, 1 -2, 2 -10, 3 -3, 4 -2
people: 0 -3
people: 1 -2
people: 3 1
side+people 0: 0 -1
side+people 1: 0 -3
side+people 2: 0 -6, 1 -4, 3 1
side+people 3: 0 -4, 1 -2
side+people 4: 0 -3, 1 1, 3 -1
side+people 5: 0 -4, 3 1
farther: 1 -3
farther: 2 -1
farther: 3 -1
farther: 4 -2
farther: 5 -1
farther: 6 -2
farther: 7 -3
farther: 8 -4
farther: 9 -3
farther: 10 -2
farther: 11 -4
side+farther 0: 0 -1
side+farther 1: 0 -1, 1 -1, 2 -2, 3 -1, 4 -5, 5 -4, 6 -4, 7 -9, 8 -4, 9 -5, 10 -9, 11 -9
side+farther 2: 0 -10, 1 -1, 2 -1, 3 1, 4 2, 5 -1, 7 -2, 9 -1, 11 -5
side+farther 3: 0 -1, 1 -5, 2 -5, 3 -5, 4 -4
side+farther 4: 0 -1, 1 -1, 2 -2, 3 -1, 5 -2, 6 -1, 8 -1, 9 -1, 10 -5
side+farther 5: 1 -1, 2 -2, 4 -7, 7 -6, 8 -5, 9 -7, 10 -1
auxiliary+side 0: 0 -4, 1 1, 3 -2, 5 -1
auxiliary+side 7: 0 6, 1 -7, 2 -4, 3 -13, 4 -2
auxiliary+side 8: 0 6, 1 -8, 4 -1, 5 1
auxiliary+side 10: 0 5, 1 -5
auxiliary+side 14: 0 -12, 1 4, 3 -1, 4 -1, 5 -7
auxiliary+side 21: 0 -2, 1 2, 3 -2, 4 -6, 5 -2
auxiliary+side 28: 0 -4, 1 2, 3 -8, 4 -6, 5 -7
auxiliary+side 35: 0 -4, 2 -1, 3 2, 4 -7, 5 -9
beforeCue+side none: 0 7, 4 1, 5 -2
beforeCue+side that: 0 -1, 1 -1, 3 -10, 4 2
beforeCue+side some: 0 -4, 1 2, 3 -3, 4 -5, 5 -3
beforeCue+side his: 1 2, 3 -9, 4 -3, 5 -2
beforeCue+side her: 1 2, 3 -6
beforeCue+side he: 0 -1, 1 1, 3 -17, 4 -4, 5 -3
beforeCue+side they: 0 -3, 1 1, 4 -8, 5 -5
beforeCue+side it: 0 1, 3 -4, 4 -6, 5 1
beforeCue+side i: 0 -8, 1 3, 3 -4, 4 -10
beforeCue+side you: 1 3, 4 -5
beforeCue+side him: 1 1, 3 -5
beforeCue+side somebody: 1 2
beforeCue+side who: 0 -1, 1 2, 3 -11, 4 -5, 5 -3
beforeCue+side which: 0 -2, 1 2, 3 -8, 4 -2, 5 -2
beforeCue+side when: 0 8, 4 -3
beforeCue+side because: 1 -9, 3 2
beforeCue+side before: 1 -6, 3 3, 4 -6
beforeCue+side and: 0 -10, 1 -10, 3 9, 4 -15, 5 -7
beforeCue+side but: 0 -6, 1 -9, 3 5, 4 -12
beforeCue+side by: 1 -6, 3 3, 4 -4
beforeCue+side with: 3 3
beforeCue+side day: 1 1, 3 -2, 4 -7
beforeCue+side time: 1 1, 3 -2, 4 -7
beforeCue+side title: 0 -1, 1 1, 3 -5, 4 -9, 5 -6
beforeCue+side person: 0 -3, 1 1, 4 -4, 5 -5
beforeCue+side people: 0 -3, 1 2, 3 -7, 4 -10, 5 -5
beforeCue+side body: 0 -5, 1 2, 3 -9, 4 -10
beforeCue+side document: 0 -3, 1 1, 3 -9, 4 -6, 5 -2
beforeCue+side statement: 1 -1, 4 -1
beforeCue+side claim: 0 -3, 1 1, 3 -2, 4 -2, 5 -2
beforeCue+side verb-base: 1 2, 3 -5, 4 -4, 5 -2
beforeCue+side verb-s: 0 3, 4 -7
beforeCue+side verb-past: 0 -2, 3 1, 4 -2
beforeCue+side verb-ing: 1 -1, 4 1
beforeCue+side name: 0 -4, 1 3, 3 -6, 4 -3, 5 -1
beforeCue+side noun: 0 -4, 1 1, 3 -5, 4 1
beforeCue+side plural: 0 -5, 1 1, 3 -10, 4 -3, 5 2
beforeCue+side adjective: 1 -2
beforeCue+side ed: 1 1
beforeCue+side number: 1 1, 3 -1, 4 -9
beforeCue+side comma: 0 -2, 1 -6, 2 -1, 3 2, 5 -3
beforeCue+side dash: 0 -2, 2 -1, 4 -4
beforeCue+side bracketClose: 2 2, 4 -5
beforeCue+side close: 0 -5, 3 -10, 4 3
beforeCue+side possessive: 0 -7, 1 2, 4 -2, 5 -2
beforeCue+side symbol: 1 -1, 4 3
atStart: 0 -4
atStart: 1 2
side+atStart 0: 0 -1
side+atStart 1: 0 -2
side+atStart 2: 0 -3, 1 2
side+atStart 3: 0 -4
distance+side 0: 0 -1, 2 -1
distance+side 1: 1 -6, 4 -9, 5 8
distance+side 2: 5 -15
distance+side 3: 5 -2
distance+side 4: 3 1, 5 -4
distance+side 5: 3 1, 5 -12
distance+side 6: 3 2, 5 -13
distance+side 7: 3 -1, 5 -11
distance+side 8: 3 -4
distance+side 9: 3 -11
distance+side 10: 3 -7
first+second none: none -1
first+second the: just -4, time -2, person 2, people 1, body 1, document -2, statement -2, claim -2, verb-ing 1, name 2, noun -4, plural -2, adjective -4, adverb -2, ed 3, ing -2, number -2
first+second a: some -4, title -1, person 2, body -1, document 1, statement -1, claim -4, verb-ing -1, name 1, noun -3, plural -2, adjective -4, adverb -1, ed 3, ing -1, number 2
first+second this: time -4, noun -4, plural -4
first+second that: none 4, the -10, a -4, some -6, his -5, he -6, they -2, it -5, just -4, title -5, people -4, verb-ing 1, name -5, noun -2, plural -7, number -4, comma -5
first+second some: none -2, the -1, of 3, in 1, than -1, time -8, person 2, people 2, body 1, name 4, noun -2, plural -2, adjective -4
first+second my: noun -2
first+second his: none 6, person 2, people -2, statement -4, claim -6, name -2, noun -3, plural -3, adjective -6
first+second her: none 4, people -1, claim -8, noun -5, plural -1
first+second he: none 3, and 3, be -8, have -6, do -4, modal -6, verb-s -8, verb-past -10, ed -6, possessive -5
first+second they: none 2, be -7, have -3, modal -5, verb-base -6
first+second it: none 1, be -7, modal -4, verb-past -5, possessive -9
first+second i: none 2
first+second you: none 2
first+second him: comma -4
first+second self: as -6
first+second who: none 3, be -7, have -6, verb-past -8
first+second which: none 2
first+second what: none -3, he -2
first+second about: the -7
first+second prep: the -3, a -4, name -2
first+second not: verb-base -5
first+second just: some 3, time -6, comma -8
first+second day: none -8, that -3, time -5, comma -4
first+second month: comma -5
first+second time: none -3, comma -5
first+second title: name 2
first+second person: none -4, of -8, name 2, comma -3
first+second people: none -3, that -5, who -1, and -1, of 3, in 1, verb-base 1, comma -2
first+second body: none -4, people -1, name 2
first+second document: none -4
first+second claim: none -2
first+second verb-base: none -3, the -9, a -9, that -3, some -4, his -3, to -8, in -5, on -2, for -1, out -6, name -1, noun -2, comma -5
first+second verb-past: none -4, the -6, a -7, that -2, some -5, his -5, to -8, by -7, in -7, on -6, out -4, name -3, noun -1, comma -4
first+second verb-ing: the -6, a -7, his -5, to -4, out -4, name -1, noun -9
first+second name: that -4, as -8, to -9, of -3, in -4, on -6, for -7, be -12, have -7, modal -5, title 5, person 5, people 3, body 1, verb-base 3, verb-s -1, verb-past -8, verb-ing 1, name 3, noun -1, adjective 3, ed -11, comma -4, stop -1, dash -7, bracketClose -7, possessive 1, symbol -1
first+second noun: none -5, the -8, that -5, some -5, to -5, of -5, in -10, on -6, for -7, be -4, people 4, document 2, claim -4, verb-s -7, plural 1, adjective -4, comma -8
first+second plural: none -2, and -2, to -4, of -2, in -1, comma -2
first+second adjective: to -6, people 2, name 2, noun -4, plural -1, comma -6
first+second adverb: verb-past -6, noun -6, comma -3
first+second ed: in -3, noun -1
first+second ing: the -3, name -4, noun -5
first+second number: none -5, people -2, name 1, noun 3, plural -3, comma -12, symbol 2
first+second symbol: name -5, number -6
last+people none: 0 -1
last+people that: 0 1, 1 -8, 3 -9
last+people some: 1 -1
last+people his: 0 3, 3 -8
last+people her: 0 1, 3 -4
last+people he: 1 -12, 3 -16
last+people they: 1 -8, 3 -10
last+people it: 0 -1, 1 -10, 3 -9
last+people i: 1 -5, 3 -6
last+people you: 0 2
last+people him: 1 -5, 3 -2
last+people self: 0 -5
last+people somebody: 1 1
last+people who: 0 3, 1 -7, 3 -19
last+people which: 0 1, 1 -6, 3 -11
last+people what: 0 -4
last+people and: 0 -5, 1 -6, 3 -9
last+people but: 0 -5, 1 -7, 3 -6
last+people by: 0 -5, 3 -6
last+people day: 0 -6, 1 -2, 3 2
last+people month: 0 -4
last+people time: 0 -4, 1 -2
last+people title: 1 -1, 3 -2
last+people people: 3 2
last+people body: 1 1, 3 1
last+people statement: 0 -1, 1 -1, 3 -6
last+people claim: 0 1, 1 -3, 3 -4
last+people verb-base: 0 -3, 1 3, 3 1
last+people verb-s: 0 -3, 1 4
last+people verb-past: 0 -3, 1 1, 3 -4
last+people verb-ing: 0 -3
last+people name: 3 1
last+people noun: 0 -3
last+people plural: 0 -1, 3 -2
last+people adjective: 0 -1
last+people ed: 0 -2, 1 -2, 3 -4
last+people number: 0 -3, 1 -2
last+people comma: 0 -5, 1 -4, 3 1
last+people bracketClose: 1 -4, 3 2
last+people possessive: 1 5, 3 -1
last+people symbol: 0 -3
sort+first say: none -8, the -1, this -3, that -4, some -2, his -2, her -2, they -2, i -6, you -1, who -3, what -4, prep -2, not -7, day -4, time -3, person -1, people 2, claim -5, verb-past -2, verb-ing -2, name 1, noun -2, plural -2, adjective -1, adverb -2, ed -5, ing -3, number 2, symbol -6
sort+first add: none -3, the -1, a -1, that -2, some -1, his 1, he 2, title 1, verb-past -4, name 1, noun 1
sort+first state: none -3, the -4, a -2, that -7, some -1, his -3, her -1, he 2, it 1, day -6, title -2, verb-base -7, verb-past -4, noun -9
sort+first argue: none -5, the -2, a 1, that -6, some -3, he 3, title -1, verb-base -1, verb-past -4, verb-ing -1, name 2, noun -3
sort+first tell: none -2, the 1, a -3, some 1, his 1, he 4, him -1, title -1, people -3, verb-past -1, name -1, noun -1, plural -2
sort+first ask: none 4, a 2, he -2, verb-base -3, name -2
sort+first believe: none -1, a -5, that -4, some 1, they 3, i 4, people -1, name 2, noun -5
sort+first feel: none -4, the -3, a -6, that -5, some 1, verb-base -6, name 1, noun -1
sort+first see: the -5, a -4, some -1, he 1, title -2, people 1, name -2, noun 1
sort+first know: none 1, the -3, a -2, that -3, some 1, he -2, i 1, name -3, noun -4
sort+first want: none -9, the -4, a -3, some -2, he 4, verb-base -5, name -2, noun -7
sort+first intend: none 1, the -2, a -1, some -1, verb-base -7, name -1, noun -7
sort+first demand: none -1, a 1, some -1, he -1, people -3, verb-base -2, name -1, noun -1
sort+first call: none -2, the -1, a -6, some -2, her -4, he 2, who -2, title 1, verb-base -5, verb-past -8, name -1, noun -1, plural -3
sort+first deny: the 1, name 1
sort+first reject: none -4, a -4, noun -2
sort+first confirm: none -3, the -2, that -4, he 1, name 2
sort+first agree: none -1, a -2
sort+first doubt: name -3
sort+first decline: the 1, verb-base -4, name 2
sort+first promise: none -5, the -3, a -3, some -2, he 1, title -1, verb-base -5, noun 1
sort+first criticize: none -2, the 1, a -5, some -2, his -2, he 1, who 1, title -2, verb-past -6, verb-ing -10, name -1, noun -3, plural -1
sort+first praise: none -5, the -2, a 2, some -4, his -2, her -3, he 1, who 1, people -4, verb-base -4, verb-ing -2, plural -1, ing -4, number 1
sort+first show: none -6, a 6, some -1, his -2, he -3, title -6, people -3, document 1, verb-base -9, verb-past -1, verb-ing -1, name -5, number -6
sort+first suggest: none -6, the -1, a -2, that -3, some -2, verb-past -3, name 1, noun -2
sort+first report: none -6, the 1, a -3, that -6, some -4, his -3, he 3, title -2, verb-base -1, verb-past -6, verb-ing -5, name 1, noun -3
sort+first detail: none -1, the -3, some -3, he 1, name -1, noun -3
sort+first talk: none -6, the -5, he 2, name 1, noun -4
sort+first predict: none -1, the -1, that -3, name -1
sort+first decide: none -5, the 1, name -4, noun -4
sort+first love: the -1
sort+first emotion: none -7, the -3, some 2, name 3
sort+first release: none -1, the -1, a -1, name 1
sort+first point: none -5, the -2, that -4, name 2
sort+first search: the -2
sort+first try: the 1, name 2
sort+first give: name 1
sort+first make: none -4, the -1, a -1, that -1, he 1, title -2, name 1, noun 1
sort+first go: none 7, the -5, some -1, he -1, verb-base -9, name -5, noun -2
sort+first do: none -2, the -3, some 1, his -3, he -1, title -2, name -1, noun -3
sort+first claim: the 1, a -4, that -4, some -2, his 3, her 3, he -1, who -2, prep -1, just -3, people 1, verb-base -7, verb-past -6, verb-ing -1, noun -3, plural 1, adjective -3, ed -4
sort+first statement: the -2, name 2
sort+first according: none -7, the 1, some -3, just -3, title -3, verb-past -2, verb-ing -1, name -1, plural -5, adjective -1, number -7
sort+first colon: none -5, name 1
sort+first unlisted: none -2, the 1, a -3, some -1, his -2, he -1, they 1, title 1, people 1, verb-base -6, verb-past -2, name -2, noun -3, adjective -2
sort+last say: none -8, he -1, they -2, it -2, i -5, you -2, him -3, who -4, which -1, and -7, day -1, time -2, person 2, people -2, document -2, statement -5, claim -5, verb-base -2, name -2, noun 3, ed -2, number 2, comma 1, dash -2, bracketClose 2
sort+last add: none -3, who -2, name 3, noun -2, plural -3, comma -1
sort+last state: none -3, some -2, he 2, it 1, who 1, person -2, body -2, document 1, claim -3, noun -6, plural -2
sort+last argue: none -5, he 2, they 1, who -1, noun -5, plural -1, comma -2
sort+last tell: none -2, he 4, person 1, people -2, body -4, noun -3, plural -2
sort+last warn: name 1
sort+last ask: none 4, he -2, person 3, name 2, noun -4
sort+last believe: none -1, they 2, i 1, body -1, name 2, noun -4, plural -2, comma -3
sort+last feel: none -4, who 2, body 1, name -1, noun -3, plural -1, comma -3
sort+last see: he 1, they -1, people 1, body 1, name -2, noun -9, plural -3, comma -1
sort+last know: none 1, he -3, i 1, who -1, people 1, body -2, name -3, noun -4, plural -1, comma -2
sort+last want: none -9, he 1, they 1, who 2, name -1, noun -6
sort+last intend: none 1, he 1, who -2, people -5, name -1, noun -4, plural -2, comma -3
sort+last demand: none -1, he -1, and -4, people -1, body -2, name 1, noun -2, plural -1, comma -1
sort+last call: none -2, he 1, they -1, who -1, and -2, person -5, people -1, body -5, claim -2, name -1, noun -4, plural -4
sort+last deny: he 1, name 1
sort+last reject: none -4, who 1, name -2
sort+last confirm: none -3, he 1, name 2, noun -2, comma -1
sort+last agree: none -1, name 1, noun -3, plural 2
sort+last doubt: name -2
sort+last decline: body 2, name 3
sort+last promise: none -5, who 1, and -4, people -1, noun -1, plural -1, comma -1
sort+last criticize: none -2, he -1, it 2, who 1, and -3, person -5, body -2, document -1, claim -6, noun -8, comma -2
sort+last praise: none -5, some -3, he 1, which 1, and -3, person -2, people -1, body -2, claim -5, name 1, noun -4
sort+last show: none -6, he -3, who -3, day 1, person -4, people -3, body -1, document 1, claim -1, verb-base 3, name -3, noun -2, plural 1, number -1, comma -2
sort+last suggest: none -6, he 1, person 1, people 1, body 1, noun -3, plural -2, comma -2
sort+last report: none -6, he 3, who -4, person -1, people -4, body -4, document -3, name 3, noun -3, plural -4, comma -1
sort+last detail: none -1, he 2, name -1, noun -1, plural -3
sort+last talk: none -6, people -1, noun -3, plural -1
sort+last predict: none -1, he 2, name -1, noun -2
sort+last decide: none -5, name -1
sort+last love: name -2
sort+last emotion: none -7, people 5, name 2, noun -1, comma -4
sort+last release: none -1, he 1, body -1, name -1, noun -3
sort+last point: none -5, noun -5, plural -1
sort+last search: name -1, noun -1
sort+last allow: noun -2, plural -1
sort+last give: noun -2
sort+last make: none -4, he 1, who 2, people 1, body -1, noun -5, plural -1
sort+last go: none 7, he -2, who -1, people -2, body -3, name -6, noun -4, comma -5
sort+last do: none -2, some -1, he -1, it 2, who -2, name -1, noun -2, plural -2, comma -2
sort+last claim: some -1, his 2, her 1, he 1, who -2, and -4, person -5, people 3, claim -1, verb-past -2, name -1, noun -4, comma -2, possessive 3
sort+last statement: noun -5
sort+last according: none -7, he -3, person -1, people -1, body -3, document 1, claim 2, comma -8
sort+last colon: none -5, noun -4
sort+last unlisted: none -2, he -1, they 1, who 1, which -1, person -2, people 2, claim -4, name 1, noun -2, comma -2
who: 1 -3
who: 2 3
side+who 0: 0 -1
side+who 1: 0 -1, 2 -12
side+who 2: 0 -3, 1 -4, 2 4
side+who 3: 0 -2, 1 -5, 2 -4
side+who 4: 0 -2, 1 -3, 2 2
side+who 5: 1 -7, 2 -5
ofs: 1 -2
ofs: 2 -2
ofs: 3 -2
ofs: 4 -2
ofs+length 0: 0 -1, 1 1, 3 -1, 4 -2, 5 -3, 6 -2, 7 -1, 8 -4, 9 -6
ofs+length 1: 2 -6, 3 -2, 5 -3, 6 -1, 7 -3, 8 -1, 9 -2
ofs+length 2: 5 -1, 6 -4, 7 -2, 8 -2, 9 -3
ofs+length 3: 7 -3, 9 -2
ofs+length 4: 8 -6, 9 -2, 10 -4
afterLast+afterAfter the: claim -7, name -5, noun -6
afterLast+afterAfter a: noun -6
afterLast+afterAfter that: the 1, he -2, modal -1, verb-past 1
afterLast+afterAfter he: verb-past -5
afterLast+afterAfter who: verb-past 1
afterLast+afterAfter as: the -2, a -1
afterLast+afterAfter and: the -3, some -1, verb-base -4, verb-past -1, verb-ing -6, name -6, noun -9, plural -7, adjective -6
afterLast+afterAfter to: the -1, be -3, verb-base -3, name -5, noun -2
afterLast+afterAfter of: the -5, a -6, some -5, his -7, body -7, verb-ing -1, name -7, noun -8, plural -3, adjective -4
afterLast+afterAfter in: the -4, a 1, month -6, name -11, noun -9, number -1
afterLast+afterAfter on: the -7, day 3, name -4, noun -6
afterLast+afterAfter at: the -4
afterLast+afterAfter for: the -9, verb-ing -2, name -10, noun -5
afterLast+afterAfter with: the -3, name -3
afterLast+afterAfter from: the -6, name -8
afterLast+afterAfter about: the -2
afterLast+afterAfter prep: the -2, name -7
afterLast+afterAfter according: to -7
afterLast+afterAfter not: verb-past 2
afterLast+afterAfter be: the -2, a -1, some -3, prep -1, also 1, later -1, just -1, verb-base -2, verb-past -14, verb-participle -5, verb-ing 8, noun 1, adjective -1, adverb -3, ed -2, ing 1, open -6
afterLast+afterAfter have: some 1, to -2, not -1, be -6, also -3, later -3, verb-past 3, verb-participle 1, adjective -4, adverb 1, ed -1
afterLast+afterAfter do: not -1, verb-base -2
afterLast+afterAfter modal: not -2, be -4, have -1, verb-base 1, adjective -5, adverb -1
afterLast+afterAfter also: verb-s -1, verb-past 6, ed -1
afterLast+afterAfter later: verb-past -1
afterLast+afterAfter just: verb-base -1, verb-past 2
afterLast+afterAfter claim: that -3, of 1, for -3, about -4, name 2
afterLast+afterAfter verb-base: a 1, that 2, some -2, his 2, he 1, they 1, it 1, and -7, to -6, of -3, in -4, on -1, about -1, be -3, time -2, title -3, person -5, people -1, verb-past -2, name -2, noun -2, comma -5
afterLast+afterAfter verb-s: a 3, that 1, some -2, his -1, he 3, it -1, and -4, to -5, for -1, about -1, out 2, prep -4, modal -1, title 1, verb-ing 1, name 4, noun -1, comma -2, stop 1, colon -1, open 1
afterLast+afterAfter verb-past: the 2, a 1, this -1, that 3, some -1, his 3, her 1, he 3, they 2, it 2, him 2, self 1, how -2, when -4, as -6, before 5, and 2, to -3, of -3, by -6, in -1, on 1, at 1, for 1, about -1, out 3, prep -3, be -1, modal -2, later -2, just -1, day -2, people 1, claim -1, verb-ing 1, name 3, noun -2, plural -1, adjective -1, ed -5, ing 1, comma -1, stop 3, colon 4
afterLast+afterAfter verb-ing: the -3, a -2, that -6, some -4, his -1, her -1, he -1, they -3, it -5, him -4, to -1, in -4, on 1, for -4, out -3, title -4, claim -3, name -3, noun -2, plural -3, adjective -4, comma -3
afterLast+afterAfter noun: to -1, claim -4
afterLast+afterAfter adjective: person -7, claim 1, noun -6, plural -4
afterLast+afterAfter adverb: verb-base -1, verb-past 1, verb-ing -2
afterLast+afterAfter ed: the -1, a 2, his -1, her 3, to -1, by -1, in -5, on 1, at -1, with 1, out 1, people -2, name -5, noun -5, plural -1, comma -1
afterLast+afterAfter comma: the -2, a -10, some -1, who 3, because 3, and -1, but -2, prep 1, according -6, be -2, have -3, just -2, verb-base -5, verb-s -3, verb-past 1, verb-ing -2, name -2, noun -2, adverb -1, ed -3, number -2, open 2
afterLast+afterAfter stop: none 5, open 8
afterLast+afterAfter colon: name 2, open 1
afterLast+afterAfter possessive: claim 4, ed -1
side+quoteNear 0: 1 -8, 2 -3, 7 -1
side+quoteNear 1: 2 -6, 6 -2
side+quoteNear 2: 2 -1, 3 1, 6 -2
side+quoteNear 3: 1 -10, 2 2, 3 -2, 7 -5
side+quoteNear 4: 1 3, 3 -3
side+quoteNear 5: 2 -4, 3 1
first+last none: none -1
first+last the: he -9, they -6, it -8, i -7, him -1, who -7, which -6, and -5, time -1, title 3, person 1, people -5, body 3, document 3, claim -2, verb-base 1, ed 1, number -2, dash 3
first+last a: some -2, he -8, who -10, and -5, day 1, time 2, people -2, body 1, document -1, claim -2, verb-base 3, noun -2, plural 1, ed -6, number 1, comma -3
first+last this: name -4, noun -2, plural -2
first+last that: that 4, some -2, he -4, they -1, it -3, him -1, who -2, title -2, person -1, people -9, body -4, document -5, claim -1, name -8, noun -3, plural -8, ed -4, number -4, comma -2
first+last some: some -1, he -9, who -2, person 2, people 1, body 2, document -2, claim -2, noun 1, plural 1, comma 2
first+last his: his 5, he -6, person 3, body 1, statement -1, claim -1, name -3, noun -6, plural -4, comma -2
first+last her: her 3, body -1, name -5, noun -3, plural -1, comma 1
first+last he: he 2, body -5, name -8, noun -7, plural -1, comma -4
first+last they: they 2, name -6, noun -8
first+last it: it 1, name -6, noun -6, plural -4
first+last i: i 2
first+last you: you 2
first+last him: noun -9
first+last who: who 3, name -6, comma -6
first+last which: which 2
first+last what: what -3
first+last about: name -7, noun -2
first+last prep: he -3, name -5, noun -3, plural -1, comma -3
first+last not: name -4
first+last just: he -6, people -1, name -2, noun -1, plural -2, comma -4
first+last day: he -3, day -8, name -7, noun -5, comma -4
first+last month: name -6
first+last time: time -3, name -6
first+last title: he -5, who -8, title -5, person 1, people -1, body 1, name -1, noun -5, plural -4, comma 1, bracketClose 4
first+last person: person -4, name 1, comma -2
first+last people: who -7, people -3, name 1, plural 3, comma 1
first+last body: people 1, body -4, name 2, noun -2, plural -1, comma 1
first+last document: document -4
first+last claim: claim -2, name -6
first+last verb-base: some -6, he -5, they -3, it -3, i -2, who -4, and -4, person -2, people -1, body -5, claim 1, verb-base -3, name -3, noun -8, plural -2, comma -2
first+last verb-past: he -7, who -4, and -4, people -2, body -3, verb-past -4, noun -9, plural -2, comma -4
first+last verb-ing: he -4, people -3, body -7, name -1, noun -8, plural -1, comma -4
first+last name: some -1, he -13, they -6, it -7, him -4, who -10, which -7, and -7, day -2, time -3, title -1, person -1, people 1, statement -2, claim -2, verb-base -1, name 1, noun -1, plural -1, ed -2, number -2, comma 1, dash -3, bracketClose -3, possessive 7
first+last noun: some -2, he -8, they -4, who -1, and -2, person -1, people 2, body -3, claim -2, noun -3, plural 1, comma -3
first+last plural: he -3, people -3, name -2, noun 1, plural -1, comma -1
first+last adjective: he -2, people 2, body -6, name -2, noun -8, plural -2, comma -1
first+last adverb: he -5, noun -4, comma -3
first+last ed: name -7, noun -2, comma -6
first+last ing: name -2, noun -5, plural -1
first+last number: he -5, people 2, name -2, noun 2, plural -3, number -6, comma -5
first+last symbol: name -8
beforeFirst+farther none: 0 -2, 1 2, 3 1, 4 1, 7 -1, 8 1, 9 -1, 10 -1, 11 -3
beforeFirst+farther that: 0 -2, 1 2, 3 -2, 4 2
beforeFirst+farther he: 1 -5, 2 -4
beforeFirst+farther who: 0 2, 1 1
beforeFirst+farther which: 0 3
beforeFirst+farther what: 0 2
beforeFirst+farther when: 0 1, 1 3
beforeFirst+farther as: 0 1, 1 -4, 2 -4, 3 -2, 4 -6, 5 -3
beforeFirst+farther because: 0 -1, 1 4, 2 3, 3 1
beforeFirst+farther before: 0 2, 2 -3, 3 -3
beforeFirst+farther and: 0 -2, 1 -2, 3 -3, 4 -2, 5 -1
beforeFirst+farther but: 1 1, 2 4, 3 2
beforeFirst+farther to: 0 -1, 1 -1, 3 -2, 4 -5, 5 -2, 6 -9, 7 -7, 8 -6, 9 -5
beforeFirst+farther of: 0 -4, 1 -1, 2 -5, 3 -2, 4 -4, 5 -7, 6 -6, 7 -5, 8 -4
beforeFirst+farther by: 0 1, 2 -4, 3 -5, 4 -3, 5 1, 6 -4
beforeFirst+farther in: 0 -3, 1 -4, 2 -5, 3 -11, 4 -6, 5 -8, 6 -6, 7 -4, 8 -5
beforeFirst+farther on: 0 -2, 1 -3, 2 -9, 3 -8, 4 -8, 5 -9, 6 -2, 7 -6
beforeFirst+farther at: 0 -5, 1 -10, 2 -7, 4 -5
beforeFirst+farther for: 0 -3, 1 -3, 2 -11, 3 -5, 4 -10, 5 -9, 6 -3
beforeFirst+farther with: 2 -1, 3 -5, 4 -8
beforeFirst+farther from: 0 1, 1 -2, 3 -4
beforeFirst+farther about: 0 -2, 1 -11, 2 -8, 3 -10, 4 -7, 5 -6, 6 -4
beforeFirst+farther against: 0 -5, 1 -5
beforeFirst+farther than: 0 1
beforeFirst+farther out: 0 -1, 1 -5, 2 -5
beforeFirst+farther prep: 0 -1, 1 -2, 2 -6, 3 -8, 4 -7
beforeFirst+farther not: 2 -4, 3 -4
beforeFirst+farther be: 0 1, 1 -5, 2 -5, 3 -9, 4 -6, 5 -6, 6 -4
beforeFirst+farther have: 0 -1, 1 -3, 2 -1, 3 -8, 4 -4
beforeFirst+farther modal: 2 -6, 3 -4
beforeFirst+farther later: 0 2
beforeFirst+farther just: 0 -1, 1 -1, 2 -7, 3 -4, 4 -6
beforeFirst+farther day: 0 -1, 1 -4
beforeFirst+farther person: 0 -4, 1 -10, 2 -4, 3 -6
beforeFirst+farther people: 0 1, 1 -8, 2 -3
beforeFirst+farther body: 0 -2, 1 -9, 2 -8, 3 -6, 4 -5
beforeFirst+farther document: 0 -2
beforeFirst+farther claim: 0 2, 1 -5, 2 -5, 3 -7, 4 -7
beforeFirst+farther verb-base: 0 -1, 1 -7, 2 -10, 3 -12, 4 -9, 5 -5, 6 -6, 7 -3, 8 -5, 9 -3
beforeFirst+farther verb-s: 0 -2, 1 -3, 2 -5, 3 -3, 4 -1, 5 -3, 6 -2
beforeFirst+farther verb-past: 0 -6, 1 -5, 2 -2, 3 -1, 4 -1, 6 1, 8 -1, 9 -1, 10 -4, 11 1
beforeFirst+farther verb-ing: 0 -3, 1 -9, 2 -12, 3 -5, 4 -5, 5 -8, 6 -8, 7 -6, 8 -6
beforeFirst+farther name: 1 -12, 2 -8, 3 -8, 4 -7, 5 -4, 6 -3
beforeFirst+farther plural: 0 1, 1 -8, 2 -7, 3 -6, 4 -8
beforeFirst+farther adverb: 0 -1, 1 -6, 2 -6, 3 -5, 4 -8
beforeFirst+farther ed: 0 -2, 1 -2, 2 -7, 3 -10, 4 -4, 5 -7
beforeFirst+farther comma: 0 2, 1 -1, 2 -1, 3 -1, 5 -2, 6 -5, 7 -6, 8 -3, 9 -3
beforeFirst+farther colon: 0 4, 1 -1, 2 -1
beforeFirst+farther semicolon: 0 1
beforeFirst+farther dash: 0 3, 1 -1, 2 -1
beforeFirst+farther bracketOpen: 0 1
beforeFirst+farther open: 0 -3
beforeFirst+farther close: 0 1, 3 2, 4 1
beforeFirst+farther symbol: 0 -1, 1 -2
form+auxiliary claim: 0 1
form+auxiliary verb-base: 0 -1, 28 -1
form+auxiliary verb-past: 14 -1
form+auxiliary verb-participle: 0 -1, 14 -1
form+auxiliary verb-ing: 7 -1, 8 -1, 10 -1, 35 -1
form+auxiliary ed: 0 -1, 7 -1, 8 -1, 14 -1
form+auxiliary colon: 0 -1
beforeFirst2+beforeFirst none: none 1, he -4, when -1, if -2, before -3, and 7, but 2, in -1, on -3, at -7, for -1, with -1, prep -1, later 1, verb-past -3, verb-ing -5, name -5, bracketOpen 2, open -3
beforeFirst2+beforeFirst the: just -9, body -1, claim -2, name -3, plural -1, ed -5
beforeFirst2+beforeFirst a: body 2, statement -2, claim 4, name -2, ed -5
beforeFirst2+beforeFirst some: of -3, than -5, ed -3, comma -2
beforeFirst2+beforeFirst he: be -5, have -3, verb-s -6, verb-past -9, ed -6
beforeFirst2+beforeFirst they: verb-base -7, verb-past -3
beforeFirst2+beforeFirst it: verb-s -1, verb-past -5
beforeFirst2+beforeFirst i: verb-base 2, verb-past -6
beforeFirst2+beforeFirst self: as -6
beforeFirst2+beforeFirst who: be -2, verb-base -6, verb-s -5, verb-past -7
beforeFirst2+beforeFirst which: verb-s -1
beforeFirst2+beforeFirst and: verb-base 2, verb-past -11, verb-ing -7
beforeFirst2+beforeFirst to: be -4, verb-base -3, noun -2
beforeFirst2+beforeFirst by: verb-ing -5
beforeFirst2+beforeFirst in: which 1, verb-ing -4
beforeFirst2+beforeFirst on: day -2
beforeFirst2+beforeFirst out: to -5
beforeFirst2+beforeFirst according: to 6
beforeFirst2+beforeFirst not: verb-past -6
beforeFirst2+beforeFirst be: not -2, just -4, verb-past -11, verb-ing -6, adverb -5
beforeFirst2+beforeFirst have: be -6, verb-past -3, verb-participle -7, ed 1
beforeFirst2+beforeFirst do: not -6
beforeFirst2+beforeFirst modal: be -1, verb-base -3
beforeFirst2+beforeFirst also: verb-s -5, verb-past -13
beforeFirst2+beforeFirst later: verb-past -8, comma 2
beforeFirst2+beforeFirst just: as 3, verb-past -7, comma 2
beforeFirst2+beforeFirst day: comma 4
beforeFirst2+beforeFirst month: comma 2
beforeFirst2+beforeFirst time: before 2, verb-past -7, comma 4
beforeFirst2+beforeFirst title: of -6, verb-past -2, name -3, comma -5
beforeFirst2+beforeFirst person: and -5, of -4, for -4, verb-past -6, comma -7
beforeFirst2+beforeFirst people: and -6, to -5, of -9, in -8, verb-base -4, verb-past -6, comma -1
beforeFirst2+beforeFirst body: and -4, of -7, in -5, verb-s -4, verb-past -6
beforeFirst2+beforeFirst document: by -5, verb-base -4, verb-s -4, verb-past -6, verb-ing -5, comma 1
beforeFirst2+beforeFirst statement: about -5, comma 5
beforeFirst2+beforeFirst claim: that 1, to -8, of 1, by 2, in -4, on -3, for -6, from 4, about -7, against -3, prep 1
beforeFirst2+beforeFirst verb-base: that -1, to -6, of 1, in -6, on -7, at -3, for -2, about -3, out -4, verb-past -3, comma 1
beforeFirst2+beforeFirst verb-s: as 1, to -6, comma 4
beforeFirst2+beforeFirst verb-past: that -2, as -6, to -11, of -6, by 2, on -2, at -6, for -6, with -3, about -6, against -4, out -3, prep -4, just -8, day -8, comma 1
beforeFirst2+beforeFirst verb-participle: as -8
beforeFirst2+beforeFirst verb-ing: to -10, of -1, in -4, on -3, for -4, about -6
beforeFirst2+beforeFirst name: as -7, and -11, to -3, of -13, by -5, in -6, on -4, for -8, with -5, be -5, have -6, person -1, people -1, body -6, verb-base -7, verb-s -4, verb-past -4, verb-ing -3, name -3, ed -7, comma -5, colon -1, dash 2, bracketOpen -9, symbol -9
beforeFirst2+beforeFirst noun: that 1, when -1, as -2, and -1, to -4, of -4, by -2, in -5, on -5, at -2, for 1, with -2, about -7, prep 1, be -2, people -4, body -3, claim -8, verb-base -5, verb-s -2, verb-past -1, comma 2, colon 5, dash -1
beforeFirst2+beforeFirst plural: and -2, to -4, of -6, in -3, on -5, for -3, prep -2, be -2, verb-base -2, verb-past -1, verb-ing -6, comma 2
beforeFirst2+beforeFirst adjective: to -1, person -3, body -5, plural -3, comma -1
beforeFirst2+beforeFirst adverb: verb-base -3, verb-s -5, verb-past -11, verb-ing -8, ed -1, comma 1
beforeFirst2+beforeFirst ed: to -11, by -2, in -5, on -2, at -5, with -3, out -3, comma 2
beforeFirst2+beforeFirst comma: who 4, which 2, when 2, as 2, because 5, and 7, but 3, in 1, with 7, prep -3, just 2, verb-base -1, verb-s -3, verb-past -1, name -2, close 4
beforeFirst2+beforeFirst bracketClose: verb-past -4, dash 5
beforeFirst2+beforeFirst close: he -3, verb-s 2, verb-past 4, name -7
beforeFirst2+beforeFirst symbol: close 5
commas+verbs 0: 1 -2, 2 -6, 3 -3, 4 -9
commas+verbs 2: 0 1, 1 -4, 2 -6, 3 -10, 4 -4
commas+verbs 3: 0 -5, 1 -10, 2 -9, 3 -7, 4 -5
commas+verbs 4: 0 -1, 1 -3, 2 -2, 3 -1, 4 -8
commas+verbs 5: 0 1, 2 2, 3 -3
commas+verbs 6: 0 -1, 2 -1, 3 -5, 4 -6
commas+verbs 7: 0 1, 1 1, 2 -2
commas+last 0: none -1, that -1, his 2, her -1, he -1, they -1, it -1, i -1, self -2, who 1, which 1, what -5, before -5, and -9, but -8, by -6, day -1, month -2, time -1, person -2, people 3, body 1, document 1, statement -3, claim -1, verb-base 2, verb-past -1, verb-ing -1, name -1, noun -1, adjective -1, ed -1, number -1, dash -3, bracketClose 1, possessive 3, symbol -1
commas+last 2: some -5, his -6, her -2, he -15, they -12, it -8, i -12, you -8, him -9, who -15, which -13, and -8, but -8, time -2, title -2, people -8, body -2, document -6, statement -5, claim -6, verb-base -7, noun -2, plural -4, ed -5, number -2, dash -1, bracketClose -5
commas+last 3: comma -8
commas+last 4: some -3, he -8, they -6, who -10, which -5, and -6, person -1, people -4, body -5, document -4, claim -6, name -2, noun -3, plural 1, ed -2
commas+last 5: comma 2
commas+last 6: he -2, who -3, name -1, noun -4, plural -3
commas+first 0: none -1, a 2, this 1, that -1, some 1, his 1, her 1, he 1, it -4, i -1, you 1, him -2, self -6, somebody 1, who 2, which -3, what -8, about -2, prep -5, not -4, just -3, day -5, month -4, time -6, title -2, person -2, people 1, body -1, document 1, statement -5, claim -5, verb-base -4, verb-past -2, verb-ing -4, name -3, noun -2, plural -2, adjective -2, adverb -2, ed -7, ing -3, number -1, symbol -9
commas+first 2: the -4, a -5, this -5, that -10, some -5, his -3, her -5, he -9, they -7, it -6, him -5, who -4, what -6, about -6, prep -5, not -6, just -12, day -9, month -6, time -7, person -8, people -3, body -5, claim -6, verb-base -4, verb-past -9, verb-ing -13, name 2, noun -4, plural -12, adjective -9, adverb -11, ed -2, ing -6, number -3, symbol -5
commas+first 3: the -5, a -10, some -10, his -4, he -2, who -2, prep -4, just -4, title 2, person -2, body -4, verb-base -3, verb-past -4, verb-ing -2, name -10, noun -4, plural -6, adjective -5, adverb -1, ed -2, number -3
commas+first 4: the -4, a -2, that -8, some -1, his -9, just -5, title -1, verb-base -4, verb-past -5, verb-ing -5, name -1, noun -1, plural -7, adjective -5, number -7
commas+first 5: the 2, a -1, some 2, his 1, verb-base -2, noun -1
commas+first 6: the -4, a -7, that -3, name -1, noun -4
commas+first 7: name 2
commas+first 9: name 3
verbs+beforeFirst 0: none 1, that 1, who 4, which 4, what 5, when 3, as 1, because 1, before 2, and -3, but 3, or -8, to -3, of -5, by 1, in -5, on -5, at -7, for -4, from -1, about -6, against -8, than -2, out -3, prep -1, not -4, be -4, have -1, modal -2, just -3, day -2, month -4, time 2, person -6, people -1, body -5, document -2, statement -1, claim 1, verb-base -4, verb-s -2, verb-past -3, verb-participle -2, verb-ing -4, noun -2, plural -2, adverb -2, ed -5, comma 2, colon 3, semicolon 3, dash 2, bracketOpen -2, open -4, close 3, symbol -2
verbs+beforeFirst 1: none -1, he -6, i -5, who -8, when -1, if -1, as -1, because 3, before -4, but 2, to -1, of -1, by -3, in -5, on -4, at -6, for -4, with -4, about -8, against -7, than -7, out -8, prep -4, not -7, be -8, have -6, do -6, modal -7, also -4, later -8, just -7, person -9, people -9, body -5, document -8, claim -4, verb-base -4, verb-s -1, verb-past -3, verb-ing -7, name -11, plural -4, adverb -7, ed -2, colon -3, dash -3, open -2, close -2, symbol -8
verbs+beforeFirst 2: none -2, he -4, as -6, but -1, to -2, of -5, by -7, in -10, on -8, at -7, for -8, with -7, from -4, about -7, prep -8, not -3, be -8, have -4, modal -6, just -3, person -6, body -5, claim -6, verb-base -12, verb-s -2, verb-past -3, verb-ing -8, name -5, plural -8, adverb -5, ed -3, comma -3
verbs+beforeFirst 3: none -3, as -5, and -4, to -4, of -6, by -2, in -4, on -4, for -4, about -4, be -4, have -4, just -2, claim -6, verb-base -10, verb-s -2, verb-past -3, verb-ing -6, name -4, ed -6, comma -3
verbs+beforeFirst 4: none -3, as -5, to -6, of -6, by -4, in -6, on -5, for -6, about -7, prep -1, claim -8, verb-base -9, verb-s -5, verb-past -4, verb-ing -8, name -5, ed -2, comma -4
sort+auxiliary say: 14 -1, 28 -1, 35 -1
sort+auxiliary add: 14 -1, 21 -1, 28 -1, 35 -2
sort+auxiliary state: 0 -1, 14 -1, 21 -1
sort+auxiliary argue: 0 -1, 14 -1, 35 -2
sort+auxiliary tell: 0 -1, 14 -1, 35 -1
sort+auxiliary warn: 0 -2
sort+auxiliary ask: 0 3
sort+auxiliary believe: 14 -1, 21 -1, 35 -1
sort+auxiliary feel: 0 -1, 7 -1
sort+auxiliary see: 0 -1, 7 1, 14 -1, 21 -1, 28 -1, 35 1
sort+auxiliary know: 21 -1, 35 -1
sort+auxiliary want: 0 -1, 21 -1, 28 -1
sort+auxiliary demand: 0 -2, 14 -1, 35 -1
sort+auxiliary call: 0 -1, 14 -1, 35 -1
sort+auxiliary deny: 0 -1, 14 -1, 35 -1
sort+auxiliary reject: 14 -1
sort+auxiliary confirm: 0 -1, 7 -1, 35 -1
sort+auxiliary agree: 0 -1, 14 -1
sort+auxiliary doubt: 0 -1
sort+auxiliary decline: 0 -1
sort+auxiliary promise: 0 -1, 7 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary criticize: 0 -1, 14 -1, 35 -1
sort+auxiliary praise: 0 -2, 28 -1, 35 -1
sort+auxiliary show: 0 -1, 35 -1
sort+auxiliary suggest: 0 -1, 14 -1, 35 -1
sort+auxiliary report: 0 -2, 14 -1
sort+auxiliary detail: 35 -2
sort+auxiliary talk: 14 -1, 35 -1
sort+auxiliary predict: 0 -2
sort+auxiliary decide: 0 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary emotion: 0 -1, 7 -1, 35 -1
sort+auxiliary release: 0 -1, 14 -1
sort+auxiliary point: 35 -1
sort+auxiliary search: 0 -1
sort+auxiliary try: 0 -1
sort+auxiliary make: 0 -1, 7 -1, 14 -1
sort+auxiliary go: 7 -1, 21 -1
sort+auxiliary do: 8 -1, 14 -1, 21 -1, 35 -1
sort+auxiliary claim: 0 1
sort+auxiliary colon: 0 -1
sort+auxiliary unlisted: 0 -1, 7 -1, 8 -1, 14 -1
`;
