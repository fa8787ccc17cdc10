using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Client;

[TestClass]
public sealed class OddResponseTests
{
    [TestMethod]
    [DataRow(400, StatusCode.Internal)]
    [DataRow(401, StatusCode.Unauthenticated)]
    [DataRow(403, StatusCode.PermissionDenied)]
    [DataRow(404, StatusCode.Unimplemented)]
    [DataRow(429, StatusCode.Unavailable)]
    [DataRow(502, StatusCode.Unavailable)]
    [DataRow(503, StatusCode.Unavailable)]
    [DataRow(504, StatusCode.Unavailable)]
    [DataRow(500, StatusCode.Unknown)]
    [DataRow(302, StatusCode.Unknown)]
    public async Task An_HTTP_status_stands_in_for_a_missing_one(int http, StatusCode expected)
    {
        await using var server = await OddServer.StartAsync(context =>
        {
            context.Response.StatusCode = http;
            return Task.CompletedTask;
        });
        await EndsAsync(server, expected);
    }

    [TestMethod]
    public async Task A_status_counts_more_than_that_of_HTTP()
    {
        await using var server = await OddServer.StartAsync(context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers["grpc-status"] = "7";
            return Task.CompletedTask;
        });
        await EndsAsync(server, StatusCode.PermissionDenied);
    }

    [TestMethod]
    public async Task A_web_page_is_no_response()
    {
        await using var server = await OddServer.StartAsync(context => context.Response.WriteAsync("<html>"));
        await EndsAsync(server, StatusCode.Unknown);
    }

    [TestMethod]
    [DataRow(0x0, StatusCode.Internal)]
    [DataRow(0x1, StatusCode.Internal)]
    [DataRow(0x2, StatusCode.Internal)]
    [DataRow(0x8, StatusCode.Cancelled)]
    [DataRow(0xb, StatusCode.ResourceExhausted)]
    [DataRow(0xc, StatusCode.PermissionDenied)]
    public async Task A_closed_stream_means_what_its_code_says(int code, StatusCode expected)
    {
        await using var server = await OddServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.FlushAsync();
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(code);
        });
        await EndsAsync(server, expected);
    }

    [TestMethod]
    public async Task A_lost_connection_is_unavailable()
    {
        await using var server = await OddServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(RawCall.Frame(0).AsMemory(0, 3));
            await context.Response.Body.FlushAsync();
            context.Features.GetRequiredFeature<Microsoft.AspNetCore.Connections.Features.IConnectionLifetimeFeature>().Abort();
        });
        await EndsAsync(server, StatusCode.Unavailable);
    }

    [TestMethod]
    public async Task A_missing_status_is_unknown() => await EndsAsync(RawCall.Frame(0), status: null, StatusCode.Unknown);

    [TestMethod]
    public async Task A_status_that_is_no_number_is_unknown() => await EndsAsync(RawCall.Frame(0), "fine", StatusCode.Unknown);

    [TestMethod]
    public async Task A_status_beyond_the_known_ones_is_unknown() => await EndsAsync(RawCall.Frame(0), "99", StatusCode.Unknown);

    [TestMethod]
    public async Task No_response_is_unimplemented() => await EndsAsync([], "0", StatusCode.Unimplemented);

    [TestMethod]
    public async Task Two_responses_are_unimplemented() => await EndsAsync([.. RawCall.Frame(0), .. RawCall.Frame(0)], "0", StatusCode.Unimplemented);

    [TestMethod]
    public async Task A_failure_counts_more_than_the_response_before_it() => await EndsAsync(RawCall.Frame(0), "5", StatusCode.NotFound);

    [TestMethod]
    public async Task A_reserved_compression_flag_is_an_internal_error() => await EndsAsync(RawCall.Frame(7), "0", StatusCode.Internal);

    [TestMethod]
    public async Task A_truncated_response_is_an_internal_error() => await EndsAsync([0, 0, 0, 0, 4, 1], "0", StatusCode.Internal);

    [TestMethod]
    public async Task A_response_that_is_no_note_is_an_internal_error() => await EndsAsync(RawCall.Frame(0, 0xFF), "0", StatusCode.Internal);

    [TestMethod]
    public async Task A_response_in_an_unknown_compression_is_an_internal_error() =>
        await EndsAsync(RawCall.Frame(1, 1), "0", StatusCode.Internal, ("grpc-encoding", "zstd"));

    [TestMethod]
    public async Task A_length_beyond_the_limit_exhausts_a_resource() => await EndsAsync([0, 0x7F, 0xFF, 0xFF, 0xFF], "0", StatusCode.ResourceExhausted);

    [TestMethod]
    public async Task Whatever_bytes_come_the_call_ends()
    {
        var random = new Random(20261124);
        await using var server = await OddServer.StartAsync(async context =>
        {
            var body = new byte[random.Next(40)];
            random.NextBytes(body);
            if (body.Length > 4 && random.Next(2) == 0) (body[0], body[1], body[2], body[3]) = ((byte)random.Next(3), 0, 0, 0);
            context.Response.ContentType = "application/grpc";
            context.Response.Headers["grpc-encoding"] = "gzip";
            await context.Response.Body.WriteAsync(body);
            context.Response.AppendTrailer("grpc-status", "0");
        });
        using var channel = server.Channel();
        for (var round = 0; round < 200; round++)
        {
            using var call = new Echo.EchoClient(channel).Repeat(Notes.Of("a"));
            var ended = false;
            try
            {
                while (await call.ResponseStream.MoveNext()) Assert.IsNotNull(call.ResponseStream.Current);
                ended = call.GetStatus().StatusCode == StatusCode.OK;
            }
            catch (RpcException failure)
            {
                ended = failure.StatusCode is StatusCode.Internal or StatusCode.ResourceExhausted;
            }

            Assert.IsTrue(ended);
        }
    }

    private static async Task EndsAsync(byte[] body, string? status, StatusCode expected, params (string Name, string Value)[] headers)
    {
        await using var server = await OddServer.StartAsync(body, status, headers);
        await EndsAsync(server, expected);
    }

    private static async Task EndsAsync(OddServer server, StatusCode expected)
    {
        using var channel = server.Channel();
        using var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"));
        Assert.AreEqual(expected, await Notes.CodeOfAsync(call.ResponseAsync));
        Assert.AreEqual(expected, call.GetStatus().StatusCode);
    }
}
