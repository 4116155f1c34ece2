// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentEnd = `
side: 2 7
side+atEnd 1: 0 -1, 1 1, 3 -1
side+atEnd 2: 0 7
atEnd+sort 0: say -2, add -2, state -2, argue -1, tell -3, believe -2, feel -3, see -2, know -1, want -2, intend -1, demand -2, call -1, deny 1, reject 2, confirm -1, doubt -1, decline -1, promise -1, criticize 1, praise 1, show -5, suggest -2, report 1, talk -1, predict -1, decide 1, love 1, release 1, point -3, allow -1, try 2, give 1, make -1, do -1, claim -1, according -3, colon -8
atEnd+sort 1: say 1, add 1, state -2, argue -1, tell -1, ask -2, believe -2, feel -3, see -3, know -2, want -3, intend -1, demand -4, call -1, reject -4, agree -2, decline -4, promise 1, criticize -3, praise -1, show -2, suggest -2, report 2, detail -4, talk -3, decide -3, release -3, make -5, do -3, claim -4, statement -2, according 2, colon 2, unlisted -2
atEnd+sort 2: say 2, add 1, state -1, tell 1, ask -1, believe 1, feel 2, know 2, want 1, intend 2, demand 1, deny -1, reject -3, confirm -1, doubt 2, decline -1, promise -1, criticize -1, praise -1, show 2, suggest 1, report 1, detail 1, talk 1, predict 1, decide -2, love -2, emotion 3, release -3, point 1, search -1, allow -1, try -2, give -1, make -1, go 1, do -1, statement -1, according 5, colon 4, unlisted -1
atEnd+sort 3: say -2
side+here 1: none 1, that -8, he -3, who -3, which -1, what -10, how -10, when -1, if -8, as -4, but 1, or -8, to -2, of -9, by -2, in -1, on -1, at -2, for -2, with -2, from -4, about -6, against -10, than -5, prep -1, be -8, have -8, modal -4, also -6, later -3, day -2, verb-s -5, verb-past -6, verb-participle -5, name -1, adverb -4, ed -5, ing -8, stop 2, colon 1, semicolon 5, dash 4, bracketOpen 1, bracketClose -2, open -7
side+here 2: a -3, that 6, some -3, they -2, it -1, as 1, be 8, have 6, modal 6, verb-s 5, verb-past 7, name -1, noun -1, ed 5, comma 4, dash -2, close -4
here+next none: none 1
here+next the: body 1, name -2, noun -2
here+next that: the -1, modal -3, verb-past -5, name -1, noun -6
here+next he: verb-s 2, verb-past -3
here+next who: be -3, have -1, verb-past -4
here+next when: he -1
here+next as: the -6, a -5, he 5, noun -2
here+next because: the -1, he -2
here+next before: the 1
here+next and: the -7, a -4, that -6, some -6, his -5, he 1, verb-base -1, verb-s 3, verb-past 11, verb-ing 5, name -6, noun -14, plural -8, adjective -8, ed 1
here+next but: verb-past 4
here+next to: the -1, a -5, be -4, verb-base -5, name -1, noun -2, open -4
here+next of: the -6, a -7, some -4, his -4, body -6, verb-ing -4, name -7, noun -3, plural -8, adjective -3
here+next by: the -9, verb-ing 3, name -7
here+next in: the -3, a 7, name -9, noun -5, number 1
here+next on: the -3, day 5, name 1, noun -3
here+next at: the -1, a 2, noun -6
here+next for: the -4, a -13, verb-ing -6, name -8, noun -1
here+next with: the -2, a -3, name -5, noun -1
here+next from: the -3, name -4
here+next about: the -2, name -5
here+next prep: the -4, a 1, name -2, noun -1
here+next according: to 1
here+next be: the -3, a -1, some 1, verb-participle 1, verb-ing -7, adjective -1, adverb 1, ed -1, ing -3, open -8
here+next have: a -7, not -3, be 1, just -1, verb-past -5, verb-participle -1, ed 1
here+next modal: not -2, have -1, verb-base -4, adjective -3
here+next day: stop 1
here+next title: name -2
here+next verb-s: the -2, to 1, name 1, noun 1, stop -6
here+next verb-past: a -2, that -9, some -7, his -3, by -3, in -3, on -4, with -1, prep -2, title -2, name 2, noun -1, comma -3, stop -5
here+next verb-ing: the -1, a -3, that 3, his -8, him -2, to -1, in -3, name -6, noun -2, plural -9
here+next name: verb-s 2, verb-past -1, name -2
here+next adverb: verb-base -7, noun -8, ed -3
here+next ed: the -1, to -2, by -2, in 1, name -2, noun -5, plural -6, stop -5
here+next ing: the -1, noun -5, plural -6
here+next comma: the 3, a 4, some -1, his -1, he 3, they 3, who 1, which 3, as 2, because 1, and 1, but 3, in -4, prep -3, according 4, be -4, have -1, also 1, title 3, verb-past 3, verb-ing 1, name -1, noun -6, plural -2, adjective -3, adverb -5, ed -3, open -11
here+next stop: open 11
here+next colon: open 1
here+next semicolon: none 3
here+next dash: the 4, a 3, and -1, but 2, verb-ing 1
here+next open: the -2, a -3, i -2, verb-base -8, name -3, noun -2, adjective -4, adverb -4
here+next close: the -7, he -11, title -7, verb-past -4, name -1
here+last none: name 6, stop -16, query 3, close 3
here+last the: close -3
here+last a: close 1
here+last that: and -4, claim -1, verb-base -1, verb-past -8, verb-ing -7, plural -3
here+last he: which 2, comma -4, close -1
here+last who: people -6, comma -1
here+last which: comma -2
here+last as: name -4, noun -2, comma -2
here+last because: name 3, noun 1, comma -11
here+last before: name 1, noun -2
here+last and: people -3, body -1, claim 2, name -2, plural -1, adjective -2, comma -2, dash -1, close 1
here+last but: comma -8
here+last to: people -4, body -9, claim -3, verb-base -12, verb-s -1, verb-past -10, verb-ing -12, name -1, noun -3, plural -2, adjective -3, ed -2
here+last of: some -5, title -5, body -4, claim -6, name -5, noun -8, plural -2
here+last by: verb-past -9, noun -2, ed -8
here+last in: people -5, verb-base -6, verb-past -9, verb-ing -4, name 1, noun -5, plural -2, close 1
here+last on: claim -2, verb-base -7, verb-past -3, noun -5, plural -5
here+last at: noun -3
here+last for: claim -9, name -3, noun -6, plural -3
here+last with: name -1, noun -1, plural -2
here+last from: noun -5, plural -1
here+last about: noun -3
here+last than: some -5
here+last prep: verb-base -6, name 1, noun -1, plural 1, comma -4
here+last according: comma -1
here+last be: he -3, they -4, it -5, who -3, to -11, have -8, modal -13, people -4, body -1, claim 1, name -2, noun 1, plural -2, comma 2
here+last have: he -5, who -5, modal -8, body -1, name -5, noun 1
here+last modal: that -1, he -8, they -7, it -6, body -3, noun 2, plural -2
here+last day: on -10
here+last title: close -3
here+last verb-s: he -3, name -2, noun -3, close 4
here+last verb-past: that -6, he -4, who -6, and -6, not -3, be -14, have -12, just -8, people -1, body -2, name -3, noun 2, adverb -8, comma -3, close 4
here+last verb-participle: have -3
here+last verb-ing: the -9, and -7, of -8, by -8, for -8, be -15, name -1, noun -2, comma -3, close 7
here+last name: comma -3, close -1
here+last noun: close -8
here+last adverb: be -8, comma -6
here+last ed: the -7, a -6, some -4, be -10, have -6, noun 2, adverb -6
here+last ing: the -3, a -4, be -3, noun -5
here+last comma: that -1, some 1, just -1, day 1, time 2, title -1, person -2, people -1, statement 1, claim 1, verb-base 1, verb-s -1, verb-past 1, verb-ing 2, name -1, plural -2, ing 1, number -2
here+last stop: some 3, her -1, it -1, him -1, out 1, be 4, later 1, just 1, day -4, time -1, title 2, person 3, people 3, body -1, document 1, statement -1, claim -1, verb-base 1, verb-s 3, verb-past -2, verb-ing 2, plural 1, adverb 4, ed 1, ing 1, number 1, bracketClose -2
here+last semicolon: noun 3
here+last dash: name -1, noun -1
here+last open: the -5, a -5, that -2, to -2, be -4, name -4, comma -4
here+last close: comma -3, query -9
last: the -12
last: a -11
last: that -5
last: some -2
last: his -5
last: he -8
last: they -11
last: it 2
last: him 2
last: self -1
last: who -4
last: which 2
last: as -9
last: because -4
last: before -2
last: and -10
last: but -7
last: or -8
last: to -10
last: of -11
last: by -7
last: in -6
last: on -3
last: for -6
last: from -8
last: about -2
last: out -2
last: prep -1
last: not -10
last: be -4
last: have -8
last: do -3
last: modal -5
last: also -4
last: later -2
last: just -4
last: day -4
last: month -2
last: time -1
last: title 3
last: people 1
last: body 1
last: document 1
last: statement -1
last: claim 1
last: verb-base 1
last: verb-s 1
last: verb-past -5
last: verb-participle -3
last: verb-ing 1
last: name 2
last: noun 3
last: plural 2
last: adverb -2
last: ed -2
last: ing -1
last: comma -5
last: stop -14
last: query 2
last: colon -2
last: dash -1
last: bracketClose -3
last: close 4
last: possessive -7
last: symbol 4
here+sort none: say 1, add 1, state -2, argue -1, tell -1, ask -2, believe -2, feel -3, see -3, know -2, want -3, intend -1, demand -4, call -1, reject -4, agree -2, decline -4, promise 1, criticize -3, praise -1, show -2, suggest -2, report 2, detail -4, talk -3, decide -3, release -3, make -5, do -3, claim -4, statement -2, according 2, colon 2, unlisted -2
here+sort the: say 1, report -3
here+sort that: say -6, state -8, call 1, claim -1
here+sort he: say 1, add -1, tell 2, report -1
here+sort who: say -5
here+sort as: say -1, call -4
here+sort because: say -1
here+sort and: say -1, add -1, state 1, argue -1, tell -2, demand -3, promise -2, criticize -1, praise 1, show -8, make -3, do -6, claim -1, unlisted -1
here+sort but: say -1
here+sort to: say -5, add -9, state 1, argue 1, tell -9, ask -3, believe -7, demand -5, call -12, criticize -6, praise -2, show -8, suggest -8, report -2, make -1, claim -5, unlisted -3
here+sort of: say -4, add -2, state -1, argue -3, call -4, criticize -6, praise -6, show -3, report -4, do -3, claim -7, unlisted -4
here+sort by: say -8
here+sort in: add -10, argue -7, call -2, show -6, make -1, claim -3, unlisted -1
here+sort on: say -4, state 2
here+sort at: say -4
here+sort for: say -7, criticize -6, praise -6, claim -7
here+sort with: say -9
here+sort from: say -4
here+sort about: say -5
here+sort prep: say -13
here+sort be: say -13, add -2, state -3, argue -2, tell -8, ask -4, believe -7, see 2, intend 2, call -2, praise 1, suggest -8, report -2, do -3, claim 3, unlisted 2
here+sort have: say -12, state -3, claim 3, unlisted 1
here+sort modal: say -17, state -4, argue -4, believe -7, suggest -2, claim -2
here+sort title: say -1
here+sort verb-s: say -10, go 3, claim 1
here+sort verb-past: say -1, add -5, state -8, argue -1, tell -7, ask -8, call -2, criticize -1, show -3, suggest -4, report -3, make -3, go 2, do -1, claim 2, unlisted -5
here+sort verb-ing: say 1, state -1, argue -1, call 1, criticize -8, praise -4, show -9, report -1, do -2, claim -3, unlisted -10
here+sort name: say 1, add 1, state 1, tell 1, report -2
here+sort adverb: claim -4
here+sort ed: say -11, state -8, show -5, claim -3, unlisted 1
here+sort ing: say -2, claim -2
here+sort comma: say 2, state -1, argue -3, ask 5, believe 1, feel -1, see 1, want -2, demand 2, call -1, reject 3, agree 1, decline -1, promise 1, criticize -1, praise -2, suggest 3, detail -2, talk 1, predict 3, decide 1, make 1, go -4, claim -1, according 1, unlisted -2
here+sort stop: say 4, add 1, tell 1, ask -1, believe 1, feel 2, see 1, know 1, intend 2, call 1, reject -2, doubt 2, decline -1, criticize -1, praise -1, show 3, suggest 1, report 1, detail 1, talk 1, predict 1, decide -1, love -1, emotion 2, release -3, point 1, search -1, allow -1, try -2, give -1, make -2, go 1, statement -2, according 5, colon 4, unlisted -1
here+sort dash: say 1, praise -1, claim 1
here+sort open: say -4, add -5, state -3, argue -2, tell -2, call -8, criticize -5
here+sort close: say -9, add -9, tell -1
here+first none: the -1, that -1, some 1, his -1, her -5, he -2, they -4, it -2, him -1, what -4, how 1, whether -3, to -2, title -1, people -2, verb-ing -2, noun -1, plural -3, adjective -5, open 1
here+first the: open 1
here+first that: the -6, a 1, that -1, he -7, to -4, name -2
here+first he: the 1, which 2, open 2
here+first who: the -6, name 1
here+first as: the -2, a -3, that -4, name -3
here+first because: the -4, that -5
here+first before: the 1, name 1
here+first and: the -1, a -3, that -3, his 1, her 1, to -2, title -4, name 1, noun -3, open -2
here+first but: the 4, that 1
here+first to: a -9, that -4, some -5, his -6, her -10, he -11, they -3, to -3, name -2, noun -1
here+first of: the -3, a -5, that -3, some -2, his -4, he -4, to -4, title -4, name -4, noun -4
here+first by: the -2, that -9, name 2
here+first in: the -1, a -3, that -4, his -1, he -4, to -3, name 1, noun -1
here+first on: a -2, that -1, to -6
here+first at: the -1, that -7, name -4
here+first for: the -2, a -1, that -2, he -5, to -2, name -4
here+first with: the 1, that -11, name -3
here+first from: the 1, that -6, name -10
here+first about: that -6, name -3
here+first prep: that -6, to -4, name 1
here+first according: name -2
here+first be: a 1, that -3, some -1, his -3, he -2, they -1, it -6, who -1, to -1, title -4, noun -3
here+first have: the -1, that -9, he -5, name -1
here+first modal: the -2, a 1, that -5, he -5, to 2, name 1
here+first title: open 1
here+first verb-s: the -1, that -7, he -2, open 2
here+first verb-past: the -5, a -2, that -2, some -3, his -2, he -1, they -2, it -7, to -1, noun -1, open 2
here+first verb-ing: the -3, a -1, his -2, he -3, to -3, title -6, name -2, noun -7
here+first name: the -3, name -2
here+first adverb: the -5, a -3, that -12, name -1
here+first ed: the -3, a -4, that -5, he -6, to -2, name -4, noun 1
here+first ing: the -5, a -2, that -6, to -4, name -4
here+first comma: a 1, this -1, that -1, some 1, his 1, her -2, he -1, they 6, him -3, what 2, how 1, whether 1, if 2, but -1, to -1, in -1, just -1, people -1, verb-ing 2, name -1, noun -1, plural 2, adjective -1, ing -1, open 2
here+first stop: the 1, a 1, this -1, that 3, some 2, his -1, he 2, they -2, him -2, self -1, what 2, how 2, whether 4, if 1, people 2, body -1, claim 1, verb-s 1, verb-ing 2, name -1, noun -1, adjective -1, ing 2
here+first dash: the 2, that 2, he 2, name 1
here+first open: the -6, a -3, that -3, his -4, he -5, to -3, name -3
here+first close: open -3
side+length 1: 1 -2, 2 -1, 3 -4, 4 -3, 5 -1, 8 1, 10 -3
side+length 2: 1 13, 2 4, 3 2, 5 -1, 6 1, 7 -3, 8 -1, 9 3, 10 3
side+farther 1: 0 2, 1 -2, 3 1, 6 -1, 7 -2, 8 -3, 9 -3, 10 -2, 11 -3, 12 -4, 13 -2, 14 -3, 15 -4
side+farther 2: 0 8, 1 7, 2 -4, 3 -4, 4 -3
verbs: 0 4
verbs: 1 1
verbs: 2 -1
verbs: 3 -2
verbs: 4 -2
verbs: 5 3
verbs: 6 -5
verbs: 7 -3
verbs: 8 -1
verbs: 9 -5
verbs+here 0: none 3, the -1, a -1, that -1, he -1, they -3, it -2, who -1, which -2, as -1, because 3, before 3, but 1, of -10, by 1, in 2, at 3, for -4, with 2, from -1, about -4, prep 2, have 1, modal -1, later 1, day 2, title -1, verb-base -2, verb-s 2, verb-past 2, verb-ing -1, name -2, noun -2, adverb -3, ing -4, colon -1, semicolon 3, bracketOpen -2, open -7, close -4
verbs+here 1: that -4, who -10, when -1, as -1, because -2, before -3, or -7, to -5, of -3, by -8, in -3, on -2, at -3, for -1, with -8, from -3, about -12, than -3, prep -3, be -2, have -1, later -3, day -4, verb-s -6, verb-participle -10, verb-ing -1, adverb -6, ed -3, ing -3, stop 2, semicolon 2, open -2
verbs+here 2: none -1, that -12, who -1, as -9, because -5, before -3, and -3, but 1, to -8, of -5, by -4, in -6, on -12, at -5, for -9, with -12, from -9, about -7, prep -3, have -3, modal -2, verb-past -7, verb-ing -4, adverb -2, ed -9, ing -6, comma 2, stop 1, dash 3, open -8
verbs+here 3: none -1, that -11, as -9, because -6, and -2, to -14, of -6, by -10, in -9, on -13, for -11, with -8, prep -7, be -2, have -5, verb-s -5, verb-past -3, verb-ing -5, adverb -10, ed -10, ing -5, comma -1, stop 1, dash 1, open -4
verbs+here 4: none -4, that -1, who -2, as -8, because -10, and -6, or -8, to -9, of -4, by -11, in -17, on -3, at -11, for -8, with -9, from -9, about -4, prep -11, be -11, have -2, modal -8, verb-s -7, verb-past -3, verb-ing -11, adverb -8, ed -9, ing -1, stop -1, dash 1, open -1
verbs+here 5: he 4, be -2, have -4, modal -9, verb-s -5, verb-past -5, name 3, stop 1
verbs+here 6: be -10, have -5, modal -6, verb-past -7, stop 1
verbs+here 7: be -6, modal -7, verb-past -6
verbs+here 8: verb-past -6, stop -1
verbs+here 9: be -8, modal -7, verb-past -5, stop -2
clause+here none: none 1, a -1, that -1, some -1, they -2, it -2, when 3, as -3, because 4, before 3, to -1, of -10, by -1, at 1, for -1, about -3, than -2, prep 1, be 2, have 1, modal -2, later 1, day 4, title -1, verb-base -2, verb-past 2, verb-ing -1, name -1, noun -2, ing -4, stop 1, semicolon 5, open -5, close -4
clause+here that: none -3, that -3, as -3, because -6, to -3, of -2, by -7, in -1, for -7, with -8, from -9, prep -6, be -11, have -12, modal -12, verb-s -9, verb-past -6, verb-ing 2, adverb -11, ed -10, ing -3, dash 1, open -4
clause+here who: none -1, to -5, be -7, have -8, modal -9, verb-past -9, stop 2
clause+here which: verb-past -8, stop 1
clause+here as: as -8, to -10, of -3, in -2, verb-past -1, verb-ing -1, open -4
clause+here and: none -2, that -8, and -4, to -1, of -2, in -1, on -3, with -3, be -6, have -2, modal 1, verb-s -7, verb-past -6, verb-ing -2, ed -5, ing -6, stop 3, open -2
clause+here to: that -4, as -2, because -3, and -1, to -4, of -5, in -4, on -4, at -3, for -4, with -5, from -12, about -7, prep -3, be -4, modal 1, verb-s -5, verb-past -1, verb-ing -4, adverb -5, ed -8, ing -4, comma 1, stop 1, dash 1, open -2
clause+here of: none -1, that -1, who -2, as -1, and -3, to -1, of -4, in -1, on -3, for -4, with -2, prep -4, be -2, have -10, modal 1, verb-s -4, verb-past -5, verb-ing -5, ed -9, ing -2, dash -1, open -8
clause+here by: none -1, verb-ing -9
clause+here in: none -2, that 1, and -3, to -10, of -6, in -11, on -5, modal -2, verb-past -4, verb-ing -12, adverb -7, ed -7, ing -1, comma -1, stop 1, dash 2, open -3
clause+here on: none -3, and -2, to -1, of -6, in 1, day -11, verb-ing -1, comma 2, stop -1
clause+here at: none -2, of -3, comma 1, stop 1
clause+here for: none -1, to -9, of -5, in -4, verb-past -2, verb-ing -7, ing -8, comma -1, dash 1, open -6
clause+here with: and -5, to -7, of -5, comma -2
clause+here from: none 1, and -2, verb-ing -12, comma -1
clause+here about: none -2, comma -2, stop -2
clause+here against: none -2, comma -2, stop 1
clause+here than: none -1
clause+here prep: none -1, and -3, to -7, of -2, verb-ing -9, stop 2
commas: 0 3
commas: 1 -4
commas: 3 -2
commas+here 0: the -2, that -2, some -1, he -1, they -3, it -1, who -5, which -2, what -9, how -7, when -1, if -7, as -2, before 2, and 1, but 4, or -7, to -1, of -8, by -1, on -1, at -1, for -2, with -2, from -3, about -5, against -9, than -3, prep -1, according 1, be 1, have 1, modal -1, also -4, later -1, day -2, title -2, verb-base -2, verb-s -2, verb-past 2, verb-participle -2, name -1, noun -5, adverb -2, ed -3, ing -6, comma 3, colon 1, semicolon 7, dash 2, bracketOpen 1, bracketClose -2, open -7, close -4
commas+here 1: that -6, who -2, which -5, when -7, as -3, because -11, and -11, but -10, or -8, to -11, of -5, by -7, in -11, on -13, at -13, for -10, with -2, from -9, about -4, prep -9, be -15, have -12, modal -6, later -11, verb-s -13, verb-past -9, verb-ing -4, adverb -9, ed -5, ing -4, comma -7, dash 2, open -3
commas+here 2: none -2, that -7, as -9, and -3, to -8, of -3, in -3, for -2, prep -3, be -2, have -10, modal -1, verb-past -8, verb-ing -1, adverb -6, ed -1, comma -5, stop 2, open -5
commas+here 3: none -1, and -2, comma -4, stop 1
commas+here 4: none 1, stop 3
room: 0 1
room: 2 -1
room: 3 -4
room: 4 -2
room: 5 -3
room: 6 -2
room+here 0: none 1
room+here 1: semicolon 3
room+here 2: verb-s -7, verb-past -5, ed -5, stop 1
room+here 3: he -1, and -10, to -3, of -3, in -1, on 2, for 1, be -3, verb-past -3, verb-ing -9, name 1, adverb -7, ed -4, ing -4
room+here 4: the -1, he 1, and -7, to -6, of -5, in -1, on -5, for -2, with -3, from 2, prep -1, be -3, modal -5, title -3, verb-s -1, verb-past -2, verb-ing -2, name -2, ed -3, comma 3, close -1
room+here 5: the 3, as -5, and -5, of -5, in -4, on 1, for -1, be -2, have -1, modal -3, verb-s -3, verb-past -1, verb-ing -9, name -1, ed -3, open -8, close -8
room+here 6: the -3, that -1, he 2, as -1, because -5, before -2, and -3, of -6, by -1, in 1, on -3, for -5, with -3, prep -1, according -1, be -1, have -5, modal -2, verb-s -3, verb-past -3, verb-ing -4, adverb -3, ing -5, comma -1, dash -1, open -1, close -9
room+here 7: the -2, that -1, who -6, as -2, because 1, before 1, to -4, of -8, by -2, in -3, on -4, at -4, for -7, from -7, about -7, prep -3, according 1, be -1, modal -2, verb-s -2, verb-past -2, adverb -8, ed -4, ing -3, dash 1, open -5, close -11
room+here 8: the -3, that -6, he -4, who -3, which -2, as -2, because -2, before 1, and 2, but 2, to -5, of -4, by -2, in -1, on -4, at -5, for -10, with -3, from -3, about -4, than -1, prep -2, be -2, have -2, modal -2, later -2, title 2, verb-s -2, verb-ing -2, adverb -1, ed -5, ing -6, stop 3, dash 1, open -3, close -7
room+here 9: the -1, that -3, he -3, who -3, which -6, when -1, as -4, because -1, before -1, and -1, to -4, of -4, by -2, in -3, on -3, at 1, for -1, with -2, from -4, about -9, prep -4, be 1, modal -1, later -5, title -2, verb-s -2, verb-past -1, verb-ing -1, adverb -3, ed -3, ing -6, stop 5, colon 2, semicolon 2, dash 2, open -7, close -3
room+here 10: to -1, of -3, in -3, be -3, verb-s -1, verb-ing -4, name -2, stop 6, dash 1, open -3, close -5
atEnd+first 0: a -1, that -3, some -1, my 1, his -2, her -1, he -1, they -1, it -1, him 1, self -1, who 4, which 2, what -1, how -4, when -2, whether -4, if -1, as -1, because -2, before -1, but -1, to -1, of -1, in -1, on 3, at -1, for 2, about -1, prep -3, not -2, title 1, people -2, body 1, document -1, statement -5, claim -3, verb-base -1, verb-s -2, verb-past -3, verb-ing -1, name -1, noun -2, plural -1, ing -1, number 1, open 1, symbol -1
atEnd+first 1: the -1, that -1, some 1, his -1, her -5, he -2, they -4, it -2, him -1, what -4, how 1, whether -3, to -2, title -1, people -2, verb-ing -2, noun -1, plural -3, adjective -5, open 1
atEnd+first 2: a 1, this -1, that 1, some 2, his -1, her -1, he 1, they -2, him -1, what 3, how 1, whether 5, if 1, just -1, title -1, people 1, claim 1, verb-ing 2, noun -1, adjective -1, ing 2, open 1
atEnd+first 3: the -2, that -4, to -3, name -1
quoted: 0 1
quoted: 2 3
quoted: 3 1
quoted+here 0: none -3, that -2, some -3, he -1, they -2, who -4, which -8, what -10, how -8, when -1, if -7, as -3, before -2, but 1, or -8, to -1, of -10, by -2, in -1, on -2, at -2, for -2, with -2, from -3, about -5, against -9, than -3, prep -1, according -2, be 1, have -1, modal -1, also -5, later -3, day -2, title -2, verb-s -4, verb-past -3, verb-participle -4, verb-ing -13, name -2, adverb -3, ed -3, ing -11, comma 2, stop 2, colon 1, semicolon 5, dash 3, bracketOpen 1, bracketClose -3, open -7, close -7
quoted+here 1: none -1, verb-past -4, comma 2, close -3
quoted+here 2: none 1, the 2, he 3, title 4, verb-s 4, verb-past 3
quoted+here 3: none 1, the -3, he -2, and 2, in 1, title -5, verb-past 1, verb-ing 6, name -1
quoted+first 0: a -1, that -3, his -1, her -2, he -1, they -2, it -1, i -2, him -1, who 2, which 2, what 1, how -2, when -1, whether -1, as -1, because -2, to -1, in -1, at -1, prep -1, not -1, be -3, day -1, people -1, body 1, document 1, claim -1, verb-base -1, verb-past -1, name 1, noun -1, plural -1, adverb -2, number 1, symbol -1
quoted+first 2: open 3
quoted+first 3: a 1, that 2, some 1, her -1, he 4, it 1, him 1, title 1, noun -2
length+here 1: he 3, as -1, and -2, to -1, of -4, in 3, for -2, be -2, have -2, modal -5, verb-s -2, verb-past -2, verb-ing -6, name 3, ed -4, stop 5, open -6
length+here 2: none -3, as -4, and -1, to -3, of -6, in 1, on 2, be -4, have -4, modal -5, verb-s -7, verb-past -5, verb-ing -10, adverb -3, ed -1, ing -6, comma -1, stop 5, dash 4, open -6
length+here 3: none -8, that -3, and 2, to -1, of -4, in -2, on -4, for -4, prep 1, be -1, have -7, verb-s -1, verb-ing -2, adverb -2, ing -4, comma 1, stop -1, dash -1, open -3
length+here 4: none -4, that -3, and 3, to -2, of -4, on -1, for -11, with -4, be -2, have -2, modal -5, verb-s 1, verb-past -1, verb-ing -7, adverb -1, ed -2, comma -1, dash 1, open -3
length+here 5: none -4, that -1, and 1, of -5, in -2, on -2, for -4, with -1, prep -5, be -2, have -3, verb-ing -10, ed -6, stop 2, open -8
length+here 6: none -2, as -1, to -3, of -2, in -3, on -4, for -2, with 2, about -7, prep -4, be -2, verb-s -1, verb-ing -1, name -1, adverb -5, ed -5, ing -5, comma 1, stop -1, dash 3, open -8, close -6
length+here 7: none -3, that -5, he 1, who -3, because -5, and 1, but -1, to -2, of -6, by -3, in -4, on -5, at -4, for -3, with -7, from -8, about -5, prep -3, be 1, have 3, modal -1, verb-s -2, verb-past -5, verb-ing 2, name -1, adverb -2, ed -2, ing -5, comma 1, stop 1, colon 1, dash 1, open -2, close -6
length+here 8: none 1, the -3, that -3, he 1, who -3, which -1, when -6, as -4, because -3, before -3, and -3, but -1, or -8, to -15, of -7, by -6, in -5, on -18, at -4, for -12, with -10, from -8, about -8, than -2, prep -3, according -1, be -1, have 1, modal -5, later -9, title 1, verb-s -2, verb-past -3, adverb -6, ed -3, ing -3, stop 2, dash -1, open -5, close -3
length+here 9: none 1, the 2, that -5, he -1, who -3, as -13, because -8, and -4, to -12, of -3, by -9, in -5, on -8, at -5, for -8, with -8, from -8, about -4, prep -10, according 2, be -1, have -7, modal -3, title -4, verb-s -9, verb-past 1, verb-ing -5, name 3, adverb -3, ed -5, comma -1, stop 1, dash -1, open -1, close -10
length+here 10: he -3, verb-past -2, name -2, comma 1, stop -3
last2+last none: name 3
last2+last the: time -4, title -1, person -1, people 1, document 2, statement 1, claim 2, verb-ing 4, name -1, noun -1, plural -2, adjective -1
last2+last a: person 1, document -6, name -2, noun -3, adjective -4
last2+last this: noun -2, plural 2
last2+last that: he -3, name -3, noun 1
last2+last some: some -2, time 1, people -2, name -5, noun -2
last2+last his: person -1, body 2, claim -1, noun -1, plural 1
last2+last her: claim -1
last2+last he: be -4, have -5, modal -1, verb-s -2, verb-past -6
last2+last him: comma -1, stop -9
last2+last as: noun 1
last2+last because: he -4
last2+last and: verb-past -3, name 3, noun 1, plural 1
last2+last to: be -5, verb-base -1, noun -1
last2+last of: people -1, noun 2, plural -2
last2+last in: month -1, number -2
last2+last on: name -2, noun 1, plural 2
last2+last for: him -1, title 4, name 3, noun -1, plural -1
last2+last from: name -3
last2+last about: name 1, noun 1
last2+last against: name 1
last2+last prep: noun -1
last2+last not: verb-base -3, noun -5
last2+last be: not -6, title 4, verb-past 3, verb-ing 2, adjective -1, adverb -6, ed 1
last2+last have: not -4, be -3
last2+last modal: be -1, have 1, adjective -2
last2+last later: comma -3
last2+last just: verb-past 1, noun -1
last2+last day: time -2
last2+last time: later 1, comma -4, stop -11
last2+last title: name 3, stop -11
last2+last person: noun -2, stop -6
last2+last people: comma -3, stop -3
last2+last body: be -2, person -1, body 1, plural 1, comma -1, stop -9
last2+last document: noun 1, comma -3, stop -11
last2+last statement: stop -3
last2+last claim: comma -4, stop -3
last2+last verb-base: it 1, him -1, out -3, just 2, plural -3, comma -5, stop -9
last2+last verb-s: noun -2, stop -7
last2+last verb-past: that -4, he -9, they -6, him -1, name -2, plural -4, comma -6, stop -12
last2+last verb-ing: him -5, name 2, comma -6
last2+last name: and -6, be -7, have -5, modal -7, title -2, person 1, people 2, body 1, verb-s 1, verb-past -4, plural 1, comma 1, stop -5, bracketClose -2, close -2, possessive -4
last2+last noun: that -1, and -7, to -3, of -6, out -1, be -2, modal -7, time -1, title -1, person -2, people -1, body 2, document 1, claim -1, verb-s 2, verb-past -2, verb-ing 1, name 2, plural 1, adjective 5, adverb 1, ing -4, comma -8, stop -10, dash -2, close -5
last2+last plural: that -2, and -6, be -2, comma -2, stop -12, close -5
last2+last adjective: person 1, people -2, body -1, claim -1, noun -1, comma -9, stop -13
last2+last adverb: verb-past -2, noun -1
last2+last ed: people 1, plural 2, stop -10
last2+last ing: noun -1
last2+last number: time 1, plural -2, comma -1, stop -13
last2+last comma: some -6, he 1, who 1, which 1, and -7, just -3, verb-ing -10, name 1, noun -5, close 8
last2+last stop: close 4
last2+last query: close 4
last2+last close: he -5, and -6, noun -1
last2+last possessive: body -2, statement -1, claim 1, noun -2, plural -2
last2+last symbol: noun 1, number 2, close 2
next+next2 none: none 1
next+next2 the: some -1, title -1, body -2, document -2, verb-ing -4, name -3, noun -1, plural -3, adjective -2, ed -3, number -2
next+next2 a: person -3, statement 7, claim 4, noun 2, open -8
next+next2 that: the -1, he -3, name -4
next+next2 some: name -4, plural -1, adjective -2, ed -1
next+next2 his: body -1, claim -1, noun -4, plural -7, adjective -2
next+next2 her: noun -3
next+next2 he: have -2, modal -8, verb-s 1, verb-past 4
next+next2 they: be -1, verb-base -2
next+next2 it: be -1
next+next2 i: verb-base 1
next+next2 him: stop -3
next+next2 which: he 2, be -1, verb-past 4
next+next2 as: name 3
next+next2 because: he 4, name 2
next+next2 and: the 1, some 2, he 4, verb-past 5, name 1
next+next2 but: the 2, he 6
next+next2 to: be 2, have 3, verb-base -5, name -7, noun -2
next+next2 by: the -3, name -1
next+next2 in: the -6, a 1, name -2, noun 1
next+next2 prep: the 2
next+next2 according: to 4
next+next2 not: verb-past -2, noun -2
next+next2 be: a -3, verb-past -2, verb-ing 1, adverb -2, ed -1
next+next2 have: be -4, verb-past 1
next+next2 do: not -1
next+next2 modal: be -4, verb-base -4
next+next2 just: some -3, noun -2
next+next2 day: stop 1
next+next2 month: stop 1
next+next2 person: verb-past -3, name -2
next+next2 people: verb-base 1, verb-past 2, stop -5
next+next2 body: name 2
next+next2 verb-base: the -3, a -5, some -5, his -3, him -1, to -3, in -7, for -5, out -3, prep -3, name -4, noun -6, plural -4, stop -3
next+next2 verb-s: name 3, stop 1
next+next2 verb-past: the 1, a 2, that 5, some 1, his 2, him 2, as 2, to 1, of -1, by -2, with 1, prep -2, day 1, title -1, name 3, comma -2, stop -3
next+next2 verb-ing: a 1, that 5, his -2, he 3, him 2, to 2, name -2, noun -4, plural -2
next+next2 name: and -8, to -6, be -2, have -1, modal -3, title -2, person -4, people -4, body -3, verb-base 3, verb-s 3, verb-past 5, name -4, noun -6, plural -4, comma -8, stop -3, possessive -2
next+next2 noun: the -3, and -9, to -1, of -3, in -3, for -6, be 1, claim -1, verb-base -7, verb-s -4, name -2, noun -6, plural -3, comma -3, stop -4, close -3
next+next2 plural: and -9, to -2, of -3, comma -5, stop -4
next+next2 adjective: to -3, people -2, name -2, noun -6, plural -6, stop -5
next+next2 adverb: verb-base -6, verb-past -2, noun -2
next+next2 ed: the 2, to 2, by -1, noun -4, stop -7
next+next2 ing: the -1
next+next2 number: noun -2, comma -1, stop -1
next+next2 comma: open -1
next+next2 stop: none -4
next+next2 bracketClose: none 4
next+next2 open: the -1, a -5, verb-base -4, noun -2
next+next2 symbol: number -8
farther+atEnd 0: 0 4, 1 9, 2 4, 3 2
farther+atEnd 1: 0 4, 1 -1, 2 -1
farther+atEnd 2: 0 -1, 1 -1, 2 -1, 3 -4
farther+atEnd 3: 0 -3, 1 -1, 2 -1, 3 -2
farther+atEnd 4: 0 -2, 1 1, 3 -2
farther+atEnd 5: 0 -3, 1 -1, 3 -2
farther+atEnd 6: 0 -3, 1 -3, 2 1, 3 -3
farther+atEnd 7: 0 -4, 1 -1, 2 1, 3 -1
farther+atEnd 8: 0 -5, 1 -1, 2 -1
farther+atEnd 9: 0 -8, 1 -3, 2 1
farther+atEnd 10: 0 -7, 2 2
farther+atEnd 11: 0 -6, 1 -3
farther+atEnd 12: 0 -10, 1 -3
farther+atEnd 13: 0 -5, 1 -2, 2 -2
farther+atEnd 14: 0 -7, 1 -6
farther+atEnd 15: 0 -14, 1 -1
second+here the: none 1, the 1, that -1, he 1, and -2, to -6, of -4, in -10, be -2, have -8, modal -6, title -1, verb-past -1, verb-ing -2, stop 1, dash 1, open -3, close -2
second+here a: none -1, verb-past -4, comma 1, stop 3
second+here this: he -1, verb-past -2, name 2, stop 2, close -7
second+here that: stop 3
second+here some: none -1, he -4, of -1, be -2, verb-past 1, name 3, comma -5, stop 3
second+here my: name 5
second+here his: none 1, comma -1, stop 1
second+here he: none -3, he 2, and 1, to -4, of -4, in -7, be -9, have -4, modal -3, verb-s -5, verb-past -10, verb-ing -4, name 2, comma 5, stop -3, open -2, close -7
second+here they: none 2, he 1, stop 2
second+here it: none -1, he 3, verb-past 3, name 5, close -7
second+here i: none 2, the 1, title 4, name -1, comma 2, close -1
second+here you: he 2, name 4
second+here if: he 3, verb-past -2, name 1, close -5
second+here as: none -2, as -1, comma 1, stop -1
second+here and: and -2, comma 3, stop -3
second+here to: none -1, to -2, comma 3
second+here of: none -2, of -5, stop 2
second+here by: stop 2
second+here in: none -1, in 2, comma -2, stop -1
second+here for: for -2, comma 1, stop 1
second+here with: stop 4
second+here prep: stop 2
second+here be: none -3, and 1, to -1, of -4, in -11, be -2, verb-past -6, verb-ing -1, comma 2, stop 2, open -4
second+here have: none -1, have -3, verb-past -3, stop 2
second+here do: stop 3
second+here modal: to -11, be -8, modal -5, verb-past -2, comma 4
second+here just: none -1, he -1, comma -1, stop 3
second+here title: none -4, verb-past -3, stop 1
second+here person: none -1, stop 1
second+here people: none -2, verb-past -4, comma 2, stop 2
second+here body: none -2, to -10, be -3, verb-past -4, comma -1, stop 1
second+here document: none -5, stop -1
second+here statement: stop -2
second+here claim: none -1, and -1, to -11, be -2, verb-past -3, verb-ing -2, comma -1, stop 1
second+here verb-base: none -4, and -6, to -4, of -3, in -5, be 1, verb-ing -5, name -1, comma 1
second+here verb-s: none -1, verb-s -2, comma -1
second+here verb-past: none -3, to -9, verb-past -2, stop 4
second+here verb-ing: none 2, verb-ing -6, comma -2
second+here name: none -2, that -1, he 1, who -4, as -2, because -1, before 2, and -4, but -3, to -11, of -3, by -1, in -1, on -3, for -4, with 2, about -5, prep -1, be -2, have 1, modal -4, title -2, verb-s 1, verb-past 1, verb-ing -1, adverb -4, ed -6, ing -4, comma -1, stop -1, dash 3, open -6, close -5
second+here noun: none -2, that -4, he -3, who -1, because -2, and 1, to -2, of -6, by -2, in -2, at -2, for -1, with -3, from -5, about -5, prep -2, have 1, modal -2, verb-s -4, verb-past -5, verb-ing -1, name -1, adverb -2, ing -2, stop 1, semicolon 2, dash -3, open -6
second+here plural: none -5, and -1, to -2, of -4, in -11, be -1, verb-past -2, verb-ing -4, comma 1, stop 1
second+here adjective: none -2, to -2, of -3, verb-past -3, stop 1
second+here adverb: none -4, stop -1
second+here ed: none -1, ed -3, comma 2, stop -1
second+here ing: none 1, ing -3, comma 1, stop -2
second+here number: stop 2
second+here comma: none -2, comma -1
second+here stop: none -9, stop 5
second+here open: and 1, verb-past -4, comma -1, stop -1, open -2
second+here possessive: and -1, to -1, of -2, in -1, be -4, comma 1, open -1
second+here symbol: stop -2
verbs+first 0: the 1, a -1, this -1, that -7, some 1, his 2, he -3, it -3, him -1, self 2, how -5, when -2, whether -6, if -4, as -1, because -2, to 1, of 1, in -2, on 1, for 2, not -1, title 2, person 1, people -1, body 2, claim -1, name 2, noun 1, plural -1, adjective 2, adverb -2, open 3
verbs+first 1: a 1, some -4, his -2, her -5, they -1, it -2, him -4, what -1, how -1, whether -1, to 1, title -3, people -2, body 2, claim -1, verb-base -1, verb-s -1, verb-ing -2, name -1, noun -1, plural -1, adjective -2, ed 2, ing -2, open -3
verbs+first 2: the -1, a -2, this -4, some -1, his -3, her -2, he -1, they -1, him -3, how 2, if -2, to -1, title -3, people -1, verb-base -2, verb-ing 2, name -2, noun -2, plural -2, adjective -3, ing -2, open -2
verbs+first 3: the -3, some -2, his -1, her 1, they 1, it -2, him -2, what -1, how -2, if -1, to -1, title -1, name -1, noun -3, plural -3, ing 1
verbs+first 4: the -1, this 1, that -1, some 1, his -5, her -1, he -3, they -4, it -1, him -3, to -6, title -1, people -4, verb-ing -5, name -1, noun -4, plural 1, open 1
verbs+first 5: the -2, that -4, her 1, they -5, it 3, him 4, who 1, which 3, what -2, name -6
verbs+first 6: the -1, that -2, name -3
verbs+first 7: that -1
verbs+first 8: that 2
verbs+first 9: that -1, he -2
side+quoted 1: 0 -2, 1 -2, 2 3, 3 1
side+quoted 2: 0 7, 1 1, 2 -1, 3 1
clause+next none: the -2, a 1, this 2, that -4, some 1, her -3, he 3, they 4, it 2, i 2, which -1, as 3, because 1, but 2, to 2, of -4, by -2, in -1, on -1, with -2, prep -2, according 5, not -1, be -2, have -5, modal -2, also 1, later 2, day 3, month 3, person -3, people 1, body -2, document -4, claim -2, verb-base -2, verb-past 3, name -3, noun -3, plural -4, adjective -3, ing -7, number 1, comma 1, open -3, possessive -1
clause+next that: none -1, the -1, a -2, that -3, some -2, his -2, he -3, and 1, to -3, in -4, not -7, be -4, have -6, just -1, title -5, verb-base -5, verb-past 1, verb-ing 1, name -1, noun -2, plural -7, adjective -2, adverb -8, ed -2, ing -1, number -1, stop -2, open -3
clause+next who: none 2, the -2, a -4, verb-base -7, verb-past -7, noun -4
clause+next which: none 1
clause+next as: the -7, a 1, verb-past 1, verb-ing 2, name -2, noun -9
clause+next and: none 2, the -4, a 2, his -3, he -1, and 1, to -5, be -6, verb-base -6, verb-past -5, name -4, noun -3, plural -7, adjective -5, ed 1, ing -1, stop -7, open -2
clause+next to: the -5, a 2, that -2, some -1, his -2, he 1, but 1, to -6, be 1, just -2, verb-base -6, verb-past 2, verb-ing -1, name -2, noun -3, plural -6, adjective -3, ed -4, ing -3, number -1, stop -8, open 1
clause+next of: the -1, a 1, some -3, his -4, he -1, which 2, but 2, to -4, just 2, title -4, verb-base -1, verb-ing -2, name -1, noun -5, plural -10, adjective -6, ed -3, number -1, stop -2, open -2
clause+next by: the -5, name -5, noun -2
clause+next in: the -2, a 1, some -2, his -4, he -2, which 4, just -2, verb-base -2, verb-ing -2, name -8, noun -6, plural -7, adjective -2, number -6, open -2
clause+next on: none -2, the -2, a 2, and -1, verb-base -7, verb-ing 1, name -1, noun -3
clause+next at: name -2
clause+next for: the -2, a -3, verb-base -6, verb-past 2, verb-ing 2, name -2, noun -3
clause+next with: the -4, verb-ing 1, name -1, noun -8
clause+next from: none 1, the -1, name -2
clause+next about: none -2, name -3
clause+next against: none 2
clause+next prep: none 1, the -2, a -1, verb-ing -1, name -3, noun -3
sort+verbs say: 0 -2, 1 -2, 4 -2, 5 -5, 6 -2, 7 -2, 8 1, 9 -1
sort+verbs add: 0 1, 1 1, 2 -3, 3 -2, 4 -1
sort+verbs state: 0 -2, 1 -3, 2 -1, 5 1
sort+verbs argue: 1 -2, 2 -1, 3 -2, 4 -1
sort+verbs tell: 1 -1, 4 -3, 5 -3
sort+verbs warn: 0 -1, 1 -1, 2 2
sort+verbs ask: 0 -1, 1 -1, 2 -1, 3 -1
sort+verbs believe: 0 -2, 2 -1, 3 -1, 4 1, 5 -1
sort+verbs feel: 0 -1, 1 -3, 3 -1, 4 -1
sort+verbs see: 1 -2, 2 -2, 5 -2
sort+verbs know: 1 -1, 2 -2, 3 -1, 4 1, 5 1
sort+verbs want: 1 -1, 2 -1, 3 -4
sort+verbs intend: 0 1, 2 -1, 4 -4
sort+verbs demand: 2 -2, 3 -1, 4 -3
sort+verbs call: 0 1, 1 -2, 2 -1, 3 -1, 4 -3, 5 -1
sort+verbs deny: 1 -2, 2 -1
sort+verbs reject: 1 1, 2 -2, 4 -2
sort+verbs confirm: 0 -1, 1 -1, 2 2, 4 -2
sort+verbs agree: 2 -1, 3 -3, 4 1
sort+verbs doubt: 0 -1, 1 2, 2 -2
sort+verbs decline: 0 -1, 1 -1, 2 -2, 4 -3
sort+verbs promise: 1 -1, 3 -2, 4 -3
sort+verbs criticize: 1 -2, 2 -2, 3 -2, 4 -1, 5 -1
sort+verbs praise: 0 3, 1 -2, 2 -5, 3 -2, 4 -6, 5 2
sort+verbs show: 0 -4, 2 2, 4 -3, 5 -3
sort+verbs suggest: 1 1, 2 -1, 4 -1
sort+verbs report: 1 -2, 2 -2, 3 -1
sort+verbs detail: 0 1, 2 -1, 3 -2
sort+verbs talk: 0 -1, 4 -5
sort+verbs predict: 0 -1, 1 2, 2 -4, 3 1
sort+verbs decide: 2 -2, 3 -2, 4 -2
sort+verbs love: 0 2, 1 -4
sort+verbs emotion: 0 -1, 1 1, 2 -2, 4 -1
sort+verbs release: 0 -1, 1 -1, 4 -4
sort+verbs point: 0 -2, 1 -1, 2 -2, 3 2, 4 2
sort+verbs search: 1 -1, 4 -3
sort+verbs allow: 0 -3, 1 -1
sort+verbs try: 0 2
sort+verbs give: 0 1, 1 -1
sort+verbs make: 1 -2, 2 -1, 3 -6, 4 -1, 5 1
sort+verbs go: 0 2, 1 -2, 2 -1, 4 -2, 5 3
sort+verbs do: 0 -2, 1 -1, 2 -1, 3 -3
sort+verbs claim: 0 1, 1 -2, 2 -3, 4 -2, 5 2
sort+verbs statement: 0 1, 2 -4
sort+verbs according: 0 -2, 1 -5, 2 1, 3 1, 4 3
sort+verbs colon: 0 -4, 1 -1, 2 -1, 4 -1
sort+verbs unlisted: 0 1, 1 -1, 2 -1, 3 -3, 4 -2
sort+length say: 1 -5, 2 -5, 3 -5, 4 -6, 5 -5, 6 -4, 7 1, 8 2, 9 2
sort+length add: 3 -3, 6 -2, 8 -2, 9 1, 10 1
sort+length state: 1 2, 2 -1, 5 -2, 6 -1, 7 -4, 10 -3
sort+length argue: 3 -2, 4 -2, 5 -1, 6 -1, 7 -1, 9 -1, 10 -1
sort+length tell: 1 -3, 2 -2, 3 -1, 4 -3, 5 -2, 6 -1, 9 1
sort+length warn: 7 1, 8 -2
sort+length ask: 1 -1, 2 -2, 3 -3, 4 -6, 5 -1, 6 1, 8 -1, 9 -1
sort+length believe: 1 -2, 2 -3, 3 -2, 4 -1, 5 -4, 6 -1, 7 2, 8 1, 9 1
sort+length feel: 2 -1, 6 -2, 7 2, 8 -1, 9 -4
sort+length see: 1 -1, 2 -3, 3 -2, 5 -1, 6 2, 8 -1, 9 -2
sort+length know: 1 3, 3 1, 4 -3, 6 -1, 7 -2, 8 -5, 9 1
sort+length want: 7 -2, 8 -1, 9 -3
sort+length intend: 1 -2, 2 -2, 4 2, 5 2, 6 -1, 7 -1, 8 -1, 9 -1
sort+length demand: 1 -2, 4 1, 5 -1, 7 -3, 9 -3
sort+length call: 1 -1, 2 -4, 3 -2, 4 -2, 5 2, 6 1, 7 1, 8 -2, 9 -2
sort+length deny: 6 2, 7 -1, 8 -3
sort+length reject: 1 3, 2 -1, 7 -4, 9 -2
sort+length confirm: 2 1, 8 -1
sort+length agree: 6 -2, 9 -2
sort+length doubt: 7 -2, 9 -3
sort+length decline: 2 3, 7 -1, 8 -2, 9 -2
sort+length promise: 2 -1, 3 -5, 4 -1, 5 -2, 7 1, 9 -2
sort+length criticize: 1 2, 3 -1, 5 -3, 6 -3, 7 -2, 8 -2, 9 -1
sort+length praise: 1 6, 2 -1, 4 -3, 5 -1, 6 -3, 7 -2, 8 -2
sort+length show: 1 -6, 2 -1, 3 -6, 4 -4, 5 -1, 6 -1, 8 -1
sort+length suggest: 2 1, 3 -1, 4 -3, 5 -2, 6 1, 7 1, 9 -4
sort+length report: 1 -1, 2 -2, 3 -1, 4 -3, 5 -1, 6 -1, 7 -1, 8 -1, 9 2, 10 2
sort+length detail: 6 -4, 7 -3, 8 1
sort+length talk: 1 3, 5 2, 6 -5, 7 -3, 8 -1, 9 -1
sort+length predict: 7 -2, 9 -1
sort+length decide: 1 3, 2 1, 3 -1, 6 -1, 8 -3, 9 -2
sort+length emotion: 7 -2, 8 1, 9 -1
sort+length release: 2 4, 6 1, 7 -4, 8 -2
sort+length point: 6 2, 7 -3, 8 -2, 9 1
sort+length search: 6 -3, 7 -2, 8 -1, 9 -1
sort+length allow: 7 3, 8 1, 9 -1
sort+length try: 7 -2, 8 -3
sort+length make: 1 1, 2 1, 3 -2, 4 -3, 7 -3, 8 -2, 9 -5
sort+length go: 1 3, 2 2, 3 1, 6 1, 7 -1, 8 -3
sort+length do: 4 1, 5 -2, 6 -3, 7 -1, 8 -4, 9 -2
sort+length claim: 1 1, 2 -1, 3 -1, 4 1, 7 -3, 8 -1, 9 -4, 10 -3
sort+length statement: 7 -1, 8 -1, 9 -3
sort+length according: 6 -3, 7 -3, 8 -1, 9 2, 10 3
sort+length colon: 7 -1, 8 1, 9 -2
sort+length unlisted: 4 -4, 5 2, 6 -1, 7 -1, 9 -1
before+here none: be 4, have 4, title -1, verb-s 4, verb-past 4, noun -2, comma 3, close -4
before+here as: stop -1
before+here but: comma 3
before+here to: none -3, and -2, of -4, comma 1, stop 2
before+here of: none -6, and -1, to -5, verb-past 2, comma -1, stop -3
before+here on: none -3, and -1, to -9, verb-ing 1, comma 1
before+here at: comma -1, stop 1
before+here for: none -2, and -2, to -11, of -4, verb-past -3, verb-ing -1, stop -2
before+here about: none -2, and -3, of -6, in 1, be -1, verb-past -8, verb-ing -8, comma -1, stop -1
before+here against: none -6, stop -4
before+here out: comma -2
before+here be: stop 6
before+here day: none 1, stop 1
before+here time: none 1
before+here people: stop 2
before+here body: stop -3
before+here statement: stop -1
before+here claim: none -4, and -2, to -5, be -2, comma 1
before+here verb-base: none -5, that -6, as -4, to -4, of -7, in -3, for -3, with -4, from -1, prep -1, be -7, have -7, modal -5, verb-s -6, verb-past -5, verb-ing -3, adverb -3, ed -8, ing -5, stop 1, dash 1, open -7
before+here verb-s: that -5, as -1, to -6, of -5, in -5, on -2, for -6, with -2, prep -5, be -5, have -3, modal -5, verb-s -4, verb-past -4, verb-ing -8, adverb -3, ed -8, ing -3, stop 2, semicolon 3, dash 1, open -4
before+here verb-past: none -1, that -5, who -4, which -1, when -2, if -4, as -2, because -2, before -2, and -1, or -4, to -3, of -3, by -1, on 1, at -2, for -1, with -1, from -2, about -4, against -4, than -5, prep -2, be -12, have -16, modal -5, also -7, later -2, day -1, verb-s -5, verb-past -12, verb-participle -7, verb-ing -4, adverb -4, ed -3, ing -3, comma -1, stop 1, colon -2, open -4
before+here verb-ing: none -1, that -5, as -2, and 2, to -5, of -5, on -2, for -4, with -1, prep -4, be -1, have -5, modal -2, verb-s -4, verb-past -3, verb-ing -3, adverb -4, ed -1, ing -5, dash 1, open -5
before+here name: comma -1, stop 5
before+here noun: none -8, comma 1, stop 2
before+here plural: stop 1
before+here ed: none -2, and 2, to -1, of -4, in -1, verb-past -7, comma -1, stop -2
before+here comma: none 6, he 1, to -2, of -2, be -1, verb-ing 3, name 2, comma -3, stop 6
before+here stop: he 2, title 3, verb-past 2, close -6
before+here colon: none 6, comma -4, stop 8
before+here dash: comma -1
form+here according: none 2, comma 1, stop 5
form+here statement: none -2, stop -2
form+here claim: none -4, that -1, and -1, to -5, of -7, in -3, for -7, be 3, have 3, modal -2, verb-s 1, verb-past 2, verb-ing -3, adverb -4, ed -3, ing -2, comma -1, dash 1
form+here verb-base: none -2, that -4, who -5, as -1, because 2, before -2, and -1, but 2, to -4, of -8, by -6, at -1, for -6, with -6, from -1, about -10, be -6, have -6, modal -1, verb-s -4, verb-past -7, verb-ing -3, adverb -2, ed -8, ing -7, comma 1, query 2, dash 1, open -4
form+here verb-s: none 1, the -1, that -3, he 2, as -1, because -3, to -4, of -6, in -6, on -3, for -6, with 1, prep -3, be -5, have -3, modal -2, verb-s 2, verb-past -4, verb-ing -9, name 2, adverb -1, ed -5, ing -3, stop 2, semicolon 3, dash -1, open -4, close -6
form+here verb-past: none -1, the -1, a 1, that -2, some -1, he -1, who -3, which -3, when -1, if -6, as -1, because -2, before -2, or -6, to -1, of -4, in 1, on 1, for -3, with -3, from -3, about -3, against -5, than -2, prep -2, be -4, have -4, modal -3, also -8, later -2, title -1, verb-s -9, verb-past -3, verb-participle -5, verb-ing 1, noun -4, adverb -5, ed -4, ing -4, comma 1, stop 1, colon -1, semicolon 2, dash 1, bracketOpen 1, bracketClose -1, open -5, close -3
form+here verb-participle: be 3, comma 1, stop 1
form+here verb-ing: none 1, that -4, as -3, and 1, to -6, of -6, in -2, on -3, at -1, for -3, with -1, from -5, prep -3, have -2, modal -2, verb-s -3, verb-past -1, verb-ing -4, adverb -5, ed -2, ing -7, comma 1, stop 1, dash 1, open -4
form+here ed: none -3, to -2, of -5, be 1, have 1, verb-past -6, verb-ing -4, ed 1, comma -1, stop -3
form+here colon: none 2, stop 4
clause+commas none: 0 3, 1 -4, 2 -2
clause+commas that: 0 -2, 1 -6, 2 -4
clause+commas who: 0 -3, 1 -1, 2 -1
clause+commas which: 0 -3, 1 -3, 2 -8
clause+commas as: 0 -1, 1 -3, 2 -2
clause+commas and: 1 -1, 2 2, 3 1, 4 2
clause+commas to: 0 -1, 1 -3, 2 -1, 3 -3
clause+commas of: 0 -1, 1 -3, 2 -2, 3 1
clause+commas by: 0 -1, 1 -4, 2 1
clause+commas in: 1 -1, 2 -1, 3 -1
clause+commas on: 0 -1, 1 -2, 2 1
clause+commas at: 0 -1, 1 -2, 2 -1
clause+commas for: 0 -1, 1 -5
clause+commas with: 0 -1, 1 -3, 2 -4
clause+commas from: 0 1, 1 -4, 2 -2
clause+commas about: 0 -1, 1 -4, 2 2
clause+commas than: 0 -3, 1 -2
clause+commas prep: 0 -2, 1 -1, 2 -2, 3 -2
`;
