using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>What holds for one kind of consent: the latest fact.</summary>
[GraphQLName("Consent")]
public sealed record ConsentState(ConsentKind Kind, bool Given, DateTimeOffset On);
