using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using SchoolGuard.Agent.State;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>Buys this device's first certificate. The key is made here and stays here.</summary>
internal static class Enroller
{
    /// <returns>The school whose device this is now.</returns>
    /// <exception cref="RpcException">The hub cannot be reached, is another than the fingerprint's, or refuses.</exception>
    /// <exception cref="IOException">The disk is full; the token is used up.</exception>
    public static async Task<string> EnrolAsync(StateFolder state, EnrolOptions options)
    {
        using var key = new DeviceKey();
        using var channel = HubChannel.Pinned(options.Hub, options.Fingerprint);
        var reply = await new HubEnrolment.HubEnrolmentClient(channel).EnrolAsync(
            new EnrolRequest { Token = options.Token, DeviceName = options.Name, SigningRequest = key.Request() });
        using var authority = X509CertificateLoader.LoadCertificate(reply.Authority.Span);
        using var certificate = X509CertificateLoader.LoadCertificate(reply.Certificate.Span);
        MembershipFiles.Write(state, options.Hub, authority, certificate, key.Key, reply.PolicyKey, reply.GrantKey);
        return reply.School;
    }
}
