using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>A resolver's call for one field of one object.</summary>
internal sealed class FieldTask(OperationExecutor executor, ResultObject owner, int slot, object? parent) : ResolverTask(executor)
{
    public override object? Parent => ParentOf(owner, slot, parent);

    public override IReadOnlyList<object?> Parents => [Parent];

    protected override ResultObject Owner => owner;

    protected override int Slot => slot;

    /// <summary>Answers what was read with the object that the field belongs to; where something stands before it, such as a permission.</summary>
    public static ValueTask AnswerPlanned(IResolverContext context)
    {
        var task = (FieldTask)context;
        task.Result = ((PlannedObject)task.Source!).ValueOf(task.Owner.Selections, task.Slot);
        return default;
    }

    private object? Source => parent;

    protected override bool Begin() => owner.IsAlive();

    protected override void Finish(Exception? failure)
    {
        if (!owner.IsAlive())
        {
            return;
        }

        if (failure is not null)
        {
            Executor.Fail(failure, owner, slot, Selection);
        }
        else
        {
            Executor.Complete(owner, slot, Selection, Result);
        }
    }
}
