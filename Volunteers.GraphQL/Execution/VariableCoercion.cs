using System.Text.Json;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Variables from JSON to runtime values (specification, section 6.1.2 "CoerceVariableValues"), with graphql-js's messages.</summary>
internal sealed class VariableCoercion
{
    private const int MaxErrors = 50;

    private readonly GraphQLSchema _schema;
    private readonly GraphQLRequest _request;
    private readonly List<GraphQLError> _errors = [];
    private readonly List<object> _path = [];
    private VariableDefinitionNode _variable = null!;

    private VariableCoercion(GraphQLSchema schema, GraphQLRequest request)
    {
        _schema = schema;
        _request = request;
    }

    /// <returns>The values, or errors when there are any.</returns>
    public static (VariableValues Values, IReadOnlyList<GraphQLError> Errors) Coerce(
        GraphQLSchema schema, OperationDefinitionNode operation, GraphQLRequest request)
    {
        if (operation.VariableDefinitions.Count == 0)
        {
            return (VariableValues.Empty, []);
        }

        var coercion = new VariableCoercion(schema, request);
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        try
        {
            foreach (var variable in operation.VariableDefinitions)
            {
                coercion.CoerceVariable(variable, values);
            }
        }
        catch (TooManyErrorsException)
        {
            coercion._errors.Add(new GraphQLError(
                "Too many errors processing variables, error limit reached. Execution aborted.", ErrorCodes.BadUserInput));
        }

        return (new VariableValues(values), coercion._errors);
    }

    private void CoerceVariable(VariableDefinitionNode variable, Dictionary<string, object?> values)
    {
        _variable = variable;
        _path.Clear();
        var name = variable.Variable.Name.Value;
        if (_schema.FindType(variable.Type) is not { IsInputType: true } type)
        {
            Report($"Variable \"${name}\" expected value of type \"{variable.Type}\" which cannot be used as an input type.", variable.Type);
            return;
        }

        JsonElement json = default;
        var isGiven = _request.Variables is { ValueKind: JsonValueKind.Object } all && all.TryGetProperty(name, out json);
        if (!isGiven)
        {
            if (variable.DefaultValue is { } literal)
            {
                if (InputCoercion.TryLiteral(literal, type, VariableValues.Empty, out var value))
                {
                    values[name] = value;
                }
            }
            else if (type.IsNonNull)
            {
                Report($"Variable \"${name}\" of required type \"{type}\" was not provided.", variable);
            }

            return;
        }

        if (json.ValueKind == JsonValueKind.Null && type.IsNonNull && !HoldsFile(type))
        {
            Report($"Variable \"${name}\" of non-null type \"{type}\" must not be null.", variable);
            return;
        }

        values[name] = CoerceValue(json, type);
    }

    private object? CoerceValue(JsonElement json, GraphQLType type)
    {
        if (type is GraphQLNonNull nonNull)
        {
            return json.ValueKind != JsonValueKind.Null || HoldsFile(type)
                ? CoerceValue(json, nonNull.OfType)
                : NullError(json, type);
        }

        if (type is UploadType)
        {
            return CoerceFile(json);
        }

        if (json.ValueKind == JsonValueKind.Null && !HoldsFile(type))
        {
            return null;
        }

        return type switch
        {
            GraphQLList list => CoerceList(json, list),
            GraphQLInputObjectType input => CoerceObject(json, input),
            GraphQLLeafType leaf => CoerceLeaf(json, leaf),
            _ => null,
        };
    }

    private object? NullError(JsonElement json, GraphQLType type)
    {
        ReportValue(json, $"Expected non-nullable type \"{type}\" not to be null.");
        return null;
    }

    private object? CoerceFile(JsonElement json)
    {
        if (_request.Files.Count > 0 && _request.Files.TryGetValue(FileKey(), out var file))
        {
            return file;
        }

        return json.ValueKind == JsonValueKind.Null ? null : CoerceLeaf(json, BuiltInScalars.Upload);
    }

    /// <summary>Whether a file takes the place of a null: as the value, or as the only item of a list (section 3.11 "Input Coercion").</summary>
    private bool HoldsFile(GraphQLType type) =>
        _request.Files.Count > 0 && type.NamedType is UploadType && _request.Files.ContainsKey(FileKey());

    /// <summary>Where the current value is, as the request's map of files says it.</summary>
    private string FileKey() => string.Join('.', (IEnumerable<object>)[_variable.Variable.Name.Value, .. _path]);

    private object?[] CoerceList(JsonElement json, GraphQLList list)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [CoerceValue(json, list.OfType)];
        }

        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            _path.Add(index);
            items[index++] = CoerceValue(item, list.OfType);
            _path.RemoveAt(_path.Count - 1);
        }

        return items;
    }

    private OrderedDictionary<string, object?>? CoerceObject(JsonElement json, GraphQLInputObjectType type)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            ReportValue(json, $"Expected type \"{type.Name}\" to be an object.");
            return null;
        }

        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (json.TryGetProperty(field.Name, out var given))
            {
                _path.Add(field.Name);
                values.Add(field.Name, CoerceValue(given, field.Type));
                _path.RemoveAt(_path.Count - 1);
            }
            else if (field.DefaultValue is { } literal)
            {
                InputCoercion.TryLiteral(literal, field.Type, VariableValues.Empty, out var value);
                values.Add(field.Name, value);
            }
            else if (field.Type.IsNonNull)
            {
                ReportValue(json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        foreach (var member in json.EnumerateObject())
        {
            if (!type.Fields.Contains(member.Name))
            {
                var suggestions = Suggestions.Rank(member.Name, type.Fields.Select(field => field.Name));
                ReportValue(json, $"Field \"{member.Name}\" is not defined by type \"{type.Name}\".{Suggestions.DidYouMean(suggestions)}");
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(json, type, values);
        }

        return values;
    }

    private void CheckOneOf(JsonElement json, GraphQLInputObjectType type, OrderedDictionary<string, object?> values)
    {
        if (values.Count != 1)
        {
            ReportValue(json, $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        }

        // The first one is looked at though there be others, as graphql-js does.
        if (values.Count > 0 && json.TryGetProperty(values.GetAt(0).Key, out var only) && only.ValueKind == JsonValueKind.Null)
        {
            _path.Add(values.GetAt(0).Key);
            ReportValue(only, $"Field \"{values.GetAt(0).Key}\" must be non-null.");
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private object? CoerceLeaf(JsonElement json, GraphQLLeafType leaf)
    {
        try
        {
            return leaf.ParseValue(json);
        }
        catch (GraphQLException exception)
        {
            ReportValue(json, exception.Message);
            return null;
        }
    }

    private void ReportValue(JsonElement value, string message)
    {
        var name = _variable.Variable.Name.Value;
        var at = _path.Count == 0
            ? string.Empty
            : $" at \"{name}{string.Concat(_path.Select(segment => segment is int index ? $"[{index}]" : $".{segment}"))}\"";
        Report(ErrorText.Of($"Variable \"${name}\" got invalid value {Inspector.Inspect(value)}{at}; ") + message, _variable);
    }

    private void ReportValue(JsonElement value, ErrorTextHandler message) => ReportValue(value, message.ToString());

    private void Report(ErrorTextHandler message, SyntaxNode node) => Report(message.ToString(), node);

    private void Report(string message, SyntaxNode node)
    {
        if (_errors.Count >= MaxErrors)
        {
            throw new TooManyErrorsException();
        }

        _errors.Add(new GraphQLError(message, node.Location is { } location ? [location] : [], Code: ErrorCodes.BadUserInput));
    }

    private sealed class TooManyErrorsException : Exception;
}
