using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SchoolGuard.Agent.Endpoints;

/// <summary>Where the device's own browsers and tools reach the agent, and how the operating system says who they are.</summary>
internal interface IDeviceEndpoint
{
    /// <summary>Makes the way free. Another agent that listens there already is a fault.</summary>
    /// <exception cref="IOException">Nothing can listen there.</exception>
    void Prepare();

    void Listen(KestrelServerOptions server);

    /// <summary>Lets every account of the device in, once the server listens.</summary>
    void Open();

    /// <summary>The operating system's id of whoever made the connection, or null if it does not say.</summary>
    string? UserOf(HttpContext call);
}
