using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Volunteers.Jobs.Mail;

/// <summary>Renders Razor components to HTML text outside any request, for e-mails and printed documents.</summary>
public sealed class RazorText(HtmlRenderer renderer)
{
    /// <summary>Renders a component that takes one parameter named Model.</summary>
    public Task<string> RenderAsync<TComponent>(object model)
        where TComponent : IComponent => RenderAsync(typeof(TComponent), model);

    public Task<string> RenderAsync(Type component, object model) =>
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
            var root = await renderer.RenderComponentAsync(component, parameters);
            return root.ToHtmlString();
        });
}
