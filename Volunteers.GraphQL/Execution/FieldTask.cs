namespace Volunteers.GraphQL.Execution;

/// <summary>A resolver's call for one field of one object.</summary>
internal sealed class FieldTask(OperationExecutor executor, ResultObject owner, int slot, object? parent) : ResolverTask(executor)
{
    public override object? Parent => ParentOf(parent);

    /// <summary>The field's value as it was read with the object that it belongs to.</summary>
    public object? PlannedValue() => ((PlannedObject)parent!).ValueOf(owner.Selections, slot);

    public override IReadOnlyList<object?> Parents => [Parent];

    protected override ResultObject Owner => owner;

    protected override int Slot => slot;

    protected override bool Begin() => owner.IsAlive();

    protected override void Finish(Exception? failure)
    {
        if (!owner.IsAlive())
        {
            return;
        }

        failure ??= (Result as ItemFailure)?.Cause.SourceException;
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
