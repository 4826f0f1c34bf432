using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.EntityFramework;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.EntityFramework;

/// <summary>What may be sent again without EF Core, and what may not.</summary>
public sealed class LearnerTests : IDisposable
{
    private readonly Library _library = new();

    public void Dispose() => _library.Dispose();

    public static TheoryData<string, object> Values() => new()
    {
        { nameof(Author.Id), 7 }, { nameof(Author.Id), int.MaxValue }, { nameof(Author.Name), "Anna" }, { nameof(Author.Name), "[1,2]" }, { nameof(Author.Name), "" },
        { nameof(Author.BornOn), new DateOnly(1980, 1, 1) }, { nameof(Author.BornOn), DateOnly.MaxValue }, { nameof(Author.JoinedAt), new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero) },
        { nameof(Author.JoinedAt), DateTimeOffset.MaxValue }, { nameof(Author.Rating), 1.5 }, { nameof(Author.Fee), 2.25m }, { nameof(Author.Active), true }, { nameof(Author.Agreed), false },
        { nameof(Author.Token), new Guid("0f8fad5b-d9cb-469f-a165-70867728950e") }, { nameof(Author.Genre), Genre.Essay }, { nameof(Author.SecondGenre), Genre.Poetry },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_IsLearnt_WhateverItsType(string property, object value)
    {
        foreach (var sqlServer in (bool[])[false, true])
        {
            var learnt = Learn([value], (author, values) => Expression.Equal(Value(author, property, value), ParameterBox.Of(value.GetType(), values[0])), sqlServer);

            var (_, source) = Assert.Single(learnt.Parameters!);
            Assert.Equal((0, -1), (source.Input, source.Scope));
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void List_IsLearnt_WhateverItsItemsAre_AndHoweverMany(string property, object value)
    {
        foreach (var count in (int[])[0, 1, 3])
        {
            var list = Array.CreateInstance(value.GetType(), count);
            for (var index = 0; index < count; index++)
            {
                list.SetValue(value, index);
            }

            var learnt = Learn([list], (author, values) => Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), [value.GetType()], ParameterBox.Of(list.GetType(), values[0]), Value(author, property, value)));

            if (value is decimal or Guid)
            {
                // in lists EF Core writes them otherwise than JSON does
                Assert.Null(learnt.Parameters);
                continue;
            }

            Assert.Equal(0, Assert.Single(learnt.Parameters!).Source.Input);
        }
    }

    [Fact]
    public void Values_AreToldApart_WhenTheyAreEqualAtFirst()
    {
        // act
        var learnt = Learn([3, 3, null, 3], (author, values) => Expression.AndAlso(
            Expression.GreaterThan(Value(author, nameof(Author.Id), 3), ParameterBox.Of(typeof(int), values[3])),
            Expression.OrElse(
                Expression.LessThan(Value(author, nameof(Author.Id), 3), ParameterBox.Of(typeof(int), values[0])),
                Expression.NotEqual(Value(author, nameof(Author.Id), 3), ParameterBox.Of(typeof(int), values[1])))));

        // assert: in the order in which they stand in the text
        Assert.Equal([3, 0, 1], learnt.Parameters!.Select(parameter => parameter.Source.Input));
    }

    [Fact]
    public void Scope_IsLearnt_BesideValues()
    {
        // act
        var learnt = Learn([3], (author, values) => Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Any), [typeof(Book)], Expression.Property(author, nameof(Author.Books)),
            Lambda<Book>(book => Expression.Equal(Expression.Property(book, nameof(Book.Pages)), ParameterBox.Of(typeof(int), values[0])))));

        // assert
        Assert.Equal([(-1, 0), (0, -1)], learnt.Parameters!.Select(parameter => (parameter.Source.Input, parameter.Source.Scope)));
    }

    /// <summary>What of who asks is not declared is not known to be sent.</summary>
    [Fact]
    public void Statement_IsNotLearnt_WhenAFilterLooksAtWhatIsNotDeclared()
    {
        // arrange
        using var db = _library.Open();
        var options = LibraryServer.OptionsOf(_library, () => new Reader());
        var undeclared = new RowOptions<LibraryContext>
        {
            Create = options.Create,
            Scope = new ScopeRule<LibraryContext>(options.Scope!.Current, options.Scope.Apply, [.. options.Scope.Inputs.Skip(1)]),
        };
        RowQuery query = Query<Book>([], (_, _) => null);

        // act, assert
        Assert.NotNull(new Learner<LibraryContext>(db, options, query, new Reader()).Learn().Parameters);
        Assert.Null(new Learner<LibraryContext>(db, undeclared, query, new Reader()).Learn().Parameters);
    }

    [Theory]
    [InlineData(nameof(string.StartsWith))]
    [InlineData(nameof(string.EndsWith))]
    public void Text_IsNotLearnt_WhenItIsSentAsAPattern(string method) => Assert.Null(
        Learn(["Anna"], (author, values) => Expression.Call(Value(author, nameof(Author.Name), ""), method, [], ParameterBox.Of(typeof(string), values[0]))).Parameters);

    /// <summary>A condition on a value alone may be written out for the value that it was learnt with, and not for that with which it was changed.</summary>
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(3, false)]
    [InlineData(5, false)]
    public void Statement_IsNotLearnt_WhenAValueDecidesItsText(int value, bool isChoice)
    {
        var learnt = Learn([value], (author, values) =>
        {
            var isFive = Expression.Equal(ParameterBox.Of(typeof(int), values[0]), Expression.Constant(5));
            var active = Expression.Property(author, nameof(Author.Active));
            return isChoice ? Expression.Condition(isFive, Expression.Constant(true), active) : Expression.OrElse(active, isFive);
        });

        Assert.Null(learnt.Parameters);
    }

    /// <summary>There is a statement for each truth value, and for null.</summary>
    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 3)]
    [InlineData(true, null)]
    [InlineData(false, null)]
    public void Statement_IsLearnt_WhenATruthValueOrNullDecidesItsText(bool truth, int? number)
    {
        var learnt = Learn([truth, number], (author, values) => Expression.OrElse(
            ParameterBox.Of(typeof(bool), values[0]),
            Expression.AndAlso(
                Expression.NotEqual(ParameterBox.Of(typeof(int?), values[1]), Expression.Constant(null, typeof(int?))),
                Expression.Equal(Expression.Property(author, nameof(Author.CityId)), ParameterBox.Of(typeof(int?), values[1])))));

        Assert.Equal(truth || number is null ? [] : [1], learnt.Parameters!.Select(parameter => parameter.Source.Input));
    }

    private static Expression Value(Expression author, string property, object value) =>
        Expression.Property(author, property) is var read && read.Type == value.GetType() ? read : Expression.Convert(read, value.GetType());

    private static LambdaExpression Lambda<T>(Func<ParameterExpression, Expression> body)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda(body(row), row);
    }

    private static RowQuery Query<T>(IReadOnlyList<object?> inputs, Func<ParameterExpression, IReadOnlyList<object?>, Expression?> condition) => new(
        values =>
        {
            var (source, row) = (Expression.Parameter(typeof(LibraryContext), "source"), Expression.Parameter(typeof(T), "row"));
            Expression rows = Expression.Call(source, nameof(DbContext.Set), [typeof(T)]);
            rows = condition(row, values) is { } where ? RowExpressions.Where(rows, row, where) : rows;
            return Expression.Lambda(RowExpressions.Call(nameof(Queryable.Select), [typeof(T), typeof(RowColumns)], rows, Expression.Lambda(
                Expression.MemberInit(
                    Expression.New(typeof(RowColumns)),
                    Expression.Bind(typeof(RowColumns).GetProperty("C0")!, Expression.Convert(Expression.Property(row, "Id"), typeof(object)))),
                row)), source);
        },
        [],
        inputs,
        IgnoresFilters: false,
        "a test");

    private (string Text, IReadOnlyList<(string Name, ParameterSource Source)>? Parameters) Learn(
        IReadOnlyList<object?> inputs, Func<ParameterExpression, IReadOnlyList<object?>, Expression> condition, bool sqlServer = false)
    {
        using var db = sqlServer ? LibraryContext.ForSqlServer() : _library.Open();
        return new Learner<LibraryContext>(db, LibraryServer.OptionsOf(_library, () => new Reader()), Query<Author>(inputs, condition), new Reader()).Learn();
    }
}
