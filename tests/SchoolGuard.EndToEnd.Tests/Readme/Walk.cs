using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Readme;

/// <summary>The section "A school with a hub" of agent/README.md: the blocks that a person copies into a shell, for a folder and ports of the test's own.</summary>
internal static partial class Walk
{
    /// <summary>Ends what runs in the background, then the accounts that were made.</summary>
    public const string End = "jobs -p | xargs -r kill; wait; for account in $made; do userdel --force --remove $account; done";

    /// <summary>The folder that the page names.</summary>
    private const string Folder = "/tmp/wynstones";

    public static IReadOnlyList<string> Blocks(string folder)
    {
        var page = File.ReadAllText(Repository.PathTo("agent", "README.md"));
        var section = Section().Match(page);
        Assert.IsTrue(section.Success, "agent/README.md has no section `A school with a hub`");
        var (hub, console) = FreePorts();
        return
        [
            .. Fence().Matches(section.Value).Select(block => ForTest(block.Groups["body"].Value)
                .Replace(Folder, folder, StringComparison.Ordinal)
                .Replace("7443", hub, StringComparison.Ordinal)
                .Replace("7444", console, StringComparison.Ordinal)),
        ];
    }

    /// <summary>What was built with the test is copied instead of built once more; an account that the machine has already serves, and stays.</summary>
    private static string ForTest(string block)
    {
        block = Publish().Replace(block, match => $"mkdir -p {match.Groups["folder"].Value} && cp -r {Repository.OutputOf(Path.GetFileName(match.Groups["project"].Value))}/. {match.Groups["folder"].Value}");
        return AddUser().Replace(block, "id ${user} > /dev/null 2>&1 || { $0; made=\"$$made ${user}\"; }");
    }

    /// <summary>Both held at once, so that they differ.</summary>
    private static (string Hub, string Console) FreePorts()
    {
        using var hub = new TcpListener(IPAddress.Loopback, 0);
        using var console = new TcpListener(IPAddress.Loopback, 0);
        hub.Start();
        console.Start();
        return ($"{((IPEndPoint)hub.LocalEndpoint).Port}", $"{((IPEndPoint)console.LocalEndpoint).Port}");
    }

    [GeneratedRegex(@"^## A school with a hub\n.*?(?=^## |\z)", RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```sh\n(?<body>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^dotnet publish (?<project>\S+) -o (?<folder>\S+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Publish();

    [GeneratedRegex(@"^useradd .*?(?<user>\S+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddUser();
}
