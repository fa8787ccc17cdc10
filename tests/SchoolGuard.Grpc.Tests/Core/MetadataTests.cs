using Grpc.Core;

namespace SchoolGuard.Grpc.Tests.Core;

[TestClass]
public sealed class MetadataTests
{
    [TestMethod]
    public void Keys_are_lower_case_and_found_in_any_case()
    {
        var metadata = new Metadata { { "X-Device", "17" } };
        Assert.AreEqual("x-device", metadata[0].Key);
        Assert.AreEqual("17", metadata.GetValue("X-DEVICE"));
    }

    [TestMethod]
    public void The_last_of_several_values_counts()
    {
        var metadata = new Metadata { { "x", "1" }, { "x", "2" } };
        Assert.AreEqual("2", metadata.GetValue("x"));
        Assert.HasCount(2, metadata.GetAll("x").ToList());
        Assert.IsNull(metadata.GetValue("y"));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("a b")]
    [DataRow("a:b")]
    [DataRow("ä")]
    public void A_key_that_no_header_can_carry_is_refused(string key) => Assert.Throws<ArgumentException>(() => new Metadata.Entry(key, "1"));

    [TestMethod]
    [DataRow("a\r\nb: c")]
    [DataRow("日")]
    public void A_value_that_no_header_can_carry_is_refused(string value) => Assert.Throws<ArgumentException>(() => new Metadata.Entry("x", value));

    [TestMethod]
    public void Bytes_need_a_binary_key_and_text_must_not_have_one()
    {
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("x", [1]));
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("x-bin", "1"));
    }

    [TestMethod]
    public void Bytes_are_copied_in_and_out()
    {
        byte[] bytes = [1];
        var entry = new Metadata.Entry("x-bin", bytes);
        bytes[0] = 2;
        entry.ValueBytes[0] = 3;
        Assert.AreEqual(1, entry.ValueBytes[0]);
    }

    [TestMethod]
    public void The_empty_metadata_stays_empty() => Assert.ThrowsExactly<InvalidOperationException>(() => Metadata.Empty.Add("x", "1"));
}
