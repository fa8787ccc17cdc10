using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Grpc.Core.Interceptors;

namespace Grpc.AspNetCore.Server;

/// <summary>The interceptors of a process. The first that is added is the first that a call passes.</summary>
public class InterceptorCollection : Collection<InterceptorRegistration>
{
    /// <summary>Adds an interceptor by its type.</summary>
    /// <typeparam name="TInterceptor">Its type.</typeparam>
    /// <param name="args">What its constructor takes that is not among the process's services.</param>
    public void Add<[DynamicallyAccessedMembers(InterceptorRegistration.Made)] TInterceptor>(params object[] args)
        where TInterceptor : Interceptor
    {
        ArgumentNullException.ThrowIfNull(args);
        Add(new InterceptorRegistration(typeof(TInterceptor), args));
    }
}
