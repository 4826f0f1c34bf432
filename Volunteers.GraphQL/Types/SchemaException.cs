namespace Volunteers.GraphQL.Types;

/// <summary>The schema cannot be made; the message lists every reason and what to do about it.</summary>
public sealed class SchemaException : Exception
{
    /// <param name="errors">Every reason; at least one.</param>
    public SchemaException(IReadOnlyList<string> errors)
        : base(errors.Count == 1 ? errors[0] : $"The schema has {errors.Count} errors:\n- {string.Join("\n- ", errors)}")
    {
        Errors = errors;
    }

    /// <param name="error">The reason.</param>
    public SchemaException(string error)
        : this([error])
    {
    }

    /// <summary>Every reason.</summary>
    public IReadOnlyList<string> Errors { get; }
}
