using System.Globalization;
using System.Text;
using SchoolGuard.Bundles.Audits;

namespace SchoolGuard.Agent.Audit;

/// <summary>
/// The audit's head in a file beside it. Written after the line is safely on the disk, so that a crash leaves the head behind the audit, never ahead.
/// </summary>
internal static class AuditHeadFile
{
    // Every head is as long as every other, so that one is overwritten in place.
    private const int Digits = 20;

    public static string PathFor(string auditPath) => Path.ChangeExtension(auditPath, ".head");

    public static void Write(string path, AuditHead head)
    {
        using var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        var text = head.Number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0') + " " + head.Hash + "\n";
        RandomAccess.Write(handle, Encoding.ASCII.GetBytes(text), fileOffset: 0);
    }

    /// <returns>The head, or null if the file is missing or holds something else.</returns>
    public static AuditHead? TryRead(string path)
    {
        if (!File.Exists(path)) return null;
        var parts = File.ReadAllText(path).TrimEnd().Split(' ');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new AuditHead(number, parts[1]) : null;
    }
}
