using System.Text.Json;
using SchoolGuard.ExtensionHost.Registration;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.ExtensionHost.Tests.Registration;

[TestClass]
public sealed class RegistrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    private string Manifest => folder.File("uk.schoolguard.host.json");

    [TestMethod]
    public void The_manifest_names_the_program_and_the_only_extension_that_may_start_it()
    {
        Assert.AreEqual(0, Run("register", "--browser", "chromium", "--folder", folder.Path));

        using var manifest = JsonDocument.Parse(File.ReadAllText(Manifest));
        Assert.AreEqual("uk.schoolguard.host", manifest.RootElement.GetProperty("name").GetString());
        Assert.AreEqual("stdio", manifest.RootElement.GetProperty("type").GetString());
        Assert.IsTrue(File.Exists(manifest.RootElement.GetProperty("path").GetString()));
        Assert.AreEqual("chrome-extension://bhoeaifhdnjaapiojlnaemoaikolmccj/", manifest.RootElement.GetProperty("allowed_origins")[0].GetString());
    }

    [TestMethod]
    public void Firefox_is_told_the_extension_by_its_own_kind_of_id()
    {
        Run("register", "--browser", "firefox", "--folder", folder.Path, "--extension-id", "guard@school.example");

        using var manifest = JsonDocument.Parse(File.ReadAllText(Manifest));
        Assert.AreEqual("guard@school.example", manifest.RootElement.GetProperty("allowed_extensions")[0].GetString());
        Assert.IsFalse(manifest.RootElement.TryGetProperty("allowed_origins", out _));
    }

    [TestMethod]
    public void The_schools_own_extension_takes_the_place_of_the_unpacked_one_and_leaves_Firefox_its_own()
    {
        const string school = "abcdefghijklmnopabcdefghijklmnop";
        Run("register", "--browser", "chromium", "--folder", folder.File("chromium"), "--extension-id", school);
        Run("register", "--browser", "firefox", "--folder", folder.File("firefox"), "--extension-id", school);

        Assert.AreEqual($"""["chrome-extension://{school}/"]""", Admitted("chromium", "allowed_origins"));
        Assert.AreEqual("""["extension@schoolguard.uk"]""", Admitted("firefox", "allowed_extensions"));
    }

    [TestMethod]
    public void Registering_twice_changes_nothing_and_says_so()
    {
        Run("register", "--browser", "edge", "--folder", folder.Path);
        var written = File.GetLastWriteTimeUtc(Manifest);

        Assert.AreEqual(0, Run("register", "--browser", "edge", "--folder", folder.Path));

        Assert.AreEqual(written, File.GetLastWriteTimeUtc(Manifest));
        Assert.Contains("is there already", output.ToString());
    }

    [TestMethod]
    public void Unregistering_removes_the_manifest_and_may_be_repeated()
    {
        Run("register", "--browser", "chrome", "--folder", folder.Path);

        Assert.AreEqual(0, Run("unregister", "--browser", "chrome", "--folder", folder.Path));
        Assert.AreEqual(0, Run("unregister", "--browser", "chrome", "--folder", folder.Path));

        Assert.IsFalse(File.Exists(Manifest));
    }

    [TestMethod]
    [DataRow("no browser `netscape`: name chromium, chrome, edge, firefox or all", "register", "--browser", "netscape")]
    [DataRow("no option `--colour`: see schoolguard-host --help", "register", "--colour")]
    [DataRow("`abc` is no extension's id: give the one that `schoolguard enrol-token` printed", "register", "--extension-id", "abc")]
    [DataRow("`--folder` needs a value: see schoolguard-host --help", "unregister", "--folder")]
    public void A_wrong_argument_is_named_with_its_cure(string fault, params string[] arguments)
    {
        Assert.AreEqual(1, Run(arguments));
        Assert.AreEqual(fault + Environment.NewLine, errors.ToString());
    }

    [TestMethod]
    public void Help_shows_examples()
    {
        Assert.AreEqual(0, Run("--help"));
        Assert.Contains("sudo schoolguard-host register --system", output.ToString());
    }

    [TestMethod]
    [DataRow(Browser.Chromium, true, "/etc/chromium/native-messaging-hosts")]
    [DataRow(Browser.Chrome, true, "/etc/opt/chrome/native-messaging-hosts")]
    [DataRow(Browser.Edge, true, "/etc/opt/edge/native-messaging-hosts")]
    [DataRow(Browser.Firefox, true, "/usr/lib/mozilla/native-messaging-hosts")]
    [DataRow(Browser.Chromium, false, "~/.config/chromium/NativeMessagingHosts")]
    [DataRow(Browser.Chrome, false, "~/.config/google-chrome/NativeMessagingHosts")]
    [DataRow(Browser.Edge, false, "~/.config/microsoft-edge/NativeMessagingHosts")]
    [DataRow(Browser.Firefox, false, "~/.mozilla/native-messaging-hosts")]
    public void Each_browser_has_its_own_folder(object browser, bool system, string folder) =>
        Assert.AreEqual(folder.Replace("~", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), StringComparison.Ordinal), BrowserPlaces.LinuxFolder((Browser)browser, system));

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private string Admitted(string browser, string member)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(folder.File($"{browser}/uk.schoolguard.host.json")));
        return JsonSerializer.Serialize(manifest.RootElement.GetProperty(member));
    }

    private int Run(params string[] arguments) => RegistrationCommand.Run(arguments, output, errors);
}
