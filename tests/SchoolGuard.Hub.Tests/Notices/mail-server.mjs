// A real mail server on a free loopback port: prints its port, then each mail that it takes as one line of JSON.
// With "refuse" it takes no mail until a line comes on standard input. "tls" is TLS from the first byte, "starttls" takes no mail without it; both are given
// the files of a certificate and its key.
import { SMTPServer } from 'smtp-server';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [mode, certificate, key] = process.argv.slice(2);
let refuses = mode === 'refuse';
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: mode === 'plain' || refuses ? ['STARTTLS'] : [],
  secure: mode === 'tls',
  ...(certificate && { cert: readFileSync(certificate), key: readFileSync(key) }),
  onMailFrom: (address, session, done) => done(mode === 'starttls' && !session.secure ? new Error('not in the clear') : null),
  onAuth: (auth, session, done) => done(null, { user: auth.username }),
  onData(stream, session, done) {
    let data = '';
    stream.on('data', chunk => { data += chunk; });
    stream.on('end', () => {
      if (refuses) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
      console.log(JSON.stringify({ to: session.envelope.rcptTo.map(to => to.address), from: session.envelope.mailFrom.address, secure: session.secure, data }));
      done();
    });
  },
});
createInterface({ input: process.stdin }).on('line', () => { refuses = false; console.log('takes mail'); }).on('close', () => process.exit());
// A caller who does not trust the certificate goes away.
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
