using System.Reflection;
using Volunteers.Data;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Changes;

/// <summary>
/// A mutation that several people send at once and of which only the order matters. The whole of it, from reading to saving, is one
/// transaction, run again when it met another, so each is answered by the rules and none by "someone else changed this". Not for what a
/// person decided on a view that another has changed since: that is shown to them.
/// </summary>
/// <remarks>The method may run several times: what it does outside of the database waits for <see cref="VolunteersDbContext.AfterCommit"/>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InTurnAttribute : Attribute, IFieldConfigurationAttribute
{
    /// <inheritdoc/>
    public int Order => 0;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        var mutation = field.Resolver!;
        field.Resolver = async context => await context.ResolverService<VolunteersDbContext>().InTurnAsync(
            async _ =>
            {
                await mutation(context);
                return context.Result;
            },
            context.RequestAborted);
    }
}
