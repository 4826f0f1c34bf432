namespace Volunteers.Data;

/// <summary>A record that means nothing without the one it belongs to; the audit trail files it there.</summary>
public interface IPartOf
{
    /// <summary>The record it is part of; the id is known once that is saved.</summary>
    (Type Type, int Id) Whole { get; }
}
