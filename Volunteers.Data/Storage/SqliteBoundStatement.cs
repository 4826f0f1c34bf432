using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Volunteers.Data.Storage;

/// <summary>
/// A statement as EF Core made it for one access scope, with places for the values that change between executions: whole numbers, lists of
/// them, and texts. With the same scope it need not be made again.
/// </summary>
public sealed class SqliteBoundStatement
{
    /// <summary>What EF Core's names of values of query filters begin with.</summary>
    private const string FilterPrefix = "ef_filter__";

    private readonly (string Name, object? Value, SqliteType Type, int Place)[] _parameters;

    private SqliteBoundStatement(string text, (string Name, object? Value, SqliteType Type, int Place)[] parameters)
    {
        Text = text;
        _parameters = parameters;
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>Learns from a command that EF Core made.</summary>
    /// <param name="command">The command with its parameters.</param>
    /// <param name="names">The names of the values that change, in order; a command need not use them all.</param>
    /// <param name="values">The values that the command was made with, in the same order.</param>
    /// <returns>Null when a value is of another kind, or <paramref name="command"/> is not SQLite's.</returns>
    public static SqliteBoundStatement? Of(DbCommand command, IReadOnlyList<string> names, IReadOnlyList<object?> values)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(values);
        if (command is not SqliteCommand given || values.Any(value => value is not (int or List<int> or string)))
        {
            return null;
        }

        var parameters = new (string, object?, SqliteType, int)[given.Parameters.Count];
        for (var index = 0; index < parameters.Length; index++)
        {
            var parameter = given.Parameters[index];
            var place = PlaceOf(parameter.ParameterName, names);
            // not a value of ours and not the scope's: made of one of ours, as a pattern is of a text that is looked for
            if (place < 0 && !parameter.ParameterName.AsSpan().TrimStart('@').StartsWith(FilterPrefix))
            {
                return null;
            }

            // whatever EF Core made of the value must be what is made of it here
            if (place >= 0 && !Equals(Convert.ToString(parameter.Value, CultureInfo.InvariantCulture), Convert.ToString(Sent(values[place]), CultureInfo.InvariantCulture)))
            {
                return null;
            }

            parameters[index] = (parameter.ParameterName, parameter.Value, parameter.SqliteType, place);
        }

        return new SqliteBoundStatement(given.CommandText, parameters);
    }

    /// <summary>Gives <paramref name="command"/> the parameters.</summary>
    internal void Bind(SqliteCommand command, IReadOnlyList<object?> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value, type, place) in _parameters)
        {
            command.Parameters.Add(new SqliteParameter(name, type) { Value = place < 0 ? value : Sent(values[place]) });
        }
    }

    /// <summary>Gives <paramref name="command"/>, which was bound before, other values.</summary>
    internal void BindAgain(SqliteCommand command, IReadOnlyList<object?> values)
    {
        for (var index = 0; index < _parameters.Length; index++)
        {
            if (_parameters[index].Place is var place and >= 0)
            {
                command.Parameters[index].Value = Sent(values[place]);
            }
        }
    }

    private static int PlaceOf(string parameterName, IReadOnlyList<string> names)
    {
        for (var index = 0; index < names.Count; index++)
        {
            if (parameterName.AsSpan().TrimStart('@').SequenceEqual(names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The value as it is sent: a list as one JSON array.</summary>
    private static object? Sent(object? value)
    {
        if (value is not List<int> list)
        {
            return value;
        }

        var json = new StringBuilder((list.Count * 7) + 2).Append('[');
        for (var index = 0; index < list.Count; index++)
        {
            if (index > 0)
            {
                json.Append(',');
            }

            json.Append(CultureInfo.InvariantCulture, $"{list[index]}");
        }

        return json.Append(']').ToString();
    }
}
