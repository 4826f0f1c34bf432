using System.Linq.Expressions;
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
    public static Expression<Func<Accreditation, Volunteer>> Volunteer => a => a.Volunteer;

    /// <summary>The course that gives it; null when it was brought along.</summary>
    public static Expression<Func<Accreditation, Course?>> Course => a => a.Course;
}
