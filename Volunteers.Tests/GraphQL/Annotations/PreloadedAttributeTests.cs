using System.Linq.Expressions;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Annotations;

/// <summary>Where <see cref="PreloadedAttribute"/> cannot stand, the schema says so.</summary>
public sealed class PreloadedAttributeTests
{
    private const string PassedBy = " has [Preloaded] and arguments or [Authorize], which a preloaded value would pass by. Leave [Preloaded] out.";

    private const string OnQuery =
        " has [Preloaded] on a query. Only one row that the parent refers to by its key can be preloaded: [UseBatching(\"Id\", ParentKey = …)] [UseFirstOrDefault] [UseProjection].";

    [Theory]
    [InlineData(typeof(WithArgument), "Leaf.shade" + PassedBy)]
    [InlineData(typeof(Guarded), "Leaf.shade" + PassedBy)]
    [InlineData(typeof(GuardedClass), "Leaf.shade" + PassedBy)]
    [InlineData(typeof(OfQuery), "Query.shade has [Preloaded], but OfQuery is no [ObjectType<T>] class.")]
    [InlineData(typeof(OfNoProperty), "Leaf.shade has [Preloaded(\"Nope\")], but Leaf has no such public property of a type that can be null.")]
    [InlineData(typeof(OfHiddenProperty), "Leaf.shade has [Preloaded(\"Inner\")], but Leaf has no such public property of a type that can be null.")]
    [InlineData(typeof(OfValueType), "Leaf.id has [Preloaded(\"Id\")], but Leaf has no such public property of a type that can be null.")]
    [InlineData(typeof(FromNothing), "Leaf.shade has [Preloaded] from \"Nope\", but FromNothing has no static property of this name that holds an expression.")]
    [InlineData(typeof(FromText), "Leaf.shade has [Preloaded] from \"Text\", but FromText has no static property of this name that holds an expression.")]
    [InlineData(typeof(OnList), "Leaf.trees" + OnQuery)]
    [InlineData(typeof(OnFirstOfMany), "Leaf.tree" + OnQuery)]
    [InlineData(typeof(OnWholeRow), "Leaf.tree" + OnQuery)]
    [InlineData(typeof(OnOtherType), "Leaf.tree" + OnQuery)]
    public void Schema_SaysWhatToDo_WhenAValueCannotComeAlong(Type type, string message)
    {
        var exception = Assert.ThrowsAny<SchemaException>(() => GraphQLHost.Of(typeof(Queries), type).Schema);

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Each of the classes above is right but for what is wrong with it.</summary>
    [Theory]
    [InlineData(typeof(SetByAnyone))]
    [InlineData(typeof(FromRow))]
    [InlineData(typeof(OneRow))]
    public void Schema_IsMade_WhenAValueCanComeAlong(Type type) => Assert.NotNull(GraphQLHost.Of(typeof(Queries), type).Schema.FindType("Leaf"));

    public sealed class Leaf
    {
        public int Id { get; init; }

        public int TreeId { get; init; }

        public string? Shade { get; init; }

        public Tree? Tree { get; init; }

        internal string? Inner { get; init; }
    }

    public sealed class Tree
    {
        public int Id { get; init; }

        public int LeafId { get; init; }
    }

    [QueryType]
    public static class Queries
    {
        public static Leaf? Leaf => null;
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class SetByAnyone
    {
        [Preloaded(nameof(Leaf.Shade))]
        public static string Shade() => "";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class FromRow
    {
        internal static Expression<Func<Leaf, string>> Green => _ => "green";

        [Preloaded(nameof(Leaf.Shade), From = nameof(Green))]
        public static string Shade() => "";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OneRow
    {
        [UseBatching(nameof(Tree.Id), ParentKey = nameof(Leaf.TreeId))]
        [UseFirstOrDefault]
        [UseProjection]
        [Preloaded(nameof(Leaf.Tree))]
        public static IQueryable<Tree> GetTree() => Array.Empty<Tree>().AsQueryable();
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class WithArgument
    {
        [Preloaded(nameof(Leaf.Shade))]
        public static string Shade(int depth) => $"{depth}";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class Guarded
    {
        [Authorize]
        [Preloaded(nameof(Leaf.Shade))]
        public static string Shade() => "";
    }

    [Authorize]
    [ObjectType<Leaf>(Fields = [])]
    public static class GuardedClass
    {
        [Preloaded(nameof(Leaf.Shade))]
        public static string Shade() => "";
    }

    [QueryType]
    public static class OfQuery
    {
        [Preloaded(nameof(Leaf.Shade))]
        public static string Shade() => "";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OfNoProperty
    {
        [Preloaded("Nope")]
        public static string Shade() => "";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OfHiddenProperty
    {
        [Preloaded("Inner")]
        public static string Shade() => "";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OfValueType
    {
        [Preloaded(nameof(Leaf.Id))]
        public static int Id() => 0;
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class FromNothing
    {
        [Preloaded(nameof(Leaf.Shade), From = "Nope")]
        public static string Shade() => "";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class FromText
    {
        internal static string Text => "green";

        [Preloaded(nameof(Leaf.Shade), From = nameof(Text))]
        public static string Shade() => "";
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OnList
    {
        [UseBatching(nameof(Tree.Id), ParentKey = nameof(Leaf.TreeId))]
        [UseProjection]
        [Preloaded(nameof(Leaf.Tree))]
        public static IQueryable<Tree> GetTrees() => Array.Empty<Tree>().AsQueryable();
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OnFirstOfMany
    {
        [UseBatching(nameof(Tree.LeafId))]
        [UseFirstOrDefault]
        [UseProjection]
        [Preloaded(nameof(Leaf.Tree))]
        public static IQueryable<Tree> GetTree() => Array.Empty<Tree>().AsQueryable();
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OnWholeRow
    {
        [UseBatching(nameof(Tree.Id), ParentKey = nameof(Leaf.TreeId))]
        [UseFirstOrDefault]
        [Preloaded(nameof(Leaf.Tree))]
        public static IQueryable<Tree> GetTree() => Array.Empty<Tree>().AsQueryable();
    }

    [ObjectType<Leaf>(Fields = [])]
    public static class OnOtherType
    {
        [UseBatching(nameof(Tree.Id), ParentKey = nameof(Leaf.TreeId))]
        [UseFirstOrDefault]
        [UseProjection]
        [Preloaded(nameof(Leaf.Shade))]
        public static IQueryable<Tree> GetTree() => Array.Empty<Tree>().AsQueryable();
    }
}
