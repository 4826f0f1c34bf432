using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>Someone was pointed to the programme, by a partner organisation or by themself. The referrer sees how far it is.</summary>
public sealed class Referral : IVersioned, ICentreOwned
{
    /// <summary>What stands instead of the name of somebody who was erased.</summary>
    public const string ErasedName = "Erased person";

    private Referral()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    /// <summary>Null: they came by themself.</summary>
    public int? PartnerOrganisationId { get; private set; }

    public PartnerOrganisation? From { get; private set; }

    /// <summary>How it reached us; the referrer's page shows what came through it.</summary>
    public ReferralChannel Channel { get; private set; }

    public string PersonName { get; private set; } = string.Empty;

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    [Sensitive]
    public string? Note { get; private set; }

    /// <summary>Whether they are grown up, as far as it was said.</summary>
    public ReferralAge Age { get; private set; }

    /// <summary>Whether it was said that the person knows of it and agrees.</summary>
    public bool Agreed { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>Whether an e-mail that it was received is on its way: when that has left, the referral is acknowledged.</summary>
    public bool AwaitsAcknowledgement { get; private set; }

    public DateOnly? ContactedOn { get; private set; }

    public DateOnly? MetOn { get; private set; }

    public DateOnly? EnrolledOn { get; private set; }

    public int? VolunteerId { get; private set; }

    public Volunteer? Volunteer { get; private set; }

    public DateOnly? NotTakenUpOn { get; private set; }

    public string? NotTakenUpReason { get; private set; }

    /// <summary>Tells one sent form from another, so that pressing the button twice makes one referral; null where no form was sent.</summary>
    [NotAudited]
    public string? FormKey { get; private set; }

    public int Version { get; private set; }

    /// <inheritdoc cref="ReferralFacts.Status"/>
    public ReferralStatus Status => ReferralFacts.Status.Of(this);

    /// <summary>Takes in what staff were told, or wrote down for somebody.</summary>
    /// <exception cref="InvalidInputException">The name or a way to reach the person is missing or impossible; all of it at once.</exception>
    public static Referral Receive(int centreId, int? partnerOrganisationId, ReferralDetails details, DateOnly on, DateOnly today)
    {
        var rules = new InputRules();
        rules.NotInFuture("on", on, today, "the date of a referral");
        return Make(rules, centreId, partnerOrganisationId, details, on);
    }

    /// <summary>Takes in what a form of ours brought. Whoever sent it read that it arrived: it is acknowledged.</summary>
    /// <param name="formKey">Of the form that was sent.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static Referral ReceiveByForm(int centreId, int? partnerOrganisationId, ReferralDetails details, string formKey, DateOnly today)
    {
        var rules = new InputRules();
        rules.RefuseIf(details.Age == ReferralAge.NotSaid, "age", partnerOrganisationId is null ? "Say how old you are." : "Say how old they are.");
        rules.RefuseIf(!details.Agreed, "agreed", partnerOrganisationId is null ? "Agree that we write this down and get in touch." : "Ask them first: we get in touch only with people who know and agree.");
        rules.RefuseIf(
            partnerOrganisationId is not null && string.IsNullOrWhiteSpace(details.Email) && string.IsNullOrWhiteSpace(details.Phone), "email",
            "Give an e-mail address or a telephone number, so that we can reach them.");
        var referral = Make(rules, centreId, partnerOrganisationId, details, today);
        referral.Channel = partnerOrganisationId is null ? ReferralChannel.PublicForm : ReferralChannel.ReferrerPage;
        referral.FormKey = formKey;
        referral.AcknowledgedOn = today;
        return referral;
    }

    /// <summary>Puts right what was written down about the person.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public void Change(ReferralDetails details)
    {
        var rules = new InputRules();
        rules.RefuseIf(PersonName == ErasedName, "personName", "The person was erased.");
        Set(rules, details);
        rules.ThrowIfAny();
    }

    /// <summary>The referrer was told that it arrived.</summary>
    /// <exception cref="InvalidInputException">It is closed, or the date cannot be.</exception>
    public void Acknowledge(DateOnly on, DateOnly today)
    {
        Check(ReferralStatus.Acknowledged, on, today).ThrowIfAny();
        (AcknowledgedOn, AwaitsAcknowledgement) = (on, false);
    }

    /// <summary>Somebody of ours spoke with the person, or wrote to them.</summary>
    /// <exception cref="InvalidInputException">It is closed, or the date cannot be.</exception>
    public void Contact(DateOnly on, DateOnly today)
    {
        Check(ReferralStatus.Contacted, on, today).ThrowIfAny();
        ContactedOn = on;
    }

    /// <summary>Somebody of ours met the person.</summary>
    /// <exception cref="InvalidInputException">It is closed, or the date cannot be.</exception>
    public void Meet(DateOnly on, DateOnly today)
    {
        Check(ReferralStatus.Met, on, today).ThrowIfAny();
        MetOn = on;
    }

    /// <summary>The person became a volunteer.</summary>
    /// <exception cref="InvalidInputException">It is closed, or the date cannot be.</exception>
    public void Enrol(Volunteer volunteer, DateOnly on, DateOnly today)
    {
        Check(ReferralStatus.Enrolled, on, today).ThrowIfAny();
        EnrolledOn = on;
        Volunteer = volunteer;
    }

    /// <summary>Nothing came of it.</summary>
    /// <exception cref="InvalidInputException">No reason was given, it is closed, or the date cannot be.</exception>
    public void CloseNotTakenUp(string? reason, DateOnly on, DateOnly today)
    {
        var rules = Check(ReferralStatus.NotTakenUp, on, today);
        var why = rules.Required("reason", reason, "why it was not taken up", 400);
        rules.ThrowIfAny();
        (NotTakenUpOn, NotTakenUpReason) = (on, why);
    }

    /// <summary>Takes the last step back that was recorded: it was a mistake, or a closed referral goes on after all.</summary>
    /// <exception cref="InvalidInputException">No step was recorded.</exception>
    public void TakeBack()
    {
        switch (Status)
        {
            case ReferralStatus.NotTakenUp:
                (NotTakenUpOn, NotTakenUpReason) = (null, null);
                break;
            case ReferralStatus.Enrolled:
                (EnrolledOn, VolunteerId, Volunteer) = (null, null, null);
                break;
            case ReferralStatus.Met:
                MetOn = null;
                break;
            case ReferralStatus.Contacted:
                ContactedOn = null;
                break;
            case ReferralStatus.Acknowledged:
                (AcknowledgedOn, AwaitsAcknowledgement) = (null, false);
                break;
            default:
                throw new InvalidInputException("status", "No step was recorded yet that could be taken back.");
        }
    }

    /// <summary>An e-mail that it was received was put into the ledger.</summary>
    internal void AwaitAcknowledgement() => AwaitsAcknowledgement = AcknowledgedOn is null;

    /// <summary>That e-mail has left.</summary>
    public void AcknowledgeByMail(DateOnly on)
    {
        AwaitsAcknowledgement = false;
        if (Status == ReferralStatus.Received)
        {
            AcknowledgedOn = on < ReceivedOn ? ReceivedOn : on;
        }
    }

    /// <summary>The centre closed, and its successor goes on with it.</summary>
    internal void MoveTo(int centreId)
    {
        CentreId = centreId;
        Version++;
    }

    internal void Anonymise()
    {
        PersonName = ErasedName;
        Email = Phone = Note = FormKey = null;
        AwaitsAcknowledgement = false;
        NotTakenUpReason = NotTakenUpReason is null ? null : "(erased)";
    }

    private static Referral Make(InputRules rules, int centreId, int? partnerOrganisationId, ReferralDetails details, DateOnly on)
    {
        var referral = new Referral { CentreId = centreId, PartnerOrganisationId = partnerOrganisationId, ReceivedOn = on };
        referral.Set(rules, details);
        rules.ThrowIfAny();
        return referral;
    }

    private void Set(InputRules rules, ReferralDetails details)
    {
        PersonName = rules.PersonName("personName", details.PersonName, PartnerOrganisationId is null ? "the name" : "the person's name");
        Email = rules.Email("email", details.Email);
        Phone = rules.Phone("phone", details.Phone);
        Note = rules.Text("note", details.Note, "the note", 4000);
        (Age, Agreed) = (details.Age, details.Agreed);
        rules.RefuseIf(
            Email is null && Phone is null && PartnerOrganisationId is null, "email",
            "Give an e-mail address or a telephone number, so that we can reach them.");
    }

    /// <summary>What speaks against recording a step on a date. A step that was skipped is recorded later, one that was recorded gets another date.</summary>
    private InputRules Check(ReferralStatus step, DateOnly on, DateOnly today)
    {
        var rules = new InputRules();
        rules.RefuseIf(Status == ReferralStatus.Enrolled, "status", "The person was enrolled from this referral: it is closed. Take that back first.");
        rules.RefuseIf(Status == ReferralStatus.NotTakenUp, "status", "This referral was closed as not taken up. Open it again first.");
        rules.RefuseIf(on > today, "on", "The date cannot be in the future.");
        rules.RefuseIf(on < ReceivedOn, "on", $"The referral was received on {ReceivedOn.InWords()}: enter that day or a later one.");
        (ReferralStatus Step, DateOnly? On)[] steps =
        [
            (ReferralStatus.Acknowledged, AcknowledgedOn), (ReferralStatus.Contacted, ContactedOn), (ReferralStatus.Met, MetOn),
        ];
        foreach (var (other, day) in steps)
        {
            rules.RefuseIf(other < step && on < day, "on", $"It was recorded as {other.InWords()} on {day?.InWords()}: enter that day or a later one.");
            rules.RefuseIf(other > step && on > day, "on", $"It was recorded as {other.InWords()} on {day?.InWords()}: enter that day or an earlier one.");
        }

        return rules;
    }
}

/// <summary>What is written down of a person who was referred.</summary>
/// <param name="Agreed">Whether they know of it and agree.</param>
public sealed record ReferralDetails(
    string? PersonName, string? Email, string? Phone, string? Note, ReferralAge Age = ReferralAge.NotSaid, bool Agreed = false);

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

/// <summary>How a referral reached us. Stored by number: append, never renumber.</summary>
public enum ReferralChannel
{
    /// <summary>Staff wrote down what they were told.</summary>
    Staff = 0,

    /// <summary>A partner organisation entered it on the page behind its link.</summary>
    ReferrerPage = 1,

    /// <summary>The person filled in the public form of the centre.</summary>
    PublicForm = 2,
}

/// <summary>Whether somebody who was referred is grown up. Stored by number: append, never renumber.</summary>
public enum ReferralAge
{
    NotSaid = 0,
    Adult = 1,

    /// <summary>A parent or carer is spoken with first.</summary>
    Under18 = 2,
}

internal sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> referral)
    {
        referral.HasOne(r => r.From).WithMany().HasForeignKey(r => r.PartnerOrganisationId);
        referral.Property(r => r.Note).Long();
        referral.Property(r => r.FormKey).HasMaxLength(64);
        referral.HasIndex(r => new { r.CentreId, r.ReceivedOn });
        referral.HasIndex(r => r.FormKey).IsUnique();
    }
}
