using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Volunteers.Tests.Smtp;

/// <summary>What server.js needs to offer encryption for localhost: a key and a certificate signed by itself. The benchmark of outgoing mail uses it too.</summary>
internal static class RelayCertificate
{
    public const string FileName = "cert.pem";

    public static void Write(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(folder, FileName), certificate.ExportCertificatePem());
    }
}
