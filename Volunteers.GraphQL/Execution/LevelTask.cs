using System.Runtime.ExceptionServices;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// One call of a resolver for all objects of a level (specification, section 6.3, leaves the order of resolvers open). Waits until nothing of the
/// request can go on without it.
/// </summary>
/// <param name="executor">The execution.</param>
/// <param name="waiting">The calls that were not made so far; this one leaves it when it is.</param>
/// <param name="owner">The first object.</param>
/// <param name="slot">The field's place in it.</param>
internal class LevelTask(OperationExecutor executor, Dictionary<Selection, LevelTask> waiting, ResultObject owner, int slot) : ResolverTask(executor)
{
    private readonly List<(ResultObject Owner, int Slot)> _places = [];
    private readonly List<object?> _parents = [];

    /// <summary>The first of <see cref="Parents"/>.</summary>
    public override object? Parent => _parents[0];

    public override IReadOnlyList<object?> Parents => _parents;

    protected override ResultObject Owner => owner;

    protected override int Slot => slot;

    /// <summary>Takes another object in whose field the call is to answer; before it begins.</summary>
    public void Add(ResultObject owner, int slot, object? parent)
    {
        _parents.Add(ParentOf(owner, slot, parent));
        _places.Add((owner, slot));
    }

    protected override bool Begin()
    {
        waiting.Remove(Selection);
        return !RequestAborted.IsCancellationRequested && _places.Exists(place => place.Owner.IsAlive());
    }

    protected override void Finish(Exception? failure)
    {
        var selection = Selection;
        var answers = Result as IReadOnlyList<object?>;
        if (failure is null && answers?.Count != _parents.Count)
        {
            failure = new InvalidOperationException(
                $"The resolver of {selection.Field} must answer a list with one value for each of its {_parents.Count} parents, in their order.");
        }

        // many parents often share what they refer to: its JSON is written once
        var shared = _places.Count > 1 && selection.Field.Type is GraphQLObjectType or GraphQLNonNull { OfType: GraphQLObjectType }
            ? new Dictionary<object, PlainValue>(ReferenceEqualityComparer.Instance)
            : null;
        for (var index = 0; index < _places.Count; index++)
        {
            var (owner, slot) = _places[index];
            if (!owner.IsAlive())
            {
                continue;
            }

            if (failure is not null)
            {
                Executor.Fail(failure, owner, slot, selection);
            }
            else
            {
                Complete(owner, slot, selection, answers![index], shared);
            }
        }
    }

    /// <summary>Completes the field of one object.</summary>
    protected virtual void Complete(ResultObject owner, int slot, Selection selection, object? value) => Executor.Complete(owner, slot, selection, value);

    private void Complete(ResultObject owner, int slot, Selection selection, object? value, Dictionary<object, PlainValue>? shared)
    {
        if (shared is not null && value is not null && shared.TryGetValue(value, out var written))
        {
            owner.Values[slot] = written;
            return;
        }

        Complete(owner, slot, selection, value);
        if (shared is not null && owner.Values[slot] is PlainValue plain)
        {
            shared.Add(value!, plain);
        }
    }
}

/// <summary>Reads what the resolvers of a level answered: see <see cref="IAnswerReader"/>. Its parents are their answers.</summary>
internal sealed class ReadingTask(OperationExecutor executor, Dictionary<Selection, LevelTask> waiting, ResultObject owner, int slot)
    : LevelTask(executor, waiting, owner, slot)
{
    protected override ValueTask Resolve() => Selection.Field.Reader!.ReadAsync(this);

    protected override void Complete(ResultObject owner, int slot, Selection selection, object? value) => Executor.CompleteRead(owner, slot, selection, value);
}

/// <summary>What a <see cref="Annotations.BatchResolverAttribute"/> answers.</summary>
public static class LevelAnswers
{
    /// <summary>The value of each of <paramref name="parents"/>, in their order.</summary>
    /// <param name="parents">The objects of a level.</param>
    /// <param name="answer">From one of them to its value.</param>
    public static IReadOnlyList<TValue> Each<T, TValue>(this IReadOnlyList<T> parents, Func<T, TValue> answer)
    {
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(answer);
        var answers = new TValue[parents.Count];
        for (var index = 0; index < answers.Length; index++)
        {
            answers[index] = answer(parents[index]);
        }

        return answers;
    }
}

/// <summary>Stands in a list for an item that could not be found out, so that it alone becomes an error and its neighbours keep their values.</summary>
internal sealed record ItemFailure(ExceptionDispatchInfo Cause)
{
    public static ItemFailure Of(Exception exception) => new(ExceptionDispatchInfo.Capture(exception));
}
