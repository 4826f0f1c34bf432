using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<RotaPlace>(Fields = [nameof(RotaPlace.Attendance)])]
public static class RotaPlaceType
{
    [NodeResolver]
    public static IQueryable<RotaPlace> GetNodes(VolunteersDbContext db) => db.RotaPlaces.AsNoTracking();

    [UseBatching(nameof(Volunteer.Id), ParentKey = nameof(RotaPlace.VolunteerId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Volunteer!")]
    [Preloaded(nameof(RotaPlace.Volunteer))]
    public static IQueryable<Volunteer> GetVolunteer(VolunteersDbContext db) => db.Volunteers;

    [UseBatching(nameof(ProgrammeRole.Id), ParentKey = nameof(RotaPlace.ProgrammeRoleId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("ProgrammeRole!")]
    [Preloaded(nameof(RotaPlace.Role))]
    public static IQueryable<ProgrammeRole> GetRole(VolunteersDbContext db) => db.ProgrammeRoles;

    public static Task<RotaStatus> GetStatusAsync(
        [Parent(nameof(RotaPlace.Id))] RotaPlace place, RotaStatusByPlaceIdDataLoader statuses, CancellationToken cancellationToken) =>
        statuses.LoadAsync(place.Id, cancellationToken);
}

public sealed class RotaStatusByPlaceIdDataLoader(CallerDatabase database) : BatchDataLoader<int, RotaStatus>
{
    protected override async Task<IReadOnlyDictionary<int, RotaStatus>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var places = await db.RotaPlaces.AsNoTracking()
            .Include(r => r.Session)
            .Where(r => keys.Contains(r.Id))
            .ToListAsync(cancellationToken);
        return places.ToDictionary(r => r.Id, r => r.Status);
    }
}
