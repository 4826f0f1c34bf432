using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Volunteers.GraphQL.Querying.Connections;

namespace Volunteers.Api.Hosting;

/// <summary>
/// The key that seals cursors: derived from the oldest of the data-protection keys, which all nodes share and none removes. So a cursor survives restarts
/// and new keys, fits every node, and is made by this installation alone: nobody can write one that names a row's place by values of their choice.
/// </summary>
internal static class CursorSeal
{
    public static PagingOptions Options(IServiceProvider services)
    {
        if (services.GetService<IKeyManager>() is not { } keys)
        {
            return PagingOptions.Default;
        }

        // the first use makes a key where there is none
        services.GetDataProtector(nameof(CursorSeal)).Protect([]);
        var oldest = keys.GetAllKeys().OrderBy(key => key.CreationDate).ThenBy(key => key.KeyId).First();
        var text = oldest.Descriptor.ExportToXml().SerializedDescriptorElement.ToString(SaveOptions.DisableFormatting);
        return new PagingOptions { CursorSecret = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(text), "Volunteers cursors"u8)) };
    }
}
