namespace Volunteers.GraphQL.Annotations;

/// <summary>How many items the list field is reckoned to answer when its cost is estimated (<c>@listSize</c>).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The size where no slicing argument says another; 0 means the server's default.</summary>
    public int AssumedSize { get; set; }

    /// <summary>Arguments that limit the size, for example <c>first</c>; of an argument that is a list, its length counts.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>The size where none of the slicing arguments is given; 0 means <see cref="AssumedSize"/>.</summary>
    public int SlicingArgumentDefaultValue { get; set; }

    /// <summary>Fields of the answered object that hold the list, for example <c>edges</c> and <c>nodes</c>.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether an operation must give exactly one of the slicing arguments.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}
