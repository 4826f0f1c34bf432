using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Api.People;

/// <summary>Makes, and says what it would mean to make, the changes of types of check.</summary>
internal static class CheckTypeChanges
{
    /// <summary>Adds or changes a type; it is not saved yet.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible.</exception>
    public static async Task<CheckType> ApplyAsync(VolunteersDbContext db, SaveCheckTypeInput input, DateOnly today, CancellationToken cancellationToken)
    {
        var (type, others) = await FindAsync(db, input.Id, cancellationToken);
        if (type is null)
        {
            type = CheckType.Add(KindOf(input), DetailsOf(input), others, DayOf(input, today));
            db.CheckTypes.Add(type);
            return type;
        }

        type.RequireVersion(input.Version);
        RefuseOtherKind(type, input);
        type.Change(DetailsOf(input), others, DayOf(input, today));
        return type;
    }

    /// <summary>What a change would mean for everybody who is cleared, at every centre that is open, on the first day on which it holds.</summary>
    /// <param name="retired">Whether it would be asked for no longer, or again, as it is; null: what is entered.</param>
    public static async Task<CheckTypeEffect> PreviewAsync(
        VolunteersDbContext db, SaveCheckTypeInput input, bool? retired, PolicyBook policies, DateOnly today, CancellationToken cancellationToken)
    {
        var (type, others) = await FindAsync(db, input.Id, cancellationToken);
        if (type is not null)
        {
            RefuseOtherKind(type, input);
        }

        var day = DayOf(input, today);
        var then = type is not null && retired is { } away ? type.Preview(away, today)
            : type is not null ? type.Preview(DetailsOf(input), others, day)
            : CheckType.Add(KindOf(input), DetailsOf(input), others, day);
        var on = retired is null && day.From > today ? day.From : today;
        var (ready, lost, won) = await CompareAsync(db, then, on, policies, cancellationToken);
        var told = await ToldAsync(db, then, policies, today, cancellationToken);
        return new CheckTypeEffect([.. Says(type?.On(on), then, on, on > today, (ready, lost, won)), .. SaysWhoIsTold(told)], lost, won);
    }

    private static async Task<(int Ready, int Lost, int Won)> CompareAsync(
        VolunteersDbContext db, CheckType then, DateOnly on, PolicyBook policies, CancellationToken cancellationToken)
    {
        var centres = await db.Centres.AsNoTracking().Select(c => c.Id).ToListAsync(cancellationToken);
        var evidence = await SuitabilityEvidence.LoadAsync(
            db, db.Volunteers.Where(v => v.ErasedAt == null && v.Enrolments.Any(e => EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Ready)), cancellationToken);
        HashSet<int> ready = [], lost = [], won = [];
        foreach (var centreId in centres)
        {
            var policy = await policies.OfAsync(centreId, cancellationToken);
            var changed = policy.With(then);
            foreach (var person in evidence.Values.Where(p => p.IsClearedAt(centreId, on)))
            {
                var (now, after) = (SuitabilityRules.Answer(person, centreId, on, policy).Ready, SuitabilityRules.Answer(person, centreId, on, changed).Ready);
                _ = now && ready.Add(person.VolunteerId);
                _ = now && !after && lost.Add(person.VolunteerId);
                _ = !now && after && won.Add(person.VolunteerId);
            }
        }

        return (ready.Count, lost.Count, won.Count);
    }

    /// <summary>How many are written to because the day moves by which their check is to be repeated: those of whom a step is reached that is none as it is now.</summary>
    private static async Task<int> ToldAsync(VolunteersDbContext db, CheckType then, PolicyBook policies, DateOnly today, CancellationToken cancellationToken)
    {
        var policy = await policies.OfAsync(null, cancellationToken);
        var steps = policy.Of(PolicyKeys.CheckRenewals);
        var evidence = await SuitabilityEvidence.LoadAsync(
            db, db.Volunteers.Where(v => v.ErasedAt == null && v.Enrolments.Any(e => EnrolmentFacts.IsActive.Of(e) && EnrolmentFacts.Stage.Of(e) != EnrolmentStage.OnBreak)), cancellationToken);
        return evidence.Values.Count(person => Steps(person, policy.With(then)).Except(Steps(person, policy)).Any());

        IEnumerable<(int, string)> Steps(SuitabilityEvidence person, Policy asked) =>
            from renewal in CheckRenewals.Of(person, asked, today)
            where renewal.StepOn(today, steps) is not null
            select (renewal.CheckId, renewal.Detail(renewal.StepOn(today, steps)!.Value));
    }

    private static IEnumerable<string> SaysWhoIsTold(int people) => people switch
    {
        0 => [],
        1 => ["One person is written to as soon as it is saved, by when their check is to be renewed, and so are those who coordinate them."],
        _ => [string.Create(CultureInfo.InvariantCulture, $"{people} people are written to as soon as it is saved, by when their check is to be renewed, and so are those who coordinate them.")],
    };

    private static IEnumerable<string> Says(CheckDemand? now, CheckType then, DateOnly on, bool later, (int Ready, int Lost, int Won) people)
    {
        var asked = then.On(on);
        var (day, from) = later ? ($"on {on.InWords()}", $"From {on.InWords()} on ") : ("today", "");
        yield return Capital(from + (asked.RequiredCount == 0 ? $"nobody has to have it to start, unless their role asks for it: {then.Name}."
            : asked.RequiredCount == 1 ? $"everybody has to have it clear before they start: {then.Name}."
            : string.Create(CultureInfo.InvariantCulture, $"everybody has to have {asked.RequiredCount} clear before they start: {then.Name}.")));
        foreach (var line in then.RetiredAt is null ? Asks(now, asked, then.RenewalDays) : Withdraws())
        {
            yield return line;
        }

        if (people.Lost > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{people.Lost} of the {people.Ready} people who are ready {day} would not be ready any more. They keep their places, count as missing, and get no reminders until this is clear or you decide otherwise.");
        }
        else if (now != asked)
        {
            yield return people.Ready == 0 ? $"Nobody is ready {day}, so nobody is affected." : $"Everybody who is ready {day} stays ready.";
        }

        if (people.Won > 0)
        {
            yield return people.Won == 1
                ? $"One person who is not ready {day} would be ready."
                : string.Create(CultureInfo.InvariantCulture, $"{people.Won} people who are not ready {day} would be ready.");
        }

        if (then.NextAfter(on) is { Withdrawn: false } next)
        {
            yield return $"What is to be asked for from {next.From.InWords()} on stays.";
        }
    }

    private static IEnumerable<string> Asks(CheckDemand? now, CheckDemand asked, int renewalDays)
    {
        yield return asked.RecheckAfterMonths is { } months
            ? $"It is asked for again {Time(months)} after the decision; it shows as due {renewalDays} days before that."
            : "It is never asked for again.";
        if (asked.Level != now?.Level)
        {
            yield return asked.Level is { } least ? $"A certificate has to be {least.InWords()}, or more." : "No level of the certificate is asked for any more.";
        }

        if (asked.Workforce != now?.Workforce)
        {
            yield return asked.Workforce is { } workforce ? $"A certificate has to be for the {workforce.InWords()}." : "No workforce of the certificate is asked for any more.";
        }
    }

    private static IEnumerable<string> Withdraws() =>
    [
        "Nothing of it falls due any more, and nothing new of it can be recorded. What was recorded stays, and a role that asks for it goes on asking.",
        "Who was decided as not suitable stays that until you decide anew.",
    ];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Time(int months) => (months / 12, months % 12) switch
    {
        (1, 0) => "a year",
        (var years, 0) => $"{years} years",
        (0, 1) => "a month",
        _ => $"{months} months",
    };

    private static async Task<(CheckType? Type, IReadOnlyCollection<string> Others)> FindAsync(VolunteersDbContext db, int? id, CancellationToken cancellationToken)
    {
        var types = await db.CheckTypes.ToListAsync(cancellationToken);
        var type = id is { } number ? types.Find(t => t.Id == number) ?? throw new NotFoundException("check") : null;
        return (type, [.. types.Where(t => t != type).Select(t => t.SortName)]);
    }

    private static DemandDay DayOf(SaveCheckTypeInput input, DateOnly today) => new(input.From ?? today, today, input.InsteadOf);

    private static CheckKind KindOf(SaveCheckTypeInput input) => input.Kind ?? CheckKind.Other;

    private static void RefuseOtherKind(CheckType type, SaveCheckTypeInput input)
    {
        if (input.Kind is { } kind && kind != type.Kind)
        {
            throw new InvalidInputException("kind", "What is recorded already was of this kind, so the kind stays. Add another check instead.");
        }
    }

    private static CheckTypeDetails DetailsOf(SaveCheckTypeInput input) => new(
        input.Name, input.RequiredCount, input.RecheckAfterMonths, input.RenewalDays ?? 60, input.Level, input.Workforce, input.RenewedByStatusCheck ?? false);
}
