import { xmlText } from '../../channels/xml-text.ts'
import type { NoticeEvent } from '../../store/people/notices.ts'
import { type NoticeContext, noticeLine, noticeUrl } from './notice-text.ts'

/** A person's notices as an Atom feed (RFC 4287), newest first. */
export function atomFeed(
  events: readonly NoticeEvent[],
  reader: { personId: string; name: string },
  context: NoticeContext,
): string {
  const id = `${context.origin}/desk/notices/${reader.personId}`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${context.language}">`,
    `<title>${xmlText(`One Stop: ${reader.name}`)}</title><id>${xmlText(id)}</id>`,
    `<updated>${events[0]?.at ?? '1970-01-01T00:00:00Z'}</updated><author><name>One Stop</name></author>`,
    ...events.map((event) => entry(event, id, context)),
    '</feed>\n',
  ].join('\n')
}

function entry(event: NoticeEvent, feed: string, context: NoticeContext): string {
  const title = xmlText(noticeLine(event, context))
  const url = xmlText(noticeUrl(event, context))
  return `<entry><title>${title}</title><id>${xmlText(feed)}/${event.id}</id><link href="${url}"/><updated>${event.at}</updated></entry>`
}
