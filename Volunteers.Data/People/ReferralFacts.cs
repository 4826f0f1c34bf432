using System.Diagnostics;

namespace Volunteers.Data.People;

/// <summary>What follows from the dates of a referral.</summary>
public static class ReferralFacts
{
    public static readonly Fact<Referral, ReferralStatus> Status = new(r =>
        r.NotTakenUpOn != null ? ReferralStatus.NotTakenUp
        : r.EnrolledOn != null ? ReferralStatus.Enrolled
        : r.MetOn != null ? ReferralStatus.Met
        : r.ContactedOn != null ? ReferralStatus.Contacted
        : r.AcknowledgedOn != null ? ReferralStatus.Acknowledged
        : ReferralStatus.Received);

    /// <summary>Whether nobody spoke to the person yet.</summary>
    public static readonly Fact<Referral, bool> IsWaiting = new(r =>
        r.ContactedOn == null && r.MetOn == null && r.EnrolledOn == null && r.NotTakenUpOn == null);

    /// <summary>Whether nothing came of it yet.</summary>
    public static readonly Fact<Referral, bool> IsOpen = new(r => r.EnrolledOn == null && r.NotTakenUpOn == null);

    /// <summary>What is to be done first: 0 for people who wait for a first word, 1 for those with whom we are in touch, 2 for what is closed.</summary>
    public static readonly Fact<Referral, int> Urgency = new(r => IsWaiting.Of(r) ? 0 : IsOpen.Of(r) ? 1 : 2);

    /// <summary>Whether nobody spoke to the person although it is time: on a day, when so many days are allowed.</summary>
    public static readonly Fact<Referral, DateOnly, int, bool> IsOverdueOn = new((r, today, days) => IsWaiting.Of(r) && r.ReceivedOn < today.AddDays(-days));

    /// <summary>As it is said in a sentence.</summary>
    public static string InWords(this ReferralStatus status) => status switch
    {
        ReferralStatus.Received => "received",
        ReferralStatus.Acknowledged => "acknowledged",
        ReferralStatus.Contacted => "contacted",
        ReferralStatus.Met => "met",
        ReferralStatus.Enrolled => "enrolled",
        ReferralStatus.NotTakenUp => "not taken up",
        _ => throw new UnreachableException(),
    };

    /// <summary>All that a referrer reads of a name afterwards.</summary>
    public static string Initials(string name) =>
        string.Join(' ', name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).Take(3).Select(word => $"{char.ToUpperInvariant(word[0])}."));
}
