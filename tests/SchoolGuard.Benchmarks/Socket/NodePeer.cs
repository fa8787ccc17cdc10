using System.Diagnostics;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Socket;

/// <summary>Peers/nothing_server.mjs under Node.</summary>
internal sealed class NodePeer : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    private NodePeer()
    {
        Prerequisites.NodeModules();
        var script = Repository.PathTo("tests", "SchoolGuard.Benchmarks", "Peers", "nothing_server.mjs");
        process = Process.Start(new ProcessStartInfo("node", [script, Socket]) { UseShellExecute = false, RedirectStandardOutput = true })!;
    }

    public string Socket => folder.File("peer.sock");

    public static NodePeer Start()
    {
        var peer = new NodePeer();
        if (peer.process.StandardOutput.ReadLine() is not "ready") throw new InvalidOperationException("the grpc-js server did not start");
        return peer;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }
}
