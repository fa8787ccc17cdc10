using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Reports;
using SchoolGuard.Hub.Schools;
using SchoolGuard.Hub.Subjects;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>HubIncidents of incidents.proto.</summary>
internal sealed class IncidentsService(OperatorCallers callers, IncidentBook book, IncidentDesk desk, WeeklyReports reports, SchoolTime time, SubjectDesk subjects) : HubIncidents.HubIncidentsBase
{
    private const string By = "operator";
    private const int PieceBytes = 256 * 1024;
    private const int LongestName = 200;
    private const uint MostPages = 1_000_000;

    public override async Task<ListIncidentsReply> ListIncidents(ListIncidentsRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var (incidents, total) = await book.ListAsync(IncidentReader.Operator, new IncidentFilter { OnlyOpen = request.OpenOnly }, (int)Math.Min(request.Page, MostPages));
        return new ListIncidentsReply { Incidents = { incidents.Select(IncidentViews.Of) }, Total = (ulong)total };
    }

    public override async Task<GetIncidentReply> GetIncident(GetIncidentRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var history = await book.FindAsync(IncidentReader.Operator, Number(request.Number)) ?? throw Missing(request.Number);
        return new GetIncidentReply { Incident = IncidentViews.Of(history.Incident), Steps = { history.Events.Select(IncidentViews.Of) } };
    }

    public override async Task<NoteIncidentReply> NoteIncident(NoteIncidentRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        if (await book.FindAsync(IncidentReader.Operator, Number(request.Number)) is null) throw Missing(request.Number);
        return await desk.NoteAsync(IncidentReader.Operator, By, Number(request.Number), request.Words) is { } fault ? throw Faults.Of(StatusCode.InvalidArgument, fault) : new NoteIncidentReply();
    }

    public override async Task<GetReportReply> GetReport(GetReportRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var week = request.Week.Length == 0 ? SchoolWeek.Of(await time.TodayAsync())
            : SchoolWeek.TryParse(request.Week, out var named) ? named
            : throw Faults.Of(StatusCode.InvalidArgument, $"`{request.Week}` is no week: name one as 2026-W47");
        var report = await reports.OfAsync(IncidentReader.Operator, week);
        var content = request.Format switch
        {
            "html" => ReportHtml.Write(report),
            "csv" => ReportCsv.Write(report),
            _ => throw Faults.Of(StatusCode.InvalidArgument, $"`{request.Format}` is no format: choose html or csv"),
        };
        return new GetReportReply { Week = week.ToString(), Content = UnsafeByteOperations.UnsafeWrap(content) };
    }

    public override async Task ExportSubject(ExportSubjectRequest request, IServerStreamWriter<SubjectPiece> responseStream, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var zip = (await subjects.ExportAsync(NameOf(request.Username), By) ?? throw Faults.Of(StatusCode.NotFound, $"nothing is known of `{request.Username}`: check the username")).ToZip();
        foreach (var piece in zip.Chunk(PieceBytes)) await responseStream.WriteAsync(new SubjectPiece { Bytes = UnsafeByteOperations.UnsafeWrap(piece) }, context.CancellationToken);
    }

    public override async Task<EraseSubjectReply> EraseSubject(EraseSubjectRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var erasure = await subjects.EraseAsync(NameOf(request.Username), By);
        if (erasure.Fault.Length > 0) throw Faults.Of(StatusCode.FailedPrecondition, erasure.Fault);
        return new EraseSubjectReply { Incidents = (uint)erasure.Incidents, Lines = (uint)erasure.Lines, Entries = (uint)erasure.Entries, Left = { erasure.Left } };
    }

    private static string NameOf(string username) =>
        username.Length is > 0 and <= LongestName && !username.Any(char.IsControl) ? username : throw Faults.Of(StatusCode.InvalidArgument, "that is no username: give the account's name");

    private static RpcException Missing(ulong number) => Faults.Of(StatusCode.NotFound, $"there is no incident {number}: see `schoolguard incidents`");

    private static long Number(ulong wire) => (long)Math.Min(wire, long.MaxValue);
}
