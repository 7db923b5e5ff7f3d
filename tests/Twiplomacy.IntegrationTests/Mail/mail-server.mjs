// A mail server for tests, on loopback only: takes mails with a login, over STARTTLS where a key is given, reads them
// back, and appends each as a line of JSON to a file. What comes before the @ of an address tells how it answers:
// refused… 550, once… 550 the first time, later… 451, broken… takes the mail and breaks the connection off without a word.
import { appendFileSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

const [file, user, password, key, certificate] = process.argv.slice(2);

const refusedOnce = new Set();

function refusal(address) {
  const local = address.split('@')[0];
  const first = local.startsWith('once') && !refusedOnce.has(address);
  if (first) refusedOnce.add(address);
  if (first || local.startsWith('refused')) return Object.assign(new Error('There is no such mailbox'), { responseCode: 550 });
  if (local.startsWith('later')) return Object.assign(new Error('Try again later'), { responseCode: 451 });
  return null;
}

function lineOf(mail, raw, session) {
  return {
    message_id: mail.messageId,
    secure: session.secure,
    user: session.user ?? null,
    to: session.envelope.rcptTo.map(recipient => recipient.address),
    from: mail.from?.text,
    subject: mail.subject,
    text: mail.text,
    html: mail.html || null,
    headers: Object.fromEntries(mail.headerLines.map(header => [header.key, header.line])),
    attachments: mail.attachments.map(part => ({
      name: part.filename, type: part.contentType, size: part.size,
      sha256: createHash('sha256').update(part.content).digest('hex'), content: part.content.toString('base64'),
    })),
    size: raw.length,
  };
}

const server = new SMTPServer({
  ...(key ? { key: readFileSync(key), cert: readFileSync(certificate) } : { hideSTARTTLS: true, allowInsecureAuth: true }),
  authMethods: ['LOGIN'],
  onAuth(auth, session, done) {
    if (auth.username === user && auth.password === password) done(null, { user });
    else done(Object.assign(new Error('The login is not good'), { responseCode: 535 }));
  },
  onRcptTo(address, session, done) { done(refusal(address.address)); },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', async () => {
      const raw = Buffer.concat(parts);
      appendFileSync(file, JSON.stringify(lineOf(await simpleParser(raw), raw, session)) + '\n');
      if (session.envelope.rcptTo[0].address.startsWith('broken')) server.connections.forEach(connection => connection._socket.destroy());
      else done();
    });
  },
});
server.on('error', () => { /* A client that went away is part of the tests. */ });
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
