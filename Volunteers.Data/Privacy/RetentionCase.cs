using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Privacy;

/// <summary>
/// Somebody about whom nothing has happened for longer than the policy keeps them: their coordinator was warned, and they are erased
/// <see cref="ErasedAfterDays"/> later unless somebody keeps them. Gone again as soon as something happens.
/// </summary>
public sealed class RetentionCase : IVersioned, IVolunteerOwned
{
    /// <summary>Days between the warning and the erasure.</summary>
    public const int ErasedAfterDays = 30;

    /// <summary>The longest time for which somebody can be kept in one step.</summary>
    public const int MostYearsKept = 7;

    private RetentionCase()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public RetentionBasis Basis { get; private set; }

    /// <summary>The day on which something happened last.</summary>
    public DateOnly LastOn { get; private set; }

    public DateTimeOffset WarnedAt { get; private set; }

    /// <summary>The last day for which somebody decided to keep them; null: nobody did.</summary>
    public DateOnly? KeptUntil { get; private set; }

    public string? KeptReason { get; private set; }

    public Actor? KeptBy { get; private set; }

    public int Version { get; private set; }

    /// <summary>When they are erased by themselves.</summary>
    public DateTimeOffset ErasedFrom => WarnedAt.AddDays(ErasedAfterDays);

    internal static RetentionCase Open(int volunteerId, RetentionBasis basis, DateOnly lastOn, DateTimeOffset now) =>
        new() { VolunteerId = volunteerId, Basis = basis, LastOn = lastOn, WarnedAt = now };

    /// <summary>Keeps them, for a reason and until a day; again changes both.</summary>
    /// <exception cref="InvalidInputException">The reason is missing, or the day impossible.</exception>
    public void Keep(DateOnly until, string? reason, Actor by, DateOnly today)
    {
        var rules = new InputRules();
        var why = rules.Required("reason", reason, "why they are kept", 400);
        rules.RefuseIf(until <= today, "until", "Choose a day in the future.");
        rules.RefuseIf(until > today.AddYears(MostYearsKept), "until", $"Choose a day within {MostYearsKept} years, and look again then.");
        rules.ThrowIfAny();
        (KeptUntil, KeptReason, KeptBy) = (until, why, by);
        Version++;
    }

    /// <summary>They are not kept after all: the thirty days begin anew.</summary>
    public void StopKeeping(DateTimeOffset now)
    {
        if (KeptUntil is null)
        {
            return;
        }

        (KeptUntil, KeptReason, KeptBy) = (null, null, null);
        WarnedAt = now;
        Version++;
    }

    internal void Anonymise() => (KeptReason, KeptBy, KeptUntil) = (null, null, null);
}

/// <summary>Why somebody is not kept any longer. Stored by number: append, never renumber.</summary>
public enum RetentionBasis
{
    Enquiry = 0,
    Left = 1,
    Refused = 2,
}

internal sealed class RetentionCaseConfiguration : IEntityTypeConfiguration<RetentionCase>
{
    public void Configure(EntityTypeBuilder<RetentionCase> entry)
    {
        entry.Ignore(c => c.ErasedFrom);
        entry.HasIndex(c => c.VolunteerId).IsUnique();
        entry.HasIndex(c => c.WarnedAt);
    }
}
