namespace Volunteers.GraphQL.Types;

/// <summary>The scalars that the specification defines (section 3.5) and the common ones that this library adds.</summary>
public static class BuiltInScalars
{
    /// <summary>A signed 32-bit whole number.</summary>
    public static IntType Int { get; } = new();

    /// <summary>A double-precision number.</summary>
    public static FloatType Float { get; } = new();

    /// <summary>Text.</summary>
    public static StringType String { get; } = new();

    /// <summary>True or false.</summary>
    public static BooleanType Boolean { get; } = new();

    /// <summary>An opaque identifier.</summary>
    public static IdType ID { get; } = new();

    /// <summary>An instant: <see cref="System.DateTimeOffset"/>.</summary>
    public static DateTimeType DateTime { get; } = new();

    /// <summary>A calendar date: <see cref="DateOnly"/>.</summary>
    public static DateType Date { get; } = new();

    /// <summary>A time of day: <see cref="TimeOnly"/>.</summary>
    public static TimeType Time { get; } = new();

    /// <summary>A URL: <see cref="Uri"/>.</summary>
    public static UrlType Url { get; } = new();

    /// <summary>A file: <see cref="IFile"/>.</summary>
    public static UploadType Upload { get; } = new();

    /// <summary>The scalars of the specification, which every schema knows.</summary>
    public static IReadOnlyList<GraphQLScalarType> Specified { get; } = [Int, Float, String, Boolean, ID];

    /// <summary>Every scalar of the library by name.</summary>
    public static NamedList<GraphQLScalarType> All { get; } =
        new([.. Specified, DateTime, Date, Time, Url, Upload]);

    /// <summary>The scalar of a .NET type, or null.</summary>
    public static GraphQLScalarType? ForRuntimeType(Type type) => ByRuntimeType.GetValueOrDefault(type);

    /// <summary>Whether the scalar is one of the specification.</summary>
    public static bool IsSpecified(GraphQLNamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Specified.Any(scalar => scalar.Name == type.Name);
    }

    private static Dictionary<Type, GraphQLScalarType> ByRuntimeType { get; } = new()
    {
        [typeof(int)] = Int,
        [typeof(double)] = Float,
        [typeof(string)] = String,
        [typeof(bool)] = Boolean,
        [typeof(DateTimeOffset)] = DateTime,
        [typeof(DateOnly)] = Date,
        [typeof(TimeOnly)] = Time,
        [typeof(Uri)] = Url,
        [typeof(IFile)] = Upload,
    };
}
