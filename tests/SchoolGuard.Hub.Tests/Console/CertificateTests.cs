using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Console;

/// <summary>The school's own certificate, seen by whoever comes to the console over HTTPS.</summary>
[TestClass]
public sealed class CertificateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    [DataRow("pem")]
    [DataRow("locked-pem")]
    [DataRow("one-pem")]
    [DataRow("pfx")]
    public async Task Browsers_are_shown_the_schools_certificate_and_those_that_vouch_for_it(string form)
    {
        using var school = new Issuer();
        var options = Write(school, form, "console.school.example");
        await using var hub = await TestHub.StartAsync(configure: each => Set(each, options));

        var (subject, chain, status) = await AskAsync(hub, school);

        Assert.AreEqual("CN=console.school.example", subject);
        CollectionAssert.Contains(chain, "CN=Intermediate of the school's authority");
        Assert.AreEqual(HttpStatusCode.OK, status);
    }

    [TestMethod]
    public async Task A_renewed_file_is_taken_up_while_the_hub_runs_and_half_a_renewal_is_not()
    {
        using var school = new Issuer();
        var options = Write(school, "pem", "console.school.example");
        await using var hub = await TestHub.StartAsync(configure: each => Set(each, options));
        var look = hub.Get<ConsoleCertificate>();

        var renewed = Write(school, "pem", "renewed.school.example", "new");
        Replace(renewed.Certificate, options.Certificate, minutes: 1);
        await look.LookAsync();
        Assert.AreEqual("CN=console.school.example", (await AskAsync(hub, school)).Subject, "the key is still that of the certificate before");
        Replace(renewed.Key, options.Key, minutes: 2);
        hub.Time.Advance(NodaTime.Duration.FromMinutes(1));
        await look.LookAsync();

        Assert.AreEqual("CN=renewed.school.example", (await AskAsync(hub, school)).Subject);
    }

    [TestMethod]
    [DataRow("missing.pem", "", "", "cannot be read")]
    [DataRow("console.pem", "other.key", "", "make no certificate with its key")]
    [DataRow("console.pem", "", "", "--consolekey")]
    [DataRow("console.pfx", "", "wrong", "SCHOOLGUARD_HUB_CONSOLEPASSWORD")]
    [DataRow("", "console.key", "", "--consolecertificate")]
    public void Files_that_do_not_serve_keep_the_hub_from_starting_and_say_why(string certificate, string key, string password, string words)
    {
        using var school = new Issuer();
        Write(school, "pem", "console.school.example");
        Write(school, "pfx", "console.school.example");
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        folder.Write("other.key", other.ExportPkcs8PrivateKeyPem());

        var faults = new HubOptionsCheck().Validate(name: null, Options(certificate, key, password)).Failures!.ToList();

        Assert.HasCount(1, faults);
        Assert.Contains(words, faults[0]);
    }

    private HubOptions Options(string certificate, string key, string password) => new()
    {
        Data = folder.File("data"),
        Listen = "https://127.0.0.1:0",
        Console = "https://127.0.0.1:0",
        ConsoleCertificate = certificate.Length == 0 ? "" : folder.File(certificate),
        ConsoleKey = key.Length == 0 ? "" : folder.File(key),
        ConsolePassword = password,
    };

    private static void Set(HubOptions options, (string Certificate, string Key, string Password) files) =>
        (options.Console, options.ConsoleCertificate, options.ConsoleKey, options.ConsolePassword) = ("https://127.0.0.1:0", files.Certificate, files.Key, files.Password);

    private static void Replace(string from, string to, int minutes)
    {
        var written = File.GetLastWriteTimeUtc(to);
        File.Copy(from, to, overwrite: true);
        File.SetLastWriteTimeUtc(to, written.AddMinutes(minutes));
    }

    private (string Certificate, string Key, string Password) Write(Issuer school, string form, string name, string files = "console")
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = school.Issue(name, key);
        var chain = $"{certificate.ExportCertificatePem()}\n{school.Intermediate.ExportCertificatePem()}\n";
        const string password = "correct horse";
        switch (form)
        {
            case "pem":
                return (folder.Write($"{files}.pem", chain), folder.Write($"{files}.key", key.ExportPkcs8PrivateKeyPem()), "");
            case "locked-pem":
                var locked = key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000));
                return (folder.Write($"{files}.pem", chain), folder.Write($"{files}.key", locked), password);
            case "one-pem":
                return (folder.Write($"{files}.pem", chain + key.ExportPkcs8PrivateKeyPem()), "", "");
            default:
                var both = new X509Certificate2Collection { certificate.CopyWithPrivateKey(key), school.Intermediate };
                File.WriteAllBytes(folder.File($"{files}.pfx"), both.Export(X509ContentType.Pkcs12, password)!);
                return (folder.File($"{files}.pfx"), "", password);
        }
    }

    /// <summary>As a browser does that trusts the school's authority and has never heard of the one between.</summary>
    private static async Task<(string Subject, List<string> Chain, HttpStatusCode Status)> AskAsync(TestHub hub, Issuer school)
    {
        string? subject = null;
        List<string> chain = [];
        using var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, sent, _) =>
                {
                    subject = certificate!.Subject;
                    chain.AddRange(sent!.ChainPolicy.ExtraStore.Select(each => each.Subject));
                    using var verified = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { school.Root }, RevocationMode = X509RevocationMode.NoCheck } };
                    verified.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
                    return verified.Build((X509Certificate2)certificate);
                },
            },
        };
        using var http = new HttpClient(handler);
        using var answer = await http.GetAsync(new Uri($"{hub.ConsoleAddress}/sign-in"));
        return (subject!, chain, answer.StatusCode);
    }

    /// <summary>An authority of a school that vouches through another.</summary>
    private sealed class Issuer : IDisposable
    {
        private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        private static readonly DateTimeOffset Until = new(2120, 1, 1, 0, 0, 0, TimeSpan.Zero);

        private readonly ECDsa rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        public Issuer()
        {
            Root = Authority("School's authority", rootKey).CreateSelfSigned(From, Until);
            using var made = Authority("Intermediate of the school's authority", key).Create(Root, From, Until, [1]);
            Intermediate = X509CertificateLoader.LoadCertificate(made.RawData);
        }

        public X509Certificate2 Root { get; }

        public X509Certificate2 Intermediate { get; }

        public X509Certificate2 Issue(string name, ECDsa of)
        {
            using var signer = Intermediate.CopyWithPrivateKey(key);
            var names = new SubjectAlternativeNameBuilder();
            names.AddDnsName(name);
            var request = new CertificateRequest($"CN={name}", of, HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(names.Build());
            return request.Create(signer, From, Until.AddDays(-1), [2]);
        }

        public void Dispose()
        {
            Root.Dispose();
            Intermediate.Dispose();
            rootKey.Dispose();
            key.Dispose();
        }

        private static CertificateRequest Authority(string name, ECDsa of)
        {
            var request = new CertificateRequest($"CN={name}", of, HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
            return request;
        }
    }
}
