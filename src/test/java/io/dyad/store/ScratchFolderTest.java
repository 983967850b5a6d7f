package io.dyad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    Path data;

    @Test
    void whatWasLeftGoesAndTheFolderStays() throws IOException {
        Path folder = data.resolve("scratch");
        ScratchFolder scratch = new ScratchFolder(folder);
        leaveIn(scratch.path());
        scratch.empty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkToWhereThereIsMoreRoomIsFollowedAndStays() throws IOException {
        Path room = Files.createDirectory(data.resolve("room"));
        Path link = Files.createSymbolicLink(data.resolve("scratch"), room);
        ScratchFolder scratch = new ScratchFolder(link);
        leaveIn(scratch.path());
        assertThat(room).isNotEmptyDirectory();
        scratch.empty();
        assertThat(room).isEmptyDirectory();
        assertThat(link).isSymbolicLink();
    }

    private static void leaveIn(Path folder) throws IOException {
        Files.writeString(folder.resolve("upload"), "a file");
        Files.writeString(Files.createDirectory(folder.resolve("repeats-1")).resolve("0"), "a part");
    }
}
