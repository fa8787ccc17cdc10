using SchoolGuard.Cli.Demo.School;

namespace SchoolGuard.Cli.Demo;

/// <summary>How the demonstration runs.</summary>
/// <param name="MinutesPerSecond">Minutes of the school day in a second.</param>
/// <param name="Browser">For whom a browser is opened, or null.</param>
internal sealed record DemoOptions(double MinutesPerSecond, DemoPerson? Browser);
