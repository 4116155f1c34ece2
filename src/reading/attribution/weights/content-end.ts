// Written by tests/training/fit-attribution.ts: weights in tenths, by template and values. Not edited by hand.
export const contentEnd = `
side: 2 8
side+atEnd 1: 0 -2, 1 1, 3 -2
side+atEnd 2: 0 8
atEnd+sort 0: say -2, state -3, argue 1, tell -1, warn -1, ask 1, believe -1, feel -3, see -2, want -1, intend -2, deny 1, reject 1, confirm -2, agree -1, doubt -2, promise -2, criticize 2, praise 1, show -3, detail -1, predict -4, decide 1, love 1, emotion -2, release 1, point -5, give 1, go 1, do 1, claim -2, statement -1, according -3, colon -7
atEnd+sort 1: say 1, add 2, state -2, argue -1, tell -1, ask -2, believe -3, feel -3, see -4, know -3, want -2, intend -1, demand -6, call -1, reject -5, confirm -1, agree -2, decline -2, promise 1, criticize -3, praise -2, suggest -1, report 2, detail -5, talk -2, decide -4, release -4, point 1, make -4, go -1, do -2, claim -4, statement -2, according 2, colon 3, unlisted -2
atEnd+sort 2: say 2, state -1, tell 1, warn 1, ask -1, believe 1, feel 1, see 1, know 2, want 1, intend 2, reject -2, confirm -1, doubt 1, promise -1, criticize -2, show 3, detail 1, talk 1, predict 1, decide -2, love -1, emotion 1, release -3, point 1, search -1, allow -1, try -3, give -2, make -1, go 1, statement -1, according 4, colon 4, unlisted -1
atEnd+sort 3: say -2
side+here 1: none 1, that -10, he -4, who -2, which -1, what -9, how -11, when -1, if -7, as -2, before -1, and 1, but 1, or -6, to -1, of -8, by -2, in 1, on -1, at -2, for -2, with -2, from -3, about -4, against -7, than -3, prep -1, be -10, have -6, modal -8, also -5, later -3, day -2, verb-s -5, verb-past -8, verb-participle -3, name -2, adverb -6, ed -9, ing -6, stop 1, query -1, colon 1, semicolon 3, dash 3, bracketOpen 1, bracketClose -2, open -4
side+here 2: a -3, that 5, some -2, he 1, they -2, it -1, as 1, be 6, have 6, modal 4, verb-s 5, verb-past 6, name -1, ed 2, comma 4, dash -3, close -3
here+next none: none 1
here+next the: body 1, name -2, noun -1
here+next that: the -3, he -1, modal -2, verb-past -6, name -1, noun -7
here+next he: verb-s 2, verb-past -3
here+next who: be -3, have -1, verb-past -3
here+next as: the -5, a -5, he 4
here+next because: he -3
here+next before: the -1
here+next and: the -5, a -5, that -5, some -5, his -5, he 3, verb-base -2, verb-s 3, verb-past 8, verb-ing 3, name -4, noun -10, plural -7, adjective -7, ed 2
here+next but: verb-past 4
here+next to: the -2, a -4, be -5, verb-base -2, name -5, noun -6, open -11
here+next of: the -5, a -3, some -2, his -7, body -6, verb-ing -4, name -5, noun -2, plural -3, adjective -2
here+next by: the -7, verb-ing 1, name -5
here+next in: the -6, a 5, some -1, his -1, name -8, noun -3
here+next on: the -5, day 4, name 2, noun -3
here+next at: the -2, a 1, noun -2
here+next for: the -7, a -14, verb-ing -5, name -13
here+next with: the -2, a -3, name -5, noun -2
here+next from: the -3, name -2
here+next about: the -1, name -5
here+next prep: the -3, a 1, name -3
here+next be: the -1, a -2, not 1, just -1, verb-participle 1, verb-ing -6, adjective -3, adverb 1, ed -2, ing -2, open -8
here+next have: a -9, not -6, be 1, verb-past -5
here+next modal: not -7, be 1, have -1, verb-base -2, adjective -1
here+next title: name -2
here+next verb-s: the -1, name 1, noun 1, stop -7
here+next verb-past: the 1, a -4, that -6, some -3, his -1, by -1, in -2, with -1, out -1, title -3, name 1, noun -1, comma -3, stop -3
here+next verb-ing: the -1, a -2, that 2, his -9, him -2, to -2, in -2, name -6, noun -3, plural -9
here+next name: verb-s 2, name -2
here+next adverb: verb-base -7, verb-past -1, noun -8, ed -4
here+next ed: the -3, to -1, by -1, in 1, name -1, noun -3, plural -7, stop -4
here+next ing: the -4, noun -5, plural -4
here+next comma: the 4, a 4, his -1, he 1, they 2, which 3, as 1, because 1, and 2, but 2, in -4, with 1, prep -2, according 4, be -2, have -1, also 2, title 2, people -2, verb-s -2, verb-ing 1, name -2, noun -4, plural -1, adjective -1, adverb -4, ed -1, number -1, open -9
here+next stop: open 10
here+next semicolon: none 2
here+next dash: the 4, a 3, and -1, but 1, verb-ing 1
here+next open: the -4, a -9, i -3, verb-base -8, name -4, noun -1, adjective -4, adverb -3
here+next close: the -7, he -8, title -5, verb-past -2, name -4
here+last none: name 6, stop -16, query 2, close 3
here+last the: close -3
here+last a: close 1
here+last that: and -3, claim -2, verb-base -1, verb-past -6, verb-ing -5, plural -4
here+last he: which 3, comma -3, close -1
here+last who: people -4, comma -2
here+last which: comma -2
here+last as: name -3, noun -2, comma -3
here+last because: name 2, noun 2, comma -11
here+last before: name 1, noun -1
here+last and: people -3, body -2, claim 3, name -3, plural -1, adjective -3, dash -3, close 1
here+last but: comma -8, close 1
here+last to: people -3, body -11, claim -7, verb-base -11, verb-s -5, verb-past -8, verb-ing -11, name -2, noun -1, plural -1, adjective -5, ed -2
here+last of: some -3, title -6, body -4, claim -4, name -4, noun -10, plural -2
here+last by: verb-past -6, noun -1, ed -6
here+last in: people -5, claim -1, verb-base -3, verb-past -9, verb-ing -3, name 1, noun -7, plural -3, close 1
here+last on: claim -2, verb-base -8, verb-past -2, noun -2, plural -6
here+last at: noun -2
here+last for: claim -7, verb-base -1, name -2, noun -4
here+last with: name 1, noun -1, plural -2
here+last from: noun -4, plural 1
here+last about: noun -3
here+last than: some -4
here+last prep: verb-base -6, name -1, comma -6
here+last according: comma -2
here+last be: that -2, he -4, they -4, it -6, who -4, to -9, have -7, modal -12, people -4, body -1, claim 1, name -2, plural -1, comma 2
here+last have: he -6, who -6, modal -11, name -3, noun -2
here+last modal: that -2, he -7, they -8, it -8, name -4, noun 1
here+last day: on -12
here+last title: close -3
here+last verb-s: he -3, name -2, noun -3, close 4
here+last verb-past: that -5, he -5, who -6, and -6, not -5, be -9, have -11, just -7, people -2, name -2, noun 2, adverb -9, comma -1, close 3
here+last verb-participle: have -4
here+last verb-ing: the -5, and -9, of -6, by -8, for -9, be -11, name -3, noun -2, comma 1, close 8
here+last name: comma -3, close -2
here+last noun: close -6
here+last adverb: be -8, comma -6
here+last ed: the -7, a -7, some -5, be -6, have -7, noun 3, adverb -8
here+last ing: the -3, a -4, be -4, noun -2
here+last comma: that -1, some 2, just -2, time 2, title -1, person -3, people -1, body -1, document 1, claim 2, verb-base 2, verb-s -2, verb-past 2, verb-ing 1, name -1, noun 1, plural -2, adjective -1, adverb -1, ed 1, number -2
here+last stop: some 4, it -1, out 1, be 5, later 1, just 1, day -3, month 1, time -2, title 2, person 3, people 3, claim -1, verb-base 2, verb-s 4, verb-past -1, verb-ing 2, name -1, plural 1, adjective 1, adverb 3, ed 1, ing 1, number 1, bracketClose -2
here+last colon: noun -1
here+last semicolon: noun 2
here+last dash: name -1, noun -2, plural -1
here+last open: the -4, a -4, that -6, to -4, be -6, name -5, comma -2, stop -1
here+last close: comma -2, query -4
last: the -12
last: a -12
last: this 2
last: that -3
last: some -2
last: his -4
last: he -7
last: they -10
last: it 2
last: him 2
last: self -2
last: who -4
last: which 1
last: as -7
last: because -2
last: before -1
last: and -10
last: but -4
last: or -6
last: to -15
last: of -10
last: by -7
last: in -5
last: on -5
last: for -6
last: from -10
last: about -1
last: out -1
last: prep -3
last: not -9
last: be -3
last: have -8
last: do -3
last: modal -7
last: also -4
last: later -2
last: just -3
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
last: verb-s 3
last: verb-past -4
last: verb-participle -3
last: verb-ing 2
last: name 3
last: noun 2
last: plural 2
last: adjective 1
last: adverb -1
last: ed -1
last: number -1
last: comma -4
last: stop -14
last: query 2
last: dash -2
last: bracketClose -4
last: close 4
last: possessive -5
last: symbol 3
here+sort none: say 1, add 2, state -2, argue -1, tell -1, ask -2, believe -3, feel -3, see -4, know -3, want -2, intend -1, demand -6, call -1, reject -5, confirm -1, agree -2, decline -2, promise 1, criticize -3, praise -2, suggest -1, report 2, detail -5, talk -2, decide -4, release -4, point 1, make -4, go -1, do -2, claim -4, statement -2, according 2, colon 3, unlisted -2
here+sort the: say 2, report -4
here+sort that: say -4, state -6, call 2, claim -2, unlisted -1
here+sort he: say 1, tell 3
here+sort who: say -8
here+sort as: call -6
here+sort because: say -2
here+sort and: say -1, argue -3, tell -2, demand -2, call 1, promise -1, criticize -1, praise 1, show -7, make -3, do -6, claim -1, unlisted -3
here+sort but: say -3
here+sort to: say -4, add -11, state 1, argue -4, tell -9, ask -6, believe -7, demand -4, call -14, criticize -6, praise -2, show -7, suggest -8, report -4, make -2, do -2, claim -6
here+sort of: say -3, state -2, argue -3, call -3, criticize -7, praise -4, show -2, report -2, do -2, claim -5, unlisted -4
here+sort by: say -8
here+sort in: state -1, argue -7, call -1, criticize -1, show -6, report -6, make -2, claim -3, unlisted -1
here+sort on: say -3, state 1
here+sort at: say -3
here+sort for: say -2, criticize -4, praise -4
here+sort with: say -13
here+sort from: say -6
here+sort about: say -5
here+sort prep: say -10
here+sort be: say -9, state -2, argue -2, tell -6, ask -3, believe -7, see 2, know -2, intend 2, call -2, show -1, suggest -8, report -1, make -1, do -3, unlisted 1
here+sort have: say -14, state -2, claim 2, unlisted 1
here+sort modal: say -15, state -4, argue -4, believe -7, suggest -2, claim -2
here+sort title: say -1
here+sort verb-s: say -8, go 2
here+sort verb-past: say -1, add -5, state -6, argue -4, tell -6, ask -6, call -2, show -6, suggest -1, report -2, make -2, go 2, do -2, claim 2, unlisted -5
here+sort verb-ing: argue -1, call 2, criticize -10, praise -5, show -5, report -2, do -2, claim -4, unlisted -9
here+sort name: say 1, add 1, state 1, tell -2, report -4
here+sort adverb: say -3, claim -3
here+sort ed: say -7, state -7, praise -2, show -4, claim -2, unlisted 1
here+sort ing: say -2, claim -3
here+sort comma: say 2, argue -3, tell -1, ask 4, believe 3, want -2, demand 2, call -1, reject 2, confirm 1, agree 1, decline -2, promise 2, criticize -2, praise -2, suggest 3, report 1, detail -2, predict 1, release -1, go -3, claim -1, unlisted -2
here+sort stop: say 3, tell 1, warn 1, believe 1, feel 1, see 2, know 1, want 1, intend 2, call 1, reject -2, confirm -1, doubt 1, decline 1, criticize -1, praise -1, show 3, talk 1, predict 1, decide -2, love -1, release -3, point 1, search -1, try -2, give -1, make -1, go 1, statement -2, according 4, colon 4, unlisted -1
here+sort dash: say 2, praise -1
here+sort open: say -3, add -1, state -3, argue -8, tell -4, call -10, criticize -8
here+sort close: say -7, add -3, tell -7, report -3
here+first none: the -2, that -2, some -1, her -5, he -2, they -8, it -2, him -1, what -4, how 1, whether -3, to -2, title -2, people -4, verb-ing -2, noun 1, plural -3, adjective -7, open 1
here+first the: open -1
here+first that: the -3, a -1, that 1, he -4, to -4, name -1
here+first he: which 2, open 1
here+first who: the -4, that -1
here+first as: the -4, a -3, that -2, name -2
here+first because: the -2, that -5
here+first before: the 1
here+first and: a -2, that -3, his 1, he -1, to -3, title -1, noun -3, open -2
here+first but: the 2, that -1
here+first to: the -3, a -10, that -2, some -2, his -1, her -12, he -11, they -2, it -1, to -5, name -4
here+first of: the -4, a -4, that -3, some -3, his -6, he -2, to -5, title -3, name -5, noun -3
here+first by: the -3, that -11, name 2
here+first in: the -2, a -3, that -5, his -2, he -3, to -3, noun -2
here+first on: a -2, that -2, to -8
here+first at: the -4, that -6, name -4
here+first for: a -2, that -5, he -1, to -1, name -2
here+first with: the -1, that -9, name -1
here+first from: the 2, that -10, name -8
here+first about: that -9, name -2
here+first prep: the 2, that -6, to -5
here+first according: name -2
here+first be: the -1, a 1, that -5, some -2, his -2, he -2, they -1, it -5, who -1, title -3, name -1, noun -3
here+first have: the -2, that -8, he -3, title 1, name -1
here+first modal: that -5, he -4, to 1, name -3
here+first title: open 3
here+first verb-s: the -4, a -2, that -6, he -2, open 3
here+first verb-past: the -6, a -2, that -2, some -3, his 1, he -2, they -1, it -4, name -1, noun -2, open 2
here+first verb-ing: the -7, a -1, that -1, his -2, he -2, to -4, title -4, name -3, noun -9
here+first name: the -2, name -1
here+first adverb: the -2, a -4, that -9
here+first ed: the -1, a -3, that -2, he -4, to -3, name -4
here+first ing: the -3, a -2, that -6, to -5, name -2
here+first comma: this -2, that -1, some 1, her -3, he -1, they 6, it -1, him -1, what 2, how 1, whether 1, if 3, but -1, to -1, in -1, just -1, people -1, verb-ing 2, name -2, noun -2, plural 1, adjective -1, ing -2, open 1
here+first stop: a 1, this -1, that 2, some 2, his -1, he 2, they -2, him -2, self -1, what 3, how 2, whether 4, if 1, just -1, people 2, claim 1, verb-s 1, verb-ing 2, name -1, adjective -1, ing 2
here+first dash: the 3, that 1, he 2, to -1, name 1
here+first open: the -8, that -3, his -3, he -4, to -3, name -8
here+first close: open -2
side+length 1: 1 -1, 2 1, 3 -3, 4 -3, 5 -1, 9 -2, 10 -3
side+length 2: 1 12, 2 4, 3 3, 5 -1, 6 1, 7 -2, 8 -2, 9 3, 10 3
side+farther 1: 0 1, 1 -1, 7 -1, 8 -3, 9 -2, 10 -1, 11 -2, 12 -2, 13 -2, 14 -1, 15 -2
side+farther 2: 0 8, 1 6, 2 -3, 3 -5, 4 -2
verbs: 0 2
verbs: 1 2
verbs: 3 -1
verbs: 4 -2
verbs: 5 3
verbs: 6 -6
verbs: 7 -2
verbs: 8 -2
verbs: 9 -4
verbs+here 0: none 1, the -1, a -1, some -1, they -3, it -2, who -1, which -4, when 1, as -2, because 3, before 3, and 1, but 1, of -9, by 1, in 1, at 2, for -3, with 2, about -2, than -1, prep 1, modal 1, later 2, day 2, title -1, verb-base -2, verb-s 2, verb-past 2, verb-ing -1, name -1, noun -2, ed 1, ing -3, comma -1, stop -1, colon -2, semicolon 1, dash -1, bracketOpen -4, open -9, close -3
verbs+here 1: none -1, that -5, who -8, when -1, before -3, and 1, but -1, or -7, to -2, of -1, by -10, in -4, on -3, at -4, for -3, with -5, from -5, about -10, than -3, prep -1, be -4, have -2, modal -1, later -4, day -4, verb-s -7, verb-past -1, verb-participle -8, verb-ing -1, adverb -6, ed -4, ing -3, stop 1, dash -1, open -2
verbs+here 2: none -2, that -10, who -2, as -6, because -6, before -2, and -2, but -1, to -6, of -4, by -2, in -7, on -9, at -7, for -3, with -11, from -8, about -6, prep -5, be -3, have -2, modal -2, verb-s -3, verb-past -5, verb-ing -2, adverb -5, ed -6, ing -8, comma 1, stop 1, dash 3, open -3
verbs+here 3: none -4, that -11, as -7, because -8, and -4, to -13, of -4, by -8, in -9, on -13, for -12, with -10, prep -5, have -4, modal -4, verb-s -9, verb-past -4, verb-ing -6, adverb -8, ed -5, ing -7, comma -2, stop 1, dash 1, open -5
verbs+here 4: none -4, that 1, who -3, as -11, because -10, and -6, or -5, to -13, of -4, by -9, in -16, on -3, at -11, for -14, with -10, from -10, about -7, prep -14, be -11, have -2, modal -9, verb-s -6, verb-past -1, verb-ing -14, adverb -9, ed -10, ing -2, stop 1, dash 1, open -3
verbs+here 5: he 4, be -4, have -4, modal -10, verb-s -5, verb-past -6, name 3, comma -2, stop 1
verbs+here 6: be -7, have -5, modal -6, verb-past -5, stop 2
verbs+here 7: be -7, modal -8, verb-past -5
verbs+here 8: verb-past -7, stop -2
verbs+here 9: be -4, modal -8, verb-past -7, stop -1
clause+here none: none -1, the -1, a -2, some -1, they -2, it -2, when 3, as -1, because 4, before 2, but -1, to -2, of -9, by -1, in -1, at 2, for -1, with -1, from 1, about -3, than -1, prep 1, be 1, modal -1, day 4, title -1, verb-base -2, verb-s 1, verb-past 2, verb-ing -2, name -1, noun -1, ing -2, comma -1, stop 1, semicolon 4, open -3, close -3
clause+here that: none -5, that -9, as -2, because -7, and -1, to -2, of -2, by -7, in -3, on -1, for -11, with -8, from -8, prep -6, be -10, have -15, modal -10, verb-s -11, verb-past -5, verb-ing 1, adverb -9, ed -12, ing -6, stop 1, open -7
clause+here who: none 1, to -8, be -8, have -8, modal -8, verb-past -6, stop 3
clause+here which: verb-past -5, stop 1
clause+here as: none -1, as -8, to -11, of -3, in -1, verb-past -3, comma 1, open -3
clause+here and: none -2, that -8, and -2, to -6, of -2, in -3, on -3, be -5, have -3, modal -3, verb-s -7, verb-past -4, adverb -2, ed -5, ing -5, comma 1, stop 3, dash -1, open -8
clause+here to: none -2, that -5, as -2, because -4, to -8, of -6, in -5, on -4, at -2, for -4, with -2, from -9, about -8, prep -5, be -5, verb-s -4, verb-past -2, verb-ing -5, adverb -3, ed -10, ing -5, comma 1, stop 1, open -1
clause+here of: none -1, that -1, who -2, and -3, to -3, of -2, in -1, on -2, for -6, with -3, prep -5, be -5, have -7, modal -1, verb-s -3, verb-past -3, verb-ing -7, ed -9, ing -2, dash -2, open -4
clause+here by: verb-ing -9, comma -1
clause+here in: none -4, to -11, of -4, in -12, on -6, be -1, modal 1, verb-past -3, verb-ing -13, adverb -6, ed -6, comma -1, stop 1, dash 1, open -4
clause+here on: none -4, and -1, to -3, of -3, in -2, day -11, verb-ing -1, comma 2, stop -1
clause+here at: none -4, of -2, comma 1, stop 1
clause+here for: none -1, to -12, of -2, in -3, verb-past -2, verb-ing -6, ing -7, comma -1, dash 2, open -4
clause+here with: none -1, and -5, to -4, of -3, comma -2, stop 1
clause+here from: none 1, and -1, verb-ing -9, comma -2, stop -1
clause+here about: none -4, and -1, comma -2, stop -1
clause+here against: comma -2, stop 1
clause+here than: none -2, stop 1
clause+here prep: none -3, and -4, to -11, of -3, verb-ing -10, comma -1, stop 1
commas: 0 3
commas: 1 -4
commas: 2 1
commas: 3 -1
commas+here 0: none -1, the -2, some -1, he -1, they -3, it -1, who -5, which -3, what -8, how -5, when -1, if -6, as -2, before 1, and 2, but 3, or -5, to -1, of -7, by -1, on -1, for -1, with -1, from -2, about -4, against -6, than -2, be 1, have 1, also -3, day -1, title -2, verb-base -3, verb-past 1, verb-participle -1, verb-ing -1, name -1, noun -4, adverb -1, ed -2, ing -3, comma 3, semicolon 4, dash 2, bracketOpen 1, bracketClose -1, open -4, close -3
commas+here 1: that -3, who -2, which -2, when -4, as -3, because -13, and -12, but -6, or -8, to -11, of -4, by -10, in -9, on -10, at -11, for -14, with -6, from -10, about -7, prep -9, be -18, have -12, modal -5, later -12, verb-s -13, verb-past -6, verb-ing -11, adverb -13, ed -6, ing -6, comma -9, dash 1, open -1
commas+here 2: none -4, that -6, as -8, and -2, to -8, of -4, in -4, for -3, prep -5, be -1, have -9, modal 1, verb-past -9, verb-ing 1, adverb -7, ed -1, comma -4, stop 2, open -5
commas+here 3: none -1, and -3, comma -1
commas+here 4: stop 2
room: 0 1
room: 2 -1
room: 3 -3
room: 4 -2
room: 5 -1
room: 6 -1
room: 7 1
room: 10 1
room+here 0: none 1
room+here 1: semicolon 2
room+here 2: verb-s -7, verb-past -2, ed -4, stop 2
room+here 3: he -2, and -13, to -1, of -3, on 2, verb-past -4, verb-ing -8, adverb -4, ed -4, ing -4
room+here 4: he 1, and -5, to -7, of -4, in -3, on -2, for -3, with -4, from 2, prep 1, be -2, modal -7, title -3, verb-s -2, verb-ing -1, name -3, ed -3, comma 3, close -2
room+here 5: the 4, as -3, and -5, to -1, of -5, in -2, on 1, for -3, be -3, have -3, verb-s -7, verb-past -4, verb-ing -9, name -2, comma -1, open -3, close -7
room+here 6: the -2, that -2, he 3, as -2, because -7, before -3, and -4, to -2, of -4, by -2, in -1, on -3, for -5, with -3, according -1, be -2, have -3, modal -1, verb-s -2, verb-ing -5, name 1, adverb -3, ed -3, ing -4, comma -1, dash -2, open -1, close -3
room+here 7: the -2, that -1, he 1, who -4, which 1, as -1, before -1, but -2, to -7, of -5, in -4, on -3, at -2, for -4, from -10, about -5, prep -4, according -2, be -2, have -1, modal -4, verb-s -3, verb-past -3, verb-ing -1, name 1, adverb -7, ed -1, ing -3, dash 1, open -4, close -7
room+here 8: the -1, that -6, he -3, who -3, which -3, when -1, as -2, because -1, and 2, but 2, to -3, of -3, by -3, on -5, at -3, for -8, with -3, from -3, about -5, than -1, prep -1, be -2, have -2, modal -6, later -2, title 2, verb-s -2, verb-ing -4, name -1, ed -3, ing -6, stop 2, open -4, close -3
room+here 9: the -1, that -2, he -2, who -2, which -5, as -4, because -2, and -1, but 1, to -2, of -4, by -1, in -3, on -4, for -1, with -2, from -5, about -7, prep -3, be -1, have 1, modal -2, later -5, title -1, verb-s -2, verb-ing -2, adverb -4, ed -1, ing -3, comma 1, stop 4, colon 1, semicolon 3, dash 2, bracketOpen -1, open -6, close -3
room+here 10: and -1, to -4, of -4, in -2, be -2, verb-ing -3, name -2, comma -1, stop 4, dash 2, open -5, close -3
atEnd+first 0: a -1, this -1, that -4, some -2, her -1, they -1, it 1, self -1, who 3, which 2, what -2, how -4, when -3, whether -6, if -2, as 1, because -1, before -1, but -1, to -1, of -1, in -2, on 3, at -2, for 1, about -2, prep -1, not -1, just -2, person -2, people -2, body -1, statement -6, claim -1, verb-s -4, verb-past -2, verb-ing -2, plural -2, adjective 1, adverb 2, ed -1, ing -1, number -1, open 1
atEnd+first 1: the -2, that -2, some -1, her -5, he -2, they -8, it -2, him -1, what -4, how 1, whether -3, to -2, title -2, people -4, verb-ing -2, noun 1, plural -3, adjective -7, open 1
atEnd+first 2: a 1, this -1, some 2, his -1, he 1, they -2, it -1, him -1, what 2, how 1, whether 4, if 1, just -1, title -1, people 2, claim 1, verb-ing 1, name -1, noun -1, adjective -1, ing 2
atEnd+first 3: the -1, that -4, to -4
quoted: 0 1
quoted: 2 2
quoted: 3 1
quoted+here 0: none -3, that -1, some -2, he -1, they -2, who -3, which -7, what -9, how -6, when -2, if -7, as -2, because -1, before -1, or -6, to -1, of -9, by -1, in -1, on -2, at -1, for -4, with -2, from -3, about -6, against -7, than -2, prep -2, according -1, be 2, modal 1, also -3, later -2, day -2, title -1, verb-base 1, verb-s -3, verb-past -3, verb-participle -3, verb-ing -9, name -1, adverb -2, ed -1, ing -8, comma 2, stop 1, colon 1, semicolon 3, dash 3, bracketClose -4, open -4, close -6
quoted+here 1: none -3, verb-past -1, comma 2, close -2
quoted+here 2: none 1, he 2, title 3, verb-s 3, verb-past 2, name -1
quoted+here 3: none 2, the -3, he -4, and 2, in 2, title -4, verb-past 1, verb-ing 6, name -1, dash -1
quoted+first 0: a -1, that -3, some -1, his -1, her -2, he -1, they -1, i -1, you -2, him -1, self -1, who 1, which 2, how -1, when -1, whether -3, if -1, as 1, because -1, to -1, of -1, in -1, at -1, about -2, not -1, be -2, just -1, day -1, title -1, person -2, document 1, statement -2, verb-s -1, name 1, adjective 1, adverb 1, ed -1, ing 1
quoted+first 2: open 2
quoted+first 3: the -1, a 1, that 1, his 1, he 2, it 2, him 1, to 1, title 1, name -1, noun -2
length+here 1: he 2, as -3, and -3, of -5, in 2, for -3, be -2, have -2, modal -6, verb-s -2, verb-past -3, verb-ing -7, name 3, adverb -1, ed -2, stop 3, open -7
length+here 2: none -5, that -1, as -4, and -1, to -1, of -5, on 2, be -4, have -4, modal -5, verb-s -7, verb-past -5, verb-ing -7, adverb -5, ed -2, ing -3, comma -1, stop 2, dash 4, open -9
length+here 3: none -7, that -4, and 1, to -4, of -4, in -2, on -5, for -3, prep 1, be -2, have -6, modal -2, verb-s -2, verb-ing -3, adverb -1, ed 1, ing -5, comma 1, stop -2, dash -1, open -4
length+here 4: none -3, that -2, and 2, to -2, of -5, in -3, for -10, with -4, be -1, have -4, modal -5, verb-s -2, verb-past -3, verb-ing -7, adverb 1, ed -3, comma -1, dash -1, open -9
length+here 5: none -5, that -1, to -1, of -4, in -1, on -2, for -6, prep -2, be -2, modal -3, verb-ing -11, ed -3, stop 2, dash 1, open -6
length+here 6: none -2, that -1, as -1, and -2, but 1, to -5, of -2, in -1, on -4, for -1, with 1, about -6, prep -4, be -1, modal 1, verb-s 1, verb-past -2, verb-ing -2, name -1, adverb -3, ed -2, ing -3, comma 1, dash 3, open -7, close -7
length+here 7: none -2, that -4, who -3, as 1, because -5, before -2, and -1, but -1, to -5, of -6, by -3, in -6, on -4, at -3, with -7, from -8, about -2, prep -2, be -1, have 1, verb-s -1, verb-past -1, verb-ing 2, name -2, adverb -4, ed -4, ing -6, comma 1, stop 1, colon 1, close -1
length+here 8: the -2, that -1, he 1, who -1, which -3, when -5, as -4, because -1, before -5, and -4, but -1, or -7, to -15, of -6, by -7, in -8, on -17, at -3, for -9, with -11, from -11, about -6, than -2, prep -5, according -1, be -2, have -2, modal -5, later -12, title 2, verb-s -4, verb-past -2, adverb -6, ed -6, ing -3, comma 1, stop 2, dash -1, open -7, close -4
length+here 9: none 1, the 3, that -3, he -1, who -4, as -12, because -10, and -3, to -13, of -2, by -9, in -5, on -5, at -3, for -9, with -10, from -9, about -6, prep -14, according 2, be -3, have -7, title -3, verb-s -10, verb-ing -5, name 2, adverb -3, ed -4, ing -2, comma -2, stop 1, dash -1, close -9
length+here 10: none -1, he -2, verb-past -2, name -1, comma -1, stop -2, close -4
last2+last none: name 4
last2+last the: time -3, title -1, body -1, document 1, claim 1, verb-ing 2, name -1, adjective -1
last2+last a: person 1, document -5, name -1, noun -1, adjective -3
last2+last this: time -2, plural 2
last2+last that: he -4, name -3, noun 1
last2+last some: time 2, people -3, name -5, noun -2, plural -1
last2+last his: body 1, claim 1, plural 1
last2+last her: claim -1, noun 2
last2+last he: be -2, have -9, verb-s -1, verb-past -7
last2+last him: comma -2, stop -9
last2+last when: he -1
last2+last because: he -7
last2+last and: verb-past -3, name 3, noun 1
last2+last to: be -6
last2+last of: people -1, body -1, noun 2
last2+last in: month -1, name -1, noun 1, plural -1, number -1
last2+last on: day -1, name -3, noun 1, plural 2
last2+last for: him -2, title 5, name 3
last2+last from: name -2
last2+last about: name 1
last2+last against: name 1
last2+last prep: name -1
last2+last not: verb-base -3, noun -4
last2+last be: not -7, title 3, verb-past 2, verb-ing 1, adjective -2, adverb -5
last2+last have: not -7, be -3, verb-past -1
last2+last modal: be -1, have -3, adjective -3
last2+last later: comma -2
last2+last just: verb-past -1, noun -1
last2+last day: time -2
last2+last time: later 2, comma -3, stop -11
last2+last title: name 2, noun -1, stop -11
last2+last person: noun -2, stop -4
last2+last people: comma -2, stop -7
last2+last body: be -3, person -2, people 1, body 1, verb-s 1, noun -1, comma -5, stop -11
last2+last document: noun 3, comma -1, stop -10
last2+last statement: stop -2
last2+last claim: comma -1, stop -4
last2+last verb-base: it 1, out -5, just 4, people -2, name 1, noun 1, plural -4, comma -4, stop -10
last2+last verb-s: name 1, noun -2, stop -8
last2+last verb-past: that -4, he -7, they -6, it 1, name -3, plural -3, comma -8, stop -14
last2+last verb-ing: him -3, name 2, comma -7
last2+last name: and -6, be -5, have -5, modal -6, title -1, person 1, people 2, body 1, verb-base -1, verb-past -4, noun 2, plural 1, comma -1, stop -7, bracketClose -2, close -3, possessive -4
last2+last noun: that -1, and -6, to -6, of -4, out -1, be -2, modal -9, time -2, person -1, people -1, body 1, document 2, claim -1, verb-s 2, verb-past -2, name 1, plural 1, adjective 4, adverb 1, ing -3, comma -7, stop -9, dash -1, close -7
last2+last plural: that -4, and -5, be -2, comma -1, stop -15, close -7
last2+last adjective: people -3, body -2, document 1, claim -3, comma -11, stop -12
last2+last adverb: verb-past -1, ed -2
last2+last ed: people 1, stop -9
last2+last ing: noun -1, plural -1
last2+last number: time 1, plural -1, comma -2, stop -13
last2+last comma: some -5, he 1, which 1, and -5, just -4, verb-ing -7, noun -4, close 9
last2+last stop: close 4
last2+last query: close 6
last2+last close: he -8, and -4, noun -1
last2+last possessive: body -1, statement -1, noun -1, plural -2
last2+last symbol: noun 3, number 1, close 1
next+next2 the: some -1, title -1, body -4, document -3, verb-ing -4, name -2, plural -2, adjective -1, ed -3, number -1
next+next2 a: person -3, statement 7, claim 3, name -1, adjective -1, open -9
next+next2 that: he -1, name -5
next+next2 some: than 2, name -3, adjective -4, ed -2
next+next2 his: noun -3, plural -3, adjective -1
next+next2 her: noun -4
next+next2 he: be 2, have -2, modal -4, verb-s -1
next+next2 they: verb-base -3, verb-past -2
next+next2 it: be -2
next+next2 i: verb-base 2
next+next2 him: stop -2
next+next2 who: verb-past -1
next+next2 which: verb-past 2
next+next2 as: name 3
next+next2 because: he 2
next+next2 and: some 2, he 4, verb-past 4
next+next2 but: the 3, he 4
next+next2 to: the -2, be 2, have 2, verb-base -6, name -10, noun -3
next+next2 by: the -1, name -1
next+next2 in: the -7, a 1, name -4
next+next2 prep: the 2
next+next2 according: to 4
next+next2 not: verb-past -3, noun -3
next+next2 be: a -1, verb-past -2, verb-ing -1, adverb -2, ed -1
next+next2 have: be -4, verb-past 1
next+next2 do: not -2
next+next2 modal: be -1, verb-base -2
next+next2 just: some -2, noun -3
next+next2 day: stop 1
next+next2 month: stop 1
next+next2 title: name 1
next+next2 person: verb-past -3, name -1
next+next2 people: verb-past 1, stop -4
next+next2 body: verb-past 1, name 2
next+next2 verb-base: the -6, a -5, some -6, his -2, him -2, to -1, in -7, for -5, out -4, prep -5, name -5, noun -5, plural -3, stop -4
next+next2 verb-s: name 2, stop 2
next+next2 verb-past: a 3, that 2, his 3, it 3, him 1, as 1, of -1, by -4, in -1, on -1, at 1, with -2, day 1, people 1, name 2, comma -4, stop -3
next+next2 verb-participle: as 1
next+next2 verb-ing: the -1, a 2, that 5, his -2, he 2, him 2, to 1, name -3, noun -4, plural -2
next+next2 name: and -9, to -9, have -1, modal -2, person -4, people -4, body -1, verb-base 1, verb-s 1, verb-past 5, name -2, noun -7, plural -3, comma -6, stop -3, possessive -1
next+next2 noun: the -5, and -7, to -1, of -2, in -4, for -4, be 1, claim 1, verb-base -7, verb-s -4, name -3, noun -9, plural -1, comma -1, stop -5, close -7
next+next2 plural: and -8, to -2, of -4, comma -4, stop -2
next+next2 adjective: to -3, people 1, noun -4, plural -6, stop -2
next+next2 adverb: verb-base -5, noun -4
next+next2 ed: to 2, noun -4, stop -3
next+next2 ing: the -2
next+next2 number: noun -2, comma -3, stop -1, symbol -1
next+next2 comma: open 1
next+next2 stop: none -2
next+next2 bracketClose: none 3
next+next2 open: the -1, a -7, i -1, verb-base -2, name 1, noun -2
next+next2 symbol: number -9
farther+atEnd 0: 0 4, 1 7, 2 7, 3 3
farther+atEnd 1: 0 2, 1 -1, 2 -2
farther+atEnd 2: 0 -1, 1 -3, 3 -4
farther+atEnd 3: 0 -3, 1 -2, 3 -3
farther+atEnd 4: 0 -2, 1 1, 3 -3
farther+atEnd 5: 0 -3, 1 -2, 3 -2
farther+atEnd 6: 0 -4, 1 -3, 2 2, 3 -4
farther+atEnd 7: 0 -5, 1 -3, 2 1, 3 -3
farther+atEnd 8: 0 -5, 1 -4, 2 -1
farther+atEnd 9: 0 -6, 1 -3, 2 1
farther+atEnd 10: 0 -7, 1 -1, 2 2
farther+atEnd 11: 0 -7, 1 -3
farther+atEnd 12: 0 -8, 1 -3
farther+atEnd 13: 0 -5, 2 -1
farther+atEnd 14: 0 -6, 1 -6
farther+atEnd 15: 0 -10, 1 -2
second+here the: none -1, the 1, that -2, he 2, and -3, to -6, of -4, in -9, be -3, have -7, modal -4, title -1, verb-past -3, verb-ing -3, ed -1, comma 1, stop 1, dash -1, open -6, close -4
second+here a: none -2, verb-past -6, stop 2
second+here this: he -2, verb-past -2, name -1, stop 2, close -5
second+here that: stop 3
second+here some: none -1, he -3, verb-past -1, name 3, comma -6, stop 2
second+here my: name 2
second+here his: none 2, stop 1
second+here her: stop -1
second+here he: none -3, that -1, he 2, to -1, of -3, in -4, be -8, have -7, modal -2, verb-s -7, verb-past -6, verb-ing -2, name 2, comma 4, stop -3, open -4, close -3
second+here they: none 2, he 2, stop 1
second+here it: none -2, he 3, verb-past 1, name 5, stop -1, close -1
second+here i: none 2, the 2, title 5, name 1, comma 2, close -1
second+here you: he 1, name 1
second+here if: none -1, he 4, verb-past -2, close -2
second+here as: none -2, as -2
second+here and: none -2, and -3, comma 2, stop -3
second+here to: none -1, comma 3
second+here of: none -3, of -5, be 1, stop 2
second+here by: stop 2
second+here in: in 2, comma -2, stop -1
second+here on: stop 1
second+here for: for -3, comma 1
second+here with: stop 4
second+here prep: stop 2
second+here be: none -3, and -1, to -2, of -1, in -9, be -2, verb-past -5, comma 1, stop 2, open -3
second+here have: none -1, have -2, stop 3
second+here do: none -1, stop 2
second+here modal: none -1, to -8, be -8, modal -6, verb-past -2, comma 3, stop -1
second+here just: none -2, he -2, comma -1, stop 2
second+here title: none -1, verb-past -2, stop 2
second+here people: none -2, verb-past -6, comma 1, stop 1
second+here body: none -3, and -2, to -9, be -4, verb-past -4, comma -1
second+here document: none -3
second+here statement: none 2
second+here claim: and -1, to -13, in 1, be -3, verb-past -2, verb-ing -2, comma -2, stop 1
second+here verb-base: none -3, and -3, to -8, of -4, in -4, be 2, verb-past 2, verb-ing -6, name -2, comma 1
second+here verb-s: none -1, verb-s -2, comma -1, stop -1
second+here verb-past: none -4, to -10, verb-past -3, comma 1, stop 5
second+here verb-ing: none 2, verb-ing -7, comma -2
second+here name: the 2, he 1, who -5, as -4, before 2, and -4, but -2, to -6, of -2, by -1, in 1, on -1, for -2, with 3, about -5, prep -1, be -1, have -1, modal -4, title -2, verb-s -1, verb-past 1, verb-ing -2, adverb -2, ed -5, ing -6, comma -1, stop -1, dash 3, open -6, close -10
second+here noun: none -2, that -2, he -2, who -2, as -1, because -2, and 1, to -2, of -7, by -2, in -1, on 1, at -4, for -1, with -1, from -4, about -2, prep -1, be 1, have 1, modal -1, verb-s -1, verb-past -4, verb-ing 1, name -1, adverb -4, ed -1, ing -1, stop 1, semicolon 1, dash -3, open -5
second+here plural: none -4, and -1, of -3, in -8, verb-past 1, verb-ing -3, comma 1, stop 1
second+here adjective: none -2, to -3, of -3, be -1, verb-past -3, comma -1
second+here adverb: none -1, adverb -1
second+here ed: none -2, ed -2, comma 2, stop -1
second+here ing: none 1, ing -3, comma 1, stop -2
second+here number: stop 2
second+here comma: comma -2
second+here stop: none -6, stop 3
second+here open: and 1, verb-past -6, open -1
second+here possessive: none -1, and -1, to -1, of -3, in -3, be -2, verb-past -1, verb-ing -2, stop 1, open -5
second+here symbol: stop -1
verbs+first 0: a -1, that -9, some 1, his 1, he -4, it -3, him -1, self 2, how -6, when -3, whether -5, if -4, because -1, but -1, to 1, of 1, in -2, for 1, about -1, not -1, title 2, person -1, people -1, body 1, claim -2, verb-ing 1, name 2, noun 1, plural -1, adjective 2, ing 1, number -2, open 3
verbs+first 1: the -2, a 2, this -1, that -1, some -3, his -1, her -3, they -3, it -2, him -3, what -1, if 1, to 1, title -1, people -2, body 1, claim 1, verb-base -1, verb-s -1, verb-ing -2, name -2, noun -2, plural -1, adjective -1, adverb -1, ed 1, ing -3, open -2
verbs+first 2: the -1, a -2, this -2, some -2, his -3, her -2, it -2, him -3, what 1, how 2, whether -1, if -3, to -1, title -4, people -2, verb-base -3, verb-s -1, verb-ing 2, name -2, noun -1, plural -2, adjective -2, ing -3, open -2
verbs+first 3: the -2, a -1, that -1, some -1, his -1, her 1, he -2, it -4, him -1, how -2, whether -1, to -1, title -1, verb-ing 1, name -1, noun -3, plural -3
verbs+first 4: the -1, a -1, that -1, his -3, her -2, he -2, they -3, it -1, him -3, what -1, how 1, whether 2, if 1, to -4, people -3, verb-ing -5, noun -4, plural 1, open -1
verbs+first 5: the -3, that -4, her 2, they -5, it 3, him 3, who 1, which 3, what -2, name -8
verbs+first 6: the -2, that -2, name -3
verbs+first 7: the -2, that -1
verbs+first 9: that -1, he -3
side+quoted 1: 0 -2, 1 -1, 2 2, 3 1
side+quoted 2: 0 8, 1 1, 2 -2
clause+next none: the -1, a -1, this 3, that -6, some 1, his 2, her -4, he 2, they 4, it 2, i 2, who -1, which -3, as 3, but 3, to 2, of -3, in -1, on -1, for -1, prep -2, according 4, not -1, be -2, have -4, modal -1, also 1, later 2, day 3, month 3, title -1, person -2, people 2, body -3, document -3, claim -1, verb-s -1, verb-past 2, name -2, noun -2, plural -2, adjective -1, adverb -1, ed 1, ing -6, number 1, comma 2, stop 2, open -3, possessive -2
clause+next that: the -2, a -3, that -2, some -3, his -1, he -4, and 1, to -3, in -3, not -6, be -5, have -5, just -1, title -6, verb-base -5, verb-past -1, verb-ing -1, name -2, noun -1, plural -8, adjective -2, adverb -8, ed -3, ing -3, number -4, stop -1, open -3
clause+next who: none 3, the -1, a -4, verb-base -8, verb-past -7, noun -4
clause+next which: none 1
clause+next as: none 1, the -6, a -1, verb-past 1, verb-ing 2, name -4, noun -8
clause+next and: none 3, the -3, a -1, that -1, his -4, he -2, to -3, be -6, verb-base -6, verb-past -7, verb-ing 1, name -3, noun -4, plural -6, adjective -5, ed -2, stop -4, open -3
clause+next to: none 1, the -6, a 2, that -1, he -1, to -7, be 2, just -4, title -1, people -2, verb-base -5, verb-ing -1, name -3, noun -1, plural -7, adjective -3, ed -6, stop -10, open 1
clause+next of: none -1, a 1, some -4, his -3, he 1, which 2, and -1, but 1, to -2, be 1, title -4, verb-past -1, verb-ing -2, name -3, noun -4, plural -8, adjective -6, ed -4, number -1, stop -2, open 1
clause+next by: the -2, name -3, noun -2
clause+next in: none 1, the -3, a -1, some -1, his -2, he -2, just -2, verb-base 1, verb-past -2, verb-ing -2, name -6, noun -3, plural -6, adjective -2, number -6
clause+next on: none -2, the -3, a 2, verb-base -6, verb-past -1, name -1, noun -3
clause+next at: none 1, the 1, name -3
clause+next for: the -2, a -2, verb-base -1, verb-past -1, verb-ing 1, name -2, noun -3
clause+next with: the -4, verb-ing 1, noun -7
clause+next from: none 1, the -1, name -1
clause+next about: none -2, name -3
clause+next against: none 2
clause+next than: none 1
clause+next prep: the -2, a -2, name -4, noun -1
sort+verbs say: 0 -2, 1 -3, 3 1, 5 -5, 6 -2, 9 -2
sort+verbs add: 0 1, 1 -2, 2 -1, 3 -1
sort+verbs state: 1 -2, 2 -1, 3 -1, 4 -1, 5 1
sort+verbs argue: 1 -2, 2 -1, 3 -1, 5 -4
sort+verbs tell: 0 -1, 1 -1, 3 -1, 5 -5
sort+verbs warn: 0 -2, 4 -2
sort+verbs ask: 0 -1, 1 -1, 2 -2, 3 -1, 4 -1
sort+verbs believe: 0 -2, 2 -2, 3 -2, 5 1
sort+verbs feel: 0 -2, 1 -3, 2 -1, 4 -2
sort+verbs see: 0 1, 1 -1, 2 -1, 4 -1, 5 -1
sort+verbs know: 2 -3, 3 -1
sort+verbs want: 3 -3
sort+verbs intend: 1 -1, 2 -1, 4 -4
sort+verbs demand: 1 1, 2 -1, 4 -3
sort+verbs call: 0 1, 1 -1, 2 -2, 3 -2, 4 -1, 5 1
sort+verbs deny: 0 -1, 1 -1, 2 -1
sort+verbs reject: 0 -1, 2 -2, 4 -3
sort+verbs confirm: 0 -1, 1 -1, 2 -1, 4 -3
sort+verbs agree: 1 -1, 2 -1, 3 -5
sort+verbs doubt: 2 -1
sort+verbs decline: 2 -2, 4 -1
sort+verbs promise: 0 -1, 1 -1, 3 -2, 4 -1
sort+verbs criticize: 1 -2, 2 -1, 3 -1, 4 -1, 5 -1
sort+verbs praise: 0 2, 1 -1, 2 -6, 3 -3, 4 -5, 5 2
sort+verbs show: 0 -4, 1 1, 2 2, 3 -1, 4 -3, 5 -2
sort+verbs suggest: 1 1, 4 -1
sort+verbs report: 0 -2, 1 -1, 2 -3, 3 -1, 4 1
sort+verbs detail: 0 1, 1 -2, 2 -1, 3 -2
sort+verbs talk: 1 -2, 2 1, 3 -1, 4 -5
sort+verbs predict: 0 -2, 1 1, 2 -5, 4 -1
sort+verbs decide: 0 -1, 2 -1, 3 -3, 4 -2
sort+verbs love: 0 2, 1 -4
sort+verbs emotion: 0 -2, 2 -1, 3 1, 4 -1
sort+verbs release: 1 -1, 2 1, 4 -2
sort+verbs point: 0 -1, 1 -2, 2 -3, 4 1
sort+verbs search: 4 -2
sort+verbs allow: 0 -2, 1 -1
sort+verbs try: 1 -1
sort+verbs give: 0 1, 1 -2
sort+verbs make: 1 -1, 2 -1, 3 -5, 4 -2, 5 1
sort+verbs go: 0 1, 1 -3, 2 -2, 4 -2, 5 1
sort+verbs do: 1 -1, 3 -2, 4 -1, 5 -2
sort+verbs claim: 0 1, 1 -2, 2 -3, 4 -2
sort+verbs statement: 0 2, 2 -4
sort+verbs according: 0 -2, 1 -3, 3 1, 4 3
sort+verbs colon: 0 -3, 1 -1, 2 -2, 4 -2
sort+verbs unlisted: 0 1, 1 1, 3 -2, 4 -3, 5 -1
sort+length say: 1 -5, 2 -6, 3 -6, 4 -4, 5 -4, 6 -2, 7 2, 8 2, 9 2, 10 -2
sort+length add: 3 -4, 4 -1, 5 1, 6 -1, 7 -2, 8 -1, 9 2, 10 1
sort+length state: 1 2, 2 -2, 3 -1, 4 1, 5 -2, 6 -1, 7 -4, 9 -2, 10 -1
sort+length argue: 1 -1, 2 1, 3 -3, 4 -1, 6 -2, 7 -2, 8 -1, 9 -1
sort+length tell: 1 -5, 2 -3, 3 -1, 4 -3, 5 -3, 6 -2, 7 1, 8 -1, 10 -1
sort+length warn: 8 -2, 9 -2
sort+length ask: 2 -2, 3 -3, 4 -7, 5 -1, 7 1, 8 -2, 9 -2
sort+length believe: 2 -5, 3 -5, 4 -2, 5 -4, 7 2, 8 1
sort+length feel: 2 -1, 3 -1, 6 -1, 8 -2, 9 -2
sort+length see: 1 -1, 2 -2, 3 -2, 5 -2, 6 2, 7 -1, 9 -2
sort+length know: 1 3, 2 -1, 4 -3, 7 -2, 8 -3
sort+length want: 3 -1, 6 1, 7 -1, 9 -1
sort+length intend: 1 -2, 2 -1, 3 1, 5 2, 7 -1, 8 -3, 9 -2
sort+length demand: 1 -4, 2 -1, 4 1, 5 -2, 7 -2, 8 1, 9 -1
sort+length call: 1 -1, 2 -3, 3 -1, 4 -2, 5 1, 7 1, 8 -2, 9 -1
sort+length deny: 6 1, 7 -1, 8 -3
sort+length reject: 1 1, 6 -2, 7 -2, 8 -1, 9 -2
sort+length confirm: 2 1, 6 -2, 7 -1, 8 -3
sort+length agree: 6 -3, 8 -2, 9 -2
sort+length doubt: 7 -2, 9 -2
sort+length decline: 2 3, 7 -1, 9 -2
sort+length promise: 2 -1, 3 -3, 5 -1, 8 1, 9 -2
sort+length criticize: 1 2, 2 -1, 4 2, 5 -3, 6 -4, 7 -2, 8 -2, 9 -1
sort+length praise: 1 6, 2 -1, 4 -3, 5 -1, 6 -3, 7 -3, 8 -2, 9 -3
sort+length show: 1 -5, 2 -1, 3 -6, 5 -1, 6 -1, 7 1, 8 -1, 9 2, 10 -1
sort+length suggest: 2 1, 4 -2, 5 -2, 7 1, 9 -4
sort+length report: 1 -1, 2 -2, 3 -1, 4 -2, 5 -2, 7 1, 9 2, 10 1
sort+length detail: 2 -1, 6 -4, 7 -1, 9 -2
sort+length talk: 1 3, 2 1, 5 1, 6 -5, 7 -1, 8 -2, 9 -1
sort+length predict: 7 -2, 9 -5
sort+length decide: 1 2, 6 -1, 7 -1, 8 -2, 9 -1
sort+length emotion: 6 -1, 7 -1, 8 1
sort+length release: 2 3, 6 1, 7 -4, 8 -1, 9 -1
sort+length point: 7 -3, 8 -1, 9 1
sort+length search: 6 -3, 7 -1, 9 -2
sort+length allow: 7 2, 9 -2
sort+length try: 7 -3, 8 -4
sort+length make: 2 2, 4 -2, 5 -1, 7 -2, 8 -1, 9 -3
sort+length go: 1 3, 2 1, 4 -1, 5 -1, 6 1, 7 -1, 8 -2, 9 -1
sort+length do: 2 1, 3 2, 4 1, 5 -2, 6 -2, 7 1, 8 -3, 9 -1
sort+length claim: 1 1, 2 -2, 3 -3, 6 1, 7 -2, 9 -2, 10 -2
sort+length statement: 7 -1, 9 -2
sort+length according: 6 -4, 7 -3, 8 -1, 9 2, 10 2
sort+length colon: 6 -1, 8 2, 9 -1
sort+length unlisted: 1 2, 3 -1, 4 -2, 6 -2, 7 -1, 8 -2, 9 -1
before+here none: the 1, be 3, have 4, title -1, verb-s 3, verb-past 3, noun -2, comma 3, close -3
before+here but: comma 2
before+here to: none -3, and -2, of -2, verb-past -1, comma 1, stop 2
before+here of: none -5, and -3, to -1, verb-past 1, stop -3
before+here by: stop -1
before+here in: stop -1
before+here on: none -1, and -1, to -8, verb-ing -1, comma 1, stop -1
before+here at: stop 1
before+here for: none -3, and -2, to -10, of -3, in 1, verb-past -3, stop -2
before+here with: stop -1
before+here about: none -2, and -3, to -2, of -4, be -1, verb-past -7, verb-ing -9, stop -1
before+here against: none -4, stop -4
before+here out: comma -2, stop 1
before+here be: stop 6
before+here day: stop 1
before+here time: none -1, stop -1
before+here people: none -2, stop 2
before+here body: stop -2
before+here statement: stop 1
before+here claim: none -3, and -2, to -8, be -1, verb-past 1, comma 1
before+here verb-base: none -4, that -9, as -2, to -8, of -4, in -5, on -1, at -2, for -4, with -4, from -2, prep 1, be -8, have -8, modal -8, verb-s -7, verb-past -4, verb-ing -2, adverb -3, ed -7, ing -8, comma -1, open -7
before+here verb-s: none 1, that -4, as -1, to -6, of -4, in -5, on -2, for -5, with -1, prep -4, be -4, have -3, modal -3, verb-s -3, verb-past -5, verb-ing -8, adverb -6, ed -6, ing -4, stop 2, semicolon 3, open -4
before+here verb-past: none -1, that -6, who -4, when -2, if -3, as -3, because -1, before -1, and -1, but 1, or -3, of -2, in -1, on 1, at -3, for -1, from -1, about -3, against -2, than -6, prep -1, be -12, have -17, modal -6, also -9, later -2, verb-s -6, verb-past -9, verb-participle -7, verb-ing -3, adverb -6, ed -6, ing -2, comma -1, colon -3, open -4
before+here verb-ing: none -1, that -4, as -2, and 2, to -7, of -5, on -5, for -4, with -2, prep -4, be -3, have -4, modal -3, verb-s -6, verb-past -3, verb-ing -5, adverb -3, ed -3, ing -3, open -6
before+here name: none 1, comma -2, stop 4
before+here noun: none -4, comma 2, stop 3
before+here ed: none -1, and 1, to 1, of -4, in -2, verb-past -6, comma -2, stop -2
before+here comma: none 5, to -5, of -5, be -2, have 2, verb-past -1, verb-ing 3, name 2, comma -4, stop 5
before+here stop: he 3, title 4, verb-past 2, close -7
before+here colon: none 6, comma -4, stop 7
form+here according: none 2, stop 4
form+here statement: none -2, stop -2
form+here claim: none -4, that -2, and -1, to -6, of -5, in -3, have 2, modal -2, verb-past 2, verb-ing -4, adverb -3, ed -2, ing -3, comma -1
form+here verb-base: none -2, that -2, who -4, when 1, as -1, because 2, before -2, and -1, but 2, to -9, of -5, by -4, in -5, on -1, at -3, for -3, with -5, from -1, about -11, prep 1, be -6, have -6, verb-s -6, verb-past -5, verb-ing -3, ed -8, ing -5, comma 2, query 1, dash 1, open -2
form+here verb-s: none 1, that -2, he 2, as -1, because -4, and 1, to -5, of -5, in -7, on -3, for -5, prep -3, be -5, have -5, modal -2, verb-past -6, verb-ing -9, name 3, adverb -1, ed -3, ing -5, stop 2, semicolon 3, dash -1, open -5, close -5
form+here verb-past: none -1, the -1, a 1, that -4, some -1, he -1, who -1, which -1, if -5, as -2, because -2, before -1, and -1, but 1, or -4, of -4, by 1, at 1, for -2, with -1, from -2, about -4, against -4, than -3, prep -2, be -3, have -3, modal -4, also -6, later -2, title -1, verb-s -11, verb-past -3, verb-participle -3, verb-ing 2, name 1, noun -2, adverb -5, ed -8, ing -2, comma 1, colon -3, semicolon 2, dash 1, bracketOpen 1, bracketClose 1, open -6, close -3
form+here verb-participle: be 3, stop 1
form+here verb-ing: that -5, as -3, to -6, of -4, in -2, on -1, at -1, for -3, with -1, from -6, prep -4, be -2, have -4, modal -3, verb-s -4, verb-past -3, verb-ing -7, adverb -4, ed -3, ing -4, dash -1, open -7
form+here ed: none -2, that -1, and -1, of -5, in -1, be 1, have 1, verb-past -6, verb-ing -5, ed 1, comma -2, stop -3
form+here colon: none 3, stop 4
clause+commas none: 0 3, 1 -3, 2 -1
clause+commas that: 0 -1, 1 -4, 2 -3, 3 -2
clause+commas who: 0 -3, 1 -1, 2 -1
clause+commas which: 0 -4, 1 -2, 2 -6
clause+commas as: 0 -1, 1 -1, 2 -2
clause+commas and: 0 1, 1 -1, 2 1, 4 3
clause+commas to: 0 -1, 1 -1, 2 -1, 3 -3
clause+commas of: 0 -1, 1 -1, 2 -3, 3 1
clause+commas by: 1 -3
clause+commas in: 0 1, 1 -1, 2 -1, 3 -2
clause+commas on: 1 -2, 2 -2
clause+commas at: 0 -1, 2 -2
clause+commas for: 0 -1, 1 -2, 2 -2
clause+commas with: 0 -2, 1 -3, 2 -3
clause+commas from: 0 2, 1 -4, 2 -2
clause+commas about: 0 -1, 1 -6, 2 2
clause+commas against: 1 1
clause+commas than: 0 -2, 1 -3
clause+commas prep: 0 -1, 1 2, 2 -2, 3 -2
speaking+here 0: none 1, the -2, that -1, some -1, he -1, who -2, which -1, what -8, how -5, when -2, if -6, as -2, because -1, before -1, and -2, but -1, or -6, to -1, of -8, by -1, in 1, for -1, with -2, from -3, about -4, against -6, than -3, prep -1, be 1, modal 1, also -3, later -2, day -2, verb-base -2, verb-participle -2, name -2, noun -4, adverb -3, ed -1, ing -3, comma -3, stop 1, query -1, colon 1, semicolon 4, dash 2, bracketOpen 1, bracketClose -2, open -4, close -1
speaking+here 1: that -1, he -2, who -6, and 5, but 1, to -3, of -5, title -2, verb-s -5, verb-past -2, adverb -1, comma 7, dash 1, close -4
speaking+here 2: the -2, name 1, comma 4, dash 1, close -6
speaking+atEnd 0: 0 1, 1 1, 3 -1
speaking+atEnd 1: 0 2, 3 -7
inside: 0 3
inside: 1 -1
inside: 2 -2
inside: 3 -4
inside+here 0: none 1, the -2, a 1, that -1, some -1, he -1, they -3, it -1, who -2, which -2, what -8, how -4, when -1, if -6, as -1, because -1, before 1, and 1, but 1, or -5, to -1, of -7, by -2, in -1, on -2, for -3, with -2, from -3, about -3, against -6, than -1, prep -1, be 2, modal 1, also -3, later -1, day -1, title -1, verb-base -3, verb-s -1, verb-participle -2, name -2, noun -4, adverb -2, ed -1, ing -4, comma 1, stop 1, query 1, semicolon 4, dash 2, bracketClose -1, open -6, close -3
inside+here 1: none -1, that -1, who -3, as -8, because -2, to -11, of -6, by -6, in -1, on -2, at -7, for -1, with -8, about -4, prep -1, be -7, have -4, modal -3, verb-s -2, verb-past -1, verb-ing -2, adverb -4, ed -4, ing -2, comma 2, stop 2, dash -1, open -1
inside+here 2: none -6, to -5, be -8, comma -2, stop -1
inside+here 3: stop -4
inside+sort 0: say 1, add 1, state -1, argue 1, warn -2, feel -3, see -1, know 1, deny -1, confirm -2, doubt -1, promise -1, praise 1, show -1, report -1, predict -1, decide -1, love -1, emotion -2, release -1, point -3, allow -1, try -1, make -1, go 2, claim -1, statement -1, according -2
inside+sort 1: say -2, state -3, argue -3, ask 1, believe -3, feel -1, see -1, want -1, intend -1, demand 1, confirm -3, agree -3, decline -1, promise -3, criticize -2, praise -4, report 1, detail -1, talk 1, predict -3, emotion -2, search -1, allow -2, make -1, do 1, claim -2, according 2, unlisted -1
inside+sort 2: say -1, add -2, state -1, argue -1, ask -4, criticize -1, show -1, make -4, claim -2
inside+sort 3: say -4
inside+speaking 0: 0 2, 1 2, 2 1
inside+speaking 1: 0 -1, 1 -1, 2 -3
inside+speaking 2: 0 -2
inside+speaking 3: 0 -4
clauseNext+here 0: none 1, the -2, a -4, that -2, some -2, he -2, who -5, when -1, as -5, because -1, before -2, and -5, but -1, or -5, of -5, by -5, in 2, on 1, at -2, for 1, with -1, about -4, against -5, than -4, also -3, later -2, title -3, verb-s -5, verb-past -2, noun -3, adverb -2, ing -5, comma -3, semicolon 2, bracketOpen 1, open -4, close -4
clauseNext+here 4: that -2, and 2, but 1, to -6, be 1, modal 1, comma 1, open -4
clauseNext+here 5: that -2, as -3, because -1, and -5, to -6, of -4, in -4, on -5, for -6, comma 1, stop 2, open -3
clauseNext+here 6: that -2, he -2, who -3, which 1, as 1, because -2, and -8, of -4, comma 1, stop 3, dash 1, open -7
clauseNext+here 8: because 1, before 2, and 3, of -5, by 1, in -2, for -6, comma 1, dash -1, open -6
clauseNext+here 9: and -4, to -7, of -4, in -3, on -3
clauseNext+here 12: that -5, and 3, but -1, to -4, of -7, also -5, verb-base -2, verb-participle -2, ed -1, ing -2, open -3
clauseNext+here 13: that -1, as -3, before -1, and -7, to -1, of -6, in -4, on -2, for -4, with -2, prep -1, name -1, ing -3, comma 4, dash 2, open -6
clauseNext+here 14: he 1, who -1, which -5, as 3, and -1, comma 2, stop 4, open -3
clauseNext+first 0: this 1, that -1, some -1, his -1, her -1, he -1, him -3, self -1, who -2, which 1, what 1, how 2, whether 1, if 3, as 1, because 1, but 1, to -3, in 2, on -3, at -1, for -2, about -2, prep 1, not -2, title -1, person -2, people 1, body -2, document -2, statement 3, claim 1, verb-base -2, verb-s 1, verb-ing -1, name -1, noun -2, plural -1, adjective -3, adverb -1, ed -1, ing 1, number -3, open 2, symbol 1
clauseNext+first 4: this -3, that -2, his -1, her -1, they -1, it -3, who -2, which -1, what -6, how -5, whether -5, to 5, title -1, verb-ing 2, name -1, plural -4, open -4
clauseNext+first 5: the -1, a -2, that -3, some -1, his -1, he -2, it -1, to -1, title -1, name -2, noun -1
clauseNext+first 6: a -3, that -1, some -1, to -3, name -1, noun -3
clauseNext+first 8: a -3, some -5, his 1, they -3, it -1, him -3, to -3, title -1, verb-ing -3, name -1, noun -1, open 2
clauseNext+first 9: a -4, that -7, name -4
clauseNext+first 12: the -1, a -1, this 1, that -3, some -1, her -1, he -2, they -3, it -4, him -1, what -3, how -2, whether -3, to -3, title 1, people -2, verb-ing -4, name 2, noun -1, plural -1, open 2
clauseNext+first 13: the -2, a 1, some 2, his -1, her -1, he -5, to -2, title 1, verb-ing -1, name -3, open -1
clauseNext+first 14: the 1, that -4, some 2, his 1, he 2, to 1, title 2, name -1
clauseNext+next 0: the -2, a 4, this 1, that -3, some -2, his -3, her -4, he -2, they -1, it -1, him -5, which 2, to -1, of -6, in -4, on -2, for -4, with -1, prep -3, according 2, not -4, also -2, later -3, day 4, month 1, time 1, title -2, person -6, body -3, document -1, claim -2, verb-base -1, name -3, noun -3, plural -4, adjective -6, adverb -4, ing -2, number -2, comma -3, stop -1, bracketClose 1, open -4, possessive -5, symbol -6
clauseNext+next 4: the -2, a -2, some -1, to -3, in -2, have 1, modal -3, also -2, later -1, verb-base -1, verb-past -2, verb-participle 1, verb-ing -6, adjective -4, adverb 1, ed -1, ing -3, open -5
clauseNext+next 5: the 1, a 1, that -5, some -1, his 1, people -1, name -2, noun -3, plural -8, adjective -2, open 1
clauseNext+next 6: the -2, he -1, it -1, i -1, who -1, and -2, but 3, be -1, have -1, modal -2, noun -2
clauseNext+next 8: the -3, a -1, that 2, some -1, his -5, him -2, to -2, in -3, for -4, verb-ing 1, name -6, noun -3, plural -9, adverb -2
clauseNext+next 9: the -4, a 1, name -3, noun -7
clauseNext+next 12: the -1, his 1, him -7, by -2, in -1, on -2, for -5, with -3, out -2, prep -1, just -1, people -4, verb-base -5, verb-past 4, verb-participle -1, name 1, noun -1, plural -2, adjective -5, adverb -2, ed -3, ing -1, comma -4, stop -3, open -1
clauseNext+next 13: the 1, a 2, his -2, and -1, according 4, title 2, body -1, name 1, noun -5, plural -6, adjective -1
clauseNext+next 14: he 5, it 1, i 3, who 1, which 1, verb-s 1, verb-past -2
clauseNext+sort 0: say 2, add 1, warn -1, ask -1, see -1, want -1, intend -2, call -1, deny -1, reject -3, agree -1, doubt -2, decline -1, promise -1, praise -2, suggest 1, detail 1, talk -1, predict -1, decide -2, love -4, emotion -1, release -3, point -1, try -3, give -1, make -2, claim -3, statement -3, according 1, colon 3, unlisted -4
clauseNext+sort 4: say -4, add -3, state -4, argue -1, tell -4, ask -4, believe -2, feel -2, see 2, want 2, intend 1, call -1, reject 2, confirm -3, agree -3, promise -5, criticize -2, praise 3, show -3, suggest -5, report -4, talk -1, predict -7, emotion -1, release -1, make -3, do -1, claim 3, according -6
clauseNext+sort 5: say -5, add -2, state -2, argue -1, tell 2, believe -1, know -2, demand 1, call -2, criticize 1, show 2, suggest 1, make 1, claim -3, unlisted -2
clauseNext+sort 6: say -4, add 2, state -2, argue -2, tell -3, ask -3, believe 1, know 1, intend 2, call -1, criticize 2, praise -2, show 1, suggest 1, make -1, do 2, claim -1, unlisted -1
clauseNext+sort 8: say -1, add 2, state 1, argue -1, tell -1, believe -6, see 1, intend -2, demand -1, call 2, reject 1, promise 2, praise -1, show -2, report -2, make -1, go -2, do -1
clauseNext+sort 9: say -4, criticize -2
clauseNext+sort 12: say -5, add -2, state -3, tell -8, ask -5, believe -2, feel -1, see -1, know -4, want -2, demand -2, call -1, reject 1, confirm -4, agree -4, promise -2, praise 2, show -4, suggest -2, report 1, detail -1, talk -4, decide -3, emotion -4, release 1, search -2, go -1, do -2, claim 1, according -3, unlisted 1
clauseNext+sort 13: say -2, add -4, state 1, argue -4, tell -1, ask 3, intend -1, demand 1, call -3, promise -2, criticize -1, praise -2, show -2, suggest -2, report -3, make -2, go -2, claim -1, according 1, unlisted -2
clauseNext+sort 14: say 1, state -1, call 1, criticize -1, praise -1, claim -2, unlisted 2
`;
