using Grpc.Core;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Lessons.Requests;
using SchoolGuard.Hub.Lessons.Views;
using SchoolGuard.Policy.Model;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>The actions of teaching.proto, whichever door they come by. Who acts is the door's to say; what they may do is said here.</summary>
internal sealed class TeachingCalls(LessonDesk lessons, CoverDesk covers, RequestDesk requests, TeachingViews views, SchoolDays days, TeachingLimit limit)
{
    /// <summary>For somebody at a device.</summary>
    /// <exception cref="RpcException">As teaching.proto says.</exception>
    public async Task<Teaching> AtDeviceAsync(string account, string device, TeachingAction? action)
    {
        var person = (await days.TodayAsync()).ByAccount(account) ?? throw Faults.Of(StatusCode.PermissionDenied, "the school's roster does not know this account: sign in as somebody of the school");
        limit.Require(person.Id);
        return await ActAsync(new TeachingCaller(person, $"device {device}"), action ?? new TeachingAction());
    }

    /// <summary>For a member of staff, by somebody who runs the hub.</summary>
    /// <exception cref="RpcException">As teaching.proto says.</exception>
    public async Task<Teaching> ForTeacherAsync(string username, TeachingAction? action) =>
        (await days.TodayAsync()).ByAccount(username) is { Role: Role.Staff } person
            ? await ActAsync(new TeachingCaller(person, "operator"), action ?? new TeachingAction())
            : throw Faults.Of(StatusCode.NotFound, $"no member of staff has the username `{username}`: see the school's roster");

    private async Task<Teaching> ActAsync(TeachingCaller caller, TeachingAction action)
    {
        if (RefusalOf(caller, action) is { } refusal) throw Faults.Of(StatusCode.PermissionDenied, refusal);
        var result = await DoAsync(caller, action);
        if (result.Fault is not TeachingFault.None) throw Faults.Of(StatusOf(result.Fault), result.Message);
        var teaching = TeachingReplies.Of(await views.ViewAsync(caller));
        teaching.LessonId = result.Lesson?.Id ?? "";
        return teaching;
    }

    private static string? RefusalOf(TeachingCaller caller, TeachingAction action) => action.KindCase switch
    {
        TeachingAction.KindOneofCase.None => null,
        TeachingAction.KindOneofCase.Ask => caller.IsPupil ? null : "pupils ask for sites: authorise a lesson with it",
        _ => caller.IsStaff ? null : "this is for members of staff: sign in as one",
    };

    private Task<TeachingResult> DoAsync(TeachingCaller caller, TeachingAction action) => action.KindCase switch
    {
        TeachingAction.KindOneofCase.Authorise => lessons.AuthoriseAsync(caller, Order(action.Authorise)),
        TeachingAction.KindOneofCase.Extend => ExtendAsync(caller, action.Extend),
        TeachingAction.KindOneofCase.End => lessons.EndAsync(caller, action.End.LessonId),
        TeachingAction.KindOneofCase.Cover => covers.NameAsync(caller, action.Cover.Group, action.Cover.Username, action.Cover.Until),
        TeachingAction.KindOneofCase.Ask => requests.AskAsync(caller, action.Ask.Host),
        TeachingAction.KindOneofCase.Answer => requests.AnswerAsync(caller, action.Answer.RequestId, action.Answer.Grant),
        _ => Task.FromResult(TeachingResult.Done()),
    };

    private Task<TeachingResult> ExtendAsync(TeachingCaller caller, ExtendLesson extend)
    {
        var until = extend.UntilCase switch
        {
            ExtendLesson.UntilOneofCase.End => TeachingReplies.TryRead(extend.End) is { } end ? new LessonUntil(End: end) : null,
            ExtendLesson.UntilOneofCase.Clock => new LessonUntil(Clock: extend.Clock),
            _ => null,
        };
        return until is null ? Task.FromResult(TeachingResult.Not(TeachingFault.Invalid, "the lesson's new end is no time: say until when")) : lessons.ExtendAsync(caller, extend.LessonId, until);
    }

    private static LessonOrder Order(AuthoriseLesson authorise) => new(authorise.RequestId, authorise.Group, authorise.Sites, authorise.UntilCase switch
    {
        AuthoriseLesson.UntilOneofCase.Clock => new LessonUntil(Clock: authorise.Clock),
        AuthoriseLesson.UntilOneofCase.Minutes => new LessonUntil(Minutes: authorise.Minutes),
        _ => new LessonUntil(),
    });

    private static StatusCode StatusOf(TeachingFault fault) => fault switch
    {
        TeachingFault.NotAllowed => StatusCode.PermissionDenied,
        TeachingFault.Unknown => StatusCode.NotFound,
        TeachingFault.Invalid => StatusCode.InvalidArgument,
        TeachingFault.TooMany => StatusCode.ResourceExhausted,
        _ => StatusCode.FailedPrecondition,
    };
}
