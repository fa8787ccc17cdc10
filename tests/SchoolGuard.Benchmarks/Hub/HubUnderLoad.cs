using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using SchoolGuard.Benchmarks.Agent;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>A hub as its own process, and its operator.</summary>
internal sealed class HubUnderLoad : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly HubFolder folder;
    private readonly string program;
    private readonly string listen;
    private readonly GrpcChannel channel;
    private readonly HubControl.HubControlClient control;
    private readonly Metadata headers;
    private Process process;

    public HubUnderLoad(HubFolder folder, string program)
    {
        (this.folder, this.program) = (folder, program);
        (listen, Console) = ($"https://127.0.0.1:{FreePort()}", $"https://127.0.0.1:{FreePort()}");
        process = Launch();
        channel = HubChannel.Trusting(listen, X509Certificate2.CreateFromPem(folder.Operator.Authority));
        control = new HubControl.HubControlClient(channel);
        headers = new Metadata { { "authorization", $"Bearer {folder.Operator.Token}" } };
        WaitUntilItAnswers();
    }

    public string Address => listen;

    /// <summary>Where browsers reach it.</summary>
    public string Console { get; }

    /// <summary>The working set in MiB.</summary>
    public double Memory => ProcessFile.Memory(process);

    /// <summary>Processor time so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What a teacher sees of lessons; by this door one may look as often as one likes.</summary>
    public async Task<Teaching> LookAsync(string teacher) => await control.TeachForAsync(new TeachForRequest { Teacher = teacher }, headers);

    /// <summary>Publishes a policy to all devices.</summary>
    public async Task PublishAsync(ulong counter) => await control.PublishAsync(new PublishRequest { File = ByteString.CopyFrom(folder.Sign(counter)) }, headers);

    /// <summary>Ends the process as a failing machine would, and starts it again.</summary>
    public void Restart()
    {
        Stop();
        process = Launch();
    }

    public void Dispose()
    {
        channel.Dispose();
        Stop();
    }

    private Process Launch()
    {
        string[] arguments = ["--data", folder.Data.Root, "--listen", listen, "--console", Console, .. folder.Store.Length > 0 ? (string[])["--store", folder.Store] : []];
        return Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!;
    }

    private void Stop()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void WaitUntilItAnswers()
    {
        while (true)
        {
            try
            {
                control.ListDevices(new ListDevicesRequest(), headers);
                return;
            }
            catch (RpcException fault) when (fault.StatusCode is StatusCode.Unavailable)
            {
                if (process.WaitForExit(BetweenLooks)) throw new InvalidOperationException($"the hub ended with {process.ExitCode}", fault);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
