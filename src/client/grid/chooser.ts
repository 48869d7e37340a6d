/** Asks which rooms or tracks of a day to show; the page behind it follows at once. */
import { button, element } from '../dom/element.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { choiceOf } from './choice.ts';
import type { GridWords } from './words.ts';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** A building, or an empty text. */
  readonly group: string;
}

interface Question {
  readonly title: string;
  readonly options: readonly Option[];
  /** Ids; an empty list for all. */
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

export function openChooser({ title, options, chosen, choose }: Question, t: GridWords): void {
  const dialog = element('dialog', 'chooser');
  const heading = element('h2', '', title);
  heading.id = 'chooser-title';
  dialog.setAttribute('aria-labelledby', heading.id);

  const all = options.map(({ id }) => id);
  const boxes = new Map(all.map((id) => [id, createBox(chosen.length === 0 || chosen.includes(id))]));
  const tell = (): void => {
    choose(choiceOf(new Set(all.filter((id) => boxes.get(id)?.checked)), all));
  };
  const tick = (isWanted: (option: Option) => boolean): void => {
    for (const option of options) {
      const box = boxes.get(option.id);
      if (box) box.checked = isWanted(option);
    }
    tell();
  };

  const groups = Map.groupBy(options, ({ group }) => group);
  const fields = element('form', 'chooser-fields');
  for (const [group, own] of groups) {
    const field = element('fieldset');
    if (groups.size > 1) {
      const name = group || t('grid.elsewhere');
      field.append(element('legend', '', name));
      field.append(
        button('action', t('grid.only', { name }), () => {
          tick((option) => option.group === group);
        }),
      );
    }
    for (const { id, name } of own) {
      const label = element('label');
      label.append(boxes.get(id) ?? '', ' ', name);
      field.append(label);
    }
    fields.append(field);
  }
  fields.addEventListener('change', tell);

  const actions = element('p', 'chooser-actions');
  actions.append(
    button('action', t('grid.all'), () => {
      tick(() => true);
    }),
    button('action', t('grid.none'), () => {
      tick(() => false);
    }),
    button('action', t('grid.done'), () => {
      dialog.close();
    }),
  );
  dialog.append(heading, actions, fields);
  showDialog(dialog);
}

function createBox(checked: boolean): HTMLInputElement {
  const box = element('input');
  box.type = 'checkbox';
  box.checked = checked;
  return box;
}
