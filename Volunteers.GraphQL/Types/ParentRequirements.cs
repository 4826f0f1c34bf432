namespace Volunteers.GraphQL.Types;

/// <summary>What a field reads from the object that it belongs to, so that a projection can load it.</summary>
public sealed class ParentRequirements
{
    private ParentRequirements(bool isAll, IReadOnlyList<string> members)
    {
        IsAll = isAll;
        Members = members;
    }

    /// <summary>Nothing.</summary>
    public static ParentRequirements None { get; } = new(false, []);

    /// <summary>The whole object.</summary>
    public static ParentRequirements All { get; } = new(true, []);

    /// <summary>Whether the whole object is needed.</summary>
    public bool IsAll { get; }

    /// <summary>Names of the parent's properties that are needed; empty when all or none are.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The properties named <paramref name="members"/>.</summary>
    public static ParentRequirements Of(params IReadOnlyList<string> members) => members.Count == 0 ? None : new(false, [.. members]);
}
