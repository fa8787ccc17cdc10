using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Extension;

[TestClass]
public sealed class PhotoTests : BrowserTest
{
    private const string Asked = "Look at this picture before it is public";

    [TestMethod]
    [DataRow("pick")]
    [DataRow("paste")]
    [DataRow("drop")]
    public async Task A_photo_taken_at_the_school_reaches_the_page_without_its_metadata_or_not_at_all(string way)
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("X", "x.com")));
        var sizes = new List<ulong>();
        Agent.PhotoCheck = request =>
        {
            sizes.Add(request.Size);
            return Photo.HasPosition(request.Head.Span)
                ? Answers.About("SG7015", "photo-location", Hold.Warn, "the photo was taken at the school")
                : Answers.About("SG7016", "photo-attached", Hold.Note, "pupils and colleagues may be in the photo");
        };
        var composer = await SitePage.X.WriteAsync(Browser, "Our trip");
        var photo = await Photo.WithPositionAsync(composer.Page);

        await (await composer.AttachAsync(way, photo)).IsAskedAsync(Asked, "The photo was taken at the school");
        await composer.PressAsync("Leave it out");
        await composer.HasAttachedAsync(0);

        await (await composer.AttachAsync(way, photo)).IsAskedAsync(Asked, "Clause 5");
        await composer.PressAsync("Same photo without its metadata");
        await composer.SaysAsync("SchoolGuard: Pupils and colleagues may be in the photo");
        var attached = (await composer.HasAttachedAsync(1))[0];

        Assert.IsFalse(Photo.HasPosition(Photo.Bytes(attached)));
        CollectionAssert.AreEqual(new[] { 24, 48 }, await Photo.ShownAsync(composer.Page, attached));
        CollectionAssert.AreEqual(new[] { (ulong)photo.Length, (ulong)photo.Length, (ulong)attached.Length }, sizes);
    }
}
