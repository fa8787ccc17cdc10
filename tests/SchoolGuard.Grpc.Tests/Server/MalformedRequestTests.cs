using System.IO.Compression;
using System.Net;
using Google.Protobuf;
using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Server;

[TestClass]
public sealed class MalformedRequestTests
{
    private const string Internal = "13";
    private const string Unimplemented = "12";
    private const string ResourceExhausted = "8";

    [TestMethod]
    public async Task Another_content_type_is_unsupported()
    {
        await using var server = await EchoHost.StartAsync();
        Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, (await RawCall.SendAsync(server.Address, [], contentType: "application/json")).Http);
        Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, (await RawCall.SendAsync(server.Address, [], contentType: "application/grpcx")).Http);
        Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, (await RawCall.SendAsync(server.Address, [], contentType: null)).Http);
    }

    [TestMethod]
    [DataRow("application/grpc+proto")]
    [DataRow("application/grpc;charset=utf-8")]
    public async Task A_content_type_may_name_its_format(string contentType)
    {
        await using var server = await EchoHost.StartAsync();
        Assert.AreEqual("0", (await RawCall.SendAsync(server.Address, RawCall.Frame(0), contentType: contentType)).Status);
    }

    [TestMethod]
    public async Task Another_HTTP_method_is_not_allowed()
    {
        await using var server = await EchoHost.StartAsync();
        Assert.AreEqual(HttpStatusCode.MethodNotAllowed, (await RawCall.SendAsync(server.Address, [], method: HttpMethod.Put)).Http);
    }

    [TestMethod]
    public async Task HTTP_1_is_told_to_upgrade()
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup { Http1 = true });
        Assert.AreEqual(HttpStatusCode.UpgradeRequired, (await RawCall.SendAsync(server.Address, RawCall.Frame(0), version: HttpVersion.Version11)).Http);
    }

    [TestMethod]
    public async Task A_path_of_no_gRPC_is_left_to_the_rest_of_the_process()
    {
        await using var server = await EchoHost.StartAsync();
        Assert.AreEqual(HttpStatusCode.NotFound, (await RawCall.SendAsync(server.Address, [], path: "/console/devices", contentType: "application/json")).Http);
    }

    [TestMethod]
    public async Task A_reserved_compression_flag_is_an_internal_error() => await EndsAsync(Internal, RawCall.Frame(2, 1));

    [TestMethod]
    public async Task A_compressed_message_without_a_compression_is_an_internal_error() => await EndsAsync(Internal, RawCall.Frame(1, 1));

    [TestMethod]
    public async Task A_truncated_header_is_an_internal_error() => await EndsAsync(Internal, [0, 0, 0]);

    [TestMethod]
    public async Task A_truncated_message_is_an_internal_error() => await EndsAsync(Internal, [0, 0, 0, 0, 9, 1]);

    [TestMethod]
    public async Task A_message_that_is_no_note_is_an_internal_error() => await EndsAsync(Internal, RawCall.Frame(0, 0xFF, 0xFF));

    [TestMethod]
    public async Task No_message_is_unimplemented() => await EndsAsync(Unimplemented, []);

    [TestMethod]
    public async Task Two_messages_are_unimplemented() => await EndsAsync(Unimplemented, [.. RawCall.Frame(0), .. RawCall.Frame(0)]);

    [TestMethod]
    public async Task A_length_beyond_the_limit_exhausts_a_resource() => await EndsAsync(ResourceExhausted, [0, 0xFF, 0xFF, 0xFF, 0xFF]);

    [TestMethod]
    public async Task A_message_that_is_not_gzip_is_an_internal_error() => await EndsAsync(Internal, RawCall.Frame(1, 1, 2, 3), ("grpc-encoding", "gzip"));

    [TestMethod]
    public async Task A_truncated_gzip_is_an_internal_error() =>
        await EndsAsync(Internal, RawCall.Frame(1, Gzip(Notes.OfSize(1000).ToByteArray())[..^12]), ("grpc-encoding", "gzip"));

    [TestMethod]
    public async Task A_gzip_that_unpacks_beyond_the_limit_exhausts_a_resource() =>
        await EndsAsync(ResourceExhausted, RawCall.Frame(1, Gzip(Notes.OfSize(64 * 1024 * 1024).ToByteArray())), ("grpc-encoding", "gzip"));

    [TestMethod]
    public async Task A_compressed_message_of_no_bytes_is_an_empty_message() => await EndsAsync("0", RawCall.Frame(1), ("grpc-encoding", "gzip"));

    [TestMethod]
    public async Task A_plain_message_may_come_under_a_compression() => await EndsAsync("0", RawCall.Frame(0), ("grpc-encoding", "gzip"));

    [TestMethod]
    public async Task An_unknown_compression_is_told_the_known_ones()
    {
        await using var server = await EchoHost.StartAsync();
        var call = await RawCall.SendAsync(server.Address, RawCall.Frame(1, 1), headers: ("grpc-encoding", "zstd"));
        Assert.AreEqual(Unimplemented, call.Status);
        Assert.AreEqual("identity,gzip", RawCall.Find(call.Response, "grpc-accept-encoding"));
    }

    [TestMethod]
    [DataRow("5")]
    [DataRow("S")]
    [DataRow("-5S")]
    [DataRow("5s")]
    [DataRow("123456789S")]
    [DataRow("5 S")]
    public async Task A_malformed_timeout_is_an_internal_error(string timeout) => await EndsAsync(Internal, RawCall.Frame(0), ("grpc-timeout", timeout));

    [TestMethod]
    public async Task The_longest_timeout_is_taken() => await EndsAsync("0", RawCall.Frame(0), ("grpc-timeout", "99999999H"));

    [TestMethod]
    public async Task Broken_binary_metadata_is_left_out() => await EndsAsync("0", RawCall.Frame(0), ("x-echo-bin", "*"));

    [TestMethod]
    public async Task Whatever_bytes_come_the_call_ends_with_a_status()
    {
        await using var server = await EchoHost.StartAsync();
        var random = new Random(20261124);
        for (var round = 0; round < 200; round++)
        {
            var body = new byte[random.Next(64)];
            random.NextBytes(body);
            if (body.Length > 4 && random.Next(2) == 0) (body[0], body[1], body[2], body[3]) = ((byte)random.Next(3), 0, 0, 0);
            var method = random.Next(2) == 0 ? "/schoolguard.test.Echo/Say" : "/schoolguard.test.Echo/Converse";
            var call = await RawCall.SendAsync(server.Address, body, method, headers: ("grpc-encoding", random.Next(2) == 0 ? "gzip" : "identity"));
            Assert.IsNotNull(call.Status, Convert.ToHexString(body));
        }
    }

    private static async Task EndsAsync(string status, byte[] body, params (string Name, string Value)[] headers)
    {
        await using var server = await EchoHost.StartAsync();
        var call = await RawCall.SendAsync(server.Address, body, headers: headers);
        Assert.AreEqual(HttpStatusCode.OK, call.Http);
        Assert.AreEqual(status, call.Status, call.Message);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
