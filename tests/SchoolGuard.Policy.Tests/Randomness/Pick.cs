namespace SchoolGuard.Policy.Tests.Randomness;

internal static class Pick
{
    public static T From<T>(this Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;

    public static T[] Some<T>(this Random random, params ReadOnlySpan<T> values)
    {
        var some = new List<T>();
        foreach (var value in values)
        {
            if (random.OneIn(2)) some.Add(value);
        }

        return [.. some];
    }
}
