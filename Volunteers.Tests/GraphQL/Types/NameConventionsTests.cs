using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Types;

public sealed class NameConventionsTests
{
    [Theory]
    [InlineData("FullName", "fullName")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ID", "id")]
    [InlineData("X", "x")]
    public void Field_LowersTheStart(string name, string expected) => Assert.Equal(expected, NameConventions.Field(name));

    [Theory]
    [InlineData("GetCentreAsync", "centre")]
    [InlineData("Getter", "getter")]
    [InlineData("EnrolVolunteerAsync", "enrolVolunteer")]
    [InlineData("Async", "async")]
    public void Method_DropsGetAndAsync(string name, string expected) => Assert.Equal(expected, NameConventions.Method(name));

    [Theory]
    [InlineData("OnBreak", "ON_BREAK")]
    [InlineData("DBSCheck", "DBS_CHECK")]
    [InlineData("Level2", "LEVEL2")]
    public void EnumValue_SeparatesWords(string name, string expected) => Assert.Equal(expected, NameConventions.EnumValue(name));

    [Theory]
    [InlineData("story", "stories")]
    [InlineData("programmeSession", "programmeSessions")]
    [InlineData("match", "matches")]
    [InlineData("day", "days")]
    public void Plural_IsEnglish(string name, string expected) => Assert.Equal(expected, NameConventions.Plural(name));
}
