using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Analyzers.Reading;

namespace SchoolGuard.Cli.Policies;

/// <summary>Reads policy files with the services of the catalogue.</summary>
internal static class PolicySource
{
    private static readonly HashSet<string> Services = [.. ServiceCatalogue.Default.Services.Select(service => service.Id)];

    public static PolicyReading Read(string path, string text, IReadOnlyCollection<string>? clauses = null) =>
        PolicyReader.Read(path, text, new ReadingOptions { Services = Services, Clauses = clauses });
}
