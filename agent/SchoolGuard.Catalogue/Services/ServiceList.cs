using System.Collections.Immutable;

namespace SchoolGuard.Catalogue;

/// <summary>The text form of the catalogue: one service a line, <c>id TAB name TAB category TAB hosts</c>, and <c>#</c> comments.</summary>
internal static class ServiceList
{
    private const string Resource = "services.tsv";

    public static ImmutableArray<Service> Embedded()
    {
        using var stream = typeof(ServiceList).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"`{Resource}` is not embedded in the assembly; build the project again");
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }

    /// <exception cref="InvalidDataException">A line is not a service; the message names the line.</exception>
    public static ImmutableArray<Service> Parse(TextReader reader)
    {
        var services = ImmutableArray.CreateBuilder<Service>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#') services.Add(ParseLine(line, number));
        }

        return services.ToImmutable();
    }

    private static Service ParseLine(string line, int number) =>
        line.Split('\t') is [var id, var name, var category, var hosts] && CategoryNamed(category) is { } known
            ? new(id, name, known, [.. hosts.Split(' ').Select(host => Normal(host, number))])
            : throw new InvalidDataException($"line {number} is `{line}`; write id, name, category and hosts, parted by one tab each");

    // Enum.Parse would also take a number.
    private static Category? CategoryNamed(string name)
    {
        var at = Array.IndexOf(Enum.GetNames<Category>(), name);
        return at < 0 ? null : Enum.GetValues<Category>()[at];
    }

    private static string Normal(string host, int number) =>
        HostName.TryParse(host, out var parsed, out var error) && string.Equals(parsed.Value, host, StringComparison.Ordinal)
            ? host
            : throw new InvalidDataException($"line {number}: {error ?? $"`{host}` is written `{parsed.Value}`"}");
}
