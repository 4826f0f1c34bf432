using System.Linq.Expressions;
using System.Text;
using CsCheck;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class CursorCodecTests
{
    private static readonly KeysetOrder ByName = KeysetOrder.Of(typeof(Author), [Key(a => a.Name)]);

    [Fact]
    public void Decode_ReturnsEveryValue_WhenEncodedBefore()
    {
        // arrange
        var order = KeysetOrder.Of(
            typeof(Author),
            [
                Key(a => a.Name), Key(a => a.Nickname), Key(a => a.BornOn), Key(a => a.JoinedAt), Key(a => a.Rating),
                Key(a => a.Active), Key(a => a.Agreed), Key(a => a.SecondGenre),
            ]);
        object?[] position =
        [
            new string('ß', 300), null, new DateOnly(1, 1, 1), new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.FromHours(1)), double.MaxValue,
            true, false, Genre.Poetry, int.MinValue,
        ];

        // act
        var decoded = CursorCodec.Decode(CursorCodec.Encode(order, position, PagingOptions.Default), "after", order, PagingOptions.Default);

        // assert
        Assert.Equal(position, decoded);
    }

    [Fact]
    public void Decode_ReturnsTheValues_WhateverTheyAre()
    {
        var text = Gen.Int[0, 0x2FFFF].Where(Rune.IsValid).Select(rune => new Rune(rune).ToString()).Array[0, 40].Select(string.Concat);
        var order = KeysetOrder.Of(typeof(Author), [Key(a => a.Nickname), Key(a => a.BornOn), Key(a => a.JoinedAt), Key(a => a.Rating)]);
        Gen.Select(text.Null(), Gen.DateOnly, Gen.DateTimeOffset, Gen.Double, Gen.Int).Sample((nickname, born, joined, rating, id) =>
        {
            object?[] position = [nickname, born, joined, rating, id];
            Assert.Equal(position, CursorCodec.Decode(CursorCodec.Encode(order, position, PagingOptions.Default), "after", order, PagingOptions.Default));
        });
    }

    [Fact]
    public void Decode_Refuses_WhenAnyCharacterWasChanged()
    {
        // arrange
        var cursor = CursorCodec.Encode(ByName, ["Anna", 7], PagingOptions.Default);
        for (var i = 0; i < cursor.Length; i++)
        {
            var changed = cursor.Remove(i, 1).Insert(i, cursor[i] == 'A' ? "B" : "A");

            // act
            var refusal = Assert.Throws<GraphQLException>(() => CursorCodec.Decode(changed, "after", ByName, PagingOptions.Default));

            // assert
            Assert.Equal(ErrorCodes.BadUserInput, refusal.Error.Code);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("MQ==")]
    [InlineData("not a cursor")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("💥")]
    public void Decode_NamesTheArgument_WhenTheTextIsNoCursor(string cursor)
    {
        // act
        var refusal = Assert.Throws<GraphQLException>(() => CursorCodec.Decode(cursor, "before", ByName, PagingOptions.Default));

        // assert
        Assert.Equal("\"before\" is not a cursor of this list.", refusal.Error.Message);
    }

    [Fact]
    public void Decode_Refuses_WhenTheSamePositionIsWrittenOtherwise()
    {
        // arrange: one whose last character has bits to spare
        var cursor = Enumerable.Range(0, 3)
            .Select(length => CursorCodec.Encode(ByName, [new string('a', length), 7], PagingOptions.Default))
            .First(text => text.Length % 4 == 2);
        var sparing = (char)(cursor[^1] + 1);
        foreach (var other in new[] { " " + cursor, cursor + "\n", cursor.Insert(4, " "), cursor + "==", cursor[..^1] + sparing })
        {
            // act
            var refusal = Assert.Throws<GraphQLException>(() => CursorCodec.Decode(other, "after", ByName, PagingOptions.Default));

            // assert
            Assert.Equal("\"after\" is not a cursor of this list.", refusal.Error.Message);
        }
    }

    [Fact]
    public void Decode_Refuses_WhenTheOrderIsAnother()
    {
        // arrange
        var descending = KeysetOrder.Of(typeof(Author), [Key(a => a.Name) with { Direction = SortDirection.Desc }]);
        var cursor = CursorCodec.Encode(ByName, ["Anna", 7], PagingOptions.Default);

        // act
        var refusal = Assert.Throws<GraphQLException>(() => CursorCodec.Decode(cursor, "after", descending, PagingOptions.Default));

        // assert
        Assert.Contains("another order", refusal.Error.Message);
    }

    [Fact]
    public void Decode_Refuses_WhenTheSecretIsAnother()
    {
        // arrange
        var cursor = CursorCodec.Encode(ByName, ["Anna", 7], new PagingOptions { CursorSecret = "ours" });

        // act
        var decode = () => CursorCodec.Decode(cursor, "after", ByName, new PagingOptions { CursorSecret = "theirs" });

        // assert
        Assert.Throws<GraphQLException>(decode);
    }

    [Fact]
    public void SipHash_MatchesTheAuthorsVector()
    {
        // arrange: appendix A of the SipHash paper
        var key = Enumerable.Range(0, 16).Select(i => (byte)i).ToArray();
        var message = Enumerable.Range(0, 15).Select(i => (byte)i).ToArray();

        // act
        var hash = SipHash.Compute(key, message);

        // assert
        Assert.Equal(0xa129ca6149be45e5UL, hash);
    }

    [Theory]
    [InlineData(101, null, "at most 100")]
    [InlineData(null, 101, "at most 100")]
    [InlineData(-1, null, "must not be negative")]
    [InlineData(null, -5, "must not be negative")]
    [InlineData(1, 1, "not both")]
    public void PageRequest_SaysWhatIsWrong_WhenSizesAreOutOfRange(int? first, int? last, string words)
    {
        // act
        var refusal = Assert.Throws<GraphQLException>(
            () => PageRequest.Of(new PagingArguments(First: first, Last: last), 10, 100, ByName, PagingOptions.Default));

        // assert
        Assert.Contains(words, refusal.Error.Message);
        Assert.Equal(ErrorCodes.BadUserInput, refusal.Error.Code);
    }

    private static OrderKey Key<TValue>(Expression<Func<Author, TValue>> value) => new(value.Body.ToString(), value, SortDirection.Asc);
}
