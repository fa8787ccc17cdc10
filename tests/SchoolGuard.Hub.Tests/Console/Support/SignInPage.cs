using Microsoft.Playwright;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>The pages on the way in.</summary>
internal sealed class SignInPage(IPage page)
{
    public IPage Page => page;

    public async Task SignInAsync(string username, string password)
    {
        await page.GetByLabel("User name").FillAsync(username);
        await page.GetByLabel("Password").FillAsync(password);
        await PressAsync("Sign in");
    }

    public async Task GiveCodeAsync(string code)
    {
        await page.GetByLabel("Code").FillAsync(code);
        await PressAsync("Sign in");
    }

    public async Task ChangePasswordAsync(string present, string chosen)
    {
        await page.GetByLabel("Present password").FillAsync(present);
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync(chosen);
        await page.GetByLabel("New password again").FillAsync(chosen);
        await PressAsync("Change password");
    }

    /// <summary>Presses a button, and waits for the page that comes of it.</summary>
    public Task PressAsync(string button) => page.RunAndWaitForResponseAsync(
        () => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync(),
        response => response.Request.Method is "GET" or "POST" && response.Request.ResourceType is "document" && response.Status is 200);

    public Task Sees(string heading) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true })).ToBeVisibleAsync();
}
