/** What is missing of a new conference, asked for one by one. */
import { fileId } from '../../catalog/content/ids.ts';
import type { Entries } from '../../catalog/content/write.ts';
import { faultInSettings } from '../../catalog/scaffold/faults.ts';
import { splitList } from '../../catalog/text/list.ts';
import type { AskedConference } from './create-conference.ts';
import type { Prompts } from './prompts.ts';

/** @param timezone of this machine, which is offered */
export async function askConference(
  asked: AskedConference,
  timezone: string,
  prompts: Prompts,
): Promise<AskedConference> {
  const title =
    asked.title ??
    (await prompts.text({
      message: 'What is the conference called?',
      placeholder: 'Spare Hour 2027',
      fault: (answer) => (answer === '' ? 'It needs a title.' : faultInSettings('title', { title: answer })),
    }));
  const folder =
    asked.folder ??
    (await prompts.text({
      message: 'In which folder?',
      initial: fileId(title) || 'conference',
      fault: (answer) => (answer === '' ? 'Name a folder.' : undefined),
    }));
  const zone =
    asked.timezone ??
    (await prompts.text({
      message: 'In which time zone does it take place?',
      initial: timezone,
      fault: (answer) => faultInSettings('timezone', { timezone: answer }) ?? needed(answer),
    }));
  const languages =
    asked.languages ??
    splitList(
      await prompts.text({
        message: 'In which languages? (tags with commas between them, the main one first)',
        initial: 'en',
        fault: (answer) => faultInSettings('languages', { languages: splitList(answer) }),
      }),
    );
  const day = (message: string, key: 'start' | 'end', others: Entries): Promise<string> =>
    prompts.text({
      message,
      placeholder: '2027-10-29, or nothing while it is not known',
      fault: (answer) => (answer === '' ? undefined : faultInSettings(key, { ...others, [key]: answer })),
    });
  const start = asked.start ?? ((await day('First day', 'start', {})) || undefined);
  const end =
    asked.end ?? (start === undefined ? undefined : (await day('Last day', 'end', { start })) || undefined);
  return { ...asked, title, folder, timezone: zone, languages, start, end };
}

const needed = (answer: string): string | undefined =>
  answer === '' ? 'Times need a zone, such as Europe/Lisbon.' : undefined;
