using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

/// <summary>Who was at sessions, and whether each of them was suitable on that day.</summary>
/// <param name="Problems">What is wrong with what was asked for; then there is nothing else.</param>
/// <param name="Programme">Null: all of the centre.</param>
/// <param name="Days">Which days, in words.</param>
/// <param name="Sessions">Those that took place; null for whoever may read the figures alone.</param>
[GraphQLName("Inspection")]
public sealed record InspectionResult(
    IReadOnlyList<InvalidField> Problems, string Centre, string TimeZone, string? Programme, string? Days, InspectionFigures? Figures,
    IReadOnlyList<InspectedSessionResult>? Sessions)
{
    /// <param name="withPeople">Whether who asks may read who was there.</param>
    [GraphQLIgnore]
    public static InspectionResult Of(Inspection inspection, bool withPeople) => new(
        [], inspection.Range.Centre.Name, inspection.Range.Centre.TimeZone, inspection.Range.Programme?.Name, inspection.Range.Days, inspection.Figures,
        withPeople ? [.. inspection.Sessions.Select(InspectedSessionResult.Of)] : null);

    [GraphQLIgnore]
    public static InspectionResult Refused(InspectedPlace place, InvalidInputException refusal) =>
        new(refusal.Fields, place.Centre.Name, place.Centre.TimeZone, place.Programme?.Name, null, null, null);
}

/// <summary>A session that took place, and who was there.</summary>
/// <param name="Unrecorded">People who were expected, and of whom it is not recorded whether they came.</param>
/// <param name="RegisterBy">Who recorded who came.</param>
/// <param name="People">Those who were not suitable first, then those of whom that is known only since, then by surname.</param>
[GraphQLName("InspectedSession")]
public sealed record InspectedSessionResult(
    [property: ID<ProgrammeSession>] int SessionId, string Programme, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Unrecorded, IReadOnlyList<string> RegisterBy,
    IReadOnlyList<InspectedPersonResult> People)
{
    [GraphQLIgnore]
    public static InspectedSessionResult Of(InspectedSession session) => new(
        session.Id, session.Programme, session.StartsAt, session.EndsAt, session.Unrecorded, session.RegisterBy, [.. session.People.Select(InspectedPersonResult.Of)]);
}

/// <summary>Somebody who was at a session, as they were on that day.</summary>
/// <param name="VolunteerId">Null for somebody who was never enrolled at the centre.</param>
/// <param name="Suitable">On that day, by everything that is known now.</param>
/// <param name="SuitableAsRecorded">On that day, by what was recorded by its end.</param>
/// <param name="Verdict">Both, in a line.</param>
/// <param name="ClearedOn">Since when they were cleared at the centre; null when they were not, on that day.</param>
/// <param name="Checks">All but references, one of each kind: the decision that held on that day, or how far it had come.</param>
/// <param name="ReferencesOn">The days of the references that were clear on that day.</param>
/// <param name="ReferencesAskedFor">How many the policy asks for.</param>
/// <param name="Missing">What was missing on that day, by everything that is known now.</param>
/// <param name="MissingAsRecorded">What was missing on that day, by what was recorded by its end.</param>
/// <param name="SetAside">The decision by which something that was missing was set aside on that day.</param>
/// <param name="RecordedLater">What was recorded only after that day, in sentences.</param>
[GraphQLName("InspectedPerson")]
public sealed record InspectedPersonResult(
    [property: ID<Volunteer>] int? VolunteerId, string Name, string Role, InspectedAs CameAs, bool Suitable, bool SuitableAsRecorded, string Verdict,
    DateOnly? ClearedOn, DateOnly? InductedOn, IReadOnlyList<InspectedCheck> Checks, IReadOnlyList<DateOnly> ReferencesOn, int ReferencesAskedFor,
    IReadOnlyList<ReadinessReason> Missing, IReadOnlyList<ReadinessReason> MissingAsRecorded, SetAside? SetAside, IReadOnlyList<string> RecordedLater)
{
    [GraphQLIgnore]
    public static InspectedPersonResult Of(InspectedPerson person) => new(
        person.IsKnownHere ? person.VolunteerId : null, person.Name, person.Role, person.As, person.Suitability.Ready, person.AsRecordedThen.Ready, person.Verdict,
        person.ClearedOn, person.InductedOn, person.Checks, person.ReferencesOn, person.ReferencesAskedFor,
        [.. person.Suitability.Reasons.Where(r => !r.Met)], [.. person.AsRecordedThen.Reasons.Where(r => !r.Met)], person.Suitability.SetAside, person.RecordedLater);
}
