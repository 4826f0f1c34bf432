// A real SMTP server for the tests: keeps each message as a file, and refuses on demand.
// usage: node server.js <folder>     Prints "PORT <n>" once it listens.
//   To refused*@  → 550 for good        To busy*@  → 451, try later
//   a file named "sign-in" in the folder → 530 to whoever has not signed in (user, secret)
//   a file named "slow" in the folder → half a second between keeping a message and saying so
//   files key.pem and cert.pem in the folder at the start → STARTTLS is offered, and signing in needs it
//   a file named "down" in the folder → 421 to everybody until it is removed
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
let count = 0;
const tls = existsSync(join(folder, 'key.pem'))
  ? { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) }
  : null;

function refusal(code, text) {
  const error = new Error(text);
  error.responseCode = code;
  return error;
}

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: tls === null,
  disableReverseLookup: true,
  hideSTARTTLS: tls === null,
  ...tls,
  size: 10_000_000,
  onAuth(auth, session, callback) {
    callback(auth.username === 'user' && auth.password === 'secret' ? null : refusal(535, 'wrong credentials'), { user: auth.username });
  },
  onMailFrom(address, session, callback) {
    if (existsSync(join(folder, 'down'))) return callback(refusal(421, 'closing for a while'));
    if (!session.user && existsSync(join(folder, 'sign-in'))) return callback(refusal(530, 'authentication required'));
    callback(null);
  },
  onRcptTo(address, session, callback) {
    const name = address.address.toLowerCase();
    callback(name.startsWith('refused') ? refusal(550, 'no such mailbox') : name.startsWith('busy') ? refusal(451, 'try later') : null);
  },
  onData(stream, session, callback) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      const number = String(++count).padStart(5, '0');
      writeFileSync(join(folder, `${number}.eml`), Buffer.concat(parts));
      appendFileSync(join(folder, 'envelopes.txt'), `${number} ${session.envelope.rcptTo.map((to) => to.address).join(' ')} ${session.user ?? '-'} ${session.secure ? 'encrypted' : 'plain'}\n`);
      setTimeout(() => callback(null, 'kept'), existsSync(join(folder, 'slow')) ? 500 : 0);
    });
  },
});
server.on('error', (error) => process.stderr.write(`${error.message}\n`));
server.listen(0, '127.0.0.1', () => process.stdout.write(`PORT ${server.server.address().port}\n`));
// The tests end this process by closing its input.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
