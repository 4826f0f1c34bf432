namespace Volunteers.Data.People;

/// <summary>How a check stands: what was recorded of it last, what the Update Service answered last, and what the certificate is. What follows depends on its type and the day.</summary>
/// <param name="Status">The latest fact.</param>
/// <param name="On">The day of that.</param>
/// <param name="Answer">What the Update Service answered last; null: it was not asked.</param>
/// <param name="Level">Of a DBS check.</param>
/// <param name="Workforce">Of a DBS check.</param>
public readonly record struct CheckState(CheckStatus Status, DateOnly On, StatusAnswer? Answer, DbsLevel? Level, DbsWorkforce? Workforce)
{
    /// <summary>
    /// The last day on which it is enough, as seen from a day: not an expiry, a prompt. When more is asked for from a day on, and it is too old or too little for that, it is the
    /// day before; null when no end can be seen.
    /// </summary>
    /// <param name="type">Null: one that nothing is known of yet, of which nothing falls due.</param>
    public DateOnly? DueBy(CheckType? type, DateOnly day)
    {
        if (!Check.IsClear(Status) || type is null)
        {
            return null;
        }

        // what has changed is not good whatever is asked for
        if (Answer is { Changed: true } changed)
        {
            return changed.On;
        }

        DateOnly? ended = null;
        for (var from = On; ;)
        {
            var next = type.NextAfter(from)?.From;
            var last = GoodUntil(type.On(from));
            if (last is { } end && !(end >= next?.AddDays(-1)))
            {
                // too old or too little from the first day of this demand on: it ended with the one before, if it had not ended already
                ended = end >= from ? end : ended ?? (from > On ? from.AddDays(-1) : On);
                if (next is null || next > day)
                {
                    return ended;
                }
            }
            else if (next is null)
            {
                return null;
            }
            else
            {
                ended = null;
            }

            from = next.Value;
        }
    }

    /// <summary>The state on a day, what is asked for on that day applied.</summary>
    /// <inheritdoc cref="DueBy"/>
    public CheckStatus StatusOn(CheckType? type, DateOnly day)
    {
        if (!Check.IsClear(Status) || type is null)
        {
            return Status;
        }

        if (Answer is { Changed: true } || GoodUntil(type.On(day)) < day)
        {
            return CheckStatus.Overdue;
        }

        return DueBy(type, day) is { } due && day >= due.AddDays(-type.RenewalDays) ? CheckStatus.RecheckDue : Status;
    }

    /// <summary>Until when it would be enough if a demand held for ever; null: always. The day before anything was recorded when the certificate is not what is asked for.</summary>
    private DateOnly? GoodUntil(CheckDemand asked)
    {
        if (!asked.IsMetBy(Level, Workforce))
        {
            return On.AddDays(-1);
        }

        var from = asked.RenewedByStatusCheck && Answer is { Changed: false } clean && clean.On > On ? clean.On : On;
        return asked.RecheckAfterMonths is { } months ? from.AddMonths(months) : null;
    }
}
