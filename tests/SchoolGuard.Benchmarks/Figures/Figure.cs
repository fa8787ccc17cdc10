namespace SchoolGuard.Benchmarks.Figures;

/// <summary>Something measured.</summary>
/// <param name="What">What, in words.</param>
/// <param name="Value">How much, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Budget">What was promised, or null for a figure that stands beside another.</param>
internal sealed record Figure(string What, double Value, string Unit, Budget? Budget = null)
{
    /// <summary>Above 1 is worse than promised, for limits and for least values alike.</summary>
    public double? Ratio => Budget switch
    {
        null => null,
        { IsLeast: true } => Budget.Value / Value,
        _ => Budget.Value == 0 ? 1 + Value : Value / Budget.Value,
    };
}

/// <summary>A promise about a figure.</summary>
/// <param name="Value">The most, or the least, in the figure's unit.</param>
/// <param name="IsLeast">Whether it is the least.</param>
internal sealed record Budget(double Value, bool IsLeast)
{
    public static Budget AtMost(double value) => new(value, IsLeast: false);

    public static Budget AtLeast(double value) => new(value, IsLeast: true);

    public override string ToString() => (IsLeast ? ">= " : "<= ") + Numbers.Format(Value);
}
