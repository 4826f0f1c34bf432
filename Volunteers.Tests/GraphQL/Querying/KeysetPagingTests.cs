using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class KeysetPagingTests : IDisposable
{
    private static readonly OrderKey[] Columns =
    [
        Key(a => a.Name), Key(a => a.Nickname), Key(a => a.BornOn), Key(a => a.JoinedAt), Key(a => a.Rating), Key(a => a.Fee),
        Key(a => a.Active), Key(a => a.Agreed), Key(a => a.Token), Key(a => a.Genre), Key(a => a.SecondGenre), Key(a => a.City!.Name),
        Key(a => a.City!.Inhabitants), Key(a => a.Name.ToLower()), Key(a => a.Books.Count),
    ];

    private readonly Library _library = new();

    public void Dispose() => _library.Dispose();

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Walk_VisitsEveryRowInTheDatabasesOrder_WhenDataHasTiesAndNulls(int seed)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 40));
        var order = KeysetOrder.Of(typeof(Author), RandomColumns(random));
        using var context = _library.Open();
        var expected = await order.Apply(context.Authors, reversed: false).Select(a => a.Id).ToListAsync();
        var size = random.Next(3, 13);

        // act
        var forward = await Pager.WalkForwardAsync(context.Authors, order, size);
        var backward = await Pager.WalkBackwardAsync(context.Authors, order, size);

        // assert
        Assert.Equal(40, expected.Count);
        Assert.Equal(expected, forward.Select(a => a.Id));
        Assert.Equal(expected, backward.Select(a => a.Id));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Walk_EqualsOrderInMemory_WhenComparedWithoutADatabase(int seed)
    {
        // arrange
        var random = new Random(seed);
        var cities = new[] { new City { Name = "Hastings" }, new City { Name = "Rye" } };
        var authors = RandomLibrary.Authors(random, 40, cities).Select((author, i) =>
        {
            typeof(Author).GetProperty(nameof(Author.Id))!.SetValue(author, i + 1);
            return author;
        }).ToList();
        var columns = RandomColumns(random).Where(c => !c.Name.Contains("City") && !c.Name.Contains("Books")).ToArray();
        var order = KeysetOrder.Of(typeof(Author), columns);
        var expected = order.Apply(authors.AsQueryable(), reversed: false).Select(a => a.Id);

        // act
        var walked = await Pager.WalkForwardAsync(authors.AsQueryable(), order, 7, new Volunteers.GraphQL.Querying.DefaultQueryableExecutor());

        // assert
        Assert.Equal(expected, walked.Select(a => a.Id));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Walk_NeitherRepeatsNorSkipsARow_WhenOthersAreAddedAndRemovedBetweenPages(int seed)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 40));
        var order = KeysetOrder.Of(typeof(Author), [.. RandomColumns(random).Where(c => !c.Name.Contains("Books"))]);
        using var context = _library.Open();
        var stable = context.Authors.AsEnumerable().Select(a => a.Id).ToHashSet();
        var seen = new List<int>();
        string? after = null;

        // act
        do
        {
            var page = await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 6, After: after));
            seen.AddRange(page.Nodes.Select(a => a.Id));
            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;

            // also the row that the cursor came from
            var gone = context.Authors.Select(a => a.Id).AsEnumerable().OrderBy(_ => random.Next()).Take(2)
                .Append(page.Nodes.LastOrDefault()?.Id ?? 0).ToHashSet();
            await context.Authors.Where(a => gone.Contains(a.Id)).ExecuteDeleteAsync();
            stable.ExceptWith(gone.Except(seen));
            _library.Seed(RandomLibrary.Authors(random, 3));
        }
        while (after is not null);

        // assert
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(stable.Except(seen));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task PageInfo_IsExact_WhateverTheArguments(int seed)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 20));
        var order = KeysetOrder.Of(typeof(Author), RandomColumns(random));
        using var context = _library.Open();
        var all = (await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 100))).Edges;
        for (var i = 0; i < 12; i++)
        {
            var from = random.Next(-1, all.Count);
            var to = random.Next(0, all.Count + 1);
            var size = random.Next(0, 22);
            var backward = random.Next(2) == 0;
            var arguments = new PagingArguments(
                backward ? null : size,
                from >= 0 ? all[from].Cursor : null,
                backward ? size : null,
                to < all.Count ? all[to].Cursor : null);
            var range = all.Where((_, index) => index > from && index < to).ToList();
            var expected = backward ? range.TakeLast(size).ToList() : [.. range.Take(size)];

            // act
            var page = await Pager.ReadAsync(context.Authors, order, arguments);

            // assert
            Assert.Equal(expected.Select(e => e.Node.Id), page.Nodes.Select(a => a.Id));
            Assert.Equal(expected.Select(e => e.Cursor), page.Edges.Select(e => e.Cursor));
            Assert.Equal(backward ? to < all.Count : range.Count > size || to < all.Count, page.PageInfo.HasNextPage);
            Assert.Equal(backward ? range.Count > size || from >= 0 : from >= 0, page.PageInfo.HasPreviousPage);
            Assert.Equal(all.Count, page.TotalCount);
        }
    }

    [Fact]
    public async Task PageInfo_SaysThatNothingPrecedes_WhenTheRowsBeforeTheCursorAreGone()
    {
        // arrange
        _library.Seed(Enumerable.Range(1, 5).Select(i => Author.Create($"Author {i}")));
        using var context = _library.Open();
        var order = KeysetOrder.Of(typeof(Author), []);
        var first = await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 2));
        await context.Authors.Where(a => a.Id <= 2).ExecuteDeleteAsync();

        // act
        var second = await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 2, After: first.PageInfo.EndCursor));

        // assert
        Assert.False(second.PageInfo.HasPreviousPage);
        Assert.True(second.PageInfo.HasNextPage);
    }

    [Fact]
    public async Task Read_SendsOneStatement_WhateverTheParts()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));
        using var context = _library.Open();
        var order = KeysetOrder.Of(typeof(Author), [Key(a => a.Name)]);
        var first = await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 10));
        _library.Forget();

        // act
        await Pager.ReadAsync(
            context.Authors,
            order,
            new PagingArguments(First: 10, After: first.PageInfo.EndCursor),
            ConnectionParts.All & ~ConnectionParts.TotalCount);

        // assert
        Assert.Single(_library.Statements);
    }

    [Fact]
    public async Task Read_CountsOnly_WhenOnlyTotalCountIsSelected()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));
        using var context = _library.Open();
        _library.Forget();

        // act
        var page = await Pager.ReadAsync(
            context.Authors, KeysetOrder.Of(typeof(Author), []), new PagingArguments(), ConnectionParts.TotalCount);

        // assert
        Assert.Equal(30, page.TotalCount);
        Assert.Contains("COUNT(*)", Assert.Single(_library.Statements));
    }

    [Fact]
    public async Task Read_SendsTheSameText_WhenValuesAndSizeDiffer()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));
        using var context = _library.Open();
        var order = KeysetOrder.Of(typeof(Author), [Key(a => a.Name), Key(a => a.JoinedAt)]);
        var all = await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 30));
        _library.Forget();

        // act
        await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 3, After: all.Edges[3].Cursor), ConnectionParts.FromRows);
        await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 9, After: all.Edges[20].Cursor), ConnectionParts.FromRows);

        // assert
        Assert.Equal(_library.Statements[0], _library.Statements[1]);
    }

    [Fact]
    public async Task Beyond_SeeksTheIndex_WhenTheOrderHasOne()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));
        using var context = _library.Open();
        var order = KeysetOrder.Of(typeof(Author), [Key(a => a.Name)]);
        var first = await Pager.ReadAsync(context.Authors, order, new PagingArguments(First: 10));
        var page = PageRequest.Of(
            new PagingArguments(First: 10, After: first.PageInfo.EndCursor), 10, 100, order, PagingOptions.Default);

        // act
        var plan = _library.Plan(new PageQuery<Author>(order, page, ConnectionParts.Cursors, null, PagingOptions.Default).Rows(context.Authors));

        // assert
        Assert.Matches(@"^SEARCH .* USING (COVERING )?INDEX IX_Authors_Name \(Name>\?\)$", plan);
    }

    [Fact]
    public void Rows_TranslateForSqlServer_InEveryOrder()
    {
        // arrange
        using var context = LibraryContext.ForSqlServer();
        var city = new City { Name = "Rye" };
        var author = Author.Create("A", "n", new DateOnly(2020, 1, 1), default, 1.5, 2, true, true, Guid.Empty, Genre.Essay, Genre.Poetry, city);
        foreach (var column in Columns)
        {
            foreach (var direction in new[] { SortDirection.Asc, SortDirection.Desc })
            {
                var order = KeysetOrder.Of(typeof(Author), [column with { Direction = direction }]);
                var position = order.Keys.Select(key => key.Value.Compile().DynamicInvoke(author)).ToArray();
                var page = new PageRequest(10, Backward: false, position, position);

                // act
                var sql = new PageQuery<Author>(order, page, ConnectionParts.All, null, PagingOptions.Default).Rows(context.Authors).ToQueryString();

                // assert
                Assert.Contains("SELECT TOP(@", sql);
            }
        }
    }

    private static OrderKey[] RandomColumns(Random random) =>
        [.. Columns.OrderBy(_ => random.Next()).Take(random.Next(0, 4)).Select(c => c with { Direction = (SortDirection)random.Next(2) })];

    private static OrderKey Key<TValue>(Expression<Func<Author, TValue>> value) => new(value.Body.ToString(), value, SortDirection.Asc);
}
