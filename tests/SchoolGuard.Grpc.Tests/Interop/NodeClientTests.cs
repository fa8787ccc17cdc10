using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Interop;

[TestClass]
public sealed class NodeClientTests : ServerContract
{
    private protected override PeerProcess Run(object setup) => PeerProcess.Node("echo_client", setup);
}
