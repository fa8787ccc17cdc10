using System.Threading.RateLimiting;
using Grpc.Core;

namespace SchoolGuard.Hub.Wire;

/// <summary>How often somebody at a device may ask about lessons: much more than people do, less than keeps others from being served.</summary>
internal sealed class TeachingLimit : IDisposable
{
    /// <summary>How many calls at once. A popup asks again for each device of a class that has taken a lesson.</summary>
    public const int Most = 240;

    /// <summary>How many more every second.</summary>
    public const int EverySecond = 4;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(
        person => RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions { TokenLimit = Most, TokensPerPeriod = EverySecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) }),
        StringComparer.Ordinal);

    /// <param name="person">OneRoster user sourcedId.</param>
    /// <exception cref="RpcException">RESOURCE_EXHAUSTED.</exception>
    public void Require(string person)
    {
        using var lease = limiter.AttemptAcquire(person);
        if (!lease.IsAcquired) throw Faults.Of(StatusCode.ResourceExhausted, "you have asked about lessons too often: wait a few seconds, then try again");
    }

    public void Dispose() => limiter.Dispose();
}
