namespace Grpc.Core;

/// <summary>How many messages each side sends.</summary>
public enum MethodType
{
    /// <summary>One request, one response.</summary>
    Unary,

    /// <summary>Any number of requests, one response.</summary>
    ClientStreaming,

    /// <summary>One request, any number of responses.</summary>
    ServerStreaming,

    /// <summary>Any number of requests and responses, independently.</summary>
    DuplexStreaming,
}

/// <summary>A method without the types of its messages.</summary>
public interface IMethod
{
    /// <summary>How many messages each side sends.</summary>
    MethodType Type { get; }

    /// <summary>The service with its package, such as <c>schoolguard.v1.DeviceAgent</c>.</summary>
    string ServiceName { get; }

    /// <summary>The method alone.</summary>
    string Name { get; }

    /// <summary>The path of the HTTP request: <c>/service/method</c>.</summary>
    string FullName { get; }
}

/// <summary>A method: its name and how its messages become bytes.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <param name="type">How many messages each side sends.</param>
/// <param name="serviceName">The service with its package.</param>
/// <param name="name">The method alone.</param>
/// <param name="requestMarshaller">How requests become bytes and back.</param>
/// <param name="responseMarshaller">How responses become bytes and back.</param>
public class Method<TRequest, TResponse>(
    MethodType type,
    string serviceName,
    string name,
    Marshaller<TRequest> requestMarshaller,
    Marshaller<TResponse> responseMarshaller) : IMethod
{
    /// <inheritdoc/>
    public MethodType Type { get; } = type;

    /// <inheritdoc/>
    public string ServiceName { get; } = serviceName ?? throw new ArgumentNullException(nameof(serviceName));

    /// <inheritdoc/>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>How requests become bytes and back.</summary>
    public Marshaller<TRequest> RequestMarshaller { get; } = requestMarshaller ?? throw new ArgumentNullException(nameof(requestMarshaller));

    /// <summary>How responses become bytes and back.</summary>
    public Marshaller<TResponse> ResponseMarshaller { get; } = responseMarshaller ?? throw new ArgumentNullException(nameof(responseMarshaller));

    /// <inheritdoc/>
    public string FullName { get; } = $"/{serviceName}/{name}";
}
