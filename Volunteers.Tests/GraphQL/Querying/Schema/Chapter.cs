namespace Volunteers.Tests.GraphQL.Querying.Schema;

public sealed record Chapter(int Id, string Title);
