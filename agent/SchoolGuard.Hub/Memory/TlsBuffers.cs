using System.Net.Security;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SchoolGuard.Hub.Memory;

/// <summary>
/// OpenSSL keeps two buffers of 16 KiB for every connection, for good, unless it is told to give them back between records (SSL_MODE_RELEASE_BUFFERS, SSL_CTX_set_mode(3)).
/// A device says a few words a minute: that is two thirds of what its connection costs. .NET has no setting for it, so the connection itself is asked for.
/// </summary>
internal static partial class TlsBuffers
{
    private const string Library = "libssl.so.3";
    private const int ModeControl = 33;
    private const int ReleaseBuffers = 0x10;

    /// <summary>The first of the versions whose library is <see cref="Library"/>, and the first after them.</summary>
    private const long First = 0x3000_0000;
    private const long After = 0x4000_0000;

    private static readonly FieldInfo? Connection = typeof(SslStream).GetField("_securityContext", BindingFlags.Instance | BindingFlags.NonPublic);

    private static readonly Lazy<bool> IsOpenSsl3 = new(() => OperatingSystem.IsLinux() && SafeEvpPKeyHandle.OpenSslVersion is >= First and < After && NativeLibrary.TryLoad(Library, out _));

    /// <summary>Lets the connections of an endpoint that has TLS already give back their buffers whenever nothing is in them.</summary>
    public static void ReleaseTlsBuffers(this ListenOptions endpoint) => endpoint.Use(next => connection =>
    {
        TryRelease(connection);
        return next(connection);
    });

    /// <returns>Whether it will: with another TLS library, or a .NET that keeps its connection elsewhere, the buffers stay, and all else works.</returns>
    public static bool TryRelease(ConnectionContext connection) =>
        IsOpenSsl3.Value && connection.Features.Get<ISslStreamFeature>() is { } tls && Connection?.GetValue(tls.SslStream) is SafeHandle handle && TryRelease(handle);

    private static bool TryRelease(SafeHandle handle) => (Control(handle, ModeControl, ReleaseBuffers, 0) & ReleaseBuffers) != 0;

    [LibraryImport(Library, EntryPoint = "SSL_ctrl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Control(SafeHandle connection, int command, nint argument, nint pointer);
}
