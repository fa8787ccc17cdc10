using System.Text.Json.Serialization.Metadata;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>The words of `type`, and how each message is read and written.</summary>
internal static class MessageTypes
{
    public static Type? RequestOf(string? word) => word switch
    {
        "hello" => typeof(HelloRequest),
        "watch" => typeof(WatchRequest),
        "decide" => typeof(DecideRequest),
        "analyse" => typeof(AnalyseRequest),
        "status" => typeof(StatusRequest),
        _ => null,
    };

    public static Type? ReplyOf(string? word) => word switch
    {
        "welcome" => typeof(WelcomeReply),
        "watching" => typeof(WatchingReply),
        "decision" => typeof(DecisionReply),
        "analysis" => typeof(AnalysisReply),
        "state" => typeof(StateReply),
        "error" => typeof(ErrorReply),
        "access" => typeof(AccessPush),
        "agent" => typeof(AgentPush),
        _ => null,
    };

    public static JsonTypeInfo InfoOf(Type message) =>
        MessageContext.Default.GetTypeInfo(message) ?? throw new InvalidOperationException($"{message.Name} is not listed in {nameof(MessageContext)}");
}
