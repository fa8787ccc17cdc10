using Dapper;

namespace SchoolGuard.Hub.Stores;

/// <summary>Values to look for, one parameter each: the stores do not agree on lists.</summary>
internal static class Among
{
    /// <param name="values">At least one, and no more than a page of them.</param>
    /// <param name="others">Further parameters of the same statement.</param>
    /// <returns>What follows `in`, and the parameters.</returns>
    public static (string List, object Values) Of(IReadOnlyList<string> values, params (string Name, object Value)[] others)
    {
        var parameters = new DynamicParameters();
        for (var index = 0; index < values.Count; index++) parameters.Add($"among{index}", values[index]);
        foreach (var (name, value) in others) parameters.Add(name, value);
        return ($"({string.Join(", ", values.Select((_, index) => $"@among{index}"))})", parameters);
    }
}
