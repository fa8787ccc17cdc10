using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Interop;

[TestClass]
public sealed class PythonClientTests : ServerContract
{
    private protected override PeerProcess Run(object setup) => PeerProcess.Python("echo_client", setup);
}
