using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

/// <summary>The caller's address in the form of gRPC's name resolution.</summary>
internal static class PeerAddress
{
    public static string Of(ConnectionInfo connection) => connection.RemoteIpAddress switch
    {
        null => "unix:",
        { AddressFamily: AddressFamily.InterNetwork } address => $"ipv4:{new IPEndPoint(address, connection.RemotePort)}",
        var address => $"ipv6:{new IPEndPoint(address, connection.RemotePort)}",
    };
}
