namespace SchoolGuard.Policy.Model;

/// <summary>A stretch of a policy file. Lines and columns count from 1, as editors do; <see cref="Start"/> counts UTF-16 units from 0.</summary>
/// <param name="File">The file's path as it was given.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Line">Line of the first character.</param>
/// <param name="Column">Column of the first character.</param>
/// <param name="EndLine">Line of the character after the last.</param>
/// <param name="EndColumn">Column of the character after the last.</param>
public readonly record struct SourceSpan(string File, int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
