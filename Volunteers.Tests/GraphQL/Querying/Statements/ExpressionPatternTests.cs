using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.GraphQL.Querying.Statements;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.GraphQL.Querying.Statements;

public sealed class ExpressionPatternTests
{
    private sealed record Row(int Id, string Name, Row? Parent, IReadOnlyList<Row> Children);

    private static Expression Query(int id, string name)
    {
        Expression<Func<Row, bool>> query = row => row.Id > id && row.Name == name;
        return query;
    }

    [Fact]
    public void TryMatch_ReadsTheCapturedValues_WhenOnlyTheyDiffer()
    {
        var pattern = ExpressionPattern.Of(Query(1, "a"))!;
        var values = new List<object?>();

        Assert.True(pattern.TryMatch(Query(2, "b"), values));

        Assert.Equal([2, "b"], values);
    }

    [Fact]
    public void TryMatch_RefusesAnExpression_WhenItDiffersInAnOperator()
    {
        var least = 1;
        Expression<Func<Row, bool>> more = row => row.Id > least;
        Expression<Func<Row, bool>> less = row => row.Id < least;

        Assert.False(ExpressionPattern.Of(more)!.TryMatch(less, []));
    }

    [Fact]
    public void TryMatch_RefusesAnExpression_WhenAConstantDiffers()
    {
        Expression<Func<Row, bool>> one = row => row.Id > 1;
        Expression<Func<Row, bool>> two = row => row.Id > 2;

        Assert.False(ExpressionPattern.Of(one)!.TryMatch(two, []));
    }

    [Fact]
    public void TryMatch_TellsRowsOfOneNameApart_WhenAnInnerQueryHidesTheOuter()
    {
        var outer = Expression.Parameter(typeof(Row), "row");
        var inner = Expression.Parameter(typeof(Row), "row");
        var ofInner = ChildWithIdOf(outer, inner, inner);
        var ofOuter = ChildWithIdOf(outer, inner, outer);

        Assert.True(ExpressionPattern.Of(ofInner)!.TryMatch(ChildWithIdOf(outer, inner, inner), []));
        Assert.False(ExpressionPattern.Of(ofInner)!.TryMatch(ofOuter, []));
    }

    [Fact]
    public void Of_KnowsNoPattern_WhenMoreThanValuesIsCaptured()
    {
        var others = new[] { new Row(1, "a", null, []) }.AsQueryable();
        Expression<Func<Row, bool>> query = row => others.Any(other => other.Id == row.Id);

        Assert.Null(ExpressionPattern.Of(query));
    }

    [Fact]
    public void TryMatch_ReadsAList_WhenOneWasCaptured()
    {
        var pattern = ExpressionPattern.Of(In([1, 2]))!;
        var values = new List<object?>();

        Assert.True(pattern.TryMatch(In([3]), values));

        Assert.Equal([3], Assert.IsType<List<int>>(Assert.Single(values)));
    }

    private static LambdaExpression In(List<int> ids)
    {
        Expression<Func<Row, bool>> query = row => ids.Contains(row.Id);
        return query;
    }

    private static LambdaExpression ChildWithIdOf(ParameterExpression outer, ParameterExpression inner, ParameterExpression whose)
    {
        var condition = Expression.Lambda<Func<Row, bool>>(
            Expression.GreaterThan(Expression.Property(whose, nameof(Row.Id)), Expression.Constant(1)), inner);
        var any = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Any), [typeof(Row)], Expression.Property(outer, nameof(Row.Children)), condition);
        return Expression.Lambda<Func<Row, bool>>(any, outer);
    }

    /// <summary>A query within a query names its rows by a set of the context that it captured.</summary>
    [Fact]
    public async Task TryMatch_SeesThroughACapturedSet()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var one = database.Open();
        await using var other = database.Open();
        var values = new List<object?>();

        Assert.True(ExpressionPattern.Of(ChecksOfVolunteersAfter(one, 1))!.TryMatch(ChecksOfVolunteersAfter(other, 2), values));
        Assert.Equal([2], values);
        Assert.False(ExpressionPattern.Of(ChecksOfVolunteersAfter(one, 1))!.TryMatch(ChecksOfEnrolmentsAfter(other, 2), values));
    }

    private static Expression ChecksOfVolunteersAfter(VolunteersDbContext db, int id) =>
        db.Checks.Where(c => db.Volunteers.Any(v => v.Id > id)).Expression;

    private static Expression ChecksOfEnrolmentsAfter(VolunteersDbContext db, int id) =>
        db.Checks.Where(c => db.Enrolments.Any(v => v.Id > id)).Expression;
}
