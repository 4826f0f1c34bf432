using System.Globalization;

namespace Volunteers.Data.Messaging;

/// <summary>The kinds of record that e-mails are about.</summary>
public enum Topic
{
    SignIn = 0,
    SupportMeeting = 1,
    ProgrammeSession = 2,
    CohortSession = 3,
    CohortPlace = 4,
    Assignment = 5,
    NewsletterIssue = 6,
    Concern = 7,
    Account = 8,
    Retention = 9,
    DataRequest = 10,
    Referral = 11,
    Reference = 12,
    Check = 13,
}

/// <summary>What an e-mail is about. One person gets at most one e-mail of a kind for one occasion.</summary>
/// <param name="Topic">The kind of record.</param>
/// <param name="TopicId">The record's number; 0 where there is none.</param>
/// <param name="Detail">
/// Tells apart several e-mails of a kind about the same record, for example the reminders of one meeting; at most 60 characters. It is
/// compared and never read.
/// </param>
public readonly record struct Occasion(Topic Topic, int TopicId, string Detail = "")
{
    /// <summary>The detail of a reminder: of a date that is moved, people are reminded anew.</summary>
    public static string Reminder(DateTimeOffset startsAt, int minutesBefore) => $"{Stamp(startsAt)}:{minutesBefore}";

    /// <summary>The detail of what is told once for each time that something happens.</summary>
    public static string Stamp(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
