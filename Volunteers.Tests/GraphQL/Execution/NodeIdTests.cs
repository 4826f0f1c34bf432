using System.Text;
using CsCheck;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>One object has one id: clients keep objects by their ids.</summary>
public sealed class NodeIdTests
{
    private static readonly Base64NodeIdSerializer Ids = new();

    [Fact]
    public void TryParse_ReadsWhatWasFormatted_WhateverTheKey()
    {
        var names = Gen.String[Gen.Char["ABCxyz_019"], 1, 40].Where(name => !char.IsAsciiDigit(name[0]));
        var keys = Gen.Int[0, 0x2FFFF].Where(Rune.IsValid).Select(rune => new Rune(rune).ToString()).Array[1, 40].Select(string.Concat);
        Gen.Select(names, keys).Sample((name, key) => Ids.TryParse(Ids.Format(name, key), out var type, out var read) && type == name && read == key);
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
    public void Key_IsRead_OnlyAsItIsWritten(string text, Type type, bool read) => Assert.Equal(read, NodeKeys.TryParse(text, type, out _));
}
