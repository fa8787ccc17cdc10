using System.IO.Compression;
using Grpc.Core;
using Grpc.Framing;

namespace SchoolGuard.Grpc.Tests.Framing;

[TestClass]
public sealed class MessageWriterTests
{
    [TestMethod]
    public void A_frame_is_a_flag_a_big_endian_length_and_the_message()
    {
        using var writer = new MessageWriter(maximumSize: null, compression: null);
        Assert.AreEqual("0000000102", Hex(Frame(writer, new byte[258])[..5]));
        Assert.AreEqual("00000000020102", Hex(Frame(writer, [1, 2])));
    }

    [TestMethod]
    public void A_message_may_stay_uncompressed_in_a_compressed_stream()
    {
        using var writer = new MessageWriter(maximumSize: null, CompressionLevel.Fastest);
        Assert.AreEqual(1, Frame(writer, new byte[100])[0]);
        var plain = writer.Frame(new byte[2], (bytes, context) => context.Complete(bytes), mayCompress: false);
        Assert.AreEqual("00000000020000", Hex(plain.ToArray()));
    }

    [TestMethod]
    public void A_size_over_the_limit_is_refused_before_it_is_written()
    {
        using var writer = new MessageWriter(maximumSize: 10, compression: null);
        var failure = Assert.ThrowsExactly<RpcException>(() => writer.Frame("", (_, context) => context.SetPayloadLength(11), mayCompress: false));
        Assert.AreEqual(StatusCode.ResourceExhausted, failure.StatusCode);
    }

    [TestMethod]
    public void A_serialiser_that_throws_or_does_not_complete_is_an_internal_error()
    {
        using var writer = new MessageWriter(maximumSize: null, compression: null);
        var thrown = Assert.ThrowsExactly<RpcException>(() => writer.Frame("", (_, _) => throw new FormatException(), mayCompress: false));
        var incomplete = Assert.ThrowsExactly<RpcException>(() => writer.Frame("", (_, _) => { }, mayCompress: false));
        Assert.AreEqual(StatusCode.Internal, thrown.StatusCode);
        Assert.AreEqual(StatusCode.Internal, incomplete.StatusCode);
    }

    private static byte[] Frame(MessageWriter writer, byte[] message) => writer.Frame(message, (bytes, context) => context.Complete(bytes), mayCompress: true).ToArray();

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);
}
