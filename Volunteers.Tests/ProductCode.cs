using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Volunteers.Data;

namespace Volunteers.Tests;

/// <summary>The compiled methods that make up the product: not its demonstration data, not its migrations, not how its entities are mapped to tables.</summary>
internal static class ProductCode
{
    private static readonly ModuleDefinition Domain = AssemblyDefinition.ReadAssembly(typeof(VolunteersDbContext).Assembly.Location).MainModule;

    /// <summary>The methods with a body, those that the compiler writes for lambdas and iterators included.</summary>
    public static IReadOnlyCollection<MethodDefinition> Methods { get; } = [.. new[] { "Data", "Jobs", "Api" }
        .SelectMany(project => AssemblyDefinition.ReadAssembly(Assembly.Load($"Volunteers.{project}").Location).MainModule.GetTypes())
        .Where(type => IsProduct(Outermost(type)))
        .SelectMany(type => type.Methods)
        .Where(method => method.HasBody)];

    /// <summary>The full names, as Cecil writes them, of the methods that another method calls or mentions in an expression.</summary>
    public static IReadOnlySet<string> Called { get; } = Methods.SelectMany(method => References(method).Where(name => name != method.FullName)).ToHashSet();

    /// <summary>The full names of the getters by which UPDATE statements name the columns that they set.</summary>
    public static IReadOnlySet<string> NamedByUpdates { get; } =
        Methods.Where(method => References(method).Any(name => name.Contains("::SetProperty", StringComparison.Ordinal))).SelectMany(References).ToHashSet();

    /// <summary>The full name by which <see cref="Called"/> has a method of the domain.</summary>
    public static string NameOf(MethodInfo method) => ((MethodReference)Domain.LookupToken(method.MetadataToken)).FullName;

    /// <summary>Whether a method of the domain does nothing, as the setter of a column that is computed.</summary>
    public static bool IsEmpty(MethodInfo method) =>
        ((MethodDefinition)Domain.LookupToken(method.MetadataToken)).Body.Instructions.All(i => i.OpCode.Code is Code.Nop or Code.Ret);

    /// <summary>The type that stands in a file of its own: the one around a lambda's or an iterator's.</summary>
    public static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static bool IsProduct(TypeDefinition type) =>
        type.Namespace is not "Volunteers.Data.Demo"
        && !type.Namespace.StartsWith("Volunteers.Data.Migrations", StringComparison.Ordinal)
        && !type.Interfaces.Any(i => i.InterfaceType.Name == "IEntityTypeConfiguration`1");

    private static IEnumerable<string> References(MethodDefinition method) =>
        method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>().Select(called => called.GetElementMethod().FullName);
}
