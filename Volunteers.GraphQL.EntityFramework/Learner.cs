using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>Where the value of a parameter comes from.</summary>
/// <param name="Input">The number of an input of the query; -1 when it is none.</param>
/// <param name="Scope">The number of an input of who asks; -1 when it is none.</param>
/// <param name="Send">From that value to what is sent.</param>
internal sealed record ParameterSource(int Input, int Scope, Func<object, object> Send);

/// <summary>
/// Finds out which parameters of a statement are which of its inputs, by changing one input at a time and looking at what changes. Nothing is guessed from
/// names: what is not explained, or is sent in another form than can be made again, is not learnt.
/// </summary>
internal sealed class Learner<TContext>(TContext db, RowOptions<TContext> options, RowQuery query, object? scope)
    where TContext : DbContext
{
    /// <summary>The statement's text, and where each parameter comes from; no sources when they could not be found out.</summary>
    public (string Text, IReadOnlyList<(string Name, ParameterSource Source)>? Parameters) Learn()
    {
        var inputs = query.Inputs.ToArray();
        using var command = Command(inputs, scope);
        if (DecidingValues.AreIn(query.Compose(inputs)))
        {
            return (command.CommandText, null);
        }

        var sources = new ParameterSource?[command.Parameters.Count];
        for (var index = 0; index < inputs.Length; index++)
        {
            if (inputs[index] is not { } value)
            {
                continue;
            }

            var others = (object?[])inputs.Clone();
            others[index] = Change(value);
            using var changed = Command(others, scope);
            if (value is bool && changed.CommandText != command.CommandText)
            {
                // mappers write a condition on a truth value out; there is a statement for each
                continue;
            }

            if (!Explain(command, changed, sources, value, others[index]!, index, -1))
            {
                return (command.CommandText, null);
            }
        }

        for (var index = 0; options.Scope is { } rule && index < rule.Inputs.Count; index++)
        {
            if (rule.Inputs[index].Read(scope!) is not { } value)
            {
                continue;
            }

            var other = rule.Inputs[index].Change(scope!);
            using var changed = Command(inputs, other);
            if (!Explain(command, changed, sources, value, rule.Inputs[index].Read(other)!, -1, index))
            {
                return (command.CommandText, null);
            }
        }

        return Array.TrueForAll(sources, source => source is not null)
            ? (command.CommandText, [.. sources.Select((source, index) => (command.Parameters[index].ParameterName, source!))])
            : (command.CommandText, null);
    }

    private DbCommand Command(object?[] inputs, object? who)
    {
        options.Scope?.Apply(db, who!);
        return Translation.CommandOf(db, query.Compose(inputs), query.IgnoresFilters, options.LiftedFilters);
    }

    /// <returns>False when the change changes more than values that can be sent again.</returns>
    private bool Explain(DbCommand command, DbCommand changed, ParameterSource?[] sources, object value, object other, int input, int who)
    {
        if (changed.CommandText != command.CommandText || changed.Parameters.Count != command.Parameters.Count)
        {
            return false;
        }

        for (var index = 0; index < sources.Length; index++)
        {
            var (before, after) = (command.Parameters[index].Value!, changed.Parameters[index].Value!);
            if (command.Parameters[index].ParameterName != changed.Parameters[index].ParameterName)
            {
                return false;
            }

            if (Equals(before, after))
            {
                continue;
            }

            if (sources[index] is not null || SenderOf(value, before, other, after) is not { } send)
            {
                return false;
            }

            sources[index] = new ParameterSource(input, who, send);
        }

        return true;
    }

    /// <summary>What makes the sent values of both; null when nothing known does.</summary>
    private Func<object, object>? SenderOf(object value, object sent, object other, object otherSent) =>
        Senders(value.GetType()).FirstOrDefault(send => Makes(send, value, sent) && Makes(send, other, otherSent));

    private static bool Makes(Func<object, object> send, object value, object sent)
    {
        var result = send(value);
        return Equals(result, sent) || (result is IConvertible and not string && sent is IConvertible and not string
            && result.GetType().IsPrimitive && sent.GetType().IsPrimitive && Convert.ToDecimal(result, CultureInfo.InvariantCulture) == Convert.ToDecimal(sent, CultureInfo.InvariantCulture));
    }

    private IEnumerable<Func<object, object>> Senders(Type type)
    {
        if (type != typeof(string) && ElementOf(type) is { } element)
        {
            return Conversions(Nullable.GetUnderlyingType(element) ?? element).Select(convert => (Func<object, object>)(list => Json((IEnumerable)list, convert)));
        }

        return Conversions(type);
    }

    /// <summary>The conversions that values of a type have in this model, none first.</summary>
    private IEnumerable<Func<object, object>> Conversions(Type type)
    {
        var mappings = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == type)
            .Select(property => property.GetRelationalTypeMapping())
            .Append(db.GetService<IRelationalTypeMappingSource>().FindMapping(type, db.Model));
        return mappings.Select(mapping => mapping?.Converter).OfType<Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter>()
            .DistinctBy(converter => (converter.GetType(), converter.ProviderClrType))
            .Select(converter => (Func<object, object>)(value => converter.ConvertToProvider(value)!))
            .Prepend(value => value);
    }

    private static string Json(IEnumerable list, Func<object, object> convert) =>
        JsonSerializer.Serialize(list.Cast<object>().Select(convert), list is IEnumerable<string> ? TextJson : null);

    private static readonly TimeSpan Later = TimeSpan.FromSeconds(3601.5);

    private static readonly Guid Lettered = new("abcdefab-cdef-4bcd-8efa-bcdefabcdefa");

    private static readonly JsonSerializerOptions TextJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Default };

    private static Type? ElementOf(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GenericTypeArguments[0];

    /// <summary>Another value of the same type, of which all that may be written in several ways is written.</summary>
    private static object Change(object value) => value switch
    {
        string text when text.StartsWith('[') && text.EndsWith(']') && text.Length > 2 && text[1..^1].All(c => c is ',' or '-' || char.IsAsciiDigit(c)) => $"[{int.MaxValue}{text[1..].Insert(0, ",")}",
        string text => text + "z",
        bool truth => !truth,
        int number => number == int.MaxValue ? number - 1 : number + 1,
        long number => number + 1,
        short number => (short)(number + 1),
        byte number => (byte)(number + 1),
        double number => number + 1,
        float number => number + 1,
        decimal number => number + 1,
        DateOnly date => date == DateOnly.MaxValue ? date.AddDays(-1) : date.AddDays(1),
        DateTimeOffset instant => instant.Year > 5000 ? instant - Later : instant + Later,
        DateTime instant => instant.Year > 5000 ? instant - Later : instant + Later,
        TimeOnly time => time.Add(Later),
        TimeSpan span => span + Later,
        Guid id => id == Lettered ? Guid.Empty : Lettered,
        Enum one => Enum.ToObject(one.GetType(), Convert.ToInt64(one, CultureInfo.InvariantCulture) + 1),
        IList list => Lengthen(list),
        _ => throw new InvalidOperationException($"{value.GetType().Name} cannot be an input of a statement."),
    };

    /// <summary>With one item more: how long a list is must not matter.</summary>
    private static IList Lengthen(IList list)
    {
        var element = ElementOf(list.GetType())!;
        var others = Array.CreateInstance(element, list.Count + 1);
        list.CopyTo(others, 0);
        others.SetValue(Change(element == typeof(string) ? "" : Activator.CreateInstance(Nullable.GetUnderlyingType(element) ?? element)!), list.Count);
        return list is Array ? others : (IList)Activator.CreateInstance(list.GetType(), others)!;
    }
}
