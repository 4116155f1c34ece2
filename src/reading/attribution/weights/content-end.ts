// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentEnd = `
side: 2 7
side+atEnd 1: 0 -2, 1 2, 3 -2
side+atEnd 2: 0 7
atEnd+sort 0: say -3, add -2, state -1, argue -2, tell -2, warn -1, ask 1, believe -1, feel -2, see -2, know -2, want -1, intend -1, call -1, deny 1, reject 1, confirm -2, agree -1, doubt -2, promise -1, praise 1, show -6, suggest -1, report -1, detail -1, talk -2, predict -1, decide 1, love 2, emotion -2, release 2, point -5, allow 2, try 2, give 2, go 2, do -1, claim -1, statement -1, according -3, colon -8, unlisted 1
atEnd+sort 1: say 2, add 2, state -1, argue -2, tell -1, ask -3, believe -2, feel -5, see -2, know -3, want -1, intend -1, demand -5, call -1, reject -8, agree -3, decline -3, promise 1, criticize -3, praise -3, show -1, suggest -1, report 1, detail -4, talk -3, decide -4, release -2, make -3, do -4, claim -3, statement -2, according 2, colon 2, unlisted -1
atEnd+sort 2: say 2, argue -1, tell 1, ask -1, believe 2, feel 1, know 1, want 1, intend 1, deny -1, reject -3, confirm -1, agree -1, doubt 1, decline -1, criticize -2, praise -1, show 2, suggest 1, detail 1, predict 1, decide -2, love -2, emotion 2, release -2, point 1, search -1, allow -1, try -2, give -1, make -1, go 1, do -1, statement -1, according 5, colon 4
side+here 1: none 2, that -6, he -5, who -3, which -2, what -10, how -10, when -1, if -9, as -3, before -1, and 2, but 1, or -9, to -2, of -7, by -3, on -1, at -1, for -4, with -2, from -4, about -6, against -9, than -4, prep -2, be -8, have -7, modal -4, also -8, later -3, day -2, verb-s -5, verb-past -10, verb-participle -9, name -1, adverb -4, ed -7, ing -5, stop 2, semicolon 5, dash 4, bracketOpen 1, bracketClose -2, open -7
side+here 2: a -4, that 6, some -3, they -2, it -1, be 7, have 6, modal 6, verb-s 5, verb-past 5, name -2, noun -1, ed 3, comma 4, dash -2, close -4
here+next none: none 2
here+next the: person -1, body 2, name -1, noun -3
here+next that: the -4, he -1, be -1, modal -3, verb-past -6, name -1, noun -8
here+next he: verb-s 2, verb-past -3
here+next who: be -4, have -1, verb-past -5
here+next when: he -1
here+next as: the -4, a -7, he 3, name 1
here+next because: the -1, he -3
here+next before: the -1
here+next and: the -7, a -5, that -7, some -4, his -5, he 2, verb-base -1, verb-s 4, verb-past 11, verb-ing 5, name -4, noun -17, plural -7, adjective -11, ed 2
here+next but: verb-past 4
here+next to: the 1, a -2, be -5, verb-base -6, name -1, noun -5, open -5
here+next of: the -6, a -6, some -4, his -5, body -4, verb-ing -7, name -5, noun -6, plural -7, adjective -3
here+next by: the -10, verb-ing 3, name -8
here+next in: the -4, a 6, his 1, month 1, name -7, noun -4, number -1
here+next on: the -4, day 5, noun -3
here+next at: the -1, a 2, noun -5
here+next for: the -4, a -13, verb-ing -5, name -10, noun -3
here+next with: the -4, a -2, name -6, noun -2
here+next from: name -5
here+next about: the -3, name -7
here+next prep: the -4, a 2, name -1
here+next be: the -3, a -4, not 1, verb-ing -5, adjective -3, adverb 1, ed -1, ing -3, open -9
here+next have: a -8, not -6, be 2, just -1, verb-past -5
here+next modal: not -5, have -1, verb-base -6, adjective -3
here+next day: stop 1
here+next title: name -3
here+next verb-s: the -3, name 1, stop -8
here+next verb-past: the 2, a -3, that -5, some -4, his -4, to 1, by -2, in -1, on -1, with -2, out -2, prep -2, title -4, name 2, noun -1, comma -5, stop -5
here+next verb-ing: the -3, a -4, that 2, his -8, him -4, in -3, name -4, noun -1, plural -9
here+next name: verb-s 2, verb-past -1, name -2
here+next adverb: verb-base -9, noun -10, ed -3
here+next ed: the -2, to -2, by -3, name -1, noun -7, plural -7, stop -5
here+next ing: the -2, noun -7, plural -4
here+next comma: the 3, a 5, some -2, his -2, he 2, they 4, who 1, which 3, when 1, as 2, because 2, and 2, but 3, in -4, with 1, prep -3, according 4, be -3, have -1, title 3, people -1, verb-past 2, verb-ing 1, name -1, noun -6, plural -2, adjective -2, adverb -6, ed -3, open -11
here+next stop: open 11
here+next semicolon: none 3
here+next dash: the 4, a 3, but 2, verb-ing 1
here+next open: the -2, a -5, i -1, verb-base -5, name -4, noun -2, adjective -4, adverb -2
here+next close: the -5, he -5, title -9, verb-past -4, name -2
here+last none: name 7, stop -16, query 2, close 3
here+last the: close -4
here+last that: and -8, claim -2, verb-base -2, verb-past -6, verb-ing -9, noun -1, plural -1
here+last he: which 2, comma -4, close -1
here+last who: people -2, comma 1
here+last which: comma -1
here+last as: name -3, noun -2, comma -5
here+last because: name 2, comma -12
here+last before: name 1
here+last and: people -2, body -1, claim 3, name -4, plural -1, adjective -3, comma -3, dash -4, close 1
here+last but: comma -11
here+last to: people -3, body -11, claim -4, verb-base -14, verb-s -5, verb-past -14, verb-ing -8, name -2, plural -2, adjective -4, ed -3
here+last of: some -4, title -3, body -5, claim -7, name -4, noun -9, plural -1
here+last by: verb-past -9, noun -1, ed -9
here+last in: people -6, claim -1, verb-base -4, verb-past -11, verb-ing -3, name 2, noun -7, plural -1
here+last on: claim -3, verb-base -5, verb-past -3, name -1, noun -4, plural -6
here+last at: noun -4
here+last for: claim -8, verb-base 1, name -2, noun -6, plural -1
here+last with: noun -2, plural -2
here+last from: noun -5
here+last about: noun -5
here+last than: some -6
here+last prep: verb-base -6, noun -1, plural -1, comma -4
here+last according: comma -1
here+last be: that -1, he -3, they -4, it -5, who -2, to -9, have -9, modal -10, people -3, body -3, claim -1, name -2, noun 2, plural -2, comma 2
here+last have: he -6, who -2, modal -7, body -1, name -5, noun 1, plural -2
here+last modal: that -2, he -8, they -6, it -9, body -4, name -2, noun -1
here+last day: on -12
here+last title: close -3
here+last verb-s: he -5, name -3, noun -3, close 3
here+last verb-past: that -4, he -3, who -6, and -6, not -6, be -15, have -13, just -7, people -2, body -3, name -2, noun 2, adverb -8, comma -1, close 5
here+last verb-participle: have -3
here+last verb-ing: the -8, and -9, of -9, by -6, for -6, be -16, name -2, noun -5, close 7
here+last name: comma -2, close -1
here+last noun: close -8
here+last adverb: be -6
here+last ed: the -5, a -4, some -3, be -10, have -6, adverb -6
here+last ing: the -4, a -8, be -7, noun -6
here+last comma: that -1, some 1, later -1, day 1, time 2, person -2, people -1, statement 1, claim 2, verb-base 2, verb-s -1, verb-past 2, verb-ing 3, name -1, plural -1, ed 1, ing 1, number -2
here+last stop: some 4, her -1, it -1, him -1, out 2, be 5, do -1, later 1, day -4, month 1, time -1, title 2, person 3, people 2, statement -1, claim -1, verb-base 2, verb-s 4, verb-past -2, verb-ing 3, name -1, plural 2, adjective 1, adverb 3, ed 1, ing 1, number 1, bracketClose -1
here+last colon: noun -2
here+last semicolon: noun 3
here+last dash: name -1, noun -1
here+last open: the -7, a -5, that -4, to -2, be -4, name -3, comma -5, stop -1
here+last close: comma -3, query -10
last: the -11
last: a -9
last: this 1
last: that -4
last: some -2
last: his -6
last: he -8
last: they -9
last: it 2
last: him 1
last: who -4
last: which 1
last: what -1
last: as -10
last: because -3
last: before -2
last: and -9
last: but -4
last: or -8
last: to -10
last: of -10
last: by -8
last: in -7
last: on -3
last: for -6
last: from -10
last: about -2
last: out -2
last: prep -3
last: not -10
last: be -2
last: have -6
last: do -2
last: modal -5
last: also -4
last: later -2
last: just -4
last: day -4
last: month -2
last: time -1
last: title 2
last: people 1
last: body 1
last: document 2
last: statement -2
last: claim 1
last: verb-s 2
last: verb-past -5
last: verb-participle -2
last: verb-ing 1
last: name 3
last: noun 3
last: plural 1
last: adverb -2
last: ed -1
last: number -1
last: comma -4
last: stop -12
last: query 1
last: colon -1
last: dash -2
last: bracketClose -4
last: close 4
last: possessive -6
last: symbol 5
here+sort none: say 2, add 2, state -1, argue -2, tell -1, ask -3, believe -2, feel -5, see -2, know -3, want -1, intend -1, demand -5, call -1, reject -8, agree -3, decline -3, promise 1, criticize -3, praise -3, show -1, suggest -1, report 1, detail -4, talk -3, decide -4, release -2, make -3, do -4, claim -3, statement -2, according 2, colon 2, unlisted -1
here+sort the: say 1, report -3
here+sort that: say -5, state -10, call 1, claim -2, unlisted -1
here+sort he: add 1, tell 4, report -1
here+sort who: say -7
here+sort as: say -2, call -7
here+sort because: say -5
here+sort and: state -2, argue -2, tell -1, demand -6, promise -2, criticize -2, praise 1, show -9, suggest -2, report -1, make -3, do -6, claim -3, unlisted -2
here+sort but: say -2
here+sort to: say -3, add -9, state 1, tell -6, ask -7, believe -8, demand -4, call -16, criticize -4, praise -3, show -9, suggest -7, report -4, claim -5, unlisted -2
here+sort of: say -5, state -3, argue -3, call -5, criticize -6, praise -6, show -6, report -5, do -5, claim -6, unlisted -5
here+sort by: say -10
here+sort in: say -3, argue -6, call -1, show -5, report -5, make -1, claim -3
here+sort on: say -4, state 2
here+sort at: say -4
here+sort for: say -3, criticize -4, praise -4, claim -6
here+sort with: say -10
here+sort from: say -8
here+sort about: say -6
here+sort prep: say -12
here+sort be: say -12, state -1, argue 1, tell -8, ask -4, believe -5, see 2, intend 4, call -2, criticize -1, praise 1, show -1, suggest -6, report -2, do -2, claim 1, unlisted 1
here+sort have: say -10, state -3, claim 4, unlisted 2
here+sort modal: say -13, state -5, argue -2, believe -6, suggest -5, claim -1
here+sort title: say -1
here+sort verb-s: say -9, go 3
here+sort verb-past: say -1, add -5, state -4, tell -7, ask -9, call -3, criticize -3, praise 1, show -2, suggest -4, report -3, make -1, go 2, do -2, claim 3, unlisted -4
here+sort verb-ing: say 1, state -3, call 2, criticize -9, praise -4, show -9, report -3, do -3, claim -3, unlisted -9
here+sort name: say 1, add 4, state -1, report -4
here+sort adverb: say -2, claim -4
here+sort ed: say -8, state -8, praise 1, show -6, claim -1, unlisted 1
here+sort ing: say -1, claim -3
here+sort comma: say 2, state -1, argue -3, tell -1, ask 5, believe 2, feel -2, see 1, know 1, want -1, intend 1, demand 2, call -1, reject 1, agree 1, promise 2, criticize -2, praise -2, suggest 2, report -1, detail -1, predict 1, decide 1, release -1, go -3, do -1, claim -1, unlisted -2
here+sort stop: say 4, tell 1, believe 2, feel 2, see 1, know 1, intend 1, reject -2, confirm -1, agree -1, doubt 1, praise -2, show 2, suggest 1, detail 1, talk 1, predict 1, decide -2, love -1, emotion 1, release -2, point 1, try -2, give -1, make -1, go 2, claim -1, statement -2, according 5, colon 4
here+sort dash: say 2, praise -1, claim 1
here+sort open: say -1, add -4, state -5, argue -3, tell -2, call -6, criticize -6
here+sort close: say -9, add -11, tell -4, report -2
here+first none: the -2, a 1, that -1, his -1, her -4, he -4, they -5, it -2, him -2, what -4, how 2, whether -2, to -2, title -2, people -3, verb-ing -2, name -1, plural -4, adjective -6, open 1
here+first the: open 1
here+first that: the -4, he -6, to -6
here+first he: the 1, which 1, open 2
here+first who: the -5, that -3, name 1
here+first as: the -5, a -2, name -3
here+first because: the -3, that -5
here+first and: a -2, that -3, his -1, he -1, to -3, title -2, noun -2, open -2
here+first but: the 2
here+first to: the -3, a -8, that -6, some -1, his -5, her -10, he -11, they -1, it -1, to -4, name -4, noun 1
here+first of: the -4, a -7, that -7, some -2, his -9, he -3, to -7, title -4, name -5, noun -3
here+first by: the -3, that -11, name 2
here+first in: the -1, a -1, that -5, his -3, he -7, to -5, noun -2
here+first on: the -1, a -3, that -2, to -7, name -2
here+first at: the -3, that -7, name -3
here+first for: a -1, that -4, he -3, to -3, name -2
here+first with: the -2, that -10, name -3
here+first from: the 1, that -8, name -7
here+first about: that -7, name -1
here+first prep: the 1, that -4, to -5
here+first according: name -1
here+first be: the -1, a 1, that -5, some -1, his -3, he -2, they -1, it -5, to 1, title -3
here+first have: the -2, that -11, he -4, title 1, name -3
here+first modal: the -2, a 2, that -5, he -4
here+first title: open 3
here+first verb-s: the -2, a -1, that -6, he -3, open 2
here+first verb-past: the -4, a -2, that -4, some -3, they -2, it -7, name -1, noun -1, open 2
here+first verb-ing: the -4, a -2, that 1, his -3, he -5, to -6, name -2, noun -8
here+first name: the -3, name -2
here+first adverb: the -6, a -4, that -9
here+first ed: the -4, a -4, that -1, he -4, to -2, name -2
here+first ing: the -7, a -1, that -5, to -4, name -6
here+first comma: a 1, this -1, that -1, some 1, her -2, he -1, they 5, him -1, what 2, how 1, whether 1, if 2, to -2, in -1, just -1, people -2, verb-ing 1, name -2, noun -1, adjective -1, ing -2, open 1
here+first stop: the 1, a 1, that 3, some 1, his -1, he 2, they -2, him -2, self -1, what 2, how 3, whether 4, if 1, to 1, just -1, people 2, body -1, claim 1, verb-s 1, verb-ing 2, name -2, noun -1, plural -1, adjective -1, ing 2, number -1
here+first dash: the 2, a -1, that 2, he 1, to -1, name 1
here+first open: the -6, a -3, that -3, his -4, he -5, to -4, name -4
here+first close: open -3
side+length 1: 1 -2, 3 -3, 4 -3, 5 -1, 7 1, 9 -1, 10 -3
side+length 2: 1 13, 2 4, 3 2, 5 -1, 6 1, 7 -2, 8 -1, 9 3, 10 3
side+farther 1: 0 1, 1 -1, 3 -1, 4 -1, 5 -1, 6 -1, 7 -2, 8 -3, 9 -2, 10 -1, 11 -3, 12 -3, 13 -2, 14 -3, 15 -2
side+farther 2: 0 8, 1 7, 2 -4, 3 -6, 4 -3
verbs: 0 4
verbs: 1 1
verbs: 3 -3
verbs: 4 -2
verbs: 5 3
verbs: 6 -4
verbs: 7 -5
verbs: 8 -1
verbs: 9 -5
verbs+here 0: none 3, the -2, a -1, that -2, some -1, he -1, they -4, it -2, who -2, which -4, because 2, before 2, and -1, but 1, to -1, of -11, by 1, in 1, at 2, for -3, with 1, about -2, prep 1, be 1, modal -1, later 1, day 1, title -1, verb-base -2, verb-past 2, name -2, noun -4, adverb -2, ing -6, comma -1, colon -1, semicolon 2, bracketOpen -3, open -8, close -4
verbs+here 1: none -1, that -4, who -10, when -1, as -4, because -3, before -3, and -1, but 1, or -7, to -2, of -3, by -7, in -4, on -2, at -2, with -5, from -5, about -8, than -4, prep -2, be -1, have -2, modal 1, later -4, day -5, verb-s -8, verb-past -4, verb-participle -10, verb-ing -1, adverb -5, ed -3, ing -2, stop 2, semicolon 2, dash -1, open -4
verbs+here 2: none -2, that -12, who -4, as -6, because -5, before -2, and -2, but 1, to -9, of -7, by -2, in -9, on -8, at -6, for -5, with -15, from -6, about -8, prep -4, be -3, modal -4, verb-s -1, verb-past -7, verb-ing -2, adverb -5, ed -10, ing -8, comma 2, stop 1, dash 3, open -7
verbs+here 3: none -1, that -13, as -10, because -7, and -2, to -9, of -5, by -10, in -10, on -11, for -9, with -7, prep -5, be -1, have -4, modal -4, verb-s -8, verb-past -4, verb-ing -8, adverb -7, ed -8, ing -8, comma -1, stop 2, dash 2, open -3
verbs+here 4: none -5, that 1, who -2, as -10, because -13, and -3, or -7, to -12, of -5, by -9, in -15, on -4, at -9, for -7, with -11, from -8, about -5, prep -9, be -10, have -4, modal -9, verb-s -8, verb-past -2, verb-ing -13, adverb -9, ed -7, ing -2, stop -1, open -2
verbs+here 5: he 4, be -3, have -4, modal -8, verb-s -5, verb-past -6, name 3, comma -2, stop 5
verbs+here 6: be -10, have -7, modal -6, verb-past -6, stop 1
verbs+here 7: be -7, modal -8, verb-past -6
verbs+here 8: verb-past -5, stop -2
verbs+here 9: be -6, modal -7, verb-past -9, stop -3
clause+here none: the -1, a -1, that -2, some -1, they -2, it -2, who -1, when 4, as -3, because 3, before 3, to -2, of -11, by -2, on 1, at 1, for -2, with -1, from 1, about -3, than -1, prep 1, be 1, have 1, modal -2, day 4, title -2, verb-base -2, verb-s 1, verb-past 2, verb-participle 1, name -1, noun -2, ing -4, comma -1, stop 2, semicolon 4, dash -1, open -4, close -4
clause+here that: none -3, that -10, because -8, and -1, to -4, of -8, by -7, in -1, for -8, with -8, from -8, prep -4, be -12, have -14, modal -7, verb-s -9, verb-past -7, verb-ing 1, adverb -8, ed -9, ing -3, stop 1, dash 2, open -6
clause+here who: to -6, be -7, have -6, modal -7, verb-past -9, comma 1, stop 2
clause+here which: verb-past -9
clause+here as: as -10, and 1, to -12, of -3, verb-past -2, verb-ing -3, open -4
clause+here and: none -3, that -11, and -5, to -2, in -2, on -3, with -2, prep -1, be -4, have -3, modal -2, verb-s -7, verb-past -2, verb-ing -1, adverb -2, ed -1, ing -5, comma 1, stop 3, dash -1, open -7
clause+here to: none -1, that -6, as -3, because -3, and -2, to -4, of -6, by 1, in -8, on -5, at -3, for -5, with -3, from -9, about -7, prep -4, be -6, have 1, verb-s -5, verb-past -2, verb-ing -3, adverb -4, ed -7, ing -4, comma 1, stop 1, dash 1, open -1
clause+here of: none -1, that -2, who -1, as -1, and -3, to -2, of -6, on -1, for -3, with -2, prep -5, be -5, have -7, modal -1, verb-s -2, verb-past -4, verb-ing -8, ed -7, ing -1, dash -1, open -3
clause+here by: none 1, verb-ing -9, stop 1
clause+here in: none -4, that 2, and -4, to -12, of -6, in -8, on -6, be -2, modal -2, verb-past -2, verb-ing -8, adverb -9, ed -4, ing -1, comma -1, stop 1, dash 2, open -5
clause+here on: none -3, and -2, to -3, of -4, in -4, day -12, verb-ing -2, comma 2, stop -1
clause+here at: none -3, of -5, comma 1
clause+here for: none -2, and -1, to -12, of -8, in -2, verb-past -2, verb-ing -6, ing -6, dash 2, open -4
clause+here with: none -3, and -5, to -9, of -5, comma -3
clause+here from: none 2, and -1, verb-ing -7, comma -1, stop -1
clause+here about: none -1, comma -1, stop -2
clause+here against: none -2, comma -2, stop 2
clause+here than: stop 1
clause+here prep: none -2, and -2, to -9, of -3, verb-ing -7, stop 2
commas: 0 3
commas: 1 -5
commas: 2 1
commas: 3 -1
commas+here 0: the -2, a -1, that -2, some -2, he -1, they -3, it -2, who -5, which -3, what -9, how -7, when -1, if -8, as -2, before 1, and 2, but 2, or -7, to -1, of -6, by -2, in 1, on -1, at -1, for -3, with -2, from -3, about -5, against -9, than -2, prep -1, be 1, have 1, modal -1, also -3, later -2, day -1, title -3, verb-base -3, verb-s -1, verb-past 2, verb-participle -2, verb-ing -1, name -2, noun -5, adverb -2, ed -3, ing -4, comma 3, query -1, colon 1, semicolon 6, dash 3, bracketOpen 2, bracketClose -2, open -8, close -4
commas+here 1: none 1, that -7, who -3, which -5, when -5, as -2, because -17, and -9, but -9, or -10, to -6, of -4, by -10, in -12, on -13, at -12, for -11, with -3, from -6, about -5, prep -3, be -17, have -9, modal -3, later -11, verb-s -12, verb-past -9, verb-ing -8, adverb -9, ed -2, ing -7, comma -6, stop 1, dash 2, open -1
commas+here 2: none -3, that -5, as -11, and -4, to -7, of -3, in -4, for -1, prep -3, be 1, have -8, modal -1, verb-past -7, verb-ing 1, adverb -8, comma -5, stop 2, open -3
commas+here 3: none -2, and -1, comma -4
commas+here 4: stop 3
room: 0 2
room: 2 -2
room: 3 -3
room: 4 -2
room: 5 -2
room: 6 -2
room: 7 1
room: 8 1
room: 9 1
room: 10 1
room+here 0: none 2
room+here 1: semicolon 3
room+here 2: verb-s -8, verb-past -5, ed -5, stop 2
room+here 3: he -1, and -11, to -5, of -8, in -1, on 1, be -2, verb-past -5, verb-ing -8, name 1, adverb -6, ed -4, ing -4
room+here 4: the -1, he 1, and -6, to -3, of -6, in -3, on -3, for -2, with -4, from 2, prep 1, be -3, modal -7, title -4, verb-s -2, verb-past -1, verb-ing -3, name -4, ed -2, comma 3, close -1
room+here 5: the 3, as -4, and -3, of -5, prep -1, be -2, have -2, modal -3, verb-s -3, verb-past -3, verb-ing -8, name -3, comma 1, open -5, close -11
room+here 6: the -2, that -1, he 3, as -1, because -7, before -3, and -6, of -5, on -2, for -5, with -2, according -4, be 1, have -6, modal -1, verb-s -3, verb-past -1, verb-ing -6, adverb -3, ed -1, ing -4, comma -1, dash -1, open -2, close -6
room+here 7: the -3, he 2, who -6, when -1, as -5, because 1, but -2, to -4, of -9, by -1, in -3, on -3, at -1, for -5, with -1, from -7, about -8, prep -2, modal -5, verb-s -1, verb-past -1, verb-ing -2, name 2, adverb -8, ed -3, ing -1, dash 2, open -7, close -7
room+here 8: the -3, that -8, he -5, who -3, which -3, when -1, as -3, because -2, and 1, but 1, to -4, of -2, by -2, in -2, on -3, at -3, for -6, with -5, from -3, about -5, than -3, prep -3, be -1, have -2, modal -1, later -1, title 2, verb-s -3, verb-ing -1, name -1, adverb -2, ed -2, ing -10, stop 3, dash 1, open -3, close -9
room+here 9: the -2, that -3, he -2, who -3, which -5, when -1, as -4, because -2, before -1, and -1, but 1, to -5, of -8, by -2, in -2, on -5, at 1, for -1, with -1, from -5, about -9, prep -3, modal 1, title -3, verb-s -1, verb-ing -1, name -1, adverb -4, ed -3, ing -6, comma 1, stop 5, colon 2, semicolon 4, dash 2, open -7, close -2
room+here 10: he -2, and -1, to -2, of -4, in -3, be -3, verb-past -2, verb-ing -2, name -2, stop 5, dash 2, open -4, close -6
atEnd+first 0: the 1, this -1, that -2, some -2, her 1, he -1, it -1, him 1, who 3, which 2, what -1, how -3, when -2, whether -4, if -1, as 1, because -1, before -1, but -1, to -1, in -2, on 2, at -1, about 1, prep -1, people -1, body 1, statement -4, claim -1, verb-s -2, verb-past -2, verb-ing -1, name -1, plural -2, adjective 1, ing -2, open 1
atEnd+first 1: the -2, a 1, that -1, his -1, her -4, he -4, they -5, it -2, him -2, what -4, how 2, whether -2, to -2, title -2, people -3, verb-ing -2, name -1, plural -4, adjective -6, open 1
atEnd+first 2: a 1, this -1, that 2, some 1, his -1, they -2, him -2, what 2, how 1, whether 5, if 1, just -1, title -1, people 1, body -1, claim 1, verb-ing 2, name -1, noun -1, plural -1, adjective -1, ing 2, number -1
atEnd+first 3: that -5, to -4, name -2
quoted: 0 1
quoted: 2 3
quoted: 3 1
quoted+here 0: none -5, the -1, that -2, some -3, he -2, they -3, who -4, which -6, what -10, how -8, when -2, if -9, as -4, before -1, and 1, but 1, or -8, to -1, of -7, by -2, in -1, on -2, at -2, for -4, with -2, from -3, about -6, against -9, than -3, prep -2, be 1, have -1, modal -1, also -4, later -3, day -2, title -2, verb-s -4, verb-past -1, verb-participle -3, verb-ing -12, name -1, adverb -4, ed -2, ing -13, comma 1, stop 2, colon 1, semicolon 5, dash 3, bracketOpen 1, bracketClose -4, open -6, close -10
quoted+here 1: none -4, verb-past -3, comma 2, close -3
quoted+here 2: none 2, the 1, he 3, title 5, verb-s 3, verb-past 3
quoted+here 3: none 2, the -3, he -4, and 2, in 1, title -4, verb-past 1, verb-ing 6, name -2
quoted+first 0: the 1, a 1, this -2, that -1, some -1, my -1, his -1, her -2, he -2, they -1, it -1, i -1, him -2, who 1, which 2, what 1, how -2, when -2, whether -1, as 1, because -1, but -1, in -2, on -1, for -1, about 1, be -2, day -1, statement -2, verb-past -1, name -1, plural -1, adverb -1, ed -1
quoted+first 2: open 3
quoted+first 3: a 2, that 3, some 1, his -1, her -1, he 3, it 1, him 1, title -1, name -2, noun -2
length+here 1: he 3, as -2, and -3, to -2, of -7, in 2, for -2, be -2, have -2, modal -4, verb-s -1, verb-past -2, verb-ing -6, name 5, ed -3, stop 4, open -6
length+here 2: none -5, that -1, as -4, and -2, to -3, of -6, in 1, on 2, prep 2, be -3, have -3, modal -3, verb-s -6, verb-past -5, verb-ing -7, adverb -4, ed -2, ing -6, stop 3, dash 4, open -7
length+here 3: none -6, that -2, as -3, and 1, to -1, of -6, in -4, on -5, prep 1, be -3, have -7, verb-s -3, verb-ing -4, adverb -1, ing -8, dash -1, open -4
length+here 4: none -3, that -2, and 2, to -3, of -7, for -9, with -5, be -2, have -5, modal -2, verb-s 1, verb-ing -6, adverb -2, ed -3, comma -1, stop -1, open -7
length+here 5: none -6, that -4, to -2, of -4, in -1, on -3, for -4, with -1, prep -3, have -1, modal -1, verb-past -1, verb-ing -9, ed -5, comma 1, stop 2, open -7
length+here 6: none -2, he 1, as -2, and -1, to -2, of -2, in -3, on -3, for -3, about -6, prep -2, be 1, verb-past 1, verb-ing -2, name -2, adverb -3, ed -4, ing -4, comma 1, dash 3, open -7, close -5
length+here 7: none -2, that -5, he -1, who -5, as 1, because -4, before -2, but -3, to -3, of -8, by -4, in -3, on -4, at -4, for -2, with -6, from -8, about -4, prep -4, be 1, have 3, modal -4, title 1, verb-past -2, name -2, adverb -6, ed -2, ing -8, stop 1, colon 2, dash 1, open -2, close -5
length+here 8: the -4, that -1, who -4, which -4, when -5, as -3, because -3, before -3, and -5, but -1, or -6, to -13, of -6, by -4, in -5, on -16, at -5, for -12, with -14, from -9, about -8, than -3, prep -4, according -2, be -2, have -1, modal -5, later -10, title 1, verb-s -4, verb-past -4, verb-ing 3, name -1, adverb -4, ed -3, ing -4, stop 2, open -6, close -2
length+here 9: none 1, that -5, he -1, who -5, as -10, because -10, and -5, to -12, of -5, by -9, in -8, on -6, at -5, for -7, with -11, from -8, about -5, prep -10, be -4, have -9, modal -2, title -5, verb-s -7, verb-past 1, verb-ing -5, name 3, adverb -5, ed -5, comma -1, stop 2, dash -1, open -1, close -9
length+here 10: none -1, he -2, verb-past -3, name -1, stop -3, close -2
last2+last none: name 3
last2+last the: time -4, title -2, person -1, document 1, statement 1, claim 1, verb-ing 3, noun -1, plural -1
last2+last a: person 1, body -1, document -5, claim -1, name -2, noun -2, adjective -3
last2+last this: noun -2, plural 2
last2+last that: he -2, name -4, noun 2
last2+last some: some -2, people -4, name -5, noun -2
last2+last his: body 2, claim 1, noun -1
last2+last he: be -2, have -8, verb-s -3, verb-past -7
last2+last him: comma -1, stop -9
last2+last as: noun 1
last2+last because: he -4
last2+last and: verb-past -3, name 2, plural 1
last2+last to: be -3, verb-base -1, noun -1
last2+last of: people -1, noun 1
last2+last in: month -2, name -1, number -2
last2+last on: name -2, noun 1, plural 2
last2+last for: title 4, name 1
last2+last from: name -2
last2+last about: noun 1
last2+last against: name 1
last2+last prep: noun -1
last2+last not: verb-base -2, noun -5
last2+last be: not -5, title 2, verb-past 4, verb-ing 2, adjective -1, adverb -3, ed -1, ing 1
last2+last have: not -5, be -3, verb-past -1
last2+last modal: be 1, have 1, adjective -2
last2+last later: comma -2
last2+last just: verb-past -1, noun -1
last2+last day: time -2
last2+last month: number 1
last2+last time: later 1, comma -7, stop -15
last2+last title: name 3, stop -10
last2+last person: noun -2, comma -2, stop -3
last2+last people: comma -4, stop -6
last2+last body: be -3, person -1, body 2, plural 2, comma -4, stop -8
last2+last document: noun 3, comma -2, stop -11
last2+last statement: stop -4
last2+last claim: comma -1, stop -5
last2+last verb-base: it 2, him 1, out -3, just 2, plural -4, comma -5, stop -18
last2+last verb-s: noun -3, stop -12
last2+last verb-past: that -3, he -12, they -3, it 1, name -3, plural -2, comma -4, stop -16
last2+last verb-ing: him -3, name 2, comma -7
last2+last name: and -8, be -4, have -4, modal -7, title -1, person 1, people 2, body 1, verb-base -1, verb-past -3, noun 1, plural 1, comma 1, stop -3, bracketClose -2, close -2, possessive -4
last2+last noun: that -4, and -6, to -5, of -4, out -3, be -1, modal -6, time -1, person -2, people -2, body 2, document 2, statement -1, claim -2, verb-base 1, verb-s 2, verb-past -1, verb-ing -1, name 1, plural 1, adjective 5, adverb 2, ing -4, comma -7, stop -7, dash -1, close -5
last2+last plural: that -3, and -6, be -4, comma -1, stop -13, close -6
last2+last adjective: person 1, people -2, body -1, claim -1, comma -9, stop -13
last2+last adverb: verb-past -1, noun -1, ed -2
last2+last ed: people 1, noun 1, plural 1, stop -10
last2+last ing: noun -2, plural 1
last2+last number: time -1, noun -1, plural -1, comma -3, stop -11
last2+last comma: some -4, he 1, which 1, and -9, just -4, verb-ing -7, name 1, noun -2, close 9
last2+last stop: close 3
last2+last query: close 5
last2+last close: and -7, noun -1
last2+last possessive: body -3, claim 1, noun -1, plural -2
last2+last symbol: noun 1, close 2
next+next2 none: none 1
next+next2 the: just -1, title -1, body -2, document -2, claim -1, verb-ing -2, name -3, noun -1, plural -5, adjective -3, ed -3, number -2
next+next2 a: person -4, body 1, statement 6, claim 2, open -9
next+next2 that: the -1, name -6
next+next2 some: of -1, people -1, name -3, plural -2, adjective -3
next+next2 his: body -1, noun -3, plural -5, adjective -1
next+next2 her: noun -4
next+next2 he: have -2, modal -8, verb-s 1, verb-past 4
next+next2 they: be 1, verb-base -2, verb-past -1
next+next2 it: be -1
next+next2 i: verb-base 2
next+next2 him: stop -3
next+next2 which: he 2, be -1, verb-past 3
next+next2 as: name 3
next+next2 because: he 2, name 1
next+next2 and: some 3, he 4, verb-past 6, name 1
next+next2 but: the 2, he 5
next+next2 to: be 2, have 3, verb-base -3, name -10, noun -4
next+next2 by: the -2, name -1
next+next2 in: the -8, name -4, noun -1
next+next2 with: name 1
next+next2 prep: the 1
next+next2 according: to 4
next+next2 not: verb-base -2, verb-past -2, noun -2
next+next2 be: a -2, verb-past -2, verb-ing 1, adjective -1, adverb -2, ed -1
next+next2 have: be -3, verb-past 2
next+next2 modal: be -3, verb-base -4
next+next2 just: some -2, noun -3
next+next2 day: stop 1
next+next2 month: stop 2
next+next2 title: name 1
next+next2 person: verb-past -2, name -3
next+next2 people: verb-base -1, verb-past 2, stop -6
next+next2 body: name 1
next+next2 verb-base: the -3, a -3, some -6, him -2, to -2, in -8, for -4, out -3, prep -3, name -4, noun -5, plural -5, stop -3
next+next2 verb-s: to 1, name 3, stop 1
next+next2 verb-past: the 1, a 2, that 3, some 2, him 2, as 1, to 2, by -2, on -1, with 1, prep -2, day 2, title -4, name 4, noun 1, comma -2, stop -3
next+next2 verb-ing: a 1, that 5, his -2, he 2, him 2, to 3, name -2, noun -6, plural -2
next+next2 name: and -8, to -6, have -2, modal -3, title -3, person -5, people -5, body -2, verb-s 2, verb-past 6, name -4, noun -6, plural -4, comma -6, stop -5, possessive -2
next+next2 noun: the -5, and -7, to -1, of -3, in -5, for -7, be 2, verb-base -6, verb-s -2, name -3, noun -7, plural -3, comma -3, stop -4, close -8
next+next2 plural: and -10, to -2, of -4, comma -5, stop -3
next+next2 adjective: to -2, people -1, name -1, noun -7, plural -6, stop -2
next+next2 adverb: verb-base -5, verb-past -1, noun -2
next+next2 ed: the 1, to 1, noun -5, stop -6
next+next2 ing: the -2
next+next2 number: noun -5, comma -3, stop -1, symbol -1
next+next2 comma: open -2
next+next2 stop: none -4
next+next2 bracketClose: none 4
next+next2 open: a -7, verb-base -3, noun -2
next+next2 symbol: number -7
farther+atEnd 0: 0 4, 1 8, 2 6, 3 4
farther+atEnd 1: 0 3, 1 -2, 2 -2, 3 1
farther+atEnd 2: 0 -1, 1 -3, 2 -1, 3 -5
farther+atEnd 3: 0 -1, 1 -1, 3 -3
farther+atEnd 4: 0 -1, 3 -3
farther+atEnd 5: 0 -2, 1 -3, 2 1, 3 -3
farther+atEnd 6: 0 -4, 1 -3, 2 1, 3 -4
farther+atEnd 7: 0 -4, 1 -2, 2 1
farther+atEnd 8: 0 -5, 1 -4
farther+atEnd 9: 0 -5, 1 -4
farther+atEnd 10: 0 -8, 1 1, 2 2
farther+atEnd 11: 0 -5, 1 -4
farther+atEnd 12: 0 -7, 1 -2
farther+atEnd 13: 0 -5, 1 -1, 2 -1
farther+atEnd 14: 0 -6, 1 -5
farther+atEnd 15: 0 -14, 1 -2
second+here the: the 2, that -2, he -1, and -3, to -6, of -4, in -10, be -2, have -7, modal -2, title -1, verb-past -1, verb-ing -2, name -1, ed -1, stop 1, open -7, close -5
second+here a: none -1, verb-past -5, stop 3
second+here this: he 3, name 3, stop 2, close -5
second+here that: stop 3
second+here some: none -2, he -3, be -2, verb-past -3, name 3, comma -5, stop 3
second+here my: name 6
second+here his: none 2
second+here he: none -3, that -2, he 2, and 2, to -3, of -3, in -9, be -10, have -6, modal -5, verb-s -5, verb-past -8, verb-ing -2, name 2, comma 4, stop -3, open -2, close -7
second+here they: none 1, he 1, stop 3
second+here it: none -3, he 3, verb-past 1, name 6, stop -1, close -10
second+here i: none 2, the 3, he 2, title 5, verb-past 1, name 1, comma 3, close -6
second+here you: name 3
second+here if: none 1, he 3, verb-past -1, name 1, close -7
second+here as: none -1, as -2, comma 1
second+here and: none -1, and -3, comma 3, stop -2
second+here to: none -2, to -2, comma 3
second+here of: none -5, of -7, be 1, stop 1
second+here by: stop 2
second+here in: in 2, comma -2, stop -1
second+here on: stop 1
second+here for: none -1, for -2, comma 1
second+here with: stop 3
second+here prep: stop 2
second+here be: none -2, and -1, to -1, of -2, in -9, be -2, verb-past -5, verb-ing -1, comma 2, stop 2, open -2
second+here have: none -3, have -2, verb-past -2, comma -1, stop 3
second+here do: stop 3
second+here modal: to -5, be -5, modal -4, verb-past -2, comma 3
second+here just: he -1, comma -1, stop 3
second+here title: none -1, verb-past -2, stop 2
second+here person: none -2, comma 1
second+here people: none -2, verb-past -6, comma 2, stop 1
second+here body: none -2, and -2, to -11, be -4, verb-past -4, comma -1, stop 1
second+here document: none -2
second+here claim: none -1, and -1, to -13, in -1, be -4, verb-past -3, verb-ing -1, comma -2, stop 1
second+here verb-base: none -3, and -6, to -3, of -6, in -5, be 2, verb-past -2, verb-ing -5, name -1
second+here verb-s: none -2, verb-s -1, comma -1, stop 1
second+here verb-past: none -5, to -10, verb-past -3, comma 1, stop 4
second+here verb-ing: none 1, verb-ing -6, comma -2
second+here name: none -2, the -1, he -2, who -5, as -5, because -2, before 1, and -4, to -9, of -6, on -2, for -2, with 1, from -2, about -5, prep -1, be -2, modal -4, title -3, verb-s -1, verb-past -1, verb-ing -3, name 1, adverb -6, ed -6, ing -5, comma -1, stop -1, dash 3, open -5, close -10
second+here noun: none -2, that -2, he -2, who -2, because -3, to -2, of -6, by -1, in -1, at -2, for 1, with -4, from -6, about -3, prep -2, modal 1, verb-s -2, verb-past -3, verb-ing 2, name -1, adverb -2, ed -3, ing -1, comma -1, stop 1, semicolon 1, dash -3, open -6
second+here plural: none -2, and -2, to -1, of -6, in -10, be 1, verb-ing -1, comma 1, stop 1
second+here adjective: none -2, and -1, to -4, of -4, in -1, be -1, verb-past -3, comma -1, stop 1
second+here adverb: none -4
second+here ed: ed -2, comma 2
second+here ing: none 1, ing -3, stop -2
second+here number: stop 3
second+here comma: none -2, comma -1
second+here stop: none -7, stop 4
second+here open: none 1, and 2, verb-past -5, stop -1, open -2
second+here possessive: none -2, and -2, to -3, of -2, in -3, be -1, verb-past -1, verb-ing -3, open -4
second+here symbol: stop -2
verbs+first 0: the 1, a -1, that -7, his 1, he -3, it -2, him -1, self 2, how -7, when -2, whether -6, if -3, because -1, but -1, to 1, of 2, in -2, on 1, at 1, for 1, about 1, not -1, title 2, person 2, body 2, claim -1, name 1, noun 1, plural -2, adjective 2, adverb -2, number -1, open 3
verbs+first 1: a 1, this -1, some -3, his -2, her -3, they -1, it -4, him -3, what -1, to 2, title -2, people -2, verb-ing -1, name -3, plural -1, adjective -2, adverb -1, ed 2, ing -2, open -3
verbs+first 2: the -1, a -2, this -4, some -1, his -2, her -2, he -1, him -3, what 1, how 2, if -2, to -1, title -3, verb-base -1, verb-ing 2, name -2, noun -1, plural -2, adjective -3, ing -3, open -2
verbs+first 3: the -3, a -1, some -2, his -1, her 2, he -1, it -2, him -4, what -1, how -3, if -1, to -3, title -2, name -1, noun -2, plural -3, ing 1
verbs+first 4: the -1, a -1, this 1, his -5, her -3, he -4, they -5, him -3, what -1, how 1, whether 2, if 1, to -6, title -1, people -3, verb-ing -4, name -2, noun -3, plural 2, ing -1, open 1
verbs+first 5: the -2, that -5, her 2, they -5, it 3, him 4, which 3, what -2, name -5
verbs+first 6: the -2, that -2, name -2
verbs+first 7: the -2, that -2, he -1
verbs+first 8: that 1
verbs+first 9: he -1
side+quoted 1: 0 -1, 1 -2, 2 2, 3 1
side+quoted 2: 0 7, 1 1, 2 -1, 3 -1
clause+next none: the -2, a 2, this 2, that -5, her -4, he 3, they 3, it 3, i 1, who -1, which -2, as 2, because 1, but 2, to 1, of -4, by -2, in -2, with -2, prep -3, according 5, not -1, be -2, have -5, modal -2, later 1, day 3, month 2, person -3, people 2, body -4, document -2, verb-base -2, verb-past 4, name -3, noun -3, plural -4, adjective -4, adverb -1, ing -7, stop 2, open -3, possessive -4
clause+next that: none -1, the -2, a -2, that -2, some -1, his -4, to -3, in -5, prep -1, not -5, be -5, have -6, just -1, title -3, verb-base -8, name -2, noun -2, plural -7, adjective -4, adverb -7, ed -3, ing -2, stop -2, open -3
clause+next who: none 2, the -3, a -2, verb-base -7, verb-past -7, noun -6
clause+next as: the -7, a 2, verb-past 2, verb-ing 1, name -2, noun -11
clause+next and: none 2, the -4, a 3, some 1, his -4, he -3, and 1, to -3, be -6, verb-base -4, verb-past -4, verb-ing 1, name -3, noun -4, plural -8, adjective -4, stop -8, open -3
clause+next to: the -4, a 2, that -1, some -1, his -3, he 1, to -5, be 2, just -3, title -1, verb-base -7, name -2, noun -4, plural -6, adjective -4, ed -5, stop -9
clause+next of: the -2, a 1, some -4, his -4, he 2, which 2, but 2, to -2, be -2, just 1, title -4, verb-base -2, verb-past -1, verb-ing -1, name -2, noun -4, plural -8, adjective -6, ed -5, number -1, stop -2, open -1
clause+next by: the -5, name -4, noun -1
clause+next in: the -2, some -1, his -3, he -1, which 4, to 1, just -1, verb-ing -2, name -7, noun -6, plural -8, adjective -1, number -5, open -2
clause+next on: none -2, the -2, a 2, and -1, verb-base -6, verb-ing 1, name -1, noun -4
clause+next at: the 2, name -2
clause+next for: verb-base -7, verb-ing 1, name -3, noun -4
clause+next with: the -4, name -1, noun -11
clause+next from: none 1, the -1, name -2
clause+next about: none -1, name -4
clause+next against: none 1
clause+next than: none 1
clause+next prep: none 1, the -3, a -1, verb-ing -1, name -3, noun -1
sort+verbs say: 0 -2, 1 -1, 2 -1, 4 -1, 5 -3, 6 -2, 7 -1, 8 1
sort+verbs add: 0 1, 1 -2, 2 -2, 3 -1
sort+verbs state: 0 -1, 1 -1, 2 -1, 3 -1, 5 -1
sort+verbs argue: 0 -1, 1 -2, 2 -1, 3 -2, 4 -1, 5 -2
sort+verbs tell: 0 -1, 1 -2, 2 -1, 3 -2, 4 -3, 5 -4
sort+verbs warn: 0 -1, 1 -2, 2 2
sort+verbs ask: 0 -1, 2 -1, 3 -2, 4 -1
sort+verbs believe: 0 -3, 2 -2, 3 -1
sort+verbs feel: 0 -2, 1 -2, 2 -1, 3 1
sort+verbs see: 1 -1, 2 -2, 5 -1
sort+verbs know: 0 -1, 2 -2, 3 -1, 5 2
sort+verbs want: 0 1, 1 -1, 3 -3, 4 -1
sort+verbs intend: 0 2, 1 -1, 2 -1, 3 1, 4 -4
sort+verbs demand: 2 -2, 4 -3
sort+verbs call: 0 1, 1 -3, 2 -2, 3 -1, 4 -2, 5 -1
sort+verbs deny: 2 -1
sort+verbs reject: 1 2, 2 -3, 4 -1
sort+verbs confirm: 0 -1, 2 2, 3 -1, 4 -3
sort+verbs agree: 0 -1, 1 -1, 2 -2, 3 -5, 4 -1
sort+verbs doubt: 1 1, 2 -1
sort+verbs decline: 2 -2, 4 -1
sort+verbs promise: 0 -1, 1 -1, 2 1, 3 -2, 4 -2
sort+verbs criticize: 0 1, 1 -2, 2 -2, 3 -3, 4 -2, 5 -2
sort+verbs praise: 0 2, 1 -1, 2 -5, 3 -3, 4 -5, 5 3
sort+verbs show: 0 -4, 2 2, 3 -1, 4 -3, 5 -3
sort+verbs suggest: 0 -2, 1 2, 2 -1, 4 -2
sort+verbs report: 0 -2, 2 -2, 3 -1
sort+verbs detail: 0 1, 1 -1, 2 -1, 3 -2
sort+verbs talk: 0 -2, 1 -3, 2 1, 4 -6
sort+verbs predict: 0 -2, 1 2, 2 -4, 3 -1
sort+verbs decide: 0 1, 1 -2, 2 -3, 3 -2, 4 -2
sort+verbs love: 0 2, 1 -3
sort+verbs emotion: 0 -1, 1 1, 3 -2, 4 -1
sort+verbs release: 0 -1, 1 -1, 2 2, 4 -3
sort+verbs point: 0 -4, 1 -2, 2 -3, 3 1
sort+verbs search: 1 -1, 2 -1, 4 -4
sort+verbs allow: 0 -1, 1 -1
sort+verbs try: 0 2, 1 -1
sort+verbs give: 0 1, 1 -1
sort+verbs make: 1 -2, 3 -6, 4 -2, 5 2
sort+verbs go: 0 1, 1 -1, 2 -1, 3 -1, 4 -2, 5 2
sort+verbs do: 0 -1, 1 -1, 3 -2, 4 -1
sort+verbs claim: 0 1, 1 -2, 2 -3, 3 1, 4 -3, 5 3
sort+verbs statement: 0 1, 2 -4
sort+verbs according: 0 -2, 1 -5, 3 1, 4 3
sort+verbs colon: 0 -3, 4 1
sort+verbs unlisted: 0 1, 1 1, 2 -2, 3 -3, 4 -3, 5 -1
sort+length say: 1 -5, 2 -7, 3 -6, 4 -4, 5 -4, 6 -2, 7 2, 8 2, 9 2
sort+length add: 1 -1, 2 -1, 3 -5, 4 -2, 5 1, 6 -2, 7 -2, 8 -2, 9 1, 10 1
sort+length state: 1 2, 2 1, 4 -1, 5 -3, 6 -1, 7 -4, 8 1, 9 -1
sort+length argue: 1 -1, 3 -4, 4 -3, 6 -1, 7 -2, 9 -1
sort+length tell: 1 -5, 2 -3, 3 -2, 4 -2, 5 -4, 6 -2, 7 1, 8 -2, 10 -1
sort+length warn: 8 -2, 9 -1
sort+length ask: 2 -1, 3 -4, 4 -5, 5 -2, 6 1, 7 1, 8 -1, 9 -2
sort+length believe: 1 -2, 2 -5, 3 -3, 4 -1, 5 -3, 7 1, 9 1
sort+length feel: 3 -1, 6 -3, 7 2, 9 -2
sort+length see: 1 -2, 2 -2, 3 -1, 5 -1, 6 3, 7 -1, 8 -1
sort+length know: 1 3, 2 -1, 3 1, 4 -2, 6 -2, 7 -2, 8 -6, 9 1
sort+length want: 7 -2, 8 -1, 9 -3
sort+length intend: 1 -3, 2 -2, 5 3, 7 -1, 8 -1
sort+length demand: 1 -2, 2 -1, 5 -2, 7 -2, 9 -2
sort+length call: 1 -1, 2 -4, 3 -2, 4 -1, 5 2, 6 1, 7 2, 8 -1, 9 -2
sort+length deny: 6 3, 7 -1, 8 -4
sort+length reject: 1 2, 2 -1, 6 -1, 7 -2, 9 -2
sort+length confirm: 2 1, 6 -2, 7 -1, 8 -2, 9 -1
sort+length agree: 6 -3, 7 -1, 9 -1
sort+length doubt: 7 -1, 8 -1, 9 -1
sort+length decline: 2 3, 7 -1, 9 -2
sort+length promise: 2 -1, 3 -4, 4 -1, 5 -1, 9 -4
sort+length criticize: 1 2, 2 -1, 3 1, 4 2, 5 -2, 6 -4, 7 -2, 8 -2, 9 -2
sort+length praise: 1 6, 3 1, 4 -3, 5 -1, 6 -2, 7 -2, 8 -2, 9 -2
sort+length show: 1 -7, 2 -1, 3 -4, 4 -2, 5 -2, 6 -1, 8 -1, 9 1
sort+length suggest: 4 -3, 5 -1, 6 1, 8 -1, 9 -3
sort+length report: 1 -3, 2 -2, 3 -3, 4 -1, 5 -3, 6 -1, 8 -1, 9 1, 10 1
sort+length detail: 2 -1, 6 -3, 7 -2, 9 -2
sort+length talk: 1 1, 5 2, 6 -5, 7 -4, 8 -2, 9 -4
sort+length predict: 7 -2, 8 1, 9 -3
sort+length decide: 1 3, 3 -2, 6 -2, 8 -3, 9 -2
sort+length emotion: 6 -1, 7 -2, 9 -1
sort+length release: 2 3, 6 1, 7 -4, 8 -3
sort+length point: 6 1, 7 -4, 8 -3, 9 -1
sort+length search: 6 -3, 7 -2, 9 -3
sort+length allow: 7 2, 8 -1, 9 -1
sort+length try: 7 -1, 8 -3
sort+length make: 1 1, 2 2, 3 -1, 4 -3, 7 -1, 8 -1, 9 -3
sort+length go: 1 3, 2 2, 6 1, 7 -1, 8 -3
sort+length do: 1 1, 2 2, 4 1, 5 -1, 6 -2, 7 -1, 8 -4, 9 -2
sort+length claim: 1 1, 2 -2, 3 -2, 4 2, 7 -3, 8 -2, 9 -3, 10 -2
sort+length statement: 9 -4
sort+length according: 6 -3, 7 -3, 8 -1, 9 2, 10 2
sort+length colon: 6 1, 7 -1, 8 3, 9 -1
sort+length unlisted: 2 -1, 4 -3, 5 1, 6 -2, 7 -1, 8 -2, 9 -1
before+here none: be 3, have 3, verb-s 3, verb-past 2, name -1, noun -2, comma 4, close -5
before+here but: comma 2
before+here to: none -3, and -3, of -5, stop 1
before+here of: none -6, and -1, comma -1, stop -3
before+here in: stop -1
before+here on: none -5, and -2, to -8, verb-ing -2, comma 1, stop -1
before+here at: stop 2
before+here for: none -4, and -2, to -12, of -4, in 2, verb-past -2, stop -1
before+here with: stop -1
before+here about: none -3, and -5, to -2, of -4, in -1, verb-past -7, verb-ing -8, comma -1, stop -1
before+here against: none -4, comma 1, stop -4
before+here out: none -1, comma -3
before+here be: stop 6
before+here day: none -1, stop 1
before+here time: none 1
before+here people: stop 2
before+here body: stop -1
before+here statement: none 1
before+here claim: none -4, and -2, to -8, verb-past 1, comma 1
before+here verb-base: none -4, that -9, as -2, to -4, of -5, in -4, on -1, at -1, for -3, with -5, from -2, be -8, have -6, modal -6, verb-s -5, verb-past -5, verb-ing -4, adverb -1, ed -7, ing -6, comma -1, open -4
before+here verb-s: none -1, that -4, as -1, and -1, to -4, of -5, in -4, on -4, for -5, prep -4, be -6, have -3, modal -4, verb-s -3, verb-past -5, verb-ing -10, adverb -3, ed -6, ing -6, comma 1, stop 2, semicolon 3, dash 1, open -4
before+here verb-past: none -1, that -6, who -2, which -2, when -3, if -4, as -1, and -1, but 1, or -4, to -2, of -4, by -1, on 2, at -1, for -1, from -2, about -6, against -4, than -7, be -11, have -14, modal -7, also -7, later -4, day -1, verb-s -5, verb-past -10, verb-participle -6, verb-ing -3, adverb -5, ed -6, ing -2, stop 1, colon -2, dash -1, open -4
before+here verb-ing: none -2, that -5, as -1, and 2, to -8, of -9, on -2, for -4, with -2, prep -4, be -3, have -2, verb-s -6, verb-past -2, verb-ing -1, adverb -2, ed -1, ing -4, comma 1, dash 1, open -7
before+here name: none 1, comma -1, stop 4
before+here noun: none -3, comma 2, stop 2
before+here plural: stop 2
before+here ed: none -3, and 2, to 1, of -3, verb-past -5, comma -1, stop -2
before+here comma: none 6, he 2, to -2, be -2, have 1, verb-past -1, verb-ing 1, name 1, comma -4, stop 6
before+here stop: he 1, title 6, verb-past 3, close -1
before+here colon: none 6, comma -3, stop 7
before+here dash: comma -1
form+here according: none 2, stop 5
form+here statement: none -2, stop -2
form+here claim: none -3, that -2, and -3, to -5, of -6, in -3, for -6, be 1, have 4, modal -1, verb-past 3, verb-ing -3, adverb -4, ed -1, ing -3, comma -1, stop -1, dash 1
form+here verb-base: none -3, that -3, who -4, when 1, as -1, because 2, before -2, and -3, but 1, to -4, of -5, by -5, in -2, on -1, at -1, for -3, with -6, from -2, about -8, prep 1, be -6, have -5, modal -2, verb-s -4, verb-past -6, verb-ing -5, adverb -2, ed -7, ing -8, comma 2, query 1, open -5
form+here verb-s: none 2, the 1, that -2, he 2, as -2, because -2, to -2, of -5, in -5, on -5, for -5, prep -1, be -6, have -4, modal -3, verb-s 1, verb-past -6, verb-ing -9, name 2, adverb -1, ed -1, ing -6, comma -1, stop 2, semicolon 3, dash -1, open -4, close -8
form+here verb-past: the -2, that -2, some -2, he -1, who -2, which -4, if -6, as -1, because -1, before -1, and -1, but 1, or -6, to 1, of -5, in 1, on 1, at -1, for -3, with -2, from -4, about -7, against -5, than -4, prep -1, be -4, have -3, modal -2, also -8, later -1, day 1, title -2, verb-s -9, verb-past -2, verb-participle -5, noun -4, adverb -5, ed -8, ing -2, comma 2, stop 1, colon -1, semicolon 3, dash 2, bracketOpen 1, open -5, close -3
form+here verb-participle: be 4, stop 1
form+here verb-ing: none 1, that -5, as -2, to -6, of -8, in -1, on -4, at -1, for -2, with -1, from -3, prep -3, have -2, modal 1, verb-s -5, verb-past -1, verb-ing -3, adverb -3, ed -2, ing -6, comma 1, stop 1, open -5
form+here ed: none -2, that -1, and -1, of -7, in -1, be 1, have 1, verb-past -6, verb-ing -5, ed 1, comma -1, stop -2
form+here colon: none 2, stop 4
clause+commas none: 0 3, 1 -3, 2 2
clause+commas that: 0 -2, 1 -5, 2 -2, 3 -1
clause+commas who: 0 -4, 1 -1, 2 -1
clause+commas which: 0 -3, 1 -3, 2 -5
clause+commas as: 1 -1, 2 -2
clause+commas and: 1 -1, 2 1, 3 1, 4 2
clause+commas to: 0 -1, 1 -2, 2 -1, 3 -3
clause+commas of: 0 -1, 1 -1, 2 -2
clause+commas by: 0 -1, 1 -4, 2 -1
clause+commas in: 1 -1, 2 -1
clause+commas on: 0 -1, 1 -2, 2 1
clause+commas at: 1 -2, 2 -1
clause+commas for: 0 -1, 1 -3
clause+commas with: 0 -1, 1 -2, 2 -3
clause+commas from: 0 1, 1 -2, 2 -2
clause+commas about: 0 -2, 1 -5, 2 2
clause+commas against: 1 2
clause+commas than: 0 -3, 1 -2
clause+commas prep: 0 -2, 2 -2, 3 -3
`;
