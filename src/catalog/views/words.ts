/** Words of the interface that views put together with what the conference says. `strings/` has them in each language. */
export type ViewWord =
  | 'changes.count'
  | 'changes.none'
  | 'changes.title'
  | 'filter.withRecording'
  | 'my.intro'
  | 'my.title'
  | 'notFound.text'
  | 'notFound.title'
  | 'print.asOf'
  | 'schedule.caption'
  | 'schedule.elsewhere'
  | 'schedule.title'
  | 'search.label'
  | 'search.title'
  | 'session.chat'
  | 'session.feedback'
  | 'session.slides'
  | 'session.stream'
  | 'sessions.title'
  | 'speakers.others'
  | 'speakers.title'
  | 'tracks.title'
  | 'zone.name'
  | `kind.${'talk' | 'keynote' | 'panel' | 'workshop' | 'lightning' | 'social' | 'break'}`
  | `change.${'cancelled' | 'restored' | 'moved' | 're-roomed' | 'new' | 'retitled' | 'speakers' | 'removed'}`
  | `level.${'beginner' | 'intermediate' | 'advanced'}`;
