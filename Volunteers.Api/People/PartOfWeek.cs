using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>A part of a day of the week.</summary>
[GraphQLName("Availability")]
public sealed record PartOfWeek(Weekday Weekday, PartOfDay Part)
{
    private const int PartsOfADay = 3;

    /// <summary>The parts of the week, in their order.</summary>
    [GraphQLIgnore]
    public static IReadOnlyList<PartOfWeek> Of(Availability availability) =>
    [
        .. from day in Enum.GetValues<Weekday>()
           from part in Enum.GetValues<PartOfDay>()
           where availability.HasFlag(FlagOf(day, part))
           select new PartOfWeek(day, part),
    ];

    /// <summary>The flag of each, together.</summary>
    [GraphQLIgnore]
    public static Availability FlagsOf(IEnumerable<AvailabilityInput> parts) => parts.Aggregate(Availability.None, (all, part) => all | FlagOf(part.Weekday, part.Part));

    private static Availability FlagOf(Weekday day, PartOfDay part) => (Availability)(1 << ((int)day * PartsOfADay + (int)part));
}

/// <summary>A part of a day of the week.</summary>
public sealed record AvailabilityInput(Weekday Weekday, PartOfDay Part);

/// <summary>In the order of the week.</summary>
public enum Weekday
{
    Monday = 0,
    Tuesday = 1,
    Wednesday = 2,
    Thursday = 3,
    Friday = 4,
    Saturday = 5,
    Sunday = 6,
}

/// <summary>In the order of the day.</summary>
public enum PartOfDay
{
    Morning = 0,
    Afternoon = 1,
    Evening = 2,
}
