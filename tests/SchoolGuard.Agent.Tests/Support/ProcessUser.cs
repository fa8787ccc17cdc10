namespace SchoolGuard.Agent.Tests.Support;

/// <summary>The account that the tests run under, as the system's process table has it.</summary>
internal static class ProcessUser
{
    public static string Id { get; } = Field("Uid:");

    private static string Field(string name) =>
        File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split('\t')[2];
}
