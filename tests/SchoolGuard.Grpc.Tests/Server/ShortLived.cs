using System.ComponentModel;
using Grpc.Core;
using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Server;

internal sealed class Lives
{
    private int ended;
    private int made;

    public int Made => made;

    public TaskCompletionSource TwoEnded { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Start() => Interlocked.Increment(ref made);

    public void End()
    {
        if (Interlocked.Increment(ref ended) == 2) TwoEnded.SetResult();
    }
}

/// <summary>What the generator would write for a service with one method.</summary>
internal static class Once
{
    private static readonly Method<Note, Note> Say = new(MethodType.Unary, "schoolguard.test.Once", "Say", Notes.Marshaller, Notes.Marshaller);

    internal static void BindService(ServiceBinderBase binder, OnceBase? service) =>
        binder.AddMethod(Say, service is null ? null : new UnaryServerMethod<Note, Note>(service.Say));

    [BindServiceMethod(typeof(Once), "BindService")]
    internal abstract class OnceBase
    {
        public abstract Task<Note> Say(Note request, ServerCallContext context);
    }
}

[Category("of the class")]
internal sealed class ShortLived : Once.OnceBase, IDisposable
{
    private readonly Lives lives;

    public ShortLived(Lives lives)
    {
        this.lives = lives;
        lives.Start();
    }

    [Category("of the method")]
    public override Task<Note> Say(Note request, ServerCallContext context) => Task.FromResult(request);

    public void Dispose() => lives.End();
}
