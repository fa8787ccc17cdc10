namespace SchoolGuard.Architecture.Tests.Tree;

internal static class Expect
{
    /// <summary>Fails with every item found and the reason why there must be none.</summary>
    public static void None(IEnumerable<string> found, string reason)
    {
        string[] items = [.. found];
        if (items.Length > 0) Assert.Fail($"{reason}:\n{string.Join('\n', items)}");
    }
}
