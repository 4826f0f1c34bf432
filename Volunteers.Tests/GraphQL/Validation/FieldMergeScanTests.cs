using System.Text;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;
using Volunteers.GraphQL.Validation.Rules;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class FieldMergeScanTests
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void MayConflict_TakesAStepForEachField_WhenOneFieldComesOverAndOver(int count)
    {
        // arrange
        var scan = Scan($"{{ volunteer {{ {string.Concat(Enumerable.Repeat("name ", count))} }} }}");

        // act
        var mayConflict = scan.MayConflict();

        // assert
        Assert.False(mayConflict);
        Assert.InRange(scan.Steps, count, (3 * count) + 20);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(3_000)]
    public void MayConflict_StaysLinear_WhenObjectsComeOverAndOver(int count)
    {
        // arrange: as pairs these are millions of comparisons
        var fields = string.Concat(Enumerable.Range(0, count).Select(i => $"friends {{ id name f{i}: id centre {{ id }} }} "));
        var scan = Scan($"{{ volunteer {{ {fields} }} }}");

        // act
        var mayConflict = scan.MayConflict();

        // assert
        Assert.False(mayConflict);
        Assert.InRange(scan.Steps, count, 20 * count);
    }

    [Fact]
    public void MayConflict_GrowsWithTheText_WhenFragmentsNestFragmentsTwice()
    {
        // arrange: expanded, the last fragment is met two to the power of forty times
        var (small, large) = (Scan(Nested(fields: 5)), Scan(Nested(fields: 50)));

        // act
        var mayConflict = (small.MayConflict(), large.MayConflict());

        // assert
        Assert.Equal((false, false), mayConflict);
        Assert.InRange(large.Steps, small.Steps, 10 * small.Steps);

        static string Nested(int fields)
        {
            var own = string.Concat(Enumerable.Range(0, fields).Select(i => $"f{i}: name "));
            var text = new StringBuilder("{ volunteer { ...F0 } }");
            for (var i = 0; i < 40; i++)
            {
                text.Append($" fragment F{i} on Volunteer {{ {own} ...F{i + 1} friends {{ ...F{i + 1} }} ...F{i + 1} }}");
            }

            return text.Append(" fragment F40 on Volunteer { id }").ToString();
        }
    }

    [Fact]
    public void MayConflict_IsTrue_WhenFragmentsGoRoundInACircle() =>
        Assert.True(Scan("{ volunteer { ...A } } fragment A on Volunteer { ...B } fragment B on Volunteer { ...A }").MayConflict());

    [Fact]
    public void MayConflict_SaysWhatComparingPairsSays_ForRandomDocuments()
    {
        var random = new Random(20_260_101);
        var conflicting = 0;
        for (var i = 0; i < 4_000; i++)
        {
            // arrange
            var text = new RandomDocument(random).Write();
            var document = Parser.Parse(text);

            // act
            var scanned = Scan(text).MayConflict();
            var compared = DocumentValidator.Validate(Schema, document, rules: [context => new PairsOnlyRule(context)]).Count > 0;

            // assert
            Assert.True(scanned == compared, $"scan says {scanned}, pairs say {compared}: {text}");
            conflicting += compared ? 1 : 0;
        }

        Assert.InRange(conflicting, 1_000, 3_500);
    }

    private static FieldMergeScan Scan(string text) => new(new ValidationContext(Schema, Parser.Parse(text), new ValidationOptions()));

    private sealed class PairsOnlyRule(ValidationContext context) : ValidationRule(context)
    {
        private readonly FieldConflictFinder _finder = new(context);

        protected override VisitAction EnterSelectionSet(SelectionSetNode node)
        {
            foreach (var conflict in _finder.Within(Context.TypeInfo.ParentType, node))
            {
                Context.Report(conflict.Reason, [.. conflict.Left, .. conflict.Right]);
            }

            return VisitAction.Continue;
        }
    }

    /// <summary>Small documents in which few names meet often; fragments spread only later ones, so that there are no circles.</summary>
    private sealed class RandomDocument(Random random)
    {
        private const int Fragments = 3;
        private static readonly string[] Types = ["Volunteer", "Visitor", "Person", "Node", "Centre", "Anyone"];
        private readonly StringBuilder _text = new();

        public string Write()
        {
            _text.Append("query ");
            Fields("Query", 4, 0);
            for (var i = 0; i < Fragments; i++)
            {
                var type = Types[random.Next(Types.Length)];
                _text.Append($" fragment F{i} on {type} ");
                Fields(type, 2, i + 1);
            }

            return _text.ToString();
        }

        private void Fields(string type, int depth, int fragment)
        {
            _text.Append("{ ");
            var count = random.Next(1, 4);
            for (var i = 0; i < count; i++)
            {
                var roll = random.Next(10);
                if (roll < 2 && depth > 0)
                {
                    var condition = Types[random.Next(Types.Length)];
                    _text.Append($"... on {condition} ");
                    Fields(condition, depth - 1, fragment);
                }
                else if (roll == 2 && fragment < Fragments)
                {
                    _text.Append($"...F{random.Next(fragment, Fragments)} ");
                }
                else
                {
                    Field(type, depth, fragment);
                }
            }

            _text.Append("} ");
        }

        private void Field(string type, int depth, int fragment)
        {
            var fields = Schema.FindType(type) is GraphQLFieldsType known ? known.Fields.ToList() : [];
            var field = fields.Count > 0 && random.Next(12) > 0 ? fields[random.Next(fields.Count)] : null;
            var isComposite = field?.Type.NamedType is GraphQLCompositeType;
            if (isComposite && depth == 0)
            {
                field = null;
                isComposite = false;
            }

            if (random.Next(4) == 0)
            {
                _text.Append(random.Next(2) == 0 ? "a: " : "id: ");
            }

            _text.Append(field?.Name ?? "unknown");
            if (random.Next(8) == 0)
            {
                _text.Append(random.Next(2) == 0 ? "(x: 1)" : "(x: { b: 1, a: 2 })");
            }

            _text.Append(' ');
            if (isComposite)
            {
                Fields(field!.Type.NamedType.Name, depth - 1, fragment);
            }
        }
    }
}
