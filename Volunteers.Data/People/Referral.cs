using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>Someone was pointed to the programme, by a partner organisation or by themself. The referrer sees how far it is.</summary>
public sealed class Referral : IVersioned, ICentreOwned
{
    /// <summary>Working practice: someone who was referred hears from us within this many days.</summary>
    public const int ContactWithinDays = 5;

    private Referral()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    /// <summary>Null: they came by themself.</summary>
    public int? PartnerOrganisationId { get; private set; }

    public PartnerOrganisation? From { get; private set; }

    public string PersonName { get; private set; } = string.Empty;

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    [Sensitive]
    public string? Note { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public DateOnly? AcknowledgedOn { get; private set; }

    public DateOnly? ContactedOn { get; private set; }

    public DateOnly? MetOn { get; private set; }

    public DateOnly? EnrolledOn { get; private set; }

    public int? VolunteerId { get; private set; }

    public Volunteer? Volunteer { get; private set; }

    public DateOnly? NotTakenUpOn { get; private set; }

    public string? NotTakenUpReason { get; private set; }

    public int Version { get; private set; }

    /// <inheritdoc cref="ReferralFacts.Status"/>
    public ReferralStatus Status => ReferralFacts.Status.Of(this);

    /// <exception cref="InvalidInputException">The name or a way to reach the person is missing or impossible.</exception>
    public static Referral Receive(
        int centreId, int? partnerOrganisationId, string? personName, string? email, string? phone, string? note, DateOnly on, DateOnly today)
    {
        var rules = new InputRules();
        var referral = new Referral
        {
            CentreId = centreId,
            PartnerOrganisationId = partnerOrganisationId,
            PersonName = rules.PersonName("personName", personName, "the person's name"),
            Email = rules.Email("email", email),
            Phone = rules.Phone("phone", phone),
            Note = rules.Text("note", note, "the note", 4000),
            ReceivedOn = on,
        };
        rules.RefuseIf(
            referral.Email is null && referral.Phone is null && partnerOrganisationId is null, "email",
            "Give an e-mail address or a telephone number, so that we can reach them.");
        rules.NotInFuture("on", on, today, "the date of a referral");
        rules.ThrowIfAny();
        return referral;
    }

    public void Acknowledge(DateOnly on) => Step(on, () => AcknowledgedOn ??= on);

    public void Contact(DateOnly on) => Step(on, () => ContactedOn ??= on);

    public void Meet(DateOnly on) => Step(on, () => MetOn ??= on);

    /// <summary>The person became a volunteer.</summary>
    public void Enrol(Volunteer volunteer, DateOnly on) => Step(on, () =>
    {
        EnrolledOn = on;
        Volunteer = volunteer;
    });

    /// <exception cref="InvalidInputException">No reason was given.</exception>
    public void CloseNotTakenUp(string? reason, DateOnly on)
    {
        var rules = new InputRules();
        var why = rules.Required("reason", reason, "why it was not taken up", 400);
        rules.ThrowIfAny();
        Step(on, () =>
        {
            NotTakenUpOn = on;
            NotTakenUpReason = why;
        });
    }

    /// <summary>The centre closed, and its successor goes on with it.</summary>
    internal void MoveTo(int centreId)
    {
        CentreId = centreId;
        Version++;
    }

    internal void Anonymise()
    {
        PersonName = "Erased person";
        Email = Phone = Note = null;
        NotTakenUpReason = NotTakenUpReason is null ? null : "(erased)";
    }

    private void Step(DateOnly on, Action record)
    {
        if (Status is ReferralStatus.Enrolled or ReferralStatus.NotTakenUp)
        {
            throw new ReferralRefusedException("This referral is closed.");
        }

        if (on < ReceivedOn)
        {
            throw new ReferralRefusedException("That is before the referral was received.");
        }

        record();
    }
}

/// <summary>How far a referral is.</summary>
public enum ReferralStatus
{
    Received = 0,
    Acknowledged = 1,
    Contacted = 2,
    Met = 3,
    Enrolled = 4,
    NotTakenUp = 5,
}

internal sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> referral)
    {
        referral.HasOne(r => r.From).WithMany().HasForeignKey(r => r.PartnerOrganisationId);
        referral.Property(r => r.Note).Long();
        referral.HasIndex(r => new { r.CentreId, r.ReceivedOn });
    }
}
