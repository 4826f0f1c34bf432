using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A selected field exists on the type that it is selected from. See section 5.3.1 "Field Selections".</summary>
public sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterField(FieldNode node)
    {
        if (Context.TypeInfo.ParentType is { } type && Context.TypeInfo.Field is null)
        {
            var name = node.Name.Value;
            var suggestion = Suggestions.DidYouMean("to use an inline fragment on", SuggestTypes(type, name));
            if (suggestion.Length == 0 && type is GraphQLFieldsType fieldsType)
            {
                suggestion = Suggestions.DidYouMean(Suggestions.Rank(name, fieldsType.Fields.Select(field => field.Name)));
            }

            Context.Report($"Cannot query field \"{name}\" on type \"{type}\".{suggestion}", node);
        }

        return VisitAction.Continue;
    }

    /// <summary>Types behind an abstract type that do have the field, the most general first.</summary>
    private List<string> SuggestTypes(GraphQLCompositeType type, string fieldName)
    {
        if (type is GraphQLObjectType)
        {
            return [];
        }

        var usages = new Dictionary<GraphQLFieldsType, int>();
        foreach (var possible in Context.Schema.GetPossibleTypes(type))
        {
            if (possible.Fields.Contains(fieldName))
            {
                usages[possible] = 1;
                foreach (var implemented in possible.Interfaces.Where(i => i.Fields.Contains(fieldName)))
                {
                    usages[implemented] = usages.GetValueOrDefault(implemented) + 1;
                }
            }
        }

        var candidates = usages.Keys.ToList();
        candidates.Sort((left, right) => Compare(left, right, usages));
        return candidates.ConvertAll(candidate => candidate.Name);
    }

    private static int Compare(GraphQLFieldsType left, GraphQLFieldsType right, Dictionary<GraphQLFieldsType, int> usages)
    {
        var byUsage = usages[right].CompareTo(usages[left]);
        if (byUsage != 0)
        {
            return byUsage;
        }

        if (right.Interfaces.Any(i => i == left))
        {
            return -1;
        }

        return left.Interfaces.Any(i => i == right) ? 1 : string.CompareOrdinal(left.Name, right.Name);
    }
}
