import { describe, expect, it } from 'vitest';
import { fieldName, hasErrors, numberOf, sortErrors, textOf } from './formErrors';

describe('sortErrors', () => {
  it('has nothing to say when the change was made', () => {
    expect(hasErrors(sortErrors([]))).toBe(false);
  });

  it('puts the messages of fields beside them, joining two about the same', () => {
    const { fields, messages } = sortErrors([
      {
        message: 'Some fields are wrong.',
        fields: [
          { name: 'email', message: 'That is not an e-mail address.' },
          { name: 'input.email', message: 'It is too long.' },
          { name: 'FullName', message: 'Enter a name.' },
        ],
      },
    ]);
    expect(fields).toEqual({ email: 'That is not an e-mail address. It is too long.', fullName: 'Enter a name.' });
    expect(messages).toEqual([]);
  });

  it('shows the message of an invalid input that names no field', () => {
    expect(sortErrors([{ message: 'Give one way to reach them.', fields: [] }]).messages).toEqual(['Give one way to reach them.']);
  });

  it('lists every reason that is not met, and only those', () => {
    const { messages, reasons } = sortErrors([
      {
        message: 'Dawn is not ready for this role.',
        reasons: [
          { requirement: 'DBS', met: false, explanation: 'No DBS check is recorded.' },
          { requirement: 'Induction', met: true, explanation: 'Done in May.' },
          { requirement: 'First aid', met: false, explanation: 'It ran out in June.' },
        ],
      },
    ]);
    expect(messages).toEqual(['Not ready: this is missing.']);
    expect(reasons).toEqual(['No DBS check is recorded.', 'It ran out in June.']);
  });
});

describe('fieldName', () => {
  it('reads paths into lists as forms name them', () => {
    expect(fieldName('input.sessions[0].startsAt')).toBe('sessions.0.startsAt');
    expect(fieldName('Email')).toBe('email');
  });
});

describe('textOf and numberOf', () => {
  it('tell nothing from something', () => {
    const data = new FormData();
    data.set('name', '  ');
    data.set('hours', '1.5');
    data.set('other', 'two');
    expect(textOf(data, 'name')).toBeUndefined();
    expect(textOf(data, 'missing')).toBeUndefined();
    expect(numberOf(data, 'hours')).toBe(1.5);
    expect(numberOf(data, 'other')).toBeNaN();
  });
});
