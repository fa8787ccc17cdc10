namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

/// <summary>
/// Texts made to exhaust the compiler that reads them, on the smallest stack that an editor's threads have: what nests without limit in C#, and what
/// it tries again and again, in a time that doubles with every level.
/// </summary>
[TestClass]
public sealed class HostileTextTests
{
    private const int SmallStack = 1024 * 1024;

    /// <summary>What opens, what is within, and what closes.</summary>
    public static IEnumerable<object[]> Shapes { get; } =
    [
        .. new (string Open, string Within, string Close)[]
        {
            ("$\"{", "1", "}\""), ("$@\"{", "1", "}\""), ("$\"\"\"{", "1", "}\"\"\""), ("#if a\n", "", ""), ("#if !a\n#else\n", "", ""), ("#region\n", "", ""),
            ("a<", "a", ">"), ("a<(a,", "a", ">"), ("delegate*<", "a", ">"), ("a?.", "a", ""), ("a?[", "a", "]"), ("a ? [..", "a", "] : a"), ("a is not ", "a", ""), ("a is {A: ", "1", "}"), ("(a, ", "a", ")"),
            ("(", "1", ")"), ("[", "1", "]"), ("{ ", "", "}"), ("- ", "1", ""), ("!", "a", ""), ("(a)", "a", ""), ("a = ", "1", ""), ("(a = ", "1", ")"), ("A.B(a = a = ", "1", ")"),
            ("a => ", "a", ""), ("To(a => ", "a", ")"), ("() => { return ", "1", ";}"), ("from a in ", "a", ""), ("let a = ", "a", ""), ("join a in ", "a", ""), ("select a into a ", "a", ""),
            ("a ? ", "a", ""), ("a ? a : ", "a", ""), ("a ?? ", "a", ""), ("a switch { _ => ", "1", "}"), ("a with { A = ", "1", "}"), ("new(", "1", ")"), ("new A { B = ", "1", "}"), ("await ", "a", ""), ("throw ", "a", ""),
            ("ref ", "a", ""), ("out var a, ", "a", ""), ("checked(", "1", ")"), ("nameof(", "a", ")"), ("typeof(a<", "a", ">)"), ("if (true) ", ";", ""), ("else ", ";", ""), ("a: ", ";", ""), ("do ", ";", ""),
            ("class A { ", "", "}"), ("void A() { ", "", "}"), ("namespace A { ", "", "}"), ("using a = ", "a;", ""), ("using A;\n", "", ""), ("extern alias a;\n", "", ""), ("[A(", "1", ")]"), ("enum ", "a", ""), ("case a: ", "a", ""),
            ("Deny(", "SocialMedia", ")"), ("Class(", "9", ")"), ("Hosts(\"a\", ", "\"a\"", ")"), ("(Staff | ", "Pupils", ")"), ("Staff | ", "Pupils", ""), ("\"a\" + ", "\"a\"", ""), ("a & a & (", "a", ")"), ("Prove.", "Or", ""),
            (")", "", ""), ("}", "", ""), (";", "", ""), ("\"", "", ""), ("'", "", ""), ("$", "", ""), ("@", "", ""), ("#", "", ""), ("\\", "", ""), ("/*", "", ""), ("\0", "", ""), ("\uD800", "", ""),
        }.Select(shape => new object[] { shape.Open, shape.Within, shape.Close }),
    ];

    [TestMethod]
    [DynamicData(nameof(Shapes))]
    public void What_nests_in_itself_is_read_or_refused_however_deep(string open, string within, string close)
    {
        foreach (var depth in new[] { 7, 60, 240 })
        {
            OnASmallStack(Nested(depth));
            OnASmallStack($"Deny({Nested(depth)}).To(Pupils).Citing(\"1\");");
            OnASmallStack($"var a = {Nested(depth)};");
        }

        OnASmallStack(Nested(10_000));

        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + within + string.Concat(Enumerable.Repeat(close, depth));
    }

    [TestMethod]
    public void A_condition_of_a_directive_may_be_as_long_as_it_likes() => OnASmallStack($"#if {new string('!', 100_000)}a\n#endif");

    [TestMethod]
    public void Random_parts_of_C_sharp_within_one_another_are_read_or_refused()
    {
        string[] wraps = ["({0})", "-{0}", "{0} | Pupils", "{0} & {0}", "Class({0})", "Hosts(\"a\", {0})", "{0}.In(OnSite)", "a = {0}", "({0}) = 1", "ref {0}", "a ? {0} : b", "{0} ?? a", "a is {0}", "(a){0}", "new({0})", "new[] {{ {0} }}", "new A {{ B = {0} }}", "[{0}]", "{0}[0]", "({0}, 1)", "a switch {{ _ => {0} }}", "nameof({0})", "x => {0}", "a with {{ A = {0} }}", "a < {0}", "..{0}", "(var a, {0})", "a<{0}>", "A.B({0})", "from x in a select {0}", "{0}(1)", "__makeref({0})", "a: {0}", "\"a\" + {0}"];
        string[] statements = ["Deny({0});", "var a = {0};", "var (a, b) = {0};", "Deny(SocialMedia).To({0}).Citing(\"1\");", "{0};", "if ({0}) {{ }}", "class C {{ int a = {0}; }}", "int M() => {0};", "People p = {0};", "enum E {{ A = {0} }}", "[A({0})] void M() {{ }}", "#pragma warning disable {0}"];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var nested = random.Next(2) == 0 ? "a" : "1";
            string[] pool = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => wraps[random.Next(wraps.Length)])];
            for (var depth = random.Next(5, 60); depth > 0 && nested.Length < 10_000; depth--)
                nested = pool[random.Next(pool.Length)].Replace("{0}", nested, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
            OnASmallStack(statements[random.Next(statements.Length)].Replace("{0}", nested, StringComparison.Ordinal));
        }
    }

    private static void OnASmallStack(string statements)
    {
        Exception? fault = null;
        var thread = new Thread(Read, SmallStack);
        thread.Start();
        thread.Join();
        if (fault is not null) throw new AssertFailedException(fault.Message, fault);

        void Read()
        {
            try
            {
                Readable.IsReadOrRefused(Policies.Header + statements);
            }
            catch (Exception caught)
            {
                fault = caught;
            }
        }
    }
}
