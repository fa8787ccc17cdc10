using System.Diagnostics.CodeAnalysis;

namespace Grpc.AspNetCore.Server;

/// <summary>An interceptor that every call passes, by its type.</summary>
public class InterceptorRegistration
{
    // What trimming is to leave of an interceptor.
    internal const DynamicallyAccessedMemberTypes Made = DynamicallyAccessedMemberTypes.PublicConstructors;

    internal InterceptorRegistration([DynamicallyAccessedMembers(Made)] Type type, object[] arguments) => (Type, Arguments) = (type, arguments);

    /// <summary>Its type. It comes from the process's services where it is registered there, and is otherwise made with what they have.</summary>
    [DynamicallyAccessedMembers(Made)]
    public Type Type { get; }

    /// <summary>What its constructor takes besides services.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
