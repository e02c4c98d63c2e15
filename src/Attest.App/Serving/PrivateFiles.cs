namespace Attest.App.Serving;

/// <summary>Files that nobody but the user who runs the desk may read: what was sent and is still to be read, exports on their way.</summary>
static class PrivateFiles
{
    /// <exception cref="IOException">The file is there already, or cannot be made.</exception>
    public static FileStream New(string path, FileAccess access, FileOptions behaviour)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = access, Options = behaviour | FileOptions.Asynchronous, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }
}
