using SchoolGuard.Cli;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Accounts;

/// <summary>The first account of a hub, which nobody can sign in to yet.</summary>
[TestClass]
public sealed class AccountByCommandTests
{
    [TestMethod]
    public async Task An_account_is_made_listed_reset_and_disabled_by_commands()
    {
        await using var hub = await TestHub.StartAsync();

        var made = await RunAsync(hub, 0, "account", "add", "it.lead", "--role", "it-manager", "--role", "teacher", "--title", "Headteacher", "--name", "Ms Okafor", "--person", "t9");
        StringAssert.Contains(made, $"sign in at {hub.ConsoleAddress}");
        Assert.IsTrue((await hub.Get<PasswordDesk>().CheckAsync("it.lead", PasswordIn(made))).Account!.MustChange);
        Assert.AreEqual("t9", (await hub.Get<AccountBook>().FindNamedAsync("it.lead"))!.Person);
        StringAssert.Contains(await RunAsync(hub, 0, "account", "list"), "it.lead (Ms Okafor): it-manager, teacher; grants as Headteacher; has not chosen a password yet");

        var reset = await RunAsync(hub, 0, "account", "reset", "it.lead");
        Assert.IsNull((await hub.Get<PasswordDesk>().CheckAsync("it.lead", PasswordIn(made))).Account);
        Assert.IsNotNull((await hub.Get<PasswordDesk>().CheckAsync("it.lead", PasswordIn(reset))).Account);
        StringAssert.Contains(await RunAsync(hub, 3, "account", "disable", "it.lead"), "the last account of an IT manager");

        await RunAsync(hub, 0, "account", "add", "deputy", "--role", "it-manager");
        await RunAsync(hub, 0, "account", "disable", "it.lead");
        StringAssert.Contains(await RunAsync(hub, 0, "account", "list", "--format", "json"), "\"disabled\":true");
    }

    [TestMethod]
    public async Task What_is_wrong_is_said_in_one_line()
    {
        await using var hub = await TestHub.StartAsync();
        await RunAsync(hub, 0, "account", "add", "tess", "--role", "teacher");

        StringAssert.Contains(await RunAsync(hub, 1, "account", "add", "TESS", "--role", "teacher"), "already");
        StringAssert.Contains(await RunAsync(hub, 1, "account", "add", "two words", "--role", "teacher"), "letters");
        StringAssert.Contains(await RunAsync(hub, 1, "account", "reset", "nobody"), "There is no account nobody");
    }

    private static string PasswordIn(string output) => output.Split('\n').Single(line => line.StartsWith("first password: ", StringComparison.Ordinal))["first password: ".Length..].TrimEnd();

    private static async Task<string> RunAsync(TestHub hub, int exitCode, params string[] arguments)
    {
        using var output = new StringWriter();
        var code = await Root.RunAsync([.. arguments, "--operator", hub.Data.Operator], new Cli.Usage.Terminal(output, output));
        Assert.AreEqual(exitCode, code, output.ToString());
        return output.ToString();
    }
}
