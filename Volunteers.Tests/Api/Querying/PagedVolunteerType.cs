using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Tests.Api.Querying;

[ObjectType<Volunteer>(Fields = [nameof(Volunteer.FullName), nameof(Volunteer.Phone), nameof(Volunteer.ParentOrCarer), nameof(Volunteer.DateOfBirth)])]
public static class PagedVolunteerType;
