using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

/// <summary>How many families of a target group came.</summary>
[GraphQLName("FamilyCount")]
public sealed record FamilyCountResult(string TargetGroup, int Count, int? NewFamilies);
