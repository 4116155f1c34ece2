// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentEnd = `
side: 2 7
side+atEnd 1: 0 -2, 1 1, 3 -1
side+atEnd 2: 0 7
atEnd+sort 0: say -1, add -1, state -2, argue -2, tell -2, warn -1, ask 1, believe -1, feel -1, see -2, want -2, intend -1, demand 1, call 1, deny 1, reject 1, confirm -1, agree 1, doubt -1, decline 1, promise -1, criticize 1, praise 1, show -4, suggest -2, report -1, predict -2, decide 1, love 1, emotion -1, release 1, point -3, allow -1, try 2, give 1, do 2, claim -2, according -3, colon -8, unlisted 2
atEnd+sort 1: say 1, add 2, state -3, argue -2, tell -2, ask -3, believe -5, feel -4, see -3, know -1, want -1, intend -3, demand -6, reject -7, agree -2, decline -1, promise -1, criticize -3, praise -1, suggest -2, report 1, detail -5, talk -2, decide -4, release -5, search 1, make -3, go -1, do -1, claim -4, statement -2, according 3, colon 3, unlisted -1
atEnd+sort 2: say 2, add 1, state -1, tell 1, warn 1, ask -1, believe 1, feel 2, know 2, want 1, intend 2, reject -2, confirm -1, doubt 1, decline -1, promise -1, criticize -2, praise -1, show 3, detail 1, talk 1, predict 2, decide -2, love -2, emotion 2, release -3, point 1, search -1, allow -1, try -2, give -2, go 1, claim 1, statement -1, according 5, colon 4
atEnd+sort 3: say -1
side+here 1: none 1, that -9, he -4, who -3, which -2, what -10, how -11, when -1, if -6, as -2, before -1, and 1, or -6, to -2, of -6, by -1, on -1, at -1, for -2, with -2, from -3, about -5, against -7, than -3, prep -1, be -5, have -10, modal -4, also -5, later -4, day -1, verb-s -7, verb-past -8, verb-participle -4, verb-ing -1, name -1, adverb -3, ed -6, ing -4, stop 1, colon 1, semicolon 3, dash 3, bracketOpen 1, bracketClose -1, open -4
side+here 2: a -2, that 6, some -2, he 1, they -2, it -1, as 1, be 9, have 6, modal 5, title 1, verb-s 4, verb-past 6, name -2, ed 2, comma 4, dash -3, close -3
here+next none: none 1
here+next the: person -1, body 2, name -2, noun -2
here+next that: the -3, he -1, modal -3, verb-past -6, name -2, noun -6
here+next he: verb-s 2, verb-past -2
here+next who: be -4, have -2, verb-past -2
here+next when: he -1
here+next as: the -4, a -5, he 4
here+next because: the -1, he -3
here+next before: the -1
here+next and: the -7, a -6, that -5, some -2, his -4, he 3, verb-base -4, verb-s 3, verb-past 8, verb-ing 3, name -5, noun -13, plural -4, adjective -7, ed 2
here+next but: verb-past 4
here+next to: the -4, a -4, be -4, verb-base -4, noun -2, open -11
here+next of: the -6, a -7, some -3, his -2, body -6, verb-ing -4, name -6, noun -3, plural -3, adjective -2
here+next by: the -9, verb-ing 2, name -5
here+next in: the -5, a 5, some 1, name -9, noun -3, number 1
here+next on: the -6, day 3, name 2, noun -2
here+next at: the -1, a 2, noun -5
here+next for: the -5, a -12, verb-ing -5, name -14
here+next with: the -2, a -4, name -5
here+next from: name -4
here+next about: the -2, name -5
here+next prep: the -4, a 2, name -3
here+next be: the -2, a -1, not 1, just -2, verb-past 1, verb-ing -6, adjective -3, adverb 1, ed -2, ing -5, open -7
here+next have: a -7, not -3, be 2, verb-past -4, ed 1
here+next modal: not -4, be 2, have -1, verb-base -2, adjective -1
here+next title: name -2
here+next verb-s: the -3, noun 1, stop -7
here+next verb-past: the -1, a -3, that -6, some -6, his -1, by -1, in -3, on -1, with -1, out -1, prep -1, title -2, name 1, noun -2, comma -3, stop -4
here+next verb-ing: a -2, that 2, his -7, him -2, to -1, in -5, name -6, noun -4, plural -9
here+next name: verb-s 3, verb-past -1, name -1
here+next adverb: verb-base -6, noun -6, ed -4
here+next ed: the -4, to -2, by -3, in 1, name -1, noun -4, plural -8, stop -8
here+next ing: the -3, noun -3, plural -3
here+next comma: the 4, a 4, his -1, he 1, they 3, who -1, which 3, when -1, as 1, because 1, and 1, but 3, in -3, with 1, prep -2, according 5, be -2, have -1, also 1, title 2, people -1, verb-s -2, name -2, noun -4, plural -1, adjective -1, adverb -6, ed -1, ing 1, open -9
here+next stop: open 10
here+next semicolon: none 2
here+next dash: the 4, a 3, and -1, but 2, verb-ing 1
here+next open: the -3, a -4, i -1, verb-base -1, name -4, noun -2, adjective -4, adverb -6
here+next close: the -4, he -13, title -8, verb-past -2, name -3
here+last none: name 6, stop -15, query 3, close 3
here+last the: close -2
here+last a: close 1
here+last that: and -5, claim -1, verb-base -2, verb-past -6, verb-ing -7, noun 1, plural -2
here+last some: close 1
here+last he: which 3, comma -3, close -2
here+last who: people -4
here+last which: comma -1
here+last as: name -2, noun -1, comma -4
here+last because: name 2, noun 1, comma -10
here+last before: name 1, noun -1
here+last and: people -3, body -2, claim 3, name -2, noun 1, plural -1, adjective -4, comma -1, dash -2, close 1
here+last but: comma -10, close 1
here+last to: people -4, body -12, claim -5, verb-base -8, verb-s -4, verb-past -9, verb-ing -14, name -1, noun -1, adjective -6, ed -4
here+last of: some -6, title -5, body -4, claim -3, name -3, noun -5, plural -2
here+last by: verb-past -5, noun -3, ed -8
here+last in: people -4, body -1, verb-base -1, verb-past -9, verb-ing -4, name 2, noun -8, plural -2
here+last on: claim -2, verb-base -7, verb-past -1, noun -3, plural -5
here+last at: noun -3
here+last for: claim -9, verb-base 1, noun -7, plural -2
here+last with: name -1, noun -3, plural -1
here+last from: noun -4
here+last about: noun -1
here+last than: some -6
here+last prep: verb-base -6, name 1, noun -2, comma -2
here+last according: comma -2
here+last be: that -1, he -4, they -6, it -5, who -1, which -2, to -9, have -8, modal -11, people -2, body -2, claim 1, name -3, noun 1, plural -3, comma 2
here+last have: he -7, who -5, modal -8, body -1, name -3, noun 1, plural -1
here+last modal: that -2, he -8, they -6, it -8, body -1, name -1, noun 2, plural -1
here+last day: on -13
here+last title: close -3
here+last verb-s: he -3, name -2, noun -2, close 4
here+last verb-past: that -7, he -4, who -5, and -6, not -3, be -10, have -10, just -6, people -1, name -1, noun 1, adverb -7, comma -2, close 3
here+last verb-participle: have -3
here+last verb-ing: the -8, and -11, of -8, by -10, for -7, be -17, name -3, close 8
here+last name: comma -2, close -2
here+last noun: close -6
here+last adverb: be -7, comma -5
here+last ed: the -6, a -8, some -1, be -9, have -6, noun 2, adverb -7
here+last ing: the -3, a -4, be -8, noun -5
here+last comma: that -1, some 1, him -1, just -1, day 1, time 2, title -1, person -2, people -2, body -1, claim 2, verb-base 2, verb-s -2, verb-past 1, verb-ing 2, name -1, plural -2, adjective -1, ed 1, number -2
here+last stop: some 2, her -1, him -1, out 1, be 4, do 1, just 1, day -4, month 1, time -1, title 2, person 3, people 2, body -1, claim -1, verb-base 2, verb-s 4, verb-past -1, verb-ing 2, name -1, plural 1, adjective 1, adverb 4, ed 2, ing 1, bracketClose -2
here+last colon: noun -2
here+last semicolon: noun 2
here+last dash: name -2, noun -3
here+last open: the -4, a -4, that -2, to -5, be -2, name -7, comma -3, stop -1
here+last close: comma -3, query -11
last: the -12
last: a -13
last: that -3
last: some -2
last: his -5
last: her 1
last: he -8
last: they -8
last: it 1
last: him 2
last: self -1
last: who -4
last: which 1
last: as -9
last: because -2
last: before -2
last: and -11
last: but -3
last: or -7
last: to -13
last: of -12
last: by -8
last: in -7
last: on -6
last: for -5
last: from -11
last: about -1
last: out -1
last: prep -1
last: not -8
last: be -2
last: have -8
last: do -2
last: modal -6
last: also -6
last: later -1
last: just -5
last: day -4
last: month -2
last: time -1
last: title 3
last: people 2
last: body 1
last: document 1
last: statement -1
last: claim 1
last: verb-base 1
last: verb-s 2
last: verb-past -4
last: verb-participle -2
last: verb-ing 2
last: name 2
last: noun 2
last: plural 2
last: adverb -1
last: ed -1
last: comma -4
last: stop -13
last: query 3
last: dash -2
last: bracketClose -3
last: close 4
last: possessive -5
last: symbol 4
here+sort none: say 1, add 2, state -3, argue -2, tell -2, ask -3, believe -5, feel -4, see -3, know -1, want -1, intend -3, demand -6, reject -7, agree -2, decline -1, promise -1, criticize -3, praise -1, suggest -2, report 1, detail -5, talk -2, decide -4, release -5, search 1, make -3, go -1, do -1, claim -4, statement -2, according 3, colon 3, unlisted -1
here+sort the: say 2, report -3
here+sort that: say -3, state -8, call 1, claim -2, unlisted -1
here+sort he: add 2, tell 3, report -1
here+sort who: say -5
here+sort as: say -1, call -5
here+sort because: say -4
here+sort and: say 1, argue -2, tell -2, demand -3, call 2, criticize -1, show -9, suggest -1, make -1, do -6, claim -1, unlisted -2
here+sort but: say -1
here+sort to: say -6, add -11, state 1, argue -2, tell -8, ask -7, believe -9, demand -4, call -14, criticize -5, praise -2, show -8, suggest -6, report -6, make -1, do -1, claim -3
here+sort of: say -3, argue -4, call -5, criticize -5, praise -3, show -4, report -5, do -3, claim -2, unlisted -5
here+sort by: say -9
here+sort in: say -4, state -1, argue -6, call -1, criticize -1, praise 1, show -6, report -6, make -1, claim -3
here+sort on: say -5, state 1, criticize -1
here+sort at: say -2
here+sort for: say -3, criticize -6, praise -5
here+sort with: say -10
here+sort from: say -5
here+sort about: say -5
here+sort prep: say -11
here+sort be: say -7, add -1, state -2, tell -9, ask -2, believe -6, see 1, know -1, intend 2, call -2, criticize 1, praise 1, show 1, suggest -6, report -2, do -2, claim 1
here+sort have: say -10, state -4, claim 3, unlisted 2
here+sort modal: say -13, state -6, argue -4, believe -9, suggest -5, claim -3
here+sort title: say -2
here+sort verb-s: say -8, go 2, claim 1
here+sort verb-past: say -2, add -4, state -7, argue -3, tell -7, ask -8, criticize -1, show -6, suggest -1, report -2, make -4, go 2, do -4, claim 3, unlisted -6
here+sort verb-ing: state -1, call 2, criticize -10, praise -4, show -8, report -4, do -4, claim -3, unlisted -7
here+sort name: say 2, add 2, tell 1, report -3
here+sort adverb: claim -2
here+sort ed: say -7, state -7, praise -2, show -7, claim -1, unlisted 1
here+sort ing: say -4, claim -1
here+sort comma: say 2, state -1, argue -4, ask 4, believe 2, feel -1, see 1, want -3, demand 2, reject 1, decline -2, promise 1, criticize -2, praise -2, show 1, suggest 2, detail -1, talk -1, predict 2, decide 1, release -1, make 1, go -3, do -1, claim -1, unlisted -2
here+sort stop: say 3, add 1, tell 1, warn 1, ask -1, believe 1, feel 2, see 1, know 2, intend 2, call 1, reject -1, confirm -1, doubt 1, criticize -1, praise -1, show 3, talk 1, predict 1, decide -1, emotion 1, release -3, point 1, search -1, allow -1, try -2, give -1, make -1, go 1, statement -2, according 5, colon 4
here+sort dash: say 2, praise -2, claim 1
here+sort open: say -1, add -2, state -6, argue -6, tell -6, call -6, criticize -7
here+sort close: say -7, add -6, tell -5, report -1
here+first none: the -2, a 1, that -2, her -5, he -1, they -6, it -1, him -1, what -4, whether -3, to -2, title -2, people -3, verb-ing -2, name -1, plural -4, adjective -6, open 2
here+first the: open -1
here+first that: the -3, a -1, that -1, he -7, to -3
here+first he: the 1, which 2, open 1
here+first who: the -5, that -2
here+first as: the -4, a -1, that -4, name -3
here+first because: the -2, that -4
here+first before: the -1, name 1
here+first and: the -1, a -3, that -3, some -1, to -2, title -4, noun -1, open -2
here+first but: the 2, that -2
here+first to: the -3, a -8, that -2, some -3, his -5, her -10, he -9, they -1, to -5, name -2, noun -1
here+first of: the -5, a -5, that -1, some -5, his -4, he -4, to -4, title -6, name -4, noun -3
here+first by: the -3, that -9, name 1
here+first in: the -1, a -2, that -4, his -1, he -4, to -4, name 1, noun -2
here+first on: a -2, that -1, to -7
here+first at: the -1, that -8, name -3
here+first for: a -1, that -9, to -1, name -3
here+first with: that -10, name -3
here+first from: the 1, that -7, name -9
here+first about: that -8, name -3
here+first prep: the 2, that -5, to -3, name 1
here+first according: name -2
here+first be: the -1, that -3, some -1, he -1, they -2, it -4, who -1, title -3, name -1, noun -1
here+first have: the -1, that -9, he -4, title 2
here+first modal: the -1, a -1, that -3, he -5, to -2
here+first title: open 3
here+first verb-s: the -3, a -2, that -8, he -1, open 2
here+first verb-past: the -4, a -3, that -2, some -2, he -2, they -3, it -5, to -2, noun -2, open 1
here+first verb-ing: the -7, a -1, that -1, his -3, he -4, to -3, title -5, name -2, noun -10
here+first name: the -2, name -2, open 1
here+first adverb: the -4, a -4, that -12, name -1
here+first ed: the -3, a -6, that -1, he -6, to -2, name -2
here+first ing: the -5, a -1, that -8, to -6, name -6
here+first comma: a 1, this -3, that -1, some 1, his 1, her -1, he -2, they 5, it -1, him -2, what 3, how -1, whether 1, if 2, but -1, in -1, just -1, people -1, verb-ing 1, name -2, noun -2, plural 1, adjective 1
here+first stop: a 1, this -1, that 1, some 1, his -1, he 2, they -1, him -1, self -1, what 2, how 2, whether 4, if 1, just -1, people 2, body -1, claim 1, verb-s 1, verb-ing 2, name -1, noun -1, adjective -1, ing 3
here+first dash: the 2, a -1, that 2, he 3, name 1
here+first open: the -7, that -1, his -2, he -1, to -4, name -5
here+first close: open -2
side+length 1: 1 -1, 3 -3, 4 -3, 5 -1, 7 1, 9 -2, 10 -3
side+length 2: 1 12, 2 4, 3 3, 5 -1, 7 -3, 8 -1, 9 2, 10 3
side+farther 1: 0 1, 1 -1, 2 1, 3 -1, 5 -1, 6 -1, 7 -1, 8 -3, 9 -2, 10 -1, 11 -2, 12 -2, 13 -1, 14 -2, 15 -1
side+farther 2: 0 7, 1 6, 2 -3, 3 -4, 4 -2
verbs: 0 2
verbs: 1 1
verbs: 3 -1
verbs: 4 -2
verbs: 5 2
verbs: 6 -5
verbs: 7 -4
verbs: 8 -2
verbs: 9 -5
verbs+here 0: none 1, the -1, a -1, some -1, he -1, they -3, it -2, which -3, because 2, before 3, but 1, to 1, of -7, by 1, in 2, at 2, for -2, with 2, from 1, about -2, than 1, prep 1, be 1, have 1, later 2, day 2, verb-base -2, verb-s 2, verb-past 2, verb-ing -1, name -1, noun -2, adverb -1, ed 1, ing -4, stop -1, colon -2, semicolon 2, dash -1, bracketOpen -3, open -9, close -3
verbs+here 1: that -4, who -8, when -1, as 1, because -2, before -2, and 1, or -7, to -2, of -1, by -11, in -2, on -3, at -2, with -4, from -3, about -8, than -2, prep -2, be -4, have -3, later -2, day -4, verb-s -5, verb-past -1, verb-participle -7, verb-ing -3, adverb -6, ed -3, ing -3, stop 2, semicolon 2, dash -2, open -2
verbs+here 2: none -2, that -13, who -2, as -5, because -5, before -2, and -2, but -1, to -9, of -6, by -1, in -6, on -10, at -6, for -5, with -12, from -8, about -6, prep -5, modal -2, verb-s -3, verb-past -8, verb-ing -2, adverb -3, ed -9, ing -5, comma 2, stop 1, dash 3, open -5
verbs+here 3: none -3, that -10, as -8, because -5, and -4, to -11, of -5, by -9, in -7, on -11, for -10, with -11, prep -6, have -2, modal -5, verb-s -5, verb-past -3, verb-ing -6, adverb -7, ed -7, ing -8, stop 2, dash 1, open -6
verbs+here 4: none -4, who -3, as -8, because -9, and -4, or -5, to -9, of -3, by -10, in -15, on -2, at -11, for -10, with -9, from -8, about -7, prep -10, be -12, have -1, modal -11, verb-s -8, verb-past -3, verb-ing -10, adverb -7, ed -6, ing -3, stop 1, open -3
verbs+here 5: he 4, be -3, have -4, modal -10, verb-s -3, verb-past -6, name 5, comma -2, stop 1
verbs+here 6: be -8, have -7, modal -7, verb-past -6, stop 2
verbs+here 7: be -8, modal -7, verb-past -4, stop 1
verbs+here 8: verb-past -5, stop -2
verbs+here 9: be -4, modal -6, verb-past -6, stop -1
clause+here none: a -2, some -1, they -2, it -2, when 2, as -1, because 4, before 2, and 1, but -1, to -1, of -7, in -1, at 1, for -3, with -1, from 1, about -3, than -1, be 1, modal -2, later 1, day 2, title -1, verb-base -1, verb-s 1, verb-past 1, verb-participle 1, verb-ing -1, name -1, noun -1, adverb 1, ing -3, stop 1, semicolon 4, open -2, close -3
clause+here that: none -3, that -8, as -1, because -7, and -1, to -2, of -1, by -6, in -2, for -13, with -8, from -6, prep -6, be -11, have -13, modal -15, verb-s -10, verb-past -5, verb-ing 1, adverb -11, ed -14, ing -4, comma 1, dash 1, open -4
clause+here who: none 1, to -7, be -8, have -8, modal -9, verb-past -10, comma 1, stop 2
clause+here which: verb-past -5
clause+here as: as -9, and 1, to -11, of -3, verb-past -2, verb-ing -2, open -3
clause+here and: none -2, that -10, and -3, to -4, of -2, on -2, for 1, with -4, prep 1, be -4, have -4, modal -2, verb-s -10, verb-past -3, verb-ing -2, adverb -1, ed -1, ing -6, comma 1, stop 2, dash -1, open -5
clause+here to: none -1, that -6, as -2, because -3, and -1, to -8, of -9, by 1, in -7, on -6, at -1, for -2, with -3, from -9, about -5, prep -3, be -5, have 1, verb-s -3, verb-past -2, verb-ing -6, adverb -6, ed -10, ing -7, comma 2, stop 1, open -1
clause+here of: that -2, who -1, and -3, of -4, in -2, on -1, for -5, with -2, prep -5, be -5, have -8, verb-s -2, verb-past -6, verb-ing -6, ed -10, ing -1, comma -1, dash -2, open -3
clause+here by: none 1, verb-ing -11
clause+here in: none -3, that -1, and -2, to -15, of -5, in -9, on -6, be -1, modal 1, verb-past -6, verb-ing -11, adverb -8, ed -7, ing -2, stop 1, dash 2, open -5
clause+here on: none -4, and -2, to -3, of -2, in -2, day -13, verb-ing -1, comma 2, stop -1
clause+here at: none -2, of -2, comma 1, stop 1
clause+here for: none -2, to -11, of -3, in -3, verb-past -2, verb-ing -5, ing -8, comma -1, stop -1, open -5
clause+here with: none -3, and -4, to -5, of -5, comma -2, stop 1
clause+here from: and -1, verb-ing -9, comma -2, stop -1
clause+here about: none -3, comma -2, stop -1
clause+here against: none 1, comma -2, stop 1
clause+here than: none -2, stop 1
clause+here prep: none -2, and -2, to -8, of -3, verb-ing -11, comma -1, stop 1
commas: 0 3
commas: 1 -4
commas: 3 -1
commas: 4 -1
commas+here 0: none -1, the -1, that -1, some -1, he -1, they -3, it -1, who -4, which -3, what -8, how -5, when -1, if -6, as -2, because 1, before 1, and 1, but 3, or -5, to -1, of -6, on -1, at -1, for -1, with -1, from -2, about -4, against -6, than -1, have 1, modal -1, also -2, later -1, title -2, verb-base -3, verb-s -1, verb-past 1, verb-participle -1, name -1, noun -4, adverb -1, ed -1, ing -3, comma 3, colon 1, semicolon 4, dash 2, bracketOpen 1, bracketClose -1, open -5, close -3
commas+here 1: that -6, who -5, which -4, when -7, as -5, because -13, and -13, but -6, or -8, to -9, of -4, by -9, in -11, on -12, at -13, for -8, with -2, from -9, about -4, prep -7, be -18, have -14, modal -3, later -10, verb-s -11, verb-past -8, verb-ing -11, adverb -12, ed -2, ing -7, comma -9, dash 1, open -1
commas+here 2: none -4, that -6, as -8, and -2, to -5, of -5, in -5, for -5, prep -3, have -8, modal 1, verb-past -9, adverb -5, ed -3, comma -4, stop 2, open -6
commas+here 3: and -4, comma -5, stop -1
commas+here 4: stop 2
room: 0 1
room: 2 -1
room: 3 -3
room: 4 -2
room: 5 -2
room: 6 -1
room: 7 1
room+here 0: none 1
room+here 1: semicolon 2
room+here 2: verb-s -7, verb-past -4, ed -8, stop 1
room+here 3: he -2, and -11, to -1, of -7, on 2, be -3, verb-past -4, verb-ing -10, name 1, adverb -7, ed -3, ing -4
room+here 4: he 1, and -6, to -5, of -4, in -3, on -3, for -3, with -5, prep 2, be -2, modal -6, title -3, verb-s -3, name -2, ed -2, comma 3, close -4
room+here 5: the 4, as -7, and -5, to -3, of -6, in -1, on 1, for -2, prep 2, be -4, have -1, modal -1, verb-s -2, verb-past -2, verb-ing -10, name -2, ed -2, comma -1, open -5, close -5
room+here 6: the -3, that -1, he 2, because -7, before -2, and -5, to -2, of -3, by -1, in -1, on -4, for -5, with -3, according -4, be -2, have -6, verb-s -3, verb-past -1, verb-ing -3, adverb -4, ed -3, ing -7, comma -2, dash -1, open -2, close -8
room+here 7: the -2, that -1, he 2, who -6, as -5, because 1, but -1, to -3, of -7, by -3, in -5, on -4, at -3, for -4, with 1, from -10, about -9, prep -2, according 1, be -3, have 1, modal -4, verb-s -2, verb-past -3, verb-ing -1, name 1, adverb -7, ed -4, dash 1, open -5, close -6
room+here 8: the -2, that -5, he -3, who -1, which -3, when -1, as -3, and 2, but 2, to -3, of -7, by -4, in -2, on -5, at -3, for -8, with -3, from -2, about -3, than -2, prep -4, be -2, have -2, modal -1, later -2, verb-s -2, verb-past 1, verb-ing -2, name -1, adverb -1, ed -2, ing -7, stop 2, dash 1, open -4, close -3
room+here 9: the -2, that -2, he -2, who -3, which -5, when -1, as -4, because -1, and -3, to -4, of -3, by -1, in -2, on -3, for -3, with -3, from -3, about -7, prep -5, be -1, later -4, title -2, verb-s -1, verb-ing -1, name 1, adverb -3, ed -4, ing -6, comma 1, stop 4, colon 1, semicolon 3, dash 2, open -5, close -3
room+here 10: he -1, to -4, of -4, in -5, be -2, verb-past -3, verb-ing -2, name -2, stop 5, dash 2, open -6, close -12
atEnd+first 0: this -3, that -4, some -2, her 1, they 1, self -2, who 3, which 1, what -2, how -3, when -3, whether -5, if -2, because -1, before -1, but -1, to -2, of -1, in -2, on 3, at -1, for 2, prep -1, not -1, title 1, people -2, document -1, statement -4, claim -3, verb-base 1, verb-s -5, verb-past -1, verb-ing -1, name 1, adjective 1, ed -1, ing -1, open 1
atEnd+first 1: the -2, a 1, that -2, her -5, he -1, they -6, it -1, him -1, what -4, whether -3, to -2, title -2, people -3, verb-ing -2, name -1, plural -4, adjective -6, open 2
atEnd+first 2: a 1, this -1, that 1, some 1, his -1, he 1, they -1, it -1, him -2, what 2, how 1, whether 5, just -1, title -2, people 1, claim 1, verb-ing 1, noun -1, adjective -1, ing 3
atEnd+first 3: the -1, that -4, to -3
quoted: 0 2
quoted: 2 3
quoted: 3 2
quoted+here 0: none -2, the -1, that -1, some -3, they -2, who -3, which -5, what -10, how -6, when -2, if -5, as -3, before -1, and 1, or -5, to -1, of -7, on -2, at -2, for -2, with -1, from -3, about -4, against -6, than -2, prep -1, according -1, have -1, modal -1, also -3, later -2, day -2, title -2, verb-s -3, verb-past -2, verb-participle -3, verb-ing -9, name -1, adverb -2, ed -2, ing -8, comma 2, stop 1, colon 1, semicolon 3, dash 2, bracketOpen 1, bracketClose -2, open -4, close -8
quoted+here 1: none -5, verb-past -2, comma 2, close -2
quoted+here 2: none 2, he 3, title 5, verb-s 4, verb-past 2
quoted+here 3: none 3, the -3, he -2, and 2, in 1, title -4, verb-past 1, verb-ing 6, name -2, dash -1
quoted+first 0: a 1, this -2, that -4, some -1, my -1, her -1, he -1, it -1, i -2, who 1, which 1, how -1, when -1, whether -1, if -1, because -1, to -2, in -1, not -1, be -2, day -1, document -1, statement -1, claim -1, verb-s -2, name 1, adjective 1, adverb -1, ed -1
quoted+first 2: open 3
quoted+first 3: the -1, a 1, that 3, his 1, her 1, he 3, it 2, him 1, to -1, name -1, noun -2
length+here 1: he 3, as -2, and -2, to -1, of -5, in 2, for -3, be -3, have -2, modal -3, verb-s -1, verb-past -3, verb-ing -7, name 5, adverb -1, ed -2, stop 2, open -5
length+here 2: none -4, that -1, he -1, as -4, and -1, to -4, of -4, in -1, on 3, for 1, prep 2, be -3, have -3, modal -5, verb-s -6, verb-past -4, verb-ing -7, adverb -3, ed -1, ing -4, comma -1, stop 3, dash 4, open -3
length+here 3: none -8, that -4, as 1, and 1, to -4, of -3, in -2, on -3, for -2, prep 1, be -4, have -3, verb-past -1, verb-ing -2, adverb -1, ed -1, ing -5, comma 1, stop -1, dash -2, open -4
length+here 4: none -3, that -2, and 1, to -2, of -5, in -2, for -11, with -4, be -2, have -5, verb-s -1, verb-past -3, verb-ing -5, adverb -3, ed -5, comma -1, stop -1, open -8
length+here 5: none -4, that -2, of -4, in -1, on -4, for -4, prep -5, verb-ing -12, ed -7, stop 2, dash 1, open -5
length+here 6: none -1, he 1, as -1, and -1, but 1, to -3, of -1, in -2, on -5, for -3, with 1, about -9, prep -3, verb-ing -2, adverb -5, ed -2, ing -6, comma 2, stop -1, dash 3, open -5, close -5
length+here 7: none -2, that -3, he 1, who -2, as -1, because -5, before -1, but -1, to -3, of -9, by -2, in -7, on -6, at -4, for -1, with -8, from -11, about -2, prep -3, have 1, modal -1, title 1, verb-s -2, verb-past -4, verb-ing 1, name -2, adverb -3, ed -2, ing -8, comma 1, stop 1, dash 1, open -2, close -3
length+here 8: none 2, the -2, that -1, who -3, which -2, when -5, as -3, because -4, before -4, and -4, but -1, or -8, to -14, of -5, by -8, in -7, on -16, at -3, for -10, with -12, from -9, about -5, than -4, prep -6, according -2, be -4, have -4, modal -3, later -12, title 2, verb-s -3, verb-past -4, verb-ing 2, adverb -5, ed -3, ing -3, comma 1, stop 2, dash -1, open -8, close -5
length+here 9: none 1, the 1, that -5, he -1, who -2, as -10, because -11, and -3, to -9, of -2, by -9, in -6, on -5, at -5, for -7, with -9, from -8, about -5, prep -10, according 1, be -6, have -7, modal -2, title -4, verb-s -9, verb-past 2, verb-ing -3, name 3, adverb -3, ed -8, comma -1, stop 1, dash -1, open -1, close -5
length+here 10: none -2, he -3, verb-past -3, name -1, comma -1, stop -3, close -4
last2+last none: name 4
last2+last the: time -3, title -1, person -2, people -1, document 1, statement 1, verb-ing 2, name 1, plural -1, adjective -1
last2+last a: document -6, claim -1, name -1, noun -1, adjective -4
last2+last this: time -1, plural 1
last2+last that: he -2, name -1, noun 2
last2+last some: some -1, people -4, name -5, noun -2, plural -1
last2+last his: person -1, body 2, claim 1, noun -1, plural 1
last2+last her: claim -1, noun 2
last2+last he: be -1, have -9, verb-s -3, verb-past -6
last2+last him: comma -1, stop -7
last2+last when: he -1
last2+last because: he -5
last2+last and: verb-past -2, name 2, plural -1
last2+last to: be -3, verb-base -1, name 1, noun -1
last2+last of: people -2, noun 3
last2+last in: month -1, number -1
last2+last on: day -1, name -1, noun 1, plural 3
last2+last for: him -1, title 4, name 2, noun 1
last2+last from: name -2
last2+last about: name 1, noun 1
last2+last prep: name -1
last2+last not: verb-base -4, noun -4
last2+last be: not -6, title 3, verb-past 3, verb-ing -1, adverb -7, ing -1
last2+last have: not -5, be -1
last2+last modal: be 1, verb-base 1, adjective -1
last2+last later: comma -2
last2+last just: verb-past -1, noun -1
last2+last day: time -2
last2+last time: later 1, comma -2, stop -13
last2+last title: name 3, stop -10
last2+last person: noun -2, comma -1, stop -4
last2+last people: comma -3, stop -7
last2+last body: be -1, body 1, verb-base 1, verb-s 1, comma -4, stop -12
last2+last document: noun 2, comma -2, stop -12
last2+last statement: stop -4
last2+last claim: comma -2, stop -5
last2+last verb-base: it 2, out -4, just 4, people -1, name 2, noun 1, plural -2, comma -5, stop -13
last2+last verb-s: noun -2, stop -9
last2+last verb-past: that -4, he -6, they -3, it 2, him -1, name -2, noun 1, plural -4, comma -6, stop -10
last2+last verb-ing: him -3, name 2, noun 1, plural -1, comma -5
last2+last name: and -6, be -5, have -6, modal -9, title -2, people 2, verb-base -1, verb-s 2, verb-past -3, noun 2, plural 1, comma 2, stop -6, bracketClose -1, close -4, possessive -5
last2+last noun: that -1, and -7, to -6, of -7, out -1, be -1, modal -7, time -1, person -1, people -2, body 1, document 1, statement -2, claim -1, verb-s 2, verb-past -1, verb-ing 1, name 2, plural 1, adjective 3, ing -2, comma -7, stop -8, dash -2, close -7
last2+last plural: that -2, and -4, be -4, noun -1, comma -2, stop -14, close -7
last2+last adjective: people -1, body -1, document 1, claim -2, comma -11, stop -13
last2+last adverb: verb-past -3, noun -2, ed -1
last2+last ed: people 1, plural 1, stop -9
last2+last ing: plural -1
last2+last number: time -1, noun 1, plural -2, comma -2, stop -13
last2+last comma: some -2, he 1, who 1, which 1, and -7, just -4, verb-ing -9, name 1, noun -4, close 9
last2+last stop: close 4
last2+last query: close 5
last2+last close: he -6, and -4, noun -1
last2+last possessive: body -2, statement -2, plural -2
last2+last symbol: noun 2, number 2, close 2
next+next2 the: just -2, title -2, body -3, document -1, claim -1, verb-ing -4, name -3, plural -4, adjective -1, ed -3, number -1
next+next2 a: person -2, statement 7, claim 3, name 1, noun 1, adjective -1, open -8
next+next2 that: the -1, he -2, name -4
next+next2 some: people -1, name -3, noun 1, plural -1, adjective -2, ed -2
next+next2 his: body -1, noun -1, plural -5
next+next2 her: noun -4
next+next2 he: be 1, have -1, do -1, modal -6, verb-past 1
next+next2 they: verb-base -2
next+next2 it: be -1
next+next2 i: verb-base 1
next+next2 him: stop -1
next+next2 which: he -1, be 1, verb-past 2
next+next2 as: name 3
next+next2 because: he 2
next+next2 and: some 2, he 4, verb-past 4
next+next2 but: the 2, he 3
next+next2 to: the -3, be 2, have 2, verb-base -6, name -9, noun -3
next+next2 by: the -1, name -2
next+next2 in: the -6, name -3
next+next2 prep: the 2
next+next2 according: to 5
next+next2 not: verb-base -1, verb-past -1, noun -3
next+next2 be: a -2, verb-past -2, adverb -1, ed -1
next+next2 have: be -3, verb-past 2
next+next2 do: not -1
next+next2 modal: be -3, verb-base -3
next+next2 just: some -3, noun -2
next+next2 day: stop 1
next+next2 title: name 2
next+next2 person: verb-past -4, name -3
next+next2 people: verb-past 1, stop -5
next+next2 verb-base: the -3, a -5, some -6, his -3, him -2, to -1, in -7, for -6, out -4, prep -1, name -4, noun -6, plural -4, stop -4
next+next2 verb-s: name 3, stop 2
next+next2 verb-past: the 1, a 3, that 1, some -1, his 1, it 3, him 1, as 1, to 1, by -3, in -1, on -2, with -1, prep -2, day 2, title -2, name 2, noun -1, comma -3, stop -4
next+next2 verb-ing: the -1, a 1, that 4, his -3, he 1, him 2, to 1, name -3, noun -5, plural -2
next+next2 name: and -8, to -6, have -3, modal -2, title -3, person -3, people -4, body -1, verb-base 1, verb-s 1, verb-past 4, name -2, noun -7, plural -4, comma -6, stop -3, possessive -1
next+next2 noun: the -4, and -7, to -1, of -1, in -2, for -7, be 2, claim 1, verb-base -5, verb-s -6, name -3, noun -8, plural -2, comma -1, stop -3, close -4
next+next2 plural: and -8, to -1, of -4, comma -4, stop -5
next+next2 adjective: to -2, name 1, noun -6, plural -5, stop -4
next+next2 adverb: verb-base -3, noun -5
next+next2 ed: the 2, to 1, noun -4, stop -4
next+next2 number: noun -2, comma -3, stop -1, symbol -1
next+next2 comma: open 2
next+next2 stop: none -2
next+next2 bracketClose: none 4
next+next2 open: the -2, a -6, i -2, verb-base -2, name 1, noun -4
next+next2 symbol: number -8
farther+atEnd 0: 0 4, 1 9, 2 6, 3 3
farther+atEnd 1: 0 2, 2 -2
farther+atEnd 2: 0 -2, 1 -3, 2 -1, 3 -4
farther+atEnd 3: 0 -3, 1 -1, 3 -1
farther+atEnd 4: 0 -2, 3 -3
farther+atEnd 5: 0 -3, 1 -1, 2 1, 3 -3
farther+atEnd 6: 0 -3, 1 -2, 2 1, 3 -4
farther+atEnd 7: 0 -5, 1 -4, 2 1, 3 -1
farther+atEnd 8: 0 -4, 1 -3, 2 -1
farther+atEnd 9: 0 -6, 1 -4, 2 1
farther+atEnd 10: 0 -7, 1 -1, 2 2
farther+atEnd 11: 0 -5, 1 -3
farther+atEnd 12: 0 -8, 1 -4
farther+atEnd 13: 0 -6, 1 -1, 2 -1
farther+atEnd 14: 0 -5, 1 -7
farther+atEnd 15: 0 -14, 1 -1
second+here the: none -1, the 1, that -1, he 1, and -3, to -2, of -2, in -9, be -3, have -6, modal -6, title -1, verb-ing -3, name -1, comma -1, dash -1, open -5, close -1
second+here a: none -1, verb-past -3, stop 3
second+here this: verb-past -2, name 2, stop 2, close -7
second+here that: stop 2
second+here some: none -1, he -3, of -1, be -1, name 2, comma -5, stop 3
second+here my: name 6
second+here his: none 2, comma -2, stop 1
second+here he: none -1, he 2, to -4, of -4, in -5, be -5, have -8, modal -6, verb-s -5, verb-past -7, verb-ing -3, name 1, comma 4, stop -4, open -2, close -8
second+here they: none 1, he 1, stop 2
second+here it: none -3, he 4, verb-past 1, name 3, stop -1, close -7
second+here i: none 4, the 1, he 1, title 2, comma 2, close -4
second+here you: he 1, name 2
second+here if: he 3, verb-past -1, close -2
second+here as: none -1, as -2
second+here and: and -2, comma 4, stop -2
second+here to: none -2, to -1, comma 2
second+here of: none -5, of -5, stop 1
second+here by: stop 3
second+here in: in 2, comma -3
second+here on: stop 2
second+here for: none -1, for -3, comma 2
second+here with: stop 3
second+here prep: stop 2
second+here be: none -3, and -1, to -1, of -1, in -9, be -3, verb-past -4, comma 2, stop 2, open -2
second+here have: have -2, verb-past -3, stop 2
second+here do: stop 2
second+here modal: to -11, be -6, modal -3, verb-past -2, comma 3, stop -1
second+here just: none -1, he -1, comma -1, stop 2
second+here title: none -3, verb-past -1, stop 2
second+here people: none -2, verb-past -2, comma 1, stop 2
second+here body: none -2, and -2, to -8, be -4, verb-past -2, comma -1, stop 1
second+here document: none -3, stop -1
second+here statement: none 1, stop -1
second+here claim: to -12, be -1, verb-past -3, verb-ing -3, comma -1, stop 1
second+here verb-base: none -3, and -3, to -5, of -4, in -4, be 2, verb-ing -6, name -2, comma 1
second+here verb-s: none -1, verb-s -1, comma -2, stop 1
second+here verb-past: none -3, to -5, verb-past -3, comma 1, stop 4
second+here verb-ing: none 3, verb-ing -7, comma -1
second+here name: that 1, he 1, who -5, as -4, before 1, and -5, but -4, to -5, by -2, in -1, on -1, for -6, with 2, about -10, prep -3, be -2, have 1, modal -6, title -2, verb-s -1, verb-past 1, verb-ing -1, name -1, adverb -7, ed -6, ing -2, comma -2, stop -2, dash 3, open -5, close -7
second+here noun: none -2, that -5, he -2, who -3, as -1, because -1, to -2, of -4, by -3, in -1, for -1, with -2, from -7, about -4, prep -4, be 1, have 2, modal -1, verb-s -3, verb-past -4, name -2, adverb -2, ed -2, ing -1, comma -1, stop 1, semicolon 1, dash -3, open -7
second+here plural: none -2, and -3, of -3, in -7, be -3, verb-past 1, verb-ing -5, comma 1, stop 1
second+here adjective: none -2, to -3, of -2, be -1, verb-past -4, comma -1
second+here adverb: none -2, adverb -1, comma -1
second+here ed: none -3, ed -2, comma 2, stop -2
second+here ing: none 1, ing -4, comma 1, stop -2
second+here number: stop 2
second+here comma: none -1, comma -2
second+here stop: none -5, stop 1
second+here open: none 1, verb-past -6, comma -1, open -2
second+here possessive: and -2, to -3, of -5, in -3, be -2, verb-past -2, verb-ing -1, comma 1, open -5
second+here symbol: stop -2
verbs+first 0: the 1, that -7, his 1, he -4, it -2, him -1, self 1, how -6, when -3, whether -6, if -3, as -1, because -1, of 2, in -1, on 2, for 2, not -1, title 1, person 1, body 1, claim -2, name 1, noun 1, adjective 3, adverb -1, ing 1, number -1, open 2
verbs+first 1: a 1, this -1, some -3, his -2, her -4, he 1, they -1, it -4, him -3, what -2, how -1, title -2, people -2, claim 1, verb-base -1, verb-s -1, verb-ing -1, name -2, noun -1, adjective -1, ed 2, ing -2, open -1
verbs+first 2: the -1, a -2, this -4, that -1, some -2, his -2, her -3, he -1, it -2, him -4, what 1, how 2, whether -1, if -2, to -2, title -3, people -1, verb-base -1, verb-s -3, verb-ing 2, name -1, noun -2, plural -1, adjective -3, ing -2, open -3
verbs+first 3: the -3, a -2, that -1, some -2, his -1, it -3, him -1, how -2, whether -1, if -1, to -1, title -1, people -1, name -1, noun -4, plural -4
verbs+first 4: the -1, a 1, this -1, that -1, some 1, his -3, her -1, he -1, they -2, him -4, what 1, how -1, whether 2, to -5, title -2, people -4, verb-ing -6, noun -3, open -3
verbs+first 5: the -3, that -2, her 2, he -1, they -4, it 3, him 5, who 1, which 4, what -3, name -7
verbs+first 6: the -2, that -2, name -2
verbs+first 7: the -1, that -3, he 1
verbs+first 8: that 1
verbs+first 9: that -1, he -2
side+quoted 1: 0 -1, 1 -1, 2 3, 3 2
side+quoted 2: 0 7, 1 1, 2 -2, 3 -1
clause+next none: the -1, this 2, that -5, some 1, his 1, her -3, he 3, they 3, it 2, i 1, who -1, which -2, as 3, because 1, but 2, to 1, of -3, in -1, on -1, for 1, with -3, prep -2, according 5, not -2, be -1, have -5, modal -1, later 2, day 2, month 3, person -3, people 1, body -1, document -2, verb-s -1, verb-past 1, name -2, noun -2, plural -1, adjective -2, ed 1, ing -5, comma 1, stop 2, open -2, possessive -2
clause+next that: a -2, that -2, some -4, his -2, he -3, to -2, in -5, not -6, be -1, have -3, just -1, title -4, verb-base -4, verb-past -1, name -2, noun -1, plural -6, adjective -4, adverb -8, ed -2, ing -2, number -1, stop -3, open -2
clause+next who: none 3, the -2, verb-base -8, verb-past -7, name -4, noun -4
clause+next which: none 1
clause+next as: the -6, verb-past 1, verb-ing 2, name -2, noun -9
clause+next and: none 3, the -5, a 3, that -3, his -5, he -1, and -1, to -5, be -4, verb-base -5, verb-past -8, name -2, noun -3, plural -5, adjective -4, ed -1, stop -10, open -2
clause+next to: the -5, a 1, that -3, some -3, his -1, to -7, be 2, just -4, title -1, people -1, verb-base -6, verb-ing -2, name -3, noun -1, plural -5, adjective -3, ed -4, ing -2, stop -8, open 1
clause+next of: a -1, some -5, his -4, he 1, which 3, and -1, but 1, to -3, be -1, just 2, title -3, verb-base 1, verb-past -1, verb-ing -1, name -2, noun -2, plural -8, adjective -4, ed -3, number -1, stop -1, open 1
clause+next by: the -3, name -3, noun -3
clause+next in: his -3, he -3, which 3, be 1, just -2, verb-past -2, verb-ing -2, name -6, noun -4, plural -5, adjective -1, number -9, open -1
clause+next on: none -2, the -1, a 2, verb-base -7, verb-past -1, verb-ing 1, name -2, noun -1
clause+next at: none -1, the 1, name -4
clause+next for: none -1, the -2, a -2, verb-base -3, verb-past 1, verb-ing 1, name -1, noun -4
clause+next with: the -4, verb-ing 1, name -1, noun -9
clause+next from: none 1, the -2, name -2
clause+next about: none -1, the -1, name -2
clause+next against: none 1
clause+next than: none 1
clause+next prep: the -2, a -1, verb-ing -2, name -3, noun -1
sort+verbs say: 0 -2, 1 -2, 5 -4, 6 -3, 7 -1, 8 1, 9 -2
sort+verbs add: 0 1, 1 -2, 2 -1, 3 -2, 4 -1
sort+verbs state: 0 -1, 1 -2, 2 -1, 3 -2, 4 -1
sort+verbs argue: 0 -1, 1 -2, 2 -2, 3 -2
sort+verbs tell: 0 -1, 1 -1, 2 -1, 3 -1, 4 -1, 5 -4
sort+verbs warn: 0 -2, 4 -1
sort+verbs ask: 0 -1, 1 -1, 2 -2, 3 -2
sort+verbs believe: 0 -2, 2 -2, 3 -2, 4 1, 5 -1
sort+verbs feel: 0 -1, 1 -2, 2 -1, 3 -1, 4 -2
sort+verbs see: 0 -1, 1 -2, 2 -2, 3 -2, 5 -1
sort+verbs know: 1 -1, 2 -3, 3 -1, 4 1, 5 2
sort+verbs want: 0 1, 1 -1, 2 -1, 3 -4
sort+verbs intend: 0 1, 4 -2
sort+verbs demand: 0 -1, 1 1, 2 -2, 4 -2
sort+verbs call: 0 1, 1 -2, 2 -1, 3 -1, 5 -1
sort+verbs deny: 1 -1
sort+verbs reject: 0 -1, 2 -1, 4 -2
sort+verbs confirm: 0 -2, 1 -1, 2 1, 4 -2
sort+verbs agree: 0 1, 1 -1, 2 -1, 3 -3, 4 2
sort+verbs doubt: 0 -1
sort+verbs decline: 2 -3, 4 -1
sort+verbs promise: 1 -1, 3 -3, 4 -2
sort+verbs criticize: 0 1, 1 -3, 2 -2, 3 -1, 4 -1, 5 -2
sort+verbs praise: 0 2, 1 -2, 2 -5, 3 -2, 4 -5, 5 2
sort+verbs show: 0 -3, 1 1, 2 2, 3 -2, 4 -3, 5 -1
sort+verbs suggest: 0 -1, 2 -1, 3 -1, 4 -3
sort+verbs report: 0 -2, 1 -1, 2 -3, 3 -2
sort+verbs detail: 3 -2, 4 -1
sort+verbs talk: 0 -1, 1 -1, 4 -5
sort+verbs predict: 0 -2, 1 2, 2 -3, 4 -1
sort+verbs decide: 1 1, 2 -3, 3 -2, 4 -2
sort+verbs love: 1 -4
sort+verbs emotion: 0 -1, 3 1, 4 -1
sort+verbs release: 0 -1, 1 -1, 2 -2, 4 -4
sort+verbs point: 0 -1, 1 -1, 2 -2, 3 1, 4 1
sort+verbs search: 1 -1, 4 -3
sort+verbs allow: 0 -2, 1 -1, 2 -1, 4 -1
sort+verbs try: 0 1, 1 -2
sort+verbs give: 1 -1
sort+verbs make: 0 1, 1 -1, 2 -1, 3 -6, 4 -2
sort+verbs go: 1 -3, 2 -1, 3 -2, 4 -2, 5 2
sort+verbs do: 0 1, 2 -1, 3 -2, 4 -1, 5 -2
sort+verbs claim: 0 1, 1 -2, 2 -4, 4 -3, 5 1
sort+verbs statement: 0 1, 1 1, 2 -4
sort+verbs according: 0 -2, 1 -4, 3 1, 4 3
sort+verbs colon: 0 -3, 1 -1, 2 -3, 4 -2
sort+verbs unlisted: 0 1, 2 -1, 3 -2, 4 -3, 5 1
sort+length say: 1 -5, 2 -7, 3 -7, 4 -4, 5 -4, 6 -3, 7 1, 8 1, 9 2, 10 -1
sort+length add: 1 2, 2 1, 3 -3, 4 -1, 6 -1, 7 -3, 8 -2, 9 1, 10 2
sort+length state: 1 2, 3 -1, 5 -2, 6 -1, 7 -5, 9 -1, 10 -1
sort+length argue: 1 -1, 3 -4, 4 -3, 6 -1, 7 -2, 9 -2, 10 -2
sort+length tell: 1 -2, 2 -2, 3 -3, 4 -4, 5 -2, 6 -2, 7 -1, 8 -2, 9 1
sort+length warn: 7 1, 8 -2, 9 -1
sort+length ask: 2 -1, 3 -2, 4 -7, 5 -1, 7 1, 8 -1, 9 -1
sort+length believe: 1 -3, 2 -5, 3 -4, 4 -2, 5 -4, 6 1, 7 1, 9 1
sort+length feel: 6 -2, 7 2, 8 -1, 9 -3
sort+length see: 1 -2, 2 -2, 3 -2, 4 -1, 5 -3, 6 1, 7 -1
sort+length know: 1 2, 3 1, 4 -3, 7 -2, 8 -4
sort+length want: 6 1, 7 -2, 8 -1, 9 -2
sort+length intend: 1 -2, 2 -2, 3 1, 4 1, 5 2, 6 -1, 8 -2
sort+length demand: 1 -2, 2 -1, 5 -1, 6 1, 7 -2, 8 1, 9 -2
sort+length call: 1 -1, 2 -2, 3 -1, 4 -2, 5 2, 6 2, 7 1, 8 -1, 9 -1
sort+length deny: 6 3, 7 -1, 8 -3
sort+length reject: 1 2, 6 -1, 7 -2, 8 -2, 9 -1
sort+length confirm: 2 3, 7 -2, 8 -2
sort+length agree: 6 -2
sort+length doubt: 7 -1, 8 -1, 9 -1
sort+length decline: 2 3, 7 -1, 8 -2, 9 -2
sort+length promise: 2 -1, 3 -5, 6 -2, 8 1, 9 -1
sort+length criticize: 1 2, 2 -1, 4 2, 5 -2, 6 -3, 7 -2, 8 -1, 9 -1
sort+length praise: 1 4, 2 -1, 3 -1, 4 -2, 5 -1, 6 -3, 7 -3, 8 -1, 9 -1
sort+length show: 1 -7, 3 -3, 4 -1, 5 -1, 6 -2, 8 -1, 9 2
sort+length suggest: 4 -2, 5 -1, 8 -1, 9 -5
sort+length report: 1 -3, 2 -1, 3 -1, 4 -1, 5 -2, 9 2, 10 1
sort+length detail: 2 -1, 6 -4, 7 -2, 8 1
sort+length talk: 1 3, 5 2, 6 -5, 7 -3, 8 -2, 9 -1
sort+length predict: 7 -2, 9 -3
sort+length decide: 1 2, 6 -1, 7 -3, 8 -3, 9 -3
sort+length emotion: 7 -2, 8 1
sort+length release: 2 3, 6 1, 7 -4, 8 -2
sort+length point: 7 -3, 8 -2, 9 1
sort+length search: 6 -3, 7 -2, 8 -1, 9 -1
sort+length allow: 7 2, 8 -1, 9 -1
sort+length try: 7 -1, 8 -4
sort+length make: 2 2, 4 -1, 6 -1, 7 -1, 9 -3
sort+length go: 1 3, 2 1, 4 -1, 6 1, 7 -1, 8 -3, 9 -1
sort+length do: 2 2, 3 1, 4 1, 6 -1, 8 -3, 9 -1
sort+length claim: 2 -2, 3 -2, 4 1, 7 -3, 9 -3, 10 -2
sort+length statement: 7 -2, 8 -1, 9 -2
sort+length according: 6 -2, 7 -4, 8 -1, 9 2, 10 3
sort+length colon: 6 -1, 8 2, 9 -2
sort+length unlisted: 1 1, 3 -1, 4 -2, 6 -1, 7 -1, 8 -3, 9 -2
before+here none: he -1, according -1, be 4, have 3, verb-s 2, verb-past 3, noun -1, comma 3, close -3
before+here as: stop -1
before+here but: comma 2
before+here to: none -2, and -1, of -2, verb-past -1, comma 1, stop 2
before+here of: none -5, and -2, verb-past 1, stop -3
before+here in: stop -1
before+here on: none -1, and -2, to -13, stop -2
before+here at: comma -1
before+here for: none -4, and -2, to -9, of -2, in 1, verb-past -4, comma 1, stop -1
before+here with: comma -1, stop -1
before+here about: none -3, and -3, to -2, of -4, in -1, be 1, verb-past -8, verb-ing -7, comma -1, stop -2
before+here against: none -4, comma 1, stop -4
before+here out: none -1, comma -3
before+here be: stop 6
before+here day: stop 1
before+here time: none 1
before+here people: none -2, stop 2
before+here body: stop -2
before+here claim: none -3, and -1, to -6, be -3, verb-past -1, comma 1
before+here verb-base: none -4, that -8, as -3, because 1, to -5, of -8, in -3, at -2, for -6, with -4, from -2, prep 1, be -8, have -5, modal -9, verb-s -6, verb-past -7, verb-ing -4, adverb -1, ed -9, ing -2, comma -1, open -7
before+here verb-s: none 1, that -5, to -8, of -6, in -4, on -2, for -5, with -1, prep -4, be -4, have -3, modal -4, verb-s -6, verb-past -4, verb-ing -7, adverb -3, ed -8, ing -5, comma 1, stop 2, semicolon 3, open -4
before+here verb-past: none -1, that -9, who -2, when -1, if -3, as -1, because -1, and -1, but 1, or -1, to -2, of -3, by -1, on 1, from -1, about -2, against -3, than -6, prep -1, be -12, have -15, modal -9, also -8, later -2, day -1, verb-s -6, verb-past -10, verb-participle -6, verb-ing -2, adverb -5, ed -4, ing -3, comma -1, colon -4, open -2
before+here verb-ing: that -2, as -2, and 3, to -7, of -4, on -4, for -5, with -1, prep -2, be -1, have -3, modal -1, verb-s -6, verb-past -2, verb-ing -5, adverb -2, ed -5, ing -6, comma 1, open -4
before+here name: comma -2, stop 4
before+here noun: none -7, comma 1, stop 3
before+here plural: stop 1
before+here ed: none -2, and 2, of -4, in -3, verb-past -7, comma -2, stop -2
before+here comma: none 5, to -8, of -4, be -1, have 1, verb-s -1, verb-past -1, verb-ing 2, name 2, comma -3, stop 4
before+here stop: he 2, title 5, verb-past 2, close -3
before+here colon: none 7, comma -3, stop 7
form+here according: none 3, stop 5
form+here statement: none -2, stop -2
form+here claim: none -4, that -2, and -1, to -3, of -2, in -3, be 1, have 3, modal -3, verb-s 1, verb-past 3, verb-ing -3, adverb -2, ed -1, ing -1, comma -1, dash 1
form+here verb-base: none -3, that -3, who -2, when 1, as -2, because 2, before -2, and -2, but 2, to -5, of -5, by -4, in -3, at -3, for -4, with -5, from -1, about -6, prep 1, be -6, have -6, verb-s -5, verb-past -4, verb-ing -4, adverb -2, ed -10, ing -3, comma 1, query 2, open -3
form+here verb-s: none 2, that -2, he 2, because -2, to -5, of -7, in -5, on -3, for -5, prep -3, be -4, have -4, modal -2, verb-s 1, verb-past -4, verb-ing -9, name 2, ed -2, ing -6, stop 2, semicolon 3, dash -1, open -5, close -4
form+here verb-past: none -1, a 1, some -1, he -1, who -1, which -2, when -1, if -5, as -1, because -2, before -1, but 1, or -3, of -5, by -1, in 1, on 1, for -2, with -2, from -2, about -3, against -3, than -4, prep -2, be -4, have -3, modal -2, also -6, day 1, title -1, verb-s -9, verb-past -2, verb-participle -3, verb-ing 1, noun -3, adverb -5, ed -6, ing -2, comma 1, stop 1, colon -3, semicolon 1, dash 1, bracketClose -1, open -2, close -3
form+here verb-participle: be 3
form+here verb-ing: that -5, as -3, and 1, to -7, of -4, in -2, on -1, at -2, for -2, with -1, from -6, prep -2, be -1, have -2, modal -1, verb-s -5, verb-past -1, verb-ing -7, adverb -3, ed -3, ing -7, dash 1, open -5
form+here ed: none -2, that -1, and -1, to -1, of -7, be 1, have 1, verb-past -8, verb-ing -5, ed 1, comma -2, stop -2
form+here colon: none 3, stop 4
clause+commas none: 0 3, 1 -3, 2 1
clause+commas that: 0 -3, 1 -5, 2 -3
clause+commas who: 0 -3, 1 -1, 2 -1
clause+commas which: 0 -3, 1 -3, 2 -3
clause+commas as: 1 -2, 2 -2
clause+commas and: 1 -1, 2 1, 3 1, 4 3
clause+commas to: 1 -1, 3 -3
clause+commas of: 0 -1, 1 -2, 2 -3
clause+commas by: 0 -1, 1 -4
clause+commas in: 1 -1, 2 -1, 3 -1
clause+commas on: 0 -1, 1 -2
clause+commas at: 1 -1, 2 -1
clause+commas for: 0 -1, 1 -2
clause+commas with: 0 -2, 1 -2, 2 -5
clause+commas from: 0 1, 1 -4, 2 -2
clause+commas about: 0 -1, 1 -6, 2 3
clause+commas against: 1 2
clause+commas than: 0 -3, 1 -2
clause+commas prep: 0 -2, 1 1, 2 -2, 3 -3
speaking+here 0: none 1, the -2, that -1, some -1, he -1, who -2, which -1, what -8, how -5, when -2, if -5, as -2, because -1, before -1, and -2, or -8, to -1, of -6, in 1, at -1, for -2, with -1, from -4, about -4, against -6, than -2, prep -1, modal -1, also -3, later -3, day -1, title 1, verb-base -2, verb-participle -2, verb-ing -1, name -2, noun -5, adverb -2, ed -1, ing -3, comma -2, stop 1, colon 1, semicolon 4, dash 2, bracketOpen 2, bracketClose -2, open -4, close -2
speaking+here 1: that -1, he -2, who -5, and 6, but 1, to -3, of -6, title -3, verb-s -4, verb-past -2, name -1, adverb -1, comma 8, dash 1, close -3
speaking+here 2: the -2, name 2, comma 4, dash 1, close -6
speaking+atEnd 0: 0 2, 1 1, 3 -1
speaking+atEnd 1: 0 3, 3 -5
speaking+atEnd 2: 0 1
inside: 0 3
inside: 2 -2
inside: 3 -4
inside+here 0: none 1, the -1, that -2, some -1, he -1, they -3, it -1, who -2, which -2, what -8, how -3, if -5, as -1, because -1, before 1, and 1, or -5, to -1, of -5, by -2, on -2, for -4, with -1, from -3, about -4, against -6, than -1, prep -1, be 1, also -3, later -1, title -1, verb-base -3, verb-s -1, verb-participle -2, verb-ing -1, name -2, noun -3, adverb -2, ed -2, ing -4, comma 1, stop 2, query 1, colon 1, semicolon 4, dash 2, bracketOpen 1, bracketClose -1, open -5, close -3
inside+here 1: none -1, that -1, who -2, as -7, because -1, and -2, to -13, of -3, by -5, on -2, at -7, with -9, about -5, prep -2, be -8, have -4, modal -7, verb-s -2, verb-past -1, verb-ing -1, adverb -1, ed -1, ing -5, comma 2, stop 1, open -2
inside+here 2: none -5, to -3, be -8, comma -2, stop -1
inside+here 3: stop -4
inside+sort 0: say 1, state -2, argue -1, tell -1, warn -1, feel -1, see -1, know 1, want -1, intend 1, reject 1, confirm -1, agree 1, doubt -1, criticize -1, praise 1, show -1, suggest -3, report -1, love -1, emotion -1, release -1, point -2, allow -1, claim -1, according -2, unlisted 1
inside+sort 1: say -2, add -1, state -2, argue -3, tell -2, believe -2, intend -1, confirm -2, agree -2, promise -4, criticize -2, praise -4, show -1, suggest -1, detail -2, talk -1, predict -3, emotion -2, release -1, point 1, search -1, allow -3, make -1, do 1, claim -3, according 2, colon 1
inside+sort 2: say -1, add -2, argue -1, ask -2, criticize -1, show -1, make -3, claim -2
inside+sort 3: say -3
inside+speaking 0: 0 2, 1 2, 2 2
inside+speaking 1: 1 -1, 2 -2
inside+speaking 2: 0 -3, 1 2
inside+speaking 3: 0 -4
clauseNext+here 0: none 1, the -1, a -3, that -1, some -2, he -2, who -3, when -1, as -3, before -2, and -4, but -1, or -4, to 1, of -5, by -5, on 2, at -1, for 1, from -1, about -3, against -5, than -3, prep 1, according 1, also -6, later -1, day -2, title -3, verb-s -4, verb-past -2, name -1, noun -2, adverb -1, ing -3, comma -3, semicolon 2, open -5, close -4
clauseNext+here 4: that -4, and 3, but 1, to -6, modal -1, dash -1, open -7
clauseNext+here 5: that -3, as -2, because -1, and -6, to -5, of -2, in -2, on -4, for -3, comma 1, stop 2, dash 1, open -4
clauseNext+here 6: that -2, he -3, who -4, which 1, as -1, because -2, and -6, of -2, comma 1, stop 3, dash 2, open -4
clauseNext+here 8: before 1, and 3, of -5, by 2, in -4, for -6, verb-ing -1, open -3
clauseNext+here 9: and -4, to -7, of -5, in -3, on -3
clauseNext+here 12: that -3, and 4, but 1, to -4, of -6, also -6, verb-base -2, verb-participle -2, ed -1, ing -1, comma -1, open -2
clauseNext+here 13: that -1, as -1, before -2, and -6, to -3, of -7, in -4, on -3, for -5, with -3, name -1, ing -4, comma 4, dash 1, open -6
clauseNext+here 14: that -1, who -1, which -5, as 4, and -1, stop 3, dash -1
clauseNext+first 0: the -1, this -1, that -1, some -1, my 1, his -1, her -1, he -1, they -1, it -2, i -2, him -4, self -3, who -3, what 1, how 1, whether 1, if 2, as 2, because 1, but 1, to -5, in 2, on -2, for -3, about -2, prep 2, not -2, just 2, person -1, body -3, document -4, statement 2, verb-s -1, verb-past -1, name -2, noun -2, plural -1, adjective -2, adverb -2, number -3, open 2, symbol 1
clauseNext+first 4: the -1, a 2, this -2, that -3, some -2, his -2, her -1, he -1, it -3, who -2, which -1, what -4, how -6, whether -3, to 5, name -2, noun 1, plural -4, open -4
clauseNext+first 5: the -3, a -1, that -4, his -2, it -1, to -1, title -1, name -2, noun -1
clauseNext+first 6: the -1, a -1, that -1, some -2, his 1, to -3, name -1, noun -4
clauseNext+first 8: a -2, that 1, some -4, his 1, her 1, he 1, they -3, it -1, him -1, to -2, title -2, verb-ing -2, noun -1, open 3
clauseNext+first 9: the -1, a -4, that -6, name -5
clauseNext+first 12: the -2, a -1, this 1, that -2, some 1, his -1, her -2, they -4, it -4, him -1, what -2, how -4, whether -5, to -4, title -1, people -2, verb-ing -4, name 1, plural -1, open 2
clauseNext+first 13: the -2, a 1, that -1, some 1, his -2, her -1, he -5, it 1, to -2, title -1, name -3, noun 2, open -1
clauseNext+first 14: that -3, some 2, his -1, he 1, title 2, name 1
clauseNext+next 0: the -2, a 3, this 1, that -3, some -2, his -2, her -5, he -3, they -1, it -1, him -2, which 2, as -1, because 1, and 1, but 1, to -1, of -5, in -3, on -2, for -4, with -2, prep -2, according 3, not -3, also -2, just 1, day 3, month 2, time -1, title -2, person -5, body -3, document -2, claim -2, verb-s 1, name -3, noun -3, plural -3, adjective -5, adverb -4, ing -2, number -2, comma -4, stop -1, bracketClose 1, open -6, possessive -4, symbol -8
clauseNext+next 4: the -2, a -2, some 1, to -3, in -2, be -1, have 1, do -1, modal -1, also -2, verb-base -1, verb-past -1, verb-ing -6, adjective -3, ed -1, ing -4, open -3
clauseNext+next 5: the 1, a 2, that -4, title -1, people 1, name -2, noun -2, plural -8, adjective -3
clauseNext+next 6: the -3, a 1, he -3, they 1, it -2, i -1, who -2, which -1, and -3, but 3, be -3, have -1, modal -2, noun -3, open -1
clauseNext+next 8: the -2, a -2, that 2, his -4, him -2, to -1, in -5, for -7, verb-ing 1, name -6, noun -4, plural -9, adverb -2
clauseNext+next 9: the -6, a 2, name -4, noun -4
clauseNext+next 12: the -2, a -1, his 1, him -6, and 1, by -3, in -2, on -3, for -5, with -3, out -2, prep -1, just -2, people -2, verb-base -2, verb-s -1, verb-past 4, noun -1, plural -3, adjective -5, adverb -3, ed -2, number -1, comma -6, stop -6, open -2
clauseNext+next 13: the 1, a 1, some -1, his -3, and -1, according 4, title 2, people -1, name 1, noun -7, plural -5, adjective -2, open 1
clauseNext+next 14: he 5, i 1, who 1, which 1, verb-past -2, open 1
clauseNext+sort 0: say 2, add 1, state -1, argue -1, tell -1, warn -1, feel 1, see -3, want -1, intend -2, demand -1, deny -1, reject -4, doubt -1, promise -1, criticize -1, praise -3, show -1, detail 1, talk -1, decide -2, love -4, release -3, allow -3, try -2, make -1, claim -5, statement -3, according 1, colon 4, unlisted -2
clauseNext+sort 4: say -5, add -3, state -3, tell -5, ask -2, believe -2, see 2, know 1, intend 1, demand -1, reject 1, confirm -5, agree -2, promise -2, criticize -2, praise 1, show -2, suggest -4, report -6, detail 1, talk -2, predict -6, decide -1, emotion -2, make -2, claim 3, according -4, unlisted 2
clauseNext+sort 5: say -5, add -2, state -3, tell 2, believe -2, know -2, demand 2, call -1, show 2, claim -3, unlisted -1
clauseNext+sort 6: say -2, state -3, argue -3, tell -4, ask -3, believe 2, know 1, intend 1, call -1, criticize 1, praise -3, show -1, make -1, do 1, claim -3
clauseNext+sort 8: say -1, add 2, state 1, argue -1, tell -1, believe -6, see 2, intend -2, call 2, reject 1, promise 1, criticize -2, show -2, suggest -1, report -4, detail 1, go -1, claim -1, unlisted 1
clauseNext+sort 9: say -4, criticize -3
clauseNext+sort 12: say -5, add -1, state -4, tell -9, ask -5, believe -2, feel -1, see -3, know -2, want -2, intend 1, demand -5, call -2, confirm -4, agree -2, promise -2, criticize -1, praise 3, show -4, suggest -1, report 1, detail -1, talk -4, decide -4, emotion -2, release -1, point 1, make 1, do -1, claim 1, according -3, unlisted 2
clauseNext+sort 13: say -1, add -3, state 2, argue -3, tell -1, ask 2, see -1, call -2, promise -3, praise -2, suggest -3, report -4, make -2, do -1, claim -1, according -1, unlisted -1
clauseNext+sort 14: say 1, state -1, call 2, criticize -1, claim -1, unlisted 3
`;
