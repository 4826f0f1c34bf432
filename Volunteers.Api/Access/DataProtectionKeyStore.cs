using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Keeps the data-protection keys in the database, where all nodes find them.</summary>
public sealed class DataProtectionKeyStore(SystemDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = database.Open();
        return [.. db.DataProtectionKeys.Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = database.Open();
        db.DataProtectionKeys.Add(new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
