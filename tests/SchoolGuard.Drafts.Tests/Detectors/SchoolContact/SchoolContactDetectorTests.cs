namespace SchoolGuard.Drafts.Tests.Detectors.SchoolContact;

[TestClass]
public sealed class SchoolContactDetectorTests
{
    [TestMethod]
    [DataRow("Find us at [|Oakley Road, ZZ2 8ZZ|].")]
    [DataRow("Find us at [|Oakley Rd ZZ28ZZ|].")]
    [DataRow("sat nav [|ZZ2 8ZZ|] works")]
    [DataRow("sat nav [|zz28zz|] works")]
    [DataRow("sat nav [|ZZ2-8ZZ|] works")]
    [DataRow("sat nav [|ＺＺ２ ８ＺＺ|] works")]
    [DataRow("Our school on [|Oakley Road|] is full")]
    public void Addresses_and_postcodes_are_found(string marked) => Analysis.Finds("SG7003", marked);

    [TestMethod]
    [DataRow("call [|020 7946 0050|] now")]
    [DataRow("call [|02079460050|].")]
    [DataRow("call [|(020) 7946 0050|] now")]
    [DataRow("call [|+44 20 7946 0050|] now")]
    [DataRow("call [|+44 (0)20 7946 0050|] now")]
    [DataRow("call [|0044 20 7946 0050|] now")]
    [DataRow("call [|020-7946-0050|] now")]
    [DataRow("call [|020.7946.0050|] now")]
    [DataRow("call [|O20 7946 OO5O|] now")]
    [DataRow("call [|０２０ ７９４６ ００５０|] now")]
    [DataRow("in 2024 [|020 7946 0050|] 9am")]
    [DataRow("ring [|7946 0050|] please")]
    [DataRow("ring [|020 7946-0050|]ext 3")]
    public void Telephone_numbers_are_found_however_they_are_written(string marked) => Analysis.Finds("SG7003", marked);

    [TestMethod]
    [DataRow("write to [|office@ravenswood.example|].")]
    [DataRow("write to [|J.Smith@staff.ravenswood.example|] now")]
    [DataRow("write to [|office [at] ravenswood [dot] example|] now")]
    [DataRow("write to [|office(at)ravenswood.example|] now")]
    [DataRow("write to [|office at ravenswood dot example|] now")]
    public void Email_addresses_at_the_schools_domains_are_found(string marked) => Analysis.Finds("SG7003", marked);

    [TestMethod]
    [DataRow("Oakley Road is closed for roadworks again")]
    [DataRow("ZZ2 is a nice area, ZZ2 8ZX and ZZ3 8ZZ too")]
    [DataRow("call 020 7946 0051 or 120207946005099")]
    [DataRow("order 7946 0050 has come")]
    [DataRow("write to me@gmail.com or me@notravenswood.example")]
    public void Other_streets_numbers_and_addresses_are_not_the_schools(string text) => Analysis.Finds("SG7003", text);

    [TestMethod]
    [DataRow("we are at [|3 Mill Lane|] now")]
    [DataRow("we are at [|Mill Ln, Thornaby|] now")]
    [DataRow("we are at [|3 Mill Lane, Thornaby, ZZ4 1AA|] now")]
    public void A_street_with_its_number_or_town_is_an_address(string marked) => Analysis.Finds("SG7003", marked, Schools.Park);

    [TestMethod]
    [DataRow("we live at 5 Mill Lane")]
    [DataRow("shopping in Thornaby")]
    public void Another_house_in_the_street_is_not_the_schools(string text) => Analysis.Finds("SG7003", text, Schools.Park);

    [TestMethod]
    public void A_number_to_ring_is_replaced_by_the_office() =>
        Assert.AreEqual("the school office", Analysis.Finds("SG7003", "call [|020 7946 0050|]").Diagnostics[0].Fixes[0].NewText);
}
