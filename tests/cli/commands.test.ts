import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { backchannel, temporaryFolder } from './backchannel.ts';

const data = temporaryFolder();
const reports = temporaryFolder();
const temporary = {
  mixed: temporaryFolder(),
  store: temporaryFolder(),
  copies: temporaryFolder(),
  restored: temporaryFolder(),
  untouched: temporaryFolder(),
};

beforeAll(async () => {
  const front = '---\noutlet: Kessa Gazette\nheadline: Ferry to Kessa stops\npublished: 2024-05-02\n---\n';
  const said =
    'The ferry to Kessa stops on Monday, the harbour office said. "The hull is beyond repair," Mara Lind said.\n';
  writeFileSync(join(reports, 'ferry.md'), front + said);
  await backchannel(data, ['index', reports]);
});

const json = async (...words: string[]): Promise<unknown> =>
  JSON.parse((await backchannel(data, [...words, '--json'])).out);

describe('index', () => {
  test('files what it can, names what it cannot, and fails for that', async () => {
    const mixed = temporary.mixed;
    writeFileSync(join(mixed, 'good.txt'), 'The bridge at Orsa is closed.\n');
    writeFileSync(join(mixed, 'empty.txt'), '');
    writeFileSync(join(mixed, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0xff, 0xfe, 0]));
    const { code, out, err } = await backchannel(temporary.store, ['index', mixed, join(mixed, 'nowhere.md')]);
    expect(code).toBe(1);
    expect(out).toBe('1 new report, 0 revised, 0 unchanged; 0 skipped, 3 refused.\n');
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /(\w+\.\w+) /.exec(line)?.[1]),
    ).toEqual(['empty.txt', 'picture.txt', 'nowhere.md']);
  });

  test('changes nothing when nothing is new', async () => {
    expect(await json('index', reports)).toEqual({
      new: 0,
      revised: 0,
      unchanged: 1,
      skipped: [],
      refused: [],
      complete: true,
    });
  });

  test('takes a report from standard input', async () => {
    const { code, out } = await backchannel(temporary.store, ['index', '-'], {
      input: 'A mast fell at Vell on Friday.\n',
    });
    expect({ code, out }).toEqual({ code: 0, out: '1 new report, 0 revised, 0 unchanged; 0 skipped, 0 refused.\n' });
  });
});

test('a report can be withdrawn and put back', async () => {
  const file = join(temporary.mixed, 'crane.txt');
  writeFileSync(file, 'The crane at Tarn has fallen.\n');
  await backchannel(temporary.store, ['index', file]);
  const brief = async () => (await backchannel(temporary.store, ['brief', 'crane'])).out;
  expect(await backchannel(temporary.store, ['withdraw', file])).toMatchObject({ code: 0 });
  expect((await backchannel(temporary.store, ['index', file])).out).toContain('1 unchanged');
  expect(await brief()).not.toContain('has fallen');
  expect(await backchannel(temporary.store, ['withdraw', file])).toMatchObject({ code: 1, out: '' });
  expect(await backchannel(temporary.store, ['withdraw', file, '--restore'])).toMatchObject({ code: 0 });
  expect(await brief()).toContain('has fallen');
});

describe('--json gives the values', () => {
  test('of a brief, with instants in ISO 8601', async () => {
    expect(await json('brief', 'kessa')).toMatchObject({
      kind: 'brief',
      topic: 'kessa',
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      reports: [
        {
          number: 1,
          publisher: 'Kessa Gazette',
          publishedAt: { earliest: '2024-05-02T00:00:00.000Z', basis: 'stated' },
        },
      ],
      quotes: [{ report: 1, citation: { text: 'The hull is beyond repair' } }],
    });
  });

  test('of a topic that is not covered, which is no failure', async () => {
    const { code, out } = await backchannel(data, ['brief', 'zeppelin', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'not-covered', topic: 'zeppelin', held: 1 });
  });

  test('of questions, quotations, holdings and the doctor', async () => {
    const [answer, verified, sources, checks] = await Promise.all([
      json('ask', 'when does the ferry stop?'),
      json('verify', '"The hull is beyond repair"'),
      json('sources'),
      json('doctor'),
    ]);
    expect(answer).toMatchObject({ kind: expect.any(String), passages: expect.any(Array) });
    expect(verified).toMatchObject({ kind: 'exact', places: [{ citation: { text: 'The hull is beyond repair' } }] });
    expect(sources).toMatchObject([{ outlet: 'Kessa Gazette', articles: 1 }]);
    expect(checks).toMatchObject({
      checks: expect.arrayContaining([expect.objectContaining({ name: 'archive', state: 'ok' })]),
    });
  });
});

describe('wrong usage', () => {
  test.each([
    [['brief'], 'missing required argument'],
    [['brief', 'kessa', '--jsn'], 'unknown option'],
    [['ask', ' '], 'white space'],
    [['prief', 'kessa'], 'Did you mean brief'],
    [['bench', 'nothing'], 'Allowed choices'],
  ])('%j ends with 2 and says what is wrong', async (words, said) => {
    const { code, out, err } = await backchannel(data, words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  test('a topic may leave words out with a minus', async () => {
    expect((await backchannel(data, ['brief', 'kessa', '-ferry'])).out).toContain('Nothing on “kessa” that fits');
  });
});

test('mistakes in the configuration are told together, with 78', async () => {
  const env = { BACKCHANNEL_ZONE: 'Mars/Olympus', BACKCHANNEL_LOG: 'loud' };
  const [brief, doctor] = await Promise.all([
    backchannel(data, ['brief', 'kessa'], { env }),
    backchannel(data, ['doctor'], { env }),
  ]);
  expect(brief).toMatchObject({ code: 78, out: '' });
  expect(brief.err).toMatch(/BACKCHANNEL_ZONE[\s\S]*BACKCHANNEL_LOG/);
  expect(doctor).toMatchObject({ code: 78, err: '' });
});

test('what cannot be opened is told in one sentence', async () => {
  const { code, out, err } = await backchannel(join(reports, 'ferry.md'), ['start']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^The folder [^\n]*ferry\.md cannot be made[^\n]*\n$/);
});

test('the doctor tells a data folder that is yet to be made from one that cannot be', async () => {
  const yet = await backchannel(join(temporary.untouched, 'a', 'b'), ['doctor']);
  expect(yet.out).toMatch(/note +data folder +\S+ is not there yet/);
  expect(existsSync(join(temporary.untouched, 'a'))).toBe(false);
  const never = await backchannel(join(reports, 'ferry.md', 'data'), ['doctor']);
  expect(never.code).toBe(1);
  expect(never.out).toMatch(/BAD +data folder +\S+ cannot be made \(ENOTDIR\)\n +→ Give this user/);
});

test('a backup can be gone back to, and what stood there is kept', async () => {
  const copy = join(temporary.copies, 'monday.db');
  writeFileSync(join(data, 'notebook.db'), '');
  const backedUp = await backchannel(data, ['backup', copy]);
  expect(backedUp.code).toBe(0);
  expect(backedUp.out).toContain('Not in it: notebook.db');
  expect((await backchannel(data, ['backup', copy])).code).toBe(1); // Nothing is overwritten.
  const { code, out } = await backchannel(temporary.restored, ['restore', copy]);
  expect({ code, out }).toEqual({ code: 0, out: `The archive is back as it was in ${copy}.\n` });
  expect((await backchannel(temporary.restored, ['brief', 'kessa'])).out).toContain('“The hull is beyond repair”');
});

describe('the filters', () => {
  test.each([
    ['read', { id: 1, text: 'Lind said it rains.' }, { id: 1, sentences: [[0, 19]] }],
    ['answer', { id: 1, question: 'Who?', after: null, documents: [] }, { id: 1, abstained: true, answers: [] }],
    ['extract', { id: 1, url: null, html: '<p>Rain.</p>' }, { id: 1, headline: null }],
  ])('%s answers each line by one, also what is none, and touches no data', async (name, line, answer) => {
    const { code, out, err } = await backchannel(temporary.untouched, [name], {
      input: `${JSON.stringify(line)}\n{"id": 2}\nnone\n`,
    });
    const answers = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers).toMatchObject([
      answer,
      { id: 2, error: expect.any(String) },
      { id: null, error: expect.any(String) },
    ]);
    expect(existsSync(join(temporary.untouched, 'archive.db'))).toBe(false);
  });

  test('read FILE shows the reading with the rule behind each decision', async () => {
    const { code, out } = await backchannel(temporary.untouched, ['read', join(reports, 'ferry.md')]);
    expect(code).toBe(0);
    expect(out).toMatch(/q1 {2}“The hull is beyond repair,?”\n +speaker {2}Mara Lind \(named\)[\s\S]*rule {2}\S/);
  });
});
