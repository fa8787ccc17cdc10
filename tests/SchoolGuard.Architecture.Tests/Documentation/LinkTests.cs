using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.Documentation;

[TestClass]
public sealed class LinkTests
{
    [TestMethod]
    public void Every_link_within_the_checkout_leads_somewhere()
    {
        var broken = Readme.All.SelectMany(page => page.Links.Where(link => !Resolves(page, link)).Select(link => $"{page.File.Name}: {link}"));

        Expect.None(broken, "correct the link, or write what it leads to");
    }

    private static bool Resolves(Readme page, string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = Path.GetFullPath(Path.Combine(page.File.Folder, hash < 0 ? link : link[..hash]));
        if (hash == 0) return page.Anchors.Contains(link[1..], StringComparer.Ordinal);
        if (hash < 0) return Path.Exists(path);
        return Readme.All.FirstOrDefault(other => other.File.Path.Equals(path, StringComparison.Ordinal))?.Anchors.Contains(link[(hash + 1)..], StringComparer.Ordinal) ?? false;
    }
}
