using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Two fields that cannot answer under one name.</summary>
/// <param name="ResponseName">The name.</param>
/// <param name="Reason">Why, as the rest of a sentence.</param>
/// <param name="Left">The one field, and those below it that make the conflict.</param>
/// <param name="Right">The other field, and those below it that make the conflict.</param>
internal sealed record FieldConflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    /// <summary>The conflict of two fields whose selections conflict.</summary>
    public static FieldConflict Below(List<FieldConflict> conflicts, string responseName, FieldNode left, FieldNode right) =>
        new(
            responseName,
            string.Join(" and ", conflicts.Select(c => $"subfields \"{c.ResponseName}\" conflict because {c.Reason}")),
            [left, .. conflicts.SelectMany(c => c.Left)],
            [right, .. conflicts.SelectMany(c => c.Right)]);
}
