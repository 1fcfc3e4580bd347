namespace QuickStart;

/// <summary>A setting is missing or wrong; the message is the one line that the user gets to see.</summary>
internal sealed class SettingsException(string message) : Exception(message);
