using System.Text;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>The policies, settings and roster that come with the command.</summary>
internal static class EmbeddedFiles
{
    private const string Policies = "Policies/";
    private const string RosterFolder = "Roster/";

    public static IEnumerable<string> PolicyNames => Names(Policies).Where(name => name.EndsWith(".policy.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> RosterNames => Names(RosterFolder);

    public static string Policy(string name) => Read(Policies + name);

    public static string Roster(string name) => Read(RosterFolder + name);

    private static IEnumerable<string> Names(string folder) => typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Select(name => name[folder.Length..]);

    private static string Read(string resource)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
