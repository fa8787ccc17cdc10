using System.Diagnostics;
using System.Runtime.Versioning;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Agent.Tests.Hosting;

[TestClass]
public sealed class AgentProcessTests
{
    [TestMethod]
    public async Task Wrong_options_are_all_named_at_once_with_exit_code_1()
    {
        using var process = Start("--state", "x", "--socket", "y");
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.AreEqual(1, process.ExitCode);
        Assert.Contains("--state", error);
        Assert.Contains("--socket", error);
    }

    [TestMethod]
    public async Task A_second_agent_on_the_same_socket_does_not_start()
    {
        await using var device = await Device.StartAsync();
        using var other = new TemporaryFolder();
        using var process = Start("--state", other.Path, "--socket", device.Socket);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.AreEqual(1, process.ExitCode);
        Assert.Contains("another agent listens", error);
        Assert.IsFalse((await device.DecideAsync("x.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    public async Task A_second_agent_over_the_same_state_folder_does_not_start_until_the_first_is_gone_even_by_kill_9()
    {
        await using var device = Device.Prepare();
        using var sockets = new TemporaryFolder();
        using var first = Start("--state", device.State.Root, "--socket", device.Socket);
        await ReadyAsync(device);

        using var second = Start("--state", device.State.Root, "--socket", sockets.File("second.sock"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var error = await second.StandardError.ReadToEndAsync(patience.Token);
        await second.WaitForExitAsync(patience.Token);

        Assert.AreEqual(1, second.ExitCode);
        Assert.Contains($"another agent runs over the state folder `{device.State.Root}`: stop that one, or give this one a folder of its own with --state", error);
        await KillAsync(first);
        using var third = Start("--state", device.State.Root, "--socket", device.Socket);
        await ReadyAsync(device);
        await KillAsync(third);
        Assert.IsTrue(AuditLog.Verify(device.State.Audit).IsIntact);
    }

    [TestMethod]
    public async Task A_file_that_is_no_socket_is_not_deleted()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("precious", "words");
        using var process = Start("--state", folder.File("state"), "--socket", file);
        await process.WaitForExitAsync();
        Assert.AreEqual(1, process.ExitCode);
        Assert.AreEqual("words", await File.ReadAllTextAsync(file));
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [UnsupportedOSPlatform("windows")]
    public async Task Every_account_may_connect_to_the_socket()
    {
        await using var device = await Device.StartAsync();
        var mode = File.GetUnixFileMode(device.Socket);
        Assert.IsTrue(mode.HasFlag(UnixFileMode.OtherRead | UnixFileMode.OtherWrite));
    }

    [TestMethod]
    public async Task Killed_in_the_middle_of_grants_the_agent_loses_none_that_it_accepted()
    {
        await using var device = Device.Prepare();
        var start = SystemClock.Instance.GetCurrentInstant();
        var accepted = new List<string>();
        using (var process = Start("--state", device.State.Root, "--socket", device.Socket))
        {
            await ReadyAsync(device);
            var killing = Task.Run(() => KillAfter(process, () => Volatile.Read(ref accepted).Count >= 25));
            await DeliverUntilGoneAsync(device, start, accepted);
            await killing;
        }

        device.Time.SetWallClock(start);
        await device.StartAgentAsync();
        device.People.SignedIn = SchoolFiles.Ninth;
        var held = (await device.Client.ListLessonsAsync(new ListLessonsRequest())).Lessons.Select(lesson => lesson.LessonId).ToList();
        CollectionAssert.IsSubsetOf(accepted, held);
        Assert.IsGreaterThanOrEqualTo(25, accepted.Count);
        Assert.IsTrue(AuditLog.Verify(device.State.Audit).IsIntact);
        Assert.IsEmpty((await device.StatusAsync()).Faults);
    }

    private static async Task DeliverUntilGoneAsync(Device device, Instant start, List<string> accepted)
    {
        try
        {
            for (var lesson = 0; ; lesson++)
            {
                var grant = Hub.Lesson(start) with { LessonId = $"lesson-{lesson}" };
                var reply = await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(grant) });
                accepted.Add(reply.Lesson.LessonId);
            }
        }
        catch (RpcException fault)
        {
            Assert.AreEqual(StatusCode.Unavailable, fault.StatusCode);
        }
    }

    private static void KillAfter(Process process, Func<bool> enough)
    {
        SpinWait.SpinUntil(() => enough() || process.HasExited);
        process.Kill();
        process.WaitForExit();
    }

    private static async Task ReadyAsync(Device device)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                await device.Client.GetStatusAsync(new GetStatusRequest(), cancellationToken: patience.Token);
                return;
            }
            catch (RpcException fault) when (fault.StatusCode is StatusCode.Unavailable)
            {
                // Not listening yet.
            }
        }
    }

    private static async Task KillAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static Process Start(params string[] arguments)
    {
        var dll = Path.Combine(Repository.OutputOf("SchoolGuard.Agent"), "schoolguard-agent.dll");
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = false, UseShellExecute = false };
        return Process.Start(start)!;
    }
}
