// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const source = `
side: 1 -1
side: 3 -1
side: 4 1
side+sort 0: say -8, add -3, state -2, argue -4, tell -2, ask 3, believe -1, feel -4, know 2, want -8, intend 1, demand -1, call -1, reject -5, confirm -2, agree -2, promise -5, criticize -1, praise -6, show -5, suggest -4, report -5, talk -5, predict -1, decide -5, emotion -6, point -4, make -3, go 7, do -2, claim 1, according -8, colon -3, unlisted -1
side+sort 1: say 2, tell 1, warn 1, ask 1, believe 1, feel 1, want 2, intend -1, deny 2, reject 1, doubt 1, decline 4, criticize -2, show 3, suggest 3, detail -2, talk 1, decide 2, love -2, emotion -2, release -2, point 2, allow 1, try 1, give 2, go -11, do -2, claim -3, statement 2, according -7, colon 1, unlisted -1
side+sort 2: say -1, add -3, state -3, argue -4, tell -1, ask 1, feel -2, see -1, know -3, intend -1, demand -1, call -2, confirm -3, promise -1, criticize -2, show -2, suggest -2, report -1, emotion -5, release -2, go -5, do -3, claim -1, according -6, unlisted -2
side+sort 3: say -4, add 1, argue 2, tell 2, ask -2, believe -5, feel -4, see -3, know -4, want -2, intend -3, demand -3, call 1, deny -3, reject -3, agree -4, doubt -1, decline 1, promise -2, criticize 2, praise -2, show -4, suggest -4, report -1, talk 1, predict -2, decide -1, emotion -1, release -2, point 3, search -1, give -2, make -1, go -3, do -3, claim -5, statement -1, according -11, unlisted -4
side+sort 4: add -4, state -3, argue -6, tell -10, warn -6, ask -7, believe -5, see -9, know -4, want -7, intend -9, demand -8, call -13, deny -10, reject -7, confirm -7, agree -5, doubt -5, promise -7, criticize -11, praise -7, show -12, suggest -5, detail -1, talk -9, predict -8, decide -13, love -1, emotion 3, release -7, point -8, search -12, allow -10, try -2, give -4, make -7, go 1, claim -3, statement -5, according 6, colon -11
side+sort 5: say -13, add -1, state -5, argue -9, tell -7, ask 1, believe -2, feel -6, see -5, know -6, want -6, intend -12, demand -2, call -5, reject -3, agree -5, decline -7, promise -5, criticize -3, praise 2, show -2, detail -7, talk -6, decide -8, search -1, make 2, go -1, do -1, claim 4
side+form 0: according -8, claim 1, verb-base -5, verb-s -1, verb-past 2, verb-participle 8, verb-ing -10, ed -1, colon -3
side+form 1: according -7, statement 2, claim -3, verb-base 2, verb-s 1, verb-past -3, verb-participle -11, verb-ing 2, ed -1, colon 1
side+form 2: according -6, claim -1, verb-base 2, verb-s -1, verb-ing -4, ed -2
side+form 3: according -11, statement -1, claim -5, verb-s -7, verb-past -5, verb-participle -5, verb-ing 4, ed -6
side+form 4: according 6, statement -5, claim -3, verb-base -4, verb-s -3, verb-participle -4, verb-ing -9, ed -2, colon -11
side+form 5: claim 4, verb-base -4, verb-s -3, verb-participle -4, verb-ing -4, ed -2
first: the 1
first: a 3
first: this -1
first: that -1
first: some 1
first: his 1
first: her 2
first: he 1
first: it -4
first: you 1
first: him -2
first: self -8
first: who 1
first: which -3
first: what -8
first: about -4
first: prep -5
first: not -5
first: just -5
first: day -5
first: month -5
first: time -8
first: title -1
first: person -2
first: people 1
first: document 1
first: statement -4
first: claim -6
first: verb-base -5
first: verb-past -4
first: verb-ing -4
first: name 1
first: noun -2
first: plural -1
first: adjective -1
first: adverb -3
first: ed -6
first: ing -4
first: number -1
first: symbol -10
side+first 1: a 1, some -1, his 3, her 2, he 2, they 3, it -2, i 3, you 4, him 1, somebody 2, who 2, which -3, what -6, about -2, prep -7, not -4, just -3, day -3, month -3, time -7, title -1, person -2, body -2, document -1, statement -3, claim -5, verb-base -4, verb-past -3, verb-ing -6, noun -3, plural -2, adjective -3, adverb -3, ed -3, ing -3, number -1, symbol -9
side+first 2: the 1, a -1, that -3, some 2, his -2, he -3, who -5, prep -3, just -4, day -4, title 1, person -3, people 1, body -1, verb-base -2, verb-past -7, verb-ing -5, name -1, noun -3, plural -2, adjective -1, adverb -3, ed -5, number -3
side+first 3: the -2, a -2, this -4, that -11, some -2, his -4, her -4, he -2, they -2, it -2, i -5, you -5, who -1, which -2, what -5, about -2, prep -3, not -3, just -11, day -8, time -6, person -2, people -3, body -3, document -1, claim -8, verb-base -9, verb-past -8, name -1, plural -4, adjective -2, adverb -4, ed -5, ing -3, number -9, symbol -4
side+first 4: the -2, a -4, this -3, that -19, some 2, my -1, his -5, her -7, he -10, they -5, it -10, him -3, self -7, what -6, about -8, prep 1, day -6, title -3, person -4, claim -10, verb-ing -6, name -1, plural -3, adjective -3, ed -3, ing -6
side+first 5: the -2, a -3, some 1, her -2, day -8, month -6, title -1, people 1, verb-base -21, verb-ing -4, name -1, noun -3, adjective -6, ing -7, number -5
beforeFirst: none 1
beforeFirst: that 1
beforeFirst: he -5
beforeFirst: they -7
beforeFirst: it -7
beforeFirst: i -6
beforeFirst: who 2
beforeFirst: which 4
beforeFirst: what 4
beforeFirst: how -1
beforeFirst: when 3
beforeFirst: whether -2
beforeFirst: because 3
beforeFirst: before 1
beforeFirst: and -1
beforeFirst: but 3
beforeFirst: or -7
beforeFirst: to -3
beforeFirst: of -4
beforeFirst: by 1
beforeFirst: in -5
beforeFirst: on -5
beforeFirst: at -7
beforeFirst: for -4
beforeFirst: with -1
beforeFirst: from 1
beforeFirst: about -8
beforeFirst: against -11
beforeFirst: than -3
beforeFirst: out -4
beforeFirst: prep -2
beforeFirst: not -5
beforeFirst: be -5
beforeFirst: have -2
beforeFirst: do -3
beforeFirst: modal -3
beforeFirst: also -6
beforeFirst: later -1
beforeFirst: just -2
beforeFirst: day -3
beforeFirst: month -5
beforeFirst: person -5
beforeFirst: people -2
beforeFirst: body -6
beforeFirst: document -4
beforeFirst: statement -2
beforeFirst: verb-base -4
beforeFirst: verb-s -2
beforeFirst: verb-past -1
beforeFirst: verb-participle -1
beforeFirst: verb-ing -6
beforeFirst: name -3
beforeFirst: noun -4
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
beforeFirst: symbol -3
beforeFirst+first none: the -1, a 4, this -3, that -6, his -2, her 3, it -4, i -2, prep -4, just -5, person 4, people 4, body 3, document 4, verb-past 3, verb-ing -2, noun 5, ing 3
beforeFirst+first that: the 3, he -4, name 2, noun -2
beforeFirst+first he: verb-past -4
beforeFirst+first who: verb-past -9
beforeFirst+first which: he 3, name 1
beforeFirst+first when: the -1, he -1, name 3
beforeFirst+first if: name -2
beforeFirst+first as: the -1, a -5, some -1, he 2, name 3, noun -4
beforeFirst+first because: the 1, some 1, he -1, name -2
beforeFirst+first before: he 1
beforeFirst+first and: a -1, some -1, his -2, he 5, i 2, title -3, people -2, name -4, noun -6, plural -3, adjective -7
beforeFirst+first but: the -1, some 3, name 4
beforeFirst+first to: the -2, a -1, some -1, title -2, people -2, verb-base -5, name -4, noun -3
beforeFirst+first of: the -2, a 1, some -1, title -1, people -7, body -8, verb-ing -6, name -4, noun -3, plural -3, adjective -7, ing -6
beforeFirst+first by: the -3, a -1, title -1, verb-ing -7, name 1, noun -5
beforeFirst+first in: the -6, a -4, some -5, his 2, month -4, verb-ing -2, name -6, noun -5, number -6
beforeFirst+first on: the -3, a -4, day -6, name -4, noun -5, plural -2, adjective -2
beforeFirst+first at: the -5, a -7, name -3, noun -6
beforeFirst+first for: the -6, a -3, some -7, his -4, title -2, verb-ing -3, name -3, noun -1
beforeFirst+first with: the -4, a -4, some 2, name -5, noun 2
beforeFirst+first from: the -6, name -1
beforeFirst+first about: the -4, a -4, his -3, name -10, noun -7
beforeFirst+first against: name -7
beforeFirst+first out: the -6, a -2, that -4
beforeFirst+first prep: the -7, a -1, his -2, name -3, noun -1
beforeFirst+first not: verb-base -6
beforeFirst+first be: the -8, a -2, that -4, some -3, not -5, just -7, verb-past -8, verb-ing -5, adjective -4, adverb -4, ed -3, ing -4
beforeFirst+first have: a -3, verb-past -8, ed -5
beforeFirst+first do: not -8
beforeFirst+first modal: verb-base -7
beforeFirst+first also: verb-past -5
beforeFirst+first just: some -5, time -6, verb-past -7, noun -8
beforeFirst+first day: that -5, time -5
beforeFirst+first month: number -6
beforeFirst+first person: who 3, person -6, name -8
beforeFirst+first people: verb-past -6
beforeFirst+first body: person -6, people -7, body -6, verb-past -4, name -8, noun -9, plural -3
beforeFirst+first claim: that -4
beforeFirst+first verb-base: the -2, a -4, this -3, some -1, his -3, her -4, he 3, they -7, it -5, him 2, title -5, people -2, name -2, noun -7, plural -6
beforeFirst+first verb-s: the -1, a -8, that -3, some -1, his -3, he -6, it -5, title -3, name -3, noun -9
beforeFirst+first verb-past: the -8, a -5, this -8, that -11, some 1, his -10, her -4, he -8, they -10, it -5, him -3, what -4, about -7, prep -7, day -7, title 1, people -4, body -3, claim -7, verb-ing -5, name 1, noun -2, plural -4, adjective -4, ing -5
beforeFirst+first verb-ing: the -3, a -6, that -5, his -3, her -3, he -3, him -5, title -1, people -3, name -6, plural -4, adjective -1
beforeFirst+first name: verb-base -10, verb-past -8, adjective -12, adverb -5, ed -3, symbol -4
beforeFirst+first noun: that -6
beforeFirst+first plural: that -2, who 3, verb-base -1, verb-past -7
beforeFirst+first adverb: verb-past -3, noun -6, ed -3
beforeFirst+first ed: the -4, a -3, his -1, noun -6, plural -1
beforeFirst+first comma: the 2, a -3, some 3, his 3, it -5, i -3, who -3, which -2, prep -2, just -6, title 2, people 3, body 3, verb-past -2, verb-ing -5, name 3, noun 4, plural 4, adjective 3, number -1
beforeFirst+first colon: name 3
beforeFirst+first dash: name 4
beforeFirst+first bracketOpen: name -3
beforeFirst+first open: i -2, name -2
beforeFirst+first close: the 5, a 2, title 4, verb-past -5, name 1, noun 3
beforeFirst+first symbol: name -1, number -9
side+beforeFirst 1: that 4, he -5, who 2, which 5, what 6, how 3, when 4, if 2, as 5, because 5, before 2, and -2, but 2, to -6, of -7, by -10, in -6, on -4, at -6, with 1, from -9, about -2, against -5, than -1, out -1, prep -5, not -4, be -4, have -2, do -2, modal -3, also -4, later -1, just -3, day -3, month -3, time -1, person -4, people -2, body -5, document -3, statement -3, claim 1, verb-base -3, verb-s -2, verb-past -1, verb-ing -3, name -3, plural -2, adverb -3, ed -5, comma 1, colon 6, semicolon 2, dash 4, bracketOpen -1, close 6, symbol -4
side+beforeFirst 2: none 2, that -1, he -4, as 1, and -2, but 4, to -5, of -15, by -6, in -9, on -7, at -9, for -7, with -7, prep -4, be -6, have -5, just -1, person -6, body -11, verb-base -8, verb-past -1, verb-ing -4, name -6, plural -5, adverb -5, ed -3, comma 1, dash -5, bracketOpen -3, close 1
side+beforeFirst 3: none 1, that -9, he -2, i -2, who -1, when -1, if -8, as -1, because -4, before -3, and -1, but 2, to -7, of -10, by -8, in -12, on -8, at -9, for -5, with -6, from -9, about -5, prep -12, not -3, be -5, have -9, do -2, modal -4, later 2, just -3, day -2, person -6, people -2, body -5, document -2, claim -6, verb-base -5, verb-s -2, verb-past -6, verb-ing -3, name -4, plural -3, adverb -5, ed -2, comma 3, dash -1, bracketOpen -2, open -3, close -4, symbol -2
side+beforeFirst 4: as -9, to 3, of -1, by 4, in 2, on -2, at -4, for -8, with -1, from 4, about -16, against -8, out -10, prep 1, just -4, day -6, claim -2, verb-base -7, verb-s -2, verb-past -1, verb-participle -1, verb-ing -8, noun -4, adverb -6, ed -1, colon -13
side+beforeFirst 5: as -15, to -7, of 2, by 2, in -7, on -5, at -4, for -7, with -6, from 5, about -9
last: that -2
last: his 1
last: he -2
last: they -1
last: it -3
last: i -1
last: him 1
last: self -2
last: who -1
last: which -1
last: what -4
last: because -7
last: before -5
last: and -11
last: but -9
last: by -8
last: day -1
last: month -2
last: people 2
last: body 1
last: statement -2
last: claim -1
last: verb-base 1
last: verb-s -1
last: verb-past -2
last: verb-ing -1
last: name 1
last: noun -2
last: plural 2
last: adjective -2
last: ed -1
last: ing -2
last: number -2
last: comma 1
last: dash -1
last: bracketClose 1
last: possessive 2
last: symbol -1
side+last 1: that -2, some 2, his 1, her 2, he 1, they 1, it -1, i 2, you 2, somebody 3, who 2, which 1, because -7, before -5, and -11, but -9, by -8, day 1, person 1, people 1, body 2, document 1, statement -2, verb-base 1, verb-s -1, verb-past -2, verb-ing -1, name 2, noun -1, plural 1, adjective -2, ing -2, number -1, possessive 2, symbol -1
side+last 2: comma -1, dash -1, bracketClose 1
side+last 3: he -2, they -3, it -2, i -5, you -5, him -2, who -2, which -2, what -4, day -7, time -9, title -2, person -1, people -1, body -7, document -5, statement -4, claim -6, name -1, noun -1, plural -3, comma 1
side+last 4: some -4, her -2, he -7, they -4, it -10, self -6, who -11, which -6, what -6, month -1, time -1, title -1, person -1, body 1, statement -3, claim -1, name -2, plural -2, number -1, bracketClose -4
side+last 5: some -4, he -7, it -6, him -6, who -5, day -6, time -6, title -2, person -7, body -1, document -4, statement -3, claim -6, name -1, noun -1, plural 1, ed -8, number -7
afterLast: the -8
afterLast: a -11
afterLast: this -4
afterLast: that 1
afterLast: some -3
afterLast: his -3
afterLast: he -9
afterLast: they -2
afterLast: it -4
afterLast: who -3
afterLast: when -1
afterLast: if -1
afterLast: because -2
afterLast: before -2
afterLast: and -6
afterLast: or -9
afterLast: to -4
afterLast: of -10
afterLast: by -11
afterLast: in -5
afterLast: on -2
afterLast: at -8
afterLast: for -4
afterLast: with -4
afterLast: from -7
afterLast: about -1
afterLast: against -10
afterLast: than -9
afterLast: out -8
afterLast: prep -4
afterLast: according -6
afterLast: not -2
afterLast: be -5
afterLast: modal -2
afterLast: also 2
afterLast: later -2
afterLast: just -1
afterLast: day -4
afterLast: statement 1
afterLast: verb-s 1
afterLast: verb-past 3
afterLast: verb-participle -6
afterLast: verb-ing -4
afterLast: noun -5
afterLast: adjective -6
afterLast: ed -1
afterLast: ing -3
afterLast: stop 6
afterLast: colon 2
afterLast: dash 1
afterLast: bracketOpen -5
afterLast: bracketClose 2
afterLast: open -2
afterLast: symbol -9
side+afterLast 1: the -6, a -9, that 3, some -1, to -2, not -3, be -4, do 1, also 3, later -1, statement 1, verb-base 3, verb-s 2, verb-past 4, verb-participle -6, verb-ing 1, noun -3, adjective 2, ed -1, comma -5, colon 1
side+afterLast 2: according -6, be -2, have 1, modal -2, also -2, later -4, verb-s -1, verb-past 1, verb-ing -7, adverb -1
side+afterLast 3: to -3, do -4, modal -5, also -1, later -2, just 1, verb-base -5, verb-s -5, verb-past -1, verb-ing -1, adverb -1
side+afterLast 4: none 2, the -2, a -8, that -1, some -9, his -1, he -7, who -4, when -1, as -1, because -2, before -6, and -6, but -2, or -8, to -7, of -9, by -9, in -4, on -5, at -8, for -7, with -7, from -8, about -2, against -8, than -6, out -6, prep -3, be -4, have -11, do -9, modal -6, later -3, just -4, day -4, verb-base -13, verb-s -12, verb-past -12, verb-ing -6, adjective -12, adverb -5, ed -7, ing -7, comma 4, stop 7, colon 2, dash -2, bracketOpen -4, bracketClose 3, open -2, symbol -7
side+afterLast 5: the -4, some -6, and -6, of -6, in -2, on 2, for 1, with -2, from -4, about -1, prep -3, be -1, have -1, modal -3, verb-base -9, verb-s -5, verb-past -3, verb-ing -3, adjective -7, ed -5, comma -2, stop -1, dash 1
last+afterLast that: verb-past 1
last+afterLast some: some -5, to 3, of -7, than -7, be 1, have 1, adjective -5, adverb -3, stop -1
last+afterLast his: claim 3
last+afterLast her: claim 3
last+afterLast he: be -7, have -3, modal -2, also 4, later 3, just 3, verb-s -2, verb-past 2, adverb 1
last+afterLast they: be -1, have -2, do 1, modal -1, verb-base -2, verb-past -2, adverb 3
last+afterLast it: be -5, have -1, do 3, modal -2, verb-past -2
last+afterLast i: be -2, have -1, modal -1, verb-base -1, verb-past 3
last+afterLast you: verb-base -2
last+afterLast him: to 1, stop -3
last+afterLast who: be -3, have -1, modal -1, verb-base 2, verb-s -2, verb-past -1, ed -1
last+afterLast which: be -3, have -3, verb-past 1
last+afterLast before: verb-ing -8
last+afterLast and: be -2, have -6, verb-base -5, verb-s -4, verb-past -8, verb-ing -7
last+afterLast but: verb-past -5
last+afterLast by: verb-ing -8
last+afterLast day: verb-past -2, comma -3, stop -1
last+afterLast time: verb-past 1, comma -2, stop -1
last+afterLast title: of -4, have -1, verb-past 2, comma -1, stop 1
last+afterLast person: who -4, to -6, of -7, be -3, verb-base -5, verb-s 2, verb-past 2, verb-ing 1, comma 1, stop 4
last+afterLast people: that 1, who -7, and -5, to -2, in -3, have -1, modal 1, verb-base 2, verb-past -1, adverb 1, ed -3, comma -3, stop -1
last+afterLast body: that -1, and -8, to -3, of -3, in -1, be 1, have -1, do -1, verb-base -3, verb-s -2, verb-past -2, verb-ing -3, adverb 3, comma 1, stop 3
last+afterLast document: that -2, verb-s 1, verb-past -2, verb-ing 3, comma 1
last+afterLast statement: be -3, verb-past -2, verb-ing -2, stop -3
last+afterLast claim: that -6, to -7, of -5, for -6, be -3, verb-past -1, comma 2, stop -6
last+afterLast verb-base: verb-s 1, comma -8
last+afterLast verb-s: verb-base 3
last+afterLast verb-past: comma -6
last+afterLast name: that 2, as -5, and -6, of -4, in 1, on 1, for -1, be -3, have -1, modal -4, later 1, just -1, verb-base -7, verb-s -1, verb-past 2, verb-ing -1, adjective -8, adverb 1, comma -1, colon 2, dash 1, open -3, possessive 2, symbol -5
last+afterLast noun: the -4, a -5, that -9, some -7, his -4, as -8, because -6, and -4, to -7, of -11, in -9, on -8, at -6, for -9, with -1, from -9, about -8, out -5, prep -8, be -1, have -1, modal -5, just -1, claim 2, verb-base -5, verb-past 1, verb-ing -3, adjective -9, adverb -2, ed -2, ing -6, comma -1, stop 1, dash -4
last+afterLast plural: of -8, in -9, for -8, from -4, modal -2, verb-base -1, verb-s -1, verb-ing 2, ed -3, comma -5, stop 1
last+afterLast ed: the -5, to -7, by -4, in -5, comma 1, stop -1
last+afterLast number: ed 2, comma -6, stop 1
last+afterLast comma: according -6, be -3, have -1, do -1, modal -1, also -2, later -4, verb-s -2, verb-past 1, verb-ing -5, adverb -3
last+afterLast dash: verb-past -1
last+afterLast bracketClose: verb-past 1
last+afterLast possessive: claim 3
length: 1 1
length: 2 -1
length: 3 -1
length: 4 -1
length: 5 -2
length: 6 -2
length: 7 -2
length: 8 -1
length: 10 -6
side+length 1: 1 2, 3 -1, 4 -2, 5 -2, 6 -3, 7 -4, 8 -7, 9 -14
side+length 2: 2 -4, 3 -6, 4 -6, 5 -7, 7 1, 9 -1
side+length 3: 1 -2, 2 -3, 3 -1, 4 -1, 5 -2, 6 -2, 7 -3, 8 -4
side+length 4: 1 -2, 2 -1, 3 -2, 4 -1, 5 -1, 6 -1, 7 -1, 9 2, 10 -6
side+length 5: 1 -2, 2 -1, 5 -1, 6 -1, 8 -2, 9 -5
first+length the: 2 2, 3 1, 4 1, 5 -1, 6 -2, 7 -4, 8 -8, 9 -5
first+length a: 2 -5, 3 1, 4 -1, 6 -1, 7 3, 8 1, 9 -4
first+length this: 2 -1, 3 -1, 4 -3, 6 -4, 7 -2, 8 -2
first+length that: 1 3, 2 -3, 3 -3, 4 -3, 5 -8, 6 -6, 7 -6, 8 -12, 9 -7
first+length some: 1 -1, 2 -1, 4 1, 5 -2, 6 2, 8 -4, 9 -1
first+length his: 1 5, 3 1, 4 -3, 5 -4, 6 -3, 7 -6, 8 -7, 9 -3
first+length her: 1 3, 2 -2, 3 -3, 4 -4, 5 -3, 7 -5, 8 -11, 9 -4
first+length he: 1 3, 3 -5, 4 1, 5 -5, 6 -6, 7 -9, 8 -7, 9 -7
first+length they: 1 2, 6 -6, 7 -6, 8 -7, 9 -6
first+length it: 1 1, 5 -3, 6 -8, 7 -7, 8 -6, 9 -7
first+length i: 1 2
first+length you: 1 2
first+length him: 7 -5, 8 -2
first+length who: 1 4, 6 -8, 7 -8, 8 -6
first+length which: 1 3, 2 -7
first+length what: 1 -3, 2 -4, 8 -3
first+length about: 6 -3, 7 -5, 8 -1
first+length prep: 3 -1, 4 -2, 5 -8, 6 -4, 7 -7, 8 -4, 9 -4
first+length not: 6 -2, 7 -8, 8 -5
first+length just: 2 -2, 3 -3, 4 -1, 5 -3, 6 -3, 7 -1, 8 -4, 9 -7
first+length day: 1 -5, 3 -2, 4 -5, 6 -3, 7 -4, 8 -5, 9 -4
first+length time: 1 -4, 3 -4, 7 -6, 8 -5
first+length title: 2 3, 3 1, 4 -4, 5 -3, 6 1, 7 -2, 8 -1
first+length person: 1 -5, 4 -1, 5 -2, 6 -2, 7 -4, 8 -2
first+length people: 1 -4, 2 -3, 3 -1, 4 2, 5 1, 6 3, 7 -1, 8 -4, 9 -2
first+length body: 1 -4, 3 -1, 4 1, 5 2, 6 -2, 7 -3, 8 -2
first+length document: 1 -3, 2 1
first+length claim: 1 -2, 7 -5, 8 -7
first+length verb-base: 1 -3, 2 -1, 3 -3, 4 -3, 5 -8, 6 -6, 7 -2, 8 -2, 9 -4
first+length verb-past: 1 -3, 3 -2, 5 -5, 6 -6, 7 -11, 8 -11, 9 -2
first+length verb-ing: 2 -1, 3 -2, 4 -3, 5 -6, 6 -1, 7 -3, 8 -8, 9 -6
first+length name: 2 -5, 3 -2, 5 -1, 6 -2, 7 -1, 8 2, 9 2
first+length noun: 1 -5, 2 2, 3 -1, 4 -3, 6 -3, 7 -2, 8 -1, 9 -5
first+length plural: 1 -3, 2 2, 3 -2, 4 -3, 5 -2, 6 -1, 7 1, 8 -4, 9 -4
first+length adjective: 3 -1, 4 -1, 5 -4, 6 -3, 7 -3, 8 -2, 9 -2
first+length adverb: 2 -1, 3 -1, 5 -3, 6 -2, 8 -4, 9 -4
first+length ed: 2 -4, 3 -2, 4 -1, 5 -1, 6 -6, 7 -6, 8 -6, 9 -3
first+length ing: 2 -1, 3 -7, 4 -2, 6 -5, 7 -7, 8 -3, 9 -5
first+length number: 1 -5, 2 -1, 3 -5, 4 -1, 5 1, 6 -3, 7 -4, 8 -2, 9 -1
first+length symbol: 7 -5
commas: 0 1
commas: 2 -2
commas: 3 -8
commas: 4 -1
commas: 5 2
commas: 6 -1
commas: 8 -4
commas: 9 1
side+commas 1: 0 1, 2 -5, 4 -5, 6 -6, 8 -3
side+commas 2: 2 -3, 3 -9, 5 1, 7 -1, 9 1
side+commas 3: 0 -1, 2 -9, 3 -7, 4 -10, 5 1
side+commas 4: 0 -2, 2 1, 4 -1, 8 -3
side+commas 5: 0 -1, 2 -1, 4 -3, 6 -9
commas+who 0: 0 1
commas+who 2: 0 -2, 1 -8, 2 -1
commas+who 3: 0 -7, 1 -6
commas+who 4: 0 -3, 1 -6, 2 -1
commas+who 5: 1 -1, 2 4
commas+who 6: 0 -2, 1 -4
commas+who 7: 0 -1, 2 1
commas+who 8: 0 -4, 2 -2
commas+who 9: 0 1
verbs: 0 2
verbs: 1 -1
verbs: 2 -2
verbs: 3 -6
verbs: 4 -6
side+verbs 1: 0 1, 1 -3, 2 -9, 3 -6, 4 -9
side+verbs 2: 1 -1, 3 -6, 4 -4
side+verbs 3: 0 -1, 1 -3, 2 -7, 3 -8
side+verbs 4: 0 1, 1 -1, 2 -6, 3 -2, 4 -9
side+verbs 5: 1 -2, 2 -6, 3 -4, 4 -4
people: 0 -3
people: 3 2
side+people 1: 0 -3, 1 -1, 3 1
side+people 2: 0 -6, 1 -3, 3 2
side+people 3: 0 -3, 1 -4, 3 -1
side+people 4: 0 -2, 1 1
side+people 5: 0 -4
farther: 1 -2
farther: 2 -1
farther: 3 -1
farther: 4 -2
farther: 5 -1
farther: 6 -2
farther: 7 -2
farther: 8 -2
farther: 9 -2
farther: 10 -2
farther: 11 -4
side+farther 1: 1 -1, 2 -1, 3 -1, 4 -6, 5 -4, 6 -6, 7 -7, 8 -4, 9 -7, 10 -13, 11 -11
side+farther 2: 0 -9, 1 -2, 4 1, 5 -2, 6 -1, 7 -2, 9 -1, 11 -4
side+farther 3: 1 -4, 2 -3, 3 -4, 4 -5
side+farther 4: 0 -1, 1 -2, 2 -1, 5 -2, 6 -3, 7 -3, 8 -4, 9 -1, 10 -4
side+farther 5: 0 1, 1 -1, 3 -3, 4 -8, 6 2, 7 -7, 8 -8, 9 -8, 10 -3
auxiliary+side 0: 0 -5, 1 1, 3 -1, 4 1
auxiliary+side 7: 0 6, 1 -6, 2 -3, 3 -11, 4 -1, 5 2
auxiliary+side 8: 0 7, 1 -8, 4 -4, 5 -1
auxiliary+side 10: 0 4, 1 -5
auxiliary+side 14: 0 -13, 1 4, 3 -2, 4 -1, 5 -6
auxiliary+side 21: 0 -3, 1 1, 3 -1, 4 -3, 5 -1
auxiliary+side 28: 0 -3, 1 3, 3 -7, 4 -6, 5 -5
auxiliary+side 35: 0 -3, 3 3, 4 -9, 5 -5
beforeCue+side none: 0 8, 5 -5
beforeCue+side that: 1 -2, 3 -9, 4 1
beforeCue+side some: 0 -2, 1 2, 3 -4, 4 -6, 5 -5
beforeCue+side his: 1 1, 3 -10, 4 -3, 5 -4
beforeCue+side her: 1 2, 3 -6
beforeCue+side he: 0 -2, 1 1, 3 -17, 4 -4, 5 -7
beforeCue+side they: 0 -3, 1 1, 4 -4, 5 -8
beforeCue+side it: 1 -1, 3 -8, 4 -7, 5 -2
beforeCue+side i: 0 -5, 1 2, 3 -2, 4 -7
beforeCue+side you: 1 2, 4 -6
beforeCue+side him: 3 -5
beforeCue+side somebody: 1 3
beforeCue+side who: 1 2, 3 -12, 4 -9, 5 -4
beforeCue+side which: 0 -1, 1 1, 3 -8, 4 -2, 5 -1
beforeCue+side when: 0 7, 4 -6
beforeCue+side because: 1 -7, 3 3
beforeCue+side before: 1 -5, 3 4, 4 -8
beforeCue+side and: 0 -6, 1 -11, 3 10, 4 -13, 5 -4
beforeCue+side but: 0 -4, 1 -9, 3 4, 4 -12
beforeCue+side by: 1 -8, 3 2, 4 -7
beforeCue+side with: 3 4
beforeCue+side day: 1 1, 3 -1, 4 -4
beforeCue+side time: 1 3, 3 -4, 4 -7
beforeCue+side title: 0 -3, 1 1, 3 -4, 4 -5, 5 -6
beforeCue+side person: 0 -3, 1 1, 3 -1, 4 -7, 5 -6
beforeCue+side people: 0 -3, 1 1, 3 -10, 4 -10, 5 -4
beforeCue+side body: 0 -3, 1 3, 3 -10, 4 -8, 5 -5
beforeCue+side document: 0 -1, 1 1, 3 -9, 4 -8, 5 -1
beforeCue+side statement: 4 1
beforeCue+side claim: 0 -4, 1 1, 3 -1, 4 -1, 5 -2
beforeCue+side verb-base: 0 -1, 1 1, 3 -6, 4 -5, 5 -3
beforeCue+side verb-s: 0 3, 4 -7
beforeCue+side verb-past: 0 -2, 1 -1, 3 -1, 4 -5, 5 -1
beforeCue+side verb-ing: 1 -1, 4 -1
beforeCue+side name: 0 -4, 1 2, 3 -6, 4 -5, 5 -1
beforeCue+side noun: 0 -4, 1 1, 3 -6, 4 -4, 5 -2
beforeCue+side plural: 0 -3, 1 1, 3 -9, 4 -1, 5 -2
beforeCue+side adjective: 1 -2
beforeCue+side ed: 1 1
beforeCue+side number: 1 1, 3 -2, 4 -5
beforeCue+side comma: 0 -1, 1 -5, 2 -1, 3 2, 4 -1, 5 -3
beforeCue+side dash: 0 -2, 2 -1, 3 -2, 4 -3
beforeCue+side bracketClose: 2 1, 4 -7
beforeCue+side close: 0 -4, 3 -10, 4 2
beforeCue+side possessive: 0 -8, 1 2, 4 -3, 5 -2
atStart: 0 -1
atStart: 1 2
side+atStart 1: 0 -1
side+atStart 2: 0 -3, 1 2
side+atStart 3: 0 -3, 1 1
side+atStart 4: 0 1
distance+side 0: 1 1, 4 1
distance+side 1: 1 -5, 4 -8, 5 7
distance+side 2: 3 1, 5 -13
distance+side 3: 5 -3
distance+side 4: 3 1, 5 -4
distance+side 5: 3 -2, 5 -11
distance+side 6: 5 -12
distance+side 7: 3 -2, 5 -11
distance+side 8: 3 -5
distance+side 9: 3 -10
distance+side 10: 3 -4
first+second the: some -2, just -4, time -1, title 1, person 1, body 1, document -2, statement -1, claim -2, verb-ing 1, name 1, noun -3, plural -1, adjective -4, adverb -2, ed 4, ing -5, number -2
first+second a: some -3, title -1, person 1, document 3, statement -2, claim -7, verb-ing -1, name -1, noun -4, plural -1, adjective -3, adverb -2, ed 2, number -1
first+second this: time -6, noun -4, plural -5
first+second that: none 3, the -6, a -5, some -6, his -6, he -6, they -3, it -4, just -5, title -8, people -3, verb-ing 1, name -6, noun -2, plural -7, number -4, comma -3
first+second some: none -1, the -1, some 1, of 2, in 2, time -9, person 1, name 4, noun -2, plural -5, adjective -4, ed -1
first+second my: noun -2
first+second his: none 5, person 2, people -4, body 1, statement -3, claim -7, name -5, noun -4, plural -5, adjective -3
first+second her: none 3, body 2, claim -6, noun -8, plural -2
first+second he: none 3, and 5, be -7, have -9, do -6, modal -7, verb-s -7, verb-past -11, ed -3, possessive -5
first+second they: none 2, be -7, have -5, modal -4, verb-base -7
first+second it: none 1, be -6, modal -5, verb-past -4, possessive -7
first+second i: none 2
first+second you: none 2
first+second him: comma -5
first+second self: as -5
first+second who: none 4, be -6, have -4, verb-past -8
first+second which: none 3
first+second what: none -3, he -2
first+second about: the -5
first+second prep: the -4, a -4, name -2
first+second not: verb-base -6
first+second just: some 2, time -5, comma -9
first+second day: none -5, that -7, time -4, comma -7
first+second month: comma -3
first+second time: none -4, comma -6
first+second title: name 1
first+second person: none -5, of -7, name 1, comma -5
first+second people: none -4, that -7, who 1, and 2, to 2, of 3, verb-base 1, comma -1
first+second body: none -4, name 1
first+second document: none -3
first+second claim: none -2
first+second verb-base: none -3, the -8, a -5, that -1, some -6, his -4, to -5, in -2, on -4, for -1, out -7, name -1, noun -3, plural -1, comma -7
first+second verb-past: none -3, the -10, a -7, that -4, some -6, his -3, to -6, by -7, in -6, on -5, out -5, noun 1, comma -8
first+second verb-ing: the -6, a -6, his -7, to -2, out -5, name -2, noun -7, plural -2
first+second name: that -3, as -6, and -1, to -9, of -4, in -3, on -5, for -5, be -15, have -11, modal -5, title 4, person 4, people 2, verb-base 4, verb-s -1, verb-past -10, name 2, noun -2, plural -1, adjective 2, ed -7, comma -6, stop -2, dash -7, bracketClose -9, symbol 1
first+second noun: none -5, the -7, that -6, some -7, and -1, to -6, of -11, in -11, on -6, for -7, be -7, people 4, document 3, claim -3, verb-s -9, name 1, noun -2, plural 2, adjective -4, comma -8
first+second plural: none -3, and -3, to -3, of -2, comma -4
first+second adjective: to -5, person -1, people 2, name 2, noun -7, plural -2, comma -3
first+second adverb: verb-past -4, noun -5, comma -2
first+second ed: in -5, noun -3
first+second ing: the -5, name -4, noun -2, plural -1
first+second number: none -5, people -2, name -1, noun 5, plural -3, comma -8, symbol 1
first+second symbol: name -6, number -8
last+people that: 0 1, 1 -6, 3 -8
last+people some: 1 -4, 3 -1
last+people his: 0 3, 3 -7
last+people her: 3 -3
last+people he: 1 -11, 3 -15
last+people they: 1 -9, 3 -12
last+people it: 0 -1, 1 -8, 3 -7
last+people i: 1 -7, 3 -5
last+people you: 0 2
last+people him: 0 -1, 1 -3, 3 1
last+people self: 0 -6
last+people somebody: 1 1
last+people who: 0 3, 1 -7, 3 -15
last+people which: 0 1, 1 -7, 3 -11
last+people what: 0 -3
last+people and: 0 -8, 1 -6, 3 -6
last+people but: 0 -6, 1 -4, 3 -5
last+people by: 0 -4, 3 -5
last+people day: 0 -4, 1 -1, 3 2
last+people month: 0 -3, 3 -1
last+people time: 0 -3, 3 2
last+people title: 1 -1
last+people people: 1 1, 3 2
last+people document: 3 -1
last+people statement: 0 -1, 1 -5, 3 -4
last+people claim: 0 1, 1 -3, 3 -4
last+people verb-base: 0 -2, 1 1, 3 1
last+people verb-s: 0 -3, 1 4
last+people verb-past: 0 -2, 1 -2, 3 -5
last+people verb-ing: 0 -4
last+people name: 1 -2, 3 1
last+people noun: 0 -3, 3 -1
last+people plural: 0 -2, 3 -1
last+people adjective: 0 -1
last+people ed: 0 -2, 3 -2
last+people number: 0 -3, 1 -2, 3 1
last+people comma: 0 -4, 1 -3, 3 2
last+people dash: 3 1
last+people bracketClose: 1 -4, 3 3
last+people possessive: 1 4, 3 -1
last+people symbol: 0 -3
sort+first say: none -8, the -1, a -2, this -2, that -3, some -1, his -2, her -2, he 1, they -4, i -5, you -2, who -3, what -5, about 1, prep -4, not -5, day -6, time -2, title 2, person -1, people 1, claim -6, verb-base -1, verb-past -1, verb-ing -1, name 1, noun -1, plural -3, adjective -1, adverb -2, ed -2, ing -1, number 2, symbol -5
sort+first add: none -3, a -2, that -6, some -1, his 1, he -1, title 2, verb-past -3, verb-ing -4, name 1, noun -3
sort+first state: none -2, the -3, a -2, that -3, his -2, he 3, it 1, day -4, verb-base -5, verb-past -4, name 2, noun -9
sort+first argue: none -4, the -2, a -3, that -7, some -3, his -2, he 1, who 1, title 1, people -1, verb-base -2, verb-past -3, name 1, noun -2
sort+first tell: none -2, a -2, some 1, his -1, he 2, him -3, title -2, people -7, verb-past 1, name -2, noun -1, plural -1
sort+first warn: name -2
sort+first ask: none 3, a 2, he -2, verb-base -5, name -3, noun 2
sort+first believe: none -1, the -1, a -5, that -4, he 1, they 2, i 5, people -1, name 3, noun -3
sort+first feel: none -4, the -2, a -4, that -2, some 3, verb-base -5, name 2
sort+first see: the -3, a -7, some -1, he 1, title -3, people 2, name -3
sort+first know: none 2, the -3, a -3, that -1, some 2, he -3, i 2, name -4, noun -3
sort+first want: none -8, the -1, a -1, some -2, he 3, verb-base -6, name -2, noun -6
sort+first intend: none 1, the -2, a -3, some -2, he 1, verb-base -10, name -2, noun -12
sort+first demand: none -1, the -4, he -1, title 1, people -1, verb-base -8, name -2, noun -2
sort+first call: none -1, the -2, a -5, his -1, her -2, he 2, who -1, title 3, verb-base -8, verb-past -7, name -1, noun -2, plural -1
sort+first deny: the 1, name 1
sort+first reject: none -5, the -1, a -5, noun -3
sort+first confirm: none -2, the 1, that -3, he 4, name 1
sort+first agree: none -2, the -1, a -3
sort+first doubt: name -4
sort+first decline: the 3, verb-base -5, name 2
sort+first promise: none -5, the -2, a -3, some -2, he -1, verb-base -6, name -1, noun -2
sort+first criticize: none -1, a -4, his -5, who -1, title -2, people 1, verb-past -1, verb-ing -6, noun -2, plural 2
sort+first praise: none -6, the -4, a 1, some -3, her -5, he 1, who 2, title -2, people -5, verb-base -5, verb-past -1, verb-ing -1, name -3, noun -1, plural -1, ing -3
sort+first show: none -5, the -1, a 6, his -2, he -2, title -4, people -2, body -1, verb-base -4, verb-past -1, verb-ing -2, name -5, noun 1, plural 2, number -6
sort+first suggest: none -4, a -3, that -4, some -1, he 1, title 2, verb-past -2, name 1, noun -2
sort+first report: none -5, the 1, a -2, that -5, some -4, his -4, he 2, title -1, verb-base -3, verb-past -7, verb-ing -7, name 1, noun -2, adjective -2
sort+first detail: the -1, some -3, he 1, name -1, noun -4
sort+first talk: none -5, the -4, name 1, noun -7
sort+first predict: none -1, the -1, that -2, name 1
sort+first decide: none -5, the 1, name -5, noun -2
sort+first love: the -3
sort+first emotion: none -6, the -3, some 3, name 2
sort+first release: a -2, name 2
sort+first point: none -4, the -1, that -4, name 1
sort+first search: the -1
sort+first allow: the 1
sort+first try: the -1
sort+first give: the -1, name 2
sort+first make: none -3, the -1, a -2, he 1, name 1, noun -1
sort+first go: none 7, the -3, a 1, that -1, some -2, he -1, verb-base -5, name -5, noun -2
sort+first do: none -2, the -3, a -1, his -5, verb-past -1, name -2, noun -5, adjective -1
sort+first claim: none 1, the -1, a -5, that -4, some -1, his 4, her 3, he -1, prep -1, just -2, verb-base -8, verb-past -7, verb-ing -3, noun -5, adjective -1, ed -7
sort+first statement: the -1, name 1
sort+first according: none -8, the 1, a 1, his -1, just -2, title -2, people -3, verb-past -2, verb-ing -1, name -2, plural -5, number -5
sort+first colon: none -3, name 2
sort+first unlisted: none -1, a -3, some -2, his -3, he -1, who 1, title 2, people 3, verb-base -7, verb-past -6, name -2, noun -2
sort+last say: none -8, some -3, they -4, i -5, you -2, him -2, who -7, which -1, and -6, day 1, title -1, person 2, people -2, statement -5, claim -6, verb-base -2, name -2, noun 3, plural -2, ed -1, number 1, comma -1, dash -1, bracketClose 1
sort+last add: none -3, who -2, person 2, people 2, body -2, name 3, noun -3, plural -4, comma -2
sort+last state: none -2, some -1, he 2, it 1, person -2, people -1, body -1, document 1, claim -2, noun -6, plural -4, comma -1
sort+last argue: none -4, he 2, they 1, who 1, people -2, body 1, name -1, noun -5, plural -2, comma -3
sort+last tell: none -2, he 3, person 2, people -2, body -4, noun -1, plural -1
sort+last ask: none 3, he -3, person 4, people -2, body -1, name 1, noun -2, plural -2
sort+last believe: none -1, he 1, they 2, i 2, who 1, people -1, body -2, noun -3, plural -3
sort+last feel: none -4, who 2, body 1, noun -3, comma -3
sort+last see: they -3, people 2, body -3, name -3, noun -6, plural -1, comma -1
sort+last know: none 2, he -3, i 1, who -2, body -2, name -2, noun -4, comma -1
sort+last want: none -8, he 1, they 1, who 2, people -1, noun -5
sort+last intend: none 1, who -2, people -4, name -2, noun -4, plural -3, comma -2
sort+last demand: none -1, he -1, who -1, and -4, people -2, body -1, name 1, noun -1, plural -1, comma -3
sort+last call: none -1, he 1, they -2, who -1, and -4, title 1, person -2, body -6, claim -1, name -1, noun -3, plural -2, comma -1
sort+last deny: he 1, name 2
sort+last reject: none -5, who 1, name -3, noun -4, comma -1
sort+last confirm: none -2, he 2, people -1, body -1, name 1, comma -3
sort+last agree: none -2, noun -4, plural 1
sort+last doubt: name -2
sort+last decline: body 2, name 2
sort+last promise: none -5, and -3, people -2, name -1, noun -4, plural -3, comma -2
sort+last criticize: none -1, he -1, it 1, who -2, and -5, person -2, people -1, body -1, claim -5, noun -7, comma -2
sort+last praise: none -6, some -4, they -1, which 1, and -4, people -2, claim -6, noun -3, plural -2, comma 1
sort+last show: none -5, some -1, he -4, who -3, day 1, person -3, people -4, body -1, document 2, verb-base 1, name -2, noun 1, plural 1, number -2, comma -3
sort+last suggest: none -4, he 1, person 1, people 1, document -1, noun -3, plural -6, comma -4
sort+last report: none -5, he 2, who -4, person -1, people -2, body -3, document -4, name 3, noun -1, plural -3, comma -1
sort+last detail: he 2, name -1, noun -4, plural -4
sort+last talk: none -5, people -1, name -1, noun -4
sort+last predict: none -1, he 2, name -1, noun -3
sort+last decide: none -5, people 1, name -2
sort+last love: name -2
sort+last emotion: none -6, people 4, name 2, noun -3, comma -4
sort+last release: he 3, body -3, name 1, noun -2, comma -2
sort+last point: none -4, noun -5, plural -3
sort+last search: name -1, noun -4, plural -2
sort+last allow: noun 1, plural -3
sort+last give: he -1, noun -5
sort+last make: none -3, who 1, body -2, noun -2, plural -1, comma -2
sort+last go: none 7, he -3, who -1, people -2, body -3, name -6, noun -2, plural 1, comma -5
sort+last do: none -2, some -3, he -1, it 3, who -1, people 1, name -1, noun -1, plural -2, comma -5
sort+last claim: none 1, some -1, his 2, her 1, he 2, who -3, and -3, person -4, people 3, body 2, claim -1, verb-past -2, name -1, noun -2, plural -1, comma -2, possessive 2
sort+last statement: name -1, noun -3
sort+last according: none -8, he -3, person -1, people -2, body -3, claim 3, noun 1, plural -1, comma -6
sort+last colon: none -3, name 2, noun -3
sort+last unlisted: none -1, he -2, they 2, who 1, which -1, people 3, name 1, noun -1, comma -2
who: 1 -1
who: 2 3
side+who 1: 1 -2, 2 -9
side+who 2: 0 -2, 1 -3, 2 5
side+who 3: 0 -1, 1 -6, 2 -3
side+who 4: 0 -1, 1 -3, 2 2
side+who 5: 1 -11, 2 -5
ofs: 1 -2
ofs: 2 -2
ofs: 3 -3
ofs: 4 -2
ofs+length 0: 1 1, 3 -1, 4 -2, 5 -2, 6 -2, 7 -1, 8 -3, 9 -6
ofs+length 1: 2 -5, 3 -1, 5 -2, 6 -1, 7 -3, 8 -1, 9 -2
ofs+length 2: 5 1, 6 -2, 7 -1, 8 -2, 9 -3
ofs+length 3: 7 -4, 8 -1, 9 -2
ofs+length 4: 8 -5, 9 -1, 10 -5
afterLast+afterAfter the: claim -6, name -3, noun -6
afterLast+afterAfter a: noun -6
afterLast+afterAfter that: the -3, he -3, modal -1, verb-past 1
afterLast+afterAfter he: verb-past -5
afterLast+afterAfter as: the -1
afterLast+afterAfter and: the -3, some -2, verb-base -5, verb-ing -5, name -5, noun -10, plural -4, adjective -5
afterLast+afterAfter to: the -2, be -4, verb-base -2, name -5, noun -2
afterLast+afterAfter of: the -4, a -6, some -6, his -7, body -7, verb-ing 1, name -7, noun -8, plural -4, adjective -3
afterLast+afterAfter in: the -5, a 4, month -7, name -11, noun -8
afterLast+afterAfter on: the -8, day 3, name -4, noun -4
afterLast+afterAfter at: the -4
afterLast+afterAfter for: the -8, name -8, noun -5
afterLast+afterAfter with: the -5, name -4
afterLast+afterAfter from: the -8, name -6
afterLast+afterAfter about: the -3
afterLast+afterAfter prep: the -1, name -7
afterLast+afterAfter according: to -6
afterLast+afterAfter not: verb-past -1
afterLast+afterAfter be: the -2, a -1, some -4, in -1, prep -2, not -2, also 1, later -3, verb-base -1, verb-past -15, verb-participle -5, verb-ing 8, adjective -1, adverb -5, ed -2, ing -2, open -4
afterLast+afterAfter have: to -5, not -1, be -4, also -3, later -3, verb-past 3, verb-participle 1, adjective -3, adverb 1, ed -1
afterLast+afterAfter do: verb-base -1
afterLast+afterAfter modal: not -3, be -5, verb-base 2, adjective -2, adverb -2
afterLast+afterAfter also: verb-past 7, ed 1
afterLast+afterAfter later: verb-s 1, verb-past -1
afterLast+afterAfter just: verb-past 2
afterLast+afterAfter claim: that -2, to 1, for -2, about -6, name 2
afterLast+afterAfter verb-base: the -1, a 1, that 2, his 2, he -1, they 2, it 1, him 1, and -3, to -5, of -5, in -3, for -1, about 1, out 1, be -3, title -2, person -5, people -1, verb-past -3, name -1, noun -1, plural -2, comma -3, stop -1
afterLast+afterAfter verb-s: a 2, that -1, some -2, her 1, he 2, it -1, self 1, as -1, and -1, to -6, in -2, for 1, out 1, prep -3, verb-ing 3, name 4, noun -2, comma -3, stop 2, open 1
afterLast+afterAfter verb-past: the 1, a 2, that 3, some -2, his 3, he 3, they 1, it 2, him 1, self 1, how -2, when -3, as -4, before 2, and 2, to -4, of -4, by -6, in -3, on 1, at 1, about -2, against 2, out 2, prep -4, be -1, modal -3, later -1, just -2, day -1, title -1, claim -1, verb-base -2, verb-s -1, verb-ing 1, name 3, noun -2, adjective -3, adverb -1, ed -5, ing 1, stop 2, colon 3
afterLast+afterAfter verb-ing: the -2, a -3, that -6, some -4, his -2, he -3, it -3, him -4, to -1, in -3, for -3, out -2, title -2, people -1, name -1, noun -5, plural -3, adjective -1, comma -3
afterLast+afterAfter noun: to -1, claim -4
afterLast+afterAfter adjective: person -8, claim 1, noun -5, plural -4
afterLast+afterAfter adverb: verb-base -1, verb-s 1, verb-past 1, verb-ing -3
afterLast+afterAfter ed: a 2, his -1, her 2, by -3, in -5, on 1, at -1, with -1, about 3, out -1, people -2, name -4, noun -4, plural -2
afterLast+afterAfter comma: the -2, a -10, some -1, he -1, who 2, which 1, because 2, and -4, prep 2, according -6, be -5, have -3, verb-base -4, verb-s -3, verb-past 1, verb-ing -3, name -3, noun -2, adverb -4, ed -2, number -2
afterLast+afterAfter stop: none 4, open 8
afterLast+afterAfter colon: name 4, open -1
afterLast+afterAfter possessive: claim 3, verb-ing -1
side+quoteNear 0: 1 -6, 2 -2, 3 -1
side+quoteNear 1: 2 -5, 3 1, 6 -2
side+quoteNear 2: 3 1, 6 -2
side+quoteNear 3: 1 -10, 2 2, 3 -2, 7 -7
side+quoteNear 4: 1 2, 2 -1, 3 -4
side+quoteNear 5: 2 -3, 3 1
first+last the: some -1, he -9, they -7, it -5, i -6, him -3, who -7, which -6, and -5, time -1, title 4, person 1, people -6, body 2, document 2, claim -2, verb-base 1, name -1, plural -1, ed -1, number -3, comma 1, dash 3
first+last a: some -3, he -6, who -9, and -4, day 1, time 2, people -2, body 1, document 1, statement -1, claim -4, verb-base 3, name 2, ed -6, comma -2
first+last this: name -3, noun 1, plural -3
first+last that: that 3, some -2, he -5, they -3, it -3, him -3, who -3, title -4, person -2, people -6, body -3, document -4, claim -1, name -6, noun -3, plural -4, ed -5, number -3, comma -2
first+last some: some -1, he -7, who -1, person 3, people 1, document -2, claim -2, name -1, noun 1, plural 1, comma 1
first+last his: his 5, he -5, person 3, body 2, statement -3, claim -2, name -2, noun -5, plural -3, comma -2
first+last her: her 3, body -1, name -3, noun -4, plural -1
first+last he: he 3, body -5, name -5, noun -6, comma -3
first+last they: they 2, name -6, noun -7
first+last it: it 1, name -5, noun -6, plural -5
first+last i: i 2
first+last you: you 2
first+last him: name -2, noun -6
first+last who: who 4, name -3, comma -4
first+last which: which 3
first+last what: what -3
first+last about: name -7, noun -2
first+last prep: he -3, name -5, noun -2, comma -4
first+last not: name -5
first+last just: he -8, name -4, noun -2, plural -1, comma -5
first+last day: he -3, day -5, name -8, noun -3, comma -4
first+last month: name -4
first+last time: time -4, name -6
first+last title: he -6, who -8, title -5, person 2, name -1, noun -4, plural -2, comma 2, bracketClose 4
first+last person: person -6, name 1, comma -4
first+last people: who -10, people -3, body 1, name 1, noun 2
first+last body: body -4, name 2, noun -3, comma 1
first+last document: document -3, name 2
first+last claim: claim -2, name -7
first+last verb-base: some -6, he -5, they -4, it -4, i -3, who -4, and -2, person -1, people -3, body -8, claim -1, verb-base -3, name -2, noun -6, plural -1, comma -2
first+last verb-past: he -7, who -5, and -4, people -1, body -1, verb-past -3, name -2, noun -6, plural -4, comma -7
first+last verb-ing: he -4, people -3, body -5, name -3, noun -4, plural -2, comma -4
first+last name: some -1, he -10, they -5, it -5, him -1, who -8, which -8, and -5, day -3, time -1, person -2, people 1, document -1, statement -3, claim -2, verb-base -2, verb-s 1, plural -1, ed -2, number -1, comma 1, dash -3, bracketClose -2, possessive 8
first+last noun: some -1, he -4, they -6, it -3, who -3, and -5, person -2, people 2, body -4, claim -2, name -1, noun -3, comma -3
first+last plural: he -3, people -2, name -1, noun 1, plural -1
first+last adjective: he -3, people 2, body -7, name -1, noun -7, plural -2, comma -2
first+last adverb: he -4, name -1, noun -1, comma -3
first+last ed: name -1, noun -1, comma -5
first+last ing: name -2, noun -5, plural -3
first+last number: he -5, people 2, noun 2, plural -4, number -5, comma -6
first+last symbol: name -6
beforeFirst+farther none: 0 -2, 1 2, 3 2, 4 2, 6 1, 7 -1, 11 -4
beforeFirst+farther that: 0 -1, 1 2, 2 -1, 3 -1, 4 1
beforeFirst+farther he: 1 -7, 2 -6
beforeFirst+farther who: 0 2, 1 1
beforeFirst+farther which: 0 2
beforeFirst+farther what: 0 2
beforeFirst+farther when: 0 1, 1 3
beforeFirst+farther as: 0 2, 1 -3, 2 -4, 3 -3, 4 -7, 5 -3
beforeFirst+farther because: 0 -1, 1 4, 2 4
beforeFirst+farther before: 0 2, 1 1, 2 -1, 3 -2
beforeFirst+farther and: 0 -2, 1 -1, 2 -1, 3 -3, 4 -2, 5 -1
beforeFirst+farther but: 0 -1, 1 2, 2 4, 3 1
beforeFirst+farther to: 2 -1, 3 -1, 4 -4, 5 -3, 6 -6, 7 -7, 8 -6, 9 -6
beforeFirst+farther of: 0 -3, 1 -2, 2 -5, 3 -4, 4 -4, 5 -6, 6 -9, 7 -7, 8 -6
beforeFirst+farther by: 0 2, 1 -1, 2 -2, 3 -4, 4 -1, 6 -1
beforeFirst+farther in: 0 -2, 1 -5, 2 -3, 3 -11, 4 -6, 5 -10, 6 -6, 7 -5, 8 -2
beforeFirst+farther on: 0 -2, 1 -3, 2 -10, 3 -10, 4 -5, 5 -7, 6 -5, 7 -5
beforeFirst+farther at: 0 -3, 1 -8, 2 -10, 3 -1, 4 -8
beforeFirst+farther for: 0 -5, 1 -1, 2 -11, 3 -4, 4 -9, 5 -6, 6 -2
beforeFirst+farther with: 0 1, 1 -1, 2 -1, 3 -4, 4 -7
beforeFirst+farther from: 0 1, 1 -1, 2 -1, 3 -6
beforeFirst+farther about: 0 -2, 1 -9, 2 -7, 3 -5, 4 -9, 5 -4, 6 -6
beforeFirst+farther against: 0 -7, 1 -4
beforeFirst+farther than: 0 2
beforeFirst+farther out: 0 -1, 1 -7, 2 -5
beforeFirst+farther prep: 0 1, 1 -4, 2 -5, 3 -8, 4 -7
beforeFirst+farther not: 1 -1, 2 -6, 3 -5
beforeFirst+farther be: 1 -4, 2 -5, 3 -9, 4 -7, 5 -8, 6 -6
beforeFirst+farther have: 0 -1, 1 -3, 2 -3, 3 -9, 4 -7
beforeFirst+farther modal: 2 -5, 3 -1
beforeFirst+farther later: 0 1
beforeFirst+farther just: 0 -1, 1 -3, 2 -6, 3 -2, 4 -4
beforeFirst+farther day: 0 -2, 1 -2
beforeFirst+farther time: 0 1
beforeFirst+farther person: 0 -3, 1 -10, 2 -8, 3 -2
beforeFirst+farther people: 0 1, 1 -7, 2 -3
beforeFirst+farther body: 0 -2, 1 -8, 2 -7, 3 -4, 4 -7
beforeFirst+farther document: 0 -2
beforeFirst+farther claim: 0 2, 1 -5, 2 -3, 3 -9, 4 -5
beforeFirst+farther verb-base: 0 1, 1 -4, 2 -9, 3 -9, 4 -10, 5 -6, 6 -5, 7 -3, 8 -4, 9 -4
beforeFirst+farther verb-s: 0 -2, 1 -3, 2 -4, 3 -1, 4 -3, 5 -3, 6 2
beforeFirst+farther verb-past: 0 -5, 1 -4, 3 -1, 4 -1, 6 1, 7 1, 8 -1, 10 -4, 11 1
beforeFirst+farther verb-ing: 0 -3, 1 -6, 2 -11, 3 -2, 4 -6, 5 -8, 6 -6, 7 -7, 8 -4
beforeFirst+farther name: 1 -8, 2 -8, 3 -8, 4 -8, 5 -3, 6 -6
beforeFirst+farther plural: 0 2, 1 -9, 2 -9, 3 -5, 4 -6
beforeFirst+farther adverb: 0 -2, 1 -4, 2 -7, 3 -6, 4 -7
beforeFirst+farther ed: 0 -1, 1 -5, 2 -2, 3 -9, 4 -2, 5 -7
beforeFirst+farther comma: 0 2, 3 -1, 4 1, 5 -3, 6 -3, 7 -7, 8 -1, 9 -4
beforeFirst+farther colon: 0 5, 1 1, 2 -1
beforeFirst+farther semicolon: 0 1
beforeFirst+farther dash: 0 3, 1 -1, 2 -1
beforeFirst+farther bracketOpen: 0 1
beforeFirst+farther open: 0 -4
beforeFirst+farther close: 0 1, 1 1, 3 1, 4 2
beforeFirst+farther symbol: 1 -4
form+auxiliary according: 0 -1
form+auxiliary claim: 0 1
form+auxiliary verb-base: 21 -1
form+auxiliary verb-past: 8 -1, 10 -1, 14 -1
form+auxiliary verb-participle: 14 -1
form+auxiliary verb-ing: 0 -3, 8 -1, 10 -1, 35 -1
form+auxiliary ed: 0 -1, 14 -1
beforeFirst2+beforeFirst none: none 1, he -3, when -2, if -1, as 1, because -1, before -3, and 8, but 3, in -1, on -4, at -9, for 1, with -2, later 1, just 2, person -7, verb-past -3, verb-ing -5, name -5, bracketOpen 2, open -3
beforeFirst2+beforeFirst the: just -9, person -2, body -2, claim -3, name -4, ed -5
beforeFirst2+beforeFirst a: body 2, statement -3, claim 2, name -1, ed -4
beforeFirst2+beforeFirst some: of -5, than -5, ed -2, comma -2
beforeFirst2+beforeFirst he: be -5, have -3, verb-s -5, verb-past -9, ed -4
beforeFirst2+beforeFirst they: verb-base -3, verb-past -7
beforeFirst2+beforeFirst it: verb-s -3, verb-past -9
beforeFirst2+beforeFirst i: verb-base 1, verb-past -4
beforeFirst2+beforeFirst him: comma -1
beforeFirst2+beforeFirst self: as -6
beforeFirst2+beforeFirst who: be -1, verb-base -6, verb-s -6, verb-past -7
beforeFirst2+beforeFirst which: verb-s 2, verb-past -3
beforeFirst2+beforeFirst and: verb-past -8, verb-ing -5
beforeFirst2+beforeFirst to: be -4, verb-base -4, noun -2
beforeFirst2+beforeFirst by: verb-ing -7
beforeFirst2+beforeFirst in: which 2, verb-ing -3
beforeFirst2+beforeFirst on: day -2
beforeFirst2+beforeFirst out: to -8
beforeFirst2+beforeFirst according: to 6
beforeFirst2+beforeFirst not: verb-base -1, verb-past -7
beforeFirst2+beforeFirst be: not -2, just -4, verb-past -12, verb-ing -2, adverb -6
beforeFirst2+beforeFirst have: be -5, verb-past -3, verb-participle -7, ed 2
beforeFirst2+beforeFirst do: not -7
beforeFirst2+beforeFirst modal: be -2, verb-base 1
beforeFirst2+beforeFirst also: verb-s -4, verb-past -14
beforeFirst2+beforeFirst later: verb-past -8, comma 3
beforeFirst2+beforeFirst just: as 4, verb-past -6, comma 1
beforeFirst2+beforeFirst day: verb-past -2, comma 3
beforeFirst2+beforeFirst month: comma 3
beforeFirst2+beforeFirst time: before 3, verb-past -7, comma 5
beforeFirst2+beforeFirst title: of -7, verb-past -6, name -2, comma -5
beforeFirst2+beforeFirst person: and -5, of -6, for -7, verb-past -8, comma -7
beforeFirst2+beforeFirst people: and -8, to -3, of -5, in -6, verb-base -6, verb-past -6, comma -1
beforeFirst2+beforeFirst body: and -6, of -10, in -5, person -3, verb-s -2, verb-past -7
beforeFirst2+beforeFirst document: by -5, verb-base -5, verb-s -6, verb-past -7, verb-ing -7, comma 1
beforeFirst2+beforeFirst statement: about -5, comma 4
beforeFirst2+beforeFirst claim: to -7, of 2, by 3, in -2, on -7, for -3, from 5, about -8, against -5, prep 3, comma 1
beforeFirst2+beforeFirst verb-base: to -5, of -3, by -3, in -6, on -10, at -4, for -3, about -3, out -2, verb-past -5, comma 1
beforeFirst2+beforeFirst verb-s: as 2, to -5, comma 4
beforeFirst2+beforeFirst verb-past: that -4, as -6, to -12, of -5, by 3, in 1, on -1, at -9, for -9, with -5, about -3, against -6, prep -3, just -6, day -5, comma 1
beforeFirst2+beforeFirst verb-participle: as -9
beforeFirst2+beforeFirst verb-ing: to -8, in -5, on -2, for -3, about -5, comma 1
beforeFirst2+beforeFirst name: as -5, and -12, to -3, of -11, by -2, in -4, on -2, for -7, with -4, be -5, have -10, person -2, people -1, body -5, verb-base -5, verb-s -4, verb-past -11, verb-ing -4, name -1, ed -6, comma -6, colon 1, dash 3, bracketOpen -8, symbol -8
beforeFirst2+beforeFirst noun: that 2, as -1, to -2, of -4, in -4, on -3, at -1, for 1, with -3, about -6, prep -1, be -2, person 1, people -2, body -2, verb-base -5, verb-s -3, verb-past -2, verb-ing -1, plural 1, comma 1, colon 1, dash -1
beforeFirst2+beforeFirst plural: and -3, to -4, of -5, in -4, on -6, for -2, prep -1, be -1, verb-base -1, verb-past -2, verb-ing -8
beforeFirst2+beforeFirst adjective: to 1, person -3, body -4, plural -1, comma -1
beforeFirst2+beforeFirst adverb: verb-base -2, verb-s -5, verb-past -13, verb-ing -6, ed -2, comma 4
beforeFirst2+beforeFirst ed: to -11, by -2, in -6, on -2, at -6, with -3, out -4, comma 1
beforeFirst2+beforeFirst ing: comma -1
beforeFirst2+beforeFirst comma: who 2, which 2, as 4, because 4, before 1, and 7, but 3, in 1, with 7, prep -1, just 3, verb-s -7, verb-past -3, name -2, ed -2, close 4
beforeFirst2+beforeFirst query: close 1
beforeFirst2+beforeFirst bracketClose: verb-past -6, dash 5
beforeFirst2+beforeFirst close: he -2, verb-s 1, verb-past 3, name -5
beforeFirst2+beforeFirst symbol: close 6
commas+verbs 0: 0 1, 1 -1, 2 -5, 3 -3, 4 -9
commas+verbs 2: 0 1, 1 -4, 2 -7, 3 -9, 4 -5
commas+verbs 3: 0 -4, 1 -11, 2 -9, 3 -5, 4 -3
commas+verbs 4: 1 -3, 2 -2, 4 -3
commas+verbs 5: 0 1, 2 1, 3 -3, 4 -1
commas+verbs 6: 0 -2, 1 -2, 2 -1, 3 -7, 4 -1
commas+verbs 7: 0 2, 1 1, 2 -4
commas+last 0: that -2, his 1, her -1, he -1, they -1, it -2, i -1, him 1, self -3, who -1, which 1, what -4, before -4, and -10, but -8, by -7, day -2, month -3, time -1, person -1, people 3, body 1, document 1, statement -2, verb-base 1, verb-s -1, verb-past -1, verb-ing -1, noun -1, plural 1, adjective -2, number -2, dash -3, bracketClose 2, possessive 3, symbol -1
commas+last 2: some -1, his -5, he -11, they -11, it -8, i -8, you -3, him -7, who -14, which -13, and -5, but -4, time -3, title -2, person 1, people -7, document -3, statement -4, claim -8, verb-base -8, noun -1, plural -2, ed -6, number -2, dash -2, bracketClose -5
commas+last 3: comma -8
commas+last 4: some -2, he -8, they -6, who -7, which -9, and -6, people -4, body -6, claim -6, name -3, noun -1, plural 1, ed -2
commas+last 5: comma 2
commas+last 6: he -5, who -6, name -1, noun -3, plural -2
commas+last 9: comma 1
commas+first 0: the 1, a 3, this 1, some 1, my 1, his 1, her 1, he 1, they 1, it -3, i 1, you 1, him -1, self -9, somebody 1, who 1, which -2, what -7, about -1, prep -2, not -4, just -2, day -4, month -4, time -6, title -3, person -1, people 1, body -1, document 1, statement -3, claim -5, verb-base -4, verb-past -2, verb-ing -6, name -2, noun -2, adjective -1, adverb -2, ed -5, ing -3, symbol -9
commas+first 2: the -3, a -6, this -3, that -8, some -3, his -3, her -4, he -6, they -8, it -3, him -8, who -4, what -5, about -8, prep -4, not -5, just -10, day -6, month -4, time -6, person -8, people -3, body -6, claim -6, verb-base -4, verb-past -5, verb-ing -5, name 2, noun -6, plural -10, adjective -6, adverb -11, ed -3, ing -4, number -5, symbol -7
commas+first 3: the -9, a -10, some -9, his -4, he -4, who -3, prep -4, just -3, person -5, body -3, verb-base -2, verb-past -5, verb-ing -5, name -10, noun -4, plural -4, adjective -3, adverb -1, ed -1, number -4
commas+first 4: the -4, a -2, that -6, some -1, his -8, just -6, title 1, verb-base -5, verb-past -6, verb-ing -6, name -1, plural -4, adjective -2, number -3
commas+first 5: the 2, a -1, some 2, title -1, verb-base -2, verb-past -3, noun -1
commas+first 6: the -2, a -6, that -3, name -1, noun -4
commas+first 7: name 2
commas+first 9: name 2
verbs+beforeFirst 0: none 1, that 2, who 4, which 4, what 5, when 3, as 1, because 2, before 2, and -2, but 2, or -6, to -2, of -5, by 1, in -5, on -4, at -6, for -3, about -5, against -9, than -2, out -2, prep -1, not -3, be -3, modal -2, just -2, day -2, month -3, time 1, person -5, body -5, document -4, statement -1, claim 1, verb-base -3, verb-s -2, verb-past -2, verb-participle -1, verb-ing -5, name -1, noun -3, plural -1, adverb -2, ed -4, comma 3, stop -1, colon 4, semicolon 3, dash 2, bracketOpen -2, open -4, close 2, symbol -1
verbs+beforeFirst 1: none -1, that -1, he -4, i -5, who -10, if -4, as -4, because 3, before -2, and -2, but 2, of -2, by -5, in -7, on -7, at -9, for -4, with -8, about -7, against -6, than -6, out -8, prep -5, not -7, be -7, have -5, do -7, modal -3, also -3, later -8, just -2, person -7, people -9, body -7, document -6, claim -4, verb-base -6, verb-s -3, verb-past -1, verb-ing -7, name -15, plural -3, adverb -7, ed -5, comma 1, dash -3, open -1, close -2, symbol -7
verbs+beforeFirst 2: none -1, that -2, he -2, as -8, to -1, of -5, by -8, in -7, on -7, at -9, for -8, with -7, from -3, about -4, prep -8, not -4, be -7, have -8, modal -6, just -3, person -6, people -5, body -5, claim -5, verb-base -7, verb-s -3, verb-past -2, verb-ing -8, name -5, plural -5, adverb -6, ed -2, comma -4
verbs+beforeFirst 3: none -2, as -7, and -2, to -5, of -9, in -1, on -5, for -5, about -7, be -5, have -5, just -1, claim -6, verb-base -6, verb-s -4, verb-past -4, verb-ing -9, name -4, ed -5, comma -6
verbs+beforeFirst 4: none -3, as -4, to -8, of -3, by -6, in -5, on -6, about -5, prep -2, claim -6, verb-base -9, verb-s -2, verb-past -3, verb-ing -7, name -2, ed -1, comma -2
sort+auxiliary say: 0 -1, 14 -2, 28 -1, 35 -1
sort+auxiliary add: 0 -1, 14 -1, 21 -1
sort+auxiliary state: 0 -1, 14 -1, 21 -1, 35 -1
sort+auxiliary argue: 0 -1, 35 -1
sort+auxiliary tell: 0 -2, 14 -1
sort+auxiliary warn: 0 -1
sort+auxiliary ask: 0 5
sort+auxiliary believe: 14 -1, 21 -1, 35 -1
sort+auxiliary feel: 0 -1, 7 -1
sort+auxiliary see: 0 -1, 14 -1, 28 -1, 35 1
sort+auxiliary know: 14 -1, 21 -1
sort+auxiliary want: 0 -1, 21 -1, 28 -1
sort+auxiliary intend: 14 -1
sort+auxiliary demand: 0 -1
sort+auxiliary call: 0 -1, 7 -1, 14 -1, 35 -1
sort+auxiliary deny: 0 -1, 14 -1
sort+auxiliary reject: 14 -1
sort+auxiliary confirm: 0 -1, 35 -1
sort+auxiliary agree: 0 -1, 14 -1
sort+auxiliary doubt: 0 -1
sort+auxiliary decline: 0 -1
sort+auxiliary promise: 0 -1, 7 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary criticize: 0 -1, 14 -1, 35 -1
sort+auxiliary praise: 0 -1, 7 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary show: 0 -1, 14 -1, 35 -1
sort+auxiliary suggest: 14 -1, 35 -1
sort+auxiliary report: 0 -1, 7 -1, 14 -1
sort+auxiliary detail: 0 -1, 35 -1
sort+auxiliary talk: 0 -1, 7 -1, 14 -1, 35 -1
sort+auxiliary decide: 0 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary love: 0 -1, 28 -1
sort+auxiliary emotion: 0 -1
sort+auxiliary release: 0 -1, 14 -1
sort+auxiliary search: 7 -1
sort+auxiliary give: 0 -1
sort+auxiliary make: 0 -1, 7 -1
sort+auxiliary go: 7 -1
sort+auxiliary do: 14 -1, 21 -1, 35 -1
sort+auxiliary claim: 0 1
sort+auxiliary according: 0 -1
sort+auxiliary unlisted: 0 -1, 14 -1
`;
