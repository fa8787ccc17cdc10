using System.Collections.Immutable;
using SchoolGuard.School.OneRoster;

namespace SchoolGuard.School;

/// <summary>The files of a roster, as OneRoster 1.1 names them.</summary>
public static class RosterFiles
{
    internal const string Users = "users.csv";
    internal const string Classes = "classes.csv";
    internal const string Enrolments = "enrollments.csv";
    internal const string Sessions = "academicSessions.csv";
    private const string Organisations = "orgs.csv";

    /// <summary>Their names. Only the first is required.</summary>
    public static ImmutableArray<string> Names { get; } = [Users, Classes, Enrolments, Sessions, Organisations];

    /// <summary>Copies of files with what is read of them and no more: what is to be stored holds no password, address or telephone number.</summary>
    public static IReadOnlyDictionary<string, byte[]> Extract(IReadOnlyDictionary<string, byte[]> files) => RosterExtract.Of(files);
}
