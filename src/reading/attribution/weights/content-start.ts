// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentStart = `
side: 0 -2
side+sort 0: say -1, add -5, state -4, argue -5, tell -1, ask -2, believe -4, feel -4, see -5, know -6, want -3, intend -4, demand -3, call -2, reject -3, confirm -4, agree -3, promise -4, criticize -4, praise -7, show -5, suggest -2, report -5, detail -4, talk -4, decide -3, emotion -5, release -4, search -3, make -4, go -7, do -6, claim -7, according -8, colon -2, unlisted -2
side+sort 1: say -2, add 2, state -1, tell -3, ask 3, believe -3, see -1, know -2, want -1, intend -2, demand 1, call -2, deny -1, reject 1, confirm 1, agree 1, doubt 2, decline 2, promise 2, criticize -1, show 1, detail 3, talk 3, predict -1, decide 2, love -2, release 1, search 1, try 1, give -1, make 2, go -4, claim 2, statement 1, according -1, colon 2
side+sort 2: say 1, add -3, state -4, argue -3, tell 3, warn -3, ask -5, believe 2, see 1, know 1, intend -1, demand -2, call 2, deny -1, reject -3, confirm -1, agree -3, doubt -3, decline -3, promise -4, criticize -3, praise -4, show -3, suggest -3, report -1, detail -5, talk -5, decide -4, emotion -3, release -3, point -1, search -1, allow -1, try -3, give -1, make -3, go 2, do -2, claim -5, statement -4, according -1, unlisted -1
side+form 0: according -8, claim -7, verb-base -7, verb-s -8, verb-past -1, verb-participle -4, verb-ing -5, ed -2, colon -2
side+form 1: according -1, statement 1, claim 2, verb-base -1, verb-s -2, verb-past -2, verb-participle -3, verb-ing 4, colon 2
side+form 2: according -1, statement -4, claim -5, verb-base -1, verb-s -1, verb-past 1, verb-participle 2, verb-ing -8, ed -2
side+first 0: none -2
side+first 1: the -1, a -3, that 4, some -2, i -1, self 3, who -4, which -7, what -3, how 3, whether 4, if 2, as -3, because -3, and -5, but -4, to -1, of -2, in -5, on -4, at -2, for -2, with -5, prep -3, not 1, be -3, have -4, do -2, modal -4, also -2, later -4, just -1, day -3, month -3, title -1, person 1, people -1, statement 2, claim 2, verb-s -2, verb-past -2, verb-ing -1, adjective 1, adverb -1, ed 1, ing -1, number 1, stop -6, open 2, symbol 2
side+first 2: the 2, a 3, that -2, his 2, her -1, they -2, it -1, him -5, who 3, which 2, what 3, when -1, if -1, as -2, because -2, before -1, and -3, but -2, to -3, of -1, in -1, on -1, at -2, for -3, with -3, about -1, prep -2, not -5, be -11, have -5, modal -6, later -3, just -2, day -4, month -5, time -7, title -1, person -3, people -1, body -3, claim -4, verb-base -4, verb-s -3, verb-past -6, verb-ing -2, noun -3, plural -4, adjective -4, adverb -3, ed -6, ing 1, number -3, open -1, symbol -1
first+second none: none -2
first+second the: some -1, just 3, time -5, title -2, people -3, body -2, statement 1, claim 1, verb-ing 1, name -3, noun 2, plural -2, adjective 1, adverb -2, ed -1, ing 2, number -2
first+second a: some -1, title -2, person -3, statement -3, claim 3, name -2, noun 1, adverb 1, ed -7, number -1, open -3
first+second this: plural 2
first+second that: the 3, some 3, his 3, he 5, they 2, it 2, if 2, in -1, be -1, modal -3, just -1, title -3, people -2, claim -1, verb-base -1, verb-past -5, verb-ing 1, name 2, noun -3, plural 1, adjective -2, number -1, comma -5, open 3, possessive 2
first+second some: some -3, of 3, than -1, time -3, people -2, name 1, noun -2, plural -1, adjective -3, ed -2
first+second his: person -3, people -6, body -1, statement 1, claim 2, noun -1, plural -2, adjective -3
first+second her: body 2, noun -1
first+second he: be 3, do 1, modal 2, verb-s -2, verb-past -2, ed -5
first+second they: be -1, have 2, modal -1, verb-base 1
first+second it: have -1, modal 1, verb-s -4, verb-past -1, stop 2, possessive -2
first+second him: as 4, to -1, comma -2, stop -3
first+second self: as 1
first+second who: have -2, modal 1, verb-past -6
first+second which: he 1
first+second how: the -1, some -4, he 2
first+second when: he -2
first+second whether: he 1
first+second if: he 1, name 1
first+second as: the -1, a -2, he -6, name -3
first+second because: the -2, he -5, name -2
first+second and: the -1, he -3, name -3
first+second but: he -5, name -4
first+second to: the -7, a -4, his -3, be -2, do -1, verb-base 3, name -7, noun 3, adjective 1, open 2
first+second in: the -3, a -2, some -1, noun -3, number -2
first+second on: day -3
first+second at: the -5
first+second prep: the -2, name -1
first+second be: verb-past -1, adjective -2
first+second have: verb-past -6
first+second modal: verb-base -3
first+second just: some 4, time -5, comma -4
first+second day: time -4, comma -4, possessive 1
first+second month: comma -3
first+second time: comma -3
first+second title: name 1
first+second person: name -2
first+second people: who -3, to 1, comma -1
first+second body: plural 2
first+second claim: to -1
first+second verb-base: a -3, some -7, his -2, him -4, to -7, in -1, for -6, out 1, name -6, plural -3, comma -6
first+second verb-past: the -2, a -3, to -4, name -1, comma -7
first+second verb-ing: a -2, that 1, some -4, her 1, him -5, to -2, in -3, for -3, name -3, noun -1, plural -1, stop -1
first+second name: that -3, as 1, and -1, or 3, to -1, of -2, by -1, in -1, on -1, for 1, with -1, prep -2, be 3, have -1, modal 2, just -2, title -1, person -3, people -3, body -4, verb-s -1, verb-past -5, verb-ing 2, noun -2, ed -2, number -3, comma -2, stop -6, dash -6, bracketOpen -5, bracketClose -8, open 2, possessive 3, symbol 2
first+second noun: the 2, as -2, and -3, to -2, in -5, for -2, be 2, people -2, claim -4, verb-base -1, verb-s 1, name 2, noun 1, plural 2, adjective -2, comma -1, stop -4
first+second plural: and -2, of 1, in 2, comma -4, stop -1
first+second adjective: people -1, noun 3, plural 1
first+second adverb: noun -2
first+second ing: the 2, to -4, name 3, noun -3, plural -1, stop -3
first+second number: comma -4
first+second stop: none -6, open -3
first+second open: the -2, this 3, that 2, some -1, my 2, he 2, they 3, it 1, i 4, you 1, what 1, if 2, as 3, because -1, and -7, but -1, to -2, in 4, prep 1, be -6, have -6, do 1, modal -2, later 3, just 1, people 2, verb-base -1, verb-past -5, noun -4, plural -7, adjective -6
first+second symbol: number -1
side+before 0: none -2
side+before 1: the -14, a -11, that -6, some -7, his -11, her -1, it -4, which -9, what -10, how -6, when -9, whether -6, if -9, as -6, because -9, before -6, and -20, but -9, or -9, to 1, of 1, by 1, in -3, on 3, for 1, with -1, from -5, about 4, against 2, than -9, out -1, prep -7, not -10, be -1, have -10, do -6, later -2, just -7, day 3, time 4, title -4, person -3, people -1, document -6, claim -3, verb-s -2, verb-past -2, verb-participle -5, verb-ing -2, name 2, noun -4, plural -3, adjective -4, adverb -2, ing -6, number -2, comma 2, stop -13, colon 3, dash 3, close -2, possessive -5
side+before 2: that -1, he -5, when 1, if -1, as -4, because 1, before -1, and 2, but 3, or -9, to -5, of -5, by -6, in -6, on -9, at -6, for -8, with -2, from -5, about -8, than -2, prep -8, not -6, be -2, have -5, do -2, modal -6, later -4, just -4, day -6, person -1, people -4, body -8, document -5, statement -6, claim -2, verb-base -11, verb-s -4, verb-past -6, verb-ing -7, name -5, plural -4, adverb -4, ed -3, comma 3, stop 10, colon 4, dash 6, bracketOpen 5, close 1, symbol -11
before+first none: none -2, the 1, some 1, his -1, he -1, it -3, when -2, as -3, because -1, before -1, and -2, but -2, in -1, on -2, at -1, for -3, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 3
before+first the: verb-ing -3, name -11, ing -7, open -5
before+first a: name -10, ing -7, open -10
before+first that: the -5, some -3, his -3, he -2, it -7, be -6, modal -3, title -3, verb-past -4, name -3, noun -9, open -3
before+first some: name -6
before+first he: verb-past -5
before+first him: to -2
before+first when: the -1, he -4, name -2
before+first if: he -7
before+first as: the -4, a -4, some -2, he -3, title -6, name -5, noun -2, open -3
before+first because: the -2, he -2
before+first before: the -6, a -2, name 2
before+first and: a -2, that -1, some -1, his -3, verb-base -6, verb-past -2, verb-ing -3, name -2, noun -10, plural -7, adjective -6
before+first but: the 1, name 2
before+first to: the -3, some -3, his -2, be -3, verb-base -1, noun -2, adjective -2, number -3, open -7
before+first of: the -4, some -3, his -5, her 1, title -3, people -4, body -7, verb-ing 1, name -1, noun -3, plural -7, ing -2, open -1
before+first by: the -2, verb-ing -3, name -5
before+first in: the -7, some -6, his -4, which -9, month -4, verb-ing 1, name -9, noun -5, plural -1, number -9
before+first on: the -2, a -2, some -3, his -3, day -9, name -3, plural 2, adjective -1
before+first at: the -3, a -5, name 2, noun -6
before+first for: the -3, a -1, some -2, his -5, title -4, verb-ing -3, name -1, noun 2, plural 1, ing -3
before+first with: the -2, some -3, name -1, noun -3
before+first from: the -4, name -7
before+first about: the -1, his 1, her 1, how -3, verb-ing 3, noun 1
before+first against: the -4, name 2
before+first out: the -3, a 3, that -1
before+first prep: the -8, a -5, his -4, name -7, noun -4
before+first be: the -1, a -2, that 1, verb-past -5, verb-ing -9, adjective -7, ing -4, open -10
before+first have: a -2, verb-past -5
before+first modal: verb-base -7
before+first just: time -3
before+first day: that 3
before+first time: that 3
before+first title: name -18
before+first person: who -1, name -5
before+first people: who -4
before+first body: that -1, name -10, stop -4
before+first document: that -5
before+first claim: that -3, to 2, name 3
before+first verb-base: the -1, a -2, that -1, his -1, her -1, he 2, it 1, him 2, how 2, whether -1, to -3, people 1, verb-ing 3, name 1, noun -1, plural -1, open -3
before+first verb-s: the 1, some -1, his 1, he 2, it 4, to -3, name 1, stop -1, open -2
before+first verb-past: the -3, this -2, that 3, some -1, his 1, her 3, he 3, they 7, it 1, him -1, what 3, how 3, whether 1, if 4, as -2, to -3, in -4, just -1, title 1, people 1, name 1, noun 2, plural 2, adjective 1, ing 3, stop -3, open -2
before+first verb-ing: a -1, that -4, his -4, her 1, him 1, how 1, to 3, name -3, noun -2, plural -2
before+first name: that 6, as -4, to -2, verb-base -9, verb-past -6, verb-ing -3, name -13, stop -4, open -5
before+first noun: the -3, a -5, that -1, his -2, as -8, to -2, verb-ing -2, name -2, ing -6, stop -3, open -1
before+first plural: that -3, to -3
before+first adjective: to -2, name -8
before+first ed: the 1, a 1, his 2, to -1, name -4, noun -3
before+first ing: the -6
before+first comma: the 2, a 1, that 2, some 2, his 1, he -4, it -1, who -3, which 2, as -5, because -2, and -11, but -7, to 1, in -1, with -4, prep -5, be -1, have -5, modal -4, just -1, verb-past -5, verb-ing -4, name -1, noun 1, ed -4, ing -1, open 2
before+first stop: open 10
before+first colon: name 2, open 4
before+first dash: a 2, and -5, name 3
before+first bracketOpen: name -10
before+first close: name -1
before+first possessive: name -6, open -6
side+distance 0: 0 -2
side+distance 1: 0 3, 1 -2, 2 -2, 3 -2, 4 -6, 5 -3, 6 -5, 7 -7, 8 -12, 9 -16
side+distance 2: 1 1, 2 -1, 3 -4, 4 -2, 5 -1, 6 -2, 7 -2, 8 -1, 9 -1, 10 -3
side+nearest 0: 0 -2
side+nearest 1: 0 3, 1 -5, 2 -4, 3 -4, 4 -4, 5 -4, 6 -5, 7 -9, 8 -8, 9 -5, 10 -6, 11 -7
side+nearest 2: 0 -1, 1 1, 2 -1, 3 -1, 4 -2, 5 -3, 6 -3, 7 -3, 8 -2, 9 -2
side+separator 0: none -13, that -9, which -5, when -5, as -9, because -6, before -4, and -6, but -7, verb-past -4, name -7, noun -7, plural -7, comma -11, dash -6, close 1
side+separator 1: the 3, a 2, that -2, he -3, it 3, who -4, which -5, what -4, how 2, when 4, if 4, as 2, because 3, before 3, and 3, but 3, to 2, of 2, by 1, in 1, on 2, for 3, with 2, from 2, about 1, prep 1, be 4, have 1, later 1, time -1, title 1, people -3, body -2, document -3, statement -3, claim -4, verb-base -3, verb-s 1, name -4, noun -5, plural -6, adjective -1, adverb 3, ed 2, ing -4, number 1, comma 2, colon 5, semicolon 4, dash 2, bracketOpen 3, close -5
side+separator 2: the -5, this -1, that 1, some -1, he 2, it -3, which 1, what 2, when -9, as -3, because -11, before -10, and -10, but -7, to -5, of -5, in -2, for -6, with -6, prep -5, be -7, just -3, title -1, person -1, people 1, body 1, document 1, statement 1, claim 3, verb-base 2, verb-s -2, verb-past -1, verb-ing -1, name 2, noun 3, plural 3, ed -5, comma -4, colon -10, semicolon -8, dash -7, close 2, symbol -1
side+source 0: 0 -6, 1 -1, 2 -10, 3 -6
side+source 1: 0 -8, 1 -8, 2 2, 3 4
side+source 2: 0 4, 1 4, 2 -4, 3 -14
side+atStart 0: 0 -2
side+atStart 2: 0 -4
side+quoted 0: 0 -2
side+quoted 1: 0 -1, 1 2
side+quoted 2: 0 -3, 1 -1
side+afterCue 0: the -5, a -7, that -1, some -6, his -5, her -4, he -3, they -3, it -1, him -1, how -1, to -7, by -7, in -6, on -5, title -3, people -5, verb-ing -1, name 1, noun -4, plural -4, adjective -3, ing -1, comma -6, stop -7, open -5
side+afterCue 1: the 1, a -2, that 1, her -1, he 3, they 2, it 2, i 2, you 1, him 1, self 2, who 2, how 3, when -1, whether 1, if 3, as -1, before -2, to -1, of -3, in -1, on 1, at -1, from -2, prep -2, not 1, modal -1, later 2, just 1, day -1, title -1, person 1, body 1, document 2, statement 1, claim 2, verb-base 1, verb-s 1, verb-past 1, verb-ing 1, number 1, comma -4, stop -6, dash -2, open -1
side+afterCue 2: the -2, a -1, this -1, that -4, some -1, his -4, her -2, he -4, they -3, it -7, him -4, self -5, what -2, how -4, whether -5, before 1, and 1, to -1, of 1, on -3, for -2, with -1, about -2, prep 2, not -1, modal 1, just -2, title -2, person -2, people -2, body -4, verb-base -2, verb-s -2, verb-past -2, verb-ing -5, name -1, noun -3, plural -3, adjective -2, adverb -1, ed -1, comma 2, dash 1
side+that 0: 0 -2
side+that 1: 0 3, 1 -2, 2 -3, 3 -4, 4 -11
that+sort 0: say 2, add -1, state 1, argue 1, tell -8, warn -3, ask -4, believe 1, feel 1, want 1, demand -3, call 1, deny 1, reject 1, agree 1, doubt 1, decline 1, praise 2, show 2, suggest 2, report -2, detail 1, talk 1, predict 1, decide 1, love 1, emotion -1, point 1, search 1, allow 2, try 1, give -1, do 1, claim -1, according -2, colon 5
that+sort 1: say -2, add -2, state -4, argue -2, tell 6, ask 2, believe -5, see -9, know -1, intend -4, demand -1, call -3, reject -4, promise -3, criticize -3, praise -8, show -4, suggest -5, report -5, detail -11, talk -5, decide -2, release -3, search -7, make -7, go -10, do -5, claim -2, unlisted -1
that+sort 2: say -4, add -4, state -3, argue -1, feel -7, know -7, want -9, intend -5, demand -10, call -3, confirm -3, promise -9, criticize -7, praise -1, show -7, suggest -5, report -4, make -1, go -9, claim -1, unlisted -6
that+sort 3: say -3, add -2, state -1, ask 2, see -8, know -2, call -4, criticize -10, praise -5, show -3, report 1, make -2, go -2, do -5, claim -4, according 3
that+sort 4: say -6, add -4, state -4, argue -3, tell 1, warn -3, ask -2, believe -7, feel -5, see -9, know -10, want -15, intend -13, demand -5, call -2, deny -6, reject -7, confirm -7, agree -15, doubt -8, decline -12, promise -4, criticize -9, praise -8, show -9, suggest -14, report -8, detail -4, talk -7, predict -3, decide -11, love -7, emotion -4, release -9, point -3, search -10, allow -9, try -9, give -7, make -4, go -16, do -8, claim -2, statement -3, according -13, colon -9, unlisted -7
sort+first say: none -1, the -2, a -2, this -1, that 1, some -3, his -3, her -6, he -2, they -1, it 3, who -1, which -2, what -2, when -1, if 3, as 2, because 1, and 1, but 4, to -6, in -2, on -3, at -2, prep -4, modal 1, just 1, day -2, title -1, people 1, body -1, claim -4, verb-base -3, verb-past -7, verb-ing -3, name -1, plural -3, adjective -1, adverb -1, ed -6, number -2, stop -3, open 1
sort+first add: none -5, the -1, a 2, his -2, he -1, to -1, verb-ing -2, name -2, noun -2, stop -5, open 1
sort+first state: none -4, the -1, a -2, that 1, some -1, his 1, her 1, it 1, how 3, as -2, to -4, verb-base -2, verb-past -6, verb-ing -5, name -1, open -2
sort+first argue: none -5, the -4, a -4, that 3, his -2, he -3, verb-base -5, verb-ing -4, name -1
sort+first tell: none -1, the -5, a -3, that 6, his -2, he 5, to -1, people -5, verb-ing -1, name -4, noun -4, open 6
sort+first warn: that 1
sort+first ask: none -2, the -5, a 2, he -5, how 3, whether 4, if 8, to 1, verb-base -7, name -8, open 2
sort+first believe: none -4, a -1, that 1, some 2, he -2, it -3, to -1, verb-ing -4, name -2, noun 1, open -3
sort+first feel: none -4, the 2, a -4, to -2, name -5, noun -3
sort+first see: none -5, a -1, as -1, verb-ing -1, noun -3
sort+first know: none -6, the 1, a -1, that 1, some 3, his -1, to -6, name 1, noun -3, open -1
sort+first want: none -3, the 1, a 1, to -1, verb-base -3, name -4, noun -1
sort+first intend: none -4, a 2, that -4, some 2, verb-base -2, name -2, noun -2
sort+first demand: none -3, the -2, a -4, that -3, to 3, verb-base -2, name 1
sort+first call: none -2, the -1, a 1, that -7, his -2, her 4, it -2, him 3, self 5, what 2, as -1, to -2, title 1, verb-base -4, verb-past -3, verb-ing -3, name -4, noun 1, ing -4, open -3
sort+first deny: name -2
sort+first reject: none -3, the 2, a -1, name -2
sort+first confirm: none -4, that 4
sort+first agree: none -3, the -2, a 3, that 1, name -4
sort+first doubt: the 2, name -1
sort+first decline: to 7, name -7
sort+first promise: none -4, the -3, a 2, that -1, to 5, verb-base -1, name -4, noun -1, open -3
sort+first criticize: none -4, a -2, that -1, some 2, his -1, him 3, to -9, verb-base -1, verb-ing -2, name 2, noun -2, ing -4, open -5
sort+first praise: none -7, the -1, a -3, that -5, some -1, his 2, her 2, he -3, to -5, title 2, verb-base -4, verb-past -3, name 3, noun -1, open -2
sort+first show: none -5, the -4, a 1, that 1, some -1, his -4, he 1, to -1, title -2, verb-base -3, verb-ing -2, name 2, noun -2, number -4
sort+first suggest: none -2, the -4, that 1, he -3, to 1, name 1
sort+first report: none -5, that -1, some 1, his -5, to -7, in 1, verb-ing 1, name -2, noun -5, stop -1
sort+first detail: none -4, the 1, a 1, name -1
sort+first talk: none -4, the -1, name -2, noun 2
sort+first predict: that 1
sort+first decide: none -3, a -2, to 2, name -2
sort+first love: the 1
sort+first emotion: none -5, the -2, that 1
sort+first release: none -4, a 2, name -2
sort+first point: the 2, that -1, name -1
sort+first search: none -3, the -1, name -1, noun -4
sort+first allow: the -2
sort+first try: name 2
sort+first give: the 3, name -3
sort+first make: none -4, the 2, a 1, that 1, his 1, to -4, verb-ing -3, name 1, noun -1, open -1
sort+first go: none -7, the 2, a -4, that -2, some 3, his -1, to -6, title 1, verb-base -2, name 3, noun -2
sort+first do: none -6, the -1, that -2, some -2, his 2, to -2, name -1, open -1
sort+first claim: none -7, the -3, a -4, that 1, some -2, he -1, whether 4, to 3, just -4, title 1, verb-base -2, verb-past -4, verb-ing -7, name 2, noun -1, plural -1, ing 1, open -1
sort+first statement: name -1
sort+first according: none -8, a -2, some -1, just 1, verb-past -2, name -1, noun -2, number 1, stop -2, open -5
sort+first colon: none -2, name -1
sort+first unlisted: none -2, the -1, a -1, that -5, some -2, his 3, he -2, to 1, verb-base 1, name -1, noun 1
sort+nearest say: 0 -1, 1 -5, 2 -2, 3 -1, 4 1, 5 -1, 6 -2, 7 -3, 8 1, 9 -3, 10 -3, 11 -2
sort+nearest add: 0 -1, 1 -2, 3 -6, 4 -3, 5 -1, 6 -1, 7 -8, 8 -6
sort+nearest state: 1 -2, 3 -2, 4 -2, 5 -3, 6 -3, 7 -8, 8 -3, 9 -1, 10 -3
sort+nearest argue: 1 -3, 2 -5, 3 -1, 4 -1, 5 -2, 6 -5, 7 -5, 8 -6, 9 -1
sort+nearest tell: 0 -8, 1 4, 2 1, 3 3, 4 -2, 5 1, 7 -2, 8 -1
sort+nearest warn: 0 -3
sort+nearest ask: 0 -1, 1 1, 2 -2, 3 -2, 4 -3, 5 -2, 6 -1, 7 -6
sort+nearest believe: 1 -1, 3 -4, 4 -2, 5 -8, 6 -4, 7 -2, 8 -1
sort+nearest feel: 0 1, 1 -4, 2 -2, 3 -5, 4 -2, 5 -3, 6 -5
sort+nearest see: 0 1, 1 -5, 2 -2, 3 -2, 4 -2, 5 -3, 6 -2, 7 -4
sort+nearest know: 1 1, 4 -4, 5 -6, 6 -8, 7 -7
sort+nearest want: 0 2, 1 -2, 2 -4, 3 -11, 4 -8, 5 -9
sort+nearest intend: 1 2, 2 -4, 3 -4, 4 -5, 5 -4, 6 -3, 7 -2
sort+nearest demand: 0 -1, 1 -1, 2 -3, 3 -5, 4 -2, 5 -3, 6 -5, 7 -3
sort+nearest call: 0 1, 1 -2, 2 -3, 3 -1, 4 -3, 5 -4, 6 -6, 7 -3, 8 -6, 9 -4
sort+nearest deny: 0 1, 1 -3
sort+nearest reject: 0 1, 1 -1, 2 -3, 3 -8, 4 -2
sort+nearest confirm: 0 2, 1 -7, 2 -1, 3 -5, 4 -3, 5 -3
sort+nearest agree: 0 4, 1 -9, 2 -6, 3 -5, 4 -4
sort+nearest doubt: 0 1, 1 -3
sort+nearest decline: 0 2, 1 -5, 2 -4
sort+nearest promise: 1 -1, 2 -7, 3 -3, 4 -7, 5 -8, 6 -8, 7 -7
sort+nearest criticize: 0 2, 1 -3, 2 -5, 3 -6, 4 -5, 5 -3, 6 -5, 8 -3, 9 -4, 10 -4
sort+nearest praise: 0 2, 1 -3, 2 -6, 3 -6, 4 -1, 5 -8, 6 -8, 7 -1, 8 -4, 9 -6
sort+nearest show: 1 -3, 2 -3, 3 -3, 4 -2, 5 -2, 6 -4, 7 -4, 8 -2
sort+nearest suggest: 0 2, 1 -7, 2 -8, 3 -6, 4 -1, 5 -7, 6 -7, 7 -1
sort+nearest report: 0 -1, 1 -9, 2 -2, 3 -1, 4 -3, 7 2, 8 -2, 9 -3
sort+nearest detail: 0 1, 1 -4, 2 -2, 3 -4, 4 -3, 5 -3
sort+nearest talk: 0 1, 1 -8, 2 -3, 3 -8, 4 -4
sort+nearest predict: 0 1, 1 -2
sort+nearest decide: 0 3, 1 -3, 2 -10, 3 -7, 4 -2, 5 -2
sort+nearest love: 0 1, 1 1
sort+nearest emotion: 0 -4, 1 1, 2 -1, 3 -2, 4 -1
sort+nearest release: 0 1, 1 -3, 2 -1, 3 -4
sort+nearest point: 0 1, 1 -1, 2 -3
sort+nearest search: 0 2, 1 -3, 2 -7, 3 -6, 4 -4
sort+nearest allow: 0 2
sort+nearest try: 0 1
sort+nearest give: 0 -1, 1 1
sort+nearest make: 0 2, 1 -5, 2 -1, 3 -7, 4 -1, 5 -10, 6 -2, 7 -4
sort+nearest go: 1 -2, 2 -1, 3 -3, 4 -2, 5 -3, 6 -3, 7 -2, 8 -5
sort+nearest do: 0 1, 1 -4, 2 -3, 3 -2, 4 -4, 5 -1, 6 -4, 7 -2, 8 -5
sort+nearest claim: 0 -1, 2 -2, 3 -8, 4 -2, 5 -6, 6 -2, 7 -6, 8 -1, 9 -8, 10 -2
sort+nearest statement: 0 2, 1 -6, 2 -2
sort+nearest according: 0 -6, 1 -8, 2 -2, 4 1, 5 -1, 6 3, 8 -2
sort+nearest colon: 0 5, 1 -6
sort+nearest unlisted: 2 -4, 3 -1, 4 -4, 6 -4, 7 -2, 8 -5, 9 -1
sort+before say: none 6, the -7, a -6, that -3, some -7, when -8, if -9, as -10, because -7, before -7, but -2, to -9, of -11, by -7, in -12, on -6, at -2, for -6, with -3, from -5, about -6, out -2, prep -8, not -3, be -8, have -9, day 1, time 1, title -8, person -7, people -5, body -8, statement -1, claim -4, verb-base -4, verb-s 2, verb-past 2, verb-ing -1, name -8, noun -4, plural -3, adjective -7, adverb -7, ed -2, ing -6, comma -2, stop 9, colon -1, dash 3, possessive -3
sort+before add: none 2, that -4, and -1, of -1, in -3, on -1, verb-base 2, verb-ing -1, name -3, comma -2, colon 3
sort+before state: none -1, the -4, that 1, as -2, and -5, to -6, of -6, in -6, on -5, for -7, be -7, verb-base 2, verb-past 1, noun -4
sort+before argue: none -2, that -1, and -2, to -5, of -1, in -6, verb-base -1, verb-s -1, verb-past 1, verb-ing 2, name -1, noun -2, comma -3
sort+before tell: none 5, the -6, that -1, and -5, to -1, of 2, in -5, on -1, day 2, people 1, verb-base -4, verb-past -9, verb-ing -6, name 4, noun 2
sort+before warn: none -3
sort+before ask: none -5, to -3, about 3, verb-base -2, verb-past -2, name 2
sort+before believe: none -4, that -9, to -1, in -2, verb-base 1, verb-s 2, verb-past -2, comma -1
sort+before feel: none -6, verb-s 1, verb-ing 3, comma -3
sort+before see: none -2, and -1, to -6, of -3, in -1, verb-base 1, verb-s 1, name -6
sort+before know: none -3, that -2, and -3, to -2, of -2, be 1, verb-base 4, verb-s -1, verb-past 1, verb-ing -1, name -3, comma 1
sort+before want: none -3, to -3, verb-s 2, verb-past 2, comma -6
sort+before intend: none -2, and 2, to -3, of -4, verb-base -1, verb-s 2, name -2, comma -1
sort+before demand: none -6, to -3, of 1, for 3, verb-base 3, verb-past -1, verb-ing -4, name -2, comma 1
sort+before call: none -6, the -6, that -6, as -5, and -7, to 1, of -3, in -1, on -2, for 5, verb-s -4, verb-past -2, verb-ing 2, comma 2, close -5
sort+before deny: none -2, verb-past 1
sort+before reject: none -3, verb-base 2, verb-past 4, comma -1
sort+before confirm: none -2, that -4, verb-base 2, verb-ing -1, comma -1
sort+before agree: none -4, verb-base 3, verb-past 2, comma -1
sort+before doubt: none -2, verb-past 3
sort+before decline: none -5, to -2, verb-past 4
sort+before promise: none -5, and -5, to 2, of -4, verb-base 1, verb-s 2, verb-ing 5, comma -5
sort+before criticize: none -4, the -5, that -3, as -3, and -2, to -4, of -1, in -3, on -5, for -1, verb-base 2, verb-s 4, verb-past 2, verb-ing -1, name -4, noun -5
sort+before praise: none -4, and -4, to -6, of -1, in -5, on -1, verb-base 2, verb-s 2, verb-past 4, verb-ing 5, name -5, noun -4, comma -1
sort+before show: none -1, that -2, and -4, to -5, of -5, in -4, for -2, with -3, prep -6, verb-past 7, verb-ing -1, name -5, noun -2, comma -3
sort+before suggest: none -1, that -5, to -5, verb-base 1, verb-s -1, verb-past 4, verb-ing 3, name -7, comma -3
sort+before report: none 3, that -7, and -5, to -6, of -7, in -3, on -5, verb-base -2, verb-past -2, verb-ing 3, name -1, noun -4, comma -1, colon 3
sort+before detail: none -2, verb-base 2, verb-past 3, verb-ing -1, comma -3
sort+before talk: none -6, of 2, about 6, comma -4
sort+before predict: none -1
sort+before decide: none -3, for 3, verb-past 4, comma -6
sort+before love: none -2
sort+before emotion: none -2, verb-past -3
sort+before release: none -4, verb-past -1, comma -1
sort+before point: none -5, to 5, out 2
sort+before search: none -4, on 5
sort+before allow: none -1
sort+before give: none -4
sort+before make: none -4, and -5, to 1, of 1, at 2, for 2, verb-past 1, name -3, noun -2
sort+before go: none -2, that 2, and -2, to -3, of -4, in -4, for -3, verb-base -6, verb-s -2, verb-past -6, verb-ing -3, name -9, noun 1, comma 3
sort+before do: none -2, to -1, of -5, in -6, verb-base 2, verb-s 1, verb-past 2, name -2, noun -4, comma -1
sort+before claim: none -5, the -4, that -6, as -5, and -5, to -1, of 4, in -3, on 3, for -1, about 4, prep -6, be 1, verb-base -6, verb-past -5, verb-ing -6, name -7, noun -6, plural -4, comma -2
sort+before statement: none -5, about 1
sort+before according: none 3, to -7, of -10, in -9, name -1, comma 3
sort+before colon: none -6, colon 8
sort+before unlisted: none -3, the -2, that -6, and -1, to -1, of -1, in 1, on 1, for -1, with 1, about 2, out 1, verb-past -3, name -4, ed -1, comma -1
nearest+first 0: none -2, the 1, a 4, that -1, some 1, my -1, his 1, her 2, he 5, they 3, self 3, who 4, which 4, what 6, how 1, whether 4, if -2, as -2, because -2, and -6, but -1, to -1, of -1, in -4, on -3, at -2, for -1, with -4, prep -3, not 1, be -2, later -1, just -2, day -3, time -4, title 1, body 1, statement 2, claim 1, verb-past -2, name 1, noun -1, adjective 1, ing 2, number -1, stop -6, open 3, symbol -3
nearest+first 1: the 1, a -4, this -1, that -1, his 1, her -5, he -2, they 1, it -2, who -5, as -2, because -7, and -1, but -2, to -1, in -1, on -7, prep -3, be -6, just -2, day -3, title -4, people -5, body -4, claim -2, verb-base -7, verb-past -5, verb-ing -2, name -2, noun -3, plural -4, adjective -3, adverb -4, ed -2, ing -5, number -12, open -3
nearest+first 2: a -6, that 1, some -1, his -3, her -1, it -5, who -2, as -3, because -2, and -2, but -1, in -4, prep -1, just -2, title -1, people -4, verb-base -2, verb-past -8, verb-ing -5, name -2, noun -3, plural -9, adjective -4, adverb -3, ed -4, ing -6, number -1, open -2
nearest+first 3: a -2, that 2, some -4, his -4, her -6, he -4, it -1, who -2, when 1, as -2, because -1, and -4, but -2, to -7, prep -2, be -7, just -2, title -3, people -5, body -3, verb-base -3, verb-past -6, verb-ing -3, name -2, noun -1, plural -6, adjective -3, adverb -4, ed -8, ing -4, number -2, open -3
nearest+first 4: the -2, a -5, that 1, some -4, her -2, he -4, it -4, who -5, as -6, because -2, and -5, but -2, to -3, in -2, be -5, just -1, title -2, verb-base -6, verb-past -8, verb-ing -5, name -2, noun -2, plural -4, adjective -5, adverb -6, ing -5, number -1, open -3
nearest+first 5: the -4, a -3, that -1, some -2, his -2, he -3, it -1, who -8, as -3, because -2, and -1, but -1, just -3, title -2, verb-base -1, verb-past -5, name -4, noun -7, plural -1, adjective -4, ing -5, number -7, open -2
nearest+first 6: the -5, a -2, that -2, some -6, his -3, he -2, as -1, because -1, and -1, to -3, in -1, just 1, title -4, verb-base -3, verb-past -2, verb-ing -3, name -2, noun -2, plural -1, open -2
nearest+first 7: the -2, a -1, that -2, some -2, his -5, he -2, as -5, because -1, to -7, verb-base -2, verb-ing -3, name -2, noun -5, ing -2, open -6
nearest+first 8: the -1, a -5, that -2, he -4, to -8, verb-base -5, verb-ing -3, name -4, noun -4, open -8
nearest+first 9: the -3, a -5, to -5, verb-base -4, verb-ing -2, name -3, noun -7, open -8
nearest+first 10: the -4, a -6, to -4, name -3, noun -3
nearest+first 11: the -4, name -2
nearest+before 0: none -2, when 3, as -2, because 4, before 2, to 4, of 1, by -1, on 2, at 3, for 1, from -1, about 3, against 6, out 1, prep -4, be -2, just -4, day -4, person -1, people -5, body -8, document -3, statement -2, verb-s -1, verb-past -2, verb-participle -3, verb-ing -1, name -6, noun -1, plural 1, ed -2, comma 1, stop 11, colon 3, dash 4, close 1
nearest+before 1: the -8, a -5, that -2, some -7, him 1, as -5, because -1, before -2, and -1, but -1, to -10, of -3, by 1, in -5, on -7, at -11, for -9, with -2, from -5, about 1, out -8, prep -8, not -10, have -3, just -3, day 2, time 3, title -4, person -2, people 2, claim -8, verb-base -9, verb-s -6, verb-past -6, verb-ing -7, name 2, noun -7, plural -2, adjective -3, adverb -4, ed -3, comma 1, stop -4, dash -1
nearest+before 2: none 1, the -7, a -6, that -3, some -5, as -6, because -1, before -4, but 1, to -7, of -11, by -9, in -12, on -6, at -13, for -8, with -8, from -5, about -6, out -10, prep -10, be -5, have -7, just -9, day 3, title -3, person -2, people -2, claim -9, verb-base -3, verb-s -7, verb-past -9, verb-ing -11, noun 1, plural -5, adjective -4, adverb -6, ed -2, comma 2, colon 3, dash -2, close -9
nearest+before 3: the -8, a -7, that -7, as -10, because -3, before -4, and -2, to -7, of -5, by -4, in -13, on -14, at -9, for -8, with -4, from -5, about -7, out -8, prep -8, be -3, have -8, just -8, title -2, people -3, body -3, claim -5, verb-base -4, verb-s -3, verb-past -15, verb-ing -5, name 2, noun -5, plural -9, ed -12, comma -1, dash 1, close -5
nearest+before 4: none -1, the -7, that -4, as -10, because -6, before -8, and -1, but -1, to -14, of -13, by -7, in -8, on -6, at -6, for -3, with -3, from -8, about -3, prep -8, be -8, have -6, title -7, body -2, verb-base -16, verb-past -8, verb-ing -9, name -6, noun -4, plural -2, ed -1, comma -1, dash 1, close -2
nearest+before 5: none -2, the -2, that -10, as -11, because -7, and -5, to -10, of -9, in -8, on -9, for -7, with -10, prep -8, be -5, title -4, verb-base -8, verb-past -11, verb-ing -4, name -4, noun -1, plural -6, comma -1, dash -2, close -7
nearest+before 6: none -2, the -4, that -10, as -6, and -5, to -7, of -8, in -5, on -1, for -6, with -7, prep -5, be -5, verb-base -8, verb-past -6, verb-ing -10, noun -5, comma -4, dash -3
nearest+before 7: none -1, the -2, that -9, as -8, and -3, to -8, of -4, in -8, on -5, for -6, prep -2, be -2, verb-base -7, verb-past -11, verb-ing -6, name -9, noun -7, comma -3, dash -1
nearest+before 8: none -2, the -3, that -6, and -5, to -7, of -4, in -2, for -7, verb-base -7, verb-past -7, verb-ing -8, name -4, noun -6, comma -2
nearest+before 9: none -1, the -1, that -5, and -7, to -8, of -10, in -3, verb-base -8, noun -5
nearest+before 10: and -5, to -2, in -2, name -5, comma -1
nearest+before 11: to -5, name -2, comma -3
atStart+separator 0: none -1, the 2, this 1, it 1, who 1, which 2, how 1, when 1, if 2, as 2, because 1, before 1, but 1, to 1, by -1, in -1, on 1, for 1, from 1, than -1, out -1, be 3, have 1, later 1, time -1, person -1, body -1, statement -1, claim 1, verb-base -3, verb-s -1, name -1, adverb 2, ing 1, comma -7, colon 2, semicolon 1, dash -1, bracketOpen 3, close -7, symbol -6
atStart+separator 1: that -4, he -3, which -6, when -5, as -5, because -5, before -7, and -6, but -3, people -1, body -1, claim -6, verb-base 2, verb-past -1, noun -3, plural -3, comma 7, dash -2, close 7, symbol 3
before2+before none: none -1, that -4, when -2, as -4, before -7, and 1, but 3, in -6, on -4, at -5, prep -7, verb-past 2, verb-ing -6, name -4
before2+before the: claim -4, name -1, noun -3, plural -2
before2+before a: statement -3, claim 1, name -8, noun -4, ed 3
before2+before this: time 4
before2+before that: the -3, title -6, verb-s 3, verb-past 3, name -4
before2+before some: as -4, of -4, noun -1, plural -4, ed 1
before2+before his: claim -2, noun -5
before2+before he: be -10, have -1, verb-s -2, ed 1
before2+before they: verb-base -2, verb-past 2
before2+before it: be -4, verb-past -1
before2+before i: verb-base -1, verb-past -4
before2+before him: to -4, comma -1
before2+before who: verb-base 5, verb-s 3, verb-past 5
before2+before which: verb-past 3
before2+before when: verb-past 4
before2+before before: verb-ing -2
before2+before and: that -3, verb-base 1, verb-s 2, verb-past 5, name -8
before2+before but: verb-past 3
before2+before to: the -3, be -3, verb-base -1, name -3, noun -2
before2+before of: the -4, name -3
before2+before by: verb-ing -2
before2+before in: the -2, verb-ing 3, name 1
before2+before on: the -5, day 3, name 1
before2+before for: the -6, verb-ing -4, name -5
before2+before with: name -1
before2+before not: verb-base 1
before2+before be: not -5, verb-past -7, verb-ing -3, adjective -8, adverb -1, ed -4
before2+before have: be -5, verb-past 1, verb-participle -1, ed -2
before2+before modal: be -1, verb-base -2, adjective -6
before2+before later: verb-past -2
before2+before just: time 3, verb-base -1, verb-s 2, verb-past -1, verb-ing 1, comma 6
before2+before day: that -7, verb-past 3, comma -2
before2+before month: comma -2
before2+before time: before 1, verb-past 2, comma -1
before2+before title: of -5, verb-past 2, name -2, comma -4
before2+before person: of -4, verb-s -1, verb-past -3, name -8
before2+before people: and -3, to -1, of -2, in -4, verb-base -3
before2+before body: that -1, and -2, to -3, in -1, verb-s -1, comma 1
before2+before document: verb-base 1, verb-s 4, verb-past 3, verb-ing 2
before2+before statement: about -1, verb-ing 4, comma -3
before2+before claim: that -9, of 1, in -5, on -1, for -1, about -2, be 1, comma -2
before2+before verb-base: the -6, that -3, to -1, of 2, in -1, on 1, at -1, for 1, with 1, out -2, prep -2, verb-s 1, verb-past 2, name -6, noun -3, comma -3, colon 1
before2+before verb-s: to -4, about 5, comma 1
before2+before verb-past: the -6, that -7, as -3, to -2, of -1, in -4, on -1, for 1, with -1, against 3, prep -6, day -1, title -5, people -1, noun -1, comma -2, stop -7, colon -3
before2+before verb-ing: the -6, that -4, to 2, in -3, for 3, about 1, out -1, comma 3
before2+before name: that -9, as -7, and -13, to -9, of -1, in -3, for -3, about -2, be -7, have -5, title -2, person -4, people -3, verb-base -3, verb-s -4, verb-past -4, verb-ing 1, name 1, noun -2, plural -6, ed 1, colon 3, dash 2, bracketOpen -5, possessive -10
before2+before noun: that -1, as -4, and -7, to -4, of -3, by -2, in -4, on -2, at 1, for -4, with -3, from -6, about -1, against -3, out -6, prep -4, people -2, body -3, claim -4, verb-base -1, verb-s -3, verb-past -3, verb-ing 2, name -3, noun -1, plural -3, comma 1, stop 7, colon 3, close -9
before2+before plural: that -6, and -5, to -4, of -7, in -9, on -4, at -1, for -5, with -5, from -7, about -3, prep -4, be -6, verb-base -3, verb-past 1, verb-ing 1, comma -2, stop 3, dash 2
before2+before adjective: and -7, to -4, of -6, person -3, noun 2, plural -2, comma -3
before2+before adverb: to -2, on 1, verb-base -2, verb-s 1, verb-past 3, verb-ing -1, comma -2
before2+before ed: to -3, by 1, in -1, on 1, for -1, with -1, out -1
before2+before ing: to -1
before2+before number: comma -2
before2+before comma: as -2, because -3, and 5, in -4, with -3, prep -3, be -5, just -5, verb-base 2, verb-s 1, verb-past -4, verb-ing 1, name -3
before2+before dash: and 1, verb-past 1
before2+before bracketClose: verb-past 2
before2+before close: and -8, in -4, verb-past -5, verb-ing -2
before2+before possessive: claim -2, noun -5
side+comma 0: 0 -2
side+comma 2: 0 1, 1 -4
comma+first 0: none -2, the 1, a 1, that 3, my -2, his 1, he 2, i -2, him -1, self 1, who 2, which 2, what 2, how 2, when -3, whether 3, if 1, as -4, because -4, before -5, and -4, but -4, to -1, of -2, by -2, in -6, on -4, at -2, for -3, with -3, from -4, prep -3, not -2, be -4, have -6, do -4, modal -4, also -1, later -4, just -3, day -3, month -3, time -7, title -1, person -1, people -1, body -1, statement -1, claim -1, verb-base -2, verb-s -1, verb-past -4, verb-ing -1, noun -2, adjective -1, adverb -2, ed -3, ing -1, number -1, stop -6, dash -9, open 2, symbol -2
comma+first 1: the -1, a -6, that -2, some -2, his -2, he -5, it -2, when 1, and -2, but -1, in 2, at -1, prep -1, title -1, people -3, verb-base -1, verb-past -5, verb-ing -3, name -1, noun -1, plural -5, adjective -4, adverb -1, ed -6, ing 1, number -5, open -6
auxiliary+side 0: 0 -1, 2 -1
auxiliary+side 7: 0 -7, 1 -5, 2 1
auxiliary+side 8: 1 -3
auxiliary+side 10: 1 -2, 2 1
auxiliary+side 14: 0 -4, 1 1, 2 -4
auxiliary+side 21: 0 -3, 2 -2
auxiliary+side 28: 0 -4, 1 -1, 2 1
auxiliary+side 31: 1 1
auxiliary+side 35: 0 -2, 1 2, 2 -6
afterSource+side none: 2 -1
afterSource+side the: 0 -4, 1 2, 2 -4
afterSource+side a: 0 -4, 1 -1
afterSource+side that: 0 -2, 2 -2
afterSource+side some: 0 -3, 1 1, 2 -2
afterSource+side his: 0 -4, 2 -4
afterSource+side her: 0 -3, 2 -2
afterSource+side he: 0 -2, 1 2, 2 -4
afterSource+side they: 0 -3, 1 2, 2 -3
afterSource+side it: 0 -1, 1 2, 2 -7
afterSource+side i: 1 2
afterSource+side you: 1 1
afterSource+side him: 0 -1, 1 1, 2 -4
afterSource+side self: 1 2, 2 -5
afterSource+side who: 1 -2, 2 1
afterSource+side what: 2 -2
afterSource+side how: 0 -1, 1 4, 2 -5
afterSource+side when: 1 -1
afterSource+side whether: 1 2, 2 -6
afterSource+side if: 1 3
afterSource+side as: 1 -1
afterSource+side because: 1 -1
afterSource+side before: 1 -3, 2 2
afterSource+side and: 1 -3, 2 2
afterSource+side to: 0 -7, 1 -1, 2 -1
afterSource+side of: 1 -1, 2 -1
afterSource+side in: 0 -6, 1 -1, 2 -1
afterSource+side on: 0 -5, 2 -1
afterSource+side at: 1 -1
afterSource+side for: 2 -2
afterSource+side with: 1 -1, 2 -1
afterSource+side about: 1 1, 2 -4
afterSource+side prep: 1 -1
afterSource+side not: 1 1, 2 -1
afterSource+side be: 2 -1
afterSource+side have: 1 1
afterSource+side modal: 1 -2, 2 1
afterSource+side just: 1 1, 2 -2
afterSource+side day: 1 -1
afterSource+side title: 0 -2, 2 -2
afterSource+side person: 1 1
afterSource+side people: 0 -4, 1 1, 2 -4
afterSource+side body: 1 2
afterSource+side document: 1 1
afterSource+side statement: 1 1
afterSource+side claim: 1 2
afterSource+side verb-base: 1 2, 2 -2
afterSource+side verb-s: 2 -1
afterSource+side verb-past: 1 2, 2 -2
afterSource+side verb-ing: 0 -1, 2 -3
afterSource+side name: 1 1, 2 -3
afterSource+side noun: 0 -4, 2 -2
afterSource+side plural: 0 -3, 2 -4
afterSource+side adjective: 0 -3, 2 -2
afterSource+side adverb: 2 -1
afterSource+side ed: 2 -1
afterSource+side ing: 0 -1
afterSource+side number: 1 2
afterSource+side comma: 0 -9, 1 -4, 2 2
afterSource+side stop: 0 -14, 1 -8, 2 1
afterSource+side dash: 1 -2, 2 2
afterSource+side bracketClose: 2 3
afterSource+side open: 0 -4, 1 -1
quoted+separator 0: none -1, the -1, that -1, he -1, it -1, what -1, how -1, as -2, and -1, of -1, in -2, with -1, from -2, than -2, prep -1, have -1, later -1, just -1, day -1, time -1, title -1, people -1, body -1, document -1, statement -2, claim -1, verb-base -1, verb-s -1, verb-past 1, verb-ing -1, name -1, noun -1, plural -1, adjective -1, ed -1, ing -1, number -2, comma -1, dash -1, bracketOpen -1, close -3, symbol -4
quoted+separator 1: none 1, when -2, as 2, comma -1, close 1
atStart+source 0: 0 -2, 1 -4, 2 -1, 3 1
atStart+source 1: 0 -1, 1 3, 2 1, 3 -9
afterCue+nearest the: 1 -4, 2 -2, 3 -2, 4 -2, 5 -1, 6 -2, 7 -3, 8 -5, 9 -7, 11 -6
afterCue+nearest a: 0 1, 1 -7, 2 -4, 3 -4, 5 -4, 7 -1, 8 -1, 9 -2, 10 -2
afterCue+nearest this: 0 -1, 1 -1
afterCue+nearest that: 0 2, 1 -4, 2 -4, 3 -7, 4 -4, 5 -1, 6 -8, 7 -4, 8 -5, 9 -8, 10 -4, 11 -4
afterCue+nearest some: 0 1, 1 -2, 2 -5, 3 -1, 4 -1, 5 -6, 6 -4, 7 -3
afterCue+nearest his: 0 1, 1 -4, 2 -7, 3 -3, 4 -3, 5 -3, 6 -3, 8 -4, 9 -7
afterCue+nearest her: 1 -3, 2 1, 3 -1, 4 -7, 5 -6, 6 -1
afterCue+nearest he: 2 -10, 3 -10, 4 -3, 5 -5, 6 -4, 7 -4, 8 -7, 9 -6
afterCue+nearest they: 0 1, 1 -6, 2 -8, 3 -8, 4 -7, 5 -4, 6 -7
afterCue+nearest it: 0 3, 1 -2, 2 -7, 3 -7, 4 -4, 5 -2, 6 -4
afterCue+nearest him: 1 1, 2 -9, 3 -4, 4 -7, 5 -6, 6 -5
afterCue+nearest self: 0 3
afterCue+nearest who: 0 2
afterCue+nearest what: 0 1, 1 -3, 2 -3
afterCue+nearest how: 0 3, 1 -9, 2 -6, 3 -5, 4 -3, 5 -4
afterCue+nearest whether: 0 3, 1 -4, 2 -3, 3 -3
afterCue+nearest if: 0 3
afterCue+nearest as: 0 1, 1 -3, 2 -2, 3 -2
afterCue+nearest before: 0 -3
afterCue+nearest to: 0 -1, 1 -1, 2 -1, 3 -3, 4 -4, 5 -4, 6 -3, 7 -4, 8 -6, 9 -6, 10 -4, 11 -5
afterCue+nearest of: 0 -2, 1 -1
afterCue+nearest by: 0 -1, 1 2, 2 -2, 3 -1, 4 -8, 5 -5
afterCue+nearest in: 0 -2, 1 -4, 2 -1, 5 -2, 6 -2
afterCue+nearest on: 0 -3, 1 -6, 2 3, 3 -2, 4 -4
afterCue+nearest at: 0 -2, 1 1
afterCue+nearest for: 0 -1, 2 2
afterCue+nearest with: 0 -2
afterCue+nearest from: 0 -6, 1 2
afterCue+nearest prep: 0 -1
afterCue+nearest not: 0 2
afterCue+nearest be: 0 1
afterCue+nearest modal: 0 1
afterCue+nearest just: 1 2
afterCue+nearest day: 0 -4, 1 2
afterCue+nearest title: 1 -3, 2 -1, 3 -2, 4 -6, 5 -1, 6 -1, 7 -3, 8 -2, 9 -1
afterCue+nearest person: 0 1
afterCue+nearest people: 0 -1, 1 -1, 2 -2, 3 -4, 4 -2, 6 -1
afterCue+nearest body: 0 1
afterCue+nearest statement: 0 3
afterCue+nearest claim: 0 3
afterCue+nearest verb-base: 0 1
afterCue+nearest verb-s: 0 2
afterCue+nearest verb-past: 0 1
afterCue+nearest verb-ing: 0 1, 1 -1, 2 -2, 3 -2, 4 -5, 5 -6, 6 -1
afterCue+nearest name: 2 -4, 3 -2, 4 -3, 6 -5, 7 -2, 8 -2, 9 -3, 10 -2, 11 -5
afterCue+nearest noun: 0 2, 1 -3, 2 -7, 3 -6, 4 -2, 5 -4, 6 -1, 7 -2, 8 -5, 9 -1
afterCue+nearest plural: 1 -1, 2 -7, 3 -1, 4 -3, 5 -1, 6 -1
afterCue+nearest adjective: 0 2, 1 -5, 2 -2, 3 -2, 4 -5
afterCue+nearest adverb: 0 2
afterCue+nearest ed: 0 2
afterCue+nearest ing: 0 1, 1 -2, 2 -8, 3 -5
afterCue+nearest number: 0 2
afterCue+nearest comma: 0 -3, 1 1, 2 1, 4 -1, 6 -4, 7 -3, 8 -5
afterCue+nearest stop: 0 -8, 1 -5, 2 -2, 4 -1, 5 1, 7 1, 8 3
afterCue+nearest dash: 0 -5
afterCue+nearest open: 0 1, 1 -4, 2 -3, 3 -4, 4 -10, 5 -7
that+first 0: none -2, the 3, a 3, this -1, some 3, my -2, his 2, her 1, he 3, it 2, i -3, self 1, who 3, which 3, what 3, how 1, when -1, whether 3, as -1, because -3, before -3, and -4, but -2, to -1, of -1, by -4, in -3, on -3, at -3, for -2, with -4, about -1, prep -4, not -2, be -3, have -4, modal -3, later -3, just -1, day -3, month -2, time -7, title 2, person -1, document 1, statement -1, claim 1, verb-s -1, verb-past -3, name 3, noun 1, plural 1, adjective 1, adverb -1, ed -3, ing 2, number -1, stop -6, open -2, symbol -1
that+first 1: the -4, a -6, that 2, some -6, his -3, her -1, he 1, who -3, as -6, to 2, day -6, title -8, verb-ing -4, name -8, noun -2, plural -4, adjective -3, ing -3, number -5, open -3
that+first 2: the -20, a -4, that 2, some -8, his -1, he -3, be -3, title -7, verb-base -3, verb-ing -1, name -3, noun -5, open -1
that+first 3: the -3, a -4, that 1, some -2, his -5, he -7, who -7, which -7, because -1, and -7, to -2, be -3, just -2, verb-past -4, verb-ing -6, name -4, noun -1, open 4
that+first 4: the -7, a -7, this -2, some -4, his -8, her -6, he -7, they -8, it -11, him -6, who -16, which -9, what -4, when -12, if -5, as -6, because -5, and -4, but -4, to -6, in -4, with -6, prep -4, be -1, have -2, modal -6, just -8, day -6, month -5, title -10, people -11, body -8, claim -5, verb-base -10, verb-s -3, verb-past -4, verb-ing -4, name -9, noun -12, plural -13, adjective -9, adverb -7, ed -8, ing -5, number -10, open 1
source+first 0: none -6, a 1, that 2, some 3, his 1, her -1, he 1, it -3, who 4, which -3, what 1, how -1, when -2, whether 2, if -1, as -2, because -8, and -6, but -9, to -4, in -7, about 1, be -2, just -5, title 2, people -2, verb-base -1, verb-past -8, verb-ing -3, name 1, noun -2, plural -1, adjective -2, adverb -2, ed -4, ing -2, number -1, open -1
source+first 1: none -1, a -2, this 1, his 4, who -3, which 1, because 1, but -3, to -3, in 1, title 2, verb-base -8, verb-past -1, verb-ing -1, name 4, noun -4, plural -3, ing -3, number -1, stop -4, open -2
source+first 2: none -10, the -1, that 2, some -2, my -1, his -3, her -1, he -2, they -1, it 2, i -1, him -1, self 1, who -1, what 2, how 2, whether 1, if 1, as -1, because -2, before -2, and -3, but -1, to 1, by -4, in -2, on -4, at -4, for -2, with -3, about -3, prep -1, not -1, be -3, have -2, do -3, modal -3, also -1, later -3, just -2, day -5, month -1, time -6, title -3, person -1, body -2, claim 1, verb-s -2, verb-past -5, verb-ing -1, name -3, ed -1, number -2, stop -5, open 2
source+first 3: none -6, the -2, a -1, that 2, some -3, his -2, he 1, it 1, him -1, what -2, as -3, because -2, and -3, but -2, to 1, in -3, just -1, day -1, title -1, people -2, claim 1, verb-base -4, name -3, noun 1, plural -1, adjective -1, ed 2, ing 1
distance+first 0: none -2, the 3, a 2, that 2, some 2, his 2, her 2, he 4, they 3, it 5, him 1, self 5, who -1, what 2, how 6, when 1, whether 4, if 7, to -1, of -1, in -5, on -3, at -2, for -1, about 1, not 3, just 1, day -2, title 2, person 3, people 1, body 4, claim 5, verb-base 2, verb-s 1, verb-ing 1, name 4, noun 3, plural 1, adjective 2, adverb 2, ed 3, ing 2, number 3, stop -6
distance+first 1: the -1, a -6, he 1, it -3, who 4, which 5, what 4, when -2, as -4, because -3, and -7, but -8, to -2, be -2, just -2, title -2, people -2, verb-base -5, verb-past -6, verb-ing -3, name 1, noun -3, plural -1, ing 1, open 1
distance+first 2: the 1, a 5, that -1, some 1, his -1, as -4, to 2, just -2, day -6, time -4, title 2, verb-base -4, verb-past -8, verb-ing -3, name -7, noun -5, plural -4, adjective -1, adverb -4, ing -3, number -3, open -1
distance+first 3: the -1, a -2, this -5, some -3, his -2, he 2, as -3, to -2, in -5, just -3, title -4, verb-base -1, verb-past -2, verb-ing -2, name -4, noun -8, plural -7, adjective -9, ing -3, number -9, open 1
distance+first 4: a -5, that -1, some -1, his -2, he -4, to -4, in -2, title -1, verb-base -6, verb-past -5, verb-ing -3, name -1, noun -6, plural -3, adjective -1, ing -5, number -9, open 1
distance+first 5: a -5, that 3, his -3, he -8, as -3, to -2, verb-base -11, verb-past -9, verb-ing -2, name -9, noun -2, adjective -7, ing -12
distance+first 6: the -4, a -1, that -1, some -3, his -2, her -7, he -4, it 2, who -4, as -9, because -10, and -4, in -8, prep -6, just -1, people -7, verb-base -6, verb-past -8, verb-ing -4, name -3, plural -7, adjective -9, adverb -3, ed -7, ing -5, number -2, open -1
distance+first 7: a -7, this -1, that 1, some -7, his -10, her -2, he -4, they -5, it -6, who -1, which -2, when -2, if 1, as -1, because -1, and -2, but -1, to -4, in 1, prep -3, not -3, be -9, modal -2, just -1, day -5, title -1, people -5, body -4, claim -6, verb-base -5, verb-past -11, verb-ing -5, name -3, noun -4, plural -2, adjective -5, adverb -4, ed -10, ing -9, number -1, open 1
distance+first 8: the -4, a -3, that -3, some -3, his -4, her -1, he -4, they -3, it -1, who -9, which -5, when -4, as -5, because -3, and -1, to -4, in -1, prep -2, be -6, have -3, modal -5, just -4, title -1, people 1, body -4, verb-base -2, verb-past -3, verb-ing -1, name -1, noun -2, plural -8, adjective -6, adverb -2, ed -7, ing -3, number -10, open 1
distance+first 9: the -3, a -3, that -4, some -2, his 2, he -4, it -2, as -3, because -1, and -3, but 1, to -4, in 2, just 1, title -4, verb-base -2, verb-past -2, verb-ing -3, name -3, noun -3, plural -3, open -1
distance+first 10: the -3, name -3, open -1
side+next 0: none -1, the -8, a -4, that -4, some -8, his -6, he -6, it -4, as -2, and -5, to -1, of -3, in -1, for -4, be -4, have -4, modal -4, just -2, day -5, title -6, person -4, people -6, body -2, claim -3, verb-base -6, verb-s -3, verb-past -6, verb-ing -3, name -4, noun -5, plural -4, adjective -5, ed -4, ing -5, number -6, comma -4, stop -7, open -4, possessive -6
side+next 1: none -7, that -1, my 1, her -1, he -1, they -1, it -2, i 1, him 1, who -1, which -2, when 1, as 2, because -1, or 3, of 1, by 1, in -2, at -1, for -1, about 2, than 2, not -1, have -2, do 1, modal 2, also -1, just -2, day -3, time -3, title 1, person 1, document 1, statement 1, claim 1, verb-base -1, verb-s -2, noun 2, plural 1, ing 1, comma -2, stop -1, dash -1, open 1, possessive 1, symbol 1
side+next 2: the -1, a -1, that -2, some -1, he -3, i -4, as -4, because -1, or -5, to -4, of -5, in 1, on -1, at -1, for -1, with -1, prep -1, be -2, do -5, modal -3, later -1, just -1, day 2, month -2, time 3, title -2, person -3, people -4, body -1, document -6, statement -2, claim -4, verb-base -1, verb-ing -2, name -3, noun -4, plural -5, adjective -1, adverb -2, ing -3, comma 1, stop -1, open -2, possessive -2, symbol -3
next+separator none: that -1, which -1, as -2, body -2, claim -1, name -2, noun -1, plural -1, comma -1, close -1, symbol -3
next+separator the: that -1, as -1, verb-past -1, name -1, noun -1, close -1
next+separator a: none -1, name -2, noun -1, comma -1, close -1
next+separator that: none -1, comma -1, close -1
next+separator some: comma -1
next+separator his: comma -1
next+separator her: none -1, comma -1, close -1
next+separator he: comma -1
next+separator it: none 1, comma -1
next+separator i: none -1
next+separator who: none -1, close -1
next+separator as: none -1, close -1
next+separator because: comma -2, close -1
next+separator before: close -1
next+separator and: close -1
next+separator but: comma -1
next+separator to: none -1, and -1, comma -1, close -1
next+separator of: none -1, comma -1
next+separator in: none -1, close -1
next+separator on: none -1
next+separator at: none -1
next+separator for: none -1, comma -1
next+separator from: none -1, comma -1
next+separator prep: none -1
next+separator be: as -1, because -1, name -1, noun -1
next+separator have: name -1, comma -1
next+separator modal: when -1, comma -1
next+separator later: none -1, comma -1
next+separator just: none -1, comma -2
next+separator day: none -1, comma -1, close -1
next+separator month: close -1
next+separator time: comma -1, close -1
next+separator title: comma -1
next+separator person: none -1
next+separator body: none -1, but -1, close -1
next+separator document: none -1
next+separator claim: none -1
next+separator verb-base: none -1, that -1, he -1, who -1, which -1, but -1, body -1, name -1, noun -1, plural -1, comma -1
next+separator verb-s: comma -1
next+separator verb-past: none -1, comma -1, close -1
next+separator verb-ing: none -1, name -1, comma -1, close -1
next+separator name: none -1, some -1, which -1, as -1, verb-past -1, name -1, comma -1, dash -1, close -1
next+separator noun: what -1, before -1, and -1, plural -1, comma -1, close -1
next+separator plural: none -1, but -1, comma -1
next+separator adjective: noun -1, comma -1
next+separator adverb: comma -2
next+separator ing: comma -1
next+separator comma: comma -1, close -1
next+separator stop: comma -1, close -1
next+separator open: none -1, comma -1, close -1
next+separator possessive: none -1, and -1
quoted+first 0: none -2, the 1, a 1, that 3, some 1, my -3, his 1, he 1, they -1, it -1, i -2, you -5, him -1, who 1, which 1, what 1, how 2, when -1, whether 3, if 1, as -4, because -3, before -4, and -5, but -3, or -5, to -1, of -2, by -3, in -3, on -4, at -3, for -3, with -4, from -4, prep -4, not -2, be -4, have -5, do -5, modal -4, also -2, later -4, just -2, day -3, month -3, time -7, person -2, body -1, document -1, statement -1, verb-base -1, verb-s -2, verb-past -4, verb-ing -2, noun -1, adjective -1, adverb -1, ed -3, number -1, stop -6, dash -9
quoted+first 1: open 1
atStart+first 0: none -2, a 1, that 3, my -2, he 2, it 1, i -2, him -1, who 1, which 1, what 3, how 3, whether 3, as -2, because -4, before -7, and -6, but -4, to -1, of -2, by -2, in -5, on -3, at -2, for -2, with -5, from -6, about -2, prep -5, not -3, be -4, have -6, do -3, modal -4, also -1, later -5, day -4, month -3, time -6, person -2, people -3, body -2, document -2, statement -1, claim -1, verb-base -3, verb-s -1, verb-past -4, verb-ing -2, name -1, noun -2, adjective -1, adverb -1, ed -3, ing -1, number -1, stop -6, open -2, symbol -3
atStart+first 1: the 1, some 1, his -1, he -1, it -3, when -2, as -3, because -1, before -1, and -2, but -2, in -1, on -2, at -1, for -3, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 3
atStart+nearest 0: 0 1, 1 -2, 2 -5, 3 -4, 4 -6, 5 -6, 6 -5, 7 -7, 8 -8, 9 -5, 10 -7, 11 -6
atStart+nearest 1: 2 1, 4 -1, 5 -2, 6 -2, 7 -1, 8 -2, 9 -1
`;
