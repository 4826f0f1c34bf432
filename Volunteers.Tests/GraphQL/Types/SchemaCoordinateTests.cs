using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Types;

public sealed class SchemaCoordinateTests
{
    private static readonly GraphQLSchema Schema = SchemaBuilder.FromSdl("""
        directive @private(scope: String!) on FIELD
        scalar Instant
        type Query { search(criteria: Criteria!): [Business] found: Found }
        interface Named { name(upper: Boolean): String }
        type Business implements Named { id: ID name(upper: Boolean): String price: Price }
        union Found = Business
        enum Price { LOW HIGH }
        input Criteria { name: String prices: [Price!] }
        """);

    [Theory]
    [InlineData("Business", typeof(GraphQLObjectType))]
    [InlineData("Instant", typeof(GraphQLScalarType))]
    [InlineData("__Type", typeof(GraphQLObjectType))]
    [InlineData("Business.name", typeof(GraphQLField))]
    [InlineData("Named.name", typeof(GraphQLField))]
    [InlineData("__Type.fields", typeof(GraphQLField))]
    [InlineData("Criteria.prices", typeof(GraphQLInputField))]
    [InlineData("Price.HIGH", typeof(GraphQLEnumValue))]
    [InlineData("Query.search(criteria:)", typeof(GraphQLArgument))]
    [InlineData("@private", typeof(GraphQLDirective))]
    [InlineData("@skip(if:)", typeof(GraphQLArgument))]
    public void Resolve_FindsTheElement_AndPrintsAsItWasWritten(string text, Type expected)
    {
        var coordinate = SchemaCoordinate.Parse(text);
        Assert.True(expected.IsInstanceOfType(Schema.Resolve(coordinate)));
        Assert.Equal(text, coordinate.ToString());
        Assert.Equal(coordinate, SchemaCoordinate.Parse(coordinate.ToString()));
    }

    [Theory]
    [InlineData("Unknown")]
    [InlineData("Business.unknown")]
    [InlineData("Business.__typename")]
    [InlineData("Query.__schema")]
    [InlineData("Criteria.unknown")]
    [InlineData("Price.MIDDLE")]
    [InlineData("Query.search(unknown:)")]
    [InlineData("@unknown")]
    [InlineData("@private(unknown:)")]
    public void Resolve_FindsNothing_WhenTheLastNameIsUnknown(string text) => Assert.Null(Schema.Resolve(text));

    [Theory]
    [InlineData("Unknown.field", "Expected \"Unknown\" to be defined as a type in the schema.")]
    [InlineData("Unknown.field(arg:)", "Expected \"Unknown\" to be defined as a type in the schema.")]
    [InlineData("Instant.field", "Expected \"Instant\" to be an Enum, Input Object, Object or Interface type.")]
    [InlineData("Found.name", "Expected \"Found\" to be an Enum, Input Object, Object or Interface type.")]
    [InlineData("Price.HIGH(arg:)", "Expected \"Price\" to be an Object or Interface type.")]
    [InlineData("Criteria.name(arg:)", "Expected \"Criteria\" to be an Object or Interface type.")]
    [InlineData("Business.unknown(arg:)", "Expected \"unknown\" to exist as a field of type \"Business\" in the schema.")]
    [InlineData("@unknown(arg:)", "Expected \"@unknown\" to be defined as a directive in the schema.")]
    public void Resolve_Refuses_WhenWhatTheNameBelongsToIsNotThere(string text, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => Schema.Resolve(text)).Message);

    [Theory]
    [InlineData("", 1, "Expected Name, found <EOF>.")]
    [InlineData("Business.", 10, "Expected Name, found <EOF>.")]
    [InlineData(".name", 1, "Expected Name, found \".\".")]
    [InlineData("Business .name", 9, "Expected <EOF>, found \" \".")]
    [InlineData("Business.name.first", 14, "Expected <EOF>, found \".\".")]
    [InlineData("Business.name(", 15, "Expected Name, found <EOF>.")]
    [InlineData("Business.name(upper)", 20, "Expected \":\", found \")\".")]
    [InlineData("Business.name(upper: true)", 21, "Expected \")\", found \" \".")]
    [InlineData("Business(upper:)", 9, "Expected <EOF>, found \"(\".")]
    [InlineData("@skip.if", 6, "Expected <EOF>, found \".\".")]
    [InlineData("@", 2, "Expected Name, found <EOF>.")]
    [InlineData("1a", 1, "Expected Name, found \"1\".")]
    public void Parse_SaysWhereTheTextIsNoCoordinate(string text, int column, string message)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => SchemaCoordinate.Parse(text));
        Assert.Equal($"Syntax Error: {message}", exception.Message);
        Assert.Equal(new SourceLocation(1, column), exception.Location);
    }

    [Fact]
    public void Coordinates_NameEverythingOnce_AndResolveToIt()
    {
        var all = Schema.Coordinates().ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, coordinate => Assert.NotNull(Schema.Resolve(coordinate.ToString())));
        Assert.Contains(new ArgumentCoordinate("Named", "name", "upper"), all);
        Assert.Contains(new MemberCoordinate("Price", "LOW"), all);
    }
}
