import { useCallback, useEffect, useRef, useState } from 'react';
import { keepMarks, keptMarks } from './keptMarks';
import { choose, everyonePresent, openRegister, receive, refuse, settle, type Attendance, type Entry, type OpenRegister } from './register';
import { usePlace } from './place';
import { useLeaveGuard } from './unsaved';

/** How sending marks went: saved, refused with the reason, or not sent at all: without a connection, or after the visit ended. */
export type Sent = { kind: 'saved' } | { kind: 'refused'; reason: string } | { kind: 'offline' } | { kind: 'ended' };

interface Options {
  /** Of which session or meeting: marks that could not be sent are kept under it. */
  id: string;
  /** The lines as they are saved; the same array as long as they stay the same. */
  people: readonly Entry[];
  send: (marks: ReadonlyMap<string, Attendance>) => Promise<Sent>;
}

export interface RegisterHandle {
  register: OpenRegister;
  people: readonly Entry[];
  /** What marks wait for that cannot be sent at present; null when they can. */
  waitsFor: 'connection' | 'signIn' | null;
  choose: (id: string, attendance: Attendance) => void;
  everyoneElseWasPresent: () => void;
}

const firstRetry = 2_000;
const lastRetry = 30_000;

/** A register that sends each mark as it is made, and keeps what cannot be sent until it can. */
export function useRegister({ id, people, send }: Options): RegisterHandle {
  // Another person at this computer neither sees nor sends them.
  const key = `${usePlace().person ?? ''}.${id}`;
  const [register, setRegister] = useState(() => openRegister(people, keptMarks(key)));
  const [waitsFor, setWaitsFor] = useState<RegisterHandle['waitsFor']>(null);
  const sending = useRef(false);
  const latest = useRef({ register, send });
  useEffect(() => {
    latest.current = { register, send };
  });

  useEffect(() => setRegister((before) => receive(before, people)), [people]);
  useEffect(() => keepMarks(key, register.waiting), [key, register.waiting]);
  useLeaveGuard(register.waiting.size > 0 && waitsFor === null);

  const flush = useCallback(async () => {
    if (sending.current) {
      return;
    }
    sending.current = true;
    try {
      let together = true;
      while (latest.current.register.waiting.size > 0) {
        const { waiting } = latest.current.register;
        // One that is refused must not hold up the others: then each is sent by itself.
        const marks: ReadonlyMap<string, Attendance> = together ? waiting : new Map([...waiting].slice(0, 1));
        const sent = await latest.current.send(marks);
        setWaitsFor(sent.kind === 'offline' ? 'connection' : sent.kind === 'ended' ? 'signIn' : null);
        if (sent.kind === 'offline' || sent.kind === 'ended') {
          return;
        }
        if (sent.kind === 'refused' && marks.size > 1) {
          together = false;
          continue;
        }
        const only = [...marks.keys()][0] ?? '';
        const step = (before: OpenRegister) => (sent.kind === 'saved' ? settle(before, marks) : refuse(before, only, sent.reason));
        latest.current = { ...latest.current, register: step(latest.current.register) };
        setRegister(step);
      }
    } finally {
      sending.current = false;
    }
  }, []);

  const { waiting } = register;
  useEffect(() => {
    if (waiting.size > 0) {
      void flush();
    }
  }, [waiting, flush]);

  useEffect(() => {
    if (waitsFor === null) {
      return;
    }
    let pause = firstRetry;
    let timer = setTimeout(again, pause);
    function again() {
      void flush();
      pause = Math.min(pause * 2, lastRetry);
      timer = setTimeout(again, pause);
    }
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [waitsFor, flush]);

  return {
    register,
    people,
    waitsFor,
    choose: (person, attendance) => setRegister((before) => choose(before, person, attendance)),
    everyoneElseWasPresent: () => setRegister((before) => everyonePresent(before, people)),
  };
}
