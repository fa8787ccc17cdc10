using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>A device that says what a test wants it to.</summary>
internal sealed class ScriptedDevice(TestHub hub, X509Certificate2? certificate)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public HubFleet.HubFleetClient Fleet { get; } = new(hub.Keep(HubChannel.Trusting(hub.Address, hub.Get<Authority>().Certificate, certificate)));

    public X509Certificate2? Certificate => certificate;

    public static async Task<ScriptedDevice> EnrolAsync(TestHub hub, string name = "LIB-07", string group = "")
    {
        var token = await hub.TokenAsync(name, group);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var reply = await EnrolAsync(hub, token.Token, name, Request(key), token.Fingerprint);
        return new ScriptedDevice(hub, WithKey(reply.Certificate, key));
    }

    public static async Task<EnrolReply> EnrolAsync(TestHub hub, string token, string name, ByteString request, string? fingerprint = null)
    {
        var channel = hub.Keep(HubChannel.Pinned(hub.Address, fingerprint ?? hub.Get<ServerCertificate>().Fingerprint));
        return await new HubEnrolment.HubEnrolmentClient(channel).EnrolAsync(new EnrolRequest { Token = token, DeviceName = name, SigningRequest = request });
    }

    public static ByteString Request(ECDsa key) => ByteString.CopyFrom(new CertificateRequest("CN=me", key, HashAlgorithmName.SHA256).CreateSigningRequest());

    public static X509Certificate2 WithKey(ByteString certificate, ECDsa key)
    {
        using var loaded = X509CertificateLoader.LoadCertificate(certificate.Span);
        using var joined = loaded.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(joined.Export(X509ContentType.Pkcs12), password: null);
    }

    /// <summary>Connects and says hello, to a hub that may refuse it without hearing it.</summary>
    public Stream Connect(Hello? hello = null)
    {
        var call = hub.Keep(Fleet.Connect());
        return new Stream(call, call.RequestStream.WriteAsync(new AgentMessage { Hello = hello ?? new Hello { Version = "1", Nonce = ByteString.CopyFromUtf8("nonce") } }));
    }

    /// <summary>One stream of a device.</summary>
    internal sealed class Stream(AsyncDuplexStreamingCall<AgentMessage, HubMessage> call, Task hello)
    {
        public async Task SayAsync(AgentMessage message)
        {
            await hello;
            await call.RequestStream.WriteAsync(message);
        }

        /// <summary>The next message of a kind.</summary>
        public async Task<HubMessage> NextAsync(HubMessage.KindOneofCase kind)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await call.ResponseStream.MoveNext(patience.Token))
            {
                if (call.ResponseStream.Current.KindCase == kind) return call.ResponseStream.Current;
            }

            throw new InvalidOperationException($"the stream ended without {kind}");
        }

        /// <summary>How the stream ends.</summary>
        public async Task<StatusCode> EndedAsync()
        {
            using var patience = new CancellationTokenSource(Patience);
            try
            {
                while (await call.ResponseStream.MoveNext(patience.Token))
                {
                    // What was still on its way.
                }

                return StatusCode.OK;
            }
            catch (RpcException end)
            {
                return end.StatusCode;
            }
        }
    }
}
