namespace SchoolGuard.School.Tests.Settings;

[TestClass]
public sealed class SchoolFaultTests
{
    [TestMethod]
    public void Every_fault_is_named_at_once()
    {
        var load = SchoolJson.Load("""
            {"School":{"Aliases":[" "],"Handles":["RavensWood"],"Hashtags":["TeamRWS"],"Domains":["https://ravenswood.example/"],"Location":{"Latitude":95,"Longitude":"east"}},
             "Calendar":{"Terms":[{"Start":"2026-09-31","End":"2026-12-18"}],"Closed":["half-term"]},
             "Places":{"Library":{"Networks":["10.4.8.0/33"],"AccessPoints":["corridor"]}}}
            """);

        Assert.IsNull(load.Settings);
        string[] keys =
        [
            "School:Name", "School:Aliases:0", "School:Handles:0", "School:Hashtags:0", "School:Domains:0", "School:Location:Latitude", "School:Location:Longitude",
            "Calendar:Terms:0:Start", "Calendar:Closed:0", "Places:Library:Networks:0", "Places:Library:AccessPoints:0",
        ];
        Assert.AreEqual(string.Join("\n", keys.Order(StringComparer.Ordinal)), string.Join("\n", load.Faults.Select(fault => fault.Key).Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    [DataRow(""" "Calendar":{"Terms":[{"Start":"2026-12-18","End":"2026-09-03"}]} """, "Calendar:Terms:0:End")]
    [DataRow(""" "Calendar":{"Terms":[{"Start":"2026-09-03"}]} """, "Calendar:Terms:0:End")]
    [DataRow(""" "Calendar":{"Terms":[{"Start":"2026-09-03","End":"2026-12-18"},{"Start":"2026-12-18","End":"2027-01-10"}]} """, "Calendar:Terms:1")]
    [DataRow(""" "Calendar":{"Closed":["2026-10-30/2026-10-26"]} """, "Calendar:Closed:0")]
    [DataRow(""" "Calendar":{"Closed":"2026-10-30"} """, "Calendar:Closed")]
    [DataRow(""" "Calendar":{"Periods":[{"Start":"08:50","End":"09:50"}]} """, "Calendar:Periods:0:Name")]
    [DataRow(""" "Calendar":{"Periods":[{"Name":"1","Start":"8.50","End":"09:50"}]} """, "Calendar:Periods:0:Start")]
    [DataRow(""" "Calendar":{"Periods":[{"Name":"1","Start":"09:50","End":"08:50"}]} """, "Calendar:Periods:0:End")]
    [DataRow(""" "Calendar":{"Periods":[{"Name":"1","Start":"08:50","End":"09:50"},{"Name":"2","Start":"09:40","End":"10:40"}]} """, "Calendar:Periods:1")]
    [DataRow(""" "Calendar":"always" """, "Calendar")]
    [DataRow(""" "Places":{"OnSite":{"Devices":["CR-01"]}} """, "Places:OnSite")]
    [DataRow(""" "Places":{"Library":{"AccessPoints":["02:00:00:aa:bb:cc"]}} """, "Places:Library:AccessPoints")]
    [DataRow(""" "Places":{"Gym":{"Devices":["CR-01"]},"Library":{"Devices":["cr-01"]}} """, "Places:Library:Devices")]
    [DataRow(""" "Roster":{"Folder":["roster"]} """, "Roster:Folder")]
    public void A_setting_that_cannot_hold_is_a_fault_of_its_key(string sections, string key)
    {
        var load = SchoolJson.LoadWith(sections);

        Assert.AreEqual(key, load.Faults.Single().Key);
    }

    [TestMethod]
    [DataRow(""" "Location":{"Latitude":51.37} """, "School:Location:Longitude")]
    [DataRow(""" "Location":{"Latitude":51.37,"Longitude":0.05,"Metres":0} """, "School:Location:Metres")]
    [DataRow(""" "Aliases":[["RWS"]] """, "School:Aliases:0")]
    [DataRow(""" "Domains":["ravenswood"] """, "School:Domains:0")]
    [DataRow(""" "Motto":"onwards" """, "School:Motto")]
    public void A_word_about_the_school_that_does_not_serve_is_a_fault_of_its_key(string settings, string key)
    {
        var load = SchoolJson.LoadIdentity(settings);

        Assert.AreEqual(key, load.Faults.Single().Key);
    }

    [TestMethod]
    public void A_misspelt_setting_is_reported_with_the_nearest_one()
    {
        var load = SchoolJson.LoadWith(""" "Calender":{"Terms":[]} """);

        StringAssert.Contains(load.Faults.Single().ToString(), "school.json: Calender: there is no setting `Calender`; did you mean `Calendar`?");
    }

    [TestMethod]
    public void Sections_of_other_programs_are_left_alone()
    {
        Assert.IsEmpty(SchoolJson.LoadWith(""" "Logging":{"LogLevel":{"Default":"Warning"}} """).Faults);
    }

    [TestMethod]
    public void A_syntax_error_is_reported_with_its_line_and_column()
    {
        var fault = SchoolJson.Load("{\n  \"School\": { \"Name\": \"Sé\" x }\n}").Faults.Single();

        Assert.AreEqual((2, 28), (fault.Line, fault.Column));
        StringAssert.Contains(fault.ToString(), "school.json(2,28): the JSON is not well formed here");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[]")]
    [DataRow("""{"School":{"Name":"a","name":"b"}}""")]
    [DataRow("""{"School":{"Name":"\ud800"}}""")]
    public void A_file_that_is_no_single_object_is_one_fault(string content)
    {
        Assert.IsNull(SchoolJson.Load(content).Faults.Single().Key);
    }

    [TestMethod]
    public void A_missing_file_is_a_fault_that_names_it()
    {
        var load = SchoolFile.Load("nowhere/school.json");

        Assert.AreEqual("nowhere/school.json: there is no such file; name the school's school.json", load.Faults.Single().ToString());
    }
}
