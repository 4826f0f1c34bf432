using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Privacy;

[Node]
[ObjectType<DataRequest>(Fields =
[
    nameof(DataRequest.Kind), nameof(DataRequest.Note), nameof(DataRequest.RequestedAt), nameof(DataRequest.WithdrawnAt), nameof(DataRequest.DeclinedAt),
    nameof(DataRequest.DeclinedReason), nameof(DataRequest.AnsweredAt), nameof(DataRequest.Version),
])]
public static class DataRequestType
{
    public static Expression<Func<DataRequest, DataRequestStatus>> Status => DataRequestFacts.Status;

    public static Expression<Func<DataRequest, Volunteer>> Volunteer => r => r.Volunteer;

    /// <summary>Who entered it: the person, or staff who were told.</summary>
    public static Expression<Func<DataRequest, string>> RequestedBy => r => r.RequestedBy.Name;

    /// <summary>Who answered or declined it.</summary>
    public static Expression<Func<DataRequest, string?>> AnsweredBy => r => r.AnsweredBy!.Name;

    /// <summary>By when it has to be answered.</summary>
    public static DateOnly DueOn([Column] DateTimeOffset requestedAt) => DateOnly.FromDateTime(requestedAt.UtcDateTime).AddDays(DataRequest.AnswerWithinDays);

    /// <summary>The copy as it was handed over, as PDF; works for a quarter of an hour, for whoever asked. Null when there is none, or none any more.</summary>
    public static Uri? GetCopyUrl([Column] int id, [Column(nameof(HasCopy))] bool hasCopy, [Column(nameof(Secret))] string secret, Caller caller, PersonalDataLinks links) =>
        hasCopy ? links.Of("DataRequest", id, secret, caller) : null;

    private static Expression<Func<DataRequest, bool>> HasCopy => r => r.Copy != null;

    private static Expression<Func<DataRequest, string>> Secret => r => r.Volunteer.UnsubscribeSecret;
}
