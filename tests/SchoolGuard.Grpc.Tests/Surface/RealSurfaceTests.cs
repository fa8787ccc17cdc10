using System.Reflection;
using Grpc.Net.Client;

namespace SchoolGuard.Grpc.Tests.Surface;

/// <summary>
/// Holds our public surface to that of the libraries whose names it bears, so that they can take its place. Grpc.Core.Api itself is not to be
/// had: what the real libraries reference of it stands in.
/// </summary>
[TestClass]
public sealed class RealSurfaceTests
{
    private const string Version = "2.85.0";

    private static readonly AssemblySurface Ours = AssemblySurface.Of(typeof(GrpcChannel).Assembly.Location);
    private static readonly AssemblySurface Client = Real("Grpc.Net.Client");
    private static readonly AssemblySurface Server = Real("Grpc.AspNetCore.Server");

    [TestMethod]
    public void Every_type_of_ours_beside_the_core_has_its_real_shape()
    {
        var different = OwnTypes().Where(type => !string.Equals(Shape(type.Key), type.Value, StringComparison.Ordinal)).Select(type => $"{type.Key} is {type.Value}, really {Shape(type.Key) ?? "missing"}");
        Assert.AreEqual("", string.Join('\n', different));
    }

    [TestMethod]
    public void Every_member_of_ours_beside_the_core_is_real()
    {
        var types = OwnTypes().Select(type => type.Key).ToHashSet(StringComparer.Ordinal);
        var members = Ours.Members.Where(member => types.Contains(member.Type)).ToList();
        Assert.IsGreaterThan(30, members.Count);
        Assert.AreEqual("", string.Join('\n', members.Where(member => !Client.Members.Contains(member) && !Server.Members.Contains(member))));
    }

    [TestMethod]
    public void Every_core_member_of_ours_that_the_real_libraries_use_has_the_signature_that_they_use()
    {
        var named = Ours.AllMembers.Select(member => (member.Type, member.Name)).ToHashSet();
        var used = Client.References.Concat(Server.References).Where(member => member.Type.StartsWith("Grpc.Core.", StringComparison.Ordinal)).Distinct().ToList();
        var ours = used.Where(member => named.Contains((member.Type, member.Name))).ToList();
        Assert.IsGreaterThan(70, ours.Count);
        Assert.AreEqual("", string.Join('\n', ours.Where(member => !Ours.AllMembers.Contains(member))));
    }

    /// <summary>The types of ours that the two real libraries define; those of Grpc.Core come from a third.</summary>
    private static IEnumerable<KeyValuePair<string, string>> OwnTypes() =>
        Ours.Types.Where(type => !type.Key.StartsWith("Grpc.Core.", StringComparison.Ordinal) || Shape(type.Key) is not null);

    private static string? Shape(string type) => Client.Types.GetValueOrDefault(type) ?? Server.Types.GetValueOrDefault(type);

    private static AssemblySurface Real(string package)
    {
        var packages = typeof(RealSurfaceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => string.Equals(attribute.Key, "NuGetPackageRoot", StringComparison.Ordinal)).Value!;
        return AssemblySurface.Of(Path.Combine(packages, package.ToLowerInvariant(), Version, "lib", "net10.0", package + ".dll"));
    }
}
