using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolGuard.NativeMessaging.Messages;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 16)]
[JsonSerializable(typeof(HelloRequest))]
[JsonSerializable(typeof(WatchRequest))]
[JsonSerializable(typeof(DecideRequest))]
[JsonSerializable(typeof(AnalyseRequest))]
[JsonSerializable(typeof(StatusRequest))]
[JsonSerializable(typeof(PhotoRequest))]
[JsonSerializable(typeof(ContactRequest))]
[JsonSerializable(typeof(ChoiceRequest))]
[JsonSerializable(typeof(KeepEvidenceRequest))]
[JsonSerializable(typeof(ListEvidenceRequest))]
[JsonSerializable(typeof(OpenEvidenceRequest))]
[JsonSerializable(typeof(TeachRequest))]
[JsonSerializable(typeof(WelcomeReply))]
[JsonSerializable(typeof(WatchingReply))]
[JsonSerializable(typeof(DecisionReply))]
[JsonSerializable(typeof(AnalysisReply))]
[JsonSerializable(typeof(StateReply))]
[JsonSerializable(typeof(CheckedReply))]
[JsonSerializable(typeof(RecordedReply))]
[JsonSerializable(typeof(KeptReply))]
[JsonSerializable(typeof(EvidenceReply))]
[JsonSerializable(typeof(EvidenceOpenedReply))]
[JsonSerializable(typeof(TeachingReply))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(AccessPush))]
[JsonSerializable(typeof(AgentPush))]
internal sealed partial class MessageContext : JsonSerializerContext;
