using System.IO.Pipes;
using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;
using Microsoft.AspNetCore.Server.Kestrel.Transport.NamedPipes;

namespace SchoolGuard.Agent.Endpoints;

/// <summary>Lets every account that is signed in to the device use the pipe, and only its own account make it.</summary>
[SupportedOSPlatform("windows")]
internal static class PipeAccess
{
    public static void Configure(NamedPipeTransportOptions options)
    {
        var access = new PipeSecurity();
        access.AddAccessRule(new PipeAccessRule(new SecurityIdentifier(WellKnownSidType.InteractiveSid, domainSid: null), PipeAccessRights.ReadWrite, AccessControlType.Allow));
        access.AddAccessRule(new PipeAccessRule(WindowsIdentity.GetCurrent().User!, PipeAccessRights.FullControl, AccessControlType.Allow));
        options.CurrentUserOnly = false;
        options.PipeSecurity = access;
    }
}
