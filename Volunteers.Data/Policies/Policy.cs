using System.Collections.Frozen;
using Volunteers.Data.People;

namespace Volunteers.Data.Policies;

/// <summary>What a cluster, or one of its centres, has decided, completed by what holds where nothing was decided. Rules read it; it never changes.</summary>
public sealed class Policy
{
    private readonly FrozenDictionary<PolicyKey, object> _values;
    private readonly FrozenDictionary<ConsentKind, string> _wordings;

    private Policy(FrozenDictionary<PolicyKey, object> values, FrozenDictionary<ConsentKind, string> wordings, IReadOnlyList<CheckType> checkTypes) =>
        (_values, _wordings, CheckTypes) = (values, wordings, checkTypes);

    /// <summary>What holds where nothing was decided.</summary>
    public static Policy BuiltIn { get; } = new(FrozenDictionary<PolicyKey, object>.Empty, FrozenDictionary<ConsentKind, string>.Empty, CheckType.BuiltIn);

    /// <summary>What is looked into, also what is not any more, in the order in which it was begun.</summary>
    public IReadOnlyList<CheckType> CheckTypes { get; }

    /// <summary>What was decided for a centre, or by the cluster where the centre may not, or did not.</summary>
    /// <param name="settings">Of the whole cluster.</param>
    /// <param name="wordings">The version of each wording that people consent to today.</param>
    /// <param name="centreId">Null: what the cluster decided.</param>
    /// <param name="checkTypes">What is looked into; null: what a cluster begins with.</param>
    public static Policy Of(
        IEnumerable<(int? CentreId, string Key, string Value)> settings, IEnumerable<(ConsentKind Kind, string Version)> wordings, int? centreId, IReadOnlyList<CheckType>? checkTypes = null)
    {
        var values = new Dictionary<PolicyKey, object>();
        foreach (var (centre, name, text) in settings.Where(s => s.CentreId is null || s.CentreId == centreId).OrderBy(s => s.CentreId is not null))
        {
            // what is not known any more, or is out of bounds by now, decides nothing
            if (PolicyKeys.Find(name) is { } key && (centre is null || key.CentreMayChange) && key.Parse(text) is { } value)
            {
                values[key] = value;
            }
        }

        return new Policy(values.ToFrozenDictionary(), wordings.ToFrozenDictionary(w => w.Kind, w => w.Version), checkTypes ?? CheckType.BuiltIn);
    }

    /// <summary>The type of that number; null for one that was begun since this was read.</summary>
    public CheckType? TypeOf(int checkTypeId)
    {
        foreach (var type in CheckTypes)
        {
            if (type.Id == checkTypeId)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>What would hold if a type of check were like this.</summary>
    public Policy With(CheckType type) =>
        new(_values, _wordings, [.. CheckTypes.Select(known => known.Id == type.Id ? type : known), .. TypeOf(type.Id) is null ? [type] : Array.Empty<CheckType>()]);

    /// <summary>The value of a key.</summary>
    public T Of<T>(PolicyKey<T> key)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return (T)(_values.TryGetValue(key, out var value) ? value : key.Parse(key.BuiltIn)!);
    }

    /// <summary>The version of the wording by which people consent to a use today.</summary>
    public string WordingOf(ConsentKind kind) => _wordings.GetValueOrDefault(kind, ConsentWording.BuiltInVersion);
}
