using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<CohortPlace>(Fields = [nameof(CohortPlace.OfferExpiresAt), nameof(CohortPlace.LearnerNumber)])]
public static class CohortPlaceType
{
    public static Expression<Func<CohortPlace, Volunteer>> Volunteer => p => p.Volunteer;

    public static Expression<Func<CohortPlace, Cohort>> Cohort => p => p.Cohort;

    /// <summary>The state now: an offer that was not answered in time has lapsed.</summary>
    public static Expression<Func<CohortPlace, PlaceStatus>> Status(Viewpoint viewpoint) => p => CohortPlaceFacts.StatusAt.Of(p, viewpoint.Now);

    /// <summary>The day of the last application.</summary>
    public static DateOnly GetAppliedOn([Column] DateTimeOffset appliedAt, [Column] string timeZone) => CentreTime.Of(timeZone).DateOf(appliedAt);

    public static Expression<Func<CohortPlace, IEnumerable<UnitAchievement>>> Units => p => p.Units.OrderBy(u => u.Unit.Position);

    /// <summary>What was awarded for this place.</summary>
    public static Expression<Func<VolunteersDbContext, CohortPlace, Accreditation?>> Accreditation => (db, p) =>
        db.Accreditations.Where(a => a.CohortPlaceId == p.Id).OrderBy(a => a.Id).FirstOrDefault();

    private static Expression<Func<CohortPlace, DateTimeOffset>> AppliedAt => CohortPlaceFacts.AppliedAt;

    private static Expression<Func<CohortPlace, string>> TimeZone => p => p.Cohort.Centre.TimeZone;
}

[Node]
[ObjectType<UnitAchievement>]
public static class UnitAchievementType
{
    public static Expression<Func<UnitAchievement, CourseUnit>> Unit => u => u.Unit;

    public static Expression<Func<UnitAchievement, UnitStatus>> Status => u => UnitAchievementFacts.Latest.Of(u).Status;
}
