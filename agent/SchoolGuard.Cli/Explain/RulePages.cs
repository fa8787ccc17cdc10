namespace SchoolGuard.Cli.Explain;

/// <summary>The pages that come with the command: every SGnnnn.md of the analyzers, bundles and drafts.</summary>
internal static class RulePages
{
    private const string Folder = "Pages/";

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. typeof(RulePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public static RulePage? Find(string id) => All.FirstOrDefault(page => page.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static RulePage Read(string resource)
    {
        using var reader = new StreamReader(typeof(RulePages).Assembly.GetManifestResourceStream(resource)!);
        return new RulePage(Path.GetFileNameWithoutExtension(resource), reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
