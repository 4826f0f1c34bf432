namespace Volunteers.GraphQL.Execution;

/// <summary>A resolver's call for one field of one object.</summary>
internal sealed class FieldTask(OperationExecutor executor, ResultObject owner, int slot, object? parent) : ResolverTask(executor)
{
    public override object? Parent => parent;

    public override IReadOnlyList<object?> Parents => [parent];

    protected override ResultObject Owner => owner;

    protected override int Slot => slot;

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
