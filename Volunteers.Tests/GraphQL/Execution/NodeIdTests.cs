using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>One object has one id: clients keep objects by their ids.</summary>
public sealed class NodeIdTests
{
    private static readonly Base64NodeIdSerializer Ids = new();

    [Fact]
    public void TryParse_ReadsWhatWasFormatted()
    {
        var parsed = Ids.TryParse(Ids.Format("Volunteer", "23"), out var type, out var key);

        Assert.Equal((true, "Volunteer", "23"), (parsed, type, key));
    }

    [Theory]
    [InlineData(" Vm9sdW50ZWVyOjc=")]
    [InlineData("Vm9sdW50ZWVyOjc=\n")]
    [InlineData("Vm9s dW50ZWVyOjc=")]
    [InlineData("Vm9sdW50ZWVyOjc")]
    [InlineData("Vm9sdW50ZWVyOjd=")]
    public void TryParse_Refuses_WhenAnIdIsWrittenOtherwise(string id) => Assert.False(Ids.TryParse(id, out _, out _));

    [Theory]
    [InlineData("23", typeof(int), true)]
    [InlineData("023", typeof(int), false)]
    [InlineData("0", typeof(int), true)]
    [InlineData("00", typeof(long), false)]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e", typeof(Guid), true)]
    [InlineData("0F8FAD5B-D9CB-469F-A165-70867728950E", typeof(Guid), false)]
    [InlineData("023", typeof(string), true)]
    public void Key_IsRead_OnlyAsItIsWritten(string text, Type type, bool read) => Assert.Equal(read, NodeKeys.TryParse(text, type, out _));
}
