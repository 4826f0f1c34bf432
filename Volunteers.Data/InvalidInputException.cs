namespace Volunteers.Data;

/// <summary>One field of what was entered, and what is wrong with it.</summary>
/// <param name="Name">The field's name as clients know it, in camel case.</param>
/// <param name="Message">What to do about it.</param>
public sealed record InvalidField(string Name, string Message);

/// <summary>What was entered cannot be accepted; carries every problem at once.</summary>
public sealed class InvalidInputException(IReadOnlyList<InvalidField> fields)
    : DomainException(string.Join(" ", fields.Select(f => f.Message)))
{
    /// <summary>Refuses one field.</summary>
    public InvalidInputException(string name, string message)
        : this([new InvalidField(name, message)])
    {
    }

    /// <summary>At least one.</summary>
    public IReadOnlyList<InvalidField> Fields { get; } = fields;
}
