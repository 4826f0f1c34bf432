using Volunteers.Data.Places;

namespace Volunteers.Api.Places;

/// <summary>Today, for what belongs to a person and not to one centre: children's centres are an English institution.</summary>
public static class ClusterTime
{
    public static DateOnly Today(TimeProvider clock) => CentreTime.Of("Europe/London").Today(clock);
}
