// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const source = `
side: 0 -1
side: 1 -2
side: 2 -1
side: 3 -3
side+sort 0: say -8, add -3, state -3, argue -4, tell -3, ask 3, believe -1, feel -5, see 1, know 1, want -7, intend 1, demand -2, call -2, reject -4, confirm -2, agree -2, promise -4, criticize -2, praise -5, show -6, suggest -5, report -5, detail -1, talk -5, predict -2, decide -5, emotion -6, point -4, search -1, make -4, go 7, do -2, statement -1, according -7, colon -4, unlisted -2
side+sort 1: say 2, state -1, argue 1, warn 1, feel 1, know -1, want 3, intend -2, call 1, deny 4, reject 1, confirm 1, agree 1, doubt 1, decline 2, criticize -1, show 4, suggest 3, detail -2, decide 2, love -1, emotion -2, release -1, point 2, allow 2, try 1, give 1, make 1, go -9, claim -2, statement 1, according -4, colon 2, unlisted -1
side+sort 2: say -2, add -2, state -4, argue -3, tell -1, feel -2, see -1, know -3, intend -1, demand -2, reject -1, confirm -2, criticize -2, praise -2, show -3, suggest -4, report -1, decide -1, emotion -3, release -1, make -1, go -6, do -2, claim -2, according -8, unlisted -3
side+sort 3: say -4, argue 2, tell -1, ask -3, believe -2, feel -4, see -1, know -4, want -4, intend -3, demand -1, call 1, deny -2, reject -2, confirm -2, agree -3, doubt -3, promise -1, criticize 1, praise -3, show -5, suggest -3, report -2, detail -1, talk 1, predict -2, emotion -1, point 1, search -1, give -4, make -2, go -3, do -1, claim -4, statement -3, according -9, unlisted -6
side+sort 4: say -1, add -2, state -6, argue -8, tell -11, warn -3, ask -3, believe -3, see -5, know -2, want -7, intend -6, demand -9, call -12, deny -8, reject -1, confirm -7, agree -5, doubt -7, promise -4, criticize -12, praise -9, show -8, suggest -7, report -1, detail -8, talk -8, predict -5, decide -7, emotion 4, release -4, point -9, search -8, allow -8, try -4, give -7, make -13, go -1, claim -2, statement -4, according 6, colon -10, unlisted -1
side+sort 5: say -12, state -6, argue -6, tell -7, ask 2, believe -2, feel -2, see -3, know -5, want -6, intend -8, demand -3, call -2, reject -1, agree -5, decline -6, promise -6, criticize -1, praise 1, show -3, report -3, detail -4, talk -7, decide -5, search -3, do -2, claim 4
side+form 0: according -7, statement -1, verb-base -7, verb-s -4, verb-past 2, verb-participle 7, verb-ing -10, ed -2, colon -4
side+form 1: according -4, statement 1, claim -2, verb-base 2, verb-s 1, verb-past -2, verb-participle -6, verb-ing 3, colon 2
side+form 2: according -8, claim -2, verb-s -1, verb-ing -4, ed -2
side+form 3: according -9, statement -3, claim -4, verb-base -2, verb-s -8, verb-past -6, verb-participle -4, verb-ing 4, ed -7
side+form 4: according 6, statement -4, claim -2, verb-base -5, verb-s -4, verb-participle -4, verb-ing -10, ed -2, colon -10
side+form 5: claim 4, verb-base -6, verb-s -7, verb-past -3, verb-participle -3, verb-ing -5
first: none -1
first: the 1
first: a 2
first: that -1
first: some 2
first: my -2
first: his 1
first: it -4
first: you 1
first: him -2
first: self -7
first: somebody 1
first: who 1
first: which -2
first: what -8
first: about -3
first: prep -4
first: not -4
first: just -5
first: day -6
first: month -6
first: time -10
first: title 1
first: person -3
first: people 1
first: statement -5
first: claim -5
first: verb-base -3
first: verb-past -4
first: verb-ing -5
first: name 1
first: noun -2
first: plural -1
first: adjective -1
first: adverb -3
first: ed -5
first: ing -4
first: symbol -9
side+first 0: none -1
side+first 1: a 1, this -1, that 1, his 2, her 2, he 4, they 3, it -2, i 4, you 4, him -1, somebody 2, who 3, which -3, what -4, about -2, prep -8, not -4, just -4, day -4, month -4, time -8, title -2, person -3, body -1, statement -4, claim -5, verb-base -4, verb-past -3, verb-ing -5, noun -3, plural -2, adjective -1, adverb -4, ed -4, ing -3, number -1, symbol -8
side+first 2: the 2, a -1, that -3, some 2, his -1, he -2, who -6, prep -2, just -2, day -5, title 1, person -2, people 1, body -1, verb-base -2, verb-past -5, verb-ing -6, name -1, noun -3, plural -4, adverb -4, ed -4, number -2
side+first 3: the -3, a -1, this -3, that -7, some -2, his -4, her -2, they -2, it -3, i -6, you -3, who -1, which -3, what -4, about -1, prep -3, not -5, just -11, day -5, time -4, person -2, people -3, body -3, document -1, claim -7, verb-base -6, verb-past -8, verb-ing -1, name -1, noun -3, plural -4, adjective -3, adverb -4, ed -8, ing -3, number -8, symbol -4
side+first 4: the -4, a -2, this -3, that -12, my -1, his -3, her -3, he -4, they -8, it -9, him -2, self -6, what -8, about -7, prep -1, day -3, title -2, person -1, claim -4, verb-base 1, verb-ing -5, plural -3, adjective -1, ed -3, ing -4, number 1
side+first 5: the -5, a -2, his -5, her -1, day -3, month -6, title -3, people -1, verb-base -10, verb-ing -6, name -1, adjective -4, adverb -2, ing -5, number -6
beforeFirst: none 1
beforeFirst: that 1
beforeFirst: he -7
beforeFirst: they -5
beforeFirst: it -4
beforeFirst: i -5
beforeFirst: who 1
beforeFirst: which 3
beforeFirst: what 3
beforeFirst: how -1
beforeFirst: when 3
beforeFirst: whether -3
beforeFirst: if -1
beforeFirst: because 3
beforeFirst: before 2
beforeFirst: and -2
beforeFirst: but 3
beforeFirst: or -5
beforeFirst: to -2
beforeFirst: of -4
beforeFirst: by 1
beforeFirst: in -5
beforeFirst: on -5
beforeFirst: at -7
beforeFirst: for -4
beforeFirst: with -1
beforeFirst: about -8
beforeFirst: against -11
beforeFirst: than -3
beforeFirst: out -4
beforeFirst: prep -2
beforeFirst: not -6
beforeFirst: be -5
beforeFirst: have -2
beforeFirst: do -2
beforeFirst: modal -3
beforeFirst: also -7
beforeFirst: later -2
beforeFirst: just -3
beforeFirst: day -3
beforeFirst: month -5
beforeFirst: person -6
beforeFirst: people -2
beforeFirst: body -5
beforeFirst: document -4
beforeFirst: statement -3
beforeFirst: claim -1
beforeFirst: verb-base -4
beforeFirst: verb-s -2
beforeFirst: verb-past -1
beforeFirst: verb-participle -2
beforeFirst: verb-ing -6
beforeFirst: name -4
beforeFirst: noun -4
beforeFirst: plural -2
beforeFirst: adverb -4
beforeFirst: ed -4
beforeFirst: comma 3
beforeFirst: stop -2
beforeFirst: colon 4
beforeFirst: semicolon 2
beforeFirst: dash 1
beforeFirst: bracketOpen -3
beforeFirst: open -3
beforeFirst: close 3
beforeFirst: symbol -3
beforeFirst+first none: none -1, a 3, this -3, that -6, his -4, her 2, it -4, i -3, prep -2, just -5, person 4, people 3, body 3, document 4, verb-past 1, verb-ing -2, name 1, noun 5, adverb 2, ing 1
beforeFirst+first that: the 3, he -5, name 1, noun -3
beforeFirst+first he: verb-past -7
beforeFirst+first who: verb-past -7
beforeFirst+first which: he 3
beforeFirst+first when: the -1, he 1, name 4
beforeFirst+first if: name -2
beforeFirst+first as: the -3, a -6, some -2, he 3, title -2, name 2, noun -6
beforeFirst+first because: the -1, name -1
beforeFirst+first before: he 1
beforeFirst+first and: some -1, he 6, i 1, title -4, name -4, noun -8, plural -3, adjective -6
beforeFirst+first but: the -1, some 2, title 1, name 2
beforeFirst+first to: title -1, people -2, verb-base -2, name -3, noun -4
beforeFirst+first of: the -3, some -3, his -2, people -5, body -9, verb-ing -6, name -3, noun -1, plural -4, adjective -7, ing -7
beforeFirst+first by: the -2, a -1, some -1, verb-ing -7, noun -1
beforeFirst+first in: the -4, a -3, some -7, his 2, month -6, verb-ing -4, name -5, noun -8, number -5
beforeFirst+first on: the -4, a -6, his -3, day -5, name -5, noun -3, plural -2, adjective -2
beforeFirst+first at: the -6, a -3, name -3, noun -8
beforeFirst+first for: the -6, a -2, some -4, his -4, title -1, verb-ing -3, name -4, noun -1, plural -1
beforeFirst+first with: the -5, a -1, some 1, name -5, noun 2
beforeFirst+first from: the -4, name -1
beforeFirst+first about: the -4, a -5, his -4, name -9, noun -5
beforeFirst+first against: name -8
beforeFirst+first out: the -5, a -1, that -3
beforeFirst+first prep: the -8, a -5, some -1, his -2, name -1, noun -1
beforeFirst+first not: verb-base -5
beforeFirst+first be: the -8, a -3, that -4, some -3, not -5, just -4, verb-past -3, verb-ing -4, adjective -2, adverb -4, ed -5, ing -4
beforeFirst+first have: a -2, verb-past -8, ed -7
beforeFirst+first do: not -6
beforeFirst+first modal: verb-base -6
beforeFirst+first also: verb-past -2
beforeFirst+first just: some -4, time -7, verb-past -4, noun -7
beforeFirst+first day: that -3, time -6
beforeFirst+first month: number -5
beforeFirst+first person: who 3, person -8, name -10
beforeFirst+first people: who 2, verb-past -5
beforeFirst+first body: person -7, people -7, body -9, verb-past -3, name -7, noun -7, plural -8
beforeFirst+first claim: that -4, prep -1
beforeFirst+first verb-base: the -4, a -2, this -4, that -2, his -5, her -6, he -1, they -5, it -5, title -4, people -5, name -3, noun -7, plural -7
beforeFirst+first verb-s: a -4, that -7, some -4, his -3, he -7, it -7, title -1, name -5, noun -7
beforeFirst+first verb-past: the -5, a -6, this -7, that -7, his -11, her -2, he -8, they -8, it -6, him -5, what -5, about -7, prep -6, day -4, body -2, claim -6, verb-ing -6, name 1, noun -1, plural -2, adjective -7, ed -2, ing -7
beforeFirst+first verb-ing: the -5, a -5, that -5, some 1, his -4, her 1, he -2, him -2, title -5, people -4, name -7, noun -1, plural -4, adjective -3
beforeFirst+first name: who 2, verb-base -6, verb-past -3, adjective -12, adverb -7, ed -6, symbol -5
beforeFirst+first noun: that -3
beforeFirst+first plural: that -1, who 1, verb-base -1, verb-past -8
beforeFirst+first adverb: verb-past -6, noun -7, ed -4
beforeFirst+first ed: the -4, a -2, his -1, name -1, noun -6
beforeFirst+first comma: the 3, a -2, some 2, his 2, he 1, they -1, it -3, i -2, who -3, which -2, prep -5, just -7, title 1, people 3, body 3, verb-ing -3, name 3, noun 2, plural 3, adjective 1, number -2
beforeFirst+first colon: name 3
beforeFirst+first dash: name 5
beforeFirst+first bracketOpen: name -3
beforeFirst+first open: i -2, name -5
beforeFirst+first close: the 6, a 3, he 4, title 3, verb-past -4, name 1, noun 2
beforeFirst+first symbol: name -2, number -9
side+beforeFirst 0: none -1
side+beforeFirst 1: that 3, he -7, who 2, which 4, what 5, how 2, when 3, if 2, as 5, because 4, before 2, and -2, but 1, to -6, of -6, by -10, in -5, on -4, at -5, for -1, with 1, from -7, about -2, against -6, than -1, out -2, prep -4, not -5, be -4, have -2, do -3, modal -2, also -5, later -1, just -3, day -3, month -3, time -1, person -4, people -1, body -5, document -3, statement -3, verb-base -2, verb-s -1, verb-past -2, verb-ing -2, name -3, plural -2, adverb -2, ed -5, colon 5, semicolon 2, dash 3, bracketOpen -1, close 5, symbol -3
side+beforeFirst 2: none 3, that -1, he -4, as 2, and -1, but 4, to -6, of -13, by -7, in -10, on -7, at -6, for -8, with -5, prep -4, be -5, have -5, just -2, person -5, body -7, verb-base -6, verb-ing -6, name -6, plural -7, adverb -4, ed -3, comma 1, dash -5, bracketOpen -3, close 1
side+beforeFirst 3: that -6, he -3, i -3, when -4, if -7, as -2, because -5, before -4, to -8, of -8, by -10, in -11, on -2, at -9, for -2, with -5, from -5, about -4, prep -7, not -6, be -1, have -6, do -2, modal -4, later 1, just -2, day -1, person -3, people -6, body -5, document -3, claim -5, verb-base -3, verb-s -2, verb-past -6, verb-ing -4, name -3, plural -2, adverb -6, ed -3, comma 3, dash -1, bracketOpen -4, open -3, close -3, symbol -4
side+beforeFirst 4: as -7, to 3, of -2, by 4, in 1, on -7, at -8, for -7, with -1, from 3, about -14, against -7, out -11, just -5, day -7, claim -2, verb-base -5, verb-s -3, verb-past -1, verb-participle -2, verb-ing -9, noun -4, adverb -5, colon -12
side+beforeFirst 5: as -13, to -9, by 2, in -4, on -3, at -5, for -8, with -5, from 3, about -7, prep 1
last: none -1
last: this -1
last: that -1
last: his 2
last: her -1
last: he -1
last: they -2
last: it -3
last: i -1
last: self -1
last: somebody 1
last: who -1
last: what -5
last: because -5
last: before -7
last: and -10
last: but -9
last: by -7
last: day -1
last: month -1
last: time -1
last: person -1
last: people 2
last: body 1
last: statement -3
last: claim -2
last: verb-base 1
last: verb-s -2
last: verb-past -4
last: verb-ing -1
last: name 2
last: noun -1
last: plural 1
last: adjective -3
last: ed -1
last: ing -2
last: number -1
last: comma -1
last: dash -2
last: possessive 2
last: symbol -1
side+last 0: none -1
side+last 1: this -1, that -1, some 2, his 2, her 2, he 2, they 1, it -1, i 2, you 2, him 1, somebody 2, who 2, which 1, because -5, before -7, and -10, but -9, by -7, day -1, time -1, title 2, person 1, people 1, body 1, document 1, statement -2, verb-base 1, verb-s -2, verb-past -4, verb-ing -1, name 2, noun -1, plural 1, adjective -3, ed -2, ing -2, number -1, possessive 2, symbol -1
side+last 2: comma -2, dash -2, bracketClose 1
side+last 3: he -1, they -3, it -3, i -6, you -3, who -3, which -3, what -4, time -5, title -3, people -1, body -6, document -2, statement -2, claim -4, name -1, noun -5, plural -1, bracketClose -2
side+last 4: some -3, her -3, he -3, they -6, it -8, him -1, self -4, who -10, which -6, what -3, month -3, title -4, person -2, people -1, document -1, statement -4, name -3, noun -1, plural -1, ed -1, number -2, bracketClose -4
side+last 5: some -5, he -4, it -5, him -5, who -6, day -4, time -5, title -3, person -5, body 1, document -4, statement -2, claim -6, name -1, noun -1, plural 1, ed -8, number -7
afterLast: the -7
afterLast: a -10
afterLast: this -2
afterLast: that 2
afterLast: some -4
afterLast: his -4
afterLast: he -6
afterLast: they -4
afterLast: it -7
afterLast: who -4
afterLast: when -2
afterLast: if -3
afterLast: because -2
afterLast: before -1
afterLast: and -7
afterLast: but -1
afterLast: or -8
afterLast: to -3
afterLast: of -10
afterLast: by -8
afterLast: in -4
afterLast: on 1
afterLast: at -7
afterLast: for -4
afterLast: with -1
afterLast: from -6
afterLast: about -3
afterLast: against -7
afterLast: than -7
afterLast: out -6
afterLast: prep -3
afterLast: according -9
afterLast: not -1
afterLast: be -5
afterLast: modal -4
afterLast: also 2
afterLast: later -1
afterLast: just -2
afterLast: day -7
afterLast: verb-base -2
afterLast: verb-past 3
afterLast: verb-participle -5
afterLast: verb-ing -4
afterLast: noun -4
afterLast: adjective -4
afterLast: adverb -1
afterLast: ed -1
afterLast: ing -4
afterLast: comma -2
afterLast: stop 6
afterLast: colon 1
afterLast: bracketOpen -5
afterLast: open -4
afterLast: symbol -6
side+afterLast 0: none -1
side+afterLast 1: the -6, a -8, that 1, to -2, in -3, on 2, not -2, be -5, do 1, also 3, later 1, just -1, day -5, verb-base 3, verb-s 1, verb-past 3, verb-participle -4, verb-ing 1, noun -4, adverb 2, comma -6, colon 1
side+afterLast 2: according -8, be -2, have 1, later -3, verb-s -1, verb-past 1, verb-ing -7, adverb -1, ed -1
side+afterLast 3: to -4, on -3, have -1, do -3, modal -4, also -1, later -1, just 1, verb-base -5, verb-s -5, verb-past -2, verb-ing -3, ed -1
side+afterLast 4: none 2, the -2, a -7, that -2, some -9, his -2, he -5, who -4, when -2, because -2, before -8, and -5, but -2, or -7, to -6, of -11, by -7, in -5, on -4, at -7, for -7, with -4, from -9, about -5, against -7, than -7, out -5, prep -3, be -5, have -7, do -5, modal -5, later -1, just -2, day -5, verb-base -12, verb-s -11, verb-past -12, verb-ing -4, adjective -13, adverb -6, ed -6, ing -8, comma 4, stop 7, colon 2, dash -2, bracketOpen -5, open -3, symbol -5
side+afterLast 5: the -5, that 1, some -5, as -1, and -6, to -3, of -4, in -1, for -1, with -3, from -1, about -1, prep -4, be -3, have -3, modal -2, verb-base -10, verb-s -4, verb-past -8, verb-ing -4, adjective -6, ed -6, comma -1, stop -1, dash -1
last+afterLast none: none -1
last+afterLast that: verb-past 1
last+afterLast some: some -4, to 2, of -7, than -5, be 1, have 1, adjective -5, adverb -4
last+afterLast his: claim 3
last+afterLast her: claim 2
last+afterLast he: be -6, modal -2, also 3, later 3, just 2, verb-base 2, verb-s -3, verb-past 1, ed -1, possessive 1
last+afterLast they: be -1, have -2, modal -1, verb-base -3, adverb 2
last+afterLast it: be -4, do 3, modal -2, verb-s -1, verb-past -1
last+afterLast i: be -3, have -1, verb-base -1, verb-past 1
last+afterLast you: modal 1
last+afterLast him: to -1, stop -4
last+afterLast who: be -2, have -1, modal -1, verb-base 3, verb-s -1, verb-past -1, adverb -1, ed -1
last+afterLast which: be -4, have -4, verb-past 1
last+afterLast before: verb-ing -5
last+afterLast and: be -4, have -2, verb-base -6, verb-s -4, verb-past -7, verb-ing -4
last+afterLast but: verb-past -5
last+afterLast by: verb-ing -7
last+afterLast day: verb-past -3, comma -1, stop -1
last+afterLast time: verb-past 1, comma -5
last+afterLast title: of -7, verb-s -2, verb-past 3, comma -2, stop -1
last+afterLast person: who -2, to -5, of -7, be -4, have -1, verb-base -5, verb-s 1, verb-past 1, verb-ing 1, comma 1, stop 4
last+afterLast people: that 1, who -5, and -5, to -2, in -3, be 1, have -1, modal 2, verb-base 1, verb-past -2, adverb 1, ed -3, comma -2, stop -1
last+afterLast body: that -1, and -6, to -5, of -2, in -2, be 1, have -2, do -2, modal -2, verb-base -5, verb-past -2, ed -2, comma 1, stop 1
last+afterLast document: that -1, be -1, verb-base 1, verb-past -2, verb-ing 2, comma 2
last+afterLast statement: be -3, verb-past -3, verb-ing -4, comma -1, stop -3
last+afterLast claim: that -3, to -5, of -3, on -1, for -3, be -1, modal -2, comma -4, stop -2
last+afterLast verb-base: comma -11
last+afterLast verb-s: verb-base 2
last+afterLast verb-past: comma -3
last+afterLast name: that 1, as -7, and -7, to -2, of -5, in -2, on 2, prep -2, be -3, have -1, modal -4, later -1, verb-base -5, verb-s -1, verb-past 2, verb-ing -2, adjective -8, adverb 1, comma -2, colon 1, open -2, possessive 3, symbol -3
last+afterLast noun: the -3, a -6, that -6, some -6, his -1, as -6, because -5, and -4, to -5, of -11, in -6, on -6, at -5, for -6, with -2, from -8, about -6, out -3, prep -8, be -2, have 1, modal -1, just 1, verb-base -2, verb-s -1, verb-past 1, verb-ing -1, adjective -7, adverb -2, ed -4, ing -7, stop 2, dash -3
last+afterLast plural: and -3, to -2, of -8, in -7, for -7, from -5, prep -6, have -1, modal -2, verb-base -2, verb-s -2, verb-past -2, verb-ing -1, adverb -1, ed -1, comma -4, stop 2
last+afterLast ed: the -6, to -6, by -3, in -2, comma -2, stop -1
last+afterLast number: ed 1, comma -6, stop 2
last+afterLast comma: according -8, be -4, have -1, do -1, also -1, later -3, verb-past 1, verb-ing -5, adverb -3
last+afterLast dash: verb-past -1
last+afterLast bracketClose: verb-past 1
last+afterLast possessive: claim 2
length: 0 -1
length: 1 1
length: 2 -2
length: 3 -1
length: 4 -1
length: 5 -2
length: 6 -2
length: 7 -3
length: 8 -2
length: 9 -3
length: 10 -8
side+length 0: 0 -1
side+length 1: 1 2, 3 -1, 4 -2, 5 -3, 6 -4, 7 -4, 8 -5, 9 -12
side+length 2: 2 -4, 3 -6, 4 -7, 5 -6, 7 1
side+length 3: 1 -2, 2 -4, 3 -1, 4 -2, 5 -3, 6 -3, 7 -2, 8 -4
side+length 4: 1 -3, 2 -1, 3 -3, 4 -4, 5 -1, 6 -4, 7 -2, 8 -1, 9 -3, 10 -7
side+length 5: 1 -3, 2 -2, 3 -1, 4 -2, 5 -3, 6 -1, 7 -1, 8 -4, 9 -2
first+length none: 0 -1
first+length the: 2 2, 3 2, 4 1, 5 -1, 6 -1, 7 -3, 8 -6, 9 -5
first+length a: 2 -4, 4 -1, 6 -2, 7 2, 9 -1
first+length this: 2 -1, 4 -3, 6 -1, 7 -3, 8 -1
first+length that: 1 4, 2 -3, 3 -3, 4 -1, 5 -7, 6 -7, 7 -6, 8 -11, 9 -10
first+length some: 1 -1, 5 -2, 6 1, 8 -1, 9 -1
first+length his: 1 5, 3 1, 4 -3, 5 -2, 6 -3, 7 -6, 8 -7, 9 -3
first+length her: 1 3, 2 -1, 3 -2, 4 -3, 5 -4, 6 1, 7 -2, 8 -8, 9 -7
first+length he: 1 2, 3 -3, 4 -1, 5 -6, 6 -6, 7 -9, 8 -8, 9 -8
first+length they: 1 3, 6 -4, 7 -7, 8 -7, 9 -5
first+length it: 1 1, 5 -6, 6 -7, 7 -5, 8 -7, 9 -4
first+length i: 1 3
first+length you: 1 2
first+length him: 7 -6, 8 -4
first+length who: 1 4, 6 -5, 7 -8, 8 -6
first+length which: 1 2, 2 -6
first+length what: 1 -4, 2 -6, 7 -5, 8 -6
first+length about: 6 -1, 7 -7, 8 -1
first+length prep: 3 -1, 4 -4, 5 -6, 6 -4, 7 -4, 8 -2, 9 -7
first+length not: 6 -1, 7 -6, 8 -5
first+length just: 2 -2, 3 -2, 4 -2, 5 -2, 6 -2, 7 -4, 8 -2, 9 -6
first+length day: 1 -5, 3 -3, 4 -1, 6 -4, 7 -5, 8 -5, 9 -5
first+length time: 3 -3, 7 -4, 8 -4
first+length title: 2 1, 4 -5, 5 -3, 6 1, 7 -2, 9 -2
first+length person: 1 -4, 2 -1, 4 -1, 5 1, 6 -1, 7 -3, 8 -2
first+length people: 1 -3, 2 -1, 3 -1, 4 2, 5 1, 6 1, 7 -1, 8 -3, 9 -2
first+length body: 1 -3, 3 -3, 4 1, 6 -1, 7 -2, 8 -3
first+length document: 1 -3, 2 1
first+length claim: 1 -1, 7 -6, 8 -6
first+length verb-base: 1 -3, 2 1, 3 -2, 4 -6, 5 -10, 6 -7, 7 -4, 8 -5, 9 -5
first+length verb-past: 1 -3, 2 -1, 3 -3, 5 -5, 6 -4, 7 -9, 8 -11, 9 -1
first+length verb-ing: 2 -1, 3 -1, 4 -4, 5 -6, 6 -4, 7 -3, 8 -8, 9 -7
first+length name: 2 -4, 3 -2, 4 -1, 6 -2, 7 -2, 9 1
first+length noun: 1 -4, 2 1, 3 -3, 4 -4, 5 -1, 6 -2, 7 -5, 8 -3, 9 -5
first+length plural: 1 -2, 2 -1, 3 -2, 4 -2, 5 -3, 6 -2, 8 -5, 9 -7
first+length adjective: 2 -1, 4 -1, 5 -4, 6 -2, 7 -4, 8 -1, 9 -3
first+length adverb: 2 -1, 3 -1, 5 -2, 6 -2, 8 -5, 9 -5
first+length ed: 2 -3, 3 -2, 4 -3, 6 -6, 7 -5, 8 -7, 9 -3
first+length ing: 2 -1, 3 -6, 4 -1, 5 -1, 6 -3, 7 -8, 8 -6, 9 -3
first+length number: 1 -4, 3 -5, 5 1, 6 -3, 7 -2, 8 -4, 9 -1
first+length symbol: 7 -5
commas: 2 -3
commas: 3 -9
commas: 4 -3
commas: 5 2
commas: 6 -2
commas: 8 -5
commas: 9 2
side+commas 0: 0 -1
side+commas 1: 0 -1, 2 -7, 4 -6, 6 -7, 8 -3
side+commas 2: 2 -3, 3 -9, 5 1, 9 2
side+commas 3: 0 -2, 2 -10, 3 -2, 4 -8
side+commas 4: 0 -3, 2 1, 6 -1, 8 -4
side+commas 5: 0 -2, 2 -2, 4 -6, 6 -8
commas+who 0: 1 -2
commas+who 2: 0 -3, 1 -12, 2 -3
commas+who 3: 0 -8, 1 -8
commas+who 4: 0 -4, 1 -8, 2 -2
commas+who 5: 1 -4, 2 4
commas+who 6: 0 -2, 1 -2, 2 -2
commas+who 8: 0 -6, 2 -3
verbs: 0 1
verbs: 1 -2
verbs: 2 -6
verbs: 3 -6
verbs: 4 -8
side+verbs 0: 0 -1
side+verbs 1: 0 1, 1 -3, 2 -6, 3 -7, 4 -9
side+verbs 2: 0 -1, 1 -1, 2 1, 3 -5, 4 -5
side+verbs 3: 0 -2, 1 -5, 2 -6, 3 -9
side+verbs 4: 1 -1, 2 -3, 3 -3, 4 -7
side+verbs 5: 1 -7, 2 -9, 3 -3, 4 -2
people: 0 -4
people: 1 -1
people: 3 3
side+people 0: 0 -1
side+people 1: 0 -2, 1 -1
side+people 2: 0 -6, 1 -3, 3 1
side+people 3: 0 -3, 1 -3, 3 -2
side+people 4: 0 -3, 1 1, 3 -1
side+people 5: 0 -4, 1 -1
farther: 0 -1
farther: 1 -3
farther: 2 -1
farther: 3 -1
farther: 4 -2
farther: 5 -1
farther: 6 -3
farther: 7 -3
farther: 8 -2
farther: 9 -4
farther: 10 -3
farther: 11 -3
side+farther 0: 0 -1
side+farther 1: 1 -1, 2 -2, 3 -1, 4 -5, 5 -4, 6 -6, 7 -8, 8 -8, 9 -5, 10 -9, 11 -8
side+farther 2: 0 -9, 1 -1, 3 1, 4 3, 5 -1, 7 -1, 8 1, 9 -1, 11 -4
side+farther 3: 0 -1, 1 -4, 2 -5, 3 -3, 4 -4
side+farther 4: 0 -2, 1 -2, 2 -2, 3 -2, 4 -2, 5 -3, 6 -2, 7 -1, 8 -3, 10 -3
side+farther 5: 1 -2, 2 -3, 3 -5, 4 -9, 5 -3, 6 1, 7 -7, 8 -8, 9 -7, 10 -2
auxiliary+side 0: 0 -3, 1 2, 5 1
auxiliary+side 7: 0 6, 1 -7, 2 -3, 3 -11, 5 1
auxiliary+side 8: 0 6, 1 -7, 4 -6, 5 -1
auxiliary+side 10: 0 4, 1 -6
auxiliary+side 14: 0 -12, 1 3, 3 -2, 4 -3, 5 -4
auxiliary+side 21: 0 -3, 4 -2, 5 -1
auxiliary+side 28: 0 -4, 1 3, 3 -9, 4 -6, 5 -4
auxiliary+side 35: 0 -3, 1 -1, 2 -2, 3 2, 4 -6, 5 -6
beforeCue+side none: 0 7, 4 1, 5 -3
beforeCue+side this: 1 -1
beforeCue+side that: 1 -1, 3 -7, 4 3
beforeCue+side some: 0 -2, 1 1, 3 -5, 4 -4, 5 -2
beforeCue+side his: 1 2, 3 -5, 4 -2, 5 -3
beforeCue+side her: 1 2, 3 -6
beforeCue+side he: 0 -2, 1 2, 3 -16, 4 -6, 5 -3
beforeCue+side they: 0 -5, 1 1, 3 -3, 4 -5, 5 -6
beforeCue+side it: 3 -5, 4 -5, 5 -4
beforeCue+side i: 0 -7, 1 2, 3 -4, 4 -8
beforeCue+side you: 1 2, 4 -3
beforeCue+side him: 1 1
beforeCue+side somebody: 1 2
beforeCue+side who: 0 -1, 1 2, 3 -9, 4 -7
beforeCue+side which: 0 -1, 1 1, 3 -7, 4 -3, 5 -1
beforeCue+side when: 0 6, 4 -5
beforeCue+side because: 1 -5, 3 4
beforeCue+side before: 1 -7, 3 4, 4 -7
beforeCue+side and: 0 -9, 1 -10, 3 8, 4 -14, 5 -3
beforeCue+side but: 0 -4, 1 -9, 3 5, 4 -11
beforeCue+side by: 1 -7, 3 2, 4 -6
beforeCue+side with: 3 3
beforeCue+side day: 3 -2, 4 -3
beforeCue+side time: 1 2, 3 -2, 4 -10
beforeCue+side title: 0 -3, 1 2, 3 -6, 4 -2, 5 -6
beforeCue+side person: 0 -5, 1 1, 3 -2, 4 -4, 5 -6
beforeCue+side people: 0 -2, 1 2, 3 -5, 4 -7, 5 -7
beforeCue+side body: 0 -5, 1 1, 3 -9, 4 -9, 5 -2
beforeCue+side document: 0 -5, 1 1, 3 -8, 4 -7, 5 -1
beforeCue+side claim: 0 -3, 3 -1, 4 -1
beforeCue+side verb-base: 1 1, 3 -5, 4 -6, 5 -3
beforeCue+side verb-s: 0 2, 1 1, 4 -10
beforeCue+side verb-past: 0 -2, 1 1, 4 -2, 5 -2
beforeCue+side verb-ing: 1 -1
beforeCue+side name: 0 -4, 1 2, 3 -6, 4 -4
beforeCue+side noun: 0 -2, 1 2, 3 -5, 5 -1
beforeCue+side plural: 0 -3, 1 2, 3 -9, 4 -1, 5 2
beforeCue+side adjective: 1 -2
beforeCue+side number: 3 -2, 4 -6
beforeCue+side comma: 0 -2, 1 -6, 2 -2, 3 2, 5 -2
beforeCue+side dash: 0 -1, 2 -2, 3 -1, 4 -4
beforeCue+side bracketClose: 2 1, 4 -5
beforeCue+side close: 0 -6, 3 -12, 4 3
beforeCue+side possessive: 0 -9, 1 2, 4 -2, 5 -2
beforeCue+side symbol: 4 3
atStart: 0 -1
atStart: 1 2
side+atStart 0: 0 -1
side+atStart 1: 0 -2
side+atStart 2: 0 -4, 1 3
side+atStart 3: 0 -5
distance+side 0: 0 -1, 1 -1, 2 -1
distance+side 1: 1 -6, 4 -8, 5 6
distance+side 2: 1 1, 3 -1, 5 -16
distance+side 3: 5 -4
distance+side 4: 5 -7
distance+side 5: 5 -10
distance+side 6: 5 -13
distance+side 7: 3 -1, 5 -10
distance+side 8: 3 -4
distance+side 9: 3 -8
distance+side 10: 3 -5
first+second none: none -1
first+second the: some -2, just -5, time -2, title -1, person 1, people 2, document -2, statement -2, claim -3, noun -4, adjective -4, adverb -2, ed 4, ing -1, number -3
first+second a: some -3, title -2, person 3, body 1, document 2, statement -1, claim -3, name 1, noun -1, adjective -1, adverb -1, ed 2, ing -1
first+second this: time -5, noun -3, plural -4
first+second that: none 4, the -4, a -6, some -3, his -5, he -10, they -3, it -3, just -5, title -8, people -3, verb-ing -1, name -4, noun -2, plural -5, number -2, comma -7
first+second some: none -1, the -2, of 2, in 2, time -8, people 1, body 2, name 3, noun -1, plural -2, adjective -4, ed -2
first+second my: noun -2
first+second his: none 5, person 3, people -4, body 1, statement -2, claim -4, name -1, noun -3, plural -5, adjective -4
first+second her: none 3, body -1, claim -5, noun -8, plural 1
first+second he: none 2, and 3, be -8, have -7, do -4, modal -9, verb-s -8, verb-past -11, ed -7, possessive -5
first+second they: none 3, be -3, have -6, modal -4, verb-base -4
first+second it: none 1, be -5, modal -8, verb-past -3, possessive -6
first+second i: none 3
first+second you: none 2
first+second him: comma -5
first+second self: as -4
first+second who: none 4, be -6, have -5, verb-past -7
first+second which: none 2
first+second what: none -4, he -4
first+second about: the -5, name -6
first+second prep: the -5, a -8, name -2
first+second not: verb-base -6
first+second just: some 3, time -5, comma -10
first+second day: none -5, that -5, time -5, comma -6, possessive -1
first+second month: comma -4
first+second time: comma -5
first+second title: title 1, name 2
first+second person: none -4, of -5, comma -5
first+second people: none -3, that -6, and 1, to -2, in -1, noun 2, comma -3
first+second body: none -3, name 2, plural -2, comma -6
first+second document: none -3
first+second claim: none -1
first+second verb-base: none -3, the -7, a -4, that -5, some -4, his -5, to -7, in -5, on -3, for -4, out -4, name 1, noun -3, plural -5, comma -4
first+second verb-past: none -3, the -7, a -7, that -3, some -6, his -4, to -6, by -4, in -3, on -6, out -4, name -2, noun -1, comma -6
first+second verb-ing: the -5, a -5, his -5, to -5, out -5, name -2, noun -6, plural -1
first+second name: that -4, as -6, to -8, of -2, in -2, on -6, for -4, be -12, have -9, modal -2, title 3, person 4, people 2, body -1, verb-base 3, verb-past -7, verb-ing -1, name 2, noun -1, plural -1, adjective 3, ed -6, comma -5, dash -6, bracketClose -8, possessive 1, symbol 1
first+second noun: none -4, the -8, that -5, some -7, and -2, to -5, of -11, in -8, on -6, for -6, be -4, people 4, document 3, claim -2, verb-s -6, noun -1, adjective -5, comma -9
first+second plural: none -2, and -5, to -7, in 1, comma -3
first+second adjective: to -5, person -2, name 2, noun -3, plural -1, comma -8
first+second adverb: verb-past -5, noun -6, comma -3
first+second ed: in -5, noun -1
first+second ing: the -4, name -2, noun -2
first+second number: none -4, people -1, name -1, noun 4, plural -6, comma -10, symbol 2
first+second symbol: name -5, number -5
last+people none: 0 -1
last+people that: 0 1, 1 -5, 3 -6
last+people some: 1 -1, 3 -3
last+people his: 0 3, 3 -4
last+people her: 3 -4
last+people he: 1 -14, 3 -12
last+people they: 1 -8, 3 -7
last+people it: 0 -1, 1 -7, 3 -8
last+people i: 0 1, 1 -5, 3 -6
last+people you: 0 2
last+people him: 0 -2, 1 -5, 3 -1
last+people self: 0 -5
last+people somebody: 1 2
last+people who: 0 3, 1 -5, 3 -15
last+people which: 0 1, 1 -7, 3 -9
last+people what: 0 -4
last+people and: 0 -6, 1 -8, 3 -6
last+people but: 0 -5, 1 -5, 3 -6
last+people by: 0 -4, 3 -5
last+people day: 0 -3, 1 -2, 3 1
last+people month: 0 -2
last+people time: 0 -3, 1 -1
last+people title: 1 -2
last+people people: 1 1, 3 1
last+people body: 3 1
last+people document: 1 1, 3 -2
last+people statement: 0 -1, 1 -2, 3 -5
last+people claim: 1 -2, 3 -6
last+people verb-base: 0 -2, 1 3
last+people verb-s: 0 -3, 1 2
last+people verb-past: 0 -2, 1 -1, 3 -5
last+people verb-ing: 0 -3
last+people noun: 0 -2
last+people plural: 0 -1, 1 2, 3 1
last+people adjective: 0 -1
last+people ed: 0 -2, 3 -4
last+people number: 0 -3, 1 -2
last+people comma: 0 -4, 1 -3
last+people bracketClose: 1 -4, 3 2
last+people possessive: 1 4, 3 -1
last+people symbol: 0 -2
sort+first say: none -8, the -1, this -2, that -3, some -2, his -2, her -1, he 1, they -3, i -5, you -1, who -2, what -4, about 1, not -6, just 1, day -6, time -3, title 2, people 1, claim -5, verb-base -2, verb-past -1, verb-ing -4, name 1, noun -2, plural -3, adverb -2, ed -1, ing -1, symbol -5
sort+first add: none -3, the -1, that -5, his 1, title 2, verb-base -3, verb-past -5, verb-ing -6
sort+first state: none -3, the -3, a -2, that -2, some -2, his -1, her -2, he 1, day -4, verb-base -7, verb-past -1, noun -6
sort+first argue: none -4, the -3, that -5, some -2, he 4, who 1, verb-past -3, name 2
sort+first tell: none -3, the -1, a -2, his -1, he 1, him -3, title -1, people -5, name 1, plural -3
sort+first warn: name -1
sort+first ask: none 3, a 2, he -1, verb-base -2, name -3
sort+first believe: none -1, the -1, a -3, that -2, they 1, i 3, people -1, name 1, noun -3
sort+first feel: none -5, the -2, a -9, that -6, verb-base -3, name 1, noun -1
sort+first see: none 1, the -4, a -6, title -4, people 2, name -2
sort+first know: none 1, the -1, a -2, that -2, he -1, i 1, name -3, noun -3
sort+first want: none -7, the -2, a -3, some -2, he 4, verb-base -8, name -3, noun -8
sort+first intend: none 1, the -1, a -1, some -1, he 1, title -1, verb-base -5, name -1, noun -10
sort+first demand: none -2, the -2, a 2, some 2, he -1, verb-base -7, name -3, noun -4
sort+first call: none -2, the -3, a -4, some -1, her -2, he 2, who -1, title 2, people -2, verb-base -6, verb-past -7, noun -4, plural -3
sort+first deny: the 1, name 2
sort+first reject: none -4, a -4, some -2, name 1, noun -4
sort+first confirm: none -2, the -1, that -3, he 2, name 3
sort+first agree: none -2, a -2, name 1
sort+first doubt: name -5
sort+first decline: the 1, verb-base -7, name 1
sort+first promise: none -4, the -4, a -1, some -1, verb-base -5, name -1
sort+first criticize: none -2, the -1, a -3, his -1, he 1, people 1, verb-ing -9, name -1, noun -7, plural -1
sort+first praise: none -5, the -3, some -2, his -2, her -2, he 2, who 2, title -2, people -6, verb-base -8, verb-ing -4, noun -1, adjective -2, ing -4, number 1
sort+first show: none -6, a 5, that 2, some -1, his -2, he -3, title -2, people -2, body 2, verb-base -9, verb-past -1, verb-ing -1, name -3, noun 1, number -5
sort+first suggest: none -5, the -1, a -3, that -6, some -2, title 3, verb-past -2, noun -1
sort+first report: none -5, a -1, that -3, some -1, his -1, he 4, title -1, verb-past -5, verb-ing -3, name 2, noun -1, adjective 1
sort+first detail: none -1, the -1, some -3, he 2, name -2, noun -2
sort+first talk: none -5, the -3, he 2, name 1, noun -6
sort+first predict: none -2, the -2, that -2, name -1
sort+first decide: none -5, the 1, a -1, name -5, noun -2
sort+first love: the -2
sort+first emotion: none -6, the -3, some 2, name 4
sort+first release: the -1, a -1, name 1
sort+first point: none -4, the 1, that -4, name 2
sort+first search: none -1, the -2, name -1
sort+first allow: the 2
sort+first try: name 2
sort+first give: the 1
sort+first make: none -4, the -2, a -1, that -1, he 1, title -2, name 2
sort+first go: none 7, the -3, that -1, some -1, he -2, verb-base -8, name -4, noun -1
sort+first do: none -2, the -1, a -3, some 1, his -2, verb-past -2, name -2, noun -5, plural -1, adjective -2
sort+first claim: the -1, a -3, that -3, some -2, his 4, her 3, he -1, prep -1, just -2, people -2, verb-base -9, verb-past -7, verb-ing -2, noun -2, adjective -2, ed -5
sort+first statement: none -1, the -3
sort+first according: none -7, the 1, a 1, some -4, just -4, title -4, body -1, verb-base 1, verb-past -1, verb-ing -1, name -2, noun -2, plural -5, number -5
sort+first colon: none -4, name 1
sort+first unlisted: none -2, the 1, a -2, some -1, his -4, he -1, who 1, people 2, verb-base -4, verb-past -3, noun -3
sort+last say: none -8, some -1, they -3, it -1, i -5, you -1, him -3, who -6, which -2, and -5, day 2, time -2, title -2, person 1, people -2, document -2, statement -5, claim -5, verb-base -1, noun 2, plural -2, number 1, comma -2, dash -1, bracketClose 2
sort+last add: none -3, he 1, it 1, who -1, person 1, people 2, name 1, noun -2, plural -4, comma -1
sort+last state: none -3, some -3, he 1, it 1, person -2, people -1, body -1, document 1, claim -2, name -1, noun -6, plural -5, comma -2
sort+last argue: none -4, he 3, they 1, person 1, people -1, noun -6, comma -2
sort+last tell: none -3, he 2, person 1, people -4, body -1, noun -5, plural -2
sort+last warn: name 1
sort+last ask: none 3, he -4, person 2, people -2, body -1, name 1, noun -3, plural 1, comma 1
sort+last believe: none -1, they 1, i 1, who 1, people 1, noun -3, plural -2, comma -3
sort+last feel: none -5, he -1, who 2, people -1, body 1, name -1, noun -5, comma -2
sort+last see: none 1, they -2, who -1, people 1, name -2, noun -4, plural -2
sort+last know: none 1, he -2, i 2, who -1, body -3, name -3, noun -3, plural 1, comma -3
sort+last want: none -7, he 2, they 1, who 2, people -1, name -1, noun -5
sort+last intend: none 1, who -2, people -3, body -1, name -1, noun -4, plural -4, comma -3
sort+last demand: none -2, he -1, and -2, people -1, body -1, name 1, noun -3, plural 1, comma -1
sort+last call: none -2, he 2, they -1, and -7, title 1, person -3, body -5, name -1, noun -3, comma 1
sort+last deny: he 1, name 1
sort+last reject: none -4, who 1, name -1, comma -2
sort+last confirm: none -2, he 2, people -2, body -1, name 1, noun -3, comma -2
sort+last agree: none -2, name 1, noun -4, plural 1
sort+last doubt: name -1
sort+last decline: body 1, name 1
sort+last promise: none -4, who 1, and -4, people -1, name -1, noun -1, plural -3, comma -1
sort+last criticize: none -2, it 3, who -1, and -2, person -3, people -2, document 1, claim -4, noun -4, plural -1, comma -2
sort+last praise: none -5, some -3, he 1, they -1, and -3, person 1, people -1, body 1, claim -4, noun -2, comma -1
sort+last show: none -6, he -2, who -2, time 2, person -5, people -4, body -3, document 1, verb-base -1, name -3, noun -1, plural -1, number -3, comma -3
sort+last suggest: none -5, body 1, document 1, noun -3, plural -3, comma -4
sort+last report: none -5, he 3, who -3, body -2, document -3, name 3, noun -2, plural -4, comma -1
sort+last detail: none -1, he 2, noun -5, plural -2
sort+last talk: none -5, people 1, noun -2, plural -3
sort+last predict: none -2, he 2, name -1, noun -4
sort+last decide: none -5, name -1, noun -2, plural -2
sort+last love: name -2
sort+last emotion: none -6, people 5, name 3, comma -3
sort+last release: he 2, body -3, noun -2, comma -1
sort+last point: none -4, noun -2, plural -1
sort+last search: none -1, name -1, noun -2, plural -3
sort+last allow: noun -2, plural -3
sort+last try: name 1
sort+last give: noun -2
sort+last make: none -4, he 1, who 1, people 2, body -3, noun -1, plural -2, comma -1
sort+last go: none 7, he -2, who -2, body -3, name -5, noun -4, plural -1, comma -6
sort+last do: none -2, some -3, he -1, it 1, who -1, body -1, name -1, noun -2, plural -2, comma -4
sort+last claim: some 1, his 2, her 1, who -3, and -2, person -5, people 3, body 2, claim -2, verb-past -1, noun -4, plural -1, comma -3, possessive 2
sort+last statement: none -1, name -2, noun -3
sort+last according: none -7, he -3, person -2, people -3, body -4, document 1, claim 3, noun 1, comma -9
sort+last colon: none -4, name 1, noun -2
sort+last unlisted: none -2, he -2, they 2, who 1, which -1, title 2, person -2, people 1, body 1, noun -4, plural -1, comma -2
who: 0 -1
who: 1 -3
who: 2 3
side+who 0: 0 -1
side+who 1: 0 -1, 1 -2, 2 -12
side+who 2: 0 -3, 1 -4, 2 4
side+who 3: 0 -2, 1 -5, 2 -3
side+who 4: 0 -2, 1 -4
side+who 5: 1 -4, 2 -4
ofs: 1 -3
ofs: 2 -2
ofs: 3 -1
ofs: 4 -2
ofs+length 0: 0 -1, 1 1, 3 -1, 4 -2, 5 -2, 6 -3, 7 -2, 8 -5, 9 -7
ofs+length 1: 2 -5, 3 -1, 5 -2, 6 -1, 7 -3, 8 -1
ofs+length 2: 6 -2, 7 -1, 8 -3, 9 -2
ofs+length 3: 7 -3, 8 -2, 9 -2
ofs+length 4: 8 -5, 10 -7
afterLast+afterAfter the: claim -5, name -4, noun -5
afterLast+afterAfter a: noun -5
afterLast+afterAfter this: time -1
afterLast+afterAfter that: the -1, he -1, name -3
afterLast+afterAfter some: ed -1
afterLast+afterAfter he: verb-past -4
afterLast+afterAfter as: the -2
afterLast+afterAfter and: the -5, some -2, verb-base -5, verb-ing -4, name -6, noun -7, plural -5, adjective -3
afterLast+afterAfter to: the -6, be -1, verb-base -2, name -3
afterLast+afterAfter of: the -6, a -7, some -3, his -6, body -4, name -9, noun -10, plural -6, adjective -5
afterLast+afterAfter in: the -7, a 2, month -3, name -11, noun -6
afterLast+afterAfter on: the -7, day 3, name -3, noun -6
afterLast+afterAfter at: the -4
afterLast+afterAfter for: the -6, name -9, noun -4
afterLast+afterAfter with: the -3, name -3
afterLast+afterAfter from: the -4, name -5
afterLast+afterAfter about: the -4
afterLast+afterAfter prep: the -1, name -6
afterLast+afterAfter according: to -9
afterLast+afterAfter be: the -3, a -2, some -4, in -3, prep -2, later -2, just -1, verb-base -1, verb-past -13, verb-participle -4, verb-ing 7, noun -1, adjective -1, adverb -4, ed -3, ing -1, open -6
afterLast+afterAfter have: a -2, to -1, not -1, be -5, also -2, later -2, verb-past 3, verb-participle 1, adjective -6, adverb 1, ed -1
afterLast+afterAfter do: not -1
afterLast+afterAfter modal: be -5, just -1, verb-base 1, adjective -3, adverb -2
afterLast+afterAfter also: verb-s -1, verb-past 5, ed -1
afterLast+afterAfter later: verb-s -1
afterLast+afterAfter just: time -3, verb-past 2
afterLast+afterAfter claim: that -2, to 1, for -2, about -4, name 3
afterLast+afterAfter verb-base: a -1, that 2, some -1, his 2, he 1, they 2, it 1, him -1, and -5, to -4, of -4, in -2, on -3, about 1, out 1, be -3, title -2, person -6, verb-past -2, name -2, noun -3, plural 1, comma -5, stop 1
afterLast+afterAfter verb-s: a 2, that 1, some -2, his 1, her 2, he 2, self 1, as -2, and -3, to -4, in -2, for 1, prep -2, modal 1, people 2, verb-ing 1, name 3, noun -2, plural -1, comma -3, stop 1, colon -1
afterLast+afterAfter verb-past: the 2, a 1, this -1, that 3, some -2, his 3, he 2, they 1, it 2, him 1, self -2, how -2, when -2, as -3, before 4, and 1, to -2, of -5, by -6, in -1, on 2, at 1, against 2, out 2, prep -5, modal -2, later -2, just -2, day -2, people 2, body -1, claim -1, verb-base -1, name 2, noun -2, plural -1, adjective -1, adverb -2, ed -3, ing 1, number 1, stop 3, colon 3, open -1
afterLast+afterAfter verb-ing: the -4, a -5, that -2, some -3, he -2, they 1, it -3, him -3, to -1, in -3, on 2, for -4, out -2, title -3, people -1, name -1, plural -3, comma -3, open -3
afterLast+afterAfter noun: to -1, claim -2
afterLast+afterAfter adjective: person -8, claim -1, noun -6, plural -4
afterLast+afterAfter adverb: verb-s -1, verb-past 1, verb-ing -2
afterLast+afterAfter ed: the -2, a -1, some -2, her 1, to -1, by -2, in -4, on 1, about 3, out 1, people -1, name -4, noun -5, plural -1, comma -1
afterLast+afterAfter comma: the -2, a -9, he -1, who 2, which -1, because 2, and -4, but -2, according -4, be -7, have -1, just -1, verb-base -3, verb-s -1, verb-ing -1, name -1, noun -3, adverb -3, ed -3, number -2, open 2
afterLast+afterAfter stop: none 5, open 7
afterLast+afterAfter colon: name 3, open 1
afterLast+afterAfter possessive: claim 4
side+quoteNear 0: 1 -7, 2 -3, 3 -1
side+quoteNear 1: 2 -5, 3 -1, 6 -2
side+quoteNear 2: 2 -1, 3 1, 6 -2
side+quoteNear 3: 1 -12, 2 2, 3 -3, 7 -6
side+quoteNear 4: 1 3, 3 -5
side+quoteNear 5: 2 -3, 3 1
first+last none: none -1
first+last the: he -7, they -5, it -5, i -6, him -1, who -7, which -4, and -4, day -2, time -2, title 4, person 1, people -5, body 2, document 1, statement 1, claim -1, verb-base 2, name -1, noun 1, plural -1, number -3, dash 1
first+last a: some -2, he -7, who -7, and -5, day 2, time 2, person 1, people -1, body 1, document 2, claim -2, verb-base 1, name 1, noun -2, plural -1, ed -4, number -1, comma -2
first+last this: name -5, plural -3
first+last that: that 3, some -2, he -8, they -2, it -1, him -2, who -3, title -2, person -3, people -8, body -3, document -2, claim -1, name -4, noun -6, plural -8, ed -5, number -4, comma -3
first+last some: he -10, person 3, body 1, document -3, claim -1, noun 1, plural 1, comma 1
first+last his: his 5, he -7, person 2, body 1, claim -1, name -4, noun -4, plural -4, comma -1
first+last her: her 3, body -1, name -1, noun -6, plural 1, comma 1
first+last he: he 2, people -1, body -5, name -4, noun -4, plural -3, comma -3
first+last they: they 3, name -5, noun -5
first+last it: it 1, name -6, noun -4, plural -6
first+last i: i 3
first+last you: you 2
first+last him: noun -7
first+last who: who 4, name -5, comma -6
first+last which: which 2
first+last what: what -4
first+last about: name -7, noun -3
first+last prep: he -5, name -4, noun -1, plural -2, comma -2
first+last not: name -4
first+last just: he -6, people -2, name -2, plural -3, comma -3
first+last day: he -5, day -5, name -5, noun -4, comma -5
first+last month: name -4
first+last time: name -4
first+last title: he -4, who -5, title -5, person 1, people -1, name -1, noun -3, plural -4, comma 1, bracketClose 3
first+last person: person -4, name 2, comma -2
first+last people: who -7, people -3, body -2, name 1, noun 1, plural 1
first+last body: people 1, body -4, name 3, noun -3, comma 1
first+last document: document -3, name 1
first+last claim: claim -1, name -8
first+last verb-base: some -4, he -5, they -3, it -3, i -3, who -4, and -2, person -1, people -5, body -4, claim 1, verb-base -3, name -2, noun -5, plural -3, comma -2
first+last verb-past: he -6, who -5, and -4, people -1, body -2, verb-past -3, name -1, noun -7, plural -3, comma -4
first+last verb-ing: he -6, people -4, body -5, name -5, noun -8, plural -1, comma -3
first+last name: some -2, he -11, they -6, it -7, him -4, who -8, which -6, and -4, day -2, time -3, title -2, person -1, people 1, statement -3, claim -2, verb-base -2, plural -2, ed -3, number -1, comma 1, dash -2, bracketClose -2, possessive 7
first+last noun: he -9, they -6, it -4, and -6, person -1, people 2, body -4, document 1, claim -1, noun -4, comma -3
first+last plural: he -6, people -3, name -3, plural -1, comma -3
first+last adjective: he -6, people 1, body -5, name -1, noun -7, plural -2, comma -2
first+last adverb: he -5, name -2, noun -1, comma -4
first+last ed: name -2, noun -2, comma -4
first+last ing: name -1, noun -5, plural -2, comma -3
first+last number: he -3, people 1, name -2, noun 2, plural -5, number -5, comma -4
first+last symbol: name -5
beforeFirst+farther none: 0 -1, 1 2, 3 1, 4 1, 11 -4
beforeFirst+farther that: 0 -1, 1 1, 2 -2, 3 1
beforeFirst+farther he: 1 -6, 2 -3
beforeFirst+farther who: 0 3, 1 2
beforeFirst+farther which: 0 4
beforeFirst+farther what: 0 2
beforeFirst+farther when: 0 1, 1 2
beforeFirst+farther if: 0 1
beforeFirst+farther as: 0 2, 1 -2, 2 -4, 3 -3, 4 -7, 5 -2
beforeFirst+farther because: 0 -1, 1 3, 2 3
beforeFirst+farther before: 0 3, 1 1, 2 -3, 3 -3
beforeFirst+farther and: 0 -2, 1 -1, 2 -1, 3 -5
beforeFirst+farther but: 1 1, 2 2
beforeFirst+farther to: 1 -1, 2 -1, 3 -2, 4 -5, 5 -3, 6 -9, 7 -6, 8 -6, 9 -4
beforeFirst+farther of: 0 -4, 1 -2, 2 -5, 3 -2, 4 -6, 5 -7, 6 -11, 7 -5, 8 -6
beforeFirst+farther by: 0 2, 1 -1, 2 -4, 3 -2, 4 -4, 5 -1, 6 -2
beforeFirst+farther in: 0 -3, 1 -4, 2 -4, 3 -10, 4 -3, 5 -8, 6 -5, 7 -1, 8 -3
beforeFirst+farther on: 0 -2, 1 -3, 2 -8, 3 -10, 4 -6, 5 -5, 6 -5, 7 -3
beforeFirst+farther at: 0 -4, 1 -7, 2 -7, 3 -3, 4 -7
beforeFirst+farther for: 0 -4, 1 -3, 2 -11, 4 -10, 5 -6, 6 -1
beforeFirst+farther with: 0 1, 1 -1, 2 -4, 3 -5, 4 -7
beforeFirst+farther from: 1 -4, 3 -5
beforeFirst+farther about: 0 -3, 1 -8, 2 -9, 3 -9, 4 -8, 5 -4, 6 -5
beforeFirst+farther against: 0 -6, 1 -5
beforeFirst+farther than: 0 1
beforeFirst+farther out: 0 -1, 1 -6, 2 -4
beforeFirst+farther prep: 0 1, 1 -3, 2 -9, 3 -8, 4 -7
beforeFirst+farther not: 1 -1, 2 -5, 3 -4
beforeFirst+farther be: 1 -5, 2 -4, 3 -10, 4 -6, 5 -6, 6 -4
beforeFirst+farther have: 1 -1, 2 -4, 3 -6, 4 -5
beforeFirst+farther do: 0 1
beforeFirst+farther modal: 2 -3, 3 -3
beforeFirst+farther later: 0 2
beforeFirst+farther just: 1 -2, 2 -4, 3 -4, 4 -7
beforeFirst+farther day: 0 -1, 1 -3
beforeFirst+farther time: 0 1
beforeFirst+farther person: 0 -3, 1 -7, 2 -7, 3 -5
beforeFirst+farther people: 0 1, 1 -8, 2 -3
beforeFirst+farther body: 0 -2, 1 -12, 2 -9, 3 -6, 4 -4
beforeFirst+farther document: 0 -1
beforeFirst+farther claim: 0 2, 1 -4, 2 -1, 3 -5, 4 -7
beforeFirst+farther verb-base: 0 -1, 1 -7, 2 -8, 3 -11, 4 -12, 5 -12, 6 -7, 7 -2, 8 -4, 9 -4
beforeFirst+farther verb-s: 0 -2, 1 -1, 2 -4, 3 -3, 4 -3, 5 -4, 6 -1, 7 -2
beforeFirst+farther verb-past: 0 -5, 1 -5, 2 -2, 3 -1, 4 -2, 6 1, 7 1, 8 -1, 10 -3, 11 1
beforeFirst+farther verb-ing: 0 -2, 1 -5, 2 -11, 3 -6, 4 -5, 5 -7, 6 -5, 7 -5, 8 -4
beforeFirst+farther name: 1 -9, 2 -7, 3 -7, 4 -6, 5 -4, 6 -5
beforeFirst+farther plural: 0 2, 1 -10, 2 -6, 3 -8, 4 -3
beforeFirst+farther adverb: 1 -5, 2 -6, 3 -4, 4 -4
beforeFirst+farther ed: 0 -1, 1 -3, 2 -4, 3 -11, 4 -3, 5 -7, 6 -4
beforeFirst+farther comma: 0 3, 1 -1, 3 -2, 4 -2, 5 -1, 6 -2, 7 -6, 9 -4
beforeFirst+farther colon: 0 3, 2 -2
beforeFirst+farther semicolon: 0 2
beforeFirst+farther dash: 0 3, 2 -1
beforeFirst+farther open: 0 -2
beforeFirst+farther close: 3 2, 4 2
beforeFirst+farther symbol: 0 -1, 1 -3
form+auxiliary according: 0 -2
form+auxiliary statement: 0 -1
form+auxiliary claim: 0 1
form+auxiliary verb-base: 14 -1, 21 -1, 28 -1, 31 -1
form+auxiliary verb-past: 14 -1
form+auxiliary verb-participle: 14 -1
form+auxiliary verb-ing: 0 -5, 7 -1, 8 -1, 10 -1, 35 -1
form+auxiliary ed: 0 -1, 7 -1, 14 -1
beforeFirst2+beforeFirst none: none 1, he -4, when -3, if -2, before -2, and 6, but 3, in -3, on -4, at -6, for -1, with -2, prep 1, later 1, just 3, person -5, verb-past -5, verb-ing -5, name -5, bracketOpen 3, open -2
beforeFirst2+beforeFirst the: just -8, person -2, claim -3, name -2, ed -5
beforeFirst2+beforeFirst a: body -1, statement -2, claim 2, name -2, ed -2
beforeFirst2+beforeFirst some: of -4, than -4, plural -1, ed -3, comma -2
beforeFirst2+beforeFirst he: be -5, have -4, verb-s -7, verb-past -10, ed -6
beforeFirst2+beforeFirst they: verb-base -3, verb-past -6
beforeFirst2+beforeFirst it: be -1, verb-s -3, verb-past -5
beforeFirst2+beforeFirst i: verb-base 1, verb-past -8
beforeFirst2+beforeFirst self: as -4
beforeFirst2+beforeFirst who: be -3, verb-base -6, verb-s -4, verb-past -7
beforeFirst2+beforeFirst which: verb-s 1
beforeFirst2+beforeFirst and: verb-base 1, verb-past -10, verb-ing -5
beforeFirst2+beforeFirst to: be -4, verb-base -3, noun -2
beforeFirst2+beforeFirst by: verb-ing -6
beforeFirst2+beforeFirst in: which 2, verb-ing -5
beforeFirst2+beforeFirst on: day -2
beforeFirst2+beforeFirst out: to -9
beforeFirst2+beforeFirst according: to 5
beforeFirst2+beforeFirst not: verb-base -1, verb-past -4
beforeFirst2+beforeFirst be: not -2, just -1, verb-past -8, verb-ing -2, adverb -5
beforeFirst2+beforeFirst have: be -6, verb-past -4, verb-participle -5, ed -1
beforeFirst2+beforeFirst do: not -6
beforeFirst2+beforeFirst modal: be -2, verb-base -3
beforeFirst2+beforeFirst also: verb-s -2, verb-past -9
beforeFirst2+beforeFirst later: verb-past -5, comma 1
beforeFirst2+beforeFirst just: as 4, verb-base 2, verb-past -5, comma 2
beforeFirst2+beforeFirst day: verb-past -6, comma 3
beforeFirst2+beforeFirst month: comma 2
beforeFirst2+beforeFirst time: before 4, verb-past -7, comma 4
beforeFirst2+beforeFirst title: of -7, verb-past -5, name -4, comma -3
beforeFirst2+beforeFirst person: and -4, of -4, for -5, verb-past -8, comma -6
beforeFirst2+beforeFirst people: and -8, to -8, of -12, in -5, verb-base -4, verb-past -4, comma -2
beforeFirst2+beforeFirst body: and -6, of -11, in -6, person -3, verb-s -3, verb-past -9, comma 1
beforeFirst2+beforeFirst document: by -5, verb-base -4, verb-s -7, verb-past -6, verb-ing -2
beforeFirst2+beforeFirst statement: about -5, comma 4
beforeFirst2+beforeFirst claim: to -7, of 3, by 2, in -5, on -4, for -3, from 4, about -8, against -4, prep 2, comma 1
beforeFirst2+beforeFirst verb-base: that -3, to -4, of -2, by -2, in -5, on -5, at -3, for -1, about -1, out -2, verb-past -3, comma 2
beforeFirst2+beforeFirst verb-s: as 3, to -5, comma 2
beforeFirst2+beforeFirst verb-past: that -4, as -5, to -12, of -7, by 3, in 1, on -5, at -6, for -9, with -4, about -4, against -3, prep -6, just -5, day -2
beforeFirst2+beforeFirst verb-participle: as -8
beforeFirst2+beforeFirst verb-ing: to -8, of -1, in -7, on -4, for -4, about -6
beforeFirst2+beforeFirst name: as -7, and -12, to -2, of -9, by -5, in -6, on -5, for -6, with -3, be -3, have -5, people -3, body -6, verb-base -7, verb-s -5, verb-past -5, verb-ing -5, name -4, ed -6, comma -5, colon 1, dash 3, bracketOpen -8, symbol -8
beforeFirst2+beforeFirst noun: that 1, when -1, as -2, to -3, of -3, by -1, in -3, on -6, at -4, for 2, with 1, about -7, be -1, person -1, people -5, body -1, verb-base -4, verb-s -4, verb-past -1, verb-ing -1, plural -1, comma 2, colon 3, dash -2
beforeFirst2+beforeFirst plural: and -3, to -7, of -2, in -2, on -3, for -3, prep 1, be -1, verb-base -3, verb-past -2, verb-ing -5, comma 1
beforeFirst2+beforeFirst adjective: to 1, person -2, body -6, plural -3, comma -2
beforeFirst2+beforeFirst adverb: verb-base -5, verb-s -6, verb-past -12, verb-ing -6, ed -1, comma 3
beforeFirst2+beforeFirst ed: to -10, by -3, in -7, on -2, at -5, with -5, out -2, comma 2
beforeFirst2+beforeFirst ing: comma -1
beforeFirst2+beforeFirst number: comma -1
beforeFirst2+beforeFirst comma: who 2, which 2, when 2, as 2, because 4, and 6, but 4, in 1, with 8, prep -6, verb-base -1, verb-s -3, verb-past -4, verb-ing 1, name -2, ed -4, close 4
beforeFirst2+beforeFirst bracketClose: verb-past -3, dash 4
beforeFirst2+beforeFirst close: he -3, verb-s 2, verb-past 4, name -2
beforeFirst2+beforeFirst symbol: close 2
commas+verbs 0: 1 -2, 2 -4, 3 -4, 4 -7
commas+verbs 2: 0 1, 1 -5, 2 -6, 3 -7, 4 -5
commas+verbs 3: 0 -7, 1 -8, 2 -5, 3 -9, 4 -4
commas+verbs 4: 0 -1, 1 -4, 2 -1, 3 -2, 4 -6
commas+verbs 5: 2 2, 3 -4
commas+verbs 6: 0 -1, 1 -1, 2 -2, 3 -5, 4 -4
commas+verbs 7: 0 2, 2 -2
commas+last 0: none -1, that -1, his 2, her -1, he -1, they -1, it -2, i -1, self -2, somebody 1, which 1, what -5, before -7, and -9, but -8, by -7, day -2, month -1, time -1, person -2, people 3, body 1, document 1, statement -2, claim -2, verb-base 1, verb-s -1, verb-past -3, verb-ing -1, noun -2, plural 1, adjective -3, number -2, dash -4, bracketClose 1, possessive 2, symbol -1
commas+last 2: some -2, his -4, her -2, he -15, they -10, it -9, i -10, you -6, him -11, who -12, which -11, and -4, but -4, day 1, time -4, title -2, person 1, people -7, body -2, document -3, statement -3, claim -6, verb-base -8, name -1, noun -4, plural -3, ed -5, number -2, dash -2, bracketClose -5
commas+last 3: comma -9
commas+last 4: some -1, he -9, they -6, who -6, which -5, and -4, person -2, people -5, body -4, document -2, claim -6, name -1, noun -3, ed -2
commas+last 5: comma 2
commas+last 6: he -5, who -5, name -2, noun -3, plural -4
commas+last 9: comma 2
commas+first 0: none -1, the 1, a 2, this 1, that -1, some 2, his 1, it -3, i 1, you 1, self -6, somebody 1, who 2, which -2, what -7, about -1, prep -3, not -3, just -2, day -4, month -4, time -8, title -2, person -2, people 1, body -1, document 1, statement -4, claim -4, verb-base -3, verb-past -3, verb-ing -3, name -2, noun -1, plural -1, adjective -1, adverb -1, ed -4, ing -3, symbol -9
commas+first 2: the -5, a -5, this -2, that -11, some -3, his -4, her -1, he -10, they -7, it -7, him -6, who -5, what -6, about -10, prep -6, not -7, just -13, day -8, month -5, time -6, person -4, people -4, body -5, claim -6, verb-base -4, verb-past -7, verb-ing -9, name 2, noun -2, plural -8, adjective -9, adverb -11, ed -3, ing -4, number -4, symbol -7
commas+first 3: the -7, a -12, some -6, his -2, he -5, who -4, prep -1, just -3, title -2, person -5, body -2, verb-base -4, verb-past -2, verb-ing -1, name -11, noun -2, plural -4, adjective -4, adverb -3, ed -1, number -3
commas+first 4: the -3, a -2, that -5, some -1, his -5, just -6, verb-base -6, verb-past -5, verb-ing -5, noun -4, plural -7, adjective -2, number -5
commas+first 5: the 2, a -1, some 2, his 1, title -1, verb-base -1, verb-past -3, name 1, noun -2
commas+first 6: the -2, a -8, that -2, noun -5
commas+first 7: name 1
commas+first 9: name 3
verbs+beforeFirst 0: none 2, that 2, who 3, which 4, what 5, when 3, as 1, because 2, before 2, and -2, but 3, or -5, to -2, of -5, by 2, in -5, on -4, at -6, for -3, about -6, against -9, than -1, out -2, prep -2, not -3, be -3, modal -2, just -2, day -2, month -4, time 1, person -5, body -4, document -2, statement -2, verb-base -3, verb-s -2, verb-past -2, verb-participle -2, verb-ing -4, name -1, noun -2, plural -1, adverb -2, ed -3, comma 2, stop -1, colon 4, semicolon 2, dash 3, bracketOpen -2, open -2, close 4, symbol -2
verbs+beforeFirst 1: that -2, he -6, i -7, who -6, when -1, if -1, as -3, because 1, before -4, and -1, but 1, to -1, of -6, by -2, in -4, on -3, at -8, for -4, with -5, from -2, about -8, against -5, than -5, out -7, prep -6, not -7, be -6, have -6, do -6, modal -2, also -3, later -5, just -4, day -4, person -6, people -9, body -6, document -6, claim -4, verb-base -4, verb-s -1, verb-past -1, verb-ing -6, name -9, plural -5, adverb -8, ed -4, comma 1, colon -2, dash -3, open -2, close -2, symbol -7
verbs+beforeFirst 2: none -1, that -4, he -2, as -6, because -1, and 1, but -1, to -1, of -4, by -7, in -9, on -7, at -6, for -10, with -8, from -1, about -4, out -6, prep -6, not -4, be -6, have -6, modal -5, just -1, person -4, people -6, body -6, claim -7, verb-base -8, verb-s -2, verb-past -2, verb-ing -5, name -7, plural -4, adverb -6, ed -3, comma -4
verbs+beforeFirst 3: none -3, as -6, and -2, to -6, of -11, by -3, in -5, on -7, for -3, about -5, be -7, have -5, just -2, claim -5, verb-base -10, verb-s -4, verb-past -3, verb-ing -9, name -6, ed -6, comma -3
verbs+beforeFirst 4: none -3, as -6, to -4, of -9, by -3, in -6, on -5, for -2, about -7, claim -7, verb-base -8, verb-s -6, verb-past -3, verb-ing -8, name -5, ed -3, comma -4
sort+auxiliary say: 14 -1, 28 -1, 35 -1
sort+auxiliary add: 14 -1, 21 -1
sort+auxiliary state: 0 -5, 14 -2, 21 -1, 35 -2
sort+auxiliary argue: 0 -1, 14 -1, 35 -2
sort+auxiliary tell: 0 -1, 14 -1, 35 -1
sort+auxiliary warn: 0 -1
sort+auxiliary ask: 0 3
sort+auxiliary believe: 14 -1
sort+auxiliary feel: 0 -1, 7 -1
sort+auxiliary see: 0 -1, 14 -1, 21 -1, 35 1
sort+auxiliary know: 0 -1, 21 -1
sort+auxiliary want: 0 -1, 21 -1, 28 -1
sort+auxiliary intend: 0 -1, 7 -1, 14 -1
sort+auxiliary demand: 0 -1, 35 -1
sort+auxiliary call: 14 -1, 35 -1
sort+auxiliary deny: 0 -1, 14 -1
sort+auxiliary reject: 14 -1
sort+auxiliary confirm: 0 -2, 35 -1
sort+auxiliary agree: 0 -1, 14 -1
sort+auxiliary doubt: 0 -1, 35 -1
sort+auxiliary decline: 0 -1
sort+auxiliary promise: 0 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary criticize: 0 -1, 14 -1, 35 -1
sort+auxiliary praise: 0 -1, 14 -1, 35 -1
sort+auxiliary show: 0 -1, 7 -1, 14 -1, 35 -1
sort+auxiliary suggest: 0 -1, 35 -1
sort+auxiliary report: 0 -1, 14 -1
sort+auxiliary detail: 0 -1, 35 -2
sort+auxiliary talk: 7 -1, 14 -1, 35 -1
sort+auxiliary predict: 0 -1
sort+auxiliary decide: 0 -1, 14 -1, 28 -1, 35 -1
sort+auxiliary love: 0 -1
sort+auxiliary emotion: 0 -1, 7 -1, 35 -1
sort+auxiliary release: 14 -1
sort+auxiliary point: 0 -1
sort+auxiliary search: 7 -1
sort+auxiliary allow: 0 -1
sort+auxiliary try: 0 -1
sort+auxiliary give: 0 -1
sort+auxiliary make: 7 -1, 14 -1
sort+auxiliary do: 7 -1, 14 -1, 21 -2, 35 -1
sort+auxiliary claim: 0 1
sort+auxiliary statement: 0 -1
sort+auxiliary according: 0 -2
sort+auxiliary unlisted: 0 -1, 7 -1, 14 -1
`;
