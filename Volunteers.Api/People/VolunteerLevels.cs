using Volunteers.Data.People;

namespace Volunteers.Api.People;

/// <summary>What resolvers of many volunteers at once have in common.</summary>
internal static class VolunteerLevels
{
    /// <summary>The keys of the volunteers, none twice.</summary>
    public static List<int> Ids(this IReadOnlyList<Volunteer> volunteers) => [.. volunteers.Select(volunteer => volunteer.Id).Distinct()];

    /// <summary>What is answered of each, in their order.</summary>
    public static IReadOnlyList<TValue> Each<T, TValue>(this IReadOnlyList<T> parents, Func<T, TValue> answer)
    {
        var answers = new TValue[parents.Count];
        for (var index = 0; index < answers.Length; index++)
        {
            answers[index] = answer(parents[index]);
        }

        return answers;
    }
}
