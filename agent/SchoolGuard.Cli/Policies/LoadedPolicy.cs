using SchoolGuard.Bundles;
using SchoolGuard.Cli.Check;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Cli.Policies;

/// <summary>A policy named on the command line, from its source or from a bundle.</summary>
/// <param name="Table">The policy; null if it could not be had.</param>
/// <param name="ExitCode">What to end with if it could not.</param>
internal sealed record LoadedPolicy(PolicyTable? Table, int ExitCode)
{
    public const string SourceSuffix = ".policy.cs";

    /// <summary>Loads a policy; says on the error stream why it could not.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="path">A <c>.policy.cs</c> file, or a bundle.</param>
    /// <param name="keyPath">The public key for a bundle.</param>
    public static LoadedPolicy Load(Terminal terminal, string path, string? keyPath) =>
        path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? FromSource(terminal, path) : FromBundle(terminal, path, keyPath);

    public static LoadedPolicy FromSource(Terminal terminal, string path)
    {
        if (!Files.TryReadText(path, out var text, out var fault)) return new LoadedPolicy(Table: null, terminal.Refuse(fault));
        var reading = PolicySource.Read(path, text);
        if (reading.Document is { } document) return new LoadedPolicy(PolicyCompiler.Compile(document), ExitCodes.Clean);
        PrettyReport.Write(terminal.Errors, [new CheckedFile(path, text, reading.Findings)]);
        return new LoadedPolicy(Table: null, ExitCodes.Errors);
    }

    /// <summary>Loads a policy that is about to be deployed: no error may be left in it, nor a proof that fails.</summary>
    public static LoadedPolicy FromReviewedSource(Terminal terminal, string path)
    {
        if (!Files.TryReadText(path, out var text, out var fault)) return new LoadedPolicy(Table: null, terminal.Refuse(fault));
        var review = PolicySource.Review(path, text);
        if (review.Analysis is { } analysis && !review.Findings.Any(finding => finding.Severity is FindingSeverity.Error)) return new LoadedPolicy(analysis.Table, ExitCodes.Clean);
        PrettyReport.Write(terminal.Errors, [new CheckedFile(path, text, review.Findings)]);
        return new LoadedPolicy(Table: null, ExitCodes.Errors);
    }

    private static LoadedPolicy FromBundle(Terminal terminal, string path, string? keyPath)
    {
        if (keyPath is null) return new LoadedPolicy(Table: null, terminal.Refuse($"{path}: a bundle is only read with the key it is signed by: add --key PUBLIC.pem"));
        if (!Files.TryReadBytes(path, out var bytes, out var fault)) return new LoadedPolicy(Table: null, terminal.Refuse(fault));
        if (!KeyFiles.TryReadPublic(keyPath, out var key, out fault)) return new LoadedPolicy(Table: null, terminal.Refuse(fault));
        using (key)
        {
            var result = BundleReader.Read(bytes, key);
            if (result.Bundle is { } bundle) return new LoadedPolicy(bundle.Policy, ExitCodes.Clean);
            terminal.Errors.WriteLine($"{path}: {result.Refusal!.Id}: {result.Refusal.Message}");
            return new LoadedPolicy(Table: null, ExitCodes.Errors);
        }
    }
}
