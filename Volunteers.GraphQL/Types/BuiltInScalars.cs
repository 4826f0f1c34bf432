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

    /// <summary>A length of time: <see cref="TimeSpan"/>.</summary>
    public static DurationType Duration { get; } = new();

    /// <summary>A URL: <see cref="Uri"/>.</summary>
    public static UrlType Url { get; } = new();

    /// <summary>A UUID: <see cref="Guid"/>.</summary>
    public static UuidType Uuid { get; } = new();

    /// <summary>A signed 64-bit whole number.</summary>
    public static LongType Long { get; } = new();

    /// <summary>An exact decimal number.</summary>
    public static DecimalType Decimal { get; } = new();

    /// <summary>A file: <see cref="IFile"/>.</summary>
    public static UploadType Upload { get; } = new();

    /// <summary>The scalars of the specification, which every schema knows.</summary>
    public static IReadOnlyList<GraphQLScalarType> Specified { get; } = [Int, Float, String, Boolean, ID];

    /// <summary>Every scalar of the library by name.</summary>
    public static NamedList<GraphQLScalarType> All { get; } =
        new([.. Specified, DateTime, Date, Time, Duration, Url, Uuid, Long, Decimal, Upload]);

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
        [typeof(short)] = Int,
        [typeof(byte)] = Int,
        [typeof(long)] = Long,
        [typeof(double)] = Float,
        [typeof(float)] = Float,
        [typeof(decimal)] = Decimal,
        [typeof(string)] = String,
        [typeof(bool)] = Boolean,
        [typeof(DateTimeOffset)] = DateTime,
        [typeof(DateTime)] = DateTime,
        [typeof(DateOnly)] = Date,
        [typeof(TimeOnly)] = Time,
        [typeof(TimeSpan)] = Duration,
        [typeof(Uri)] = Url,
        [typeof(Guid)] = Uuid,
        [typeof(IFile)] = Upload,
    };
}
