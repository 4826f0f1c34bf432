using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Descriptions from the XML documentation files that the compiler writes beside assemblies.</summary>
internal sealed class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> _assemblies = new();

    public string? Describe(Type type) => Summary(Find(type.Assembly, $"T:{Id(type)}"));

    public string? Describe(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        return Summary(Find(type.Assembly, $"P:{Id(type)}.{property.Name}"))
            ?? Parameter(Find(type.Assembly, $"T:{Id(type)}"), property.Name);
    }

    public string? Describe(FieldInfo field) =>
        Summary(Find(field.DeclaringType!.Assembly, $"F:{Id(field.DeclaringType)}.{field.Name}"));

    public string? Describe(MethodInfo method) => Summary(FindMethod(method));

    public string? Describe(ParameterInfo parameter)
    {
        var owner = parameter.Member is MethodInfo method
            ? FindMethod(method)
            : Find(parameter.Member.DeclaringType!.Assembly, $"T:{Id(parameter.Member.DeclaringType)}");
        return Parameter(owner, parameter.Name!);
    }

    private static string Id(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name));

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, element);
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { Name.LocalName: "see" or "seealso" } reference:
                    text.Append(Reference(reference));
                    break;
                case XElement { Name.LocalName: "paramref" or "typeparamref" } reference:
                    text.Append('`').Append(reference.Attribute("name")?.Value).Append('`');
                    break;
                case XElement { Name.LocalName: "c" or "code" } code:
                    text.Append('`').Append(code.Value).Append('`');
                    break;
                case XElement nested:
                    Append(text, nested);
                    break;
            }
        }
    }

    private static string Reference(XElement element)
    {
        if (element.Attribute("cref")?.Value is not { } target)
        {
            return element.Attribute("langword")?.Value ?? element.Attribute("href")?.Value ?? element.Value;
        }

        var name = target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var end = name.IndexOfAny(['(', '`']);
        name = end < 0 ? name : name[..end];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private XElement? FindMethod(MethodInfo method)
    {
        var id = $"M:{Id(method.DeclaringType!)}.{method.Name}";
        var members = Members(method.DeclaringType!.Assembly);
        return members.GetValueOrDefault(id)
            ?? members.FirstOrDefault(pair => pair.Key.StartsWith(id, StringComparison.Ordinal) && pair.Key[id.Length] is '(' or '`').Value;
    }

    private XElement? Find(Assembly assembly, string id) => Members(assembly).GetValueOrDefault(id);

    private Dictionary<string, XElement> Members(Assembly assembly) => _assemblies.GetOrAdd(assembly, static assembly =>
    {
        var path = string.IsNullOrEmpty(assembly.Location) ? null : Path.ChangeExtension(assembly.Location, ".xml");
        if (path is null || !File.Exists(path))
        {
            return [];
        }

        return XDocument.Load(path).Descendants("member")
            .Where(member => member.Attribute("name") is not null)
            .DistinctBy(member => member.Attribute("name")!.Value)
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
    });
}
