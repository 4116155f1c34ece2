import { describe, expect, test } from '@jest/globals';
import { configured, mistakes } from './project.ts';

describe('what may be fetched, and how we name ourselves', () => {
  test('is the public web and nobody, if nothing is set', () => {
    expect(configured({}).gathering).toEqual({ ports: [], intranet: { hosts: [], ranges: [] }, contact: null });
  });

  test('is what the operator says', () => {
    const env = {
      BACKCHANNEL_FETCH_PORTS: '8080, 8443',
      BACKCHANNEL_INTRANET: 'Wiki.corp.example, localhost, 10.20.0.0/16, 192.168.1.7, fd12::/48,',
      BACKCHANNEL_CONTACT: 'desk@newsroom.example',
    };
    expect(configured({}, env).gathering).toEqual({
      ports: [8080, 8443],
      intranet: {
        hosts: ['wiki.corp.example', 'localhost'],
        ranges: [
          { address: '10.20.0.0', prefix: 16 },
          { address: '192.168.1.7', prefix: 32 },
          { address: 'fd12::', prefix: 48 },
        ],
      },
      contact: 'mailto:desk@newsroom.example',
    });
    const { contact } = configured({}, { BACKCHANNEL_CONTACT: 'https://newsroom.example/bot?a=1' }).gathering;
    expect(contact).toBe('https://newsroom.example/bot?a=1');
  });

  test.each([
    ['BACKCHANNEL_FETCH_PORTS', ['0', '70000', '80;81', '8e1', '-1', 'http']],
    [
      'BACKCHANNEL_INTRANET',
      [
        '10.20.0.0/33',
        '10.20.0.0/',
        '10.20/16',
        '*',
        '*.corp.example',
        'http://wiki',
        'fe80::1%eth0',
        '10.0.0.0/8/8',
        '300.1.1.1',
      ],
    ],
    [
      'BACKCHANNEL_CONTACT',
      ['us', 'ftp://x.example', 'a@b', 'a@b.example\r\nX: y', 'https://x.example/(a)', 'me@b.example (x)'],
    ],
  ])('%s must be what it is for', (setting, wrong) => {
    for (const value of wrong)
      expect([value, ...mistakes({}, { [setting]: value })].slice(0, 3)).toEqual([
        value,
        'The configuration has a mistake:',
        expect.stringContaining(`${setting} must be`),
      ]);
  });
});
