import { ActionIcon, Button, Switch, Textarea, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { changeItem, changeSection, move, type Draft, type DraftItem, type DraftSection } from './draft';
import { samePlace } from './samePlace';
import { sourceHint } from './sourceHint';
import classes from './Newsletter.module.css';

interface Props {
  section: DraftSection;
  index: number;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Told in words where something went. */
  onMoved: (announcement: string) => void;
}

/** One section of an issue: its heading, and its items in order. */
export function SectionEditor({ section, index, draft, onChange, onMoved }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const pressed = useRef<string | null>(null);
  const name = section.heading.trim() === '' ? 'New section' : section.heading;

  // The browser drops the focus of what is moved; whoever works by keyboard goes on from the same button.
  useLayoutEffect(() => {
    if (pressed.current !== null) {
      const button = frame.current?.querySelector<HTMLButtonElement>(`[data-move="${pressed.current}"]`);
      const other = frame.current?.querySelector<HTMLButtonElement>(`[data-move="${pressed.current.replace(/(up|down)$/, (way) => (way === 'up' ? 'down' : 'up'))}"]`);
      (button?.disabled === true ? other : button)?.focus();
      pressed.current = null;
    }
  });

  function moveItem(at: number, by: -1 | 1) {
    const item = section.items[at]!;
    pressed.current = `${item.key}-${by < 0 ? 'up' : 'down'}`;
    onChange(changeSection(draft, section.key, (old) => ({ ...old, items: move(old.items, at, by) })));
    onMoved(`${item.title} is now number ${at + by + 1} of ${section.items.length} in ${name}.`);
  }

  function moveSection(by: -1 | 1) {
    pressed.current = `${section.key}-${by < 0 ? 'up' : 'down'}`;
    onChange({ ...draft, sections: move(draft.sections, index, by) });
    onMoved(`${name} is now section ${index + by + 1} of ${draft.sections.length}.`);
  }

  function change(key: string, part: Partial<DraftItem>) {
    onChange(changeSection(draft, section.key, (old) => changeItem(old, key, part)));
  }

  return (
    <div ref={frame}>
      <Card>
        <h2 className="visually-hidden">{name}</h2>
        <div className={classes.sectionHead}>
          <TextInput
            label={`Heading of section ${index + 1}`}
            value={section.heading}
            onChange={(event) => onChange(changeSection(draft, section.key, (old) => ({ ...old, heading: event.currentTarget.value })))}
            classNames={{ input: classes.sectionHeading }}
          />
          <Moves
            id={section.key}
            name={`section ${name}`}
            first={index === 0}
            last={index === draft.sections.length - 1}
            onMove={moveSection}
          />
        </div>
        <ul className={classes.items} aria-label={`Items of ${name}`}>
          {section.items.map((item, at) => (
            <li key={item.key} className={classes.item} data-out={!item.included || undefined}>
              <div className={classes.itemHead}>
                <Switch
                  checked={item.included}
                  onChange={(event) => change(item.key, { included: event.currentTarget.checked })}
                  label="Include"
                  aria-label={`Include ${item.title === '' ? 'this item' : item.title}`}
                />
                <span className={classes.moves}>
                  <Moves id={item.key} name={item.title} first={at === 0} last={at === section.items.length - 1} onMove={(by) => moveItem(at, by)} />
                  {item.source === null && (
                    <ActionIcon
                      variant="subtle"
                      color="coral.7"
                      aria-label={`Remove ${item.title === '' ? 'this item' : item.title}`}
                      onClick={() => onChange(changeSection(draft, section.key, (old) => ({ ...old, items: old.items.filter((other) => other.key !== item.key) })))}
                    >
                      <Icon name="close" />
                    </ActionIcon>
                  )}
                </span>
              </div>
              <div className={classes.hint}>
                <Icon name={item.source === null ? 'edit' : 'shield'} size={16} />
                {sourceHint(item.source)}
              </div>
              {item.leftOutBecause !== null && <p className={classes.leftOut}>Not published: {item.leftOutBecause}</p>}
              {item.included && (
                <div className={`${classes.itemFields} ${item.photoUrl === null ? '' : classes.withPhoto}`}>
                  {item.photoUrl !== null && <img src={samePlace(item.photoUrl)} alt="" />}
                  <TextInput
                    aria-label={`Title of item ${at + 1} in ${name}`}
                    value={item.title}
                    onChange={(event) => change(item.key, { title: event.currentTarget.value })}
                    fw={700}
                  />
                  <Textarea
                    aria-label={`Text of ${item.title}`}
                    autosize
                    minRows={2}
                    maxRows={14}
                    value={item.text}
                    onChange={(event) => change(item.key, { text: event.currentTarget.value })}
                  />
                </div>
              )}
              {!item.included && <strong>{item.title}</strong>}
            </li>
          ))}
        </ul>
        <Button
          mt="sm"
          variant="subtle"
          size="sm"
          leftSection={<Icon name="add" size={16} />}
          onClick={() =>
            onChange(
              changeSection(draft, section.key, (old) => ({
                ...old,
                items: [
                  ...old.items,
                  { key: crypto.randomUUID(), title: '', text: '', included: true, source: null, photoUrl: null, leftOutBecause: null },
                ],
              })),
            )
          }
        >
          Add an item of your own
        </Button>
      </Card>
    </div>
  );
}

interface MovesProps {
  id: string;
  name: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
}

function Moves({ id, name, first, last, onMove }: MovesProps) {
  return (
    <span className={classes.moves}>
      <ActionIcon variant="subtle" size="lg" disabled={first} data-move={`${id}-up`} aria-label={`Move ${name} up`} onClick={() => onMove(-1)}>
        <Icon name="up" />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" disabled={last} data-move={`${id}-down`} aria-label={`Move ${name} down`} onClick={() => onMove(1)}>
        <Icon name="down" />
      </ActionIcon>
    </span>
  );
}
