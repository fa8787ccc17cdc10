namespace Grpc.Core;

/// <summary>How a call ended. Source: the gRPC documents, statuscodes: the numbers are those of the <c>grpc-status</c> trailer.</summary>
public enum StatusCode
{
    /// <summary>The call did what was asked.</summary>
    OK = 0,

    /// <summary>The caller gave the call up.</summary>
    Cancelled = 1,

    /// <summary>An error that fits no other code, such as an exception in a handler or a status this side does not know.</summary>
    Unknown = 2,

    /// <summary>The request is wrong whatever the state of the system.</summary>
    InvalidArgument = 3,

    /// <summary>The deadline passed before the call ended. The operation may have been carried out all the same.</summary>
    DeadlineExceeded = 4,

    /// <summary>Something that was asked for does not exist.</summary>
    NotFound = 5,

    /// <summary>Something that was to be created exists.</summary>
    AlreadyExists = 6,

    /// <summary>The caller is known and may not do this.</summary>
    PermissionDenied = 7,

    /// <summary>A limit was reached, such as a message larger than its receiver takes.</summary>
    ResourceExhausted = 8,

    /// <summary>The system is not in the state that the operation needs; repeating does not help until that is put right.</summary>
    FailedPrecondition = 9,

    /// <summary>The operation lost against a concurrent one; repeat it from its beginning.</summary>
    Aborted = 10,

    /// <summary>The operation went past the valid range.</summary>
    OutOfRange = 11,

    /// <summary>The method does not exist here, or a compression or number of messages was used that it does not take.</summary>
    Unimplemented = 12,

    /// <summary>What the protocol promises was broken.</summary>
    Internal = 13,

    /// <summary>The service cannot be reached now; repeating later may help.</summary>
    Unavailable = 14,

    /// <summary>Data was lost or damaged beyond recovery.</summary>
    DataLoss = 15,

    /// <summary>The caller did not say who it is, or not believably.</summary>
    Unauthenticated = 16,
}
