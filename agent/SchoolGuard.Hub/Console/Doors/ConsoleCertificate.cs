using System.Net.Security;
using Microsoft.Extensions.Options;
using NodaTime;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;

namespace SchoolGuard.Hub.Console.Doors;

/// <summary>What the console shows to browsers: the school's own certificate where it has one, taken up again when its files are renewed; else the hub's.</summary>
internal sealed partial class ConsoleCertificate(IOptions<HubOptions> options, ServerCertificate own, ILogger<ConsoleCertificate> logger)
{
    private readonly Lock gate = new();
    private (DateTime Certificate, DateTime Key) read;
    private SslStreamCertificateContext? context;

    public SslStreamCertificateContext Context
    {
        get
        {
            lock (gate) return context ?? own.Context;
        }
    }

    /// <summary>Takes up the files if they are others than before. Faulty ones are told of in the log, and those before go on: a renewal may be half done.</summary>
    public Task LookAsync()
    {
        var (path, key) = (options.Value.ConsoleCertificate, options.Value.ConsoleKey);
        if (path.Length == 0) return Task.CompletedTask;
        var written = (File.GetLastWriteTimeUtc(path), key.Length == 0 ? default : File.GetLastWriteTimeUtc(key));
        lock (gate)
        {
            if (written == read) return Task.CompletedTask;
            read = written;
            var (found, fault) = CertificateFile.Read(path, key, options.Value.ConsolePassword);
            if (found is null)
            {
                Log.Faulty(logger, fault);
                return Task.CompletedTask;
            }

            context = SslStreamCertificateContext.Create(found.Certificate, found.Others, offline: true);
            Log.Shown(logger, found.Certificate.Subject, Instant.FromDateTimeUtc(found.Certificate.NotAfter.ToUniversalTime()));
        }

        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The console shows the school's certificate of {Subject}, good until {Until}.")]
        public static partial void Shown(ILogger logger, string subject, Instant until);

        [LoggerMessage(LogLevel.Error, "The console goes on with the certificate that it had: {Fault}.")]
        public static partial void Faulty(ILogger logger, string fault);
    }
}
