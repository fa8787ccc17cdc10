namespace SchoolGuard.Policy.Analyzers.Tests.Corpus;

/// <summary>What can carry a clause out.</summary>
internal static class Carrier
{
    public const string AccessRule = "access rule";
    public const string PostingRule = "posting rule";
    public const string Evidence = "evidence";
    public const string HubWorkflow = "hub workflow";
    public const string Advice = "advice";

    public static IReadOnlyList<string> All { get; } = [AccessRule, PostingRule, Evidence, HubWorkflow, Advice];
}
