namespace Volunteers.Tests;

public sealed class SolutionTests
{
    [Fact]
    public void GraphQL_KnowsNothingOfVolunteers()
    {
        // arrange
        var library = System.Reflection.Assembly.Load("Volunteers.GraphQL");

        // act
        var references = library.GetReferencedAssemblies().Select(a => a.Name!);

        // assert
        Assert.DoesNotContain(references, name =>
            name.StartsWith("Volunteers.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
    }
}
