using Microsoft.Playwright;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Console.Support;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console;

/// <summary>What an inspector is handed on paper.</summary>
[TestClass]
public sealed class PrintTests : ConsoleTest
{
    /// <summary>An A4 page in CSS pixels, without the margins of 15 mm.</summary>
    private const int Paper = 680;

    [TestMethod]
    public async Task Policy_incidents_and_report_fit_on_A4_with_nothing_to_press_and_in_dark_ink()
    {
        await AddAsync("m.okafor", [AccountRole.SafeguardingLead]);
        await new FilledSchool(Hub).FillAsync();
        var contact = (await Hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter { Kind = IncidentKind.Contact })).Incidents.Single().Number;
        var page = await SignInAsync(AccountRole.SafeguardingLead);

        foreach (var path in new[] { "/policy", "/incidents", $"/incidents/{contact}", "/reports/2026-W48", "/" })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
            await page.SetViewportSizeAsync(Paper, 960);
            await page.GotoAsync(path);

            Assert.IsLessThanOrEqualTo(Paper, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), $"{path}: wider than the paper");
            Assert.AreEqual("", await page.EvaluateAsync<string>("[...document.querySelectorAll('button, select, input, textarea, nav, a.button')].filter((each) => each.checkVisibility()).map((each) => `${each.tagName} ${each.id} ${each.textContent.slice(0, 40)}`).join()"), path);
            Assert.AreEqual("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"), path);
            await PageChecks.KeepPictureAsync(page, $"print-{(path is "/" ? "overview" : path)}");
        }
    }
}
