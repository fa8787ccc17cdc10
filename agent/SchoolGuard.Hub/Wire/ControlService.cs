using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Extension;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Operators;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>HubControl of control.proto: reads what came, asks the inside, maps the answer.</summary>
internal sealed class ControlService(
    OperatorCallers callers, TokenBook tokens, DeviceBook devices, DeviceViews views, Publications publications, AuditDesk audits,
    PolicyKeyFile policyKey, ServerCertificate certificate, ExtensionPackage extension, OperatorDesk operators, TeachingCalls teaching, AccountCalls accounts)
    : HubControl.HubControlBase
{
    private const uint MostHours = 720;

    public override async Task<CreateTokenReply> CreateToken(CreateTokenRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        DeviceNames.Require(request.DeviceName);
        DeviceNames.RequireGroup(request.Group);
        if (request.Hours is 0 or > MostHours) throw Faults.Of(StatusCode.InvalidArgument, $"a token is good for 1 to {MostHours} hours: choose another number");
        var (token, expires) = await tokens.MakeAsync(request.DeviceName, request.Group, NodaTime.Duration.FromHours(request.Hours), OperatorDesk.ByOperator);
        return new CreateTokenReply
        {
            Token = token,
            Address = operators.Address,
            Fingerprint = certificate.Fingerprint,
            Expires = Timestamp.FromDateTime(expires.ToDateTimeUtc()),
            ExtensionId = extension.Id,
        };
    }

    public override async Task<ListDevicesReply> ListDevices(ListDevicesRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return new ListDevicesReply { Devices = { await views.ListAsync() } };
    }

    public override async Task<RevokeDeviceReply> RevokeDevice(RevokeDeviceRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var device = await RequireDeviceAsync(request.Device);
        await devices.RevokeAsync(device.Id, OperatorDesk.ByOperator);
        return new RevokeDeviceReply();
    }

    public override async Task<GetBundleReply> GetBundle(GetBundleRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        if (policyKey.TryReadPem() is not { } pem) throw Faults.Of(StatusCode.FailedPrecondition, policyKey.Missing);
        var bundle = request.Counter == 0 ? await publications.DueAsync("") : await publications.FindAsync((long)Math.Min(request.Counter, long.MaxValue));
        if (bundle is null && request.Counter > 0) throw Faults.Of(StatusCode.NotFound, $"no bundle with counter {request.Counter} was published: see `schoolguard devices`");
        return new GetBundleReply
        {
            Counter = (ulong)(bundle?.Counter ?? 0),
            File = bundle is null ? ByteString.Empty : UnsafeByteOperations.UnsafeWrap(bundle.File),
            LastCounter = (ulong)await publications.LastCounterAsync(),
            PolicyKey = pem,
        };
    }

    public override async Task<PublishReply> Publish(PublishRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        DeviceNames.RequireGroup(request.Group);
        var publication = await publications.PublishAsync(request.File.ToByteArray(), request.Group, OperatorDesk.ByOperator);
        if (publication.Fault is not PublicationFault.None) throw Faults.Of(StatusOf(publication.Fault), publication.Message);
        var reached = (await views.ListAsync()).Where(device => device.State is not DeviceState.Revoked && (request.Group.Length == 0 || device.Group.Equals(request.Group, StringComparison.Ordinal))).ToList();
        return new PublishReply { Counter = (ulong)publication.Counter, Devices = (uint)reached.Count, Connected = (uint)reached.Count(device => device.State is DeviceState.Connected) };
    }

    public override async Task<VerifyAuditReply> VerifyAudit(VerifyAuditRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return new VerifyAuditReply { Audits = { await audits.VerifyAsync() } };
    }

    public override async Task ReadAudit(ReadAuditRequest request, IServerStreamWriter<AuditChunk> responseStream, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var device = request.Device.Length == 0 ? null : await RequireDeviceAsync(request.Device);
        await foreach (var chunk in audits.ReadAsync(device?.Id)) await responseStream.WriteAsync(chunk, context.CancellationToken);
    }

    public override async Task<Teaching> TeachFor(TeachForRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await teaching.ForTeacherAsync(request.Teacher, request.Action);
    }

    public override async Task<AccountReply> AddAccount(AddAccountRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await accounts.AddAsync(request);
    }

    public override async Task<ListAccountsReply> ListAccounts(ListAccountsRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await accounts.ListAsync();
    }

    public override async Task<AccountReply> DisableAccount(DisableAccountRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await accounts.DisableAsync(request.Username);
    }

    public override async Task<AccountReply> ResetAccount(ResetAccountRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await accounts.ResetAsync(request.Username);
    }

    private static StatusCode StatusOf(PublicationFault fault) => fault is PublicationFault.NotSigned ? StatusCode.PermissionDenied : StatusCode.FailedPrecondition;

    private async Task<Device> RequireDeviceAsync(string device) =>
        await devices.FindNamedAsync(device) ?? throw Faults.Of(StatusCode.NotFound, $"there is no device `{device}`: see `schoolguard devices`");
}
