using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>Which face the extension shows.</summary>
[JsonConverter(typeof(WordConverter<PersonFace>))]
public enum PersonFace
{
    /// <summary>Nobody whom the roster knows.</summary>
    Visitor,

    /// <summary>A pupil.</summary>
    Pupil,

    /// <summary>A member of staff: drafts are checked.</summary>
    Staff,
}

/// <summary>How the policy decided.</summary>
[JsonConverter(typeof(WordConverter<SiteOutcome>))]
public enum SiteOutcome
{
    /// <summary>No rule speaks of the site: allowed.</summary>
    Ungoverned,

    /// <summary>An Allow applies and no Deny.</summary>
    Allowed,

    /// <summary>A Deny applies.</summary>
    Denied,

    /// <summary>Governed, and nothing applies: denied.</summary>
    Default,
}

/// <summary>What a finding does to a post, weakest first.</summary>
[JsonConverter(typeof(WordConverter<HoldStrength>))]
public enum HoldStrength
{
    /// <summary>Nothing found.</summary>
    None,

    /// <summary>Underlined.</summary>
    Note,

    /// <summary>Held with a warning that one click overrides.</summary>
    Warn,

    /// <summary>Held until a reason is given.</summary>
    Justify,

    /// <summary>Cannot be posted.</summary>
    Forbid,
}

/// <summary>What is about to be done with another's account.</summary>
[JsonConverter(typeof(WordConverter<ContactAction>))]
public enum ContactAction
{
    /// <summary>Following it.</summary>
    Follow,

    /// <summary>Asking it to be a friend or a contact.</summary>
    Add,

    /// <summary>Accepting that it asked.</summary>
    Accept,

    /// <summary>Writing to it.</summary>
    Message,
}

/// <summary>What the author did about findings.</summary>
[JsonConverter(typeof(WordConverter<DraftChoice>))]
public enum DraftChoice
{
    /// <summary>Posted although held.</summary>
    Posted,

    /// <summary>Says that it is not about the school.</summary>
    FalseReport,

    /// <summary>Posted while the agent could not check.</summary>
    Unchecked,
}

/// <summary>Whom evidence is for.</summary>
[JsonConverter(typeof(WordConverter<EvidenceAbout>))]
public enum EvidenceAbout
{
    /// <summary>Whoever looks after concerns.</summary>
    Concern,

    /// <summary>Whoever hears what is about the headteacher.</summary>
    Headteacher,
}

/// <summary>Whether a device has a lesson.</summary>
[JsonConverter(typeof(WordConverter<DeviceLessonState>))]
public enum DeviceLessonState
{
    /// <summary>It is in force there.</summary>
    InForce,

    /// <summary>It was sent, and the device has not answered yet.</summary>
    Sent,

    /// <summary>The device refused it.</summary>
    Refused,

    /// <summary>It has it and is not connected: the lesson ends there by itself.</summary>
    Away,
}

/// <summary>What became of a pupil's request.</summary>
[JsonConverter(typeof(WordConverter<PupilRequestState>))]
public enum PupilRequestState
{
    /// <summary>Not answered yet.</summary>
    Open,

    /// <summary>The site opened, for the lesson.</summary>
    Granted,

    /// <summary>The teacher said no.</summary>
    Declined,
}

/// <summary>Why a request was not carried out.</summary>
[JsonConverter(typeof(WordConverter<ErrorCode>))]
public enum ErrorCode
{
    /// <summary>Not JSON, no such type, or a field missing or of the wrong kind.</summary>
    Malformed,

    /// <summary>The message, or the answer to it, is above 1 MiB.</summary>
    TooLarge,

    /// <summary>The agent refuses a value: not a host name, a draft too long, evidence that is not there or damaged.</summary>
    Invalid,

    /// <summary>The agent does not let this caller ask that.</summary>
    Refused,

    /// <summary>The agent cannot be reached, or did not answer in time.</summary>
    Unreachable,

    /// <summary>The agent failed, or cannot do it until what the message says is put right.</summary>
    Failed,
}

/// <summary>Writes an enumeration's values as words in camelCase, and reads nothing else (no numbers).</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
