// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentEnd = `
side: 2 7
side+atEnd 1: 0 -1, 1 1, 3 -1
side+atEnd 2: 0 7
atEnd+sort 0: say -1, state -1, argue -2, tell -2, warn -1, ask -1, believe -1, feel -3, see -1, know -1, want -2, intend -2, call -1, reject 1, confirm -2, doubt -2, promise -2, criticize 1, praise 1, show -4, talk -1, predict -1, decide 2, love 2, emotion -1, release 2, point -3, give 1, go 1, do 1, according -3, colon -5, unlisted 2
atEnd+sort 1: say 1, add 3, state -2, argue -1, tell -1, ask -3, believe -3, feel -4, see -4, know -2, want -3, intend -2, demand -5, call -1, reject -5, agree -3, promise -1, criticize -2, praise -2, show -1, suggest -3, report 2, detail -4, talk -3, decide -4, release -3, point -1, make -4, go -2, claim -3, statement -1, according 2, colon 3, unlisted -1
atEnd+sort 2: say 2, add 1, state -1, argue -2, tell 1, ask -1, believe 1, feel 1, see 1, know 2, want 1, intend 1, call -1, deny -1, reject -2, confirm -1, agree -1, doubt 1, decline -2, promise -1, criticize -1, praise -1, show 2, detail 1, predict 1, decide -2, love -1, emotion 2, release -2, point 1, search -1, allow -1, try -2, give -1, make -1, go 1, do -1, statement -1, according 5, colon 4
atEnd+sort 3: say -1
side+here 1: none 1, that -6, he -4, who -2, which -1, what -9, how -7, when -1, if -7, as -2, and 1, but 1, or -6, to -2, of -6, by -2, on -1, at -1, for -2, with -2, from -3, about -4, against -6, than -3, prep -1, be -7, have -8, modal -4, also -5, later -2, day -1, verb-s -8, verb-past -6, verb-participle -3, name -1, adverb -3, ed -6, ing -6, stop 2, query -1, semicolon 3, dash 3, bracketOpen 1, bracketClose -1, open -5
side+here 2: the -1, a -3, that 4, some -2, they -2, it -1, as 1, be 9, have 6, modal 5, verb-base 1, verb-s 4, verb-past 6, name -1, ed 3, comma 3, dash -4, close -3
here+next none: none 1
here+next the: person -1, name -1, noun -1
here+next that: the -2, he -2, be 1, modal -3, verb-past -4, name -1, noun -7
here+next he: verb-s 1, verb-past -2
here+next who: be -4, have -2, verb-past -3
here+next as: the -4, a -5, he 3, name 1, noun -2
here+next because: he -2
here+next before: the -2
here+next and: the -7, a -5, that -5, some -5, his -4, he 1, verb-base -1, verb-s 2, verb-past 7, verb-ing 3, name -4, noun -14, plural -5, adjective -4, ed 2
here+next but: verb-past 3
here+next to: the -3, a -4, be -3, verb-base -2, name -2, noun -3, open -8
here+next of: the -4, a -4, some -4, his -4, body -4, verb-ing -5, name -4, noun -2, plural -4, adjective -2
here+next by: the -7, verb-ing 2, name -8
here+next in: the -6, a 5, name -6, noun -2, number -1
here+next on: the -4, day 3, noun -3
here+next at: the -1, a 1, noun -5
here+next for: the -4, a -8, verb-ing -4, name -12, noun -2
here+next with: the -2, a -4, name -6
here+next from: the -2, name -2
here+next about: the -1, name -5
here+next prep: the -4, a 1, name -2
here+next be: a -2, some 1, not 1, just -2, verb-past 1, verb-ing -6, adjective -3, adverb 1, ed -1, ing -3, open -4
here+next have: a -5, not -6, be 1, verb-past -4, ed 1
here+next modal: not -7, be -1, verb-base -2, adjective -1
here+next title: name -2
here+next verb-s: the -3, to 2, name 1, stop -5
here+next verb-past: the 1, a -3, that -6, some -4, his -2, to -1, by -1, in -4, on -3, with -2, out -1, prep -1, title -1, name 1, noun -1, comma -5, stop -5
here+next verb-ing: the -1, a -3, that 1, his -5, him -1, in -2, name -7, noun -4, plural -6
here+next name: verb-s 1, name -2
here+next adverb: verb-base -4, verb-past -1, noun -5, ed -4
here+next ed: the -2, to -2, by -2, in 1, name -1, noun -4, plural -3, stop -3
here+next ing: the -2, noun -5, plural -4
here+next comma: the 3, a 4, he 1, they 2, which 2, as 1, because 1, and 2, but 3, in -3, with 1, prep -3, according 4, be -3, have -1, also 1, title 2, people -1, verb-s -2, verb-past -1, verb-ing 1, name -1, noun -4, plural -1, adjective -2, adverb -5, ed -2, open -8
here+next stop: open 9
here+next query: none -1
here+next colon: open -1
here+next semicolon: none 2
here+next dash: the 3, a 3, but 1, verb-ing 1
here+next open: the -4, a -7, verb-base -5, name -6, noun -1, adjective -3, adverb -1
here+next close: the -6, he -4, title -8, verb-past -3, name -5
here+last none: name 6, stop -14, query 2, close 3
here+last the: close -2
here+last a: close 1
here+last that: and -4, verb-base -2, verb-past -6, verb-ing -6, noun -1, plural -1
here+last some: close 1
here+last he: which 3, comma -3
here+last who: people -3
here+last which: comma -3
here+last as: name -4, noun -2, comma -2
here+last because: name 2, comma -11
here+last and: people -3, body -1, claim 2, name -3, noun -1, plural -1, adjective -2, dash -4
here+last but: comma -7, close 1
here+last to: people -4, body -9, claim -7, verb-base -6, verb-s -4, verb-past -4, verb-ing -9, name -1, noun -2, plural -1, adjective -8, ed -5
here+last of: some -4, title -6, body -6, claim -3, name -2, noun -8, plural -3
here+last by: verb-past -10, noun -1, ed -7
here+last in: people -4, claim -1, verb-base -3, verb-past -9, verb-ing -2, name 2, noun -5, plural -1, close 1
here+last on: claim -1, verb-base -7, verb-past -1, name -1, noun -1, plural -4
here+last at: noun -2
here+last for: claim -5, verb-base 1, name -1, noun -5
here+last with: name -2, noun -1
here+last from: noun -3
here+last about: noun -6
here+last than: some -4
here+last prep: verb-base -8, name 1, noun -2, comma -1
here+last according: comma -3
here+last be: that -1, he -3, they -2, it -4, who -2, to -7, have -6, modal -12, people -3, body -2, claim 1, name -1, noun 2, plural -3, comma 1
here+last have: he -5, who -2, modal -8, name -3, noun 1
here+last modal: that -2, he -6, they -8, it -4, name -3, noun 1, plural -1
here+last day: on -11
here+last title: close -2
here+last verb-s: he -3, name -1, noun -2, close 4
here+last verb-past: that -6, he -2, who -4, and -5, not -6, be -8, have -11, just -9, people -1, body -1, name -2, noun 1, plural -1, adverb -9, comma -3, close 4
here+last verb-participle: have -5
here+last verb-ing: the -6, and -5, of -7, by -6, for -6, be -12, name -2, noun -1, close 7
here+last name: comma -2, close -1
here+last noun: close -6
here+last adverb: be -7, comma -3
here+last ed: the -3, a -5, some -1, be -8, have -6, noun 2, adverb -6
here+last ing: the -4, a -6, be -5, noun -3
here+last comma: that -2, just -1, day -1, time 1, person -2, people -1, document 1, statement 1, claim 2, verb-base 1, verb-s -2, verb-past 2, verb-ing 1, name -1, plural -1, adjective -2, ing 1, number -2
here+last stop: some 3, her -1, out 1, be 4, do -1, later 1, day -4, time -2, title 2, person 3, people 2, body -1, statement -1, claim -2, verb-base 2, verb-s 3, verb-past -2, verb-ing 2, name -1, plural 2, adjective 1, adverb 3, ing 1, bracketClose -2
here+last semicolon: noun 2
here+last dash: name -1, noun -2, close 1
here+last open: the -3, a -3, that -6, to -2, be -1, name -2, comma -5, stop -2
here+last close: comma -3, query -7
last: the -9
last: a -10
last: that -4
last: some -2
last: his -5
last: he -7
last: they -6
last: him 1
last: who -4
last: which 1
last: what 1
last: as -8
last: because -2
last: before -2
last: and -10
last: but -3
last: or -8
last: to -10
last: of -10
last: by -6
last: in -5
last: on -6
last: for -5
last: from -6
last: about -3
last: out -1
last: prep -1
last: not -8
last: be -3
last: have -7
last: do -2
last: modal -5
last: also -5
last: later -1
last: just -3
last: day -4
last: month -2
last: title 3
last: people 1
last: body 1
last: document 1
last: statement -2
last: claim 1
last: verb-base 1
last: verb-s 2
last: verb-past -4
last: verb-ing 2
last: name 2
last: noun 3
last: plural 1
last: adverb -1
last: ed -1
last: comma -5
last: stop -13
last: query 1
last: dash -2
last: bracketClose -4
last: close 3
last: possessive -5
last: symbol 3
here+sort none: say 1, add 3, state -2, argue -1, tell -1, ask -3, believe -3, feel -4, see -4, know -2, want -3, intend -2, demand -5, call -1, reject -5, agree -3, promise -1, criticize -2, praise -2, show -1, suggest -3, report 2, detail -4, talk -3, decide -4, release -3, point -1, make -4, go -2, claim -3, statement -1, according 2, colon 3, unlisted -1
here+sort the: say 1, report -3
here+sort that: say -6, state -6, claim -1, unlisted -2
here+sort he: add 1, tell 1, report -1
here+sort who: say -7
here+sort as: say -1, call -4
here+sort because: say -3
here+sort and: state -1, tell -3, demand -2, call 2, promise -1, criticize -1, praise -1, show -7, suggest -2, report -1, make -1, do -4, claim -2, unlisted -2
here+sort but: say -3
here+sort to: say -7, add -6, state -1, tell -6, ask -5, believe -8, demand -5, call -10, criticize -3, praise -2, show -6, suggest -6, report -3, make -1, do -3, claim -3, unlisted -1
here+sort of: say -4, state -1, argue -5, call -4, criticize -5, praise -4, show -4, report -4, do -5, claim -6, unlisted -2
here+sort by: say -9
here+sort in: say -2, state -2, argue -6, call -2, praise 1, show -6, report -8, make -1, claim -4, unlisted -1
here+sort on: say -5, state 2, criticize -1
here+sort at: say -3
here+sort for: say -5, criticize -3, praise -5
here+sort with: say -14
here+sort from: say -9
here+sort about: say -6
here+sort prep: say -10
here+sort be: say -6, state -1, argue -3, tell -7, ask -3, believe -5, see 1, know -2, intend 2, praise 1, show -1, suggest -6, report -2, do -1, claim 1, unlisted 1
here+sort have: say -12, state -5, claim 3
here+sort modal: say -13, state -5, argue -2, believe -7, suggest -3, claim -2
here+sort title: say -1
here+sort verb-s: say -8, go 2
here+sort verb-past: say -2, add -6, state -5, argue -1, tell -5, ask -6, call -2, praise 1, show -4, suggest -4, report -4, make -2, go 1, do -1, claim 2, unlisted -5
here+sort verb-ing: state -4, call 2, criticize -7, praise -4, show -6, report -4, do -1, claim -2, unlisted -7
here+sort name: say 1, add 2, tell -1, report -4
here+sort adverb: say -1, claim -4
here+sort ed: say -8, state -5, praise -1, show -2, claim -1, unlisted 1
here+sort ing: claim -1
here+sort comma: say 2, add -1, argue -3, tell -1, ask 4, believe 1, know -1, want -2, intend 1, demand 1, call -1, reject 2, decline -1, promise 1, criticize -1, praise -2, suggest 2, detail -1, predict 1, decide 1, release -1, go -4, claim -1, unlisted -2
here+sort stop: say 3, add 1, ask -1, believe 1, feel 1, see 1, know 1, want 1, intend 1, deny -1, reject -2, agree -1, doubt 1, promise -1, praise -1, show 2, predict 2, decide -2, love -1, emotion 1, release -2, point 1, search -1, allow -1, try -2, give -1, make -1, go 1, claim -1, statement -2, according 5, colon 4
here+sort dash: say 2, praise -1, claim 1
here+sort open: add -2, state -2, argue -2, tell -5, call -6, criticize -4
here+sort close: say -7, add -7, tell -3, report -3
here+first none: the -2, a -1, that -1, some -1, her -5, he -3, they -1, him -2, what -3, whether -2, to -3, title -1, people -4, verb-ing -3, name -1, plural -5, adjective -4, open 1
here+first the: open 1
here+first that: the -4, a 1, that -1, he -7, to -5, name -1
here+first he: which 2, open 1
here+first who: the -4, that -1, name -1
here+first as: the -3, a -3, that -3, name -4
here+first because: the -4, that -5
here+first before: the 1, name 1
here+first and: a -2, that -2, some -1, her 1, he -2, to -3, title -3, name -1, noun -2, open -3
here+first but: the 1
here+first to: the -4, a -5, that -4, some -1, his -3, her -10, he -8, they -3, to -4, name -2, noun -1
here+first of: the -4, a -8, that -1, some -4, his -3, he -5, to -2, title -3, name -3, noun -6
here+first by: the -4, that -10, name 1
here+first in: a -4, that -3, his -1, he -4, to -4, name 1, noun -2
here+first on: a -3, that -2, to -7, name -1
here+first at: the -1, that -6, name -4
here+first for: the -1, a -2, that -5, he -2, to -1, name -2
here+first with: that -9, name -2
here+first from: the 1, that -5, name -9
here+first about: that -5, name -3
here+first prep: that -7, to -3, name 1
here+first be: a 1, that -4, his -3, he -1, it -3, title -4, name -1, noun -2
here+first have: the -2, that -5, he -6, title 2, name -1
here+first modal: the -3, that -3, he -6
here+first title: open 2
here+first verb-s: the -3, a -2, that -5, he -3, open 2
here+first verb-past: the -5, a -1, that -1, some -4, his -1, they -3, it -5, to -1, title -1, noun -1, open 3
here+first verb-ing: the -5, a -1, his -4, he -4, to -3, title -4, name -3, noun -5
here+first name: the -1, name -2
here+first noun: open 1
here+first adverb: the -6, a -4, that -10, name -1
here+first ed: the -2, a -4, that -1, he -7, to -4, name -4, noun -1
here+first ing: the -7, a -2, that -4, to -6, name -4
here+first comma: this -2, that -1, her -2, he -1, they 6, him -1, what 3, whether 1, if 1, but -1, in -1, just -2, people -1, verb-ing 1, name -2, noun -1, ing -1, open 1
here+first stop: the 1, that 3, some 1, his -1, he 2, they -1, him -2, what 3, how 2, whether 3, title -1, people 2, claim 1, verb-s 1, verb-ing 2, name -1, noun -1, adjective -1, ing 2
here+first dash: the 2, that 2, he 1
here+first open: the -6, a -2, that -2, his -5, he -7, to -3, name -3
here+first close: open -2
side+length 1: 1 -1, 3 -4, 4 -3, 5 -2, 6 -1, 7 -1, 9 -2, 10 -3
side+length 2: 1 11, 2 4, 3 2, 7 -3, 8 -1, 9 2, 10 2
side+farther 1: 1 -1, 2 -1, 3 -1, 4 -1, 5 -1, 6 -2, 7 -3, 8 -3, 9 -3, 10 -2, 11 -2, 12 -2, 13 -2, 14 -2, 15 -2
side+farther 2: 0 7, 1 6, 2 -4, 3 -5, 4 -2
verbs: 0 2
verbs: 1 1
verbs: 2 -1
verbs: 3 -3
verbs: 4 -2
verbs: 5 2
verbs: 6 -6
verbs: 7 -4
verbs: 8 -3
verbs: 9 -4
verbs+here 0: none 1, the -1, a -1, that -1, some -1, they -3, it -2, who -1, which -2, as -1, because 2, before 2, but 1, of -7, by 1, in 2, at 1, for -2, with 1, about -4, prep 1, later 1, day 2, verb-base -2, verb-s 1, verb-past 2, verb-ing -3, name -1, noun -2, adverb -1, ing -2, comma -1, stop -1, colon -1, semicolon 1, bracketOpen -3, open -6, close -3
verbs+here 1: that -4, who -6, when -1, as 1, because -2, before -3, or -7, to -3, of -1, by -8, in -2, on -3, at -2, with -4, from -4, about -7, than -2, prep -2, be -2, have -3, later -4, day -4, verb-s -6, verb-participle -10, verb-ing -3, adverb -8, ed -3, ing -6, stop 2, semicolon 1, dash -1, open -1
verbs+here 2: none -2, that -5, who -5, as -6, because -7, before -4, and -3, but -1, to -11, of -7, by -1, in -6, on -9, at -5, for -4, with -13, from -6, about -7, prep -6, have -2, modal -1, verb-s -2, verb-past -6, verb-ing -3, adverb -2, ed -8, ing -4, comma 2, stop 1, dash 3, open -5
verbs+here 3: none -3, that -10, as -8, because -4, and -5, to -6, of -3, by -9, in -7, on -13, for -10, with -9, prep -5, have -3, modal -1, verb-s -6, verb-past -2, verb-ing -7, adverb -5, ed -8, ing -4, comma -1, stop 2, dash 1, open -7
verbs+here 4: none -1, that -2, who -2, as -8, because -8, and -6, or -6, to -8, of -4, by -9, in -14, on -2, at -8, for -6, with -7, from -8, about -6, prep -10, be -9, have -3, modal -10, verb-s -6, verb-past -3, verb-ing -11, adverb -5, ed -9, ing -1, dash 1, open -1
verbs+here 5: he 5, be -3, have -2, modal -7, verb-s -4, verb-past -5, name 3, comma -2, stop 1
verbs+here 6: be -6, have -5, modal -5, verb-past -5, stop 1
verbs+here 7: be -4, modal -4, verb-past -8, stop 1
verbs+here 8: verb-past -6, stop -1
verbs+here 9: be -4, modal -5, verb-past -5, stop -1
clause+here none: none -1, the -1, a -2, some -1, they -2, it -2, who -1, when 3, as -1, because 4, before 2, of -7, in -1, on -1, at 1, for -2, with -1, about -2, be 1, have 1, modal -1, day 2, title -1, verb-base -1, verb-s 1, verb-past 2, verb-ing -1, name -1, noun -1, ing -2, comma -1, semicolon 3, dash -1, open -2, close -3
clause+here that: none -2, that -9, as -4, because -7, and -1, to -3, by -7, in -1, on -1, for -9, with -8, from -5, prep -7, be -7, have -9, modal -9, verb-s -8, verb-past -4, adverb -8, ed -4, ing -4, stop 1, dash 1, open -3
clause+here who: to -8, be -7, have -8, modal -8, verb-past -6, stop 2
clause+here which: verb-past -7, stop 1
clause+here as: as -9, to -9, of -4, in -1, verb-past -2, verb-ing -1, stop -1, open -5
clause+here and: none -2, that -10, and -2, to -4, of -1, in -2, on -4, be -4, have -4, verb-s -6, verb-past -2, verb-ing -2, adverb -1, ed -5, ing -6, stop 3, dash -1, open -2
clause+here to: none -2, that -7, as -2, because -3, and -1, to -5, of -6, by 1, in -5, on -5, at -2, for -2, with -1, from -7, about -4, prep -5, be -5, have -1, modal -1, verb-s -5, verb-past -2, verb-ing -3, adverb -6, ed -7, ing -5, comma 1, stop 1, open -4
clause+here of: none -2, that -2, who -1, as -2, and -4, to -2, of -2, in -3, on -3, for -3, with -3, prep -4, be -6, have -7, modal -1, verb-s -3, verb-past -3, verb-ing -5, ed -7, ing -3, stop -1, dash -2, open -3
clause+here by: none -2, verb-ing -7, comma -1
clause+here in: none -3, and -2, to -9, of -7, in -8, on -5, be -1, modal 1, verb-past -6, verb-ing -9, adverb -9, ed -5, ing -3, comma -1, dash 2, open -6
clause+here on: none -4, and -3, to -1, of -4, in -1, day -12, comma 1, stop -2
clause+here at: none -1, of -4, comma 1, stop 1
clause+here for: none -1, to -9, of -6, in -1, verb-past -5, verb-ing -4, ing -6, stop -1, dash 1, open -5
clause+here with: none -4, and -5, to -4, of -6, comma -2
clause+here from: and -2, verb-ing -5, stop -1
clause+here about: none -2, and -1, comma -2
clause+here against: comma -1, stop 1
clause+here than: none -2
clause+here prep: none -2, and -2, to -7, of -3, verb-ing -8
commas: 0 3
commas: 1 -5
commas: 3 -1
commas+here 0: none -1, the -2, some -1, he -1, they -2, it -1, who -4, which -2, what -8, how -5, if -6, as -1, because 1, before 1, and 2, but 3, or -5, of -5, by -1, for -2, with -1, from -3, about -3, against -5, than -2, have 1, modal -1, also -3, day -1, title -2, verb-base -3, verb-participle -1, name -1, noun -4, adverb -1, ed -2, ing -3, comma 3, query -1, semicolon 4, dash 1, bracketOpen 1, bracketClose -1, open -5, close -3
commas+here 1: that -2, who -3, which -6, when -5, as -3, because -12, and -11, but -7, or -6, to -6, of -3, by -5, in -7, on -12, at -9, for -6, with -4, from -10, about -6, prep -7, be -13, have -9, modal -5, later -11, verb-s -10, verb-past -9, verb-ing -8, adverb -7, ed -6, ing -3, comma -8, dash 1, open -1
commas+here 2: none -3, that -6, as -6, to -4, of -1, in -4, for -3, prep -3, be -1, have -10, verb-past -10, verb-ing 1, adverb -5, ed -2, comma -3, stop 1, open -5
commas+here 3: none -1, and -5, comma -4
commas+here 4: none -1, stop 2
room: 0 1
room: 2 -1
room: 3 -3
room: 4 -1
room: 5 -1
room: 6 -2
room: 7 1
room: 9 1
room: 10 2
room+here 0: none 1
room+here 1: query -1, semicolon 2
room+here 2: day -1, verb-s -5, verb-past -5, ed -3, stop 1
room+here 3: he -3, and -11, to -2, of -6, in -1, on 2, for -2, be -3, verb-past -2, verb-ing -7, adverb -5, ed -3, ing -4
room+here 4: the 1, he 1, and -6, to -4, of -3, in -2, on -3, for -2, with -5, from -1, be -2, modal -4, title -2, verb-s -2, verb-past -2, verb-ing -1, name -2, ed -3, comma 2, close -4
room+here 5: the 2, as -5, and -5, to -3, of -5, in -2, on 1, for -2, be -1, have -1, modal -3, verb-s -3, verb-past -2, verb-ing -10, name -2, ed -2, comma -1, open -1, close -7
room+here 6: the -2, that -2, he 2, as -1, because -6, before -1, and -4, to -1, of -6, by -2, in -1, on -2, for -3, with -1, prep -1, according -1, be -1, have -3, modal -1, verb-past -1, verb-ing -3, name 1, adverb -3, ed -1, ing -5, dash -1, open -2, close -2
room+here 7: the -3, he 1, who -8, which 1, as -3, because 2, and 1, but -1, to -2, of -5, by -2, in -4, on -3, at -2, for -6, from -8, about -6, prep -1, according 1, be -1, modal -6, verb-s -2, verb-past -4, verb-ing -3, adverb -7, ed -2, ing -1, dash 1, open -5, close -7
room+here 8: the -1, that -6, he -2, who -1, which -3, when -1, as -2, because -1, before -1, and 3, but 1, to -5, of -3, by -2, in -1, on -3, at -3, for -6, with -3, from -2, about -6, than -1, prep -3, be -2, have -1, modal -1, later -1, title 1, verb-s -3, verb-ing -3, name -1, ed -1, ing -5, stop 2, dash 1, open -4, close -3
room+here 9: the -1, that -2, he -2, who -3, which -5, when -2, as -5, because -1, and -1, but 1, to -4, of -3, by -2, in -2, on -4, for -3, with -4, from -3, about -8, prep -4, have -1, later -5, title -2, verb-s -3, verb-ing -3, adverb -2, ed -1, ing -4, stop 4, colon 2, semicolon 3, dash 2, bracketOpen -1, open -5, close -7
room+here 10: he -1, to -4, of -4, in -4, be -1, verb-s -1, verb-ing -4, name -2, stop 4, dash 1, open -4, close -10
atEnd+first 0: the 1, that -1, some -1, her 1, he -1, they 2, it -1, him 1, self -2, who 3, which 3, how -3, when -3, whether -5, if -2, because -1, before -1, to -1, in -1, on 2, at -1, for 1, about -1, prep -1, not -2, just 1, person -1, people -1, document -1, statement -5, claim -1, verb-base -1, verb-s -5, name 1, noun 1, adjective -1, adverb 1, ing -2, open 2
atEnd+first 1: the -2, a -1, that -1, some -1, her -5, he -3, they -1, him -2, what -3, whether -2, to -3, title -1, people -4, verb-ing -3, name -1, plural -5, adjective -4, open 1
atEnd+first 2: that 2, some 1, his -1, they -1, it -1, him -2, what 3, how 1, whether 4, to -1, just -1, title -2, people 1, body 1, claim 1, verb-ing 1, name -1, noun -1, adjective -1, ing 2
atEnd+first 3: that -4, to -4, name -1
quoted: 0 1
quoted: 2 2
quoted: 3 2
quoted+here 0: none -6, that -1, some -2, he -2, they -2, who -3, which -6, what -9, how -5, when -2, if -6, as -2, before -1, or -5, to -1, of -7, by -1, in -1, on -2, at -2, for -3, with -1, from -3, about -4, against -6, than -2, prep -1, according -3, have -1, modal -1, also -3, later -2, day -2, title -1, verb-s -2, verb-past -2, verb-participle -3, verb-ing -9, name -2, adverb -3, ed -2, ing -7, comma 2, stop 2, semicolon 3, dash 2, bracketOpen 1, bracketClose -2, open -4, close -5
quoted+here 1: none -2, verb-past -1, comma 1, close -2
quoted+here 2: none 1, the 1, he 1, title 4, verb-s 5, verb-past 3, name -1, noun 1
quoted+here 3: none 2, the -2, he -3, and 1, in 1, title -4, verb-past 1, verb-ing 6, name -2
quoted+first 0: the 2, a 1, that -1, some -1, he -1, it -3, i -1, him -1, who 1, which 3, what 1, how -1, when -1, whether -2, if -2, to -1, in -1, about -1, not -1, be -2, just 1, day -1, title -1, statement -1, verb-base -1, verb-s -1, verb-past -1, name 1, adjective -1, ed -1
quoted+first 2: open 2
quoted+first 3: that 3, he 3, it 1, him 2, to -1, title 1, noun -2
length+here 1: he 2, as -2, and -2, to -1, of -2, in 2, for -2, be -2, have -1, modal -4, verb-past -3, verb-ing -5, name 4, ed -2, stop 3, open -4
length+here 2: none -3, that -1, he -1, as -5, and -1, to -2, of -7, on 2, for 1, be -3, have -3, modal -3, verb-s -5, verb-past -5, verb-ing -6, adverb -4, ing -3, comma -1, stop 1, dash 4, open -2
length+here 3: none -6, that -3, as 2, to -3, of -5, in -3, on -3, for -3, be -2, have -6, modal 1, verb-s -1, verb-ing -2, adverb -1, ed -1, ing -8, comma 1, stop -1, dash -2, open -4
length+here 4: none -5, that -2, and 1, to -3, of -6, in -1, for -6, with -5, be -2, have -3, modal -1, verb-s -2, verb-past -2, verb-ing -6, adverb -2, ed -4, comma -1, open -7
length+here 5: none -5, that -2, to -3, of -7, in -2, on -4, for -6, prep -7, have -1, modal -2, verb-past -1, verb-ing -11, ed -4, stop 2, open -5
length+here 6: that -1, who -1, and -1, to -2, of -2, in -3, on -4, for -2, with 1, about -9, prep -4, be -1, verb-s -2, verb-past -1, verb-ing -1, name -1, adverb -2, ed -3, ing -7, comma 1, stop -1, dash 2, open -4, close -7
length+here 7: none -3, that -3, who -2, because -4, and 1, but -1, to -4, of -4, by -1, in -3, on -4, at -4, for -4, with -7, from -8, about -4, prep -1, have 2, modal -1, verb-s -1, verb-past -4, name -2, adverb -2, ed -5, ing -10, comma 1, stop 1, dash 1, open -1, close -5
length+here 8: none 1, the -3, that -2, he 1, who -5, which -3, when -6, as -4, because -3, before -5, and -4, but -3, or -6, to -14, of -4, by -5, in -6, on -17, at -4, for -12, with -8, from -7, about -7, than -3, prep -6, according -2, be -3, modal -4, later -11, title 2, verb-s -4, verb-past -3, verb-ing 1, adverb -5, ed -3, ing -2, stop 1, open -4, close -2
length+here 9: none 1, the 1, that -4, who -4, as -9, because -7, and -4, to -8, of -2, by -7, in -4, on -5, at -3, for -6, with -8, from -6, about -5, prep -10, according 2, be -4, have -7, modal -1, title -3, verb-s -6, verb-past 1, verb-ing -4, name 3, adverb -2, ed -4, ing -4, comma -1, stop 1, dash -1, open -1, close -6
length+here 10: he -3, verb-past -2, name -1, stop -3, close -2
last2+last none: name 3
last2+last the: time -3, title -1, person -3, people 1, body -1, document 1, statement 1, claim 1, verb-ing 3, noun -1, plural -1, adjective 1
last2+last a: person 1, body -1, document -6, claim -1, name -2, noun -2, adjective -4
last2+last this: plural 1
last2+last that: he -2, name -3
last2+last some: people -3, name -3, noun -2, plural -1
last2+last his: noun -1
last2+last her: claim -1, noun 1
last2+last he: be -5, have -6, modal 1, verb-s -2, verb-past -5
last2+last him: stop -10
last2+last when: he -2
last2+last as: noun 1
last2+last because: he -7
last2+last and: verb-past -2, name 3, noun 1
last2+last to: be -4, verb-base -1
last2+last of: people -1, noun 2, plural 1
last2+last in: month -1, number -1
last2+last on: day -1, name -1, noun 2, plural 1
last2+last for: him -1, title 5, name 2
last2+last from: name -2
last2+last about: name 1, noun 2
last2+last not: verb-base -3, noun -3
last2+last be: not -4, title 3, verb-past 3, verb-ing -1, adverb -6, ed 1, ing 2
last2+last have: not -5, be -2
last2+last modal: verb-base -1, adjective -2
last2+last later: comma -2
last2+last just: verb-past -1, noun -1
last2+last day: time -2
last2+last time: later 1, comma -3, stop -11
last2+last title: name 3, stop -10
last2+last person: noun -4, comma -1, stop -6
last2+last people: comma -1, stop -9
last2+last body: be -2, person -2, people 1, body 1, verb-base 1, verb-s 1, noun -1, plural 1, comma -2, stop -14
last2+last document: noun 1, comma -1, stop -10
last2+last statement: stop -4
last2+last claim: comma -1, stop -7
last2+last verb-base: it 2, out -4, just 3, people -1, name 1, noun 1, plural -3, comma -7, stop -11
last2+last verb-s: name 1, noun -3, stop -6
last2+last verb-past: that -3, he -9, they -6, him -2, name -2, plural -5, comma -4, stop -12
last2+last verb-ing: him -3, name 2, noun 1, plural -1, comma -6
last2+last name: and -6, be -5, have -6, modal -7, title -1, person 1, people 2, verb-base 1, verb-s 1, verb-past -3, noun 1, plural 1, stop -7, bracketClose -2, close -1, possessive -4
last2+last noun: that -3, and -7, to -4, of -5, out -1, be -2, modal -5, time -2, person -2, people -1, body 1, document 2, claim -2, verb-s 1, verb-past -1, name 2, plural 1, adjective 4, adverb 2, ing -3, comma -6, stop -6, dash -2, close -6
last2+last plural: that -1, and -4, be -4, noun -1, comma -2, stop -12, close -7
last2+last adjective: person 2, people -1, body -1, document 1, plural 1, comma -8, stop -10
last2+last adverb: verb-past -3, ed -1
last2+last ed: people 1, plural 2, stop -8
last2+last ing: noun -1
last2+last number: plural -2, comma -1, stop -13
last2+last comma: some -3, which 1, and -6, just -2, verb-ing -6, name 2, noun -4, close 9
last2+last stop: close 4
last2+last query: close 5
last2+last close: he -5, and -6, noun -2
last2+last possessive: body -2, statement -2, noun -1, plural -3
last2+last symbol: noun 3, number 1, close 1
next+next2 none: none 1
next+next2 the: title -1, body -2, document -1, claim -1, verb-ing -4, name -3, plural -3, adjective -2, ed -4, number -1
next+next2 a: person -2, statement 6, claim 3, name 1, adjective -1, ed -1, open -8
next+next2 that: he -2, name -3
next+next2 some: than 1, name -2, noun 1, adjective -3, ed -2
next+next2 his: claim -1, noun -3, plural -4, adjective -2
next+next2 her: noun -4
next+next2 he: have -1, do -1, modal -7, verb-s -1, verb-past 1
next+next2 they: verb-base -3
next+next2 i: verb-base 2
next+next2 him: stop -1
next+next2 which: he -1, verb-past 2
next+next2 as: name 2
next+next2 because: he 2
next+next2 and: the -1, some 2, he 3, verb-past 4
next+next2 but: the 2, he 3
next+next2 to: the -1, a 1, have 2, verb-base -6, name -8, noun -3
next+next2 by: the -2, name -3
next+next2 in: the -6, name -3
next+next2 with: name 1
next+next2 prep: the 2
next+next2 according: to 4
next+next2 not: verb-base -3, verb-past -2, noun -3
next+next2 be: a -2, verb-past -2, adjective -2, adverb -2
next+next2 have: be -3
next+next2 do: not -1
next+next2 modal: be -2, verb-base -3
next+next2 just: some -3, noun -2
next+next2 month: stop 1
next+next2 title: name 1
next+next2 person: verb-past -3, name -1
next+next2 people: verb-base -1, verb-past 1, stop -6
next+next2 body: name 1
next+next2 verb-base: the -5, a -4, some -5, his -1, him -2, to -4, in -7, for -7, out -2, prep -2, name -3, noun -4, plural -7, stop -3
next+next2 verb-s: name 1
next+next2 verb-past: a 3, that 2, some -1, his 1, it 2, him 1, as 1, to 1, of -1, by -2, on -2, with -1, prep -2, day 1, title -3, name 1, noun -1, comma -3, stop -4
next+next2 verb-participle: as -1
next+next2 verb-ing: the -2, a 1, that 4, his -3, he 2, him 1, to 2, name -3, noun -5, plural -1
next+next2 name: and -7, to -5, have -2, modal -1, title -3, person -3, people -3, verb-s 1, verb-past 4, name -2, noun -8, plural -2, comma -5, stop -3, possessive -2
next+next2 noun: the -3, and -6, to -1, in -4, for -6, verb-base -5, verb-s -5, name -3, noun -7, plural -1, comma -1, stop -1, close -4
next+next2 plural: and -9, to -1, of -4, comma -5, stop -5
next+next2 adjective: to -3, people -1, noun -5, plural -7, stop -4
next+next2 adverb: verb-base -3, noun -3
next+next2 ed: by -1, noun -4, stop -6
next+next2 ing: the -1
next+next2 number: noun -2, comma -2, stop -2, symbol -1
next+next2 comma: open 1
next+next2 stop: none -1
next+next2 bracketClose: none 3
next+next2 open: the -2, a -6, i -1, verb-base -1, noun -4
next+next2 symbol: number -8
farther+atEnd 0: 0 3, 1 7, 2 5, 3 3
farther+atEnd 1: 0 1, 1 -1, 2 -3
farther+atEnd 2: 0 -2, 1 -1, 2 -1, 3 -5
farther+atEnd 3: 0 -3, 1 -1, 3 -2
farther+atEnd 4: 0 -2, 1 1, 3 -4
farther+atEnd 5: 0 -3, 1 -2, 2 1, 3 -2
farther+atEnd 6: 0 -3, 1 -1, 2 1, 3 -3
farther+atEnd 7: 0 -4, 1 -3, 2 2, 3 -1
farther+atEnd 8: 0 -6, 1 -3, 2 -1
farther+atEnd 9: 0 -6, 1 -4
farther+atEnd 10: 0 -6, 1 -1, 2 1
farther+atEnd 11: 0 -3, 1 -5
farther+atEnd 12: 0 -9, 1 -4
farther+atEnd 13: 0 -4, 1 -1, 2 -1
farther+atEnd 14: 0 -8, 1 -6
farther+atEnd 15: 0 -15
second+here the: the 1, that -1, and -2, to -7, of -5, in -5, be -4, have -7, modal -3, title -1, verb-past -3, verb-ing -3, ed 1, open -2, close -4
second+here a: none -2, verb-past -7, stop 2
second+here this: verb-past -1, stop 2, close -6
second+here that: stop 3
second+here some: none -1, he -2, of -1, name 2, comma -5, stop 2
second+here my: name 5
second+here his: comma -1, stop 1
second+here he: none -3, that -2, he 1, to -5, of -2, in -5, be -8, have -5, verb-s -7, verb-past -7, verb-ing -1, name 1, comma 4, stop -3, open -2, close -8
second+here they: none -1
second+here it: none -2, he 3, verb-past 1, name 3, close -7
second+here i: none 1, the 1, he 1, title 4, verb-past 1, comma 2, close -5
second+here you: he 1, name 1
second+here if: he 3, verb-past -2, name 1, close -7
second+here as: none -1, as -2, stop -1
second+here and: none -1, and -2, comma 4, stop -3
second+here to: none -3, to -1, comma 2
second+here of: none -3, of -3
second+here by: stop 1
second+here in: in 2, comma -3, stop -1
second+here on: stop 2
second+here for: for -2, comma 1, stop 1
second+here with: stop 3
second+here prep: stop 1
second+here be: none -2, and -2, to -2, of -2, in -9, be -2, verb-past -4, verb-ing -1, comma 2, stop 2, open -1
second+here have: none -4, have -2, verb-past -3, comma -1, stop 2
second+here do: stop 3
second+here modal: to -8, be -8, modal -4, verb-past -3, comma 3
second+here just: none -2, he -1, comma -1, stop 3
second+here title: none -2, verb-past -3, stop 2
second+here person: none -2, stop -1
second+here people: none -1, verb-past -3, comma 1, stop 1
second+here body: none -2, and -1, to -9, be -3, verb-past -3, comma -1
second+here document: none -1, stop -1
second+here claim: none -1, and -1, to -10, be -2, verb-past -1, verb-ing -4, comma -2, stop 1
second+here verb-base: none -3, and -4, to -3, of -5, in -4, be 2, verb-past -2, verb-ing -6, name -2
second+here verb-s: none -1, stop 1
second+here verb-past: none -3, to -5, verb-past -3, comma 2, stop 5
second+here verb-ing: none 3, verb-ing -5, comma -1
second+here name: none -2, that -2, he 1, who -6, as -4, before 1, and -4, but -3, to -4, of -3, by -2, in -1, on -2, for -2, with 2, about -5, prep -3, be -1, have 1, modal -5, title -2, verb-s 2, verb-ing -2, adverb -6, ed -6, ing -4, comma -1, stop -1, dash 2, open -5, close -8
second+here noun: none -2, that -6, he -3, who -3, because -3, to -4, of -5, by -3, at -1, for -1, with -1, from -3, about -5, prep -2, have 2, modal -1, verb-s -3, verb-past -2, verb-ing -1, name -1, adverb -4, ing -4, dash -4, open -4
second+here plural: none -4, and -1, of -3, in -7, be -1, verb-past -1, verb-ing -3, stop 1
second+here adjective: to -2, of -4, in -2, be -1, verb-past -2, comma -1
second+here adverb: none -3, adverb -1, comma -1
second+here ed: none -2, ed -2, comma 2
second+here ing: none -1, ing -3, stop -1
second+here number: stop 2
second+here comma: none -1, comma -2, stop 1
second+here stop: none -8, stop 3
second+here open: verb-past -5, comma -1, open -2
second+here possessive: and -1, to -3, of -1, in -3, verb-past -3, verb-ing -1, open -5
second+here symbol: stop -1
verbs+first 0: the 2, that -6, some 1, his 1, he -3, it -2, him -2, self 2, how -5, when -2, whether -5, if -4, because -1, of 2, in -1, for 1, not -2, just 1, title 1, person 1, body 2, claim -2, name 2, noun 1, adjective 1, adverb -1, open 3
verbs+first 1: a 1, some -3, his -3, her -4, it -2, him -2, what -1, title -2, people -1, verb-base -1, verb-s -2, verb-ing -1, name -2, noun -2, plural -2, adjective -2, ed 1, ing -1, open -2
verbs+first 2: the -1, a -3, this -3, that 1, some -2, his -2, her -2, he -1, it 1, him -1, what 1, how 1, whether -1, if -3, to -3, title -2, verb-base -1, verb-s -2, name -1, noun -1, plural -2, adjective -3, ing -2, open -2
verbs+first 3: the -1, some -1, he -1, it -4, him -1, whether -1, if -1, to -1, title -1, people -1, name -1, noun -4, plural -2
verbs+first 4: the -2, this -1, some 1, his -4, her -3, he -2, they -2, it -1, him -4, to -5, title -2, people -3, verb-s -1, verb-ing -5, name -1, noun -3, plural 1, open -2
verbs+first 5: the -1, that -2, her 2, they -3, it 3, him 6, who 1, which 5, what -1, name -6
verbs+first 6: the -1, that -1, name -3
verbs+first 7: the -1, that -1, he -1
verbs+first 9: that -1, he -3
side+quoted 1: 0 -1, 1 -2, 2 3, 3 3
side+quoted 2: 0 7, 1 1, 2 -1
clause+next none: this 2, that -4, his 1, her -4, he 2, they 3, it 2, i 1, who -2, which -2, as 3, but 2, to 1, of -3, in -2, on -1, with -3, prep -2, according 4, not -1, be -1, have -5, modal -2, later 1, day 3, month 2, person -2, people 1, body -2, document -2, claim -1, verb-base -1, verb-past 2, name -2, noun -2, plural -2, adjective -1, adverb -1, ed 1, ing -4, number 1, comma 1, stop 2, open -2, possessive -3
clause+next that: none -1, the -3, a -1, that -3, some -2, his -2, he -4, and 1, to -3, in -4, prep -1, not -5, be -7, have -2, title -4, verb-base -4, verb-past -1, verb-ing -1, name -1, noun -2, plural -7, adjective -2, adverb -6, ed -3, ing -3, number -2, stop -2, open -2
clause+next who: none 3, the -1, a -2, verb-base -6, verb-past -7, noun -4
clause+next which: none 1
clause+next as: the -4, verb-past 1, verb-ing 2, name -2, noun -7
clause+next and: none 2, the -4, a 2, that -2, his -3, he -1, to -4, be -7, verb-base -4, verb-past -6, verb-ing 1, name -2, noun -2, plural -7, adjective -3, ed -1, stop -7, open -2
clause+next to: the -4, a 1, that -2, some -3, his -1, he -1, and 1, to -5, be 1, just -4, title -1, people -1, verb-base -6, verb-ing -1, name -2, noun -2, plural -6, adjective -3, ed -4, ing -2, stop -8
clause+next of: none -1, some -5, his -5, he -1, which 2, but 1, to -1, be -1, just 1, title -4, verb-base -2, verb-past -2, verb-ing -1, name -2, noun -3, plural -7, adjective -2, ed -5, number -1, stop -2
clause+next by: the -3, name -4, noun -3
clause+next in: the -1, a 1, some -1, his -3, he -2, be 1, just -2, verb-base 1, verb-past -2, name -5, noun -4, plural -7, adjective -3, number -9, open -1
clause+next on: none -2, the -3, a 3, verb-base -5, verb-past -1, verb-ing 1, name -1, noun -2
clause+next at: name -5
clause+next for: none -1, the -1, verb-base -4, verb-past -1, verb-ing 1, name -3, noun -6
clause+next with: the -2, name -1, noun -8
clause+next from: none 1, the -2, name -1
clause+next about: none -2, the -1, name -3
clause+next against: none 1
clause+next prep: the -2, verb-ing -1, name -2, noun -2
sort+verbs say: 0 -2, 2 1, 3 2, 5 -3, 6 -2, 7 -1, 8 -1, 9 -3
sort+verbs add: 0 1, 1 -2, 2 -1, 3 -1
sort+verbs state: 0 -1, 1 -1, 3 -1, 5 1
sort+verbs argue: 0 -1, 1 -2, 2 -1, 3 -2, 4 -1, 5 -1
sort+verbs tell: 0 -1, 1 -2, 2 1, 4 -1, 5 -2
sort+verbs warn: 0 -4, 2 -2
sort+verbs ask: 2 -2, 3 -1
sort+verbs believe: 0 -2, 1 1, 3 -2
sort+verbs feel: 0 -1, 1 -3, 2 -2, 4 -1
sort+verbs see: 2 -2, 4 -1, 5 -3
sort+verbs know: 2 -3, 3 -1, 5 2
sort+verbs want: 1 -1, 2 -1, 3 -3, 4 -1
sort+verbs intend: 1 -1, 2 1, 3 -1, 4 -4
sort+verbs demand: 2 -1, 4 -2
sort+verbs call: 1 -2, 2 -1, 3 -2, 4 -1
sort+verbs deny: 0 -1, 1 -1
sort+verbs reject: 0 -1, 1 1, 2 -1, 4 -3
sort+verbs confirm: 0 -1, 4 -2
sort+verbs agree: 0 -1, 2 -1, 3 -3, 4 -1
sort+verbs doubt: 0 -1
sort+verbs decline: 2 -2, 4 -2
sort+verbs promise: 0 -2, 1 -1, 3 -2, 4 -1
sort+verbs criticize: 1 -2, 2 -1, 3 -2, 4 -1, 5 -2
sort+verbs praise: 0 2, 1 -2, 2 -4, 3 -2, 4 -4, 5 2
sort+verbs show: 0 -5, 2 2, 3 -1, 4 -1, 5 -2
sort+verbs suggest: 2 -1, 3 -1, 4 -1
sort+verbs report: 0 -1, 2 -2
sort+verbs detail: 0 1, 1 -3, 2 -1, 3 -2
sort+verbs talk: 0 -1, 1 -1, 4 -4
sort+verbs predict: 0 -2, 2 -3, 3 -2, 4 -1
sort+verbs decide: 0 1, 2 -2, 3 -2, 4 -1
sort+verbs love: 0 2, 1 -2
sort+verbs emotion: 0 -1, 1 -1, 2 1, 3 -1, 4 -2
sort+verbs release: 0 1, 1 -1, 2 -2, 4 -3
sort+verbs point: 0 -2, 2 -2, 3 1, 4 1
sort+verbs search: 4 -3
sort+verbs allow: 0 -2, 2 -2
sort+verbs try: 0 1, 1 -1
sort+verbs give: 0 1, 1 -1
sort+verbs make: 1 -1, 2 -2, 3 -6, 4 -2, 5 1
sort+verbs go: 0 1, 1 -1, 2 -3, 4 -2, 5 1
sort+verbs do: 0 1, 3 -2, 5 -1
sort+verbs claim: 0 1, 1 -2, 2 -3, 4 -3, 5 2
sort+verbs statement: 2 -5
sort+verbs according: 0 -2, 1 -4, 2 -1, 3 1, 4 2
sort+verbs colon: 0 -3, 1 -1, 2 -2, 4 -1
sort+verbs unlisted: 0 2, 3 -1, 4 -4, 5 -1
sort+length say: 1 -4, 2 -5, 3 -4, 4 -3, 5 -2, 6 -1, 7 2, 8 2, 9 2, 10 -1
sort+length add: 1 1, 2 1, 3 -3, 4 -1, 5 1, 6 -2, 7 -1, 8 -2, 9 1, 10 2
sort+length state: 1 2, 2 -1, 3 -1, 5 -1, 6 -2, 7 -4, 9 -1, 10 -3
sort+length argue: 3 -3, 4 -3, 5 -1, 6 -2, 7 -2, 8 -1, 9 -1
sort+length tell: 1 -4, 2 -3, 3 -3, 4 -4, 5 -1, 6 -2, 8 -1, 9 1
sort+length warn: 7 1, 8 -2, 9 -2
sort+length ask: 3 -2, 4 -6, 5 -1, 6 1, 7 1, 8 -2, 9 -1
sort+length believe: 1 -2, 2 -2, 3 -3, 4 -1, 5 -5, 7 3, 8 1
sort+length feel: 3 -1, 6 -1, 7 1, 8 -2, 9 -2
sort+length see: 1 -1, 2 -3, 3 -2, 4 -1, 5 -3, 6 2, 7 -2, 8 -2
sort+length know: 1 2, 2 -1, 3 2, 4 -3, 6 1, 8 -5
sort+length want: 3 1, 6 1, 7 -2, 8 -2, 9 -3
sort+length intend: 1 -2, 2 -2, 3 1, 5 2, 7 -2, 8 -3, 9 -1
sort+length demand: 1 -2, 2 -1, 5 -1, 6 1, 7 -2, 9 -2
sort+length call: 1 -1, 2 -3, 3 -1, 4 -1, 5 2, 6 1, 7 2, 8 -2, 9 -1
sort+length deny: 6 3, 7 -1, 8 -3
sort+length reject: 1 1, 2 -1, 7 -2, 8 -1, 9 -2
sort+length confirm: 2 2, 6 -1, 7 -1, 8 -1
sort+length agree: 6 -2, 7 -1, 8 -1
sort+length doubt: 7 -2, 9 -1
sort+length decline: 2 2, 6 -1, 7 -1, 8 -1, 9 -3
sort+length promise: 2 -1, 3 -4, 4 1, 5 -1, 6 -1, 9 -3
sort+length criticize: 1 1, 4 1, 5 -3, 6 -4, 7 -2, 8 -2, 9 -2
sort+length praise: 1 5, 2 -1, 3 -1, 4 -3, 5 -1, 6 -2, 7 -2, 8 -2, 9 -2
sort+length show: 1 -5, 2 -2, 3 -4, 4 -1, 5 -1, 6 -1, 9 1, 10 -1
sort+length suggest: 2 -1, 3 -2, 4 -4, 7 1, 9 -4
sort+length report: 1 -2, 2 -3, 3 -1, 4 -2, 5 -2, 6 -1, 9 2, 10 1
sort+length detail: 6 -4, 7 -2, 8 -1, 9 -1
sort+length talk: 1 2, 4 -2, 5 1, 6 -5, 7 -2, 8 -1, 9 -1
sort+length predict: 7 -3, 9 -3
sort+length decide: 1 2, 2 1, 3 -1, 6 -2, 7 -2, 8 -2, 9 -1
sort+length emotion: 6 -1, 7 -2, 8 1, 9 -2
sort+length release: 2 4, 7 -4, 8 -1
sort+length point: 7 -2, 8 -1, 9 2
sort+length search: 6 -3, 7 -1, 9 -1
sort+length allow: 7 2, 8 -2, 9 -2
sort+length try: 7 -1, 8 -4
sort+length make: 2 1, 3 -2, 4 -2, 6 -1, 7 -2, 8 -1, 9 -3
sort+length go: 1 2, 2 1, 3 -1, 4 -2, 5 1, 6 1, 7 -1, 8 -2, 9 -1
sort+length do: 2 1, 3 2, 5 -1, 8 -2, 9 -1
sort+length claim: 2 -2, 3 -1, 4 1, 7 -2, 8 -1, 9 -3, 10 -2
sort+length statement: 7 -1, 8 -1, 9 -2
sort+length according: 6 -3, 7 -4, 8 -1, 9 2, 10 2
sort+length colon: 6 -1, 8 3, 9 -1
sort+length unlisted: 2 1, 3 -2, 4 -3, 5 1, 6 -1, 8 -2, 9 -2
before+here none: be 4, have 4, verb-s 4, verb-past 5, comma 3, close -3
before+here but: comma 1
before+here to: none -3, and -1, of -4, verb-past -2, stop 2
before+here of: none -7, and -2, verb-past 1, comma -1, stop -3
before+here in: stop -1
before+here on: none -4, and -2, to -10, comma 1, stop -2
before+here for: none -3, and -2, to -8, of -3, in 2, verb-past -4, stop -2
before+here about: none -2, and -3, to -3, of -2, in 1, be 1, verb-past -7, verb-ing -7
before+here against: none -2, comma 1, stop -3
before+here out: none -2, comma -2
before+here be: stop 7
before+here day: stop 1
before+here time: none -1
before+here people: none -2, stop 1
before+here body: stop -2
before+here claim: none -5, and -1, to -7, verb-past 1
before+here verb-base: none -4, that -8, as -4, to -5, of -6, in -5, at -1, for -6, with -4, from -1, prep -1, be -7, have -7, modal -6, verb-s -7, verb-past -5, verb-ing -3, adverb -3, ed -5, ing -6, open -5
before+here verb-s: that -5, as -1, to -6, of -6, in -3, on -2, for -4, prep -4, be -4, have -3, modal -2, verb-s -4, verb-past -5, verb-ing -8, adverb -5, ed -4, ing -3, stop 2, semicolon 3, open -6
before+here verb-past: none -2, that -5, who -2, which -1, when -2, if -4, as -1, because -2, before -1, or -3, to -3, of -4, by -1, on 1, for -1, from -1, about -4, against -2, than -5, prep -2, be -10, have -16, modal -8, also -8, later -4, verb-s -5, verb-past -9, verb-participle -8, verb-ing -2, adverb -3, ed -4, ing -1, comma -1, colon -3, open -4
before+here verb-ing: that -3, as -3, and 2, to -6, of -7, on -3, for -5, with -1, prep -2, have -2, verb-s -5, verb-past -2, verb-ing -3, adverb -2, ed -1, ing -7, open -4
before+here name: comma -2, stop 3
before+here noun: none -8, comma 1, stop 2
before+here ed: and 1, to -1, of -4, in -2, verb-past -6, comma -1, stop -2
before+here comma: none 5, to -3, of -1, be -1, have 1, verb-ing 1, name 2, comma -3, stop 5
before+here stop: he 1, title 5, verb-past 3, close -4
before+here colon: none 5, comma -3, stop 7
form+here according: none 2, stop 5
form+here statement: none -1, stop -2
form+here claim: none -3, that -1, and -2, to -3, of -6, in -4, be 1, have 3, modal -2, verb-past 2, verb-ing -2, adverb -4, ed -1, ing -1, comma -1, stop -1, dash 1
form+here verb-base: none -3, that -4, who -3, as -2, because 1, before -1, and -1, but 2, to -6, of -4, by -5, in -4, at -1, for -7, with -5, from -2, about -8, prep 1, be -5, have -7, modal -1, verb-base 1, verb-s -7, verb-past -6, verb-ing -2, adverb -4, ed -7, ing -7, comma 1, query 1, dash 1, open -6
form+here verb-s: that -3, he 2, as -1, because -4, to -5, of -7, in -5, on -3, for -5, prep -4, be -4, have -4, modal -1, verb-s 2, verb-past -6, verb-ing -9, name 2, adverb -2, ed -2, ing -4, stop 2, semicolon 3, dash -1, open -6, close -6
form+here verb-past: the -1, that -1, some -1, he -1, who -1, which -3, when -1, if -5, as -1, because -2, before -1, but 1, or -5, to -1, of -4, for -2, with -1, from -2, about -2, against -3, than -4, prep -2, be -4, have -3, modal -1, also -6, later -2, title -1, verb-s -8, verb-past -3, verb-participle -4, name 1, noun -2, adverb -4, ed -6, ing -2, comma 2, colon -3, semicolon 1, dash 1, open -4, close -3
form+here verb-participle: be 3, comma 1
form+here verb-ing: that -5, as -4, and 1, to -8, of -5, in -2, on -2, for -3, with -2, from -6, prep -2, be 1, have -2, verb-s -3, verb-past -2, verb-ing -6, adverb -3, ed -1, ing -7, dash 1, open -5
form+here ed: that -1, and -2, to -1, of -2, in -1, be 1, verb-past -6, verb-ing -5, ed 1, comma -1, stop -2
form+here colon: none 3, stop 4
clause+commas none: 0 3, 1 -3, 2 2
clause+commas that: 0 -2, 1 -5, 2 -3, 3 -3
clause+commas who: 0 -3, 1 -2, 2 -1
clause+commas which: 0 -3, 1 -3, 2 -6
clause+commas as: 1 -2, 2 -2
clause+commas and: 1 -1, 4 3
clause+commas to: 1 -1, 2 -1, 3 -2
clause+commas of: 0 -1, 1 -1, 2 -2
clause+commas by: 1 -4
clause+commas in: 1 -1, 2 -1, 3 -2
clause+commas on: 0 -1, 1 -2, 2 1
clause+commas at: 0 -1, 1 -1, 2 -1
clause+commas for: 0 -1, 1 -3
clause+commas with: 0 -1, 1 -2, 2 -3
clause+commas from: 1 -3, 2 -2
clause+commas about: 0 -1, 1 -5
clause+commas against: 1 1
clause+commas than: 0 -1, 1 -1
clause+commas prep: 0 -2, 2 -1, 3 -2
speaking+here 0: none 1, the -2, that -2, he -1, who -2, which -1, what -7, how -5, when -2, if -6, as -2, before -1, and -2, or -6, to -1, of -6, by -1, at -1, for -2, with -1, from -3, about -4, against -6, than -3, prep -1, have -1, modal -1, also -2, later -1, day -1, title 1, verb-base -2, verb-participle -2, name -2, noun -5, adverb -2, ed -2, ing -3, comma -2, stop 2, query -1, colon 2, semicolon 4, dash 2, bracketOpen 2, bracketClose -2, open -4, close -1
speaking+here 1: that -1, he -2, who -3, and 4, to -5, of -4, title -2, verb-s -5, verb-past -2, name -1, adverb -1, comma 7, dash 1, close -3
speaking+here 2: the -1, comma 3, dash 1, close -5
speaking+atEnd 0: 0 1, 1 1, 3 -1
speaking+atEnd 1: 0 2, 3 -4
inside: 0 3
inside: 1 -1
inside: 2 -2
inside: 3 -5
inside+here 0: none 2, the -2, that -2, some -1, he -1, they -2, it -1, who -2, which -1, what -8, how -4, if -6, as -1, but 1, or -4, to -1, of -6, by -1, in -1, on -1, at -1, for -3, with -1, from -3, about -3, against -6, than -2, prep -1, also -3, later -1, day -1, title -1, verb-base -3, verb-s -1, verb-past -1, verb-participle -2, name -1, noun -3, adverb -3, ed -2, ing -4, comma 2, stop 2, query 1, colon 1, semicolon 4, dash 3, bracketOpen 1, bracketClose -1, open -5, close -3
inside+here 1: none -3, that -3, who -4, as -9, because -3, and -1, to -11, of -5, by -7, on -2, at -7, with -6, about -4, prep -1, be -7, have -6, modal -2, verb-s -2, verb-past -3, verb-ing -3, adverb -1, ed -2, ing -3, comma 2, stop 1, open -3
inside+here 2: none -5, to -6, be -5, comma -1, stop -1
inside+here 3: stop -3
inside+sort 0: say 1, state -1, argue -1, tell -1, warn -1, ask -2, feel -2, see -1, want -1, intend 1, demand -1, call -2, deny -2, reject 1, confirm -1, doubt -1, decline 1, promise -1, praise 1, show -1, predict 1, emotion -1, release 1, point -2, allow -1, try -1, give 1, go 2, according -1, unlisted 1
inside+sort 1: say -2, state -2, argue -4, tell -2, ask -1, believe -2, feel -1, want -3, intend -3, demand -1, confirm -2, agree -2, promise -1, praise -3, show -1, suggest -2, detail -2, talk -2, predict -2, emotion -3, point 1, search -1, allow -1, go -2, do 1, claim -3, according 1, unlisted -2
inside+sort 2: say 1, add -3, argue -1, ask -4, criticize -1, show -1, make -4, claim -1
inside+sort 3: say -4
inside+speaking 0: 0 2, 1 1, 2 1
inside+speaking 1: 0 -1, 1 -1, 2 -3
inside+speaking 2: 0 -3, 1 2
inside+speaking 3: 0 -5
clauseNext+here 0: none 1, the -1, a -4, that -1, some -1, he -2, who -2, when -1, as -2, because -1, before -2, and -3, but -1, or -3, to 1, of -3, by -4, in 1, on 2, at -1, for 2, from -1, about -3, against -4, than -2, prep 1, also -5, later -2, day -1, title -2, verb-s -5, verb-past -2, name -1, noun -2, adverb -1, ing -4, comma -3, query -1, semicolon 3, dash 1, bracketOpen 1, open -3, close -4
clauseNext+here 4: that -2, and 2, but 2, to -5, have -1, modal -1, open -5
clauseNext+here 5: that -4, as -4, and -6, to -4, of -5, in -1, on -4, for -3, stop 2, open -5
clauseNext+here 6: that -3, he -2, who -5, because -2, and -5, of -6, comma 1, stop 3, dash 2, open -7
clauseNext+here 8: because -1, before 2, and 4, of -4, by 2, in -2, for -5, comma 1
clauseNext+here 9: and -4, to -8, of -6, in -5, on -4
clauseNext+here 12: that -4, and 4, to -2, of -3, also -5, verb-base -2, verb-participle -2, ed -2, ing -4, dash 1, open -2
clauseNext+here 13: as -4, before -1, and -5, to -3, of -5, in -4, on -2, for -5, with -3, prep -2, name -1, ing -5, comma 3, dash 1, open -5
clauseNext+here 14: who -1, which -3, as 2, and -2, comma 1, stop 3, dash -1
clauseNext+first 0: a 1, some -1, my 1, his -1, her -2, he -2, it -1, i -1, him -2, self -1, who -2, which 1, what 1, how 2, if 1, as 1, because 1, but 1, to -4, in 1, on -3, for -2, about -2, prep 1, not -2, just 1, title -2, person -1, body -3, document -3, statement 1, verb-base -1, verb-s 1, name -1, noun -2, adjective -4, adverb -2, ed -1, number -1, open 1, symbol 1
clauseNext+first 4: a 1, this -2, that -4, some -1, his -3, he 1, they 1, it -1, which -1, what -2, how -5, whether -4, to 2, title -2, verb-ing -2, name -2, noun 1, plural -4, open -2
clauseNext+first 5: the -2, a -1, that -3, some -1, his -1, he -1, to -1, name -1, noun -1
clauseNext+first 6: the -1, a -1, that -1, his 1, to -1, noun -3
clauseNext+first 8: a -2, some -4, his 1, her -2, they -3, him -1, to -2, title -3, verb-ing -3, name -1, noun -1, open 1
clauseNext+first 9: the 1, a -4, that -5, name -3
clauseNext+first 12: the -2, a -1, this 1, that -2, some 1, her -3, he -1, they -2, it -4, him -2, what -3, how -1, whether -3, to -3, people -3, verb-ing -4, noun -2, plural -1
clauseNext+first 13: the -3, a 1, some 2, his -3, he -5, to -1, title -1, name -4, noun 1
clauseNext+first 14: that -2, some 2, his -1, to 1, title 1
clauseNext+next 0: none 1, the -3, a 3, this 1, that -3, some -1, his -2, her -4, he -2, it -1, him -3, which 2, of -5, by -1, in -4, on -2, for -3, with -1, prep -1, according 2, not -3, also -1, later -1, just 1, day 2, month 1, time -1, title -1, person -5, people 1, body -3, document -1, claim -2, verb-base -1, verb-s 1, name -4, noun -3, plural -3, adjective -4, adverb -4, ing -2, number -2, comma -4, stop -1, bracketClose 1, open -4, possessive -6, symbol -6
clauseNext+next 4: the -1, a -2, to -3, in -2, not 1, have 2, modal -1, also -1, later -2, verb-base -2, verb-past -1, verb-ing -7, adjective -3, ing -1, open -3
clauseNext+next 5: the 1, that -3, some -1, his 1, but 1, title -1, people -1, name -4, noun -2, plural -8, adjective -5
clauseNext+next 6: the -3, a 1, he -2, and -3, but 3, be -4, have -2, modal -2, noun -4, open -1
clauseNext+next 8: the -2, a -2, that 1, his -3, him -1, to -1, in -3, for -6, verb-ing 1, name -7, noun -4, plural -6, adverb -1
clauseNext+next 9: the -4, a 1, name -3, noun -6
clauseNext+next 12: a -1, some -2, him -6, as -1, and -1, by -2, in -2, on -4, for -5, with -3, out -3, prep -1, just -2, people -4, verb-base -4, verb-s -1, verb-past 3, verb-participle 1, name 1, plural -2, adjective -2, adverb -3, ed -2, ing -2, number -2, comma -3, stop -6, open -2
clauseNext+next 13: the 1, a 1, his -2, and -1, according 4, title 1, people -1, name 1, noun -4, plural -5, adjective -3, open 1
clauseNext+next 14: he 5, i 2, who 1, which 2, verb-s 1, verb-past -1, open 1
clauseNext+sort 0: say 2, state -1, argue -1, warn -1, believe 1, feel -1, see -2, know -1, want -1, intend -2, demand -1, call -1, deny -2, reject -2, confirm -1, agree -2, promise -2, criticize -1, praise -3, show -1, report 1, detail 1, talk -1, predict 1, decide -1, love -3, release -3, allow -2, try -3, give -1, make -1, go -2, claim -2, statement -4, according 1, colon 3, unlisted -3
clauseNext+sort 4: say -4, add -4, state -2, tell -2, ask -3, believe -1, feel -2, know 1, intend 1, demand 1, call 1, confirm -6, agree -3, promise -3, criticize -2, praise 1, show -4, suggest -6, report -4, detail -1, talk -1, predict -6, decide -1, emotion -1, release -1, make -2, go -2, claim 2, according -6, unlisted 2
clauseNext+sort 5: say -5, add -1, state -1, argue -1, tell 2, believe -1, know -3, demand 1, call -2, show 2, report 2, make 1, claim -3
clauseNext+sort 6: say -2, add 1, state -2, argue -2, tell -2, ask -3, believe 2, know -1, call -1, criticize 1, praise -4, show -1, suggest 1, make -1, do 1, claim -3, unlisted -1
clauseNext+sort 8: say -1, argue -2, believe -4, see 1, intend -4, demand -2, call 2, reject -1, criticize -1, show -4, suggest -3, report -3, go -1, do -2, claim -2
clauseNext+sort 9: say -3, criticize -2
clauseNext+sort 12: say -3, state -4, tell -7, ask -3, believe -3, feel -1, see -2, know -2, want -4, demand -3, call -2, confirm -3, agree -3, promise -2, praise 2, show -2, suggest -3, detail -3, talk -3, decide -4, emotion -3, release 1, go 1, do -1, claim 2, according -2, unlisted 1
clauseNext+sort 13: say -1, add -2, argue -3, ask 2, see -1, intend -1, demand 1, call -1, promise -3, criticize -1, praise -1, show -1, suggest -3, report -2, make -2, go -2, do -2, claim -1, unlisted -2
clauseNext+sort 14: state -1, call 1, criticize -1, claim -2, unlisted 3
`;
