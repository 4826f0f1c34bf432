namespace Volunteers.Api.Hosting;

/// <summary>How the public forms look, and that no search engine keeps them.</summary>
internal static class PublicForm
{
    /// <summary>What belongs into the head of a page with a form.</summary>
    public const string Head =
        """
        <meta name="robots" content="noindex">
        <style>
        form { margin: 1.5rem 0; } fieldset { border: 0; margin: 0 0 1.25rem; padding: 0; } legend, label { font-weight: 700; padding: 0; }
        .field { margin: 0 0 1.25rem; } .hint, .small { color: #55606B; font-size: .95rem; display: block; font-weight: 400; }
        input[type=text], input[type=email], input[type=tel], textarea { display: block; box-sizing: border-box; width: 100%; margin-top: .35rem; padding: .7rem .8rem; font: inherit; color: inherit; background: #fff; border: 1px solid #8A7F6C; border-radius: 10px; }
        textarea { min-height: 7rem; } .choice { display: flex; gap: .7rem; align-items: flex-start; font-weight: 400; padding: .45rem 0; }
        .choice input { width: 1.25rem; height: 1.25rem; margin: .2rem 0 0; flex: none; accent-color: #0F5257; }
        .error { color: #A1283A; font-weight: 700; display: block; } .problem, .done { border-radius: 12px; padding: 1rem 1.2rem; margin: 1.25rem 0; }
        .problem { background: #FBE9EA; border-left: 6px solid #B93A4B; } .done { background: #E3F1EC; border-left: 6px solid #0F5257; }
        .apart { position: absolute; left: -10000px; } input:focus-visible, textarea:focus-visible { outline: 3px solid #B93A4B; outline-offset: 2px; }
        dl { margin: 0; } dl div { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; padding: .7rem 0; border-top: 1px solid #E3D6C1; } dt { font-weight: 700; } dd { margin: 0; }
        .ages { display: flex; flex-wrap: wrap; gap: .8rem; } .ages a { background: #0F5257; color: #fff; border-radius: 10px; padding: .8rem 1.4rem; font-weight: 700; text-decoration: none; }
        </style>
        """;
}
