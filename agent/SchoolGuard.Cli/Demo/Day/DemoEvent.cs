using NodaTime;

namespace SchoolGuard.Cli.Demo.Day;

/// <summary>Something that happens during the school day.</summary>
/// <param name="At">When, by the school's clock.</param>
/// <param name="Title">What, for the table.</param>
/// <param name="Happen">Makes it happen; null where only time passes.</param>
internal sealed record DemoEvent(LocalTime At, string Title, Func<CancellationToken, Task>? Happen = null)
{
    public Task HappenAsync(CancellationToken cancellation) => Happen?.Invoke(cancellation) ?? Task.CompletedTask;
}
