namespace SchoolGuard.Architecture.Tests.References;

/// <summary>Which of our projects each project may reference, and why no other.</summary>
internal static class ReferenceTable
{
    public static readonly IReadOnlyDictionary<string, Entry> Entries = new Dictionary<string, Entry>(StringComparer.Ordinal)
    {
        ["Policy"] = new([], "the policy's meaning depends on nothing, so that the compiler, the hub and the devices can all hold it"),
        ["Catalogue"] = new([], "what a host is does not depend on what a policy says of it"),
        ["Drafts"] = new([], "a draft is judged by the school's words alone; the policy's strengths are handed in as settings"),
        ["Grpc"] = new([], "it stands in for Grpc.AspNetCore and must be replaceable by it"),
        ["NativeMessaging"] = new([], "the browser's frames are the same whatever is said in them"),
        ["Protocol"] = new(["Grpc"], "messages carry no logic"),
        ["Policy.Analyzers"] = new(["Policy"], "the compiler loads it, with the policy and nothing else"),
        ["Policy.CodeFixes"] = new(["Policy.Analyzers", "Policy"], "fixes are for findings of the analyzers"),
        ["Bundles"] = new(["Policy", "Protocol"], "a bundle is the policy's table as messages"),
        ["School"] = new(["Policy"], "one reader of school.json, for projects that may not reference one another"),
        ["Agent"] = new(["Bundles", "Catalogue", "Drafts", "Policy", "Protocol", "School"], "devices evaluate signed tables: no Roslyn on them, and the hub is spoken to by gRPC"),
        ["Hub"] = new(["Bundles", "Catalogue", "Drafts", "Policy", "Protocol", "School"], "the hub hashes names as drafts are read and never sees a draft; agents are spoken to by gRPC"),
        ["ExtensionHost"] = new(["Protocol", "NativeMessaging"], "the host relays; it has no policy in it"),
        ["Cli"] = new(
            ["Policy", "Policy.Analyzers", "Policy.CodeFixes", "Bundles", "Catalogue", "Drafts", "School", "Agent", "Hub", "Protocol", "Grpc", "NativeMessaging"],
            "the command line reaches everything but the extension's host, which only a browser starts"),
    };

    internal sealed record Entry(string[] MayReference, string Reason);
}
