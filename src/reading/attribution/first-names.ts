/** Common given names by what they usually say of gender, so that "he" and "she" find their person. General knowledge, many countries; never complete. */
const MALE =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry harry ralph sean jesse roy louis billy bruce eugene carl wayne randy philip vincent bobby johnny bradley mike jim bill bob joe tom dan dave steve chris matt tony ted tim ron ken greg jeff rick rob sam ben nick fred barack bernie mitt newt ali ahmed ahmad mohammed muhammad mohamed mahmoud hassan hussein omar ibrahim khalid abdullah yusuf bashar vladimir sergei dmitri ivan igor boris pierre jean francois emmanuel jacques hans klaus juan carlos luis jorge pedro miguel antonio giovanni marco silvio recep benjamin moshe shimon ariel narendra xi wang hiroshi shinzo kim jong'.split(
    ' ',
  );
const FEMALE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea melania ivanka michelle loretta nikki condoleezza angela theresa ursula fatima aisha layla leila amina zeynep mariam yulia olga svetlana tatiana natalia irina ingrid greta sofia carmen rosa lucia giulia claire kate katie jane jill kellyanne sally wendy'.split(
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
