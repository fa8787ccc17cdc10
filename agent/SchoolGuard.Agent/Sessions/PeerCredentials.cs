using System.Buffers.Binary;
using System.Globalization;
using System.Net.Sockets;

namespace SchoolGuard.Agent.Sessions;

/// <summary>Who is at the other end of a Unix domain socket, as the kernel says (unix(7), SO_PEERCRED).</summary>
internal static class PeerCredentials
{
    private const int SocketLevel = 1;
    private const int PeerCredentialsOption = 17;

    /// <summary>The uid in decimal, or null where the system does not say.</summary>
    public static string? UserOf(Socket socket)
    {
        Span<byte> credentials = stackalloc byte[3 * sizeof(int)];
        try
        {
            if (socket.GetRawSocketOption(SocketLevel, PeerCredentialsOption, credentials) < credentials.Length) return null;
        }
        catch (SocketException)
        {
            return null;
        }

        // struct ucred: pid, uid, gid. The machine's own byte order; every platform of .NET is little-endian but one, which has no desktop browsers.
        return BinaryPrimitives.ReadUInt32LittleEndian(credentials[sizeof(int)..]).ToString(CultureInfo.InvariantCulture);
    }
}
