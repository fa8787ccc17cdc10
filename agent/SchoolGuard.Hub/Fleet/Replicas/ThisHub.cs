namespace SchoolGuard.Hub.Fleet.Replicas;

/// <summary>This process among the hubs of its store.</summary>
internal sealed class ThisHub
{
    /// <summary>Its own as long as it runs: a hub that was started again holds none of the streams of before.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");
}
