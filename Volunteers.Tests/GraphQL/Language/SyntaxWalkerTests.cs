using Volunteers.GraphQL.Language;

namespace Volunteers.Tests.GraphQL.Language;

public sealed class SyntaxWalkerTests
{
    [Fact]
    public void Walk_EntersAndLeaves_InTheOrderOfTheText()
    {
        var recorder = new Recorder();

        var finished = SyntaxWalker.Walk(Parser.Parse("query Q($v: [Int!]) { a: b(c: $v) @d { ...F } }"), recorder);

        Assert.True(finished);
        Assert.Equal(
            "Document OperationDefinition Name:Q VariableDefinition Variable Name:v ListType NonNullType NamedType Name:Int "
            + "SelectionSet Field Name:a Name:b Argument Name:c Variable Name:v Directive Name:d SelectionSet FragmentSpread Name:F",
            string.Join(' ', recorder.Entered));
        Assert.Equal(recorder.Entered.Count, recorder.Left);
    }

    [Fact]
    public void Walk_PassesOverChildren_WhenSkipped()
    {
        var recorder = new Recorder { OnField = VisitAction.Skip };

        Assert.True(SyntaxWalker.Walk(Parser.Parse("{ a { b } ...F }"), recorder));

        Assert.Equal(
            ["Document", "OperationDefinition", "SelectionSet", "Field", "FragmentSpread", "Name:F"],
            recorder.Entered);
    }

    [Fact]
    public void Walk_Ends_WhenBroken()
    {
        var recorder = new Recorder { OnField = VisitAction.Break };

        Assert.False(SyntaxWalker.Walk(Parser.Parse("{ a { b } ...F }"), recorder));

        Assert.Equal(["Document", "OperationDefinition", "SelectionSet", "Field"], recorder.Entered);
        Assert.Equal(0, recorder.Left);
    }

    [Fact]
    public void Walk_KnowsEveryKindOfNode()
    {
        var recorder = new Recorder();

        SyntaxWalker.Walk(
            Parser.Parse("""
                { a(i: 1, f: 1.5, s: "", b: true, n: null, e: E, l: [1], o: { x: 1 }) ... on T { b } }
                fragment F on T { a }
                schema { query: Q } scalar S type T { f(a: Int = 1): Int } interface I { f: Int } union U = A enum E { V }
                input N { f: Int } directive @d(a: Int) on FIELD
                extend schema @d extend scalar S @d extend type T @d extend interface I @d extend union U @d extend enum E @d extend input N @d
                query ($v: [Int!]!) { a }
                """),
            recorder);

        var all = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(SyntaxNode)) && !type.IsAbstract).Except([typeof(FragmentSpreadNode)]);
        Assert.Equal(all.ToHashSet(), recorder.Kinds);
    }

    private sealed class Recorder : SyntaxVisitor
    {
        public List<string> Entered { get; } = [];

        public HashSet<Type> Kinds { get; } = [];

        public int Left { get; private set; }

        public VisitAction OnField { get; init; }

        public override VisitAction Enter(SyntaxNode node)
        {
            Entered.Add(node is NameNode name ? $"Name:{name.Value}" : node.GetType().Name[..^"Node".Length]);
            Kinds.Add(node.GetType());
            return node is FieldNode ? OnField : VisitAction.Continue;
        }

        public override void Leave(SyntaxNode node) => Left++;
    }
}
