using System.Linq.Expressions;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Contributions;

[Node]
[ObjectType<Contribution>(Fields =
[
    nameof(Contribution.On), nameof(Contribution.Hours), nameof(Contribution.Kind), nameof(Contribution.Source), nameof(Contribution.Description),
])]
public static class ContributionType
{
    public static Expression<Func<Contribution, Volunteer>> Volunteer => c => c.Volunteer;

    public static Expression<Func<Contribution, ContributionStatus>> Status => ContributionFacts.Status;

    /// <summary>The programme at whose session the hours were given; null for meetings and what a volunteer logged.</summary>
    public static Expression<Func<Contribution, Programme?>> Programme => c => c.ProgrammeSession!.Programme;
}

[ObjectType<Milestone>(Fields = [nameof(Milestone.Kind), nameof(Milestone.Title), nameof(Milestone.ReachedOn)])]
public static class MilestoneType;
