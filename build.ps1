# The commands of README.md by name, for those who would rather not type them: ./build.ps1, ./build.ps1 test, ./build.ps1 demo, ./build.ps1 benchmarks
param(
    [ValidateSet('build', 'test', 'demo', 'benchmarks')]
    [string] $Task = 'build'
)

$ErrorActionPreference = 'Stop'
Push-Location $PSScriptRoot
try {
    switch ($Task) {
        'build' { dotnet build }
        'test' { dotnet test }
        'demo' { dotnet run --project agent/SchoolGuard.Cli -- demo }
        'benchmarks' { dotnet run -c Release --project tests/SchoolGuard.Benchmarks -- --short }
    }

    # A native command's failure is no exception to PowerShell.
    exit $LASTEXITCODE
}
finally {
    Pop-Location
}
