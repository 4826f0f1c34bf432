namespace Volunteers.Data;

/// <summary>A refusal that a rule of the domain calls for, in words that the person who asked can act on.</summary>
/// <remarks>Not for bugs: those throw <see cref="System.Diagnostics.UnreachableException"/> or an argument exception.</remarks>
public abstract class DomainException(string message) : Exception(message);

/// <summary>There is no such record, or none that the person asking may see: the two are not told apart.</summary>
/// <param name="what">What was looked for, for example "volunteer".</param>
public sealed class NotFoundException(string what)
    : DomainException($"There is no such {what}, or you may not see it.");

/// <summary>Nobody decides about themselves, whatever their role.</summary>
/// <param name="what">What somebody else has to do, for example "confirm your own hours".</param>
public sealed class OwnDecisionException(string what)
    : DomainException($"You cannot {what}. Ask somebody else at the centre to do it.");

/// <summary>Someone else changed the record after it was read.</summary>
public sealed class StaleRecordException()
    : DomainException("Someone else changed this at the same time. Look at the latest version and try again.");

/// <summary>The database file was being written to for so long that this change had to be given up. Nothing was changed.</summary>
public sealed class DatabaseBusyException()
    : DomainException("A great deal is being saved at the moment, so this was not. Nothing has changed; try again in a minute.");

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
