using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class BatchedReaderTests : IDisposable
{
    private readonly Library _library = new();

    public void Dispose() => _library.Dispose();

    public static TheoryData<int, string, bool> Cases()
    {
        var cases = new TheoryData<int, string, bool>();
        for (var seed = 0; seed < 3; seed++)
        {
            foreach (var subqueries in new[] { false, true })
            {
                cases.Add(seed, "AuthorId", subqueries);
                cases.Add(seed, "PublisherId", subqueries);
                cases.Add(seed, "Author.CityId", subqueries);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ReadPages_EqualsAPageForEachParent_ForwardAndBackward(int seed, string path, bool subqueries)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 40));
        using var context = _library.Open();
        var order = KeysetOrder.Of(typeof(Book), random.Next(2) == 0 ? [] : [Key(b => b.Pages), Key(b => b.PublisherId)]);
        var parent = ParentKey.Of(typeof(Book), path);
        object[] keys = [.. Enumerable.Range(1, 45).Cast<object>()];
        var some = (await Pager.ReadAsync(context.Books, order, new PagingArguments(First: 100))).Edges;
        foreach (var arguments in new PagingArguments[]
                 {
                     new(First: 2), new(Last: 1), new(First: 0), new(First: 2, After: some[4].Cursor), new(Last: 2, Before: some[20].Cursor),
                     new(First: 3, After: some[2].Cursor, Before: some[30].Cursor),
                 })
        {
            var query = Query(order, arguments);

            // act
            var pages = await BatchedReader.ReadPagesAsync(context.Books, parent, keys, query, new EfExecutor(subqueries), CancellationToken.None);

            // assert
            foreach (var key in keys)
            {
                var own = context.Books.Where(parent.IsOneOf<Book>([key]));
                var expected = await ConnectionReader.ReadAsync(own, query, new EfExecutor(), CancellationToken.None);
                Assert.Equal(expected.Edges.Select(e => e.Cursor), pages[key].Edges.Select(e => e.Cursor));
                Assert.Equal(expected.PageInfo, pages[key].PageInfo);
                Assert.Equal(expected.TotalCount, pages[key].TotalCount);
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public async Task ReadPages_SendsOneStatementForRowsAndOneForCounts_WhateverTheParents(int parents)
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 40));
        using var context = _library.Open();
        object[] keys = [.. Enumerable.Range(1, parents).Cast<object>()];
        _library.Forget();

        // act
        await BatchedReader.ReadPagesAsync(
            context.Books,
            ParentKey.Of(typeof(Book), "AuthorId"),
            keys,
            Query(KeysetOrder.Of(typeof(Book), []), new PagingArguments(First: 1)),
            new EfExecutor(),
            CancellationToken.None);

        // assert
        Assert.Equal(2, _library.Statements.Count);
    }

    [Fact]
    public async Task ReadPages_NumbersOnlyTheParentsChildren()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 10));
        using var context = _library.Open();
        var parent = ParentKey.Of(typeof(Book), "AuthorId");
        _library.Forget();

        // act
        await BatchedReader.ReadPagesAsync(
            context.Books,
            parent,
            [1, 2, 3],
            Query(KeysetOrder.Of(typeof(Book), []), new PagingArguments(First: 1)) with { Parts = ConnectionParts.Rows },
            new EfExecutor(),
            CancellationToken.None);

        // assert
        var plan = _library.PlanOf(Assert.Single(_library.Statements));
        Assert.DoesNotMatch("SCAN b[0-9]? ", plan);
        Assert.Matches("SEARCH b0 USING (COVERING )?INDEX IX_Books_AuthorId", plan);
    }

    [Fact]
    public async Task ReadPages_ReadsTheFirstOfEachParentByItsIndex_WithASubqueryForEach()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 10));
        using var context = _library.Open();
        _library.Forget();

        // act
        await BatchedReader.ReadPagesAsync(
            context.Books,
            ParentKey.Of(typeof(Book), "AuthorId"),
            [1, 2, 3],
            Query(KeysetOrder.Of(typeof(Book), []), new PagingArguments(First: 1)) with { Parts = ConnectionParts.Rows },
            new EfExecutor(subqueries: true),
            CancellationToken.None);

        // assert
        var plan = _library.PlanOf(Assert.Single(_library.Statements));
        Assert.DoesNotMatch("SCAN b[0-9]? ", plan);
        Assert.Contains("CORRELATED LIST SUBQUERY", plan);
        Assert.Contains("USING INTEGER PRIMARY KEY", plan);
    }

    [Fact]
    public async Task ReadLists_GivesEachParentItsRowsInOrder_InOneStatement()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 20));
        using var context = _library.Open();
        var order = KeysetOrder.Of(typeof(Book), [Key(b => b.Pages) with { Direction = SortDirection.Desc }]);
        object[] keys = [.. Enumerable.Range(1, 20).Cast<object>()];
        var all = order.Apply(context.Books, reversed: false).ToList();
        _library.Forget();

        // act
        var rows = await BatchedReader.ReadListsAsync(
            context.Books, ParentKey.Of(typeof(Book), "AuthorId"), keys, order, null, null, new EfExecutor(), CancellationToken.None);

        // assert
        Assert.Single(_library.Statements);
        foreach (int key in keys)
        {
            Assert.Equal(all.Where(b => b.AuthorId == key).Select(b => b.Id), rows.Where(row => key.Equals(row.Parent)).Select(row => row.Node!.Id));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadLists_TakesTheFirstOfEachParent_WhenLimited(bool subqueries)
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(3), 20));
        using var context = _library.Open();
        var order = KeysetOrder.Of(typeof(Book), [Key(b => b.Title)]);
        object[] keys = [.. Enumerable.Range(1, 20).Cast<object>()];
        var all = order.Apply(context.Books, reversed: false).ToList();

        // act
        var rows = await BatchedReader.ReadListsAsync(
            context.Books, ParentKey.Of(typeof(Book), "AuthorId"), keys, order, null, 1, new EfExecutor(subqueries), CancellationToken.None);

        // assert
        Assert.NotEmpty(all);
        foreach (int key in keys)
        {
            Assert.Equal(all.FirstOrDefault(b => b.AuthorId == key)?.Id, rows.SingleOrDefault(row => key.Equals(row.Parent))?.Node!.Id);
        }
    }

    [Fact]
    public async Task ReadLists_LoadsEveryParent_WhenThereAreMoreThanOneStatementTakes()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(3), 5));
        using var context = _library.Open();
        object[] keys = [.. Enumerable.Range(-2000, 2010).Cast<object>()];

        // act
        var rows = await BatchedReader.ReadListsAsync(
            context.Books, ParentKey.Of(typeof(Book), "AuthorId"), keys, KeysetOrder.Of(typeof(Book), []), null, null, new EfExecutor(),
            CancellationToken.None);

        // assert
        Assert.Equal(await context.Books.CountAsync(), rows.Count);
    }

    private static PageQuery<Book> Query(KeysetOrder order, PagingArguments arguments) =>
        new(order, PageRequest.Of(arguments, 10, 100, order, PagingOptions.Default), ConnectionParts.All, null, PagingOptions.Default);

    private static OrderKey Key<TValue>(Expression<Func<Book, TValue>> value) => new(value.Body.ToString(), value, SortDirection.Asc);
}
