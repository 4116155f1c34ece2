// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentStart = `
side: 0 -3
side: 1 -1
side+sort 0: add -2, state -2, argue -2, tell -5, ask -6, believe -5, feel -5, see -5, know -6, want -2, intend -7, demand -4, call -4, reject -3, confirm -4, agree -1, promise -4, criticize -4, praise -4, show -4, suggest -4, report -6, detail -3, talk -3, decide -1, emotion -3, release -2, search -1, make -3, go -7, do -5, claim -7, according -6, colon -2, unlisted -7
side+sort 1: say -2, add 1, argue 1, tell -2, ask 2, believe -3, feel -1, know -2, want -1, intend -2, call -2, deny -1, reject 1, agree 1, doubt 1, decline 2, promise 2, praise 1, show 2, suggest -1, detail 3, talk 1, predict -2, decide 2, love -2, release 2, try 1, give -1, make 1, go -4, do 1, claim 2, statement 1, according -1, colon 2
side+sort 2: add -4, state -2, argue -4, tell 3, warn -1, ask -7, believe 2, feel -2, know 1, want 1, intend -2, demand -7, call 1, reject -4, confirm -3, agree -3, doubt -4, decline -3, promise -5, criticize -2, praise -3, show -2, suggest -3, report -2, detail -4, talk -6, predict 1, decide -5, emotion -1, release -2, point -2, search -2, allow -2, try -6, give -1, make -6, go 2, do -1, claim -5, statement -6, according -1, unlisted -3
side+form 0: according -6, claim -7, verb-base -3, verb-s -10, verb-past -2, verb-participle -7, verb-ing -4, ed -6, colon -2
side+form 1: according -1, statement 1, claim 2, verb-base -1, verb-s -2, verb-past -2, verb-participle -4, verb-ing 3, colon 2
side+form 2: according -1, statement -6, claim -5, verb-base -2, verb-s -1, verb-past 2, verb-participle 2, verb-ing -11, ed -1
side+first 0: none -3
side+first 1: the -1, a -2, that 5, some -1, my -1, his -1, self 4, who -3, which -6, what -1, how 4, when -1, whether 4, if 3, as -2, because -3, and -5, but -3, to -1, of -2, in -5, on -4, at -2, for -2, with -4, prep -3, be -3, have -4, do -2, modal -5, also -1, later -4, just -1, day -4, month -2, person 1, people -1, statement 2, claim 2, verb-past -1, verb-ing -1, name -2, adjective 1, ing -1, number 2, stop -6, open 2, symbol 1
side+first 2: the 1, a -1, this -1, that -3, some 1, his -1, her -1, he -1, they -3, it -1, him -4, who 3, which 2, what 2, when -2, if -2, as -3, because -3, before -2, and -4, but -2, to -3, of -1, in -2, on -2, at -2, for -4, with -4, about -2, prep -3, not -5, be -10, have -4, modal -3, later -3, just -2, day -2, month -7, time -6, person -5, people -1, body -4, claim -5, verb-base -5, verb-s -5, verb-past -8, verb-ing -4, noun -4, plural -2, adjective -3, adverb -4, ed -7, ing -1, number -3, open -1, symbol -1
first+second none: none -3
first+second the: just 2, time -6, title -3, people -2, body -1, claim 3, verb-ing 2, name -3, noun 2, plural -1, adverb -3, ed -3, open 1
first+second a: some -1, title -4, person -4, statement -1, claim 3, noun 1, adjective 1, ed -7, ing -1, number -2, open -5
first+second this: plural 2
first+second that: the 5, a 1, some 1, his 3, he 5, they 3, it 3, if 1, in -3, be -1, modal -4, just -1, title -2, people -4, claim -1, verb-base -1, verb-past -6, verb-ing 1, name 2, noun -3, plural 1, adjective -2, number -1, comma -3, open 1, possessive 2
first+second some: some -2, of 3, than 1, time -4, people -4, name 1, noun -1, plural -2, adjective -3
first+second his: person -3, people -6, body 1, statement 1, claim 2, verb-ing 1, name -1, plural 2, adjective -2
first+second her: claim 1, noun -1
first+second he: be 1, do 1, modal 1, verb-past -2, ed -6
first+second they: be -1, have 2, modal -2, verb-base 1, verb-past -2
first+second it: have -1, modal 1, verb-s -5, verb-past -3, stop 1, possessive -1
first+second him: as 3, to -1, comma -3, stop -3
first+second self: as 2
first+second who: have -1, modal 1, verb-past -7
first+second which: be -1, name 1
first+second what: he 1
first+second how: the -1, some -3, he 3
first+second when: name -2
first+second if: the 1, he 1, name 3
first+second as: a -1, he -7, name -3, noun -3
first+second because: the -2, he -4, name -3
first+second and: he -4, name -4
first+second but: the -2, he -6, name -4
first+second to: the -7, a -4, his -3, be -2, verb-base 3, name -6, noun 3, adverb 1, open 1
first+second in: the -2, a -2, some 1, name 1, noun -5, number -2
first+second on: day -3
first+second at: the -7
first+second prep: the -2, name -2
first+second be: verb-past -1, adjective -1
first+second have: verb-past -5
first+second modal: verb-base -2
first+second just: some 3, time -5, comma -4
first+second day: time -5, comma -4, possessive 1
first+second month: comma -4
first+second time: comma -4
first+second people: who -2, to 1, comma 1
first+second claim: to -2
first+second verb-base: a -5, some -4, his -3, him -3, to -5, in -2, for -1, name -1, noun -1, plural -1, comma -8
first+second verb-past: the -3, a -1, to -2, name -1, comma -3
first+second verb-ing: the -1, a -3, some -1, him -6, to -6, in -3, for -3, out 1, name -3, plural -1, adjective -1, stop -1
first+second name: that -3, as 2, or 3, of -1, by -3, in -2, on -1, for 1, with -1, prep -2, be 3, have -2, modal 2, just -1, title -1, person -5, people -2, body -3, verb-base -1, verb-past -3, verb-ing 3, noun -2, plural 1, ed -1, number -4, comma -3, stop -5, dash -4, bracketOpen -4, bracketClose -8, open 2, possessive 3, symbol 3
first+second noun: as -1, and -4, to -1, of 1, in -2, for -1, be 1, people -3, claim -4, verb-base -2, name -1, plural 1, adjective -2, comma -1, stop -6
first+second plural: and -3, to -1, of 1, in 1, be -1, comma -3
first+second adjective: people -1, noun 2
first+second adverb: noun -1
first+second ing: the 1, to -4, name 2, noun -3, plural -1, stop -3
first+second number: noun -1, comma -3
first+second stop: none -5, open -2
first+second open: the -3, a 1, this 2, that 2, my 3, he 1, they 3, it 2, i 4, you 2, somebody -1, what -1, when 1, if 3, as 2, because -1, and -3, but -1, to -2, in 1, for -1, be -6, have -5, do 1, modal -1, later 1, just 1, title 1, people 2, verb-past -6, verb-ing -2, name 1, noun -6, plural -7, adjective -6, adverb -1, ed -1
side+before 0: none -3
side+before 1: the -14, a -16, that -5, some -8, his -9, her -1, it -2, which -7, what -9, how -5, when -11, whether -7, if -8, as -6, because -9, before -7, and -17, but -9, or -9, to 1, of 1, by 2, in -4, on 4, at -1, for 1, with -1, from -6, about 4, against 3, than -6, out -1, prep -5, not -10, be -1, have -9, do -3, later -3, just -7, day 3, time 5, title -3, person -2, people -2, document -7, claim -4, verb-s -3, verb-past -1, verb-participle -3, verb-ing -1, name 3, noun -3, plural -2, adjective -4, adverb -3, ed -2, ing -5, number -3, comma 1, stop -9, colon 3, dash 2, close -1, possessive -7
side+before 2: none 2, that -3, he -4, when 1, if -2, as -4, because 1, and 1, but 3, or -7, to -7, of -6, by -5, in -5, on -10, at -7, for -7, with -3, from -4, about -9, than -1, prep -8, not -7, be -4, have -5, do -3, modal -6, later -5, just -6, day -5, person -4, people -5, body -9, document -4, statement -5, claim -3, verb-base -10, verb-s -5, verb-past -8, verb-ing -8, name -5, plural -4, adverb -3, ed -5, comma 3, stop 10, colon 5, dash 6, bracketOpen 4, close -2, symbol -8
before+first none: none -3, the 1, a -1, this -1, that -2, he -1, it -3, when -2, if -1, as -4, because -2, before -1, and -3, but -2, in -2, on -3, at -2, for -4, prep -1, later -3, just -2, people 1, verb-ing -1, open 3
before+first the: verb-ing -2, name -13, ing -7, open -5
before+first a: name -7, ing -5, open -8
before+first that: the -3, some -3, his -2, he -2, it -7, be -5, modal -5, title -2, verb-past -2, name -3, noun -6, open -2
before+first some: name -3
before+first he: verb-past -8
before+first him: to -2
before+first when: he -2
before+first if: he -5
before+first as: the -1, a -4, some -1, he -5, title -5, name -4, noun -4, open -4
before+first because: the -2, he -2
before+first before: the -5, a -1, name 1
before+first and: the 1, a -2, that -2, some -1, title -1, verb-base -11, verb-past -1, verb-ing -6, name -3, noun -11, plural -8, adjective -7
before+first but: he -2, name 3
before+first to: the -1, a -1, some -4, his -2, be -5, verb-base -2, name -1, adjective -2, number -3, open -6
before+first of: the -3, a -1, some -1, his -3, her -1, people -6, body -4, verb-ing 1, noun -4, plural -6, adjective 1, ing -2, open -2
before+first by: the -3, verb-ing -1, name -2
before+first in: the -6, a -2, some -2, his -2, which -8, month -5, verb-ing 2, name -10, noun -6, number -5
before+first on: the -3, a -4, some -2, his -3, day -8, name -4, noun -3, adjective -1
before+first at: the -3, a -6, name 1, noun -5
before+first for: the -2, a -1, his -3, title -3, verb-ing -3, name -3, noun 1, plural 1, ing -2
before+first with: the -2, a -1, some -4, name -1, noun -3
before+first from: the -3, name -7
before+first about: the -1, a 1, his 2, her 1, how -3, verb-ing 3, name 1, noun 2
before+first against: the -4, name -1
before+first out: the -4, a 2, that -1
before+first prep: the -6, a -6, his -4, name -7, noun -2
before+first be: a -5, that 2, verb-past -3, verb-ing -7, adjective -5, ing -4, open -7
before+first have: a -2, verb-past -3
before+first modal: verb-base -8
before+first just: time -2
before+first day: that 3
before+first time: that 4
before+first title: name -18
before+first person: who -1, name -7
before+first people: who -4, to -2
before+first body: that -1, to 2, name -9, stop -2
before+first document: that -6
before+first claim: that -2, to 2, name 4
before+first verb-base: the -1, a -3, that -2, his -4, her -2, he 3, it 1, him 2, what 1, how 2, whether -3, to -2, people -2, verb-ing 1, name 1, noun -2, plural -1, open -2
before+first verb-s: the 2, a 1, that -3, his 2, he 1, it 3, to -2, name 2, noun -1, stop -5, open -3
before+first verb-past: the -3, a -1, this -2, that 3, her 1, he 3, they 6, it 1, him -2, how 2, whether 1, if 4, as -1, to -2, in -4, just -1, title 2, people 1, claim 3, verb-ing 1, noun 1, plural 1, adjective 3, ing 3, stop -3, open -1
before+first verb-ing: the -1, a -1, that -5, some -1, his -2, her 1, it -1, to 3, title -1, name -4, noun -1, plural -1, open -1
before+first name: that 6, as -4, to -1, verb-base -9, verb-past -3, verb-ing -4, name -12, stop -5, open -5
before+first noun: the -1, a -5, his -4, as -6, to -2, verb-ing -5, name -7, ing -7, stop -3, open -2
before+first plural: that -4, to -5
before+first adjective: to -4, name -6
before+first adverb: to -1
before+first ed: his 1, name -3, noun -2
before+first ing: the -6
before+first comma: the 3, a 1, that 2, some 3, his 2, he -3, it -1, who -1, which 1, when -2, as -2, because -2, and -10, but -4, in -2, with -2, prep -4, be -1, have -3, modal -5, just -1, title 2, verb-past -5, verb-ing -3, plural -1, adverb -1, ing -1, number -1, open 3
before+first stop: open 10
before+first colon: name 3, open 3
before+first dash: a 1, and -8, name 4
before+first bracketOpen: name -10
before+first close: name -2
before+first possessive: name -7, open -4
side+distance 0: 0 -3
side+distance 1: 0 3, 1 -2, 2 -1, 3 -2, 4 -6, 5 -3, 6 -5, 7 -6, 8 -10, 9 -16
side+distance 2: 1 1, 2 -1, 3 -3, 4 -2, 5 -1, 6 -3, 7 -1, 10 -3
side+nearest 0: 0 -3
side+nearest 1: 0 3, 1 -5, 2 -4, 3 -4, 4 -4, 5 -4, 6 -3, 7 -9, 8 -8, 9 -5, 10 -9, 11 -6
side+nearest 2: 0 -1, 1 2, 2 -1, 3 -1, 4 -3, 5 -3, 6 -3, 7 -3, 8 -4, 9 -2, 10 -1
side+separator 0: none -12, that -8, which -1, when -7, as -8, because -3, before -4, and -5, but -5, verb-past -3, name -5, noun -6, plural -9, comma -9, dash -7, close 1
side+separator 1: the 2, a 2, that -2, he -3, it 4, who -4, which -4, what -3, how 2, when 3, if 5, as 1, because 2, before 4, and 3, but 1, to 1, of 2, on 2, for 2, with 1, from 3, about 2, prep 2, be 3, later 2, time -1, people -4, body -2, document -1, statement -3, claim -5, verb-base -3, name -3, noun -5, plural -6, adjective -2, adverb 3, ed 2, ing -4, number 1, comma 2, colon 4, semicolon 4, dash 3, bracketOpen 3, close -6, symbol -1
side+separator 2: the -2, this -2, that 1, some -1, he 2, it -4, who 1, which 1, what 1, when -12, as -5, because -13, before -8, and -11, but -11, to -5, of -5, in -4, for -5, with -7, prep -5, be -6, just -2, time -1, title -1, person -1, statement 2, claim 2, verb-base -1, verb-s -4, verb-past -1, verb-ing -2, name 2, noun 3, plural 2, ed -4, ing 2, comma -5, colon -8, semicolon -8, dash -8, close 3, symbol -1
side+source 0: 0 -3, 1 -1, 2 -8, 3 -4
side+source 1: 0 -7, 1 -7, 2 3, 3 4
side+source 2: 0 4, 1 4, 2 -5, 3 -16
side+atStart 0: 0 -3
side+atStart 1: 0 -1
side+atStart 2: 0 -3, 1 2
side+quoted 0: 0 -3
side+quoted 1: 0 -2, 1 2
side+quoted 2: 0 -2, 1 -1
side+afterCue 0: the -5, a -4, that -2, some -2, his -4, her -4, he -2, they -1, it -1, him -4, how -1, to -6, by -10, in -7, on -7, title -1, people -5, verb-ing -3, noun -7, plural -3, adjective -4, ing -3, comma -7, stop -5, open -1
side+afterCue 1: the -1, a -2, he 2, they 1, it 2, i 2, you 1, him 1, self 2, who 1, how 3, whether 2, if 3, before -1, to -1, of -2, in -1, at -1, for -1, with -1, from -2, prep -2, be -1, modal -1, day -1, person 1, body 1, document 2, statement 2, claim 2, verb-base 1, verb-past 1, verb-ing 1, name -1, noun -1, plural 1, adjective 1, number 1, comma -3, stop -6, dash -3, open -1
side+afterCue 2: the -5, a 2, this -1, that -6, some -2, his -4, her -1, he -5, they -5, it -9, him -4, self -5, what -1, how -5, whether -5, before -1, by -2, on -3, with -2, about -2, prep 1, not -1, just -2, person -5, people -3, body -3, verb-base -3, verb-past -3, verb-ing -5, name -1, noun -4, plural -2, adjective -2, ed -2, comma 3, stop 2, dash 2, open -1
side+that 0: 0 -3
side+that 1: 0 3, 1 -1, 2 -3, 3 -5, 4 -12
that+sort 0: say 1, state 1, tell -8, warn -3, ask -4, believe 1, feel 1, see 1, want 1, intend 1, demand -2, call 1, deny 1, reject 1, agree 1, doubt 2, decline 1, promise 1, criticize 1, praise 2, show 1, suggest 2, detail 1, talk 1, predict 1, decide 1, love 1, emotion -2, search 1, allow 3, try 3, make 1, go 1, according -2, colon 3
that+sort 1: say -4, add -3, state -2, argue -3, tell 5, ask 1, believe -7, see -9, intend -4, demand 1, call -3, reject -5, promise -1, criticize -4, praise -10, show -6, suggest -2, report -4, detail -8, talk -4, decide -4, release -2, search -7, make -7, go -10, do -7, claim -4
that+sort 2: say -5, add -3, state -2, argue 1, tell -2, believe -1, feel -12, know -5, want -8, intend -4, demand -8, call -5, confirm -1, promise -6, criticize -8, praise -2, show -10, suggest -6, report -1, make -2, go -8, claim -7, unlisted -5
that+sort 3: say -2, add -1, state -3, ask 1, see -8, know -3, call -7, criticize -10, praise -9, show -2, report 2, make -2, go -2, do -4, claim -4, according 4, unlisted -1
that+sort 4: say -7, add -2, state -4, argue -4, warn -3, ask -6, believe -8, feel -6, see -13, know -10, want -10, intend -17, demand -4, call -4, deny -9, reject -9, confirm -7, agree -6, doubt -8, decline -9, promise -6, criticize -4, praise -6, show -10, suggest -10, report -6, detail -5, talk -3, predict -4, decide -11, love -6, emotion -4, release -11, point -9, search -5, allow -11, try -5, give -7, make -3, go -13, do -11, claim -3, statement -3, according -11, colon -5, unlisted -9
sort+first say: the -2, a -2, this -2, that 1, some -4, his -1, her -5, he -2, they -1, it 4, who -1, what -3, when -1, if 3, as 1, because -1, but 4, to -6, in -1, on -4, at -3, prep -1, be 1, modal -1, day -3, people 1, claim -4, verb-past -8, verb-ing -4, name -2, noun -1, plural -2, adjective -1, adverb -3, ed -7, ing -2, number -1, stop -2, open 2
sort+first add: none -2, a 1, his -1, he -1, to -2, verb-ing -3, name -2, noun -1, stop -1
sort+first state: none -2, the -1, a -1, some -1, his 2, her 1, he -1, how 3, as -4, to -5, verb-base -1, verb-past -4, verb-ing -5, noun -1, open -2
sort+first argue: none -2, the -2, a -2, that 3, he -5, to -1, verb-base -5, verb-ing -3, name -1, noun 1, open 1
sort+first tell: none -5, the -7, a -3, that 6, his -1, he 5, to -3, verb-ing -4, name -5, noun -4, open 6
sort+first warn: that 1
sort+first ask: none -6, the -5, a 2, he -7, how 4, whether 5, if 6, to 1, verb-base -11, name -8, open 2
sort+first believe: none -5, a -1, that 1, some 1, he -4, it -3, to -4, verb-ing -3, name -1, noun -1, open -4
sort+first feel: none -5, the 1, a -3, that 1, to -3, name -3, noun -3
sort+first see: none -5, the 1, a -2, as -3, verb-ing -2, name -1, noun -5
sort+first know: none -6, that 1, some 1, his -2, to -6, noun -3
sort+first want: none -2, a 2, verb-base -3, name -2, noun -1
sort+first intend: none -7, a 2, that -3, some 1, to -1, verb-base -2, verb-ing -2, name -2, noun -5
sort+first demand: none -4, the -2, a -4, that -4, to 4, verb-base -2, name 2
sort+first call: none -4, the -1, a 1, that -6, some -1, his -3, her 4, it -2, him 5, self 3, what 2, as -1, to -3, title 1, verb-base -4, verb-past -2, verb-ing -4, name -4, plural 3, ing -4, open -2
sort+first deny: the -2, name -1
sort+first reject: none -3, the 1, a -3
sort+first confirm: none -4, the -1, that 5, name -1
sort+first agree: none -1, a 3, that -1, to 1, name -4
sort+first doubt: the 2, name -4
sort+first decline: to 6, name -3
sort+first promise: none -4, the -4, a 2, that -1, to 4, verb-base -2, name -2, noun 1, open -4
sort+first criticize: none -4, the -1, a -4, that -3, some 3, him 6, to -6, verb-base -2, verb-ing -3, name 2, plural -1, ing -4, open -2
sort+first praise: none -4, the 1, a -5, that -4, some -2, his 3, her 2, he -2, him 1, to -4, title 1, verb-base -6, verb-past -3, verb-ing 1, name 3, noun -1, ing 1, open -3
sort+first show: none -4, the -2, that 1, some -1, his -4, to -2, title -3, verb-base -4, verb-ing -1, name 1, noun -2, number -3
sort+first suggest: none -4, the -4, that -1, he -4, to -1, noun -1
sort+first report: none -6, the -1, some 2, his -2, to -6, in -1, verb-past 1, name -3, noun -4, stop -1
sort+first detail: none -3, the 1, a 1, name -3
sort+first talk: none -3, the -2, name -2, noun 2
sort+first predict: that 1
sort+first decide: none -1, the -1, a -1, to 2, name 1
sort+first emotion: none -3, the -1, that 1
sort+first release: none -2, a 1, name -3
sort+first point: that -1
sort+first search: none -1, the -3, noun -2
sort+first allow: the -1
sort+first try: name 2
sort+first give: the 3, name -1
sort+first make: none -3, the 1, a 1, that 3, his 1, to -6, verb-ing -2, name 3, noun -2
sort+first go: none -7, the 2, a -4, that -2, some 2, his 2, he -1, to -7, verb-base -1, verb-ing -1, name 2, noun -4
sort+first do: none -5, the -1, that -2, some -1, to -1, name -3, plural 1, open -1
sort+first claim: none -7, the -4, a -4, that 1, some -2, his 2, her 1, he 1, whether 4, to 3, just -5, verb-base -2, verb-past -4, verb-ing -6, name 2, noun -2, plural -2, ing -1, open -1
sort+first statement: the -1, name -2
sort+first according: none -6, the -1, a -1, some 1, verb-past -2, name -2, noun -2, number 1, stop -2, open -4
sort+first colon: none -2
sort+first unlisted: none -7, a -1, that -5, some -1, his 4, he -3, to 1, verb-ing -3, name -1, noun 1, open 1
sort+nearest say: 0 -1, 1 -4, 2 -2, 3 -1, 5 -1, 6 -1, 7 -3, 9 -1, 10 -1, 11 -1
sort+nearest add: 0 -1, 1 -3, 2 -2, 3 -2, 4 -1, 5 -2, 6 -1, 7 -5
sort+nearest state: 0 1, 1 -4, 2 -1, 3 -1, 4 -2, 5 -2, 6 -3, 7 -5, 8 -3, 9 -1, 10 -6
sort+nearest argue: 0 1, 1 -3, 2 -3, 3 -1, 4 -2, 5 -1, 6 -4, 7 -1, 8 -4
sort+nearest tell: 0 -8, 1 3, 2 1, 3 2, 4 -2, 6 1, 7 -4, 8 1
sort+nearest warn: 0 -3, 1 2
sort+nearest ask: 0 -2, 1 1, 2 -6, 3 -2, 4 -5, 5 -2, 6 -3, 7 -6
sort+nearest believe: 1 -2, 2 -2, 3 -5, 4 -2, 5 -7, 6 -4, 7 -1, 8 -2
sort+nearest feel: 0 2, 1 -5, 2 -3, 3 -5, 4 -2, 5 -4, 6 -5
sort+nearest see: 0 1, 1 -3, 2 -4, 3 -3, 4 -4, 5 -3, 6 -4, 7 -5
sort+nearest know: 1 1, 2 -3, 3 -2, 4 -6, 5 -7, 6 -5, 7 -6
sort+nearest want: 0 2, 1 -3, 2 -3, 3 -7, 4 -6, 5 -7
sort+nearest intend: 0 1, 2 -4, 3 -4, 4 -8, 5 -5, 6 -5, 7 -3
sort+nearest demand: 1 -1, 2 -2, 3 -4, 4 -4, 5 -4, 6 -8, 7 -4
sort+nearest call: 0 1, 1 -2, 2 -4, 3 -3, 4 -2, 5 -3, 6 -6, 7 -5, 8 -5, 9 -6
sort+nearest deny: 0 2, 1 -3
sort+nearest reject: 0 2, 1 -3, 2 -1, 3 -9, 4 -3
sort+nearest confirm: 0 2, 1 -6, 2 -2, 3 -5, 4 -3, 5 -2
sort+nearest agree: 0 3, 1 -8, 2 -4, 3 -2, 4 -3
sort+nearest doubt: 0 2, 1 -3
sort+nearest decline: 0 2, 1 -3, 2 -3
sort+nearest promise: 0 1, 1 -2, 2 -6, 3 -3, 4 -3, 5 -9, 6 -4, 7 -4
sort+nearest criticize: 0 2, 1 -2, 2 -3, 3 -6, 4 -6, 5 -4, 6 -7, 8 -6, 9 -5, 10 -5
sort+nearest praise: 0 2, 1 -5, 2 -6, 3 -5, 4 -2, 5 -9, 6 -7, 7 -2, 8 -5, 9 -4
sort+nearest show: 1 -5, 2 -4, 3 -2, 4 -3, 5 -3, 6 -3, 7 -3, 8 -3
sort+nearest suggest: 0 2, 1 -6, 2 -3, 3 -1, 4 -2, 5 -7, 6 -5
sort+nearest report: 0 -1, 1 -8, 2 -2, 3 -2, 4 -3, 5 1, 6 1, 7 2, 9 -3
sort+nearest detail: 0 2, 1 -4, 2 -5, 3 -4, 4 -3, 5 -3
sort+nearest talk: 0 2, 1 -6, 2 -2, 3 -6, 4 -3
sort+nearest predict: 0 1, 1 -1
sort+nearest decide: 0 3, 1 -5, 2 -8, 3 -6, 4 -2, 5 -3
sort+nearest love: 0 1
sort+nearest emotion: 0 -4, 1 2, 2 -1, 3 -3, 4 -1
sort+nearest release: 0 1, 1 -3, 3 -4
sort+nearest point: 1 -3, 2 -2
sort+nearest search: 0 2, 1 -4, 2 -6, 3 -5, 4 -3
sort+nearest allow: 0 3
sort+nearest try: 0 2
sort+nearest give: 0 -1, 1 1
sort+nearest make: 0 2, 1 -5, 2 -2, 3 -3, 4 -1, 5 -7, 7 -7
sort+nearest go: 1 -2, 2 1, 3 -4, 4 -4, 5 -4, 6 -5, 7 -3, 8 -6
sort+nearest do: 0 1, 1 -2, 2 -3, 3 -3, 4 -1, 5 -2, 6 -5, 7 -3, 8 -5
sort+nearest claim: 0 -1, 3 -7, 4 -3, 5 -3, 6 -1, 7 -6, 8 -2, 9 -6, 10 -2
sort+nearest statement: 0 1, 1 -5, 2 -5
sort+nearest according: 0 -6, 1 -8, 2 -2, 4 1, 5 -1, 6 3, 8 -2
sort+nearest colon: 0 4, 1 -4
sort+nearest unlisted: 1 -1, 2 -6, 3 -4, 4 -5, 5 -1, 6 -5, 7 -4, 8 -6, 9 -2
sort+before say: none 6, the -9, a -5, that -5, some -7, when -9, if -8, as -8, because -6, before -9, and 1, but -1, to -8, of -8, by -6, in -11, on -7, at -3, for -6, with -6, from -6, about -6, out -4, prep -6, not -4, be -6, have -6, time 2, title -8, person -8, people -7, body -7, statement -1, claim -3, verb-base -3, verb-s 2, verb-past 3, verb-ing -1, name -6, noun -4, plural -3, adjective -6, adverb -8, ed -2, ing -8, comma -2, stop 9, colon 1, dash 3, possessive -4
sort+before add: none 3, that -4, to -1, verb-base 2, verb-past 1, verb-ing -1, name -2, comma -1, colon 3
sort+before state: none -2, the -5, as -5, and -5, to -3, of -5, in -3, on -4, for -8, be -4, verb-base 1, verb-s 2, verb-past 1, verb-ing 1, name -1, noun -2
sort+before argue: none -3, and -2, to -9, of -3, in -6, verb-base -2, verb-s -1, verb-past 2, verb-ing 1, name -4, noun -1, comma -2
sort+before tell: none 5, the -7, that -3, and -6, to -2, of 2, in -9, on 1, day 3, people 2, verb-base -3, verb-past -9, verb-ing -8, name 4, noun 3
sort+before warn: none -4
sort+before ask: none -6, to -1, about 4, verb-base -3, verb-past -2, verb-ing -2, name 2, comma -1
sort+before believe: none -5, that -8, to -2, in -1, verb-base 2, verb-s 1, verb-past -2
sort+before feel: none -4, verb-base -2, verb-s 1, verb-ing 3, comma -2
sort+before see: none -2, as -2, and -1, to -4, of -3, in -2, verb-base 1, verb-s 2, verb-past -1, verb-ing 1, name -9
sort+before know: none -5, that -1, and -2, to -2, of -7, be 1, verb-base 2, verb-past 1, verb-ing -4, name -4, comma 2
sort+before want: none -6, to -4, verb-s 3, verb-past 3, comma -2
sort+before intend: none -3, to -3, of -5, in -2, verb-base -2, verb-s 1, verb-past -2, verb-ing -1, name -2
sort+before demand: none -8, to -3, of -1, for 3, verb-base 3, verb-ing -3, name -4, comma -1
sort+before call: none -6, the -3, that -6, as -4, and -4, to 1, of -3, in -1, on -1, for 4, verb-base 1, verb-s -4, verb-past -2, verb-ing 2, comma 2, close -5
sort+before deny: none -2
sort+before reject: none -3, verb-base 3, verb-past 4, comma -3
sort+before confirm: none -2, that -6, verb-base 2, verb-ing 1
sort+before agree: none -5, verb-base 1, verb-past 3, comma -1
sort+before doubt: none -2, verb-past 3
sort+before decline: none -5, to -2, verb-past 3
sort+before promise: none -5, and -7, to 1, of -2, verb-base 1, verb-s 2, verb-past -1, verb-ing 3, comma -6
sort+before criticize: none -4, the -2, that -5, as -4, and -2, to -6, of -1, in -5, on -4, for -1, verb-base 3, verb-s 4, verb-past 3, verb-ing -1, name -2, noun -6, comma -1
sort+before praise: none -6, and -1, to -3, in -6, on -4, for -2, verb-base 2, verb-s 1, verb-past 3, verb-ing 3, name -4, noun -4, comma -1
sort+before show: that -1, and -2, to -4, of -4, in -2, for -2, with -1, prep -5, verb-base -1, verb-s 1, verb-past 6, name -4, noun -4, comma -2
sort+before suggest: none -2, that -5, to -6, verb-base 1, verb-past 3, verb-ing 2, name -5, comma -3
sort+before report: none 2, that -8, and -6, to -3, of -4, in -3, on -5, verb-base -1, verb-s 3, verb-past -2, verb-ing 2, name -3, noun -3, comma -1, colon 3
sort+before detail: none -3, verb-base 3, verb-past 2, verb-ing 1, comma -2
sort+before talk: none -7, of 2, about 6, comma -4
sort+before predict: none -2, verb-past 1
sort+before decide: none -4, for 3, verb-past 4, comma -5
sort+before love: none -1
sort+before emotion: none -3, verb-past -3, comma 1
sort+before release: none -4, comma -2
sort+before point: none -6, to 3, out 1
sort+before search: none -5, on 3
sort+before allow: none -1
sort+before give: none -3
sort+before make: none -5, and -7, of 1, at 2, for 2, verb-base -1, verb-past 2, verb-ing -1, name -2, noun -2
sort+before go: none -1, that 1, and -3, to -3, of -4, in -3, for -2, verb-base -4, verb-s -2, verb-past -5, verb-ing -2, name -6, noun 1, comma 3
sort+before do: none -2, to -1, of -4, in -5, on 1, verb-base 4, verb-s -1, verb-past 3, verb-ing -1, noun -3, comma 1
sort+before claim: none -8, the -3, that -5, as -5, and -5, to 1, of 4, in -1, on 3, about 4, prep -5, be 2, claim 1, verb-base -6, verb-past -7, verb-ing -6, name -4, noun -7, plural -6, comma -3
sort+before statement: none -6, about 1
sort+before according: none 4, to -7, of -9, in -8, name -4, comma 4
sort+before colon: none -4, colon 6
sort+before unlisted: none -3, the -5, that -8, and -3, to -1, of -1, in -2, on -1, at 1, for -2, with 1, about 1, out -1, verb-past -6, name -3, noun -1, ed -1, comma -2
nearest+first 0: none -3, a 4, this -1, that -1, his 1, her 2, he 4, they 1, it 1, self 3, who 3, which 4, what 5, how 1, when -1, whether 3, if -1, as -3, because -3, and -5, but -2, of -2, in -5, on -3, at -2, for -2, with -2, prep -2, not 1, be -2, later -2, just -1, day -3, time -4, title 2, person 1, statement 2, claim 2, verb-s 1, verb-past -2, name 2, noun -1, adjective 1, adverb 1, ing 3, number -1, stop -6, open 3, symbol -2
nearest+first 1: the 3, a -4, this -2, that -1, some 1, his -1, her -8, he -1, they 1, it -3, who -1, as -3, because -9, and -1, but -3, to -1, in -4, on -7, prep -6, be -6, just -3, day -4, title -5, people -3, body -5, verb-base -3, verb-past -10, verb-ing -4, name -2, noun -2, plural -3, adjective -2, adverb -5, ed -3, ing -1, number -13, open -2
nearest+first 2: a -7, this -1, that 2, some -1, his -3, her -4, it -5, who -1, as -2, because -2, and -4, but -1, in -5, prep -2, just -3, people -3, verb-base -4, verb-past -10, verb-ing -3, name -2, noun -1, plural -10, adjective -2, adverb -2, ed -3, ing -5, number -1, open -2
nearest+first 3: the -1, a -3, that 2, some -2, his -4, her -6, he -3, it -1, who -5, as -2, because -2, and -3, but -1, to -6, in -2, prep -3, be -6, just -2, title -2, people -5, body -4, verb-base -1, verb-past -5, verb-ing -6, name -2, noun -5, plural -3, adjective -3, adverb -4, ed -5, ing -4, number -4, open -3
nearest+first 4: the -3, a -4, some -5, his -4, he -5, it -4, who -5, as -7, because -3, and -6, but -2, to -2, in -3, be -6, just -1, title -1, people 1, verb-base -4, verb-past -9, verb-ing -5, name -2, noun -6, plural -5, adjective -5, adverb -6, ing -6, number -1, open -1
nearest+first 5: the -6, a -1, that -1, some -1, his -2, he -6, it -1, who -7, as -2, because -4, and -2, but -2, to -3, just -3, title -3, verb-past -3, name -2, noun -7, plural -2, adjective -6, ing -2, number -3, open -2
nearest+first 6: the -4, a -4, that -1, some -4, his -4, he -3, it -1, because -1, and -3, to -2, in -1, just 1, title -3, verb-base -7, verb-past -2, verb-ing -3, name -2, noun -3, ing -2, open -3
nearest+first 7: the -1, that -4, some -3, his -6, he -4, as -4, to -7, verb-base -5, verb-ing -3, name -2, noun -3, ing -3, open -6
nearest+first 8: the -4, a -6, that -1, his -3, he -5, to -5, verb-base -7, verb-ing -2, name -3, noun -5, open -6
nearest+first 9: the -3, a -7, to -7, verb-base -4, verb-ing -5, name -4, noun -5, open -5
nearest+first 10: the -3, a -6, to -7, name -1, noun -4
nearest+first 11: the -3, name -5
nearest+before 0: none -2, when 3, as -1, because 2, before 1, but -1, to 5, of 1, by -2, in -2, on 2, at 4, for 1, from -3, about 3, against 5, out 1, prep -4, be -4, just -4, day -4, time 1, person -2, people -4, body -6, document -3, verb-s -1, verb-past -1, verb-participle -3, verb-ing -1, name -4, noun -1, ed -1, comma 2, stop 11, colon 4, dash 5
nearest+before 1: the -9, a -6, that -1, some -5, him 1, as -4, before -4, and -1, but -2, to -11, of -5, by 1, in -8, on -9, at -8, for -7, with -2, from -5, about 1, out -7, prep -6, not -8, be 1, have -3, just -3, day 2, time 3, title -3, person -2, people 2, body 1, claim -6, verb-base -13, verb-s -8, verb-past -6, verb-ing -6, name 3, noun -5, plural -2, adjective -5, adverb -3, ed -3, comma 1, stop -4, dash 1, close -2
nearest+before 2: the -5, a -9, that -3, some -6, as -5, because -3, before -5, and -2, to -10, of -11, by -12, in -12, on -6, at -11, for -6, with -2, from -5, about -6, out -10, prep -8, be -5, have -5, just -5, day 2, title -3, person -1, people -4, body -1, claim -9, verb-base -4, verb-s -5, verb-past -5, verb-ing -12, name -1, noun -3, plural -7, adjective -3, adverb -7, comma 2, colon 3, dash -1, close -9
nearest+before 3: the -5, a -4, that -7, as -7, because -5, before -4, and -2, but 2, to -5, of -5, by -1, in -14, on -12, at -5, for -10, with -2, from -10, about -8, out -8, prep -10, be -4, have -6, just -8, title -6, body -1, claim -4, verb-base -5, verb-s -8, verb-past -10, verb-ing -4, name 2, noun -7, plural -7, ed -6, dash 2, close -3
nearest+before 4: none -1, the -5, a -6, that -3, as -7, because -5, before -7, and -5, to -10, of -9, by -6, in -10, on -1, at -6, for -2, with -3, from -7, about -3, prep -9, be -9, have -6, title -7, body -1, verb-base -6, verb-past -9, verb-ing -10, name -4, noun -4, plural -2, ed -2, comma -1, dash 1, close -2
nearest+before 5: none -1, the -2, that -8, as -9, because -8, and -5, to -10, of -10, in -3, on -7, for -5, with -10, prep -9, be -6, title -4, verb-base -9, verb-past -10, verb-ing -2, name 1, noun -5, plural -8, comma -1, dash -1, close -10
nearest+before 6: none -2, the -5, that -6, as -7, and -3, to -12, of -10, in -3, on -4, for -9, with -7, prep -5, be -6, verb-base -7, verb-past -7, verb-ing -6, name -3, noun 1, comma -5, dash -2
nearest+before 7: none -1, the -2, that -8, as -6, and -3, to -3, of -6, in -7, on -7, for -7, prep -1, be -3, verb-base -5, verb-past -8, verb-ing -3, name -5, noun -6, comma -5, dash -1
nearest+before 8: none -2, the -4, that -4, and -7, to -5, of -9, in -6, for -4, verb-base -6, verb-past -4, verb-ing -5, name -6, noun -6, comma -1
nearest+before 9: none -1, the -2, that -5, and -6, to -6, of -8, in -2, verb-base -7, name -4, noun -7, comma 1
nearest+before 10: and -6, to -7, in -2, name -5, comma -1
nearest+before 11: to -7, name -5, comma -2
atStart+separator 0: none -1, this 1, some 1, they -1, it 1, who 1, which 1, how 1, when 1, if 2, as 1, before 2, by -2, in -1, for 1, from 1, about 1, than -2, out -2, be 2, have 1, modal 1, later 1, person -1, body -1, document 1, claim 1, verb-base -2, verb-s -1, verb-past -1, name -1, plural 1, adjective 1, adverb 1, ed 1, ing 1, comma -8, colon 2, semicolon 1, bracketOpen 3, close -7, symbol -7
atStart+separator 1: that -5, he -3, which -8, when -7, as -5, because -6, before -7, and -6, but -5, people -3, body 1, claim -5, verb-base 1, verb-past -1, noun -4, plural -4, comma 7, dash -1, close 7, symbol 3
before2+before none: none 1, that -7, when -3, as -2, before -8, and 1, but 3, in -4, on -5, at -6, prep -7, verb-past 3, verb-ing -5, name -5
before2+before the: claim -5, name -2, noun -3, plural -2
before2+before a: statement -2, name -8, noun -5, ed 2
before2+before this: time 3
before2+before that: the -3, title -5, verb-s 2, verb-past 3, name -6
before2+before some: as -4, of -5, noun -3, plural -3, ed 2
before2+before his: claim -2, noun -7
before2+before he: be -3, have -1, verb-s -1, ed 1
before2+before they: verb-base -2, verb-past 1
before2+before it: be -1, verb-s 1
before2+before i: verb-base -1, verb-past -4
before2+before him: to -3, comma -1
before2+before who: verb-base 3, verb-s 4, verb-past 5
before2+before which: verb-past 3
before2+before when: verb-past 4
before2+before before: verb-ing -1
before2+before and: that -2, verb-s 1, verb-past 3, verb-ing -1, name -5
before2+before but: verb-past 2
before2+before to: the -5, be -4, verb-base -1, name -4, noun -2
before2+before of: the -8, name -3
before2+before in: the -6, verb-ing 2
before2+before on: the -4, day 3, name 1
before2+before for: the -3, verb-ing -3, name -3
before2+before with: name -3
before2+before out: to -2
before2+before not: verb-base 1, verb-past 1
before2+before be: not -8, verb-past -6, verb-ing -2, adjective -6, ed -3
before2+before have: be -6, verb-past 1, verb-participle -1, ed -3
before2+before modal: be -4, verb-base -3, adjective -8
before2+before also: verb-past 1
before2+before later: verb-past -2, comma 1
before2+before just: time 3, verb-s 1, comma 5
before2+before day: that -8, verb-past 3, comma -1
before2+before time: before 2, verb-past 1, comma -3
before2+before title: of -6, name -3, comma -2
before2+before person: of -7, verb-s -1, verb-past -1, name -7, comma 1
before2+before people: and -3, to -4, in -2, verb-base -2, verb-past -1
before2+before body: that -1, and -2, to -2, of -2, verb-s 1, verb-past 1
before2+before document: of 1, verb-base 1, verb-s 4, verb-past 1, verb-ing 3, comma -2
before2+before statement: on -1, about -1, verb-ing 1, comma -1
before2+before claim: that -8, of 2, in -4, on -2, for -2, about -2, comma -2
before2+before verb-base: the -2, that -2, to -1, of 2, in -1, on 1, for 1, out -4, prep -5, verb-past 2, name -3, noun -1, comma -2, colon 2
before2+before verb-s: that 1, to -4, about 4
before2+before verb-past: the -4, that -7, as -3, to -2, by -3, in -3, on -1, at 2, about -1, against 3, out 1, prep -5, title -6, people -1, verb-ing -2, name 1, noun -1, comma -1, stop -2, colon -2
before2+before verb-participle: as -1
before2+before verb-ing: the -6, that -8, to 1, of 1, in -4, on -1, for 1, out -1, comma 3
before2+before name: that -6, as -8, and -9, to -9, of -1, in -2, on -3, for -4, about -1, be -4, have -4, title -2, person -4, people -2, body 1, verb-base -3, verb-s -3, verb-past -4, name -1, plural -6, ed 1, stop 1, colon 4, dash 3, bracketOpen -3, possessive -6
before2+before noun: that 1, as -7, and -8, to -6, of -1, by -2, in -3, on -2, at -1, for -3, with -5, from -4, about -1, against -3, out -7, prep -4, be -1, people -3, body -2, claim -5, verb-base -2, verb-s -3, verb-past -3, verb-ing 2, name -7, plural -2, stop 5, colon 2, close -8
before2+before plural: that -7, and -7, to -5, of -7, in -6, on -3, at -2, for -5, with -7, from -5, about -2, prep -3, be -4, verb-base -2, verb-past 2, verb-ing 1, comma -2, stop 3, dash 1
before2+before adjective: and -8, to -4, of -4, person -3, noun -1, plural -4, comma -3
before2+before adverb: on -2, verb-s 1, verb-past 2, verb-ing -1, ed -1, comma -2
before2+before ed: to -2, by 1, in -2, on 2, about -1, out -2, comma -1
before2+before ing: to -2
before2+before number: comma -3
before2+before comma: when 1, as -2, because -1, and 4, in -4, with -1, prep -3, be -3, just -6, verb-s -1, verb-past -3, name -7
before2+before bracketClose: verb-past 1
before2+before close: and -9, verb-past -3, verb-ing -2
before2+before possessive: claim -1, noun -5
side+comma 0: 0 -3
side+comma 1: 0 -1
side+comma 2: 1 -4
comma+first 0: none -3, the 1, a 2, that 3, some 1, my -2, his 1, he 2, i -2, him -1, self 1, who 2, which 2, what 3, how 2, when -2, whether 3, if 1, as -4, because -4, before -4, and -4, but -4, to -1, of -2, by -2, in -6, on -5, at -4, for -2, with -4, from -5, about -1, prep -3, not -1, be -3, have -5, do -4, modal -4, also -1, later -3, just -3, day -3, month -2, time -6, person -1, people -1, body -1, statement -1, verb-base -2, verb-s -1, verb-past -4, verb-ing -1, noun -1, plural -1, adjective -1, adverb -2, ed -3, ing -1, number -2, stop -6, dash -9, open 1, symbol -2
comma+first 1: the -2, a -4, that -2, some -2, his -3, he -7, it -3, and -4, but -1, in 1, on -1, title -2, people -1, verb-base -1, verb-past -9, verb-ing -1, name -1, noun -1, plural -2, adverb -1, ed -5, number -1, open -6
auxiliary+side 0: 0 -2, 2 -1
auxiliary+side 7: 0 -8, 1 -4, 2 2
auxiliary+side 8: 1 -3, 2 2
auxiliary+side 10: 1 -2, 2 2
auxiliary+side 14: 0 -5, 2 -6
auxiliary+side 21: 0 -2, 2 -2
auxiliary+side 28: 0 -3, 1 -1, 2 1
auxiliary+side 31: 1 1
auxiliary+side 35: 0 -2, 1 3, 2 -6
afterSource+side none: 2 -1
afterSource+side the: 0 -4, 2 -6
afterSource+side a: 0 -2, 1 -1, 2 -1
afterSource+side this: 1 -1, 2 -1
afterSource+side that: 0 -2, 1 -1, 2 -5
afterSource+side some: 0 -1, 1 1, 2 -3
afterSource+side his: 0 -4, 2 -4
afterSource+side her: 0 -3, 2 -2
afterSource+side he: 0 -1, 1 2, 2 -4
afterSource+side they: 0 -1, 1 1, 2 -4
afterSource+side it: 0 -1, 1 2, 2 -9
afterSource+side i: 1 2
afterSource+side you: 1 1
afterSource+side him: 0 -4, 1 1, 2 -5
afterSource+side self: 1 2, 2 -5
afterSource+side who: 1 -2, 2 1
afterSource+side what: 2 -1
afterSource+side how: 0 -1, 1 3, 2 -5
afterSource+side when: 1 -1
afterSource+side whether: 1 2, 2 -5
afterSource+side if: 1 3
afterSource+side as: 1 -1
afterSource+side because: 1 -2
afterSource+side before: 1 -2, 2 1
afterSource+side and: 1 -3, 2 1
afterSource+side to: 0 -6
afterSource+side of: 1 -1, 2 -1
afterSource+side in: 0 -7
afterSource+side on: 0 -8, 2 -3
afterSource+side at: 1 -1
afterSource+side for: 2 -1
afterSource+side with: 1 -1, 2 -1
afterSource+side about: 1 1, 2 -3
afterSource+side prep: 1 -1
afterSource+side not: 2 -1
afterSource+side be: 1 -1
afterSource+side have: 1 1
afterSource+side modal: 1 -1
afterSource+side just: 1 1, 2 -2
afterSource+side day: 1 -1
afterSource+side title: 0 -3, 1 1, 2 -2
afterSource+side person: 1 1
afterSource+side people: 0 -4, 2 -4
afterSource+side body: 1 1
afterSource+side document: 1 1
afterSource+side statement: 1 2
afterSource+side claim: 1 2
afterSource+side verb-base: 2 -2
afterSource+side verb-past: 1 2, 2 -3
afterSource+side verb-ing: 0 -4, 2 -4
afterSource+side name: 0 -1, 1 1, 2 -4
afterSource+side noun: 0 -6, 2 -5
afterSource+side plural: 0 -3, 1 1, 2 -2
afterSource+side adjective: 0 -3, 1 1, 2 -2
afterSource+side ed: 2 -2
afterSource+side ing: 0 -3
afterSource+side number: 1 2
afterSource+side comma: 0 -9, 1 -4, 2 3
afterSource+side stop: 0 -3, 1 -7, 2 3
afterSource+side dash: 1 -3, 2 2
afterSource+side bracketClose: 2 3
afterSource+side open: 0 -1, 1 -1, 2 -1
quoted+separator 0: none -1, the -2, that -1, they -1, how -1, when -1, as -2, because -1, and -1, but -1, of -1, by -1, in -3, about 1, than -2, out -1, prep -1, day -1, title -1, people -1, statement -1, claim -1, verb-base -1, verb-ing -1, name -1, noun -1, plural -1, number 1, comma -3, dash -1, bracketOpen -1, close -2, symbol -4
quoted+separator 1: none 2, as 2, and -1, comma -2, close 1
atStart+source 0: 0 -2, 1 -3, 2 -1, 3 1
atStart+source 1: 0 -1, 1 2, 3 -10
afterCue+nearest the: 1 -2, 2 -2, 3 -2, 4 -2, 5 -1, 6 -3, 7 -3, 8 -5, 9 -5, 10 1, 11 -7
afterCue+nearest a: 1 -5, 2 -4, 3 -5, 4 1, 5 -1, 6 -2, 7 -1, 8 -2
afterCue+nearest this: 0 -1, 1 -1
afterCue+nearest that: 0 2, 1 -3, 2 -6, 3 -3, 4 -3, 6 -4, 7 -2, 8 -3, 9 -5, 10 -4, 11 -2
afterCue+nearest some: 0 2, 1 -3, 2 -4, 4 -3, 5 -6, 6 -4, 7 -2
afterCue+nearest my: 0 1
afterCue+nearest his: 0 1, 1 -2, 2 -10, 3 -7, 4 -5, 5 -4, 6 -7, 8 -5, 9 -5
afterCue+nearest her: 1 -5, 2 -1, 3 -5, 4 -9, 5 -6, 6 -3
afterCue+nearest he: 0 1, 1 -1, 2 -9, 3 -6, 4 -2, 5 -7, 6 -5, 7 -3, 8 -1, 9 -4
afterCue+nearest they: 0 1, 1 -3, 2 -4, 3 -4, 4 -3, 5 -3, 6 -3
afterCue+nearest it: 0 3, 1 -4, 2 -6, 3 -5, 4 -4, 5 -3, 6 -3
afterCue+nearest him: 0 1, 1 1, 2 -7, 3 -5, 4 -6, 5 -9, 6 -8
afterCue+nearest self: 0 3
afterCue+nearest who: 0 1
afterCue+nearest what: 1 -3
afterCue+nearest how: 0 2, 1 -7, 2 -6, 3 -4, 4 -4, 5 -3
afterCue+nearest when: 0 1
afterCue+nearest whether: 0 3, 1 -6, 2 -4, 3 -3
afterCue+nearest if: 0 2
afterCue+nearest as: 0 1, 1 -4, 2 -3, 3 -2
afterCue+nearest before: 0 -4
afterCue+nearest to: 0 -1, 1 1, 2 -1, 3 -2, 4 -2, 5 -4, 6 -5, 7 -4, 8 -6, 9 -4, 10 -6, 11 -5
afterCue+nearest of: 0 -1, 1 -2
afterCue+nearest by: 0 -1, 1 2, 3 1, 4 -7, 5 -5
afterCue+nearest in: 0 -3, 1 -3, 2 1, 3 -1, 4 -2, 5 -3, 6 -1
afterCue+nearest on: 0 -3, 1 -5, 2 3, 3 -1, 4 -3
afterCue+nearest at: 0 -1, 1 -1, 2 -1
afterCue+nearest for: 0 -1
afterCue+nearest with: 0 -4
afterCue+nearest from: 0 -5, 1 2
afterCue+nearest prep: 0 -2
afterCue+nearest not: 0 1
afterCue+nearest be: 0 1
afterCue+nearest modal: 0 1
afterCue+nearest just: 1 2
afterCue+nearest day: 0 -3, 1 1
afterCue+nearest title: 0 -1, 1 -4, 2 -2, 3 -2, 4 -7, 5 -2, 6 -1, 7 -4, 8 -5, 9 -1
afterCue+nearest person: 0 1
afterCue+nearest people: 0 -1, 2 -3, 3 -5, 4 -3, 6 1
afterCue+nearest body: 0 1
afterCue+nearest statement: 0 4
afterCue+nearest claim: 0 3
afterCue+nearest verb-base: 0 1
afterCue+nearest verb-s: 0 1
afterCue+nearest verb-past: 0 1
afterCue+nearest verb-ing: 0 1, 1 -3, 2 -2, 3 -4, 4 -8, 5 -6, 6 -2
afterCue+nearest name: 1 -1, 2 -4, 4 -3, 6 -4, 7 -1, 8 -2, 9 -3, 10 -1, 11 -4
afterCue+nearest noun: 0 2, 1 -4, 2 -7, 3 -4, 4 -2, 5 -5, 6 -1, 7 -1, 8 -6, 9 -1
afterCue+nearest plural: 1 -3, 2 -10, 3 -2, 4 -5, 5 -2, 6 -4
afterCue+nearest adjective: 0 2, 1 -4, 2 -2, 3 -1, 4 -5
afterCue+nearest adverb: 0 2
afterCue+nearest ed: 0 1
afterCue+nearest ing: 0 1, 2 -7, 3 -7
afterCue+nearest number: 0 2
afterCue+nearest comma: 0 -3, 1 1, 2 1, 3 -1, 4 -1, 5 -1, 6 -4, 7 -2, 8 -6
afterCue+nearest stop: 0 -7, 1 -5, 2 -2, 3 1, 4 1, 5 1, 7 2, 8 2
afterCue+nearest dash: 0 -5
afterCue+nearest open: 0 1, 1 -3, 2 -5, 4 -8, 5 -5
that+first 0: none -3, the 3, a 3, this -1, some 2, my -1, his 2, her 2, he 3, they 1, it 1, i -3, self 1, who 2, which 3, what 3, how 1, when -1, whether 3, as -1, because -3, before -3, and -4, but -2, to -1, of -1, by -4, in -2, on -3, at -2, for -2, with -3, about -1, prep -3, not -2, be -3, have -5, modal -3, also -1, later -4, just -1, day -3, month -2, time -6, title 1, person -1, people -1, body 1, document 2, statement -3, claim 1, verb-base -1, verb-s -2, verb-past -3, verb-ing 1, name 3, ed -3, ing 2, number -1, stop -6, open -1, symbol -1
that+first 1: the -5, a -8, that 1, some -9, his -3, her -3, he 1, as -11, to 1, day -6, title -8, verb-ing -2, name -7, noun -2, plural -2, adjective -2, ing -3, number -8, open -4
that+first 2: the -17, a -3, that 1, some -9, his -7, he -3, be -6, title -8, verb-base -5, verb-ing -1, name -9, noun -8, open -1
that+first 3: the -2, a -4, that 1, some -4, his -6, he -4, who -6, which -7, and -6, to -2, verb-past -4, verb-ing -4, name -4, noun -2, open 4
that+first 4: the -7, a -10, this 1, some -6, his -10, her -4, he -6, they -8, it -12, him -10, who -8, which -10, what -3, how -1, when -10, if -3, as -6, because -4, and -6, but -3, to -4, in -5, with -5, prep -1, be -1, have -2, modal -3, just -9, day -3, month -7, title -8, people -4, body -8, claim -8, verb-base -7, verb-s -8, verb-past -7, verb-ing -5, name -8, noun -11, plural -9, adjective -6, adverb -7, ed -3, ing -2, number -5
source+first 0: none -3, the -1, that 2, some 2, his -1, it -4, who 3, which -3, how 1, when -2, whether 2, as -2, because -8, and -7, but -9, to -4, in -4, about 1, be -3, just -2, people -1, verb-base -1, verb-past -7, verb-ing -4, name -1, noun -3, plural -1, adjective -6, adverb -2, ed -5, ing -2, number -2, open -1
source+first 1: none -1, this 1, that -1, his 4, he 1, who -3, which 1, but -4, to -1, in 2, just -1, title 1, verb-base -10, verb-past -1, verb-ing -2, name 3, noun -4, plural -3, adjective 1, ing -1, number -1, stop -3, open -2
source+first 2: none -8, a 1, this 1, that 2, some -1, my -1, his -2, her -1, he -2, they -1, it 2, i -1, him -1, who -2, which 1, what 2, how 1, if 1, as -1, because -2, before -3, and -2, to 1, of -3, by -3, in -2, on -3, at -3, for -3, with -3, about -3, prep -1, not -1, be -3, have -2, do -3, modal -5, also -2, later -2, just -2, day -5, month -1, time -6, title -4, person -3, people -1, statement 1, claim 1, verb-s -1, verb-past -3, name -4, noun 1, adjective -1, ed 1, ing 1, number -2, stop -5, open 2
source+first 3: none -4, the -1, a -1, that 1, some -1, his -2, he 1, they -1, it 1, who -1, how 1, as -2, because -6, and -4, but -2, to 1, in -3, just -1, day -5, people -1, verb-base -4, verb-past -3, name -2, noun 1, adjective -1, ed 1
distance+first 0: none -3, the 2, a 3, this -1, that 2, some 2, his 1, her 2, he 4, they 2, it 4, him 1, self 4, who -1, what 1, how 6, when 2, whether 4, if 5, of -1, in -5, on -2, at -2, for -1, not 2, be -1, just 1, day -3, title 3, person 2, people 1, body 4, claim 6, verb-base 2, verb-s 1, verb-ing 1, name 3, noun 3, plural 1, adjective 3, adverb 3, ed 1, ing 2, number 3, stop -6, open -1
distance+first 1: the -2, a -6, some -2, his 1, he 1, they -2, it -3, who 4, which 4, what 5, when -1, as -5, because -3, and -7, but -8, to -2, be -2, just -2, title -2, verb-base -4, verb-past -5, verb-ing -3, noun -3, plural -1, ing 2
distance+first 2: a 6, that -1, some 1, he -1, as -4, to 1, just -3, day -3, time -4, title 1, verb-base -2, verb-past -6, verb-ing -3, name -6, noun -5, plural -2, adjective -1, adverb -4, ing -3, number -3, open -2
distance+first 3: the -4, a -2, this -5, that 1, some -3, his -3, he 1, as -2, in -5, just -5, title -2, verb-base -2, verb-past -5, verb-ing -2, name -6, noun -9, plural -7, adjective -11, ing -4, number -7
distance+first 4: the -1, a -3, some -1, his -7, he -6, to -5, in -2, title -1, verb-base -6, verb-past -7, verb-ing -3, name -3, noun -4, plural -6, adjective -2, ing -3, number -8
distance+first 5: a -4, that 2, his -3, he -8, as -1, to -1, verb-base -6, verb-past -7, verb-ing -5, name -8, noun -5, adjective -7, ing -10, open -1
distance+first 6: the -3, a -1, some -2, his -2, her -7, he -3, it 1, who -5, as -6, because -7, and -2, to -1, in -10, prep -6, just -3, title -2, verb-base -2, verb-past -5, verb-ing -3, name -3, noun -2, plural -4, adjective -9, adverb -3, ed -7, ing -4, open -3
distance+first 7: the -1, a -8, this 1, that -1, some -5, his -7, her -3, he -7, they -5, it -5, who -1, which -4, when -1, if -1, as -2, because -1, and -5, but -1, to -4, prep -3, not -2, be -7, modal -1, just -2, day -4, title -2, people -2, body -4, claim -5, verb-base -2, verb-past -9, verb-ing -6, name -2, noun -6, plural -4, adjective -4, adverb -3, ed -8, ing -9, number -1, open 1
distance+first 8: the -3, a -2, that -2, some -3, his -5, her -1, he -4, they -5, it -1, who -8, which -5, when -5, if -2, as -3, because -2, and -3, but 1, to -4, prep -3, be -7, have -1, modal -4, just -3, title -1, people 1, body -3, verb-base -1, verb-past -3, verb-ing -2, name -1, noun -3, plural -8, adjective -9, adverb -2, ed -6, ing -2, number -10
distance+first 9: the -5, a -2, that -4, his -3, he -3, it -2, as -3, because -1, and -4, but -1, to -2, in 1, just 2, title -4, verb-base -1, verb-past -3, verb-ing -3, name -2, noun -1, plural -1, open -2
distance+first 10: the -3, name -2, open -2
side+next 0: the -9, a -4, that -6, some -6, his -5, he -2, it -4, as -2, and -5, to -7, of -2, in -5, for -2, be -3, have -3, modal -4, just -4, day -6, title -5, person -3, people -7, body -4, claim -3, verb-base -1, verb-s -2, verb-past -6, verb-ing -5, name -2, noun -4, plural -7, adjective -6, ed -1, ing -2, number -4, comma -3, stop -7, open -4, possessive -5
side+next 1: none -7, a -1, that -1, my 1, her -1, they -1, it -1, i 3, somebody -1, who -1, which -2, what -1, when 2, if -1, as 1, and 1, but 1, or 3, of 1, by 2, in -1, at -1, from 1, about 1, than 2, prep -1, have -2, do 2, modal 2, just -1, day -3, month -1, time -2, title 1, document 1, claim 1, verb-s -2, verb-past -1, verb-ing 1, noun 1, plural 1, adjective -1, adverb 1, number -1, comma -2, stop -1, possessive 2, symbol 1
side+next 2: none 3, the -1, that -2, some -1, his -1, her -1, they -3, it 1, i -4, as -4, because -2, before -1, and -2, but -3, or -5, to -3, of -2, on -3, for -2, prep 1, not -1, have 1, do -3, modal -4, later -2, month -1, time 1, title -3, person -5, people -3, body -2, document -5, statement -2, claim -6, verb-base -2, verb-past -2, verb-ing -2, name -3, noun -5, plural -4, adjective -1, adverb -2, ed -1, ing -2, comma -1, stop -2, open -1, possessive -5, symbol -1
next+separator none: that -2, as -1, body -1, claim -1, name -1, noun -1, comma -2, close -1, symbol -2
next+separator the: none -1, that -1, which -1, as -1, name -1, noun -1, comma -1
next+separator a: none -1, name -1, noun -1, close -1
next+separator that: none -1
next+separator some: none -1
next+separator his: close -1
next+separator he: none -1
next+separator they: comma -1
next+separator who: none -1
next+separator as: none -1, close -1
next+separator because: comma -1
next+separator before: none -1, close -1
next+separator and: comma -1
next+separator but: comma -2
next+separator on: comma -1
next+separator for: none -1, comma -1
next+separator with: none -1
next+separator be: because -1, name -1, noun -1, comma -1
next+separator have: none -1, name -1, comma -1
next+separator modal: when -1, comma -1
next+separator later: comma -1
next+separator just: none -1, comma -1
next+separator day: comma -1, close -1
next+separator time: none -1, close -1
next+separator title: comma -1
next+separator person: but -1, comma -1
next+separator people: none -1, comma -1
next+separator body: none -1, but -1, close -1
next+separator claim: none -1
next+separator verb-base: none -1, that -1, he -1, who -1, people -1, body -1, name -1, noun -1, plural -1, comma -1
next+separator verb-s: none -1
next+separator verb-past: none -1, close -1
next+separator verb-ing: none -1, comma -1, close -1
next+separator name: none -1, that -1, when -1, because -1, and -1, but -1, title -1, verb-past -1, name -1, noun -1, plural -1, comma -1, close -1
next+separator noun: none -1, that -1, and -1, with -1, verb-base -1, verb-past -1, comma -1, close -1
next+separator plural: none -1, but -1
next+separator adjective: close -1
next+separator ed: none -1
next+separator ing: none -1
next+separator number: close -1
next+separator comma: comma -1, close -1
next+separator open: none -1, as -1, comma -1, close -1
next+separator possessive: none -1
quoted+first 0: none -3, the 1, a 1, that 3, some 1, my -3, his 1, he 1, they -1, i -3, you -5, him -1, somebody -1, which 1, what 2, how 2, when -1, whether 4, as -3, because -3, before -4, and -5, but -3, or -5, to -1, of -2, by -3, in -2, on -4, at -2, for -2, with -5, from -5, about -1, prep -3, not -3, be -3, have -5, do -4, modal -4, also -3, later -4, just -2, day -3, month -3, time -6, person -2, people -1, body -1, statement -1, verb-base -1, verb-s -2, verb-past -5, verb-ing -2, noun -1, plural -1, adjective -1, adverb -2, ed -3, number -2, stop -6, dash -9
quoted+first 1: open 1
atStart+first 0: none -3, a 1, that 3, my -2, his 1, he 1, i -2, him -1, somebody -1, which 1, what 3, how 3, when -1, whether 3, if 1, as -2, because -4, before -5, and -6, but -5, to -1, of -3, by -2, in -4, on -3, at -3, for -2, with -3, from -6, about -2, prep -4, not -2, be -3, have -5, do -3, modal -4, also -1, later -3, just -1, day -3, month -3, time -6, person -2, people -2, body -3, document -3, statement -1, verb-base -4, verb-s -1, verb-past -4, verb-ing -2, name -1, noun -2, plural -1, adjective -2, adverb -1, ed -3, ing -1, number -1, stop -6, symbol -3
atStart+first 1: the 1, a -1, this -1, that -2, he -1, it -3, when -2, if -1, as -4, because -2, before -1, and -3, but -2, in -2, on -3, at -2, for -4, prep -1, later -3, just -2, people 1, verb-ing -1, open 3
atStart+nearest 0: 0 1, 1 -3, 2 -4, 3 -5, 4 -5, 5 -5, 6 -6, 7 -9, 8 -8, 9 -5, 10 -7, 11 -5
atStart+nearest 1: 0 -1, 4 -1, 5 -1, 6 -2, 7 -1, 8 -2, 9 -1
`;
