namespace SchoolGuard.TestKit.Machine;

/// <summary>axe-core for a page in a browser: <see cref="Source"/> is evaluated first, then <see cref="Violations"/> tells what it finds.</summary>
public static class AxeScripts
{
    private static readonly Lazy<string> Read = new(() => File.ReadAllText(Path.Combine(Prerequisites.NodeModules(), "axe-core", "axe.min.js")));

    public static string Source => Read.Value;

    /// <summary>What is against WCAG 2.2 AA or against good practice, a line each; empty for nothing.</summary>
    public static string Violations => """
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then((found) => found.violations.map((each) => `${each.id}: ${each.help}: ${each.nodes.map((node) => node.target).join(", ")}`).join("\n"))
        """;
}
