// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentStart = `
side: 0 -3
side: 1 -1
side+sort 0: say -1, add -2, state -8, argue -6, tell -4, ask -2, believe -6, feel -3, see -6, know -4, want -3, intend -6, demand -5, call -3, reject -4, confirm -4, agree -3, promise -4, criticize -5, praise -1, show -2, suggest -3, report -4, detail -3, talk -3, decide -4, emotion -2, release -3, search -4, make -5, go -7, do -3, claim -7, according -7, colon -2, unlisted -5
side+sort 1: say -2, add 2, argue 1, tell -2, warn 1, ask 2, believe -4, feel -1, see -1, know -2, demand 1, call -2, deny -1, reject 1, agree 2, doubt 1, decline 2, promise 2, show 1, report -1, detail 3, talk 1, predict -1, decide 3, love -2, release 1, try 1, make 1, go -3, do 1, claim 2, statement 1, according -1, colon 3
side+sort 2: add -3, state -3, argue -3, tell 3, warn -3, ask -6, believe 1, feel -3, know 1, demand -4, call 1, deny 1, reject -3, confirm -2, agree -3, doubt -3, decline -3, promise -6, criticize -1, praise -3, show -3, suggest -3, report -2, detail -5, talk -4, decide -6, emotion -1, release -1, point -2, search -3, allow -2, try -5, give -2, make -5, go 1, do -1, claim -5, statement -6, according -1, unlisted -1
side+form 0: according -7, claim -7, verb-base -6, verb-s -4, verb-past -1, verb-participle -4, verb-ing -4, ed -6, colon -2
side+form 1: according -1, statement 1, claim 2, verb-base -1, verb-s -1, verb-past -2, verb-participle -3, verb-ing 4, colon 3
side+form 2: according -1, statement -6, claim -5, verb-base -1, verb-s 1, verb-participle 1, verb-ing -8, ed -1
side+first 0: none -3
side+first 1: the -1, a -1, that 5, some -1, self 4, who -3, which -4, what -1, how 3, when -1, whether 4, if 2, as -3, because -3, and -5, but -3, of -2, in -5, on -3, at -2, for -2, with -3, prep -3, be -2, have -4, do -1, modal -4, also -1, later -3, day -3, body 1, document -1, statement 3, claim 2, verb-s -1, verb-ing -1, name -1, noun 1, adjective 2, adverb -1, ing -1, number 2, stop -6, open 2, symbol 1
side+first 2: a 3, that -3, some 1, his 1, her -1, they -2, it -1, him -4, who 2, which 2, what 3, when -2, if -2, as -3, because -2, before -1, and -3, but -3, to -2, of -1, in -2, on -2, at -2, for -4, with -4, about -1, prep -2, not -6, be -10, have -3, modal -3, later -3, just -3, day -3, month -6, time -6, person -2, people -2, body -3, claim -4, verb-base -3, verb-s -3, verb-past -6, verb-ing -3, noun -6, plural -3, adjective -4, adverb -3, ed -8, ing 1, number -4, open -1, symbol -2
first+second none: none -3
first+second the: some -2, just 3, time -7, title -4, people -2, body -3, document -1, statement -1, claim 1, verb-ing 1, name -3, noun 2, plural -1, adverb -1, ed -1, ing 1, number -2, open 1
first+second a: some -1, person -3, body -1, statement -2, claim 3, noun 1, adjective -1, ed -6, ing 1, number -1, open -2
first+second this: noun 1, plural 4
first+second that: the 4, a -1, some 2, his 3, he 5, they 2, it 3, if 1, in -2, be -2, modal -4, title -3, people -4, verb-base -2, verb-past -5, verb-ing 1, name 1, noun -4, plural 1, adjective -2, comma -5, open 2, possessive 1
first+second some: some -2, of 3, than 1, time -5, people -3, noun -2, adjective -2, ed -1
first+second his: person -2, people -6, claim 1, verb-ing 2, name -1, noun -1, plural 1, adjective -2
first+second her: body 2, claim 1, noun -1
first+second he: be 2, modal -2, verb-s -1, verb-past -4, ed -4, possessive 1
first+second they: be -1, have 2, modal -3, verb-past -1
first+second it: modal -1, verb-s -4, verb-past -2, stop 1
first+second him: as 4, to 1, comma -2, stop -3
first+second self: as 3
first+second who: have -2, modal 1, verb-past -9
first+second which: he 1, name 2
first+second how: some -2, he 3
first+second when: he -2
first+second whether: he 1
first+second if: the 1, he 1, name 2
first+second as: the 1, a -1, he -7, name -3, noun -2
first+second because: he -3, name -2
first+second and: the -2, he -4, name -3
first+second but: the -1, he -2, name -4
first+second to: the -7, a -4, his -1, be -4, verb-base 4, name -7, noun 3, adjective 1, open 3
first+second in: a -3, some 2, name 1, noun -6
first+second on: day -4
first+second at: the -4
first+second prep: the -2, name -3
first+second be: verb-past -3, adjective -2
first+second have: verb-past -6
first+second modal: verb-base -2
first+second just: some 1, time -6, comma -5
first+second day: time -3, comma -4, possessive 1
first+second month: comma -4
first+second time: comma -6
first+second person: name -2
first+second people: who -3, to 2, comma 1
first+second body: plural 1
first+second claim: to -3
first+second verb-base: the 1, a -3, some -5, him -2, to -6, in -1, for -2, out 1, name -1, plural -3, comma -7, stop 2
first+second verb-past: the -3, a -2, to -2, name -2, noun -1, comma -3
first+second verb-ing: the 1, a -3, that 1, some -4, his -1, her 1, him -4, to -6, in -2, for -2, out 1, name -2, noun -1, plural -1, adjective -3, stop -3
first+second name: that -4, as 3, or 3, of -1, by -2, in -2, on 1, for 2, with -1, prep -2, be 3, have -2, modal 2, just -1, person -4, people -2, body -6, verb-base -2, verb-s -1, verb-past -3, verb-ing 2, noun -1, adjective -1, ed -2, number -2, comma -2, stop -5, dash -3, bracketOpen -6, bracketClose -8, open 1, possessive 3, symbol 2
first+second noun: the 1, as -2, and -3, to -3, of 2, in -4, for -1, be 1, people -2, claim -2, verb-base -1, verb-s 1, name 1, noun 1, plural 1, adjective -3, comma -1, stop -4
first+second plural: that 1, and -2, in 1, be 1, comma -5
first+second adverb: noun -2
first+second ing: the 3, to -5, name 2, noun -2, plural -3, stop -3
first+second number: noun -1, comma -4
first+second stop: none -6, open -1
first+second open: the -2, this 3, that 2, my 3, he 2, they 3, it 1, i 5, you 3, somebody -2, when 1, if 2, as 3, because -1, and -2, but -1, to -3, in 1, for -1, prep 1, be -7, have -6, do 1, modal -1, later 1, people 1, verb-past -6, name 1, noun -6, plural -7, adjective -5, adverb -2, ed -2
side+before 0: none -3
side+before 1: the -12, a -13, that -6, some -4, his -7, her -3, it -4, him -1, which -7, what -6, how -3, when -10, whether -5, if -6, as -4, because -9, before -5, and -18, but -7, or -5, by 1, in -4, on 3, at -1, for 1, with -1, from -7, about 5, against 3, than -8, out -1, prep -6, not -9, be -1, have -8, do -4, later -1, just -5, day 3, time 4, title -2, person -4, people -2, body -1, document -7, statement -1, claim -4, verb-s -1, verb-past -2, verb-participle -4, verb-ing -1, name 3, noun -3, plural -3, adjective -2, adverb -3, ing -5, number -2, comma 1, stop -8, colon 3, dash 4, close -2, possessive -8
side+before 2: none 1, that -2, he -7, when 2, if -1, as -7, because 1, and 3, but 5, or -6, to -7, of -8, by -8, in -8, on -10, at -8, for -8, with -2, from -3, about -8, than -1, prep -7, not -5, be -3, have -4, do -5, modal -6, later -5, just -5, day -5, person -3, people -5, body -8, document -5, statement -5, claim -2, verb-base -12, verb-s -7, verb-past -8, verb-ing -9, name -4, plural -4, adverb -2, ed -4, comma 4, stop 10, colon 5, dash 5, bracketOpen 4, close 2, symbol -9
before+first none: none -3, the 1, a -1, this -1, that -1, some 1, his -1, he -1, it -2, when -2, if -1, as -3, because -1, and -2, but -2, in -2, on -3, at -2, for -4, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 3
before+first the: verb-ing -7, name -8, ing -6, open -3
before+first a: name -6, ing -4, open -8
before+first that: the -3, some -2, his -2, he -1, it -8, be -4, modal -5, title -1, verb-past -3, name -6, noun -5, open -4
before+first some: name -5
before+first he: verb-past -4
before+first him: to -3
before+first when: the 1, he -2, name -2
before+first if: he -5
before+first as: the -3, a -5, some -3, he -3, title -5, name -2, noun -5, open -4
before+first because: the -1, he -2
before+first before: the -4, a -3
before+first and: the -1, that -1, some -1, his -1, verb-base -8, verb-past -1, verb-ing -5, name -2, noun -9, plural -6, adjective -6
before+first but: the 1, name 2
before+first to: the -2, a -1, some -3, his -1, be -4, verb-base -2, name -1, noun -1, adjective -3, number -3, open -8
before+first of: the -3, some -2, his -3, her -1, people -4, body -4, verb-ing 2, noun -4, plural -5, adjective -1, ing -2, open -1
before+first by: the -3, name -3
before+first in: the -5, a -1, some -3, his -4, which -10, month -5, verb-ing 2, name -10, noun -5, number -9
before+first on: the -2, a -2, some -4, his -2, day -7, name -5, noun -1, plural 2, adjective -1
before+first at: the -2, a -4, name 1, noun -8
before+first for: the -2, some -2, his -6, title -3, verb-ing -3, name -2, noun 2, ing -2
before+first with: the -2, a -2, some -3, name -1, noun -4
before+first from: the -3, name -7
before+first about: the -2, a 1, his 1, her 1, how -2, verb-ing 4, name 1
before+first against: the -3, name 1
before+first out: the -4, a 3, that -1
before+first prep: the -7, a -7, his -5, name -6, noun -4
before+first be: the 1, a -5, that 2, verb-past -4, verb-ing -7, adjective -8, ing -5, open -8
before+first have: a -4, verb-past -5
before+first modal: verb-base -8
before+first just: time -3
before+first day: that 3
before+first time: that 3
before+first title: name -17
before+first person: who -1, name -6
before+first people: who -3
before+first body: that -1, to 3, name -7, stop -1
before+first document: that -6
before+first claim: that -3, to 3, name 4
before+first verb-base: the -1, a -2, that -2, his -2, her -2, he 2, they 2, it 1, him 3, how 2, whether -3, to -3, people -1, noun -2, plural -1, ing 1, open -3
before+first verb-s: the 1, that -3, his 1, he 1, it 3, to -3, name 1, noun -2, stop -3, open -4
before+first verb-past: the -3, a 1, this -1, that 2, some 1, her 1, he 5, they 4, it 2, him -1, what 2, how 4, whether 2, if 5, as -4, to -1, in -4, title 4, claim 3, verb-ing 1, name 1, noun 1, plural 2, adjective 1, ing 1, stop -3, open -2
before+first verb-ing: the -1, that -4, his -3, he 1, him 1, to 3, title -1, name -3, noun -1, plural -1
before+first name: that 5, as -4, to -4, verb-base -6, verb-past -8, verb-ing -5, name -14, stop -5, open -4
before+first noun: the -2, a -6, that -1, his -1, as -7, because -3, to -2, verb-ing -8, name -4, ing -6, stop -1, open -1
before+first plural: that -2, to -3
before+first adjective: name -7
before+first ed: the 1, a 1, his 2, name -3, noun -3
before+first ing: the -7
before+first comma: the 2, that 2, his 2, he -3, who -1, which 2, when -1, because -2, and -8, but -4, to -1, in -1, with -3, prep -4, be -1, have -6, modal -6, just -2, title 1, verb-past -5, verb-ing -3, plural -1, ing -4, number 2, open 3
before+first stop: open 9
before+first colon: name 5, open 4
before+first dash: a 1, and -10, name 3
before+first bracketOpen: name -11
before+first close: name -4
before+first possessive: name -8, open -5
side+distance 0: 0 -3
side+distance 1: 0 3, 1 -2, 2 -1, 3 -2, 4 -7, 5 -4, 6 -5, 7 -8, 8 -10, 9 -16
side+distance 2: 1 1, 2 -1, 3 -4, 4 -2, 5 -2, 6 -2, 7 -2, 8 -1, 9 -1, 10 -4
side+nearest 0: 0 -3
side+nearest 1: 0 3, 1 -5, 2 -4, 3 -4, 4 -5, 5 -4, 6 -3, 7 -10, 8 -9, 9 -7, 10 -8, 11 -8
side+nearest 2: 0 -1, 1 2, 2 -2, 3 -2, 4 -2, 5 -3, 6 -3, 7 -2, 8 -3, 9 -1, 10 -1
side+separator 0: none -10, that -3, which -5, when -5, as -7, because -5, before -4, and -5, but -2, verb-past -5, name -4, noun -3, plural -6, comma -4, dash -2, close 1
side+separator 1: the 2, a 2, that -3, some -1, he -4, it 2, who -3, which -4, what -3, how 2, when 3, if 5, as 1, because 3, before 2, and 3, but 3, to 1, of 2, by 1, on 2, for 2, with 2, from 2, about 1, prep 1, be 4, do 1, later 1, time -1, title 1, person -1, people -4, body -2, document -3, statement -2, claim -6, verb-base -3, verb-past -1, name -4, noun -5, plural -6, adjective -2, adverb 3, ed 2, ing -4, comma 2, colon 4, semicolon 3, dash 3, bracketOpen 3, close -5, symbol -1
side+separator 2: the -5, that 1, some -1, he 2, it -3, who 2, which 3, what 3, when -10, as -4, because -10, before -11, and -9, but -7, to -7, of -5, in -3, for -7, with -8, prep -6, be -6, just -4, time -1, title -2, person -2, people 2, statement 2, claim 2, verb-s -1, verb-past -1, verb-ing -2, name 2, noun 3, plural 3, adjective 1, ed -3, ing 1, comma -4, colon -11, semicolon -7, dash -4, close 3
side+source 0: 0 -2, 1 -2, 2 -8, 3 -6
side+source 1: 0 -7, 1 -7, 2 3, 3 5
side+source 2: 0 4, 1 3, 2 -5, 3 -15
side+atStart 0: 0 -3
side+atStart 1: 0 -1
side+atStart 2: 0 -3, 1 1
side+quoted 0: 0 -3
side+quoted 1: 0 -2, 1 2
side+quoted 2: 0 -1, 1 -1
side+afterCue 0: the -5, a -5, that -3, some -1, his -2, her -2, he -1, they -4, it -1, him -4, how -1, to -5, by -10, in -6, on -6, title -5, people -3, verb-ing -4, name -1, noun -1, plural -6, adjective -4, ing -3, comma -6, stop -5, open -2
side+afterCue 1: a -2, my 1, he 2, they 2, it 2, i 2, you 1, him 1, self 3, who 2, how 2, whether 1, if 3, as -1, before -1, of -1, on 1, at -1, for -1, from -2, prep -1, modal -1, later 1, just 1, day -1, person 1, body 1, document 2, statement 1, claim 2, verb-base 2, verb-past 1, verb-ing 2, name -1, plural 1, adverb 1, number 1, comma -3, stop -7, dash -2, open -1
side+afterCue 2: the -3, a 1, this -2, that -5, his -6, her -3, he -6, they -5, it -8, him -6, self -7, what -1, how -6, when -1, whether -4, before 1, by -2, on -2, at 1, with -1, about -1, prep 1, not -2, be -1, modal 1, just -2, title -1, person -5, people -2, body -3, verb-base -3, verb-s -3, verb-past -2, verb-ing -2, name -2, noun -3, plural -4, adjective -2, adverb -1, ing -2, comma 2, dash 1, open -1
side+that 0: 0 -3
side+that 1: 0 3, 1 -2, 2 -4, 3 -4, 4 -11
that+sort 0: say 2, add -1, state 1, tell -9, warn -2, ask -4, believe 2, feel 1, see 1, want 1, demand -2, deny 1, reject 1, agree 1, doubt 1, decline 2, praise 1, show 2, suggest 2, report -2, detail 1, talk 1, decide 2, love 1, emotion -2, search 2, allow 3, try 2, make 1, go 1, according -2, colon 3, unlisted -1
that+sort 1: say -2, add -4, state -3, argue -5, tell 5, ask 3, believe -5, see -8, know -1, intend -4, call -3, reject -6, promise -1, criticize -5, praise -9, show -3, suggest -3, report -5, detail -8, talk -1, decide -5, emotion 2, release -4, search -7, make -8, go -11, do -6, claim -4, unlisted -4
that+sort 2: say -3, add -4, state -2, argue -2, tell -1, believe -2, feel -8, know -5, want -9, intend -4, demand -10, call -4, confirm -1, promise -5, criticize -3, praise -2, show -8, suggest -5, report -2, make -3, go -9, claim -1, unlisted -4
that+sort 3: say -3, add -1, state -2, ask 1, see -4, know -2, call -7, criticize -13, praise -9, show -4, make -1, go -1, do -5, claim -4, according 3, unlisted -1
that+sort 4: say -7, add -5, state -9, argue -5, tell 1, ask -1, believe -6, feel -5, see -12, know -6, want -11, intend -14, demand -3, call -3, deny -9, reject -11, confirm -5, agree -11, doubt -7, decline -9, promise -7, criticize -8, praise -4, show -7, suggest -11, report -4, detail -5, talk -5, predict -5, decide -11, love -5, emotion -4, release -9, point -8, search -14, allow -12, try -3, give -8, make -6, go -13, do -9, statement -3, according -15, colon -8, unlisted -10
sort+first say: none -1, the -2, a -2, this -2, that 1, some -3, his -4, her -4, he -2, it 4, who -3, which -1, what -3, when -2, if 3, as 1, and -2, but 3, to -4, in -1, on -3, at -2, prep -2, be -2, modal -1, just 2, title -1, people 2, claim -6, verb-base -1, verb-past -4, verb-ing -4, name -2, plural -2, adjective -2, adverb -2, ed -7, ing -1, number -3, stop -3, open 2
sort+first add: none -2, the -1, a 2, his -2, to -2, verb-ing -2, name -3, noun -3, stop -2, open 1
sort+first state: none -8, the -3, a -2, that 1, some -3, his 1, he -1, it 1, how 3, as -2, to -7, verb-base -4, verb-past -4, verb-ing -2, name -2, open -1
sort+first argue: none -6, the -3, a -3, that 4, his -1, he -3, verb-base -4, verb-ing -3, name -1, open -1
sort+first tell: none -4, the -5, a -4, that 6, his -1, he 6, to -2, verb-ing -4, name -5, noun -4, open 6
sort+first warn: that 1
sort+first ask: none -2, the -6, a 1, he -6, how 4, whether 5, if 6, to 1, verb-base -3, name -7, open 2
sort+first believe: none -6, the 1, some 2, he -2, it -5, to -2, verb-ing -4, name -2, noun -1, open -4
sort+first feel: none -3, the 1, a -3, to -1, name -4, noun -3
sort+first see: none -6, a -1, as -2, noun -5
sort+first know: none -4, the 1, a -1, that 1, some 3, his -1, to -2, name 1, noun -4, open -2
sort+first want: none -3, the 2, verb-base -5, name -2, noun -1
sort+first intend: none -6, a 2, that -1, some 1, verb-base -3, verb-ing -1, name -3, noun -3
sort+first demand: none -5, the -2, a -2, that -5, to 3, verb-base -2
sort+first call: none -3, a 1, that -7, some -2, his -3, her 4, it -1, him 6, self 4, what 2, to -1, verb-base -3, verb-past -1, verb-ing -6, name -4, noun -1, plural 2, ing -5, open -2
sort+first deny: name 1
sort+first reject: none -4, the 2, a -2, name -3
sort+first confirm: none -4, the 1, that 5, name -2
sort+first agree: none -3, a 2, that 1, to 1, name -4
sort+first decline: to 5, name -3
sort+first promise: none -4, the -4, a 1, to 4, verb-base -2, name -4, noun -1, open -2
sort+first criticize: none -5, a -3, that -2, some 2, him 4, to -9, title -1, verb-base -1, verb-ing -3, name 1, plural -2, ing -4, open -2
sort+first praise: none -1, the 1, a -2, that -3, some -2, his 1, her 3, he -3, him 2, to -7, title 2, verb-base -4, verb-past -3, verb-ing -1, name 4, noun 1, open -4
sort+first show: none -2, the -2, a -1, that 1, some -2, his -1, to -2, title -1, verb-base -4, verb-ing -1, name 2, noun -2, number -3
sort+first suggest: none -3, the -4, that 1, he -3, name -1, noun -1
sort+first report: none -4, the -1, a 1, that 1, his -4, to -6, verb-ing 1, name -1, noun -4, stop -1, open 2
sort+first detail: none -3, the 1, a -1, name -2, noun -2
sort+first talk: none -3, the -2, name -3, noun 3
sort+first predict: that 2
sort+first decide: none -4, the -1, a -2, to 1
sort+first love: the 2
sort+first emotion: none -2, the -2, that 1, name -1
sort+first release: none -3, a 1, name -1
sort+first point: that -1
sort+first search: none -4, the -2, name -1, noun -2
sort+first allow: the -2
sort+first try: name 2
sort+first give: the 3
sort+first make: none -5, the 2, a 2, that 1, to -6, verb-ing -1, name 1, noun -2
sort+first go: none -7, the 3, a -2, that -2, some 3, his 1, he -1, to -5, title 1, verb-base -1, name 2, noun -3
sort+first do: none -3, the -1, a 1, that -2, some -1, his 2, to -1, name -4, plural 2, open -1
sort+first claim: none -7, the -2, a -5, that 1, some -3, his 1, her -1, whether 3, to 3, just -4, title 2, verb-base -1, verb-past -2, verb-ing -3, name 2, noun -3, plural -1, open -1
sort+first statement: the -2, name -2
sort+first according: none -7, a -2, some -1, name -3, noun -2, stop -2, open -4
sort+first colon: none -2, name -2, open 1
sort+first unlisted: none -5, the -1, a -1, that -5, some -1, his 3, he -2, to 2, verb-ing -3, name -2, noun 1, open -2
sort+nearest say: 0 -1, 1 -4, 2 -2, 4 1, 5 -1, 6 -3, 7 -4, 9 -2, 10 -2, 11 -2
sort+nearest add: 1 -3, 2 -1, 3 -4, 4 -3, 5 -5, 6 -3, 7 -8, 8 -5, 9 -6
sort+nearest state: 1 -4, 2 -1, 3 -2, 4 -3, 5 -6, 6 -4, 7 -10, 8 -5, 9 -3, 10 -6
sort+nearest argue: 0 1, 1 -4, 2 -6, 3 -1, 4 -1, 5 -2, 6 -5, 7 -3, 8 -5
sort+nearest tell: 0 -9, 1 4, 2 1, 3 3, 4 -2, 6 -3, 7 -5, 8 -2, 9 -1
sort+nearest warn: 0 -3, 1 1
sort+nearest ask: 0 -2, 1 1, 2 -2, 3 -2, 4 -5, 6 -1, 7 -3
sort+nearest believe: 1 -3, 2 -1, 3 -4, 4 -4, 5 -5, 6 -4, 7 -3, 8 -1
sort+nearest feel: 0 1, 1 -6, 2 -1, 3 -4, 4 -1, 5 -3, 6 -8
sort+nearest see: 0 1, 1 -3, 2 -3, 3 -1, 4 -2, 5 -2, 6 -3, 7 -3
sort+nearest know: 2 -1, 3 -1, 4 -6, 5 -6, 6 -7, 7 -5
sort+nearest want: 0 1, 1 -2, 2 -3, 3 -8, 4 -5, 5 -3
sort+nearest intend: 1 2, 2 -5, 3 -4, 4 -5, 5 -5, 6 -6, 7 -4
sort+nearest demand: 1 -1, 2 -3, 3 -2, 4 -3, 5 -4, 6 -9, 7 -6
sort+nearest call: 0 1, 1 -2, 2 -4, 3 -2, 4 -3, 5 -3, 6 -6, 7 -3, 8 -4, 9 -5
sort+nearest deny: 0 1, 1 -1
sort+nearest reject: 0 2, 1 -2, 2 -3, 3 -7, 4 -3
sort+nearest confirm: 0 1, 1 -5, 2 -3, 3 -4, 4 -2, 5 -2
sort+nearest agree: 0 3, 1 -6, 2 -5, 3 -1, 4 -5
sort+nearest doubt: 0 2, 1 -3
sort+nearest decline: 0 2, 1 -3, 2 -3
sort+nearest promise: 1 -3, 2 -8, 3 -5, 4 -2, 5 -4, 6 -6, 7 -5
sort+nearest criticize: 0 1, 1 -3, 2 -4, 3 -8, 4 -7, 5 -3, 6 -8, 8 -5, 9 -4, 10 -5
sort+nearest praise: 0 2, 1 -5, 2 -4, 3 -4, 4 -3, 5 -8, 6 -8, 7 -2, 8 -4, 9 -5
sort+nearest show: 0 1, 1 -2, 2 -3, 3 -4, 4 -2, 5 -1, 6 -4, 7 -4, 8 -3, 9 -2
sort+nearest suggest: 0 2, 1 -5, 2 -7, 3 -3, 4 -2, 5 -8, 6 -7, 7 -1
sort+nearest report: 0 -1, 1 -8, 2 -3, 3 -1, 4 -4, 5 1, 7 2, 8 -2
sort+nearest detail: 0 1, 1 -5, 2 -3, 3 -2, 4 -3, 5 -2
sort+nearest talk: 0 2, 1 -5, 3 -6, 4 -2
sort+nearest predict: 1 -1
sort+nearest decide: 0 4, 1 -7, 2 -10, 3 -7, 4 -2, 5 -4
sort+nearest love: 0 1
sort+nearest emotion: 0 -4, 1 1, 2 1, 3 -1, 4 -1
sort+nearest release: 0 1, 1 -3, 2 -1, 3 -3
sort+nearest point: 1 -2, 2 -2
sort+nearest search: 0 2, 1 -5, 2 -7, 3 -7, 4 -2
sort+nearest allow: 0 3
sort+nearest try: 0 2
sort+nearest give: 0 -1, 1 1
sort+nearest make: 0 2, 1 -5, 2 -2, 3 -3, 4 -2, 5 -9, 6 -2, 7 -4
sort+nearest go: 1 -1, 3 -5, 4 -3, 5 -4, 6 -5, 7 -2, 8 -5
sort+nearest do: 0 1, 1 -4, 2 -4, 3 -3, 4 -3, 5 -3, 6 -4, 7 -3, 8 -4
sort+nearest claim: 0 -1, 1 1, 2 -3, 3 -9, 4 -2, 5 -5, 6 -3, 7 -6, 9 -6, 10 -2
sort+nearest statement: 0 2, 1 -6, 2 -2
sort+nearest according: 0 -7, 1 -8, 2 -1, 6 3, 8 -2
sort+nearest colon: 0 4, 1 -8
sort+nearest unlisted: 0 -1, 2 -5, 3 -3, 4 -2, 5 -2, 6 -6, 7 -2, 8 -3, 9 -3
sort+before say: none 5, the -10, a -5, that -4, some -5, when -9, if -8, as -10, because -5, before -6, and -2, but -2, to -8, of -9, by -6, in -14, on -5, at -4, for -6, with -3, from -6, about -6, out -3, prep -8, not -2, be -5, have -6, just -1, time 2, title -6, person -8, people -6, body -4, statement 1, claim -6, verb-base -3, verb-s 2, verb-past 2, name -8, noun -4, plural -5, adjective -8, adverb -6, ed -3, ing -5, comma -3, stop 7, possessive -4
sort+before add: none 1, that -4, and -1, to -3, of -1, in -3, on 1, verb-base 2, verb-s -1, verb-past 1, name -2, noun -5, comma -1, colon 3
sort+before state: none -2, the -5, as -3, and -6, to -6, of -7, in -3, on -5, for -5, be -5, verb-base 1, verb-s 2, verb-ing 1, name -1, noun -4, comma -2
sort+before argue: none -2, that -1, and -2, to -6, in -6, verb-base -2, verb-s -1, name -4, noun -2, comma -4
sort+before tell: none 4, the -6, that -1, and -9, to -3, of 1, in -7, on -3, day 3, people 1, verb-base -2, verb-past -9, verb-ing -7, name 3, noun 2, comma -1
sort+before warn: none -4
sort+before ask: none -5, to -1, about 4, verb-base -2, name 3, comma -2
sort+before believe: none -6, that -8, to -4, of -1, in -2, verb-base 2, verb-past -3, verb-ing 1
sort+before feel: none -5, verb-base -1, verb-s 3, verb-ing 3, comma -1
sort+before see: none -3, as -1, and -1, to -4, of -2, verb-base 1, verb-s 2, name -7
sort+before know: none -3, that -1, and -1, to -1, of -3, be 2, verb-base 3, verb-ing -2, name -2, comma 2
sort+before want: none -5, to -3, verb-base 1, verb-s 3, verb-past 2, comma -5
sort+before intend: none -2, and 1, to -3, of -5, in -1, verb-base -2, verb-s 1, verb-past -1, verb-ing 1, name -3, comma -1
sort+before demand: none -6, to -5, of -1, for 3, verb-base 3, verb-ing -4, name -2, comma -1
sort+before call: none -5, the -4, that -5, as -5, and -1, to 1, of -2, in 1, on -2, for 4, verb-base 1, verb-s -3, verb-past -3, verb-ing 2, name -1, noun -2, plural -1, comma 3, close -6
sort+before deny: none -3, verb-past -1
sort+before reject: none -3, verb-base 3, verb-past 3, comma -3
sort+before confirm: none -2, that -3, verb-base 1
sort+before agree: none -4, verb-base 1, verb-past 1, comma -1
sort+before doubt: none -2, verb-past 4
sort+before decline: none -4, to -1, verb-past 4
sort+before promise: none -5, and -7, of -4, verb-base 1, verb-s 1, verb-past -1, verb-ing 4, comma -4
sort+before criticize: none -4, the -6, that -3, as -3, and -3, to -6, of -1, in -3, on -5, verb-base 2, verb-s 3, verb-past 2, name -2, noun -5
sort+before praise: none -5, and -3, to -5, of -4, in -8, on -3, for 1, verb-base 3, verb-s 2, verb-past 3, verb-ing 5, name -2, noun -3, comma -1
sort+before show: none -1, that -2, and -3, to -5, of -6, in -2, for -2, with -1, prep -6, verb-s 1, verb-past 5, verb-ing 1, name -3, noun -3, comma -3
sort+before suggest: none -2, that -7, to -4, verb-base 1, verb-s -1, verb-past 4, verb-ing 2, name -5, comma -5
sort+before report: none 3, that -7, and -7, to -4, of -7, in -2, on -6, verb-s 1, verb-past -3, verb-ing 1, name -1, comma -2, colon 2
sort+before detail: none -3, verb-base 3, verb-past 2, comma -3
sort+before talk: none -5, about 5, comma -3
sort+before predict: none -1
sort+before decide: none -4, of 1, for 4, verb-past 3, comma -7
sort+before love: none -2
sort+before emotion: none -4, verb-past -2, comma -2
sort+before release: none -2, comma -3
sort+before point: none -5, to 4, out 2
sort+before search: none -5, on 6
sort+before allow: none -1
sort+before give: none -5
sort+before make: none -6, and -6, to 1, of 1, in -1, at 2, for 3, verb-base -1, verb-past 2, name -2, noun -2, comma -1
sort+before go: none -1, and -1, to -3, of -3, in -4, for -3, verb-base -5, verb-s -3, verb-past -5, verb-ing -2, name -6, noun -1, comma 3
sort+before do: none -2, and 1, to -1, of -2, in -5, on 1, for -2, out 2, verb-base 3, verb-past 3, noun -2, comma 2
sort+before claim: none -6, the -5, that -5, as -4, and -7, of 3, in -3, on 3, about 4, prep -6, be 2, claim 1, verb-base -7, verb-past -7, verb-ing -5, name -6, noun -4, plural -3, comma -2
sort+before statement: none -5, about 2
sort+before according: none 4, to -6, of -10, in -9, name -2, comma 4
sort+before colon: none -5, colon 7
sort+before unlisted: none -4, the -4, that -7, and -2, to -1, of -2, in -1, on 1, at 1, for -1, with 1, out 3, verb-past -5, name -1, noun -1, ed -1, comma -1
nearest+first 0: none -3, the 1, a 4, this -1, that -1, his 1, her 2, he 5, they 2, it 1, self 4, who 4, which 4, what 6, how 1, whether 3, if -1, as -3, because -3, and -6, but -2, of -2, in -4, on -3, at -2, for -1, with -3, prep -2, not 1, be -1, later -2, just -1, day -3, time -4, title 2, person 1, body 1, statement 3, claim 3, verb-base 1, verb-past -2, name 2, noun -1, plural 1, adjective 2, ing 3, stop -6, open 3, symbol -1
nearest+first 1: the 1, a -3, this -2, that -2, some -1, her -5, he -1, they 1, it -1, who -5, as -5, because -7, and -1, but -2, to -1, in -2, on -6, prep -4, be -6, just -2, day -1, title -2, people -4, body -5, verb-base -4, verb-past -9, verb-ing -3, name 1, noun -1, plural -3, adjective -4, adverb -6, ed -6, ing -1, number -11, open -2
nearest+first 2: a -7, this -2, that 1, some -1, his -1, her -2, it -5, who -1, as -4, because -3, and -1, but -2, in -3, prep -2, just -3, people -5, verb-base -5, verb-past -10, verb-ing -4, name -1, noun -5, plural -9, adjective -4, adverb -1, ed -3, ing -7, open -1
nearest+first 3: the -3, a -2, that 1, some -5, his -6, her -8, he -3, it -1, who -1, when 1, because -2, and -3, but -3, to -3, in -2, prep -2, be -7, just -3, title -2, people -6, body -6, verb-base -1, verb-past -9, verb-ing -3, name -2, noun -3, plural -5, adjective -5, adverb -4, ed -6, ing -3, number -4, open -3
nearest+first 4: the -3, a -4, some -7, his -1, her -2, he -5, it -4, who -3, as -7, because -4, and -4, but -2, to -1, in -2, be -4, just -2, title -1, people -2, verb-base -3, verb-past -7, verb-ing -5, name -3, noun -2, plural -6, adjective -7, adverb -5, ing -7, open -3
nearest+first 5: the -4, a -3, that -1, his -3, he -3, it -4, who -6, as -4, because -3, and -2, but -2, to -2, in -1, just -2, title -1, verb-base -1, verb-past -4, verb-ing -2, name -3, noun -7, plural -3, adjective -4, ing -5, number -6, open -2
nearest+first 6: the -6, a -4, that -2, some -3, his -2, he -4, it -1, as -1, because -2, and -2, to -5, just 1, title -3, verb-base -6, verb-past -2, verb-ing -3, name -3, noun -3
nearest+first 7: the -4, a -2, that -2, some -1, his -3, he -1, as -3, because -1, to -7, verb-ing -3, name -2, noun -3, ing -4, open -6
nearest+first 8: the -4, a -2, that -1, his 1, he -3, to -7, verb-base -5, verb-ing -2, name -2, noun -7, open -10
nearest+first 9: the -3, a -5, that 1, to -6, verb-base -6, verb-ing -4, name -3, noun -4, open -8
nearest+first 10: the -5, a -4, to -5, name -3, noun -4
nearest+first 11: the -4, name -5
nearest+before 0: none -2, that -1, when 3, as -2, because 3, but -1, to 5, of 2, in -1, on 3, at 4, for 1, with -1, from -2, about 3, against 5, out 1, prep -4, be -4, just -3, day -5, person -1, people -4, body -6, document -4, statement -1, verb-s -1, verb-past -2, verb-participle -3, verb-ing -1, name -5, noun -2, adverb 1, ed -1, comma 2, stop 11, colon 3, dash 5, close 2
nearest+before 1: the -11, a -5, that -2, some -6, as -6, because -1, before -1, and -3, to -7, of -2, by -1, in -5, on -5, at -9, for -8, with -1, from -7, about -1, out -8, prep -4, not -7, have -5, just -3, day 2, time 3, title -4, person -2, people 2, body 1, claim -9, verb-base -12, verb-s -11, verb-past -5, verb-ing -6, name 2, noun -7, plural -1, adjective -4, adverb -6, ed -3, comma 1, stop -3, dash 1, close 1
nearest+before 2: the -8, a -7, that -3, some -6, as -8, because -3, before -4, and -4, but 2, to -8, of -10, by -8, in -11, on -4, at -9, for -6, with -3, from -4, about -3, out -6, prep -9, be -4, have -7, just -5, day 3, title -1, person -3, people -2, body -1, claim -7, verb-base -4, verb-s -5, verb-past -10, verb-ing -11, name -1, plural -8, adjective -3, adverb -5, ed -2, comma 2, colon 3, dash -1, close -7
nearest+before 3: the -6, a -6, that -4, as -9, because -4, before -4, and -1, but 1, to -3, of -2, by -1, in -10, on -11, at -8, for -13, with -3, from -6, about -8, out -8, prep -9, be -4, have -6, just -9, title -2, body -4, claim -4, verb-base -6, verb-s -7, verb-past -12, verb-ing -7, name 3, noun -7, plural -9, ed -11, dash 3, close -3
nearest+before 4: none -1, the -8, a -5, that -4, as -8, because -3, before -7, and -4, to -7, of -10, by -5, in -9, on -5, at -7, for -2, with -4, from -8, about -3, prep -7, be -10, have -4, title -6, body -2, verb-base -11, verb-past -9, verb-ing -9, name -4, noun -3, plural -5, ed -1, comma -1, dash 1, close -3
nearest+before 5: none -2, the -4, that -10, as -9, because -8, and -4, to -9, of -9, in -3, on -8, for -8, with -9, prep -8, be -6, title -5, verb-base -10, verb-past -10, verb-ing -4, name 2, noun -4, plural -6, comma -1, close -10
nearest+before 6: none -1, the -2, that -9, as -8, and -1, to -10, of -9, in -7, on -2, for -10, with -7, prep -6, be -7, verb-base -7, verb-past -8, verb-ing -8, noun 1, comma -4, dash -3
nearest+before 7: none -2, the -6, that -9, as -7, and -3, to -3, of -7, in -7, on -6, for -5, prep -5, be -5, verb-base -4, verb-past -6, verb-ing -4, name -4, noun -10, comma -2, dash -4
nearest+before 8: none -2, the -5, that -5, and -7, to -3, of -3, in -5, for -3, verb-base -7, verb-past -4, verb-ing -5, name -4, noun -7, comma -3
nearest+before 9: none -2, the -4, that -5, and -9, to -5, of -7, in -5, verb-base -4, name -1, noun -9
nearest+before 10: and -5, to -6, in -3, name -6, comma -3
nearest+before 11: to -5, name -5, comma -3
atStart+separator 0: none -1, the 1, a 1, this 1, it 1, who 1, which 1, how 2, when 1, if 2, as 1, because 1, before 1, but 1, to 1, by -2, in -2, on 1, for 1, than 1, be 3, do 1, modal 1, person -1, body -1, statement -1, claim 1, verb-base -3, verb-s -1, verb-ing 1, name -1, adjective -1, adverb 2, ing 1, number -2, comma -7, colon 2, semicolon 1, bracketOpen 3, close -8, symbol -6
atStart+separator 1: that -5, he -3, which -8, when -5, as -5, because -4, before -8, and -6, but -3, people -2, claim -5, verb-base 2, verb-past -1, noun -3, plural -3, comma 8, dash -1, close 7, symbol 4
before2+before none: that -8, when -2, as -4, because -1, before -7, and 1, but 2, in -4, on -7, at -8, prep -6, verb-past 2, verb-ing -5, name -4
before2+before the: body -1, claim -3, name -1, noun -3, plural -1
before2+before a: statement -3, claim 1, name -7, noun -6, ed 1
before2+before this: time 2
before2+before that: the -4, title -3, verb-s 4, verb-past 4, name -8
before2+before some: as -5, of -5, noun -1, plural -2, ed 2
before2+before his: claim -1, noun -8
before2+before he: be -8, verb-s -2, ed 1
before2+before they: verb-base -1, verb-past 1
before2+before it: be -2, verb-s 2
before2+before i: verb-base 2, verb-past -4
before2+before him: to -4, comma 1
before2+before who: verb-base 4, verb-s 1, verb-past 5
before2+before which: verb-past 4
before2+before when: verb-past 4
before2+before before: verb-ing -1
before2+before and: that -4, verb-base 1, verb-s 2, verb-past 3, verb-ing -1, name -4
before2+before but: verb-past 2
before2+before to: the -6, be -5, verb-base -1, name -5, noun -3
before2+before of: the -4, verb-ing -1, name -3
before2+before by: verb-ing -1
before2+before in: the -2, verb-ing 1, name 1
before2+before on: the -4, day 4, name 1
before2+before for: the -4, verb-ing -4, name -5
before2+before out: to -3
before2+before not: verb-base 1, verb-ing 1
before2+before be: not -5, verb-past -5, verb-ing -2, adjective -5, adverb -4, ed -3
before2+before have: be -5, verb-past 1, ed -3
before2+before modal: be -1, verb-base -3, adjective -6
before2+before also: verb-s 1, verb-past 2
before2+before later: verb-past -1
before2+before just: time 2, verb-base 1, verb-s 1, verb-past -1, verb-ing 1, comma 5
before2+before day: that -5, verb-past 3
before2+before month: comma -2
before2+before time: verb-past 2, comma -2
before2+before title: of -8, name -4, comma -3
before2+before person: of -5, verb-s -2, verb-past -2, name -5
before2+before people: and -4, to -3, in -3, verb-base -2
before2+before body: that 1, and -2, to 1, of -3, in -2, comma 1
before2+before document: of -1, verb-base 2, verb-s 3, verb-past 2, verb-ing 2
before2+before statement: about -1, verb-ing 3, comma -1
before2+before claim: that -8, to -1, of 1, in -6, on -1, for -3, about -3, be 1, comma -2
before2+before verb-base: the -7, that -2, to -2, of 1, in 1, on -1, with 1, about -1, out -3, prep -4, verb-s -1, verb-past 1, name -8, noun -2, comma -2, colon 1
before2+before verb-s: that -1, to -3, about 4, comma 1
before2+before verb-past: the -7, that -8, as -3, to -1, by -1, in -1, on -1, at 1, for 1, with -1, against 4, out -1, prep -4, day -1, title -7, people -1, verb-ing -1, noun -2, comma -3, stop -3, colon -2
before2+before verb-participle: as -1
before2+before verb-ing: the -4, that -6, to 1, in -4, for 2, out -1, name -1, comma 4, colon -1
before2+before name: that -7, as -7, and -10, to -8, of -1, in -2, for -3, be -4, have -5, title -1, person -4, people -4, verb-base -3, verb-s -3, verb-past -4, name 1, noun -1, plural -6, comma -1, stop 2, colon 3, dash 2, bracketOpen -2, possessive -8
before2+before noun: as -5, and -6, to -6, of -3, in -5, on -4, at -1, for -3, with -3, from -4, against -2, out -6, prep -5, be -1, people -4, body -3, claim -6, verb-base -1, verb-s -3, verb-past -2, verb-ing 2, name -5, plural -2, stop 6, colon 2, close -9
before2+before plural: that -7, and -5, to -3, of -8, in -8, on -4, at -2, for -4, with -6, from -8, about -1, prep -1, be -4, verb-base -2, verb-past 2, comma -2, stop 2, dash 1
before2+before adjective: and -6, to -4, of -6, person -3, noun 1, plural -3, comma -4
before2+before adverb: to -2, verb-base -2, verb-past 2
before2+before ed: to -1, by -1, in -1, on 2, for 1, with -1, about -1, out -1, comma -1
before2+before ing: to -2
before2+before number: comma -2
before2+before comma: when 2, as -3, and 6, in -4, with -1, prep -2, be -3, just -5, verb-s -1, verb-past -3, verb-ing 1, name -8, close -1
before2+before bracketClose: verb-past 1
before2+before close: and -10, in -5, verb-past -4, verb-ing -3
before2+before possessive: claim -1, noun -6
side+comma 0: 0 -3
side+comma 1: 0 -1
side+comma 2: 1 -4
comma+first 0: none -3, the 1, a 1, this 1, that 3, some 1, my -2, his 1, her 1, he 2, i -2, him -1, who 2, which 2, what 3, how 2, when -2, whether 3, if 1, as -3, because -4, before -4, and -4, but -3, to -1, of -1, by -3, in -6, on -4, at -2, for -2, with -4, from -6, prep -3, not -1, be -3, have -6, do -4, modal -3, also -1, later -3, just -3, day -4, month -3, time -6, title -1, person -1, people -1, body -1, statement -1, verb-base -3, verb-s -1, verb-past -3, verb-ing -1, noun -1, plural -1, adverb -2, ed -2, ing -1, number -1, stop -6, dash -9, open 2, symbol -2
comma+first 1: the -1, a -5, that -3, some -2, his -3, he -5, it -4, as 1, and -3, but -3, in 1, at -2, prep -2, just -1, title -1, people -2, verb-base 1, verb-past -7, verb-ing -3, name -1, noun -3, plural -3, adjective -3, adverb -1, ed -7, number -3, open -7
auxiliary+side 0: 0 -2, 2 -2
auxiliary+side 7: 0 -7, 1 -4, 2 2
auxiliary+side 8: 1 -3, 2 2
auxiliary+side 10: 1 -2, 2 1
auxiliary+side 14: 0 -9, 1 1, 2 -5
auxiliary+side 21: 0 -2, 2 -2
auxiliary+side 28: 0 -6, 1 -1
auxiliary+side 31: 1 2
auxiliary+side 35: 0 -2, 1 3, 2 -9
afterSource+side none: 2 -2
afterSource+side the: 0 -4, 1 1, 2 -5
afterSource+side a: 0 -4, 2 -2
afterSource+side this: 2 -1
afterSource+side that: 0 -3, 1 -1, 2 -4
afterSource+side some: 0 -1, 1 1, 2 -2
afterSource+side my: 1 1
afterSource+side his: 0 -2, 2 -6
afterSource+side her: 0 -1, 2 -3
afterSource+side he: 0 -1, 1 2, 2 -5
afterSource+side they: 0 -4, 1 2, 2 -5
afterSource+side it: 0 -1, 1 2, 2 -8
afterSource+side i: 1 2
afterSource+side you: 1 1
afterSource+side him: 0 -4, 1 1, 2 -5
afterSource+side self: 1 3, 2 -7
afterSource+side who: 1 -2, 2 2
afterSource+side what: 2 -1
afterSource+side how: 0 -1, 1 3, 2 -7
afterSource+side when: 1 -1, 2 -1
afterSource+side whether: 1 1, 2 -6
afterSource+side if: 1 2
afterSource+side as: 1 -1, 2 -1
afterSource+side because: 1 -2
afterSource+side before: 1 -2, 2 1
afterSource+side and: 1 -4
afterSource+side to: 0 -5
afterSource+side of: 1 -1
afterSource+side by: 1 1
afterSource+side in: 0 -6
afterSource+side on: 0 -7, 2 -1
afterSource+side at: 1 -1, 2 1
afterSource+side with: 1 -1
afterSource+side about: 1 1, 2 -3
afterSource+side prep: 2 1
afterSource+side not: 2 -2
afterSource+side be: 2 -1
afterSource+side have: 1 1
afterSource+side modal: 1 -1, 2 1
afterSource+side just: 1 1, 2 -2
afterSource+side day: 1 -1
afterSource+side title: 0 -4, 1 1, 2 -2
afterSource+side person: 1 1
afterSource+side people: 0 -3, 1 1, 2 -4
afterSource+side body: 1 2
afterSource+side document: 1 1
afterSource+side statement: 1 1
afterSource+side claim: 1 2
afterSource+side verb-base: 1 2, 2 -3
afterSource+side verb-s: 2 -2
afterSource+side verb-past: 1 1, 2 -2
afterSource+side verb-ing: 0 -4, 1 1, 2 -2
afterSource+side name: 0 -1, 1 1, 2 -5
afterSource+side noun: 0 -1, 2 -3
afterSource+side plural: 0 -5, 1 1, 2 -4
afterSource+side adjective: 0 -4, 2 -2
afterSource+side adverb: 1 1, 2 -1
afterSource+side ed: 2 -1
afterSource+side ing: 0 -3, 2 -2
afterSource+side number: 1 2
afterSource+side comma: 0 -8, 1 -4, 2 2
afterSource+side stop: 0 -7, 1 -8
afterSource+side dash: 1 -2, 2 1
afterSource+side bracketClose: 2 2
afterSource+side open: 0 -2, 1 -1, 2 -1
quoted+separator 0: none -1, the -1, that -1, he -1, what -1, how -1, when -2, as -1, before -1, and -1, but -1, of -1, in -2, from -1, out -1, prep -1, have -1, later -1, just -1, day -1, person -1, people -1, document -1, statement -1, claim -1, verb-s -1, name -2, noun -1, plural -1, adjective -1, ed -1, ing -1, number -1, dash -1, close -3, symbol -4
quoted+separator 1: none 1, when -1, as 2, and 1, comma -2, close 1
atStart+source 0: 0 -1, 1 -3, 2 -1, 3 2
atStart+source 1: 1 2, 2 1, 3 -10
afterCue+nearest the: 0 -1, 1 -5, 2 -2, 3 -1, 4 -2, 6 -5, 7 -3, 8 -6, 9 -5, 11 -4
afterCue+nearest a: 1 -6, 2 -4, 3 -5, 4 -1, 5 -1, 6 -2, 8 -1, 10 -1
afterCue+nearest this: 0 -1, 1 -1
afterCue+nearest that: 0 1, 1 -3, 2 -10, 3 -4, 4 -5, 6 -8, 7 -6, 8 -7, 9 -6, 10 -5, 11 -5
afterCue+nearest some: 0 2, 1 -3, 2 -5, 4 -2, 5 -6, 6 -6, 7 -2
afterCue+nearest my: 0 2
afterCue+nearest his: 0 1, 1 -2, 2 -6, 3 -2, 4 -3, 5 -2, 6 -2, 8 -4, 9 -5
afterCue+nearest her: 1 -2, 2 -1, 3 -4, 4 -5, 5 -4, 6 -2
afterCue+nearest he: 0 1, 1 -1, 2 -10, 3 -9, 4 -5, 5 -7, 6 -7, 7 -4, 8 -3, 9 -6
afterCue+nearest they: 0 2, 1 -4, 2 -7, 3 -9, 4 -7, 5 -7, 6 -7
afterCue+nearest it: 0 3, 1 -4, 2 -7, 3 -5, 4 -5, 5 -2, 6 -3
afterCue+nearest him: 0 1, 1 1, 2 -7, 3 -7, 4 -7, 5 -8, 6 -9
afterCue+nearest self: 0 3
afterCue+nearest who: 0 2
afterCue+nearest what: 1 -2, 2 -1
afterCue+nearest how: 0 3, 1 -5, 2 -3, 3 -4, 4 -4, 5 -4
afterCue+nearest when: 0 1
afterCue+nearest whether: 0 2, 1 -6, 2 -3, 3 -1
afterCue+nearest if: 0 3
afterCue+nearest as: 0 1, 1 -6, 2 -2, 3 -3
afterCue+nearest before: 0 -3
afterCue+nearest to: 0 -1, 1 -1, 3 -2, 4 -5, 5 -3, 6 -5, 7 -7, 8 -7, 9 -5, 10 -7, 11 -6
afterCue+nearest of: 0 -1, 1 -3
afterCue+nearest by: 0 -1, 1 1, 2 -2, 4 -8, 5 -4
afterCue+nearest in: 0 -2, 1 -2, 2 1, 4 -1, 5 -2, 6 -1
afterCue+nearest on: 0 -4, 1 -5, 2 3, 3 1, 4 -4
afterCue+nearest at: 0 -2, 1 1, 2 1
afterCue+nearest for: 0 -1, 2 2
afterCue+nearest with: 0 -3
afterCue+nearest from: 0 -6, 1 2
afterCue+nearest prep: 0 -2
afterCue+nearest not: 0 2
afterCue+nearest be: 0 1, 1 -2
afterCue+nearest modal: 0 1
afterCue+nearest just: 1 1
afterCue+nearest day: 0 -3, 1 2
afterCue+nearest title: 0 -1, 1 -3, 2 -1, 3 -1, 4 -5, 5 -2, 6 -3, 7 -6, 8 -8, 9 -3
afterCue+nearest person: 0 2
afterCue+nearest people: 0 -1, 1 -1, 2 -3, 3 -5, 4 -4, 5 -2, 6 -1
afterCue+nearest body: 0 1
afterCue+nearest statement: 0 4
afterCue+nearest claim: 0 3
afterCue+nearest verb-base: 0 2
afterCue+nearest verb-s: 0 1
afterCue+nearest verb-past: 0 1
afterCue+nearest verb-ing: 1 -3, 2 -4, 3 -4, 4 -5, 5 -4
afterCue+nearest name: 2 -5, 3 -2, 4 -2, 6 -5, 7 -1, 8 -2, 9 -4, 10 -2, 11 -5
afterCue+nearest noun: 0 1, 1 -4, 2 -6, 3 -6, 4 -1, 5 -5, 6 -1, 7 -4, 8 -4, 9 -3
afterCue+nearest plural: 0 1, 1 -1, 2 -11, 3 -3, 4 -3, 5 -2, 6 -4
afterCue+nearest adjective: 0 2, 1 -5, 2 -2, 3 -1, 4 -5
afterCue+nearest adverb: 0 3
afterCue+nearest ed: 0 1
afterCue+nearest ing: 0 2, 1 -1, 2 -7, 3 -7
afterCue+nearest number: 0 1
afterCue+nearest comma: 0 -3, 2 1, 3 -1, 4 -2, 5 -1, 6 -3, 7 -3, 8 -3
afterCue+nearest stop: 0 -7, 1 -5, 2 -2, 3 1, 5 1, 6 -1, 7 1, 8 3
afterCue+nearest dash: 0 -5
afterCue+nearest open: 0 1, 1 -5, 2 -5, 3 -2, 4 -9, 5 -7
that+first 0: none -3, the 4, a 4, that -1, some 3, my -2, his 3, her 2, he 3, it 2, i -2, self 1, who 2, which 3, what 4, how 1, whether 2, if 1, as -2, because -2, before -4, and -4, but -3, to -1, of -1, by -5, in -2, on -3, at -3, for -1, with -4, prep -3, not -2, be -2, have -3, modal -2, also -1, later -3, just -1, day -3, month -1, time -6, title 1, person -1, body 1, document 1, statement -1, claim 2, verb-s -2, verb-past -3, verb-ing 1, name 3, noun 1, adjective 1, adverb -1, ed -2, ing 3, number -1, stop -6, open -1, symbol -1
that+first 1: the -3, a -7, that 1, some -7, his -3, her -1, he 1, they 1, how 1, as -13, to 1, day -9, title -9, verb-ing -4, name -11, noun -2, plural -1, adjective -5, ing -4, number -7, open -3
that+first 2: the -14, that 2, some -7, his -1, he -2, be -4, title -5, verb-base -3, verb-ing -4, name -5, noun -9, open -1
that+first 3: the -2, a -5, some -3, his -6, he -4, who -9, which -9, because -1, and -3, to -2, be -3, just -2, verb-past -4, verb-ing -4, name -5, noun -3, open 5
that+first 4: the -6, a -10, that -1, some -3, his -10, her -4, he -7, they -6, it -9, him -6, who -12, which -10, what -6, when -8, if -6, as -10, because -7, and -3, but -8, to -4, in -3, with -6, be -3, have -1, modal -1, just -12, day -3, month -5, title -10, people -8, body -5, claim -4, verb-base -6, verb-s -3, verb-past -8, verb-ing -5, name -9, noun -10, plural -8, adjective -7, adverb -10, ed -9, ing -1, number -10, open 1
source+first 0: none -2, that 2, some 3, he 1, it -3, who 3, which -4, what 1, how -1, when -2, whether 2, as -2, because -8, and -8, but -9, to -3, in -3, about 2, be -1, just -3, title 2, body 1, verb-past -5, verb-ing -3, adjective -4, adverb -1, ed -3, ing -4, number -1, open -1
source+first 1: none -2, a -2, this 1, that -1, some -1, his 4, he 2, it -1, who -1, because 1, but -4, to -2, in 1, title 1, verb-base -9, verb-past -2, verb-ing -2, name 4, noun -4, plural -4, adjective -1, ing -2, number -1, stop -3, open -2
source+first 2: none -8, a 1, that 2, some -1, my -1, his -2, her -2, he -1, they -1, it 2, i -1, him -1, self 1, who -2, which 2, what 2, how 2, when -1, whether 1, if 1, as -1, because -3, before -3, and -2, to 1, by -3, in -4, on -3, at -2, for -2, with -3, about -2, prep -1, not -1, be -3, have -3, do -3, modal -5, also -2, later -2, just -1, day -4, month -1, time -6, title -4, person -2, people 1, body -2, claim 1, verb-s -3, verb-past -4, verb-ing -1, name -4, noun 1, plural -2, adjective -1, adverb -1, ed 1, ing 1, number -2, stop -5, open 2
source+first 3: none -6, the -1, a -1, that 2, some -2, his -2, it -1, him -1, who -2, how 1, as -3, because -6, and -2, but -1, to 2, in -6, just -2, day -2, people -2, claim 1, verb-base -3, verb-past -1, verb-ing 1, name -2, ed 1
distance+first 0: none -3, the 2, a 3, that 1, some 2, his 1, her 2, he 4, they 3, it 4, him 1, self 5, who -1, what 1, how 6, when 1, whether 4, if 6, of -1, in -4, on -2, at -2, not 2, day -1, title 4, person 3, body 4, claim 7, verb-base 3, verb-s 1, verb-ing 2, name 4, noun 3, plural 1, adjective 3, adverb 3, ed 1, ing 2, number 4, stop -6
distance+first 1: the -3, a -6, that -1, some -2, his 1, he 2, it -5, who 4, which 5, what 4, when -2, as -5, because -3, and -7, but -7, to -2, be -4, just -4, title -2, people -1, verb-base -4, verb-past -4, verb-ing -4, name 2, noun -2, plural -1, ing 1, open 1
distance+first 2: a 6, that -1, some 1, his -2, he 1, as -6, just -4, day -4, time -3, title 1, verb-base -4, verb-past -5, verb-ing -7, name -6, noun -6, plural -2, adjective -2, adverb -2, ing -2, number -3, open -4
distance+first 3: the -1, a -1, this -5, some -4, his -1, he 2, as -2, to -2, in -4, just -5, title -5, verb-base -4, verb-past -5, verb-ing -4, name -5, noun -7, plural -8, adjective -8, ing -3, number -7, open 1
distance+first 4: the -1, a -5, some -1, his -3, he -4, to -8, verb-base -6, verb-past -6, verb-ing -5, name -2, noun -6, plural -5, ing -3, number -8, open 1
distance+first 5: a -4, that 3, his -3, he -9, as 1, to -2, verb-base -9, verb-past -8, verb-ing -2, name -8, noun -2, adjective -9, ing -8, open -1
distance+first 6: the -3, a -2, that -2, some -4, his -1, her -9, he -4, it 1, who -4, as -9, because -6, and -1, in -7, prep -5, just -3, title -1, verb-base -2, verb-past -9, verb-ing -3, name -3, noun -2, plural -5, adjective -9, adverb -1, ed -6, ing -7, number 1, open -2
distance+first 7: the -1, a -8, some -6, his -9, her -2, he -3, they -4, it -6, who -2, which -4, when -1, if 1, as -2, because -2, and -2, but -1, to -2, prep -2, not -2, be -5, modal -1, just -2, day -3, title -1, people -2, body -3, claim -7, verb-base -2, verb-past -9, verb-ing -9, name -1, noun -3, plural -3, adjective -5, adverb -4, ed -6, ing -10, number -1
distance+first 8: the -4, a -2, that -4, some -2, his -3, her -2, he -4, they -3, who -9, which -6, when -5, if -3, as -5, because -2, and -2, to -5, prep -1, be -8, modal -5, just -6, body -5, verb-past -2, verb-ing -3, noun -4, plural -9, adjective -6, adverb -2, ed -7, ing -1, number -9, open 1
distance+first 9: the -5, a -3, that -4, some -2, he -6, it -2, as -1, because -1, and -4, to -2, in 1, just 2, title -3, verb-base -1, verb-past -3, verb-ing -2, name -1, noun -1
distance+first 10: the -4, name -4, open -1
side+next 0: none -1, the -8, a -6, that -6, some -8, his -6, he -5, it -4, as -4, and -5, to -6, of -3, in -4, for -5, be -9, have -2, modal -7, just -5, day -4, title -6, person -3, people -7, body -8, claim -3, verb-base -4, verb-s -1, verb-past -6, verb-ing -2, name -1, noun -2, plural -2, adjective -8, ed -4, ing -2, number -5, comma -4, stop -5, open -3, possessive -6
side+next 1: none -7, this 1, that -1, some -1, my 1, he -1, they -1, it -1, i 1, who -1, which -3, when 1, as 1, but -1, or 2, of 1, by 1, in -1, at -1, about 2, than 2, have -2, do 1, modal 2, later -1, just -2, day -3, month -2, time -3, title 1, person 1, document 2, claim 1, verb-s -2, verb-ing 1, noun 1, adverb 1, ing 1, number 1, comma -2, stop -1, possessive 1, symbol 1
side+next 2: the -1, a -2, some -3, his -3, her -1, he -3, they -3, i -4, as -2, before -1, and -2, but -1, or -6, to -2, of -3, in 1, on -1, at 1, for -2, with -3, prep -1, not -3, be -1, do -5, modal -5, just -2, day 2, time 3, title -4, person -3, people -2, body -3, document -5, statement -2, claim -5, verb-past -1, verb-ing -1, name -2, noun -5, plural -5, adjective -2, adverb -2, ed -1, ing -3, number -2, comma -1, stop -1, possessive -3, symbol -3
next+separator none: that -1, as -2, body -1, claim -1, name -1, noun -1, plural -1, comma -1, close -1, symbol -1
next+separator the: none -1, that -1, which -1, because -1, name -1, noun -1
next+separator a: none -1, name -1, noun -1, comma -1, close -1
next+separator this: none -1
next+separator his: none -1, comma -1, close -1
next+separator her: none -1, comma -1
next+separator he: because 1, comma -1
next+separator it: none 1, comma -1
next+separator i: none -1
next+separator who: none -1, close -1
next+separator as: close -1
next+separator because: comma -1
next+separator before: close -1
next+separator and: none -1, comma -1, close -2
next+separator but: comma -2
next+separator to: none -1, and -1, close -1
next+separator of: none -1
next+separator in: comma -2
next+separator on: none -1, comma -1
next+separator at: none -1
next+separator be: as -1, because -1, name -1, noun -1, comma -1
next+separator have: name -1, comma -1
next+separator modal: when -1, comma -1
next+separator later: comma -1
next+separator just: none -1, comma -2
next+separator day: none -1, comma -1, close -1
next+separator month: close -1
next+separator time: none -1, comma -2, close -1
next+separator title: none -1, comma -1
next+separator person: none -1, comma -1
next+separator body: none -1, close -1
next+separator claim: and -1
next+separator verb-base: he -1, which -1, and -1, but -1, body -1, name -1, noun -1, plural -1, comma -1
next+separator verb-s: comma -1
next+separator verb-past: none -1
next+separator verb-ing: name -1, comma -2, close -2
next+separator name: none -1, as -1, verb-past -1, name -1, noun -1, comma -1, dash -1, close -1
next+separator noun: none -1, what -1, before -1, and -1, plural -1, comma -1, close -1
next+separator plural: none -1, but -1, comma -1
next+separator ing: none -1, comma -1
next+separator number: comma -1, close -1
next+separator comma: comma -1, close -1
next+separator stop: close -1
next+separator open: none -1, when -1, as -1, comma -1, close -1
quoted+first 0: none -3, the 1, a 1, that 3, some 1, my -2, his 1, he 1, they -1, i -3, you -3, him -2, somebody -2, who 1, which 1, what 2, how 2, when -1, whether 4, if 1, as -3, because -3, before -4, and -5, but -3, or -5, to -1, of -2, by -4, in -3, on -4, at -3, for -2, with -5, from -5, prep -3, not -2, be -3, have -5, do -4, modal -4, also -2, later -4, just -1, day -4, month -3, time -6, title -1, person -2, people -1, body -1, statement -2, verb-base -1, verb-s -2, verb-past -4, verb-ing -1, noun -1, plural -1, adverb -1, ed -2, number -1, stop -6, dash -9, symbol -1
quoted+first 1: open 1
atStart+first 0: none -3, a 1, this 1, that 3, some 1, my -2, his 1, he 1, it 1, i -2, him -2, somebody -2, who 1, which 1, what 3, how 3, whether 4, if 1, as -2, because -4, before -6, and -5, but -4, of -2, by -2, in -4, on -3, at -2, for -2, with -2, from -8, about -1, prep -4, not -2, be -3, have -5, do -3, modal -3, later -3, day -4, month -3, time -6, title 1, person -3, people -2, body -2, document -2, statement -2, claim -1, verb-base -5, verb-s -2, verb-past -3, verb-ing -1, name -1, noun -1, plural -1, adjective -1, adverb -1, ed -2, ing -1, number -1, stop -6, open -1, symbol -4
atStart+first 1: the 1, a -1, this -1, that -1, some 1, his -1, he -1, it -2, when -2, if -1, as -3, because -1, and -2, but -2, in -2, on -3, at -2, for -4, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 3
atStart+nearest 0: 0 1, 1 -2, 2 -5, 3 -4, 4 -6, 5 -6, 6 -4, 7 -10, 8 -9, 9 -6, 10 -9, 11 -6
atStart+nearest 1: 0 -1, 4 -1, 5 -2, 6 -1, 7 -2, 8 -2, 9 -2
`;
