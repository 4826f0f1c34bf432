import { keyOf, partsOfDay, titled, weekdays, type PartOfWeek } from './availability';
import classes from './Profile.module.css';

/** When somebody usually has time: a box for each part of the week. */
export function AvailabilityField({ value }: { value: readonly PartOfWeek[] }) {
  const had = new Set(value.map(keyOf));
  return (
    <div className={classes.week}>
      {weekdays.map((weekday) => (
        <div key={weekday} role="group" aria-label={titled(weekday)} className={classes.day}>
          <span className={classes.name} aria-hidden="true">
            {titled(weekday)}
          </span>
          {partsOfDay.map((part) => (
            <label key={part}>
              <input type="checkbox" name="availability" value={keyOf({ weekday, part })} defaultChecked={had.has(keyOf({ weekday, part }))} />
              {titled(part)}
            </label>
          ))}
        </div>
      ))}
    </div>
  );
}
