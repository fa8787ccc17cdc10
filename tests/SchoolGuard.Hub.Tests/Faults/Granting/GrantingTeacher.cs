using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults.Granting;

/// <summary>A teacher who authorises, extends and ends one lesson after the other, and what the hub answered.</summary>
internal sealed class GrantingTeacher(string account, string group, Random random, string door = "")
{
    private const int LongestStep = 20;
    private RunningLesson? running;

    /// <summary>The lessons that were asked for and answered. What was not answered is asked for again by the same name.</summary>
    public int Orders { get; private set; }

    /// <summary>Whether one was asked for and not answered.</summary>
    public bool HasOrdered { get; private set; }

    public List<Granted> Answers { get; } = [];

    /// <summary>Does the next thing.</summary>
    public Task ActAsync(HubFleet.HubFleetClient fleet) => DoAsync(fleet, Next());

    /// <summary>Has a lesson that runs.</summary>
    public Task BeginAsync(HubFleet.HubFleetClient fleet) => running is null ? DoAsync(fleet, Authorise()) : Task.CompletedTask;

    /// <summary>Has none.</summary>
    public Task EndAsync(HubFleet.HubFleetClient fleet) => running is null ? Task.CompletedTask : DoAsync(fleet, End(running));

    private TeachingAction Authorise() => new() { Authorise = new AuthoriseLesson { RequestId = $"{account}-{door}-{Orders}", Group = group, Sites = { "tiktok" }, Minutes = 30 } };

    private static TeachingAction End(RunningLesson lesson) => new() { End = new EndLesson { LessonId = lesson.Id } };

    private async Task DoAsync(HubFleet.HubFleetClient fleet, TeachingAction action)
    {
        HasOrdered = action.Authorise is not null;
        try
        {
            Take(action, await fleet.TeachAsync(new TeachRequest { Account = account, Action = action }));
        }
        catch (RpcException over) when (running is not null && over.StatusCode is StatusCode.FailedPrecondition)
        {
            // The call that ended it was not answered.
            running = null;
        }
    }

    private TeachingAction Next()
    {
        if (running is null) return Authorise();
        if (random.Next(3) == 0) return End(running);
        return new TeachingAction { Extend = new ExtendLesson { LessonId = running.Id, End = new Timestamp { Seconds = running.End.Seconds + random.Next(1, LongestStep) } } };
    }

    private void Take(TeachingAction action, Teaching answer)
    {
        if (action.End is not null)
        {
            Answers.Add(new Granted("lesson-ended", running!.Id, 0, ""));
            running = null;
            return;
        }

        running = answer.Lessons.Single(lesson => lesson.Id.Equals(answer.LessonId, StringComparison.Ordinal));
        var isNew = action.Authorise is not null;
        HasOrdered = false;
        if (isNew) Orders++;
        else Assert.AreEqual(action.Extend.End, running.End);
        Answers.Add(new Granted(isNew ? "lesson-authorised" : "lesson-extended", running.Id, 0, TextOf(running.End)));
    }

    private static string TextOf(Timestamp time) => $"{Instant.FromUnixTimeSeconds(time.Seconds)}";
}
