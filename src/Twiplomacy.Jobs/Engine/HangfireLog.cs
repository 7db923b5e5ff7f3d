using Hangfire.Logging;
using Microsoft.Extensions.Logging;
using LogLevel = Hangfire.Logging.LogLevel;

namespace Twiplomacy.Jobs.Engine;

/// <summary>
/// Hangfire's log lines go to the program's log. Hangfire keeps one provider for the whole process, so this one may
/// outlive the host that gave it: what is said after that host's end goes nowhere, and nothing fails for it.
/// </summary>
public sealed class HangfireLog(ILoggerFactory loggers) : ILogProvider
{
    /// <summary>The log of the category, or a silent one once the host has ended.</summary>
    public ILog GetLogger(string name)
    {
        try
        {
            return new Said(loggers.CreateLogger(name));
        }
        catch (ObjectDisposedException)
        {
            return new Said(null);
        }
    }

    private sealed class Said(ILogger? logger) : ILog
    {
        public bool Log(LogLevel logLevel, Func<string>? messageFunc, Exception? exception)
        {
            if (logger is null) return false;
            var level = Level(logLevel);
            if (messageFunc is null) return logger.IsEnabled(level);
            if (logger.IsEnabled(level)) logger.Log(level, exception, "{Message}", messageFunc());
            return true;
        }

        private static Microsoft.Extensions.Logging.LogLevel Level(LogLevel level) => level switch
        {
            LogLevel.Trace => Microsoft.Extensions.Logging.LogLevel.Trace,
            LogLevel.Debug => Microsoft.Extensions.Logging.LogLevel.Debug,
            LogLevel.Info => Microsoft.Extensions.Logging.LogLevel.Information,
            LogLevel.Warn => Microsoft.Extensions.Logging.LogLevel.Warning,
            LogLevel.Error => Microsoft.Extensions.Logging.LogLevel.Error,
            _ => Microsoft.Extensions.Logging.LogLevel.Critical,
        };
    }
}
