using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;

namespace SchoolGuard.Agent.Hubs;

/// <summary>A key of this device's own, and the request that a certificate for it is asked with.</summary>
internal sealed class DeviceKey : IDisposable
{
    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>PKCS#10. The hub names the device; what the request calls it counts for nothing.</summary>
    public ByteString Request() => ByteString.CopyFrom(new CertificateRequest("CN=device", Key, HashAlgorithmName.SHA256).CreateSigningRequest());

    public void Dispose() => Key.Dispose();
}
