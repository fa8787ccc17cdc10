using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>What a page takes, over TLS on a connection that is kept, until its last byte is there.</summary>
/// <param name="Page">Which, and for whom.</param>
/// <param name="First">Milliseconds of the first request since the hub was started.</param>
/// <param name="Later">Of those that followed, in order.</param>
internal sealed record PageTime(PageAddress Page, double First, IReadOnlyList<double> Later)
{
    public const double BudgetMilliseconds = 100;

    public double Median => Numbers.Percentile(Later, 0.5);

    public double Slow => Numbers.Percentile(Later, 0.95);
}
