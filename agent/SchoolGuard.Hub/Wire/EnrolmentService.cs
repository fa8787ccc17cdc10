using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>HubEnrolment of hub.proto.</summary>
internal sealed class EnrolmentService(EnrolmentDesk desk, Authority authority, GrantKey grantKey, PolicyKeyFile policyKey, SchoolName school) : HubEnrolment.HubEnrolmentBase
{
    public override async Task<EnrolReply> Enrol(EnrolRequest request, ServerCallContext context)
    {
        DeviceNames.Require(request.DeviceName);
        if (SigningRequest.TryRead(request.SigningRequest.Span) is not { } key) throw Faults.Of(StatusCode.InvalidArgument, "the signing request is none over P-256: update the agent");
        if (policyKey.TryReadPem() is not { } policyPem) throw Faults.Of(StatusCode.FailedPrecondition, policyKey.Missing);
        if (school.TryRead() is not { } name) throw Faults.Of(StatusCode.FailedPrecondition, school.Missing);
        if (await desk.EnrolAsync(request.Token, request.DeviceName, key) is not (var id, { } certificate))
            throw Faults.Of(StatusCode.PermissionDenied, "the token is unknown, used, expired or for another device: make one with `schoolguard enrol-token`");
        using (certificate)
        {
            return new EnrolReply
            {
                DeviceId = id,
                Certificate = ByteString.CopyFrom(certificate.RawDataMemory.Span),
                Authority = ByteString.CopyFrom(authority.Certificate.RawDataMemory.Span),
                School = name,
                GrantKey = grantKey.PublicPem,
                PolicyKey = policyPem,
            };
        }
    }
}
