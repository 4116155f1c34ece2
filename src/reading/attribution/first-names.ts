/** Common given names by what they usually say of gender, so that "he" and "she" find their person. General knowledge, many countries; never complete. */
const MALE =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry harry ralph sean jesse roy louis billy bruce eugene carl wayne randy philip vincent bobby johnny bradley mike jim bill bob joe tom dan dave steve chris matt tony ted tim ron ken greg jeff rick rob sam ben nick fred barack bernie mitt newt ali ahmed ahmad mohammed muhammad mohamed mahmoud hassan hussein omar ibrahim khalid abdullah yusuf bashar vladimir sergei dmitri ivan igor boris pierre jean francois emmanuel jacques hans klaus juan carlos luis jorge pedro miguel antonio giovanni marco silvio recep benjamin moshe shimon ariel narendra hiroshi shinzo denis dennis rex reince marco jeb jaime lindsey mitch harry chuck clarence antonin elijah trey devin adam ben cory keith hakeem preet julian abdel rami tariq samir nabil karim youssef walid salim faisal rashid hamid jamal kamal mustafa osman mehmet ahmet murat emre andrei alexei mikhail nikolai yuri oleg viktor pavel konstantin gennady stefan lars sven erik nils magnus olaf anders henrik jens klaus dieter wolfgang helmut gerhard otto franz josef karl heinz ludwig pieter willem kees luca paolo matteo giuseppe fabio enzo mario alessandro roberto stefano andrea diego javier fernando ricardo alejandro rafael manuel francisco pablo raul sergio hector felipe joaquin kenji takeshi satoshi yoshi haruki ravi sanjay rajiv amit vijay anil sunil arjun imran bilal usman tunde emeka chidi kwame kofi sipho thabo nelson desmond kweku julius neil ian alan colin graham stuart gareth nigel clive trevor hugh angus callum duncan gavin owen rhys liam conor declan seamus brendan aidan'.split(
    ' ',
  );
const FEMALE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea melania ivanka michelle loretta nikki condoleezza angela theresa ursula fatima aisha layla leila amina zeynep mariam yulia olga svetlana tatiana natalia irina ingrid greta sofia carmen rosa lucia giulia claire kate katie jane jill kellyanne sally wendy tracy tracey stacy tammy tina tanya tara teri terri vanessa valerie veronica vivian yvonne yvette sheila shannon sherry cheryl cindy claudia colleen connie crystal daisy dana dawn debbie doreen elaine eleanor ellen erica erin estelle eva faith fiona florence gail georgia gina ginger glenda gretchen gwen harriet holly huma ida irene isabel ivy jackie jacqueline jan jeanne jenna jenny jill joanna joanne jocelyn jodi josephine joy juanita judi june kara katrina kay kendra kerry kim kirsten kristen kristin krista laurie leah leslie lillian lily lois lorraine louise lucy lydia lynn mabel marcia margo marian marianne marissa marjorie marlene maureen maxine melinda mercedes meredith mia mildred mindy miranda miriam molly monica nadia naomi natasha nina nora norma paige patty paula peggy penny phyllis polly priscilla ramona regina renee rhonda rita roberta robin robyn rosemary roxanne sabrina sandy selena shelly sonia sonya stella sue summer suzanne sylvia tiffany trudy ursula vera vicki viola whitney yolanda zoe noor yasmin huda rania samira salma hanan amal nadine leila farah dina mona soraya parisa shirin golnaz ayesha benazir priya anjali sunita lakshmi indira sonia kavita neha mei ling yuki keiko akiko haruka chloe amelie elise margaux ingrid astrid freya sigrid annika katarina elena ekaterina anastasia ludmila galina valentina francesca chiara paola alessandra lucia isabella pilar dolores consuelo esperanza guadalupe ximena'.split(
    ' ',
  );

export type Gender = 'male' | 'female';

const GENDERS = new Map<string, Gender>([
  ...MALE.map((name) => [name, 'male'] as const),
  ...FEMALE.map((name) => [name, 'female'] as const),
]);

const TITLE_GENDERS: Readonly<Record<string, Gender>> = {
  mr: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  sir: 'male',
  king: 'male',
  queen: 'female',
  prince: 'male',
  princess: 'female',
  lord: 'male',
  lady: 'female',
  congressman: 'male',
  congresswoman: 'female',
  dame: 'female',
  sheikh: 'male',
  sheik: 'male',
  spokesman: 'male',
  spokeswoman: 'female',
  chairman: 'male',
  chairwoman: 'female',
  businessman: 'male',
  businesswoman: 'female',
  actress: 'female',
  father: 'male',
  mother: 'female',
  brother: 'male',
  sister: 'female',
  husband: 'male',
  wife: 'female',
  son: 'male',
  daughter: 'female',
  man: 'male',
  woman: 'female',
};

export function genderOfName(first: string): Gender | null {
  return GENDERS.get(first.toLowerCase()) ?? null;
}

/** What a title or a role noun says of gender ("Mrs.", "spokesman"). */
export function genderOfTitle(word: string): Gender | null {
  return TITLE_GENDERS[word.toLowerCase().replace('.', '')] ?? null;
}
