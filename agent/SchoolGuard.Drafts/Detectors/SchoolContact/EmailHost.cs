using SchoolGuard.Drafts.Index.Handles;

namespace SchoolGuard.Drafts.Detectors.SchoolContact;

/// <summary>The host of an e-mail address, also of one spelled out: info [at] school dot example.</summary>
internal static class EmailHost
{
    public static string Of(ReadOnlySpan<char> email)
    {
        var sign = email.IndexOf('@');
        if (sign < 0) sign = email.IndexOf("at]", StringComparison.Ordinal) is >= 0 and var square ? square + 2 : -1;
        if (sign < 0) sign = email.IndexOfAny(['(', '{', '[']) is >= 0 and var bracket && email[bracket..].IndexOfAny(")}]") is >= 0 and var close ? bracket + close : -1;
        var spelled = email.IndexOf(" at ", StringComparison.Ordinal);
        if (spelled >= 0 && (sign < 0 || spelled < sign)) sign = spelled + 3;
        return Address.Of(email[(sign + 1)..].Trim().ToString()).Host;
    }
}
