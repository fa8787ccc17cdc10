using SchoolGuard.ExtensionHost.Tests.Relay;
using SchoolGuard.NativeMessaging.Messages;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Readme;

/// <summary>What agent/README.md tells a new school to type, typed.</summary>
[TestClass]
public sealed class WalkTests
{
    private const string Site = "www.tiktok.com";

    [TestMethod]
    public async Task The_commands_of_the_readme_bring_up_a_school_whose_teacher_opens_a_site_for_a_pupil()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) Assert.Inconclusive("the walk makes two accounts on a Linux machine: run the tests as root to take it");
        using var folder = new TemporaryFolder();
        var blocks = Walk.Blocks(folder.Path);
        await using var shell = await Shell.StartAsync(Walk.End);
        await shell.RunAsync($"chmod 755 {folder.Path}");
        foreach (var block in blocks.SkipLast(1)) await shell.RunAsync(block);

        // In the browser's place: the host as the pupil's browser starts it.
        await using var pupil = HostProcess.Start(folder.File("run/library.sock"), "runuser", ["ninth-class", "-c", folder.File("bin/schoolguard-host") + " chrome-extension://bhoeaifhdnjaapiojlnaemoaikolmccj/"]);
        await pupil.AskAsync<WatchingReply>(new WatchRequest { Id = 0 });
        await pupil.NextAsync<AccessPush>(push => push.Snapshot.Face is PersonFace.Pupil);
        Assert.AreEqual("1b", (await DecideAsync(pupil)).Rules.Single().Clause);
        var lesson = blocks[^1].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        await shell.RunAsync(lesson[0]);
        await pupil.NextAsync<AccessPush>(push => push.Snapshot.Lesson is not null);
        Assert.IsTrue((await DecideAsync(pupil)).Allowed);
        await shell.RunAsync(string.Join('\n', lesson[1..]));

        await pupil.NextAsync<AccessPush>(push => push.Snapshot.Lesson is null);
        Assert.IsFalse((await DecideAsync(pupil)).Allowed);
    }

    private static Task<DecisionReply> DecideAsync(HostProcess host) => host.AskAsync<DecisionReply>(new DecideRequest { Id = 0, Host = Site });
}
