namespace SchoolGuard.TestKit.Machine;

/// <summary>Where the checkout lies that this test was built from.</summary>
public static class Repository
{
    /// <summary>The folder of SchoolGuard.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below <see cref="Root"/>.</summary>
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The build output of a project, in the configuration this test was built in.</summary>
    public static string OutputOf(string project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return PathTo(".artifacts", "bin", project, configuration);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SchoolGuard.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run from inside the checkout: no SchoolGuard.sln above " + AppContext.BaseDirectory);
    }
}
