using SchoolGuard.Agent.State;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Agent.Tests.State;

[TestClass]
public sealed class DurableFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [TestMethod]
    public void A_full_disk_leaves_the_old_file_and_no_part_of_the_new()
    {
        var file = folder.Write("kept", "old");
        File.CreateSymbolicLink(file + DurableFile.PartSuffix, "/dev/full");
        Assert.ThrowsExactly<IOException>(() => DurableFile.Write(file, "new"u8));
        Assert.AreEqual("old", File.ReadAllText(file));
        Assert.AreEqual(file, Directory.GetFiles(folder.Path).Single());
    }

    public void Dispose() => folder.Dispose();
}
