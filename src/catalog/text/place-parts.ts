/** What a row says of a session's place, each thing once. */
export interface PlaceParts {
  readonly room?: string | undefined;
  readonly track?: string | undefined;
}

/** A room's name may hold that of its track, as where rooms are only unique in one: "Streaming · A" beside "Streaming" is A. */
export function placeParts(room: string | undefined, track: string | undefined): PlaceParts {
  if (room === undefined || track === undefined) return { room, track };
  const lead = `${track} · `;
  if (room.startsWith(lead)) return { room: room.slice(lead.length), track };
  return { room, track: room.toLowerCase().includes(track.toLowerCase()) ? undefined : track };
}
