using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Hubs;

/// <summary>
/// The membership on the disk: the hub's address and authority in one file; the device's certificate and key in another, replaced whole when the
/// certificate is renewed. The key is this device's alone and readable by its agent alone.
/// </summary>
internal static class MembershipFiles
{
    /// <summary>Enters a hub's fleet, or another's. The keys that prove what the hub sends are on the disk before its address is.</summary>
    /// <exception cref="IOException">The disk is full or the folder is gone.</exception>
    public static void Write(StateFolder state, string address, X509Certificate2 authority, X509Certificate2 certificate, ECDsa key, string policyKey, string grantKey)
    {
        Directory.CreateDirectory(state.Hub);
        WriteText(state.PolicyKey, policyKey);
        WriteText(state.HubKey, grantKey);
        WriteCertificate(state, certificate, key);
        WriteText(state.HubAddress, address + "\n" + authority.ExportCertificatePem() + "\n");
    }

    public static void WriteCertificate(StateFolder state, X509Certificate2 certificate, ECDsa key) =>
        WriteText(state.DeviceCertificate, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n");

    /// <returns>The membership; null without a fault for a device that was never enrolled.</returns>
    public static Membership? TryRead(StateFolder state, out string? fault)
    {
        fault = null;
        if (!File.Exists(state.HubAddress)) return null;
        try
        {
            var hub = File.ReadAllText(state.HubAddress);
            var address = hub.Split('\n')[0];
            if (Uri.TryCreate(address, UriKind.Absolute, out _)) return new Membership(address, X509Certificate2.CreateFromPem(hub), ReadCertificate(state.DeviceCertificate));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            // Said below: whichever of the files it is, the cure is the same.
        }

        fault = $"the files in `{state.Hub}` are damaged: enrol this device again";
        return null;
    }

    /// <summary>With its key in the form that TLS takes on every system.</summary>
    private static X509Certificate2 ReadCertificate(string path)
    {
        using var pair = X509Certificate2.CreateFromPemFile(path);
        return X509CertificateLoader.LoadPkcs12(pair.Export(X509ContentType.Pkcs12), password: null);
    }

    private static void WriteText(string path, string text) => DurableFile.Write(path, Encoding.UTF8.GetBytes(text));
}
