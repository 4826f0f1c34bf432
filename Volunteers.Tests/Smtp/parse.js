// Reads an e-mail (or with --calendar a calendar) from standard input and prints what it holds as JSON.
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';

const parts = [];
for await (const part of process.stdin) parts.push(part);
const input = Buffer.concat(parts);
const text = (content) => (typeof content === 'string' ? content : new TextDecoder().decode(content));

function calendar(ics) {
  const root = new ICAL.Component(ICAL.parse(ics));
  return {
    method: root.getFirstPropertyValue('method'),
    name: root.getFirstPropertyValue('name'),
    events: root.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        summary: event.summary,
        location: event.location,
        description: event.description,
        status: component.getFirstPropertyValue('status'),
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        organiser: component.getFirstPropertyValue('organizer'),
        attendee: component.getFirstPropertyValue('attendee'),
        attendeeName: component.getFirstProperty('attendee')?.getParameter('cn') ?? null,
      };
    }),
  };
}

if (process.argv[2] === '--calendar') {
  process.stdout.write(JSON.stringify(calendar(input.toString('utf8'))));
} else {
  const mail = await PostalMime.parse(input);
  const calendars = mail.attachments.filter((part) => /calendar|ics/.test(part.mimeType));
  process.stdout.write(JSON.stringify({
    subject: mail.subject,
    from: mail.from,
    to: mail.to,
    replyTo: mail.replyTo ?? [],
    messageId: mail.messageId,
    date: mail.date ?? null,
    headers: mail.headers.map((header) => ({ name: header.key, value: header.value })),
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map((part) => ({ name: part.filename, type: part.mimeType, disposition: part.disposition, method: part.method ?? null, content: Buffer.from(part.content).toString('base64') })),
    calendar: calendars.length > 0 ? calendar(text(calendars[0].content)) : null,
  }));
}
