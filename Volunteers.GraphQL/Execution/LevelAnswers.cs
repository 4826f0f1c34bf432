using System.Runtime.ExceptionServices;

namespace Volunteers.GraphQL.Execution;

/// <summary>What a <see cref="Annotations.BatchResolverAttribute"/> answers.</summary>
public static class LevelAnswers
{
    /// <summary>The value of each of <paramref name="parents"/>, in their order.</summary>
    /// <param name="parents">The objects of a level.</param>
    /// <param name="answer">From one of them to its value.</param>
    public static IReadOnlyList<TValue> Each<T, TValue>(this IReadOnlyList<T> parents, Func<T, TValue> answer)
    {
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(answer);
        var answers = new TValue[parents.Count];
        for (var index = 0; index < answers.Length; index++)
        {
            answers[index] = answer(parents[index]);
        }

        return answers;
    }
}

/// <summary>Stands in a list for an item that could not be found out, so that it alone becomes an error and its neighbours keep their values.</summary>
internal sealed record ItemFailure(ExceptionDispatchInfo Cause)
{
    public static ItemFailure Of(Exception exception) => new(ExceptionDispatchInfo.Capture(exception));
}
