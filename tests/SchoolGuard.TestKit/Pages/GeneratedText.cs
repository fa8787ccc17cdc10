namespace SchoolGuard.TestKit.Pages;

/// <summary>Files of which tests write a part. With SCHOOLGUARD_UPDATE_PAGES=1 they are written anew; without it a test fails where they are not up to date.</summary>
public static class GeneratedText
{
    /// <summary>For the failure message.</summary>
    public const string Cure = "a part of this file is generated and no longer up to date: run this test with SCHOOLGUARD_UPDATE_PAGES=1 and look at the difference";

    private const string Update = "SCHOOLGUARD_UPDATE_PAGES";

    /// <summary>What a file says, after it was written if that is asked for.</summary>
    public static string Of(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable(Update) is "1" && !Read(path).Equals(expected, StringComparison.Ordinal)) File.WriteAllText(path, expected);
        return Read(path);
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
