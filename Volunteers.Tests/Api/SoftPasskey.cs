using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Volunteers.Tests.Api;

/// <summary>A passkey on a device in memory, which answers as a browser would (https://www.w3.org/TR/webauthn-3/, sections 5.8.1 and 6.1).</summary>
internal sealed class SoftPasskey : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string _userHandle = "";
    private uint _count;

    /// <summary>What the browser says that it has open.</summary>
    public string Origin { get; set; } = "https://volunteers.example.org";

    /// <summary>Whether the device asks its owner for a PIN, a finger or a face.</summary>
    public bool Verifies { get; set; } = true;

    public string Id => Base64Url.EncodeToString(_id);

    /// <summary>Answers a question for a new passkey.</summary>
    public object Make(JsonElement question)
    {
        _userHandle = question.GetProperty("user").GetProperty("id").GetString()!;
        var point = _key.ExportParameters(false).Q;

        // COSE_Key (RFC 9052, section 7): EC2, ES256, P-256
        byte[] key = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. AuthenticatorData(question.GetProperty("rp").GetProperty("id").GetString()!, attested: true), .. new byte[16], 0x00, (byte)_id.Length, .. _id, .. key];
        byte[] attestation =
            [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new { clientDataJSON = Base64Url.EncodeToString(ClientData("webauthn.create", question)), attestationObject = Base64Url.EncodeToString(attestation), transports = new[] { "internal" } });
    }

    /// <summary>Answers a question for any passkey.</summary>
    public object Answer(JsonElement question)
    {
        var client = ClientData("webauthn.get", question);
        var data = AuthenticatorData(question.GetProperty("rpId").GetString()!, attested: false);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(signature),
            userHandle = _userHandle,
        });
    }

    /// <summary>Another device that says that it is this one: what it signs is not right.</summary>
    public SoftPasskey Forged()
    {
        var other = new SoftPasskey { _userHandle = _userHandle };
        _id.CopyTo(other._id, 0);
        return other;
    }

    public void Dispose() => _key.Dispose();

    private object Credential(object response) => new { id = Id, rawId = Id, type = "public-key", clientExtensionResults = new { }, response };

    private byte[] ClientData(string type, JsonElement question) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = question.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private byte[] AuthenticatorData(string site, bool attested)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, _count++);
        var flags = (byte)(0x01 | (Verifies ? 0x04 : 0) | (attested ? 0x40 : 0));
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), flags, .. counter];
    }
}
