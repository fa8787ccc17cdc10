using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using SchoolGuard.School.Reading;

namespace SchoolGuard.School;

/// <summary>The one reader of school.json, for the command line, the hub and the agent.</summary>
public static class SchoolFile
{
    /// <summary>Environment variables that begin with this override the file: <c>SCHOOLGUARD__School__Name</c>.</summary>
    public const string EnvironmentPrefix = "SCHOOLGUARD__";

    /// <summary>The JSON Schema (2020-12) of school.json.</summary>
    public static string Schema => SchoolSchema.Text;

    /// <summary>Reads and checks a school.json.</summary>
    /// <param name="path">The file.</param>
    /// <param name="overrides">Settings that win over the environment, which wins over the file: <c>School:Name</c> and its value.</param>
    public static SchoolLoad Load(string path, IEnumerable<KeyValuePair<string, string?>>? overrides = null)
    {
        var (file, fault) = JsonFile.Read(path);
        return file is null ? new SchoolLoad(null, [fault!]) : Read(path, file, overrides);
    }

    /// <summary>Reads and checks what a school.json contains, wherever it is kept.</summary>
    /// <param name="path">Where it would lie: faults name it, and its folder is where the paths in it begin.</param>
    /// <param name="content">The bytes of the file.</param>
    public static SchoolLoad Parse(string path, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (file, fault) = JsonFile.Parse(path, content);
        return file is null ? new SchoolLoad(null, [fault!]) : Read(path, file, overrides: null);
    }

    private static SchoolLoad Read(string path, IConfigurationRoot file, IEnumerable<KeyValuePair<string, string?>>? overrides)
    {
        KeyValuePair<string, string?>[] fromCommandLine = [.. overrides ?? []];
        var merged = new ConfigurationBuilder()
            .AddConfiguration(file)
            .AddEnvironmentVariables(EnvironmentPrefix)
            .AddInMemoryCollection(fromCommandLine)
            .Build();

        // The environment may hold settings of other programs of ours, so unknown names are looked for only where people write this file's settings.
        var written = new ConfigurationBuilder().AddConfiguration(file).AddInMemoryCollection(fromCommandLine).Build();
        var faults = ImmutableArray.CreateBuilder<SchoolFault>();
        void Report(string key, string message) => faults.Add(new SchoolFault(path, key, message));
        UnknownKeys.Report(written, SchoolSchema.Root, Report);
        var settings = SettingsReader.Read(merged, Path.GetDirectoryName(Path.GetFullPath(path))!, Report);
        return new SchoolLoad(faults.Count == 0 ? settings : null, faults.ToImmutable());
    }
}
