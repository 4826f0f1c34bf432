namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Selection sets that meet in one object. Two scopes are equal when the same sets meet.</summary>
internal sealed class ScanScope : IEquatable<ScanScope>
{
    private readonly SelectedFields[] _sets;
    private readonly int _hash;

    public ScanScope(IReadOnlyCollection<SelectedFields> sets)
    {
        _sets = [.. sets];
        Array.Sort(_sets, static (left, right) => left.Id.CompareTo(right.Id));
        var hash = new HashCode();
        foreach (var set in _sets)
        {
            hash.Add(set.Id);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>The sets, each once.</summary>
    public IReadOnlyList<SelectedFields> Sets => _sets;

    public bool Equals(ScanScope? other) => other is not null && _hash == other._hash && _sets.AsSpan().SequenceEqual(other._sets);

    public override bool Equals(object? obj) => Equals(obj as ScanScope);

    public override int GetHashCode() => _hash;
}
