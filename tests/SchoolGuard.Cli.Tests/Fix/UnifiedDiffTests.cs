using SchoolGuard.Cli.Fix;

namespace SchoolGuard.Cli.Tests.Fix;

[TestClass]
public sealed class UnifiedDiffTests
{
    [TestMethod]
    public void Changes_far_from_each_other_are_hunks_of_their_own() => Becomes(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n",
        "1\nb\n3\n4\n5\n6\n7\n8\n9\n10\n11\n",
        """
        --- x
        +++ x
        @@ -1,5 +1,5 @@
         1
        -2
        +b
         3
         4
         5
        @@ -8,3 +8,4 @@
         8
         9
         10
        +11

        """);

    [TestMethod]
    public void Changes_near_each_other_are_one_hunk() => Becomes(
        "1\n2\n3\n4\n5\n6\n7\n8\n",
        "2\n3\n4\n5\n6\n7\n",
        """
        --- x
        +++ x
        @@ -1,8 +1,6 @@
        -1
         2
         3
         4
         5
         6
         7
        -8

        """);

    [TestMethod]
    public void A_last_line_without_an_end_is_marked() => Becomes(
        "1\n2",
        "1\n",
        """
        --- x
        +++ x
        @@ -1,2 +1,1 @@
         1
        -2
        \ No newline at end of file

        """);

    [TestMethod]
    public void A_file_that_loses_everything_has_an_empty_range() => Becomes("1\n", "", "--- x\n+++ x\n@@ -1,1 +0,0 @@\n-1\n");

    [TestMethod]
    public void Line_ends_are_part_of_a_line() => Becomes("1\r\n2\r\n", "1\r\nb\r\n", "--- x\n+++ x\n@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+b\r\n");

    [TestMethod]
    public void No_change_is_no_diff() => Becomes("1\n", "1\n", "");

    private static void Becomes(string before, string after, string diff)
    {
        using var output = new StringWriter();

        UnifiedDiff.Write(output, "x", before, after);

        Assert.AreEqual(diff, output.ToString());
    }
}
