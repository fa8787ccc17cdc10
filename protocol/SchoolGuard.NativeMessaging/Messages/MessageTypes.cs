using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>The words of `type`, and how each message is read and written.</summary>
internal static class MessageTypes
{
    // Chromium reads JSON as UTF-8, so letters of any script go as they are: six bytes for each would push evidence above the frame's bound.
    private static readonly MessageContext Context = new(new JsonSerializerOptions(MessageContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static Type? RequestOf(string? word) => word switch
    {
        "hello" => typeof(HelloRequest),
        "watch" => typeof(WatchRequest),
        "decide" => typeof(DecideRequest),
        "analyse" => typeof(AnalyseRequest),
        "status" => typeof(StatusRequest),
        "photo" => typeof(PhotoRequest),
        "contact" => typeof(ContactRequest),
        "choice" => typeof(ChoiceRequest),
        "keepEvidence" => typeof(KeepEvidenceRequest),
        "listEvidence" => typeof(ListEvidenceRequest),
        "openEvidence" => typeof(OpenEvidenceRequest),
        "teach" => typeof(TeachRequest),
        _ => null,
    };

    public static Type? ReplyOf(string? word) => word switch
    {
        "welcome" => typeof(WelcomeReply),
        "watching" => typeof(WatchingReply),
        "decision" => typeof(DecisionReply),
        "analysis" => typeof(AnalysisReply),
        "state" => typeof(StateReply),
        "checked" => typeof(CheckedReply),
        "recorded" => typeof(RecordedReply),
        "kept" => typeof(KeptReply),
        "evidence" => typeof(EvidenceReply),
        "evidenceOpened" => typeof(EvidenceOpenedReply),
        "teaching" => typeof(TeachingReply),
        "error" => typeof(ErrorReply),
        "access" => typeof(AccessPush),
        "agent" => typeof(AgentPush),
        _ => null,
    };

    public static JsonTypeInfo InfoOf(Type message) =>
        Context.GetTypeInfo(message) ?? throw new InvalidOperationException($"{message.Name} is not listed in {nameof(MessageContext)}");
}
