// A real SMTP server for the tests: keeps each message as a file, and refuses on demand.
// usage: node server.js <folder> [settings as JSON]     Prints "PORT <n>" once it listens.
//   settings: idle (milliseconds after which it closes a connection on which nothing happens), tls (encrypted from the first byte),
//   discard (messages are counted and forgotten)
//   To refused*@  → 550 for good        To busy*@  → 451, try later        From refused*@  → 553
//   a file named "sign-in" in the folder → 530 to whoever has not signed in (user, secret)
//   a file named "slow" in the folder → half a second between keeping a message and saying so
//   a file named "vanish" in the folder → the connection breaks between keeping a message and saying so
//   files key.pem and cert.pem in the folder at the start → STARTTLS is offered, and signing in needs it
//   a file named "down" in the folder → 421 to everybody until it is removed
// Lines on standard input are answered with "DONE":
//   cut → breaks every connection      mute → never again answers an e-mail on those that are open now
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';

const folder = process.argv[2];
const settings = JSON.parse(process.argv[3] ?? '{}');
mkdirSync(folder, { recursive: true });
let count = 0;
const sockets = new Map();
const muted = new Set();
const encryption = existsSync(join(folder, 'key.pem'))
  ? { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')), secure: settings.tls ?? false }
  : null;

function refusal(code, text) {
  const error = new Error(text);
  error.responseCode = code;
  return error;
}

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: encryption === null,
  disableReverseLookup: true,
  hideSTARTTLS: encryption === null,
  ...encryption,
  ...(settings.idle ? { socketTimeout: settings.idle } : {}),
  size: 10_000_000,
  onAuth(auth, session, callback) {
    callback(auth.username === 'user' && auth.password === 'secret' ? null : refusal(535, 'wrong credentials'), { user: auth.username });
  },
  onMailFrom(address, session, callback) {
    if (muted.has(session.remotePort)) return;
    if (existsSync(join(folder, 'down'))) return callback(refusal(421, 'closing for a while'));
    if (!session.user && existsSync(join(folder, 'sign-in'))) return callback(refusal(530, 'authentication required'));
    callback(address.address.startsWith('refused') ? refusal(553, 'not your address') : null);
  },
  onRcptTo(address, session, callback) {
    const name = address.address.toLowerCase();
    callback(name.startsWith('refused') ? refusal(550, 'no such mailbox') : name.startsWith('busy') ? refusal(451, 'try later') : null);
  },
  onData(stream, session, callback) {
    const parts = [];
    stream.on('data', (part) => settings.discard || parts.push(part));
    stream.on('end', () => {
      const number = String(++count).padStart(5, '0');
      if (settings.discard) return callback(null, 'counted');
      writeFileSync(join(folder, `${number}.eml`), Buffer.concat(parts));
      appendFileSync(join(folder, 'envelopes.txt'), `${number} ${session.envelope.rcptTo.map((to) => to.address).join(' ')} ${session.user ?? '-'} ${session.secure ? 'encrypted' : 'plain'}\n`);
      if (existsSync(join(folder, 'vanish'))) return sockets.get(session.remotePort).destroy();
      setTimeout(() => callback(null, 'kept'), existsSync(join(folder, 'slow')) ? 500 : 0);
    });
  },
});
server.on('error', (error) => process.stderr.write(`${error.message}\n`));
server.server.on('connection', (socket) => {
  const port = socket.remotePort;
  sockets.set(port, socket);
  appendFileSync(join(folder, 'opened.txt'), '+');
  socket.on('close', () => {
    sockets.delete(port);
    muted.delete(port);
    appendFileSync(join(folder, 'closed.txt'), '-');
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`PORT ${server.server.address().port}\n`));
const input = createInterface({ input: process.stdin });
input.on('line', (line) => {
  for (const [port, socket] of sockets) {
    if (line === 'cut') socket.destroy();
    if (line === 'mute') muted.add(port);
  }
  process.stdout.write('DONE\n');
});
// The tests end this process by closing its input.
input.on('close', () => process.exit(0));
