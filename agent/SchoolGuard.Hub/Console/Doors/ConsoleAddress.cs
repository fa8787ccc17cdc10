using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Console.Doors;

/// <summary>Where the console listens, its port known once the hub has started.</summary>
internal sealed class ConsoleAddress(IServer server, IOptions<HubOptions> options)
{
    /// <summary>Empty if there is no console.</summary>
    public string Value => options.Value.Console.Length == 0 ? "" : server.Features.Get<IServerAddressesFeature>()?.Addresses.ElementAtOrDefault(1) ?? options.Value.Console;
}
