using Attest.App.Wording;
using Microsoft.Extensions.Logging;

namespace Attest.App.Serving;

/// <summary>Tells warnings and faults of the server on the command's screen, a line each.</summary>
sealed class ScreenLog(Screen screen) : ILoggerProvider
{
    readonly Lock gate = new();

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void Dispose()
    {
        // The screen belongs to the command.
    }

    void Write(string line)
    {
        lock (gate) screen.Error.WriteLine(SafeText.OneLine(line));
    }

    sealed class Line(ScreenLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) log.Write($"desk: {category}: {formatter(state, exception)}{(exception is null ? "" : $" {exception}")}");
        }
    }
}
