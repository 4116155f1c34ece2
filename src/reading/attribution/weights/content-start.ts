// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentStart = `
side: 0 -3
side: 1 -1
side: 2 -1
side+sort 0: add -5, state -3, argue -2, tell -2, ask -2, believe -5, feel -6, see -8, know -6, want -1, intend -4, demand -3, call -5, reject -3, confirm -4, agree -3, promise -3, criticize -5, praise -5, show -6, suggest -4, report -8, detail -4, talk -4, decide -4, emotion -5, release -5, search -4, make -3, go -9, do -3, claim -6, according -6, colon -2, unlisted -2
side+sort 1: say -2, add 2, tell -2, ask 3, believe -4, see -2, know -2, want -1, intend -2, demand 1, call -2, deny -1, reject 2, confirm 1, agree 1, doubt 2, decline 2, promise 2, criticize -1, praise 1, show 1, suggest -1, detail 2, talk 2, predict -1, decide 3, love -2, release 1, search 1, allow 1, try 2, give -1, make 2, go -4, claim 2, statement 2, according -1, colon 2
side+sort 2: say 1, add -5, state -2, argue -1, tell 3, warn -3, ask -6, believe 2, see -1, know 1, want -2, intend -1, demand -2, call 1, deny -2, reject -1, confirm -1, agree -3, doubt -4, decline -3, promise -5, criticize -1, praise -2, show -5, suggest -1, report -3, detail -6, talk -4, predict 1, decide -6, emotion -3, release -2, point -2, search -1, allow -3, try -5, make -3, go 3, do -2, claim -4, statement -4, according -1, unlisted -2
side+form 0: according -6, claim -6, verb-base -5, verb-s -5, verb-past -1, verb-participle -6, verb-ing -4, ed -2, colon -2
side+form 1: according -1, statement 2, claim 2, verb-base -1, verb-s -2, verb-past -2, verb-participle -3, verb-ing 4, colon 2
side+form 2: according -1, statement -4, claim -4, verb-base -1, verb-s -1, verb-past 1, verb-participle 2, verb-ing -9, ed -2
side+first 0: none -3
side+first 1: the -1, a -2, that 4, some -1, her -1, they 1, it -1, him -1, self 3, who -4, which -7, what -3, how 3, when -1, whether 4, if 3, as -3, because -3, and -5, but -3, to -1, of -2, in -4, on -3, at -2, for -2, with -5, prep -3, not 1, be -2, have -4, do -2, modal -4, also -2, later -4, just -1, day -4, month -1, person 1, people -1, document 1, statement 3, claim 2, verb-base -1, verb-s -1, verb-past -2, verb-ing -1, name -2, ed -1, ing -1, number 2, stop -6, open 2, symbol 1
side+first 2: a 2, this -1, that -4, some 1, his 1, her -1, they -3, it -1, him -7, who 3, which 2, what 3, when -1, if -2, as -2, because -3, before -2, and -3, but -3, to -1, in -1, on -2, at -2, for -3, with -3, about -2, prep -2, not -5, be -11, have -3, modal -4, later -3, just -2, day -3, month -8, time -5, title -1, person -3, people -1, body -5, claim -5, verb-base -4, verb-s -2, verb-past -6, verb-ing -4, noun -3, plural -2, adjective -4, adverb -3, ed -6, number -3, open -2, symbol -2
first+second none: none -3
first+second the: some -1, just 1, time -6, title -3, person 1, people -4, body -2, claim 2, verb-ing 1, name -4, noun 1, plural -2, ed -2, ing 2, number -1, open -1
first+second a: some -1, title -3, person -2, statement -2, claim 3, verb-ing -1, name -1, adjective 1, adverb -1, ed -7, ing 2, number -1, open -3
first+second this: plural 4
first+second that: the 4, some 3, his 3, he 5, they 2, it 2, if 1, in -1, be -2, modal -2, title -4, people -3, verb-base -1, verb-past -5, verb-ing 2, name 2, noun -3, plural 1, adjective -2, comma -4, open 2, possessive 2
first+second some: some -3, of 3, time -4, people -5, name 2, noun -2, plural -1, adjective -4, ed -2
first+second his: person -2, people -6, body 1, statement 1, claim 3, name 2, plural -1, adjective -2, ed 1
first+second her: body 1, noun -2
first+second he: be 2, have -1, do 1, modal 1, verb-s -3, verb-past -4, ed -6
first+second they: be -2, have 2, modal -2, verb-past -2
first+second it: have -2, verb-s -5, verb-past -3, stop 1, possessive -1
first+second him: as 3, comma -2, stop -3
first+second self: as 2
first+second who: have -1, verb-past -6
first+second which: he 1, name 1
first+second how: the -1, some -4, he 3
first+second when: he -3, name 1
first+second whether: he 1
first+second if: the 1, he 1, name 1
first+second as: the 1, a -2, he -7, name -2, noun -1
first+second because: the -2, he -5, name -1
first+second and: the -1, he -4, name -2
first+second but: the -2, he -3, name -5
first+second to: the -6, a -5, his -3, be -3, do -1, verb-base 3, name -7, noun 3, open 3
first+second in: the -1, a -2, some 2, noun -3, number -2
first+second on: day -4
first+second at: the -4
first+second prep: the -2, name -2
first+second be: adjective -2
first+second have: verb-past -4
first+second modal: verb-base -2
first+second just: some 3, time -5, comma -4
first+second day: time -4, comma -3, possessive 2
first+second month: comma -7
first+second time: comma -4
first+second title: name 1
first+second person: name -2
first+second people: who -4, to 1, comma -1
first+second body: plural 2
first+second claim: to -3
first+second verb-base: the 1, a -5, some -8, his 1, him -6, to -9, in -1, for -5, out 1, name -5, plural -3, comma -6, stop -1
first+second verb-past: the -4, a -2, to -3, name -1, noun -1, comma -2
first+second verb-ing: the 1, a -3, some -1, his 1, her -1, him -5, to -1, in -3, for -4, name -3, noun -1, plural -1, adjective -2, stop -2
first+second name: that -3, as 1, and -1, or 3, to -1, of -2, by -1, in -2, on -1, for 1, with -1, prep -2, be 3, have -1, modal 3, title -2, person -3, people -2, body -2, verb-base -1, verb-past -4, verb-ing 2, ed -2, number -3, comma -2, stop -4, dash -5, bracketOpen -5, bracketClose -8, open 1, possessive 3, symbol 2
first+second noun: as -4, and -3, to -1, in -3, for -1, be 2, people -1, claim -2, verb-base -2, verb-s 1, name 2, plural 2, adjective -1, stop -4
first+second plural: and -3, of 1, in 3, comma -4
first+second adjective: people -1, noun 2, plural 1
first+second adverb: noun -3
first+second ed: noun -1
first+second ing: the 1, to -4, name 4, noun -4, plural -2, stop -4
first+second number: noun -1, comma -5
first+second stop: none -6, open -1
first+second open: the -1, a -1, this 4, that 2, some -1, my 2, he 1, they 4, it 1, i 4, you 1, somebody -1, what 1, when 2, if 3, as 4, and -4, to -1, in 4, be -7, have -6, do 2, modal -2, later 2, just 1, title 1, people 1, verb-past -5, name 2, noun -5, plural -7, adjective -4, adverb -1, ed -1
first+second symbol: number -1
side+before 0: none -3
side+before 1: the -15, a -12, that -6, some -7, his -10, her -3, it -4, which -5, what -11, how -5, when -9, whether -6, if -7, as -6, because -9, before -6, and -19, but -8, or -6, to 1, of 1, by 2, in -3, on 2, with -1, from -5, about 5, against 3, than -7, out -1, prep -6, not -10, be -1, have -10, do -5, later -1, just -6, day 3, time 4, title -2, person -1, people -2, document -8, statement -1, claim -3, verb-s -2, verb-past -2, verb-participle -5, verb-ing -2, name 1, noun -4, plural -3, adjective -5, adverb -3, ed -1, ing -6, number -4, comma 1, stop -8, colon 2, dash 2, close -2, possessive -9
side+before 2: that -2, he -8, when 2, if -2, as -4, because 2, and 1, but 3, or -8, to -6, of -6, by -7, in -5, on -10, at -5, for -9, with -1, from -4, about -6, than -2, prep -7, not -8, be -4, have -4, do -3, modal -9, later -5, just -5, day -6, person -1, people -4, body -8, document -5, statement -7, claim -3, verb-base -10, verb-s -4, verb-past -7, verb-ing -8, name -5, plural -3, adverb -4, ed -4, comma 3, stop 10, colon 4, dash 6, bracketOpen 3, symbol -10
before+first none: none -3, the 1, that -1, some 1, his -1, he -1, it -2, when -2, as -3, because -1, and -2, but -2, in -1, on -3, at -2, for -3, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 4
before+first the: verb-ing -3, name -11, ing -4, open -4
before+first a: name -8, ing -4, open -9
before+first that: the -4, some -3, his -2, he -2, it -10, be -6, modal -4, title -1, verb-past -5, name -3, noun -7, open -3
before+first some: name -4
before+first he: verb-past -5
before+first him: to -5
before+first when: he -4
before+first if: he -5
before+first as: the -3, a -4, some -4, he -5, title -6, name -3, noun -2, open -3
before+first because: the -1, he -2
before+first before: the -3, a -1, name 1
before+first and: the 1, a -1, that -2, some -3, his -2, title -2, verb-base -5, verb-past -2, verb-ing -5, name -3, noun -12, plural -8, adjective -7, ed -1, open -5
before+first but: the 1, he -1, name 2
before+first to: the -2, a -2, some -4, his -2, be -5, verb-base -2, noun -1, adjective -1, number -2, open -8
before+first of: the -4, some -4, his -3, title -1, people -4, body -6, verb-ing 1, name -2, noun -3, plural -5, adjective 1, ing -1, open -1
before+first by: the -1, verb-ing -2, name -3
before+first in: the -5, a -2, some -3, his -4, which -10, month -8, verb-ing 1, name -9, noun -5, plural 1, number -7
before+first on: the -3, a -2, some -3, his -2, day -7, name -3, plural 2, adjective -1
before+first at: the -3, a -1, name 2, noun -7
before+first for: the -3, a 1, some -1, his -4, title -4, verb-ing -2, name -1, noun 1, ing -2
before+first with: the -2, some -1, his -1, name -2, noun -3
before+first from: the -3, name -8
before+first about: the -3, a 1, his 1, her 1, how -3, verb-ing 2, name 1, noun 2
before+first against: the -4, name 2
before+first out: the -4, a 2, that -2
before+first prep: the -10, a -5, his -3, name -7, noun -5
before+first be: a -3, that 1, verb-past -5, verb-ing -10, adjective -7, ing -2, open -9
before+first have: a -4, verb-past -2
before+first modal: verb-base -7
before+first just: time -5
before+first day: that 3
before+first time: that 3
before+first title: name -15
before+first person: who -1, name -8
before+first people: that -1, who -4, to -1
before+first body: to 2, name -8, stop -1
before+first document: that -6
before+first statement: that -1
before+first claim: that -4, to 2, name 3
before+first verb-base: the -1, a -2, that -1, his -2, her -1, he 3, him 2, what 1, how 2, whether -1, to -2, people 1, verb-ing 1, name 2, noun -1, open -2
before+first verb-s: the 1, a 1, some -1, his 2, he 2, it 2, to -2, name 2, noun -1, stop -1, open -3
before+first verb-past: the -3, this -2, that 2, her 3, he 3, they 7, it 2, him -1, what 1, how 3, whether 1, if 4, as -1, to -2, in -5, title 1, people 1, verb-ing 1, name 1, noun 2, adjective 2, ing 3, stop -3, open -2
before+first verb-ing: the -2, a -3, that -5, his -4, her 1, how 1, to 3, title 1, name -2, noun -1, plural -1, open -1
before+first name: that 5, as -6, to -1, verb-base -8, verb-past -4, verb-ing -2, name -13, stop -3, open -4
before+first noun: the -4, a -5, that -1, his -3, as -10, because -1, to -3, verb-ing -6, name -5, ing -4, stop -2, open -3
before+first plural: that -4, to -6
before+first adjective: to -2, name -6
before+first ed: the 1, a 2, his 2, to -2, name -5, noun -3
before+first ing: the -9
before+first comma: the 2, a 1, that 3, some 3, his 1, he -4, it -1, who -1, which 2, as -3, because -4, and -8, but -6, to -2, in -1, with -3, prep -3, be -1, have -8, modal -4, verb-past -6, verb-ing -4, noun 2, adverb -3, ed -5, ing -2, number 2, open 3
before+first stop: open 9
before+first colon: name 4, open 4
before+first dash: a 2, and -11, name 4
before+first bracketOpen: name -10
before+first close: name -2
before+first possessive: name -5, open -5
side+distance 0: 0 -3
side+distance 1: 0 3, 1 -3, 2 -2, 3 -2, 4 -6, 5 -3, 6 -5, 7 -7, 8 -11, 9 -17
side+distance 2: 1 1, 2 -1, 3 -4, 4 -2, 5 -1, 6 -2, 7 -2, 10 -4
side+nearest 0: 0 -3
side+nearest 1: 0 3, 1 -5, 2 -4, 3 -5, 4 -6, 5 -4, 6 -4, 7 -9, 8 -9, 9 -5, 10 -6, 11 -9
side+nearest 2: 0 -1, 1 2, 2 -1, 3 -1, 4 -3, 5 -3, 6 -3, 7 -2, 8 -3, 9 -1, 10 -1
side+separator 0: none -12, that -10, which -5, when -6, as -10, because -6, before -4, and -4, but -7, verb-past -5, name -6, noun -7, plural -7, comma -10, dash -7, close 1
side+separator 1: the 2, a 3, that -3, he -3, it 3, who -3, which -4, what -3, how 2, when 4, if 4, as 1, because 3, before 4, and 3, but 3, to 2, of 3, in 1, on 2, for 2, with 2, from 2, about 1, prep 1, be 3, do 1, later 1, just 1, time -1, people -3, body -3, document -3, statement -3, claim -5, verb-base -3, verb-s 1, verb-ing 1, name -4, noun -5, plural -6, adjective -1, adverb 2, ed 2, ing -4, number 1, comma 2, colon 4, semicolon 3, dash 3, bracketOpen 3, close -5, symbol -1
side+separator 2: the -5, this -1, some -1, he 3, it -3, who 1, which 2, what 3, when -8, as -5, because -11, before -9, and -8, but -9, to -9, of -3, in -2, for -5, with -7, prep -7, be -7, just -3, time 1, title -1, person -1, people 1, document 1, statement 1, claim 2, verb-base 2, verb-s -2, verb-ing -5, name 2, noun 3, plural 3, adjective -1, ed -2, ing 2, comma -4, colon -9, semicolon -11, dash -6, close 2, symbol -3
side+source 0: 0 -2, 1 -4, 2 -8, 3 -5
side+source 1: 0 -8, 1 -7, 2 2, 3 4
side+source 2: 0 4, 1 4, 2 -4, 3 -15
side+atStart 0: 0 -3
side+atStart 1: 0 -1
side+atStart 2: 0 -5
side+quoted 0: 0 -3
side+quoted 1: 0 -1, 1 2
side+quoted 2: 0 -3, 1 -2
side+afterCue 0: the -4, a -2, that -1, some -6, his -5, her -5, he -2, they -4, it -2, him -4, how -1, to -7, by -7, in -7, on -7, title -2, people -6, verb-ing -1, name -1, noun -5, plural -6, adjective -2, ing -2, comma -5, stop -2, open -5
side+afterCue 1: the 1, a -1, he 3, they 2, it 2, i 2, you 1, him 1, self 2, who 2, what 1, how 3, when -1, whether 1, if 3, before -1, to -2, of -1, in -1, on 1, at -1, from -2, about -1, prep -1, modal -1, later 1, day -1, person 1, body 1, document 2, statement 1, claim 2, verb-base 1, verb-s -1, verb-past 1, verb-ing 1, noun 1, plural 1, number 2, comma -4, stop -7, dash -3
side+afterCue 2: the -3, this -1, that -4, some -1, his -3, her -4, he -5, they -5, it -10, him -5, self -5, what -2, how -4, whether -2, as -1, before 1, and 1, to -1, on -3, for -1, with -1, about -2, prep 2, modal 1, just -2, day -1, person -3, people -1, body -3, verb-base -2, verb-s -2, verb-past -2, verb-ing -3, name -2, noun -2, plural -4, adjective -2, adverb -1, ed -3, ing -2, comma 2, stop 2, dash 1
side+that 0: 0 -3
side+that 1: 0 3, 1 -1, 2 -3, 3 -5, 4 -12
side+that 2: 0 -1
that+sort 0: say 1, tell -8, warn -3, ask -4, believe 2, feel 1, see 1, want 2, intend -1, demand -2, deny 2, reject 1, agree 1, doubt 2, decline 2, promise -1, praise 2, show 2, suggest 2, detail 2, decide 2, love 1, emotion -1, point 1, search 1, allow 4, try 3, give -1, do 1, claim -1, statement 1, according -3, colon 5
that+sort 1: say -3, add -2, state -4, argue -5, tell 4, ask 1, believe -6, see -10, know -2, intend -4, call -4, reject -5, promise -3, criticize -3, praise -9, show -5, suggest -4, report -4, detail -12, talk -2, decide -4, release -5, search -8, make -9, go -10, do -5, claim -4, unlisted -2
that+sort 2: say -4, add -3, state -1, tell -1, believe -2, feel -8, know -7, want -6, intend -4, demand -8, call -7, confirm -1, promise -1, criticize -5, praise -1, show -7, suggest -5, report -2, make -1, go -7, claim -2, unlisted -5
that+sort 3: say -2, add -2, state -1, ask 1, see -9, know -2, call -5, criticize -9, praise -8, show -6, make -2, go -1, do -3, claim -4, according 3, unlisted -1
that+sort 4: say -7, add -3, state -5, argue -5, tell -1, warn -2, ask -1, believe -8, feel -4, see -12, know -7, want -8, intend -13, demand -5, call -4, deny -12, reject -12, confirm -9, agree -15, doubt -8, decline -14, promise -8, criticize -5, praise -9, show -13, suggest -14, report -8, detail -3, talk -7, decide -12, love -8, emotion -5, release -10, point -6, search -11, allow -9, try -7, give -8, make -3, go -15, do -7, claim -2, statement -2, according -14, colon -6, unlisted -7
sort+first say: the -2, a -2, this -1, that 1, some -4, his -3, her -5, he -3, it 5, who -3, which -1, what -2, when -1, if 3, as 2, but 4, to -8, in -1, on -3, at -2, prep -3, be -1, modal 1, just 2, day -2, people 2, claim -5, verb-base -2, verb-past -5, verb-ing -3, name -2, plural -3, adjective -2, adverb -1, ed -5, ing -2, number -2, stop -3, open 2
sort+first add: none -5, the -1, a 2, that -1, his -2, he -1, verb-ing -3, name -3, noun -1, stop -4
sort+first state: none -3, the -2, a -2, that 1, some -1, his 1, he -1, it 1, how 3, as -2, to -4, verb-base -2, verb-past -2, verb-ing -4, open -1
sort+first argue: none -2, the -1, a -3, that 3, his -2, he -4, to 2, verb-base -4, verb-ing -4
sort+first tell: none -2, the -6, a -2, that 5, his -2, he 6, to -1, people -6, verb-ing -2, name -5, noun -3, open 6
sort+first ask: none -2, the -7, a 1, he -7, how 4, whether 4, if 6, to 1, verb-base -7, name -7, open 3
sort+first believe: none -5, the 1, that 1, some 1, he -2, it -3, to -2, verb-ing -6, name -1, open -3
sort+first feel: none -6, a -2, to -1, name -7, noun -1
sort+first see: none -8, the -1, that -1, as -2, verb-ing -2, name 1, noun -4
sort+first know: none -6, the 1, some 4, his -2, to -5, name 2, noun -4, open -1
sort+first want: none -1, the 2, a 2, to -1, verb-base -3, name -2, noun -2
sort+first intend: none -4, the -1, a 2, that -3, some 2, verb-base -1, name -2, noun -1
sort+first demand: none -3, the -2, a -2, that -5, to 4, verb-base -3, name 2
sort+first call: none -5, a 2, that -7, his -2, her 4, him 6, self 4, what 2, as -1, to -1, title 1, verb-base -5, verb-past -3, verb-ing -5, name -3, noun 1, plural 3, ing -4, open -3
sort+first reject: none -3, the 2, name -1
sort+first confirm: none -4, the 2, that 3
sort+first agree: none -3, a 2, name -5
sort+first doubt: the 2
sort+first decline: to 6, name -5
sort+first promise: none -3, the -5, a 1, that -2, to 4, verb-base -3, name -5, noun -2, open -3
sort+first criticize: none -5, a -3, that -3, some 1, him 6, to -7, verb-base -2, verb-ing -2, name 2, noun -1, plural 1, ing -3, open -3
sort+first praise: none -5, a -2, that -4, some -1, his 3, her 2, he -3, him 1, to -6, title 2, verb-base -2, verb-past -5, name 4, ing -1, open -3
sort+first show: none -6, the -3, a 1, that 2, some -2, his -5, he 1, to -3, title -1, verb-base -6, verb-ing -4, noun -2, number -5
sort+first suggest: none -4, the -5, a 1, that -1, he -3, verb-ing -1, name 1, noun -1
sort+first report: none -8, a -1, some 1, his -2, to -8, in 1, verb-ing -1, name -1, noun -2, stop -1, open 2
sort+first detail: none -4, the 1, a -1, name -2
sort+first talk: none -4, the -1, name -1, noun 2
sort+first predict: the 1, that 1, name 1
sort+first decide: none -4, the -1, a -2, to 2
sort+first love: the 2
sort+first emotion: none -5, the -2, that 3, name 1
sort+first release: none -5, a 2, name -1
sort+first point: the 1, that -1
sort+first search: none -4, the -2, name 1, noun -2
sort+first allow: the -1
sort+first try: name 2
sort+first give: the 2, name -3
sort+first make: none -3, the 2, a 1, that 2, to -4, verb-ing -3, name 2, noun -1, open -2
sort+first go: none -9, the 2, a -3, that -3, some 4, he 1, to -5, title 1, verb-base -3, name 2, noun -2
sort+first do: none -3, a 1, that -3, some -1, his 2, to -3, verb-ing 1, name -3, plural 2
sort+first claim: none -6, the -2, a -4, that 1, some -3, his 1, he -1, whether 3, to 3, just -3, title 2, verb-base -2, verb-past -3, verb-ing -6, name 4, noun -1, plural -1, adjective 1, ing -1, open -1
sort+first statement: the -1, name -1
sort+first according: none -6, a -3, some -1, just 1, verb-past -1, name -1, noun -2, number 2, stop -3, open -4
sort+first colon: none -2, name -1
sort+first unlisted: none -2, a -1, that -4, some -3, his 3, he -2, to 1, name -2, noun 1, open 1
sort+nearest say: 0 -1, 1 -5, 2 -2, 5 -1, 6 -1, 7 -3, 9 -2, 10 -1, 11 -3
sort+nearest add: 1 -4, 2 -1, 3 -3, 4 -1, 5 -1, 6 -1, 7 -4, 8 -3
sort+nearest state: 0 1, 1 -3, 2 -1, 3 -1, 4 -2, 5 -3, 6 -3, 7 -8, 8 -3, 10 -3
sort+nearest argue: 1 -3, 2 -3, 3 -1, 4 -2, 5 -1, 6 -7, 7 -4, 8 -4, 9 -2
sort+nearest tell: 0 -9, 1 2, 2 1, 3 2, 4 -2, 5 -1, 6 -1, 7 -6, 8 -2
sort+nearest warn: 0 -3, 1 2
sort+nearest ask: 0 -2, 2 -3, 3 -4, 4 -6, 6 -3, 7 -4
sort+nearest believe: 1 -2, 2 -1, 3 -4, 4 -3, 5 -8, 6 -4, 7 -2, 8 -1
sort+nearest feel: 0 1, 1 -3, 2 -3, 3 -6, 4 -5, 5 -3, 6 -7
sort+nearest see: 0 1, 1 -4, 2 -4, 3 -2, 4 -4, 5 -5, 6 -4, 7 -5
sort+nearest know: 2 -2, 3 -1, 4 -5, 5 -6, 6 -4, 7 -7
sort+nearest want: 0 2, 1 -3, 2 -3, 3 -5, 4 -5, 5 -6
sort+nearest intend: 1 1, 2 -5, 3 -3, 4 -7, 5 -5, 6 -3, 7 -5
sort+nearest demand: 1 -2, 2 -2, 3 -4, 4 -3, 5 -2, 6 -6, 7 -6
sort+nearest call: 0 1, 1 -1, 2 -6, 3 -3, 4 -2, 5 -5, 6 -5, 7 -4, 8 -8, 9 -8
sort+nearest deny: 0 2, 1 -3
sort+nearest reject: 0 1, 1 -2, 2 -3, 3 -5, 4 -4
sort+nearest confirm: 0 2, 1 -6, 2 -1, 3 -2, 4 -4, 5 -2
sort+nearest agree: 0 4, 1 -7, 2 -5, 3 -2, 4 -2
sort+nearest doubt: 0 2, 1 -2
sort+nearest decline: 0 2, 1 -5, 2 -3
sort+nearest promise: 1 -3, 2 -7, 4 -5, 5 -4, 6 -7, 7 -3
sort+nearest criticize: 0 2, 1 -3, 2 -6, 3 -7, 4 -5, 5 -4, 6 -5, 8 -6, 9 -9, 10 -8
sort+nearest praise: 0 2, 1 -5, 2 -3, 3 -6, 4 -2, 5 -8, 6 -7, 7 -3, 8 -5, 9 -4
sort+nearest show: 1 -3, 2 -6, 3 -5, 4 -2, 5 -2, 6 -4, 7 -3, 8 -4, 9 -3
sort+nearest suggest: 0 2, 1 -8, 2 -5, 3 -1, 4 -2, 5 -7, 6 -6, 7 -2
sort+nearest report: 0 -1, 1 -10, 2 -2, 3 -1, 4 -5, 5 -2, 6 1, 7 2, 8 -2, 9 -3
sort+nearest detail: 0 1, 1 -2, 2 -6, 3 -4, 4 -2, 5 -2
sort+nearest talk: 0 1, 1 -8, 2 -1, 3 -7, 4 -5
sort+nearest decide: 0 4, 1 -5, 2 -7, 3 -6, 4 -2, 5 -3
sort+nearest love: 0 1, 1 1
sort+nearest emotion: 0 -3, 1 1, 2 -2, 3 -2, 4 -1
sort+nearest release: 1 -3, 2 -2, 3 -4
sort+nearest point: 1 -3, 2 -3
sort+nearest search: 0 2, 1 -4, 2 -8, 3 -5, 4 -4
sort+nearest allow: 0 3
sort+nearest try: 0 4
sort+nearest give: 0 -1, 1 2
sort+nearest make: 0 2, 1 -5, 2 -4, 3 -5, 4 -2, 5 -10, 6 -1, 7 -5
sort+nearest go: 1 -2, 2 -1, 3 -3, 4 -4, 5 -3, 6 -5, 7 -2, 8 -5
sort+nearest do: 0 1, 1 -5, 2 -3, 3 -2, 4 -2, 6 -5, 7 -2, 8 -5
sort+nearest claim: 0 -1, 2 -1, 3 -7, 4 -2, 5 -4, 6 -1, 7 -5, 8 -1, 9 -7, 10 -2
sort+nearest statement: 0 3, 1 -5, 2 -3
sort+nearest according: 0 -7, 1 -9, 2 -1, 4 1, 6 3, 7 1, 8 -2
sort+nearest colon: 0 5, 1 -5
sort+nearest unlisted: 2 -5, 3 -2, 4 -3, 5 -1, 6 -5, 7 -3, 8 -5, 9 -1
sort+before say: none 6, the -6, a -6, that -3, some -5, when -10, if -7, as -8, because -7, before -7, but -2, to -9, of -9, by -6, in -12, on -7, at -4, for -5, with -3, from -6, about -6, out -2, prep -10, not -3, be -6, have -5, just -1, time 2, title -2, person -8, people -7, body -7, claim -5, verb-base -5, verb-s 2, verb-past 3, verb-ing -1, name -8, noun -2, plural -6, adjective -5, adverb -6, ed -5, ing -7, comma -2, stop 8, dash 2, possessive -3
sort+before add: none 2, that -3, and -1, to -1, of -1, in -1, verb-base 1, verb-ing -2, name -2, comma -2, colon 4
sort+before state: none -1, the -4, as -3, and -6, to -2, of -6, in -5, on -5, for -4, be -9, verb-base 2, verb-past 1, verb-ing 1, noun -3, comma -1
sort+before argue: none -2, that -2, to -4, of -2, in -7, verb-s -2, verb-past 3, verb-ing 1, name -2, noun -2, comma -2
sort+before tell: none 5, the -7, that -3, and -6, to -1, of 2, in -7, day 3, people 1, verb-base -4, verb-past -9, verb-ing -6, name 4, noun 2
sort+before warn: none -3
sort+before ask: none -4, to -5, about 3, verb-base -3, verb-past -1, name 3
sort+before believe: none -5, that -6, to -3, in -1, verb-base 1, verb-s 3, verb-past -2, comma -2
sort+before feel: none -3, verb-base -2, verb-s 3, verb-ing 4, comma -4
sort+before see: none -2, as -1, and -1, to -4, of -5, in -2, verb-base 1, verb-s 1, name -8
sort+before know: none -3, that -2, and -2, to 1, of -5, in -1, be 2, verb-base 3, verb-s -1, verb-past 1, verb-ing -1, name -3, comma 2
sort+before want: none -4, to -3, verb-s 2, verb-past 2, comma -4
sort+before intend: none -2, to -2, of -6, in -1, verb-base -1, verb-s 1, verb-ing 1, name -3
sort+before demand: none -6, to -3, of 1, for 2, verb-base 3, verb-past -1, verb-ing -4, name -2, comma 1
sort+before call: none -5, the -7, that -4, as -6, and -2, to 1, of -2, in -2, on -2, for 5, verb-base 1, verb-s -4, verb-past -2, verb-ing 2, name 1, noun -1, plural -1, comma 1, close -2
sort+before deny: none -3
sort+before reject: none -4, verb-base 2, verb-past 5, comma -3
sort+before confirm: none -1, that -5, verb-base 1, verb-ing 1
sort+before agree: none -4, verb-base 2, verb-past 2, comma -3
sort+before doubt: none -2, verb-past 4
sort+before decline: none -6, to -3, verb-past 4
sort+before promise: none -5, and -6, to 2, of -4, verb-base 2, verb-s 2, verb-past 1, verb-ing 4, comma -5
sort+before criticize: none -4, the -5, that -3, and -2, to -6, of -1, in -5, on -4, for -1, verb-base 4, verb-s 3, verb-past 4, name -6, noun -8, comma -1
sort+before praise: none -5, and -1, to -5, of -1, in -6, on -3, verb-base 2, verb-s 1, verb-past 3, verb-ing 4, name -3, noun -4, comma -1
sort+before show: none -1, that -2, and -3, to -6, of -8, in -4, for -1, with -4, prep -5, verb-s 1, verb-past 6, name -6, noun -2, comma -3
sort+before suggest: none -3, that -4, to -7, verb-past 5, verb-ing 3, name -6, comma -1
sort+before report: none 3, that -8, and -6, to -7, of -9, in -5, on -6, verb-past -2, verb-ing 1, name -1, noun -2, comma -2, colon 3
sort+before detail: none -3, verb-base 3, verb-past 2, comma -2
sort+before talk: none -5, of 2, about 5, comma -5
sort+before predict: none -1, verb-past 1
sort+before decide: none -4, for 3, verb-past 3, comma -6
sort+before love: none -2
sort+before emotion: none -2, verb-past -2
sort+before release: none -3, verb-past 1, comma -1
sort+before point: none -5, to 2, out 3
sort+before search: none -4, on 5
sort+before allow: none -2
sort+before give: none -2
sort+before make: none -5, and -6, to 1, of 1, in -1, at 2, verb-base -1, verb-past 1, verb-ing -1, name -4, noun -2
sort+before go: none -1, and -3, to -2, of -5, in -4, for -2, verb-base -4, verb-s -2, verb-past -5, verb-ing -2, name -7, noun 1, comma 2
sort+before do: none -1, and 1, to -1, of -2, in -5, on 1, for 1, out 1, verb-base 2, verb-s 1, verb-past 3, verb-ing -1, name -1, noun -4, comma 1
sort+before claim: none -6, the -7, that -8, as -3, and -5, of 4, in -4, on 3, for 1, about 4, prep -7, be 1, verb-base -8, verb-past -7, verb-ing -7, name -5, noun -4, plural -3, comma -2, dash -1
sort+before statement: none -5, about 2
sort+before according: none 4, and -1, to -5, of -9, in -7, name -1, comma 4
sort+before colon: none -4, colon 8
sort+before unlisted: none -3, the -2, that -5, and -1, of -2, for -1, with 1, out 2, verb-past -4, name -1, ed -2, comma -2
nearest+first 0: none -3, the 1, a 3, this -1, that -1, my -1, his 1, her 2, he 4, they 3, it 1, him 1, self 3, who 4, which 4, what 6, how 2, when -1, whether 4, if -1, as -3, because -3, and -6, but -1, to -1, of -2, in -4, on -3, at -2, for -2, with -2, prep -2, not 1, be -2, just -1, day -3, time -3, title 1, body 2, statement 1, claim 2, verb-base 1, verb-past -1, name 2, noun -1, adjective 1, ed -1, ing 2, number -1, stop -6, open 3
nearest+first 1: the 2, a -3, some 1, his 1, her -7, he -1, they 2, who -3, as -2, because -8, and -2, but -1, to -1, in -3, on -7, prep -3, be -6, just -2, day -3, title -4, people -3, body -4, verb-base -6, verb-past -8, verb-ing -2, noun -5, plural -1, adjective -2, adverb -5, ed -4, ing -4, number -10, open -2
nearest+first 2: the 1, a -4, this -1, that 1, some -2, his -3, it -6, who -1, as -3, because -2, and -3, to -2, in -4, prep -2, just -2, title -1, people -3, verb-base -3, verb-past -6, verb-ing -4, name -2, noun -2, plural -11, adjective -3, adverb -1, ed -5, ing -4, number -5, open -2
nearest+first 3: the -1, a -2, that 1, some -4, his -6, her -7, he -5, it -1, who -3, when 1, as -1, because -2, and -2, but -2, to -6, in -1, prep -2, be -6, just -1, title -3, people -6, body -5, verb-base -6, verb-past -7, verb-ing -3, name -1, noun -2, plural -5, adjective -2, adverb -4, ed -7, ing -4, number -4, open -3
nearest+first 4: the -3, a -7, that -1, some -5, his -1, her -1, he -3, it -3, who -4, as -7, because -4, and -6, but -1, to -1, in -4, be -6, just -1, title -1, people 1, verb-base -3, verb-past -8, verb-ing -8, name -5, noun -1, plural -4, adjective -7, adverb -5, ing -6, number -1, open -3
nearest+first 5: the -4, a -1, that -1, some -1, his -4, he -5, it -3, who -7, as -2, because -3, and -1, but -2, to -1, in -1, just -3, title -3, verb-base 1, verb-past -4, verb-ing -1, name -4, noun -6, plural -1, adjective -7, ing -2, number -6, open -1
nearest+first 6: the -5, a -2, that -1, some -4, his -3, he -2, it -2, as 1, because -1, and -2, to -6, just 1, title -3, verb-base -7, verb-past -1, verb-ing -2, name -2, noun -1, plural 1, ing -1, open -3
nearest+first 7: the -2, a -2, that -4, some -1, his -4, he -4, as -5, because -1, to -11, verb-base -3, verb-ing -1, name -3, noun -6, ing -4, open -5
nearest+first 8: the -3, a -5, he -2, to -9, verb-base -4, verb-ing -2, name -3, noun -5, open -9
nearest+first 9: the -3, a -8, to -6, verb-base -4, verb-ing -8, name -3, noun -8, open -6
nearest+first 10: the -3, a -5, to -6, name -6, noun -3
nearest+first 11: the -3, name -1
nearest+before 0: none -2, when 3, as -2, because 3, to 4, of 2, by -1, in -1, on 2, at 2, for 1, from -1, about 3, against 6, out 2, prep -3, be -4, just -4, day -4, time 1, people -5, body -7, document -4, statement -3, verb-s -1, verb-past -2, verb-participle -4, verb-ing -1, name -5, noun -1, plural -1, ed -1, comma 1, stop 11, colon 3, dash 5, close 1
nearest+before 1: the -13, a -6, that -1, some -7, him 2, as -5, because -2, before -2, and -1, but -1, to -10, of -4, by 1, in -7, on -6, at -11, for -9, with -2, from -7, about 2, out -7, prep -7, not -9, be -1, have -5, just -4, day 1, time 2, title -3, person -1, people 1, body -1, claim -7, verb-base -12, verb-s -8, verb-past -5, verb-ing -6, name 2, noun -7, plural -3, adjective -3, adverb -3, ed -3, comma 1, stop -4, close 1
nearest+before 2: the -8, a -6, that -2, some -5, as -9, because -3, before -2, and -1, but 1, to -7, of -10, by -8, in -14, on -2, at -12, for -7, with -6, from -4, about -3, out -9, prep -11, be -4, have -5, just -9, day 3, title -3, person -5, people -3, body -1, claim -9, verb-base -5, verb-s -4, verb-past -9, verb-ing -11, name -1, noun 1, plural -4, adjective -3, adverb -6, ed 1, colon 3, dash -1, close -8
nearest+before 3: the -6, a -6, that -5, as -10, because -4, before -6, and -2, but 3, to -4, of -6, by -4, in -12, on -12, at -8, for -12, with -3, from -8, about -10, out -5, prep -8, be -3, have -5, just -7, title -2, people -7, body -2, claim -1, verb-base -5, verb-s -3, verb-past -14, verb-ing -4, name 2, noun -6, plural -6, ed -8, comma -1, dash 2, close -3
nearest+before 4: none -1, the -8, that -5, as -7, because -6, before -7, and -1, but -2, to -13, of -10, by -7, in -8, on -2, at -6, for -3, with -2, from -9, about -5, prep -9, be -7, have -4, title -7, body -4, verb-base -16, verb-past -10, verb-ing -9, name -6, noun -2, plural -1, ed -4, close -2
nearest+before 5: none -2, the -3, that -11, as -8, because -9, and -5, to -10, of -11, in -8, on -6, for -6, with -7, prep -7, be -8, title -6, verb-base -8, verb-past -10, verb-ing -2, name -1, noun -5, plural -6, comma -1, dash -2, close -9
nearest+before 6: none -2, the -4, that -6, as -6, and -2, to -10, of -8, in -7, for -8, with -8, prep -5, be -8, verb-base -10, verb-past -8, verb-ing -6, name 1, noun -1, comma -5, dash -2
nearest+before 7: none -2, the -3, that -7, as -5, and -3, to -8, of -3, in -7, on -5, for -7, prep -2, be -2, verb-base -8, verb-past -10, verb-ing -2, name -5, noun -8, comma -5
nearest+before 8: none -2, the -4, that -6, and -8, to -5, of -8, in -2, for -6, verb-base -5, verb-past -6, verb-ing -4, name -4, noun -9, comma -2
nearest+before 9: none -1, the -1, that -5, and -7, to -8, of -9, in -5, verb-base -6, noun -6, comma 1
nearest+before 10: and -5, to -5, in -2, name -4, comma -2
nearest+before 11: to -6, name -5, comma -2
atStart+separator 0: none -1, the 1, this 1, it 2, who 1, which 1, how 1, when 2, if 2, as 1, because 1, before 2, and 1, but 1, to 1, by -3, in -1, on 1, for 1, out -1, be 3, have 2, do 1, modal 1, later 1, just 2, person -1, body -1, document 1, statement -1, claim 1, verb-base -2, verb-ing 1, name -1, adverb 2, ed -1, ing 1, number -1, comma -7, colon 2, semicolon 1, dash -1, bracketOpen 3, close -7, symbol -5
atStart+separator 1: that -5, he -2, which -10, when -5, as -5, because -4, before -7, and -5, but -4, people -2, claim -5, verb-base 2, verb-past -2, noun -3, plural -3, comma 7, dash -2, close 7
before2+before none: none -1, that -6, when -1, as -5, because -2, before -8, but 3, in -5, on -7, at -3, prep -4, verb-past 3, verb-ing -4, name -4
before2+before the: claim -4, name -2, noun -4, plural -1
before2+before a: statement -2, claim 1, name -7, noun -5, ed 2
before2+before this: time 2
before2+before that: the -2, title -5, verb-s 2, verb-past 4, name -7
before2+before some: as -3, of -6, noun -1, plural -2, ed 2
before2+before his: claim -1, noun -6
before2+before he: be -4, have -2, verb-s -2, ed 1
before2+before they: verb-base -2, verb-past 3
before2+before it: be -1, verb-past 1
before2+before i: verb-base 2, verb-past -3
before2+before him: to -1
before2+before who: verb-base 6, verb-s 2, verb-past 5
before2+before which: verb-past 4
before2+before when: verb-past 5
before2+before and: that -4, verb-base 1, verb-s -1, verb-past 4, verb-ing -1, name -7
before2+before but: verb-past 3
before2+before to: the -4, be -2, verb-base -1, name -3, noun -4
before2+before of: the -3, verb-ing -1, name -4
before2+before by: verb-ing -1
before2+before in: the -3, verb-ing 3
before2+before on: the -4, day 4, name 1
before2+before for: the -5, verb-ing -4, name -7
before2+before with: name -1
before2+before out: to -1
before2+before not: verb-base 1, verb-past 1, verb-ing 1
before2+before be: not -7, verb-past -6, verb-ing -3, adjective -7, adverb -1, ed -2
before2+before have: be -7, verb-past 1
before2+before modal: be -2, verb-base -3, adjective -8
before2+before also: verb-s 1, verb-past 2
before2+before later: verb-past -1, comma 1
before2+before just: time 3, verb-base 1, verb-s 2, verb-ing 1, comma 6
before2+before day: that -6, verb-past 2, comma -1
before2+before month: comma -2
before2+before time: before 1, verb-past 2, comma -1
before2+before title: of -7, verb-past 1, name -5, comma -3
before2+before person: of -5, verb-s -1, verb-past -3, name -10, comma -2
before2+before people: and -3, of -2, in -3, verb-base -2, verb-past -1, comma 1
before2+before body: that -1, and -3, to -4, of -1, in -4, verb-s -2, comma 1
before2+before document: of 1, verb-base 1, verb-s 5, verb-past 2, verb-ing 3, comma -2
before2+before statement: about -2, verb-ing 3, comma -2
before2+before claim: that -10, of 1, in -4, on -2, for -1, about -2, comma -1
before2+before verb-base: the -3, that -2, in -1, for 1, with 1, about -1, out -2, prep -4, verb-s 1, verb-past 2, name -3, noun -1, comma -3, colon 1
before2+before verb-s: to -3, for 1, about 3, comma 1
before2+before verb-past: the -7, that -9, as -5, to -2, of -1, by -4, in -4, on -1, at 1, for 1, with -1, against 3, prep -3, day -1, title -7, people -1, claim 1, verb-ing -1, noun -1, comma -3, stop -4, colon -2
before2+before verb-participle: as -2
before2+before verb-ing: the -3, that -4, to 2, of 1, in -6, on -1, for 1, about 1, out -1, name 1, comma 4, colon 1
before2+before name: that -7, as -8, and -10, to -9, of -2, in -4, on -1, for -4, be -6, have -2, title -2, person -3, people -3, body -2, verb-base -3, verb-s -4, verb-past -4, verb-ing 1, name 1, noun -1, plural -5, ed 1, stop 2, colon 4, dash 2, bracketOpen -3, possessive -8
before2+before noun: as -4, and -6, to -4, of -2, by -1, in -5, on -2, at -1, for -3, with -4, from -5, against -3, out -5, prep -6, people -2, body -3, claim -4, verb-base -2, verb-s -3, verb-past -3, verb-ing 1, name -2, plural -3, comma 1, stop 6, colon 3, dash -1, close -9
before2+before plural: that -6, and -6, to -4, of -7, in -7, on -6, at -1, for -3, with -5, from -7, about -3, prep -4, be -5, verb-base -3, verb-past 2, comma -2, stop 3, dash 2
before2+before adjective: and -8, to -4, of -8, person -2, noun -1, plural -4, comma -3
before2+before adverb: to -2, verb-base -1, verb-past 3, ed -1, comma -2
before2+before ed: to -1, by 1, in -1, on 1, with -2, about -1, out -1, comma -1
before2+before ing: to -2
before2+before number: comma -2
before2+before comma: as -2, because 1, and 5, in -5, with -3, prep -4, be -3, just -5, verb-base 1, verb-s 1, verb-past -4, name -3, close -3
before2+before dash: and 1, verb-past 1
before2+before bracketClose: verb-past 1
before2+before close: and -8, in -4, verb-past -3, verb-ing -2
before2+before possessive: claim -1, noun -6
side+comma 0: 0 -3
side+comma 1: 0 -1
side+comma 2: 0 1, 1 -5
comma+first 0: none -3, the 1, a 1, this 1, that 3, my -1, his 1, he 2, it -1, i -2, him -1, who 2, which 2, what 2, how 2, when -3, whether 3, if 1, as -4, because -5, before -4, and -5, but -4, to -1, of -2, by -2, in -6, on -4, at -3, for -3, with -4, from -5, prep -4, not -2, be -3, have -6, do -5, modal -4, also -1, later -3, just -3, day -5, month -2, time -5, title -1, person -2, people -1, body -1, statement -1, claim -1, verb-base -2, verb-s -1, verb-past -4, verb-ing -1, name -1, noun -2, plural -1, adjective -1, adverb -3, ed -3, number -1, stop -6, dash -9, open 2, symbol -1
comma+first 1: the -1, a -7, that -1, some -1, his -1, he -7, it -3, when 2, and -2, but -1, in 3, at -1, prep -1, just -1, title -1, people -2, verb-base -1, verb-past -6, verb-ing -2, name -1, noun -1, plural -1, adjective -4, adverb -1, ed -5, number -3, open -6
auxiliary+side 0: 0 -2, 2 -1
auxiliary+side 7: 0 -6, 1 -4, 2 1
auxiliary+side 8: 1 -3, 2 1
auxiliary+side 10: 1 -2, 2 2
auxiliary+side 14: 0 -3, 1 2, 2 -2
auxiliary+side 21: 0 -2, 2 -2
auxiliary+side 28: 0 -4, 1 -1, 2 1
auxiliary+side 31: 1 1
auxiliary+side 35: 0 -2, 1 2, 2 -6
afterSource+side none: 2 -2
afterSource+side the: 0 -3, 1 1, 2 -4
afterSource+side a: 0 -1, 1 -1
afterSource+side this: 1 -1, 2 -1
afterSource+side that: 0 -1, 2 -3
afterSource+side some: 0 -4, 1 1, 2 -3
afterSource+side his: 0 -5, 1 1, 2 -5
afterSource+side her: 0 -4, 2 -4
afterSource+side he: 0 -1, 1 2, 2 -4
afterSource+side they: 0 -3, 1 2, 2 -5
afterSource+side it: 0 -2, 1 2, 2 -10
afterSource+side i: 1 2
afterSource+side you: 1 1
afterSource+side him: 0 -3, 2 -5
afterSource+side self: 1 2, 2 -5
afterSource+side who: 1 -2
afterSource+side what: 1 1, 2 -2
afterSource+side how: 0 -1, 1 3, 2 -4
afterSource+side when: 1 -1, 2 1
afterSource+side whether: 1 2, 2 -3
afterSource+side if: 1 3
afterSource+side as: 1 -1, 2 -1
afterSource+side because: 1 -2
afterSource+side before: 1 -1, 2 1
afterSource+side and: 1 -4, 2 1
afterSource+side to: 0 -6, 1 -2, 2 -1
afterSource+side of: 1 -1
afterSource+side in: 0 -7, 2 -1
afterSource+side on: 0 -6, 2 -1
afterSource+side at: 1 -1
afterSource+side for: 2 -1
afterSource+side with: 2 -1
afterSource+side about: 1 1, 2 -4
afterSource+side have: 1 1
afterSource+side modal: 1 -1, 2 1
afterSource+side just: 1 1, 2 -2
afterSource+side day: 1 -1, 2 -1
afterSource+side title: 0 -1, 2 -1
afterSource+side person: 1 2
afterSource+side people: 0 -6, 1 1, 2 -6
afterSource+side body: 1 2
afterSource+side document: 1 1
afterSource+side statement: 1 1
afterSource+side claim: 1 2
afterSource+side verb-base: 1 1, 2 -3
afterSource+side verb-s: 2 -2
afterSource+side verb-past: 1 1, 2 -2
afterSource+side verb-ing: 0 -1, 1 1, 2 -2
afterSource+side name: 0 -2, 1 1, 2 -4
afterSource+side noun: 0 -5, 1 1, 2 -2
afterSource+side plural: 0 -6, 1 1, 2 -4
afterSource+side adjective: 0 -2, 1 1, 2 -2
afterSource+side adverb: 2 -1
afterSource+side ed: 2 -3
afterSource+side ing: 0 -2, 2 -2
afterSource+side number: 1 2
afterSource+side comma: 0 -7, 1 -4, 2 2
afterSource+side stop: 0 -2, 1 -8, 2 2
afterSource+side dash: 1 -3, 2 1
afterSource+side bracketClose: 2 3
afterSource+side open: 0 -4
quoted+separator 0: none -1, the -1, how -1, when -1, if -1, as -1, because -1, and -1, to 1, by -2, in -2, than -1, later -1, day -1, people -1, document -1, statement -2, claim -1, verb-base -1, verb-s -1, name -2, noun -1, plural -1, adjective -1, ed -2, ing -1, comma -1, semicolon 1, dash -2, bracketOpen -1, close -3, symbol -2
quoted+separator 1: when -1, comma -2, close 1
atStart+source 0: 0 -3, 1 -3, 2 -2, 3 2
atStart+source 1: 0 -1, 1 2, 2 1, 3 -9
afterCue+nearest the: 0 -1, 1 -4, 2 -3, 3 -2, 4 -1, 5 -1, 6 -2, 7 -2, 8 -6, 9 -9, 10 1, 11 -9
afterCue+nearest a: 0 1, 1 -6, 2 -4, 3 -6, 4 1, 5 -3, 6 -1, 7 1, 8 -3, 9 -3, 10 -1
afterCue+nearest this: 0 -1, 1 -1
afterCue+nearest that: 0 1, 1 -3, 2 -5, 3 -7, 4 -7, 5 -1, 6 -12, 7 -9, 8 -5, 9 -9, 10 -4, 11 -3
afterCue+nearest some: 0 2, 1 -3, 2 -6, 4 -2, 5 -6, 6 -6, 7 -4
afterCue+nearest his: 0 1, 1 -2, 2 -9, 3 -4, 4 -4, 5 -3, 6 -3, 7 -1, 8 -5, 9 -6
afterCue+nearest her: 0 1, 1 -3, 2 -3, 3 -3, 4 -8, 5 -4, 6 -2
afterCue+nearest he: 0 1, 1 -1, 2 -9, 3 -9, 4 -3, 5 -5, 6 -6, 7 -5, 8 -4, 9 -1
afterCue+nearest they: 0 1, 1 -3, 2 -6, 3 -7, 4 -7, 5 -4, 6 -4
afterCue+nearest it: 0 3, 1 -3, 2 -7, 3 -5, 4 -5, 5 -5, 6 -4
afterCue+nearest him: 1 1, 2 -10, 3 -4, 4 -8, 5 -8, 6 -6
afterCue+nearest self: 0 3
afterCue+nearest who: 0 2
afterCue+nearest what: 0 1, 1 -4, 2 -1
afterCue+nearest how: 0 3, 1 -8, 2 -7, 3 -5, 4 -3, 5 -3
afterCue+nearest whether: 0 3, 1 -4, 2 -3, 3 -5
afterCue+nearest if: 0 3
afterCue+nearest as: 0 1, 1 -4, 2 -3, 3 -1
afterCue+nearest before: 0 -3
afterCue+nearest to: 0 -1, 1 -1, 2 -1, 3 -3, 4 -3, 5 -3, 6 -2, 7 -5, 8 -6, 9 -9, 10 -4, 11 -7
afterCue+nearest of: 0 -1, 1 -3
afterCue+nearest by: 0 -2, 1 3, 2 -1, 3 -1, 4 -6, 5 -4
afterCue+nearest in: 0 -2, 1 -2, 3 1, 5 -3, 6 1
afterCue+nearest on: 0 -4, 1 -7, 2 3, 4 -4
afterCue+nearest at: 0 -2, 1 1
afterCue+nearest for: 0 -1, 2 1
afterCue+nearest with: 0 -2
afterCue+nearest from: 0 -5, 1 3
afterCue+nearest not: 0 1
afterCue+nearest be: 0 1
afterCue+nearest modal: 0 1
afterCue+nearest just: 1 2
afterCue+nearest day: 0 -2, 1 2
afterCue+nearest title: 0 -1, 1 -4, 2 -1, 4 -6, 5 -3, 6 -1, 7 -3, 8 -3
afterCue+nearest person: 0 2
afterCue+nearest people: 0 -1, 1 -2, 2 -6, 3 -6, 4 -1, 6 -1
afterCue+nearest body: 0 1
afterCue+nearest statement: 0 4
afterCue+nearest claim: 0 3
afterCue+nearest verb-base: 0 1
afterCue+nearest verb-s: 0 -1
afterCue+nearest verb-past: 0 2
afterCue+nearest verb-ing: 0 1, 1 -1, 2 -2, 3 -2, 4 -6, 5 -5, 6 -1
afterCue+nearest name: 0 -1, 1 -1, 2 -5, 3 -1, 4 -4, 5 -1, 6 -6, 7 -3, 8 -2, 9 -3, 10 -2, 11 -4
afterCue+nearest noun: 0 1, 1 -3, 2 -7, 3 -5, 4 -1, 5 -4, 6 -3, 7 -3, 8 -4, 9 -3
afterCue+nearest plural: 0 1, 1 -3, 2 -10, 3 -2, 4 -4, 5 -2, 6 -4
afterCue+nearest adjective: 0 2, 1 -6, 2 -4, 3 -1, 4 -4
afterCue+nearest adverb: 0 3
afterCue+nearest ed: 0 1
afterCue+nearest ing: 0 1, 1 -1, 2 -7, 3 -6
afterCue+nearest number: 0 2
afterCue+nearest comma: 0 -3, 1 1, 2 1, 3 -1, 4 -1, 5 -1, 6 -3, 7 -5, 8 -5
afterCue+nearest stop: 0 -7, 1 -4, 2 -2, 3 1, 4 1, 5 2, 6 -1, 7 1, 8 2
afterCue+nearest dash: 0 -6
afterCue+nearest open: 0 1, 1 -6, 2 -4, 3 -1, 4 -8, 5 -7
that+first 0: none -3, the 3, a 3, this -1, some 2, my -2, his 2, her 1, he 3, it 1, i -2, self 1, who 2, which 2, what 3, how 1, when -1, whether 2, as -2, because -3, before -3, and -4, but -3, to -1, of -1, by -4, in -4, on -3, at -3, for -3, with -4, prep -3, not -1, be -3, have -3, modal -3, also -1, later -3, just -1, day -3, month -1, time -5, title 2, person -1, body 1, document 1, statement -1, claim 1, verb-base 1, verb-s -1, verb-past -3, verb-ing 1, name 3, adjective 1, ed -2, ing 2, number -1, stop -6, open -2, symbol -2
that+first 1: the -4, a -8, that 1, some -8, his -5, her -1, he 1, who -1, how 1, as -11, to 2, day -5, title -7, verb-ing -4, name -6, noun -5, plural -3, adjective -3, ing -4, number -6, open -3
that+first 2: the -17, a -3, that 2, some -9, his -4, he -3, be -4, title -9, verb-base -3, name -6, noun -7, open -2
that+first 3: the -3, a -5, that 1, some -4, his -7, he -6, who -9, which -8, and -3, to -3, be -2, just -1, verb-past -4, verb-ing -5, name -3, noun -2, open 5
that+first 4: the -8, a -7, this -3, some -4, his -8, her -6, he -6, they -9, it -10, him -9, who -12, which -7, what -4, how -2, when -8, if -2, as -5, because -4, and -3, but -8, to -3, in -5, with -6, prep -1, be -2, have -2, modal -5, just -9, day -4, month -4, title -11, people -8, body -6, claim -5, verb-base -8, verb-s -7, verb-past -4, verb-ing -7, name -8, noun -13, plural -11, adjective -5, adverb -8, ed -7, ing -6, number -6
source+first 0: none -2, a 1, that 2, some 3, his 1, her -1, it -4, who 3, which -3, when -2, whether 2, if -1, as -3, because -9, and -5, but -9, to -3, in -4, about 1, be -3, just -2, title 1, body -2, verb-past -8, verb-ing -4, noun -2, plural -1, adjective -2, adverb -3, ed -3, ing -3, number -1, open -2
source+first 1: none -4, the -1, a -1, this 1, that -1, some -1, his 3, he -1, who -4, which 1, but -3, to -1, in 1, title 1, verb-base -7, verb-past -2, verb-ing -1, name 3, noun -5, plural -5, ing -3, stop -5, open -2
source+first 2: none -8, the -1, that 2, some -1, my -2, his -2, her -1, he -2, they -1, it 2, i -1, him -1, self 1, who -2, which 2, what 2, how 2, when -1, whether 1, if 1, as -1, because -2, before -3, and -2, to 1, by -2, in -3, on -3, at -3, for -2, with -3, about -3, prep -3, not -1, be -2, have -4, do -3, modal -3, also -1, later -3, just -2, day -4, month -2, time -4, title -4, person -1, body -2, document -1, claim 1, verb-s -1, verb-past -4, verb-ing -1, name -3, noun 1, adjective -1, ing -1, number -3, stop -4, open 2
source+first 3: none -5, the -2, a -1, that 2, some -2, his -2, he 1, they -2, who -2, as -2, because -2, and -2, but -1, to 1, in -2, just -2, day -2, people -3, claim -1, verb-base -6, verb-past -2, name -3, adjective -1, ing 1
distance+first 0: none -3, the 2, a 2, that 2, some 2, his 2, her 2, he 4, they 3, it 5, him 1, self 4, who -1, what 3, how 6, when 1, whether 5, if 6, to -1, of -1, in -5, on -3, at -2, for -1, not 2, be -1, just 1, day -1, title 2, person 3, people 1, body 4, claim 7, verb-base 2, verb-s 1, verb-ing 1, name 4, noun 3, plural 2, adjective 3, adverb 3, ed 2, ing 1, number 3, stop -6
distance+first 1: the -2, a -6, that -1, some -1, his 1, they -1, it -3, who 4, which 4, what 5, when -1, as -6, because -5, and -5, but -8, to -2, be -2, just -2, title -2, people -1, verb-base -6, verb-past -4, verb-ing -3, name 1, noun -5, ing 1
distance+first 2: the 1, a 5, that -1, some 1, his -1, as -6, to 2, just -4, day -5, time -5, title 1, verb-base -5, verb-past -4, verb-ing -3, name -7, noun -7, plural -3, adverb -3, ing -2, number -2, open -2
distance+first 3: the -2, a -1, this -4, some -2, his -3, he 1, as -1, to -3, in -5, just -4, title -5, verb-past -4, verb-ing -1, name -4, noun -9, plural -9, adjective -11, ing -1, number -9, open 1
distance+first 4: the -1, a -2, his -2, he -3, to -11, in -1, title -2, verb-base -6, verb-past -6, verb-ing -3, name -3, noun -4, plural -1, adjective -4, ing -4, number -6
distance+first 5: the -2, a -5, that 2, some -1, his -1, he -8, as -1, to -2, verb-base -13, verb-past -6, verb-ing -2, name -9, noun -5, adjective -6, ing -9, open -1
distance+first 6: the -2, a -4, some -2, his -1, her -7, he -4, who -5, as -9, because -7, and -4, in -7, prep -3, just -2, title -2, people -7, verb-base -4, verb-past -9, verb-ing -7, name -3, noun -1, plural -5, adjective -7, adverb -2, ed -8, ing -6, number -3, open -2
distance+first 7: the -1, a -7, this 1, that -1, some -6, his -8, her -1, he -5, they -3, it -4, who -2, which -5, when -2, as -1, because -2, and -2, to -2, in 1, prep -2, not -1, be -7, modal -2, day -4, title -3, people -2, body -4, claim -8, verb-base -4, verb-past -8, verb-ing -5, name -1, noun -4, plural -2, adjective -3, adverb -5, ed -9, ing -9, number -1, open 1
distance+first 8: the -3, a -1, that -3, some -2, his -4, her -1, he -3, they -3, who -10, which -5, when -5, if -1, as -4, because -3, and -1, but -1, to -4, prep -2, be -7, have -3, modal -4, just -3, title -1, people -1, body -3, verb-base -4, verb-past -3, verb-ing -1, name -1, noun -1, plural -8, adjective -5, adverb -2, ed -7, ing -1, number -10, open 1
distance+first 9: the -4, a -2, that -4, some -2, he -5, it -3, as -2, because -1, and -3, but 1, to -5, in 3, just 1, title -5, verb-base -2, verb-past -1, verb-ing -3, name -2, noun -2, open -1
distance+first 10: the -2, name -3, open -1
side+next 0: none -4, the -11, a -8, that -6, some -2, his -6, he -6, it -5, as -3, and -7, to -1, of -4, in -6, for -3, be -5, have -5, modal -3, just -1, day -5, title -4, person -2, people -6, body -2, claim -2, verb-base -5, verb-s -2, verb-past -7, verb-ing -2, name -1, noun -11, plural -4, adjective -3, ed -5, ing -4, number -4, comma -5, stop -8, open -1, possessive -4
side+next 1: none -8, a -2, that -1, they -1, it -2, i 3, who -3, which -3, what 1, when 1, as 1, but -1, or 3, of 1, by 2, in -1, at -1, for -1, with 1, about 2, than 2, prep -1, not -1, be -1, have -2, do 1, also -1, just -1, day -3, time -4, person 1, people 1, document 1, claim 1, verb-base -1, verb-s -2, verb-past -1, verb-ing 1, name 1, noun 1, plural 1, adjective -1, ing 1, comma -2, stop -1, possessive 1
side+next 2: none 2, the -1, a -2, some -1, his -1, her -2, he -3, i -4, who 1, as -3, because -1, and -3, but -1, or -6, to -2, of -3, on -2, at -1, for -1, with -1, not -1, have 1, do -6, modal -2, later -2, day 2, month -1, time 2, title -3, person -3, people -2, body -1, document -7, statement -5, claim -4, verb-base -2, verb-ing -1, name -1, noun -5, plural -3, adjective -2, adverb -2, ing -1, number -1, stop -1, open -1, possessive -3, symbol -1
next+separator none: that -1, as -2, body -1, claim -1, name -2, noun -1, plural -1, comma -1, close -1
next+separator the: none -1, that -1, name -2, noun -1, comma -1
next+separator a: none -1, because -1, name -1, noun -1, comma -2, close -1
next+separator this: none -1
next+separator that: comma -1, close -1
next+separator his: comma -1, close -1
next+separator her: none -1, close -1
next+separator he: because 1, comma -1
next+separator who: none -1
next+separator as: none -1, close -2
next+separator because: comma -2, close -1
next+separator before: close -1
next+separator and: close -1
next+separator but: comma -2
next+separator to: none -1, close -1
next+separator at: none -1
next+separator for: comma -1
next+separator from: comma -1
next+separator prep: none -1
next+separator be: as -1, because -1, name -1, noun -1, comma -1
next+separator have: none -1, name -1
next+separator modal: none -1, when -1, and -1, comma -2
next+separator just: none -1, comma -1
next+separator day: none -1, comma -2, close -1
next+separator month: close -1
next+separator time: none -1, close -1
next+separator title: none -1, comma -1
next+separator people: none -1, comma -1
next+separator body: none -1, close -1
next+separator claim: none -1
next+separator verb-base: he -1, and -1, but -1, body -1, name -1, noun -1, plural -1, comma -2
next+separator verb-s: comma -1
next+separator verb-past: none -1, comma -1
next+separator verb-ing: none -1, close -1
next+separator name: none -1, that -1, as -1, name -1, noun -1, comma -1, close -1
next+separator noun: plural -1, close -1
next+separator plural: comma -1
next+separator adjective: comma -1
next+separator adverb: comma -1
next+separator ed: comma -1
next+separator ing: comma -1
next+separator number: comma -1
next+separator comma: comma -1
next+separator open: none -1, comma -1, close -1
next+separator possessive: none -1, and -1, but -1, comma -1, close -1
quoted+first 0: none -3, the 1, that 3, some 1, my -2, he 1, they -1, it -1, i -3, you -4, him -1, somebody -1, who 1, which 1, what 2, how 2, when -1, whether 3, as -4, because -3, before -4, and -5, but -4, or -5, to -1, of -2, by -3, in -3, on -3, at -3, for -3, with -5, from -4, prep -3, not -2, be -3, have -5, do -5, modal -4, also -2, later -4, just -2, day -5, month -3, time -6, person -2, people -1, body -1, statement -2, verb-base -1, verb-s -2, verb-past -4, verb-ing -1, name -1, noun -1, plural -1, adjective -1, adverb -2, ed -3, number -1, stop -6, dash -9, symbol -1
quoted+first 1: open 1
atStart+first 0: none -3, the 1, that 3, my -1, his 1, he 2, it 1, i -2, him -1, somebody -1, who 1, which 1, what 2, how 3, whether 3, if 1, as -2, because -4, before -5, and -6, but -4, to -1, of -3, by -2, in -5, on -3, at -2, for -2, with -4, from -6, about -1, prep -5, not -2, be -3, have -6, do -3, modal -4, also -1, later -5, just -1, day -5, month -3, time -9, person -2, people -4, body -2, document -3, statement -1, claim -1, verb-base -4, verb-s -1, verb-past -4, verb-ing -1, name -1, noun -2, plural -1, adjective -1, adverb -1, ed -3, number -2, stop -6, open -1, symbol -3
atStart+first 1: the 1, that -1, some 1, his -1, he -1, it -2, when -2, as -3, because -1, and -2, but -2, in -1, on -3, at -2, for -3, prep -1, later -3, just -2, title -1, people 1, verb-ing -1, open 4
atStart+nearest 0: 0 2, 1 -2, 2 -5, 3 -5, 4 -5, 5 -6, 6 -6, 7 -7, 8 -7, 9 -5, 10 -7, 11 -5
atStart+nearest 1: 0 -1, 4 -1, 5 -2, 6 -2, 7 -2, 8 -2, 9 -1
`;
