using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Console.SignIn;

namespace SchoolGuard.Hub.Console.Pages.Audits;

/// <summary>The whole audit as it lies in the store, to be kept elsewhere.</summary>
internal static class AuditExport
{
    private static readonly ReadOnlyMemory<byte> LineEnd = "\n"u8.ToArray();

    public static void MapAuditExport(this IEndpointRouteBuilder routes) => routes
        .MapGet("/audit/export", (HubAudit audit) => Results.Stream(body => WriteAsync(audit, body), "application/jsonl", "audit.jsonl"))
        .RequireAuthorization(new ForAttribute(AccountRole.ItManager, AccountRole.Headteacher));

    private static async Task WriteAsync(HubAudit audit, Stream body)
    {
        await foreach (var line in audit.ReadAsync())
        {
            await body.WriteAsync(line);
            await body.WriteAsync(LineEnd);
        }
    }
}
