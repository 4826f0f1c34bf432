namespace Volunteers.GraphQL.Annotations;

/// <summary>Changes how a mutation's input and payload are made.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The field is what the method says: its arguments and its return type, without input, payload and errors.</summary>
    public bool Disable { get; set; }

    /// <summary>The name of the payload's data field; null takes the returned type's name.</summary>
    public string? PayloadFieldName { get; set; }
}
