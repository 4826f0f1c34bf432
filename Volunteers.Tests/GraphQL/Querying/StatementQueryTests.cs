using Volunteers.GraphQL.Querying;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class StatementQueryTests
{
    private static readonly StatementQuery<IReadOnlyList<string>, List<int>, string> Long = new((names, lengths) => names.AsQueryable()
        .Where(name => lengths.Contains(name.Length))
        .OrderBy(name => name));

    [Fact]
    public async Task ToList_AsksTheSourceAndArgumentOfEachCall()
    {
        IQueryableExecutor queries = new DefaultQueryableExecutor();

        Assert.Equal(["Bo", "Cy"], await queries.ToListAsync(Long, ["Cy", "Ana", "Bo"], [2], CancellationToken.None));
        Assert.Equal(["Ana", "Bob"], await queries.ToListAsync(Long, ["Bob", "Di", "Ana"], [3, 4], CancellationToken.None));
    }
}
