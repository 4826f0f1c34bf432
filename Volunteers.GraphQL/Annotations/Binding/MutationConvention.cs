using System.Reflection;
using Volunteers.GraphQL.Mutations;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>
/// Gives every mutation one <c>input</c> and a payload: <c>EnrolVolunteerAsync</c> becomes
/// <c>enrolVolunteer(input: EnrolVolunteerInput!): EnrolVolunteerPayload!</c> with what it changed and its declared <c>errors</c>.
/// </summary>
internal static class MutationConvention
{
    private const string InputName = "input";

    public static GraphQLField Bind(BindingContext context, Type declaringClass, MethodInfo method)
    {
        var name = method.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? NameConventions.Method(method.Name);
        var typeName = char.ToUpperInvariant(name[0]) + name[1..];
        var errors = MutationErrors.Of(method);
        var payload = PayloadTypeFactory.Create(context, method, typeName, MutationErrors.Union(context, errors, typeName));
        var field = new FieldBuilder(name, new GraphQLNonNull(payload), context.Types)
        {
            DeclaringTypeName = "Mutation",
            Member = method,
            Description = context.Documentation.Describe(method),
            DeprecationReason = FieldBinder.DeprecationOf(method),
        };

        BindInput(context, field, method, typeName);
        FieldBinder.Configure(field, method, declaringClass);
        field.Resolver = new DeclaredErrors(errors).Wrap(field.Resolver ?? FieldBuilder.FromPure(field.Pure!));
        return field.Build();
    }

    private static void BindInput(BindingContext context, FieldBuilder field, MethodInfo method, string typeName)
    {
        var arguments = context.Resolvers.Bind(field, method, InputName);
        if (arguments is [{ Member: { Item: null } } only] && only.Type.NamedType is GraphQLInputObjectType && IsInputRecord(only))
        {
            // The record is the input: the method's one parameter is the field's one argument, under its conventional name.
            context.Resolvers.Bind(field, method);
            var own = field.Arguments[^1];
            field.Arguments.Clear();
            field.Arguments.Add(new GraphQLArgument(InputName, own.Type) { Converter = own.Converter, Description = own.Description });
            field.Resolver = Rename(field.Resolver!, only.Name);
            return;
        }

        if (arguments.Count == 0)
        {
            return;
        }

        var inputName = typeName + "Input";
        var input = context.Types.GetOrAdd(
            inputName, () => new GraphQLInputObjectType(inputName, () => arguments.Select(argument => argument.ToInputField())));
        field.Arguments.Add(new GraphQLArgument(InputName, new GraphQLNonNull(input))
        {
            Converter = value => new ArgumentBag(Convert(arguments, (IReadOnlyDictionary<string, object?>)value!)),
        });
    }

    private static bool IsInputRecord(ArgumentModel argument) => argument.Member.Core.Name.EndsWith("Input", StringComparison.Ordinal);

    private static FieldDelegate Rename(FieldDelegate resolver, string name) =>
        name == InputName
            ? resolver
            : throw new SchemaException($"A mutation's input record must be its parameter \"input\", not \"{name}\". Rename the parameter.");

    private static Dictionary<string, object?> Convert(IReadOnlyList<ArgumentModel> arguments, IReadOnlyDictionary<string, object?> given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (given.TryGetValue(argument.Name, out var value))
            {
                values.Add(argument.Name, argument.Converter is { } convert ? convert(value) : value);
            }
        }

        return values;
    }
}
