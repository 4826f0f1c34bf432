import { keyOf, partsOfDay, titled, weekdays, type PartOfWeek } from './availability';
import classes from './Profile.module.css';

/** When somebody usually has time: a box for each part of the week. */
export function AvailabilityField({ value }: { value: readonly PartOfWeek[] }) {
  const had = new Set(value.map(keyOf));
  return (
    <div className={classes.scroll}>
      <table className={classes.week} aria-label="When they usually have time">
        <thead>
          <tr>
            <td />
            {partsOfDay.map((part) => (
              <th key={part} scope="col">
                {titled(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{titled(weekday)}</th>
              {partsOfDay.map((part) => (
                <td key={part}>
                  <label>
                    <input type="checkbox" name="availability" value={keyOf({ weekday, part })} defaultChecked={had.has(keyOf({ weekday, part }))} />
                    <span className="visually-hidden">
                      {titled(weekday)} {part.toLowerCase()}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
