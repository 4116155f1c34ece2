// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentStart = `
side: 0 -3
side+sort 0: add -2, state -3, argue -4, tell -5, ask -2, believe -2, feel -2, see -2, know -1, want -3, intend -4, demand -3, call -3, reject -2, confirm -4, agree -3, promise -2, criticize -4, praise -3, show -3, suggest -2, report -9, detail -2, talk -2, decide -2, emotion -2, release -2, search -1, make -3, go -6, do -4, claim -4, according -5, colon -2, unlisted -4
side+sort 1: say -2, add 1, state 1, tell -2, ask 2, believe -3, feel -1, see -1, know -2, intend -1, call -2, deny -2, reject 2, confirm 1, agree 1, doubt 2, decline 2, promise 2, praise 1, show 1, detail 2, talk 2, predict -2, decide 2, love -1, release 1, allow 1, try 1, make 1, go -3, do 1, claim 2, statement 2, according -2, colon 2
side+sort 2: say 1, add -3, state -1, argue -3, tell 4, warn -4, ask -6, believe 1, feel -1, see -1, know 1, want -1, intend -1, demand -4, call 1, reject -3, confirm -2, agree -3, doubt -4, decline -3, promise -5, criticize -1, praise -3, show -4, suggest -1, report -1, detail -5, talk -5, predict -1, decide -5, emotion -2, release -1, point -1, search -3, allow -2, try -3, give -2, make -4, do -1, claim -4, statement -4, according -1, unlisted -2
side+form 0: according -5, claim -4, verb-base -6, verb-s -6, verb-past -1, verb-participle -6, verb-ing -3, ed -4, colon -2
side+form 1: according -2, statement 2, claim 2, verb-base -2, verb-s -2, verb-past -2, verb-participle -3, verb-ing 3, colon 2
side+form 2: according -1, statement -4, claim -4, verb-past 2, verb-participle 2, verb-ing -10, ed -2
side+first 0: none -3
side+first 1: the -1, a -2, this -1, that 5, some -1, my -1, her -1, he 1, they 1, i -1, him -1, self 3, who -3, which -5, what -2, how 3, when -1, whether 4, if 2, as -3, because -3, and -6, but -4, of -3, in -4, on -3, at -2, for -2, with -4, prep -2, not 1, be -3, have -5, do -2, modal -5, also -2, later -4, just -1, day -4, month -1, person 1, body 1, statement 1, claim 2, verb-s -1, verb-past -1, verb-ing -2, name -1, noun 1, adjective 1, adverb -1, ing -2, number 1, stop -6, open 2, symbol 2
side+first 2: the 2, a 2, that -3, some 1, her -1, he 1, they -2, it -2, him -4, who 2, which 2, what 3, when -1, if -2, as -2, because -2, before -1, and -3, but -3, to -1, of -2, on -2, at -1, for -3, with -4, about -1, prep -2, not -4, be -7, have -4, modal -3, later -3, just -2, day -3, month -6, time -7, person -3, people -1, body -4, claim -5, verb-base -4, verb-s -2, verb-past -6, verb-ing -2, noun -4, plural -3, adjective -2, adverb -3, ed -5, number -3, open -1, symbol -2
first+second none: none -3
first+second the: some -1, just 2, time -4, title -3, person 1, people -2, body -2, claim 2, name -3, noun 1, plural -1, adverb -1, ed -1, ing 1, number -1
first+second a: title -3, person -3, statement -3, claim 3, verb-ing -1, adverb -2, ed -6, number -2, open -2
first+second this: noun 1, plural 2
first+second that: the 3, some 1, his 2, he 4, they 1, it 2, if 1, in -2, be -3, modal -4, just -1, title -3, people -3, verb-base -1, verb-past -4, name 1, noun -3, plural 1, adjective -2, number -2, comma -5, open 2, possessive 2
first+second some: some -2, of 3, than 1, time -4, people -2, name 1, noun -1, plural -1, adjective -4, ed -2
first+second his: person -3, people -5, body 1, statement 2, claim 2, verb-ing 1, name 1, noun -1, plural -1, adjective -2, ed 1
first+second her: body 1, claim 1, noun -2
first+second he: be 2, modal 1, verb-s -1, verb-past -2, ed -4
first+second they: be -1, have 2, modal -2
first+second it: have -2, verb-s -5, verb-past -1, stop 1, possessive -1
first+second him: as 4, comma -3, stop -1
first+second self: as 1
first+second who: be 1, have -1, modal -1, verb-past -7
first+second which: he 1, be -1, name 1
first+second how: some -3, he 3
first+second when: he -1, name -1
first+second whether: he 1
first+second if: he 2, name 2
first+second as: a -2, he -5, name -3, noun -1
first+second because: the -1, he -3, name -3
first+second and: he -4, name -3
first+second but: the -2, he -3, name -5
first+second to: the -6, a -4, his -2, be -4, verb-base 3, name -7, noun 3, adjective 2, adverb -1, open 1
first+second in: a -3, some 1, name 1, noun -3, number -3
first+second on: day -3
first+second at: the -5
first+second prep: the -1, name -2
first+second be: verb-past -3, adjective -4
first+second have: verb-past -4
first+second modal: verb-base -2
first+second just: some 1, time -5, comma -5
first+second day: time -3, comma -5, possessive 1
first+second month: comma -4
first+second time: comma -3
first+second title: name -1
first+second person: name -2
first+second people: who -3, to 1
first+second body: plural 1
first+second claim: to -1
first+second verb-base: a -4, some -4, his -3, him -3, to -7, in -2, for -4, name -4, plural -1, comma -7
first+second verb-past: the -1, a -2, to -4, name -1, comma -5
first+second verb-ing: a -2, that -1, some -1, his 1, her 1, him -4, to -4, in -3, for -1, out 1, name -2, noun -3, adjective -2, stop -1
first+second name: that -6, as 1, of -4, by -2, in -1, for 1, prep -2, be 2, have -2, modal 3, just -2, title -1, person -3, people -4, body -5, verb-past -4, verb-ing 2, name -1, noun -1, plural 1, adjective -2, ed -3, number -4, comma -2, stop -5, dash -5, bracketOpen -5, bracketClose -7, open 2, possessive 2, symbol 2
first+second noun: the -2, as -1, and -4, to -1, of 1, in -2, for -1, people -1, claim -3, verb-s 1, name 1, noun 1, adjective -1, comma -1, stop -6
first+second plural: and -2, of 1, in 1, comma -5, stop -1
first+second adjective: people -1, noun 1
first+second adverb: noun -1
first+second ed: noun 1
first+second ing: the 1, to -4, name 3, noun -5, plural -1, stop -3
first+second number: noun -1, comma -5
first+second stop: none -6, open -3
first+second open: the -2, this 3, that 1, my 3, he 3, they 4, it 1, i 5, you 2, what 1, when 1, if 2, as 3, and -5, to -3, in 4, prep 2, be -7, have -6, modal -1, later 3, just 1, title 2, verb-base -1, verb-past -5, verb-ing -2, name 1, noun -5, plural -5, adjective -5, ed -2
side+before 0: none -3
side+before 1: the -11, a -12, that -5, some -7, his -8, her -1, it -3, which -8, what -8, how -4, when -8, whether -6, if -6, as -6, because -8, before -7, and -18, but -8, or -6, to 1, in -5, on 4, at 1, for 1, with -1, from -4, about 4, against 3, than -6, out -1, prep -3, not -7, be -4, have -7, do -7, later -2, just -6, day 2, time 3, title -1, person -1, people -1, document -7, statement -1, claim -3, verb-s -1, verb-past -2, verb-participle -3, verb-ing -1, name 3, noun -3, plural -4, adjective -4, adverb -3, ing -6, number -3, comma 1, stop -12, colon 2, dash 2, close -2, possessive -6
side+before 2: none 1, that -3, he -4, when 2, if -1, as -4, because 2, and 2, but 3, or -7, to -5, of -6, by -8, in -5, on -8, at -6, for -8, with -3, from -3, about -7, than -2, prep -7, not -6, be -3, have -3, do -2, modal -6, later -5, just -7, day -6, person -2, people -5, body -7, document -4, statement -6, claim -2, verb-base -11, verb-s -4, verb-past -8, verb-ing -7, name -4, plural -5, adverb -3, ed -3, comma 3, stop 9, colon 4, dash 5, bracketOpen 5, close 1, symbol -8
before+first none: none -3, the 1, this -1, that -1, some 1, he -1, it -3, when -2, as -3, because -1, and -3, but -2, in -1, on -3, at -1, for -2, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 4
before+first the: verb-ing -5, name -12, ing -3, open -3
before+first a: name -8, ing -5, open -9
before+first that: the -3, some -3, his -1, he -2, it -6, be -5, modal -3, title -2, verb-past -2, name -1, noun -8, open -3
before+first some: name -5
before+first he: verb-past -7
before+first him: to -3
before+first when: the -1, he -3
before+first if: he -4
before+first as: the -3, a -4, some -2, he -4, title -4, name -3, noun -4, open -3
before+first because: the -2
before+first before: the -4, a -1, name 1
before+first and: a -4, that -2, some -1, his -2, verb-base -4, verb-past -2, verb-ing -6, name -1, noun -10, plural -6, adjective -6, ed -1, open -2
before+first but: the 1, he -2, name 1
before+first to: the -1, some -3, his -1, be -5, verb-base -2, name -2, noun -1, adjective -2, number -3, open -6
before+first of: the -4, some -1, his -2, title -1, people -5, body -6, verb-ing 1, name -1, noun -2, plural -5, ing -2, open -2
before+first by: the -3, verb-ing -2, name -3
before+first in: the -5, a -1, some -5, his -5, which -8, month -5, verb-ing 1, name -10, noun -4, number -7
before+first on: the -1, a -4, some -3, his -2, day -9, name -4, noun -1, plural 3, adjective -2
before+first at: the -4, a -4, name 1, noun -7
before+first for: the -3, some -2, his -4, title -4, verb-ing -2, name -2, noun 1, plural -1, ing -2
before+first with: the -1, a -2, some -2, his -1, noun -3
before+first from: the -2, name -6
before+first about: the -1, his 2, her 1, how -4, verb-ing 2, name 1, noun 2
before+first against: the -2, name 1
before+first out: the -4, a 1, that -1
before+first prep: the -4, a -6, his -3, name -7, noun -4
before+first be: a -6, that 1, verb-past -6, verb-ing -9, adjective -5, ing -3, open -7
before+first have: a -3, verb-past -3
before+first modal: verb-base -8
before+first just: time -3
before+first day: that 4
before+first time: that 3
before+first title: name -13
before+first person: who -2, name -5
before+first people: who -4
before+first body: that -2, to 2, name -8, stop -4
before+first document: that -6
before+first statement: that -1
before+first claim: that -3, to 2, name 3
before+first verb-base: the -1, a -3, that -2, his -3, her -1, he 2, it 1, him 3, what 1, how 2, whether -3, to -3, verb-ing 1, plural 1, open -2
before+first verb-s: the 1, his 1, he 1, it 3, to -3, name 2, noun -1, stop -2, open -2
before+first verb-past: the -3, a -1, this -1, that 2, some 1, her 2, he 2, they 5, it 1, him -3, what 3, how 2, whether 2, if 3, as -2, to -1, in -3, just -1, title 2, people 1, verb-ing 2, name 1, noun 1, plural 1, adjective 1, ing 2, stop -3, open -3
before+first verb-ing: the -1, a -3, that -3, his -2, he 1, it 1, him 1, how 1, to 2, title 1, name -2, noun -1, plural -3, open -1
before+first name: that 5, as -5, to -1, verb-base -9, verb-past -6, verb-ing -4, name -15, stop -2, open -4
before+first noun: the -2, a -5, that -2, his -4, as -5, because -2, to -1, verb-ing -8, name -4, ing -4, stop -2, open -1
before+first plural: that -3, to -5
before+first adjective: to -2, name -3
before+first ed: the 1, his 1, to -1, name -3, noun -3
before+first ing: the -6
before+first comma: the 2, that 1, some 1, his 1, he -3, it -2, which 2, when -1, as -4, because -5, and -12, but -7, to 1, with -3, prep -5, be -3, have -6, modal -5, just -2, title 2, verb-past -6, verb-ing -3, plural -2, adverb -1, ed -5, ing -3, number 1, open 3
before+first stop: open 10
before+first colon: name 1, open 4
before+first dash: a 1, and -7, name 2
before+first bracketOpen: name -8
before+first close: name 1
before+first possessive: name -8, open -4
side+distance 0: 0 -3
side+distance 1: 0 3, 1 -2, 2 -1, 3 -2, 4 -7, 5 -3, 6 -4, 7 -6, 8 -11, 9 -13
side+distance 2: 1 2, 2 -1, 3 -5, 4 -2, 5 -1, 6 -2, 7 -1, 10 -3
side+nearest 0: 0 -3
side+nearest 1: 0 3, 1 -4, 2 -3, 3 -4, 4 -4, 5 -4, 6 -5, 7 -9, 8 -7, 9 -7, 10 -7, 11 -9
side+nearest 2: 0 -1, 1 2, 2 -1, 3 -1, 4 -4, 5 -2, 6 -3, 7 -2, 8 -3, 9 -1
side+separator 0: none -8, that -7, which -4, when -1, as -3, because -6, before -4, and -3, but -5, verb-past -3, name -5, noun -5, plural -3, comma -10, dash -5, close 1
side+separator 1: the 2, a 2, that -2, some -1, he -4, it 2, who -3, which -4, what -4, how 2, when 2, if 4, as 1, because 2, before 3, and 3, but 2, to 1, of 2, on 2, for 3, with 2, from 2, about 1, prep 1, be 3, do 1, later 1, just 1, time -2, person -1, people -3, body -2, document -3, statement -3, claim -5, verb-base -3, verb-past -1, name -3, noun -5, plural -6, adjective -1, adverb 2, ed 1, ing -3, number -1, comma 2, colon 4, semicolon 3, dash 3, bracketOpen 3, close -4
side+separator 2: the -4, he 3, it -3, which 2, what 2, when -9, as -4, because -10, before -12, and -6, but -8, to -5, of -6, in -1, for -6, with -7, prep -7, be -5, just -3, title -4, person 1, people 2, body 1, document 1, statement 1, claim 2, verb-base 1, verb-s -1, verb-past -3, name 3, noun 3, plural 3, adjective -1, ed -2, ing 2, comma -4, colon -9, semicolon -8, dash -5, close 2, symbol -3
side+source 0: 0 -2, 1 -3, 2 -5, 3 -3
side+source 1: 0 -7, 1 -8, 2 3, 3 4
side+source 2: 0 4, 1 2, 2 -4, 3 -12
side+atStart 0: 0 -3
side+atStart 2: 0 -2, 1 1
side+quoted 0: 0 -3
side+quoted 1: 0 -1, 1 2
side+quoted 2: 0 -1, 1 -1
side+afterCue 0: the -4, a -3, that -1, some -3, his -2, her -2, he -1, they -3, it -1, him -3, how -1, to -3, by -5, in -5, on -6, title -2, people -5, verb-ing -4, name -1, noun -3, plural -3, adjective -3, ing -2, comma -7, stop -1, open -3
side+afterCue 1: the 1, a -1, he 2, they 2, it 2, i 2, you 1, him 1, self 2, who 2, how 2, whether 1, if 3, as -1, before -3, to -1, of -2, in -1, on 1, at -1, for -1, from -2, prep -2, be -1, modal -1, later 1, person 1, body 2, document 2, statement 1, claim 2, verb-base 2, verb-ing 1, noun 1, adjective 1, number 1, comma -4, stop -7, dash -2
side+afterCue 2: the -3, a -2, that -5, his -3, her -2, he -6, they -3, it -6, him -5, self -4, what -3, how -7, whether -3, as -1, before 1, and 1, on -2, with -2, about -1, prep 2, not -3, just -2, person -3, people -3, body -3, verb-base -2, verb-s -1, verb-past -2, verb-ing -3, noun -2, plural -4, adjective -2, ed -1, ing -1, comma 1, stop 1, dash 2
side+that 0: 0 -3
side+that 1: 0 3, 1 -1, 2 -4, 3 -4, 4 -11
that+sort 0: say 1, add -2, tell -8, warn -2, ask -3, believe 1, feel 1, want 1, demand -2, reject 1, agree 1, doubt 1, decline 1, praise 2, show 1, suggest 1, report -1, detail 1, predict 1, decide 1, love 1, emotion -2, point 1, search 1, allow 3, try 2, give -1, make 1, do 1, claim -1, according -3, colon 4, unlisted -1
that+sort 1: say -4, add -3, state -4, argue -2, tell 6, ask 3, believe -6, see -7, know -1, intend -2, call -4, reject -4, promise -4, criticize -4, praise -10, show -3, suggest -4, report -5, detail -7, talk -3, decide -3, emotion 1, release -4, search -6, make -5, go -9, do -4, claim -3, unlisted -2
that+sort 2: say -8, add -3, state -1, argue -3, tell -2, believe -1, feel -7, know -2, want -9, intend -4, demand -8, call -5, confirm -3, promise -7, criticize -6, praise -1, show -6, suggest -7, report -3, make -1, go -11, claim -6, unlisted -4
that+sort 3: say -2, add -1, state -2, tell 1, ask -1, see -9, know -3, call -4, criticize -9, praise -5, show -2, make -5, go -2, do -5, claim -4, according 3, unlisted -1
that+sort 4: say -9, add -6, state -8, argue -5, tell -1, warn -4, ask -1, believe -3, feel -5, see -9, know -5, want -13, intend -14, demand -5, call -3, deny -5, reject -9, confirm -6, agree -11, doubt -9, decline -9, promise -3, criticize -6, praise -6, show -10, suggest -8, report -7, detail -5, talk -7, predict -5, decide -8, love -6, emotion -2, release -8, point -4, search -10, allow -10, try -3, give -7, make -3, go -13, do -10, claim -2, statement -5, according -9, colon -7, unlisted -9
sort+first say: the -2, a -3, this -1, that 2, some -4, his -3, her -4, he -2, it 3, who -3, what -1, when -1, if 4, as 2, and 1, but 2, to -7, in -1, on -4, at -1, prep -2, modal -1, day -1, body -1, claim -3, verb-base -3, verb-past -7, verb-ing -4, name -2, noun 1, plural -3, adjective -1, adverb -1, ed -3, number -3, stop -3, open 2
sort+first add: none -2, the -1, a 2, that -1, his -1, he 1, to -2, verb-ing -4, name -3, noun -3, stop -1, open 1
sort+first state: none -3, the -3, a -2, that 1, some -3, her 1, it 1, how 3, as -2, to -3, verb-base -2, verb-past -6, verb-ing -4, noun -1
sort+first argue: none -4, the -1, a -3, that 3, his -2, he -4, verb-base -3, verb-ing -5, open -1
sort+first tell: none -5, the -5, a -4, that 5, his -2, he 4, to -2, people -4, verb-ing -3, name -5, noun -5, open 6
sort+first warn: that 1
sort+first ask: none -2, the -5, he -5, how 3, whether 4, if 5, to 2, verb-base -3, name -6, open 2
sort+first believe: none -2, a -2, that 1, some 2, it -4, to -2, verb-ing -4, noun 1, open -3
sort+first feel: none -2, a -3, to -1, name -3, noun -3
sort+first see: none -2, that -1, verb-ing -2, name -1, noun -2
sort+first know: none -1, the 1, that 1, some 3, his -2, to -3, name 1, noun -4, open -2
sort+first want: none -3, verb-base -3, name -2, noun -2
sort+first intend: none -4, the -1, that -3, some 1, to 1, verb-base -2, verb-ing -1, name -2, noun -1
sort+first demand: none -3, the -3, a -3, that -2, to 1, verb-base -2, name 1
sort+first call: none -3, the 1, that -6, his -2, her 4, it -1, him 5, self 2, what 2, as -1, to -2, verb-base -6, verb-past -2, verb-ing -2, name -4, noun -1, plural 1, ing -3, open -2
sort+first reject: none -2, the 2, name -1
sort+first confirm: none -4, the -1, that 3
sort+first agree: none -3, the -1, a 2, name -3
sort+first doubt: the 1, name -1
sort+first decline: to 5, name -5
sort+first promise: none -2, the -5, that -1, to 4, verb-base -5, name -5, noun -2, open -3
sort+first criticize: none -4, a -3, that -2, some 1, his -1, him 4, to -7, verb-base -2, verb-ing -1, name 2, noun 1, ing -4, open -3
sort+first praise: none -3, a -2, that -3, his 2, her 3, he -4, to -5, title 2, verb-base -3, verb-past -2, verb-ing -1, name 3, noun -1, ing -1, open -2
sort+first show: none -3, the -2, that 1, some -1, his -3, to -2, verb-base -5, verb-ing -1, noun -2, number -4
sort+first suggest: none -2, the -5, that -1, he -3, name -3, noun -1
sort+first report: none -9, the -1, some 2, his -1, to -6, in -1, verb-past -1, verb-ing 1, name -3, noun -2, stop -4, open 2
sort+first detail: none -2, a -1, name -1
sort+first talk: none -2, the -2, name -2, noun 1
sort+first predict: the -2, name -1
sort+first decide: none -2, the -2, a -2, to 1
sort+first love: the 2
sort+first emotion: none -2, the -1, that 1
sort+first release: none -2, the -1, a 2, name -3
sort+first point: the 1, that -2, name -1
sort+first search: none -1, the -2, name -1, noun -2
sort+first allow: the -1
sort+first give: the 1, name -3
sort+first make: none -3, the 2, a 1, that 2, his -1, to -5, verb-ing -1, noun -1, open -1
sort+first go: none -6, the 4, a -3, that -2, some 3, he -1, to -5, verb-base -1, name 2, noun -3
sort+first do: none -4, the -2, that -1, some -1, to -1, verb-ing 2, name -4, noun -1, plural 2
sort+first claim: none -4, the -1, a -6, that 1, some -2, his 2, her -2, he 1, whether 3, to 4, just -6, title 1, verb-base -3, verb-past -3, verb-ing -4, name 3, noun -1, plural -2, ing -1, open -1
sort+first statement: the -2, name -1
sort+first according: none -5, a -1, some -1, just 1, verb-past -2, name -1, noun -1, stop -3, open -4
sort+first colon: none -2, name -1
sort+first unlisted: none -4, a -2, that -5, some -1, his 3, he -1, verb-base -2, verb-ing -2, name -2
sort+nearest say: 0 -1, 1 -4, 2 -2, 3 -1, 5 -1, 6 -1, 7 -2, 9 -2, 10 -1, 11 -1
sort+nearest add: 0 -1, 1 -2, 3 -3, 4 -3, 6 -2, 7 -4, 8 -4
sort+nearest state: 1 -4, 2 -1, 3 -3, 4 -3, 5 -2, 6 -3, 7 -5, 8 -1, 9 -2, 10 -5
sort+nearest argue: 1 -5, 2 -7, 3 -1, 4 -2, 5 -3, 6 -6, 7 -4, 8 -5, 9 -1
sort+nearest tell: 0 -8, 1 3, 3 2, 4 -2, 6 -3, 7 -5, 8 -3
sort+nearest warn: 0 -2
sort+nearest ask: 0 -2, 1 1, 2 -2, 3 -2, 4 -3, 5 -1, 6 -1, 7 -4
sort+nearest believe: 1 -3, 3 -4, 4 -2, 5 -5, 6 -4, 7 -2
sort+nearest feel: 0 1, 1 -4, 2 -2, 3 -4, 4 -5, 5 -2, 6 -5
sort+nearest see: 1 -3, 2 -2, 4 -3, 5 -3, 6 -2, 7 -3
sort+nearest know: 1 1, 2 -2, 4 -3, 5 -5, 6 -4, 7 -5
sort+nearest want: 0 1, 1 -4, 2 -2, 3 -6, 4 -7, 5 -4
sort+nearest intend: 1 1, 2 -2, 3 -3, 4 -6, 5 -4, 6 -4, 7 -3
sort+nearest demand: 1 -2, 2 -3, 3 -5, 4 -3, 5 -4, 6 -5, 7 -3
sort+nearest call: 0 1, 1 -1, 2 -4, 3 -2, 4 -3, 5 -4, 6 -7, 7 -3, 8 -5, 9 -5
sort+nearest deny: 1 -1
sort+nearest reject: 0 2, 1 -2, 2 -2, 3 -7, 4 -3
sort+nearest confirm: 0 1, 1 -5, 2 -1, 3 -5, 4 -4, 5 -3
sort+nearest agree: 0 4, 1 -8, 2 -3, 3 -2, 4 -3
sort+nearest doubt: 0 1, 1 -3
sort+nearest decline: 0 1, 1 -6, 2 -4
sort+nearest promise: 0 1, 1 -2, 2 -5, 3 -2, 4 -5, 5 -6, 6 -8, 7 -6
sort+nearest criticize: 0 2, 1 -4, 2 -5, 3 -5, 4 -7, 5 -5, 6 -5, 8 -4, 9 -3, 10 -2
sort+nearest praise: 0 3, 1 -4, 2 -6, 3 -4, 4 -3, 5 -7, 6 -6, 7 -1, 8 -4, 9 -4
sort+nearest show: 1 -2, 2 -5, 3 -5, 4 -2, 5 -2, 6 -4, 7 -3, 8 -3, 9 -1
sort+nearest suggest: 0 1, 1 -5, 2 -6, 3 -2, 4 -2, 5 -6, 6 -4, 7 -3
sort+nearest report: 0 -1, 1 -10, 2 -3, 3 -2, 4 -3, 8 -2
sort+nearest detail: 0 1, 1 -3, 2 -4, 3 -4, 4 -3, 5 -1
sort+nearest talk: 0 2, 1 -6, 3 -5, 4 -1
sort+nearest predict: 0 1, 1 -2
sort+nearest decide: 0 3, 1 -4, 2 -8, 3 -7, 4 -2, 5 -3
sort+nearest love: 0 1, 1 -1
sort+nearest emotion: 0 -4, 1 1, 2 -1, 3 -3
sort+nearest release: 1 -4, 3 -3
sort+nearest point: 0 1, 1 -2
sort+nearest search: 0 1, 1 -3, 2 -6, 3 -5, 4 -3
sort+nearest allow: 0 3
sort+nearest try: 0 2
sort+nearest give: 0 -1, 1 1
sort+nearest make: 0 2, 1 -5, 3 -3, 4 -4, 5 -9, 6 -1, 7 -6
sort+nearest go: 1 -2, 2 -1, 3 -2, 4 -1, 5 -4, 6 -4, 7 -2, 8 -7
sort+nearest do: 0 1, 1 -4, 2 -3, 3 -2, 4 -3, 5 -2, 6 -6, 7 -2, 8 -5
sort+nearest claim: 3 -6, 4 -3, 5 -3, 6 -3, 7 -8, 8 -4, 9 -7, 10 -3
sort+nearest statement: 0 2, 1 -4, 2 -4
sort+nearest according: 0 -6, 1 -8, 2 -2, 5 1, 6 3, 7 1, 8 -2
sort+nearest colon: 0 5, 1 -6
sort+nearest unlisted: 0 -1, 1 -1, 2 -3, 3 -3, 4 -3, 5 -1, 6 -5, 7 -3, 8 -6, 9 -2
sort+before say: none 5, the -3, a -5, that -5, some -5, when -8, if -7, as -8, because -7, before -7, and -2, but -1, to -4, of -8, by -5, in -11, on -7, at -5, for -6, with -5, from -6, about -7, out -3, prep -8, not -2, be -7, have -9, just -1, time 1, title -4, person -6, people -7, body -5, claim -3, verb-base -5, verb-s 1, verb-past 2, verb-ing -1, name -5, noun -3, plural -6, adjective -6, adverb -4, ed -3, ing -4, comma -2, stop 8, dash 2, close 2, possessive -2
sort+before add: none 1, that -3, of -1, in -3, on 1, verb-base 1, verb-past 1, verb-ing -1, name -2, comma -1, colon 4
sort+before state: none -2, the -5, as -4, and -5, to -3, of -7, in -4, on -5, for -6, be -6, verb-base 3, verb-past 1, verb-ing 1, name 1, noun -2, comma -2
sort+before argue: none -2, that -3, and -3, to -7, of -2, in -7, verb-past 1, verb-ing 1, name -3, noun -2, comma -1
sort+before tell: none 5, the -7, that -1, and -7, to -6, of 1, in -8, on -2, day 3, people 1, verb-base -2, verb-past -9, verb-ing -5, name 3, noun 1, comma 1
sort+before warn: none -3
sort+before ask: none -5, to -1, about 3, verb-base -2, verb-ing -1, name 3, comma -2
sort+before believe: none -5, that -4, to -4, of -1, in -2, verb-base 2, verb-s 2, verb-past -1, comma -1
sort+before feel: none -5, verb-base -1, verb-s 2, verb-past 1, verb-ing 3, comma -2
sort+before see: none -2, as -1, and -1, to -3, of -3, in -1, verb-base 2, verb-ing 1, name -6, comma -1
sort+before know: none -3, and -4, to 1, of -4, be 1, verb-base 3, verb-ing -1, name -4, comma 3
sort+before want: none -4, to -3, verb-base 1, verb-s 3, verb-past 3, comma -4
sort+before intend: none -2, to -4, of -5, verb-base -3, verb-s 1, verb-past -2, name -1
sort+before demand: none -6, to -4, of -1, for 2, verb-base 3, verb-past -1, verb-ing -3, name -2
sort+before call: none -5, the -4, that -6, as -4, and -4, to 2, of -2, on -1, for 5, verb-s -4, verb-past -2, verb-ing 3, name -2, noun -1, plural -2, comma 2, close -4
sort+before deny: none -2
sort+before reject: none -3, verb-base 2, verb-past 5, comma -1
sort+before confirm: none -2, that -4, verb-base 1, verb-past -1, verb-ing -1, comma -1
sort+before agree: none -5, verb-base 2, verb-past 3
sort+before doubt: none -2, verb-past 3
sort+before decline: none -7, to -5, verb-past 3
sort+before promise: none -5, and -4, of -3, verb-base 1, verb-s 2, verb-past 1, verb-ing 3, comma -3
sort+before criticize: none -4, the -3, that -4, as -2, and -3, to -6, of -1, in -4, on -4, verb-base 2, verb-s 3, verb-past 3, name -5, noun -8, comma -1
sort+before praise: none -5, to -5, of -3, in -5, on -2, for 1, verb-base 2, verb-s 1, verb-past 3, verb-ing 4, name -4, noun -3, comma -2
sort+before show: none -1, that -2, and -2, to -6, of -7, in -2, for -2, with -2, prep -3, verb-past 5, verb-ing 1, name -4, noun -3, comma -3
sort+before suggest: none -1, that -6, to -4, verb-past 5, verb-ing 3, name -4, comma -2
sort+before report: none 2, that -5, and -4, to -6, of -7, in -6, on -6, verb-base -2, verb-s 1, verb-past -2, verb-ing 2, name -1, noun -3, comma -3, colon 3
sort+before detail: none -2, verb-base 3, verb-past 2, comma -4
sort+before talk: none -5, of 2, about 5, comma -4
sort+before predict: none -2
sort+before decide: none -4, for 4, verb-past 4, comma -6
sort+before love: none -2
sort+before emotion: none -3, verb-past -2, comma -1
sort+before release: none -2, verb-past 1, comma -2
sort+before point: none -4, to 3, out 1
sort+before search: none -3, to -1, on 5
sort+before allow: none -2
sort+before give: none -3
sort+before make: none -5, and -6, of 2, in -1, at 2, for 1, verb-past 1, verb-ing -1, name -3, noun -2
sort+before go: none -1, and -1, to -2, of -3, in -3, for -2, verb-base -4, verb-s -3, verb-past -5, verb-ing -3, name -6, noun 1, comma 2
sort+before do: none -2, and -2, to -1, of -3, in -5, on -1, for -1, out 1, verb-base 2, verb-past 2, verb-ing -1, name -3, noun -4, comma 2
sort+before claim: none -5, the -6, that -4, as -2, and -3, of 4, in -3, on 3, about 4, prep -2, be 1, verb-base -6, verb-past -5, verb-ing -4, name -5, noun -7, plural -4, comma -1, dash -1
sort+before statement: none -5, about 1
sort+before according: none 4, to -4, of -10, in -9, name -3, comma 4
sort+before colon: none -3, colon 7
sort+before unlisted: none -3, the -4, that -4, and -1, to -1, of -1, at -1, for -2, with 1, about 1, verb-past -3, name -2, noun -2, ed -2, comma -1
nearest+first 0: none -3, the 1, a 4, this -1, that -1, his 2, her 2, he 5, they 3, it 1, self 3, who 4, which 3, what 5, how 1, when -1, whether 3, if -1, as -2, because -3, and -6, but -2, to -1, of -2, in -5, on -3, at -3, for -1, with -2, prep -2, not 1, be -1, later -2, just -1, day -3, time -5, title 3, person 2, body 1, statement 1, claim 2, verb-past -1, name 1, noun -1, plural 1, adjective 1, ed -1, ing 4, number -2, stop -6, open 2
nearest+first 1: the 2, a -3, this -1, that -1, his -3, her -5, he -1, they 1, it -2, who -5, as -2, because -7, and -1, but -2, to -1, in -1, on -7, prep -3, be -4, just -4, day -3, title -4, people -4, body -5, claim -1, verb-base -3, verb-past -5, verb-ing -1, name -1, noun -6, plural -2, adjective -2, adverb -4, ed -3, ing -3, number -10, open -2
nearest+first 2: the -1, a -4, this -2, that 1, some -1, his -3, her -2, he 1, it -5, who -1, as -3, because -4, but -1, in -4, prep -1, just -4, people -4, verb-base -5, verb-past -6, verb-ing -2, name -2, noun -3, plural -7, adjective -3, ed -2, ing -4, number -4, open -2
nearest+first 3: the -1, a -1, some -4, his -5, her -6, he -6, it -2, who -3, when 2, as -1, because -1, and -4, but -2, to -4, in -1, prep -3, be -5, just -1, title -4, people -4, body -2, verb-base -3, verb-past -7, verb-ing -4, name -1, noun -4, plural -3, adjective -3, adverb -5, ed -6, ing -5, number -4, open -3
nearest+first 4: the -1, a -4, some -4, his -3, her -1, he -4, it -4, who -6, as -8, because -5, and -5, but -1, to -1, in -2, be -5, just -1, title -1, verb-base -8, verb-past -6, verb-ing -7, name -5, noun -4, plural -4, adjective -4, adverb -4, ing -6, number 1, open -2
nearest+first 5: the -5, a -2, that -2, his -1, he -4, it -2, who -7, as -3, because -1, and -2, but -2, to -1, in -1, just -1, title -2, verb-past -3, verb-ing -3, name -5, noun -4, plural -2, adjective -5, ing -2, number -6, open -2
nearest+first 6: the -4, a -3, that -3, some -4, his -3, he -2, because -2, and -1, to -5, just 1, title -4, verb-base -9, verb-past -2, verb-ing -1, name -3, noun -4, open -1
nearest+first 7: the -2, that -1, some -3, his -5, he -2, as -4, because -1, to -6, verb-ing -1, name -2, noun -4, ing -2, open -7
nearest+first 8: the -3, a -4, that -1, his -3, he -5, to -4, verb-base -5, verb-ing -3, name -5, noun -6, open -7
nearest+first 9: the -5, a -5, to -5, verb-base -6, verb-ing -3, name -3, noun -4, open -8
nearest+first 10: the -4, a -7, to -4, name -4, noun -4
nearest+first 11: the -3, name -2
nearest+before 0: none -1, that -1, when 3, as -2, because 2, to 3, of 2, by -1, in -2, on 2, at 3, for 1, from -2, about 3, against 5, out 2, prep -2, be -4, just -4, day -4, person -1, people -4, body -7, document -4, statement -2, verb-base 1, verb-s -1, verb-past -1, verb-participle -3, verb-ing -1, name -5, noun -2, plural 1, adverb -1, ed -2, comma 2, stop 10, colon 2, dash 5, close 1
nearest+before 1: none 1, the -10, a -6, that -2, some -5, him 1, as -4, because -2, before -2, but -1, to -9, of -3, in -5, on -8, at -11, for -6, with -2, from -5, out -6, prep -7, not -7, have -3, just -4, day 2, time 3, title -4, people 2, body 1, claim -9, verb-base -8, verb-s -5, verb-past -4, verb-ing -7, name 2, noun -8, plural -1, adjective -2, adverb -3, ed -2, comma 1, stop -6, dash -2
nearest+before 2: none 1, the -6, a -7, that -3, some -6, as -7, because -1, before -2, and -2, but 1, to -8, of -12, by -7, in -12, on -6, at -9, for -5, with -7, from -6, about -4, out -6, prep -10, be -2, have -4, just -7, day 2, title -3, person -2, people -3, claim -9, verb-base -3, verb-s -4, verb-past -7, verb-ing -8, plural -7, adjective -4, adverb -7, comma 1, colon 2, close -7
nearest+before 3: the -6, a -7, that -5, as -9, because -7, before -3, and -2, but 3, to -5, of -2, by -1, in -8, on -11, at -6, for -10, with -5, from -8, about -7, out -7, prep -9, be -4, have -5, just -9, title -3, people -6, body -4, claim -4, verb-base -4, verb-s -5, verb-past -9, verb-ing -6, name 1, noun -5, plural -9, ed -8, comma -1, close -4
nearest+before 4: the -2, that -4, as -10, because -3, before -5, and -3, but -1, to -11, of -8, by -7, in -7, on -3, at -8, for -5, with -3, from -6, about -3, prep -8, be -10, have -5, title -4, body -2, verb-base -10, verb-past -7, verb-ing -10, name -4, noun -2, plural -3, close -2
nearest+before 5: none -1, the -2, that -8, as -9, because -5, and -7, to -6, of -5, in -9, on -7, for -6, with -6, prep -7, be -4, title -6, verb-base -9, verb-past -8, verb-ing -5, name -1, noun -2, plural -5, dash -2, close -6
nearest+before 6: none -2, the -4, that -9, as -6, and -1, to -8, of -6, in -3, on -1, for -7, with -2, prep -4, be -5, verb-base -6, verb-past -7, verb-ing -7, noun -1, comma -5, dash -1
nearest+before 7: none -1, the -3, that -6, as -4, and -2, to -7, of -7, in -4, on -7, for -5, prep -2, be -4, verb-base -6, verb-past -7, verb-ing -5, name -3, noun -6, comma -4, dash -1
nearest+before 8: none -1, the -2, that -5, and -5, to -7, of -5, in -5, for -6, verb-base -6, verb-past -6, verb-ing -6, name -4, noun -5, comma -2
nearest+before 9: none -1, the -4, that -7, and -6, to -4, of -6, in -6, verb-base -5, name -1, noun -9, comma -1
nearest+before 10: and -4, to -6, in -5, name -3, comma -4
nearest+before 11: to -6, name -4, comma -1
atStart+separator 0: none -1, the 1, he -1, it 1, who 1, which 1, how 1, if 2, as 1, before 1, by -1, in -1, on 1, for 1, from 1, about 1, out -1, be 2, have 1, modal 1, later 1, just 1, time -1, person -1, people -1, body -1, statement -1, claim 1, verb-base -3, verb-s -1, name -2, ed 1, ing 1, number -3, comma -8, colon 2, semicolon 1, bracketOpen 2, close -7, symbol -5
atStart+separator 1: that -4, he -3, which -7, when -6, as -5, because -4, before -7, and -6, but -3, people -1, body 1, claim -5, verb-base 2, verb-past -2, noun -3, plural -3, comma 6, dash -1, close 7
before2+before none: that -6, when -2, as -3, before -6, and 1, but 3, in -5, on -6, at -5, prep -5, verb-past 2, verb-ing -4, name -2
before2+before the: body 1, claim -4, name -1, noun -3, plural -2
before2+before a: statement -3, claim 1, name -7, noun -6, ed 2
before2+before this: time 3
before2+before that: the -3, title -5, verb-s 2, verb-past 2, name -6
before2+before some: as -4, of -5, noun -1, plural -4, ed 2
before2+before his: claim -1, noun -6
before2+before he: be -9, verb-s -3
before2+before they: verb-base -1, verb-past 2
before2+before it: be -2, verb-past -1
before2+before i: verb-past -3
before2+before him: to -3, comma -2
before2+before who: verb-base 5, verb-s 1, verb-past 5
before2+before which: verb-past 3
before2+before when: verb-past 3
before2+before before: verb-ing -1
before2+before and: that -3, verb-base 1, verb-s 1, verb-past 3, name -6
before2+before but: verb-past 2
before2+before to: the -4, be -4, verb-base -1, name -1, noun -3
before2+before of: the -5, verb-ing -1, name -6
before2+before by: verb-ing -2
before2+before in: the -2, verb-ing 2, name -1
before2+before on: the -4, day 3, name 1
before2+before for: the -3, verb-ing -4, name -5
before2+before with: name -2
before2+before out: to -2
before2+before not: verb-base 1, verb-past 1
before2+before be: not -5, verb-past -7, verb-ing -3, adjective -7, adverb -1, ed -2
before2+before have: be -6, verb-past 1, verb-participle -1, ed -2
before2+before modal: be -2, verb-base -2, adjective -6
before2+before also: verb-s 1
before2+before later: verb-past -2
before2+before just: time 2, verb-base -1, verb-s 1, verb-past -1, verb-ing 1, comma 4
before2+before day: that -7, verb-past 3, comma -2
before2+before time: before 1, verb-past 2, comma -1
before2+before title: of -5, verb-past 1, name -3, comma -4
before2+before person: of -5, verb-s -1, verb-past -1, name -7
before2+before people: and -3, to -4, of -3, in -1, verb-base -2, comma 1
before2+before body: that -2, and -2, to -1, of -1, in -1, verb-s -1, verb-past 1, comma 1
before2+before document: verb-base 2, verb-s 3, verb-past 1, verb-ing 1, comma 1
before2+before statement: on -1, about -1, verb-ing 3, comma -3
before2+before claim: that -8, of 2, in -3, on -2, for -3, about -2, comma -1
before2+before verb-base: the -1, that -2, to -2, of 2, at 1, about -1, out -2, prep -3, verb-past 1, name -2, noun -2, comma -3, colon 2
before2+before verb-s: to -1, about 3
before2+before verb-past: the -7, that -7, him -1, as -5, to -1, of -1, by -2, in -4, at 2, for 2, with -1, against 3, out -1, prep -5, day -2, title -6, name 1, noun -1, comma -2, stop -5, colon -2
before2+before verb-participle: as -1
before2+before verb-ing: the -5, that -4, to 2, in -5, on -2, for 1, about 1, out -1, name -1, comma 3, colon 1
before2+before name: that -7, as -7, and -11, to -5, of -1, in -4, for -1, about -3, be -4, have -3, title -1, person -6, people -2, body -2, verb-base -1, verb-s -3, verb-past -4, verb-ing 1, name 1, noun -2, plural -4, stop 1, colon 3, dash 2, bracketOpen -4, possessive -6
before2+before noun: that -1, as -4, and -6, to -4, of -3, by -1, in -3, on -3, for -4, with -3, from -4, against -3, out -4, prep -4, people -2, body -3, claim -4, verb-base -1, verb-s -2, verb-past -3, verb-ing 1, name -3, noun -2, plural -3, stop 5, colon 2, close -8
before2+before plural: that -7, and -4, to -4, of -6, in -7, on -5, at -1, for -3, with -7, from -6, about -2, prep -3, be -5, verb-base -2, verb-past 1, comma -2, stop 2
before2+before adjective: and -5, to -5, of -6, person -3, noun 1, plural -3, comma -3
before2+before adverb: to -2, verb-base -2, verb-s 1, verb-past 3, verb-ing -1, comma -3
before2+before ed: to -3, by 1, in -1, on 2, for -1, with -1, about -1, out -1, comma -2
before2+before ing: to -4
before2+before number: comma -2
before2+before comma: as -2, because -1, and 3, in -2, with -2, prep -3, be -2, just -5, verb-base 2, verb-s 1, verb-past -3, name -4, ed -1, close -3
before2+before close: and -9, in -5, verb-past -3, verb-ing -3
before2+before possessive: claim -1, noun -4
side+comma 0: 0 -3
side+comma 2: 1 -6
comma+first 0: none -3, the 1, a 2, that 4, some 1, my -2, his 1, he 2, they 1, i -1, him -1, self 1, who 2, which 2, what 2, how 2, when -2, whether 3, if 1, as -4, because -4, before -5, and -4, but -3, to -1, of -2, by -3, in -6, on -4, at -3, for -3, with -4, from -4, about -1, prep -3, not -2, be -3, have -5, do -4, modal -4, also -1, later -3, just -1, day -4, month -3, time -7, title -1, person -2, people -1, body -1, statement -1, verb-base -2, verb-past -4, verb-ing -1, noun -1, plural -1, adjective -1, adverb -2, ed -2, ing -2, number -1, stop -6, dash -8, open 2, symbol -2
comma+first 1: the -2, a -6, that -3, some -1, he -7, it -2, and -1, but -2, in 2, at -1, prep -2, title -1, people -1, verb-base 1, verb-past -4, verb-ing -2, name -1, noun -2, plural -2, adjective -3, adverb -1, ed -5, ing 1, number -5, open -6
auxiliary+side 0: 0 -2, 1 1, 2 -1
auxiliary+side 7: 0 -6, 1 -4, 2 1
auxiliary+side 8: 1 -4, 2 2
auxiliary+side 10: 1 -2
auxiliary+side 14: 0 -5, 1 1, 2 -3
auxiliary+side 21: 0 -2, 2 -1
auxiliary+side 28: 0 -5, 1 -1, 2 -1
auxiliary+side 31: 1 1
auxiliary+side 35: 0 -3, 1 4, 2 -6
afterSource+side none: 2 -2
afterSource+side the: 0 -4, 1 1, 2 -4
afterSource+side a: 0 -2, 1 -1, 2 -1
afterSource+side that: 0 -1, 2 -4
afterSource+side some: 0 -2, 1 1, 2 -1
afterSource+side his: 0 -2, 1 1, 2 -4
afterSource+side her: 0 -2, 2 -2
afterSource+side he: 0 -1, 1 1, 2 -6
afterSource+side they: 0 -2, 1 2, 2 -2
afterSource+side it: 0 -1, 1 2, 2 -6
afterSource+side i: 1 2
afterSource+side you: 1 1
afterSource+side him: 0 -3, 1 1, 2 -5
afterSource+side self: 1 2, 2 -4
afterSource+side who: 1 -3, 2 1
afterSource+side what: 2 -3
afterSource+side how: 0 -1, 1 2, 2 -7
afterSource+side when: 1 -1
afterSource+side whether: 1 2, 2 -4
afterSource+side if: 1 3
afterSource+side as: 1 -1, 2 -1
afterSource+side because: 1 -2
afterSource+side before: 1 -3, 2 1
afterSource+side and: 1 -4, 2 1
afterSource+side to: 0 -4, 1 -1
afterSource+side of: 1 -1
afterSource+side in: 0 -5, 1 -1
afterSource+side on: 0 -4, 1 1, 2 -1
afterSource+side at: 1 -1
afterSource+side for: 2 -2
afterSource+side with: 1 -1, 2 -1
afterSource+side about: 1 1, 2 -4
afterSource+side prep: 1 -1
afterSource+side not: 2 -3
afterSource+side have: 1 1
afterSource+side modal: 1 -1
afterSource+side just: 2 -2
afterSource+side title: 0 -1, 2 -2
afterSource+side person: 1 1
afterSource+side people: 0 -4, 2 -4
afterSource+side body: 1 3
afterSource+side document: 1 1
afterSource+side statement: 1 1
afterSource+side claim: 1 2
afterSource+side verb-base: 1 2, 2 -2
afterSource+side verb-s: 1 1, 2 -1
afterSource+side verb-past: 1 1, 2 -2
afterSource+side verb-ing: 0 -5, 2 -2
afterSource+side name: 0 -1, 1 1, 2 -5
afterSource+side noun: 0 -3, 1 1, 2 -2
afterSource+side plural: 0 -3, 1 1, 2 -5
afterSource+side adjective: 0 -3, 1 1, 2 -2
afterSource+side ed: 2 -1
afterSource+side ing: 0 -2, 2 -1
afterSource+side number: 1 2
afterSource+side comma: 0 -7, 1 -6, 2 1
afterSource+side stop: 0 -2, 1 -8, 2 2
afterSource+side dash: 1 -3, 2 2
afterSource+side bracketClose: 2 2
afterSource+side open: 0 -3
afterSource+side symbol: 1 1
quoted+separator 0: none -1, the -1, this -1, that -1, which -1, what -1, how -1, when -1, as -2, because -1, and -2, but -1, of -1, in -1, from -1, than -1, out -1, have -2, later -2, just -1, time -2, title -1, people -1, body -1, document -1, statement -1, claim -1, verb-base -1, verb-s -1, verb-ing -1, name -1, noun -1, plural -2, adverb -1, ed -1, ing -1, number -1, comma -2, colon -1, dash -1, bracketOpen -1, close -2, symbol -2
quoted+separator 1: none 1, when -1, as 1, and -1, comma -4, close 2
atStart+source 0: 0 -2, 1 -4, 2 -2, 3 2
atStart+source 1: 1 2, 2 1, 3 -8
afterCue+nearest the: 1 -2, 2 -3, 3 -2, 4 -1, 5 -3, 6 -3, 7 -3, 8 -5, 9 -4, 10 1, 11 -4
afterCue+nearest a: 1 -6, 2 -5, 3 -7, 4 -1, 5 -2, 7 -1, 8 -1, 9 -2
afterCue+nearest this: 0 -1, 1 -2
afterCue+nearest that: 0 1, 1 -3, 2 -5, 3 -2, 4 -2, 5 -1, 6 -5, 7 -3, 8 -2, 9 -3, 10 -4, 11 -4
afterCue+nearest some: 0 2, 1 -3, 2 -6, 3 -2, 4 -2, 5 -6, 6 -5, 7 -4
afterCue+nearest his: 0 1, 1 -1, 2 -6, 3 -4, 4 -2, 5 -2, 6 -3, 7 -1, 8 -3, 9 -4
afterCue+nearest her: 1 -5, 2 -1, 3 -3, 4 -4, 5 -7, 6 -3
afterCue+nearest he: 0 1, 1 -1, 2 -6, 3 -7, 4 -2, 5 -3, 6 -9, 7 -6, 8 -7, 9 -4
afterCue+nearest they: 0 1, 1 -3, 2 -6, 3 -7, 4 -7, 5 -6, 6 -7
afterCue+nearest it: 0 2, 1 -2, 2 -4, 3 -6, 4 -4, 5 -2, 6 -4
afterCue+nearest him: 1 1, 2 -11, 3 -5, 4 -9, 5 -8, 6 -6
afterCue+nearest self: 0 2
afterCue+nearest who: 0 2
afterCue+nearest what: 0 1, 1 -4, 2 -2
afterCue+nearest how: 0 2, 1 -8, 2 -4, 3 -4, 4 -3, 5 -2
afterCue+nearest whether: 0 1, 1 -5, 2 -3, 3 -3
afterCue+nearest if: 0 2
afterCue+nearest as: 0 1, 1 -4, 2 -2, 3 -2
afterCue+nearest before: 0 -3
afterCue+nearest to: 0 -1, 2 -2, 3 -2, 4 -3, 5 -4, 6 -3, 7 -3, 8 -7, 9 -8, 10 -4, 11 -4
afterCue+nearest of: 0 -2, 1 -2
afterCue+nearest by: 0 -2, 1 2, 2 -1, 3 -1, 4 -6, 5 -4
afterCue+nearest in: 0 -2, 1 -3, 3 -1, 4 -1, 5 -2, 6 -1
afterCue+nearest on: 0 -4, 1 -5, 2 3, 3 -1, 4 -4
afterCue+nearest at: 0 -2, 1 -1, 2 -1
afterCue+nearest for: 0 -1, 2 2
afterCue+nearest with: 0 -2
afterCue+nearest from: 0 -6, 1 1
afterCue+nearest prep: 0 -1
afterCue+nearest not: 0 1
afterCue+nearest be: 0 1, 1 -1
afterCue+nearest just: 1 2
afterCue+nearest day: 0 -3, 1 2
afterCue+nearest title: 0 -1, 1 -6, 2 -1, 3 -2, 4 -8, 5 -4, 7 -4, 8 -6, 9 -2
afterCue+nearest person: 0 2
afterCue+nearest people: 0 -1, 2 -3, 3 -5, 4 -2, 6 -1
afterCue+nearest body: 0 2
afterCue+nearest statement: 0 3
afterCue+nearest claim: 0 3
afterCue+nearest verb-base: 0 2
afterCue+nearest verb-past: 0 1
afterCue+nearest verb-ing: 0 1, 1 -3, 2 -2, 3 -7, 4 -6, 5 -7, 6 -1
afterCue+nearest name: 2 -6, 3 -2, 4 -2, 6 -3, 7 -1, 8 -2, 9 -1, 10 -4, 11 -7
afterCue+nearest noun: 0 1, 1 -4, 2 -5, 3 -3, 4 -2, 5 -1, 6 -1, 7 -2, 8 -5, 9 1
afterCue+nearest plural: 0 1, 1 -1, 2 -9, 3 -3, 4 -2, 5 -2, 6 -1
afterCue+nearest adjective: 0 2, 1 -4, 2 -4, 3 -2, 4 -3
afterCue+nearest adverb: 0 2
afterCue+nearest ed: 0 1
afterCue+nearest ing: 0 1, 1 -2, 2 -7, 3 -7
afterCue+nearest number: 0 1
afterCue+nearest comma: 0 -3, 1 1, 2 -1, 3 -1, 4 -2, 5 -1, 6 -4, 7 -3, 8 -4
afterCue+nearest stop: 0 -6, 1 -4, 2 -1, 3 1, 4 1, 5 2, 7 1, 8 3
afterCue+nearest dash: 0 -5
afterCue+nearest open: 0 2, 1 -6, 2 -4, 3 -1, 4 -6, 5 -7
that+first 0: none -3, the 3, a 4, some 2, my -2, his 2, her 1, he 2, they 1, it 3, i -2, self 1, who 2, which 3, what 3, how 1, when -1, whether 3, as -2, because -2, before -3, and -3, but -2, to -1, of -1, by -3, in -4, on -3, at -3, for -2, with -4, about -1, prep -3, not -1, be -3, have -3, modal -2, also -1, later -3, just -1, day -3, month -2, time -7, title 1, person -1, document 1, verb-base -1, verb-s -1, verb-past -4, name 3, adverb -1, ed -2, ing 3, number -1, stop -6, open -2, symbol -1
that+first 1: the -4, a -8, that 1, some -8, his -3, her -3, he -1, who -2, as -9, to 1, day -7, title -6, verb-ing -3, name -9, noun -5, plural -3, adjective -4, ing -3, number -6, open -3
that+first 2: the -13, a -2, that 1, some -8, he -2, be -7, title -7, verb-base -3, verb-ing -2, name -5, noun -9, open -3
that+first 3: the -2, a -4, that -2, some -2, his -7, he -7, who -7, which -6, because -3, and -5, to -4, be -4, just -2, verb-past -6, verb-ing -8, name -4, noun -1, open 4
that+first 4: the -10, a -5, this -3, that -1, some -4, his -8, her -4, he -6, they -9, it -9, him -9, who -14, which -12, what -5, when -8, if -1, as -7, because -6, and -4, but -8, to -6, in -8, with -2, prep -4, be -2, have -4, modal -4, just -10, day -3, month -6, title -7, people -7, body -10, claim -8, verb-base -7, verb-s -6, verb-past -2, verb-ing -5, name -6, noun -15, plural -11, adjective -7, adverb -7, ed -8, ing -4, number -8
source+first 0: none -2, that 2, some 2, his 1, he -1, it -3, who 3, which -4, what 1, how -1, when -2, whether 4, as -2, because -7, and -5, but -8, to -3, in -4, about 1, be -2, just -2, title 1, people -1, verb-past -5, verb-ing -2, noun -1, plural -2, adjective -2, adverb -2, ed -3, ing -2, open -2
source+first 1: none -3, a -2, this 1, that -1, some -1, his 3, he 1, it -1, who -3, but -2, to -2, in 1, just 1, title 2, verb-base -6, verb-past -3, verb-ing -2, name 3, noun -4, plural -3, adjective -1, ing -4, number -1, stop -3, open -1
source+first 2: none -5, that 2, some -2, my -2, his -2, her -2, he -1, they -1, it 2, i -1, him -2, self 2, who -1, which 2, what 2, how 2, when -1, whether 1, if 1, as -1, because -3, before -2, and -2, to 1, by -4, in -3, on -4, at -3, for -2, with -4, about -3, prep -2, not -2, be -2, have -2, do -3, modal -4, also -1, later -3, just -3, day -5, month -2, time -6, title -3, person -1, body -2, verb-s -3, verb-past -4, name -3, noun 1, plural -1, adjective -1, ed -1, number -2, stop -5, open 2, symbol 1
source+first 3: none -3, the -1, a -1, that 2, some -1, his -1, he 1, they -1, him 1, who -1, what -1, as -2, because -5, and -1, but -2, to 1, in -5, just -2, day -2, title -1, people -3, verb-base -2, verb-past -4, verb-ing -1, name -3, adjective -2, ed 1, ing 1
distance+first 0: none -3, the 2, a 1, this -1, that 1, some 2, his 1, her 2, he 3, they 3, it 4, self 3, who -1, what 1, how 5, whether 3, if 5, to -1, of -1, in -4, on -3, at -3, about 1, not 2, be -1, day -2, title 3, person 3, body 5, claim 6, verb-base 3, verb-s 1, verb-ing 1, name 3, noun 3, plural 2, adjective 3, adverb 2, ed 1, ing 2, number 3, stop -6, open 1
distance+first 1: the -2, a -6, that -1, some -1, he 1, they -1, it -4, who 4, which 4, what 5, when -1, as -4, because -5, and -5, but -8, to -2, be -5, just -2, title -2, people -2, verb-base -3, verb-past -6, verb-ing -5, name 1, noun -2, ing 1
distance+first 2: a 5, that -2, his -2, as -5, but 1, to 1, just -5, day -6, time -4, title 2, verb-base -2, verb-past -7, verb-ing -7, name -7, noun -5, plural -4, adjective -1, adverb -3, ing -4, number -4, open -1
distance+first 3: the -2, a -1, this -3, some -1, his -2, he 1, as -5, to -3, in -3, just -4, title -6, verb-base -3, verb-past -6, verb-ing -5, name -4, noun -7, plural -5, adjective -8, ing -2, number -6, open 2
distance+first 4: a -4, that -1, his -4, he -4, to -5, in -2, verb-base -5, verb-past -3, verb-ing -2, name -3, noun -5, plural -2, adjective -1, ing -3, number -5
distance+first 5: a -5, that 2, some -1, his -3, he -6, as -2, to -2, verb-base -5, verb-past -6, verb-ing -2, name -9, noun -3, adjective -6, ing -7
distance+first 6: the -3, a -1, that -3, some -2, his -3, her -7, he -4, it 1, who -3, as -4, because -5, and -3, to -1, in -7, prep -4, just -3, people -6, verb-base -3, verb-past -5, verb-ing -4, name -2, noun -3, plural -7, adjective -6, adverb -1, ed -8, ing -5, number -1, open -1
distance+first 7: the -2, a -6, some -4, his -7, her -3, he -3, they -4, it -5, who -3, which -5, when -4, as -2, and -3, to -2, prep -3, not -2, be -3, modal -3, just -1, day -4, title -1, people -2, body -3, claim -6, verb-base -5, verb-past -7, verb-ing -5, name -3, noun -7, plural -2, adjective -5, adverb -5, ed -8, ing -8, number -1
distance+first 8: the -3, a -2, that -2, some -2, his -3, her -2, he -2, they -3, who -10, which -5, when -4, if -2, as -4, because -3, and -3, to -5, prep -2, be -6, have -3, modal -5, just -3, body -4, verb-base -4, verb-past -2, verb-ing -3, noun -3, plural -6, adjective -5, adverb -2, ed -4, ing -3, number -8, open 1
distance+first 9: the -3, a -2, that -3, his 2, he -3, it -1, as -2, because -3, and -2, to -4, in 2, just 2, title -3, verb-past -1, verb-ing -2, name -2, noun -4, plural -3, open -1
distance+first 10: the -3, name -1, open -1
side+next 0: the -5, a -4, that -4, some -6, his -6, he -5, it -3, as -1, and -3, to -1, of -4, in -3, for -2, be -8, have -6, modal -4, just -6, day -5, title -2, person -4, people -5, body -3, claim -2, verb-base -3, verb-s -2, verb-past -2, verb-ing -4, name -3, noun -6, plural -3, adjective -2, ed -4, ing -3, number -5, comma -2, stop -3, open -5, possessive -5
side+next 1: none -8, that -1, some -1, they -1, it -2, who -2, which -2, what 1, when 1, as 2, or 3, by 1, in -1, than 2, have -2, do 1, modal 2, also -1, later -1, just -1, day -3, time -2, document 1, claim 1, verb-s -3, noun 2, plural 1, adverb 1, ing 1, comma -1, stop -1, open 1, possessive 1, symbol 1
side+next 2: none 2, the -1, some -2, his -2, he -1, they -1, it 1, i -5, who 2, as -3, because -1, and -2, or -7, to -4, of -4, at -1, prep -1, not -2, be -1, have 1, do -1, modal -3, later -3, just -2, day 1, month -1, time 1, title -3, person -4, people -3, body -2, document -5, statement -2, claim -5, verb-base -1, verb-past -1, verb-ing -1, name -2, noun -4, plural -3, adjective -2, adverb -3, ing -3, number -2, stop -1, open -1, possessive -3, symbol -3
next+separator none: that -1, as -2, body -1, claim -1, name -1, noun -1, plural -1, comma -2, close -1
next+separator the: none -1, that -1, which -1, what -1, and -2, but -1, verb-past -1, name -1, noun -1, comma -1, close -1
next+separator a: none -1, which -1, name -2, noun -1, comma -2, close -1
next+separator that: none -1
next+separator some: comma -2
next+separator his: close -1
next+separator her: none -1, close -1
next+separator it: comma -1
next+separator i: none -1
next+separator who: none -1
next+separator as: comma -1
next+separator because: comma -1, close -1
next+separator and: comma -1, close -1
next+separator but: comma -2
next+separator to: none -1, and -1, but -1, close -1
next+separator of: none -1
next+separator by: comma -1
next+separator in: none -1
next+separator on: none -1, comma -1
next+separator at: none -1
next+separator for: none -1
next+separator from: comma -1
next+separator prep: comma -1
next+separator be: as -1, name -1, noun -1
next+separator have: name -1
next+separator do: none -1, comma -1
next+separator modal: none -1, when -1, comma -1
next+separator later: comma -1
next+separator just: none -1, comma -1
next+separator day: none -1, comma -1, close -1
next+separator month: close -1
next+separator time: none -1, comma -1, close -1
next+separator title: none -1, comma -1
next+separator person: none -1
next+separator people: comma -1
next+separator body: none -1
next+separator claim: none -1
next+separator verb-base: that -1, he -1, who -1, which -1, when -1, body -1, name -1, noun -1, plural -1, comma -1
next+separator verb-s: comma -3
next+separator verb-past: none -1, comma -1, close -1
next+separator verb-ing: name -1, comma -1, close -2
next+separator name: none -1, some -1, when -1, as -1, verb-past -1, name -1, noun -1, comma -1, close -1
next+separator noun: none -1, he -1, and -1, verb-past -1, name -1, noun -1, plural -2, comma -1, close -1
next+separator plural: none -1, but -1
next+separator adjective: as -1, noun -1, comma -1
next+separator adverb: none -1
next+separator ed: none -1
next+separator ing: none -1, comma -1
next+separator number: close -1
next+separator comma: close -1
next+separator stop: comma -1
next+separator open: none -1, as -1, comma -1
next+separator possessive: comma -1, close -1
quoted+first 0: none -3, the 1, a 1, that 4, some 1, my -3, his 1, he 1, they -1, i -2, you -3, him -1, somebody -2, who 1, which 1, what 1, how 2, when -1, whether 3, if 1, as -4, because -2, before -4, and -4, but -3, or -4, to -1, of -2, by -3, in -3, on -3, at -3, for -3, with -5, from -4, about -1, prep -3, not -2, be -3, have -5, do -4, modal -4, also -2, later -4, just -1, day -5, month -3, time -7, person -2, people -1, body -2, statement -1, verb-base -1, verb-s -2, verb-past -5, verb-ing -1, noun -1, plural -1, adjective -1, adverb -2, ed -3, number -1, stop -6, dash -8, symbol -1
quoted+first 1: open 1
atStart+first 0: none -3, a 1, this 1, that 4, my -2, his 1, he 2, it 1, i -2, him -1, somebody -2, who 1, which 1, what 3, how 3, when -1, whether 3, if 1, as -2, because -4, before -7, and -8, but -4, to -1, of -3, by -2, in -4, on -3, at -2, for -2, with -2, from -6, about -2, prep -4, not -2, be -3, have -5, do -3, modal -4, later -5, just -1, day -5, month -3, time -7, person -2, people -2, body -2, document -2, statement -1, claim -1, verb-base -4, verb-s -2, verb-past -4, verb-ing -1, name -1, noun -2, plural -1, adjective -2, adverb -1, ed -3, ing -2, number -1, stop -6, open -2, symbol -3
atStart+first 1: the 1, this -1, that -1, some 1, he -1, it -3, when -2, as -3, because -1, and -3, but -2, in -1, on -3, at -1, for -2, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 4
atStart+nearest 0: 0 2, 1 -1, 2 -3, 3 -3, 4 -5, 5 -6, 6 -5, 7 -8, 8 -7, 9 -7, 10 -7, 11 -6
atStart+nearest 1: 1 1, 2 1, 5 -1, 6 -2, 7 -1, 8 -1, 9 -1
`;
