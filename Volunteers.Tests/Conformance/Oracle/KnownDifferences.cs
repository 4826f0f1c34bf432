using System.Text.RegularExpressions;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>Where we mean to differ from graphql-js; docs/graphql-conformance.md gives the reasons. Whatever else differs is a mistake.</summary>
internal static partial class KnownDifferences
{
    private const int QuotedLength = 500;

    /// <summary>Takes what we mean to do otherwise out of what was found.</summary>
    public static void Remove(OracleCase given, List<string> differences)
    {
        // The edition of September 2025 forbids @skip and @include on root fields of a subscription (section 5.2.4.1); graphql-js 16
        // evaluates them, without variables, and counts the fields that are left.
        if (differences.Exists(difference => SubscriptionCondition().IsMatch(difference)))
        {
            differences.RemoveAll(difference => difference.Contains(": SingleFieldSubscriptionsRule: ", StringComparison.Ordinal));
        }

        // That edition says `includeDeprecated: Boolean! = false`; graphql-js 16 still lets it be null.
        if (given.Query.Contains("includeDeprecated", StringComparison.Ordinal))
        {
            differences.Remove(differences.Find(difference => IncludeDeprecatedNull().IsMatch(difference)) ?? string.Empty);
        }

        // What a custom scalar accepts is its own affair: graphql-js has only the schema's text and lets everything pass.
        if (given.Schema == "product")
        {
            differences.RemoveAll(difference => OwnScalar().IsMatch(difference));
        }
    }

    /// <summary>Their error where ours is graphql-js 17's about a variable that leaves a <c>@oneOf</c> object empty; graphql-js 16 quotes the argument.</summary>
    public static ResponseError Translate(ResponseError ours, IEnumerable<ResponseError> theirs) =>
        OneOfMember().Match(ours.Shown) is { Success: true } match
            ? theirs.FirstOrDefault(error => error.Path == ours.Path
                && error.Shown.StartsWith($"Argument \"{match.Groups[1].Value}\" has invalid value ", StringComparison.Ordinal)) ?? ours
            : ours;

    /// <summary>Whether our message is theirs but for the rest of something very long, such as a string that swallowed half the document.</summary>
    public static bool IsCut(string ours, string theirs)
    {
        var end = ours.IndexOf('…', StringComparison.Ordinal);
        return end >= QuotedLength && theirs.Length >= ours.Length
            && theirs.StartsWith(ours[..end], StringComparison.Ordinal) && theirs.EndsWith(ours[(end + 1)..], StringComparison.Ordinal);
    }

    [GeneratedRegex("^Argument \"\\w+\\.\\w+\\((\\w+):\\)\" has invalid value( at [^ ]+)?: Expected variable \"\\$\\w+\" provided to field \"\\w+\" for OneOf Input Object type ")]
    private static partial Regex OneOfMember();

    [GeneratedRegex("^only ours: SingleFieldSubscriptionsRule: .* must not use `@skip` or `@include` directives in the top level selection\\.")]
    private static partial Regex SubscriptionCondition();

    [GeneratedRegex("^only ours: ValuesOfCorrectTypeRule: Expected value of type \"Boolean!\", found null\\.")]
    private static partial Regex IncludeDeprecatedNull();

    [GeneratedRegex("^only ours: ValuesOfCorrectTypeRule: (Date|DateTime|Time|URL|Upload) cannot represent ")]
    private static partial Regex OwnScalar();
}
