using FsCheck;
using FsCheck.Fluent;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.School.Tests.Settings;

[TestClass]
public sealed class SchoolFileFuzzTests
{
    [TestMethod]
    public void However_a_file_is_damaged_it_gives_settings_or_faults_and_never_both()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("school.json");

        Prop.ForAll(Mutations.Of(SchoolJson.Full), bytes =>
        {
            File.WriteAllBytes(path, bytes);
            var load = SchoolFile.Load(path);
            return load.Settings is null == load.Faults.Any() && load.Faults.All(fault => fault.Message.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
