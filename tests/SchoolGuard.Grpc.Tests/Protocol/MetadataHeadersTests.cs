using FsCheck;
using FsCheck.Fluent;
using Grpc.Core;
using Grpc.Protocol;

namespace SchoolGuard.Grpc.Tests.Protocol;

[TestClass]
public sealed class MetadataHeadersTests
{
    [TestMethod]
    [DataRow(":path")]
    [DataRow("grpc-status")]
    [DataRow("grpc-timeout")]
    [DataRow("grpc-encoding")]
    [DataRow("content-type")]
    [DataRow("te")]
    public void What_belongs_to_the_protocol_is_no_metadata(string name) => Assert.IsEmpty(Read(name, "1"));

    [TestMethod]
    public void Binary_values_joined_by_commas_come_apart()
    {
        var values = Read("x-bin", "AQI=, ,Aw").Select(entry => Convert.ToHexString(entry.ValueBytes)).ToList();
        CollectionAssert.AreEqual((string[])["0102", "", "03"], values);
    }

    [TestMethod]
    public void Text_keeps_its_commas() => Assert.AreEqual("a, b", Read("x", "a, b").GetValue("x"));

    [TestMethod]
    public void Bytes_come_out_as_they_went_in() => Prop.ForAll<byte[]>(bytes =>
        Read("x-bin", MetadataHeaders.ValueOf(new Metadata.Entry("x-bin", bytes))).GetValueBytes("x-bin")!.AsSpan().SequenceEqual(bytes)).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Whatever_comes_is_read_or_left_out() => Prop.ForAll<string?, string?>((name, value) => Read(name ?? "", value).Count + Read(name + "-bin", value).Count >= 0).QuickCheckThrowOnFailure();

    private static Metadata Read(string name, string? value)
    {
        var metadata = new Metadata();
        MetadataHeaders.Add(metadata, name, value);
        return metadata;
    }
}
