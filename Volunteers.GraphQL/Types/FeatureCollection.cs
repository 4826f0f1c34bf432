namespace Volunteers.GraphQL.Types;

/// <summary>Facts about a field that conventions leave for each other, at most one of each .NET type.</summary>
public sealed class FeatureCollection
{
    private readonly Dictionary<Type, object> _features = [];
    private bool _isFrozen;

    /// <summary>A collection of nothing.</summary>
    public static FeatureCollection Empty { get; } = new() { _isFrozen = true };

    /// <summary>A collection of one fact.</summary>
    public static FeatureCollection Of<T>(T feature)
        where T : class
    {
        var features = new FeatureCollection();
        features.Set(feature);
        features.Freeze();
        return features;
    }

    /// <summary>The fact of type <typeparamref name="T"/>, or null.</summary>
    public T? Get<T>()
        where T : class => _features.TryGetValue(typeof(T), out var feature) ? (T)feature : null;

    /// <summary>Leaves a fact, in place of an earlier one of the same type.</summary>
    /// <exception cref="InvalidOperationException">The schema was built.</exception>
    public void Set<T>(T feature)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(feature);
        if (_isFrozen)
        {
            throw new InvalidOperationException("The field is built. Set features while it is being configured.");
        }

        _features[typeof(T)] = feature;
    }

    internal void Freeze() => _isFrozen = true;
}
