using SchoolGuard.Catalogue;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.ExtensionHost.Tests.Extension;

[TestClass]
public sealed class ClosedRulesTests
{
    private static readonly string File = Repository.PathTo("extension-host", "extension", "rules", "closed.json");

    [TestMethod]
    public void The_sites_closed_before_the_first_snapshot_are_the_catalogues_social_media()
    {
        var wanted = ClosedRules.From(ServiceCatalogue.Default);
        if (Environment.GetEnvironmentVariable("SCHOOLGUARD_WRITE") is "1") System.IO.File.WriteAllText(File, wanted);

        Assert.AreEqual(wanted, System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : "",
            "extension-host/extension/rules/closed.json does not follow from the catalogue: run this test once with SCHOOLGUARD_WRITE=1");
    }
}
