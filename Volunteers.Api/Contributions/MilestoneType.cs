using Volunteers.Data.Contributions;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Contributions;

[ObjectType<Milestone>(Fields = [nameof(Milestone.Kind), nameof(Milestone.Title), nameof(Milestone.ReachedOn)])]
public static class MilestoneType;
