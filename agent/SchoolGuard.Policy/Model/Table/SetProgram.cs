namespace SchoolGuard.Policy.Model.Table;

/// <summary>What one step of a <see cref="SetProgram"/> does.</summary>
public enum SetStepKind
{
    /// <summary>Takes two sets from the stack and puts back their union.</summary>
    Union,

    /// <summary>Takes two sets and puts back their intersection.</summary>
    Intersection,

    /// <summary>Takes two sets and puts back the lower without the upper.</summary>
    Difference,

    /// <summary>Puts the people of a mask of bases.</summary>
    Bases,

    /// <summary>Puts the members of a group, by its index.</summary>
    Group,

    /// <summary>Puts the sites of a mask of categories.</summary>
    Categories,

    /// <summary>Puts a service, by its index.</summary>
    Service,

    /// <summary>Puts a host and all below it, by its index.</summary>
    Host,

    /// <summary>Puts every site.</summary>
    Everything,
}

/// <summary>One step.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">A mask or an index, by the kind; else 0.</param>
public readonly record struct SetStep(SetStepKind Kind, int Value = 0);

/// <summary>A set of people or sites as a program for a stack, so that a device needs no language to evaluate it.</summary>
public sealed class SetProgram
{
    private readonly SetStep[] steps;

    /// <summary>Takes the steps after checking that they leave exactly one set.</summary>
    /// <exception cref="ArgumentException">The steps take from an empty stack, or leave none or several.</exception>
    public SetProgram(IEnumerable<SetStep> steps)
    {
        this.steps = [.. steps];
        Depth = MeasureDepth(this.steps);
    }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<SetStep> Steps => steps;

    internal int Depth { get; }

    /// <summary>Whether the set contains a member for which each operand answers as told.</summary>
    public bool Contains(Func<SetStep, bool> operandContains)
    {
        var stack = new bool[Depth];
        var top = -1;
        foreach (var step in steps)
        {
            if (IsOperand(step.Kind))
            {
                stack[++top] = operandContains(step);
                continue;
            }

            top--;
            stack[top] = step.Kind switch
            {
                SetStepKind.Union => stack[top] || stack[top + 1],
                SetStepKind.Intersection => stack[top] && stack[top + 1],
                _ => stack[top] && !stack[top + 1],
            };
        }

        return stack[0];
    }

    private static bool IsOperand(SetStepKind kind) => kind > SetStepKind.Difference;

    private static int MeasureDepth(SetStep[] steps)
    {
        int depth = 0, deepest = 0;
        foreach (var step in steps)
        {
            depth += IsOperand(step.Kind) ? 1 : -1;
            if (depth < 1) throw new ArgumentException("a set takes more operands than it has", nameof(steps));
            deepest = Math.Max(deepest, depth);
        }

        return depth == 1 ? deepest : throw new ArgumentException("a set must leave exactly one value", nameof(steps));
    }
}
