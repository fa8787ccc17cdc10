using System.Text;

namespace SchoolGuard.EndToEnd.Tests.Traces;

/// <summary>Looks for words in whatever a run left behind, in the encodings in which programs write text.</summary>
internal sealed class TraceSearch(string[] words)
{
    private readonly List<string> found = [];
    private readonly (string Word, byte[] Bytes)[] patterns =
    [
        .. words.SelectMany(word => new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Select(encoding => (word, encoding.GetBytes(word)))),
        .. words.SelectMany(word => Base64(Encoding.UTF8.GetBytes(word)).Select(encoded => (word, Encoding.ASCII.GetBytes(encoded)))),
    ];

    /// <summary>Which word, where.</summary>
    public IReadOnlyList<string> Found => found;

    /// <summary>How many files, texts and processes were looked at.</summary>
    public int Searched { get; private set; }

    public TraceSearch InFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            Look(file, File.ReadAllBytes(file));
            Look($"the name of {file}", Encoding.UTF8.GetBytes(file));
        }

        return this;
    }

    public void InText(string name, string text) => Look(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The arguments and the environment of every process there is now.</summary>
    public void InProcessArguments()
    {
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(folder => Path.GetFileName(folder).All(char.IsAsciiDigit)))
        {
            foreach (var part in new[] { "cmdline", "environ" }) Look($"{process}/{part}", TryRead(Path.Combine(process, part)));
        }
    }

    private void Look(string where, byte[] content)
    {
        Searched++;
        foreach (var (word, bytes) in patterns)
        {
            if (content.AsSpan().IndexOf(bytes) >= 0) found.Add($"`{word}` in {where}");
        }
    }

    // A process may have ended since it was listed.
    private static byte[] TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // Of each of the three places in a group of four at which a word may begin, the letters that do not depend on its neighbours.
    private static IEnumerable<string> Base64(byte[] bytes) => Enumerable.Range(0, 3).Select(shift =>
    {
        var encoded = Convert.ToBase64String([.. new byte[shift], .. bytes]);
        var first = (shift * 8 + 5) / 6;
        var last = (shift + bytes.Length) * 8 / 6;
        return encoded[first..last];
    });
}
