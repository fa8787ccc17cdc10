using SchoolGuard.NativeMessaging.Framing;

namespace SchoolGuard.ExtensionHost.Relay;

/// <summary>The relay on the process's own standard streams, until the browser closes them.</summary>
internal static class RelayProcess
{
    public static async Task<int> RunAsync()
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        using var writer = new FrameWriter(output);
        using var agent = new AgentLink(AgentAddress.FromEnvironment(), TimeProvider.System);
        var relay = new BrowserRelay(new FrameReader(input), writer, agent, TimeProvider.System);
        return await relay.RunAsync() ? 0 : 1;
    }
}
