namespace SchoolGuard.Hub.Fleet;

/// <summary>What a device or a group may be called.</summary>
internal static class Naming
{
    private const int Longest = 100;

    // Names are typed on command lines, between quotation marks.
    private const string Unquotable = "\"`$\\%!";

    /// <returns>What is wrong with a device's name and the cure, or null.</returns>
    public static string? FaultOf(string name) => name.Length == 0 ? "the device has no name: give it one" : FaultOfGroup(name);

    /// <summary>As <see cref="FaultOf"/>, but there need be no group.</summary>
    public static string? FaultOfGroup(string name) => name switch
    {
        { Length: > Longest } => $"a name has at most {Longest} characters of text: give another",
        _ when name.Any(char.IsControl) => $"a name has at most {Longest} characters of text: give another",
        _ when name.AsSpan().IndexOfAny(Unquotable) >= 0 => $"a name has none of {string.Join(' ', Unquotable.ToCharArray())} in it, because it is typed on a command line: give another",
        _ => null,
    };
}
