// A real mail server on a free loopback port: prints its port, then each mail that it takes as one line of JSON.
// With "refuse" it takes no mail until a line comes on standard input.
import { SMTPServer } from 'smtp-server';
import { createInterface } from 'node:readline';

let refuses = process.argv[2] === 'refuse';
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: process.argv[2] === 'plain' || refuses ? ['STARTTLS'] : [],
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
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
