namespace Volunteers.Tests.GraphQL.Querying.Preloading;

public sealed class Medal
{
    public int Id { get; private set; }

    public int PupilId { get; private set; }
}
