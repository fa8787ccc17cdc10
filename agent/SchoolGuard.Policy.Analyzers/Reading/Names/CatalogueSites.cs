using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analyzers.Reading.Names;

/// <summary>The catalogue's own list of services: an analyzer carries it, because a compiler loads nothing else of ours.</summary>
public static class CatalogueSites
{
    private static readonly Lazy<KnownSites> Loaded = new(Load);

    /// <summary>The services that come with SchoolGuard, those best known first.</summary>
    public static KnownSites Embedded => Loaded.Value;

    private static KnownSites Load()
    {
        using var stream = typeof(CatalogueSites).Assembly.GetManifestResourceStream("services.tsv")
            ?? throw new InvalidOperationException("services.tsv is not embedded");
        using var reader = new StreamReader(stream);
        return KnownSites.BestKnownFirst(reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(ReadLine));
    }

    /// <summary>A line of the catalogue: id, name, category, hosts. The catalogue's own tests keep them well formed.</summary>
    private static KnownService ReadLine(string line)
    {
        var columns = line.TrimEnd('\r').Split('\t');
        return new KnownService(columns[0], (SiteCategories)Enum.Parse(typeof(SiteCategories), columns[2]), columns[3].Split(' '));
    }
}
