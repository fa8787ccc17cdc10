using Microsoft.Playwright;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>What moves on a page that nobody touches, as the browser itself notices.</summary>
internal static class LayoutShifts
{
    /// <summary>Notices from now on.</summary>
    public static Task WatchAsync(IPage page) => page.EvaluateAsync("""
        window.moved = [];
        new PerformanceObserver((shifts) => window.moved.push(...shifts.getEntries().flatMap((shift) => shift.sources.filter((source) => source.node?.nodeName !== "FOOTER").map((source) => source.node?.nodeName)))).observe({ type: "layout-shift" })
        """);

    /// <summary>What was moved, once the browser has painted it. The foot of a page that grows goes down: it is not what people read or press.</summary>
    public static Task<string> MovedAsync(IPage page) =>
        page.EvaluateAsync<string>("new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => seen(window.moved.join(' '))))))");
}
