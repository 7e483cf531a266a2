/** Takes every message of a queue and keeps none. */
export default {
  async fetch(request) {
    await request.arrayBuffer()
    return Response.json({ metadata: { metrics: { backlogCount: 0, backlogBytes: 0, oldestMessageTimestamp: 0 } } })
  },
}
