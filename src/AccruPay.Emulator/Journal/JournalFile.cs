namespace AccruPay.Emulator;

/// <summary>
/// The file of a journal, open for this process alone: a head and one act a line. A line that lacks its end was not written to its end.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private const int MaximumLine = 64 * 1024 * 1024;

    private readonly FileStream _stream;
    private long _length;
    private bool _isBroken;

    private JournalFile(FileStream stream) => _stream = stream;

    /// <summary>Opens a file, and creates it with this head where there is none.</summary>
    /// <exception cref="StateFileException">It cannot be opened, or another process has it open.</exception>
    public static JournalFile Open(string path, Func<JournalHead> newHead)
    {
        try
        {
            if (!File.Exists(path))
                Create(path, newHead());
            return new JournalFile(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StateFileException($"The state file '{path}' cannot be opened: {error.Message}", error);
        }
    }

    /// <summary>The complete lines from the beginning.</summary>
    /// <exception cref="StateFileException">A line is longer than any that is written.</exception>
    public IEnumerable<ReadOnlyMemory<byte>> ReadLines()
    {
        _stream.Position = _length = 0;
        var buffer = new byte[64 * 1024];
        var held = 0;
        while (_stream.Read(buffer, held, buffer.Length - held) is var read and > 0)
        {
            held += read;
            var start = 0;
            while (Array.IndexOf(buffer, (byte)'\n', start, held - start) is var end and >= 0)
            {
                _length += end + 1 - start;
                yield return buffer.AsMemory(start, end - start);
                start = end + 1;
            }
            held -= start;
            buffer.AsSpan(start, held).CopyTo(buffer);
            if (held == buffer.Length)
                Grow(ref buffer);
        }
    }

    /// <summary>After all lines were read: cuts off what is not a complete line, and makes the file its owner's alone.</summary>
    /// <returns>How many bytes were cut off.</returns>
    public long BeginWriting()
    {
        var torn = _stream.Length - _length;
        _stream.SetLength(_length);
        _stream.Position = _length;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_stream.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return torn;
    }

    /// <summary>Gives a line to the operating system: the end of this process cannot take it back.</summary>
    /// <exception cref="StateFileException">It was not written; the file is as it was.</exception>
    public void Append(ReadOnlyMemory<byte> line)
    {
        if (_isBroken)
            throw new StateFileException("The state file could not be written before: the emulator plays no more acts.");
        try
        {
            _stream.Write(line.Span);
            _length += line.Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // ArgumentOutOfRangeException: the file would be longer than the system allows.
            TakeBack();
            throw new StateFileException($"The state file cannot be written, so nothing was done: {error.Message}", error);
        }
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>Half a line must not be followed by another one.</summary>
    private void TakeBack()
    {
        try
        {
            _stream.SetLength(_length);
            _stream.Position = _length;
        }
        catch (IOException)
        {
            _isBroken = true;
        }
    }

    private static void Grow(ref byte[] buffer)
    {
        if (buffer.Length >= MaximumLine)
            throw new StateFileException("A line of the state file is longer than any that the emulator writes.");
        Array.Resize(ref buffer, buffer.Length * 2);
    }

    /// <summary>The file appears with its head in it, or not at all.</summary>
    private static void Create(string path, JournalHead head)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.new";
        try
        {
            using (var stream = new FileStream(draft, OwnerOnly()))
                stream.Write(head.Write());
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was faster; whether it still has the file shows when it is opened.
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
