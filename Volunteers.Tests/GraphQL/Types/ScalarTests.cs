using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Types;

/// <summary>Specification, section 3.5; the messages of the specified scalars are graphql-js's.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1.25e3", "1250")]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "true", "True")]
    [InlineData("ID", "7", "7")]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("Date", "\"2026-02-28\"", "02/28/2026")]
    [InlineData("Time", "\"19:30:00\"", "19:30")]
    [InlineData("DateTime", "\"2026-11-22T11:00:00+01:00\"", "11/22/2026 10:00:00 +00:00")]
    [InlineData("DateTime", "\"2026-11-22t10:00:00.5z\"", "11/22/2026 10:00:00 +00:00")]
    [InlineData("URL", "\"https://example.org/a\"", "https://example.org/a")]
    public void Parse_GivesTheSameValue_FromALiteralAndFromJson(string scalar, string text, string expected)
    {
        var type = BuiltInScalars.All[scalar];

        var fromLiteral = type.ParseLiteral(Parser.ParseValue(text));
        var fromJson = type.ParseValue(JsonDocument.Parse(text).RootElement);

        Assert.Equal(expected, Convert.ToString(fromLiteral, CultureInfo.InvariantCulture));
        Assert.Equal(fromLiteral, fromJson);
    }

    [Theory]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("Float", "1e999", "Float cannot represent non numeric value: 1e999")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("Date", "\"2026-02-30\"", "Date cannot represent value: \"2026-02-30\". Expected a date such as \"2026-11-22\".")]
    [InlineData("Date", "\"22/11/2026\"", "Date cannot represent value: \"22/11/2026\". Expected a date such as \"2026-11-22\".")]
    [InlineData("DateTime", "\"2026-11-22T10:00:00\"", "DateTime cannot represent value: \"2026-11-22T10:00:00\". Expected an instant with its offset such as \"2026-11-22T10:00:00Z\" (RFC 3339).")]
    [InlineData("DateTime", "\"2026-11-22\"", "DateTime cannot represent value: \"2026-11-22\". Expected an instant with its offset such as \"2026-11-22T10:00:00Z\" (RFC 3339).")]
    [InlineData("Time", "\"25:00:00\"", "Time cannot represent value: \"25:00:00\". Expected a time of day such as \"19:30:00\".")]
    [InlineData("Upload", "\"x\"", "Upload takes a file: send a multipart request whose map names this variable.")]
    public void ParseLiteral_SaysWhy_WhenTheLiteralDoesNotFit(string scalar, string text, string message)
    {
        var exception = Assert.Throws<GraphQLException>(() => BuiltInScalars.All[scalar].ParseLiteral(Parser.ParseValue(text)));

        Assert.Equal(message, exception.Message);
        Assert.Equal(ErrorCodes.BadUserInput, exception.Error.Code);
    }

    public static TheoryData<string, object, string> Results => new()
    {
        { "Int", 1, "1" },
        { "Int", true, "1" },
        { "Int", "12", "12" },
        { "Int", 3L, "3" },
        { "Float", 1.5, "1.5" },
        { "Float", 2, "2" },
        { "String", "é\"", "\"\\u00E9\\u0022\"" },
        { "String", true, "\"true\"" },
        { "ID", 7, "\"7\"" },
        { "Boolean", 1, "true" },
        { "DateTime", new DateTimeOffset(2026, 7, 1, 9, 30, 0, 125, TimeSpan.FromHours(1)), "\"2026-07-01T08:30:00.125Z\"" },
        { "DateTime", new DateTimeOffset(2026, 7, 1, 9, 30, 0, TimeSpan.Zero), "\"2026-07-01T09:30:00.000Z\"" },
        { "DateTime", new DateTimeOffset(2026, 7, 1, 9, 30, 0, TimeSpan.Zero).AddTicks(1_234_567), "\"2026-07-01T09:30:00.1234567Z\"" },
        { "DateTime", new DateTimeOffset(2026, 7, 1, 9, 30, 0, TimeSpan.Zero).AddTicks(1_000_500), "\"2026-07-01T09:30:00.10005Z\"" },
        { "Date", new DateOnly(2026, 1, 2), "\"2026-01-02\"" },
        { "Time", new TimeOnly(19, 30), "\"19:30:00\"" },
        { "URL", new Uri("/newsletters/1", UriKind.Relative), "\"/newsletters/1\"" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Write_WritesJson(string scalar, object value, string expected)
    {
        var type = BuiltInScalars.All[scalar];
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);

        type.Write(writer, type.CoerceResult(value));
        writer.Flush();

        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_230_000)]
    [InlineData(1)]
    [InlineData(9_999_999)]
    [InlineData(1_234_560)]
    public void DateTime_IsReadAsItWasWritten(int ticks)
    {
        // arrange
        var type = BuiltInScalars.DateTime;
        var instant = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero).AddTicks(ticks);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);

        // act
        type.Write(writer, instant);
        writer.Flush();

        // assert: the same in a response and in a schema's default value
        var written = JsonDocument.Parse(buffer.WrittenMemory).RootElement;
        Assert.Equal(instant, type.ParseValue(written));
        Assert.Equal(written.GetString(), Assert.IsType<StringValueNode>(type.ToLiteral(instant)).Value);
    }

    [Theory]
    [InlineData("2026-11-22T10:00:00.12345678901Z", 1_234_567)]
    [InlineData("2026-11-22T10:00:00.99999999Z", 9_999_999)]
    [InlineData("2026-11-22T11:00:00.000000000000+01:00", 0)]
    [InlineData("2026-11-22T10:00:00.5Z", 5_000_000)]
    public void DateTime_ReadsAnyNumberOfDigits(string text, int ticks)
    {
        var instant = BuiltInScalars.DateTime.ParseLiteral(new StringValueNode(null, text));

        Assert.Equal(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero).AddTicks(ticks), instant);
    }

    [Theory]
    [InlineData("2026-11-22T10:00:00.Z")]
    [InlineData("2026-11-22T10:00:00.+01:00")]
    [InlineData("2026-11-22T10:00:00.1234567890")]
    [InlineData("2026-11-22T10:00:00.12345678x9Z")]
    public void DateTime_IsRefused_WhenItsFractionIsNone(string text) =>
        Assert.Throws<GraphQLException>(() => BuiltInScalars.DateTime.ParseLiteral(new StringValueNode(null, text)));

    public static TheoryData<string, object, string> BadResults => new()
    {
        { "Int", 1.5, "Int cannot represent non-integer value: 1.5" },
        { "Int", 1e100, "Int cannot represent non 32-bit signed integer value: 1e+100" },
        { "Int", "one", "Int cannot represent non-integer value: \"one\"" },
        { "Float", double.NaN, "Float cannot represent non numeric value: NaN" },
        { "Boolean", "yes", "Boolean cannot represent a non boolean value: \"yes\"" },
        { "Date", "2026-01-01", "Date cannot represent value: \"2026-01-01\"" },
    };

    [Theory]
    [MemberData(nameof(BadResults))]
    public void CoerceResult_SaysWhy_WhenTheValueDoesNotFit(string scalar, object value, string message)
    {
        var exception = Assert.Throws<GraphQLException>(() => BuiltInScalars.All[scalar].CoerceResult(value));

        Assert.Equal(message, exception.Message);
    }
}
