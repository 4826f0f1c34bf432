using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[MutationType]
[Authorize]
public static class ProgrammeMutations
{
    /// <summary>Adds one of the centre's activities, with its roles and what they require.</summary>
    [Error<InvalidInputException>]
    public static async Task<Programme> CreateProgrammeAsync(
        [ID<Centre>] int centreId, string name, ProgrammeKind kind, string? purpose, string? venue, IReadOnlyList<ProgrammeRoleInput> roles,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.ProgrammesWrite, centreId);
        var centre = await db.OpenCentreAsync(centreId, clock, cancellationToken);
        var programme = Programme.Create(centre.Id, name, kind, venue, await DetailsAsync(db, roles, i => $"roles[{i}]", cancellationToken), purpose);
        db.Programmes.Add(programme);
        await db.SaveChangesAsync(cancellationToken);
        return programme;
    }

    /// <summary>Adds a role to a programme.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<ProgrammeRole> AddProgrammeRoleAsync(
        [ID<Programme>] int programmeId, ProgrammeRoleInput role, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var programme = await db.Programmes.Include(p => p.Roles).FindRequiredAsync(p => p.Id == programmeId, "programme", cancellationToken);
        caller.Require(Permissions.ProgrammesWrite, programme.CentreId);
        var added = programme.AddRole((await DetailsAsync(db, [role], _ => "role", cancellationToken))[0]);
        await db.SaveChangesAsync(cancellationToken);
        return added;
    }

    /// <summary>Makes the sessions of a schedule that do not exist yet; again adds nothing.</summary>
    /// <param name="recurrence">An RFC 5545 RRULE; null: one session on the first day.</param>
    /// <param name="startTime">In the centre's local time, which the sessions keep across clock changes.</param>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<RecurrenceException>]
    [Error<StaleRecordException>]
    public static async Task<IReadOnlyList<ProgrammeSession>> ScheduleSessionsAsync(
        [ID<Programme>] int programmeId, string? recurrence, DateOnly from, DateOnly until, TimeOnly startTime, TimeOnly endTime,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        await db.LockAsync<Programme>(programmeId, cancellationToken);
        var programme = await db.Programmes
            .Include(p => p.Centre.Successor)
            .Include(p => p.Roles)
            .Include(p => p.Sessions).ThenInclude(s => s.Rota)
            .Include(p => p.Assignments).ThenInclude(a => a.Volunteer)
            .FindRequiredAsync(p => p.Id == programmeId, "programme", cancellationToken);
        caller.Require(Permissions.ProgrammesWrite, programme.CentreId);
        programme.Centre.RequireOpenOn(from);
        var sessions = programme.ScheduleSessions(recurrence, from, until, startTime, endTime, programme.Centre.Time);
        Rota.Fill(programme, programme.Centre.Time, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return sessions;
    }

    private static async Task<IReadOnlyList<ProgrammeRoleDetails>> DetailsAsync(
        VolunteersDbContext db, IReadOnlyList<ProgrammeRoleInput> roles, Func<int, string> path, CancellationToken cancellationToken)
    {
        int[] courseIds = [.. roles.SelectMany(r => r.Requires ?? []).Select(r => r.AccreditationFromCourseId).OfType<int>().Distinct()];
        var courses = await db.Courses.Where(c => courseIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var types = await db.CheckTypes.ToDictionaryAsync(t => t.Id, cancellationToken);
        return
        [
            .. roles.Select((role, at) => new ProgrammeRoleDetails(
                role.Title, role.Leads, role.NeededPerSession,
                [.. (role.Requires ?? []).Select((input, i) => Requirement(input, $"{path(at)}.requires[{i}]")).OfType<RoleRequirement>()])),
        ];

        RoleRequirement? Requirement(RequirementInput input, string row) => input switch
        {
            { AccreditationFromCourseId: { } id } =>
                RoleRequirement.AccreditationFrom(courses.TryGetValue(id, out var course) ? course : throw new NotFoundException("course")),
            { CheckKind: { } kind } => RoleRequirement.ClearCheck(Known(CheckType.IdOf(kind), $"{row}.checkKind")),
            { CheckTypeId: { } type } => RoleRequirement.ClearCheck(Known(type, $"{row}.checkTypeId")),
            { Induction: { } induction } => induction ? RoleRequirement.Induction() : null,
            { MinimumAge: { } years } => RoleRequirement.AtLeast(years, field: $"{row}.minimumAge"),
            _ => null,
        };

        CheckType Known(int id, string field) => !types.TryGetValue(id, out var type) ? throw new NotFoundException("check")
            : type.RetiredAt is null ? type
            : throw new InvalidInputException(field, $"The {type.InWords} is not asked for any more. Choose another check, or have an administrator bring it back.");
    }
}
