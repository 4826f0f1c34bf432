using System.Linq.Expressions;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary>What cannot be a field is refused when the schema is made, with what to write instead.</summary>
public sealed class RowFieldBindingTests : IDisposable
{
    private readonly Library _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData(typeof(RootNumber), "RootNumber.HowMany is an expression of a root, which lists rows or answers one of them by FirstOrDefault(). Write a figure of a root as a method that takes a LibraryContext.")]
    [InlineData(typeof(RootRecord), "RootRecord.Figures is an expression of a root, which lists rows or answers one of them by FirstOrDefault().")]
    [InlineData(typeof(RootOverFacts), "RootOverFacts.GetHowMany is marked [OverFacts], but is no figure of a row.")]
    [InlineData(typeof(ListOverFacts), "ListOverFacts.Everything is marked [OverFacts], but is no figure of a row.")]
    [InlineData(typeof(Serviced), "Serviced.Older is an expression and takes LibraryContext, a service. It may depend on arguments and on values of the request (Day) only.")]
    [InlineData(typeof(OtherColumn), "OtherColumn.GetYear takes the column JoinedAt as DateTime, but it is DateTimeOffset.")]
    [InlineData(typeof(NullColumn), "NullColumn.GetBorn takes the column BornOn as DateOnly, but it is DateOnly?.")]
    [InlineData(typeof(ListedRelation), "ListedRelation lists the field \"Books\", which is no column of Author: it leads to other rows. Declare it as an expression.")]
    [InlineData(typeof(DeclaredTwice), "Author.rating is declared twice, the second time by DeclaredTwice.Rating.")]
    [InlineData(typeof(Span), "Author.age: System.TimeSpan cannot be answered.")]
    public async Task Build_SaysWhatToWriteInstead(Type type, string message)
    {
        await using var server = new LibraryServer(_library, more: type);

        var exception = Assert.Throws<SchemaException>(() => server.Executor);

        Assert.Contains(message, exception.Message);
    }

    public sealed record LibraryFigures(int Authors);

    [QueryType]
    public static class RootNumber
    {
        public static Expression<Func<LibraryContext, int>> HowMany => db => db.Authors.Count();
    }

    [QueryType]
    public static class RootRecord
    {
        public static Expression<Func<LibraryContext, LibraryFigures>> Figures => db => new LibraryFigures(db.Authors.Count());
    }

    [QueryType]
    public static class RootOverFacts
    {
        [OverFacts]
        public static int GetHowMany(LibraryContext db) => db.Authors.Count();
    }

    [ObjectType<Author>(Fields = [])]
    public static class ListOverFacts
    {
        [OverFacts]
        public static Expression<Func<Author, IEnumerable<Book>>> Everything => a => a.Books;
    }

    [ObjectType<Author>(Fields = [])]
    public static class Serviced
    {
        public static Expression<Func<Author, bool>> Older(LibraryContext db) => a => db.Authors.Any();
    }

    [ObjectType<Author>(Fields = [])]
    public static class OtherColumn
    {
        public static int GetYear([Column] DateTime joinedAt) => joinedAt.Year;
    }

    [ObjectType<Author>(Fields = [])]
    public static class NullColumn
    {
        public static int GetBorn([Column] DateOnly bornOn) => bornOn.Year;
    }

    [ObjectType<Author>(Fields = [nameof(Author.Books)])]
    public static class ListedRelation;

    [ObjectType<Author>(Fields = [nameof(Author.Rating)])]
    public static class DeclaredTwice
    {
        public static Expression<Func<Author, double?>> Rating => a => a.Rating;
    }

    [ObjectType<Author>(Fields = [])]
    public static class Span
    {
        public static TimeSpan GetAge([Column] DateTimeOffset joinedAt) => DateTimeOffset.UnixEpoch - joinedAt;
    }
}
