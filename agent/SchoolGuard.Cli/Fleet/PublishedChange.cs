using System.Globalization;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Cli.Diff;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary>What publishing a bundle changes, against what every device has now.</summary>
internal static class PublishedChange
{
    /// <returns>Not 0 after saying why the bundle is none of the school's.</returns>
    public static int Write(Terminal terminal, GetBundleReply current, string path, byte[] bytes)
    {
        using var key = BundleKey.TryRead(current.PolicyKey);
        if (key is null) return terminal.Refuse("the hub's policy key is no key over P-256: put the school's public key there");
        var read = BundleReader.Read(bytes, key);
        if (read.Refusal is { } refusal)
        {
            terminal.Errors.WriteLine($"{path}: {refusal.Id}: {refusal.Message}");
            return ExitCodes.Errors;
        }

        if (current.File.IsEmpty || BundleReader.Read(current.File.Memory, key).Bundle is not { } before) terminal.Output.WriteLine("no policy is in force on every device yet");
        else WriteDiff(terminal, before, path, read.Bundle!);
        return ExitCodes.Clean;
    }

    private static void WriteDiff(Terminal terminal, Bundle before, string path, Bundle after)
    {
        var old = string.Create(CultureInfo.InvariantCulture, $"policy {before.Counter}");
        if (PolicyDiff.TryCreate(CatalogueSites.Embedded, before.Policy, after.Policy, out var overflow) is { } diff)
            DiffText.Write(terminal.Output, old, path, diff, ChangeFinding.Of(diff));
        else
            terminal.Output.WriteLine($"what changes cannot be worked out: {overflow}");
    }
}
