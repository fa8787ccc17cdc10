using System.Globalization;
using System.Text.Json;

namespace SchoolGuard.Hub.Tests.Faults.Granting;

/// <summary>One revision of a lesson or a permission: as whoever asked was told of it, as it is on the audit, or as it reached a device.</summary>
/// <param name="Kind">As the audit calls it; empty on a device.</param>
/// <param name="Id">Of the lesson or the permission.</param>
/// <param name="Revision">The revision; 0 where it was not told.</param>
/// <param name="End">To the second.</param>
internal sealed record Granted(string Kind, string Id, ulong Revision, string End)
{
    public static Granted? TryRead(JsonElement record) => record.GetProperty("kind").GetString()! switch
    {
        "lesson-authorised" or "lesson-extended" or "lesson-ended" => Read(record, "lesson", "end"),
        "permission-granted" or "permission-extended" or "permission-revoked" => Read(record, "permission", "until"),
        _ => null,
    };

    private static Granted Read(JsonElement record, string id, string end) => new(
        record.GetProperty("kind").GetString()!, record.GetProperty(id).GetString()!, ulong.Parse(record.GetProperty("revision").GetString()!, CultureInfo.InvariantCulture), record.GetProperty(end).GetString()!);
}
