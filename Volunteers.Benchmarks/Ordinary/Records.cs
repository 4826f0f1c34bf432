using System.Text.Json.Serialization;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Benchmarks.Ordinary;

// What the endpoints answer: one record for each shape, in one place because each is a line.

internal sealed record NamedRow(string Name);

internal sealed record TitledRow(string Title);

internal sealed record IdName(string Id, string Name);

internal sealed record IdTitle(string Id, string Title);

internal sealed record ListRow(string Id, string FullName, EnrolmentStage EnrolmentStage, IReadOnlyList<ListCheck> Checks, IReadOnlyList<ListAssignment> Assignments);

internal sealed record ListCheck(CheckKind Kind, CheckStatus Status);

internal sealed record ListAssignment(AssignmentStatus Status, NamedRow Programme, TitledRow Role);

internal sealed record SearchRow(string Id, string FullName, string? Email, string? Phone, string? Postcode, EnrolmentStage EnrolmentStage);

internal sealed record SearchResult(int TotalCount, IReadOnlyList<SearchRow> Nodes);

internal sealed record PageRow(string Id, string FullName, string? Email, EnrolmentStage EnrolmentStage, DateTimeOffset CreatedAt);

internal sealed record PageInfo(bool HasNextPage, string EndCursor);

internal sealed record PageResult(PageInfo PageInfo, IReadOnlyList<PageRow> Nodes);

internal sealed record Rows<T>(IReadOnlyList<T> Nodes);

internal sealed record CountedRows<T>(int TotalCount, IReadOnlyList<T> Nodes);

internal sealed record ProgrammeRow(string Id, string Name, ProgrammeKind Kind, Rows<SessionRow> Sessions);

internal sealed record SessionRow(string Id, DateTimeOffset StartsAt, SessionStatus Status, IReadOnlyList<RotaRow> Rota);

internal sealed record RotaRow(Attendance? Attendance, RotaVolunteer Volunteer);

internal sealed record RotaVolunteer(string Id, string FullName, Rows<GivenRow> Contributions);

internal sealed record GivenRow(string Id, DateOnly On, double Hours, ContributionKind Kind, ContributionStatus Status);

internal sealed record LoggedResult(GivenRow? Contribution, IReadOnlyList<string>? Errors);

internal sealed record ProfileRow(
    [property: JsonPropertyName("__typename")] string TypeName, string Id, string FullName, string KnownAs, string? Email, string? Phone, EnrolmentStage EnrolmentStage,
    string? Postcode, DateOnly? DateOfBirth, string? HowHeard, IReadOnlyList<string> Languages, IReadOnlyList<string> Skills, IReadOnlyList<string> Interests,
    DateTimeOffset CreatedAt, IReadOnlyList<IdName> Centres, IReadOnlyList<EnrolmentRow> Enrolments, IReadOnlyList<CheckRow> Checks,
    IReadOnlyList<AccreditationRow> Accreditations, IReadOnlyList<PlaceRow> Places, IReadOnlyList<AssignmentRow> Assignments, double HoursConfirmed,
    IReadOnlyList<MilestoneRow> Milestones, CountedRows<ContributionRow> Contributions, Rows<MessageRow> Messages, Rows<HistoryRow> History,
    IReadOnlyList<ConsentRow> Consents, int Version);

internal sealed record EnrolmentRow(string Id, EnrolmentStage Stage, DateOnly StageSince, IdName Centre, IReadOnlyList<StepRow> History);

internal sealed record StepRow(EnrolmentStage Stage, DateOnly On, string? Reason, string? By);

internal sealed record CheckRow(
    string Id, CheckKind Kind, CheckStatus Status, DateOnly On, string? Reference, DateOnly? DecidedOn, DateOnly? RecheckDue, string? RecordedBy);

internal sealed record AccreditationRow(string Id, string Title, DateOnly AwardedOn, DateOnly? ValidUntil, string? CertificateNumber);

internal sealed record PlaceRow(string Id, PlaceStatus Status, DateOnly AppliedOn, CohortRow Cohort);

internal sealed record CohortRow(string Id, string Name, IdTitle Course);

internal sealed record AssignmentRow(string Id, AssignmentStatus Status, DateOnly From, DateOnly? Until, IdName Programme, IdTitle Role);

internal sealed record MilestoneRow(string Title, DateOnly ReachedOn);

internal sealed record ContributionRow(string Id, DateOnly On, double Hours, ContributionKind Kind, ContributionStatus Status, string? Description);

internal sealed record MessageRow(string Id, string Kind, string? Subject, MessageStatus Status, string? Reason, DateTimeOffset DueAt, DateTimeOffset? SentAt);

internal sealed record HistoryRow(string Id, DateTimeOffset At, string By, string Action, string SubjectType, IReadOnlyList<ChangeRow> Changes);

internal sealed record ChangeRow(string Field, string? Before, string? After);

internal sealed record ConsentRow(ConsentKind Kind, bool Given, DateTimeOffset On);
