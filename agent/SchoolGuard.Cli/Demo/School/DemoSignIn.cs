namespace SchoolGuard.Cli.Demo.School;

/// <summary>How somebody signs in to the demonstration's console.</summary>
/// <param name="Role">What they are there.</param>
/// <param name="Username">Their account.</param>
/// <param name="Password">Good for the first sign-in, where another is chosen.</param>
internal sealed record DemoSignIn(string Role, string Username, string Password);
