using System.Globalization;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary><c>grpc-status</c>, a number in decimal digits.</summary>
internal static class StatusHeader
{
    public static string Format(StatusCode code) => ((int)code).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number that this side does not know is UNKNOWN, as statuscodes says; what is no number at all is not a status.</summary>
    public static Status? Parse(string? status, string? message)
    {
        if (!int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var known = number is >= (int)StatusCode.OK and <= (int)StatusCode.Unauthenticated;
        return new Status(known ? (StatusCode)number : StatusCode.Unknown, StatusMessage.Decode(message ?? ""));
    }
}
