namespace SchoolGuard.Policy.Analyzers.Reading.Names;

/// <summary>The names of the world's time zones, so that a misspelt one is found at the desk. A test compares them with NodaTime's.</summary>
internal static class TimeZones
{
    private static readonly Lazy<HashSet<string>> Names = new(Load);

    public static HashSet<string> All => Names.Value;

    private static HashSet<string> Load()
    {
        using var stream = typeof(TimeZones).Assembly.GetManifestResourceStream("TimeZones.txt")
            ?? throw new InvalidOperationException("TimeZones.txt is not embedded");
        using var reader = new StreamReader(stream);
        return new HashSet<string>(reader.ReadToEnd().Split(['\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }
}
