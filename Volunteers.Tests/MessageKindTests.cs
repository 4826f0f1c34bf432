using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Jobs;

namespace Volunteers.Tests;

/// <summary>An e-mail of each kind is put into the ledger by somebody, and written by exactly one composer.</summary>
public sealed class MessageKindTests
{
    private static readonly KnownGaps Unplanned = new();

    private static readonly KnownGaps Unwritten = new();

    private static IEnumerable<string> Kinds =>
        typeof(MessageKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => (string)constant.GetRawConstantValue()!);

    [Fact]
    public async Task Kind_HasOneComposer()
    {
        await using var house = await JobsHouse.CreateAsync();
        using var scope = house.Services.CreateScope();

        string[] written = [.. scope.ServiceProvider.GetServices<IMessageComposer>().SelectMany(composer => composer.Kinds)];

        Assert.Equal(written.Distinct(), written);
        Assert.Empty(written.Except(Kinds));
        Unwritten.AssertSame(Kinds.Except(written));
    }

    [Fact]
    public async Task Kind_HasAPlanner_OrIsQueuedWhereItIsAskedFor()
    {
        await using var house = await JobsHouse.CreateAsync();
        var families = house.Services.GetServices<IPlanner>().Select(planner => planner.GetType().Namespace).ToHashSet();

        var planned = ProductCode.Methods
            .Where(method => QueuesMessages(method) || (families.Contains(ProductCode.Outermost(method.DeclaringType).Namespace) && !IsComposer(ProductCode.Outermost(method.DeclaringType))))
            .SelectMany(NamedKinds);

        Unplanned.AssertSame(Kinds.Except(planned));
    }

    private static bool QueuesMessages(MethodDefinition method) =>
        method.Body.Instructions.Any(i => i.Operand is MethodReference { DeclaringType.Name: nameof(Message), Name: nameof(Message.ForVolunteer) or nameof(Message.ForAddress) });

    private static bool IsComposer(TypeDefinition type) => type.Interfaces.Any(i => i.InterfaceType.Name == nameof(IMessageComposer));

    /// <summary>The kinds that a method names for more than a comparison.</summary>
    private static IEnumerable<string> NamedKinds(MethodDefinition method) =>
        method.Body.Instructions
            .Where(i => i.OpCode.Code == Code.Ldstr && i.Next?.Operand is not MethodReference { DeclaringType.Name: nameof(String), Name: "op_Equality" or "op_Inequality" })
            .Select(i => (string)i.Operand);
}
