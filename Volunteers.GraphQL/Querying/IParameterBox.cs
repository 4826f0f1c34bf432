namespace Volunteers.GraphQL.Querying;

/// <summary>A <see cref="ParameterBox{T}"/> of any type.</summary>
internal interface IParameterBox
{
    ParameterRole Role { get; }

    /// <summary>Which of several values of this role.</summary>
    int Index { get; }
}
