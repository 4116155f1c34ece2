import { describe, expect, test } from '@jest/globals';
import { answerLine } from '../../src/filters/answer.ts';

const answer = answerLine([['mill', 'Sawmill']]);
const text = 'The mill closed in 1998. It had stood by the river for a century.';
const line = {
  id: 'q1',
  question: 'When did the mill close?',
  after: null,
  documents: [{ id: 'd', title: 'Mill', text }],
};

describe('the answer filter', () => {
  test('gives the sentence that answers, as the document has it', () => {
    expect(answer(line)).toMatchObject({
      id: 'q1',
      abstained: false,
      answers: [{ document: 'd', span: [0, 24], text: text.slice(0, 24) }, { document: 'd' }],
    });
  });

  test('knows names that mean the same', () => {
    const question = 'When did the Sawmill close?';
    expect(answer({ ...line, question })).toMatchObject({ abstained: false, answers: [{ span: [0, 24] }, {}] });
  });

  test('takes a line without the fields that may be absent', () => {
    const { id, question } = line;
    expect(answer({ id, question, documents: [{ id: 'd', text }] })).toMatchObject({ id, abstained: false });
  });

  test.each([
    [null, 'The line'],
    [{ id: 'a', question: 5, documents: [] }, '"question"'],
    [{ id: 'a', question: 'Who?', after: 3, documents: [] }, '"after"'],
    [{ id: 'a', question: 'Who?', documents: [{ id: 'd' }] }, '"documents.0.text"'],
    [{ id: 'a', question: 'Who?', documents: [line.documents[0], line.documents[0]] }, '"documents"'],
  ])('refuses %j, naming the field', (sent, field) => {
    expect(() => answer(sent)).toThrow(new RegExp(`^${field} .*\\.$`));
  });
});
