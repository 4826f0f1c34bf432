using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Places;

namespace Volunteers.Data.People;

/// <summary>That somebody of a centre rang, wrote to or met a volunteer: one line. For coordinators; the volunteer does not read it.</summary>
public sealed class ContactLogEntry : IVolunteerOwned, ICentreOwned, IVersioned
{
    private ContactLogEntry()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    /// <summary>Null: not said.</summary>
    public ContactKind? Kind { get; private set; }

    [Sensitive]
    public string Text { get; private set; } = string.Empty;

    /// <summary>When it was.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When to look again; null: nothing is left to do.</summary>
    public DateOnly? NextOn { get; private set; }

    public Actor WrittenBy { get; private set; } = null!;

    public DateTimeOffset At { get; private set; }

    public int Version { get; private set; }

    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    internal static ContactLogEntry Write(int volunteerId, int centreId, ContactLine line, Actor by, DateTimeOffset now, DateOnly today)
    {
        var entry = new ContactLogEntry { VolunteerId = volunteerId, CentreId = centreId, WrittenBy = by, At = now };
        entry.Correct(line, today);
        return entry;
    }

    /// <summary>Puts it right; who did so, and when, stands in the audit trail.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public void Correct(ContactLine line, DateOnly today)
    {
        var rules = new InputRules();
        var text = rules.Required("text", line.Text, "what was said", 400);
        rules.NotInFuture("on", line.On, today, "the day of a contact");
        rules.RefuseIf(line.NextOn < line.On, "nextOn", "Look again on that day or later.");
        rules.RefuseIf(line.NextOn > today.AddYears(2), "nextOn", "Enter a day within the next two years.");
        rules.ThrowIfAny();
        (Kind, Text, On, NextOn) = (line.Kind, text, line.On, line.NextOn);
    }

    /// <summary>The centre closed, and its successor goes on with the person.</summary>
    internal void MoveTo(int centreId) => CentreId = centreId;
}

/// <summary>A line of the contact log as it is entered.</summary>
public sealed record ContactLine(ContactKind? Kind, string? Text, DateOnly On, DateOnly? NextOn);

/// <summary>How somebody was in touch. Stored by number: append, never renumber.</summary>
public enum ContactKind
{
    Rang = 0,
    Wrote = 1,
    Met = 2,
}

internal sealed class ContactLogEntryConfiguration : IEntityTypeConfiguration<ContactLogEntry>
{
    public void Configure(EntityTypeBuilder<ContactLogEntry> entry)
    {
        entry.HasOne(e => e.Volunteer).WithMany(v => v.ContactLog).HasForeignKey(e => e.VolunteerId);
        entry.Property(e => e.Text).HasMaxLength(400);
        entry.HasIndex(e => new { e.VolunteerId, e.CentreId, e.On });
        entry.HasIndex(e => e.NextOn);
    }
}
