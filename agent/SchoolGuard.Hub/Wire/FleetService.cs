using Google.Protobuf;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>HubFleet of hub.proto: a stream a device, read and written side by side.</summary>
internal sealed class FleetService(DeviceCallers callers, ConnectedDevices connected, DeviceBook devices, DeviceMessages messages, EnrolmentDesk desk, TeachingCalls teaching, IClock clock, IHostApplicationLifetime lifetime)
    : HubFleet.HubFleetBase
{
    public override async Task Connect(IAsyncStreamReader<AgentMessage> requestStream, IServerStreamWriter<HubMessage> responseStream, ServerCallContext context)
    {
        var device = await callers.IdentifyAsync(context);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        if (!await requestStream.MoveNext(end.Token) || requestStream.Current.Hello is not { } hello) throw Faults.Of(StatusCode.InvalidArgument, "the first message is no hello: update the agent");
        var connection = new DeviceConnection(device, DeviceCallers.AddressOf(context), clock.GetCurrentInstant());
        var before = connected.Add(connection);
        using var stopping = lifetime.ApplicationStopping.Register(() => connection.End(new Status(StatusCode.Unavailable, "the hub is stopping: connect again")));
        try
        {
            // Before the welcome, so that a revocation since the certificate was looked at is not missed.
            await callers.RequireStillInFleetAsync(device);
            if (before is not null) await callers.NoteSecondAsync(connection, before);
            await messages.WelcomeAsync(connection, hello);
            var reading = ReadAsync(connection, requestStream, end.Token);
            await WriteAsync(connection, responseStream, context.CancellationToken);
            await end.CancelAsync();
            await reading;
        }
        finally
        {
            if (connected.Remove(connection)) await devices.LeaveAsync(connection);
        }

        if (connection.Ending.StatusCode is not StatusCode.OK) throw new RpcException(connection.Ending);
    }

    public override async Task<RenewReply> Renew(RenewRequest request, ServerCallContext context)
    {
        var device = await callers.IdentifyAsync(context);
        if (SigningRequest.TryRead(request.SigningRequest.Span) is not { } key) throw Faults.Of(StatusCode.InvalidArgument, "the signing request is none over P-256: update the agent");
        using var certificate = await desk.RenewAsync(device.Id, key);
        return new RenewReply { Certificate = ByteString.CopyFrom(certificate.RawDataMemory.Span) };
    }

    public override async Task<Teaching> Teach(TeachRequest request, ServerCallContext context)
    {
        var device = await callers.IdentifyAsync(context);
        return await teaching.AtDeviceAsync(request.Account, device.Name, request.Action);
    }

    private async Task ReadAsync(DeviceConnection connection, IAsyncStreamReader<AgentMessage> requests, CancellationToken cancellation)
    {
        try
        {
            while (await requests.MoveNext(cancellation))
            {
                connection.Hear(clock.GetCurrentInstant());
                await messages.TakeAsync(connection, requests.Current);
            }

            connection.End(Status.DefaultSuccess);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or RpcException)
        {
            connection.End(Status.DefaultCancelled);
        }
        catch (Exception)
        {
            // The fault itself is the server's to log: the stream must not wait for a reader that is no more.
            connection.End(new Status(StatusCode.Internal, "the hub failed: connect again"));
            throw;
        }
    }

    private static async Task WriteAsync(DeviceConnection connection, IServerStreamWriter<HubMessage> responses, CancellationToken cancellation)
    {
        try
        {
            await foreach (var message in connection.Messages(cancellation)) await responses.WriteAsync(message, cancellation);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            connection.End(Status.DefaultCancelled);
        }
    }
}
