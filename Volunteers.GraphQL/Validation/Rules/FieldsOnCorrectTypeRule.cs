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
            var suggestion = Suggestions.DidYouMean(SuggestTypes(type, name), "to use an inline fragment on");
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

        var left = usages.Keys.OrderByDescending(candidate => usages[candidate]).ThenBy(candidate => candidate.Name, StringComparer.Ordinal).ToList();
        var remaining = left.ToHashSet();
        var names = new List<string>();
        while (left.Count > 0 && names.Count < Suggestions.MaxShown)
        {
            // Among the equally frequent, no type goes before an interface that it implements.
            var frequency = usages[left[0]];
            var next = left.First(candidate => !candidate.Interfaces.Any(i => remaining.Contains(i) && usages[i] == frequency));
            left.Remove(next);
            remaining.Remove(next);
            names.Add(next.Name);
        }

        return names;
    }
}
