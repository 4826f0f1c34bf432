using System.Linq.Expressions;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<RotaPlace>(Fields = [nameof(RotaPlace.Attendance)])]
public static class RotaPlaceType
{
    public static Expression<Func<RotaPlace, Volunteer>> Volunteer => r => r.Volunteer;

    public static Expression<Func<RotaPlace, ProgrammeRole>> Role => r => r.Role;

    public static Expression<Func<RotaPlace, RotaStatus>> Status => RotaPlaceFacts.Status;
}
