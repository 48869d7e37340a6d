/** Asks which zone times should be in. */
import { placeName } from '../../catalog/text/zone-name.ts';
import { button, element } from '../dom/element.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { findZone } from './find-zone.ts';
import { knownZone } from './zone-time.ts';
import type { ZoneWords } from './words.ts';

interface ZoneQuestion {
  /** In force. */
  readonly zone: string;
  readonly conferenceZone: string;
  readonly myZone: string;
  readonly nameOf: (zone: string) => string;
  readonly choose: (zone: string) => void;
}

export function openZoneDialog(
  { zone, conferenceZone, myZone, nameOf, choose }: ZoneQuestion,
  t: ZoneWords,
): void {
  const dialog = element('dialog', 'zone-dialog');
  const title = element('h2', '', t('zone.title'));
  title.id = 'zone-title';
  dialog.setAttribute('aria-labelledby', title.id);

  const take = (chosen: string): void => {
    choose(chosen);
    dialog.close();
  };
  const known = [
    { name: conferenceZone, label: t('zone.ofConference', { zone: nameOf(conferenceZone) }) },
    { name: myZone, label: t('zone.mine', { place: placeName(myZone), zone: nameOf(myZone) }) },
  ];
  const choices = element('ul', 'zone-choices');
  for (const { name, label } of known.slice(0, myZone === conferenceZone ? 1 : 2)) {
    const choice = button('action', label, () => {
      take(name);
    });
    choice.ariaPressed = String(name === zone);
    const item = element('li');
    item.append(choice);
    choices.append(item);
  }

  const close = button('action', t('zone.close'), () => {
    dialog.close();
  });
  const other = known.some(({ name }) => name === zone) ? '' : zone;
  dialog.append(title, choices, zoneForm(other, take, t), close);
  showDialog(dialog);
}

function zoneForm(zone: string, take: (zone: string) => void, t: ZoneWords): HTMLFormElement {
  const zones = Intl.supportedValuesOf('timeZone');
  const form = element('form', 'zone-other');
  const label = element('label', '', t('zone.other'));
  const field = element('input');
  const list = element('datalist');
  list.id = 'zone-names';
  list.append(...zones.map((name) => new Option(undefined, name)));
  field.setAttribute('list', list.id);
  field.autocomplete = 'off';
  field.required = true;
  field.spellcheck = false;
  field.placeholder = 'Europe/Berlin';
  field.value = zone;
  label.append(field);
  const submit = element('button', 'action', t('zone.show'));
  form.append(label, submit, list);
  field.addEventListener('input', () => {
    field.setCustomValidity('');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = findZone(field.value, zones, knownZone);
    if (found !== undefined) {
      take(found);
      return;
    }
    field.setCustomValidity(t('zone.unknown'));
    field.reportValidity();
  });
  return form;
}
