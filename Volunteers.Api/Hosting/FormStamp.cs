using System.Globalization;
using Volunteers.Data.Access;

namespace Volunteers.Api.Hosting;

/// <summary>
/// What a public form carries so that it is known when it was opened: programs answer forms faster than people read them. It is sealed, is good for one form and one
/// place, and tells two sendings of the same form from two forms.
/// </summary>
public sealed class FormStamp(SecretSeal seal, TimeProvider clock)
{
    /// <summary>Nobody fills a form in sooner.</summary>
    public static readonly TimeSpan Quickest = TimeSpan.FromSeconds(3);

    /// <summary>Longer than this nobody leaves it open and means it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <param name="place">Which form, for example that of a centre.</param>
    public string For(string place) => seal.Close($"{clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture)} {Secrets.NewToken()} {place}");

    /// <returns>What to say to a person whose form it is; null when it is in time.</returns>
    public string? Problem(string? stamp, string place)
    {
        var parts = stamp is null ? null : seal.Open(stamp)?.Split(' ', 3);
        if (parts is not [var ticks, _, var of] || of != place || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var opened))
        {
            return "Something went wrong with this form. What you entered is still here: look it over, and send it again.";
        }

        var open = clock.GetUtcNow() - new DateTimeOffset(opened, TimeSpan.Zero);
        return open < Quickest ? "That was very quick. Look it over once more, and send it again."
            : open > Longest ? "This page was open for a long time. Look it over once more, and send it again."
            : null;
    }
}
