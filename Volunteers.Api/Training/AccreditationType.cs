using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<Accreditation>(Fields =
[
    nameof(Accreditation.Title), nameof(Accreditation.AwardedOn), nameof(Accreditation.ValidUntil), nameof(Accreditation.CertificateNumber),
])]
public static class AccreditationType
{
    [NodeResolver]
    public static IQueryable<Accreditation> GetNodes(VolunteersDbContext db) => db.Accreditations.AsNoTracking();

    [UseBatching(nameof(Volunteer.Id), ParentKey = nameof(Accreditation.VolunteerId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Volunteer!")]
    [Preloaded(nameof(Accreditation.Volunteer))]
    public static IQueryable<Volunteer> GetVolunteer(VolunteersDbContext db) => db.Volunteers;

    /// <summary>The course that gives it; null when it was brought along.</summary>
    [UseBatching(nameof(Course.Id), ParentKey = nameof(Accreditation.CourseId))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Course> GetCourse(VolunteersDbContext db) => db.Courses;
}
