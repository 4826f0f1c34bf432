using System.Text.Json;
using System.Text.RegularExpressions;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Privacy;

/// <summary>What tells who somebody is, remembered while they are being erased, so that it is found wherever it was copied to.</summary>
internal sealed class PersonTraces
{
    /// <summary>Shorter names stand inside of too many other words.</summary>
    private const int ShortestName = 3;

    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);

    public PersonTraces(Volunteer volunteer)
    {
        Email = volunteer.Email;
        FullName = volunteer.FullName;
        Add(volunteer.FullName, volunteer.KnownAs, volunteer.Email, volunteer.Phone, volunteer.Postcode);
    }

    public string? Email { get; }

    public string FullName { get; }

    /// <summary>The account that is removed with them, if one is.</summary>
    public int? AccountId { get; private set; }

    /// <summary>Referrals of theirs.</summary>
    public List<int> Referrals { get; } = [];

    /// <summary>Access tokens of their account.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>Addresses of records that were merged into theirs.</summary>
    public List<string> MergedEmails { get; } = [];

    /// <summary>A record of the same person that was merged into theirs.</summary>
    public void Add(Volunteer merged)
    {
        MergedEmails.AddRange(merged.Email is { } email ? [email] : []);
        Add(merged.FullName, merged.KnownAs, merged.Email, merged.Phone, merged.Postcode);
    }

    public void Add(Account account)
    {
        AccountId = account.Id;
        Add(account.DisplayName, account.Email);
    }

    /// <summary>What to look for, as it stands in a JSON column.</summary>
    public IEnumerable<string> AsJson => _texts.Select(text => JsonSerializer.Serialize(text)[1..^1]);

    /// <summary>A text in which the person is not named.</summary>
    public string Without(string text)
    {
        foreach (var trace in _texts.OrderByDescending(t => t.Length))
        {
            text = Regex.Replace(text, $@"(?<!\w){Regex.Escape(trace)}(?!\w)", Volunteer.ErasedName, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }

        return text;
    }

    /// <summary>As <see cref="Without"/>, for a text that is about the person: also without each word of the name by itself.</summary>
    public string WithoutAnyName(string text)
    {
        text = Without(text);
        foreach (var word in FullName.Split(' ').Where(word => word.Length >= ShortestName))
        {
            text = Regex.Replace(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", "(name)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }

        return text;
    }

    private void Add(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is { Length: >= ShortestName })
            {
                _texts.Add(text);
            }
        }
    }
}
